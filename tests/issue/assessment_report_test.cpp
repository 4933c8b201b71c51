#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/assessment/answer_steps.h"
#include "core/assessment/grid.h"
#include "core/storage/new_site.h"
#include "ui/issue/report_issue.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <map>

using namespace carnet;
using namespace Qt::StringLiterals;
using journal::Step;

namespace {

const QDate kTold(2026, 11, 21);
const Period kAssessed = *Period::of(Frequency::Year, 2026);

QString withPlainSpaces(QString text)
{
    return text.replace(QRegularExpression(u"[\u00a0\u202f]"_s), u" "_s);
}

struct ReportedSite : Copy
{
    ReportedSite()
    {
        for (const Step &step : storage::exampleSite().steps)
            workspace.apply(step);
    }

    assessment::Grid grid() const { return *assessment::loadGrid(workspace, 2026); }

    ui::ReportDraft draft(bool notes = false)
    {
        return ui::draftReport(ui::assessmentReport(), workspace, kAssessed, kTold, notes);
    }

    QString text(bool notes = false)
    {
        return withPlainSpaces(
            QString::fromUtf8(ui::reportBytes(draft(notes), ui::ReportMeans::WebPage)));
    }
};

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(180'000));
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

/// How often each word stands in a text; shapes are no words, and pdftotext leaves a hyphen out
/// where a line ends with it.
std::map<QString, int> wordsOf(QString text)
{
    std::map<QString, int> words;
    text.remove(QRegularExpression(u"[●▲◐◇•-]"_s));
    for (const QString &word :
         text.split(QRegularExpression(u"[\\s\u00a0\u202f]+"_s), Qt::SkipEmptyParts))
        ++words[word];
    return words;
}

/// What the blocks of a report say.
struct BlockTexts
{
    QStringList texts;

    void operator()(const ui::ReportHeading &block) { texts += block.text; }
    void operator()(const ui::ReportParagraph &block) { texts += block.text; }
    void operator()(const ui::ReportNote &block) { texts += block.text; }
    void operator()(const ui::ReportList &block)
    {
        texts += QStringList(block.items.begin(), block.items.end());
    }
    void operator()(const ui::ReportTable &block)
    {
        if (block.rows.empty())
            return;
        texts += block.caption;
        for (const auto &column : block.columns)
            texts += column.title;
        for (const auto &row : block.rows)
            for (const auto &cell : row)
                texts += cell.text;
    }
    void operator()(const ui::ReportFigures &block)
    {
        for (const auto &one : block.figures)
            texts << one.value << one.label << one.note;
    }
    void operator()(const ui::ReportBars &block)
    {
        if (!block.bars.empty())
            texts += block.caption;
        for (const auto &bar : block.bars)
            texts << bar.label << bar.words;
    }
    void operator()(const ui::ReportEntry &block)
    {
        texts << block.title << block.state.text << block.aside;
        texts += QStringList(block.texts.begin(), block.texts.end());
        for (const auto &piece : block.pieces)
            texts << piece.text << piece.address;
    }
};

} // namespace

TEST_CASE_METHOD(ReportedSite,
                 "the report of the self-assessment tells every practice and its answer",
                 "[issue][report]")
{
    const assessment::Grid now = grid();
    const QString told = text();

    for (const Practice &practice : now.edition->practices) {
        INFO(practice.code.toStdString());
        CHECK(told.contains(withPlainSpaces(practice.question).toHtmlEscaped()));
        const Answer answer = now.answer(practice.code);
        if (const auto level = answer.rating.level())
            CHECK(told.contains(withPlainSpaces(practice.levels[size_t(*level)]).toHtmlEscaped()));
    }
    CHECK(told.contains(now.edition->statusNote.left(30)));
    CHECK(told.contains(u"Profil par engagement"_s));
    CHECK(told.contains(u"PROJET"_s));
    CHECK(told.contains(u"EXEMPLE"_s));
}

TEST_CASE_METHOD(ReportedSite, "it is a draft until the year is closed", "[issue][report]")
{
    CHECK(draft().report.marks.contains(u"PROJET"_s));
    Assessment closed = grid().assessment;
    closed.state = Assessment::State::Closed;
    closed.closedOn = QDate(2026, 12, 4);
    closed.stamp = QString(64, u'a');
    workspace.apply(Step(u"Clore"_s).update(grid().assessment, closed));

    CHECK_FALSE(draft().report.marks.contains(u"PROJET"_s));
    const QString told = text();
    CHECK(told.contains(u"Clos le 4 décembre 2026"_s));
    CHECK(told.contains(u"aaaaaaaa aaaaaaaa"_s));
}

TEST_CASE_METHOD(ReportedSite, "evidence is told with its link, notes only when they are asked for",
                 "[issue][report]")
{
    const assessment::Grid now = grid();
    Answer answer =
        assessment::rated(now.answer(now.edition->practices.front().code), Rating::level(1), kTold);
    answer.note = u"Note pour nous seuls"_s;
    answer.proof = u"Première ligne\nSeconde ligne"_s;
    const Attachment file{.id = Id<Attachment>::create(),
                          .name = u"horaires.pdf"_s,
                          .mediaType = u"application/pdf"_s,
                          .size = 1234,
                          .sha256 = QString(64, u'b')};
    Step step = assessment::writeAnswer(now, answer);
    step.keep(file.sha256, "x").insert(file);
    step.insert(Evidence{.id = Id<Evidence>::create(),
                         .answer = answer.id,
                         .title = u"Affiche des horaires"_s,
                         .link = u"https://www.exemple.fr/horaires"_s,
                         .attachment = file.id});
    workspace.apply(step);

    const QString told = text();
    INFO(told.mid(told.indexOf(u"Affiche des"), 300).toStdString());
    CHECK(told.contains(u"Affiche des horaires (horaires.pdf, 1 ko)"_s));
    CHECK(told.contains(u"<a href=\"https://www.exemple.fr/horaires\""_s));
    CHECK(told.contains(u"Seconde ligne"_s));
    CHECK_FALSE(told.contains(u"Note pour nous seuls"_s));
    CHECK(text(true).contains(u"Note pour nous seuls"_s));
}

TEST_CASE_METHOD(ReportedSite,
                 "texts longer than a page and addresses longer than a line fit all the same",
                 "[issue][report]")
{
    const assessment::Grid now = grid();
    Answer answer =
        assessment::rated(now.answer(now.edition->practices.front().code), Rating::level(1), kTold);
    answer.proof = u"Un texte qui ne finit pas, phrase après phrase. "_s.repeated(300)
                   + u"https://www.exemple.fr/"_s + QString(400, u'x');
    workspace.apply(assessment::writeAnswer(now, answer));

    const ui::ReportDraft made = draft();

    CHECK(made.pages.overflows.empty());
    for (const auto &page : made.pages.pages)
        for (const ui::Mark &mark : page)
            if (const auto *text = std::get_if<ui::TextMark>(&mark))
                for (const auto &line : text->lines)
                    CHECK(line.baseLine.x() + line.width <= 191);
}

TEST_CASE_METHOD(ReportedSite, "LibreOffice shows all words of the reports as text documents",
                 "[issue][report][odt]")
{
    const QTemporaryDir folder;
    QStringList files;
    for (const ui::ReportKind &kind : ui::reportKinds()) {
        files += folder.filePath(kind.option.toString() + u".odt"_s);
        const Period period = ui::usualReportPeriod(workspace, kind, kTold);
        QFile file(files.back());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(ui::reportBytes(kind, workspace, period, kTold, ui::ReportMeans::Odt));
    }
    output(u"soffice"_s,
           QStringList{u"-env:UserInstallation=file://"_s + folder.filePath(u"lo"_s),
                       u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.path()}
               + files);

    for (const ui::ReportKind &kind : ui::reportKinds()) {
        INFO(kind.option.toString().toStdString());
        const Period period = ui::usualReportPeriod(workspace, kind, kTold);
        const ui::Report report = ui::draftReport(kind, workspace, period, kTold).report;
        BlockTexts blocks{
            {report.title, report.site, report.period, report.audience, report.madeOn}};
        for (const ui::ReportBlock &block : report.blocks)
            std::visit(blocks, block);
        const QString pdf = folder.filePath(kind.option.toString() + u".pdf"_s);

        // Without the head and the foot of the pages. What heads a table stands on each of its
        // pages again.
        const std::map<QString, int> shown = wordsOf(QString::fromUtf8(
            output(u"pdftotext"_s, {u"-r"_s, u"72"_s, u"-x"_s, u"0"_s, u"-y"_s, u"56"_s, u"-W"_s,
                                    u"595"_s, u"-H"_s, u"726"_s, pdf, u"-"_s})));

        for (const auto &[word, count] : wordsOf(blocks.texts.join(u' '))) {
            INFO(word.toStdString());
            const auto found = shown.find(word);
            CHECK((found == shown.end() ? 0 : found->second) >= count);
        }
    }
}
