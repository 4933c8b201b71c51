#include "app/carnet/pages.h"

#include "core/domain/plan_review.h"
#include "core/storage/plans.h"
#include "ui/issue/profile_signer.h"
#include "ui/pages/assessment/assessment_page.h"
#include "ui/pages/closing/closing_page.h"
#include "ui/pages/exchange/exchange_page.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/home/home_page.h"
#include "ui/pages/indicators/indicators_page.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/pages/publication/poster_printer.h"
#include "ui/pages/publication/publication_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/signing/profile_signing_desk.h"

#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(carnet::Pages)
};

/// How many actions of the year are late; nothing when none is.
ui::Badge lateActions(ui::Session &session)
{
    const auto actions = storage::actionsOf(session.workspace(), Plan::idOf(session.year()));
    const int late = countLate(actions, session.today());
    return late > 0 ? ui::Badge{QString::number(late), ui::PlanPage::badge(session)} : ui::Badge{};
}

/// How many questions are answered: the figure short, the words aloud.
ui::Badge answered(ui::Session &session)
{
    const QString words = ui::AssessmentPage::badge(session);
    return {words, words};
}

/// How posters usually look, and the dictionary of this machine.
ui::PublicationPage::Surroundings aroundPosters(const ui::Settings &settings)
{
    return {.usualLook =
                [&settings] {
                    const ui::PosterHabits habits = settings.posterHabits();
                    ui::PosterLook look{.blackAndWhite = habits.blackAndWhite,
                                        .typeface = habits.typeface};
                    using Format = ui::PageFormat;
                    look.format.paper =
                        Column<Format::Paper>::read(habits.paper).value_or(Format::Paper::A4);
                    look.format.orientation = Column<Format::Orientation>::read(habits.orientation)
                                                  .value_or(Format::Orientation::Portrait);
                    return look;
                },
            .openSpeller = []() -> std::shared_ptr<const Speller> { return Speller::open(); }};
}

} // namespace

std::vector<ui::PageFactory> allPages(const PageContext &context)
{
    using ui::Command;
    return {
        {.name = u"home"_s,
         .title = Text::tr("Home"),
         .icon = u"home"_s,
         .command = Command::GoHome,
         .make = [](ui::Session &session) { return new ui::HomePage(session); },
         .badge = {},
         .kinds = {}},
        {.name = u"assessment"_s,
         .title = Text::tr("Self-assessment"),
         .icon = u"assessment"_s,
         .command = Command::GoAssessment,
         .make = [](ui::Session &session) { return new ui::AssessmentPage(session); },
         .badge = answered,
         .kinds = {u"assessment"_s, u"answer"_s, u"evidence"_s, u"finding"_s}},
        {.name = u"plan"_s,
         .title = Text::tr("Action plan"),
         .icon = u"plan"_s,
         .command = Command::GoPlan,
         .make =
             [context](ui::Session &session) {
                 return new ui::PlanPage(session, aroundPosters(context.settings).openSpeller);
             },
         .badge = lateActions,
         .kinds = {u"plan"_s, u"action"_s}},
        {.name = u"meetings"_s,
         .title = Text::tr("Meetings"),
         .icon = u"person"_s,
         .command = Command::GoMeetings,
         .make =
             [context](ui::Session &session) {
                 return new ui::MeetingsPage(
                     session, nullptr, ui::profileSigningDesk(context.profile, context.lineage));
             },
         .badge = {},
         .kinds = {u"meeting"_s, u"attendance"_s, u"action_decision"_s, u"wish"_s, u"validation"_s,
                   u"validation_signature"_s}},
        {.name = u"indicators"_s,
         .title = Text::tr("Indicators"),
         .icon = u"indicators"_s,
         .command = Command::GoIndicators,
         .make =
             [context](ui::Session &session) {
                 return new ui::IndicatorsPage(session, &context.profile);
             },
         .badge = {},
         .kinds = {u"indicator"_s, u"target"_s, u"measurement"_s}},
        {.name = u"publication"_s,
         .title = Text::tr("Posters"),
         .icon = u"publication"_s,
         .command = Command::GoPublication,
         .make =
             [printer = std::make_shared<ui::SystemPrinter>(), context](ui::Session &session) {
                 return new ui::PublicationPage(session, *printer, aroundPosters(context.settings));
             },
         .badge = {},
         .kinds = {u"publication_edition"_s}},
        {.name = u"closing"_s,
         .title = Text::tr("Close the quarter"),
         .icon = u"check"_s,
         .command = Command::CloseQuarter,
         .make =
             [context](ui::Session &session) {
                 return new ui::ClosingPage(session,
                                            ui::profileSigner(context.profile, context.lineage));
             },
         .badge = {},
         .kinds = {}},
        {.name = u"exchange"_s,
         .title = Text::tr("Exchanges"),
         .icon = u"exchange"_s,
         .command = Command::GoExchange,
         .make =
             [context](ui::Session &session) {
                 return new ui::ExchangePage(session,
                                             ui::profileSigner(context.profile, context.lineage));
             },
         .badge = {},
         .kinds = {u"sent_bundle"_s}},
        {.name = u"history"_s,
         .title = Text::tr("History"),
         .icon = u"history"_s,
         .command = Command::GoHistory,
         .make = [](ui::Session &session) { return new ui::HistoryPage(session); },
         .badge = {},
         .kinds = {}},
        {.name = u"settings"_s,
         .title = Text::tr("Settings"),
         .icon = u"settings"_s,
         .command = Command::GoSettings,
         .make =
             [context](ui::Session &session) {
                 storage::Profile &profile = context.profile;
                 return new ui::SettingsPage(
                     session, {context.theme, context.settings, profile.author(),
                               [&profile](const QString &name) { profile.setAuthor(name); },
                               ui::profileSigningDesk(profile, context.lineage)});
             },
         .badge = {},
         .kinds = {u"site"_s, u"person"_s}},
    };
}

} // namespace carnet
