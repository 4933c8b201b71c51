#pragma once

#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "core/validation/member_keys.h"
#include "ui/pages/meetings/open_meeting.h"
#include "ui/pages/meetings/signatures_view.h"
#include "ui/widgets/status_mark.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

namespace carnet {

using namespace ui;
using namespace Qt::StringLiterals;

inline const QString kRight = u"quatre mots pour signer"_s;

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
        QCoreApplication::processEvents(); // What was just added to a layout shows then.
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

} // namespace carnet
