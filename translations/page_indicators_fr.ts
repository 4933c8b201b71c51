<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::ui::CellInput</name>
    <message>
        <source>"%1" is not a number.</source>
        <translation>« %1 » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>"%1": this indicator takes one value, not a number out of a number.</source>
        <translation>« %1 » : cet indicateur attend une seule valeur, pas un nombre sur un nombre.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ColumnChoices</name>
    <message>
        <source>Which column holds what</source>
        <translation>Ce que contient chaque colonne</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>%1 (such as %2)</source>
        <translation>%1 (par exemple : %2)</translation>
    </message>
    <message>
        <source>Choose the columns of the indicator, the period and the value. The next table of this form is then read by itself.</source>
        <translation>Choisissez la colonne de l’indicateur, celle de la période et celle de la valeur. Le prochain tableau de cette forme sera lu sans rien demander.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::Comparison</name>
    <message numerus="yes">
        <source>%n at most</source>
        <translation>
            <numerusform>%n au plus</numerusform>
            <numerusform>%n au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>another unit</source>
        <translation>autre unité</translation>
    </message>
    <message>
        <source>other periods</source>
        <translation>autre rythme</translation>
    </message>
    <message numerus="yes">
        <source>%n indicators compared</source>
        <translation>
            <numerusform>Comparaison de %n indicateur</numerusform>
            <numerusform>Comparaison de %n indicateurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::FollowedIndicators</name>
    <message>
        <source>Change the indicator: %1</source>
        <translation>Modification de l’indicateur : %1</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Aucun en particulier</translation>
    </message>
</context>
<context>
    <name>carnet::ui::GridDelegate</name>
    <message>
        <source>A number out of a number, such as 356/494, or the rate alone.</source>
        <translation>Un nombre sur un nombre, par exemple 356/494, ou le taux seul.</translation>
    </message>
    <message>
        <source>A number; in brackets behind it the number of answers.</source>
        <translation>Un nombre ; entre parenthèses à sa suite, le nombre de réponses.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ImportModel</name>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>In the notebook</source>
        <translation>Dans le carnet</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ImportPanel</name>
    <message>
        <source>Correct the file</source>
        <translation>Corriger le fichier</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Relire le fichier</translation>
    </message>
    <message>
        <source>Change the columns</source>
        <translation>Changer les colonnes</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>Ce que devient chaque ligne</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Your structure</source>
        <translation>Votre structure</translation>
    </message>
    <message>
        <source>The file cannot be opened. Nothing was changed. Check that it still exists and is not open in another program.</source>
        <translation>Le fichier ne s’ouvre pas. Rien n’a été modifié. Vérifiez qu’il existe toujours et qu’il n’est pas ouvert dans un autre logiciel.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (masquée)</translation>
    </message>
    <message numerus="yes">
        <source>Import the %n line(s)</source>
        <translation>
            <numerusform>Importer la ligne</numerusform>
            <numerusform>Importer les %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>No program on this computer opens this file. Nothing was changed. Open it yourself, correct it, and read it again here.</source>
        <translation>Aucun logiciel de ce poste n’ouvre ce fichier. Rien n’a été modifié. Ouvrez-le vous-même, corrigez-le, puis relisez-le ici.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::IndicatorCard</name>
    <message>
        <source>See at large</source>
        <translation>Voir en grand</translation>
    </message>
    <message>
        <source>See at large: %1</source>
        <translation>Voir en grand : %1</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>Comparer : %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare (%1)</source>
        <translation>Comparer (%1)</translation>
    </message>
</context>
<context>
    <name>carnet::ui::IndicatorChart</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>pas mesuré</translation>
    </message>
    <message numerus="yes">
        <source>Mark of the network, %n site(s): half of them, dotted their median</source>
        <translation>
            <numerusform>Repère du réseau, %n site : la moitié d’entre eux, médiane en pointillé</numerusform>
            <numerusform>Repère du réseau, %n sites : la moitié d’entre eux, médiane en pointillé</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark of the network, %1 to %2 sites: half of them, dotted their median</source>
        <translation>Repère du réseau, %1 à %2 sites : la moitié d’entre eux, médiane en pointillé</translation>
    </message>
