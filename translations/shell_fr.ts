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
    <name>carnet::ui::Session</name>
    <message>
        <source>This document is open for reading only. Nothing was changed.</source>
        <translation>Ce dossier est ouvert en lecture seule. Rien n’a été changé.</translation>
    </message>
</context>
</TS>
