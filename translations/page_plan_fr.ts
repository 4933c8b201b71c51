<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::ui::ActionExchange</name>
    <message>
        <source>The file cannot be opened. Nothing was changed. Check that it still exists and is not open in another program.</source>
        <translation>Le fichier ne peut pas être ouvert. Rien n’a été changé. Vérifiez qu’il existe encore et qu’il n’est pas ouvert dans un autre logiciel.</translation>
    </message>
    <message>
        <source>Empty cells erase what the notebook has</source>
        <translation>Les cases vides effacent ce que le carnet contient</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Relire le fichier</translation>
    </message>
    <message>
        <source>What becomes of each row and cell</source>
        <translation>Ce que devient chaque ligne et chaque case</translation>
    </message>
    <message>
        <source>Why these changes?</source>
        <translation>Pourquoi ces changements ?</translation>
    </message>
    <message>
        <source>Due dates are moved, or what the committee validated changes: the reason is kept with each of them.</source>
        <translation>Des échéances sont déplacées, ou ce que le COPIL a validé change : la raison est gardée avec chaque changement.</translation>
    </message>
    <message>
        <source>Spreadsheet...</source>
        <translation>Tableur…</translation>
    </message>
    <message>
        <source>Export the actions that are shown...</source>
        <translation>Exporter les actions affichées…</translation>
    </message>
    <message>
        <source>Import actions...</source>
        <translation>Importer des actions…</translation>
    </message>
    <message>
        <source>Export the actions</source>
        <translation>Exporter les actions</translation>
    </message>
    <message>
        <source>LibreOffice (*.ods)</source>
        <translation>LibreOffice (*.ods)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) are in %1.</source>
        <translation>
            <numerusform>%n action est dans %1.</numerusform>
            <numerusform>%n actions sont dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Import actions</source>
        <translation>Importer des actions</translation>
    </message>
    <message>
        <source>Tables (*.ods *.xlsx *.xlsm *.csv)</source>
        <translation>Tableaux (*.ods *.xlsx *.xlsm *.csv)</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import de %1</translation>
    </message>
    <message numerus="yes">
        <source>Take %n action(s)</source>
        <translation>
            <numerusform>Prendre %n action</numerusform>
            <numerusform>Prendre %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) refused in the other rows.</source>
        <translation>
            <numerusform>%n case refusée dans les autres lignes.</numerusform>
            <numerusform>%n cases refusées dans les autres lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s) that erase nothing.</source>
        <translation>
            <numerusform>%n case vide n’efface rien.</numerusform>
            <numerusform>%n cases vides n’effacent rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>In the notebook: %1</source>
        <translation>Dans le carnet : %1</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>Dans le fichier : %1</translation>
    </message>
    <message>
        <source>Say why first. Nothing was changed yet.</source>
        <translation>Dites d’abord pourquoi. Rien n’a encore été changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) taken from the file.</source>
        <translation>
            <numerusform>%n action prise dans le fichier.</numerusform>
            <numerusform>%n actions prises dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ActionForm</name>
    <message>
        <source>For the team</source>
        <translation>Pour l’équipe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>An action needs a title. The former one is kept until you write one.</source>
        <translation>Une action a besoin d’un titre. L’ancien est gardé tant que vous n’en écrivez pas un autre.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>Avancement (%)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Contributeurs</translation>
    </message>
    <message>
        <source>With a comma between them</source>
        <translation>Séparés par des virgules</translation>
    </message>
    <message>
        <source>What it serves</source>
        <translation>À quoi elle répond</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <translation>Effet attendu</translation>
    </message>
    <message>
        <source>What users will notice, and how you will see it</source>
        <translation>Ce que les usagers remarqueront, et comment vous le verrez</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Cost (euros)</source>
        <translation>Coût (euros)</translation>
    </message>
    <message>
        <source>On the poster</source>
        <translation>Sur l’affiche</translation>
    </message>
    <message>
        <source>Show this action to the public</source>
        <translation>Montrer cette action au public</translation>
    </message>
    <message>
        <source>Text for the poster</source>
        <translation>Texte pour l’affiche</translation>
    </message>
    <message>
        <source>Propose a text from the title</source>
        <translation>Proposer un texte à partir du titre</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>Faite le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of %1</source>
        <translation>
            <numerusform>%n caractère sur %1</numerusform>
            <numerusform>%n caractères sur %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::ActionTable</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ActionTableModel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message numerus="yes">
        <source>Commitment(s) %1</source>
        <translation>
            <numerusform>Engagement %1</numerusform>
            <numerusform>Engagements %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::CommitmentChoice</name>
    <message>
        <source>%1 (from another list)</source>
        <translation>%1 (d’une autre liste)</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ImportLineModel</name>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
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
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>carnet::ui::OriginWords</name>
    <message>
        <source>Born from the self-assessment.</source>
        <translation>Née de l’autodiagnostic.</translation>
    </message>
    <message>
        <source>Born from question %1 of the self-assessment: %2</source>
        <translation>Née de la question %1 de l’autodiagnostic : %2</translation>
    </message>
    <message>
        <source>See the question</source>
        <translation>Voir la question</translation>
    </message>
    <message>
        <source>Born from an indicator.</source>
        <translation>Née d’un indicateur.</translation>
    </message>
    <message>
        <source>Born from the indicator: %1</source>
        <translation>Née de l’indicateur : %1</translation>
    </message>
    <message>
        <source>See the indicator</source>
        <translation>Voir l’indicateur</translation>
    </message>
    <message>
        <source>Born from a finding of the self-assessment.</source>
        <translation>Née d’un constat de l’autodiagnostic.</translation>
    </message>
    <message>
        <source>Born from the finding: %1</source>
        <translation>Née du constat : %1</translation>
    </message>
    <message>
        <source>See the self-assessment</source>
        <translation>Voir l’autodiagnostic</translation>
    </message>
    <message>
        <source>Born from what users told.</source>
        <translation>Née d’un avis d’usager.</translation>
    </message>
    <message>
        <source>Born from what a user told on %1: %2</source>
        <translation>Née d’un avis d’usager du %1 : %2</translation>
    </message>
    <message>
        <source>Decided in a meeting.</source>
        <translation>Décidée en réunion.</translation>
    </message>
    <message>
        <source>Decided in the meeting of %1.</source>
        <translation>Décidée à la réunion du %1.</translation>
    </message>
    <message>
        <source>Born from a wish told to the CLAC: %1</source>
        <translation>Née d’un vœu exprimé au CLAC : %1</translation>
    </message>
    <message>
        <source>See the wish</source>
        <translation>Voir le vœu</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PlanFilterBar</name>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Toutes les échéances</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due this quarter</source>
        <translation>À faire ce trimestre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Born from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Toutes les origines</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>All commitments</source>
        <translation>Tous les engagements</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>More filters (%1)</source>
        <translation>Plus de filtres (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n action(s)</source>
        <translation>
            <numerusform>%1 sur %n action</numerusform>
            <numerusform>%1 sur %n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::PlanMoves</name>
    <message>
        <source>No COPIL about the plan %1 is prepared in the notebook, and nobody signs: only the day is noted. On which day did the committee validate the plan?</source>
        <translation>Aucun COPIL sur le plan %1 n’est préparé dans le carnet, et personne ne signe : seul le jour est noté. Quel jour le comité a-t-il validé le plan ?</translation>
    </message>
    <message>
        <source>%1 is still to come. The plan was not changed. Write the day on which the committee met.</source>
        <translation>Le %1 n’est pas encore passé. Le plan n’a pas changé. Écrivez le jour où le COPIL s’est réuni.</translation>
    </message>
    <message>
        <source>"%1" is not a date. The plan was not changed. Write the day, the month and the year, such as 14/07/2026.</source>
        <translation>« %1 » n’est pas une date. Le plan n’a pas changé. Écrivez le jour, le mois et l’année, par exemple 14/07/2026.</translation>
    </message>
    <message>
        <source>Record that the committee validated the plan on %1?</source>
        <translation>Enregistrer la validation du plan par le COPIL le %1 ?</translation>
    </message>
    <message>
        <source>Record the validation</source>
        <translation>Enregistrer la validation</translation>
    </message>
    <message>
        <source>Why does the committee return the plan? The reason stands above the plan until it is proposed again.</source>
        <translation>Pourquoi le COPIL renvoie-t-il le plan ? La raison reste affichée au-dessus du plan jusqu’à ce qu’il soit proposé de nouveau.</translation>
    </message>
    <message>
        <source>No reason was given. The plan was not changed. Say in a few words what the committee wants to see changed.</source>
        <translation>Aucune raison n’est donnée. Le plan n’a pas changé. Dites en quelques mots ce que le COPIL veut voir changer.</translation>
    </message>
    <message>
        <source>Propose the plan %1 to the committee? You can still change it.</source>
        <translation>Proposer le plan %1 au COPIL ? Vous pourrez encore le modifier.</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Close the plan %1? It can then be read, and no longer changed.</source>
        <translation>Clore le plan %1 ? Il pourra être lu, mais plus modifié.</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Clore le plan</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PlanPage</name>
    <message>
        <source>Action plan %1</source>
        <translation>Plan d’action %1</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>The action was removed.</source>
        <translation>Action supprimée.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>No action yet. Actions can be born from a question of the self-assessment, from an indicator or from what users tell.</source>
        <translation>Aucune action. Elles peuvent naître d’un critère, d’un indicateur ou d’un avis.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>View of the action plan</source>
        <translation>Vue du plan d’action</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PlanStateBar</name>
    <message>
        <source>Plan: %1</source>
        <translation>Plan : %1</translation>
    </message>
    <message>
        <source>Propose to the committee</source>
        <translation>Proposer au COPIL</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Revenir au brouillon</translation>
    </message>
    <message>
        <source>Record the validation</source>
        <translation>Enregistrer la validation</translation>
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
        <source>Take the plan up again</source>
        <translation>Reprendre le plan</translation>
    </message>
    <message>
        <source>Propose again to the committee</source>
        <translation>Proposer de nouveau au COPIL</translation>
    </message>
    <message>
        <source>The committee returns the plan...</source>
        <translation>Le COPIL renvoie le plan…</translation>
    </message>
    <message>
        <source>Returned because: %1</source>
        <translation>Renvoyé par le COPIL : %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::TableView</name>
    <message>
        <source>No action matches your choice.</source>
        <translation>Aucune action ne correspond à votre choix.</translation>
    </message>
</context>
</TS>
