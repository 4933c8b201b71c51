#!/bin/sh
# The values that a prefecture published, taken in by the command line in the shape of the national
# results: the poster tells them as they were published.
#
#     published_values.sh PATH/carnet SAMPLE.csv
set -eu
carnet=$1
sample=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work" XDG_DATA_HOME="$work/data" LC_ALL=C.UTF-8
document=$work/site.carnet

"$carnet" new --name "Préfecture des Alpes-de-Haute-Provence" "$document"
if "$carnet" import measurements "$sample" "$document" 2>"$work/refused"; then
    echo "indicators that the document does not have were taken" >&2
    exit 1
fi
"$carnet" info "$document" | grep -q 'Measurements *0$'
"$carnet" import measurements --create-indicators "$sample" "$document"
"$carnet" export poster --period 2020-T1 --date 2020-04-15 --output "$work/poster.pdf" "$document"
pdftotext -layout "$work/poster.pdf" "$work/poster.txt"
for words in '95 %' '78 %' '5 *jours' '27 *jours' '1er trimestre 2020' "d’avant : 94" "d’avant : 70" Source; do
    grep -q "$(printf '%s' "$words" | sed 's/ /[[:space:]]*/g')" "$work/poster.txt" || {
        echo "the poster does not say: $words" >&2
        cat "$work/poster.txt" >&2
        exit 1
    }
done
if grep -q '95,16' "$work/poster.txt"; then
    echo "the poster is not rounded" >&2
    exit 1
fi

# The web page says the same words, and no others.
"$carnet" export poster --period 2020-T1 --date 2020-04-15 --output "$work/poster.html" "$document"
sed -e '/<style>/,/<\/style>/d' -e 's/<[^>]*>//g' "$work/poster.html" >"$work/page.txt"
for words in '95 %' '78 %' '5 jours' '27 jours' '1er trimestre 2020' 'avant : 94' 'avant : 70' \
    'En hausse de 1 point' 'En hausse de 8 points' Source; do
    grep -qP "$(printf '%s' "$words" | sed 's/ /[\\s\\x{A0}\\x{202F}]*/g')" "$work/page.txt" || {
        echo "the web page does not say: $words" >&2
        cat "$work/page.txt" >&2
        exit 1
    }
done
if grep -q '95,16' "$work/page.txt"; then
    echo "the web page is not rounded" >&2
    exit 1
fi
echo "published_values.sh: the poster and its web page say what was published"
