<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::Scoring</name>
    <message>
        <source>The score is the mean of the levels, from 0 to %1, of the practices answered this year, each counted 1 to 3 times by its weight; those that do not apply are left out. It is shown once %2 % of the practices are filled in.</source>
        <translation>Le score est la moyenne des degrés, de 0 à %1, des pratiques remplies cette année, chacune comptée de 1 à 3 fois selon son poids ; celles qui ne vous concernent pas n’entrent pas dans le calcul. Il s’affiche dès que %2 % des pratiques sont remplies.</translation>
    </message>
    <message numerus="yes">
        <source>%n more practice(s) to fill in before a score is shown</source>
        <translation>
            <numerusform>Encore %n pratique à remplir avant d’afficher un score</numerusform>
            <numerusform>Encore %n pratiques à remplir avant d’afficher un score</numerusform>
        </translation>
    </message>
    <message>
        <source>No practice applies here</source>
        <translation>Aucune pratique ne vous concerne ici</translation>
    </message>
    <message numerus="yes">
        <source>%1 out of %2 (%n practice(s))</source>
        <translation>
            <numerusform>%1 sur %2 (%n pratique)</numerusform>
            <numerusform>%1 sur %2 (%n pratiques)</numerusform>
        </translation>
    </message>
</context>
</TS>
