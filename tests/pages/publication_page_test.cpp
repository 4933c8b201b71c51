#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "core/exchange/digest.h"
#include "core/storage/outgoing.h"
#include "ui/issue/source_cache.h"
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
#include "ui/widgets/date_field.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/status_mark.h"
#include "ui/widgets/text_field.h"

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

    Outcome print(const ui::LaidOutPages &page, QWidget *, ui::Prompt &) override
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
    REQUIRE(button);
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
    CHECK(ui::posterText(ui::layOutPoster(*said, {})).replace(QChar(0xA0), u' ') == text());
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
    ui::SourceCache sources(workspace);
    editionModel.load(sources);

    CHECK(editionModel.rowCount() == 1);
    CHECK(choice.rowCount() == int(ui::posterIndicators(workspace).size()));
    CHECK(ui::posterFileName(draft, ui::PosterMeans::Pdf)
              .startsWith(u"2026-T3_affiche_resultats_"_s));
    CHECK(ui::posterBytes(draft, ui::PosterMeans::Picture).startsWith("\x89PNG"));
}

TEST_CASE_METHOD(PublicationBench, "every kind is in the list, with its state in words",
                 "[pages][publication]")
{
    openExample();
    auto *list = find<QListView>(u"kinds"_s);
    REQUIRE(list->model()->rowCount() == int(ui::posterKinds().size()));
    const QModelIndex first = list->model()->index(0, 0);
    CHECK(first.data(Qt::AccessibleTextRole).toString().endsWith(u": never issued"_s));
    prompt.filesToSave = {path(u"a.pdf"_s)};

    action(ui::Command::ExportPdf)->trigger();

    CHECK(first.data(Qt::AccessibleTextRole).toString().endsWith(u": up to date"_s));
    changeMeasurements(kQuarter);
    CHECK(first.data(Qt::AccessibleTextRole).toString().endsWith(u": data have changed"_s));
}

TEST_CASE_METHOD(PublicationBench, "each kind shows itself, or says what it waits for",
                 "[pages][publication]")
{
    openExample();
    auto *list = find<QListView>(u"kinds"_s);
    list->setFocus();

    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        const auto *empty = page->findChild<QWidget *>(u"empty"_s);
        INFO(list->currentIndex().data().toString().toStdString());
        const bool shown = find<ui::PosterPreview>(u"preview"_s)->isVisible();
        CHECK(shown != (empty && empty->isVisible()));
        CHECK(list->hasFocus());
        if (shown)
            CHECK_FALSE(text().isEmpty());
    }
}

TEST_CASE_METHOD(PublicationBench, "an issued poster hangs from that day and its figures with it",
                 "[pages][publication]")
{
    openExample();
    prompt.filesToSave = {path(u"a.pdf"_s)};

    action(ui::Command::ExportPdf)->trigger();

    CHECK(editions().front().displayedFrom == QDate(2026, 11, 21));
    CHECK_FALSE(editions().front().displayedUntil);
    const auto shown = ui::contentFromJson(editions().front().content.toObject())->cards;
    REQUIRE(shown.size() == 4);
    for (const Indicator &indicator : workspace.records<Indicator>().all()) {
        const bool onPoster = std::any_of(shown.begin(), shown.end(), [&](const auto &card) {
            return card.indicator == indicator.code;
        });
        const auto figure =
            workspace.records<Measurement>().find(Measurement::idOf(indicator.id, kQuarter));
        if (figure)
            CHECK((figure->state == Measurement::State::Displayed) == onPoster);
    }
}

TEST_CASE_METHOD(PublicationBench, "a new edition takes the place of the one before",
                 "[pages][publication]")
{
    openExample();
    prompt.filesToSave = {path(u"a.pdf"_s), path(u"b.pdf"_s)};
    action(ui::Command::ExportPdf)->trigger();
    changeMeasurements(kQuarter);
    now = now.addDays(3);

    action(ui::Command::ExportPdf)->trigger();

    REQUIRE(editions().size() == 2);
    CHECK_FALSE(editions()[0].displayedUntil);
    CHECK(editions()[1].displayedUntil == QDate(2026, 11, 24));
}

