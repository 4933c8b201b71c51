#include "ui/pages/assessment/summary_view.h"

#include "core/assessment/closing.h"
#include "core/assessment/judgement.h"
#include "core/assessment/years.h"
#include "core/base/durable_file.h"
#include "core/storage/assessments.h"
#include "core/storage/workspace.h"
#include "core/tables/csv.h"
#include "ui/charts/chart_panel.h"
#include "ui/pages/assessment/assessment_charts.h"
#include "ui/pages/assessment/findings_card.h"
#include "ui/pages/assessment/links_card.h"
#include "ui/pages/assessment/score_card.h"
#include "ui/shell/session.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/page_scaffold.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// So many years stand in the map of levels.
constexpr int kYearsShown = 4;

std::vector<LinksCard::Link> linksOf(const std::vector<SincerityCheck> &checks)
{
    std::vector<LinksCard::Link> links;
    for (const SincerityCheck &check : checks)
        links.push_back({StatusShape::Triangle, SummaryView::tr("To be seen"), check.sentence,
                         check.practices.front(), check.field});
    return links;
}

} // namespace

SummaryView::SummaryView(OpenAssessment &open, QWidget *parent)
    : AssessmentView(open, parent)
    , m_scaffold(new PageScaffold(PageScaffold::Width::Full, this))
{
    setObjectName(u"summary_view"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scaffold);
    m_scaffold->widget()->layout()->setContentsMargins(0, 0, space::kMedium, space::kSection);
    build();
    // Findings, actions, indicators and marks are outside of what OpenAssessment tells.
    connect(&open.session().workspace(), &storage::Workspace::changed, this, &SummaryView::follow);
    connect(&open, &OpenAssessment::reloaded, this, &SummaryView::follow);
}

void SummaryView::build()
{
    QVBoxLayout *body = m_scaffold->body();
    m_score = new ScoreCard(this);
    body->addWidget(m_score);
    body->addWidget(buildProfile());
    m_findings = new FindingsCard(this);
    body->addWidget(m_findings);
    m_checks = new LinksCard(tr("Sincerity checks"), sincerityRule(), this);
    m_checks->setObjectName(u"checks_card"_s);
    body->addWidget(m_checks);
    body->addWidget(buildHeat());
    body->addStretch(1);
    connect(m_findings, &FindingsCard::decided, this, &SummaryView::decide);
    connect(m_findings, &FindingsCard::actionRequested, this,
            [this](const QString &practice) { open().createAction(practice); });
    connect(m_findings, &FindingsCard::practiceRequested, this,
            [this](const QString &practice) { goTo(practice); });
    connect(m_checks, &LinksCard::followed, this, &SummaryView::goTo);
}

QWidget *SummaryView::buildProfile()
{
    auto *card = new Card({}, this);
    m_profileKind = new ChoiceBar(tr("Form of the profile"), card);
    m_profileKind->add(u"bars"_s, tr("Bars"));
    m_profileKind->add(u"radar"_s, tr("Radar"));
    m_profileKind->setCurrent(u"bars"_s);
    card->body()->addWidget(m_profileKind, 0, Qt::AlignLeft);
    m_profile = new ChartPanel(card);
    m_profile->setObjectName(u"profile_chart"_s);
    card->body()->addWidget(m_profile);
    connect(m_profileKind, &ChoiceBar::chosen, this, [this](const QString &kind) {
        m_profileKind->setCurrent(kind);
        loadProfile();
    });
    connect(m_profile, &ChartPanel::pictureRequested, this,
            [this] { savePicture(m_profile, u"profil"_s); });
    connect(m_profile, &ChartPanel::tableRequested, this,
            [this] { saveTable(m_profile, u"profil"_s); });
    return card;
}

QWidget *SummaryView::buildHeat()
{
    auto *card = new Card({}, this);
    m_heat = new ChartPanel(card);
    m_heat->setObjectName(u"heat_chart"_s);
    card->body()->addWidget(m_heat);
    connect(m_heat, &ChartPanel::pictureRequested, this,
            [this] { savePicture(m_heat, u"degres"_s); });
    connect(m_heat, &ChartPanel::tableRequested, this, [this] { saveTable(m_heat, u"degres"_s); });
    return card;
}

void SummaryView::showEvent(QShowEvent *event)
{
    if (m_stale)
        load();
    AssessmentView::showEvent(event);
}

void SummaryView::follow()
{
    m_stale = true;
    if (isVisible())
        load();
}

void SummaryView::load()
{
    if (!open().grid())
        return;
    m_stale = false;
    storage::Workspace &workspace = open().session().workspace();
    const assessment::Judgement judged = assessment::judge(workspace, grid());
    m_score->load(grid(), judged);
    loadProfile();
    m_heat->setData(heatOf(grid(), assessment::readYears(workspace, grid(), kYearsShown)));
    m_findings->load(judged.findings, *grid().edition, open().isWritable());
    m_checks->load(linksOf(judged.checks), tr("Nothing to point at."));
}

void SummaryView::loadProfile()
{
    const auto marks = open().session().workspace().records<Benchmark>().all();
    if (m_profileKind->current() == u"radar"_s)
        m_profile->setData(radarOf(grid(), marks));
    else
        m_profile->setData(profileOf(grid(), marks));
}

void SummaryView::decide(const Finding &finding, Finding::Decision decision)
{
    Session &session = open().session();
    session.apply(assessment::decideFinding(
        storage::findingsOf(session.workspace(), grid().assessment.id), finding, decision));
}

void SummaryView::goTo(const QString &practice, const QString &field)
{
    open().session().goTo({.page = u"assessment"_s, .record = practice, .field = field});
}

void SummaryView::savePicture(const ChartPanel *chart, const QString &name)
{
    Prompt &prompt = open().session().prompt();
    const auto path = prompt.askFileToSave(tr("Save the picture"),
                                           QString::number(grid().assessment.year)
                                               + u"_autodiagnostic_"_s + name + u".png"_s,
                                           tr("Picture (*.png);;Drawing (*.svg)"));
    if (path && !chart->savePicture(*path))
        prompt.tell(tr("The picture could not be written there. Nothing was lost. Choose another "
                       "folder."));
}

void SummaryView::saveTable(const ChartPanel *chart, const QString &name)
{
    Prompt &prompt = open().session().prompt();
    const auto path = prompt.askFileToSave(tr("Save the table"),
                                           QString::number(grid().assessment.year)
                                               + u"_autodiagnostic_"_s + name + u".csv"_s,
                                           tr("Table (*.csv)"));
    if (!path)
        return;
    std::vector<std::vector<tables::CsvCell>> rows;
    for (const QStringList &row : chart->tableTexts()) {
        rows.emplace_back();
        for (const QString &text : row)
            rows.back().push_back(tables::CsvCell::text(text));
    }
    attempt(prompt, [&] { writeDurably(*path, tables::writeCsv(rows)); });
}

} // namespace carnet::ui
