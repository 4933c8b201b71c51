// The rule of the smallest base, in every kind of poster and in every form it leaves in.

#include "tests/cli/program_bench.h"
#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/storage/new_site.h"
#include "ui/issue/draft.h"
#include "ui/issue/sources.h"
#include "ui/publication/html.h"
#include "ui/publication/poster.h"

#include <QProcess>
#include <QRegularExpression>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

const QDate kAskedDay(2026, 10, 4);

/// A site that asked fifteen people in the whole year, for each of its indicators of shares.
void fill(storage::Workspace &workspace)
{
    const storage::StepReading site = storage::newSite(
        {.site = carnet::site(u"Mairie de Clairval"_s), .edition = u"spplus-2023"_s});
    REQUIRE_FALSE(hasErrors(site.problems));
    for (const journal::Step &step : site.steps)
        workspace.apply(step);
    journal::Step asked(u"Enter what fifteen people said"_s);
    for (const Indicator &indicator : workspace.records<Indicator>().all()) {
        if (indicator.form != Indicator::Form::Share)
            continue;
        const Period when = Period::containing(QDate(2026, 9, 30), indicator.frequency);
        asked.insert(Measurement{Measurement::idOf(indicator.id, when), indicator.id, when,
                                 Counts{12, 15}, Measurement::State::Reviewed});
        asked.insert(
            Target{Target::idOf(indicator.id, when), indicator.id, when, *Decimal::of(90)});
    }
    workspace.apply(asked);
}

bool hasPercentage(const QString &text)
{
    static const QRegularExpression percentage(u"[0-9][\\s\u00A0\u202F]*%"_s);
    return percentage.match(text).hasMatch();
}

QString textOf(const ui::LaidOutPages &pages)
{
    QString text;
    for (const std::vector<ui::Mark> &page : pages.pages)
        for (const ui::Mark &mark : page)
            if (const auto *words = std::get_if<ui::TextMark>(&mark))
                for (const ui::TextMark::Line &line : words->lines)
                    text += line.text + u'\n';
    return text;
}

/// Without the look, where lengths are in per cent.
QString wordsOfPage(const QByteArray &html)
{
    QString text = QString::fromUtf8(html);
    const qsizetype from = text.indexOf(u"<style>"_s);
    const qsizetype to = text.indexOf(u"</style>"_s);
    return from < 0 ? text : text.remove(from, to - from);
}

QString textOfPdf(const QString &path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {path, u"-"_s});
    REQUIRE(reader.waitForFinished(60'000));
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

TEST_CASE("a base of fifteen prints no percentage, in any kind of poster", "[cli][base]")
{
    ProgramBench bench;
    storage::Workspace &workspace = bench.newDocument(u"site.carnet"_s);
    fill(workspace);

    for (const ui::PosterKind &kind : ui::posterKinds()) {
        ui::PosterChoices choices = ui::firstChoices(workspace, kind, kAskedDay);
        choices.inHundred = true;
        for (const ui::PageFormat &format : kind.formats) {
            choices.format = format;
            const ui::PosterDraft draft = ui::draftPoster(workspace, choices, kAskedDay);
            INFO(kind.option.toString().toStdString());
            CHECK_FALSE(hasPercentage(textOf(draft.pages)));
            CHECK_FALSE(hasPercentage(wordsOfPage(ui::writeHtml(draft.content))));
            for (const ui::PosterCard &card : draft.content.cards) {
                CHECK_FALSE(card.bar);
                CHECK(card.inHundred.isEmpty());
            }
        }
    }
}

TEST_CASE("a base of fifteen prints no percentage in the files of the program", "[cli][base]")
{
    ProgramBench bench;
    fill(bench.newDocument(u"site.carnet"_s));
    bench.closeDocument();
    const auto made = [&](const QString &name) {
        bench.run({u"export"_s, u"poster"_s, u"--period"_s, u"2026-T3"_s, u"--date"_s,
                   kAskedDay.toString(Qt::ISODate), u"--output"_s, bench.path(name),
                   bench.path(u"site.carnet"_s)});
    };

    made(u"poster.pdf"_s);
    made(u"poster.html"_s);

    const QString printed = textOfPdf(bench.path(u"poster.pdf"_s)).simplified();
    const QString page = wordsOfPage(bench.bytes(u"poster.html"_s));
    CHECK(printed.contains(u"sur 15"_s));
    CHECK(page.contains(u"sur\u00A015"_s));
    CHECK_FALSE(hasPercentage(printed));
    CHECK_FALSE(hasPercentage(page));
}
