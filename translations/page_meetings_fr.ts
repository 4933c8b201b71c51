<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::ui::MeetingsPage</name>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>COPIL</source>
        <translation>COPIL</translation>
    </message>
    <message>
        <source>CLAC</source>
        <translation>CLAC</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 du %2</translation>
    </message>
    <message>
        <source>%1, without a date yet</source>
        <translation>%1, sans date</translation>
    </message>
    <message>
        <source>Meetings %1</source>
        <translation>Réunions %1</translation>
    </message>
    <message>
        <source>No meeting this year. The steering committee (COPIL) validates the plan; the local committee (CLAC) hears of it.</source>
        <translation>Aucune réunion cette année. Le comité de pilotage (COPIL) valide le plan ; le comité local (CLAC) en est informé.</translation>
    </message>
    <message>
        <source>Prepare a COPIL</source>
        <translation>Préparer un COPIL</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Prepare a CLAC</source>
        <translation>Préparer un CLAC</translation>
    </message>
    <message>
        <source>Part of the work on the meeting</source>
        <translation>Partie du travail sur la réunion</translation>
    </message>
</context>
<context>
    <name>carnet::ui::OpenMeeting</name>
    <message>
        <source>Meeting: %1</source>
        <translation>Réunion : %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PreparationView</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>the agenda</source>
        <translation>l’ordre du jour</translation>
    </message>
</context>
</TS>
