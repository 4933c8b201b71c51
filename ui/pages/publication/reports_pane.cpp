#include "ui/pages/publication/reports_pane.h"

#include "core/base/durable_file.h"
#include "core/storage/workspace.h"
#include "ui/publication/report_kind.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QString whatFor(const ReportKind &kind)
{
    if (kind.code == u"F1")
        return ReportsPane::tr("The sheet for the COPIL: where the year stands, what is late, what "
                               "is to be decided.");
    if (kind.code == u"F2")
        return ReportsPane::tr("The annual report for the CLAC: commitments, results of the year, "
                               "opinions, plan.");
    if (kind.code == u"F4")
        return ReportsPane::tr("What the members of the COPIL read before the meeting: what is "
                               "asked of them, results, each action and where it comes from.");
    if (kind.code == u"F6")
        return ReportsPane::tr("The minutes of the last meeting of the COPIL: who was there, what "
                               "was decided about each action.");
    if (kind.code == u"F5")
        return ReportsPane::tr("The letter that invites the CLAC to its next meeting: day, place, "
                               "agenda, members by college.");
    if (kind.code == u"F7")
        return ReportsPane::tr("Slides for the CLAC: commitments, results, what users say, the "
                               "plan and what became of the wishes of last time.");
    return ReportsPane::tr("The whole self-assessment of the year: score, profile, strengths and "
                           "gaps, all answers with what shows them.");
}

QString titleOf(const ReportKind &kind)
{
    return kind.code == u"F1"   ? ReportsPane::tr("COPIL sheet")
           : kind.code == u"F2" ? ReportsPane::tr("Annual report")
           : kind.code == u"F4" ? ReportsPane::tr("File for the COPIL")
           : kind.code == u"F5" ? ReportsPane::tr("Invitation of the CLAC")
           : kind.code == u"F7" ? ReportsPane::tr("Presentation for the CLAC")
           : kind.code == u"F6" ? ReportsPane::tr("Minutes of the COPIL")
                                : ReportsPane::tr("Self-assessment");
}

/// One way to make a file.
struct ReportWay
{
    ReportMeans means;
    QString name; ///< End of the button's object name.
    QString verb;
    QString filter;
};

std::vector<ReportWay> reportWays(const ReportKind &kind)
{
    if (kind.slides)
        return {{ReportMeans::Pdf, u"_pdf"_s, ReportsPane::tr("Make a PDF..."),
                 ReportsPane::tr("PDF files (*.pdf)")},
                {ReportMeans::Odp, u"_odp"_s, ReportsPane::tr("Make slides to edit (ODP)..."),
                 ReportsPane::tr("Presentations (*.odp)")}};
    return {{ReportMeans::Pdf, u"_pdf"_s, ReportsPane::tr("Make a PDF..."),
             ReportsPane::tr("PDF files (*.pdf)")},
            {ReportMeans::WebPage, u"_html"_s, ReportsPane::tr("Make a web page..."),
             ReportsPane::tr("Web pages (*.html)")},
            {ReportMeans::Odt, u"_odt"_s, ReportsPane::tr("Make a document to edit (ODT)..."),
             ReportsPane::tr("Text documents (*.odt)")}};
}

} // namespace

ReportsPane::ReportsPane(Session &session, QWidget *parent)
    : Card(tr("Reports"), parent)
    , m_session(session)
{
    setObjectName(u"reports"_s);
    for (const ReportKind &kind : reportKinds())
        add(kind);
}

void ReportsPane::add(const ReportKind &kind)
{
    body()->addWidget(new PlainLabel(titleOf(kind), TextStyle::Strong, this));
    body()->addWidget(new PlainLabel(whatFor(kind), TextStyle::Body, this));
    if (kind.aboutAssessment) {
        m_notes = new QCheckBox(tr("With the notes for the site's own use"), this);
        m_notes->setObjectName(u"report_notes"_s);
        body()->addWidget(m_notes);
    }
    auto *ways = new QWidget(this);
    auto *row = new FlowLayout(ways);
    for (const ReportWay &way : reportWays(kind)) {
        auto *button = secondaryButton(way.verb, ways);
        button->setObjectName(kind.option.toString() + way.name);
        button->setAccessibleName(titleOf(kind) + u", "_s + way.verb);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, &kind, way] { makeFile(kind, way.means, way.filter); });
    }
    body()->addWidget(ways);
}

void ReportsPane::makeFile(const ReportKind &kind, ReportMeans means, const QString &filter)
{
    storage::Workspace &workspace = m_session.workspace();
    if (workspace.records<Site>().all().empty())
        return;
    attempt(m_session.prompt(), [&] {
        const QDate today = m_session.today();
        const Period period =
            kind.aboutAssessment || kind.committee
                ? Period::containing(QDate(m_session.year(), 1, 1), kind.frequency)
                : usualReportPeriod(workspace, kind, today);
        const ReportDraft draft = draftReport(kind, workspace, period, today,
                                              kind.aboutAssessment && m_notes->isChecked());
        const auto path = m_session.prompt().askFileToSave(
            tr("Where should the report be written?"), reportFileName(draft, means), filter);
        if (!path)
            return;
        writeDurably(*path, reportBytes(draft, means));
        m_session.announce(
            {.text = tr("The report was written: %1").arg(QFileInfo(*path).fileName())});
    });
}

} // namespace carnet::ui
