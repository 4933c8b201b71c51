#pragma once

#include "core/domain/edition.h"
#include "core/validation/plan_changes.h"

#include <QDateTime>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace carnet::validation {

/// What codes in an action stand for.
struct ChangeNames
{
    std::optional<Edition> edition;
    std::map<QString, QString> indicators; ///< Titles by code.
};

ChangeNames changeNames(const storage::Workspace &workspace, int year);

/// What became of one field, in French whatever the machine: `Échéance : 30 juin 2026 au lieu de
/// 31 mars 2026`. Values are as exchanged, see PlanDifference.
QString frenchChange(const QString &field, const QString &before, const QString &after,
                     const ChangeNames &names);

/// One change since the validation, as people read it. French.
struct ToldChange
{
    QString action; ///< Title.
    QString what;
    QString reason; ///< Empty when none was given, as by an import.
    QString who;    ///< May be empty.
    QDate on;       ///< Invalid when unknown.
};

/// In the order of the differences, with the reason that was given last.
std::vector<ToldChange> toldChanges(storage::Workspace &workspace, const PlanChanges &changes,
                                    const ChangeNames &names);

/// `Raison : attente du devis. Ada Martin, 12 octobre 2026.`
QString frenchReason(const ToldChange &change);

} // namespace carnet::validation