</context>
<context>
    <name>carnet::ui::IndicatorChoices</name>
    <message>
        <source>Indicators that the notebook does not have</source>
        <translation>Indicateurs que le carnet ne connaît pas</translation>
    </message>
    <message>
        <source>Not decided: the lines are refused</source>
        <translation>À décider : ses lignes sont refusées</translation>
    </message>
    <message>
        <source>Follow it from now on</source>
        <translation>Le suivre désormais</translation>
    </message>
    <message>
        <source>Leave its lines out</source>
        <translation>Laisser ses lignes de côté</translation>
    </message>
    <message>
        <source>It is: %1</source>
        <translation>C’est : %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::IndicatorChooser</name>
    <message>
        <source>Describe an indicator of your own</source>
        <translation>Décrire un indicateur propre au site</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose indicators</source>
        <translation>Choisir des indicateurs</translation>
    </message>
    <message>
        <source>All indicators of the list are followed. You can describe one of your own.</source>
        <translation>Tous les indicateurs de la liste sont suivis. Vous pouvez en décrire un qui est propre au site.</translation>
    </message>
    <message>
        <source>Tick those that your site measures. You can add others at any time; what was measured is never lost.</source>
        <translation>Cochez ceux que votre site mesure. Vous pourrez en ajouter à tout moment ; ce qui a été mesuré n’est jamais perdu.</translation>
    </message>
    <message numerus="yes">
        <source>Follow %n indicator(s)</source>
        <translation>
            <numerusform>Suivre %n indicateur</numerusform>
            <numerusform>Suivre %n indicateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Common to all services</source>
        <translation>Communs à tous les services</translation>
    </message>
    <message>
        <source>Published by networks</source>
        <translation>Publiés par des réseaux</translation>
    </message>
    <message>
        <source>Other proposals</source>
        <translation>Autres propositions</translation>
    </message>
    <message>
        <source>Of the site</source>
        <translation>Du site</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>chaque trimestre</translation>
    </message>
    <message>
        <source>every half-year</source>
        <translation>chaque semestre</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>chaque année</translation>
    </message>
    <message>
        <source>%1 (followed before)</source>
        <translation>%1 (suivi auparavant)</translation>
    </message>
    <message>
        <source>Quality rendered (measured)</source>
        <translation>Qualité rendue (mesurée)</translation>
    </message>
    <message>
        <source>Quality perceived (asked)</source>
        <translation>Qualité perçue (enquête)</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Unité : %1</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>plus c’est haut, mieux c’est</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>plus c’est bas, mieux c’est</translation>
    </message>
    <message>
        <source>%1 out of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Level asked for: %1, which becomes its target</source>
        <translation>Niveau attendu : %1, qui devient son objectif</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code : %1</translation>
    </message>
    <message>
        <source>Indicators to choose from</source>
        <translation>Indicateurs à choisir</translation>
    </message>
    <message>
        <source>Find an indicator</source>
        <translation>Chercher un indicateur</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source : %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::IndicatorEditor</name>
    <message>
        <source>A share: so many out of so many</source>
        <translation>Une part : tant sur tant</translation>
    </message>
    <message>
        <source>A value: days, minutes, a mark</source>
        <translation>Une valeur : jours, minutes, note</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Plus c’est haut, mieux c’est</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Plus c’est bas, mieux c’est</translation>
    </message>
    <message>
        <source>Quality rendered (measured)</source>
        <translation>Qualité rendue (mesurée)</translation>
    </message>
    <message>
        <source>Quality perceived (asked)</source>
        <translation>Qualité perçue (enquête)</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Chaque trimestre</translation>
    </message>
    <message>
        <source>Every half-year</source>
        <translation>Chaque semestre</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Chaque année</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Title on posters</source>
        <translation>Intitulé sur les affiches</translation>
    </message>
    <message>
        <source>What is entered</source>
        <translation>Ce qui est saisi</translation>
    </message>
    <message>
        <source>The cases counted</source>
        <translation>Les cas comptés</translation>
    </message>
    <message>
        <source>For example: answered calls</source>
        <translation>Par exemple : appels décrochés</translation>
    </message>
    <message>
        <source>Out of which cases</source>
        <translation>Sur quels cas</translation>
    </message>
    <message>
        <source>For example: received calls</source>
        <translation>Par exemple : appels reçus</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>For example: days, minutes, /10</source>
        <translation>Par exemple : jours, minutes, /10</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>How it is obtained</source>
        <translation>Comment il est obtenu</translation>
    </message>
    <message>
        <source>Source of the figures</source>
        <translation>Source des chiffres</translation>
    </message>
    <message>
        <source>Smallest number of answers for a percentage</source>
        <translation>Nombre minimal de réponses pour un pourcentage</translation>
    </message>
    <message>
        <source>Below it posters say "12 out of 15" instead.</source>
        <translation>En dessous, les affiches écrivent « 12 sur 15 » à la place.</translation>
    </message>
    <message>
        <source>Keep this indicator</source>
        <translation>Garder cet indicateur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>An indicator</source>
        <translation>Un indicateur</translation>
    </message>
    <message>
        <source>Write a title: the indicator is known by it.</source>
        <translation>Écrivez un intitulé : c’est par lui que l’on reconnaît l’indicateur.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Commitment that it serves</source>
        <translation>Engagement concerné</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Comment on le compte</translation>
    </message>
    <message>
        <source>It stands under the figure on posters.</source>
        <translation>Elle est écrite sous le chiffre, sur les affiches.</translation>
    </message>
    <message>
        <source>What is usual</source>
        <translation>Ce qui est habituel</translation>
    </message>
    <message>
        <source>A value below is surprising</source>
        <translation>Une valeur au-dessous étonne</translation>
    </message>
    <message>
        <source>If empty: there is no such limit.</source>
        <translation>Si vide : pas de limite.</translation>
    </message>
    <message>
        <source>A value above is surprising</source>
        <translation>Une valeur au-dessus étonne</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Chosen by you, not official. If your network gave the indicator a code, write that one: tables with it are then recognised.</source>
        <translation>Choisi par vous, non officiel. Si votre réseau a donné un code à cet indicateur, écrivez-le : ses tableaux seront reconnus.</translation>
    </message>
    <message>
        <source>It stays: figures and posters refer to it.</source>
        <translation>Il ne change plus : les chiffres et les affiches s’y rapportent.</translation>
    </message>
    <message>
        <source>What the number of answers counts, if there is one</source>
        <translation>Ce que compte le nombre de réponses, s’il y en a un</translation>
    </message>
    <message>
        <source>%1 characters of %2. If empty, the title.</source>
        <translation>%1 caractères sur %2. Si vide : l’intitulé.</translation>
    </message>
    <message>
        <source>Write 1 to 40 letters without accents, digits, points or hyphens, such as LOC-1.</source>
        <translation>Écrivez 1 à 40 lettres sans accent, chiffres, points ou tirets, par exemple LOC-1.</translation>
    </message>
    <message>
        <source>Another indicator has this code. Choose another one.</source>
        <translation>Un autre indicateur a déjà ce code. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Write the unit: a figure without one says nothing.</source>
        <translation>Écrivez l’unité : sans elle, un chiffre ne dit rien.</translation>
    </message>
    <message>
        <source>This limit must be above the other one.</source>
        <translation>Cette limite doit être au-dessus de l’autre.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::IndicatorFacts</name>
    <message>
        <source>target %1</source>
        <translation>objectif %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::IndicatorGrid</name>
    <message>
        <source>Measurements of the year</source>
        <translation>Mesures de l’année</translation>
    </message>
    <message>
        <source>displayed</source>
        <translation>affiché</translation>
    </message>
