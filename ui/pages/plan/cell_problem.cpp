#include "ui/pages/plan/cell_problem.h"

#include "ui/widgets/note_label.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

CellProblem::CellProblem(QWidget *viewport)
    : QWidget(viewport)
    , m_note(new NoteLabel(StatusShape::Cross, this))
{
    setObjectName(u"cell_problem"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    column->addWidget(m_note);
    hide();
}

void CellProblem::show(QWidget *editor, const QString &problem)
{
    m_note->setText(problem);
    place(*editor);
    setVisible(true);
    raise();
    connect(editor, &QObject::destroyed, this, &QWidget::hide, Qt::UniqueConnection);
}

QString CellProblem::text() const
{
    return m_note->text();
}

/// Below the editor where there is room, else above it.
void CellProblem::place(const QWidget &editor)
{
    const QRect view = parentWidget()->rect();
    const int width = std::min(view.width(), fontMetrics().averageCharWidth() * 50);
    const int height = layout()->totalHeightForWidth(width);
    int top = editor.geometry().bottom() + 1;
    if (top + height > view.bottom() && editor.geometry().top() - height >= 0)
        top = editor.geometry().top() - height;
    setGeometry(std::clamp(editor.x(), 0, std::max(0, view.width() - width)), top, width, height);
}

void CellProblem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colors().errorSoft);
    painter.setPen(colors().error);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace carnet::ui
