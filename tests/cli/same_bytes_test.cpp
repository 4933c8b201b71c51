// The same edition is the same file, whoever makes it.

#include "tests/cli/program_bench.h"
#include "tests/support/printing.h"

#include "core/storage/new_site.h"
#include "ui/issue/draft.h"
#include "ui/issue/issue.h"
#include "ui/publication/poster.h"

#include <QCryptographicHash>

#include <vector>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

const QDate kIssueDay(2026, 10, 4);

struct Way
{
    ui::PosterMeans means;
    QString ending;
};

const Way kWays[] = {{ui::PosterMeans::Pdf, u".pdf"_s},
                     {ui::PosterMeans::WebPage, u".html"_s},
                     {ui::PosterMeans::Picture, u".png"_s}};

/// Screens and languages of machines.
std::vector<QProcessEnvironment> machines()
{
    std::vector<QProcessEnvironment> all;
    for (const QString &scale : {u"1"_s, u"2"_s}) {
        for (const QString &locale : {u"fr_FR.UTF-8"_s, u"en_US.UTF-8"_s, u"C"_s}) {
            QProcessEnvironment machine;
            machine.insert(u"QT_SCALE_FACTOR"_s, scale);
            machine.insert(u"LC_ALL"_s, locale);
            machine.insert(u"LANG"_s, locale);
            machine.insert(u"TZ"_s, scale == u"1" ? u"Europe/Paris"_s : u"Pacific/Noumea"_s);
            machine.insert(u"QT_FONT_DPI"_s, scale == u"1" ? u"96"_s : u"144"_s);
            all.push_back(machine);
        }
    }
    return all;
}

/// A poster as the window makes it: drafted, turned into bytes, noted as issued.
struct Made
{
    QString option;
    QByteArray bytes[std::size(kWays)];
};

std::vector<Made> makeAllInWindow(storage::Workspace &workspace)
{
    std::vector<Made> all;
    for (const ui::PosterKind &kind : ui::posterKinds()) {
        const ui::PosterDraft draft =
            ui::draftPoster(workspace, ui::firstChoices(workspace, kind, kIssueDay), kIssueDay);
        if (ui::isBlocked(draft.problems))
            continue;
        all.push_back({kind.option.toString(), {}});
        for (std::size_t i = 0; i < std::size(kWays); ++i)
            all.back().bytes[i] = ui::posterBytes(draft, kWays[i].means);
    }
    return all;
}

} // namespace

TEST_CASE("window and command line make the same files, on any screen and in any language",
          "[cli][same]")
{
    ProgramBench bench;
    storage::Workspace &workspace = bench.newDocument(u"site.carnet"_s);
    for (const journal::Step &step : storage::exampleSite().steps)
        workspace.apply(step);
    const std::vector<Made> made = makeAllInWindow(workspace);
    bench.closeDocument();

    REQUIRE_FALSE(made.empty());
    for (const QProcessEnvironment &machine : machines()) {
        for (const Made &poster : made) {
            for (std::size_t i = 0; i < std::size(kWays); ++i) {
                const QString file = poster.option + kWays[i].ending;
                bench.run({u"export"_s, u"poster"_s, u"--kind"_s, poster.option, u"--date"_s,
                           kIssueDay.toString(Qt::ISODate), u"--output"_s, bench.path(file),
                           bench.path(u"site.carnet"_s)},
                          machine);
                INFO(file.toStdString() << ": " << machine.toStringList().join(u' ').toStdString());
                CHECK(bench.bytes(file) == poster.bytes[i]);
            }
        }
    }
}

TEST_CASE("an edition is the same file again after the figures have changed", "[cli][same]")
{
    ProgramBench bench;
    storage::Workspace &workspace = bench.newDocument(u"site.carnet"_s);
    for (const journal::Step &step : storage::exampleSite().steps)
        workspace.apply(step);
    const ui::PosterKind &kind = *ui::posterKind(u"R1");
    const ui::PosterDraft draft =
        ui::draftPoster(workspace, ui::firstChoices(workspace, kind, kIssueDay), kIssueDay);
    const QByteArray issued = ui::posterBytes(draft, ui::PosterMeans::Pdf);
    const QString sha256 =
        QString::fromLatin1(QCryptographicHash::hash(issued, QCryptographicHash::Sha256).toHex());
    workspace.apply(ui::issueStep(draft, ui::PosterMeans::Pdf, sha256, kIssueDay));
    journal::Step correction(u"Correct every figure"_s);
    for (const Measurement &before : workspace.records<Measurement>().all()) {
        Measurement after = before;
        after.reading = Counts{333, 999};
        correction.update(before, after);
    }
    workspace.apply(correction);
    bench.closeDocument();
    const QString document = bench.path(u"site.carnet"_s);

    bench.run({u"export"_s, u"poster"_s, u"--edition-of"_s, u"1"_s, u"--output"_s,
               bench.path(u"again.pdf"_s), document});
    bench.run({u"export"_s, u"poster"_s, u"--date"_s, u"2026-10-20"_s, u"--output"_s,
               bench.path(u"now.html"_s), document});

    CHECK(bench.bytes(u"again.pdf"_s) == issued);
    CHECK(QString::fromUtf8(bench.bytes(u"now.html"_s)).contains(u"édition 2"_s));
}
