<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::ui::EvidenceForm</name>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>For example: waiting times displayed at the desk</source>
        <translation>Par exemple : temps d’attente affichés au guichet</translation>
    </message>
    <message>
        <source>Address (optional)</source>
        <translation>Adresse (facultatif)</translation>
    </message>
    <message>
        <source>A web page, or where the file lies</source>
        <translation>Une page web, ou l’endroit où se trouve le fichier</translation>
    </message>
    <message>
        <source>Date of the piece (optional)</source>
        <translation>Date de l’élément (facultatif)</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>carnet::ui::EvidenceOpener</name>
    <message>
        <source>The program does not open this address by itself, to be safe: %1
Nothing was opened. Copy it, and open it in your file manager if you know where it leads.</source>
        <translation>Par prudence, le programme n’ouvre pas lui-même cette adresse : %1
Rien n’a été ouvert. Copiez-la et ouvrez-la dans votre gestionnaire de fichiers si vous savez où elle mène.</translation>
    </message>
    <message>
        <source>Open this address with the program of your computer?
%1</source>
        <translation>Ouvrir cette adresse avec le programme de votre poste ?
%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Your computer has no program that opens this address: %1</source>
        <translation>Votre poste n’a pas de programme qui ouvre cette adresse : %1</translation>
    </message>
    <message>
        <source>%1 is a program, or is treated as one: it is not opened from here. Nothing was run. You can save a copy of it, if you know where it comes from.</source>
        <translation>%1 est un programme, ou est traité comme tel : il ne s’ouvre pas d’ici. Rien n’a été lancé. Vous pouvez en enregistrer une copie, si vous savez d’où il vient.</translation>
    </message>
    <message>
        <source>Open %1?
%2
A read-only copy is handed to the program that your computer has for such files.</source>
        <translation>Ouvrir %1 ?
%2
Une copie en lecture seule est confiée au programme que votre poste a pour ces fichiers.</translation>
    </message>
    <message>
        <source>The copy of %1 could not be written: the disk may be full. The document is as it was.</source>
        <translation>La copie de %1 n’a pas pu être écrite : le disque est peut-être plein. Le document est comme avant.</translation>
    </message>
    <message>
        <source>Your computer has no program that opens %1. You can save a copy of it.</source>
        <translation>Votre poste n’a pas de programme qui ouvre %1. Vous pouvez en enregistrer une copie.</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>Enregistrer une copie du fichier</translation>
    </message>
    <message>
        <source>%1 could not be written there. The document is as it was. Choose another folder.</source>
        <translation>%1 n’a pas pu être écrit à cet endroit. Le document est comme avant. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 has been saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>The contents of %1 are not in this document: it may have been made from another copy, which has them. The rest is as it was.</source>
        <translation>Le contenu de %1 n’est pas dans ce document : il se trouve peut-être dans une autre copie. Le reste est comme avant.</translation>
    </message>
</context>
</TS>
