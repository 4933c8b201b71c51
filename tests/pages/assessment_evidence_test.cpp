#include "tests/pages/assessment_grid_bench.h"

#include "core/assessment/evidence_steps.h"
#include "core/domain/completeness.h"
#include "ui/evidence/evidence_opener.h"
#include "ui/pages/assessment/filter_bar.h"
#include "ui/pages/assessment/open_assessment.h"
#include "ui/pages/assessment/practice_card.h"
#include "ui/widgets/level_radios.h"
#include "ui/widgets/line_field.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

/// The first question of a blank year on its card, and a desktop that only remembers.
struct CardDesk : AssessmentDesk
{
    QTemporaryDir folder;
    QList<QUrl> opened;

    void openCards()
    {
        beginYear();
        open(u"cards"_s);
        page->findChild<ui::OpenAssessment *>()->opener().setDesktop([this](const QUrl &address) {
            opened += address;
            return true;
        });
        practice = grid().edition->practices.front().code;
    }

    ui::PracticeCard *card() const
    {
        return page->findChild<ui::PracticeCard *>(u"practice_"_s + practice);
    }

    template<typename Widget>
    Widget *part(const char *name) const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto *found = card()->findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }

    void attach(const QString &name, const QByteArray &bytes)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        prompt.filesToOpen.push_back(path);
        part<QAction>("attach_file")->trigger();
    }

    std::vector<Evidence> pieces() const { return grid().evidenceOf(practice); }

    QString practice;
};

} // namespace

TEST_CASE_METHOD(CardDesk, "a file is attached, and opened from a read-only copy once agreed",
                 "[pages][assessment]")
{
    openCards();
    attach(u"plan d'accueil.txt"_s, "bonjour");
    REQUIRE(pieces().size() == 1);
    CHECK(pieces()[0].title == u"plan d'accueil.txt"_s);
    auto *button = part<QPushButton>("open_piece");

    button->click(); // The harmless answer.
    CHECK(opened.isEmpty());
    CHECK(prompt.questions.last().contains(u"plan d'accueil.txt"_s));
    CHECK(prompt.questions.last().contains(u"octets"_s));
    prompt.confirmations.push_back(true);
    button->click();

    REQUIRE(opened.size() == 1);
    const QFileInfo copy(opened[0].toLocalFile());
    CHECK(copy.fileName() == u"plan d'accueil.txt"_s);
    CHECK_FALSE(copy.permission(QFile::WriteOwner));
    CHECK_FALSE(QFileInfo(copy.path()).permission(QFile::ReadOther | QFile::ExeOther));
    QFile file(copy.filePath());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "bonjour");
    page.reset();
    CHECK(QFileInfo::exists(copy.filePath()));
}

TEST_CASE_METHOD(CardDesk, "programs and paths are not opened, whatever is answered",
                 "[pages][assessment]")
{
    openCards();
    prompt.confirmations = {true, true, true};
    attach(u"facture.pdf.exe"_s, "MZ");
    part<QPushButton>("open_piece")->click();
    CHECK(opened.isEmpty());
    CHECK(prompt.told.last().contains(u"facture.pdf.exe"_s));

    Evidence path = pieces()[0];
    path.attachment.reset();
    path.link = u"\\\\serveur\\partage\\a.exe"_s;
    page->findChild<ui::OpenAssessment *>()->opener().open(assessment::pieceOf(path));
    path.link = u"javascript:alert(1)"_s;
    page->findChild<ui::OpenAssessment *>()->opener().open(assessment::pieceOf(path));
    CHECK(opened.isEmpty());
    path.link = u"https://example.org/plan"_s;
    page->findChild<ui::OpenAssessment *>()->opener().open(assessment::pieceOf(path));
    CHECK(opened == QList<QUrl>{QUrl(u"https://example.org/plan"_s)});
}

TEST_CASE_METHOD(CardDesk, "a file that is too large is refused with what to do",
                 "[pages][assessment]")
{
    openCards();

    attach(u"film.mp4"_s, QByteArray(carnet::assessment::kLargestPiece + 1, 'x'));

    CHECK(pieces().empty());
    REQUIRE(prompt.told.size() == 1);
    CHECK(prompt.told[0].contains(u"film.mp4"_s));
}

TEST_CASE_METHOD(CardDesk, "a piece is written, changed, removed and brought back",
                 "[pages][assessment]")
{
    openCards();
    part<QAction>("write_piece")->trigger();
    part<QLineEdit>("piece_link")->setFocus();
    type(u"javascript:alert(1)"_s);
    part<QPushButton>("piece_save")->click();
    CHECK(pieces().empty()); // Neither without a title nor with such an address.
    part<QLineEdit>("piece_title")->setFocus();
    type(u"Affiche"_s);
    part<QPushButton>("piece_save")->click();
    CHECK(pieces().empty());
    part<QLineEdit>("piece_link")->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"www.example.org"_s);
    press(Qt::Key_Return);
    REQUIRE(pieces().size() == 1);
    CHECK(pieces()[0].link == u"www.example.org"_s);

    part<QPushButton>("change_piece")->click();
    press(Qt::Key_End);
    type(u" neuve"_s);
    page->commitPending();

    CHECK(pieces().at(0).title == u"Affiche neuve"_s);
    part<QPushButton>("remove_piece")->click();
    CHECK(pieces().empty());
    session.undoStack().undo();
    CHECK(pieces().size() == 1);
}

