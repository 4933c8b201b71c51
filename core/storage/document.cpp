#include "core/storage/document.h"

#include "core/storage/document_copy.h"
#include "core/storage/document_file.h"
#include "core/storage/durable.h"
#include "core/storage/fingerprint.h"
#include "core/storage/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <utility>

using namespace Qt::StringLiterals;

namespace carnet::storage {

namespace {

Q_LOGGING_CATEGORY(documentLog, "carnet.storage.document")

struct DocumentText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::storage::Document)
};

QString dayOf(const Clock &clock)
{
    return clock().date().toString(Qt::ISODate);
}

/// The open file, locked; it has not been looked at.
std::unique_ptr<Database> openAlone(const QString &file, const Clock &clock)
{
    try {
        auto db = std::make_unique<Database>(file);
        db->lock();
        return db;
    } catch (const FileBusy &) {
        throw DocumentHeld(file, readHolder(file), clock().date());
    }
}

/// The lock on a file that is to be replaced; none when it is no database that can be locked.
/// Throws DocumentHeld when somebody has it open.
std::unique_ptr<Database> lockForReplacing(const QString &file, const Clock &clock)
{
    try {
        return openAlone(file, clock);
    } catch (const Failure &failure) {
        if (failure.kind() != Failure::Kind::Unreadable)
            throw;
        return nullptr;
    }
}

/// The document that the file belongs to; it gets one when it had none yet.
Id<Lineage> lineageOf(Database &db)
{
    const auto read = [](const Row &row) { return row.get<QString>(u"value"); };
    const auto stored = db.prepare(u"SELECT value FROM meta WHERE name = 'lineage'").one(read);
    if (const auto known = Id<Lineage>::parse(stored.value_or(QString())))
        return *known;
    const Id<Lineage> lineage = Id<Lineage>::create();
    Transaction transaction(db);
    db.run(u"REPLACE INTO meta (name, value) VALUES ('lineage', ?)", lineage);
    transaction.commit();
    return lineage;
}

/// Keeps what is at `file`, whatever its state, under a dated name beside it.
QString keepAside(const QString &file, const Clock &clock)
{
    const QString kept = freeName(file, DocumentText::tr("before restoring, %1").arg(dayOf(clock)));
    createPrivateFile(kept);
    copyDocument(file, kept);
    syncFile(kept);
    syncFolder(QFileInfo(kept).absolutePath());
    return kept;
}

} // namespace

Document::Document(QString path, Profile &profile, Clock clock)
    : m_path(std::move(path))
    , m_profile(profile)
    , m_clock(std::move(clock))
{}

std::unique_ptr<Document> Document::create(const QString &path, Profile &profile, Clock clock)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        throw Failure(Failure::Kind::Unavailable,
                      DocumentText::tr("There is already a file named %1.").arg(info.fileName()),
                      path);
    Database blank(u":memory:"_s);
    lineageOf(upgrade(blank));
    CheckedCopy(blank, path).takePlace(Existing::Refuse);
    return open(path, profile, std::move(clock));
}

std::unique_ptr<Document> Document::open(const QString &path, Profile &profile, Clock clock)
{
    const QString file = requireFile(path, Use::Edit);
    requireDocument(file);
    std::unique_ptr<Database> db = openAlone(file, clock);
    const int version = requireDocument(file); // Again: a crash may have been undone just now.
    requireSchema(*db, version);
    requireSound(*db, Thoroughness::Quick);

    std::unique_ptr<Document> document(new Document(file, profile, clock));
    if (version < currentSchema()) {
        document->m_copyBeforeUpgrade =
            freeName(file, DocumentText::tr("before update, %1").arg(dayOf(clock)));
        CheckedCopy(*db, document->m_copyBeforeUpgrade).takePlace(Existing::Refuse);
        upgrade(*db);
    }
    document->adopt(std::move(db));
    writeHolder(file, {profile.author(), Profile::machine(), clock()});
    document->backUpWhenDue();
    return document;
}

std::unique_ptr<Document> Document::openReadOnly(const QString &path, Profile &profile, Clock clock)
{
    const QString file = requireFile(path, Use::Read);
    requireDocument(file);
    std::unique_ptr<Document> document(new Document(file, profile, clock));
    document->m_copiedAt = clock();
    document->m_copyFolder = std::make_unique<QTemporaryDir>();
    const QString copy = document->m_copyFolder->filePath(u"copy.carnet"_s);
    copyDocument(file, copy);

    auto db = std::make_unique<Database>(copy);
    requireSchema(*db, requireDocument(copy));
    requireSound(*db, Thoroughness::Quick);
    upgrade(*db);
    document->adopt(std::move(db));
    document->m_workspace->database().forbidWrites();
    return document;
}

