#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "ui/pages/publication/reports_pane.h"

#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

struct ReportsBench : PageBench
{
    QTemporaryDir folder;

    QByteArray made(const QString &button, const QString &name)
    {
        ui::ReportsPane pane(session);
        auto *way = pane.findChild<QPushButton *>(button);
        REQUIRE(way);
        prompt.filesToSave = {folder.filePath(name)};
        QTest::keyClick(way, Qt::Key_Space);
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace

TEST_CASE_METHOD(ReportsBench, "each report leaves as PDF, as web page and as text document",
                 "[pages][publication][report]")
{
    useExample();

    CHECK(made(u"fiche-copil_pdf"_s, u"fiche.pdf"_s).startsWith("%PDF-"));
    CHECK(made(u"bilan-annuel_pdf"_s, u"bilan.pdf"_s).startsWith("%PDF-"));
    CHECK(made(u"fiche-copil_html"_s, u"fiche.html"_s).contains("lang=\"fr\""));
    CHECK(made(u"bilan-annuel_html"_s, u"bilan.html"_s).contains("<h1"));
    CHECK(made(u"fiche-copil_odt"_s, u"fiche.odt"_s).startsWith("PK"));
    CHECK(made(u"autodiagnostic_odt"_s, u"auto.odt"_s).contains("opendocument.text"));
    CHECK(made(u"autodiagnostic_html"_s, u"auto.html"_s).contains("Profil par engagement"));
}

TEST_CASE_METHOD(ReportsBench, "a report that cannot be written is told, and changes nothing",
                 "[pages][publication][report]")
{
    useExample();
    const auto before = workspace.entries().size();
    ui::ReportsPane pane(session);
    prompt.filesToSave = {folder.filePath(u"nowhere/fiche.pdf"_s)};

    pane.findChild<QPushButton *>(u"fiche-copil_pdf"_s)->click();

    CHECK(prompt.told.size() == 1);
    CHECK(workspace.entries().size() == before);
}
