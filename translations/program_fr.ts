<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::Pages</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Autodiagnostic</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan d’action</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Posters</source>
        <translation>Affiches</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Close the quarter</source>
        <translation>Clore le trimestre</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
</context>
<context>
    <name>carnet::Program</name>
    <message>
        <source>Notebook (*.carnet)</source>
        <translation>Dossier (*.carnet)</translation>
    </message>
    <message>
        <source>This notebook is in a folder shared over the network, where it can be damaged. Copy it to this computer to work on it.</source>
        <translation>Ce dossier est sur un emplacement partagé du réseau, où il peut être abîmé. Copiez-le sur ce poste pour y travailler.</translation>
    </message>
    <message>
        <source>Open a notebook</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>example.carnet</source>
        <translation>exemple.carnet</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Ouvrir en lecture</translation>
    </message>
    <message>
        <source>You are reading a copy of %1: nothing can be changed here.</source>
        <translation>Vous lisez une copie de %1 : rien ne peut être changé ici.</translation>
    </message>
    <message>
        <source>Save a copy...</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>A copy has been saved: %1</source>
        <translation>Une copie a été enregistrée : %1</translation>
    </message>
    <message>
        <source>You are looking at the version of %1 at %2: nothing can be changed here.</source>
        <translation>Vous regardez la version du %1 à %2 : rien ne peut être changé ici.</translation>
    </message>
    <message>
        <source>Make a notebook of this version</source>
        <translation>Faire un dossier de cette version</translation>
    </message>
</context>
</TS>
