<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>MeetingSteps</name>
    <message>
        <source>Prepare a meeting of the COPIL</source>
        <translation>Préparer une réunion du COPIL</translation>
    </message>
    <message>
        <source>Prepare a meeting of the CLAC</source>
        <translation>Préparer une réunion du CLAC</translation>
    </message>
    <message>
        <source>Presence of %1: %2</source>
        <translation>Présence de %1 : %2</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Retirer la réunion</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Remark on the action "%1"</source>
        <translation>Remarque sur l’action « %1 »</translation>
    </message>
    <message>
        <source>New due date of the action "%1"</source>
        <translation>Nouvelle échéance de l’action « %1 »</translation>
    </message>
</context>
<context>
    <name>carnet::planning::ActionField</name>
    <message>
        <source>"%1" is not one of: %2.</source>
        <translation>« %1 » n’est pas dans la liste : %2.</translation>
    </message>
    <message>
        <source>"%1" is no date of the calendar. Write it as 31/03/2026.</source>
        <translation>« %1 » n’est pas une date du calendrier. Écrivez-la comme 31/03/2026.</translation>
    </message>
    <message>
        <source>The date %1 is too far away to be right.</source>
        <translation>La date %1 est trop lointaine pour être juste.</translation>
    </message>
    <message>
        <source>"%1" is no progress: a whole number from 0 to 100 is needed.</source>
        <translation>« %1 » n’est pas un avancement : il faut un nombre entier de 0 à 100.</translation>
    </message>
    <message>
        <source>"%1" is no cost in euros.</source>
        <translation>« %1 » n’est pas un coût en euros.</translation>
    </message>
    <message>
        <source>There is no commitment "%1" in the list of the year.</source>
        <translation>Il n’y a pas d’engagement « %1 » dans la liste de l’année.</translation>
    </message>
    <message>
        <source>"%1" is no origin. It begins with one of: %2, and a colon.</source>
        <translation>« %1 » n’est pas une origine. Elle commence par un de ces mots et deux-points : %2.</translation>
    </message>
    <message>
        <source>The text has %1 characters, %2 at most can be kept.</source>
        <translation>Le texte compte %1 caractères ; %2 au plus peuvent être gardés.</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>Il faut un titre.</translation>
    </message>
</context>
<context>
    <name>carnet::planning::ActionImport</name>
    <message>
        <source>This file is the plan of %1, and the notebook shows %2. Nothing was changed. Choose the year %1 first, or another file.</source>
        <translation>Ce fichier est le plan de %1, et le carnet montre %2. Rien n’a été changé. Choisissez d’abord l’année %1, ou un autre fichier.</translation>
    </message>
    <message>
        <source>This file comes from another site: %1.</source>
        <translation>Ce fichier vient d’un autre site : %1.</translation>
    </message>
    <message>
        <source>The plan of %1 is closed. Nothing was changed. To correct an action, reopen the plan first.</source>
        <translation>Le plan de %1 est clos. Rien n’a été changé. Pour corriger une action, rouvrez d’abord le plan.</translation>
    </message>
    <message>
        <source>Nothing says which action this row is about: give it a title.</source>
        <translation>Rien ne dit de quelle action parle cette ligne : donnez-lui un titre.</translation>
    </message>
    <message>
        <source>"%1" is no identifier of the notebook. Leave the cell empty for a new action.</source>
        <translation>« %1 » n’est pas un identifiant du carnet. Laissez la case vide pour une nouvelle action.</translation>
    </message>
    <message>
        <source>This action belongs to the plan of %1.</source>
        <translation>Cette action est dans le plan de %1.</translation>
    </message>
    <message>
        <source>Several rows are about this action: %1. Keep one.</source>
        <translation>Plusieurs lignes parlent de cette action : %1. Gardez-en une.</translation>
    </message>
    <message>
        <source>Several actions of the plan have this title. Give the identifier of the one that is meant.</source>
        <translation>Plusieurs actions du plan ont ce titre. Donnez l’identifiant de celle dont il s’agit.</translation>
    </message>
</context>
<context>
    <name>carnet::planning::ActionImportStep</name>
    <message>
        <source>Import of the actions of %1</source>
        <translation>Import des actions de %1</translation>
    </message>
