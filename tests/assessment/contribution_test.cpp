#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/assessment/answer_steps.h"
#include "core/assessment/contribution.h"
#include "core/assessment/contribution_notebook.h"
#include "core/assessment/grid_sheet.h"
#include "core/storage/assessments.h"
#include "core/storage/document.h"
#include "core/storage/new_site.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

using namespace carnet;
using namespace carnet::assessment;
using namespace Qt::StringLiterals;

namespace {

const QDate kMeeting(2026, 11, 21);

Clock meetingClock()
{
    return [] { return QDateTime(kMeeting, QTime(9, 0)); };
}

/// A correspondent's notebook, and the folder in which files come and go.
struct Correspondent : Copy
{
    QTemporaryDir folder;
    storage::Profile agentProfile{folder.filePath(u"agent"_s)};

    Correspondent()
    {
        for (const journal::Step &step : storage::exampleSite().steps)
            workspace.apply(step);
    }

    Grid grid(int year = 2026) const { return *loadGrid(workspace, year); }

    QString handOut(const HandOut &what, int year = 2026)
    {
        const QString path = folder.filePath(contributionFileName(grid(year), what, u"carnet"_s));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(contributionNotebook(workspace, grid(year), what, meetingClock()));
        return path;
    }

    /// What the agent does with the file: opens it, rates some practices, closes it.
    void fillIn(const QString &path, const std::vector<std::pair<QString, Rating>> &ratings,
                const QString &name = {})
    {
        const auto document = storage::Document::open(path, agentProfile, meetingClock());
        storage::Workspace &theirs = document->workspace();
        const Assessment asked = storage::assessmentsByYear(theirs).front();
        const Grid their = *loadGrid(theirs, asked.year);
        std::vector<Answer> answers;
        for (const auto &[practice, rating] : ratings) {
            Answer answer = rated(their.answer(practice), rating, kMeeting);
            answer.proof = u"Vu au guichet"_s;
            answers.push_back(answer);
        }
        theirs.apply(writeAnswers(their, answers, u"Réponses"_s));
        if (!name.isEmpty()) {
            Assessment named = asked;
            named.contributor = name;
            theirs.apply(journal::Step(u"Nom"_s).update(asked, named));
        }
        CHECK(document->close().empty());
    }

    ReturnedContribution read(const QString &path, int year = 2026)
    {
        return readContribution(path, workspace, grid(year), meetingClock());
    }

    QString practice(size_t index) const { return grid().edition->practices[index].code; }
};

/// The cell of that row in which the level is written.
tables::BookCell &levelCell(const tables::Workbook &book, std::vector<tables::BookCell> &row)
{
    for (const tables::BookSheet &sheet : book.sheets)
        for (const auto &header : sheet.rows)
            for (size_t i = 0; i < header.size(); ++i)
                if (const auto *text = std::get_if<QString>(&header[i].value);
                    text && *text == gridHeader(GridField::Level) && i < row.size()
                    && header.size() == row.size())
                    return row[i];
    FAIL("there is no column of levels");
    return row.front();
}

GivenAnswers given(const QString &name, const std::vector<std::pair<QString, Rating>> &ratings)
{
    GivenAnswers all{.contributor = name, .answers = {}};
    for (const auto &[practice, rating] : ratings)
        all.answers.push_back({.practice = practice, .rating = rating});
    return all;
}

} // namespace

TEST_CASE_METHOD(Correspondent, "a contribution goes out empty, and comes back with its answers",
                 "[assessment][contribution]")
{
    const QString path = handOut({.contributor = u"Mme Durand"_s, .commitments = {u"e1"_s}});
    CHECK(path.endsWith(u"contribution-2026-e1-mme-durand.carnet"));
    {
        // Nothing of what the site knows is in the file.
        const auto sent = storage::Document::openReadOnly(path, agentProfile, meetingClock());
        storage::Workspace &theirs = sent->workspace();
        CHECK(theirs.records<Answer>().all().empty());
        CHECK(theirs.records<Action>().all().empty());
        CHECK(theirs.records<Person>().all().empty());
        CHECK(theirs.records<Assessment>().all().size() == 1);
        CHECK(theirs.records<Site>().all().front().email.isEmpty());
        CHECK(isContributionNotebook(theirs.records<Assessment>().all().front()));
    }

    fillIn(path, {{practice(0), Rating::level(2)},
                  {practice(1), Rating::notApplicable(u"Pas de guichet"_s)}});
    const ReturnedContribution back = read(path);

    CHECK(back.refusal.toStdString().empty());
    REQUIRE(back.given);
    CHECK(back.given->contributor == u"Mme Durand");
    REQUIRE(back.given->answers.size() == 2);
    CHECK(back.given->of(practice(0))->rating == Rating::level(2));
    CHECK(back.given->of(practice(0))->proof == u"Vu au guichet");
    CHECK(back.given->of(practice(1))->rating == Rating::notApplicable(u"Pas de guichet"_s));
    CHECK(parseContribution(contributionBytes(*back.given)) == *back.given);
}

