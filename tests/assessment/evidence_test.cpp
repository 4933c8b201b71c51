#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/assessment/evidence_link.h"
#include "core/assessment/evidence_steps.h"
#include "core/assessment/grid_changes.h"
#include "core/assessment/grid_filter.h"
#include "core/storage/new_site.h"
#include "core/storage/workspace.h"

#include <QFile>
#include <QTemporaryDir>

using namespace carnet;
using namespace carnet::assessment;
using namespace Qt::StringLiterals;

namespace {

/// The example site, whose grid is read when asked.
struct EvidenceDesk : Copy
{
    EvidenceDesk()
    {
        for (const journal::Step &step : storage::exampleSite().steps)
            workspace.apply(step);
        first = grid().edition->practices.at(0).code;
        second = grid().edition->practices.at(9).code;
        for (const Evidence &one : grid().evidence)
            workspace.apply(journal::Step(u"Clear"_s).remove(one));
    }

    Grid grid() const { return *loadGrid(workspace, 2026); }

    void attach(const QString &practice, const QString &name, const QByteArray &bytes)
    {
        const auto step = attachFile(workspace, grid(), practice, name, bytes, std::nullopt);
        REQUIRE(std::holds_alternative<journal::Step>(step));
        workspace.apply(std::get<journal::Step>(step));
    }

    QString refusal(const QString &name, const QByteArray &bytes) const
    {
        const auto step = attachFile(workspace, grid(), first, name, bytes, std::nullopt);
        return std::holds_alternative<QString>(step) ? std::get<QString>(step) : QString();
    }

    QString first;
    QString second;
};

} // namespace

TEST_CASE_METHOD(EvidenceDesk, "the same bytes are kept once, whatever they are called",
                 "[assessment]")
{
    const size_t before = workspace.records<Attachment>().all().size();
    attach(first, u"plan.pdf"_s, "%PDF-1.4 contents");
    attach(second, u"copie du plan.pdf"_s, "%PDF-1.4 contents");

    CHECK(workspace.records<Attachment>().all().size() == before + 1);
    const Evidence one = grid().evidenceOf(first).at(0);
    const Evidence two = grid().evidenceOf(second).at(0);
    CHECK(one.attachment == two.attachment);
    const auto file = workspace.records<Attachment>().find(*one.attachment);
    REQUIRE(file);
    CHECK(file->mediaType == u"application/pdf"_s);
    CHECK(file->name == u"plan.pdf"_s);
    CHECK(workspace.blob(file->sha256) == QByteArray("%PDF-1.4 contents"));
}

TEST_CASE_METHOD(EvidenceDesk, "a file that is empty, too large or there already is refused",
                 "[assessment]")
{
    attach(first, u"a.txt"_s, "bonjour");

    CHECK(refusal(u"b.txt"_s, {}).contains(u"b.txt"_s));
    CHECK(refusal(u"c.bin"_s, QByteArray(kLargestPiece + 1, 'x')).contains(u"10"_s));
    CHECK_FALSE(refusal(u"d.txt"_s, "bonjour").isEmpty());
    CHECK(refusal(u"e.bin"_s, QByteArray(kLargestPiece, 'x')).isEmpty());
    const auto missing = attachFileAt(workspace, grid(), first, u"/nulle/part.pdf"_s);
    CHECK(std::holds_alternative<QString>(missing));
}

TEST_CASE_METHOD(EvidenceDesk, "the name of a file cannot lead elsewhere or look like another",
                 "[assessment]")
{
    attach(first, u"../../etc/fac\u202Etxt.exe"_s, "MZ");

    const auto file = workspace.records<Attachment>().find(*grid().evidenceOf(first)[0].attachment);
    REQUIRE(file);
    CHECK(file->name == u"factxt.exe"_s);
    CHECK(isProgram(file->name));
}

TEST_CASE_METHOD(EvidenceDesk, "a shared piece is renamed everywhere and removed from one answer",
                 "[assessment]")
{
    const Piece piece{.title = u"Affiche"_s,
                      .link = u"https://example.org/a"_s,
                      .attachment = {},
                      .madeOn = QDate(2026, 3, 2)};
    workspace.apply(addPiece(grid(), first, piece));
    workspace.apply(addPiece(grid(), second, piece));
    CHECK(addPiece(grid(), second, piece).edits().empty());
    CHECK(sharedWith(grid(), grid().evidenceOf(first)[0]) == std::vector{second});
    Piece renamed = piece;
    renamed.title = u"Affiche de l’accueil"_s;

    workspace.apply(changePiece(grid(), grid().evidenceOf(first)[0], renamed));

    CHECK(grid().evidenceOf(second)[0].title == renamed.title);
    const journal::Step removal = removePiece(grid(), grid().evidenceOf(first)[0]);
    workspace.apply(removal);
    CHECK(grid().evidenceOf(first).empty());
    CHECK(grid().evidenceOf(second).size() == 1);
    workspace.apply(removal.inverse());
    CHECK(grid().evidenceOf(first).size() == 1);
}

