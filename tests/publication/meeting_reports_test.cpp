#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "ui/publication/report_kind.h"
#include "ui/publication/report_layout.h"

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

using Presence = Attendance::Presence;
using Verdict = ActionDecision::Verdict;

/// A COPIL that decided about two actions of a plan.
struct CopilPapers
{
    PosterSources sources{.site = site(u"Guichet de Clairval"_s),
                          .indicators = {},
                          .measurements = {},
                          .targets = {},
                          .plan = plan(2026),
                          .actions = {},
                          .feedback = {},
                          .edition = {}};
    ReportRequest request{.period = *Period::parse(u"2026"_s), .date = QDate(2026, 6, 20)};

    CopilPapers()
    {
        MeetingFacts facts{.meeting = {.id = Id<Meeting>::create(),
                                       .kind = Meeting::Kind::Copil,
                                       .heldOn = QDate(2026, 6, 12),
                                       .place = u"Salle du conseil"_s,
                                       .plan = Plan::idOf(2026),
                                       .agenda = u"1. Plan d’action\n2. Divers"_s,
                                       .minutes = u"Le COPIL remercie les agents."_s,
                                       .state = Meeting::State::Held,
                                       .startsAt = u"14:30"_s,
                                       .quorum = 2}};
        for (const auto &[name, presence] : {std::pair(u"Claire Petit"_s, Presence::Present),
                                             std::pair(u"Hugo Roy"_s, Presence::Represented),
                                             std::pair(u"Léa Morel"_s, Presence::Excused)})
            facts.attendances.push_back({.id = Id<Attendance>::create(),
                                         .meeting = facts.meeting.id,
                                         .person = {},
                                         .name = name,
                                         .presence = presence,
                                         .representedBy = presence == Presence::Represented
                                                              ? u"Claire Petit"_s
                                                              : QString()});
        for (const auto &[title, verdict] : {std::pair(u"Former les agents"_s, Verdict::Modified),
                                             std::pair(u"Abri à vélos"_s, Verdict::Dismissed)}) {
            Action one = action(title);
            one.plan = Plan::idOf(2026);
            sources.actions.push_back(one);
            facts.decisions.push_back(
                {.id = ActionDecision::idOf(facts.meeting.id, one.id),
                 .meeting = facts.meeting.id,
                 .action = one.id,
                 .verdict = verdict,
                 .changes = verdict == Verdict::Modified ? u"Échéance : mai → juin"_s : QString(),
                 .remark = {}});
        }
        sources.meeting = facts;
        sources.planFacts =
            PlanFacts{.origins = {{sources.actions[0].id.toString(), u"réunion"_s}},
                      .validatedOn = QDate(2026, 1, 5),
                      .changes = {{sources.actions[0].id, u"Former les agents"_s, u"ajoutée"_s}}};
    }

    /// All that the report says, with ordinary spaces.
    QString words(QStringView kind)
    {
        const Report report = reportKind(kind)->tell(sources, request);
        QString all = report.marks.join(u' ') + u' ' + report.period + u' ' + report.audience;
        const LaidOutPages pages = layOutReport(report, {});
        CHECK(pages.overflows.empty());
        struct
        {
            QString &all;
            void operator()(const ReportHeading &it) const { all += u' ' + it.text; }
            void operator()(const ReportParagraph &it) const { all += u' ' + it.text; }
            void operator()(const ReportNote &it) const { all += u' ' + it.text; }
            void operator()(const ReportList &it) const
            {
                for (const QString &item : it.items)
                    all += u' ' + item;
            }
            void operator()(const ReportTable &it) const
            {
                for (const auto &row : it.rows)
                    for (const ReportCell &cell : row)
                        all += u' ' + cell.text;
            }
            void operator()(const ReportFigures &) const {}
            void operator()(const ReportBars &) const {}
            void operator()(const ReportEntry &it) const
            {
                all += u' ' + it.title + u' ' + it.aside;
                for (const QString &text : it.texts)
                    all += u' ' + text;
            }
        } read{all};
        for (const ReportBlock &block : report.blocks)
            std::visit(read, block);
        return all.replace(QChar(0xA0), u' ').replace(QChar(0x202F), u' ');
    }
};

} // namespace

