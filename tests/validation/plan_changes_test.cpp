#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/exchange/bundle.h"
#include "core/exchange/digest.h"
#include "core/storage/plans.h"
#include "core/validation/plan_changes.h"

#include <catch2/catch.hpp>

using namespace carnet;
using namespace carnet::validation;
using namespace Qt::StringLiterals;

namespace {

/// A document with one action, whose plan was validated.
struct ValidatedDesk : Copy
{
    Plan subject{.id = Plan::idOf(2026), .year = 2026, .title = u"Plan 2026"_s};
    Action first{.id = Id<Action>::derived(u"action", u"1"),
                 .plan = Plan::idOf(2026),
                 .title = u"Refaire l’affichage"_s,
                 .due = QDate(2026, 6, 30)};

    ValidatedDesk()
    {
        journal::Step step(u"x"_s);
        step.insert(subject).insert(first);
        workspace.apply(step);
    }

    void validate(const QString &previous)
    {
        const QByteArray content = planContent(subject, storage::actionsOf(workspace, subject.id));
        const exchange::BundleMeta meta{.kind = exchange::BundleMeta::Kind::Validation,
                                        .site = Id<Site>::create(),
                                        .siteName = u"Clairval"_s,
                                        .lineage = Id<storage::Lineage>::create(),
                                        .seq = previous.isEmpty() ? 1 : 2,
                                        .previous = previous,
                                        .madeAt =
                                            QDateTime(QDate(2026, 4, 28), QTime(16, 0), Qt::UTC)};
        const auto sealed = std::get<exchange::SealedBundle>(exchange::sealBundle(
            meta, {{"data/plan.json", content}}, exchange::DeviceKey::generate()));
        const QString hash = QString::fromLatin1(exchange::sha256Hex(sealed.bytes));
        journal::Step step(u"x"_s);
        step.insert(Validation{.id = Validation::idOf(sealed.manifest),
                               .plan = subject.id,
                               .madeAt = meta.madeAt,
                               .manifest = sealed.manifest,
                               .previous = previous,
                               .sha256 = hash});
        step.keep(hash, sealed.bytes);
        workspace.apply(step);
    }

    void moveTo(const QDate &due)
    {
        const Action before = workspace.records<Action>().find(first.id).value();
        Action after = before;
        after.due = due;
        journal::Step step(u"x"_s);
        step.update(before, after);
        workspace.apply(step);
    }
};

} // namespace

TEST_CASE_METHOD(ValidatedDesk, "a plan that was never validated has no changes to tell",
                 "[validation][changes]")
{
    CHECK_FALSE(changesSinceValidation(workspace, subject));
}

TEST_CASE_METHOD(ValidatedDesk, "changes are told since the last validation only",
                 "[validation][changes]")
{
    validate({});
    const auto none = changesSinceValidation(workspace, subject);
    REQUIRE(none);
    CHECK(none->differences.empty());
    CHECK(none->validatedOn == QDate(2026, 4, 28));

    moveTo({2026, 9, 30});
    const auto moved = changesSinceValidation(workspace, subject);
    REQUIRE(moved);
    REQUIRE(moved->differences.size() == 1);
    CHECK(moved->differences[0].field == u"due"_s);

    validate(moved->validation.manifest);
    const auto again = changesSinceValidation(workspace, subject);
    REQUIRE(again);
    CHECK(again->validation.previous == moved->validation.manifest);
    CHECK(again->differences.empty());
}
