// Through LibreOffice itself, without its window: it changes and sorts our tables of actions, and we
// read what it saves. packaging/test installs it; without it these tests fail.

#include "tests/planning/action_desk.h"
#include "tests/support/office.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace carnet;
using namespace carnet::planning;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(ActionDesk,
                 "LibreOffice changes and sorts a table of actions and saves it: just the changes "
                 "are seen",
                 "[planning][office]")
{
    const auto [from, to] = GENERATE(table<QString, QString>({
        {u"xlsx"_s, u"ods"_s},
        {u"ods"_s, u"xlsx"_s},
        {u"csv"_s, u"xlsx"_s},
    }));
    CAPTURE(from, to);
    const ActionBook before = book();
    const auto changed = std::ranges::find_if(
        before.actions, [](const Action &action) { return action.due && !action.owner.isEmpty(); });
    REQUIRE(changed != before.actions.end());
    Office office;
    FlatSheet sheet(office.saved(written(from), from, u"fods"_s),
                    from == u"csv" ? QString() : u"Plan d’action"_s);
    QString &row = sheet.rowOf(changed->id.toString());
    row.replace(u"<text:p>"_s + changed->owner.toHtmlEscaped() + u"</text:p>"_s,
                u"<text:p>Nadia Ferhat</text:p>"_s);
    const QString due = u"office:date-value=\""_s + changed->due->toString(Qt::ISODate);
    REQUIRE(row.contains(due));
    row.replace(due, u"office:date-value=\"2027-12-15"_s);
    sheet.reverse();

    const ActionImport import = planActionImport(
        tables::readTables(office.saved(sheet.bytes(), u"fods"_s, to)), before, kDeskDay);

    CHECK_FALSE(hasErrors(import.problems));
    CHECK(import.rows == int(before.actions.size()));
    CHECK(import.count(ImportLine::Kind::Changed) == 2);
    CHECK(import.count(ImportLine::Kind::Refused) == 0);
    CHECK(import.unchanged == import.rows - 1);
    REQUIRE(import.changed.size() == 1);
    CHECK(import.changed.front().second.owner == u"Nadia Ferhat"_s);
    CHECK(import.changed.front().second.due == QDate(2027, 12, 15));
}
