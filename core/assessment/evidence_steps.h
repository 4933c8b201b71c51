#pragma once

#include "core/assessment/grid.h"
#include "core/domain/attachment.h"
#include "core/journal/step.h"

#include <QByteArray>

#include <variant>
#include <vector>

namespace carnet::assessment {

/// The largest file that a document keeps: 10 MiB.
inline constexpr qint64 kLargestPiece = qint64(10) * 1024 * 1024;

/// What a piece of evidence is, whatever answers it shows: a piece is shared among answers by one
/// Evidence record for each of them, with the same contents.
struct Piece
{
    QString title; ///< Never empty when it is written.
    QString link;  ///< May be empty.
    std::optional<Id<Attachment>> attachment;
    std::optional<QDate> madeOn; ///< Date of the document itself.

    friend bool operator==(const Piece &, const Piece &) = default;
};

Piece pieceOf(const Evidence &evidence);

/// What keeps a piece from being written, told for its field (`title`, `link`); empty when nothing
/// does.
std::vector<Problem> checkPiece(const Piece &piece);

/// Adds a piece to an answer, which is put into the document with it if it is not there.
/// Precondition: checkPiece() finds nothing.
journal::Step addPiece(const Grid &grid, const QString &practice, const Piece &piece);

/// A file put into the document, and the piece that it is.
struct KeptFile
{
    journal::Step step;
    Piece piece; ///< Titled as the file.
};

/// Keeps a file: its bytes once, whatever its name and however often it is kept. A sentence for the
/// user when it is empty or too large. `madeOn` may be unknown. `label` is that of the step.
std::variant<KeptFile, QString> keepFile(const storage::Workspace &workspace,
                                         const QString &fileName, const QByteArray &bytes,
                                         const std::optional<QDate> &madeOn, const QString &label);

/// Reads the file and keeps it. Its date is that of its last change.
std::variant<KeptFile, QString> keepFileAt(const storage::Workspace &workspace, const QString &path,
                                           const QString &label);

/// Adds a file: its bytes are kept once, whatever its name and however often it is added. A
/// sentence for the user when it is empty or too large. `madeOn` may be unknown.
std::variant<journal::Step, QString> attachFile(const storage::Workspace &workspace,
                                                const Grid &grid, const QString &practice,
                                                const QString &fileName, const QByteArray &bytes,
                                                const std::optional<QDate> &madeOn);

/// Reads the file and adds it. Its date is that of its last change.
std::variant<journal::Step, QString> attachFileAt(const storage::Workspace &workspace,
                                                  const Grid &grid, const QString &practice,
                                                  const QString &path);

/// Changes what a piece says, for all answers of this year that share it.
journal::Step changePiece(const Grid &grid, const Evidence &before, const Piece &after);

/// Takes a piece from one answer; others keep it. The bytes of its file stay, so that it can be
/// undone.
journal::Step removePiece(const Grid &grid, const Evidence &evidence);

/// Practices of this year that the piece shows too, apart from `except`, in the order of the grid.
std::vector<QString> sharedWith(const Grid &grid, const Evidence &evidence);

/// A piece that is in the document, and where it was met first.
struct KnownPiece
{
    Piece piece;
    QString where; ///< `2026, question 3.2`. Translated.
};

/// The pieces of all years that the answer to `practice` does not have, each once: those of this
/// year first, then the latest, by title.
std::vector<KnownPiece> reusablePieces(const storage::Workspace &workspace, const Grid &grid,
                                       const QString &practice);

} // namespace carnet::assessment
