#include "ui/publication/report_layout.h"

#include "ui/publication/report_flow.h"
#include "ui/publication/report_style.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using namespace report_style;

constexpr QSizeF kReportLogo(45, 18);
constexpr qreal kUnderTitle = 9;

/// Logo and marks at the top right. Returns where they end at the left.
qreal layCorner(PageBuilder &page, const Report &report, const QRectF &column)
{
    qreal top = column.top();
    qreal left = column.right();
    const QImage &logo = page.look().logo;
    if (!logo.isNull()) {
        const QSizeF size = QSizeF(logo.size()).scaled(kReportLogo, Qt::KeepAspectRatio);
        const QRectF rect(QPointF(column.right() - size.width(), top), size);
        page.image(logo, rect, report.site);
        left = rect.left();
        top = rect.bottom() + 3;
    }
    const type::Style style{3.4, true};
    for (const QString &mark : report.marks) {
        const qreal padding = 2.4;
        const qreal width = page.width(mark, style) + 2 * padding;
        const QRectF pill(column.right() - width, top, width, style.cap + 2 * padding);
        page.shape(ShapeMark::Shape::Rounded, pill, Ink::Text);
        page.text(pill.topLeft() + QPointF(padding, padding), width,
                  {mark, style, Ink::Paper, Role::Text});
        left = std::min(left, pill.left());
        top = pill.bottom() + 2;
    }
    return left;
}

/// Title, site, period, date. Returns the last base line.
qreal layTitle(PageBuilder &page, const Report &report, const QRectF &column)
{
    const qreal right = layCorner(page, report, column);
    const qreal width = right - column.left() - (right < column.right() ? 8 : 0);
    qreal y = page.text(column.topLeft(), width, {report.title, title(), Ink::Text, Role::Title});
    y = page.text(QPointF(column.left(), y + 5), width,
                  {report.site, {3.4, true, 1.7}, Ink::Text, Role::Text, u"site"_s});
    for (const QString &line : {report.period, report.audience, report.madeOn})
        if (!line.isEmpty())
            y = page.text(QPointF(column.left(), y + 3.2), width,
                          {line, body(), Ink::Secondary, Role::Text});
    const QRectF rule(column.left(), y + 5, column.width(), 0.7);
    page.shape(ShapeMark::Shape::Rectangle, rule, Ink::Accent);
    return rule.bottom();
}

void layFoot(PageBuilder &page, const Report &report, int count)
{
    const auto artifact = page.part(Role::Artifact);
    const QRectF column = kColumn;
    page.shape(ShapeMark::Shape::Rectangle,
               QRectF(column.left(), kFooterTop - 4, column.width(), kHair), Ink::Track);
    const QString number =
        u"page %1 sur %2"_s.arg(QString::number(page.pageCount()), QString::number(count));
    const qreal numberWidth = page.width(number, cell()) + 0.2;
    page.text(QPointF(column.right() - numberWidth, kFooterTop), numberWidth,
              {number, cell(), Ink::Secondary});
    QStringList words = report.marks;
    words << report.site << report.title << report.period.section(u" ("_s, 0, 0);
    words.removeAll(QString());
    const QRectF box(column.left(), kFooterTop, column.width() - numberWidth - 5,
                     type::height(2, cell()));
    page.text(box, {words.join(u", "_s), cell(), Ink::Secondary, Role::Text, u"site"_s});
}

/// `count` is how many pages it says there are.
LaidOutPages laidOut(const Report &report, const PosterLook &look, int count)
{
    PageBuilder page(look, 1);
    const qreal bottom = layTitle(page, report, kColumn);
    flowOf(report, page).lay(page, bottom + kUnderTitle, [&] {
        layFoot(page, report, count);
        page.newPage();
    });
    layFoot(page, report, count);
    QStringList title{report.title, report.site, report.period};
    title.removeAll(QString());
    LaidOutPages pages = page.take();
    pages.title = title.join(u", "_s);
    pages.language = report.language;
    return pages;
}

} // namespace

LaidOutPages layOutReport(const Report &report, const PosterLook &look)
{
    PosterLook sheet = look;
    sheet.format = {};
    // Laid out once to learn how many pages there are.
    return laidOut(report, sheet, int(laidOut(report, sheet, 1).pages.size()));
}

} // namespace carnet::ui
