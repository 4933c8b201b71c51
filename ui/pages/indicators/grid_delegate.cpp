#include "ui/pages/indicators/grid_delegate.h"

#include "core/base/french.h"
#include "ui/charts/sparkline.h"
#include "ui/pages/indicators/cell_input.h"
#include "ui/pages/indicators/indicator_grid_model.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

#include <optional>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int kPadding = space::kSmall;

qreal shapeSide(const QFontMetricsF &metrics)
{
    return metrics.capHeight();
}

/// The line, and under it the words.
void paintTrend(QPainter &painter, const QRectF &box, const IndicatorTrend &trend)
{
    const QFont small = fontFor(TextStyle::Small);
    const qreal words = QFontMetricsF(small).lineSpacing();
    // Of one height, whatever that of the row: lines of several rows can be compared.
    const qreal line = 1.4 * words;
    const qreal top = box.center().y() - (line + words) / 2;
    paintSparkline(painter, {box.left(), top, box.width(), line}, trend.sparkline);
    painter.setFont(small);
    painter.setPen(colors().ink);
    painter.drawText(QRectF(box.left(), top + line, box.width(), words),
                     Qt::AlignVCenter | Qt::AlignRight, trend.words);
}

std::optional<GridDelegate::Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return GridDelegate::Direction::Down;
    case Qt::Key_Tab:
        return GridDelegate::Direction::Right;
    case Qt::Key_Backtab:
        return GridDelegate::Direction::Left;
    default:
        return std::nullopt;
    }
}

} // namespace

GridDelegate::GridDelegate(IndicatorGridModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

QString GridDelegate::textOf(const QModelIndex &index) const
{
    return index.data(m_compact ? int(IndicatorGridModel::ShortRole) : int(Qt::DisplayRole))
        .toString();
}

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())
        ->drawControl(QStyle::CE_ItemViewItem, &ground, painter, widget);

    painter->save();
    painter->setFont(option.font);
    QRectF box = QRectF(option.rect).adjusted(kPadding, 4, -kPadding, -4);
    const qreal left = box.left();
    painter->setPen(colors().ink);
    if (index.column() == 0) {
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap,
                          index.data().toString());
        painter->restore();
        return;
    }
    if (index.column() == m_model.trendColumn()) {
        paintTrend(*painter, box, m_model.trend(index.row()));
        painter->restore();
        return;
    }
    const QFontMetricsF metrics(option.font);
    const bool number = !index.data(Qt::EditRole).toString().isEmpty();
    const QString note = index.data(IndicatorGridModel::NoteRole).toString();
    const QFont small = fontFor(TextStyle::Small);
    const qreal noteHeight = note.isEmpty() ? 0 : QFontMetricsF(small).lineSpacing();
    if (const QVariant shape = index.data(IndicatorGridModel::ShapeRole); shape.isValid()) {
        const qreal side = shapeSide(metrics);
        const qreal middle = box.center().y() - noteHeight / 2;
        paintStatusShape(*painter, {box.left(), middle - side / 2, side, side},
                         StatusShape(shape.toInt()));
        box.setLeft(box.left() + side + 6);
    }
    const QRectF upper = box.adjusted(0, 0, 0, -noteHeight);
    painter->setPen(number ? colors().ink : colors().secondary);
    painter->drawText(upper, Qt::AlignVCenter | Qt::AlignRight | Qt::TextWordWrap, textOf(index));
    painter->setFont(small);
    painter->setPen(colors().secondary);
    painter->drawText(QRectF(left, box.bottom() - noteHeight, box.right() - left, noteHeight),
                      Qt::AlignVCenter | Qt::AlignRight, note);
    painter->restore();
}

QSize GridDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    if (index.column() == m_model.trendColumn())
        return {metrics.averageCharWidth() * 12,
                qRound(2.4 * QFontMetrics(fontFor(TextStyle::Small)).lineSpacing()) + 8};
    const int lines = metrics.lineSpacing() + QFontMetrics(fontFor(TextStyle::Small)).lineSpacing();
    const int width = option.rect.width() > 0 ? option.rect.width() : 1000;
    const int left = index.column() == 0 ? 0 : metrics.capHeight() + 6;
    const QRect text =
        metrics.boundingRect(QRect(0, 0, width - 2 * kPadding - left, 10'000), Qt::TextWordWrap,
                             index.column() == 0 ? index.data().toString() : textOf(index));
    const int note =
        index.column() > 0 && !index.data(IndicatorGridModel::NoteRole).toString().isEmpty()
            ? QFontMetrics(fontFor(TextStyle::Small)).lineSpacing()
            : 0;
    return {text.width() + 2 * kPadding + left, qMax(lines, text.height() + note) + 12};
}

QWidget *GridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"cellEditor"_s);
    editor->setAlignment(Qt::AlignRight);
    if (const auto period = m_model.period(index))
        editor->setAccessibleName(
            QString(m_model.indicator(index.row()).title + u", " + french::periodName(*period)));
    editor->setAccessibleDescription(
        m_model.indicator(index.row()).form == Indicator::Form::Share
            ? tr("A number out of a number, such as 356/494, or the rate alone.")
            : tr("A number; in brackets behind it the number of answers."));
    m_edited = index;
    emit editingBegun(index);
    return editor;
}

void GridDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = static_cast<QLineEdit *>(editor);
    // The model may speak while someone types: that stays.
    if (line->isModified())
        return;
    const auto draft = m_drafts.find(draftKey(index));
    line->setText(draft == m_drafts.end() ? index.data(Qt::EditRole).toString() : draft->second);
}

void GridDelegate::setModelData(QWidget *editor, QAbstractItemModel *,
                                const QModelIndex &index) const
{
    auto *line = static_cast<QLineEdit *>(editor);
    const QString text = line->text();
    const QString problem = readCell(m_model.indicator(index.row()), text).problem;
    if (!problem.isEmpty()) {
        m_drafts[draftKey(index)] = text;
        line->setProperty("invalid", true);
        line->setAccessibleDescription(problem);
        emit refused(index, problem);
        return;
    }
    m_drafts.erase(draftKey(index));
    line->setProperty("invalid", false);
    line->setModified(false);
    if (text != index.data(Qt::EditRole).toString())
        emit entered(index, text);
}

bool GridDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *line = qobject_cast<QLineEdit *>(object);
    if (!line || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && m_edited.isValid())
        m_drafts.erase(draftKey(m_edited));
    const auto direction = directionOf(key);
    if (!direction)
        return QStyledItemDelegate::eventFilter(object, event);
    emit commitData(line);
    if (line->property("invalid").toBool())
        return true;
    emit closeEditor(line, QAbstractItemDelegate::NoHint);
    emit leftTowards(*direction);
    return true;
}

QString GridDelegate::draftKey(const QModelIndex &index) const
{
    const auto period = m_model.period(index);
    return m_model.indicator(index.row()).code + u'/' + (period ? period->toString() : QString());
}

} // namespace carnet::ui
