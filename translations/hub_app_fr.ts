<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::hub_app::Console</name>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 fichiers sur %2</translation>
    </message>
</context>
<context>
    <name>carnet::hub_app::Consolidate</name>
    <message>
        <source>Name the folder to write to: --output FOLDER.</source>
        <translation>Indiquer le dossier où écrire : --output DOSSIER.</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed site(s) consolidated in "%1".</source>
        <translation>
            <numerusform>%n site confirmé consolidé dans « %1 ».</numerusform>
            <numerusform>%n sites confirmés consolidés dans « %1 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these although a number is missing: see the column numeros_manquants.</source>
        <translation>
            <numerusform>%n d’entre eux bien qu’un numéro manque : voir la colonne numeros_manquants.</numerusform>
            <numerusform>%n d’entre eux bien qu’un numéro manque : voir la colonne numeros_manquants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) apart, to confirm: carnet-hub keys list</source>
        <translation>
            <numerusform>%n poste à part, à confirmer : carnet-hub keys list</numerusform>
            <numerusform>%n postes à part, à confirmer : carnet-hub keys list</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder to make, or to replace as a whole.</source>
        <translation>Dossier à créer, ou à remplacer en entier.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>Leaves out reports that wait for a missing number.</source>
        <translation>Laisse de côté les rapports qui attendent un numéro manquant.</translation>
    </message>
    <message>
        <source>Sums only over at least that many sites; 2 without it.</source>
        <translation>Ne fait de somme qu’à partir de ce nombre de sites ; à défaut 2.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Writes what the sites have reported, put together.</source>
        <translation>Écrit, mis ensemble, ce que les sites ont rapporté.</translation>
    </message>
</context>
<context>
    <name>carnet::hub_app::Init</name>
    <message>
        <source>The hub "%1" is made. Next: carnet-hub receive FOLDER</source>
        <translation>Le pôle « %1 » est créé. Ensuite : carnet-hub receive DOSSIER</translation>
    </message>
    <message>
        <source>Makes an empty hub.</source>
        <translation>Crée un pôle vide.</translation>
    </message>
</context>
<context>
    <name>carnet::hub_app::Keys</name>
    <message>
        <source>revoked from no. %1</source>
        <translation>révoquée à partir du nº %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Liasses</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Give at least the first %1 digits of the fingerprint, in any groups.</source>
        <translation>Donner au moins les %1 premiers chiffres de l’empreinte, groupés comme on veut.</translation>
    </message>
    <message>
        <source>The hub knows no key with this fingerprint.</source>
        <translation>Le pôle ne connaît aucune clé ayant cette empreinte.</translation>
    </message>
    <message>
        <source>Keys can be listed, confirmed or revoked: list, confirm, revoke.</source>
        <translation>On peut lister, confirmer ou révoquer des clés : list, confirm, revoke.</translation>
    </message>
    <message>
        <source>With revoke: first number that no longer counts. Without it: what is already here still counts.</source>
        <translation>Avec revoke : premier numéro qui ne compte plus. À défaut : ce qui est déjà reçu compte encore.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMÉRO</translation>
    </message>
    <message>
        <source>list, confirm or revoke.</source>
        <translation>list, confirm ou revoke.</translation>
    </message>
    <message>
        <source>list|confirm|revoke</source>
        <translation>list|confirm|revoke</translation>
    </message>
    <message>
        <source>The site's fingerprint, compared by telephone.</source>
        <translation>L’empreinte du site, comparée par téléphone.</translation>
    </message>
    <message>
        <source>[FINGERPRINT]</source>
        <translation>[EMPREINTE]</translation>
    </message>
    <message>
        <source>Lists, confirms or revokes the keys of the sites.</source>
        <translation>Liste, confirme ou révoque les clés des sites.</translation>
    </message>
</context>
<context>
    <name>carnet::hub_app::Receive</name>
    <message>
        <source>%1: %2 [%3]</source>
        <translation>%1 : %2 [%3]</translation>
    </message>
    <message>
        <source>%1 received = %2 accepted + %3 refused + %4 waiting + %5 duplicate + %6 fork</source>
        <translation>%1 reçues = %2 acceptées + %3 refusées + %4 en attente + %5 en double + %6 en conflit</translation>
    </message>
    <message>
        <source>Name at least one folder or file to receive.</source>
        <translation>Indiquer au moins un dossier ou un fichier à recevoir.</translation>
    </message>
    <message>
        <source>Threads that read and verify; 2 without it.</source>
        <translation>Fils d’exécution qui lisent et vérifient ; à défaut 2.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Files, and folders of which all files are received.</source>
        <translation>Fichiers, et dossiers dont tous les fichiers sont reçus.</translation>
    </message>
    <message>
        <source>FOLDER|FILE...</source>
        <translation>DOSSIER|FICHIER…</translation>
    </message>
    <message>
        <source>Verifies and stores the bundles of folders or files.</source>
        <translation>Vérifie et range les liasses de dossiers ou de fichiers.</translation>
    </message>
