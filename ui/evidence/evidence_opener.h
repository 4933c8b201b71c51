#pragma once

#include "core/assessment/evidence_steps.h"
#include "core/domain/attachment.h"

#include <QObject>
#include <QUrl>

#include <functional>

namespace carnet::ui {

class Session;

/// Hands a piece of evidence to the desktop, once the user has seen what it is and agreed: an
/// address of the web or of mail as it is, a file as a read-only copy in a folder of this
/// program's own, which is there until the program ends. Programs are never opened.
class EvidenceOpener final : public QObject
{
    Q_OBJECT

public:
    using Desktop = std::function<bool(const QUrl &)>;

    /// `session` outlives it.
    explicit EvidenceOpener(Session &session, QObject *parent = nullptr);

    /// Who opens addresses, instead of QDesktopServices.
    void setDesktop(Desktop desktop) { m_desktop = std::move(desktop); }

    void open(const assessment::Piece &piece);

    /// Writes the attached file where the user wants it.
    void saveCopy(const assessment::Piece &piece);

private:
    void openLink(const assessment::Piece &piece);
    void openFile(const Attachment &file);
    std::optional<Attachment> attachmentOf(const assessment::Piece &piece) const;
    std::optional<QByteArray> bytesOf(const Attachment &file);
    QString temporaryCopy(const Attachment &file, const QByteArray &bytes);

    Session &m_session;
    Desktop m_desktop;
    QString m_folder; ///< Of the temporary copies; empty before the first.
};

/// `PDF document, 1,2 Mo`, as the user reads it. Translated.
QString describeFile(const Attachment &file);

} // namespace carnet::ui
