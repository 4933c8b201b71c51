#include "ui/publication/checks.h"

#include "core/base/french.h"
#include "core/base/period.h"
#include "ui/publication/poster.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using Rule = PosterProblem::Rule;
using Weight = PosterProblem::Weight;

struct CheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::PosterChecks)
};

constexpr qsizetype kQrBytes = 84; // Version 5-M, whose modules are still 0.8 mm wide.
constexpr qreal kLogoResolution = 200;
constexpr qreal kTolerance = 0.05; ///< Millimetres.
constexpr qsizetype kQuoted = 30;

/// The first words of a text, in French quotation marks.
QString quotedStart(const QString &text)
{
    return french::quoted(text.size() > kQuoted ? QString(text.first(kQuoted).trimmed() + u'…')
                                                : text);
}

/// Where a text is mended.
struct TextPlace
{
    QString page;
    QString record;
    QString field;
};

TextPlace placeOf(const PosterContent &content, const Overflow &overflow)
{
    const QString &subject = overflow.subject;
    if (subject == u"site")
        return {u"settings"_s, {}, u"name"_s};
    if (subject == u"invitation")
        return {u"settings"_s, {}, u"feedback_address"_s};
    for (const PosterAction &action : content.actions)
        if (action.action == subject)
            return {u"plan"_s, subject, u"poster_text"_s};
    for (const PosterPair &pair : content.pairs)
        if (pair.action == subject)
            return {u"plan"_s, subject,
                    overflow.text == pair.done ? u"poster_text"_s : u"feedback"_s};
    for (const PosterStatement &statement : content.statements)
        if (statement.code == subject)
            return {u"publication"_s, {}, u"format"_s};
    return {u"indicators"_s, subject == u"source" ? QString() : subject,
            subject == u"source" ? u"source"_s : u"public_title"_s};
}

void checkLayout(const PosterContent &content, const LaidOutPages &pages,
                 std::vector<PosterProblem> &problems)
{
    for (const Overflow &overflow : pages.overflows) {
        const TextPlace place = placeOf(content, overflow);
        QString message =
            CheckTexts::tr("The text %1 is too long for this poster (%n line(s) missing).", nullptr,
                           overflow.missingLines)
                .arg(quotedStart(overflow.text));
        if (place.page == u"publication")
            message += u' ' + CheckTexts::tr("A3 paper holds more.");
        problems.push_back(
            {Rule::TextOverflow, Weight::Blocking, message, place.page, place.record, place.field});
    }
    const PosterKind *kind = posterKind(content.kind);
    const qreal smallest = (kind ? kind->smallestCap : type::kFloor) - kTolerance;
    for (const std::vector<Mark> &page : pages.pages) {
        for (const Mark &mark : page) {
            const auto *text = std::get_if<TextMark>(&mark);
            if (!text || text->style.cap >= smallest || text->lines.empty())
                continue;
            problems.push_back({Rule::TextTooSmall,
                                Weight::Blocking,
                                CheckTexts::tr("The text %1 is too small to be read on a wall.")
                                    .arg(quotedStart(text->lines.front().text)),
                                u"publication"_s,
                                {},
                                {}});
        }
    }
}

void checkCard(const PosterCard &card, std::vector<PosterProblem> &problems)
{
    const auto add = [&](Rule rule, Weight weight, const QString &message, const QString &field) {
        problems.push_back({rule, weight, message, u"indicators"_s, card.indicator, field});
    };
    const QString name = french::quoted(card.label);
    if (card.figure.isEmpty()) {
        add(Rule::NotMeasured, Weight::Advice,
            CheckTexts::tr("%1 has no figure for this period: the poster says so.").arg(name),
            u"reading"_s);
        return;
    }
    if (card.source.isEmpty())
        add(Rule::NoSource, Weight::Blocking,
            CheckTexts::tr("%1 is shown without its source. Say where the figure comes from.")
                .arg(name),
            u"source"_s);
    if (card.smallBase)
        add(Rule::SmallBase, Weight::Advice,
            CheckTexts::tr("Too few answers for a percentage: the poster says %1 instead.")
                .arg(french::quoted(card.figure + u' ' + card.unit)),
            u"reading"_s);
    else if (card.status == PosterCard::Status::None)
        add(Rule::NoTarget, Weight::Advice,
            CheckTexts::tr("%1 has no target: readers cannot tell whether it is good.").arg(name),
            u"target"_s);
}

int shownCount(const PosterContent &content)
{
    return int(content.cards.size() + content.statements.size() + content.pairs.size()
               + content.actions.size());
}

