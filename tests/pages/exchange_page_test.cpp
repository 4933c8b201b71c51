#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "core/base/failure.h"
#include "core/exchange/bundle.h"
#include "core/storage/outgoing.h"
#include "ui/pages/exchange/exchange_page.h"
#include "ui/pages/exchange/leaving_model.h"
#include "ui/pages/exchange/sent_bundle_model.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/status_mark.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;
using journal::Step;

namespace {

struct ExchangeBench : PageBench
{
    QTemporaryDir folder;
    Id<storage::Lineage> lineage = Id<storage::Lineage>::create();
    std::optional<storage::BundleMark> mark; ///< What the profile remembers.
    std::vector<ui::Message> messages;
    std::unique_ptr<ui::ExchangePage> page;

    QString keyPath() const { return folder.filePath(u"device.key"_s); }

    ui::Signer signer()
    {
        return {.lineage = lineage,
                .hasKey = [this] { return QFile::exists(keyPath()); },
                .key = [this] { return exchange::DeviceKey::loadOrCreate(keyPath()); },
                .lastBundle = [this] { return mark; },
                .setLastBundle = [this](const storage::BundleMark &set) { mark = set; }};
    }

    void open()
    {
        page = std::make_unique<ui::ExchangePage>(session, signer());
        QObject::connect(&session, &ui::Session::announced, page.get(),
                         [this](const ui::Message &message) { messages.push_back(message); });
        page->resize(1146, 640);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        page->activateWindow();
    }

    void openExample()
    {
        useExample();
        open();
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }

    QString label(const QString &name) const { return find<QLabel>(name)->text(); }
    QString path(const QString &name) const { return folder.filePath(name); }