</context>
<context>
    <name>carnet::ui::IndicatorGridModel</name>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>not for this indicator</source>
        <translation>sans objet pour cet indicateur</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>to be entered</source>
        <translation>à saisir</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>relu</translation>
    </message>
    <message>
        <source>displayed</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>no figure for the year</source>
        <translation>pas de chiffre pour l’année</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>pas mesuré</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>trop peu</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>non reçu</translation>
    </message>
    <message>
        <source>poster differs</source>
        <translation>à réafficher</translation>
    </message>
    <message>
        <source>no sum</source>
        <translation>sans total</translation>
    </message>
    <message>
        <source>no sum: its figures cannot be added up</source>
        <translation>sans total : ses chiffres ne s’additionnent pas</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
</context>
<context>
    <name>carnet::ui::IndicatorTrend</name>
    <message>
        <source>no figure</source>
        <translation>aucun chiffre</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>pas de comparaison possible</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>a trend, a period</comment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Chiffres : %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::IndicatorsPage</name>
    <message>
        <source>No indicator is followed yet. Begin with those that all services publish.</source>
        <translation>Aucun indicateur n’est encore suivi. Commencez par ceux que tous les services publient.</translation>
    </message>
    <message>
        <source>Choose indicators</source>
        <translation>Choisir des indicateurs</translation>
    </message>
    <message>
        <source>Import a table...</source>
        <translation>Importer un tableau…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Change the indicator</source>
        <translation>Modifier l’indicateur</translation>
    </message>
    <message>
        <source>No longer follow</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>%1 The figure before is kept. Press F2 to correct.</source>
        <translation>%1 Le chiffre d’avant est gardé. Appuyez sur F2 pour corriger.</translation>
    </message>
    <message>
        <source>Indicators %1</source>
        <translation>Indicateurs %1</translation>
    </message>
    <message>
        <source>The year is calculated from its periods; rates are never averaged.</source>
        <translation>L’année est calculée à partir de ses périodes ; on ne fait jamais la moyenne de taux.</translation>
    </message>
    <message>
        <source>This figure is on a poster. If you change it, make the poster again.</source>
        <translation>Ce chiffre est sur une affiche. Si vous le changez, refaites l’affiche.</translation>
    </message>
    <message>
        <source>Paste a block</source>
        <translation>Coller un bloc</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) ready.</source>
        <translation>
            <numerusform>%n case est prête.</numerusform>
            <numerusform>%n cases sont prêtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken:</source>
        <translation>
            <numerusform>%n case n’est pas prise :</numerusform>
            <numerusform>%n cases ne sont pas prises :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste the %n cell(s)</source>
        <translation>
            <numerusform>Coller la case prête</numerusform>
            <numerusform>Coller les %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste of %n cell(s)</source>
        <translation>
            <numerusform>Collage de %n case</numerusform>
            <numerusform>Collage de %n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>"%1" is no longer followed. Its figures are kept.</source>
        <translation>« %1 » n’est plus suivi. Ses chiffres sont gardés.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>All periods that are over have their figures.</source>
        <translation>Toutes les périodes terminées ont leurs chiffres.</translation>
    </message>
    <message>
        <source>Import a table of measurements</source>
        <translation>Importer un tableau de mesures</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) imported.</source>
        <translation>
            <numerusform>%n chiffre importé.</numerusform>
            <numerusform>%n chiffres importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>Image (*.png);;Dessin (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be written there. Nothing was lost. Choose another folder.</source>
        <translation>L’image n’a pas pu être écrite à cet endroit. Rien n’est perdu. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx *.xlsm *.ods)</source>
        <translation>Tableaux (*.csv *.txt *.xlsx *.xlsm *.ods)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’import</translation>
    </message>
    <message numerus="yes">
        <source>Mark %1 as reviewed (%n figure(s))</source>
        <translation>
            <numerusform>Marquer le %1 comme relu (%n chiffre)</numerusform>
            <numerusform>Marquer le %1 comme relu (%n chiffres)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) marked as reviewed.</source>
        <translation>
            <numerusform>%n chiffre marqué comme relu.</numerusform>
            <numerusform>%n chiffres marqués comme relus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calculated from all its periods.</source>
        <translation>Calculé sur toutes ses périodes.</translation>
    </message>
    <message>
        <source>Calculated from %1.</source>
        <translation>Calculé sur %1.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Import the marks of the network</source>
        <translation>Importer les repères du pôle</translation>
    </message>
    <message>
        <source>Marks of the network (*.csv)</source>
        <translation>Repères du réseau (*.csv)</translation>
    </message>
    <message>
        <source>The file cannot be opened. Nothing was changed. Check that it still exists and is not open in another program.</source>
        <translation>Le fichier ne s’ouvre pas. Rien n’a été modifié. Vérifiez qu’il existe toujours et qu’il n’est pas ouvert dans un autre logiciel.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The marks of the network were not imported. Nothing was changed.</source>
        <translation>Les repères du réseau n’ont pas été importés. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of the network imported</source>
        <translation>
            <numerusform>%n repère du réseau importé</numerusform>
            <numerusform>%n repères du réseau importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n of your indicators.</source>
        <translation>
            <numerusform>pour %n de vos indicateurs.</numerusform>
            <numerusform>pour %n de vos indicateurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>View of the indicators</source>
        <translation>Vue des indicateurs</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
