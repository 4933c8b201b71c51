#include "ui/signing/person_key_line.h"

#include "core/base/durable_file.h"
#include "core/base/file_name.h"
#include "core/base/french.h"
#include "core/exchange/report_file.h"
#include "core/validation/person_key.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_mark.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PersonKeyLine::PersonKeyLine(Session &session, SigningDesk desk, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(std::move(desk))
    , m_state(new StatusMark(StatusShape::Dash, {}))
    , m_key(new PlainLabel({}, TextStyle::Strong))
    , m_make(quietButton(tr("Make a key here...")))
    , m_import(quietButton(tr("Import a public key...")))
    , m_export(quietButton(tr("Give out the public key...")))
    , m_revoke(quietButton(tr("Revoke the key...")))
{
    m_state->setObjectName(u"key_state"_s);
    m_key->setObjectName(u"key_spoken"_s);
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_make->setObjectName(u"key_make"_s);
    m_import->setObjectName(u"key_import"_s);
    m_export->setObjectName(u"key_export"_s);
    m_revoke->setObjectName(u"key_revoke"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addWidget(m_state);
    column->addWidget(m_key);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::kSmall);
    for (QPushButton *button : {m_make, m_import, m_export, m_revoke})
        flow->addWidget(button);
    column->addWidget(buttons);
    connect(m_make, &QPushButton::clicked, this, [this] {
        if (const auto whose = person())
            emit makeRequested(whose->id, whose->name);
    });
    connect(m_import, &QPushButton::clicked, this, &PersonKeyLine::importKey);
    connect(m_export, &QPushButton::clicked, this, &PersonKeyLine::exportKey);
    connect(m_revoke, &QPushButton::clicked, this, &PersonKeyLine::revoke);
}

std::optional<Person> PersonKeyLine::person() const
{
    return m_person ? m_session.workspace().records<Person>().find(*m_person) : std::nullopt;
}

void PersonKeyLine::show(const Person &person)
{
    m_person = person.id;
    const auto key = validation::publicKeyOf(person.signingKey);
    const bool isUsable = key && !person.keyRevokedOn;
    const bool isHere = key && m_desk.members && m_desk.members->has(*key);
    if (!key)
        m_state->setStatus(StatusShape::Diamond, tr("No signing key"));
    else if (person.keyRevokedOn)
        m_state->setStatus(StatusShape::Cross,
                           tr("Key revoked on %1").arg(french::longDate(*person.keyRevokedOn)));
    else
        m_state->setStatus(StatusShape::Disc, isHere ? tr("Signing key, on this computer")
                                                     : tr("Signing key, on another computer"));
    m_key->setText(key ? tr("To be read aloud: %1").arg(key->spokenFingerprint()) : QString());
    m_key->setVisible(key.has_value());
    const bool writable = !m_session.isReadOnly();
    m_make->setVisible(writable && !isUsable && m_desk.members);
    m_import->setVisible(writable && !isUsable);
    m_export->setVisible(isUsable);
    m_revoke->setVisible(writable && isUsable);
    // The same words stand at each member: assistive technology hears whose they are.
    for (QPushButton *button : {m_make, m_import, m_export, m_revoke})
        button->setAccessibleName(button->text() + u' ' + person.name);
}

void PersonKeyLine::give(const QString &hex)
{
    const auto whose = person();
    const auto key = validation::publicKeyOf(hex);
    if (!whose || !key)
        return;
    const auto taken = validation::giveKey(m_session.workspace(), *whose, *key);
    if (const auto *problem = std::get_if<QString>(&taken)) {
        m_session.prompt().tell(*problem);
        return;
    }
    if (m_session.apply(std::get<journal::Step>(taken)))
        m_session.announce({.text = tr("Key of %1: %2. Compare it with the member.")
                                        .arg(whose->name, key->spokenFingerprint())});
}

void PersonKeyLine::importKey()
{
    const auto path = m_session.prompt().askFileToOpen(tr("Which public key did the member send?"),
                                                       tr("Public keys (*.pub)"));
    if (!path)
        return;
    attempt(m_session.prompt(), [&] {
        const auto key = exchange::PublicKey::parse(exchange::readBundleFile(*path));
        if (key)
            give(validation::hexOf(*key));
        else
            m_session.prompt().tell(tr("This file is not a public key. Nothing was changed. Ask "
                                       "the member for it again."));
    });
}

void PersonKeyLine::exportKey()
{
    const auto whose = person();
    const auto key = whose ? validation::publicKeyOf(whose->signingKey) : std::nullopt;
    if (!key)
        return;
    const auto path = m_session.prompt().askFileToSave(
        tr("Where should the public key be written?"), siteFileName(whose->name) + u".pub",
        tr("Public keys (*.pub)"));
    if (path)
        attempt(m_session.prompt(), [&] { writeDurably(*path, key->toMinisign()); });
}

void PersonKeyLine::revoke()
{
    const auto whose = person();
    if (!whose)
        return;
    if (m_session.prompt().confirm(
            tr("From today on nothing that the key of %1 signs will count. What it signed before "
               "stays. This is for a key that was lost or seen by somebody else.")
                .arg(whose->name),
            tr("Revoke the key")))
        m_session.apply(validation::revokeKey(*whose, m_session.today()));
}

} // namespace carnet::ui
