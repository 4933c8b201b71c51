#include "app/carnet/pages.h"

#include "ui/pages/assessment/assessment_page.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/home/home_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/shell/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(carnet::Pages)
};

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
         .badge = {},
         .kinds = {u"assessment"_s, u"answer"_s, u"evidence"_s, u"finding"_s}},
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
                               [&profile](const QString &name) { profile.setAuthor(name); }});
             },
         .badge = {},
         .kinds = {u"site"_s, u"person"_s}},
    };
}

} // namespace carnet
