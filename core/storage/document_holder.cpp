#include "core/storage/document_holder.h"

#include "core/storage/profile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cerrno>
#include <csignal>
#include <utility>

using namespace Qt::StringLiterals;

namespace carnet::storage {

namespace {

constexpr qint64 kLargest = 4096;

struct HolderText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::storage::DocumentHeld)
};

QString pathOf(const QString &document)
{
    const QFileInfo info(document);
    return info.absolutePath() + u"/.~lock."_s + info.fileName() + u'#';
}

QString sentence(const QString &path, const HeldDocument &holder, const QDate &today)
{
    const QString name = QFileInfo(path).fileName();
    if (holder.machine.isEmpty() || !holder.since.isValid())
        return HolderText::tr("%1 is already open in another program. You can open it for reading.")
            .arg(name);
    const QDateTime since = holder.since.toLocalTime();
    const QString when = since.date() == today
                             ? since.toString(HolderText::tr("HH:mm", "time of day"))
                             : since.toString(HolderText::tr("yyyy-MM-dd HH:mm", "date and time"));
    if (holder.person.isEmpty())
        return HolderText::tr("%1 has been open on %2 since %3. You can open it for reading.")
            .arg(name, holder.machine, when);
    return HolderText::tr("%1 has been open with %2 on %3 since %4. You can open it for reading.")
        .arg(name, holder.person, holder.machine, when);
}

} // namespace

DocumentHeld::DocumentHeld(const QString &path, HeldDocument holder, const QDate &today)
    : Failure(Kind::Unavailable, sentence(path, holder, today), path)
    , m_holder(std::move(holder))
{}

void writeHolder(const QString &document, const HeldDocument &holder)
{
    const QJsonObject object{{u"person"_s, holder.person},
                             {u"machine"_s, holder.machine},
                             {u"since"_s, holder.since.toUTC().toString(Qt::ISODate)},
                             {u"process"_s, QCoreApplication::applicationPid()}};
    QSaveFile file(pathOf(document));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(object).toJson());
        file.commit();
    }
}

HeldDocument readHolder(const QString &document)
{
    QFile file(pathOf(document));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.read(kLargest)).object();
    const auto process = pid_t(object[u"process"].toInteger());
    const QString machine = object[u"machine"].toString().left(100);
    const bool hasEnded =
        machine == Profile::machine() && process > 0 && ::kill(process, 0) != 0 && errno == ESRCH;
    if (hasEnded)
        return {};
    return {.person = object[u"person"].toString().left(100),
            .machine = machine,
            .since = QDateTime::fromString(object[u"since"].toString(), Qt::ISODate)};
}

void removeHolder(const QString &document)
{
    QFile::remove(pathOf(document));
}

} // namespace carnet::storage
