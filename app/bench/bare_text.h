#pragma once

#include "ui/publication/layout.h"

#include <QByteArray>
#include <QPointF>
#include <QString>

#include <vector>

class QPainter;

namespace carnet::bench {

/// One line of text as QPainter draws it, without measuring: what posters are compared with.
struct BareRun
{
    QPointF baseLine; ///< 1/100 mm.
    QString text;
    int pixels; ///< Size of the letters, 1/100 mm.
    bool bold;
};

using BareSheet = std::vector<BareRun>;

/// The lines of text of every page.
std::vector<BareSheet> bareSheets(const ui::LaidOutPages &pages);

/// The unit of the painter is 1/100 mm.
void paintRuns(QPainter &painter, const BareSheet &sheet);

/// A page of A4 for each sheet.
QByteArray barePdf(const std::vector<BareSheet> &sheets);

} // namespace carnet::bench
