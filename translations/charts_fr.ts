<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::ui::ChartContent</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ChartDrawing</name>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Measured (%1)</source>
        <translation>Mesuré (%1)</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ChartPanel</name>
    <message>
        <source>Save the picture...</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Voir le graphique</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Voir le tableau</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tableau : %1</translation>
    </message>
    <message>
        <source>Save the table...</source>
        <translation>Enregistrer le tableau…</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ComparisonDrawing</name>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
</context>
</TS>
