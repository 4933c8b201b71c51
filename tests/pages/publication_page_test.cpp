#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "core/exchange/digest.h"
#include "core/storage/outgoing.h"
#include "ui/issue/sources.h"
#include "ui/pages/publication/edition_model.h"
#include "ui/pages/publication/indicator_choice_model.h"
#include "ui/pages/publication/poster_preview.h"
#include "ui/pages/publication/poster_printer.h"
#include "ui/pages/publication/poster_steps.h"
#include "ui/pages/publication/poster_text.h"
#include "ui/pages/publication/publication_page.h"
#include "ui/publication/poster.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/status_mark.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;
using journal::Step;

namespace {

/// A printer that does what the test says, and keeps what it was given.
struct ScriptedPrinter final : ui::PosterPrinter
{
    Outcome outcome = Outcome::Printed;
    std::vector<QString> printed; ///< Titles.

    Outcome print(const ui::LaidOutPages &page, QWidget *) override
    {
        if (outcome == Outcome::Printed)
            printed.push_back(page.title);
        return outcome;
    }
};

struct PublicationBench : PageBench
{
    ScriptedPrinter printer;
    QTemporaryDir folder;
    std::vector<ui::Message> messages;
    std::vector<ui::Place> places;
    std::unique_ptr<ui::PublicationPage> page;

    void open()
    {
        page = std::make_unique<ui::PublicationPage>(session, printer);
        QObject::connect(&session, &ui::Session::announced, page.get(),
                         [this](const ui::Message &message) { messages.push_back(message); });
        QObject::connect(&session, &ui::Session::placeRequested, page.get(),
                         [this](const ui::Place &place) { places.push_back(place); });
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

    QString text() const { return find<QPlainTextEdit>(u"text"_s)->toPlainText(); }
    QString state() const { return find<ui::StatusMark>(u"state"_s)->word(); }
    std::vector<PublicationEdition> editions() const
    {
        return storage::publicationsOf(workspace, u"R1"_s);
    }
    QAction *action(ui::Command command) const { return commands.action(command); }

    QString path(const QString &name) const { return folder.filePath(name); }
    QByteArray written(const QString &name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void changeMeasurements(const Period &period)
    {
        Step step(u"Correct"_s);
        for (const Measurement &before : workspace.records<Measurement>().all()) {
            Measurement after = before;
            after.reading = Counts{31, 100};
            if (before.period == period && std::holds_alternative<Counts>(before.reading))
                step.update(before, after);
        }
        REQUIRE(session.apply(step));
    }
};

const Period kQuarter = *Period::parse(u"2026-T3");

} // namespace

TEST_CASE_METHOD(PublicationBench, "without indicators one is led to them", "[pages][publication]")
{
    workspace.apply(Step(u"New"_s).insert(site(u"Guichet"_s)));
    open();
    auto *button = page->findChild<QPushButton *>(u"emptyStateButton"_s);
    button->setFocus();

    QTest::keyClick(button, Qt::Key_Space);

    REQUIRE(places.size() == 1);
    CHECK(places.front() == ui::Place{.page = u"indicators"_s});
    CHECK_FALSE(action(ui::Command::ExportPdf)->isEnabled());
}

TEST_CASE_METHOD(PublicationBench, "the last quarter that is over comes first",
                 "[pages][publication]")
{
    openExample();

    CHECK(find<ui::ChoiceField>(u"period"_s)->value() == u"2026-T3"_s);
    CHECK(text().contains(u"3e trimestre 2026"_s));
    CHECK(state().startsWith(u"Never issued"_s));
}

TEST_CASE_METHOD(PublicationBench, "the text tells every word of the picture",
                 "[pages][publication]")
{
    openExample();
    const ui::LaidOutPages &shown = find<ui::PosterPreview>(u"preview"_s)->page();
    QString spoken = text();
    spoken.replace(u'\n', u' ').replace(QChar(0xA0), u' ');

    int marks = 0;
    for (const ui::Mark &mark : shown.pages.front()) {
        const auto *words = std::get_if<ui::TextMark>(&mark);
        if (!words)
            continue;
        QStringList lines;
        for (const auto &line : words->lines)
            lines += line.text.trimmed();
        const QString sentence = lines.join(u' ').replace(QChar(0xA0), u' ').trimmed();
        INFO(sentence.toStdString());
        CHECK(spoken.contains(sentence));
        ++marks;
    }
    CHECK(marks > 15);
}

TEST_CASE_METHOD(PublicationBench, "the preview is a graphic with a name and a sentence",
                 "[pages][publication][a11y]")
{
    openExample();

    QAccessibleInterface *preview =
        QAccessible::queryAccessibleInterface(find<ui::PosterPreview>(u"preview"_s));

    REQUIRE(preview);
    CHECK(preview->role() == QAccessible::Graphic);
    CHECK(preview->text(QAccessible::Name).contains(u"Nos résultats"_s));
    CHECK_FALSE(preview->text(QAccessible::Description).isEmpty());
}

TEST_CASE_METHOD(PublicationBench, "an indicator is left out and taken in by the space bar",
                 "[pages][publication]")
{
    openExample();
    auto *list = find<QListView>(u"indicators"_s);
    const QString first = list->model()->index(0, 0).data().toString();
    REQUIRE(text().contains(first));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));

