#include "ui/pages/plan/action_delegate.h"

#include "core/domain/action.h"
#include "ui/pages/plan/action_table_model.h"
#include "ui/pages/plan/plan_words.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace carnet::ui {

namespace {

constexpr int kBar = 4;
constexpr int kWrap = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QRect inside(const QRect &cell)
{
    return cell.adjusted(space::kSmall, space::kSmall, -space::kSmall, -space::kSmall);
}

int textHeight(const QFontMetrics &metrics, int width, const QString &text)
{
    return metrics.boundingRect(QRect(0, 0, width, 10'000), kWrap, text).height();
}

/// What stands below the title where the commitments have no column of their own.
QString commitmentsBelow(const QModelIndex &index)
{
    return index.model()->columnCount() < ActionTableModel::ColumnCount
               ? index.data(ActionTableModel::CommitmentsRole).toString()
               : QString();
}

/// A shape and its word from `top` on. Returns where the next line may begin.
int paintLine(QPainter *painter, const QRect &box, int top, StatusShape shape, const QString &word)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int side = metrics.capHeight() + 2;
    const int rise = (metrics.height() - side) / 2;
    paintStatusShape(*painter, QRectF(box.left() + 1, top + rise, side, side), shape);
    const int room = ActionDelegate::shapeRoom(metrics);
    const QRect words(box.left() + room, top, box.width() - room, 10'000);
    painter->drawText(words, kWrap, word);
    return top + textHeight(metrics, words.width(), word) + 2;
}

} // namespace

int ActionDelegate::shapeRoom(const QFontMetrics &metrics)
{
    return metrics.capHeight() + 2 + space::kSmall;
}

void ActionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colors().accentSoft);
    painter->setPen(colors().line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    painter->setFont(option.font);
    painter->setPen(colors().ink);
    const QRect box = inside(option.rect);
    const int column = index.data(ActionTableModel::ColumnRole).toInt();
    if (column == ActionTableModel::State)
        paintState(painter, box, index);
    else if (column == ActionTableModel::Progress)
        paintProgress(painter, box, index);
    else
        painter->drawText(box, kWrap, index.data().toString());
    if (column == ActionTableModel::Title) {
        const int top = textHeight(painter->fontMetrics(), box.width(), index.data().toString());
        painter->setFont(fontFor(TextStyle::Small));
        if (!option.state.testFlag(QStyle::State_Selected))
            painter->setPen(colors().secondary);
        painter->drawText(box.adjusted(0, top + 2, 0, 0), kWrap, commitmentsBelow(index));
    }

    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colors().focus, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

void ActionDelegate::paintState(QPainter *painter, const QRect &box, const QModelIndex &index)
{
    const auto state = Action::State(index.data(ActionTableModel::StateRole).toInt());
    const int next = paintLine(painter, box, box.top(), stateShape(state), index.data().toString());
    const QString late = index.data(ActionTableModel::LateRole).toString();
    if (!late.isEmpty())
        paintLine(painter, box, next, StatusShape::Triangle, late);
}

void ActionDelegate::paintProgress(QPainter *painter, const QRect &box, const QModelIndex &index)
{
    painter->drawText(box, kWrap, index.data().toString());
    const int percent = index.data(ActionTableModel::ProgressRole).toInt();
    const QRectF bar(box.left(), box.top() + painter->fontMetrics().height() + space::kHair,
                     box.width(), kBar);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors().track);
    painter->drawRoundedRect(bar, 2, 2);
    painter->setBrush(colors().accent);
    painter->drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * percent / 100, kBar)), 2,
                             2);
}

QSize ActionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const int column = index.data(ActionTableModel::ColumnRole).toInt();
    int width = inside(option.rect).width();
    int height = 0;
    if (column == ActionTableModel::State) {
        width -= shapeRoom(metrics);
        const QString late = index.data(ActionTableModel::LateRole).toString();
        height = textHeight(metrics, width, index.data().toString());
        if (!late.isEmpty())
            height += textHeight(metrics, width, late) + 2;
    } else if (column == ActionTableModel::Progress) {
        height = metrics.height() + space::kHair + kBar;
    } else {
        height = textHeight(metrics, width, index.data().toString());
    }
    if (column == ActionTableModel::Title && !commitmentsBelow(index).isEmpty())
        height +=
            2 + textHeight(QFontMetrics(fontFor(TextStyle::Small)), width, commitmentsBelow(index));
    return {option.rect.width(), std::max(height, metrics.height()) + 2 * space::kSmall + 1};
}

} // namespace carnet::ui