</context>
<context>
    <name>carnet::hub_app::Settle</name>
    <message>
        <source>The hub has no bundles of this key.</source>
        <translation>Le pôle n’a aucune liasse de cette clé.</translation>
    </message>
    <message>
        <source>This key has signed for several documents; name one with --document. carnet-hub status --json lists them.</source>
        <translation>Cette clé a signé pour plusieurs carnets ; en indiquer un avec --document. carnet-hub status --json les liste.</translation>
    </message>
    <message>
        <source>no. %1, made at %2: --keep %3</source>
        <translation>nº %1, faite le %2 : --keep %3</translation>
    </message>
    <message>
        <source>There are several versions of a number. Nothing was changed; choose one with --keep.</source>
        <translation>Un numéro existe en plusieurs versions. Rien n’a été modifié ; en choisir une avec --keep.</translation>
    </message>
    <message numerus="yes">
        <source>Settled through no. %1: %n bundle(s) of these count, and none other ever will.</source>
        <translation>
            <numerusform>Réglé jusqu’au nº %1 : %n liasse compte, et aucune autre ne comptera jamais.</numerusform>
            <numerusform>Réglé jusqu’au nº %1 : %n liasses comptent, et aucune autre ne comptera jamais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last number to settle.</source>
        <translation>Dernier numéro à régler.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMÉRO</translation>
    </message>
    <message>
        <source>First digits of the manifest that counts, where a number has several versions.</source>
        <translation>Premiers chiffres du manifeste qui compte, quand un numéro existe en plusieurs versions.</translation>
    </message>
    <message>
        <source>MANIFEST</source>
        <translation>MANIFESTE</translation>
    </message>
    <message>
        <source>Document, where the key has signed for several.</source>
        <translation>Carnet, quand la clé a signé pour plusieurs.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Fingerprint of the device.</source>
        <translation>Empreinte du poste.</translation>
    </message>
    <message>
        <source>FINGERPRINT</source>
        <translation>EMPREINTE</translation>
    </message>
    <message>
        <source>Decides which bundles count where some contradict or miss.</source>
        <translation>Décide quelles liasses comptent quand certaines se contredisent ou manquent.</translation>
    </message>
</context>
<context>
    <name>carnet::hub_app::Status</name>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>à confirmer</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a missing number</source>
        <translation>
            <numerusform>%n en attente d’un numéro manquant</numerusform>
            <numerusform>%n en attente d’un numéro manquant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle (fork)</source>
        <translation>
            <numerusform>%n à régler (conflit)</numerusform>
            <numerusform>%n à régler (conflit)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silencieux</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nº %1</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) known.</source>
        <translation>
            <numerusform>%n site connu.</numerusform>
            <numerusform>%n sites connus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n site(s) known, %2 silent.</source>
        <translation>
            <numerusform>%1 : %n site connu, %2 silencieux.</numerusform>
            <numerusform>%1 : %n sites connus, %2 silencieux.</numerusform>
        </translation>
    </message>
    <message>
        <source>A period is written 2026-T1, 2026-S1 or 2026.</source>
        <translation>Une période s’écrit 2026-T1, 2026-S1 ou 2026.</translation>
    </message>
    <message>
        <source>Who has reported on that period, and who has not.</source>
        <translation>Qui a rendu compte de cette période, et qui ne l’a pas fait.</translation>
    </message>
    <message>
        <source>PERIOD</source>
        <translation>PÉRIODE</translation>
    </message>
    <message>
        <source>Tells who has sent what, and who is silent.</source>
        <translation>Dit qui a envoyé quoi, et qui est silencieux.</translation>
    </message>
</context>
<context>
    <name>carnet::hub_app::Usage</name>
    <message>
        <source>carnet-hub: receives the bundles of the sites and consolidates them.</source>
        <translation>carnet-hub : reçoit les liasses des sites et les consolide.</translation>
    </message>
    <message>
        <source>Usage: carnet-hub VERB [options]</source>
        <translation>Usage : carnet-hub VERBE [options]</translation>
    </message>
    <message>
        <source>carnet-hub VERB --help tells about one verb.</source>
        <translation>carnet-hub VERBE --help renseigne sur un verbe.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 wrong usage, 2 the hub or a file cannot be read or written, 3 some files were refused or set aside.</source>
        <translation>Codes de retour : 0 fait, 1 mauvais usage, 2 le pôle ou un fichier ne peut être lu ou écrit, 3 des fichiers ont été refusés ou mis de côté.</translation>
    </message>
    <message>
        <source>Tells about this verb.</source>
        <translation>Renseigne sur ce verbe.</translation>
    </message>
    <message>
        <source>See: carnet-hub %1 --help</source>
        <translation>Voir : carnet-hub %1 --help</translation>
    </message>
    <message>
        <source>Name a verb. See: carnet-hub --help</source>
        <translation>Indiquer un verbe. Voir : carnet-hub --help</translation>
    </message>
    <message>
        <source>There is no verb "%1". See: carnet-hub --help</source>
        <translation>Il n’y a pas de verbe « %1 ». Voir : carnet-hub --help</translation>
    </message>
    <message>
        <source>File of the hub. Without it: carnet.hub, in this folder.</source>
        <translation>Fichier du pôle. À défaut : carnet.hub, dans ce dossier.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Writes the result as JSON on standard output.</source>
        <translation>Écrit le résultat en JSON sur la sortie standard.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 demande un nombre entier de %2 à %3.</translation>
    </message>
</context>
<context>
    <name>carnet::hub_app::Verify</name>
    <message>
        <source>The bundle is whole, and signed by the key that it names.</source>
        <translation>La liasse est intacte, et signée par la clé qu’elle nomme.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>This does not prove who holds the key: compare the fingerprint with the site's, by telephone.</source>
        <translation>Cela ne prouve pas qui détient la clé : comparer l’empreinte avec celle du site, par téléphone.</translation>
    </message>
    <message>
        <source>Name one file to verify.</source>
        <translation>Indiquer un fichier à vérifier.</translation>
    </message>
    <message>
        <source>Bundle to verify.</source>
        <translation>Liasse à vérifier.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Verifies one bundle and tells what it says of itself.</source>
        <translation>Vérifie une liasse et dit ce qu’elle déclare.</translation>
    </message>
</context>
</TS>