    QTest::keyClick(list, Qt::Key_Space);

    CHECK_FALSE(text().contains(first));
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(text().contains(first));
}

TEST_CASE_METHOD(PublicationBench, "an indicator is moved by keys, and back by undo",
                 "[pages][publication]")
{
    openExample();
    auto *list = find<QListView>(u"indicators"_s);
    const QString first = list->model()->index(0, 0).data().toString();
    const QString second = list->model()->index(1, 0).data().toString();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));

    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);

    CHECK(list->model()->index(0, 0).data().toString() == second);
    CHECK(list->currentIndex().row() == 1);
    CHECK(text().indexOf(second) < text().indexOf(first));
    CHECK(session.undoStack().count() == 1);
    session.undoStack().undo();
    CHECK(text().indexOf(first) < text().indexOf(second));
    CHECK(list->model()->index(0, 0).data().toString() == first);
}

TEST_CASE("equal positions are set apart by moving", "[pages][publication]")
{
    std::vector<Indicator> three{indicator(u"A"_s), indicator(u"B"_s), indicator(u"C"_s)};
    Copy copy;
    Step made(u"Make"_s);
    for (Indicator &each : three)
        made.insert(each);
    copy.workspace.apply(made);

    copy.workspace.apply(ui::moveStep(three, three[2].id, ui::Direction::Up));

    const auto after = ui::posterIndicators(copy.workspace);
    CHECK(after[0].code == u"A"_s);
    CHECK(after[1].code == u"C"_s);
    CHECK(after[2].code == u"B"_s);
    CHECK(ui::moveStep(after, after[0].id, ui::Direction::Up).edits().empty());
    CHECK(ui::moveStep(after, after[2].id, ui::Direction::Down).edits().empty());
}

TEST_CASE_METHOD(PublicationBench, "a PDF is written and noted with what it said",
                 "[pages][publication]")
{
    openExample();
    prompt.filesToSave = {path(u"poster.pdf"_s)};

    action(ui::Command::ExportPdf)->trigger();

    const QByteArray pdf = written(u"poster.pdf"_s);
    CHECK(pdf.startsWith("%PDF-"));
    REQUIRE(editions().size() == 1);
    const PublicationEdition edition = editions().front();
    CHECK(edition.sha256 == QString::fromLatin1(exchange::sha256Hex(pdf)));
    CHECK(edition.number == 1);
    CHECK(edition.period == kQuarter);
    CHECK(edition.format == u"A4"_s);
    CHECK(edition.orientation == u"portrait"_s);
    CHECK(edition.issuedOn == QDate(2026, 11, 21));
    const auto said = ui::contentFromJson(edition.content.toObject());
    REQUIRE(said);
    CHECK(ui::posterText(*said).replace(QChar(0xA0), u' ') == text());
    CHECK(session.undoStack().count() == 0);
    CHECK(state().startsWith(u"Up to date"_s));
    REQUIRE(messages.size() == 1);
    CHECK(messages.front().text.contains(u"poster.pdf"_s));
    auto *table = find<QTableView>(u"editions"_s);
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->isVisible());
}

