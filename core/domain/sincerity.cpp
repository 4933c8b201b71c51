#include "core/domain/sincerity.h"

#include "core/base/french.h"
#include "core/domain/completeness.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct SincerityWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::SincerityCheck)
};

using Checks = std::vector<SincerityCheck>;

void checkTop(const AssessedYear &year, Checks &checks)
{
    for (const AssessedPractice &one : year.practices)
        if (one.level().value_or(-1) >= year.highestLevel() && !one.hasProof)
            checks.push_back({.kind = SincerityCheck::Kind::TopWithoutProof,
                              .sentence = SincerityWords::tr("Question %1 has the highest level, "
                                                             "and nothing shows it.")
                                              .arg(year.edition->numberOf(one.practice->code)),
                              .practices = {one.practice->code},
                              .field = u"proof"_s});
}

bool restsOn(const Action &action, const std::set<QString> &codes,
             const std::vector<Finding> &findings)
{
    if (action.source == Action::Source::Practice)
        return codes.contains(action.origin);
    if (action.source != Action::Source::Finding)
        return false;
    return std::ranges::any_of(findings, [&](const Finding &finding) {
        return finding.id.toString() == action.origin
               && std::ranges::any_of(finding.practices,
                                      [&](const QString &code) { return codes.contains(code); });
    });
}

/// An action born from another practice explains that one; others explain what they serve.
bool explains(const Action &action, const AssessedPractice &one,
              const std::vector<Finding> &findings)
{
    std::set<QString> codes(one.earlierCodes.begin(), one.earlierCodes.end());
    codes.insert(one.practice->code);
    if (action.source == Action::Source::Practice || action.source == Action::Source::Finding)
        return restsOn(action, codes, findings);
    return action.commitments.contains(one.practice->commitment);
}

void checkRises(const AssessedYear &year, const SincerityFacts &facts, Checks &checks)
{
    for (const AssessedPractice &one : year.practices) {
        if (one.rise() == 0 || std::ranges::any_of(facts.finished, [&](const Action &action) {
                return explains(action, one, facts.findings);
            }))
            continue;
        checks.push_back(
            {.kind = SincerityCheck::Kind::RiseWithoutAction,
             .sentence = SincerityWords::tr("Question %1 rose by %n level(s) since %2, and no "
                                            "finished action explains it.",
                                            nullptr, one.rise())
                             .arg(year.edition->numberOf(one.practice->code))
                             .arg(year.earlierYear.value_or(year.year - 1)),
             .practices = {one.practice->code},
             .field = {}});
    }
}

/// The last period of the year that has a value; null without.
const Measurement *lastOf(int year, const Indicator &indicator, const SincerityFacts &facts)
{
    const Measurement *last = nullptr;
    for (const Measurement &each : facts.measurements)
        if (each.indicator == indicator.id && each.period.year() == year
            && each.period.frequency() == indicator.frequency && figureOf(each.reading).value
            && (!last || last->period < each.period))
            last = &each;
    return last;
}

void checkIndicators(const AssessedYear &year, const SincerityFacts &facts, Checks &checks)
{
    for (const Indicator &indicator : facts.indicators) {
        const Measurement *const last =
            indicator.followed ? lastOf(year.year, indicator, facts) : nullptr;
        if (!last)
            continue;
        const auto target = targetInForce(facts.targets, indicator.id, last->period);
        const Figure figure = figureOf(last->reading);
        if (!target
            || statusOf(figure, target->value, indicator.direction) != FigureStatus::ToImprove)
            continue;
        std::vector<QString> practices;
        for (const AssessedPractice &one : year.practices)
            if (one.practice->commitment == indicator.commitment
                && one.level().value_or(-1) >= year.highestLevel())
                practices.push_back(one.practice->code);
        if (practices.empty())
            continue;
        checks.push_back(
            {.kind = SincerityCheck::Kind::ContradictedByIndicator,
             .sentence =
                 SincerityWords::tr("“%1” missed its target (%2, target %3, %4), while %n "
                                    "question(s) of the same commitment are at the highest "
                                    "level: %5.",
                                    nullptr, int(practices.size()))
                     .arg(publicTitle(indicator), figureText(indicator, figure, Precision::Exact),
                          valueText(indicator, target->value), french::shortPeriod(last->period),
                          year.numbers(practices)),
             .practices = practices,
             .field = {}});
    }
}

/// One text in one field.
struct Pasted
{
    QString practice;
    QString field;
    QString text;
};

