#pragma once

#include "core/assessment/grid.h"
#include "core/base/clock.h"
#include "core/domain/dispersion.h"
#include "core/domain/site.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace carnet::assessment {

/// What a correspondent decides about a contribution to be filled in.
struct HandOut
{
    QString contributor = {};     ///< Who is to fill it in; empty: the agent will say.
    QStringList commitments = {}; ///< Their codes; empty: all.
};

/// A small notebook to hand out, as the bytes of its file: name of the site, the grid and nothing
/// of what the site or others answered. Throws Failure.
QByteArray contributionNotebook(const storage::Workspace &workspace, const Grid &grid,
                                const HandOut &handOut, const Clock &clock);

/// The same as a spreadsheet, XLSX or ODS, in which the agent writes the name. Throws Failure.
QByteArray contributionSheet(const storage::Workspace &workspace, const Grid &grid,
                             const HandOut &handOut, bool asOds, const QDate &today);

/// `contribution-2026-e1-mme-durand.carnet`; `ending` without point.
QString contributionFileName(const Grid &grid, const HandOut &handOut, const QString &ending);

/// What came of a file that was given back.
struct ReturnedContribution
{
    std::optional<GivenAnswers> given;
    QString refusal;     ///< Translated: why nothing was taken; empty when something was.
    QStringList remarks; ///< Translated: what of it was left aside.
};

/// Reads a contribution from a notebook or a spreadsheet. It is refused when it is of another
/// site, year or grid, or says nothing. Throws Failure when a notebook cannot be opened.
ReturnedContribution readContribution(const QString &path, const storage::Workspace &workspace,
                                      const Grid &grid, const Clock &clock);

} // namespace carnet::assessment
