#!/bin/sh
# The whole loop by the two command lines: seven sites of the Aube make their documents, take in
# fictional measurements, and report; the hub receives the bundles shuffled, one twice and one
# tampered, in several orders, and writes the same bytes each time.
#
#     aube.sh PATH/carnet PATH/carnet-hub
set -eu
carnet=$(realpath "$1")
hub=$(realpath "$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export HOME="$work" XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/data"
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen

fail() {
    echo "aube.sh: $*" >&2
    exit 1
}

mkdir documents mail
n=0
for name in 'Préfecture de l’Aube' 'Sous-préfecture de Bar-sur-Aube' \
    'Sous-préfecture de Nogent-sur-Seine' 'SGCD de l’Aube' 'DDT de l’Aube' 'DDETSPP de l’Aube' \
    'Espace France services (fictif)'; do
    n=$((n + 1))
    "$carnet" new --name "$name (valeurs fictives)" --code "AUBE-$n" "documents/$n.carnet"
    {
        echo 'code indicateur;période;numérateur;dénominateur'
        echo "TEL-DECROCHE;2026-T1;$((80 + n));100"
        echo "TEL-DECROCHE;2026-T2;$((85 + n));100"
    } >"$n.csv"
    "$carnet" import measurements "$n.csv" "documents/$n.carnet"
    "$carnet" export bundle --output "mail/$n.liasse" "documents/$n.carnet"
done

cp mail/3.liasse mail/3-again.liasse
cp mail/5.liasse mail/5-tampered.liasse
size=$(wc -c <mail/5.liasse)
byte=$(dd if=mail/5.liasse bs=1 skip=$((size / 2)) count=1 2>/dev/null | od -An -tu1 | tr -d ' ')
printf "\\$(printf %o $(((byte + 1) % 256)))" |
    dd of=mail/5-tampered.liasse bs=1 seek=$((size / 2)) conv=notrunc 2>/dev/null

for order in 1 2 3; do
    "$hub" init --hub "$order.hub" >/dev/null
    # Each file by itself, in another order each time.
    find mail -type f | sort | awk -v s="$order" 'BEGIN { srand(s) } { print rand() "\t" $0 }' |
        sort | cut -f 2 >"$order.list"
    while read -r file; do
        status=0
        "$hub" receive --hub "$order.hub" "$file" >>"$order.log" || status=$?
        case $status in 0 | 3) ;; *) fail "receive ended with $status" ;; esac
    done <"$order.list"
    "$hub" keys list --hub "$order.hub" --json | sed -n 's/.*"device": "\([0-9a-f]*\)".*/\1/p' |
        sort -u | while read -r device; do
        "$hub" keys confirm --hub "$order.hub" "$device" >/dev/null
    done
    "$hub" consolidate --hub "$order.hub" --output "consolidation-$order" >/dev/null
    diff -r consolidation-1 "consolidation-$order" || fail 'another order gave other bytes'
done
"$hub" init --hub all.hub >/dev/null
totals=$("$hub" receive --hub all.hub mail | tail -n 1) || true
expected='9 received = 7 accepted + 1 refused + 0 waiting + 1 duplicate + 0 fork'
[ "$totals" = "$expected" ] || fail "totals: $totals"
[ "$(wc -l <consolidation-1/sites.csv)" -eq 8 ] || fail 'not all seven sites were consolidated'
echo 'aube.sh: seven sites, nine files, the same bytes in every order'
