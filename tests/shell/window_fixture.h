#pragma once

#include "tests/support/fixtures.h"
#include "tests/support/scripted_prompt.h"

#include "ui/pages/home/home_page.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/theme.h"

#include <QTemporaryDir>
#include <QVBoxLayout>

#include <memory>

namespace carnet::ui {

inline QDateTime noon()
{
    return QDateTime(QDate(2026, 10, 12), QTime(12, 5));
}

/// A page whose one field is the title of the first action.
class TitlePage : public Page
{
public:
    explicit TitlePage(Session &session)
        : m_session(session)
        , m_field(new LineField)
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(m_field);
        column->addStretch();
        m_field->setObjectName(QStringLiteral("title"));
        m_field->load(action().title);
        QObject::connect(m_field, &LineField::committed, this, [this](const QString &title) {
            const Action before = action();
            Action after = before;
            after.title = title;
            m_session.apply(journal::Step(QStringLiteral("Title & name")).update(before, after));
        });
        QObject::connect(&session.workspace(), &storage::Workspace::changed, this,
                         [this] { m_field->setValue(action().title); });
    }

    QString name() const override { return QStringLiteral("plan"); }
    QString title() const override { return QStringLiteral("Plan 2026"); }
    void reveal(const Place &place) override
    {
        revealed = place;
        m_field->setFocus();
    }
    void commitPending() override { m_field->flush(); }

    Place revealed;

private:
    Action action() const { return m_session.workspace().records<Action>().all().front(); }

    Session &m_session;
    LineField *m_field;
};

/// A window on a document in memory, with a home page and a page with one field.
struct WindowFixture
{
    WindowFixture()
    {
        journal::Step step(QStringLiteral("Create the notebook"));
        step.insert(site(QStringLiteral("Nogent")));
        step.insert(carnet::plan(2026));
        step.insert(carnet::action(QStringLiteral("Put up a sign")));
        copy.workspace.apply(step);
    }

    std::vector<PageFactory> pages()
    {
        return {{.name = QStringLiteral("home"),
                 .title = QStringLiteral("Home"),
                 .icon = QStringLiteral("home"),
                 .command = Command::GoHome,
                 .make = [](Session &of) { return new HomePage(of); },
                 .kinds = {}},
                {.name = QStringLiteral("plan"),
                 .title = QStringLiteral("Action plan"),
                 .icon = QStringLiteral("plan"),
                 .command = Command::GoPlan,
                 .make = [this](Session &of) { return planPage = new TitlePage(of); },
                 .badge =
                     [](Session &of) {
                         const auto count = of.workspace().records<Action>().all().size();
                         return Badge{QString::number(count), QStringLiteral("1 action")};
                     },
                 .kinds = {QStringLiteral("action")}}};
    }

    MainWindow &open()
    {
        window = std::make_unique<MainWindow>(
            MainWindow::Context{session, settings, theme, QStringLiteral("/a.carnet")}, pages());
        window->show();
        window->activateWindow();
        return *window;
    }

    template<typename Widget>
    Widget *find(const char *name)
    {
        return window->findChild<Widget *>(QString::fromLatin1(name));
    }

    QTemporaryDir folder;
    Copy copy;
    ScriptedPrompt prompt;
    CommandRegistry commands;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Theme theme;
    Session session{copy.workspace, prompt, commands, [] { return noon(); }};
    TitlePage *planPage = nullptr;
    std::unique_ptr<MainWindow> window;
};

} // namespace carnet::ui
