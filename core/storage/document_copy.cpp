#include "core/storage/document_copy.h"

#include "core/base/failure.h"
#include "core/storage/database.h"
#include "core/storage/document_file.h"
#include "core/storage/durable.h"
#include "core/storage/fingerprint.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace carnet::storage {

namespace {

struct CopyText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::storage::DocumentCopy)
};

/// How many rows the journal has, and the latest of their clocks.
std::pair<qint64, qint64> extent(Database &db)
{
    const auto read = [](const Row &row) {
        return std::pair(row.get<qint64>(u"n"), row.get<qint64>(u"latest"));
    };
    return db.prepare(u"SELECT count(*) AS n, ifnull(max(hlc), 0) AS latest FROM journal")
        .one(read)
        .value();
}

void removeDraft(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + u"-journal");
}

} // namespace

CheckedCopy::CheckedCopy(Database &document, const QString &path)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_draft(draftName(m_path))
{
    createPrivateFile(m_draft);
    try {
        document.copyInto(m_draft);
        if (extent(*openWhole(m_draft)) != extent(document))
            throw Failure(Failure::Kind::Unreadable,
                          CopyText::tr("The copy is not like the document. It was thrown away."),
                          path);
        syncFile(m_draft);
    } catch (const Failure &) {
        removeDraft(m_draft);
        throw;
    }
}

CheckedCopy::~CheckedCopy()
{
    removeDraft(m_draft);
}

void CheckedCopy::takePlace(Existing existing)
{
    if (existing == Existing::Replace)
        replaceFile(m_path, m_draft);
    else
        nameFile(m_path, m_draft);
}

QString draftName(const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    const QDateTime yesterday = QDateTime::currentDateTime().addDays(-1);
    const auto left = folder.entryInfoList({u".~*.carnet-part"_s}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &draft : left)
        if (draft.lastModified() < yesterday)
            removeDraft(draft.absoluteFilePath());
    return folder.filePath(u".~"_s + QUuid::createUuid().toString(QUuid::Id128)
                           + u".carnet-part"_s);
}

std::unique_ptr<Database> openWhole(const QString &path)
{
    const int version = requireDocument(path);
    auto db = std::make_unique<Database>(path);
    requireSchema(*db, version);
    requireSound(*db, Thoroughness::Full);
    return db;
}

QString freeName(const QString &path, const QString &what)
{
    const QFileInfo info(path);
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName() + u" ("_s + what;
    QString name = stem + u").carnet"_s;
    for (int i = 2; QFileInfo::exists(name) || QFileInfo(name).isSymLink(); ++i)
        name = stem + u", "_s + QString::number(i) + u").carnet"_s;
    return name;
}

} // namespace carnet::storage
