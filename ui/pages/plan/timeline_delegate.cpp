#include "ui/pages/plan/timeline_delegate.h"

#include "core/base/french.h"
#include "core/domain/plan_review.h"
#include "ui/pages/plan/plan_words.h"
#include "ui/pages/plan/timeline_model.h"
#include "ui/pages/plan/timeline_scale.h"
#include "ui/pages/plan/timeline_table.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int kBarHeight = 14;
constexpr int kTitleLines = 2;

/// The text in at most so many lines, the last one ended by an ellipsis when there is more.
void drawLines(QPainter *painter, const QRect &box, const QString &text, int most)
{
    const QFontMetrics metrics = painter->fontMetrics();
    QTextLayout layout(text, painter->font());
    layout.beginLayout();
    std::vector<QString> lines;
    for (int number = 0; number < most; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        const QString rest = text.mid(line.textStart());
        lines.push_back(number + 1 == most ? metrics.elidedText(rest, Qt::ElideRight, box.width())
                                           : text.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    int top = box.center().y() + 1 - int(lines.size()) * metrics.lineSpacing() / 2;
    for (const QString &line : lines) {
        painter->drawText(QRect(box.left(), top, box.width(), metrics.lineSpacing()),
                          Qt::AlignLeft | Qt::AlignVCenter, line.trimmed());
        top += metrics.lineSpacing();
    }
}

/// The quarters as thin lines, years as stronger ones, and today.
void paintGround(QPainter *painter, const QRect &cell, const TimelineScale &scale,
                 const QDate &today)
{
    for (int i = 0; i < scale.quarters.count; ++i) {
        const Period quarter = scale.quarters.first.plus(i);
        const int x = qRound(scale.at(quarter.firstDay()));
        painter->setPen(quarter.index() == 1 ? colors().border : colors().line);
        painter->drawLine(x, cell.top(), x, cell.bottom());
    }
    if (today < scale.quarters.firstDay() || today > scale.quarters.lastDay())
        return;
    painter->setPen(QPen(colors().ink, 2, Qt::DashLine));
    const int x = qRound(scale.at(today));
    painter->drawLine(x, cell.top(), x, cell.bottom());
}

void paintBar(QPainter *painter, const QRectF &bar, const Action &action)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF body = bar.adjusted(0.5, 0.5, -0.5, -0.5);
    switch (action.state) {
    case Action::State::Planned:
        painter->setPen(QPen(colors().accent, 1.5));
        painter->setBrush(colors().field);
        break;
    case Action::State::Running:
        painter->setPen(QPen(colors().accent, 1.5));
        painter->setBrush(colors().track);
        break;
    case Action::State::Done:
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors().accent);
        break;
    case Action::State::Dropped:
        painter->setPen(QPen(colors().notMeasured, 1.5, Qt::DashLine));
        painter->setBrush(Qt::NoBrush);
        break;
    }
    painter->drawRoundedRect(body, 3, 3);
    if (action.state == Action::State::Running && action.progress > 0) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors().accent);
        painter->drawRoundedRect(
            QRectF(body.topLeft(), QSizeF(body.width() * action.progress / 100, body.height())), 3,
            3);
    }
}

void paintMilestone(QPainter *painter, const QPointF &middle, const Action &action)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isDone = action.state == Action::State::Done;
    const bool isDropped = action.state == Action::State::Dropped;
    painter->setPen(QPen(isDropped ? colors().notMeasured : colors().accent, 1.5,
                         isDropped ? Qt::DashLine : Qt::SolidLine));
    painter->setBrush(isDone ? QBrush(colors().accent) : QBrush(colors().field));
    const qreal half = kBarHeight / 2.0;
    painter->drawPolygon(QPolygonF{{middle.x(), middle.y() - half},
                                   {middle.x() + half, middle.y()},
                                   {middle.x(), middle.y() + half},
                                   {middle.x() - half, middle.y()}});
}

/// The time that is over since it was due.
void paintLate(QPainter *painter, const QRectF &over)
{
    painter->setPen(QPen(colors().improve, 1.5));
    painter->setBrush(QBrush(colors().improve, Qt::BDiagPattern));
    painter->drawRect(over);
}

