#pragma once

#include "tests/support/fixtures.h"
#include "tests/support/scripted_prompt.h"

#include "ui/pages/plan/action_filter.h"
#include "ui/pages/plan/action_table.h"
#include "ui/pages/plan/action_table_model.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/session.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>

namespace carnet {

using namespace carnet::ui;
using namespace Qt::StringLiterals;

/// The page over a document in memory, on a day that the test decides.
struct PlanOnScreen
{
    QDate today{2026, 10, 12};
    Copy copy;
    ScriptedPrompt prompt;
    CommandRegistry commands;
    Session session{copy.workspace, prompt, commands,
                    [this] { return QDateTime(today, QTime(9, 0)); }};
    std::vector<Message> messages;
    std::unique_ptr<PlanPage> page;

    PlanOnScreen()
    {
        QObject::connect(&session, &Session::announced, &session,
                         [this](const Message &message) { messages.push_back(message); });
    }

    /// Puts actions of 2026 into the document.
    void write(const std::vector<Action> &actions)
    {
        journal::Step step(u"Plan"_s);
        step.insert(plan(2026));
        for (const Action &action : actions)
            step.insert(action);
        copy.workspace.apply(step);
    }

    void open(const QSize &size = {1200, 700})
    {
        page = std::make_unique<PlanPage>(session);
        for (const Command command : {Command::Add, Command::Remove})
            page->addAction(commands.action(command));
        page->resize(size);
        page->show();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        // A plan without actions has no table yet.
        for (QAbstractItemModel *model :
             {static_cast<QAbstractItemModel *>(page->findChild<ActionTableModel *>()),
              static_cast<QAbstractItemModel *>(page->findChild<ActionFilter *>())})
            if (model)
                new QAbstractItemModelTester(
                    model, QAbstractItemModelTester::FailureReportingMode::Fatal, page.get());
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }

    ActionTable *table() const { return find<ActionTable>(u"actions"_s); }
    void press(const QString &button) { find<QPushButton>(button)->click(); }

    /// Chooses in the bar of filters.
    void choose(const QString &field, const QString &text)
    {
        auto *choice = find<QComboBox>(field);
        REQUIRE(choice->findText(text) >= 0);
        choice->setCurrentIndex(choice->findText(text));
    }
    void show(const QString &which) { choose(u"filter"_s, which); }

    QStringList titles() const
    {
        QStringList texts;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            texts += table()->model()->index(row, 0).data().toString();
        return texts;
    }

    std::optional<Action> stored(const Action &action) const
    {
        return copy.workspace.records<Action>().find(action.id);
    }
};

inline Action due(const QString &title, const QDate &day)
{
    Action made = action(title);
    made.due = day;
    made.priority = Action::Priority::Normal;
    return made;
}

} // namespace carnet