</context>
<context>
    <name>carnet::ui::MeasurementForm</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Updated on</source>
        <translation>Mis à jour le</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Target from this period on</source>
        <translation>Objectif à partir de cette période</translation>
    </message>
    <message>
        <source>If empty: %1</source>
        <translation>Si vide : %1</translation>
    </message>
    <message>
        <source>In force: %1 and after.</source>
        <translation>En vigueur : %1 et périodes suivantes.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::MeasurementImport</name>
    <message numerus="yes">
        <source>%n new figure(s)</source>
        <translation>
            <numerusform>%n nouveau chiffre</numerusform>
            <numerusform>%n nouveaux chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed figure(s)</source>
        <translation>
            <numerusform>%n chiffre modifié</numerusform>
            <numerusform>%n chiffres modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n déjà présent</numerusform>
            <numerusform>%n déjà présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new indicator(s)</source>
        <translation>
            <numerusform>%n nouvel indicateur</numerusform>
            <numerusform>%n nouveaux indicateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n en double</numerusform>
            <numerusform>%n en double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissé de côté</numerusform>
            <numerusform>%n laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without figure</source>
        <translation>
            <numerusform>%n sans chiffre</numerusform>
            <numerusform>%n sans chiffre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of other structures</source>
        <translation>
            <numerusform>%n d’une autre structure</numerusform>
            <numerusform>%n d’autres structures</numerusform>
        </translation>
    </message>
    <message>
        <source>Code of the indicator</source>
        <translation>Code de l’indicateur</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numérateur</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Dénominateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Base (number of answers)</source>
        <translation>Base (nombre de réponses)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Reason for a missing figure</source>
        <translation>Motif d’absence du chiffre</translation>
    </message>
    <message>
        <source>Code of the structure</source>
        <translation>Code de la structure</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
