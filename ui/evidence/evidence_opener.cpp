#include "ui/evidence/evidence_opener.h"

#include "core/assessment/evidence_link.h"
#include "core/base/french.h"
#include "core/storage/workspace.h"
#include "ui/shell/session.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// A folder that nobody else reads, until the program ends: what shows a file may still do so
/// when the page or the document has gone.
class TemporaryFolder final : public QObject
{
public:
    TemporaryFolder()
        : QObject(QCoreApplication::instance())
    {}

    QString path() const { return m_folder.isValid() ? m_folder.path() : QString(); }

private:
    QTemporaryDir m_folder{QDir::tempPath() + u"/carnet-XXXXXX"_s};
};

} // namespace

QString describeFile(const Attachment &file)
{
    const QMimeType type = QMimeDatabase().mimeTypeForName(file.mediaType);
    const QString ending = QFileInfo(file.name).suffix().toUpper();
    const QString what = type.isValid() && !type.isDefault() ? type.comment() : ending;
    return what.isEmpty() ? french::fileSize(file.size)
                          : QString(what + u", "_s + french::fileSize(file.size));
}

EvidenceOpener::EvidenceOpener(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_desktop(&QDesktopServices::openUrl)
{}

void EvidenceOpener::open(const assessment::Piece &piece)
{
    if (const auto file = attachmentOf(piece))
        openFile(*file);
    else if (!piece.link.isEmpty())
        openLink(piece);
}

void EvidenceOpener::openLink(const assessment::Piece &piece)
{
    const QUrl address = assessment::addressOf(piece.link);
    if (!address.isValid())
        return m_session.prompt().tell(
            tr("The program does not open this address by itself, to be safe: %1\nNothing was "
               "opened. Copy it, and open it in your file manager if you know where it leads.")
                .arg(piece.link));
    const QString question = tr("Open this address with the program of your computer?\n%1")
                                 .arg(assessment::shownAddress(address));
    if (m_session.prompt().confirm(question, tr("Open")) && !m_desktop(address))
        m_session.prompt().tell(tr("Your computer has no program that opens this address: %1")
                                    .arg(assessment::shownAddress(address)));
}

void EvidenceOpener::openFile(const Attachment &file)
{
    if (assessment::isProgram(file.name))
        return m_session.prompt().tell(
            tr("%1 is a program, or is treated as one: it is not opened from here. Nothing was "
               "run. You can save a copy of it, if you know where it comes from.")
                .arg(french::quoted(file.name)));
    const QString question =
        tr("Open %1?\n%2\nA read-only copy is handed to the program that your computer has for "
           "such files.")
            .arg(french::quoted(file.name), describeFile(file));
    if (!m_session.prompt().confirm(question, tr("Open")))
        return;
    const auto bytes = bytesOf(file);
    if (!bytes)
        return;
    const QString path = temporaryCopy(file, *bytes);
    if (path.isEmpty())
        return m_session.prompt().tell(
            tr("The copy of %1 could not be written: the disk may be full. The document is as it "
               "was.")
                .arg(french::quoted(file.name)));
    if (!m_desktop(QUrl::fromLocalFile(path)))
        m_session.prompt().tell(tr("Your computer has no program that opens %1. You can save a "
                                   "copy of it.")
                                    .arg(french::quoted(file.name)));
}

void EvidenceOpener::saveCopy(const assessment::Piece &piece)
{
    const auto file = attachmentOf(piece);
    const auto bytes = file ? bytesOf(*file) : std::nullopt;
    if (!bytes)
        return;
    const auto path =
        m_session.prompt().askFileToSave(tr("Save a copy of the file"), file->name, {});
    if (!path)
        return;
    QFile copy(*path);
    if (!copy.open(QIODevice::WriteOnly) || copy.write(*bytes) != bytes->size() || !copy.flush())
        return m_session.prompt().tell(
            tr("%1 could not be written there. The document is as it was. Choose another folder.")
                .arg(french::quoted(file->name)));
    m_session.announce({.text = tr("%1 has been saved.").arg(french::quoted(file->name))});
}

std::optional<Attachment> EvidenceOpener::attachmentOf(const assessment::Piece &piece) const
{
    return piece.attachment ? m_session.workspace().records<Attachment>().find(*piece.attachment)
                            : std::nullopt;
}

/// The bytes, if they are those that were attached; the user has been told if not.
std::optional<QByteArray> EvidenceOpener::bytesOf(const Attachment &file)
{
    std::optional<QByteArray> bytes;
    attempt(m_session.prompt(), [&] { bytes = m_session.workspace().blob(file.sha256); });
    if (bytes
        && QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex())
               == file.sha256)
        return bytes;
    m_session.prompt().tell(tr("The contents of %1 are not in this document: it may have been made "
                               "from another copy, which has them. The rest is as it was.")
                                .arg(french::quoted(file.name)));
    return std::nullopt;
}

/// Its path; empty when it could not be written.
QString EvidenceOpener::temporaryCopy(const Attachment &file, const QByteArray &bytes)
{
    if (m_folder.isEmpty())
        m_folder = (new TemporaryFolder)->path();
    // Files of one name do not meet.
    const QDir folder(m_folder + u'/' + file.sha256.left(16));
    if (m_folder.isEmpty() || !folder.mkpath(u"."_s))
        return {};
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile copy(folder.filePath(QFileInfo(file.name).fileName()));
    if (copy.exists()) {
        copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        copy.remove();
    }
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly) || copy.write(bytes) != bytes.size()
        || !copy.flush())
        return {};
    copy.close();
    copy.setPermissions(QFile::ReadOwner);
    return copy.fileName();
}

} // namespace carnet::ui
