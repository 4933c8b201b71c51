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
</TS>