TEST_CASE_METHOD(PublicationBench, "the same words again are the same edition",
                 "[pages][publication]")
{
    openExample();
    prompt.filesToSave = {path(u"a.pdf"_s), path(u"a.html"_s), path(u"b.pdf"_s)};
    action(ui::Command::ExportPdf)->trigger();
    now = now.addDays(9);

    action(ui::Command::ExportHtml)->trigger();
    action(ui::Command::ExportPdf)->trigger();

    REQUIRE(editions().size() == 1);
    CHECK(editions().front().note == u"PDF, web page"_s);
    CHECK(written(u"a.pdf"_s) == written(u"b.pdf"_s));
    CHECK(written(u"a.html"_s).contains("<html lang=\"fr\""));
}

TEST_CASE_METHOD(PublicationBench, "changed figures make another edition and mark the one before",
                 "[pages][publication]")
{
    openExample();
    prompt.filesToSave = {path(u"a.pdf"_s), path(u"b.pdf"_s)};
    action(ui::Command::ExportPdf)->trigger();
    auto *table = find<QTableView>(u"editions"_s);
    const auto stateOf = [&](int row) {
        return table->model()->index(row, ui::EditionModel::State).data().toString();
    };
    CHECK(stateOf(0) == u"Up to date"_s);

    changeMeasurements(kQuarter);

    CHECK(stateOf(0) == u"Data have changed"_s);
    CHECK(state().startsWith(u"Data have changed"_s));
    action(ui::Command::ExportPdf)->trigger();
    REQUIRE(editions().size() == 2);
    CHECK(editions().front().number == 2);
    CHECK(stateOf(0) == u"Up to date"_s);
    CHECK(stateOf(1) == u"Replaced"_s);
    CHECK(text().contains(u"édition 2"_s));
}

TEST_CASE_METHOD(PublicationBench, "the next poster begins with what the last one showed",
                 "[pages][publication]")
{
    useExample();
    open();
    auto *list = find<QListView>(u"indicators"_s);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Space);
    find<QCheckBox>(u"qr_code"_s)->click();
    prompt.filesToSave = {path(u"a.pdf"_s)};
    action(ui::Command::ExportPdf)->trigger();
    const QString said = text();

    open();

    CHECK(text() == said);
    CHECK_FALSE(find<QCheckBox>(u"qr_code"_s)->isChecked());
    CHECK(state().startsWith(u"Up to date"_s));
}

TEST_CASE_METHOD(PublicationBench, "a printed poster is noted", "[pages][publication]")
{
    openExample();
    auto *button = find<QPushButton>(u"print"_s);
    button->setFocus();

    QTest::keyClick(button, Qt::Key_Space);

    CHECK(printer.printed.size() == 1);
    REQUIRE(editions().size() == 1);
    CHECK(editions().front().note == u"paper"_s);
}

TEST_CASE_METHOD(PublicationBench, "without a printer a PDF is offered", "[pages][publication]")
{
    openExample();
    printer.outcome = ui::PosterPrinter::Outcome::NoPrinter;

    action(ui::Command::Print)->trigger();

    CHECK(editions().empty());
    REQUIRE(messages.size() == 1);
    CHECK(messages.front().verb == u"Make a PDF"_s);
    prompt.filesToSave = {path(u"instead.pdf"_s)};
    messages.front().action();
    CHECK(written(u"instead.pdf"_s).startsWith("%PDF-"));
    CHECK(editions().size() == 1);
}

TEST_CASE_METHOD(PublicationBench, "giving up writes and notes nothing", "[pages][publication]")
{
    openExample();
    printer.outcome = ui::PosterPrinter::Outcome::GivenUp;

    action(ui::Command::Print)->trigger();
    action(ui::Command::ExportPdf)->trigger();

    CHECK(editions().empty());
    CHECK(messages.empty());
    CHECK(prompt.told.empty());
}

TEST_CASE_METHOD(PublicationBench, "a disk that refuses is told and nothing is noted",
                 "[pages][publication]")
{
    openExample();
    prompt.filesToSave = {path(u"missing/poster.pdf"_s)};

    action(ui::Command::ExportPdf)->trigger();

    CHECK(prompt.told.size() == 1);
    CHECK(editions().empty());
}

