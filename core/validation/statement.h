#pragma once

#include "core/domain/action_decision.h"
#include "core/domain/attendance.h"
#include "core/domain/plan.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace carnet::validation {

/// What the committee declares when it validates a plan: `data/statement.json` of a record.
struct Statement
{
    /// Who was there, or was represented.
    struct Member
    {
        QString name; ///< Never empty.
        QString position;
        College college;
        bool chairs;
        Attendance::Presence presence;
        QString representedBy;
        QString key; ///< Public key that may sign, 64 hexadecimal digits; empty without one.

        friend bool operator==(const Member &, const Member &) = default;
    };

    struct Decision
    {
        Id<Action> action;
        ActionDecision::Verdict verdict;
        QString changes;
        QString remark;

        friend bool operator==(const Decision &, const Decision &) = default;
    };

    Id<Plan> plan;
    int year;
    QDate heldOn;
    QString place;
    int signatures = 1;     ///< How many members must sign; 0 when `paper`.
    bool chairSigns = true; ///< One of them must be who presides.
    bool paper = false;     ///< The scanned minutes of the record stand for signatures.
    QString remarks;
    QString previous;                ///< Digest of the MANIFEST of the validation before; or empty.
    std::vector<Member> members;     ///< Who presides first.
    std::vector<Decision> decisions; ///< By id of the action.

    friend bool operator==(const Statement &, const Statement &) = default;
};

/// Strict JSON, the same bytes for the same statement.
QByteArray writeStatement(const Statement &statement);

/// Only what writeStatement() writes; nothing for anything else.
std::optional<Statement> readStatement(QByteArrayView json);

/// Why nobody could ever satisfy that statement, or it says nothing.
enum class StatementFault {
    NoDay,
    NoMembers,
    SameKey,     ///< Two members with one key.
    NoRule,      ///< Nobody has to sign, and it is not on paper.
    TooFewKeys,  ///< Fewer members have a key than must sign.
    ChairNoKey,  ///< Who presides must sign, and has no key or is not there.
    TooManyKeys, ///< More than 99.
};

std::optional<StatementFault> faultOf(const Statement &statement);

/// Translated: what is missing, what to do.
QString faultText(StatementFault fault, const Statement &statement);

/// The members who may sign, in the order of their keys: the first one's signature is
/// MANIFEST.1.minisig. Pointers into `statement`.
std::vector<const Statement::Member *> signersOf(const Statement &statement);

} // namespace carnet::validation
