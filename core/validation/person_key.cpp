#include "core/validation/person_key.h"

#include "core/validation/member_keys.h"

#include <QCoreApplication>

namespace carnet::validation {

namespace {

struct PersonKeyText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::validation::PersonKey)
};

} // namespace

std::variant<journal::Step, QString> giveKey(const storage::Workspace &workspace,
                                             const Person &person, const exchange::PublicKey &key)
{
    const QString hex = hexOf(key);
    for (const Person &other : workspace.records<Person>().all())
        if (other.signingKey == hex && other.id != person.id)
            return PersonKeyText::tr("This key is already that of %1: each member needs their "
                                     "own. Nothing was changed.")
                .arg(other.name);
    if (person.signingKey == hex && person.keyRevokedOn)
        return PersonKeyText::tr("This key was revoked: it cannot be used again. Nothing was "
                                 "changed. Make a new key.");
    Person after = person;
    after.signingKey = hex;
    after.keyRevokedOn.reset();
    journal::Step step(PersonKeyText::tr("Signing key of %1").arg(person.name));
    step.update(person, after);
    return step;
}

journal::Step revokeKey(const Person &person, const QDate &day)
{
    Person after = person;
    after.keyRevokedOn = day;
    journal::Step step(PersonKeyText::tr("Revoke the key of %1").arg(person.name));
    step.update(person, after);
    return step;
}

QString spokenKey(const Person &person)
{
    const auto key = publicKeyOf(person.signingKey);
    return key ? key->spokenFingerprint() : QString();
}

} // namespace carnet::validation