/// The word right of what was drawn, else left of it, else wherever it fits.
void paintWord(QPainter *painter, const QRect &cell, double from, double to, const Action &action,
               const QDate &today, const QColor &behind)
{
    const bool isLate = daysLate(action, today) > 0;
    QFont font = fontFor(TextStyle::Small);
    if (isLate)
        font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const QString word = timelineWord(action, today);
    const int side = isLate ? metrics.capHeight() + 2 : 0;
    const int shapeRoom = isLate ? side + space::kHair : 0;
    const double needed = metrics.horizontalAdvance(word) + shapeRoom + space::kHair;
    double x = to + space::kSmall;
    if (x + needed > cell.right())
        x = from - space::kSmall - needed;
    if (x < cell.left())
        x = std::max<double>(cell.left() + space::kHair, cell.right() - needed);
    const QRectF ground(x - 2, cell.center().y() - metrics.height() / 2.0, needed + 2,
                        metrics.height());
    // No line goes through the word.
    painter->fillRect(ground, behind);
    if (isLate)
        paintStatusShape(*painter, QRectF(x, cell.center().y() - side / 2.0, side, side),
                         StatusShape::Triangle);
    painter->setFont(font);
    painter->setPen(colors().ink);
    painter->drawText(QRectF(x + shapeRoom, ground.top(), needed, ground.height()),
                      Qt::AlignLeft | Qt::AlignVCenter, word);
}

/// It lies outside of the quarters shown: where, at the edge.
void paintElsewhere(QPainter *painter, const QRect &cell, bool isBefore, const QDate &day)
{
    painter->setFont(fontFor(TextStyle::Small));
    painter->setPen(colors().secondary);
    const QString quarter = french::shortPeriod(Period::containing(day, Frequency::Quarter));
    const QRect room = cell.adjusted(space::kLarge, 0, -space::kLarge, 0);
    painter->drawText(room, Qt::AlignVCenter | (isBefore ? Qt::AlignLeft : Qt::AlignRight),
                      quarter);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors().secondary);
    painter->setRenderHint(QPainter::Antialiasing);
    const double x = isBefore ? cell.left() + 4 : cell.right() - 4;
    const double tail = isBefore ? x + 7 : x - 7;
    const double y = cell.center().y();
    painter->drawPolygon(QPolygonF{{x, y}, {tail, y - 5}, {tail, y + 5}});
}

} // namespace

TimelineDelegate::TimelineDelegate(const TimelineTable &table, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_table(table)
{}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        painter->fillRect(option.rect, colors().accentSoft);
    painter->setPen(colors().line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setFont(option.font);
    const Action &action = m_table.timeline().at(index.row());
    if (index.column() == 0)
        paintTitle(painter, option.rect, action);
    else
        paintLine(painter, option.rect, action, isSelected ? colors().accentSoft : colors().field);
    if (isSelected && m_table.hasFocus()) {
        // Around the row, whatever cell is the current one.
        const QRect row(option.rect.adjusted(index.column() == 0 ? 1 : -4, 1,
                                             index.column() == 0 ? 4 : -1, -2));
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(colors().focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row);
    }
    painter->restore();
}

void TimelineDelegate::paintTitle(QPainter *painter, const QRect &cell, const Action &action) const
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int side = metrics.capHeight() + 2;
    const QRect box = cell.adjusted(space::kSmall, 0, -space::kSmall, 0);
    paintStatusShape(*painter, QRectF(box.left(), cell.center().y() - side / 2.0, side, side),
                     stateShape(action.state));
    painter->setPen(colors().ink);
    drawLines(painter, box.adjusted(side + space::kSmall, 0, 0, 0), action.title, kTitleLines);
}

void TimelineDelegate::paintLine(QPainter *painter, const QRect &cell, const Action &action,
                                 const QColor &behind) const
{
    const TimelineScale scale = m_table.scaleOf(cell);
    const QDate today = m_table.timeline().today();
    paintGround(painter, cell, scale, today);
    if (!action.due)
        return;
    const bool isLate = daysLate(action, today) > 0;
    const QDate last = isLate ? today : *action.due;
    const QDate first = action.start ? std::min(*action.start, *action.due) : *action.due;
    if (last < scale.quarters.firstDay() || first > scale.quarters.lastDay()) {
        paintElsewhere(painter, cell, last < scale.quarters.firstDay(), *action.due);
        return;
    }
    const double top = cell.center().y() - kBarHeight / 2.0;
    const double due = scale.at(action.due->addDays(1));
    double from = scale.at(first);
    double to = due;
    if (isLate) {
        to = std::max(due, scale.at(today));
        paintLate(painter, QRectF(due, top + 1, to - due, kBarHeight - 2));
    }
    if (action.start) {
        paintBar(painter, QRectF(from, top, std::max(4.0, due - from), kBarHeight), action);
    } else {
        paintMilestone(painter, {scale.at(*action.due), cell.center().y() + 0.0}, action);
        from -= kBarHeight / 2.0;
        to = std::max(to, scale.at(*action.due) + kBarHeight / 2.0);
    }
    paintWord(painter, cell, std::max<double>(from, cell.left()),
              std::min<double>(to, cell.right()), action, today, behind);
}

} // namespace carnet::ui
