// From a plan before the committee to a record that two members signed, one of them elsewhere.

#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "core/validation/person_key.h"
#include "core/validation/verify.h"
#include "ui/pages/meetings/open_meeting.h"
#include "ui/pages/meetings/signatures_view.h"
#include "ui/pages/settings/persons_form.h"
#include "ui/signing/sign_request_window.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_mark.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

const QString kRight = u"quatre mots à retenir"_s;

/// A committee of two in a document: Anne presides and has her key here, Bruno's is elsewhere.
struct SigningBench : PageBench
{
    QTemporaryDir folder;
    std::shared_ptr<validation::MemberKeys> here = keysIn(u"here"_s);
    std::shared_ptr<validation::MemberKeys> elsewhere = keysIn(u"elsewhere"_s);
    SigningDesk desk{
        .device = Signer{.lineage = Id<storage::Lineage>::create(),
                         .hasKey = [] { return true; },
                         .key = [] { return exchange::DeviceKey::fromSeed(QByteArray(32, 'd')); },
                         .lastBundle = {},
                         .setLastBundle = {}},
        .members = here};
    Meeting meeting{.id = Id<Meeting>::create(),
                    .kind = Meeting::Kind::Copil,
                    .heldOn = QDate(2026, 11, 20),
                    .place = u"Clairval"_s,
                    .plan = Plan::idOf(2026),
                    .state = Meeting::State::Open,
                    .signatures = 2,
                    .chairSigns = true};
    Person anne{.id = Id<Person>::create(),
                .name = u"Anne Roux"_s,
                .role = Person::Role::CommitteeMember,
                .position = u"Sous-préfète"_s,
                .chairs = true};
    Person bruno{.id = Id<Person>::create(),
                 .name = u"Bruno Lenoir"_s,
                 .role = Person::Role::CommitteeMember,
                 .position = u"Secrétaire général"_s};
    QStringList news;
    std::unique_ptr<OpenMeeting> open;
    std::unique_ptr<SignaturesView> view;

    SigningBench()
    {
        QObject::connect(&session, &Session::announced, &session,
                         [this](const Message &message) { news += message.text; });
        anne.signingKey = validation::hexOf(here->create(anne.name, exchange::Passphrase(kRight)));
        bruno.signingKey =
            validation::hexOf(elsewhere->create(bruno.name, exchange::Passphrase(kRight)));
        journal::Step step(u"x"_s);
        step.insert(site(u"Sous-préfecture de Clairval"_s));
        Plan proposed{.id = Plan::idOf(2026),
                      .year = 2026,
                      .title = u"Plan d’action 2026"_s,
                      .state = Plan::State::Proposed};
        step.insert(proposed).insert(meeting).insert(anne).insert(bruno);
        int number = 0;
        for (const QString &title :
             {u"Rappeler les usagers sous deux jours"_s, u"Afficher les horaires calmes"_s}) {
            const Action action{.id = Id<Action>::create(),
                                .plan = Plan::idOf(2026),
                                .title = title,
                                .owner = u"Mme Petit"_s,
                                .due = QDate(2027, 3, 31)};
            step.insert(action);
            if (number++ == 0)
                step.insert(ActionDecision{.id = ActionDecision::idOf(meeting.id, action.id),
                                           .meeting = meeting.id,
                                           .action = action.id,
                                           .verdict = ActionDecision::Verdict::Retained});
        }
        for (const Person &person : {anne, bruno})
            step.insert(Attendance{.id = Attendance::idOf(meeting.id, person.id),
                                   .meeting = meeting.id,
                                   .person = person.id,
                                   .name = person.name,
                                   .position = person.position,
                                   .chairs = person.chairs,
                                   .presence = Attendance::Presence::Present});
        workspace.apply(step);
    }

    std::shared_ptr<validation::MemberKeys> keysIn(const QString &name)
    {
        return std::make_shared<validation::MemberKeys>(
            folder.filePath(name), [this] { return now; }, exchange::SealingCost::forTests());
    }

    void show()
    {
        open = std::make_unique<OpenMeeting>(session);
        open->setSigning(desk);
        view = std::make_unique<SignaturesView>(*open);
        view->resize(1000, 700);
        view->show();
    }

    QString state() const { return find<StatusMark>(u"validation_state"_s)->word(); }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        auto *found = view->findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }

    void press(const QString &name) const
    {
        auto *button = find<QPushButton>(name);
        REQUIRE(button->isVisible());
        REQUIRE(button->isEnabled());
        button->click();
    }

    void establish()
    {
        prompt.confirmations.push_back(true);
        press(u"establish"_s);
    }

    static void signWith(const QWidget &in, const QString &passphrase)
    {
        auto *field = in.findChild<QLineEdit *>(u"sign_passphrase"_s);
        REQUIRE(field);
        CHECK(field->echoMode() == QLineEdit::Password);
        QTest::keyClicks(field, passphrase);
        in.findChild<QPushButton *>(u"sign_now"_s)->click();
        CHECK(field->text().isEmpty());
    }

    size_t signatures() const { return workspace.records<ValidationSignature>().all().size(); }

    bool waitForSignatures(size_t count) const
    {
        return QTest::qWaitFor([&] { return signatures() == count; });
    }
};

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
    signWith(*view, u"ce n’est pas la bonne"_s);
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
