<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::ui::CommandRegistry</name>
    <message>
        <source>&amp;New notebook...</source>
        <translation>&amp;Nouveau dossier…</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;Enregistrer maintenant</translation>
    </message>
    <message>
        <source>Save a &amp;copy...</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>Return to a &amp;version...</source>
        <translation>&amp;Revenir à une version…</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Make a P&amp;DF...</source>
        <translation>Créer un P&amp;DF…</translation>
    </message>
    <message>
        <source>Make a &amp;web page...</source>
        <translation>Créer une page &amp;web…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer le dossier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Next item to fill in</source>
        <translation>&amp;Élément suivant à remplir</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>&amp;Zone suivante</translation>
    </message>
    <message>
        <source>&amp;Previous area</source>
        <translation>Zone p&amp;récédente</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>&amp;Self-assessment</source>
        <translation>Auto&amp;diagnostic</translation>
    </message>
    <message>
        <source>&amp;Action plan</source>
        <translation>&amp;Plan d’action</translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation>&amp;Indicateurs</translation>
    </message>
    <message>
        <source>&amp;Posters</source>
        <translation>A&amp;ffiches</translation>
    </message>
    <message>
        <source>&amp;Exchanges</source>
        <translation>&amp;Échanges</translation>
    </message>
    <message>
        <source>Hist&amp;ory</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>P&amp;revious page</source>
        <translation>Page pré&amp;cédente</translation>
    </message>
    <message>
        <source>&amp;Import measurements...</source>
        <translation>&amp;Importer des mesures…</translation>
    </message>
    <message>
        <source>&amp;Make a bundle...</source>
        <translation>&amp;Créer une liasse…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>Aide de la &amp;page</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Carnet SP+</source>
        <translation>À pr&amp;opos de Carnet SP+</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affi&amp;chage</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Notebook</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Export &amp;open data...</source>
        <translation>Exporter les données &amp;ouvertes…</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Change the indicator...</source>
        <translation>Mo&amp;difier l’indicateur…</translation>
    </message>
    <message>
        <source>No &amp;longer follow the indicator</source>
        <translation>Ne p&amp;lus suivre l’indicateur</translation>
    </message>
    <message>
        <source>&amp;Follow an indicator again...</source>
        <translation>&amp;Suivre à nouveau un indicateur…</translation>
    </message>
    <message>
        <source>Mark the figure as &amp;reviewed</source>
        <translation>Marquer le chiffre comme &amp;relu</translation>
    </message>
    <message>
        <source>Mark the whole &amp;period as reviewed</source>
        <translation>Marquer toute la &amp;période comme relue</translation>
    </message>
    <message>
        <source>&amp;Entry of figures</source>
        <translation>&amp;Saisie des indicateurs</translation>
    </message>
    <message>
        <source>&amp;Reading of figures</source>
        <translation>&amp;Lecture des indicateurs</translation>
    </message>
    <message>
        <source>Show the &amp;table or the chart</source>
        <translation>Voir le &amp;tableau ou le graphique</translation>
    </message>
    <message>
        <source>Import the marks of the &amp;network...</source>
        <translation>Importer les repères d&amp;u pôle…</translation>
    </message>
    <message>
        <source>Comp&amp;are the ticked indicators</source>
        <translation>Co&amp;mparer les indicateurs cochés</translation>
    </message>
    <message>
        <source>Save the pict&amp;ure of the chart...</source>
        <translation>Enregistrer l’ima&amp;ge du graphique…</translation>
    </message>
    <message>
        <source>Save the &amp;table of the chart...</source>
        <translation>Enregistrer le &amp;tableau du graphique…</translation>
    </message>
    <message>
        <source>Close the &amp;quarter...</source>
        <translation>Clore le trim&amp;estre…</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>Re&amp;chercher…</translation>
    </message>
    <message>
        <source>E&amp;xport the grid...</source>
        <translation>E&amp;xporter la grille…</translation>
    </message>
    <message>
        <source>Import the &amp;grid...</source>
        <translation>Importer l&amp;a grille remplie…</translation>
    </message>
    <message>
        <source>Import a &amp;whole grid...</source>
        <translation>Importer u&amp;ne grille complète…</translation>
    </message>
    <message>
        <source>&amp;Meetings</source>
        <translation>Ré&amp;unions</translation>
    </message>
    <message>
        <source>Si&amp;gn a request for validation...</source>
        <translation>Signer une demande de &amp;validation…</translation>
    </message>
