#include "ui/pages/publication/reports_pane.h"

#include "core/base/durable_file.h"
#include "core/storage/workspace.h"
#include "ui/issue/report_issue.h"
#include "ui/publication/report_kind.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QString whatFor(const ReportKind &kind)
{
    return kind.code == u"F1" ? ReportsPane::tr("The sheet for the COPIL: where the year stands, "
                                                "what is late, what is to be decided.")
                              : ReportsPane::tr("The annual report for the CLAC: commitments, "
                                                "results of the year, opinions, plan.");
}

QString titleOf(const ReportKind &kind)
{
    return kind.code == u"F1" ? ReportsPane::tr("COPIL sheet") : ReportsPane::tr("Annual report");
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
    auto *ways = new QWidget(this);
    auto *row = new FlowLayout(ways);
    for (const auto &[means, verb] : {std::pair(PosterMeans::Pdf, tr("Make a PDF...")),
                                      std::pair(PosterMeans::WebPage, tr("Make a web page..."))}) {
        auto *button = secondaryButton(verb, ways);
        button->setObjectName(kind.option.toString()
                              + (means == PosterMeans::Pdf ? u"_pdf" : u"_html"));
        button->setAccessibleName(titleOf(kind) + u", "_s + verb);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, &kind, means = means] { makeFile(kind, means); });
    }
    body()->addWidget(ways);
}

void ReportsPane::makeFile(const ReportKind &kind, PosterMeans means)
{
    storage::Workspace &workspace = m_session.workspace();
    if (workspace.records<Site>().all().empty())
        return;
    attempt(m_session.prompt(), [&] {
        const QDate today = m_session.today();
        const ReportDraft draft =
            draftReport(kind, workspace, usualReportPeriod(workspace, kind, today), today);
        const auto path = m_session.prompt().askFileToSave(
            tr("Where should the report be written?"), reportFileName(draft, means),
            means == PosterMeans::Pdf ? tr("PDF files (*.pdf)") : tr("Web pages (*.html)"));
        if (!path)
            return;
        writeDurably(*path, reportBytes(draft, means));
        m_session.announce(
            {.text = tr("The report was written: %1").arg(QFileInfo(*path).fileName())});
    });
}

} // namespace carnet::ui