</context>
<context>
    <name>carnet::ui::MeasurementSteps</name>
    <message>
        <source>Entry: %1, %2</source>
        <translation>Saisie : %1, %2</translation>
    </message>
    <message>
        <source>Emptying: %1, %2</source>
        <translation>Effacement : %1, %2</translation>
    </message>
    <message>
        <source>Target: %1, from %2 on</source>
        <translation>Objectif : %1, à partir de %2</translation>
    </message>
    <message numerus="yes">
        <source>Follow %n indicator(s)</source>
        <translation>
            <numerusform>Suivre %n indicateur</numerusform>
            <numerusform>Suivre %n indicateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer follow: %1</source>
        <translation>Ne plus suivre : %1</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation>Déplacement : %1</translation>
    </message>
    <message numerus="yes">
        <source>Review of %1: %n figure(s)</source>
        <translation>
            <numerusform>Relecture du %1 : %n chiffre</numerusform>
            <numerusform>Relecture du %1 : %n chiffres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::OpenDataExport</name>
    <message>
        <source>The folder %1 cannot be made. The notebook is as it was. Choose another folder.</source>
        <translation>Le dossier %1 ne peut pas être créé. Le carnet n’a pas changé. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no result to export yet. Enter the measurements first.</source>
        <translation>Il n’y a pas encore de résultat à exporter. Saisissez d’abord des mesures.</translation>
    </message>
    <message>
        <source>Export open data</source>
        <translation>Exporter les données ouvertes</translation>
    </message>
    <message numerus="yes">
        <source>Open data written: %n file(s) in %1.</source>
        <translation>
            <numerusform>Données ouvertes écrites : un fichier dans %1.</numerusform>
            <numerusform>Données ouvertes écrites : %n fichiers dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>carnet::ui::OutdatedNote</name>
    <message>
        <source>The poster of %1 shows %2; the value is now %3.</source>
        <translation>L’affiche du %1 montre %2 ; la valeur est maintenant %3.</translation>
    </message>
    <message>
        <source>The poster of %1 shows %2; there is no figure now: %3.</source>
        <translation>L’affiche du %1 montre %2 ; il n’y a pas de chiffre maintenant : %3.</translation>
    </message>
    <message>
        <source>Make the poster again</source>
        <translation>Refaire l’affiche</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PastePlan</name>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>"%1" falls outside the table.</source>
        <translation>« %1 » tombe hors du tableau.</translation>
    </message>
    <message>
        <source>"%1": this indicator is not measured for that period.</source>
        <translation>« %1 » : cet indicateur n’est pas mesuré pour cette période.</translation>
    </message>
    <message>
        <source>"%1": the year is calculated from its periods.</source>
        <translation>« %1 » : l’année est calculée à partir de ses périodes.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ReadingFields</name>
    <message>
        <source>Two numbers, one out of the other</source>
        <translation>Les deux nombres (l’un sur l’autre)</translation>
    </message>
    <message>
        <source>The rate, and the number of answers</source>
        <translation>Le taux et le nombre de réponses</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce que vous connaissez</translation>
    </message>
    <message>
        <source>No figure, because</source>
        <translation>Pas de chiffre, parce que</translation>
    </message>
    <message>
        <source>Number of favourable cases</source>
        <translation>Nombre de cas favorables</translation>
    </message>
    <message>
        <source>Number of all cases</source>
        <translation>Nombre total de cas</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Number of answers, if known</source>
        <translation>Nombre de réponses, si connu</translation>
    </message>
    <message>
        <source>%1, if known</source>
        <translation>%1, si connu</translation>
    </message>
    <message>
        <source>There is a figure</source>
        <translation>Il y a un chiffre</translation>
    </message>
    <message>
        <source>To be entered</source>
        <translation>À saisir</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Pas encore mesuré</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Too few answers</source>
        <translation>Effectif insuffisant</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>Non communiqué</translation>
    </message>
    <message>
        <source>This number is missing: the other one alone makes no rate yet.</source>
        <translation>Il manque ce nombre : l’autre seul ne fait pas encore un taux.</translation>
    </message>
    <message>
        <source>The period is over: enter the figure, or say why there is none.</source>
        <translation>La période est terminée : saisissez le chiffre, ou dites pourquoi il n’y en a pas.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ReadingView</name>
    <message>
        <source>Back to all indicators</source>
        <translation>Revenir à tous les indicateurs</translation>
    </message>
    <message>
        <source>Previous indicator</source>
        <translation>Indicateur précédent</translation>
    </message>
    <message>
        <source>Next indicator</source>
        <translation>Indicateur suivant</translation>
    </message>
    <message>
        <source>Years, from the sums of their counts: %1.</source>
        <translation>Par année, d’après les sommes des comptages : %1.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::SmallMultiples</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>No indicator of this family is followed.</source>
        <translation>Aucun indicateur de cette famille n’est suivi.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Quality delivered</source>
        <translation>Qualité rendue</translation>
    </message>
    <message>
        <source>Quality perceived</source>
        <translation>Qualité perçue</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>The line across is the target. All rates are drawn from 0 to 100 %.</source>
        <translation>Le trait horizontal est l’objectif. Tous les taux sont dessinés de 0 à 100 %.</translation>
    </message>
    <message>
        <source>To compare, tick two or three indicators of one unit.</source>
        <translation>Pour comparer, cochez deux ou trois indicateurs de même unité.</translation>
    </message>
    <message>
        <source>Ticked: %1. Tick one or two more.</source>
        <translation>Coché : %1. Cochez-en encore un ou deux.</translation>
    </message>
    <message>
        <source>Ticked: %1.</source>
        <translation>Cochés : %1.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::StateLine</name>
    <message>
        <source>Entered</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>Displayed</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>%1 on %2 by %3</source>
        <translation>%1 le %2 par %3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Marquer comme relu</translation>
    </message>
    <message>
        <source>To be reviewed again</source>
        <translation>Remettre à relire</translation>
    </message>
</context>
<context>
    <name>carnet::ui::TargetListModel</name>
    <message>
        <source>From this period on</source>
        <translation>À partir de cette période</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
</context>
<context>
    <name>carnet::ui::TargetsEditor</name>
    <message>
        <source>Set this target</source>
        <translation>Fixer cet objectif</translation>
    </message>
    <message>
        <source>Remove the target of the current line</source>
        <translation>Retirer l’objectif de la ligne choisie</translation>
    </message>
    <message>
        <source>Targets of the indicator</source>
        <translation>Objectifs de l’indicateur</translation>
    </message>
    <message>
        <source>From this period on</source>
        <translation>À partir de cette période</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>It holds until another one follows.</source>
        <translation>Il vaut jusqu’à l’objectif suivant.</translation>
    </message>
</context>
</TS>
