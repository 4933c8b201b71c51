#include "core/hub/receive.h"

#include "core/hub/bundles.h"
#include "core/hub/intake.h"
#include "core/hub/receipts.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace carnet::hub {

namespace {

/// Takes arrivals one by one, and commits them by batches.
class Desk
{
public:
    Desk(Store &store, const ReceiveOptions &options)
        : m_db(store.database())
        , m_bundles(m_db)
        , m_receipts(m_db)
        , m_options(options)
    {}

    void take(const QString &path, const Arrival &arrival);

    /// Judges what came since the last call, writes its receipts, and commits.
    void commit();

    /// Precondition: all is committed.
    Reception finish();

private:
    struct Pending
    {
        size_t index; ///< Of its result.
        Receipt receipt;
    };

    sqlite::Database &m_db;
    Bundles m_bundles;
    Receipts m_receipts;
    const ReceiveOptions &m_options;
    std::optional<sqlite::Transaction> m_transaction;
    std::vector<Pending> m_pending;
    std::vector<FileResult> m_results;
    std::vector<std::optional<qint64>> m_numbers; ///< Of the bundle kept for each result.
};

FileResult resultOf(const QString &path, const Report &report)
{
    return {.path = path,
            .outcome = Outcome::Accepted,
            .site = report.site,
            .siteName = report.identity.name,
            .device = report.device,
            .seq = report.link.seq,
            .period = report.period};
}

void Desk::take(const QString &path, const Arrival &arrival)
{
    if (!m_transaction)
        m_transaction.emplace(m_db);
    Receipt receipt{.receivedAt = m_options.clock().toUTC().toString(Qt::ISODate).toStdString(),
                    .name = arrival.name.toStdString(),
                    .size = arrival.size,
                    .sha256 = arrival.sha256.toStdString()};
    std::optional<qint64> judged;
    if (const auto *rejection = std::get_if<Rejection>(&arrival.reading)) {
        m_results.push_back({.path = path,
                             .outcome = Outcome::Refused,
                             .code = rejection->code,
                             .message = rejection->message});
    } else {
        const auto &report = std::get<Report>(arrival.reading);
        const Bundles::Put put = m_bundles.put(
            report, std::string_view(arrival.bytes.constData(), size_t(arrival.size)));
        receipt.site = report.site;
        receipt.bundle = put.number;
        m_results.push_back(resultOf(path, report));
        if (put.isNew)
            judged = put.number;
        else
            m_results.back().outcome = Outcome::Duplicate;
    }
    m_numbers.push_back(judged);
    m_pending.push_back({m_results.size() - 1, std::move(receipt)});
    if (m_pending.size() >= size_t(m_options.filesPerCommit))
        commit();
}

void Desk::commit()
{
    if (!m_transaction)
        return;
    m_bundles.judgeTouched();
    for (Pending &pending : m_pending) {
        FileResult &result = m_results[pending.index];
        if (const std::optional<qint64> number = m_numbers[pending.index])
            result.outcome = m_bundles.outcome(*number);
        pending.receipt.code =
            (result.outcome == Outcome::Refused ? result.code : code(result.outcome)).toStdString();
        m_receipts.add(pending.receipt);
    }
    m_pending.clear();
    m_transaction->commit();
    m_transaction.reset();
}

Reception Desk::finish()
{
    Reception reception;
    for (size_t i = 0; i < m_results.size(); ++i) {
        FileResult &result = m_results[i];
        // Files of later batches may have changed what became of it.
        if (m_numbers[i])
            result.outcome = m_bundles.outcome(*m_numbers[i]);
        if (result.outcome != Outcome::Refused) {
            result.code = code(result.outcome);
            result.message = sentence(result.outcome);
        }
        reception.totals.add(result.outcome);
    }
    reception.files = std::move(m_results);
    return reception;
}

} // namespace

void Totals::add(Outcome outcome)
{
    ++received;
    switch (groupOf(outcome)) {
    case Group::Accepted:
        ++accepted;
        break;
    case Group::Refused:
        ++refused;
        break;
    case Group::Waiting:
        ++waiting;
        break;
    case Group::Duplicate:
        ++duplicate;
        break;
    case Group::Fork:
        ++fork;
        break;
    }
}

QStringList filesIn(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files += path;
            continue;
        }
        const QDir folder(path);
        QStringList names = folder.entryList(QDir::Files | QDir::Hidden | QDir::System);
        std::sort(names.begin(), names.end());
        for (const QString &name : names)
            files += folder.filePath(name);
    }
    return files;
}

Reception receive(Store &store, const QStringList &paths, const ReceiveOptions &options)
{
    const QStringList files = filesIn(paths);
    Desk desk(store, options);
    Intake intake(files, std::max(1, options.threads));
    for (qsizetype i = 0; i < files.size(); ++i) {
        desk.take(files[i], intake.next());
        if (options.progress && ((i + 1) % 100 == 0 || i + 1 == files.size()))
            options.progress(i + 1, files.size());
    }
    desk.commit();
    return desk.finish();
}

} // namespace carnet::hub
