#include "ui/pages/assessment/answer_delegate.h"

#include "ui/pages/assessment/answer_grid_model.h"
#include "ui/widgets/status_shape.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextLayout>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int kCellPadding = space::kSmall;
constexpr int kCellAbove = 5;

QFont smallFont()
{
    return fontFor(TextStyle::Small);
}

QString textOf(const QWidget &editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&editor))
        return line->text().trimmed();
    return static_cast<const QPlainTextEdit &>(editor).toPlainText().trimmed();
}

bool isLeft(const QKeyEvent &key)
{
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const auto modifiers = key.modifiers() & ~Qt::KeypadModifier;
    return (enter && modifiers == Qt::NoModifier) || key.key() == Qt::Key_Tab
           || key.key() == Qt::Key_Backtab;
}

/// Draws the small line of a cell under its text, both together in the middle of the box. Returns
/// where the text goes, `indent` from the left.
QRectF paintSmall(QPainter &painter, const QRectF &box, qreal indent, const QModelIndex &index)
{
    const QString small = index.data(AnswerGridModel::SmallRole).toString();
    const QString text = index.data().toString();
    const QFontMetricsF metrics(painter.font());
    const QFontMetricsF smallMetrics(smallFont());
    const qreal under = small.isEmpty() ? 0 : smallMetrics.lineSpacing();
    const qreal room = box.width() - indent;
    const qreal wanted =
        text.isEmpty()
            ? 0
            : metrics.boundingRect(QRectF(0, 0, room, 10'000), Qt::TextWordWrap, text).height();
    const int most = qMax(1, int((box.height() - under) / metrics.lineSpacing() + 0.1));
    const int lines = qMin(most, qRound(wanted / metrics.lineSpacing()));
    const qreal above = lines * metrics.lineSpacing();
    const qreal top = box.center().y() - (above + under) / 2;
    if (!small.isEmpty()) {
        const QFont font = painter.font();
        painter.setFont(smallFont());
        painter.setPen(index.data(AnswerGridModel::WarningRole).toBool() ? colors().improve
                                                                         : colors().secondary);
        painter.drawText(QRectF(box.left(), top + above, box.width(), under),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         smallMetrics.elidedText(QString(small).replace(u'\n', u' '),
                                                 Qt::ElideRight, box.width()));
        painter.setFont(font);
    }
    return {box.left() + indent, top, room, above};
}

} // namespace

void paintElided(QPainter &painter, const QRectF &box, const QString &text)
{
    if (text.isEmpty())
        return;
    const QFontMetricsF metrics(painter.font());
    const int most = qMax(1, int(box.height() / metrics.lineSpacing() + 0.1));
    QString flat = text;
    flat.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(flat, painter.font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    std::vector<QString> lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(box.width());
        if (int(lines.size()) + 1 == most) {
            lines.push_back(metrics.elidedText(
                flat.mid(line.textStart()).section(QChar::LineSeparator, 0, 0)
                    + (flat.mid(line.textStart()).contains(QChar::LineSeparator) ? u"\u2026"_s
                                                                                 : QString()),
                Qt::ElideRight, box.width()));
            break;
        }
        lines.push_back(flat.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    qreal top = box.center().y() - metrics.lineSpacing() * qreal(lines.size()) / 2;
    for (const QString &line : lines) {
        painter.drawText(QRectF(box.left(), top, box.width(), metrics.lineSpacing()),
                         Qt::AlignLeft | Qt::AlignVCenter, line);
        top += metrics.lineSpacing();
    }
}

AnswerDelegate::AnswerDelegate(AnswerGridModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

int AnswerDelegate::rowHeight(const QString &question, int width) const
{
    // As it is painted: the line between two columns takes a pixel of the cell.
    constexpr int kLine = 1;
    const QFontMetricsF metrics(fontFor(TextStyle::Body));
    const qreal least = metrics.lineSpacing() + QFontMetricsF(smallFont()).lineSpacing();
    const QRectF room(0, 0, qMax(1, width - kLine - 2 * kCellPadding), 10'000);
    const qreal text = metrics.boundingRect(room, Qt::TextWordWrap, question).height();
    return qCeil(qMax(least, text)) + 2 * kCellAbove + 2;
}

QSize AnswerDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {100,
            rowHeight(index.siblingAtColumn(AnswerGridModel::Question).data().toString(), 10'000)};
}

void AnswerDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    painter.fillRect(option.rect, colors().card);
    const QRectF box = QRectF(option.rect).adjusted(kCellPadding, 2, -kCellPadding, -2);
    const QString small = index.data(AnswerGridModel::SmallRole).toString();
    const QFontMetricsF metrics(smallFont());
    const qreal room = metrics.horizontalAdvance(small) + space::kMedium;
    painter.setFont(fontFor(TextStyle::Strong));
    painter.setPen(colors().ink);
    paintElided(painter, box.adjusted(0, 0, -room, 0), index.data().toString());
    painter.setFont(smallFont());
    painter.setPen(colors().secondary);
    painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, small);
}

void AnswerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setFont(fontFor(TextStyle::Body));
    if (m_model.isHeading(index.row())) {
        paintHeading(*painter, option, index);
        painter->restore();
        return;
    }
    QStyleOptionViewItem ground = option;
    ground.index = index;
    (option.widget ? option.widget->style() : QApplication::style())
        ->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const QRectF box =
        QRectF(option.rect).adjusted(kCellPadding, kCellAbove, -kCellPadding, -kCellAbove);
    painter->setPen(colors().ink);
    switch (AnswerGridModel::Column(index.column())) {
    case AnswerGridModel::Question:
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap,
                          index.data().toString());
        break;
    case AnswerGridModel::Level:
    case AnswerGridModel::Earlier:
        paintLevel(*painter, box, index);
        break;
    default: {
        const QRectF upper = paintSmall(*painter, box, 0, index);
        painter->setPen(colors().ink);
        paintElided(*painter, upper, index.data().toString());
        break;
    }
    }
    painter->restore();
}

void AnswerDelegate::paintLevel(QPainter &painter, const QRectF &box,
                                const QModelIndex &index) const
{
    const qreal side = QFontMetricsF(painter.font()).capHeight();
    const QVariant shape = index.data(AnswerGridModel::ShapeRole);
    const bool meter = index.data(AnswerGridModel::LevelRole).isValid();
    const qreal width = shape.isValid() ? side
                        : meter         ? qreal(m_model.scale().size() - 1) * (side * 0.55 + 2)
                                        : 0;
    const QRectF text = paintSmall(painter, box, width > 0 ? width + 6 : 0, index);
    const QRectF sign(box.left(), text.center().y() - side / 2, width, side);
    if (shape.isValid())
        paintStatusShape(painter, sign, StatusShape(shape.toInt()));
    else if (meter)
        paintMeter(painter, sign, index);
    const bool quiet = index.column() == AnswerGridModel::Earlier || shape.isValid();
    painter.setPen(quiet ? colors().secondary : colors().ink);
    paintElided(painter, text, index.data().toString());
}

/// As many steps as there are levels above the lowest: those reached are filled. A claim is only
/// outlined, like something that is not there yet.
void AnswerDelegate::paintMeter(QPainter &painter, const QRectF &box,
                                const QModelIndex &index) const
{
    const int steps = int(m_model.scale().size()) - 1;
    const int reached = index.data(AnswerGridModel::LevelRole).toInt();
    const bool earlier = index.column() == AnswerGridModel::Earlier;
    const bool claim =
        !earlier && m_model.answer(index.row()).origin == Answer::Origin::CarriedOver;
    const QColor colour = earlier || claim ? colors().notMeasured : colors().accent;
    const qreal width = box.height() * 0.55;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int step = 0; step < steps; ++step) {
        const qreal height = box.height() * (0.45 + 0.55 * (step + 1) / steps);
        const QRectF bar(box.left() + step * (width + 2), box.bottom() - height, width, height);
        const bool on = step < reached;
        painter.setPen(QPen(on ? colour : colors().border, 1));
        painter.setBrush(on && !claim ? QBrush(colour)
                         : on         ? QBrush(colour, Qt::BDiagPattern)
                                      : QBrush(Qt::NoBrush));
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.restore();
}

QWidget *AnswerDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    const QString number = m_model.number(index.row());
    QWidget *editor = nullptr;
    if (index.column() == AnswerGridModel::Level || index.column() == AnswerGridModel::Owner) {
        auto *line = new QLineEdit(parent);
        editor = line;
        if (index.column() == AnswerGridModel::Owner) {
            auto *completer = new QCompleter(m_owners, line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            line->setCompleter(completer);
            line->setAccessibleName(tr("Who answers question %1").arg(number));
        } else {
            line->setPlaceholderText(tr("Why does it not concern the site?"));
            line->setAccessibleName(tr("Why question %1 does not concern the site").arg(number));
        }
    } else {
        auto *text = new QPlainTextEdit(parent);
        text->setTabChangesFocus(true);
        text->setAccessibleName(index.column() == AnswerGridModel::Proof
                                    ? tr("What shows it, question %1").arg(number)
                                    : tr("Note, question %1").arg(number));
        text->setAccessibleDescription(tr("Enter goes on, Shift+Enter begins a new line."));
        editor = text;
    }
    editor->setObjectName(u"cellEditor"_s);
    return editor;
}

/// Room to write, whatever the column has: over the cells beside and below, within the table.
void AnswerDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    const QFontMetrics metrics(editor->font());
    const QRect view = editor->parentWidget()->rect();
    QRect box = option.rect;
    const bool line = qobject_cast<QLineEdit *>(editor);
    const int width = index.column() == AnswerGridModel::Owner ? 20 : 42;
    box.setWidth(qMax(box.width(), metrics.averageCharWidth() * width));
    box.setHeight(line ? qMax(box.height(), metrics.height() + 16)
                       : qMax(box.height(), metrics.lineSpacing() * 4 + 16));
    box.setWidth(qMin(box.width(), view.width()));
    box.setHeight(qMin(box.height(), view.height()));
    box.moveRight(qMin(box.right(), view.right()));
    box.moveBottom(qMin(box.bottom(), view.bottom()));
    box.moveLeft(qMax(box.left(), view.left()));
    box.moveTop(qMax(box.top(), view.top()));
    editor->setGeometry(box);
}

QString AnswerDelegate::draftKey(const QModelIndex &index) const
{
    return m_model.practice(index.row()) + u'/' + QString::number(index.column());
}

void AnswerDelegate::keepDraft(const QModelIndex &index, const QString &text)
{
    m_drafts[draftKey(index)] = text;
}

void AnswerDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // The model may speak while someone types: that stays.
    if (editor->property("filled").toBool())
        return;
    editor->setProperty("filled", true);
    const bool reason = index.column() == AnswerGridModel::Level;
    QString text =
        reason ? m_model.answer(index.row()).rating.reason() : index.data(Qt::EditRole).toString();
    const auto draft = m_drafts.find(draftKey(index));
    if (draft != m_drafts.end()) {
        text = draft->second;
        m_drafts.erase(draft);
    }
    const bool replace = std::exchange(m_replace, false);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
        return;
    }
    auto *lines = static_cast<QPlainTextEdit *>(editor);
    lines->setPlainText(text);
    lines->moveCursor(QTextCursor::End);
    if (replace)
        lines->selectAll();
}