TEST_CASE_METHOD(CopilPapers, "minutes tell who was there, the quorum and each decision",
                 "[publication][report]")
{
    const QString told = words(u"releve-de-decisions");

    CHECK(told.contains(u"12 juin 2026 à 14 h 30, Salle du conseil"_s));
    CHECK(told.contains(u"2 membres présents ou représentés sur 3 ; le quorum de 2 est atteint"_s));
    CHECK(told.contains(u"représenté(e) par Claire Petit"_s));
    CHECK(told.contains(u"excusé(e)"_s));
    CHECK(told.contains(u"Modifiée Échéance : mai devient juin."_s));
    CHECK(told.contains(u"Abri à vélos Écartée"_s));
    CHECK(told.contains(u"Le COPIL remercie les agents."_s));
    CHECK_FALSE(told.contains(u"PROJET"_s));
}

TEST_CASE_METHOD(CopilPapers, "minutes of a meeting that goes on are a draft",
                 "[publication][report]")
{
    sources.meeting->meeting.state = Meeting::State::Open;
    sources.meeting->attendances[0].presence = Presence::Invited;

    const QString told = words(u"releve-de-decisions");

    CHECK(told.contains(u"PROJET"_s));
    CHECK(told.contains(u"la réunion n’est pas terminée"_s));
    CHECK(told.contains(u"toutes les présences ne sont pas notées"_s));
    CHECK(told.contains(u"n’est pas atteint"_s));
}

TEST_CASE_METHOD(CopilPapers, "minutes tell that the plan was returned, and why",
                 "[publication][report]")
{
    sources.meeting->outcome = Plan::State::Returned;
    sources.meeting->outcomeReason = u"les échéances manquent"_s;

    CHECK(words(u"releve-de-decisions").contains(u"est renvoyé : les échéances manquent."_s));
}

TEST_CASE_METHOD(CopilPapers, "minutes of a validated plan tell the fingerprint and who signed",
                 "[publication][report]")
{
    const QString manifest = QString(u"0123abcd"_s).repeated(8);
    sources.meeting->validation = Validation{.id = Validation::idOf(manifest),
                                             .plan = Plan::idOf(2026),
                                             .meeting = sources.meeting->meeting.id,
                                             .manifest = manifest,
                                             .signatures = 1};
    sources.meeting->signatures = {{.id = Id<ValidationSignature>::create(),
                                    .validation = Validation::idOf(manifest),
                                    .person = {},
                                    .name = u"Claire Petit"_s,
                                    .key = QString(u"ef"_s).repeated(32),
                                    .signature = {},
                                    .signedOn = QDate(2026, 6, 13)}};

    const QString told = words(u"releve-de-decisions");

    CHECK(told.contains(u"0123 abcd 0123 abcd"_s));
    CHECK(told.contains(u"Claire Petit 13/06/2026"_s));
    CHECK(told.contains(u"2026 est validé."_s));
}

TEST_CASE_METHOD(CopilPapers, "the file for the COPIL asks, shows origins and what has changed",
                 "[publication][report]")
{
    sources.plan->state = Plan::State::Proposed;

    const QString told = words(u"dossier-copil");

    CHECK(told.contains(u"Se prononcer sur chaque action du plan 2026 (2 actions)"_s));
    CHECK(told.contains(u"Origine : réunion"_s));
    CHECK(told.contains(u"depuis la validation du 5 janvier 2026"_s));
    CHECK(told.contains(u"Former les agents ajoutée"_s));
    CHECK_FALSE(told.contains(u"PROJET"_s));
}

TEST_CASE_METHOD(CopilPapers, "the file of a plan that nobody proposed is a draft",
                 "[publication][report]")
{
    sources.meeting.reset();
    sources.planFacts.reset();
    sources.plan->state = Plan::State::Draft;

    const QString told = words(u"dossier-copil");

    CHECK(told.contains(u"PROJET"_s));
    CHECK(told.contains(u"aucune réunion du COPIL n’est préparée"_s));
    CHECK(told.contains(u"le plan n’est pas encore proposé"_s));
}
