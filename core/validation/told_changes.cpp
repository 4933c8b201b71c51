#include "core/validation/told_changes.h"

#include "core/base/french.h"
#include "core/planning/action_reasons.h"
#include "core/storage/plans.h"
#include "core/storage/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::validation {

namespace {

QString frenchField(const QString &field)
{
    static const std::map<QString, QString> words{
        {u"title"_s, u"Titre"_s},
        {u"description"_s, u"Description"_s},
        {u"commitments"_s, u"Engagements"_s},
        {u"source"_s, u"Origine"_s},
        {u"origin"_s, u"Référence de l’origine"_s},
        {u"owner"_s, u"Responsable"_s},
        {u"contributors"_s, u"Contributeurs"_s},
        {u"start"_s, u"Début"_s},
        {u"due"_s, u"Échéance"_s},
        {u"priority"_s, u"Priorité"_s},
        {u"effort"_s, u"Effort"_s},
        {u"expected_effect"_s, u"Effet attendu"_s},
        {u"cost"_s, u"Coût"_s},
        {u"success_indicator"_s, u"Indicateur de réussite"_s},
        {u"success_target"_s, u"Cible à atteindre"_s},
    };
    const auto found = words.find(field);
    return found == words.end() ? field : found->second;
}

/// The words of a value of one of few; the value itself when it is not among them.
QString chosenWord(const QString &value)
{
    static const std::map<QString, QString> words{
        {u"low"_s, u"basse"_s},
        {u"normal"_s, u"normale"_s},
        {u"high"_s, u"haute"_s},
        {u"unknown"_s, u"non estimé"_s},
        {u"small"_s, u"faible"_s},
        {u"medium"_s, u"moyen"_s},
        {u"large"_s, u"important"_s},
        {u"none"_s, u"sans origine"_s},
        {u"practice"_s, u"question de l’autodiagnostic"_s},
        {u"finding"_s, u"constat"_s},
        {u"indicator"_s, u"indicateur"_s},
        {u"feedback"_s, u"avis d’usager"_s},
        {u"meeting"_s, u"réunion"_s},
    };
    const auto found = words.find(value);
    return found == words.end() ? value : found->second;
}

QString commitmentWords(const QString &codes, const ChangeNames &names)
{
    QStringList words;
    for (const QString &code : codes.split(u", "_s, Qt::SkipEmptyParts)) {
        const Commitment *known = names.edition ? names.edition->commitment(code) : nullptr;
        words += known ? QString::number(known->number) : code;
    }
    return words.join(u", "_s);
}

QString valueWords(const QString &field, const QString &value, const ChangeNames &names)
{
    if (field == u"start" || field == u"due") {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        return day.isValid() ? french::longDate(day) : value;
    }
    if (field == u"priority" || field == u"effort" || field == u"source")
        return chosenWord(value);
    if (field == u"commitments")
        return commitmentWords(value, names);
    if (field == u"cost")
        return QString(QString(value).replace(u'.', u',') + u"\u00a0€"_s);
    if (field == u"success_indicator") {
        const auto known = names.indicators.find(value);
        return french::quoted(known == names.indicators.end() ? value : known->second);
    }
    if (field == u"owner" || field == u"contributors")
        return value;
    return french::quoted(value.simplified());
}

/// Who last wrote that of the action, and when, as the journal has it.
void tellWriter(ToldChange &told, const std::vector<journal::Entry> &entries,
                const PlanDifference &difference)
{
    using Kind = PlanDifference::Kind;
    const journal::Entry *last = nullptr;
    for (const journal::Entry &entry : entries) {
        const bool about = difference.kind == Kind::Added     ? entry.verb == journal::Verb::Create
                           : difference.kind == Kind::Removed ? entry.verb == journal::Verb::Delete
                                                              : entry.field == difference.field;
        if (about && (!last || entry.hlc > last->hlc))
            last = &entry;
    }
    if (!last)
        return;
    told.who = last->author;
    told.on = QDateTime::fromString(last->at, Qt::ISODate).date();
}

} // namespace

ChangeNames changeNames(const storage::Workspace &workspace, int year)
{
    ChangeNames names{.edition = storage::editionOfPlan(workspace, year), .indicators = {}};
    for (const Indicator &indicator : workspace.records<Indicator>().all())
        names.indicators[indicator.code] = indicator.title;
    return names;
}

QString frenchChange(const QString &field, const QString &before, const QString &after,
                     const ChangeNames &names)
{
    if (field == planning::kAdded)
        return u"Action ajoutée"_s;
    if (field == planning::kRemoved)
        return u"Action retirée"_s;
    const QString head = frenchField(field) + u"\u00a0: "_s;
    const QString was = before.isEmpty() ? QString() : valueWords(field, before, names);
    const QString is = after.isEmpty() ? QString() : valueWords(field, after, names);
    const bool isDay = field == u"start" || field == u"due";
    const QString instead = isDay ? u" au lieu du "_s : u" au lieu de "_s;
    if (is.isEmpty())
        return head + u"vide"_s + instead + was;
    if (was.isEmpty())
        return head + is + u" (vide auparavant)"_s;
    return head + is + instead + was;
}

std::vector<ToldChange> toldChanges(storage::Workspace &workspace, const PlanChanges &changes,
                                    const ChangeNames &names)
{
    using Kind = PlanDifference::Kind;
    std::vector<ToldChange> all;
    for (const PlanDifference &difference : changes.differences) {
        const QString field = difference.kind == Kind::Added     ? planning::kAdded.toString()
                              : difference.kind == Kind::Removed ? planning::kRemoved.toString()
                                                                 : difference.field;
        ToldChange told{.action = difference.title,
                        .what = frenchChange(field, difference.before, difference.after, names),
                        .reason = {},
                        .who = {},
                        .on = {}};
        tellWriter(told, workspace.entriesOf(u"action"_s, difference.action.toString()),
                   difference);
        const QDate validated = changes.validation.madeAt.date();
        for (const ActionChange &change : storage::changesOf(workspace, difference.action))
            if (change.field == field && change.changedOn >= validated)
                told.reason = change.reason;
        all.push_back(told);
    }
    return all;
}

QString frenchReason(const ToldChange &change)
{
    QStringList parts;
    if (!change.reason.isEmpty())
        parts += u"Raison\u00a0: "_s + change.reason;
    QStringList by;
    if (!change.who.isEmpty())
        by += change.who;
    if (change.on.isValid())
        by += french::longDate(change.on);
    if (!by.isEmpty())
        parts += by.join(u", "_s);
    return parts.join(u" — "_s);
}

} // namespace carnet::validation
