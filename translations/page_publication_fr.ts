<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>StepText</name>
    <message>
        <source>Move up: %1</source>
        <translation>Monter : %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Descendre : %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::EditionModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Issued as</source>
        <translation>Éditée sur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>carnet::ui::EditionState</name>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Data have changed</source>
        <translation>Données modifiées</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacée</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PosterChecks</name>
    <message>
        <source>Go to the settings</source>
        <translation>Aller aux réglages</translation>
    </message>
    <message>
        <source>Go to the choice</source>
        <translation>Aller au choix</translation>
    </message>
    <message>
        <source>Go to the value</source>
        <translation>Aller à la valeur</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Rien à corriger.</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Bloquant</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Go to the action plan</source>
        <translation>Aller au plan d’action</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PosterOptions</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Add "that is 87 users out of 100"</source>
        <translation>Ajouter « soit 87 usagers sur 100 »</translation>
    </message>
    <message>
        <source>QR code for opinions</source>
        <translation>QR code pour donner son avis</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Noir et blanc</translation>
    </message>
    <message>
        <source>Our results</source>
        <translation>Nos résultats</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Indicators, in this order</source>
        <translation>Indicateurs, dans cet ordre</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Changer l’adresse</translation>
    </message>
    <message>
        <source>%1 (not over)</source>
        <translation>%1 (en cours)</translation>
    </message>
    <message>
        <source>%1 shown, %2 at most</source>
        <translation>%1 sur l’affiche, %2 au plus</translation>
    </message>
    <message>
        <source>The site has no address for opinions yet.</source>
        <translation>Le site n’a pas encore d’adresse pour les avis.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PosterPreview</name>
    <message>
        <source>Preview: %1</source>
        <translation>Aperçu : %1</translation>
    </message>
    <message>
        <source>A picture of the sheet. All its words are in the tab "Text" beside it.</source>
        <translation>L’image de la feuille. Tous ses mots sont dans l’onglet « Texte », à côté.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PosterText</name>
    <message>
        <source>For ordinary eyes, the figures can be read from %1 and the smallest words from %2.</source>
        <translation>Pour une vue ordinaire, les chiffres sont lisibles jusqu’à %1 et les plus petits mots jusqu’à %2.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PublicationPage</name>
    <message>
        <source>Posters</source>
        <translation>Affiches</translation>
    </message>
    <message>
        <source>A poster shows the results of a quarter. Choose the indicators that this site follows first.</source>
        <translation>L’affiche présente les résultats d’un trimestre. Choisissez d’abord les indicateurs que suit ce site.</translation>
    </message>
    <message>
        <source>Go to the indicators</source>
        <translation>Aller aux indicateurs</translation>
    </message>
    <message>
        <source>Make a PNG picture...</source>
        <translation>Créer une image PNG…</translation>
    </message>
    <message>
        <source>Text of the poster</source>
        <translation>Texte de l’affiche</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Posters issued</source>
        <translation>Historique des affiches</translation>
    </message>
    <message>
        <source>None yet. Each poster that is printed or made into a file is kept here, with what it said.</source>
        <translation>Aucune pour l’instant. Chaque affiche imprimée ou enregistrée dans un fichier est notée ici, avec ce qu’elle disait.</translation>
    </message>
    <message>
        <source>Never issued for this period</source>
        <translation>Jamais éditée pour cette période</translation>
    </message>
    <message>
        <source>Data have changed since edition %1 of %2</source>
        <translation>Données modifiées depuis l’édition %1 du %2</translation>
    </message>
    <message>
        <source>Up to date: edition %1 of %2</source>
        <translation>À jour : édition %1 du %2</translation>
    </message>
    <message>
        <source>This notebook is open for reading only: a poster cannot be issued, because that would be noted in it.</source>
        <translation>Ce dossier est ouvert en lecture : l’affiche ne peut pas être éditée, car cela doit y être noté.</translation>
    </message>
    <message>
        <source>This poster cannot be issued yet. %1</source>
        <translation>Cette affiche ne peut pas encore être éditée. %1</translation>
    </message>
    <message>
        <source>No printer is installed on this computer. You can make a PDF.</source>
        <translation>Aucune imprimante n’est installée sur ce poste. Vous pouvez créer un PDF.</translation>
    </message>
    <message>
        <source>Make a PDF</source>
        <translation>Créer un PDF</translation>
    </message>
    <message>
        <source>The poster was sent to the printer.</source>
        <translation>L’affiche a été envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Where should the poster be written?</source>
        <translation>Où enregistrer l’affiche ?</translation>
    </message>
    <message>
        <source>The poster was written to %1.</source>
        <translation>L’affiche est enregistrée dans %1.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::SystemPrinter</name>
    <message>
        <source>The printer does not answer. Nothing was printed, and your notebook is as it was. Try again, choose another printer, or make a PDF.</source>
        <translation>L’imprimante ne répond pas. Rien n’a été imprimé, et votre dossier est intact. Réessayez, choisissez une autre imprimante ou créez un PDF.</translation>
    </message>
</context>
</TS>
