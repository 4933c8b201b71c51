#include "core/hub/consolidation.h"

#include "core/hub/consolidation_json.h"
#include "core/hub/consolidation_tables.h"
#include "core/hub/network_marks.h"
#include "core/hub/selection.h"

#include <QBuffer>

#include <memory>

using namespace Qt::StringLiterals;

namespace carnet::hub {

ConsolidationSummary consolidate(Store &store, const ConsolidationOptions &options,
                                 const OpenFile &open)
{
    const sqlite::Transaction moment(store.database(), sqlite::Transaction::For::Reading);
    const std::vector<Selected> selected = selectReports(store, options.unbrokenOnly);
    ReportReader reader(store.database());
    ConsolidationTables confirmed(open, {});
    ConsolidationTables apart(open, u"non-confirmes-"_s);
    JsonWriter json(open(u"consolidation.json"_s));
    Sums sums;
    NetworkMarks marks;
    ConsolidationSummary summary;

    json.beginObject();
    json.member("format", "carnet-hub-consolidation-1");
    json.member("minimum_group", options.minimumGroup);
    json.beginArray("sites");
    auto next = selected.begin();
    for (; next != selected.end() && next->trust == Device::Trust::Confirmed; ++next) {
        const ReportRows rows = reader.rows(next->bundle.number);
        confirmed.add(next->bundle, rows);
        writeSite(json, next->bundle, rows);
        sums.add(rows);
        marks.add(rows);
        ++summary.sites;
        summary.withGaps += next->bundle.missing > 0;
    }
    json.endArray();
    json.beginArray("unconfirmed");
    for (; next != selected.end(); ++next) {
        const ReportRows rows = reader.rows(next->bundle.number);
        apart.add(next->bundle, rows);
        writeSite(json, next->bundle, rows);
        ++summary.unconfirmed;
    }
    json.endArray();
    json.beginArray("sums");
    const std::vector<Sum> large = sums.over(options.minimumGroup);
    for (const Sum &sum : large)
        writeSum(json, sum);
    json.endArray();
    json.beginArray("network_marks");
    const std::vector<NetworkMark> told = marks.over(options.minimumGroup);
    for (const NetworkMark &mark : told)
        writeMark(json, mark);
    json.endArray();
    json.endObject();
    json.finish();
    writeSums(open, large);
    writeMarks(open, told);
    summary.sums = qint64(large.size());
    return summary;
}

std::map<QString, QByteArray> consolidated(Store &store, const ConsolidationOptions &options)
{
    std::map<QString, std::unique_ptr<QBuffer>> buffers;
    consolidate(store, options, [&](const QString &name) -> QIODevice & {
        std::unique_ptr<QBuffer> &buffer = buffers[name];
        buffer = std::make_unique<QBuffer>();
        buffer->open(QIODevice::WriteOnly);
        return *buffer;
    });
    std::map<QString, QByteArray> files;
    for (const auto &[name, buffer] : buffers)
        files[name] = buffer->data();
    return files;
}

} // namespace carnet::hub
