#pragma once

#include "ui/publication/layout.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace carnet {

inline const QDate kPdfDay(2026, 10, 4);

/// A PDF that programs are asked about.
class PdfOnDisk
{
public:
    explicit PdfOnDisk(const QByteArray &bytes);

    QString path() const { return m_folder.filePath(QStringLiteral("it.pdf")); }
    QString ask(const QString &program, QStringList arguments) const;
    /// At 72 dpi. The first page is 1.
    QByteArray rendered(int page) const;

private:
    QTemporaryDir m_folder;
};

/// One element of the structure, or words in it.
struct PdfNode
{
    int depth;
    QString name; ///< Empty: words.
    QString words;
};

/// What `pdfinfo -struct-text` tells.
std::vector<PdfNode> structureOf(const PdfOnDisk &pdf);

/// What lies in what, such as `Table/TR/TD`, each path once.
QStringList pathsOf(const std::vector<PdfNode> &nodes);

QStringList wordsTold(const std::vector<PdfNode> &nodes);

/// What a reader of the page reads, in order: everything but artifacts.
QStringList wordsRead(const ui::LaidOutPages &pages);

/// Checks what holds for every document that leaves the program: tagged, whole, of its exact
/// size, typefaces embedded, every word once and in order, nothing outside of marked content,
/// painted as without structure, the same bytes again.
void checkDocument(const ui::LaidOutPages &pages);

/// Checks that elements lie where they may lie.
void checkNesting(const QStringList &paths);

} // namespace carnet
