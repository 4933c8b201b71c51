// Not run with the others: `CARNET_PICTURES=/some/folder tests_pages "[meetings-pictures]"` writes
// pictures of the meetings and of the projector there, to be looked at.

#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "core/planning/decision_steps.h"
#include "core/planning/meeting_steps.h"
#include "core/planning/plan_steps.h"
#include "core/storage/meetings.h"
#include "core/storage/plans.h"
#include "ui/issue/meeting_sources.h"
#include "ui/issue/report_issue.h"
#include "ui/pages/meetings/meeting_decisions.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/pages/meetings/projector_window.h"
#include "ui/pages/plan/plan_state_bar.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

struct MeetingsPictures : PageBench
{
    Theme theme;
    QTranslator translator;
    QString folder = qEnvironmentVariable("CARNET_PICTURES");

    MeetingsPictures()
    {
        REQUIRE(translator.load(u":/translations/carnet_fr.qm"_s));
        QCoreApplication::installTranslator(&translator);
        theme.setAppearance(Appearance::Light);
        useExample();
    }
    ~MeetingsPictures() { QCoreApplication::removeTranslator(&translator); }

    void save(QWidget &widget, const QString &name)
    {
        QTest::qWait(60);
        REQUIRE(widget.grab().save(QDir(folder).filePath(name + u".png"_s)));
    }

    /// The plan is proposed again, and a second COPIL goes on about it.
    Meeting secondCopil()
    {
        const Plan plan = *workspace.records<Plan>().find(Plan::idOf(2026));
        workspace.apply(planning::planEventStep(plan, PlanEvent::Propose, session.today()));
        Meeting meeting = planning::newMeeting(Meeting::Kind::Copil, plan.id);
        meeting.heldOn = session.today();
        meeting.startsAt = u"14:00"_s;
        meeting.place = u"Salle du conseil"_s;
        meeting.quorum = 4;
        workspace.apply(planning::addMeetingStep(
            meeting,
            planning::membersOf(meeting.kind, workspace.records<Person>().all(), session.today())));
        const auto actions = planning::actionsToDecide(storage::actionsOf(workspace, plan.id), {});
        int number = 0;
        for (const Action &action : actions) {
            if (++number > 2)
                break;
            ActionDecision decision = planning::decisionToEdit(meeting.id, action.id, {});
            decision.verdict = ActionDecision::Verdict(number * 2 - 2);
            decision.remark = u"Voir avec la mairie avant la fin du trimestre."_s;
            workspace.apply(planning::decideStep(action, {}, decision));
        }
        return meeting;
    }
};

} // namespace

TEST_CASE_METHOD(MeetingsPictures, "pictures of the meetings", "[.meetings-pictures]")
{
    REQUIRE(!folder.isEmpty());
    const Meeting meeting = secondCopil();
    struct Shot
    {
        QString name;
        QSize size;
        int text;
        Appearance looks;
    };
    const Shot shots[] = {{u"1366"_s, {1146, 700}, 100, Appearance::Light},
                          {u"1024"_s, {804, 540}, 100, Appearance::Light},
                          {u"1366-200"_s, {1146, 700}, 200, Appearance::Light},
                          {u"dark"_s, {1146, 700}, 100, Appearance::Dark}};
    for (const Shot &shot : shots) {
        theme.setAppearance(shot.looks);
        while (theme.textSize() < shot.text)
            theme.makeTextLarger();
        while (theme.textSize() > shot.text)
            theme.makeTextSmaller();
        MeetingsPage page(session);
        page.resize(shot.size);
        page.show();
        for (const QString &view :
             {u"preparation"_s, u"attendance"_s, u"decisions"_s, u"conclusion"_s, u"minutes"_s}) {
            page.reveal({.page = u"meetings"_s, .record = meeting.id.toString() + u'/' + view});
            save(page, view + u'-' + shot.name);
            page.resize(shot.size.width(), 1500);
            save(page, view + u"-long-"_s + shot.name);
            page.resize(shot.size);
        }
        page.reveal({.page = u"meetings"_s, .record = u"preparation"_s});
        page.findChild<QPushButton *>(u"calendar"_s)->click();
        save(*page.findChild<QWidget *>(u"day_calendar"_s), u"calendar-"_s + shot.name);
        page.findChild<QWidget *>(u"day_calendar"_s)->close();
        OpenMeeting open(session);
        open.show(meeting.id);
        MeetingDecisions decisions(open);
        ProjectorWindow projector(decisions);
        projector.resize(shot.name == u"1024"_s   ? QSize(1024, 600)
                         : shot.name == u"dark"_s ? QSize(1920, 1080)
                                                  : QSize(1366, 768));
        projector.show();
        for (const int at : {0, 2, 99}) {
            projector.showAction(at);
            save(projector, u"projector%1-"_s.arg(at) + shot.name);
        }
        Plan plan = *workspace.records<Plan>().find(Plan::idOf(2026));
        plan.state = Plan::State::Returned;
        plan.returnedFor = u"Préciser les échéances des trois premières actions."_s;
        PlanStateBar bar;
        bar.setPlan(plan, false);
        bar.resize(shot.size.width(), 120);
        bar.show();
        save(bar, u"bar-"_s + shot.name);
    }
}

TEST_CASE_METHOD(MeetingsPictures, "papers of the meetings", "[.meetings-pictures]")
{
    REQUIRE(!folder.isEmpty());
    const Meeting second = secondCopil();
    const Meeting first = *meetingOn(workspace, Meeting::Kind::Copil, QDate(2026, 4, 28));
    const Meeting clac = *meetingOn(workspace, Meeting::Kind::Clac, QDate(2026, 6, 16));
    const auto write = [&](const QString &kind, const Meeting &meeting, const QString &name) {
        const ReportDraft draft =
            draftMeetingReport(*reportKind(kind), workspace, meeting, session.today());
        CHECK(draft.pages.overflows.empty());
        for (const auto &[means, ending] :
             {std::pair(ReportMeans::Pdf, u".pdf"_s), std::pair(ReportMeans::Odt, u".odt"_s),
              std::pair(ReportMeans::WebPage, u".html"_s)}) {
            QFile file(QDir(folder).filePath(name + ending));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(reportBytes(draft, means));
        }
    };
    write(u"dossier-copil"_s, second, u"dossier"_s);
    write(u"releve-de-decisions"_s, first, u"releve"_s);
    write(u"releve-de-decisions"_s, clac, u"clac"_s);
}
