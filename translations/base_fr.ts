<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::DurableFile</name>
    <message>
        <source>The file "%1" could not be written. Nothing was changed. Check that the folder exists, that it is not full and that you may write there.</source>
        <translation>Le fichier « %1 » n’a pas pu être écrit. Rien n’a été modifié. Vérifiez que le dossier existe, qu’il n’est pas plein et que vous avez le droit d’y écrire.</translation>
    </message>
</context>
<context>
    <name>carnet::JsonFault</name>
    <message>
        <source>the text is larger than allowed</source>
        <translation>le texte dépasse la taille permise</translation>
    </message>
    <message>
        <source>the text starts with a byte order mark</source>
        <translation>le texte commence par une marque d’ordre des octets</translation>
    </message>
    <message>
        <source>a character is not valid UTF-8</source>
        <translation>un caractère n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>le texte s’arrête trop tôt</translation>
    </message>
    <message>
        <source>this character cannot stand here</source>
        <translation>ce caractère n’est pas permis à cet endroit</translation>
    </message>
    <message>
        <source>an escape sequence is not valid</source>
        <translation>une séquence d’échappement n’est pas valide</translation>
    </message>
    <message>
        <source>half of a surrogate pair stands alone</source>
        <translation>une moitié de caractère est isolée</translation>
    </message>
    <message>
        <source>a text holds the null character</source>
        <translation>un texte contient le caractère nul</translation>
    </message>
    <message>
        <source>a text holds a control character</source>
        <translation>un texte contient un caractère de commande</translation>
    </message>
    <message>
        <source>an object names the same member twice</source>
        <translation>un objet donne deux fois la même rubrique</translation>
    </message>
    <message>
        <source>objects are nested too deeply</source>
        <translation>les objets sont imbriqués trop profondément</translation>
    </message>
    <message>
        <source>a text is longer than allowed</source>
        <translation>un texte est plus long que permis</translation>
    </message>
    <message>
        <source>only whole numbers are allowed</source>
        <translation>seuls les nombres entiers sont permis</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>un nombre est trop grand</translation>
    </message>
    <message>
        <source>something follows the end of the content</source>
        <translation>quelque chose suit la fin du contenu</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Ligne %1, colonne %2 : %3.</translation>
    </message>
</context>
</TS>
