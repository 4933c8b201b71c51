#include "tests/support/printing.h"

#include "core/language/plain_language.h"

using namespace carnet;
using namespace Qt::StringLiterals;
using Kind = LanguageRemark::Kind;

namespace {

const Lexicon &lexicon()
{
    static const Lexicon shipped = [] {
        Lexicon made = shippedLexicon(Speller::open());
        made.known.unite(wordsOf(u"Sous-préfecture de Clairval"_s));
        return made;
    }();
    return shipped;
}

std::vector<LanguageRemark> remarks(const QString &text)
{
    return remarksOn(text, lexicon());
}

} // namespace

TEST_CASE("a plain sentence needs no remark", "[language]")
{
    const QString text = GENERATE(
        as<QString>(), u"Nous avons répondu à 87 % des appels."_s, u"Appels pris par un agent"_s,
        u"Un écran a été installé à l’accueil, dites-nous s’il vous aide."_s,
        u"Le COPIL et le CLAC ont choisi."_s, u"Écrivez à accueil@clairval.example."_s,
        u"Voir www.clairval.example/votre-avis et https://exemple.example/xyzzy"_s,
        u"Guichet IND-27 ouvert jusqu’à 17h30"_s, u"Clairval ouvre un guichet."_s,
        u"L’accueil de Clairval et Mme Zabrovski"_s, u""_s);
    INFO(text.toStdString());
    CHECK(remarks(text).empty());
}

TEST_CASE("a misspelt word is told once, with what was meant", "[language]")
{
    const auto found = remarks(u"Un meilleur acceuil. Cet acceuil plaît."_s);

    REQUIRE(found.size() == 1);
    CHECK(found.front().kind == Kind::Spelling);
    CHECK(found.front().words == u"acceuil"_s);
    CHECK(found.front().proposals.contains(u"accueil"_s));
    CHECK(found.front().proposals.size() <= 3);
}

TEST_CASE("a misspelt first word is not taken for a name", "[language]")
{
    CHECK(remarks(u"Acceuil du public"_s).size() == 1);
}

TEST_CASE("a word of offices has a simpler one, in the plural too", "[language]")
{
    const auto found = remarks(u"Apportez vos pièces justificatives."_s);

    REQUIRE_FALSE(found.empty());
    CHECK(std::any_of(found.begin(), found.end(), [](const LanguageRemark &remark) {
        return remark.kind == Kind::Jargon && remark.words == u"pièces justificatives"_s
               && remark.proposals == QStringList{u"document à fournir"_s};
    }));
    CHECK(remarks(u"Un reçu vous est donné."_s).empty());
}

TEST_CASE("a word within another one is none of offices", "[language]")
{
    CHECK(remarks(u"Le processus est simple."_s).empty());
}

TEST_CASE("a sentence is long from its twenty-first word on", "[language]")
{
    const QString twenty = u"un "_s.repeated(19) + u"mot."_s;

    CHECK(remarks(twenty).empty());
    const auto found = remarks(u"un "_s + twenty + u" Fin."_s);
    REQUIRE(found.size() == 1);
    CHECK(found.front().kind == Kind::LongSentence);
    CHECK(found.front().count == 21);
}

TEST_CASE("without a dictionary the rest is still told", "[language]")
{
    const Lexicon bare = shippedLexicon(nullptr);

    CHECK(remarksOn(u"Un meilleur acceuil"_s, bare).empty());
    CHECK(remarksOn(u"Nous avons finalisé et impacté : finaliser"_s, bare).size() == 1);
}

TEST_CASE("every simpler word is itself plain and known", "[language]")
{
    for (const PlainWord &word : lexicon().jargon) {
        INFO(word.word.toStdString() << " / " << word.simpler.toStdString());
        CHECK_FALSE(word.simpler.isEmpty());
        CHECK(word.pattern.isValid());
        CHECK(remarks(word.simpler).empty());
    }
}
