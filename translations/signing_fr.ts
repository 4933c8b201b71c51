<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::ui::KeyMaker</name>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer ce qui est tapé</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>Make no key</source>
        <translation>Ne pas créer de clé</translation>
    </message>
    <message>
        <source>The key stays on this computer, sealed with a passphrase that the member alone knows. Nobody can find it again: whoever forgets it makes another key. The public half goes into the notebook, so that everybody can verify the signature.</source>
        <translation>La clé reste sur cet ordinateur, protégée par une phrase secrète que le membre est seul à connaître. Personne ne peut la retrouver : qui l’oublie crée une autre clé. La partie publique va dans le dossier, pour que chacun puisse vérifier la signature.</translation>
    </message>
    <message>
        <source>Passphrase, at least twelve characters</source>
        <translation>Phrase secrète, au moins douze caractères</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Signing key of %1</source>
        <translation>Clé de signature de %1</translation>
    </message>
    <message>
        <source>Four words that have nothing to do with one another are easy to remember and hard to guess.</source>
        <translation>Quatre mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. No key was made.</source>
        <translation>Les deux phrases secrètes ne sont pas les mêmes. Aucune clé n’a été créée.</translation>
    </message>
    <message>
        <source>Making the key...</source>
        <translation>Création de la clé…</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PersonKeyLine</name>
    <message>
        <source>Make a key here...</source>
        <translation>Créer une clé ici…</translation>
    </message>
    <message>
        <source>Import a public key...</source>
        <translation>Importer une clé publique…</translation>
    </message>
    <message>
        <source>Give out the public key...</source>
        <translation>Enregistrer la clé publique…</translation>
    </message>
    <message>
        <source>Revoke the key...</source>
        <translation>Révoquer la clé…</translation>
    </message>
    <message>
        <source>No signing key</source>
        <translation>Pas de clé de signature</translation>
    </message>
    <message>
        <source>Key revoked on %1</source>
        <translation>Clé révoquée le %1</translation>
    </message>
    <message>
        <source>Signing key, on this computer</source>
        <translation>Clé de signature, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Signing key, on another computer</source>
        <translation>Clé de signature, sur un autre ordinateur</translation>
    </message>
    <message>
        <source>To be read aloud: %1</source>
        <translation>À lire à voix haute : %1</translation>
    </message>
    <message>
        <source>Key of %1: %2. Compare it with the member.</source>
        <translation>Clé de %1 : %2. Comparez-la avec le membre.</translation>
    </message>
    <message>
        <source>Which public key did the member send?</source>
        <translation>Quelle clé publique le membre a-t-il envoyée ?</translation>
    </message>
    <message>
        <source>Public keys (*.pub)</source>
        <translation>Clés publiques (*.pub)</translation>
    </message>
    <message>
        <source>This file is not a public key. Nothing was changed. Ask the member for it again.</source>
        <translation>Ce fichier n’est pas une clé publique. Rien n’a été changé. Redemandez-la au membre.</translation>
    </message>
    <message>
        <source>Where should the public key be written?</source>
        <translation>Où enregistrer la clé publique ?</translation>
    </message>
    <message>
        <source>From today on nothing that the key of %1 signs will count. What it signed before stays. This is for a key that was lost or seen by somebody else.</source>
        <translation>À partir d’aujourd’hui, rien de ce que signe la clé de %1 ne comptera. Ce qu’elle a signé avant reste. C’est pour une clé perdue, ou vue par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>Révoquer la clé</translation>
    </message>
