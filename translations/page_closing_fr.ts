<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::ui::ClosingPage</name>
    <message>
        <source>Close the %1</source>
        <translation>Clore le %1</translation>
    </message>
    <message>
        <source>Quarter to close</source>
        <translation>Trimestre à clore</translation>
    </message>
    <message>
        <source>About ten minutes: look at the figures, then the poster and the bundle are made together.</source>
        <translation>Une dizaine de minutes : vérifiez les chiffres, puis l’affiche et la liasse sont faites ensemble.</translation>
    </message>
    <message>
        <source>3. The poster</source>
        <translation>3. L’affiche</translation>
    </message>
    <message>
        <source>Choose what is on the poster</source>
        <translation>Choisir ce que montre l’affiche</translation>
    </message>
    <message>
        <source>4. Close</source>
        <translation>4. Clore</translation>
    </message>
    <message>
        <source>Closing marks the figures as read again, writes the poster (PDF and web page) and the signed bundle for the national office into a folder that you choose, and notes all that in the notebook.</source>
        <translation>Clore le trimestre marque les chiffres comme relus, écrit l’affiche (PDF et page web) et la liasse signée pour le pôle national dans un dossier que vous choisissez, et note tout cela dans le dossier du site.</translation>
    </message>
    <message>
        <source>Close the quarter...</source>
        <translation>Clore le trimestre…</translation>
    </message>
    <message>
        <source>Something is to be mended first</source>
        <translation>Quelque chose est à corriger d’abord</translation>
    </message>
    <message>
        <source>Ready, never issued for this quarter</source>
        <translation>Prête, jamais imprimée pour ce trimestre</translation>
    </message>
    <message>
        <source>Ready, says something else than edition %1</source>
        <translation>Prête, diffère de l’édition %1</translation>
    </message>
    <message>
        <source>Issued on %1</source>
        <translation>Faite le %1</translation>
    </message>
    <message>
        <source>A picture of the sheet. Its words are on the page "Posters".</source>
        <translation>Une image de la feuille. Son texte est sur la page « Affiches ».</translation>
    </message>
    <message>
        <source>This notebook is open for reading only.</source>
        <translation>Ce dossier est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The quarter cannot be closed yet.</source>
        <translation>Le trimestre ne peut pas encore être clos.</translation>
    </message>
    <message>
        <source>Into which folder should the poster and the bundle be written?</source>
        <translation>Dans quel dossier écrire l’affiche et la liasse ?</translation>
    </message>
    <message>
        <source>Written into %1: %2.</source>
        <translation>Écrit dans %1 : %2.</translation>
    </message>
    <message>
        <source>There is no bundle: %1</source>
        <translation>Il n’y a pas de liasse : %1</translation>
    </message>
    <message>
        <source>The %1 is closed. Print the poster, and hand the bundle on by your usual means.</source>
        <translation>Le %1 est clos. Imprimez l’affiche et transmettez la liasse par votre moyen habituel.</translation>
    </message>
    <message>
        <source>Print the poster</source>
        <translation>Imprimer l’affiche</translation>
    </message>
</context>
<context>
    <name>carnet::ui::RemarksCard</name>
    <message>
        <source>2. To look at</source>
        <translation>2. À vérifier</translation>
    </message>
    <message>
        <source>Nothing surprising.</source>
        <translation>Rien d’étonnant.</translation>
    </message>
    <message>
        <source>Go to the value</source>
        <translation>Aller à la valeur</translation>
    </message>
    <message>
        <source>Go to the value of %1</source>
        <translation>Aller à la valeur de %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ValuesCard</name>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir un motif</translation>
    </message>
    <message>
        <source>1. The values</source>
        <translation>1. Les valeurs</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n indicator(s) has a value or a reason.</source>
        <translation>
            <numerusform>L’indicateur a une valeur ou un motif.</numerusform>
            <numerusform>Les %n indicateurs ont chacun une valeur ou un motif.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) have neither a value nor a reason.</source>
        <translation>
            <numerusform>%n indicateur n’a ni valeur ni motif.</numerusform>
            <numerusform>%n indicateurs n’ont ni valeur ni motif.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the value</source>
        <translation>Saisir la valeur</translation>
    </message>
    <message>
        <source>Enter the value of %1</source>
        <translation>Saisir la valeur de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were entered and not yet read again by anyone. Closing marks them as read.</source>
        <translation>
            <numerusform>%n valeur est saisie et personne ne l’a encore relue. Clore la marque comme relue.</numerusform>
            <numerusform>%n valeurs sont saisies et personne ne les a encore relues. Clore les marque comme relues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark all as read again now</source>
        <translation>Marquer tout comme relu maintenant</translation>
    </message>
</context>
</TS>
