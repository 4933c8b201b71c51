// From a plan before the committee to a record that two members signed, one of them elsewhere.

#include "tests/signing/signing_bench.h"

#include "core/validation/person_key.h"
#include "core/validation/verify.h"
#include "ui/pages/settings/persons_form.h"
#include "ui/signing/sign_request_window.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/plain_label.h"

#include <QFile>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE_METHOD(SigningBench, "a record is established, signed here and at a distance",
                 "[signing]")
{
    show();
    CHECK(find<NoteLabel>(u"validation_fault"_s)->text().startsWith(u"1 action"_s));
    establish();
    CHECK(stored(Plan::idOf(2026)).state == Plan::State::Validated);
    CHECK(stored(Plan::idOf(2026)).validatedOn == QDate(2026, 11, 20));
    CHECK(state().contains(u"Anne Roux"_s));

    press(u"sign_here"_s);
    CHECK(find<PlainLabel>(u"record_facts"_s)->text().contains(u"Clairval"_s));
    signWith(*view, kRight);
    REQUIRE(waitForSignatures(1));

    const QString request = folder.filePath(u"demande.liasse"_s);
    prompt.filesToSave.push_back(request);
    press(u"request"_s);
    REQUIRE(QFile::exists(request + u".sha256"_s));

    const QString answer = folder.filePath(u"reponse.minisig"_s);
    {
        SignRequestWindow window(elsewhere, prompt, [this] { return now; });
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.show();
        prompt.filesToOpen.push_back(request);
        prompt.filesToSave.push_back(answer);
        window.openRequest();
        signWith(window, kRight);
        REQUIRE(QTest::qWaitFor([&] { return QFile::exists(answer); }));
    }
    prompt.filesToOpen.push_back(answer);
    press(u"answer"_s);
    REQUIRE(signatures() == 2);
    CHECK(find<StatusMark>(u"validation_state"_s)->shape() == StatusShape::Disc);
    // The button that was pressed has gone.
    CHECK(view->window()->focusWidget() == find<QPushButton>(u"save_record"_s));

    const QString saved = folder.filePath(u"pv.liasse"_s);
    prompt.filesToSave.push_back(saved);
    press(u"save_record"_s);
    const auto read =
        validation::verifyValidation(bytesOf(saved), validation::knowledgeOf(workspace));
    REQUIRE(std::holds_alternative<validation::VerifiedRecord>(read));
    CHECK_FALSE(validation::shortfall(std::get<validation::VerifiedRecord>(read)));
    CHECK(prompt.told.isEmpty());

    const QString sheet = folder.filePath(u"feuille.pdf"_s);
    prompt.filesToSave.push_back(sheet);
    press(u"print_sheet"_s);
    CHECK(bytesOf(sheet).startsWith("%PDF"));
}

TEST_CASE_METHOD(SigningBench, "a wrong passphrase signs nothing, says so and waits", "[signing]")
{
    show();
    establish();
    press(u"sign_here"_s);
    signWith(*view, u"pas la bonne phrase"_s);
    auto *problem = find<NoteLabel>(u"sign_problem"_s);
    REQUIRE(QTest::qWaitFor([&] { return !problem->text().isEmpty(); }));
    CHECK(signatures() == 0);
    // Too soon, even with the right one.
    signWith(*view, kRight);
    CHECK(signatures() == 0);
    now = now.addSecs(2);
    signWith(*view, kRight);
    CHECK(waitForSignatures(1));
}

