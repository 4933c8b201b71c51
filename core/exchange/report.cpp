#include "core/exchange/report.h"

#include "core/base/file_name.h"
#include "core/exchange/report_content.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::exchange {

namespace {

struct ReportBundleText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::exchange::Report)
};

QString latestEdition(const storage::Workspace &workspace)
{
    const std::vector<Assessment> all = workspace.records<Assessment>().all();
    const auto latest =
        std::max_element(all.begin(), all.end(),
                         [](const Assessment &a, const Assessment &b) { return a.year < b.year; });
    return latest == all.end() ? QString() : latest->edition;
}

bool holdsNames(const std::vector<LeavingRow> &rows)
{
    return std::any_of(rows.begin(), rows.end(),
                       [](const LeavingRow &row) { return row.leaves && row.personal; });
}

/// For the record of what was sent: `Plans: 1; Actions: 12`.
QString inWords(const std::vector<LeavingRow> &rows)
{
    QStringList parts;
    for (const LeavingRow &row : rows)
        if (row.leaves && row.count > 0)
            parts += ReportBundleText::tr("%1: %2", "what leaves, and how many")
                         .arg(row.what, QString::number(row.count));
    return parts.join(ReportBundleText::tr("; ", "between the parts of a list"));
}

} // namespace

BundleFiles makeReport(storage::Workspace &workspace, const ReportOptions &options)
{
    return collectReport(workspace, options).files;
}

std::vector<LeavingRow> whatLeaves(storage::Workspace &workspace, const ReportOptions &options)
{
    return collectReport(workspace, options).rows;
}

NextLink nextLink(storage::Workspace &workspace, const QString &device,
                  const std::optional<storage::BundleMark> &mark)
{
    NextLink next{.seq = 1, .previous = {}};
    for (const SentBundle &sent : workspace.records<SentBundle>().all())
        if (sent.device == device && sent.seq >= next.seq)
            next = {.seq = sent.seq + 1, .previous = sent.manifest};
    if (mark && mark->seq >= next.seq)
        next = {.seq = mark->seq + 1, .previous = mark->manifest};
    return next;
}

ReportMaking makeReportBundle(storage::Workspace &workspace, const Id<storage::Lineage> &lineage,
                              const DeviceKey &key, const ReportOptions &options,
                              const Clock &clock, const std::optional<storage::BundleMark> &mark)
{
    const std::vector<Site> sites = workspace.records<Site>().all();
    Q_ASSERT(!sites.empty());
    const Site &site = sites.front();
    ReportContent content = collectReport(workspace, options);
    const NextLink next = nextLink(workspace, key.publicKey().fingerprint(), mark);
    const BundleMeta meta{.kind = BundleMeta::Kind::Report,
                          .site = site.id,
                          .siteName = site.name,
                          .lineage = lineage,
                          .seq = next.seq,
                          .previous = next.previous,
                          .madeAt = clock(),
                          .edition = latestEdition(workspace),
                          .period = options.period,
                          .personalData = holdsNames(content.rows)
                                              ? BundleMeta::PersonalData::Included
                                              : BundleMeta::PersonalData::None};
    Sealing sealing = sealBundle(meta, content.files, key);
    if (const auto *refusal = std::get_if<Refusal>(&sealing))
        return *refusal;
    SealedBundle &sealed = std::get<SealedBundle>(sealing);

    const QString period = options.period.toString();
    const QString fileName = u"spplus-rapport-" + siteFileName(site.name) + u'-' + period + u"-n"
                             + QString::number(next.seq) + u".liasse";
    const SentBundle record{.id = SentBundle::idOf(sealed.meta.device, next.seq),
                            .device = sealed.meta.device,
                            .seq = next.seq,
                            .previous = next.previous,
                            .manifest = sealed.manifest,
                            .kind = u"report"_s,
                            .period = period,
                            .fileName = fileName,
                            .size = sealed.bytes.size(),
                            .madeAt = sealed.meta.madeAt,
                            .contents = inWords(content.rows)};
    return ReportBundle{.bytes = std::move(sealed.bytes),
                        .fileName = fileName,
                        .record = record,
                        .rows = std::move(content.rows)};
}

journal::Step sentStep(const SentBundle &record)
{
    journal::Step step(ReportBundleText::tr("Note that report number %1 was made").arg(record.seq));
    step.insert(record);
    return step;
}

} // namespace carnet::exchange
