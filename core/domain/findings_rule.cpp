#include "core/domain/findings_rule.h"

#include "core/domain/completeness.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::Finding)
};

/// A fall says more than a low level that was always there.
constexpr int kPointsPerFall = 2;

bool isGap(const AssessedYear &year, const AssessedPractice &one)
{
    return one.level() && (2 * *one.level() <= year.highestLevel() || one.fall() > 0);
}

bool isStrength(const AssessedYear &year, const AssessedPractice &one)
{
    return one.level() && *one.level() >= year.highestLevel() && one.hasProof;
}

bool lacksProof(const AssessedPractice &one)
{
    return one.level().value_or(0) > 0 && !one.hasProof;
}

int gapPoints(const AssessedYear &year, const AssessedPractice &one)
{
    return one.practice->weight * (year.highestLevel() - *one.level()) + kPointsPerFall * one.fall()
           + (lacksProof(one) ? 1 : 0);
}

int strengthPoints(const AssessedPractice &one)
{
    return one.practice->weight + one.rise();
}

QStringList reasonsOf(const AssessedYear &year, const AssessedPractice &one, Finding::Kind kind)
{
    const int level = std::min(*one.level(), year.highestLevel());
    QStringList reasons{FindingWords::tr("level “%1”, %2 out of %3")
                            .arg(year.edition->scale[size_t(level)].label, QString::number(level),
                                 QString::number(year.highestLevel()))};
    if (one.practice->weight > 1)
        reasons += FindingWords::tr("weight %1 out of 3").arg(one.practice->weight);
    if (one.fall() > 0)
        reasons += FindingWords::tr("%n level(s) lower than in %1", nullptr, one.fall())
                       .arg(year.earlierYear.value_or(year.year - 1));
    if (one.rise() > 0 && kind == Finding::Kind::Strength)
        reasons += FindingWords::tr("%n level(s) higher than in %1", nullptr, one.rise())
                       .arg(year.earlierYear.value_or(year.year - 1));
    if (lacksProof(one))
        reasons += FindingWords::tr("no proof");
    else if (kind == Finding::Kind::Strength)
        reasons += FindingWords::tr("with its proof");
    return reasons;
}

/// What the level says of itself, as a statement; the question where the grid does not write it.
QString titleOf(const AssessedYear &year, const AssessedPractice &one)
{
    const auto level = size_t(std::min(*one.level(), year.highestLevel()));
    const auto &levels = one.practice->levels;
    return level < levels.size() && !levels[level].isEmpty() ? levels[level]
                                                             : one.practice->question;
}

ProposedFinding proposal(const AssessedYear &year, const AssessedPractice &one, Finding::Kind kind)
{
    return {.finding = {.id = findingId(year.assessment, kind, one.practice->code),
                        .assessment = year.assessment,
                        .kind = kind,
                        .decision = Finding::Decision::Proposed,
                        .title = titleOf(year, one),
                        .commitment = one.practice->commitment,
                        .practices = {one.practice->code},
                        .note = {}},
            .points = kind == Finding::Kind::Gap ? gapPoints(year, one) : strengthPoints(one),
            .reasons = reasonsOf(year, one, kind)};
}

std::vector<ProposedFinding> best(const AssessedYear &year, Finding::Kind kind,
                                  bool (*belongs)(const AssessedYear &, const AssessedPractice &))
{
    std::vector<ProposedFinding> found;
    for (const AssessedPractice &one : year.practices)
        if (belongs(year, one))
            found.push_back(proposal(year, one, kind));
    std::ranges::stable_sort(found, std::ranges::greater(), &ProposedFinding::points);
    if (found.size() > kMostFindings)
        found.erase(found.begin() + ptrdiff_t(kMostFindings), found.end());
    return found;
}

} // namespace

Id<Finding> findingId(const Id<Assessment> &assessment, Finding::Kind kind, const QString &practice)
{
    const QString name = kind == Finding::Kind::Gap ? u"gap"_s : u"strength"_s;
    return Id<Finding>::derived(u"finding",
                                QString(assessment.toString() + u'/' + name + u'/' + practice));
}

std::vector<ProposedFinding> proposedFindings(const AssessedYear &year)
{
    std::vector<ProposedFinding> found = best(year, Finding::Kind::Strength, isStrength);
    std::ranges::move(best(year, Finding::Kind::Gap, isGap), std::back_inserter(found));
    return found;
}

std::vector<ProposedFinding> withDecisions(const std::vector<ProposedFinding> &proposed,
                                           const std::vector<Finding> &decided,
                                           const AssessedYear &year)
{
    std::vector<ProposedFinding> all = proposed;
    for (const Finding &finding : decided) {
        if (finding.assessment != year.assessment)
            continue;
        // Also one that people wrote themselves, about the same practices.
        const auto covers = [&](const ProposedFinding &one) {
            return one.finding.id == finding.id
                   || (one.finding.kind == finding.kind
                       && finding.practices.contains(one.finding.practices.value(0)));
        };
        const auto first = std::ranges::find_if(all, covers);
        if (first == all.end()) {
            all.push_back({.finding = finding, .points = 0, .reasons = {}});
            continue;
        }
        first->finding = finding;
        all.erase(std::remove_if(first + 1, all.end(), covers), all.end());
    }
    std::ranges::stable_sort(all, {}, [](const ProposedFinding &one) { return one.finding.kind; });
    return all;
}

QString findingsRule()
{
    return FindingWords::tr(
               "Proposed as gaps: practices in the lower half of the levels, or lower than the "
               "year before. Their points: weight times the levels that are missing, 2 for each "
               "level lost, 1 without proof. Proposed as strengths: practices at the highest "
               "level with a proof, by weight, 1 more for each level won. At most %1 of each; "
               "you decide.")
        .arg(kMostFindings);
}

} // namespace carnet