void Document::adopt(std::unique_ptr<Database> db)
{
    m_lineage = lineageOf(*db);
    Journal journal(*db);
    const auto lastNumber = [&](const Id<journal::Device> &device) {
        return journal.lastNumber(device);
    };
    const Id<journal::Device> device = isReadOnly() ? Id<journal::Device>::create()
                                                    : m_profile.claimDevice(*m_lineage, lastNumber);
    m_workspace = std::make_unique<Workspace>(
        std::move(db), Writer{.device = device, .author = m_profile.author(), .clock = m_clock});
    QObject::connect(m_workspace.get(), &Workspace::changed, m_workspace.get(),
                     [this] { m_changed = true; });
}

QString Document::restore(const QString &backupPath, const QString &documentPath,
                          const Clock &clock)
{
    const std::unique_ptr<Database> backup = openWhole(requireFile(backupPath, Use::Read));
    if (!QFileInfo::exists(documentPath)) {
        CheckedCopy(*backup, documentPath).takePlace(Existing::Refuse);
        return {};
    }
    // The copy of the backup is whole and synced before the document is touched; the document is
    // kept aside, synced, before its name goes to the copy. Nobody can open it meanwhile.
    const QString file = requireFile(documentPath, Use::Edit);
    const std::unique_ptr<Database> held = lockForReplacing(file, clock);
    CheckedCopy restored(*backup, file);
    const QString kept = keepAside(file, clock);
    QFile::remove(file + u"-journal"); // SQLite would undo the changes of another file by it.
    restored.takePlace(Existing::Replace);
    return kept;
}

bool Document::isOnNetwork(const QString &path)
{
    return isOnNetworkFileSystem(path);
}

Document::~Document()
{
    for (const Problem &problem : close())
        qCWarning(documentLog) << "At closing:" << problem.message;
}

std::vector<Problem> Document::close()
{
    if (!m_workspace)
        return {};
    m_problems.clear();
    if (!isReadOnly()) {
        if (m_changed)
            backUp();
        try {
            m_profile.releaseDevice(*m_lineage, m_workspace->writer().device,
                                    m_workspace->lastNumber());
        } catch (const Failure &failure) {
            qCWarning(documentLog) << "The device is given up:" << failure.what();
        }
        removeHolder(m_path); // Before the lock goes, or it might be the next one's.
    }
    m_workspace.reset();
    return m_problems;
}

void Document::saveCopy(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && info.canonicalFilePath() == m_path)
        throw Failure(Failure::Kind::Unavailable,
                      DocumentText::tr("A copy needs another name than the document that is open."),
                      path);
    if (!info.exists() && !info.isSymLink()) {
        CheckedCopy(m_workspace->database(), path).takePlace(Existing::Refuse);
        return;
    }
    const QString file = requireFile(path, Use::Edit);
    const std::unique_ptr<Database> held = lockForReplacing(file, m_clock);
    CheckedCopy copy(m_workspace->database(), file);
    QFile::remove(file + u"-journal");
    copy.takePlace(Existing::Replace);
}

std::vector<Backup> Document::backups() const
{
    return backupStore().all();
}

Backup Document::backUpNow()
{
    return backupStore().take(m_workspace->database(), m_clock(), Backup::Reason::Asked);
}

Backups Document::backupStore() const
{
    return Backups(m_profile.backupsFolder() + u'/' + m_lineage->toString(),
                   QFileInfo(m_path).completeBaseName());
}

void Document::backUpWhenDue()
{
    const QDate today = m_clock().date();
    for (const Backup &backup : backups())
        if (backup.takenAt.date() == today)
            return;
    backUp();
}

void Document::backUp()
{
    try {
        backupStore().take(m_workspace->database(), m_clock(), Backup::Reason::Routine);
        m_changed = false;
    } catch (const Failure &failure) {
        qCWarning(documentLog) << "No backup:" << failure.what();
        m_problems.push_back(
            {.place = m_profile.backupsFolder(),
             .message =
                 DocumentText::tr("The backup of today could not be made. Your document itself is "
                                  "saved. %1")
                     .arg(failure.message()),
             .severity = Problem::Severity::Warning});
    }
}

} // namespace carnet::storage
