#include "ui/issue/quarter_closing.h"

#include "core/base/durable_file.h"
#include "core/base/french.h"
#include "core/domain/figure.h"
#include "core/exchange/digest.h"
#include "core/exchange/refusal.h"
#include "core/exchange/report_file.h"
#include "core/storage/workspace.h"
#include "ui/issue/issue.h"
#include "ui/publication/poster.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct ClosingText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::QuarterClosing)
};

constexpr int kQuartersToClose = 8;

/// Writes the poster in both forms and notes that it was issued. Returns whether it was noted.
bool issuePoster(const PosterDraft &poster, const QDir &folder, const QDate &today,
                 const std::function<bool(const journal::Step &)> &apply, QStringList &files)
{
    QByteArray pdf;
    for (const PosterMeans means : {PosterMeans::Pdf, PosterMeans::WebPage}) {
        const QByteArray bytes = posterBytes(poster, means);
        if (means == PosterMeans::Pdf)
            pdf = bytes;
        files += folder.filePath(posterFileName(poster, means));
        writeDurably(files.last(), bytes);
    }
    return apply(
        issueStep(poster, PosterMeans::Pdf, QString::fromLatin1(exchange::sha256Hex(pdf)), today));
}

} // namespace

std::vector<Period> closingQuarters(const QDate &today)
{
    std::vector<Period> quarters;
    const Period now = Period::containing(today, Frequency::Quarter);
    for (int back = 1; back <= kQuartersToClose; ++back)
        quarters.push_back(now.plus(-back));
    return quarters;
}

std::vector<QuarterRow> quarterRows(const storage::Workspace &workspace, const Period &quarter,
                                    const QDate &today)
{
    return carnet::quarterRows(workspace.records<Indicator>().all(),
                               workspace.records<Measurement>().all(),
                               workspace.records<Target>().all(), quarter, today);
}

journal::Step reasonStep(const QuarterRow &row, Missing reason)
{
    journal::Step step(ClosingText::tr("Say why there is no value: %1, %2")
                           .arg(row.indicator.title, french::shortPeriod(row.period)));
    step.insert(*withReason(row, reason).measurement);
    return step;
}

journal::Step reviewStep(const std::vector<QuarterRow> &rows, const Period &quarter)
{
    journal::Step step(
        ClosingText::tr("Mark all as read again: %1").arg(french::shortPeriod(quarter)));
    for (const QuarterRow &row : rows) {
        if (!row.isUnread())
            continue;
        Measurement read = *row.measurement;
        read.state = Measurement::State::Reviewed;
        step.update(*row.measurement, read);
    }
    return step;
}

PosterDraft quarterPoster(storage::Workspace &workspace, const Period &quarter, const QDate &today)
{
    PosterChoices choices = firstChoices(workspace, resultsPoster(), today);
    choices.period = quarter;
    return draftPoster(workspace, choices, today);
}

QStringList closingObstacles(const std::vector<QuarterRow> &rows, const PosterDraft &poster,
                             const Period &quarter, const QDate &today)
{
    QStringList obstacles;
    if (quarter.lastDay() >= today)
        obstacles +=
            ClosingText::tr("The quarter ends on %1.").arg(french::longDate(quarter.lastDay()));
    if (rows.empty())
        obstacles += ClosingText::tr("No indicator is followed in this quarter.");
    const auto missing = std::ranges::count_if(rows, &QuarterRow::isMissing);
    if (missing > 0)
        obstacles += ClosingText::tr("%n indicator(s) have neither a value nor a reason.", nullptr,
                                     int(missing));
    for (const PosterProblem &problem : poster.problems)
        if (problem.weight == PosterProblem::Weight::Blocking)
            obstacles += problem.message;
    return obstacles;
}

QuarterClosed closeQuarter(storage::Workspace &workspace, const std::vector<QuarterRow> &rows,
                           const Period &quarter, const Signer &signer, const QString &folder,
                           const Clock &clock,
                           const std::function<bool(const journal::Step &)> &apply)
{
    QuarterClosed closed;
    const QDate today = clock().date();
    const journal::Step review = reviewStep(rows, quarter);
    if (!review.edits().empty() && !apply(review))
        return closed;
    const QDir place(folder);
    if (!issuePoster(quarterPoster(workspace, quarter, today), place, today, apply, closed.files))
        return closed;
    auto making = exchange::makeReportBundle(workspace, signer.lineage, signer.key(),
                                             {.period = quarter}, clock, signer.lastBundle());
    if (const auto *refusal = std::get_if<exchange::Refusal>(&making)) {
        closed.refused = refusal->message();
        return closed;
    }
    auto &bundle = std::get<exchange::ReportBundle>(making);
    const QString path = place.filePath(bundle.fileName);
    exchange::writeBundleFile(bundle, path);
    bundle.record.fileName = QFileInfo(path).fileName();
    signer.setLastBundle({bundle.record.seq, bundle.record.manifest});
    if (apply(exchange::sentStep(bundle.record)))
        closed.files += path;
    return closed;
}

} // namespace carnet::ui