TEST_CASE_METHOD(SigningBench, "a signature of something else is refused and changes nothing",
                 "[signing]")
{
    show();
    establish();
    const QString path = folder.filePath(u"autre.minisig"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(exchange::DeviceKey::fromSeed(QByteArray(32, 'q')).sign("x", "y"));
    file.close();
    const QByteArray before = digest();
    prompt.filesToOpen.push_back(path);
    press(u"answer"_s);
    CHECK(prompt.told.size() == 1);
    CHECK(digest() == before);
}

TEST_CASE_METHOD(SigningBench, "scanned minutes validate a plan without keys", "[signing]")
{
    show();
    const QString scan = folder.filePath(u"scan.pdf"_s);
    QFile file(scan);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4 signed by hand");
    file.close();
    prompt.filesToOpen.push_back(scan);
    prompt.confirmations.push_back(true);
    press(u"paper"_s);
    const auto all = workspace.records<Validation>().all();
    REQUIRE(all.size() == 1);
    CHECK(all.front().paper);
    CHECK(stored(Plan::idOf(2026)).state == Plan::State::Validated);
    CHECK(find<StatusMark>(u"validation_state"_s)->shape() == StatusShape::Disc);
}

TEST_CASE_METHOD(SigningBench, "without a key for who presides nothing can be established",
                 "[signing]")
{
    journal::Step step(u"x"_s);
    Person without = anne;
    without.signingKey.clear();
    step.update(anne, without);
    workspace.apply(step);
    show();
    CHECK_FALSE(find<QPushButton>(u"establish"_s)->isEnabled());
    CHECK_FALSE(find<NoteLabel>(u"validation_fault"_s)->text().isEmpty());

    // The member makes one here.
    press(u"key_make"_s);
    const QString passphrase = u"girafe parapluie orage lundi"_s;
    QTest::keyClicks(find<QLineEdit>(u"new_passphrase"_s), passphrase);
    QTest::keyClicks(find<QLineEdit>(u"new_passphrase_again"_s), passphrase);
    press(u"make_key"_s);
    REQUIRE(QTest::qWaitFor([&] { return !stored(anne.id).signingKey.isEmpty(); }));
    REQUIRE(QTest::qWaitFor([&] { return find<QPushButton>(u"establish"_s)->isEnabled(); }));
}

TEST_CASE_METHOD(SigningBench, "a weak or mistyped passphrase makes no key", "[signing]")
{
    journal::Step step(u"x"_s);
    Person without = anne;
    without.signingKey.clear();
    step.update(anne, without);
    workspace.apply(step);
    show();
    press(u"key_make"_s);
    auto *first = find<QLineEdit>(u"new_passphrase"_s);
    auto *again = find<QLineEdit>(u"new_passphrase_again"_s);
    auto *problem = find<NoteLabel>(u"key_problem"_s);
    QTest::keyClicks(first, u"aaaaaaaaaaaaaa"_s);
    QTest::keyClicks(again, u"aaaaaaaaaaaaaa"_s);
    press(u"make_key"_s);
    CHECK_FALSE(problem->text().isEmpty());
    first->clear();
    QTest::keyClicks(first, u"girafe parapluie orage lundi"_s);
    press(u"make_key"_s);
    CHECK_FALSE(problem->text().isEmpty());
    CHECK(stored(anne.id).signingKey.isEmpty());
    press(u"no_key"_s);
    CHECK(find<QPushButton>(u"establish"_s)->isVisible());
}

TEST_CASE_METHOD(SigningBench, "keys of members are imported and revoked in the settings",
                 "[signing]")
{
    PersonsForm form(session, desk);
    form.resize(700, 900);
    form.setVisible(true);
    const auto key = exchange::DeviceKey::fromSeed(QByteArray(32, 'p')).publicKey();
    const QString path = folder.filePath(u"cle.pub"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(key.toMinisign());
    file.close();
    const auto pressFor = [&](const QString &name, const Person &person) {
        for (auto *button : form.findChildren<QPushButton *>(name))
            if (button->accessibleName().endsWith(person.name)) {
                button->click();
                return;
            }
        FAIL("no such button");
    };
    prompt.confirmations.push_back(true);
    pressFor(u"key_revoke"_s, bruno);
    CHECK(stored(bruno.id).keyRevokedOn == QDate(2026, 11, 21));
    prompt.filesToOpen.push_back(path);
    pressFor(u"key_import"_s, bruno);
    CHECK(stored(bruno.id).signingKey == validation::hexOf(key));
    CHECK_FALSE(stored(bruno.id).keyRevokedOn);
    // Nobody else's.
    prompt.confirmations.push_back(true);
    pressFor(u"key_revoke"_s, anne);
    prompt.filesToOpen.push_back(path);
    pressFor(u"key_import"_s, anne);
    CHECK(prompt.told.size() == 1);
    CHECK(stored(anne.id).signingKey == anne.signingKey);
}