void AnswerDelegate::setModelData(QWidget *editor, QAbstractItemModel *,
                                  const QModelIndex &index) const
{
    const QString text = textOf(*editor);
    const bool reason = index.column() == AnswerGridModel::Level;
    const bool missing = reason && text.isEmpty();
    editor->setProperty("invalid", missing);
    if (missing)
        return emit refused(tr("Say why it does not concern the site, or give up with Escape."));
    const bool same = reason ? m_model.answer(index.row()).rating == Rating::notApplicable(text)
                             : text == index.data(Qt::EditRole).toString();
    if (!same)
        emit entered(index, text);
}

bool AnswerDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(object, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (auto *lines = qobject_cast<QPlainTextEdit *>(editor); lines && enter && !isLeft(key)) {
        lines->insertPlainText(u"\n"_s); // Alt+Enter too, as in Excel.
        return true;
    }
    if (!isLeft(key))
        return QStyledItemDelegate::eventFilter(object, event);
    emit commitData(editor);
    if (editor->property("invalid").toBool())
        return true;
    emit closeEditor(editor, QAbstractItemDelegate::NoHint);
    emit leftTowards(enter                          ? Direction::Down
                     : key.key() == Qt::Key_Backtab ? Direction::Left
                                                    : Direction::Right);
    return true;
}

} // namespace carnet::ui
