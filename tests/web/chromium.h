#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace carnet {

/// What the checkers found wrong with one page.
struct PageFault
{
    QString page; ///< Name of the file.
    QString view; ///< `telephone`, `desk`, `dark`, `spaced`, `printed` …
    QString rule; ///< Of axe-core, or of tests/node/check-pages.cjs.
    QString text; ///< All that was told.
};

/// Pages in a folder of their own, to be opened in Chromium.
class WebPages
{
public:
    WebPages();

    /// `name` without ending.
    void add(const QString &name, const QByteArray &html);
    /// Makes a page with the program: `export poster …`. Fails the test when it does not.
    void addByProgram(const QString &name, const QString &document, const QStringList &options);
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Takes some seconds for each page. Fails the test when the checkers cannot run.
    std::vector<PageFault> check() const;

private:
    QTemporaryDir m_folder;
    QStringList m_pages;
};

} // namespace carnet