</context>
<context>
    <name>carnet::planning::ActionRow</name>
    <message>
        <source>The due date is before the start, %1.</source>
        <translation>L’échéance est avant le début, le %1.</translation>
    </message>
    <message>
        <source>The start is after the due date, %1.</source>
        <translation>Le début est après l’échéance, le %1.</translation>
    </message>
    <message>
        <source>An action that is done is at 100 per cent.</source>
        <translation>Une action faite est à 100 %.</translation>
    </message>
    <message>
        <source>Only an action that is done has such a date.</source>
        <translation>Seule une action faite a cette date.</translation>
    </message>
    <message>
        <source>Nobody of that name is known to the notebook: %1. It is kept all the same.</source>
        <translation>Le carnet ne connaît personne de ce nom : %1. Il est gardé tel quel.</translation>
    </message>
    <message>
        <source>The text has %1 characters; the poster has room for %2.</source>
        <translation>Le texte a %1 caractères ; l’affiche a de la place pour %2.</translation>
    </message>
</context>
<context>
    <name>carnet::planning::ActionSheet</name>
    <message>
        <source>There is no table of actions in this file. It needs a column "%1" and another one, such as "%2". Nothing was changed.</source>
        <translation>Il n’y a pas de tableau d’actions dans ce fichier. Il faut une colonne « %1 » et une autre, comme « %2 ». Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Several sheets look like a table of actions: %1. Only the first one is read.</source>
        <translation>Plusieurs feuilles ressemblent à un tableau d’actions : %1. Seule la première est lue.</translation>
    </message>
    <message>
        <source>The sheet has %1 rows, %2 at most can be read. Nothing was changed. Keep only the rows of the actions.</source>
        <translation>La feuille a %1 lignes ; %2 au plus peuvent être lues. Rien n’a été changé. Gardez seulement les lignes des actions.</translation>
    </message>
</context>
<context>
    <name>carnet::planning::DecisionSteps</name>
    <message>
        <source>"%1": %2</source>
        <translation>« %1 » : %2</translation>
    </message>
    <message>
        <source>"%1": not decided</source>
        <translation>« %1 » : pas encore décidée</translation>
    </message>
    <message>
        <source>Retain all other actions</source>
        <translation>Retenir toutes les autres actions</translation>
    </message>
    <message>
        <source>The committee changes "%1"</source>
        <translation>Le comité modifie « %1 »</translation>
    </message>
    <message>
        <source>Conclude the meeting</source>
        <translation>Conclure la réunion</translation>
    </message>
</context>
<context>
    <name>carnet::planning::MeetingWords</name>
    <message>
        <source>Retained</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Ajournée</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>presence</comment>
        <translation>Pas encore notée</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>At a distance</source>
        <translation>À distance</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Représenté</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>en préparation</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>meeting</comment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>COPIL</source>
        <translation>COPIL</translation>
    </message>
    <message>
        <source>CLAC</source>
        <translation>CLAC</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 du %2</translation>
    </message>
    <message>
        <source>%1, without a date yet</source>
        <translation>%1, sans date pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) present out of %1</source>
        <translation>
            <numerusform>%n membre présent sur %1</numerusform>
            <numerusform>%n membres présents sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; no quorum is asked for.</source>
        <translation>%1, aucun quorum demandé.</translation>
    </message>
    <message>
        <source>%1; the quorum of %2 is reached.</source>
        <translation>%1, quorum de %2 atteint.</translation>
    </message>
    <message>
        <source>%1; the quorum of %2 is not reached.</source>
        <translation>%1, quorum de %2 non atteint.</translation>
    </message>
    <message>
        <source>Nobody has to sign the validation: it only has its date.</source>
        <translation>Personne n’a à signer la validation : elle porte seulement sa date.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) must sign the validation.</source>
        <translation>
            <numerusform>%n membre doit signer la validation.</numerusform>
            <numerusform>%n membres doivent signer la validation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who presides must sign the validation.</source>
        <translation>La personne qui préside doit signer la validation.</translation>
    </message>
    <message numerus="yes">
        <source>Who presides and %n other member(s) must sign the validation.</source>
        <translation>
            <numerusform>La personne qui préside et %n autre membre doivent signer la validation.</numerusform>
            <numerusform>La personne qui préside et %n autres membres doivent signer la validation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::planning::PlanSteps</name>
    <message>
        <source>Propose the plan to the committee</source>
        <translation>Proposer le plan au COPIL</translation>
    </message>
    <message>
        <source>Take the plan back to draft</source>
        <translation>Revenir au brouillon du plan</translation>
    </message>
    <message>
        <source>The committee returns the plan</source>
        <translation>Le COPIL renvoie le plan</translation>
    </message>
    <message>
        <source>Record the validation of the plan</source>
        <translation>Enregistrer la validation du plan</translation>
    </message>
    <message>
        <source>Take the validated plan up again</source>
        <translation>Reprendre le plan validé</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Clore le plan</translation>
    </message>
    <message>
        <source>Reopen the plan</source>
        <translation>Rouvrir le plan</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Action plan %1</source>
        <translation>Plan d’action %1</translation>
    </message>
    <message>
        <source>Action "%1": %2</source>
        <translation>Action “%1” : %2</translation>
    </message>
    <message>
        <source>Remove the action "%1"</source>
        <translation>Suppression de l’action “%1”</translation>
    </message>
    <message>
        <source>Restore an action</source>
        <translation>Rétablir une action</translation>
    </message>
