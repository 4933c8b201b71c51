#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "core/exchange/bundle.h"
#include "core/exchange/digest.h"
#include "core/storage/outgoing.h"
#include "ui/pages/closing/closing_page.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/status_mark.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;
using journal::Step;

namespace {

const Period kQuarter = *Period::of(Frequency::Quarter, 2026, 3);

struct ClosingBench : PageBench
{
    QTemporaryDir folder;
    Id<storage::Lineage> lineage = Id<storage::Lineage>::create();
    std::optional<storage::BundleMark> mark; ///< What the profile remembers.
    std::vector<ui::Place> places;
    std::unique_ptr<ui::ClosingPage> page;

    ClosingBench() { useExample(); }

    ui::Signer signer()
    {
        const QString key = folder.filePath(u"device.key"_s);
        return {.lineage = lineage,
                .hasKey = [key] { return QFile::exists(key); },
                .key = [key] { return exchange::DeviceKey::loadOrCreate(key); },
                .lastBundle = [this] { return mark; },
                .setLastBundle = [this](const storage::BundleMark &set) { mark = set; }};
    }

    void open()
    {
        page = std::make_unique<ui::ClosingPage>(session, signer());
        QObject::connect(&session, &ui::Session::placeRequested, page.get(),
                         [this](const ui::Place &place) { places.push_back(place); });
        page->resize(1146, 640);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        page->activateWindow();
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        // What is on its way out is hidden already.
        for (Widget *found : page->findChildren<Widget *>(name))
            if (!found->isHidden() || !found->parentWidget()->isHidden())
                return found;
        FAIL("there is no " << name.toStdString());
        return nullptr;
    }

    std::vector<Measurement> ofQuarter() const
    {
        std::vector<Measurement> all = workspace.records<Measurement>().all();
        std::erase_if(all, [](const Measurement &each) { return each.period != kQuarter; });
        return all;
    }

    /// Takes one value of the quarter away and returns the code of its indicator.
    QString forget()
    {
        const Measurement lost = ofQuarter().front();
        workspace.apply(Step(u"forget"_s).remove(lost));
        return stored<Indicator>(lost.indicator).code;
    }

    QString out(const QString &name = {}) const { return folder.filePath(u"out/"_s + name); }

    void closeInto(const QString &place)
    {
        QDir().mkpath(place);
        prompt.folders = {place};
        auto *button = find<QPushButton>(u"close_quarter"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
};

} // namespace

TEST_CASE_METHOD(ClosingBench, "a quarter with a gap is not closed until the gap has a reason",
                 "[pages][closing]")
{
    const QString code = forget();
    open();
    CHECK_FALSE(find<QPushButton>(u"close_quarter"_s)->isEnabled());
    CHECK_FALSE(commands.action(ui::Command::CloseQuarter)->isEnabled());

    auto *reason = find<ui::ChoiceField>(u"reason_"_s + code);
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_Down);
    QTest::keyClick(reason, Qt::Key_Down);
    QTest::keyClick(reason, Qt::Key_Enter);

    const auto given = stored(Measurement::idOf(Indicator::idOf(code), kQuarter));
    CHECK(std::get<Missing>(given.reading) == Missing::NotApplicable);
    REQUIRE(QTest::qWaitFor([&] { return find<QPushButton>(u"close_quarter"_s)->isEnabled(); }));
    CHECK(find<ui::StatusMark>(u"values_state"_s)->shape() == ui::StatusShape::Disc);

    session.undoStack().undo();
    REQUIRE(QTest::qWaitFor([&] { return !find<QPushButton>(u"close_quarter"_s)->isEnabled(); }));
}

TEST_CASE_METHOD(ClosingBench, "a gap leads to the very cell that is to be filled",
                 "[pages][closing]")
{
    const QString code = forget();
    open();

    find<QPushButton>(u"enter_"_s + code)->click();

    REQUIRE(places.size() == 1);
    CHECK(places.front().page == u"indicators"_s);
    CHECK(places.front().record == Indicator::idOf(code).toString());
    CHECK(places.front().field == u"2026-T3"_s);
}

TEST_CASE_METHOD(ClosingBench, "closing writes the poster and the bundle and notes both",
                 "[pages][closing]")
{
    open();
    const auto before = storage::sentBundles(workspace).size();

    closeInto(out());

    const QStringList files = QDir(out()).entryList(QDir::Files);
    REQUIRE(files.size() == 3);
    CHECK(files.filter(u".pdf"_s).size() == 1);
    CHECK(files.filter(u".html"_s).size() == 1);
    const auto edition = storage::latestPublication(workspace, u"R1"_s, kQuarter);
    REQUIRE(edition);
    QFile pdf(out(files.filter(u".pdf"_s).front()));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(edition->sha256 == QString::fromLatin1(exchange::sha256Hex(pdf.readAll())));
    QFile bundle(out(files.filter(u".liasse"_s).front()));
    REQUIRE(bundle.open(QIODevice::ReadOnly));
    const auto reading = exchange::openBundle(bundle.readAll());
    REQUIRE(std::holds_alternative<exchange::OpenedBundle>(reading));
    CHECK(std::get<exchange::OpenedBundle>(reading).manifestHash
          == storage::sentBundles(workspace).front().manifest);
    CHECK(storage::sentBundles(workspace).size() == before + 1);
    CHECK(mark);
    for (const Measurement &measurement : ofQuarter())
        CHECK(measurement.state != Measurement::State::Entered);
    CHECK(find<QLabel>(u"done"_s)->text().contains(files.filter(u".liasse"_s).front()));
}

TEST_CASE_METHOD(ClosingBench, "a folder that cannot be written to is told, nothing is noted",
                 "[pages][closing]")
{
    open();
    const auto editions = workspace.records<PublicationEdition>().all().size();
    QFile blocked(out().chopped(1));
    REQUIRE(blocked.open(QIODevice::WriteOnly));
    prompt.folders = {out()};

    find<QPushButton>(u"close_quarter"_s)->click();

    CHECK(prompt.told.size() == 1);
    CHECK(workspace.records<PublicationEdition>().all().size() == editions);
    CHECK(find<QPushButton>(u"close_quarter"_s)->isEnabled());
}

TEST_CASE_METHOD(ClosingBench, "a notebook open for reading cannot close a quarter",
                 "[pages][closing]")
{
    session.setReadOnly(true);
    open();

    CHECK_FALSE(find<QPushButton>(u"close_quarter"_s)->isEnabled());
    CHECK_FALSE(find<QWidget>(u"why_not"_s)->isHidden());
}
