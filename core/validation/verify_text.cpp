#include "core/base/french.h"
#include "core/exchange/keys.h"
#include "core/validation/member_keys.h"
#include "core/validation/record.h"

using namespace Qt::StringLiterals;

namespace carnet::validation {

namespace {

// Names are put on one line: a line of its own that begins with four spaces would be a command.

/// minisign's one-line form of a public key, for `-P`.
QString keyLine(const exchange::PublicKey &key)
{
    return QString::fromLatin1(key.toMinisign().split('\n').value(1));
}

QString memberPart(int number, const Statement::Member &member, const exchange::PublicKey &key)
{
    const QString n = QString::number(number);
    const QString line = keyLine(key);
    return u"\n* %1 (MANIFEST.%2.minisig)\n"
           "  Clé publique : %3\n"
           "  À lire à voix haute : %4\n\n"
           "    minisign -V -P %3 -x MANIFEST.%2.minisig -m MANIFEST\n\n"
           "  ou bien avec signify (Debian : signify-openbsd)\n\n"
           "    printf 'untrusted comment: membre\\n%3\\n' > ../membre-%2.pub\n"
           "    signify-openbsd -V -p ../membre-%2.pub -x MANIFEST.%2.minisig -m MANIFEST\n\n"
           "  ou bien avec openssl\n\n"
           "    { printf '\\060\\052\\060\\005\\006\\003\\053\\145\\160\\003\\041\\000'; printf "
           "'%3' | base64 -d | "
           "tail -c 32; } > ../membre-%2.der\n"
           "    sed -n 2p MANIFEST.%2.minisig | base64 -d | tail -c 64 > ../membre-%2.sig\n"
           "    openssl pkeyutl -verify -pubin -keyform DER -inkey ../membre-%2.der -rawin -in "
           "MANIFEST -sigfile ../membre-%2.sig\n"_s.arg(member.name.simplified(), n, line,
                                                        key.spokenFingerprint());
}

QString ruleText(const Statement &statement)
{
    if (statement.paper)
        return u"Le procès-verbal papier, numérisé dans files/minutes.pdf, tient lieu de "
               "signatures électroniques."_s;
    const QString count =
        statement.signatures == 1
            ? u"La signature d’un membre est nécessaire"_s
            : u"Les signatures de %1 membres sont nécessaires"_s.arg(statement.signatures);
    return statement.chairSigns ? QString(count + u", dont celle de la personne qui préside."_s)
                                : QString(count + u'.');
}

} // namespace

QByteArray verifyText(const RecordDraft &draft)
{
    const Statement &statement = draft.statement;
    QString text =
        u"VÉRIFIER CETTE VALIDATION SANS NOTRE LOGICIEL\n"
        "\n"
        "Validation du plan d’action %1 de : %2\n"
        "Réunion du comité de pilotage (COPIL) du %3\n"
        "\n"
        "Il s’agit d’une signature électronique simple. %4\n"
        "\n"
        "Ce qu’il faut : unzip, sha256sum, et minisign (ou signify, ou openssl).\n"
        "Les lignes en retrait de quatre espaces sont des commandes à taper.\n"
        "\n"
        "1. Mettre le fichier reçu dans un dossier vide sous le nom proces.liasse, puis :\n"
        "\n"
        "    mkdir proces\n"
        "    cd proces\n"
        "    unzip -tq ../proces.liasse\n"
        "    unzip -q ../proces.liasse\n"
        "\n"
        "2. Le contenu est-il celui qui a été signé ? Chaque ligne doit dire OK, et les\n"
        "   deux commandes suivantes ne doivent rien afficher : aucun fichier en trop, aucun qui "
        "manque.\n"
        "\n"
        "    sha256sum --check --strict MANIFEST\n"
        "    (sed 's/^SHA256 (\\(.*\\)) = .*/\\1/' MANIFEST; echo MANIFEST; echo MANIFEST.minisig; "
        "echo "
        "mimetype) | LC_ALL=C sort > ../attendus.txt; unzip -Z1 ../proces.liasse | "
        "grep -vx 'MANIFEST[.][0-9]*[.]minisig' | LC_ALL=C sort | diff ../attendus.txt -\n"
        "\n"
        "    printf 'application/vnd.carnet-spplus.liasse+zip' | cmp - mimetype\n"
        "\n"
        "3. L’ordinateur qui a établi le fichier l’a scellé :\n"
        "\n"
        "    minisign -V -p META/key.pub -m MANIFEST\n"
        "\n"
        "4. Chaque membre a-t-il signé ? Une signature absente est celle d’un membre qui n’a pas\n"
        "   signé. Demandez à chaque membre, ou lisez sur le compte rendu imprimé, sa clé\n"
        "   publique ou les huit groupes à lire à voix haute, et comparez : une clé prise dans\n"
        "   ce seul fichier ne prouve pas de qui elle est.\n"_s.arg(
            QString::number(statement.year), draft.siteName.simplified(),
            french::longDate(statement.heldOn), ruleText(statement));
    int number = 0;
    for (const Statement::Member *member : signersOf(statement))
        if (const auto key = publicKeyOf(member->key))
            text += memberPart(++number, *member, *key);
    text +=
        u"\n"
        "5. L’empreinte de la validation, à comparer avec celle du compte rendu imprimé :\n"
        "\n"
        "    sha256sum MANIFEST\n"
        "\n"
        "   Elle ne change pas quand une signature s’ajoute. Celle du fichier entier, donnée à\n"
        "   côté dans un fichier .sha256, protège aussi l’emballage, bit par bit :\n"
        "   sha256sum --check NOM.sha256 dans le dossier du fichier.\n"
        "\n"
        "Ce qui a été décidé se lit dans files/plan.pdf, et mot pour mot dans data/plan.json et\n"
        "data/statement.json.\n"_s;
    return text.toUtf8();
}

} // namespace carnet::validation
