<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::ui::EditionModel</name>
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
    <message>
        <source>Not displayed</source>
        <translation>Pas affichée</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>paysage</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Displayed</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>carnet::ui::EditionsPane</name>
    <message>
        <source>History of posters</source>
        <translation>Historique des affiches</translation>
    </message>
    <message>
        <source>None yet. Each poster that is printed or made into a file is kept here, with what it said.</source>
        <translation>Aucune pour l’instant. Chaque affiche imprimée ou enregistrée est gardée ici, avec ce qu’elle disait.</translation>
    </message>
    <message>
        <source>Displayed from</source>
        <translation>Affichée du</translation>
    </message>
    <message>
        <source>Prepare a correction</source>
        <translation>Préparer un rectificatif</translation>
    </message>
    <message>
        <source>Make the same PDF again...</source>
        <translation>Refaire le PDF à l’identique…</translation>
    </message>
    <message>
        <source>Print it again...</source>
        <translation>Réimprimer à l’identique…</translation>
    </message>
    <message>
        <source>Take it down today</source>
        <translation>Retirer de l’affichage</translation>
    </message>
    <message>
        <source>%1, %2, edition %3 of %4: %5</source>
        <translation>%1, %2, édition %3 du %4 : %5</translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation>Cette date est avant le premier jour.</translation>
    </message>
    <message>
        <source>Displayed until (empty while it is)</source>
        <translation>Affichée jusqu’au (vide si elle l’est encore)</translation>
    </message>
</context>
<context>
    <name>carnet::ui::IndicatorChoice</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Indicators, in this order</source>
        <translation>Indicateurs, dans cet ordre</translation>
    </message>
    <message>
        <source>%1 shown, %2 at most</source>
        <translation>%1 sur l’affiche, %2 au plus</translation>
    </message>
