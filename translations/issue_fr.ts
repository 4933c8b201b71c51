<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>ClosingText</name>
    <message>
        <source>Say why there is no value: %1, %2</source>
        <translation>Dire pourquoi il n’y a pas de valeur : %1, %2</translation>
    </message>
    <message>
        <source>Mark all as read again: %1</source>
        <translation>Marquer tout comme relu : %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::LanguageChecks</name>
    <message>
        <source>Spelling: %1 in %2 is not in the dictionary.</source>
        <translation>Orthographe : %1 dans %2 n’est pas dans le dictionnaire.</translation>
    </message>
    <message>
        <source>Spelling: %1 in %2 is not in the dictionary. Perhaps: %3.</source>
        <translation>Orthographe : %1 dans %2 n’est pas dans le dictionnaire. Peut-être : %3.</translation>
    </message>
    <message numerus="yes">
        <source>Plain language: the sentence %1 has %n words. Two short ones are read more easily.</source>
        <translation>
            <numerusform>Langage simple : la phrase %1 a %n mot. Deux phrases courtes se lisent mieux.</numerusform>
            <numerusform>Langage simple : la phrase %1 a %n mots. Deux phrases courtes se lisent mieux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain language: instead of %1, perhaps %2.</source>
        <translation>Langage simple : au lieu de %1, peut-être %2.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::Logo</name>
    <message>
        <source>This picture cannot be read, or is larger than 5 MB. Nothing was changed. Choose another one.</source>
        <translation>Cette image ne peut pas être lue, ou dépasse 5 Mo. Rien n’a changé. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This file is not a PNG, JPEG or SVG picture that can be printed. Nothing was changed. Choose another one.</source>
        <translation>Ce fichier n’est pas une image PNG, JPEG ou SVG que l’on puisse imprimer. Rien n’a changé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Choisir le logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PosterIssue</name>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>No longer shows %1.</source>
        <translation>Ne montre plus %1.</translation>
    </message>
    <message>
        <source>Issue the poster %1, %2, edition %3: %4</source>
        <translation>Éditer l’affiche « %1 », %2, édition %3 : %4</translation>
    </message>
</context>
<context>
    <name>carnet::ui::QuarterClosing</name>
    <message>
        <source>The quarter ends on %1.</source>
        <translation>Le trimestre se termine le %1.</translation>
    </message>
    <message>
        <source>No indicator is followed in this quarter.</source>
        <translation>Aucun indicateur n’est suivi ce trimestre.</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) have neither a value nor a reason.</source>
        <translation>
            <numerusform>%n indicateur n’a ni valeur ni motif.</numerusform>
            <numerusform>%n indicateurs n’ont ni valeur ni motif.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::Remake</name>
    <message>
        <source>Its logo is no longer in this notebook.</source>
        <translation>son logo n’est plus dans ce dossier.</translation>
    </message>
    <message>
        <source>Its typeface %1 is not installed on this computer.</source>
        <translation>sa police %1 n’est pas installée sur ce poste.</translation>
    </message>
    <message>
        <source>It was laid out by another version of the program.</source>
        <translation>elle avait été mise en page par une autre version du logiciel.</translation>
    </message>
</context>
</TS>