</context>
<context>
    <name>carnet::ui::DialogPrompt</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>carnet::ui::HeaderBar</name>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Prepare %1...</source>
        <translation>Préparer %1…</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>All is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Enregistré à %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::HelpWindow</name>
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
        <source>Saving and undoing</source>
        <translation>Enregistrer et annuler</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texte de l’aide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There is no help on this yet.</source>
        <translation>Il n’y a pas encore d’aide sur ce sujet.</translation>
    </message>
    <message>
        <source>Carnet SP+, version %1

The notebook of a site that commits itself to the quality of its service. Free software under the GNU General Public Licence, version 3 or later. It is not an official publication.</source>
        <translation>Carnet SP+, version %1

Le carnet d’un site qui s’engage pour la qualité de son service. Logiciel libre, sous licence publique générale GNU, version 3 ou ultérieure. Ce n’est pas une publication officielle.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
</context>
<context>
    <name>carnet::ui::MainWindow</name>
    <message>
        <source>What you were typing could not be saved; it is still on the screen.</source>
        <translation>Votre saisie n’a pas pu être enregistrée ; elle est encore à l’écran.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fermer sans elle</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Site without a name</source>
        <translation>Site sans nom</translation>
    </message>
</context>
<context>
    <name>carnet::ui::MessageBand</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>carnet::ui::Session</name>
    <message>
        <source>This document is open for reading only. Nothing was changed.</source>
        <translation>Ce dossier est ouvert en lecture seule. Rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everything can be done with the keyboard: Alt opens the menus, Tab goes to the next field, F6 to the next area.</source>
        <translation>Tout peut se faire au clavier : Alt ouvre les menus, Tab mène au champ suivant, F6 à la zone suivante.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::SiteWizard</name>
    <message>
        <source>Prefecture</source>
        <translation>Préfecture</translation>
    </message>
    <message>
        <source>Sub-prefecture</source>
        <translation>Sous-préfecture</translation>
    </message>
    <message>
        <source>Departmental directorate</source>
        <translation>Direction départementale</translation>
    </message>
    <message>
        <source>Shared secretariat of the department</source>
        <translation>Secrétariat général commun départemental</translation>
    </message>
    <message>
        <source>France Services counter</source>
        <translation>Espace France Services</translation>
    </message>
    <message>
        <source>Public finance centre</source>
        <translation>Centre des finances publiques</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Police or gendarmerie</source>
        <translation>Police ou gendarmerie</translation>
    </message>
    <message>
        <source>Social security or family allowances</source>
        <translation>Sécurité sociale ou allocations familiales</translation>
    </message>
    <message>
        <source>University or school</source>
        <translation>Université ou établissement scolaire</translation>
    </message>
    <message>
        <source>Library or museum</source>
        <translation>Bibliothèque ou musée</translation>
    </message>
    <message>
        <source>Town hall</source>
        <translation>Mairie</translation>
    </message>
    <message>
        <source>Other service</source>
        <translation>Autre service</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Create the notebook of my site</source>
        <translation>Créer le dossier de mon site</translation>
    </message>
    <message>
        <source>1. Your site</source>
        <translation>1. Votre site</translation>
    </message>
    <message>
        <source>2. Your method</source>
        <translation>2. Votre démarche</translation>
    </message>
    <message>
        <source>3. Where to keep it</source>
        <translation>3. Où le ranger</translation>
    </message>
    <message>
        <source>Create nothing</source>
        <translation>Ne rien créer</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Name of the site (needed)</source>
        <translation>Nom du site (nécessaire)</translation>
    </message>
    <message>
        <source>As the public knows it; it is printed on the posters.</source>
        <translation>Tel que le public le connaît ; il est imprimé sur les affiches.</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Type de service</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Name of the correspondent</source>
        <translation>Nom du correspondant</translation>
    </message>
    <message>
        <source>The person who keeps this notebook.</source>
        <translation>La personne qui tient ce dossier.</translation>
    </message>
    <message>
        <source>E-mail address of the site</source>
        <translation>Adresse de courriel du site</translation>
    </message>
    <message>
        <source>Printed only where you ask for it.</source>
        <translation>Imprimée seulement si vous le demandez.</translation>
    </message>
    <message>
        <source>List of commitments</source>
        <translation>Liste d’engagements</translation>
    </message>
    <message>
        <source>Year of the first self-assessment</source>
        <translation>Année du premier autodiagnostic</translation>
    </message>
    <message>
        <source>Indicators to begin with</source>
        <translation>Indicateurs de départ</translation>
    </message>
    <message>
        <source>File of the notebook</source>
        <translation>Fichier du dossier</translation>
    </message>
    <message>
        <source>One file holds everything. The program keeps dated copies of it by itself.</source>
        <translation>Un seul fichier contient tout. Le logiciel en garde de lui-même des copies datées.</translation>
    </message>
    <message>
        <source>Choose another place...</source>
        <translation>Choisir un autre emplacement…</translation>
    </message>
    <message>
        <source>Your site</source>
        <translation>Votre site</translation>
    </message>
    <message>
        <source>Your method</source>
        <translation>Votre démarche</translation>
    </message>
    <message>
        <source>Where to keep the notebook</source>
        <translation>Où ranger le dossier</translation>
    </message>
    <message>
        <source>Only the name is needed. You can finish at once and fill in the rest later.</source>
        <translation>Seul le nom est nécessaire. Vous pouvez terminer tout de suite et compléter plus tard.</translation>
    </message>
    <message>
        <source>What is proposed here suits most sites; everything can be changed later.</source>
        <translation>Ce qui est proposé convient à la plupart des sites ; tout peut être changé plus tard.</translation>
    </message>
    <message>
        <source>Keep it on this computer: a network folder or a stick can damage it.</source>
        <translation>Rangez-le sur ce poste : un dossier partagé ou une clé peut l’abîmer.</translation>
    </message>
    <message>
        <source>Notebook (*.carnet)</source>
        <translation>Dossier (*.carnet)</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Il y a déjà un fichier de ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Ce répertoire n’existe pas.</translation>
    </message>
    <message>
        <source>This folder is shared over the network, where the notebook can be damaged. Choose a folder of this computer.</source>
        <translation>Cet emplacement est partagé sur le réseau, où le dossier peut être abîmé. Choisissez un emplacement de ce poste.</translation>
    </message>
    <message>
        <source>This is a removable disk. The notebook is safer on this computer.</source>
        <translation>C’est un disque amovible. Le dossier est plus en sécurité sur ce poste.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::StartPage</name>
    <message>
        <source>Recent notebooks</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>Carnet SP+</source>
        <translation>Carnet SP+</translation>
    </message>
    <message>
        <source>The notebook of your site: assess, act, measure, show the results.</source>
        <translation>Le carnet de votre site : évaluer, agir, mesurer, montrer les résultats.</translation>
    </message>
    <message>
        <source>Create the notebook of my site</source>
        <translation>Créer le dossier de mon site</translation>
    </message>
    <message>
        <source>Open a notebook...</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Try with an example</source>
        <translation>Essayer avec un exemple</translation>
    </message>
    <message>
        <source>Two minutes: only the name of the site is needed.</source>
        <translation>Deux minutes : seul le nom du site est nécessaire.</translation>
    </message>
    <message>
        <source>A file whose name ends in .carnet.</source>
        <translation>Un fichier dont le nom se termine par .carnet.</translation>
    </message>
    <message>
        <source>A fictional site with three years of data, to look around.</source>
        <translation>Un site fictif avec trois années de données, pour découvrir.</translation>
    </message>
    <message>
        <source>%1, opened on %2</source>
        <translation>%1, ouvert le %2</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>Introuvable : %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Retirer %1 de la liste</translation>
    </message>
    <message>
        <source>Sign a request for validation...</source>
        <translation>Signer une demande de validation…</translation>
    </message>
    <message>
        <source>A member signs a validation that was sent to them: no notebook is needed.</source>
        <translation>Un membre signe une validation qui lui a été envoyée : il n’y a pas besoin de dossier.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::VersionsDialog</name>
    <message>
        <source>Return to a version</source>
        <translation>Revenir à une version</translation>
    </message>
    <message>
        <source>Dated copies</source>
        <translation>Copies datées</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Before an important change</source>
        <translation>Avant un changement important</translation>
    </message>
    <message>
        <source>By the program</source>
        <translation>Par le logiciel</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Make a notebook of it...</source>
        <translation>En faire un dossier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking at a version changes nothing. A notebook made of it is a file of its own: the one that is open stays as it is.</source>
        <translation>Regarder une version ne change rien. Un dossier créé à partir d’elle est un autre fichier : celui qui est ouvert reste tel quel.</translation>
    </message>
    <message>
        <source>There is no dated copy yet. The program makes one a day.</source>
        <translation>Il n’y a pas encore de copie datée. Le logiciel en fait une par jour.</translation>
    </message>
</context>
</TS>
