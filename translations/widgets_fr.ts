<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::ui::CountField</name>
    <message>
        <source>"%1" is not a whole number. Write, for example, 412.</source>
        <translation>« %1 » n’est pas un nombre entier. Écrivez par exemple 412.</translation>
    </message>
    <message>
        <source>"%1" is too large. Write a number from 0 to %2.</source>
        <translation>« %1 » est trop grand. Écrivez un nombre de 0 à %2.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::DateField</name>
    <message>
        <source>DD/MM/YYYY</source>
        <translation>JJ/MM/AAAA</translation>
    </message>
    <message>
        <source>"%1" is not a date. Write the day, the month and the year, such as 14/07/2026.</source>
        <translation>« %1 » n’est pas une date. Écrivez le jour, le mois et l’année, par exemple 14/07/2026.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::DecimalField</name>
    <message>
        <source>"%1" is not a number. Write, for example, 12,5.</source>
        <translation>« %1 » n’est pas un nombre. Écrivez par exemple 12,5.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::LevelRadios</name>
    <message>
        <source>Not concerned</source>
        <translation>Non concerné</translation>
    </message>
    <message>
        <source>Why does it not concern the site?</source>
        <translation>Pourquoi le site n’est-il pas concerné ?</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ReviewPanel</name>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>What is not taken</source>
        <translation>Ce qui n’est pas repris</translation>
    </message>
</context>
<context>
    <name>carnet::ui::TypefaceChoices</name>
    <message>
        <source>Noto Sans (ours)</source>
        <translation>Noto Sans (fournie)</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1 (absente de ce poste)</translation>
    </message>
</context>
</TS>
