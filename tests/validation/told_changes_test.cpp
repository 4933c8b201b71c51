#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/planning/action_reasons.h"
#include "core/validation/told_changes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch.hpp>

using namespace carnet;
using namespace carnet::validation;
using namespace Qt::StringLiterals;

TEST_CASE("what is signed and what asks for a reason are the same fields", "[validation][changes]")
{
    const Plan plan{.id = Plan::idOf(2026), .year = 2026, .title = u"Plan"_s};
    const Action action{.id = Id<Action>::create(), .plan = plan.id, .title = u"One"_s};
    const QJsonObject content = QJsonDocument::fromJson(planContent(plan, {action})).object();
    const QStringList validated = content[u"actions"].toArray().first().toObject().keys();

    for (const QString &field : toJson(action).keys()) {
        INFO(field.toStdString());
        CHECK(planning::isValidated(field) == validated.contains(field));
    }
}

TEST_CASE("a change is told in French, dates and names as people write them",
          "[validation][changes]")
{
    const ChangeNames names{.edition = {}, .indicators = {{u"calls"_s, u"Appels décrochés"_s}}};

    CHECK(frenchChange(u"due"_s, u"2026-03-31"_s, u"2026-06-30"_s, names)
          == u"Échéance\u00a0: 30\u00a0juin 2026 au lieu du 31\u00a0mars 2026"_s);
    CHECK(frenchChange(u"owner"_s, {}, u"Ada Martin"_s, names)
          == u"Responsable\u00a0: Ada Martin (vide auparavant)"_s);
    CHECK(frenchChange(u"due"_s, u"2026-03-31"_s, {}, names)
          == u"Échéance\u00a0: vide au lieu du 31\u00a0mars 2026"_s);
    CHECK(frenchChange(u"success_indicator"_s, {}, u"calls"_s, names)
              .contains(u"Appels décrochés"_s));
    CHECK(frenchChange(u"priority"_s, u"low"_s, u"high"_s, names)
          == u"Priorité\u00a0: haute au lieu de basse"_s);
    CHECK(frenchChange(planning::kRemoved.toString(), u"x"_s, {}, names) == u"Action retirée"_s);
}