TEST_CASE_METHOD(PublicationBench, "the same words on other paper are another sheet of the edition",
                 "[pages][publication]")
{
    openExample();
    prompt.filesToSave = {path(u"a4.pdf"_s), path(u"a3.pdf"_s), path(u"again.pdf"_s)};
    action(ui::Command::ExportPdf)->trigger();
    auto *format = find<ui::ChoiceField>(u"format"_s);
    format->setFocus();

    QTest::keyClick(format, Qt::Key_Down);
    QTest::keyClick(format, Qt::Key_Down);
    QTest::keyClick(format, Qt::Key_Return);
    REQUIRE(format->value() == u"A3 portrait"_s);
    action(ui::Command::ExportPdf)->trigger();
    action(ui::Command::ExportPdf)->trigger();

    REQUIRE(editions().size() == 2);
    CHECK(editions()[0].number == 1);
    CHECK(editions()[1].number == 1);
    CHECK(editions()[0].sha256 != editions()[1].sha256);
    CHECK_FALSE(editions()[0].displayedUntil);
    CHECK_FALSE(editions()[1].displayedUntil);
    CHECK(written(u"a3.pdf"_s) == written(u"again.pdf"_s));
}

TEST_CASE_METHOD(PublicationBench, "an edition is made again byte for byte, whatever changed since",
                 "[pages][publication]")
{
    openExample();
    prompt.filesToSave = {path(u"first.pdf"_s), path(u"again.pdf"_s)};
    action(ui::Command::ExportPdf)->trigger();
    changeMeasurements(kQuarter);
    now = now.addDays(30);

    find<QPushButton>(u"remake"_s)->click();

    CHECK(written(u"again.pdf"_s) == written(u"first.pdf"_s));
    CHECK(QString::fromLatin1(exchange::sha256Hex(written(u"again.pdf"_s)))
          == editions().front().sha256);
    CHECK(messages.back().text.contains(u"same to the last byte"_s));
    CHECK(editions().size() == 1);
    find<QPushButton>(u"reprint"_s)->click();
    CHECK(printer.printed.size() == 1);
    CHECK(editions().size() == 1);
}

TEST_CASE_METHOD(PublicationBench, "an edition whose typeface is gone says that it looks otherwise",
                 "[pages][publication]")
{
    openExample();
    prompt.filesToSave = {path(u"first.pdf"_s), path(u"again.pdf"_s)};
    action(ui::Command::ExportPdf)->trigger();
    PublicationEdition gone = editions().front();
    const PublicationEdition before = gone;
    QJsonObject look = gone.look.toObject();
    look[u"typeface"_s] = u"Police Perdue"_s;
    gone.look = look;
    gone.sha256 = QString(64, u'0');
    workspace.apply(Step(u"Elsewhere"_s).update(before, gone));

    find<QPushButton>(u"remake"_s)->click();

    CHECK(messages.back().tone == ui::Message::Tone::Warning);
    CHECK(messages.back().text.contains(u"Police Perdue"_s));
    CHECK(written(u"again.pdf"_s).startsWith("%PDF-"));
}

TEST_CASE_METHOD(PublicationBench, "a correction is proposed, printed and kept",
                 "[pages][publication]")
{
    openExample();
    prompt.filesToSave = {path(u"a.pdf"_s), path(u"b.pdf"_s)};
    action(ui::Command::ExportPdf)->trigger();
    CHECK_FALSE(find<QPushButton>(u"correct"_s)->isVisible());
    CHECK_FALSE(find<ui::TextField>(u"correction"_s)->isVisible());
    changeMeasurements(kQuarter);
    auto *correct = find<QPushButton>(u"correct"_s);
    REQUIRE(correct->isVisible());
    correct->setFocus();

    QTest::keyClick(correct, Qt::Key_Space);

    auto *correction = find<ui::TextField>(u"correction"_s);
    CHECK(correction->hasFocus());
    CHECK(correction->value().contains(u"devient 31"_s));
    CHECK(text().contains(u"Corrige l’édition 1"_s));
    correction->setPlainText(u"Un chiffre avait été mal recopié."_s);
    page->commitPending();
    action(ui::Command::ExportPdf)->trigger();
    REQUIRE(editions().size() == 2);
    CHECK(editions().front().correction.contains(u"mal recopié"_s));
    CHECK(text().contains(u"Un chiffre avait été mal recopié."_s));
    CHECK_FALSE(correction->isVisible());
}

