#include "ui/pages/publication/issue_bar.h"

#include "ui/shell/command_registry.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/status_mark.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

IssueBar::IssueBar(CommandRegistry &commands, QWidget *parent)
    : QWidget(parent)
    , m_ways{primaryButton({}, this), secondaryButton({}, this), secondaryButton({}, this),
             secondaryButton(tr("Make a PNG picture..."), this)}
    , m_state(new StatusMark(StatusShape::Diamond, {}, this))
    , m_lock(new NoteLabel(StatusShape::Cross, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    m_grid = new QGridLayout;
    m_grid->setSpacing(space::kSmall);
    bindToAction(m_ways[0], commands.action(Command::Print));
    bindToAction(m_ways[1], commands.action(Command::ExportPdf));
    bindToAction(m_ways[2], commands.action(Command::ExportHtml));
    m_ways[0]->setObjectName(u"print"_s);
    m_ways[1]->setObjectName(u"pdf"_s);
    m_ways[2]->setObjectName(u"html"_s);
    m_ways[3]->setObjectName(u"png"_s);
    connect(m_ways[3], &QPushButton::clicked, this, &IssueBar::pictureRequested);
    m_state->setObjectName(u"state"_s);
    m_lock->setObjectName(u"lock"_s);
    column->addLayout(m_grid);
    column->addWidget(m_state);
    column->addWidget(m_lock);
    arrange();
}

void IssueBar::setState(StatusShape shape, const QString &words)
{
    m_state->setStatus(shape, words);
}

void IssueBar::setLock(const QString &reason)
{
    m_lock->setText(reason);
    m_ways[3]->setEnabled(reason.isEmpty());
    for (QPushButton *way : m_ways)
        way->setAccessibleDescription(reason);
}

/// Four in a line, or two and two.
void IssueBar::arrange()
{
    const int inLine = width() > 90 * fontMetrics().averageCharWidth() ? 4 : 2;
    for (size_t i = 0; i < m_ways.size(); ++i)
        m_grid->addWidget(m_ways[i], int(i) / inLine, int(i) % inLine);
    m_grid->setColumnStretch(4, inLine == 4 ? 1 : 0);
}

void IssueBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void IssueBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_grid)
        arrange();
}

} // namespace carnet::ui
