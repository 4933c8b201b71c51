#include "core/storage/profile.h"

#include "core/base/failure.h"
#include "core/storage/durable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace carnet::storage {

using journal::Device;

namespace {

Q_LOGGING_CATEGORY(profileLog, "carnet.storage.profile")

/// Blank when there is no such file or it is damaged: then devices are new, which is safe.
QJsonObject readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

void writeObject(const QString &path, const QJsonObject &object)
{
    writeFile(path, QJsonDocument(object).toJson());
}

/// Reads a file, lets `change` change it and writes it, while no other program does the same.
template<typename Change>
void edit(const QString &path, const Change &change)
{
    const ProgramLock lock(path + u".lock");
    QJsonObject object = readObject(path);
    change(object);
    writeObject(path, object);
}

} // namespace

Profile::Profile(const QString &folder)
    : m_folder(folder)
{
    createPrivateFolder(m_folder);
    createPrivateFolder(m_folder + u"/documents");
    const QJsonObject settings = readObject(m_folder + u"/profile.json");
    m_author = settings[u"author"].toString();
    m_backupsFolder = settings[u"backups_folder"].toString();
    m_signingKeyPath = settings[u"signing_key"].toString();
}

QString Profile::machine()
{
    return QSysInfo::machineHostName();
}

QString Profile::backupsFolder() const
{
    return m_backupsFolder.isEmpty() ? m_folder + u"/backups" : m_backupsFolder;
}

QString Profile::signingKeyPath() const
{
    return m_signingKeyPath.isEmpty() ? m_folder + u"/signing.key" : m_signingKeyPath;
}

void Profile::setAuthor(const QString &author)
{
    store(author, m_backupsFolder, m_signingKeyPath);
}

void Profile::setBackupsFolder(const QString &folder)
{
    store(m_author, folder, m_signingKeyPath);
}

void Profile::setSigningKeyPath(const QString &path)
{
    store(m_author, m_backupsFolder, path);
}

void Profile::store(const QString &author, const QString &backups, const QString &key)
{
    edit(m_folder + u"/profile.json", [&](QJsonObject &settings) {
        settings[u"author"] = author;
        settings[u"backups_folder"] = backups;
        settings[u"signing_key"] = key;
    });
    m_author = author;
    m_backupsFolder = backups;
    m_signingKeyPath = key;
}

Id<Device> Profile::claimDevice(const Id<Lineage> &lineage, const LastNumber &lastNumber)
{
    std::optional<Id<Device>> claimed;
    try {
        edit(documentFile(lineage), [&](QJsonObject &object) {
            QJsonArray atRest;
            for (const QJsonValue &value : object[u"devices"].toArray()) {
                const auto device = Id<Device>::parse(value[u"device"].toString());
                const qint64 last = value[u"last"].toInteger(-1);
                if (!claimed && device && last > 0 && lastNumber(*device) == last)
                    claimed = device;
                else
                    atRest += value;
            }
            object[u"devices"] = atRest;
        });
    } catch (const Failure &failure) {
        // Not known to be off the list: another program could take it.
        qCWarning(profileLog) << "A new device, because:" << failure.what();
        claimed.reset();
    }
    return claimed ? *claimed : Id<Device>::create();
}

void Profile::releaseDevice(const Id<Lineage> &lineage, const Id<Device> &device, qint64 lastNumber)
{
    if (lastNumber == 0)
        return; // It has written nothing: another will do as well.
    try {
        edit(documentFile(lineage), [&](QJsonObject &object) {
            QJsonArray atRest = object[u"devices"].toArray();
            atRest.prepend(QJsonObject{{u"device"_s, device.toString()}, {u"last"_s, lastNumber}});
            object[u"devices"] = atRest;
        });
    } catch (const Failure &failure) {
        qCWarning(profileLog) << "A device is given up:" << failure.what();
    }
}

std::optional<BundleMark> Profile::lastBundle(const Id<Lineage> &lineage) const
{
    const QJsonObject mark = readObject(documentFile(lineage))[u"last_bundle"].toObject();
    if (mark.isEmpty())
        return std::nullopt;
    return BundleMark{mark[u"seq"].toInteger(), mark[u"manifest"].toString()};
}

void Profile::setLastBundle(const Id<Lineage> &lineage, const BundleMark &mark)
{
    edit(documentFile(lineage), [&](QJsonObject &object) {
        object[u"last_bundle"] = QJsonObject{{u"seq"_s, mark.seq}, {u"manifest"_s, mark.manifest}};
    });
}

std::optional<ImportMapping> Profile::importMapping(const QString &signature) const
{
    const QJsonValue found = readObject(importsFile())[signature];
    if (!found.isObject())
        return std::nullopt;
    ImportMapping mapping;
    const QJsonObject columns = found[u"columns"].toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column)
        if (const int number = column.value().toInt(-1); number >= 0)
            mapping.columns[column.key()] = number;
    const QJsonObject indicators = found[u"indicators"].toObject();
    for (auto indicator = indicators.begin(); indicator != indicators.end(); ++indicator)
        mapping.indicators[indicator.key()] = indicator.value().toString();
    return mapping;
}

void Profile::setImportMapping(const QString &signature, const ImportMapping &mapping)
{
    QJsonObject columns, indicators;
    for (const auto &[field, column] : mapping.columns)
        columns[field] = column;
    for (const auto &[name, code] : mapping.indicators)
        indicators[name] = code;
    edit(importsFile(), [&](QJsonObject &all) {
        all[signature] = QJsonObject{{u"columns"_s, columns}, {u"indicators"_s, indicators}};
    });
}

QString Profile::documentFile(const Id<Lineage> &lineage) const
{
    return m_folder + u"/documents/" + lineage.toString() + u".json";
}

} // namespace carnet::storage