</context>
<context>
    <name>carnet::ui::IssueBar</name>
    <message>
        <source>Make a PNG picture...</source>
        <translation>Créer une image PNG…</translation>
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
    <name>carnet::ui::PosterKindText</name>
    <message>
        <source>Our results</source>
        <translation>Nos résultats</translation>
    </message>
    <message>
        <source>Our commitments</source>
        <translation>Nos engagements</translation>
    </message>
    <message>
        <source>You said it, we did it</source>
        <translation>Vous l’avez dit, nous l’avons fait</translation>
    </message>
    <message>
        <source>Our action plan</source>
        <translation>Notre plan d’action</translation>
    </message>
    <message>
        <source>Give your opinion</source>
        <translation>Donnez votre avis</translation>
    </message>
    <message>
        <source>Desk stand</source>
        <translation>Chevalet de guichet</translation>
    </message>
    <message>
        <source>Our results of the year</source>
        <translation>Résultats de l’année</translation>
    </message>
    <message>
        <source>Opinion cards</source>
        <translation>Cartes pour donner son avis</translation>
    </message>
    <message>
        <source>Sheet for the COPIL</source>
        <translation>Fiche pour le COPIL</translation>
    </message>
    <message>
        <source>Yearly report for the CLAC</source>
        <translation>Bilan annuel pour le CLAC</translation>
    </message>
    <message>
        <source>This poster shows the results of the site. Choose the indicators that this site follows first.</source>
        <translation>Cette affiche montre les résultats du site. Choisissez d’abord les indicateurs suivis.</translation>
    </message>
    <message>
        <source>Go to the indicators</source>
        <translation>Aller aux indicateurs</translation>
    </message>
    <message>
        <source>This poster shows the commitments of the site. Choose the list that this year's self-assessment follows.</source>
        <translation>Cette affiche montre les engagements du site. Choisissez la liste d’engagements de l’autodiagnostic de l’année.</translation>
    </message>
    <message>
        <source>Go to the self-assessment</source>
        <translation>Aller à l’autodiagnostic</translation>
    </message>
    <message>
        <source>This poster shows what users said and what was done about it. In the plan, write both into an action that is done.</source>
        <translation>Cette affiche montre ce que les usagers ont dit et ce qui a été fait. Dans le plan d’action, écrivez les deux dans une action faite.</translation>
    </message>
    <message>
        <source>Go to the action plan</source>
        <translation>Aller au plan d’action</translation>
    </message>
    <message>
        <source>This poster shows the actions of the year's plan. Add an action first, with a text for the poster.</source>
        <translation>Cette affiche montre les actions du plan de l’année. Ajoutez d’abord une action, avec un texte pour l’affiche.</translation>
    </message>
    <message>
        <source>This sheet leads to the page where users give their opinion. Enter the address of that page first.</source>
        <translation>Cette feuille mène à la page où les usagers donnent leur avis. Saisissez d’abord l’adresse de cette page.</translation>
    </message>
    <message>
        <source>Enter the address</source>
        <translation>Saisir l’adresse</translation>
    </message>
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
    <message>
        <source>Never issued</source>
        <translation>Jamais imprimée</translation>
    </message>
    <message>
        <source>%1, landscape</source>
        <translation>%1, paysage</translation>
    </message>
    <message>
        <source>%1, portrait</source>
        <translation>%1, portrait</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PosterList</name>
    <message>
        <source>Posters and sheets</source>
        <translation>Affiches et feuilles</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PosterListModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PosterOptions</name>
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
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>%1 (not over)</source>
        <translation>%1 (en cours)</translation>
    </message>
    <message>
        <source>What this edition corrects</source>
        <translation>Ce qui est corrigé</translation>
    </message>
    <message>
        <source>Propose a text</source>
        <translation>Proposer un texte</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Logo of the site</source>
        <translation>Logo du site</translation>
    </message>
    <message>
        <source>Choose a picture...</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Address behind the QR code</source>
        <translation>Adresse du QR code</translation>
    </message>
    <message>
        <source>Begins with https://. It is the site's, on all posters.</source>
        <translation>Commence par https://. C’est celle du site, sur toutes les affiches.</translation>
    </message>
    <message>
        <source>Printed on the poster as "Corrects edition %1: ...". Leave it empty when nothing was wrong.</source>
        <translation>Imprimé sur l’affiche : « Corrige l’édition %1 : … ». À laisser vide si rien n’était faux.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Aucun logo</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PosterOutlet</name>
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
        <source>It is the same to the last byte.</source>
        <translation>Il est identique à l’original, octet pour octet.</translation>
    </message>
    <message>
        <source>It says the same, but does not look quite as it did: %1</source>
        <translation>Le texte et les chiffres sont les mêmes, mais l’aspect peut différer : %1</translation>
    </message>
    <message>
        <source>The poster was sent to the printer.</source>
        <translation>L’affiche a été envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>Where should the poster be written?</source>
        <translation>Où enregistrer l’affiche ?</translation>
    </message>
    <message>
        <source>The poster was written to %1.</source>
        <translation>L’affiche est enregistrée dans %1.</translation>
    </message>
    <message>
        <source>This edition cannot be made again: what it said cannot be read by this version of the program. Your notebook is as it was.</source>
        <translation>Cette édition ne peut pas être refaite : cette version du logiciel ne sait pas lire ce qu’elle disait. Votre dossier n’a pas changé.</translation>
    </message>
    <message>
        <source>No printer is installed on this computer. You can make a PDF.</source>
        <translation>Aucune imprimante n’est installée sur ce poste. Vous pouvez créer un PDF.</translation>
    </message>
    <message>
        <source>Make a PDF</source>
        <translation>Créer un PDF</translation>
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
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, page %2 sur %3</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PosterSteps</name>
    <message>
        <source>Move up: %1</source>
        <translation>Monter : %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Descendre : %1</translation>
    </message>
    <message>
        <source>Take down a poster</source>
        <translation>Retirer une affiche</translation>
    </message>
    <message>
        <source>Dates of display of a poster</source>
        <translation>Dates d’affichage d’une affiche</translation>
    </message>
    <message>
        <source>Address behind the QR code</source>
        <translation>Adresse du QR code</translation>
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
    <name>carnet::ui::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Text of the poster</source>
        <translation>Texte de l’affiche</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PublicationPage</name>
    <message>
        <source>Posters</source>
        <translation>Affiches</translation>
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
        <source>This typeface is not installed on this computer: another one is shown.</source>
        <translation>Cette police n’est pas installée sur ce poste : une autre est montrée.</translation>
    </message>
    <message numerus="yes">
        <source>This typeface lacks %n character(s) of the poster; they are taken from another one.</source>
        <translation>
            <numerusform>Il manque à cette police %n caractère de l’affiche ; il est pris dans une autre.</numerusform>
            <numerusform>Il manque à cette police %n caractères de l’affiche ; ils sont pris dans une autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Logo of the site</source>
        <translation>Logo du site</translation>
    </message>
    <message>
        <source>Spelling is not checked: no French dictionary is installed on this computer.</source>
        <translation>L’orthographe n’est pas vérifiée : aucun dictionnaire français n’est installé sur ce poste.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ReportsPane</name>
    <message>
        <source>The sheet for the COPIL: where the year stands, what is late, what is to be decided.</source>
        <translation>Pour le COPIL : où en est l’année, ce qui est en retard, ce qui est à décider.</translation>
    </message>
    <message>
        <source>The annual report for the CLAC: commitments, results of the year, opinions, plan.</source>
        <translation>Pour le CLAC : engagements, résultats de l’année, avis, plan d’action.</translation>
    </message>
    <message>
        <source>COPIL sheet</source>
        <translation>Fiche COPIL</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Bilan annuel</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Make a PDF...</source>
        <translation>Créer un PDF…</translation>
    </message>
    <message>
        <source>Make a web page...</source>
        <translation>Créer une page web…</translation>
    </message>
    <message>
        <source>Where should the report be written?</source>
        <translation>Où écrire le rapport ?</translation>
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
        <source>The report was written: %1</source>
        <translation>Le rapport est écrit : %1</translation>
    </message>
    <message>
        <source>The whole self-assessment of the year: score, profile, strengths and gaps, all answers with what shows them.</source>
        <translation>Tout l’autodiagnostic de l’année : note, profil, points forts et points à améliorer, toutes les réponses avec ce qui les montre.</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Autodiagnostic</translation>
    </message>
    <message>
        <source>Make a document to edit (ODT)...</source>
        <translation>Créer un document modifiable (ODT)…</translation>
    </message>
    <message>
        <source>Text documents (*.odt)</source>
        <translation>Documents texte (*.odt)</translation>
    </message>
    <message>
        <source>With the notes for the site's own use</source>
        <translation>Avec les notes réservées au site</translation>
    </message>
    <message>
        <source>What the members of the COPIL read before the meeting: what is asked of them, results, each action and where it comes from.</source>
        <translation>Ce que les membres du COPIL lisent avant la réunion : ce qui leur est demandé, les résultats, chaque action et son origine.</translation>
    </message>
    <message>
        <source>The minutes of the last meeting of the COPIL: who was there, what was decided about each action.</source>
        <translation>Le relevé de la dernière réunion du COPIL : qui était là, ce qui a été décidé pour chaque action.</translation>
    </message>
    <message>
        <source>File for the COPIL</source>
        <translation>Dossier du COPIL</translation>
    </message>
    <message>
        <source>Minutes of the COPIL</source>
        <translation>Relevé de décisions du COPIL</translation>
    </message>
    <message>
        <source>The letter that invites the CLAC to its next meeting: day, place, agenda, members by college.</source>
        <translation>La lettre qui invite le CLAC à sa prochaine réunion : jour, lieu, ordre du jour, membres par collège.</translation>
    </message>
    <message>
        <source>Slides for the CLAC: commitments, results, what users say, the plan and what became of the wishes of last time.</source>
        <translation>Les diapositives pour le CLAC : engagements, résultats, ce que disent les usagers, plan, et ce que sont devenus les vœux précédents.</translation>
    </message>
    <message>
        <source>Invitation of the CLAC</source>
        <translation>Invitation au CLAC</translation>
    </message>
    <message>
        <source>Presentation for the CLAC</source>
        <translation>Présentation au CLAC</translation>
    </message>
    <message>
        <source>Make slides to edit (ODP)...</source>
        <translation>Faire des diapositives à modifier (ODP)…</translation>
    </message>
    <message>
        <source>Presentations (*.odp)</source>
        <translation>Présentations (*.odp)</translation>
    </message>
