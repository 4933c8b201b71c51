<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::MeasurementChecks</name>
    <message>
        <source>Denominator</source>
        <translation>Dénominateur</translation>
    </message>
    <message>
        <source>Nobody was counted: there is no rate.</source>
        <translation>Le dénominateur est 0 : il n’y a pas de taux. Vérifiez le nombre.</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numérateur</translation>
    </message>
    <message>
        <source>The rate is over 100%: %1 for %2. Check both numbers.</source>
        <translation>Le taux dépasse 100 % : %1 pour %2. Vérifiez les deux nombres.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Vérifiez le chiffre.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The rate is over 100%.</source>
        <translation>Le taux dépasse 100 %.</translation>
    </message>
    <message>
        <source>The value is above %1.</source>
        <translation>La valeur dépasse %1, ce qui est inhabituel.</translation>
    </message>
    <message>
        <source>The value is below %1.</source>
        <translation>La valeur est inférieure à %1, ce qui est inhabituel.</translation>
    </message>
    <message>
        <source>%1 since the period before (%2). Check the number.</source>
        <translation>%1 par rapport à la période précédente (%2). Vérifiez le chiffre.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>Number of answers</source>
        <translation>Nombre de réponses</translation>
    </message>
    <message>
        <source>Only %1: the poster will say &quot;%2&quot; instead of a percentage.</source>
        <translation>%1 seulement : sur l’affiche, nous écrirons “%2” au lieu d’un pourcentage.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>The period (%1) is not over: the figure may still change.</source>
        <translation>La période (%1) n’est pas terminée : le chiffre peut encore changer.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>There is no target for this period.</source>
        <translation>Aucun objectif n’est fixé pour cette période.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The source is not given. It stands under the figure on the poster.</source>
        <translation>La source n’est pas indiquée. Elle figure sous le chiffre sur l’affiche.</translation>
    </message>
</context>
<context>
    <name>carnet::Scoring</name>
    <message>
        <source>The score is the mean of the levels, from 0 to %1, of the practices answered this year, each counted 1 to 3 times by its weight; those that do not apply are left out. It is shown once %2 % of the practices are filled in.</source>
        <translation>Le score est la moyenne des degrés, de 0 à %1, des pratiques remplies cette année, chacune comptée de 1 à 3 fois selon son poids&#x202f;; celles qui ne vous concernent pas n’entrent pas dans le calcul. Il s’affiche dès que %2&#xa0;% des pratiques sont remplies.</translation>
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
