<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::ui::Pdf</name>
    <message>
        <source>The PDF could not be made. Your data are safe; try again.</source>
        <translation>Le PDF n’a pas pu être créé. Vos données sont intactes ; essayez de nouveau.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PosterChecks</name>
    <message numerus="yes">
        <source>The text %1 is too long for this poster (%n line(s) missing).</source>
        <translation>
            <numerusform>Le texte %1 est trop long pour cette affiche (il manque %n ligne).</numerusform>
            <numerusform>Le texte %1 est trop long pour cette affiche (il manque %n lignes).</numerusform>
        </translation>
    </message>
    <message>
        <source>The text %1 is too small to be read on a wall.</source>
        <translation>Le texte %1 est trop petit pour être lu sur un mur.</translation>
    </message>
    <message>
        <source>%1 has no figure for this period: the poster says so.</source>
        <translation>%1 n’a pas de chiffre pour cette période : l’affiche le dit.</translation>
    </message>
    <message>
        <source>%1 is shown without its source. Say where the figure comes from.</source>
        <translation>%1 est affiché sans sa source. Indiquez d’où vient le chiffre.</translation>
    </message>
    <message>
        <source>Too few answers for a percentage: the poster says %1 instead.</source>
        <translation>Trop peu de réponses pour un pourcentage : l’affiche dit %1.</translation>
    </message>
    <message>
        <source>%1 has no target: readers cannot tell whether it is good.</source>
        <translation>%1 n’a pas d’objectif : le lecteur ne sait pas si c’est un bon résultat.</translation>
    </message>
    <message>
        <source>No indicator is chosen. Choose at least one.</source>
        <translation>Aucun indicateur n’est choisi. Choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>The period ends on %1: the figures may still change.</source>
        <translation>La période se termine le %1 : les chiffres peuvent encore changer.</translation>
    </message>
    <message>
        <source>The address behind the QR code must begin with https://.</source>
        <translation>L’adresse du QR code doit commencer par https://.</translation>
    </message>
    <message numerus="yes">
        <source>The address behind the QR code is too long: phones would not read it. Use an address of at most %n character(s).</source>
        <translation>
            <numerusform>L’adresse du QR code est trop longue : les téléphones ne la liraient pas. Choisissez une adresse d’au plus %n caractère.</numerusform>
            <numerusform>L’adresse du QR code est trop longue : les téléphones ne la liraient pas. Choisissez une adresse d’au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The logo will look blurred: use a larger picture, at least %1 pixels wide.</source>
        <translation>Le logo paraîtra flou : choisissez une image plus grande, d’au moins %1 pixels de large.</translation>
    </message>
    <message>
        <source>%1 may name or reach a person. Read it again.</source>
        <translation>%1 permet peut-être de reconnaître ou de joindre une personne. Relisez ce texte.</translation>
    </message>
    <message>
        <source>%1 cannot be printed in %2. Write it otherwise.</source>
        <translation>%1 ne peut pas être imprimé dans %2. Écrivez-le autrement.</translation>
    </message>
    <message numerus="yes">
        <source>This sheet holds %n indicator(s): choose fewer.</source>
        <translation>
            <numerusform>Cette feuille contient %n indicateur au plus : choisissez-en moins.</numerusform>
            <numerusform>Cette feuille contient %n indicateurs au plus : choisissez-en moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>A3 paper holds more.</source>
        <translation>Une feuille A3 en contient davantage.</translation>
    </message>
    <message>
        <source>No list of commitments is known. Begin a self-assessment: it brings one.</source>
        <translation>Aucune liste d’engagements n’est connue. Commencez un autodiagnostic : il en apporte une.</translation>
    </message>
    <message>
        <source>No action on the poster answers an opinion. Link one to an action that is running or done, and give it a text.</source>
        <translation>Aucune action à afficher ne répond à un avis. Reliez un avis à une action en cours ou faite, et donnez-lui un texte pour l’affiche.</translation>
    </message>
    <message>
        <source>No action is to be shown. Put at least one on the poster.</source>
        <translation>Aucune action n’est à afficher. Mettez-en au moins une sur l’affiche.</translation>
    </message>
    <message numerus="yes">
        <source>This sheet holds %n action(s): take some off the poster.</source>
        <translation>
            <numerusform>Cette feuille a de la place pour %n action : retirez les autres de l’affiche.</numerusform>
            <numerusform>Cette feuille a de la place pour %n actions : retirez les autres de l’affiche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This sheet holds %n commitment(s).</source>
        <translation>
            <numerusform>Cette feuille a de la place pour %n engagement.</numerusform>
            <numerusform>Cette feuille a de la place pour %n engagements.</numerusform>
        </translation>
    </message>
    <message>
        <source>An action on the poster has no text for it. Write one in at most 80 characters.</source>
        <translation>Une action à afficher n’a pas de texte pour l’affiche. Écrivez-en un de 80 caractères au plus.</translation>
    </message>
    <message>
        <source>The opinion behind %1 has no title: nobody can read what was said.</source>
        <translation>L’avis auquel répond %1 n’a pas de titre : personne ne peut lire ce qui a été dit.</translation>
    </message>
    <message>
        <source>The plan is not validated: the poster says that it is being prepared.</source>
        <translation>Le plan n’est pas validé : l’affiche dit qu’il est en préparation.</translation>
    </message>
    <message>
        <source>The site has no address for opinions: there is nothing to scan. Give one.</source>
        <translation>Le site n’a pas d’adresse pour donner son avis : il n’y a rien à scanner. Indiquez-en une.</translation>
    </message>
</context>
</TS>
