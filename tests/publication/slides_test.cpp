#include "tests/publication/pdf_checks.h"
#include "tests/publication/posters.h"
#include "tests/support/printing.h"

#include "ui/publication/pdf.h"
#include "ui/publication/report_kind.h"
#include "ui/publication/report_odp.h"
#include "ui/publication/slide_layout.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

/// A site and a committee with much to tell.
ui::PosterSources muchToTell()
{
    ResultsCase results = ordinaryResults();
    results.plan = Plan{.id = Plan::idOf(2026),
                        .year = 2026,
                        .title = u"Plan"_s,
                        .state = Plan::State::Validated,
                        .validatedOn = QDate(2026, 6, 12)};
    for (int i = 0; i < 12; ++i)
        results.actions.push_back(
            {.id = Id<Action>::create(),
             .plan = results.plan->id,
             .title = u"Améliorer l’accueil de toutes celles et de tous ceux qui viennent à pied "
                      "ou en bus, action %1"_s.arg(i),
             .due = QDate(2026, 12, 31),
             .state = i % 2 == 0 ? Action::State::Done : Action::State::Running,
             .doneOn = i % 2 == 0 ? std::optional(QDate(2026, 9, 1)) : std::nullopt});
    const Meeting meeting{
        .id = Id<Meeting>::create(), .kind = Meeting::Kind::Clac, .heldOn = QDate(2026, 12, 3)};
    Meeting before = meeting;
    before.heldOn = QDate(2026, 4, 2);
    ui::MeetingFacts facts{.meeting = meeting, .before = before};
    for (int i = 0; i < 9; ++i)
        facts.wishesBefore.push_back(
            {.id = Id<Wish>::create(),
             .meeting = before.id,
             .kind = Wish::Kind::Request,
             .college = College::Users,
             .text = u"Que les horaires soient affichés plus gros à l’entrée et au parking"_s,
             .reply = i % 2 == 0 ? u"C’est fait depuis septembre"_s : QString()});
    results.meeting = facts;
    return results;
}

ui::Report talk(const ui::PosterSources &sources)
{
    return ui::clacPresentation().tell(
        sources, {.period = *Period::of(Frequency::Year, 2026), .date = QDate(2026, 12, 3)});
}

} // namespace

TEST_CASE("the presentation has 10 to 15 slides with large letters, full or empty",
          "[publication][slides]")
{
    for (const ui::PosterSources &sources :
         {muchToTell(), ui::PosterSources{.site = ResultsCase::exampleSite()}}) {
        const ui::LaidOutPages pages = ui::layOutSlides(talk(sources), {});

        CHECK(pages.overflows.empty());
        CHECK(pages.format.isWide());
        CHECK(pages.pages.size() >= 10);
        CHECK(pages.pages.size() <= 15);
        for (const auto &page : pages.pages)
            for (const ui::Mark &mark : page)
                if (const auto *text = std::get_if<ui::TextMark>(&mark))
                    CHECK(text->style.cap >= ui::type::kFloor); // 18 points.
        checkDocument(pages);
        checkNesting(pathsOf(structureOf(PdfOnDisk(ui::writePdf(pages, kPdfDay)))));
    }
}

TEST_CASE("no list of a slide is longer than six lines, and what is left out is counted",
          "[publication][slides]")
{
    const ui::Report report = talk(muchToTell());

    for (const ui::Slide &slide : ui::slidesOf(report))
        for (const ui::ReportBlock &block : slide.blocks)
            if (const auto *list = std::get_if<ui::ReportList>(&block)) {
                INFO(slide.title.toStdString());
                CHECK(list->items.size() <= 6);
            }
    const QString words = wordsRead(ui::layOutSlides(report, {})).join(u' ');
    CHECK(words.contains(u"autres actions faites"_s));
    CHECK(words.contains(u"Les autres vœux (3)"_s));
    CHECK(words.contains(u"Fait depuis le 2 avril 2026"_s));
}

TEST_CASE("what users wrote is not shown to the committee", "[publication][slides]")
{
    ui::PosterSources sources = muchToTell();
    sources.feedback.push_back(Feedback{.id = Id<Feedback>::create(),
                                        .receivedOn = QDate(2026, 5, 2),
                                        .title = u"Madame Secret attend"_s,
                                        .text = u"Madame Secret attend"_s});

    const QString words = wordsRead(ui::layOutSlides(talk(sources), {})).join(u' ');

    CHECK(words.contains(u"avis reçus en 2026"_s));
    CHECK_FALSE(words.contains(u"Secret"_s));
}

TEST_CASE("LibreOffice opens the slides to edit, one page each", "[publication][slides][office]")
{
    const ui::Report report = talk(muchToTell());
    const QByteArray bytes = ui::writeReportOdp(report, {});
    CHECK(bytes == ui::writeReportOdp(report, {}));
    QTemporaryDir folder;
    QFile file(folder.filePath(u"it.odp"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();

    QProcess office;
    office.start(u"soffice"_s, {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
                                u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s,
                                folder.path(), file.fileName()});
    REQUIRE(office.waitForFinished(120'000));

    const QString told = QString::fromUtf8(run(u"pdfinfo"_s, {folder.filePath(u"it.pdf"_s)}));
    const auto slides = ui::slidesOf(report).size() + 1;
    CHECK(told.contains(QRegularExpression(u"Pages: +%1\\b"_s.arg(slides))));
    const QString text =
        QString::fromUtf8(run(u"pdftotext"_s, {folder.filePath(u"it.pdf"_s), u"-"_s}));
    // A line may break behind a hyphen, which pdftotext then leaves out.
    const auto letters = [](QString words) {
        return words.remove(
            QRegularExpression(u"[\\s-]"_s, QRegularExpression::UseUnicodePropertiesOption));
    };
    for (const ui::Slide &slide : ui::slidesOf(report)) {
        INFO(slide.title.toStdString());
        CHECK(letters(text).contains(letters(slide.title)));
    }
}
