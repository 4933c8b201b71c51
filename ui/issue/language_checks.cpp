#include "ui/issue/language_checks.h"

#include "core/base/french.h"
#include "core/domain/site.h"
#include "core/language/plain_language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct LanguageText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::LanguageChecks)
};

QString startOf(const QString &text)
{
    constexpr qsizetype kQuoted = 40;
    return french::quoted(text.size() > kQuoted ? QString(text.first(kQuoted).trimmed() + u'…')
                                                : text);
}

QString messageOf(const LanguageRemark &remark, const QString &text)
{
    QStringList proposals;
    for (const QString &proposal : remark.proposals)
        proposals += french::quoted(proposal);
    switch (remark.kind) {
    case LanguageRemark::Kind::Spelling:
        if (proposals.isEmpty())
            return LanguageText::tr("Spelling: %1 in %2 is not in the dictionary.")
                .arg(french::quoted(remark.words), startOf(text));
        return LanguageText::tr("Spelling: %1 in %2 is not in the dictionary. Perhaps: %3.")
            .arg(french::quoted(remark.words), startOf(text), proposals.join(u", "_s));
    case LanguageRemark::Kind::LongSentence:
        return LanguageText::tr("Plain language: the sentence %1 has %n words. Two short ones are "
                                "read more easily.",
                                nullptr, remark.count)
            .arg(startOf(remark.words));
    case LanguageRemark::Kind::Jargon:
        return LanguageText::tr("Plain language: instead of %1, perhaps %2.")
            .arg(french::quoted(remark.words), proposals.join(u", "_s));
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<PosterProblem> checkLanguage(const PosterContent &content, const Lexicon &lexicon)
{
    std::vector<PosterProblem> problems;
    const auto check = [&](const QString &text, const QString &page, const QString &record,
                           const QString &field) {
        for (const LanguageRemark &remark : remarksOn(text, lexicon))
            problems.push_back({PosterProblem::Rule::PlainLanguage, PosterProblem::Weight::Advice,
                                messageOf(remark, text), page, record, field});
    };
    for (const PosterCard &card : content.cards)
        check(card.label, u"indicators"_s, card.indicator, u"public_title"_s);
    for (const PosterPair &pair : content.pairs) {
        check(pair.said, u"plan"_s, pair.action, u"feedback"_s);
        check(pair.done, u"plan"_s, pair.action, u"poster_text"_s);
    }
    for (const PosterAction &action : content.actions)
        check(action.text, u"plan"_s, action.action, u"poster_text"_s);
    check(content.correction, u"publication"_s, {}, u"correction"_s);
    return problems;
}

Lexicon withNamesOf(Lexicon lexicon, const Site &site)
{
    for (const QString &name : {site.name, site.service, site.network, site.street, site.town,
                                site.department, site.access})
        lexicon.known.unite(wordsOf(name));
    return lexicon;
}

} // namespace carnet::ui
