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
constexpr qreal kSmallestCap = 4.5;
constexpr qsizetype kQuoted = 30;

/// The first words of a text, in French quotation marks.
QString quotedStart(const QString &text)
{
    return french::quoted(text.size() > kQuoted ? QString(text.first(kQuoted).trimmed() + u'…')
                                                : text);
}

void checkLayout(const LaidOutPages &pages, std::vector<PosterProblem> &problems)
{
    for (const Overflow &overflow : pages.overflows) {
        const bool ofIndicator = overflow.subject != u"site" && overflow.subject != u"source"
                                 && overflow.subject != u"invitation";
        const bool ofSite = overflow.subject == u"site" || overflow.subject == u"invitation";
        problems.push_back(
            {Rule::TextOverflow, Weight::Blocking,
             CheckTexts::tr("The text %1 is too long for this poster (%n line(s) missing).",
                            nullptr, overflow.missingLines)
                 .arg(quotedStart(overflow.text)),
             ofSite ? u"settings"_s : u"indicators"_s, ofIndicator ? overflow.subject : QString(),
             overflow.subject == u"site"         ? u"name"_s
             : overflow.subject == u"invitation" ? u"feedback_address"_s
             : overflow.subject == u"source"     ? u"source"_s
                                                 : u"public_title"_s});
    }
    for (const Mark &mark : pages.pages.front()) {
        const auto *text = std::get_if<TextMark>(&mark);
        if (!text || text->style.cap >= kSmallestCap || text->lines.empty())
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

void checkCards(const PosterContent &content, const PageFormat &format,
                std::vector<PosterProblem> &problems)
{
    const int count = int(content.cards.size());
    const int capacity = posterCapacity(content, format);
    if (count == 0)
        problems.push_back({Rule::NoIndicator,
                            Weight::Blocking,
                            CheckTexts::tr("No indicator is chosen. Choose at least one."),
                            u"publication"_s,
                            {},
                            u"indicators"_s});
    if (count > capacity) {
        QString message =
            CheckTexts::tr("This sheet holds %n indicator(s): choose fewer.", nullptr, capacity);
        if (format.paper == PageFormat::Paper::A4)
            message += u' ' + CheckTexts::tr("A3 paper holds more.");
        problems.push_back({Rule::TooManyIndicators,
                            Weight::Blocking,
                            message,
                            u"publication"_s,
                            {},
                            u"indicators"_s});
    }
    for (const PosterCard &card : content.cards)
        checkCard(card, problems);
}

void checkPeriod(const PosterContent &content, const QDate &today,
                 std::vector<PosterProblem> &problems)
{
    const auto period = Period::parse(content.periodCode);
    if (period && today.isValid() && period->lastDay() >= today)
        problems.push_back({Rule::PeriodNotOver,
                            Weight::Advice,
                            CheckTexts::tr("The period ends on %1: the figures may still change.")
                                .arg(french::longDate(period->lastDay())),
                            u"publication"_s,
                            {},
                            u"period"_s});
}

void checkAddress(const QString &address, std::vector<PosterProblem> &problems)
{
    if (address.isEmpty())
        return;
    const auto add = [&](const QString &message) {
        problems.push_back(
            {Rule::QrAddress, Weight::Blocking, message, u"settings"_s, {}, u"feedback_address"_s});
    };
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

void checkWords(const PosterContent &content, std::vector<PosterProblem> &problems)
{
    const auto check = [&](const QString &text, const QString &page, const QString &indicator,
                           const QString &field) {
        if (mayBePersonal(text))
            problems.push_back({Rule::PersonalData, Weight::Advice,
                                CheckTexts::tr("%1 may name or reach a person. Read it again.")
                                    .arg(quotedStart(text)),
                                page, indicator, field});
        if (const QString missing = type::missingCharacters(text); !missing.isEmpty())
            problems.push_back({Rule::MissingCharacter, Weight::Blocking,
                                CheckTexts::tr("%1 cannot be printed in %2. Write it otherwise.")
                                    .arg(french::quoted(missing), quotedStart(text)),
                                page, indicator, field});
    };
    check(content.site, u"settings"_s, {}, u"name"_s);
    for (const PosterCard &card : content.cards) {
        check(card.label, u"indicators"_s, card.indicator, u"public_title"_s);
        check(card.unit, u"indicators"_s, card.indicator, u"unit"_s);
        check(card.source, u"indicators"_s, card.indicator, u"source"_s);
    }
}

} // namespace

std::vector<PosterProblem> checkPoster(const PosterContent &content, const PosterLook &look,
                                       const LaidOutPages &pages, const QDate &today)
{
    std::vector<PosterProblem> problems;
    checkLayout(pages, problems);
    checkCards(content, look.format, problems);
    checkPeriod(content, today, problems);
    checkAddress(content.invitation.address, problems);
    checkLogo(pages, problems);
    checkWords(content, problems);
    std::stable_sort(
        problems.begin(), problems.end(),
        [](const PosterProblem &a, const PosterProblem &b) { return a.weight < b.weight; });
    return problems;
}

} // namespace carnet::ui
