#pragma once

#include "tests/support/fixtures.h"
#include "tests/support/printing.h"
#include "tests/support/scripted_prompt.h"

#include "ui/pages/indicators/indicator_grid.h"
#include "ui/pages/indicators/indicators_page.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/session.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <memory>
#include <optional>

namespace carnet::ui {

inline Period period(const char *text)
{
    return *Period::parse(QString::fromLatin1(text));
}

inline Indicator calls()
{
    Indicator calls = indicator(QStringLiteral(u"IND-27"));
    calls.title = QStringLiteral(u"Appels décrochés");
    calls.partLabel = QStringLiteral(u"appels décrochés");
    calls.wholeLabel = QStringLiteral(u"appels reçus");
    calls.source = QStringLiteral(u"Autocommutateur");
    return calls;
}

inline Indicator delay()
{
    Indicator delay = indicator(QStringLiteral(u"IND-30"));
    delay.title = QStringLiteral(u"Délai du permis");
    delay.form = Indicator::Form::Value;
    delay.unit = QStringLiteral(u"jours");
    delay.direction = Indicator::Direction::LowerIsBetter;
    delay.position = 1;
    return delay;
}

/// The page on a document with two quarterly indicators, on 21 November 2026.
struct Desk : Copy
{
    ScriptedPrompt prompt;
    CommandRegistry commands;
    Session session{workspace, prompt, commands,
                    [] { return QDateTime(QDate(2026, 11, 21), QTime(9, 0)); }};
    std::unique_ptr<IndicatorsPage> page;
    std::unique_ptr<QAbstractItemModelTester> tester;

    Desk()
    {
        workspace.apply(journal::Step(QStringLiteral(u"Start")).insert(calls()).insert(delay()));
        open();
    }

    void open()
    {
        page = std::make_unique<IndicatorsPage>(session);
        tester = std::make_unique<QAbstractItemModelTester>(
            grid()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        page->resize(1100, 700);
        page->show();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        grid()->setFocus();
    }

    template<typename T>
    T *find(const QString &name) const
    {
        T *found = page->findChild<T *>(name);
        REQUIRE(found);
        return found;
    }

    IndicatorGrid *grid() const { return find<IndicatorGrid>(QStringLiteral(u"indicatorGrid")); }
    void goTo(int row, int column) { grid()->goTo(grid()->model()->index(row, column)); }
    QString cell(int row, int column) const
    {
        return grid()->model()->index(row, column).data().toString();
    }
    QString heard(int row, int column) const
    {
        return grid()->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    }
    /// Each letter to what has the focus then: the first one opens the editor of a cell.
    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClicks(QApplication::focusWidget(), QString(letter));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void click(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void fill(const QString &field, const QString &text)
    {
        auto *line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Tab);
    }

    std::optional<Measurement> stored(const Indicator &of, const char *when) const
    {
        return workspace.records<Measurement>().find(Measurement::idOf(of.id, period(when)));
    }
    std::optional<Reading> reading(const Indicator &of, const char *when) const
    {
        const auto measurement = stored(of, when);
        return measurement ? std::optional<Reading>(measurement->reading) : std::nullopt;
    }
    void enter(const Indicator &of, const char *when, const Reading &value)
    {
        Measurement measurement = carnet::measurement(of.code);
        measurement.id = Measurement::idOf(of.id, period(when));
        measurement.period = period(when);
        measurement.reading = value;
        workspace.apply(journal::Step(QStringLiteral(u"Enter")).insert(measurement));
    }
};

} // namespace carnet::ui