/// A poster that would say nothing, and where one gives it something to say.
PosterProblem nothingToShow(const PosterKind &kind)
{
    using enum PosterKind::Subject;
    const auto problem = [](const QString &message, const QString &page, const QString &field) {
        return PosterProblem{Rule::NothingToShow, Weight::Blocking, message, page, {}, field};
    };
    switch (kind.subject) {
    case Commitments:
        return problem(CheckTexts::tr("No list of commitments is known. Begin a self-assessment: "
                                      "it brings one."),
                       u"assessment"_s, {});
    case Answers:
        return problem(CheckTexts::tr("No action on the poster answers an opinion. Link one to an "
                                      "action that is running or done, and give it a text."),
                       u"plan"_s, u"on_poster"_s);
    case Actions:
        return problem(CheckTexts::tr("No action is to be shown. Put at least one on the poster."),
                       u"plan"_s, u"on_poster"_s);
    case Indicators:
    case Invitation:
        break;
    }
    return problem(CheckTexts::tr("No indicator is chosen. Choose at least one."), u"publication"_s,
                   u"indicators"_s);
}

PosterProblem tooMany(const PosterKind &kind, const PageFormat &format)
{
    using enum PosterKind::Subject;
    const int capacity = kind.capacity(format);
    PosterProblem problem{Rule::TooMany,  Weight::Blocking, {}, u"publication"_s, {},
                          u"indicators"_s};
    if (kind.subject == Actions) {
        problem.message = CheckTexts::tr("This sheet holds %n action(s): take some off the poster.",
                                         nullptr, capacity);
        problem.page = u"plan"_s;
        problem.field = u"on_poster"_s;
    } else if (kind.subject == Commitments) {
        problem.message = CheckTexts::tr("This sheet holds %n commitment(s).", nullptr, capacity);
        problem.field = u"format"_s;
    } else {
        problem.message =
            CheckTexts::tr("This sheet holds %n indicator(s): choose fewer.", nullptr, capacity);
    }
    PageFormat larger = format;
    larger.paper = PageFormat::Paper::A3;
    if (format.paper == PageFormat::Paper::A4 && kind.capacity(larger) > capacity)
        problem.message += u' ' + CheckTexts::tr("A3 paper holds more.");
    return problem;
}

void checkCount(const PosterContent &content, const PosterKind &kind, const PageFormat &format,
                std::vector<PosterProblem> &problems)
{
    if (kind.subject == PosterKind::Subject::Invitation)
        return;
    const int count = shownCount(content);
    if (count == 0)
        problems.push_back(nothingToShow(kind));
    else if (count > kind.capacity(format))
        problems.push_back(tooMany(kind, format));
}

void checkActions(const PosterContent &content, std::vector<PosterProblem> &problems)
{
    for (const PosterAction &action : content.actions)
        if (action.text.isEmpty())
            problems.push_back(
                {Rule::NoPosterText, Weight::Blocking,
                 CheckTexts::tr("An action on the poster has no text for it. Write one in at most "
                                "80 characters."),
                 u"plan"_s, action.action, u"poster_text"_s});
    for (const PosterPair &pair : content.pairs)
        if (pair.said.isEmpty())
            problems.push_back({Rule::NoPosterText, Weight::Blocking,
                                CheckTexts::tr("The opinion behind %1 has no title: nobody can "
                                               "read what was said.")
                                    .arg(quotedStart(pair.done)),
                                u"plan"_s, pair.action, u"feedback"_s});
    if (!content.actions.empty() && content.lead == kPlanInPreparation)
        problems.push_back({Rule::PlanNotValidated,
                            Weight::Advice,
                            CheckTexts::tr("The plan is not validated: the poster says that it is "
                                           "being prepared."),
                            u"plan"_s,
                            {},
                            u"state"_s});
}

void checkPeriod(const PosterContent &content, const QDate &today,
                 std::vector<PosterProblem> &problems)
{
    const auto period = Period::parse(content.periodCode);
    if (!content.cards.empty() && period && today.isValid() && period->lastDay() >= today)
        problems.push_back({Rule::PeriodNotOver,
                            Weight::Advice,
                            CheckTexts::tr("The period ends on %1: the figures may still change.")
                                .arg(french::longDate(period->lastDay())),
                            u"publication"_s,
                            {},
                            u"period"_s});
}

