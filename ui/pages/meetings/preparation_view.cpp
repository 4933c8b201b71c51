#include "ui/pages/meetings/preparation_view.h"

#include "ui/widgets/form_rows.h"
#include "ui/widgets/text_field.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PreparationView::PreparationView(OpenMeeting &open, QWidget *parent)
    : MeetingView(open, parent)
    , m_agenda(new TextField)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *rows = new FormRows;
    m_agenda->setObjectName(u"agenda"_s);
    rows->add(tr("Agenda"), m_agenda);
    column->addWidget(rows);
    column->addStretch(1);
    connect(m_agenda, &TextField::committed, this, [this](const QString &agenda) {
        Meeting after = *this->open().meeting();
        after.agenda = agenda;
        if (!this->open().write(after, tr("the agenda")))
            m_agenda->refuse();
    });
    connect(&open, &OpenMeeting::reloaded, this, &PreparationView::load);
    connect(&open, &OpenMeeting::changed, this, &PreparationView::load);
    load();
}

void PreparationView::load()
{
    if (open().meeting())
        m_agenda->setValue(open().meeting()->agenda);
    m_agenda->setReadOnly(!open().isWritable());
}

void PreparationView::commitPending()
{
    m_agenda->flush();
}

} // namespace carnet::ui
