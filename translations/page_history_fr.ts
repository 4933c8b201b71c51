<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::ui::HistoryModel</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>Nom non indiqué</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n change(s))</source>
        <translation>
            <numerusform>%1 (%n changement)</numerusform>
            <numerusform>%1 (%n changements)</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Sur quoi</translation>
    </message>
</context>
<context>
    <name>carnet::ui::HistoryPage</name>
    <message>
        <source>Find in the history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>History of the notebook</source>
        <translation>Historique du dossier</translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation>Afficher les changements plus anciens</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::Kind</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>List of commitments</source>
        <translation>Liste d’engagements</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Autodiagnostic</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Élément de preuve</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan d’action</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Fichier joint</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Liasse</translation>
    </message>
    <message>
        <source>Something of a later version</source>
        <translation>Élément d’une version plus récente</translation>
    </message>
    <message>
        <source>Benchmark of the network</source>
        <translation>Repère du réseau</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Remark on an action</source>
        <translation>Remarque sur une action</translation>
    </message>
    <message>
        <source>Reason for a change</source>
        <translation>Motif d’un changement</translation>
    </message>
    <message>
        <source>Evidence of an action</source>
        <translation>Preuve d’une action</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Decision of the committee</source>
        <translation>Décision du COPIL</translation>
    </message>
    <message>
        <source>Wish or opinion</source>
        <translation>Souhait ou avis</translation>
    </message>
    <message>
        <source>Validation of the plan</source>
        <translation>Validation du plan</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Saved choice</source>
        <translation>Filtre enregistré</translation>
    </message>
</context>
</TS>
