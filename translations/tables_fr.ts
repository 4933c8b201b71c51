<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::tables::CsvReader</name>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>The line has more than %1 columns.</source>
        <translation>La ligne a plus de %1 colonnes. Vérifiez que le fichier est bien un tableau.</translation>
    </message>
    <message>
        <source>A cell has more than %1 characters.</source>
        <translation>Une cellule a plus de %1 caractères. Raccourcissez-la, puis recommencez.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>Le fichier dépasse %1. Partagez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The file is not a table in CSV. Save it again as &quot;CSV UTF-8&quot;.</source>
        <translation>Le fichier n’est pas un tableau CSV. Enregistrez-le de nouveau au format « CSV UTF-8 ».</translation>
    </message>
    <message>
        <source>The file is damaged: some letters cannot be read.</source>
        <translation>Le fichier est abîmé : certaines lettres ne peuvent pas être lues. Demandez un nouvel envoi.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Un guillemet est ouvert et n’est jamais refermé.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines.</source>
        <translation>Le fichier a plus de %1 lignes. Partagez-le en plusieurs fichiers.</translation>
    </message>
</context>
</TS>