TEST_CASE_METHOD(EvidenceDesk, "pieces of the document are offered once, not those that are there",
                 "[assessment]")
{
    const Piece piece{.title = u"Affiche"_s, .link = {}, .attachment = {}, .madeOn = {}};
    workspace.apply(addPiece(grid(), first, piece));

    const auto offered = reusablePieces(workspace, grid(), second);
    const auto same = [&](const KnownPiece &known) { return known.piece == piece; };

    CHECK(std::count_if(offered.begin(), offered.end(), same) == 1);
    const auto own = reusablePieces(workspace, grid(), first);
    CHECK(std::none_of(own.begin(), own.end(), same));
}

TEST_CASE("addresses are opened only of the web and of mail", "[assessment]")
{
    CHECK(kindOfLink(u"https://www.example.fr/a?b=c#d"_s) == LinkKind::Web);
    CHECK(kindOfLink(u"www.example.fr"_s) == LinkKind::Web);
    CHECK(addressOf(u"www.example.fr"_s) == QUrl(u"https://www.example.fr"_s));
    CHECK(kindOfLink(u"mailto:accueil@example.fr"_s) == LinkKind::Mail);
    for (const QString &path : {u"\\\\srv\\partage\\plan.pdf"_s, u"C:\\Plans\\plan.pdf"_s,
                                u"/home/a/plan.pdf"_s, u"file:///etc/passwd"_s}) {
        CHECK(kindOfLink(path) == LinkKind::File);
        CHECK_FALSE(addressOf(path).isValid());
    }
    for (const QString &bad :
         {u"javascript:alert(1)"_s, u"JAVASCRIPT:x"_s, u"data:text/html,x"_s, u"vbscript:x"_s,
          u"ms-msdt:/id"_s, u"search-ms:query=x"_s, u"smb://srv/a"_s, u"ftp://a/b"_s, u"https://"_s,
          u"https://exa\u202Emple.fr"_s, u"plan.pdf"_s, u" "_s})
        CHECK(kindOfLink(bad) == LinkKind::Refused);
    // What is shown is where it leads, not who it pretends to be.
    CHECK(shownAddress(QUrl(u"https://impots.gouv.fr@evil.example/a"_s))
          == u"https://evil.example/a"_s);
    CHECK(shownAddress(QUrl(u"https://g\u043Euv.fr/"_s)).contains(u"xn--"_s));
    CHECK(isProgram(u"facture.pdf.EXE "_s));
    CHECK_FALSE(isProgram(u"compte rendu.pdf"_s));
}

TEST_CASE_METHOD(EvidenceDesk, "a grid followed change by change is the grid read anew",
                 "[assessment]")
{
    Grid kept = grid();
    std::optional<QStringList> told;
    QObject::connect(
        &workspace, &storage::Workspace::changed, &workspace,
        [&](const storage::Changes &changes) { told = followChanges(kept, workspace, changes); });
    const auto agree = [&] {
        const Grid now = grid();
        CHECK(kept.evidence == now.evidence);
        for (const Practice &practice : now.edition->practices)
            CHECK(kept.answer(practice.code) == now.answer(practice.code));
    };

    Answer answer = grid().answer(first);
    const Answer before = answer;
    answer.note = u"Nouveau"_s;
    workspace.apply(journal::Step(u"Note"_s).update(before, answer));
    CHECK(told == QStringList{first});
    agree();
    workspace.apply(addPiece(grid(), second,
                             {.title = u"Zèbre"_s, .link = {}, .attachment = {}, .madeOn = {}}));
    CHECK(told == QStringList{second});
    agree();
    workspace.apply(addPiece(grid(), first,
                             {.title = u"Abeille"_s, .link = {}, .attachment = {}, .madeOn = {}}));
    agree();
    workspace.apply(removePiece(grid(), grid().evidenceOf(second)[0]));
    CHECK(told == QStringList{second});
    agree();
    // A change of the year before this one changes what everything is compared with.
    const Answer earlier = grid().earlier->answers.at(0);
    Answer changed = earlier;
    changed.rating = Rating::level(0);
    changed.note += u" !"_s;
    workspace.apply(journal::Step(u"Autre année"_s).update(earlier, changed));
    CHECK_FALSE(told);
}

TEST_CASE_METHOD(EvidenceDesk, "what lacks proof is found by the filter", "[assessment]")
{
    const GridFilter bare{.show = GridFilter::Show::NoProof};
    Answer answer = grid().answer(first);
    const Answer before = answer;
    answer.rating = Rating::level(2);
    answer.proof.clear();
    workspace.apply(journal::Step(u"Niveau"_s).update(before, answer));
    const auto shown = [&] {
        const auto codes = filtered(bare, grid());
        return std::count(codes.begin(), codes.end(), first) == 1;
    };
    CHECK(shown());

    attach(first, u"photo.png"_s, "png");

    CHECK_FALSE(shown());
}