</context>
<context>
    <name>carnet::planning::PlanWords</name>
    <message>
        <source>To be launched</source>
        <translation>À lancer</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <translation>Normale</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Not estimated</source>
        <comment>effort</comment>
        <translation>Non estimé</translation>
    </message>
    <message>
        <source>Small</source>
        <comment>effort</comment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>effort</comment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>effort</comment>
        <translation>Important</translation>
    </message>
    <message numerus="yes">
        <source>Late by %n day(s)</source>
        <translation>
            <numerusform>En retard de %n jour</numerusform>
            <numerusform>En retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Proposed to the committee</source>
        <translation>Proposé au COPIL</translation>
    </message>
    <message>
        <source>Proposed to the committee on %1</source>
        <translation>Proposé au COPIL le %1</translation>
    </message>
    <message>
        <source>Sent back by the committee</source>
        <translation>Renvoyé par le COPIL</translation>
    </message>
    <message>
        <source>Validated by the committee</source>
        <translation>Validé par le COPIL</translation>
    </message>
    <message>
        <source>Validated by the committee on %1</source>
        <translation>Validé par le COPIL le %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Clos le %1</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>engagements</translation>
    </message>
    <message>
        <source>person in charge</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>contributors</source>
        <translation>contributeurs</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>effort</translation>
    </message>
    <message>
        <source>expected effect</source>
        <translation>effet attendu</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>avancement</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>text for the poster</source>
        <translation>texte pour l’affiche</translation>
    </message>
    <message>
        <source>display on the poster</source>
        <translation>présence sur l’affiche</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>sign of success</source>
        <translation>signe de réussite</translation>
    </message>
    <message>
        <source>target to reach</source>
        <translation>cible à atteindre</translation>
    </message>
    <message>
        <source>The due date is before the start. Check both dates.</source>
        <translation>L’échéance est avant le début. Vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>This text is too long for the poster. Shorten it.</source>
        <translation>Ce texte est trop long pour l’affiche. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>There is no text yet: the poster will not show this action.</source>
        <translation>Il n’y a pas encore de texte : l’affiche ne montrera pas cette action.</translation>
    </message>
    <message>
        <source>Everything is done? Then choose the state "Done".</source>
        <translation>Tout est fait ? Choisissez alors l’état « Faite ».</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Sans origine particulière</translation>
    </message>
    <message>
        <source>A question of the self-assessment</source>
        <translation>Une question de l’autodiagnostic</translation>
    </message>
    <message>
        <source>A finding</source>
        <translation>Un constat</translation>
    </message>
    <message>
        <source>An indicator</source>
        <translation>Un indicateur</translation>
    </message>
    <message>
        <source>A user's opinion</source>
        <translation>Un avis d’usager</translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation>Une réunion</translation>
    </message>
</context>
<context>
    <name>carnet::planning::WishSteps</name>
    <message>
        <source>Wish</source>
        <translation>Vœu</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usagers</translation>
    </message>
    <message>
        <source>Elected officials</source>
        <translation>Élus</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>New wish</source>
        <translation>Nouveau vœu</translation>
    </message>
    <message>
        <source>Write down a wish</source>
        <translation>Noter un vœu</translation>
    </message>
    <message>
        <source>Wish: %1</source>
        <translation>Vœu : %1</translation>
    </message>
    <message>
        <source>Remove a wish</source>
        <translation>Supprimer un vœu</translation>
    </message>
    <message>
        <source>Make an action of a wish</source>
        <translation>Faire une action d’un vœu</translation>
    </message>
</context>
</TS>
