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
        <translation>&amp;Créer un paquet…</translation>
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
</context>
<context>
    <name>carnet::ui::MainWindow</name>
    <message>
        <source>What you were typing could not be saved; it is still on the screen.</source>
        <translation>Votre saisie n’a pas pu être enregistrée&#x202f;; elle est encore à l’écran.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fermer sans elle</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
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
        <translation>Tout peut se faire au clavier&#xa0;: Alt ouvre les menus, Tab mène au champ suivant, F6 à la zone suivante.</translation>
    </message>
</context>
</TS>
