#include "ui/pages/meetings/signatures_words.h"

#include "core/base/french.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct SignatureWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::Signatures)
};

} // namespace

QString whyNoRecord(const std::optional<Plan> &plan)
{
    if (!plan)
        return SignatureWords::tr("There is no plan for this year yet: begin it on the page of "
                                  "the action plan.");
    switch (plan->state) {
    case Plan::State::Draft:
    case Plan::State::Returned:
        return SignatureWords::tr("The plan is not before the committee yet: propose it on the "
                                  "page of the action plan, then establish the record here.");
    case Plan::State::Validated:
        return SignatureWords::tr(
            "The plan is validated already, by another meeting or by its date "
            "alone. To have it signed, propose it again on the page of the "
            "action plan.");
    case Plan::State::Closed:
        return SignatureWords::tr("The plan is closed: nothing of it is validated any more.");
    case Plan::State::Proposed:
        return SignatureWords::tr("This notebook has no site yet: name it in the settings first.");
    }
    Q_UNREACHABLE();
}

QString undecidedText(const validation::RecordDraft &draft)
{
    const auto plan = validation::readValidatedPlan(draft.content, draft.statement);
    if (!plan)
        return {};
    const auto undecided =
        std::ranges::count_if(plan->actions, [](const auto &action) { return !action.decision; });
    return undecided == 0
               ? QString()
               : SignatureWords::tr("%n action(s) without a decision: the record will say so.",
                                    nullptr, int(undecided));
}

QString signatureStateText(const validation::VerifiedRecord &record)
{
    const validation::Statement &statement = record.statement;
    if (statement.paper)
        return SignatureWords::tr("Validated on scanned minutes");
    const QString count =
        SignatureWords::tr("%n signature(s) of %1", nullptr, int(record.signatures.size()))
            .arg(statement.signatures);
    const auto missing = validation::shortfall(record);
    if (!missing)
        return SignatureWords::tr("Complete: %1").arg(count);
    const auto chair =
        std::ranges::find_if(statement.members, [](const auto &member) { return member.chairs; });
    const bool chairSigned = std::ranges::any_of(
        record.signatures, [](const auto &signature) { return signature.member.chairs; });
    if (statement.chairSigns && !chairSigned && chair != statement.members.end())
        return SignatureWords::tr("%1; who presides has not signed yet: %2")
            .arg(count, chair->name);
    return count;
}

QString memberTitle(const validation::Statement::Member &member)
{
    QStringList parts{member.name};
    if (!member.position.isEmpty())
        parts += member.position;
    if (member.chairs)
        parts += SignatureWords::tr("presides");
    return parts.join(u", "_s);
}

MemberStanding memberStanding(const validation::VerifiedRecord &record,
                              const validation::Statement::Member &member)
{
    const auto signature = std::ranges::find_if(record.signatures, [&](const auto &one) {
        return !member.key.isEmpty() && one.member.key == member.key;
    });
    if (signature != record.signatures.end()) {
        const QString words =
            SignatureWords::tr("Signed on %1").arg(french::longDate(signature->signedOn));
        if (signature->revokedOn)
            return {StatusShape::Disc,
                    words + u", "_s
                        + SignatureWords::tr("with a key revoked since (%1)")
                              .arg(french::longDate(*signature->revokedOn)),
                    false};
        return {StatusShape::Disc, words, false};
    }
    if (member.key.isEmpty())
        return {StatusShape::Dash,
                SignatureWords::tr("Had no signing key: cannot sign this record"), false};
    return {StatusShape::Diamond, SignatureWords::tr("Has not signed yet"), true};
}

} // namespace carnet::ui