TEST_CASE_METHOD(PublicationBench, "an indicator that is no longer shown leaves a trace",
                 "[pages][publication]")
{
    openExample();
    prompt.filesToSave = {path(u"a.pdf"_s), path(u"b.pdf"_s)};
    action(ui::Command::ExportPdf)->trigger();
    auto *list = find<QListView>(u"indicators"_s);
    const QString hidden = list->model()->index(1, 0).data().toString();
    list->model()->setData(list->model()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole);

    action(ui::Command::ExportPdf)->trigger();

    REQUIRE(ui::remarksOf(editions().front()).size() == 1);
    CHECK(ui::remarksOf(editions().front()).front().contains(hidden));
    CHECK(ui::meansOf(editions().front()) == u"PDF"_s);
    find<QTableView>(u"editions"_s)
        ->setCurrentIndex(find<QTableView>(u"editions"_s)->model()->index(0, 0));
    CHECK(find<QLabel>(u"about_edition"_s)->text().contains(hidden));
}

TEST_CASE_METHOD(PublicationBench, "the dates of display are changed, and back by undo",
                 "[pages][publication]")
{
    openExample();
    prompt.filesToSave = {path(u"a.pdf"_s)};
    action(ui::Command::ExportPdf)->trigger();
    auto *from = find<ui::DateField>(u"displayed_from"_s);
    from->setFocus();
    from->selectAll();

    QTest::keyClicks(from, u"23/11/2026"_s);
    QTest::keyClick(from, Qt::Key_Return);
    find<QPushButton>(u"take_down"_s)->click();

    CHECK(editions().front().displayedFrom == QDate(2026, 11, 23));
    CHECK(editions().front().displayedUntil == QDate(2026, 11, 21));
    CHECK_FALSE(find<QPushButton>(u"take_down"_s)->isVisible());
    session.undoStack().undo();
    session.undoStack().undo();
    CHECK(editions().front().displayedFrom == QDate(2026, 11, 21));
    CHECK_FALSE(editions().front().displayedUntil);
}

TEST_CASE_METHOD(PublicationBench, "the address behind the code is typed beside it",
                 "[pages][publication]")
{
    openExample();
    auto *address = find<ui::LineField>(u"qr_address"_s);
    address->setFocus();
    address->selectAll();

    QTest::keyClicks(address, u"http://clairval.example"_s);
    QTest::keyClick(address, Qt::Key_Return);

    CHECK(workspace.records<Site>().all().front().feedbackAddress == u"http://clairval.example"_s);
    CHECK_FALSE(action(ui::Command::Print)->isEnabled());
    session.undoStack().undo();
    CHECK(action(ui::Command::Print)->isEnabled());
}

