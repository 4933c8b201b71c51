<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::storage::Disk</name>
    <message>
        <source>The disk is full: %1 could not be written.</source>
        <translation>Le disque est plein : « %1 » n’a pas pu être écrit. Libérez de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>There is already a file named %1.</source>
        <translation>Un fichier nommé « %1 » existe déjà. Il n’a pas été touché. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>You are not allowed to write %1 here.</source>
        <translation>Vous n’avez pas le droit d’écrire « %1 » à cet endroit. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>« %1 » n’a pas pu être écrit. Vérifiez que le disque répond et qu’il reste de la place.</translation>
    </message>
</context>
<context>
    <name>carnet::storage::Document</name>
    <message>
        <source>before restoring, %1</source>
        <translation>avant restauration, %1</translation>
    </message>
    <message>
        <source>There is already a file named %1.</source>
        <translation>Un fichier nommé « %1 » existe déjà. Il n’a pas été touché. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>before update, %1</source>
        <translation>avant mise à jour, %1</translation>
    </message>
    <message>
        <source>A copy needs another name than the document that is open.</source>
        <translation>La copie doit porter un autre nom que le dossier ouvert. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The backup of today could not be made. Your document itself is saved. %1</source>
        <translation>La sauvegarde du jour n’a pas pu être faite. Votre dossier, lui, est bien enregistré. %1</translation>
    </message>
</context>
<context>
    <name>carnet::storage::DocumentCopy</name>
    <message>
        <source>The copy is not like the document. It was thrown away.</source>
        <translation>La copie n’est pas identique au dossier. Elle a été écartée. Votre dossier n’a pas changé.</translation>
    </message>
</context>
<context>
    <name>carnet::storage::DocumentFile</name>
    <message>
        <source>%1 is cut short: the end is missing. Look for another copy of it, or put a backup in its place.</source>
        <translation>« %1 » est tronqué : la fin du fichier manque. Cherchez-en une autre copie, ou remettez une sauvegarde à sa place.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>« %1 » ne peut pas être ouvert. Vérifiez que le disque répond.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>« %1 » ne peut pas être lu. Vérifiez que le disque répond.</translation>
    </message>
    <message>
        <source>%1 is a link to a file that is no longer there.</source>
        <translation>« %1 » est un raccourci vers un fichier qui n’existe plus.</translation>
    </message>
    <message>
        <source>%1 is not there. It may have been moved or renamed.</source>
        <translation>« %1 » est introuvable. Le fichier a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a document.</source>
        <translation>« %1 » est un répertoire, et non un dossier Carnet SP+.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>« %1 » n’est pas un fichier.</translation>
    </message>
    <message>
        <source>You are not allowed to open %1.</source>
        <translation>Vous n’avez pas le droit d’ouvrir « %1 ». Demandez-le à la personne qui l’a créé.</translation>
    </message>
    <message>
        <source>You are not allowed to change %1. You can open it for reading, or copy it to a folder of yours.</source>
        <translation>Vous n’avez pas le droit de modifier « %1 ». Vous pouvez l’ouvrir en lecture, ou le copier dans un répertoire à vous.</translation>
    </message>
    <message>
        <source>%1 is empty: it holds nothing at all. Look for another copy of it, or put a backup in its place.</source>
        <translation>« %1 » est vide : le fichier ne contient rien du tout. Cherchez-en une autre copie, ou remettez une sauvegarde à sa place.</translation>
    </message>
    <message>
        <source>%1 is not a Carnet SP+ document.</source>
        <translation>« %1 » n’est pas un dossier Carnet SP+. Il n’a pas été touché.</translation>
    </message>
    <message>
        <source>%1 is a file of another program, not a Carnet SP+ document.</source>
        <translation>« %1 » est le fichier d’un autre logiciel, et non un dossier Carnet SP+. Il n’a pas été touché.</translation>
    </message>
    <message>
        <source>%1 was made by a later version of the program (format %2; this one knows %3). Nothing in it has been changed.</source>
        <translation>« %1 » vient d’une version plus récente du logiciel (format %2 ; la vôtre lit jusqu’au format %3). Rien n’y a été changé. Mettez le logiciel à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>« %1 » n’a pas pu être écrit. Vérifiez que le disque répond et qu’il reste de la place.</translation>
    </message>
    <message>
        <source>%1 is being changed by another program all the time. Try again.</source>
        <translation>« %1 » est sans cesse modifié par un autre programme. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>carnet::storage::DocumentHeld</name>
    <message>
        <source>%1 is already open in another program. You can open it for reading.</source>
        <translation>« %1 » est déjà ouvert dans un autre programme. Vous pouvez l’ouvrir en lecture.</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time of day</comment>
        <translation>H' h 'mm</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <comment>date and time</comment>
        <translation>'le 'dd/MM/yyyy' à 'H' h 'mm</translation>
    </message>
    <message>
        <source>%1 has been open on %2 since %3. You can open it for reading.</source>
        <translation>« %1 » est ouvert sur %2 depuis %3. Vous pouvez l’ouvrir en lecture.</translation>
    </message>
    <message>
        <source>%1 has been open with %2 on %3 since %4. You can open it for reading.</source>
        <translation>« %1 » est ouvert par %2 sur %3 depuis %4. Vous pouvez l’ouvrir en lecture.</translation>
    </message>
