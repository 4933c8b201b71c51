<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::hub::HubFile</name>
    <message>
        <source>The hub is in use by another program. Nothing was changed; try again in a moment.</source>
        <translation>Le pôle est utilisé par un autre programme. Rien n’a été modifié ; réessayer dans un instant.</translation>
    </message>
    <message>
        <source>The disk is full. What was received before is safe; free some space and receive the folder again.</source>
        <translation>Le disque est plein. Ce qui a été reçu auparavant est en sûreté ; libérer de la place, puis recevoir de nouveau le dossier.</translation>
    </message>
    <message>
        <source>The hub&apos;s file cannot be opened or written. Check the folder and your rights on it.</source>
        <translation>Le fichier du pôle ne peut pas être ouvert ou écrit. Vérifier le dossier et vos droits sur celui-ci.</translation>
    </message>
    <message>
        <source>The change contradicts what the hub already holds.</source>
        <translation>La modification contredit ce que le pôle contient déjà.</translation>
    </message>
    <message>
        <source>The hub&apos;s file is damaged or is not a hub. It was not changed.</source>
        <translation>Le fichier du pôle est endommagé ou n’est pas un pôle. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>There is no hub at this place. Make one with the verb init.</source>
        <translation>Il n’y a pas de pôle à cet endroit. En créer un avec le verbe init.</translation>
    </message>
</context>
<context>
    <name>carnet::hub::Sentences</name>
    <message>
        <source>Accepted.</source>
        <translation>Acceptée.</translation>
    </message>
    <message>
        <source>Already received: nothing changes.</source>
        <translation>Déjà reçue : rien ne change.</translation>
    </message>
    <message>
        <source>Kept waiting: a bundle that the site made before is missing. Ask the site for it.</source>
        <translation>Gardée en attente : il manque une liasse que le site a faite auparavant. La lui demander.</translation>
    </message>
    <message>
        <source>Kept waiting: the site sent two different bundles with an earlier number. Decide which one counts.</source>
        <translation>Gardée en attente : le site a envoyé deux liasses différentes sous un numéro antérieur. Décider laquelle compte.</translation>
    </message>
    <message>
        <source>Set aside: it contradicts another bundle of the same site, which is set aside too. Decide which one counts.</source>
        <translation>Mise de côté : elle en contredit une autre du même site, mise de côté elle aussi. Décider laquelle compte.</translation>
    </message>
    <message>
        <source>Refused: its number was settled without it, as happens when an old copy of the notebook is used again. Ask the site for a new bundle.</source>
        <translation>Refusée : son numéro a été réglé sans elle, comme il arrive quand on reprend une ancienne copie du carnet. Demander une nouvelle liasse au site.</translation>
    </message>
    <message>
        <source>Refused: its number is far beyond the others of this site. Ask the site what happened.</source>
        <translation>Refusée : son numéro est très loin des autres de ce site. Demander au site ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Refused: the key of this device was revoked.</source>
        <translation>Refusée : la clé de ce poste a été révoquée.</translation>
    </message>
    <message>
        <source>Refused: its number and the bundle that it follows do not agree.</source>
        <translation>Refusée : son numéro et la liasse qu’elle dit suivre ne s’accordent pas.</translation>
    </message>
    <message>
        <source>Refused: the file could not be verified.</source>
        <translation>Refusée : le fichier n’a pas pu être vérifié.</translation>
    </message>
</context>
</TS>
