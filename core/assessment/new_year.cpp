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

namespace {

QString countText(Succession::Kind kind, int count)
{
    switch (kind) {
    case Succession::Kind::Kept:
        return NewYearWords::tr("%n kept", nullptr, count);
    case Succession::Kind::Merged:
        return NewYearWords::tr("%n merged", nullptr, count);
    case Succession::Kind::Split:
        return NewYearWords::tr("%n split", nullptr, count);
    case Succession::Kind::New:
        return NewYearWords::tr("%n new", nullptr, count);
    case Succession::Kind::Dropped:
        return NewYearWords::tr("%n without successor", nullptr, count);
    }
    Q_UNREACHABLE();
}

} // namespace

QString carryOverSummary(const CarryOver &carried, int earlierYear)
{
    std::array<int, 5> count{};
    for (const CarryItem &item : carried.items)
        ++count[size_t(item.kind)];
    using enum Succession::Kind;
    QStringList parts{NewYearWords::tr("%n answer(s) of %1 can be taken over.", nullptr,
                                       int(carried.answers.size()))
                          .arg(earlierYear)};
    QStringList kinds;
    for (const Succession::Kind kind : {Merged, Split, New, Dropped})
        if (count[size_t(kind)] > 0)
            kinds += countText(kind, count[size_t(kind)]);
    if (!kinds.isEmpty())
        parts +=
            NewYearWords::tr("Of the questions, %1.")
                .arg((QStringList(countText(Kept, count[size_t(Kept)])) + kinds).join(u", "_s));
    if (!carried.sameScale)
        parts += NewYearWords::tr("The levels are not the same: only proofs are taken over.");
    return parts.join(u' ');
}

QString carryKindText(Succession::Kind kind)
{
    switch (kind) {
    case Succession::Kind::Kept:
        return NewYearWords::tr("Kept");
    case Succession::Kind::Merged:
        return NewYearWords::tr("Merged");
    case Succession::Kind::Split:
        return NewYearWords::tr("Split");
    case Succession::Kind::New:
        return NewYearWords::tr("New");
    case Succession::Kind::Dropped:
        return NewYearWords::tr("Without successor");
    }
    Q_UNREACHABLE();
}

QString carryItemText(const CarryItem &item, const Edition &earlier, const Edition &later)
{
    const QString from = numbers(item.from, earlier);
    const QString to = numbers(item.to, later);
    const QString way =
        from.isEmpty() || to.isEmpty() ? QString(from + to) : QString(from + u" → "_s + to);
    return NewYearWords::tr("%1: %2", "what becomes of a practice: which")
        .arg(carryKindText(item.kind), way);
}

} // namespace carnet::assessment