TEST_CASE_METHOD(CardDesk, "a piece of another question is used again", "[pages][assessment]")
{
    openCards();
    attach(u"plan.txt"_s, "bonjour");
    const Evidence first = pieces().at(0);
    practice = grid().edition->practices.at(1).code;
    part<QAction>("reuse_piece")->trigger();
    auto *list = part<QListWidget>("known_pieces");
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().contains(u"1.1"_s));

    part<QPushButton>("use_piece")->click();

    REQUIRE(pieces().size() == 1);
    CHECK(pieces()[0].attachment == first.attachment);
}

TEST_CASE_METHOD(CardDesk, "a level without proof is told on its card until something shows it",
                 "[pages][assessment]")
{
    openCards();
    page->reveal({.page = u"assessment"_s, .record = practice});
    auto *bare = part<QWidget>("without_proof");
    CHECK(bare->isHidden());

    QTest::keyClick(part<QRadioButton>("level0"), Qt::Key_2);
    CHECK(answer(practice).rating == Rating::level(2));
    CHECK_FALSE(bare->isHidden());
    attach(u"photo.txt"_s, "photo");
    CHECK(bare->isHidden());
}

TEST_CASE_METHOD(CardDesk, "on a card one key rates, asks the reason, confirms",
                 "[pages][assessment]")
{
    openCards();
    auto *first = part<QRadioButton>("level0");
    first->setFocus();
    press(Qt::Key_3);
    CHECK(answer(practice).rating == Rating::level(3));
    press(Qt::Key_N);
    CHECK_FALSE(answer(practice).rating.isAnswer());
    type(u"pas de guichet"_s);
    press(Qt::Key_Return);
    CHECK(answer(practice).rating == Rating::notApplicable(u"pas de guichet"_s));

    Answer claim = answer(practice);
    const Answer before = claim;
    claim.rating = Rating::level(1);
    claim.origin = Answer::Origin::CarriedOver;
    workspace.apply(journal::Step(u"Reprise"_s).update(before, claim));
    part<QRadioButton>("level1")->setFocus();
    press(Qt::Key_C);
    CHECK(answer(practice).origin == Answer::Origin::Confirmed);
    CHECK(answer(practice).rating == Rating::level(1));
}

TEST_CASE_METHOD(CardDesk, "who answers is written on the card and found by the filter",
                 "[pages][assessment]")
{
    openCards();
    part<ui::LineField>("owner")->setFocus();
    type(u"Mme Durand"_s);
    page->commitPending();
    CHECK(answer(practice).owner == u"Mme Durand"_s);
    auto *owner = find<QComboBox>("filter_owner");
    REQUIRE(owner->count() == 2);
    page->reveal({.page = u"assessment"_s, .record = u"grid"_s});

    owner->setCurrentIndex(1);

    CHECK(shown().rowCount() == 2); // The title of the commitment and the question.
    CHECK(find<QLabel>("filter_count")->text().startsWith(u"1 "_s));
    find<QPushButton>("filter_all")->click();
    CHECK(shown().rowCount() > 10);
    CHECK(find<QPushButton>("filter_all")->isHidden());
}

TEST_CASE_METHOD(CardDesk, "a search narrows the grid, Escape gives it up", "[pages][assessment]")
{
    openCards();
    page->reveal({.page = u"assessment"_s, .record = u"grid"_s});
    const int all = shown().rowCount();
    commands.action(ui::Command::Find)->trigger();
    auto *search = find<QLineEdit>("filter_text");
    REQUIRE(search->hasFocus());
    type(u"TELEPHONE"_s);
    press(Qt::Key_Return);
    CHECK(shown().rowCount() < all);
    CHECK(shown().rowCount() > 0);

    search->setText(u"rien de tel"_s);
    press(Qt::Key_Return);
    CHECK(shown().rowCount() == 0);
    CHECK_FALSE(find<QLabel>("grid_empty")->isHidden());
    press(Qt::Key_Escape);
    CHECK(shown().rowCount() == all);
}

TEST_CASE_METHOD(AssessmentDesk, "the next one to fill in stays within what is shown",
                 "[pages][assessment]")
{
    beginYear();
    open(u"grid"_s);
    auto *commitment = find<QComboBox>("filter_commitment");
    commitment->setCurrentIndex(3);
    const int rows = shown().rowCount();

    for (int row = 1; row < rows; ++row) {
        commands.action(ui::Command::NextToFill)->trigger();
        CHECK_FALSE(counts(answer(table()->currentPractice())));
        press(Qt::Key_1);
    }
    QString said;
    QObject::connect(&session, &ui::Session::announced, page.get(),
                     [&](const ui::Message &message) { said = message.text; });
    commands.action(ui::Command::NextToFill)->trigger();

    CHECK_FALSE(said.isEmpty());
    CHECK(shown().rowCount() == rows);
    CHECK(commitment->currentIndex() == 3);
}
