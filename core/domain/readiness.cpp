#include "core/domain/readiness.h"

#include "core/domain/completeness.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct ReadinessWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::Readiness)

public:
    static QString notFilled(int n) { return tr("%n question(s) to fill in", nullptr, n); }
    static QString noReason(int n)
    {
        return tr("%n question(s) “not concerned” without saying why", nullptr, n);
    }
    static QString toConfirm(int n)
    {
        return tr("%n answer(s) of the year before to confirm or change", nullptr, n);
    }
    static QString noProof(int n)
    {
        return tr("%n question(s) with a level and no proof", nullptr, n);
    }
    static QString checks(int n) { return tr("%n check(s) to look at", nullptr, n); }
    static QString undecided(int n)
    {
        return tr("%n proposed strength(s) or gap(s) to retain or dismiss", nullptr, n);
    }
    static QString assessors() { return tr("Nobody is named as having taken part"); }
};

using Kind = ReadinessItem::Kind;

/// What is missing of one answer; nothing when it is whole.
std::optional<Kind> missingOf(const AssessedPractice &one)
{
    if (!counts(one.answer)) {
        if (one.answer.rating.isNotApplicable() && one.answer.rating.reason().isEmpty())
            return Kind::NoReason;
        return one.answer.rating.isAnswer() ? Kind::ToConfirm : Kind::NotFilled;
    }
    return one.level().value_or(0) > 0 && !one.hasProof ? std::optional(Kind::NoProof)
                                                        : std::nullopt;
}

ReadinessItem itemOf(Kind kind, const std::vector<QString> &practices)
{
    const int count = int(practices.size());
    switch (kind) {
    case Kind::NotFilled:
        return {kind, true, ReadinessWords::notFilled(count), practices, {}};
    case Kind::NoReason:
        return {kind, true, ReadinessWords::noReason(count), practices, {}};
    case Kind::ToConfirm:
        return {kind, true, ReadinessWords::toConfirm(count), practices, {}};
    case Kind::NoProof:
        return {kind, false, ReadinessWords::noProof(count), practices, u"proof"_s};
    case Kind::Checks:
    case Kind::Undecided:
    case Kind::Assessors:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<ReadinessItem> readinessOf(const AssessedYear &year,
                                       const std::vector<SincerityCheck> &checks,
                                       const std::vector<ProposedFinding> &findings,
                                       const QString &assessors)
{
    std::vector<ReadinessItem> items;
    for (const Kind kind : {Kind::NotFilled, Kind::NoReason, Kind::ToConfirm, Kind::NoProof}) {
        std::vector<QString> practices;
        for (const AssessedPractice &one : year.practices)
            if (missingOf(one) == kind)
                practices.push_back(one.practice->code);
        if (!practices.empty())
            items.push_back(itemOf(kind, practices));
    }
    if (!checks.empty())
        items.push_back({Kind::Checks, false, ReadinessWords::checks(int(checks.size())), {}, {}});
    const auto undecided = std::ranges::count_if(findings, [](const ProposedFinding &one) {
        return one.finding.decision == Finding::Decision::Proposed;
    });
    if (undecided > 0)
        items.push_back(
            {Kind::Undecided, false, ReadinessWords::undecided(int(undecided)), {}, {}});
    if (assessors.trimmed().isEmpty())
        items.push_back({Kind::Assessors, false, ReadinessWords::assessors(), {}, u"assessors"_s});
    return items;
}

bool isReady(const std::vector<ReadinessItem> &items)
{
    return std::ranges::none_of(items, &ReadinessItem::blocking);
}

} // namespace carnet
