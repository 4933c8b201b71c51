#include "ui/pages/plan/action_editing.h"

#include "core/planning/plan_words.h"
#include "ui/pages/plan/action_cell.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr char kInvalid[] = "invalid";
constexpr char kTouched[] = "touched"; ///< Of a choice: the user has chosen.

std::optional<ActionEditing::Direction> cellDirectionOf(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return ActionEditing::Direction::Down;
    case Qt::Key_Tab:
        return ActionEditing::Direction::Right;
    case Qt::Key_Backtab:
        return ActionEditing::Direction::Left;
    default:
        return std::nullopt;
    }
}

QString typedInto(const QWidget *editor)
{
    if (const auto *choice = qobject_cast<const QComboBox *>(editor))
        return choice->currentData().toString();
    return static_cast<const QLineEdit *>(editor)->text();
}

} // namespace

QString ActionEditing::draftKey(const QModelIndex &index) const
{
    return index.data(ActionTableModel::IdRole).toString() + u'/'
           + index.data(ActionTableModel::ColumnRole).toString();
}

QComboBox *ActionEditing::makeStateChoice(QWidget *parent) const
{
    auto *choice = new QComboBox(parent);
    for (const auto &[state, name] : enumNames(Action::State()))
        choice->addItem(planning::stateWord(state), name.toString());
    connect(choice, &QComboBox::activated, choice,
            [choice] { choice->setProperty(kTouched, true); });
    return choice;
}

QLineEdit *ActionEditing::makeLine(QWidget *parent, int column) const
{
    auto *line = new QLineEdit(parent);
    if (column == ActionTableModel::Due)
        line->setPlaceholderText(tr("DD/MM/YYYY"));
    if (column != ActionTableModel::Owner)
        return line;
    auto *completer = new QCompleter(m_names, line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line->setCompleter(completer);
    return line;
}

QWidget *ActionEditing::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    const int column = index.data(ActionTableModel::ColumnRole).toInt();
    QWidget *editor = nullptr;
    if (column == ActionTableModel::State)
        editor = makeStateChoice(parent);
    else
        editor = makeLine(parent, column);
    editor->setObjectName(u"cellEditor"_s);
    const QString heading = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    editor->setAccessibleName(
        QString(heading + u", "_s + index.siblingAtColumn(0).data().toString()));
    m_edited = index;
    return editor;
}

/// Room to write, whatever the column has: over the cells beside, within the table.
void ActionEditing::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    const QFontMetrics metrics(editor->font());
    const QRect view = editor->parentWidget()->rect();
    const int column = index.data(ActionTableModel::ColumnRole).toInt();
    const int characters = column == ActionTableModel::Title      ? 40
                           : column == ActionTableModel::Owner    ? 26
                           : column == ActionTableModel::Progress ? 8
                                                                  : 14;
    QRect box = option.rect;
    box.setWidth(std::max({box.width(), metrics.averageCharWidth() * characters,
                           column == ActionTableModel::State ? editor->sizeHint().width() : 0}));
    box.setHeight(std::max(editor->sizeHint().height(), metrics.height() + 2 * space::kSmall));
    if (box.right() > view.right())
        box.moveRight(view.right());
    if (box.left() < 0)
        box.moveLeft(0);
    editor->setGeometry(box);
}

void ActionEditing::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString stored = index.data(Qt::EditRole).toString();
    if (auto *choice = qobject_cast<QComboBox *>(editor)) {
        if (!choice->property(kTouched).toBool())
            choice->setCurrentIndex(choice->findData(stored));
        return;
    }
    auto *line = static_cast<QLineEdit *>(editor);
    // The model may speak while someone types: that stays.
    if (line->isModified())
        return;
    const auto draft = m_drafts.find(draftKey(index));
    line->setText(draft == m_drafts.end() ? stored : draft->second);
}

void ActionEditing::setModelData(QWidget *editor, QAbstractItemModel *,
                                 const QModelIndex &index) const
{
    const QString typed = typedInto(editor);
    const QString problem = m_check ? m_check(index, typed) : QString();
    editor->setProperty(kInvalid, !problem.isEmpty());
    editor->setAccessibleDescription(problem);
    if (!problem.isEmpty()) {
        m_drafts[draftKey(index)] = typed;
        emit refused(editor, problem);
        return;
    }
    m_drafts.erase(draftKey(index));
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setModified(false);
    if (typed != index.data(Qt::EditRole).toString())
        emit entered(index, typed);
}

bool ActionEditing::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (editor && event->type() == QEvent::FocusOut && m_edited.isValid() && m_check
        && !m_check(m_edited, typedInto(editor)).isEmpty()) {
        // It stays open, with what is to be said about it.
        emit commitData(editor);
        return false;
    }
    if (!editor || event->type() != QEvent::KeyPress)
        return ActionDelegate::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && m_edited.isValid())
        m_drafts.erase(draftKey(m_edited));
    const auto direction = cellDirectionOf(key);
    if (!direction)
        return ActionDelegate::eventFilter(object, event);
    emit leaving(*direction);
    emit commitData(editor);
    if (editor->property(kInvalid).toBool())
        return true;
    emit closeEditor(editor, QAbstractItemDelegate::NoHint);
    emit left();
    return true;
}

} // namespace carnet::ui