QString normalised(const QString &text)
{
    QString plain;
    for (const QChar letter : text.toCaseFolded())
        plain += letter.isLetterOrNumber() ? letter : QChar(u' ');
    return plain.simplified();
}

QString beginning(const QString &text)
{
    constexpr int kShown = 40;
    const QString line = text.simplified();
    return line.size() <= kShown ? line : QString(line.left(kShown).trimmed() + u'…');
}

void checkTexts(const AssessedYear &year, Checks &checks)
{
    std::map<QString, std::vector<Pasted>> places;
    for (const AssessedPractice &one : year.practices)
        for (const auto &[field, text] :
             {std::pair(u"proof"_s, one.answer.proof), std::pair(u"note"_s, one.answer.note)})
            if (const QString plain = normalised(text); plain.size() >= kLeastPasted)
                places[plain].push_back({one.practice->code, field, text});
    Checks found;
    for (const auto &[plain, where] : places) {
        if (int(where.size()) < kLeastPlaces)
            continue;
        std::vector<QString> practices;
        for (const Pasted &place : where)
            if (std::ranges::count(practices, place.practice) == 0)
                practices.push_back(place.practice);
        found.push_back(
            {.kind = SincerityCheck::Kind::PastedText,
             .sentence = SincerityWords::tr("The same text stands in %n place(s): "
                                            "“%1”, questions %2.",
                                            nullptr, int(where.size()))
                             .arg(beginning(where.front().text), year.numbers(practices)),
             .practices = practices,
             .field = where.front().field});
    }
    const auto place = [&](const SincerityCheck &check) {
        return year.practice(check.practices.front()) - year.practices.data();
    };
    std::ranges::stable_sort(found, {}, place);
    std::ranges::move(found, std::back_inserter(checks));
}

/// The most answers that begin within one minute of each other: from which one, and how many.
std::pair<size_t, size_t> busiestMinute(const std::vector<RatingTime> &ascending)
{
    std::pair<size_t, size_t> busiest{0, 0};
    size_t first = 0;
    for (size_t last = 0; last < ascending.size(); ++last) {
        while (ascending[first].at.secsTo(ascending[last].at) >= 60)
            ++first;
        if (last - first + 1 > busiest.second)
            busiest = {first, last - first + 1};
    }
    return busiest;
}

void checkTimes(const AssessedYear &year, const SincerityFacts &facts, Checks &checks)
{
    std::vector<RatingTime> times;
    for (const RatingTime &time : facts.times)
        if (const AssessedPractice *one = year.practice(time.practice);
            one && counts(one->answer) && time.at.isValid())
            times.push_back(time);
    std::ranges::stable_sort(times, {}, &RatingTime::at);
    const auto [first, many] = busiestMinute(times);
    if (int(many) < kLeastAtOnce || 10 * many < 9 * times.size())
        return;
    const auto begin = times.begin() + ptrdiff_t(first);
    std::vector<QString> practices;
    for (const AssessedPractice &one : year.practices)
        if (std::find_if(
                begin, begin + ptrdiff_t(many),
                [&](const RatingTime &time) { return time.practice == one.practice->code; })
            != begin + ptrdiff_t(many))
            practices.push_back(one.practice->code);
    checks.push_back(
        {.kind = SincerityCheck::Kind::AnsweredAtOnce,
         .sentence = SincerityWords::tr("%n of %1 answer(s) were given within one minute, on %2 "
                                        "at %3. If they come from a spreadsheet or a meeting, say "
                                        "so where you name who took part.",
                                        nullptr, int(many))
                         .arg(times.size())
                         .arg(french::longDate(begin->at.date()), french::time(begin->at.time())),
         .practices = practices,
         .field = {}});
}

} // namespace

Checks sincerityChecks(const AssessedYear &year, const SincerityFacts &facts)
{
    Checks checks;
    checkTop(year, checks);
    checkRises(year, facts, checks);
    checkIndicators(year, facts, checks);
    checkTexts(year, checks);
    checkTimes(year, facts, checks);
    return checks;
}

QString sincerityRule()
{
    return SincerityWords::tr(
               "The checks point at: the highest level without proof; a level that rose with no "
               "finished action behind it, born from the question or serving its commitment; the "
               "highest level while a followed indicator of the commitment missed its target in "
               "its last period of the year; the same text of %1 characters or more in %2 "
               "places; nearly all answers, %3 or more, in one minute. They block nothing.")
        .arg(kLeastPasted)
        .arg(kLeastPlaces)
        .arg(kLeastAtOnce);
}

} // namespace carnet
