#include "ui/widgets/form_rows.h"

#include "ui/widgets/line_input.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

FormRows::FormRows(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kMedium);
}

void FormRows::add(const QString &label, QWidget *field, const QString &hint)
{
    Row row{new QWidget(this), new QLabel(label), new QLabel(hint),
            new NoteLabel(StatusShape::Cross), new NoteLabel(StatusShape::Triangle)};
    row.label->setTextFormat(Qt::PlainText);
    row.label->setBuddy(field);
    row.label->setWordWrap(true);
    row.hint->setTextFormat(Qt::PlainText);
    row.hint->setWordWrap(true);
    row.hint->setProperty("secondary", true);
    row.hint->setVisible(!hint.isEmpty());
    auto *layout = new QVBoxLayout(row.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (QWidget *widget :
         {static_cast<QWidget *>(row.label), static_cast<QWidget *>(row.hint), field,
          static_cast<QWidget *>(row.problem), static_cast<QWidget *>(row.note)})
        layout->addWidget(widget);
    m_layout->addWidget(row.box);
    m_rows.emplace(field, row);
    m_fields.push_back(field);

    if (auto *input = qobject_cast<LineInput *>(field)) {
        connect(input, &LineInput::problemChanged, this, [this, input](const QString &problem) {
            m_rows.at(input).problem->setText(problem);
            input->setProperty("invalid", !problem.isEmpty());
            input->style()->unpolish(input);
            input->style()->polish(input);
            describe(input);
        });
    }
    describe(field);
}

void FormRows::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void FormRows::setLabel(QWidget *field, const QString &label)
{
    m_rows.at(field).label->setText(label);
}

void FormRows::setHint(QWidget *field, const QString &hint)
{
    QLabel *label = m_rows.at(field).hint;
    label->setText(hint);
    label->setVisible(!hint.isEmpty());
    describe(field);
}

void FormRows::setNote(QWidget *field, const QString &note)
{
    NoteLabel *label = m_rows.at(field).note;
    if (label->text() == note)
        return;
    label->setText(note);
    describe(field);
}

void FormRows::setRowVisible(QWidget *field, bool visible)
{
    m_rows.at(field).box->setVisible(visible);
}

bool FormRows::focusProblem()
{
    for (QWidget *field : m_fields) {
        const auto *input = qobject_cast<LineInput *>(field);
        if (!input || input->problem().isEmpty())
            continue;
        field->setFocus();
        return true;
    }
    return false;
}

void FormRows::describe(QWidget *field)
{
    const Row &row = m_rows.at(field);
    QStringList parts{row.problem->text(), row.note->text(), row.hint->text()};
    parts.removeAll(QString());
    field->setAccessibleDescription(parts.join(u' '));
}

} // namespace carnet::ui
