#include "app/carnet/cli/command.h"
#include "core/domain/figure.h"
#include "core/storage/workspace.h"
#include "ui/issue/profile_signer.h"
#include "ui/issue/quarter_closing.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

struct Quarters
{
    Q_DECLARE_TR_FUNCTIONS(carnet::cli::Quarters)
};

/// The quarter asked for; without one, the last that is over.
std::optional<Period> quarterOf(const Invocation &invocation, const QDate &today)
{
    if (!invocation.has(u"period"_s))
        return ui::closingQuarters(today).front();
    const auto period = Period::parse(invocation.value(u"period"_s));
    return period && period->frequency() == Frequency::Quarter ? period : std::nullopt;
}

/// A row without a value, and why there is none.
struct GivenReason
{
    QuarterRow row;
    Missing reason;
};

/// The reasons of the command line; nothing, after telling each that is not understood, when one
/// is not. Changes nothing.
std::optional<std::vector<GivenReason>> givenReasons(Invocation &invocation,
                                                     const std::vector<QuarterRow> &rows)
{
    std::vector<GivenReason> given;
    bool understood = true;
    for (const QString &said : invocation.values(u"missing"_s)) {
        const QString code = said.section(u'=', 0, 0).trimmed();
        const QString words = said.section(u'=', 1).trimmed();
        const auto row = std::ranges::find_if(
            rows, [&](const QuarterRow &each) { return each.indicator.code == code; });
        const auto names = enumNames(Missing{});
        const auto reason = std::ranges::find_if(
            names, [&](const auto &each) { return missingWords(each.first) == words; });
        const bool again = std::ranges::any_of(
            given, [&](const GivenReason &each) { return each.row.indicator.code == code; });
        if (row != rows.end() && row->isMissing() && reason != names.end() && !again) {
            given.push_back({*row, reason->first});
            continue;
        }
        invocation.err << Quarters::tr(
                              "\"%1\" is not understood: an indicator without a value, =, and "
                              "one of: pas encore mesuré, sans objet, effectif insuffisant, "
                              "non communiqué.")
                              .arg(said)
                       << '\n';
        understood = false;
    }
    return understood ? std::optional(given) : std::nullopt;
}

/// The rows as they are once the reasons are given.
std::vector<QuarterRow> withReasons(std::vector<QuarterRow> rows,
                                    const std::vector<GivenReason> &given)
{
    for (const GivenReason &each : given)
        for (QuarterRow &row : rows)
            if (row.indicator.id == each.row.indicator.id && row.isMissing())
                row = withReason(row, each.reason);
    return rows;
}

/// What is missing and what surprises, a line each.
void tellRows(Invocation &invocation, const std::vector<QuarterRow> &rows)
{
    for (const QuarterRow &row : rows) {
        if (row.isMissing())
            invocation.err
                << Quarters::tr("Missing: %1 (%2)").arg(row.indicator.title, row.indicator.code)
                << '\n';
        for (const Remark &remark : row.remarks)
            invocation.err << Quarters::tr("Advice: %1").arg(row.indicator.title) << " — "
                           << remark.message << '\n';
    }
}

int closeQuarter(Invocation &invocation)
{
    const QDate today = systemClock()().date();
    const auto quarter = quarterOf(invocation, today);
    const QString folder = invocation.value(u"output"_s);
    if (!quarter || folder.isEmpty()) {
        invocation.err << (quarter ? Quarters::tr("Say into which folder with --output.")
                                   : Quarters::tr("A quarter is written 2026-T3."))
                       << '\n';
        return Usage;
    }
    if (!QFileInfo(folder).isDir()) {
        invocation.err
            << Quarters::tr("There is no folder %1. The notebook was not changed.").arg(folder)
            << '\n';
        return Unreadable;
    }
    auto document = invocation.open();
    storage::Workspace &workspace = document->workspace();
    if (workspace.records<Site>().all().empty()) {
        invocation.err << Quarters::tr("The notebook has no site yet.") << '\n';
        return Refused;
    }
    std::vector<QuarterRow> rows = ui::quarterRows(workspace, *quarter, today);
    const auto given = givenReasons(invocation, rows);
    if (!given)
        return Refused;
    // Nothing is written before all is known to be right.
    const std::vector<QuarterRow> told = withReasons(rows, *given);
    tellRows(invocation, told);
    const QStringList obstacles =
        ui::closingObstacles(told, ui::quarterPoster(workspace, *quarter, today), *quarter, today);
    for (const QString &obstacle : obstacles)
        invocation.err << Quarters::tr("To be mended: %1").arg(obstacle) << '\n';
    if (!obstacles.isEmpty())
        return Refused;
    for (const GivenReason &each : *given)
        workspace.apply(ui::reasonStep(each.row, each.reason));
    rows = ui::quarterRows(workspace, *quarter, today);
    const ui::QuarterClosed closed = ui::closeQuarter(
        workspace, rows, *quarter, ui::profileSigner(invocation.profile(), document->lineage()),
        folder, systemClock(), [&](const journal::Step &step) {
            workspace.apply(step);
            return true;
        });
    for (const QString &path : closed.files)
        invocation.out << Quarters::tr("Written: %1").arg(path) << '\n';
    if (closed.refused)
        invocation.err << *closed.refused << '\n';
    const bool failed = invocation.tell(document->close());
    return failed ? Unreadable : closed.refused ? Refused : Done;
}

} // namespace

std::vector<CommandLine> quarterCommands()
{
    return {
        {u"close-quarter"_s,
         u"DOCUMENT"_s,
         1,
         Quarters::tr("Write the poster and the bundle of a quarter, and note that it is closed"),
         {{u"period"_s, Quarters::tr("Such as 2026-T3; the last quarter that is over if none."),
           u"PERIOD"_s},
          {u"output"_s, Quarters::tr("Write into this folder."), u"FOLDER"_s},
          {u"missing"_s,
           Quarters::tr("Why an indicator has no value, such as \"IND-27=sans objet\"; once for "
                        "each."),
           u"CODE=REASON"_s}},
         &closeQuarter},
    };
}

} // namespace carnet::cli
