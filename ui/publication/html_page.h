#pragma once

#include "ui/publication/html_writer.h"

#include <QByteArray>
#include <QImage>
#include <QStringList>

#include <functional>
#include <vector>

namespace carnet::ui {

// What all pages for the web have in common, those of posters and those of reports.

/// One UTF-8 file: no script, no address but those that `body` writes. It reads well from 320
/// pixels on, in dark surroundings and on paper.
QByteArray writeHtmlPage(const QString &language, const QString &title,
                         const std::function<void(HtmlWriter &)> &body, QStringView moreStyle = {});

/// The bytes stand in the page. Nothing for a null image.
void writeHtmlImage(HtmlWriter &html, const QImage &image, const QString &alternative);

/// A table for those who read cell by cell. The first cell of a row names it; an empty cell
/// says that nothing was told. On a narrow screen its rows stand under one another.
struct HtmlTable
{
    QString caption;
    QStringList columns;
    std::vector<QStringList> rows; ///< As long as `columns`.
};
void writeHtmlTable(HtmlWriter &html, const HtmlTable &table);

/// The texts that are not empty, as sentences after one another.
QString htmlSentences(QStringList texts);

} // namespace carnet::ui