</context>
<context>
    <name>carnet::ui::RecordPanel</name>
    <message>
        <source>presides</source>
        <translation>préside</translation>
    </message>
    <message>
        <source>signed on %1</source>
        <translation>a signé le %1</translation>
    </message>
    <message>
        <source>Actions and decisions of this validation</source>
        <translation>Actions et décisions de cette validation</translation>
    </message>
    <message>
        <source>%1: validation of the action plan %2</source>
        <translation>%1 : validation du plan d’action %2</translation>
    </message>
    <message>
        <source>Meeting of %1.</source>
        <translation>Réunion du %1.</translation>
    </message>
    <message>
        <source>Meeting of %1, %2.</source>
        <translation>Réunion du %1, %2.</translation>
    </message>
    <message>
        <source>Remarks: %1</source>
        <translation>Remarques : %1</translation>
    </message>
    <message>
        <source>It follows the validation %1.</source>
        <translation>Elle suit la validation %1.</translation>
    </message>
    <message>
        <source>Members:</source>
        <translation>Membres :</translation>
    </message>
    <message>
        <source>Fingerprint of the validation: %1</source>
        <translation>Empreinte de la validation : %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::SignPanel</name>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer ce qui est tapé</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>Ne pas signer</translation>
    </message>
    <message>
        <source>This is what you sign</source>
        <translation>Voici ce que vous signez</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Qui signe</translation>
    </message>
    <message>
        <source>Passphrase of this member's key</source>
        <translation>Phrase secrète de la clé de ce membre</translation>
    </message>
    <message>
        <source>Nobody else should see it typed. It never leaves this computer.</source>
        <translation>Personne d’autre ne doit la voir taper. Elle ne quitte jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key first.</source>
        <translation>Tapez d’abord la phrase secrète de la clé.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Vous pouvez réessayer maintenant.</translation>
    </message>
    <message>
        <source>Signing...</source>
        <translation>Signature en cours…</translation>
    </message>
</context>
<context>
    <name>carnet::ui::SignRequestWindow</name>
    <message>
        <source>Sign a request for validation</source>
        <translation>Signer une demande de validation</translation>
    </message>
    <message>
        <source>The correspondent sent you a file whose name ends in .liasse. You read what is in it, sign it with your own passphrase, and send back the small file that is made. You need no notebook for that. This is a simple electronic signature.</source>
        <translation>Le correspondant vous a envoyé un fichier dont le nom finit par .liasse. Vous lisez ce qu’il contient, vous le signez avec votre phrase secrète, et vous renvoyez le petit fichier obtenu. Il n’y a pas besoin de dossier pour cela. C’est une signature électronique simple.</translation>
    </message>
    <message>
        <source>Open the request...</source>
        <translation>Ouvrir la demande…</translation>
    </message>
    <message>
        <source>The first time, make your key before the meeting, and send its public half to the correspondent: a request can only be signed with a key that it names.</source>
        <translation>La première fois, créez votre clé avant la réunion, et envoyez sa partie publique au correspondant : une demande ne se signe qu’avec une clé qu’elle nomme.</translation>
    </message>
    <message>
        <source>Make my key...</source>
        <translation>Créer ma clé…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Which request do you sign?</source>
        <translation>Quelle demande signez-vous ?</translation>
    </message>
    <message>
        <source>Requests to sign (*.liasse)</source>
        <translation>Demandes à signer (*.liasse)</translation>
    </message>
    <message>
        <source>No key of this computer is one of those that this request names, or it has signed already. Nothing was signed. Sign on the computer where your key was made, or tell the correspondent.</source>
        <translation>Aucune clé de cet ordinateur n’est de celles que cette demande nomme, ou elle a déjà signé. Rien n’a été signé. Signez sur l’ordinateur où votre clé a été créée, ou prévenez le correspondant.</translation>
    </message>
    <message>
        <source>Your name, as it is to stand in the minutes</source>
        <translation>Votre nom, tel qu’il sera au procès-verbal</translation>
    </message>
    <message>
        <source>Where should your public key be written?</source>
        <translation>Où enregistrer votre clé publique ?</translation>
    </message>
    <message>
        <source>Public keys (*.pub)</source>
        <translation>Clés publiques (*.pub)</translation>
    </message>
    <message>
        <source>Your key is made. Send %1 to the correspondent, and read these groups to them on the telephone: %2</source>
        <translation>Votre clé est créée. Envoyez %1 au correspondant, et lisez-lui ces groupes au téléphone : %2</translation>
    </message>
    <message>
        <source>Where should your signature be written?</source>
        <translation>Où enregistrer votre signature ?</translation>
    </message>
    <message>
        <source>Signatures (*.minisig)</source>
        <translation>Signatures (*.minisig)</translation>
    </message>
    <message>
        <source>You signed, but the signature was not written: open the request again.</source>
        <translation>Vous avez signé, mais la signature n’a pas été enregistrée : rouvrez la demande.</translation>
    </message>
    <message>
        <source>Signed. Send this file back to the correspondent: %1</source>
        <translation>Signé. Renvoyez ce fichier au correspondant : %1</translation>
    </message>
</context>
</TS>
