<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::ui::BundleCheck</name>
    <message>
        <source>Report of a site to the national office</source>
        <translation>Rapport d’un site au pôle national</translation>
    </message>
    <message>
        <source>Changes made in another copy of a notebook</source>
        <translation>Modifications faites dans une autre copie d’un dossier</translation>
    </message>
    <message>
        <source>List of commitments from the national office</source>
        <translation>Liste d’engagements du pôle national</translation>
    </message>
    <message>
        <source>Receipt from the national office</source>
        <translation>Accusé de réception du pôle national</translation>
    </message>
    <message>
        <source>Points of comparison from the national office</source>
        <translation>Repères de comparaison du pôle national</translation>
    </message>
    <message>
        <source>Validation of an action plan</source>
        <translation>Validation d’un plan d’action</translation>
    </message>
    <message>
        <source>Identity of the site</source>
        <translation>Identité du site</translation>
    </message>
    <message>
        <source>Self-assessments and answers</source>
        <translation>Autodiagnostics et réponses</translation>
    </message>
    <message>
        <source>Strengths and gaps</source>
        <translation>Points forts et écarts</translation>
    </message>
    <message>
        <source>Plans and actions</source>
        <translation>Plans et actions</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Counts of testimonies, without their text</source>
        <translation>Nombres d’avis, sans leur texte</translation>
    </message>
    <message>
        <source>Posters issued, without their content</source>
        <translation>Affiches éditées, sans leur contenu</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ExchangePage</name>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Bundles made</source>
        <translation>Liasses créées</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune pour l’instant.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::LeavingModel</name>
    <message>
        <source>%1 (personal data)</source>
        <translation>%1 (données personnelles)</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>File in the bundle</source>
        <translation>Fichier de la liasse</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ReceiveCard</name>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Check a bundle...</source>
        <translation>Vérifier une liasse…</translation>
    </message>
    <message>
        <source>Checks that a bundle you received is whole, shows who made it and what it holds. Nothing of it is taken into this notebook.</source>
        <translation>Vérifie qu’une liasse reçue est intacte, montre qui l’a faite et ce qu’elle contient. Rien n’en est repris dans ce dossier.</translation>
    </message>
    <message>
        <source>Which bundle should be checked?</source>
        <translation>Quelle liasse vérifier ?</translation>
    </message>
    <message>
        <source>Bundles (*.liasse)</source>
        <translation>Liasses (*.liasse)</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusée : %1</translation>
    </message>
    <message>
        <source>For whoever looks into it: %1</source>
        <translation>Pour le support : %1</translation>
    </message>
    <message>
        <source>Whole and unchanged: %1</source>
        <translation>Intacte : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a file holds, and how many rows</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>It holds personal data: keep it as you keep such data.</source>
        <translation>Elle contient des données personnelles : conservez-la comme telles.</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 octets)</translation>
    </message>
    <message>
        <source>Made by %1 on %2 at %3, number %4</source>
        <translation>Faite par %1 le %2 à %3, numéro %4</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Période : %1</translation>
    </message>
    <message>
        <source>Signed on this computer (key %1)</source>
        <translation>Signée sur ce poste (clé %1)</translation>
    </message>
    <message>
        <source>Signed with the key %1. Compare it by telephone with the sender: it proves who made the bundle only if both are the same.</source>
        <translation>Signée avec la clé %1. Comparez-la au téléphone avec celle de l’expéditeur : la liasse vient de lui si les deux sont identiques.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::SendCard</name>
    <message>
        <source>Send to the national office</source>
        <translation>Envoyer au pôle national</translation>
    </message>
    <message>
        <source>Send the names of those in charge too</source>
        <translation>Envoyer aussi les noms des responsables</translation>
    </message>
    <message>
        <source>A bundle is one signed file. It replaces the report that the national office has of this site. You hand it on by your usual means: the program sends nothing.</source>
        <translation>Une liasse est un fichier signé. Elle remplace le rapport de ce site que détient le pôle national. Vous la transmettez par votre moyen habituel : le logiciel n’envoie rien.</translation>
    </message>
    <message>
        <source>Report for</source>
        <translation>Rapport pour</translation>
    </message>
    <message>
        <source>Testimonies are counted over this period. The rest leaves as it stands today, with its history.</source>
        <translation>Les avis sont comptés sur cette période. Le reste part dans son état d’aujourd’hui, avec son historique.</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>The bundle could not be made. Your notebook is as it was.</source>
        <translation>La liasse n’a pas pu être créée. Votre dossier est intact.</translation>
    </message>
    <message>
        <source>This notebook is open for reading only: a bundle cannot be made, because that would be noted in it.</source>
        <translation>Ce dossier est ouvert en lecture : la liasse ne peut pas être créée, car cela doit y être noté.</translation>
    </message>
    <message>
        <source>Size of the bundle: %1 (%2 bytes). Proposed name: %3</source>
        <translation>Taille de la liasse : %1 (%2 octets). Nom proposé : %3</translation>
    </message>
    <message>
        <source>No text of a testimony leaves: they are only counted.</source>
        <translation>Aucun texte d’avis ne part : les avis sont seulement comptés.</translation>
    </message>
    <message>
        <source>What stays here: %1.</source>
        <translation>Reste ici : %1.</translation>
    </message>
    <message>
        <source>Key of this computer: %1. Read it out when the national office calls to confirm it.</source>
        <translation>Clé de ce poste : %1. Lisez-la lorsque le pôle national vous appelle pour la confirmer.</translation>
    </message>
    <message>
        <source>This computer has no signing key yet: it is made together with the first bundle, and stays on this computer.</source>
        <translation>Ce poste n’a pas encore de clé de signature : elle sera créée avec la première liasse et restera sur ce poste.</translation>
    </message>
    <message>
        <source>This bundle holds names of people who are in charge of actions. Have they been told that their names leave?</source>
        <translation>Cette liasse contient les noms de personnes responsables d’actions. Savent-elles que leur nom est transmis ?</translation>
    </message>
    <message>
        <source>Make the bundle with the names</source>
        <translation>Créer la liasse avec les noms</translation>
    </message>
    <message>
        <source>Where should the bundle be written?</source>
        <translation>Où enregistrer la liasse ?</translation>
    </message>
    <message>
        <source>Bundles (*.liasse)</source>
        <translation>Liasses (*.liasse)</translation>
    </message>
    <message>
        <source>Bundle number %1 was made on %2 at %3 and verified: %4. Hand it on by your usual means. It holds: %5.</source>
        <translation>Liasse numéro %1 créée et vérifiée le %2 à %3, à transmettre par votre moyen habituel : %4. Elle contient : %5.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::SentBundleModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Fingerprint of the bundle</source>
        <translation>Empreinte de la liasse</translation>
    </message>
</context>
</TS>
