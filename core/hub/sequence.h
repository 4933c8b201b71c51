#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace carnet::hub {

/// What becomes of one file that the hub receives.
///
/// Invariants:
/// 1. Judging looks at the set of a device's bundles, never at the order in which they came:
///    a bundle that waits is accepted when what it waits for comes, and of two that contradict
///    each other both are set aside, whichever came first.
/// 2. Nothing verified is thrown away: a bundle that is refused here is kept, so that it is
///    judged anew with each other one.
enum class Outcome {
    Accepted,       ///< Every number before it is here, and each names the one before.
    Duplicate,      ///< The same bundle is already here: success, no change.
    Gap,            ///< Waits: a number before it is missing.
    BehindFork,     ///< Waits: a number before it has two versions.
    Fork,           ///< Set aside: another bundle with this number, or another one before it.
    Rollback,       ///< Refused: its number is settled, and it is not what was settled.
    SuspiciousJump, ///< Refused: its number is far beyond all the others.
    Revoked,        ///< Refused: its device was revoked from this number on.
    BrokenLink,     ///< Refused: the first names one before, or a later one names none.
    Refused,        ///< Refused before any chain: see the code of the refusal.
};

/// Codes, once released, never change: scripts read them.
constexpr auto enumNames(Outcome)
{
    using enum Outcome;
    return std::array<std::pair<Outcome, QStringView>, 10>{{
        {Accepted, u"accepted"},
        {Duplicate, u"duplicate"},
        {Gap, u"gap"},
        {BehindFork, u"behind_fork"},
        {Fork, u"fork"},
        {Rollback, u"rollback"},
        {SuspiciousJump, u"suspicious_jump"},
        {Revoked, u"revoked"},
        {BrokenLink, u"broken_link"},
        {Refused, u"refused"},
    }};
}

/// How outcomes are counted: each file is in exactly one group.
enum class Group { Accepted, Refused, Waiting, Duplicate, Fork };

Group groupOf(Outcome outcome);

/// The stable code, such as `gap`.
QString code(Outcome outcome);
std::optional<Outcome> outcomeOf(QStringView code);

/// One sentence for the operator: what happened, and what to do where something is to be done.
QString sentence(Outcome outcome);

/// One verified bundle as a link of its device's chain. Hashes are 64 hexadecimal digits.
struct Link
{
    qint64 seq;           ///< 1, 2, 3 … as the device numbers what it makes.
    std::string manifest; ///< SHA-256 of its MANIFEST.
    std::string previous; ///< That of number seq - 1; empty for the first.

    friend bool operator==(const Link &, const Link &) = default;
};

/// What people have decided about a device of a site. Deciding is what may end a fork or a gap.
struct Decisions
{
    /// Numbers up to here are settled: those of `kept` count, none other ever will.
    qint64 settledThrough = 0;
    std::map<qint64, std::string> kept; ///< Manifest by number, all up to settledThrough.
    std::optional<qint64> revokedFrom;  ///< First number that no longer counts.

    friend bool operator==(const Decisions &, const Decisions &) = default;
};

struct Verdict
{
    Outcome outcome;
    qint64 missing = 0; ///< How many numbers before it, above the settled ones, are not here.

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// A number may lie that far beyond the greatest before it. Further is not a gap: the device
/// would block its own chain, by mistake or on purpose.
inline constexpr qint64 kLargestJump = 10'000;

/// One verdict per link, in the order of `links`. Depends on the set only; never Duplicate or
/// Refused. Precondition: the manifests differ.
std::vector<Verdict> judge(std::span<const Link> links, const Decisions &decisions = {});

} // namespace carnet::hub