</context>
<context>
    <name>carnet::ui::SystemPrinter</name>
    <message>
        <source>The printer does not answer. Nothing was printed, and your notebook is as it was. Try again, choose another printer, or make a PDF.</source>
        <translation>L’imprimante ne répond pas. Rien n’a été imprimé, et votre dossier est intact. Réessayez, choisissez une autre imprimante ou créez un PDF.</translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>Imprimer quand même</translation>
    </message>
    <message>
        <source>The paper chosen is smaller than the poster (%1): its edges would be cut off. The poster is not made smaller, so that it can still be read. Choose another paper here or in the printer.</source>
        <translation>Le papier choisi est plus petit que l’affiche (%1) : les bords seraient coupés. L’affiche n’est pas réduite, pour rester lisible. Choisissez un autre format ici ou dans l’imprimante.</translation>
    </message>
    <message>
        <source>This printer leaves %1 of the paper white: the edges of the poster may be cut off. The poster is not made smaller, so that it can still be read. Choose another printer, or make a PDF.</source>
        <translation>Cette imprimante laisse %1 de blanc au bord du papier : les bords de l’affiche peuvent être coupés. L’affiche n’est pas réduite, pour rester lisible. Choisissez une autre imprimante, ou créez un PDF.</translation>
    </message>
</context>
</TS>
