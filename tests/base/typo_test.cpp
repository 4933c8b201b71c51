#include "tests/support/options.h"
#include "tests/support/printing.h"

#include "core/base/french.h"

#include <random>

using namespace carnet;
using namespace Qt::StringLiterals;

TEST_CASE("printed text gets French spaces", "[base][french][typo]")
{
    const auto [written, printed] = GENERATE(table<QString, QString>({
        {u"Merci !"_s, u"Merci\u202F!"_s},
        {u"Merci!"_s, u"Merci\u202F!"_s},
        {u"Merci\u00A0!"_s, u"Merci\u202F!"_s},
        {u"Merci  !"_s, u"Merci\u202F!"_s},
        {u"Pourquoi ?!"_s, u"Pourquoi\u202F?!"_s},
        {u"Un ; deux; trois"_s, u"Un\u202F; deux\u202F; trois"_s},
        {u"Horaires : 9 h"_s, u"Horaires\u00A0: 9 h"_s},
        {u"Horaires: 9 h"_s, u"Horaires\u00A0: 9 h"_s},
        {u"87% des usagers, 12 %."_s, u"87\u00A0% des usagers, 12\u00A0%."_s},
        {u"Le mot \"oui\" : \"non\"?"_s, u"Le mot \"oui\"\u00A0: \"non\"\u202F?"_s},
        {u"« oui »"_s, u"«\u00A0oui\u00A0»"_s},
        {u"«oui»"_s, u"«\u00A0oui\u00A0»"_s},
        {u"«\u202Foui ! »"_s, u"«\u00A0oui\u202F!\u00A0»"_s},
        {u"(vraiment ?)"_s, u"(vraiment\u202F?)"_s},
        {u"Oui !\nNon !"_s, u"Oui\u202F!\nNon\u202F!"_s},
    }));
    CAPTURE(written);

    CHECK(french::typo(written) == printed);
    CHECK(french::typo(printed) == printed);
}

TEST_CASE("addresses, times and what is no sentence stay as they are", "[base][french][typo]")
{
    const QString text =
        GENERATE(as<QString>(), u""_s, u"https://exemple.fr/a?b=c;d:e%20f!"_s,
                 u"www.exemple.fr/?q=1;2"_s, u"ecrire a mailto:accueil@exemple.fr?subject=x"_s,
                 u"à 14:05, un ratio 1:2"_s, u"C:\\Dossier"_s, u"(?)"_s, u"!\n?"_s, u"\n: suite"_s,
                 u"l'accueil d'un usager"_s, u"déjà\u202F!"_s, u"#%x"_s, u"prix;quantité"_s);
    CAPTURE(text);

    CHECK(french::typo(text) == text);
}

TEST_CASE("only spaces change, and a second time nothing", "[base][french][typo]")
{
    std::mt19937_64 random(options().seed);
    const QString alphabet = u"ab1 \u00A0\u202F\n:;!?%«»(\"./@w"_s;
    INFO("--seed " << options().seed);
    const auto bare = [](QString text) {
        return text.remove(u' ').remove(u'\u00A0').remove(u'\u202F');
    };

    for (int i = 0; i < 5000; ++i) {
        QString text;
        for (auto n = random() % 12; n > 0; --n)
            text += alphabet[qsizetype(random() % quint64(alphabet.size()))];
        CAPTURE(text);

        const QString once = french::typo(text);

        REQUIRE(bare(once) == bare(text));
        REQUIRE(french::typo(once) == once);
    }
}
