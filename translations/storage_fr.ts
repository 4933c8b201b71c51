<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
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
</context>
<context>
    <name>carnet::storage::Workspace</name>
    <message>
        <source>The record has changed in the meantime.</source>
        <translation>Cet élément a changé entre-temps. Rien n’a été écrasé.</translation>
    </message>
</context>
</TS>
