#include "core/assessment/new_year.h"

#include "core/storage/assessments.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace carnet::assessment {

using journal::Step;

namespace {

struct NewYearWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::assessment::NewYear)
};

/// What was said of several practices that became one, each once.
template<typename Text>
QString joined(const std::vector<Answer> &answers, Text Answer::*text, const QString &separator)
{
    QStringList texts;
    for (const Answer &answer : answers)
        if (const QString one = (answer.*text).trimmed(); !one.isEmpty() && !texts.contains(one))
            texts += one;
    return texts.join(separator);
}

Answer claim(const Id<Assessment> &assessment, const CarriedAnswer &carried)
{
    const auto oldest = std::ranges::min_element(carried.answers, {}, &Answer::answeredOn);
    return {.id = Answer::idOf(assessment, carried.practice),
            .assessment = assessment,
            .practice = carried.practice,
            .rating = carried.rating,
            .origin = Answer::Origin::CarriedOver,
            .proof = joined(carried.answers, &Answer::proof, u"\n"_s),
            .owner = joined(carried.answers, &Answer::owner, u", "_s),
            .answeredOn = oldest->answeredOn};
}

/// The evidence of the old answers, once more for the new one.
void addEvidence(Step &step, const NewYear &begun, const CarriedAnswer &carried,
                 const Id<Answer> &answer)
{
    for (const Evidence &old : begun.evidence) {
        if (std::ranges::count(carried.answers, old.answer, &Answer::id) == 0)
            continue;
        Evidence taken = old;
        taken.id = Id<Evidence>::derived(u"evidence",
                                         QString(answer.toString() + u'/' + old.id.toString()));
        taken.answer = answer;
        step.insert(taken);
    }
}

QString numbers(const std::vector<QString> &codes, const Edition &edition)
{
    QStringList found;
    for (const QString &code : codes) {
        const QString number = edition.numberOf(code);
        found += number.isEmpty() ? code : number;
    }
    return found.join(u", "_s);
}

} // namespace

NewYear newYear(const storage::Workspace &workspace, int year, const EditionChoice &edition)
{
    NewYear begun{.year = year, .edition = edition, .earlier = {}, .evidence = {}};
    begun.earlier = earlierYear(workspace, year, *edition.edition);
    if (begun.earlier)
        begun.evidence = storage::evidenceOf(workspace, begun.earlier->assessment.id);
    return begun;
}

Step beginYear(const NewYear &begun, bool takeOver, const QDate &today)
{
    const Id<Assessment> id = Assessment::idOf(begun.year);
    Step step(NewYearWords::tr("Begin the self-assessment of %1").arg(begun.year));
    if (!begun.edition.inDocument)
        step.insert(begun.edition.record);
    step.insert(Assessment{.id = id,
                           .year = begun.year,
                           .edition = begun.edition.edition->code,
                           .state = Assessment::State::Open,
                           .startedOn = today});
    if (!takeOver || !begun.earlier)
        return step;
    for (const CarriedAnswer &carried : begun.earlier->carried.answers) {
        const Answer answer = claim(id, carried);
        step.insert(answer);
        addEvidence(step, begun, carried, answer.id);
    }
    return step;
}

QString carryOverSummary(const CarryOver &carried, int earlierYear)
{
    std::array<int, 5> count{};
    for (const CarryItem &item : carried.items)
        ++count[size_t(item.kind)];
    using enum Succession::Kind;
    QStringList parts{NewYearWords::tr("%n answer(s) of %1 can be taken over.", nullptr,
                                       int(carried.answers.size()))
                          .arg(earlierYear)};
    if (count[size_t(Merged)] + count[size_t(Split)] + count[size_t(New)] + count[size_t(Dropped)]
        > 0)
        parts += NewYearWords::tr("Practices: %1 kept, %2 merged, %3 split, %4 new, %5 without "
                                  "successor.")
                     .arg(count[size_t(Kept)])
                     .arg(count[size_t(Merged)])
                     .arg(count[size_t(Split)])
                     .arg(count[size_t(New)])
                     .arg(count[size_t(Dropped)]);
    if (!carried.sameScale)
        parts += NewYearWords::tr("The levels are not the same: only proofs are taken over.");
    return parts.join(u' ');
}

QString carryItemText(const CarryItem &item, const Edition &earlier, const Edition &later)
{
    const QString from = numbers(item.from, earlier);
    const QString to = numbers(item.to, later);
    switch (item.kind) {
    case Succession::Kind::Kept:
        return NewYearWords::tr("Kept: %1 → %2").arg(from, to);
    case Succession::Kind::Merged:
        return NewYearWords::tr("Merged: %1 → %2").arg(from, to);
    case Succession::Kind::Split:
        return NewYearWords::tr("Split: %1 → %2").arg(from, to);
    case Succession::Kind::New:
        return NewYearWords::tr("New: %1").arg(to);
    case Succession::Kind::Dropped:
        return NewYearWords::tr("Without successor: %1").arg(from);
    }
    Q_UNREACHABLE();
}

} // namespace carnet::assessment