TEST_CASE_METHOD(PublicationBench, "a logo is taken from a file, printed and taken away",
                 "[pages][publication]")
{
    openExample();
    QImage picture(900, 400, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    REQUIRE(picture.save(path(u"logo.png"_s)));
    QFile wrong(path(u"wrong.png"_s));
    REQUIRE(wrong.open(QIODevice::WriteOnly));
    wrong.write("not a picture");
    wrong.close();
    prompt.filesToOpen = {path(u"wrong.png"_s), path(u"logo.png"_s)};
    const auto pictures = [&] {
        const auto &marks = find<ui::PosterPreview>(u"preview"_s)->page().pages.front();
        return std::count_if(marks.begin(), marks.end(), [](const ui::Mark &mark) {
            return std::holds_alternative<ui::ImageMark>(mark);
        });
    };

    find<QPushButton>(u"choose_logo"_s)->click();
    CHECK(prompt.told.size() == 1);
    CHECK(pictures() == 0);
    find<QPushButton>(u"choose_logo"_s)->click();

    CHECK(pictures() == 1);
    CHECK(find<QLabel>(u"logo_name"_s)->text() == u"logo.png"_s);
    find<QPushButton>(u"remove_logo"_s)->click();
    CHECK(pictures() == 0);
    session.undoStack().undo();
    CHECK(pictures() == 1);
}

TEST_CASE_METHOD(PublicationBench, "a poster that was never issued has the usual look",
                 "[pages][publication]")
{
    useExample();
    const ui::PosterLook usual{
        .format = {ui::PageFormat::Paper::A3, ui::PageFormat::Orientation::Landscape},
        .blackAndWhite = true};

    page = std::make_unique<ui::PublicationPage>(
        session, printer,
        ui::PublicationPage::Surroundings{.usualLook = [usual] { return usual; }});

    CHECK(find<ui::ChoiceField>(u"format"_s)->value() == u"A3 landscape"_s);
    CHECK(find<QCheckBox>(u"black_and_white"_s)->isChecked());
}

TEST_CASE_METHOD(PublicationBench, "one is led to a kind by its code", "[pages][publication]")
{
    openExample();
    const QString last = ui::posterKinds().back().code.toString();

    page->reveal({.page = u"publication"_s, .record = last});

    auto *list = find<QListView>(u"kinds"_s);
    CHECK(list->currentIndex().row() == list->model()->rowCount() - 1);
}

TEST_CASE_METHOD(PublicationBench, "another usual look counts for what was never issued",
                 "[pages][publication]")
{
    useExample();
    ui::PosterLook usual;
    page = std::make_unique<ui::PublicationPage>(
        session, printer, ui::PublicationPage::Surroundings{.usualLook = [&] { return usual; }});
    page->show();
    page->hide();
    usual.blackAndWhite = true;

    page->show();

    CHECK(find<QCheckBox>(u"black_and_white"_s)->isChecked());
}

TEST_CASE_METHOD(PublicationBench,
                 "a misspelt title is told beside the preview, and blocks nothing",
                 "[pages][publication][language]")
{
    useExample();
    Step step(u"Rename"_s);
    for (const Indicator &before : workspace.records<Indicator>().all()) {
        Indicator after = before;
        after.publicTitle = u"Satisfaction à l’acceuil"_s;
        if (before.position == 0)
            step.update(before, after);
    }
    workspace.apply(step);
    page = std::make_unique<ui::PublicationPage>(
        session, printer,
        ui::PublicationPage::Surroundings{
            .openSpeller = []() -> std::shared_ptr<const Speller> { return Speller::open(); }});
    page->show();
    auto *checks = find<QWidget>(u"checks"_s);
    const auto told = [checks] {
        QString all;
        for (const QLabel *label : checks->findChildren<QLabel *>())
            all += label->text() + u'\n';
        return all;
    };

    REQUIRE(QTest::qWaitFor([&] { return told().contains(u"acceuil"_s); }, 20'000));

    CHECK(told().contains(u"accueil"_s));
    CHECK(action(ui::Command::Print)->isEnabled());
    CHECK(find<QLabel>(u"unchecked"_s)->text().isEmpty());
}

TEST_CASE_METHOD(PublicationBench, "without a dictionary one is told that spelling is not checked",
                 "[pages][publication][language]")
{
    useExample();
    page = std::make_unique<ui::PublicationPage>(
        session, printer,
        ui::PublicationPage::Surroundings{
            .openSpeller = []() -> std::shared_ptr<const Speller> { return nullptr; }});
    page->show();

    CHECK(QTest::qWaitFor(
        [&] { return find<QLabel>(u"unchecked"_s)->text().contains(u"not checked"_s); }, 20'000));
    CHECK(action(ui::Command::Print)->isEnabled());
}
