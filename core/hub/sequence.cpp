#include "core/hub/sequence.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace carnet::hub {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(carnet::hub::Sentences)
};

/// The links that take part in the chain, by number, as indices into the span judged.
using ByNumber = std::map<qint64, std::vector<size_t>>;

/// Gives their verdict to the links that no other link can change, and returns the rest.
ByNumber judgeAlone(std::span<const Link> links, const Decisions &decisions,
                    std::vector<Verdict> &verdicts)
{
    ByNumber chain;
    for (size_t i = 0; i < links.size(); ++i) {
        const Link &link = links[i];
        if (link.seq < 1 || (link.seq == 1) != link.previous.empty()) {
            verdicts[i] = {Outcome::BrokenLink};
        } else if (decisions.revokedFrom && link.seq >= *decisions.revokedFrom) {
            verdicts[i] = {Outcome::Revoked};
        } else if (link.seq <= decisions.settledThrough) {
            const auto kept = decisions.kept.find(link.seq);
            const bool counts = kept != decisions.kept.end() && kept->second == link.manifest;
            verdicts[i] = {counts ? Outcome::Accepted : Outcome::Rollback};
        } else {
            chain[link.seq].push_back(i);
        }
    }
    return chain;
}

/// Takes away what lies beyond a jump. Of a device with numbers 1, 2 and 90,000 the third
/// is suspicious, whichever came first.
void judgeJumps(ByNumber &chain, qint64 settledThrough, std::vector<Verdict> &verdicts)
{
    qint64 last = settledThrough;
    auto number = chain.begin();
    while (number != chain.end() && number->first - last <= kLargestJump)
        last = (number++)->first;
    for (auto beyond = number; beyond != chain.end(); ++beyond)
        for (const size_t i : beyond->second)
            verdicts[i] = {Outcome::SuspiciousJump};
    chain.erase(number, chain.end());
}

} // namespace

std::vector<Verdict> judge(std::span<const Link> links, const Decisions &decisions)
{
    std::vector<Verdict> verdicts(links.size(), Verdict{Outcome::Accepted});
    ByNumber chain = judgeAlone(links, decisions, verdicts);
    judgeJumps(chain, decisions.settledThrough, verdicts);

    // All versions of a number of which something here speaks: those received, and those that
    // the next one names.
    std::map<qint64, std::set<std::string_view>> versions;
    for (const auto &[seq, manifest] : decisions.kept)
        versions[seq].insert(manifest);
    for (const auto &[seq, group] : chain) {
        for (const size_t i : group) {
            versions[seq].insert(links[i].manifest);
            // What was settled is not in doubt because someone names another.
            if (seq > 1 && (seq - 1 > decisions.settledThrough || decisions.kept.contains(seq - 1)))
                versions[seq - 1].insert(links[i].previous);
        }
    }

    bool forked = false;
    qint64 missing = 0;
    qint64 last = decisions.settledThrough;
    for (const auto &[seq, group] : chain) {
        missing += seq - last - 1;
        const auto before = chain.find(seq - 1);
        const bool manyHere = versions[seq].size() > 1;
        for (const size_t i : group) {
            // It names another than the one that is here: it is the other half of that fork.
            const auto kept = decisions.kept.find(seq - 1);
            const bool wrongPrevious =
                before != chain.end()
                    ? std::none_of(before->second.begin(), before->second.end(),
                                   [&](size_t j) { return links[j].manifest == links[i].previous; })
                    : kept != decisions.kept.end() && kept->second != links[i].previous;
            verdicts[i].missing = missing;
            if (manyHere || wrongPrevious)
                verdicts[i].outcome = Outcome::Fork;
            else if (forked)
                verdicts[i].outcome = Outcome::BehindFork;
            else
                verdicts[i].outcome = missing > 0 ? Outcome::Gap : Outcome::Accepted;
        }
        for (const size_t i : group)
            forked = forked || verdicts[i].outcome == Outcome::Fork;
        last = seq;
    }
    return verdicts;
}

Group groupOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return Group::Accepted;
    case Outcome::Duplicate:
        return Group::Duplicate;
    case Outcome::Gap:
    case Outcome::BehindFork:
        return Group::Waiting;
    case Outcome::Fork:
        return Group::Fork;
    case Outcome::Rollback:
    case Outcome::SuspiciousJump:
    case Outcome::Revoked:
    case Outcome::BrokenLink:
    case Outcome::Refused:
        return Group::Refused;
    }
    Q_UNREACHABLE();
}

QString code(Outcome outcome)
{
    for (const auto &[known, name] : enumNames(Outcome()))
        if (known == outcome)
            return name.toString();
    Q_UNREACHABLE();
}

std::optional<Outcome> outcomeOf(QStringView code)
{
    for (const auto &[known, name] : enumNames(Outcome()))
        if (name == code)
            return known;
    return std::nullopt;
}

QString sentence(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return Sentences::tr("Accepted.");
    case Outcome::Duplicate:
        return Sentences::tr("Already received: nothing changes.");
    case Outcome::Gap:
        return Sentences::tr("Kept waiting: a bundle that the site made before is missing. "
                             "Ask the site for it.");
    case Outcome::BehindFork:
        return Sentences::tr("Kept waiting: the site sent two different bundles with an earlier "
                             "number. Decide which one counts.");
    case Outcome::Fork:
        return Sentences::tr("Set aside: it contradicts another bundle of the same site, which "
                             "is set aside too. Decide which one counts.");
    case Outcome::Rollback:
        return Sentences::tr("Refused: its number was settled without it, as happens when an old "
                             "copy of the notebook is used again. Ask the site for a new bundle.");
    case Outcome::SuspiciousJump:
        return Sentences::tr("Refused: its number is far beyond the others of this site. Ask the "
                             "site what happened.");
    case Outcome::Revoked:
        return Sentences::tr("Refused: the key of this device was revoked.");
    case Outcome::BrokenLink:
        return Sentences::tr("Refused: its number and the bundle that it follows do not agree.");
    case Outcome::Refused:
        return Sentences::tr("Refused: the file could not be verified.");
    }
    Q_UNREACHABLE();
}

} // namespace carnet::hub
