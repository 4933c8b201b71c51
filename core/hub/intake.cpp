#include "core/hub/intake.h"

#include "core/exchange/container.h"
#include "core/exchange/digest.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace carnet::hub {

namespace {

constexpr qsizetype kFilesAhead = 64;
constexpr qint64 kBytesAhead = 2 * exchange::kMaxFileBytes;

struct IntakeText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::hub::IntakeText)

public:
    static Rejection notAFile()
    {
        return {u"file.not_a_file"_s, tr("There is no file of this name.")};
    }
    static Rejection tooLarge()
    {
        return {u"file.too_large"_s, tr("The file is larger than a bundle may be. It was not "
                                        "read. Ask the sender to make the bundle again.")};
    }
    static Rejection unreadable()
    {
        return {u"file.unreadable"_s,
                tr("The file could not be read. Check your rights on it and receive it again.")};
    }
};

/// What may be read at most of it: nothing when it is not read at all.
qint64 sizeToRead(const QString &path)
{
    const QFileInfo info(path);
    const qint64 size = info.isFile() ? info.size() : 0;
    return size <= exchange::kMaxFileBytes ? size : 0;
}

} // namespace

Arrival readArrival(const QString &path)
{
    const QFileInfo info(path);
    Arrival arrival{.name = info.fileName(), .size = info.size()};
    if (!info.isFile()) {
        arrival.size = 0;
        arrival.reading = IntakeText::notAFile();
        return arrival;
    }
    if (arrival.size > exchange::kMaxFileBytes) {
        arrival.reading = IntakeText::tooLarge();
        return arrival;
    }
    QFile file(path);
    arrival.bytes.resize(arrival.size + kReadingPadding);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
        || file.read(arrival.bytes.data(), arrival.size) != arrival.size) {
        arrival.reading = IntakeText::unreadable();
        return arrival;
    }
    const QByteArrayView bytes(arrival.bytes.constData(), arrival.size);
    arrival.sha256 = exchange::sha256Hex(bytes);
    arrival.reading = readReport(bytes);
    return arrival;
}

Intake::Intake(const QStringList &files, int threads)
    : m_files(files)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this](const std::stop_token &stop) { work(stop); });
}

Intake::~Intake()
{
    for (std::jthread &thread : m_threads)
        thread.request_stop();
    m_threads.clear(); // Joins, before anything that they use goes.
}

void Intake::work(const std::stop_token &stop)
{
    while (true) {
        std::unique_lock lock(m_mutex);
        const auto hasRoom = [&] {
            return m_taken == m_files.size() || m_taken == m_handedOut
                   || (m_taken - m_handedOut < kFilesAhead
                       && m_bytes + sizeToRead(m_files[m_taken]) <= kBytesAhead);
        };
        if (!m_room.wait(lock, stop, hasRoom) || m_taken == m_files.size())
            return;
        const qsizetype mine = m_taken++;
        const qint64 room = sizeToRead(m_files[mine]);
        m_bytes += room;
        lock.unlock();

        Arrival arrival = readArrival(m_files[mine]);

        lock.lock();
        m_read.emplace(mine, Read{std::move(arrival), room});
        m_arrived.notify_one();
    }
}

Arrival Intake::next()
{
    std::unique_lock lock(m_mutex);
    Q_ASSERT(m_handedOut < m_files.size());
    m_arrived.wait(lock, [&] { return m_read.contains(m_handedOut); });
    Read read = std::move(m_read.extract(m_handedOut).mapped());
    ++m_handedOut;
    m_bytes -= read.room;
    m_room.notify_all();
    return std::move(read.arrival);
}

} // namespace carnet::hub
