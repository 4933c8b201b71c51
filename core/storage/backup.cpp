#include "core/storage/backup.h"

#include "core/base/failure.h"
#include "core/storage/database.h"
#include "core/storage/document_copy.h"
#include "core/storage/durable.h"
#include "core/storage/fingerprint.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace carnet::storage {

namespace {

const QString kTimeFormat = u"yyyy-MM-dd HH-mm-ss"_s;
const QString kAskedMark = u" manuelle"_s;

/// Keeps the first backup of each of the first `limit` different periods.
template<typename PeriodOf>
void keepFirst(const std::vector<Backup> &latestFirst, std::vector<bool> &kept, int limit,
               const PeriodOf &periodOf)
{
    std::optional<decltype(periodOf(QDate()))> previous;
    for (size_t i = 0; i < latestFirst.size(); ++i) {
        if (latestFirst[i].reason != Backup::Reason::Routine)
            continue;
        const auto period = periodOf(latestFirst[i].takenAt.date());
        if (previous == period)
            continue;
        if (limit-- == 0)
            return;
        previous = period;
        kept[i] = true;
    }
}

std::pair<int, int> weekOf(const QDate &date)
{
    int year = 0;
    const int week = date.weekNumber(&year);
    return {year, week};
}

} // namespace

std::vector<Backup> superfluous(const std::vector<Backup> &backups, const BackupPolicy &policy)
{
    std::vector<Backup> latestFirst = backups;
    std::sort(latestFirst.begin(), latestFirst.end(),
              [](const Backup &a, const Backup &b) { return a.takenAt > b.takenAt; });
    std::vector<bool> kept(latestFirst.size(), false);
    keepFirst(latestFirst, kept, policy.days, [](const QDate &date) { return date; });
    keepFirst(latestFirst, kept, policy.weeks, weekOf);
    keepFirst(latestFirst, kept, policy.months,
              [](const QDate &date) { return std::pair(date.year(), date.month()); });
    int asked = policy.asked;
    for (size_t i = 0; i < latestFirst.size(); ++i)
        if (latestFirst[i].reason == Backup::Reason::Asked && asked-- > 0)
            kept[i] = true;

    std::vector<Backup> gone;
    for (size_t i = latestFirst.size(); i-- > 1;)
        if (!kept[i])
            gone.push_back(latestFirst[i]);
    return gone;
}

Backups::Backups(QString folder, QString name, BackupPolicy policy)
    : m_folder(std::move(folder))
    , m_name(std::move(name))
    , m_policy(policy)
{}

std::vector<Backup> Backups::all() const
{
    static const QRegularExpression pattern(u"(\\d{4}-\\d\\d-\\d\\d \\d\\d-\\d\\d-\\d\\d)("_s
                                            + kAskedMark + u")?\\.carnet$"_s);
    std::vector<Backup> found;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList(QDir::Files)) {
        const QRegularExpressionMatch match = pattern.match(file.fileName());
        const QDateTime takenAt = QDateTime::fromString(match.captured(1), kTimeFormat);
        if (!takenAt.isValid())
            continue;
        found.push_back({.path = file.absoluteFilePath(),
                         .takenAt = takenAt,
                         .reason = match.captured(2).isEmpty() ? Backup::Reason::Routine
                                                               : Backup::Reason::Asked,
                         .size = file.size()});
    }
    std::sort(found.begin(), found.end(),
              [](const Backup &a, const Backup &b) { return a.takenAt > b.takenAt; });
    return found;
}

Backup Backups::take(Database &document, const QDateTime &now, Backup::Reason reason)
{
    requireSound(document, Thoroughness::Full);
    createPrivateFolder(m_folder);

    QDateTime takenAt = QDateTime(now.date(), now.time());
    const QString mark = reason == Backup::Reason::Asked ? kAskedMark : QString();
    const auto pathAt = [&](const QDateTime &time) {
        return QString(m_folder + u'/' + m_name + u' ' + time.toString(kTimeFormat) + mark
                       + u".carnet");
    };
    while (QFile::exists(pathAt(takenAt)))
        takenAt = takenAt.addSecs(1);
    const QString path = pathAt(takenAt);
    CheckedCopy(document, path).takePlace(Existing::Refuse);

    for (const Backup &backup : superfluous(all(), m_policy))
        if (backup.path != path)
            QFile::remove(backup.path);
    syncFolder(m_folder);
    return {.path = path,
            .takenAt = takenAt.addMSecs(-takenAt.time().msec()),
            .reason = reason,
            .size = QFileInfo(path).size()};
}

} // namespace carnet::storage
