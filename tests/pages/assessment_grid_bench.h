#pragma once

#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "core/assessment/grid.h"
#include "core/assessment/new_year.h"
#include "ui/pages/assessment/answer_grid.h"
#include "ui/pages/assessment/answer_grid_model.h"
#include "ui/pages/assessment/assessment_page.h"

#include <QTest>

namespace carnet {

/// The self-assessment page, opened on one of its views.
struct AssessmentDesk : PageBench
{
    std::unique_ptr<ui::AssessmentPage> page;

    /// A site with nothing but a blank year of that edition.
    void beginYear(const QString &edition = QStringLiteral("spplus-2023"))
    {
        workspace.apply(
            storage::newSite({.site = site(QStringLiteral("Guichet")), .edition = edition})
                .steps[0]);
        const auto choices = carnet::assessment::editionChoices(workspace);
        const auto wanted = std::find_if(choices.begin(), choices.end(), [&](const auto &choice) {
            return choice.edition->code == edition;
        });
        session.apply(carnet::assessment::beginYear(
            carnet::assessment::newYear(workspace, 2026, *wanted), false, session.today()));
        session.undoStack().clear();
    }

    void open(const QString &view)
    {
        page = std::make_unique<ui::AssessmentPage>(session);
        page->resize(1100, 700);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        page->activateWindow();
        page->reveal({.page = QStringLiteral("assessment"), .record = view});
    }

    carnet::assessment::Grid grid() const { return *carnet::assessment::loadGrid(workspace, 2026); }

    Answer answer(const QString &practice) const { return grid().answer(practice); }

    template<typename Widget>
    Widget *find(const char *name) const
    {
        auto *found = page->findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }

    ui::AnswerGrid *table() const { return find<ui::AnswerGrid>("answer_grid"); }
    const ui::AnswerGridModel &shown() const
    {
        return *static_cast<ui::AnswerGridModel *>(table()->model());
    }

    /// The practice in that row of those shown, titles not counted.
    QString practiceAt(int place) const
    {
        int row = -1;
        for (int n = 0; n <= place; ++n)
            row = shown().nextPractice(row);
        return shown().practice(row);
    }

    /// Puts the current cell there, with the keyboard.
    void goTo(int place, int column) const
    {
        table()->goTo(practiceAt(place), column);
        table()->setFocus();
    }

    /// To what has the keyboard, as a hand would.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void type(const QString &text) const
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, letter,
                                Qt::NoModifier);
    }
};

} // namespace carnet
