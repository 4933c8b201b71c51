// Not run with the others: `CARNET_PICTURES=/some/folder tests_pages "[plan-table-pictures]"`
// writes pictures of the table of the plan there, to be looked at.

#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "core/exchange/bundle.h"
#include "core/exchange/digest.h"
#include "core/storage/plans.h"
#include "core/validation/plan_content.h"
#include "ui/pages/plan/action_table.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPointer>
#include <QTest>
#include <QTranslator>
#include <catch2/catch.hpp>

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

struct PlanTablePictures : PageBench
{
    Theme theme;
    QTranslator translator;
    std::unique_ptr<PlanPage> page;

    PlanTablePictures()
    {
        REQUIRE(translator.load(u":/translations/carnet_fr.qm"_s));
        QCoreApplication::installTranslator(&translator);
        theme.setAppearance(Appearance::Light);
    }
    ~PlanTablePictures()
    {
        page.reset();
        QCoreApplication::removeTranslator(&translator);
    }

    void open() { page = std::make_unique<PlanPage>(session); }

    void take(const QString &name, const QSize &size)
    {
        page->resize(size);
        page->show();
        QTest::qWait(80);
        const QDir folder(qEnvironmentVariable("CARNET_PICTURES"));
        page->grab().toImage().save(folder.filePath(name + u".png"));
    }

    /// What the window leaves to the page on screens of 1366 x 768 and 1024 x 600.
    void takeAll(const QString &name)
    {
        take(name, {1146, 690});
        take(name + u"-small", {804, 520});
        theme.setAppearance(Appearance::Dark);
        take(name + u"-dark", {1146, 690});
        theme.setAppearance(Appearance::Light);
        theme.setTextSize(200);
        take(name + u"-200", {1070, 690});
        take(name + u"-200-tall", {730, 2500});
        theme.setTextSize(100);
        take(name + u"-tall", {1146, 2600});
    }

    /// The plan as it is is what the committee validated; then two actions change.
    void validateAndChange()
    {
        const Plan plan = stored(Plan::idOf(2026));
        const auto actions = storage::actionsOf(workspace, plan.id);
        const exchange::BundleMeta meta{.kind = exchange::BundleMeta::Kind::Validation,
                                        .site = Id<Site>::create(),
                                        .siteName = u"Clairval"_s,
                                        .lineage = Id<storage::Lineage>::create(),
                                        .seq = 1,
                                        .madeAt =
                                            QDateTime(QDate(2026, 6, 12), QTime(16, 0), Qt::UTC)};
        const auto sealed = std::get<exchange::SealedBundle>(
            exchange::sealBundle(meta, {{"data/plan.json", validation::planContent(plan, actions)}},
                                 exchange::DeviceKey::generate()));
        const QString hash = QString::fromLatin1(exchange::sha256Hex(sealed.bytes));
        journal::Step step(u"Sceller"_s);
        step.insert(Validation{.id = Validation::idOf(sealed.manifest),
                               .plan = plan.id,
                               .madeAt = meta.madeAt,
                               .manifest = sealed.manifest,
                               .sha256 = hash});
        step.keep(hash, sealed.bytes);
        Plan validated = plan;
        validated.state = Plan::State::Validated;
        validated.validatedOn = QDate(2026, 6, 12);
        step.update(plan, validated);
        for (size_t i = 0; i < 2; ++i) {
            Action moved = actions[i];
            moved.due = QDate(2027, 1, 31);
            moved.owner = u"Ada Martin"_s;
            step.update(actions[i], moved);
            step.insert(ActionChange{.id = Id<ActionChange>::create(),
                                     .action = moved.id,
                                     .field = u"due"_s,
                                     .before = u"2026-06-30"_s,
                                     .after = u"2027-01-31"_s,
                                     .reason = u"le devis est arrivé en retard"_s,
                                     .changedOn = now.date()});
        }
        workspace.setAuthor(u"Jean Dupont"_s);
        workspace.apply(step);
    }
};

} // namespace

TEST_CASE_METHOD(PlanTablePictures, "pictures of the table of the plan", "[.][plan-table-pictures]")
{
    session.setYear(2026);
    open();
    takeAll(u"plan-empty"_s);
    page.reset();

    useExample();
    open();
    takeAll(u"plan-table"_s);
    auto *table = page->findChild<ActionTable *>();
    table->setFocus();
    for (int column = 0; column < table->model()->columnCount(); ++column)
        if (table->model()->headerData(column, Qt::Horizontal).toString() == u"Échéance"_s)
            table->setCurrentIndex(table->model()->index(1, column));
    QTest::keyClick(table, Qt::Key_F2);
    if (const QPointer editor = table->viewport()->findChild<QLineEdit *>(u"cellEditor"_s)) {
        editor->setText(u"31/02/2026"_s);
        editor->setModified(true);
        QTest::keyClick(editor, Qt::Key_Return);
        take(u"plan-wrong-date"_s, {1146, 690});
        if (editor)
            QTest::keyClick(editor, Qt::Key_Escape);
    }

    validateAndChange();
    page->findChild<QAbstractButton *>(u"see_changes"_s)->click();
    takeAll(u"plan-band"_s);
    session.setReadOnly(true);
    page.reset();
    open();
    take(u"plan-read-only"_s, {1146, 690});
}
