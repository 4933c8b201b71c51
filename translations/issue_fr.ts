<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>IssueText</name>
    <message>
        <source>Issue the poster of results, %1, edition %2: %3</source>
        <translation>Éditer l’affiche des résultats, %1, édition %2 : %3</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PosterIssue</name>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
</context>
</TS>
