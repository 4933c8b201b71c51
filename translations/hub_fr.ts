<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::hub::Folder</name>
    <message>
        <source>The folder "%1" could not be written. It is as it was; check that the disk is not full and that you may write there.</source>
        <translation>Le dossier « %1 » n’a pas pu être écrit. Il est resté tel quel ; vérifier que le disque n’est pas plein et que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The folder "%1" holds other files, such as "%2". It was not changed; choose another folder, or an empty one.</source>
        <translation>Le dossier « %1 » contient d’autres fichiers, comme « %2 ». Il n’a pas été modifié ; choisir un autre dossier, ou un dossier vide.</translation>
    </message>
</context>
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
        <source>The hub's file cannot be opened or written. Check the folder and your rights on it.</source>
        <translation>Le fichier du pôle ne peut pas être ouvert ou écrit. Vérifier le dossier et vos droits sur celui-ci.</translation>
    </message>
    <message>
        <source>The change contradicts what the hub already holds.</source>
        <translation>La modification contredit ce que le pôle contient déjà.</translation>
    </message>
    <message>
        <source>The hub's file is damaged or is not a hub. It was not changed.</source>
        <translation>Le fichier du pôle est endommagé ou n’est pas un pôle. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>There is no hub at this place. Make one with the verb init.</source>
        <translation>Il n’y a pas de pôle à cet endroit. En créer un avec le verbe init.</translation>
    </message>
</context>
<context>
    <name>carnet::hub::HubStore</name>
    <message>
        <source>There is already a file at this place. It was not changed; choose another name.</source>
        <translation>Il y a déjà un fichier à cet endroit. Il n’a pas été modifié ; choisir un autre nom.</translation>
    </message>
    <message>
        <source>This file is not a hub. It was not changed.</source>
        <translation>Ce fichier n’est pas un pôle. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>This hub was made by a newer version of the program. It was not changed; install that version.</source>
        <translation>Ce pôle a été fait par une version plus récente du programme. Il n’a pas été modifié ; installer cette version.</translation>
    </message>
</context>
<context>
    <name>carnet::hub::IntakeText</name>
    <message>
        <source>There is no file of this name.</source>
        <translation>Il n’y a pas de fichier de ce nom.</translation>
    </message>
    <message>
        <source>The file is larger than a bundle may be. It was not read. Ask the sender to make the bundle again.</source>
        <translation>Le fichier est plus gros qu’une liasse ne peut l’être. Il n’a pas été lu. Demander à l’expéditeur de refaire la liasse.</translation>
    </message>
    <message>
        <source>The file could not be read. Check your rights on it and receive it again.</source>
        <translation>Le fichier n’a pas pu être lu. Vérifier vos droits sur ce fichier, puis le recevoir de nouveau.</translation>
    </message>
</context>
<context>
    <name>carnet::hub::Output</name>
    <message>
        <source>The consolidation could not be written. The folder is as it was; check that the disk is not full and that you may write there.</source>
        <translation>La consolidation n’a pas pu être écrite. Le dossier est resté tel quel ; vérifier que le disque n’est pas plein et que vous avez le droit d’y écrire.</translation>
    </message>
</context>
<context>
    <name>carnet::hub::ReportText</name>
    <message>
        <source>The report is incomplete.</source>
        <translation>Le rapport est incomplet.</translation>
    </message>
    <message>
        <source>The report holds something that this version does not know.</source>
        <translation>Le rapport contient un élément que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>A value of the report is not in the form that was agreed.</source>
        <translation>Une valeur du rapport n’a pas la forme convenue.</translation>
    </message>
    <message>
        <source>The report says the same thing twice.</source>
        <translation>Le rapport dit deux fois la même chose.</translation>
    </message>
    <message>
        <source>The report is about another site than its bundle says.</source>
        <translation>Le rapport concerne un autre site que celui annoncé par sa liasse.</translation>
    </message>
    <message>
        <source>Place: %1. Nothing was taken. Ask the sender to make the bundle again.</source>
        <translation>Endroit : %1. Rien n’a été retenu. Demander à l’expéditeur de refaire la liasse.</translation>
    </message>
    <message>
        <source>This bundle is not a report: the hub does not take it. Nothing was taken. Ask the sender for a report.</source>
        <translation>Cette liasse n’est pas un rapport : le pôle ne la prend pas. Rien n’a été retenu. Demander un rapport à l’expéditeur.</translation>
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
