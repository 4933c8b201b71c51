#include "tests/support/printing.h"

#include "core/base/number_parser.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/count_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/decimal_field.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/level_radios.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/text_field.h"

#include <QAccessible>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

/// A window with a form of one field, and another field to go to.
template<typename Field>
struct Form
{
    QWidget window;
    FormRows *rows = new FormRows(&window);
    Field *field = new Field;
    LineField *other = new LineField;
    int commits = 0;

    Form()
    {
        (new QVBoxLayout(&window))->addWidget(rows);
        rows->add(u"&Field"_s, field, u"As in the report"_s);
        rows->add(u"Other"_s, other);
        QObject::connect(field, &Field::committed, &window, [this] { ++commits; });
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        field->setFocus();
    }

    void type(const QString &text) { QTest::keyClicks(field, text); }
    void leave() { QTest::keyClick(field, Qt::Key_Tab); }
};

QString described(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Description);
}

QString named(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

} // namespace

TEST_CASE("the point of the keypad is a comma", "[pages][fields]")
{
    Form<DecimalField> form;
    const char separator = GENERATE('.', ',');

    form.type(u"1"_s);
    QTest::keyClick(form.field, separator, Qt::KeypadModifier);
    form.type(u"5"_s);
    form.leave();

    CHECK(form.field->text() == u"1,5"_s);
    CHECK(form.field->value() == Decimal::parse(u"1.5"));
    CHECK(form.commits == 1);
}

TEST_CASE("a number is shown in the French form when its field is left", "[pages][fields]")
{
    Form<DecimalField> form;

    form.type(u"1234,50"_s);
    CHECK(form.field->text() == u"1234,50"_s);
    form.leave();

    CHECK(form.field->text() == u"1\u202F234,5"_s);
}

TEST_CASE("what is no number stays, and is told to eye and ear", "[pages][fields]")
{
    Form<DecimalField> form;

    form.type(u"12 ?"_s);
    form.leave();

    CHECK(form.commits == 0);
    CHECK(form.field->text() == u"12 ?"_s);
    CHECK(form.field->isPending());
    CHECK(described(form.field).contains(u"12 ?"_s));
    CHECK(described(form.field).contains(u"As in the report"_s));
    CHECK(form.rows->focusProblem());
    CHECK(form.field->hasFocus());
}

TEST_CASE("a mended number is taken and the problem goes", "[pages][fields]")
{
    Form<CountField> form;
    form.type(u"12x"_s);
    form.leave();
    form.field->setFocus();

    QTest::keyClick(form.field, Qt::Key_End);
    QTest::keyClick(form.field, Qt::Key_Backspace);
    QTest::keyClick(form.field, Qt::Key_Return);

    CHECK(form.field->value() == 12);
    CHECK(form.field->problem().isEmpty());
    CHECK(described(form.field) == u"As in the report"_s);
    CHECK(form.commits == 1);
}

TEST_CASE("a count is whole and not negative", "[pages][fields]")
{
    Form<CountField> form;
    const auto [typed, taken] = GENERATE(table<QString, std::optional<qint64>>({
        {u"1 234"_s, 1234},
        {u"0"_s, 0},
        {u"-3"_s, std::nullopt},
        {u"3,5"_s, std::nullopt},
    }));

    form.type(typed);
    form.leave();

    CHECK(form.field->value() == taken);
    CHECK(form.field->problem().isEmpty() == taken.has_value());
}

TEST_CASE("a count has a maximum where one is set", "[pages][fields]")
{
    Form<CountField> form;
    form.field->setMaximum(100);

    form.type(u"150"_s);
    form.leave();

    CHECK(form.commits == 0);
    CHECK(form.field->text() == u"150"_s);
    CHECK(form.field->problem().contains(u"0 to 100"_s));
}

TEST_CASE("a required line is not taken when empty, and stays empty on screen", "[pages][fields]")
{
    Form<LineField> form;
    form.field->setRequired(u"A name is needed."_s);
    form.field->load(u"Ada"_s);

    form.field->selectAll();
    QTest::keyClick(form.field, Qt::Key_Backspace);
    form.leave();

    CHECK(form.commits == 0);
    CHECK(form.field->value() == u"Ada"_s);
    CHECK(form.field->text().isEmpty());
    CHECK(form.field->problem() == u"A name is needed."_s);
}

TEST_CASE("typing is committed after a rest", "[pages][fields]")
{
    Form<LineField> form;
    form.field->setRest(std::chrono::milliseconds(1));

    form.type(u"Accueil"_s);

    CHECK(QTest::qWaitFor([&] { return form.field->value() == u"Accueil"_s; }));
    CHECK(form.field->hasFocus());
    CHECK_FALSE(form.field->isPending());
}

TEST_CASE("a refresh of the model does not overwrite what is being typed", "[pages][fields]")
{
    Form<LineField> form;
    form.field->load(u"before"_s);
    form.field->selectAll();
    form.type(u"mine"_s);

    form.field->setValue(u"theirs"_s);

    CHECK(form.field->text() == u"mine"_s);
    form.leave();
    CHECK(form.field->value() == u"mine"_s);
    form.field->setValue(u"undone"_s);
    CHECK(form.field->text() == u"undone"_s);
}

TEST_CASE("a number written during a pause keeps its typed form", "[pages][fields]")
{
    Form<DecimalField> form;
    form.type(u"12,0"_s);
    form.field->flush();

    form.field->setValue(Decimal::of(12));
    form.type(u"5"_s);
    form.leave();

    CHECK(form.field->value() == Decimal::parse(u"12.05"));
}