TEST_CASE_METHOD(Correspondent, "an agent may give the name later", "[assessment][contribution]")
{
    const QString path = handOut({});
    fillIn(path, {{practice(3), Rating::level(0)}}, u"Paul Petit"_s);

    CHECK(read(path).given->contributor == u"Paul Petit");
}

TEST_CASE_METHOD(Correspondent, "an agent's progress counts the practices that were asked",
                 "[assessment][contribution]")
{
    const Grid whole = grid();
    const Commitment &asked = whole.edition->commitments.at(1);
    const QString path = handOut({.commitments = {asked.code}});
    const auto document = storage::Document::open(path, agentProfile, meetingClock());
    const auto progress = progressOf(document->workspace(), 2026);
    REQUIRE(progress);
    CHECK(progress->total == int(whole.edition->practicesOf(asked.code).size()));
    CHECK(progress->total < int(whole.edition->practices.size()));
    CHECK(document->close().empty());
}

TEST_CASE_METHOD(Correspondent, "a spreadsheet goes out blank; one without answers is not taken in",
                 "[assessment][contribution]")
{
    for (const bool asOds : {false, true}) {
        const QString path = folder.filePath(asOds ? u"feuille.ods"_s : u"feuille.xlsx"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(
            contributionSheet(workspace, grid(), {.commitments = {u"e1"_s}}, asOds, kMeeting));
        file.close();

        CHECK_FALSE(read(path).given);
        CHECK_FALSE(read(path).refusal.isEmpty());
    }
}

TEST_CASE_METHOD(Correspondent, "a contribution comes back in a spreadsheet",
                 "[assessment][contribution]")
{
    tables::Workbook book = gridWorkbook(grid(), {.madeOn = kMeeting, .blank = true});
    const QString level = grid().edition->scale[1].label;
    for (tables::BookSheet &sheet : book.sheets)
        for (auto &row : sheet.rows)
            for (size_t cell = 0; cell < row.size(); ++cell)
                if (const auto *text = std::get_if<QString>(&row[cell].value)) {
                    const bool isName = *text == sheet_word::contributor();
                    if (isName && cell + 1 < row.size())
                        row[cell + 1].value = u"Paul Petit"_s;
                    else if (*text == practice(0))
                        levelCell(book, row).value = level;
                }
    QFile file(folder.filePath(u"retour.xlsx"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(tables::writeXlsx(book));
    file.close();

    const ReturnedContribution back = read(file.fileName());

    INFO(back.refusal.toStdString());
    REQUIRE(back.given);
    CHECK(back.given->contributor == u"Paul Petit");
    REQUIRE(back.given->answers.size() == 1);
    CHECK(back.given->of(practice(0))->rating == Rating::level(1));
}

TEST_CASE_METHOD(Correspondent, "what is of another year, grid or site is refused, and says why",
                 "[assessment][contribution]")
{
    const QString path = handOut({.contributor = u"Mme Durand"_s});
    CHECK_FALSE(read(path).given); // Nothing answered yet.
    fillIn(path, {{practice(0), Rating::level(2)}});
    REQUIRE(read(path).given);

    const ReturnedContribution otherYear = read(path, 2025);
    CHECK_FALSE(otherYear.given);
    CHECK(otherYear.refusal.contains(u"2026"));

    Correspondent other;
    const Site ours = other.workspace.records<Site>().all().front();
    Site renamed = ours;
    renamed.id = Id<Site>::create();
    other.workspace.apply(journal::Step(u"Autre site"_s).remove(ours).insert(renamed));
    CHECK_FALSE(other.read(path).given);
    CHECK(other.read(path).refusal.contains(ours.name));

    QFile text(folder.filePath(u"note.txt"_s));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("bonjour");
    text.close();
    CHECK_FALSE(read(text.fileName()).refusal.isEmpty());
    CHECK_FALSE(read(folder.filePath(u"nulle-part.carnet"_s)).refusal.isEmpty());
}

TEST_CASE_METHOD(Correspondent, "a contribution is kept once, and can be erased for good",
                 "[assessment][contribution]")
{
    const GivenAnswers durand = given(u"Mme Durand"_s, {{practice(0), Rating::level(2)}});
    const GivenAnswers petit = given(u"Paul Petit"_s, {{practice(0), Rating::level(0)}});

    workspace.apply(takeIn(workspace, grid(), {durand, petit, durand}, kMeeting));
    CHECK(takeIn(workspace, grid(), {durand}, kMeeting).edits().empty());

    auto known = contributionsOf(workspace, grid().assessment.id);
    REQUIRE(known.size() == 2);
    CHECK(known[0].given == durand);
    CHECK(known[1].given == petit);

    workspace.apply(eraseContributions({known[0].record}, kMeeting));

    known = contributionsOf(workspace, grid().assessment.id);
    REQUIRE(known.size() == 2);
    CHECK(known[0].given == petit);
    CHECK(known[1].record.erasedOn == kMeeting);
    CHECK_FALSE(workspace.blob(known[1].record.sha256));
    // Neither the name nor an answer stays in the journal.
    for (const journal::Entry &entry : workspace.entries())
        CHECK_FALSE(entry.label.contains(u"Durand"));
    // The same file may come again.
    workspace.apply(takeIn(workspace, grid(), {durand}, kMeeting));
    CHECK(givenAnswers(contributionsOf(workspace, grid().assessment.id)).size() == 2);
}

TEST_CASE_METHOD(Correspondent, "the widest gaps come first, what is disputed before them",
                 "[assessment][contribution][dispersion]")
{
    const Rating none = Rating::notApplicable(u"Pas ici"_s);
    const std::vector<GivenAnswers> all{given(u"A"_s, {{practice(0), Rating::level(1)},
                                                       {practice(1), Rating::level(0)},
                                                       {practice(2), Rating::level(3)},
                                                       {practice(3), Rating::level(2)},
                                                       {practice(5), none}}),
                                        given(u"B"_s, {{practice(0), Rating::level(1)},
                                                       {practice(1), Rating::level(3)},
                                                       {practice(2), none},
                                                       {practice(4), Rating::level(1)},
                                                       {practice(5), none}}),
                                        given(u"C"_s, {{practice(0), Rating::level(1)},
                                                       {practice(1), Rating::level(1)},
                                                       {practice(3), Rating::level(1)},
                                                       {u"inconnue"_s, Rating::level(1)}})};

    const std::vector<Dispersion> found = dispersion(*grid().edition, all);

    REQUIRE(found.size() == 6);
    CHECK(found[0].practice == practice(2));
    CHECK(found[0].isDisputed());
    CHECK(found[1].practice == practice(1));
    CHECK(found[1].spread() == 3);
    CHECK(found[1].mean()->toString() == u"1.3");
    CHECK(found[2].practice == practice(3));
    CHECK(found[2].spread() == 1);
    CHECK(found[2].mean()->toString() == u"1.5");
    CHECK(found[3].practice == practice(0));
    CHECK(found[3].isAgreed());
    CHECK_FALSE(found[4].isAgreed()); // A single answer agrees with nobody.
    CHECK(found[5].isAgreed());       // All say that it does not apply.
    CHECK_FALSE(found[5].mean());
}

TEST_CASE_METHOD(Correspondent, "what all agree on is written at once, with the reason",
                 "[assessment][contribution][consensus]")
{
    const Rating level = Rating::level(2);
    const std::vector<GivenAnswers> all{
        given(u"A"_s, {{practice(0), level}, {practice(1), Rating::level(0)}}),
        given(u"B"_s, {{practice(0), level}, {practice(1), level}, {practice(2), level}})};
    const Grid before = grid();

    const std::vector<Answer> answers = agreedByAll(before, all, kMeeting);
    workspace.apply(writeAnswers(before, answers, u"D’accord"_s));

    REQUIRE(answers.size() == 1);
    CHECK(grid().answer(practice(0)).rating == level);
    CHECK_FALSE(grid().answer(practice(0)).consensus.isEmpty());
    CHECK(grid().answer(practice(1)) == before.answer(practice(1)));
    CHECK(agreedByAll(grid(), all, kMeeting).empty());

    const Answer decided =
        agreed(grid(), practice(1), Rating::level(1), u"Vrai le matin seulement"_s, kMeeting);
    CHECK(decided.rating == Rating::level(1));
    CHECK(decided.consensus == u"Vrai le matin seulement");
    CHECK(decided.origin != Answer::Origin::CarriedOver);
}
