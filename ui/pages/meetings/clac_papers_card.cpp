#include "ui/pages/meetings/clac_papers_card.h"

#include "ui/pages/meetings/meeting_files.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

ClacPapersCard::ClacPapersCard(OpenMeeting &open, QWidget *parent)
    : Card(tr("Invitation and presentation"), parent)
    , m_open(open)
{
    setObjectName(u"clac_papers"_s);
    body()->addWidget(new PlainLabel(
        tr("The letter says the day, the place, the agenda and the members by college. The slides "
           "show the commitments, the results, the plan and what became of earlier wishes.")));
    auto *line = new QWidget;
    new FlowLayout(line);
    addButton(line, u"invitation_pdf"_s, tr("Invitation (PDF)..."), u"invitation-clac"_s,
              ReportMeans::Pdf);
    addButton(line, u"invitation_odt"_s, tr("Invitation (ODT)..."), u"invitation-clac"_s,
              ReportMeans::Odt);
    addButton(line, u"slides_pdf"_s, tr("Slides (PDF)..."), u"presentation-clac"_s,
              ReportMeans::Pdf);
    addButton(line, u"slides_odp"_s, tr("Slides (ODP)..."), u"presentation-clac"_s,
              ReportMeans::Odp);
    body()->addWidget(line);
    connect(&open, &OpenMeeting::reloaded, this, &ClacPapersCard::show);
    connect(&open, &OpenMeeting::changed, this, &ClacPapersCard::show);
    show();
}

void ClacPapersCard::addButton(QWidget *line, const QString &name, const QString &text,
                               const QString &option, ReportMeans means)
{
    auto *button = secondaryButton(text, line);
    button->setObjectName(name);
    line->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, option, means] {
        emit aboutToMake();
        if (m_open.meeting())
            makeMeetingFile(m_open.session(), *m_open.meeting(), option, means);
    });
}

void ClacPapersCard::show()
{
    setVisible(m_open.meeting() && m_open.meeting()->kind == Meeting::Kind::Clac);
}

} // namespace carnet::ui