</context>
<context>
    <name>carnet::storage::Fingerprint</name>
    <message>
        <source>The file holds something that no Carnet SP+ document has: %1. It was not opened.</source>
        <translation>Le fichier contient un élément étranger à tout dossier Carnet SP+ : %1. Par prudence, il n’a pas été ouvert ni changé.</translation>
    </message>
    <message>
        <source>A part of the file is not as Carnet SP+ made it: %1. It was not opened.</source>
        <translation>Une partie du fichier n’est pas telle que Carnet SP+ l’a faite : %1. Par prudence, il n’a pas été ouvert ni changé.</translation>
    </message>
    <message>
        <source>A part of the file is missing: %1. It was not opened.</source>
        <translation>Une partie du fichier manque : %1. Il n’a pas été ouvert ni changé. Remettez une sauvegarde à sa place.</translation>
    </message>
    <message>
        <source>The file is damaged. Put a backup in its place.</source>
        <translation>Le fichier est abîmé. Remettez une sauvegarde à sa place.</translation>
    </message>
</context>
<context>
    <name>carnet::storage::Journal</name>
    <message>
        <source>Two copies of the file were edited as if they were one.</source>
        <translation>Deux copies du dossier ont été modifiées comme si elles n’en faisaient qu’une. Votre dossier n’a pas changé.</translation>
    </message>
</context>
<context>
    <name>carnet::storage::NewSite</name>
    <message>
        <source>There is no list of commitments called %1.</source>
        <translation>Il n’y a pas de liste d’engagements nommée %1.</translation>
    </message>
    <message>
        <source>Make the notebook</source>
        <translation>Créer le dossier</translation>
    </message>
    <message>
        <source>The list of commitments has no indicator %1.</source>
        <translation>La liste d’engagements n’a pas d’indicateur %1.</translation>
    </message>
    <message>
        <source>Commitments and indicators</source>
        <translation>Engagements et indicateurs</translation>
    </message>
</context>
<context>
    <name>carnet::storage::Projection</name>
    <message>
        <source>The history of a record contains an unexpected value.</source>
        <translation>L’historique d’un élément contient une valeur inattendue. Votre dossier n’a pas changé.</translation>
    </message>
</context>
<context>
    <name>carnet::storage::RecordFile</name>
    <message>
        <source>There is no such kind of record.</source>
        <translation>Ce type d’élément n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Ce champ n’existe pas.</translation>
    </message>
    <message>
        <source>A field is missing or is not of its type.</source>
        <translation>Un champ manque ou n’est pas du bon type.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>The file is not a list of steps.</source>
        <translation>Le fichier n’est pas une liste d’étapes.</translation>
    </message>
</context>
<context>
    <name>carnet::storage::Schema</name>
    <message>
        <source>This file was made by a newer version of the program.</source>
        <translation>Ce fichier vient d’une version plus récente du logiciel. Vos données n’ont pas été touchées.</translation>
    </message>
    <message>
        <source>The file refers to missing records.</source>
        <translation>Le dossier se réfère à des éléments absents.</translation>
    </message>
</context>
<context>
    <name>carnet::storage::Storage</name>
    <message>
        <source>The file is in use by another program.</source>
        <translation>Le dossier est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>The file cannot be opened or written.</source>
        <translation>Le dossier ne peut pas être ouvert ou écrit. Vérifiez que le disque répond et qu’il reste de la place.</translation>
    </message>
    <message>
        <source>The change contradicts existing data.</source>
        <translation>La modification contredit les données présentes. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The file is damaged or is not one of ours.</source>
        <translation>Le fichier est abîmé ou n’est pas un dossier Carnet SP+.</translation>
    </message>
    <message>
        <source>The file contains an unexpected value.</source>
        <translation>Le dossier contient une valeur inattendue.</translation>
    </message>
    <message>
        <source>The disk is full: this was not written. Make room, then try again.</source>
        <translation>Le disque est plein : ceci n’a pas été écrit. Libérez de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>The document is open for reading only. Nothing was changed.</source>
        <translation>Le dossier est ouvert en lecture seule. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>What is to be saved is too large.</source>
        <translation>Ce que vous enregistrez est trop volumineux. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The file was moved, renamed or deleted while it was open. Nothing more was saved. Save a copy of the document now.</source>
        <translation>Le fichier du dossier a été déplacé, renommé ou supprimé pendant qu’il était ouvert. La dernière saisie n’est pas enregistrée. Enregistrez dès maintenant une copie du dossier.</translation>
    </message>
</context>
<context>
    <name>carnet::storage::Workspace</name>
    <message>
        <source>The record has changed in the meantime.</source>
        <translation>Cet élément a changé entre-temps. Rien n’a été écrasé.</translation>
    </message>
</context>
</TS>
