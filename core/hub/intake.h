#pragma once

#include "core/hub/report_reading.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <variant>
#include <vector>

namespace carnet::hub {

/// One file, read and verified.
struct Arrival
{
    QString name;      ///< Of the file, without its folder.
    QByteArray sha256; ///< Hexadecimal; empty when the file was not read.
    QByteArray bytes;  ///< With kReadingPadding more behind them.
    qint64 size = 0;
    std::variant<Report, Rejection> reading = Rejection{};
};

/// Reads the file, unless it is too large or no regular file, and verifies it.
Arrival readArrival(const QString &path);

/// Files read and verified by several threads, handed out in their order.
///
/// 1. Files are taken, and handed out, in the order given.
/// 2. A thread takes the next file only when there is room for it; the first that is not handed
///    out always has room. So memory stays bounded and nobody waits for ever.
class Intake
{
public:
    Intake(const QStringList &files, int threads);
    ~Intake(); ///< Stops the threads; each finishes the file at hand.

    /// The next file; waits for it. Precondition: not all are handed out.
    Arrival next();

private:
    struct Read
    {
        Arrival arrival;
        qint64 room; ///< Bytes that were counted for it.
    };

    void work(const std::stop_token &stop);

    const QStringList &m_files;
    std::mutex m_mutex;
    std::condition_variable_any m_room;
    std::condition_variable m_arrived;
    std::map<qsizetype, Read> m_read; ///< And not handed out.
    qsizetype m_taken = 0;            ///< Files that a thread has taken.
    qsizetype m_handedOut = 0;
    qint64 m_bytes = 0; ///< Room of the files taken and not handed out.
    std::vector<std::jthread> m_threads;
};

} // namespace carnet::hub