    QByteArray written(const QString &name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void make(const QString &name)
    {
        prompt.filesToSave = {path(name)};
        commands.action(ui::Command::MakeBundle)->trigger();
    }

    /// Lets the page check a file, and waits for its verdict.
    QString check(const QString &file)
    {
        prompt.filesToOpen = {file};
        auto *button = find<QPushButton>(u"check_bundle"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        REQUIRE(QTest::qWaitFor([&] { return button->isEnabled(); }));
        return find<ui::StatusMark>(u"verdict"_s)->word();
    }
};

} // namespace

TEST_CASE_METHOD(ExchangeBench, "what leaves is shown before there is a key", "[pages][exchange]")
{
    openExample();

    auto *table = find<QTableView>(u"leaving"_s);
    CHECK(table->model()->rowCount() >= 9);
    CHECK(label(u"stays"_s).contains(u"No text of a testimony leaves"_s));
    CHECK(label(u"key"_s).contains(u"no signing key yet"_s));
    CHECK_FALSE(QFile::exists(keyPath()));
}

TEST_CASE_METHOD(ExchangeBench, "a bundle is written, verified and noted", "[pages][exchange]")
{
    openExample();
    const QString announcedSize = label(u"size"_s);
    auto *button = find<QPushButton>(u"make_bundle"_s);
    prompt.filesToSave = {path(u"report.liasse"_s)};
    button->setFocus();

    QTest::keyClick(button, Qt::Key_Space);

    const QByteArray bytes = written(u"report.liasse"_s);
    const auto reading = exchange::openBundle(bytes);
    REQUIRE(std::holds_alternative<exchange::OpenedBundle>(reading));
    const auto &bundle = std::get<exchange::OpenedBundle>(reading);
    const auto sent = storage::sentBundles(workspace);
    REQUIRE(sent.size() == 1);
    CHECK(sent.front().manifest == bundle.manifestHash);
    CHECK(sent.front().fileName == u"report.liasse"_s);
    CHECK(sent.front().size == bytes.size());
    CHECK(bundle.meta.lineage == lineage);
    CHECK(bundle.meta.period == Period::parse(u"2026-T3"));
    CHECK(mark == storage::BundleMark{1, bundle.manifestHash});
    CHECK(label(u"key"_s).contains(bundle.key.spokenFingerprint()));
    CHECK(session.undoStack().count() == 0);
    REQUIRE(messages.size() == 1);
    CHECK(messages.front().text.contains(u"report.liasse"_s));
    CHECK(find<QTableView>(u"bundles"_s)->model()->rowCount() == 1);
    // What was shown is what was written, to the byte.
    QString exact = QLocale(QLocale::French).toString(bytes.size());
    CHECK(announcedSize.contains(exact));
}

TEST_CASE_METHOD(ExchangeBench, "bundles follow each other in a chain", "[pages][exchange]")
{
    openExample();
    make(u"one.liasse"_s);
    now = now.addDays(1);

    make(u"two.liasse"_s);

    const auto sent = storage::sentBundles(workspace);
    REQUIRE(sent.size() == 2);
    CHECK(sent[0].seq == 2);
    CHECK(sent[0].previous == sent[1].manifest);
}

TEST_CASE_METHOD(ExchangeBench, "a restored document goes on from what the profile knows",
                 "[pages][exchange]")
{
    mark = storage::BundleMark{7, QString(64, u'a')};
    openExample();

    make(u"next.liasse"_s);

    REQUIRE(storage::sentBundles(workspace).size() == 1);
    CHECK(storage::sentBundles(workspace).front().seq == 8);
    CHECK(storage::sentBundles(workspace).front().previous == QString(64, u'a'));
}

TEST_CASE_METHOD(ExchangeBench, "names leave only when one agrees twice", "[pages][exchange]")
{
    openExample();
    const int before = find<QTableView>(u"leaving"_s)->model()->rowCount();
    auto *names = find<QCheckBox>(u"names"_s);
    names->setFocus();
    QTest::keyClick(names, Qt::Key_Space);
    CHECK(find<QTableView>(u"leaving"_s)->model()->rowCount() > before);

    make(u"no.liasse"_s);

    CHECK(prompt.questions.size() == 1);
    CHECK_FALSE(QFile::exists(path(u"no.liasse"_s)));
    CHECK(storage::sentBundles(workspace).empty());
    prompt.confirmations = {true};
    make(u"yes.liasse"_s);
    const QByteArray bytes = written(u"yes.liasse"_s);
    const auto reading = exchange::openBundle(bytes);
    CHECK(std::get<exchange::OpenedBundle>(reading).meta.personalData
          == exchange::BundleMeta::PersonalData::Included);
}

TEST_CASE_METHOD(ExchangeBench, "no word of a testimony is in the bundle", "[pages][exchange]")
{
    useExample();
    workspace.apply(Step(u"Add"_s).insert(Feedback{
        .id = Id<Feedback>::create(), .receivedOn = QDate(2026, 8, 3), .text = u"CANARI-1234"_s}));
    open();

    make(u"report.liasse"_s);

    CHECK_FALSE(written(u"report.liasse"_s).contains("CANARI-1234"));
}

TEST_CASE_METHOD(ExchangeBench, "giving up makes nothing but the key", "[pages][exchange]")
{
    openExample();

    commands.action(ui::Command::MakeBundle)->trigger();

    CHECK(storage::sentBundles(workspace).empty());
    CHECK_FALSE(mark);
    CHECK(messages.empty());
    CHECK(prompt.told.empty());
}

TEST_CASE_METHOD(ExchangeBench, "a disk that refuses is told and the chain stays",
                 "[pages][exchange]")
{
    openExample();

    make(u"missing/report.liasse"_s);

    CHECK(prompt.told.size() == 1);
    CHECK(storage::sentBundles(workspace).empty());
    CHECK_FALSE(mark);
}

TEST_CASE_METHOD(ExchangeBench, "a document for reading makes no bundle", "[pages][exchange]")
{
    useExample();
    session.setReadOnly(true);

    open();

    CHECK_FALSE(commands.action(ui::Command::MakeBundle)->isEnabled());
    CHECK_FALSE(find<QPushButton>(u"make_bundle"_s)->isEnabled());
}

TEST_CASE_METHOD(ExchangeBench, "a bundle of one's own is recognised", "[pages][exchange]")
{
    openExample();
    make(u"report.liasse"_s);

    const QString verdict = check(path(u"report.liasse"_s));

    CHECK(verdict.startsWith(u"Whole and unchanged"_s));
    CHECK(label(u"check_text"_s).contains(u"Signed on this computer"_s));
    CHECK(label(u"check_text"_s).contains(u"Plans and actions"_s));
    CHECK(storage::sentBundles(workspace).size() == 1);
}

TEST_CASE_METHOD(ExchangeBench, "a bundle of someone else is shown with its key",
                 "[pages][exchange]")
{
    openExample();
    const auto key = exchange::DeviceKey::fromSeed(QByteArray(32, 'x'));
    const auto making = exchange::makeReportBundle(
        workspace, lineage, key, {.period = *Period::parse(u"2026-T2")}, [this] { return now; });
    const QByteArray bytes = std::get<exchange::ReportBundle>(making).bytes;
    QFile file(path(u"other.liasse"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();

    CHECK(check(path(u"other.liasse"_s)).startsWith(u"Whole and unchanged"_s));
    CHECK(label(u"check_text"_s).contains(key.publicKey().spokenFingerprint()));
    CHECK(label(u"check_text"_s).contains(u"by telephone"_s));
}

TEST_CASE_METHOD(ExchangeBench, "a changed, a foreign and a missing file are refused in words",
                 "[pages][exchange]")
{
    openExample();
    make(u"report.liasse"_s);
    QByteArray bytes = written(u"report.liasse"_s);
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    QFile changed(path(u"changed.liasse"_s));
    REQUIRE(changed.open(QIODevice::WriteOnly));
    changed.write(bytes);
    changed.close();
    const auto digest = this->digest();

    for (const QString &name : {u"changed.liasse"_s, u"device.key"_s, u"missing.liasse"_s}) {
        INFO(name.toStdString());
        CHECK(check(path(name)).startsWith(u"Refused"_s));
        CHECK_FALSE(label(u"check_text"_s).isEmpty());
    }
    CHECK(this->digest() == digest);
}

TEST_CASE_METHOD(ExchangeBench, "the models of the exchange page are sound", "[pages][exchange]")
{
    useExample();
    ui::LeavingModel leaving;
    ui::SentBundleModel sent;
    const QAbstractItemModelTester first(&leaving,
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester second(&sent,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);

    leaving.load(exchange::whatLeaves(workspace, {.period = *Period::parse(u"2026-T3")}));
    sent.load({{.id = SentBundle::idOf(u"d"_s, 1),
                .device = u"d"_s,
                .seq = 1,
                .manifest = QString(64, u'b'),
                .kind = u"report"_s,
                .period = u"2026-T3"_s,
                .fileName = u"a.liasse"_s,
                .size = 12345,
                .madeAt = now}});

    CHECK(leaving.rowCount() > 8);
    CHECK(sent.index(0, ui::SentBundleModel::Fingerprint).data().toString().size() == 39);
}