TEST_CASE("Escape gives up what was typed", "[pages][fields]")
{
    Form<LineField> form;
    form.field->load(u"before"_s);

    form.type(u"mine"_s);
    QTest::keyClick(form.field, Qt::Key_Escape);
    form.leave();

    CHECK(form.field->text() == u"before"_s);
    CHECK(form.commits == 0);
}

TEST_CASE("what could not be written is pending again", "[pages][fields]")
{
    Form<LineField> form;
    int tries = 0;
    QObject::connect(form.field, &LineField::committed, &form.window, [&] {
        if (++tries == 1)
            form.field->refuse();
    });

    form.type(u"mine"_s);
    form.field->flush();

    CHECK(form.field->isPending());
    CHECK(form.field->text() == u"mine"_s);
    form.field->flush();
    CHECK(tries == 2);
    CHECK_FALSE(form.field->isPending());
}

TEST_CASE("Tab leaves a text of several lines, which is then committed", "[pages][fields]")
{
    Form<TextField> form;

    form.type(u"one"_s);
    QTest::keyClick(form.field, Qt::Key_Return);
    form.type(u"two"_s);
    form.leave();

    CHECK(form.other->hasFocus());
    CHECK(form.field->value() == u"one\ntwo"_s);
    CHECK(form.commits == 1);
}

TEST_CASE("dates are read as people type them", "[pages][fields]")
{
    const auto [typed, read] = GENERATE(table<QString, QDate>({
        {u"3/2/2026"_s, QDate(2026, 2, 3)},
        {u"03.02.26"_s, QDate(2026, 2, 3)},
        {u"3-2-2026"_s, QDate(2026, 2, 3)},
        {u"03022026"_s, QDate(2026, 2, 3)},
        {u"030226"_s, QDate(2026, 2, 3)},
        {u" 2026-02-03 "_s, QDate(2026, 2, 3)},
    }));
    CHECK(readDate(typed) == read);

    const QString no = GENERATE(u"31/02/2026"_s, u"3/2"_s, u"demain"_s, u"3//2026"_s, u"1/2/3/4"_s,
                                u"2026"_s, u"1/2/345"_s);
    CHECK_FALSE(readDate(no));
}

TEST_CASE("a date is shown whole when its field is left, and may be removed", "[pages][fields]")
{
    Form<DateField> form;

    form.type(u"3/2/26"_s);
    form.leave();
    CHECK(form.field->text() == u"03/02/2026"_s);

    form.field->setFocus();
    form.field->selectAll();
    QTest::keyClick(form.field, Qt::Key_Delete);
    form.leave();
    CHECK_FALSE(form.field->value());
    CHECK(form.commits == 2);
}

TEST_CASE("a choice made with the arrows is committed when left, once", "[pages][fields]")
{
    Form<ChoiceField> form;
    form.field->setChoices({{u"a"_s, u"First"_s}, {u"b"_s, u"Second"_s}, {u"c"_s, u"Third"_s}});
    form.field->load(u"a"_s);

    QTest::keyClick(form.field, Qt::Key_Down);
    QTest::keyClick(form.field, Qt::Key_Down);
    CHECK(form.commits == 0);
    form.leave();

    CHECK(form.field->value() == u"c"_s);
    CHECK(form.commits == 1);
}

TEST_CASE("fields are named by the label above them", "[pages][fields]")
{
    Form<DecimalField> form;

    CHECK(named(form.field) == u"Field"_s);
}

namespace {

struct Levels : Form<LevelRadios>
{
    Levels()
    {
        field->setLevels(u"Are calls answered?"_s, {{u"No"_s, u"Nobody answers."_s},
                                                    {u"Partly"_s, u"In the morning."_s},
                                                    {u"Yes"_s, u"All day."_s}});
        field->load(Rating());
    }

    QRadioButton *radio(const QString &name) const
    {
        return field->findChild<QRadioButton *>(name);
    }
};

} // namespace

TEST_CASE_METHOD(Levels, "a click on a level is an answer at once", "[pages][fields]")
{
    QTest::mouseClick(radio(u"level1"_s), Qt::LeftButton, {}, QPoint(8, 10));

    CHECK(field->value() == Rating::level(1));
    CHECK(commits == 1);
    CHECK(described(radio(u"level1"_s)) == u"In the morning."_s);
    CHECK(named(field) == u"Are calls answered?"_s);
}

TEST_CASE_METHOD(Levels, "arrow keys choose, and leaving the group answers once", "[pages][fields]")
{
    field->load(Rating::level(0));
    radio(u"level0"_s)->setFocus();

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    CHECK(radio(u"level2"_s)->isChecked());
    CHECK(commits == 0);
    other->setFocus();

    CHECK(field->value() == Rating::level(2));
    CHECK(commits == 1);
}

TEST_CASE_METHOD(Levels, "not concerned asks why", "[pages][fields]")
{
    auto *reason = field->findChild<LineField *>(u"notApplicableReason"_s);
    CHECK_FALSE(reason->isVisible());

    QTest::mouseClick(radio(u"notApplicable"_s), Qt::LeftButton, {}, QPoint(8, 10));
    CHECK(field->value() == Rating::notApplicable(QString()));
    REQUIRE(reason->hasFocus());
    QTest::keyClicks(reason, u"No telephone"_s);
    QTest::keyClick(reason, Qt::Key_Tab);

    CHECK(field->value() == Rating::notApplicable(u"No telephone"_s));
    CHECK(commits == 2);
}

TEST_CASE_METHOD(Levels, "an undone answer leaves no level chosen", "[pages][fields]")
{
    QTest::mouseClick(radio(u"level1"_s), Qt::LeftButton, {}, QPoint(8, 10));

    field->setValue(Rating());

    CHECK_FALSE(radio(u"level1"_s)->isChecked());
    CHECK(commits == 1);
}
