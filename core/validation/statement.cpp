#include "core/validation/statement.h"

#include "core/base/column.h"
#include "core/base/strict_json.h"
#include "core/exchange/data_file.h"
#include "core/exchange/digest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::validation {

namespace {

struct StatementText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::validation::Statement)
};

using exchange::cleanText;

template<typename Enum>
QString wordOf(Enum value)
{
    return Column<Enum>::write(value).toString();
}

QJsonObject headOf(const Statement &statement)
{
    return {{u"plan"_s, statement.plan.toString()},
            {u"year"_s, statement.year},
            {u"held_on"_s, statement.heldOn.toString(Qt::ISODate)},
            {u"place"_s, cleanText(statement.place)},
            {u"signatures"_s, statement.signatures},
            {u"chair_signs"_s, statement.chairSigns},
            {u"paper"_s, statement.paper},
            {u"remarks"_s, cleanText(statement.remarks)},
            {u"previous"_s, statement.previous}};
}

QJsonObject rowOf(const Statement::Member &member)
{
    return {{u"name"_s, cleanText(member.name)},
            {u"position"_s, cleanText(member.position)},
            {u"college"_s, wordOf(member.college)},
            {u"chairs"_s, member.chairs},
            {u"presence"_s, wordOf(member.presence)},
            {u"represented_by"_s, cleanText(member.representedBy)},
            {u"key"_s, member.key}};
}

QJsonObject rowOf(const Statement::Decision &decision)
{
    return {{u"action"_s, decision.action.toString()},
            {u"verdict"_s, wordOf(decision.verdict)},
            {u"changes"_s, cleanText(decision.changes)},
            {u"remark"_s, cleanText(decision.remark)}};
}

Statement::Member memberOf(const QJsonValue &row)
{
    return {.name = row[u"name"].toString(),
            .position = row[u"position"].toString(),
            .college = Column<College>::read(row[u"college"].toString()).value_or(College::None),
            .chairs = row[u"chairs"].toBool(),
            .presence = Column<Attendance::Presence>::read(row[u"presence"].toString())
                            .value_or(Attendance::Presence::Invited),
            .representedBy = row[u"represented_by"].toString(),
            .key = row[u"key"].toString()};
}

} // namespace

QByteArray writeStatement(const Statement &statement)
{
    exchange::DataFile::Rows members;
    for (const Statement::Member &member : statement.members)
        members.push_back(rowOf(member));
    exchange::DataFile::Rows decisions;
    for (const Statement::Decision &decision : statement.decisions)
        decisions.push_back(rowOf(decision));
    return exchange::DataFile()
        .add(u"validations"_s, {headOf(statement)})
        .add(u"members"_s, std::move(members))
        .add(u"decisions"_s, std::move(decisions))
        .bytes();
}

std::optional<Statement> readStatement(QByteArrayView json)
{
    if (scanStrictly(json))
        return std::nullopt;
    const QJsonObject all = QJsonDocument::fromJson(json.toByteArray()).object();
    const QJsonValue head = all[u"validations"].toArray().at(0);
    const auto plan = Id<Plan>::parse(head[u"plan"].toString());
    if (!plan)
        return std::nullopt;
    Statement statement{.plan = *plan,
                        .year = head[u"year"].toInt(),
                        .heldOn = QDate::fromString(head[u"held_on"].toString(), Qt::ISODate),
                        .place = head[u"place"].toString(),
                        .signatures = head[u"signatures"].toInt(),
                        .chairSigns = head[u"chair_signs"].toBool(),
                        .paper = head[u"paper"].toBool(),
                        .remarks = head[u"remarks"].toString(),
                        .previous = head[u"previous"].toString(),
                        .members = {},
                        .decisions = {}};
    for (const QJsonValue &row : all[u"members"].toArray())
        statement.members.push_back(memberOf(row));
    for (const QJsonValue &row : all[u"decisions"].toArray()) {
        const auto action = Id<Action>::parse(row[u"action"].toString());
        if (!action)
            return std::nullopt;
        statement.decisions.push_back(
            {.action = *action,
             .verdict = Column<ActionDecision::Verdict>::read(row[u"verdict"].toString())
                            .value_or(ActionDecision::Verdict::Retained),
             .changes = row[u"changes"].toString(),
             .remark = row[u"remark"].toString()});
    }
    // One form only: what is read is written again and compared.
    return writeStatement(statement) == json ? std::optional(std::move(statement)) : std::nullopt;
}

std::optional<StatementFault> faultOf(const Statement &statement)
{
    if (!statement.heldOn.isValid() || statement.year < 1900 || statement.year > 2999)
        return StatementFault::NoDay;
    if (statement.members.empty() || std::ranges::any_of(statement.members, [](const auto &member) {
            return member.name.isEmpty();
        }))
        return StatementFault::NoMembers;
    const auto signers = signersOf(statement);
    for (const Statement::Member *member : signers)
        if (!exchange::isSha256Hex(member->key.toLatin1()))
            return StatementFault::TooFewKeys;
    if (std::ranges::adjacent_find(signers, {}, [](const auto *member) { return member->key; })
        != signers.end())
        return StatementFault::SameKey;
    if (signers.size() > 99)
        return StatementFault::TooManyKeys;
    if (statement.paper)
        return std::nullopt;
    if (statement.signatures < 1)
        return StatementFault::NoRule;
    if (qsizetype(signers.size()) < statement.signatures)
        return StatementFault::TooFewKeys;
    if (statement.chairSigns
        && std::ranges::none_of(signers, [](const auto *member) { return member->chairs; }))
        return StatementFault::ChairNoKey;
    return std::nullopt;
}

QString faultText(StatementFault fault, const Statement &statement)
{
    switch (fault) {
    case StatementFault::NoDay:
        return StatementText::tr("The day of the meeting is missing: enter it in Preparation.");
    case StatementFault::NoMembers:
        return StatementText::tr("Nobody is marked as present: fill in the attendance first.");
    case StatementFault::SameKey:
        return StatementText::tr("Two members have the same signing key: each needs their own.");
    case StatementFault::NoRule:
        return StatementText::tr("Say how many members must sign: at least one.");
    case StatementFault::TooFewKeys:
        return StatementText::tr("%n member(s) must sign, and fewer of those present have a "
                                 "signing key. Make or import their keys, or use paper minutes.",
                                 nullptr, statement.signatures);
    case StatementFault::ChairNoKey:
        return StatementText::tr("Who presides must sign, and has no signing key or was not "
                                 "there. Make or import the key, or use paper minutes.");
    case StatementFault::TooManyKeys:
        return StatementText::tr("More than 99 members have a key: a record holds 99 signatures.");
    }
    Q_UNREACHABLE();
}

std::vector<const Statement::Member *> signersOf(const Statement &statement)
{
    std::vector<const Statement::Member *> signers;
    for (const Statement::Member &member : statement.members)
        if (!member.key.isEmpty())
            signers.push_back(&member);
    std::ranges::stable_sort(signers, {}, [](const auto *member) { return member->key; });
    return signers;
}

} // namespace carnet::validation