TEST_CASE_METHOD(PublicationBench, "a blocking check keeps the poster in and leads to its place",
                 "[pages][publication]")
{
    openExample();
    Step step(u"Forget"_s);
    for (const Indicator &before : workspace.records<Indicator>().all()) {
        Indicator after = before;
        after.publicTitle = u"Un intitulé beaucoup trop long pour être lu par qui que ce soit "
                            "dans le hall d’accueil de cette administration"_s;
        if (before.position == 0)
            step.update(before, after);
    }
    REQUIRE(session.apply(step));

    CHECK_FALSE(action(ui::Command::Print)->isEnabled());
    CHECK_FALSE(action(ui::Command::ExportPdf)->isEnabled());
    CHECK_FALSE(action(ui::Command::ExportHtml)->isEnabled());
    CHECK_FALSE(find<QPushButton>(u"png"_s)->isEnabled());
    const QString reason = find<ui::NoteLabel>(u"lock"_s)->text();
    CHECK(reason.contains(u"too long"_s));
    CHECK(find<QPushButton>(u"print"_s)->accessibleDescription() == reason);
    auto *go = find<QPushButton>(u"go_to_0"_s);
    go->setFocus();
    QTest::keyClick(go, Qt::Key_Space);
    REQUIRE(places.size() == 1);
    CHECK(places.front().page == u"indicators"_s);
    CHECK(places.front().field == u"public_title"_s);
    CHECK_FALSE(places.front().record.isEmpty());
    session.undoStack().undo();
    CHECK(action(ui::Command::Print)->isEnabled());
}

TEST_CASE_METHOD(PublicationBench, "too many indicators lead back to the choice",
                 "[pages][publication]")
{
    openExample();
    auto *list = find<QListView>(u"indicators"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row)
        list->model()->setData(list->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole);
    REQUIRE(list->model()->rowCount() > 4);
    CHECK_FALSE(action(ui::Command::ExportPdf)->isEnabled());

    find<QPushButton>(u"go_to_0"_s)->click();

    CHECK(places.empty());
    CHECK(list->hasFocus());
}

TEST_CASE_METHOD(PublicationBench, "a document for reading shows posters and issues none",
                 "[pages][publication]")
{
    useExample();
    session.setReadOnly(true);
    open();

    CHECK_FALSE(action(ui::Command::ExportPdf)->isEnabled());
    CHECK_FALSE(find<ui::NoteLabel>(u"lock"_s)->text().isEmpty());
    CHECK(text().contains(u"Nos résultats"_s));
}

TEST_CASE_METHOD(PublicationBench, "a page that is not shown gives its commands back",
                 "[pages][publication]")
{
    openExample();
    REQUIRE(action(ui::Command::Print)->isEnabled());

    page->hide();
    CHECK_FALSE(action(ui::Command::Print)->isEnabled());
    changeMeasurements(kQuarter);
    page->show();

    CHECK(action(ui::Command::Print)->isEnabled());
    CHECK(text().contains(u"31"_s));
}

TEST_CASE_METHOD(PublicationBench, "the models of the page are sound", "[pages][publication]")
{
    useExample();
    ui::EditionModel editionModel;
    ui::IndicatorChoiceModel choice;
    const QAbstractItemModelTester first(&editionModel,
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester second(&choice,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const ui::PosterChoices choices =
        ui::firstChoices(workspace, ui::resultsPoster(), session.today());
    const ui::PosterDraft draft = ui::draftPoster(workspace, choices, session.today());

    choice.load(ui::posterIndicators(workspace), choices.indicators);
    workspace.apply(
        ui::issueStep(draft, ui::PosterMeans::Picture, QString(64, u'0'), session.today()));
    editionModel.load(workspace);

    CHECK(editionModel.rowCount() == 1);
    CHECK(choice.rowCount() == int(ui::posterIndicators(workspace).size()));
    CHECK(ui::posterFileName(draft, ui::PosterMeans::Pdf)
              .startsWith(u"2026-T3_affiche_resultats_"_s));
    CHECK(ui::posterBytes(draft, ui::PosterMeans::Picture).startsWith("\x89PNG"));
}
