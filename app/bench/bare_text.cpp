#include "app/bench/bare_text.h"

#include "ui/publication/type.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace carnet::bench {

std::vector<BareSheet> bareSheets(const ui::LaidOutPages &pages)
{
    std::vector<BareSheet> sheets;
    for (const std::vector<ui::Mark> &page : pages.pages) {
        sheets.emplace_back();
        for (const ui::Mark &mark : page)
            if (const auto *text = std::get_if<ui::TextMark>(&mark))
                for (const ui::TextMark::Line &line : text->lines)
                    sheets.back().push_back({line.baseLine * ui::type::kUnits, line.text,
                                             ui::type::font(text->style).pixelSize(),
                                             text->style.bold});
    }
    return sheets;
}

void paintRuns(QPainter &painter, const BareSheet &sheet)
{
    QFont font = ui::type::font({.cap = 5});
    for (const BareRun &run : sheet) {
        font.setPixelSize(run.pixels);
        font.setBold(run.bold);
        painter.setFont(font);
        painter.drawText(run.baseLine, run.text);
    }
}

QByteArray barePdf(const std::vector<BareSheet> &sheets)
{
    constexpr int kResolution = 1200;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    const qreal scale = kResolution / 25.4 / ui::type::kUnits;
    painter.scale(scale, scale);
    for (const BareSheet &sheet : sheets) {
        if (&sheet != &sheets.front())
            writer.newPage();
        paintRuns(painter, sheet);
    }
    painter.end();
    return bytes;
}

} // namespace carnet::bench
