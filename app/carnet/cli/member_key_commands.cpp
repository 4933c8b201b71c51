#include "app/carnet/cli/passphrase_source.h"
#include "core/base/durable_file.h"
#include "core/base/french.h"
#include "core/exchange/report_file.h"
#include "core/validation/person_key.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

struct MemberKeyCli
{
    Q_DECLARE_TR_FUNCTIONS(carnet::cli::MemberKey)
};

int refuseKey(Invocation &invocation, ExitCode code, const QString &message)
{
    invocation.err << message << '\n';
    return code;
}

int newKey(Invocation &invocation)
{
    const QString name = invocation.value(u"name"_s).simplified();
    if (name.isEmpty())
        return refuseKey(invocation, Usage, MemberKeyCli::tr("Say whose key it is with --name."));
    const auto passphrase = passphraseFrom(invocation, true);
    if (!passphrase)
        return Refused;
    validation::MemberKeys keys(invocation.profile().folder(), systemClock());
    const exchange::PublicKey key = keys.create(name, *passphrase);
    invocation.out << MemberKeyCli::tr("Key of %1: %2").arg(name, key.spokenFingerprint()) << '\n';
    if (invocation.has(u"output"_s)) {
        writeDurably(invocation.value(u"output"_s), key.toMinisign());
        invocation.out << MemberKeyCli::tr("Written: %1").arg(invocation.value(u"output"_s))
                       << '\n';
    }
    return Done;
}

int exportKey(Invocation &invocation)
{
    const QString path = invocation.value(u"output"_s);
    if (path.isEmpty())
        return refuseKey(invocation, Usage, MemberKeyCli::tr("Say where to write with --output."));
    const validation::MemberKeys keys(invocation.profile().folder(), systemClock());
    const auto key = keyNamed(keys, invocation.value(u"name"_s));
    if (!key)
        return refuseKey(invocation, Refused,
                         MemberKeyCli::tr("No key of this computer has that name, or several "
                                          "have."));
    writeDurably(path, key->toMinisign());
    invocation.out << MemberKeyCli::tr("Written: %1").arg(path) << '\n';
    return Done;
}

std::optional<Person> personNamed(const storage::Workspace &workspace, const QString &name)
{
    std::optional<Person> found;
    for (const Person &person : workspace.records<Person>().all())
        if (!name.isEmpty() && person.name.contains(name, Qt::CaseInsensitive)) {
            if (found)
                return std::nullopt;
            found = person;
        }
    return found;
}

int importKey(Invocation &invocation)
{
    const auto key =
        exchange::PublicKey::parse(exchange::readBundleFile(invocation.words().first()));
    if (!key)
        return refuseKey(invocation, Refused,
                         MemberKeyCli::tr("This file is not a public key. Nothing was changed."));
    auto document = invocation.open();
    storage::Workspace &workspace = document->workspace();
    const auto person = personNamed(workspace, invocation.value(u"person"_s));
    if (!person)
        return refuseKey(invocation, Refused,
                         MemberKeyCli::tr("Nobody in this notebook has that name, or several "
                                          "have. Nothing was changed."));
    const auto taken = validation::giveKey(workspace, *person, *key);
    if (const auto *problem = std::get_if<QString>(&taken))
        return refuseKey(invocation, Refused, *problem);
    workspace.apply(std::get<journal::Step>(taken));
    invocation.out << MemberKeyCli::tr("Key of %1: %2").arg(person->name, key->spokenFingerprint())
                   << '\n';
    return Done;
}

} // namespace

std::vector<CommandLine> memberKeyCommands()
{
    const QCommandLineOption output(u"output"_s, MemberKeyCli::tr("Write the public key there."),
                                    u"FILE"_s);
    const QCommandLineOption name(u"name"_s, MemberKeyCli::tr("Whose key."), u"NAME"_s);
    return {
        {u"validate new-key"_s,
         {},
         0,
         MemberKeyCli::tr("Make a member's signing key on this computer, sealed with a passphrase"),
         {name, output, passphraseFileOption()},
         &newKey},
        {u"validate export-key"_s,
         {},
         0,
         MemberKeyCli::tr("Write the public key of a member, to be sent to the correspondent"),
         {name, output},
         &exportKey},
        {u"validate import-key"_s,
         u"PUBLIC_KEY DOCUMENT"_s,
         2,
         MemberKeyCli::tr("Note in the notebook which key is a member's"),
         {{u"person"_s, MemberKeyCli::tr("Whose key."), u"NAME"_s}},
         &importKey},
    };
}

} // namespace carnet::cli