void checkAddress(const QString &address, bool isNeeded, std::vector<PosterProblem> &problems)
{
    const auto add = [&](const QString &message, Rule rule = Rule::QrAddress) {
        problems.push_back(
            {rule, Weight::Blocking, message, u"settings"_s, {}, u"feedback_address"_s});
    };
    if (address.isEmpty()) {
        if (isNeeded)
            add(CheckTexts::tr("The site has no address for opinions: there is nothing to scan. "
                               "Give one."),
                Rule::NoAddress);
        return;
    }
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty())
        add(CheckTexts::tr("The address behind the QR code must begin with https://."));
    if (address.toUtf8().size() > kQrBytes)
        add(CheckTexts::tr("The address behind the QR code is too long: phones would not read it. "
                           "Use an address of at most %n character(s).",
                           nullptr, int(kQrBytes)));
}

void checkLogo(const LaidOutPages &pages, std::vector<PosterProblem> &problems)
{
    // The same on every page.
    for (const Mark &mark : pages.pages.front()) {
        const auto *image = std::get_if<ImageMark>(&mark);
        if (!image || image->rect.width() <= 0)
            continue;
        const qreal resolution = image->image.width() / (image->rect.width() / 25.4);
        if (resolution < kLogoResolution)
            problems.push_back(
                {Rule::LogoTooCoarse,
                 Weight::Advice,
                 CheckTexts::tr("The logo will look blurred: use a larger picture, at "
                                "least %1 pixels wide.")
                     .arg(qRound(image->rect.width() / 25.4 * kLogoResolution)),
                 u"settings"_s,
                 {},
                 u"logo"_s});
    }
}

/// Free text that may name or reach a person.
bool mayBePersonal(const QString &text)
{
    static const QRegularExpression mail(uR"([\w.+-]+@[\w-]+\.[\w.-]+)"_s);
    static const QRegularExpression phone(
        uR"((?<!\d)(?:\+33[\s.]?|0)[1-9](?:[\s.\-]?\d\d){4}(?!\d))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression person(uR"(\b(?:M\.|Mme|Mlle|Monsieur|Madame)\s+\p{Lu})"_s);
    return mail.match(text).hasMatch() || phone.match(text).hasMatch()
           || person.match(text).hasMatch();
}

void checkWords(const PosterContent &content, const QString &typeface,
                std::vector<PosterProblem> &problems)
{
    const auto check = [&](const QString &text, const QString &page, const QString &record,
                           const QString &field) {
        if (mayBePersonal(text))
            problems.push_back({Rule::PersonalData, Weight::Advice,
                                CheckTexts::tr("%1 may name or reach a person. Read it again.")
                                    .arg(quotedStart(text)),
                                page, record, field});
        if (const QString missing = type::missingCharacters(text, typeface); !missing.isEmpty())
            problems.push_back({Rule::MissingCharacter, Weight::Blocking,
                                CheckTexts::tr("%1 cannot be printed in %2. Write it otherwise.")
                                    .arg(french::quoted(missing), quotedStart(text)),
                                page, record, field});
    };
    check(content.site, u"settings"_s, {}, u"name"_s);
    for (const PosterCard &card : content.cards) {
        check(card.label, u"indicators"_s, card.indicator, u"public_title"_s);
        check(card.unit, u"indicators"_s, card.indicator, u"unit"_s);
        check(card.source, u"indicators"_s, card.indicator, u"source"_s);
    }
    for (const PosterStatement &statement : content.statements)
        check(statement.text, u"assessment"_s, {}, {});
    for (const PosterPair &pair : content.pairs) {
        check(pair.said, u"plan"_s, pair.action, u"feedback"_s);
        check(pair.done, u"plan"_s, pair.action, u"poster_text"_s);
    }
    for (const PosterAction &action : content.actions)
        check(action.text, u"plan"_s, action.action, u"poster_text"_s);
    check(content.correction, u"publication"_s, {}, u"correction"_s);
}

} // namespace

std::vector<PosterProblem> checkPoster(const PosterContent &content, const PosterLook &look,
                                       const LaidOutPages &pages, const QDate &today)
{
    std::vector<PosterProblem> problems;
    checkLayout(content, pages, problems);
    if (const PosterKind *kind = posterKind(content.kind)) {
        checkCount(content, *kind, look.format, problems);
        checkAddress(content.invitation.address, kind->needsAddress, problems);
    }
    for (const PosterCard &card : content.cards)
        checkCard(card, problems);
    checkActions(content, problems);
    checkPeriod(content, today, problems);
    checkLogo(pages, problems);
    checkWords(content, look.typeface, problems);
    std::stable_sort(
        problems.begin(), problems.end(),
        [](const PosterProblem &a, const PosterProblem &b) { return a.weight < b.weight; });
    return problems;
}

} // namespace carnet::ui
