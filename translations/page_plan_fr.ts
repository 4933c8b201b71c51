<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::ui::ActionCell</name>
    <message>
        <source>"%1" is not a date. The former one is kept. Write the day, the month and the year, such as 14/07/2026.</source>
        <translation>« %1 » n’est pas une date. La date précédente est gardée. Écrivez le jour, le mois et l’année, par exemple 14/07/2026.</translation>
    </message>
    <message>
        <source>"%1" is not a progress. The former one is kept. Write a number from 0 to 100.</source>
        <translation>« %1 » n’est pas un avancement. La valeur précédente est gardée. Écrivez un nombre de 0 à 100.</translation>
    </message>
    <message>
        <source>An action needs a title. The former one is kept: write another one, or press Escape.</source>
        <translation>Une action a besoin d’un titre. L’ancien est gardé : écrivez-en un autre, ou appuyez sur Échap.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ActionComments</name>
    <message>
        <source>Add the comment</source>
        <translation>Ajouter le commentaire</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Nouveau commentaire</translation>
    </message>
    <message>
        <source>Remove this comment</source>
        <translation>Supprimer ce commentaire</translation>
    </message>
    <message>
        <source>Remove the comment of %1</source>
        <translation>Supprimer le commentaire du %1</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Ajouter un commentaire</translation>
    </message>
    <message>
        <source>Remove a comment</source>
        <translation>Supprimer un commentaire</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ActionEditing</name>
    <message>
        <source>DD/MM/YYYY</source>
        <translation>JJ/MM/AAAA</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ActionEvidenceList</name>
    <message>
        <source>Add a piece</source>
        <translation>Ajouter une pièce</translation>
    </message>
    <message>
        <source>Add a piece that shows what came of the action</source>
        <translation>Ajouter une pièce qui montre le résultat de l’action</translation>
    </message>
    <message>
        <source>Attach a file...</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>Write a text or a link...</source>
        <translation>Écrire un texte ou un lien…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove a piece of an action</source>
        <translation>Retirer une pièce d’une action</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Attach a file to an action</source>
        <translation>Joindre un fichier à une action</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Garder la modification</translation>
    </message>
    <message>
        <source>Add this piece</source>
        <translation>Ajouter cette pièce</translation>
    </message>
    <message>
        <source>Change a piece of an action</source>
        <translation>Modifier une pièce d’une action</translation>
    </message>
    <message>
        <source>Add a piece to an action</source>
        <translation>Ajouter une pièce à une action</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ActionExchange</name>
    <message>
        <source>The file cannot be opened. Nothing was changed. Check that it still exists and is not open in another program.</source>
        <translation>Le fichier ne peut pas être ouvert. Rien n’a été changé. Vérifiez qu’il existe encore et qu’il n’est pas ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>Empty cells erase what the notebook has</source>
        <translation>Les cases vides effacent ce que le dossier a</translation>
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
        <translation>Tables (*.csv)</translation>
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
        <translation>Tables (*.ods *.xlsx *.xlsm *.csv)</translation>
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
        <translation>Dans le dossier : %1</translation>
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
    <message>
        <source>What will show that it worked</source>
        <translation>Ce qui montrera la réussite</translation>
    </message>
    <message>
        <source>An indicator of the site, or a few words</source>
        <translation>Un indicateur du site, ou quelques mots</translation>
    </message>
    <message>
        <source>Choose an indicator</source>
        <translation>Choisir un indicateur</translation>
    </message>
    <message>
        <source>Target to reach</source>
        <translation>Cible à atteindre</translation>
    </message>
    <message>
        <source>For example: 85 %</source>
        <translation>Par exemple : 85 %</translation>
    </message>
    <message>
        <source>%1 is not in the list of people of the site. The name is kept as you wrote it.</source>
        <translation>%1 n’est pas dans la liste des personnes du site. Le nom est gardé tel quel.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ActionReasonList</name>
    <message>
        <source>Changes and their reasons</source>
        <translation>Changements et raisons</translation>
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
    <name>carnet::ui::BoardModel</name>
    <message>
        <source>Done on %1</source>
        <translation>Faite le %1</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Échéance le %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::BoardView</name>
    <message>
        <source>No action here.</source>
        <translation>Aucune action ici.</translation>
    </message>
    <message>
        <source>See the details</source>
        <translation>Voir le détail</translation>
    </message>
    <message>
        <source>Put %1 into the column:</source>
        <translation>Mettre %1 dans la colonne :</translation>
    </message>
    <message>
        <source>Choose a card to put it into another column.</source>
        <translation>Choisissez une carte pour la mettre dans une autre colonne.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::CalendarExport</name>
    <message>
        <source>No action with a due date matches your choice, and no meeting has a day: there is nothing to put into a calendar yet.</source>
        <translation>Aucune action avec échéance ne répond à votre choix et aucune réunion n’a de date : il n’y a encore rien à mettre dans un agenda.</translation>
    </message>
    <message>
        <source>Save the due dates for a calendar</source>
        <translation>Enregistrer les échéances pour un agenda</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s)</source>
        <translation>
            <numerusform>%n échéance</numerusform>
            <numerusform>%n échéances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n réunion</numerusform>
            <numerusform>%n réunions</numerusform>
        </translation>
    </message>
    <message>
        <source>Written for your calendar: %1, in %2. Open the file with Thunderbird or Outlook; a later file replaces these dates.</source>
        <translation>Écrit pour votre agenda : %1, dans %2. Ouvrez le fichier avec Thunderbird ou Outlook ; un fichier plus récent remplacera ces dates.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a due date are not in it.</source>
        <translation>
            <numerusform>%n action sans échéance n’y est pas.</numerusform>
            <numerusform>%n actions sans échéance n’y sont pas.</numerusform>
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
        <translation>Endroit</translation>
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
        <translation>Dans le dossier</translation>
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
    <name>carnet::ui::MineRow</name>
    <message>
        <source>Done on %1</source>
        <translation>Faite le %1</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Échéance le %1</translation>
    </message>
    <message>
        <source>Without a due date</source>
        <translation>Sans échéance</translation>
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
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::MineView</name>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>This quarter (until %1)</source>
        <translation>Ce trimestre (jusqu’au %1)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Without a due date</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>Done lately</source>
        <translation>Faites récemment</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Change my name in the settings</source>
        <translation>Changer mon nom dans les réglages</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>This notebook does not know your name yet. Choose a person, or write your name in the settings.</source>
        <translation>Ce carnet ne connaît pas encore votre nom. Choisissez une personne, ou écrivez votre nom dans les réglages.</translation>
    </message>
    <message>
        <source>You write in this notebook as %1: actions are yours when you are in charge of them or contribute to them under that name.</source>
        <translation>Vous écrivez dans ce carnet sous le nom de %1 : une action est à vous quand vous en êtes responsable ou que vous y contribuez sous ce nom.</translation>
    </message>
    <message>
        <source>Choose a person to see what they have to do.</source>
        <translation>Choisissez une personne pour voir ce qu’elle a à faire.</translation>
    </message>
    <message>
        <source>Nothing is waiting for %1 in this plan. An action comes here when this name is in charge of it or contributes to it.</source>
        <translation>Rien n’attend %1 dans ce plan. Une action vient ici quand cette personne en est responsable ou y contribue.</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Contributes; in charge: %1</source>
        <translation>Contribue ; responsable : %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ModifiedBand</name>
    <message>
        <source>See the list</source>
        <translation>Voir la liste</translation>
    </message>
    <message>
        <source>Changes since the validation</source>
        <translation>Changements depuis la validation</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Write the list to a file...</source>
        <translation>Enregistrer la liste dans un fichier…</translation>
    </message>
    <message numerus="yes">
        <source>Changed since the validation of %1: %n change(s)</source>
        <translation>
            <numerusform>Modifié depuis la validation du %1 : %n changement</numerusform>
            <numerusform>Modifié depuis la validation du %1 : %n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>Masquer la liste</translation>
    </message>
    <message>
        <source>The list was copied.</source>
        <translation>La liste est copiée.</translation>
    </message>
    <message>
        <source>Where should the list be written?</source>
        <translation>Où enregistrer la liste ?</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text document (*.odt);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Document texte (*.odt);;Page web (*.html)</translation>
    </message>
    <message>
        <source>The list was written: %1</source>
        <translation>La liste est enregistrée : %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::OpenPlan</name>
    <message>
        <source>The committee has validated this plan. Why does it change: %1?</source>
        <translation>Le COPIL a validé ce plan. Pourquoi modifier ce champ : %1 ?</translation>
    </message>
    <message>
        <source>Why is the due date moved from %1 to %2?</source>
        <translation>Pourquoi l’échéance passe-t-elle du %1 au %2 ?</translation>
    </message>
    <message>
        <source>Why is the due date taken away? It was %1.</source>
        <translation>Pourquoi retirer l’échéance ? C’était le %1.</translation>
    </message>
    <message>
        <source>Without a reason nothing was changed.</source>
        <translation>Sans raison donnée, rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The committee has validated this plan. Why is an action added?</source>
        <translation>Le COPIL a validé ce plan. Pourquoi ajouter une action ?</translation>
    </message>
    <message>
        <source>The committee has validated this plan. Why is the action %1 removed?</source>
        <translation>Le COPIL a validé ce plan. Pourquoi retirer l’action %1 ?</translation>
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
    <message>
        <source>Kept filters</source>
        <translation>Filtres enregistrés</translation>
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
    <message>
        <source>The plan %1 is proposed to the committee.</source>
        <translation>Le plan %1 est proposé au COPIL.</translation>
    </message>
    <message>
        <source>Prepare the meeting</source>
        <translation>Préparer la réunion</translation>
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
    <message>
        <source>Board</source>
        <translation>Tableau d’états</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>My actions</source>
        <translation>Mes actions</translation>
    </message>
    <message>
        <source>Review of the quarter</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Calendrier…</translation>
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
    <name>carnet::ui::ReviewCard</name>
    <message>
        <source>%1, due on %2: %3</source>
        <translation>%1, échéance le %2 : %3</translation>
    </message>
    <message>
        <source>%1, due on %2</source>
        <translation>%1, échéance le %2</translation>
    </message>
    <message>
        <source>%1, without a due date</source>
        <translation>%1, sans échéance</translation>
    </message>
    <message>
        <source>%1%2: %3</source>
        <translation>%1%2 : %3</translation>
    </message>
    <message>
        <source>%1: new due date %2. %3</source>
        <translation>%1 : nouvelle échéance, %2. %3</translation>
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
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>It is kept in the thread of the action, with your name.</source>
        <translation>Elle reste dans le fil de l’action, avec votre nom.</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>Nouvelle échéance</translation>
    </message>
    <message>
        <source>Day, month and year, such as 14/07/2026.</source>
        <translation>Jour, mois et année, comme 14/07/2026.</translation>
    </message>
    <message>
        <source>Why it is moved</source>
        <translation>Motif du report</translation>
    </message>
    <message>
        <source>Write down the new date</source>
        <translation>Noter la nouvelle échéance</translation>
    </message>
    <message>
        <source>Nobody is in charge yet.</source>
        <translation>Personne n’en est encore responsable.</translation>
    </message>
    <message>
        <source>In charge: %1</source>
        <translation>Responsable : %1</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Write another date than the present one.</source>
        <translation>Écrivez une date, autre que l’échéance actuelle.</translation>
    </message>
    <message>
        <source>Write why the date is moved: the reason is kept with it.</source>
        <translation>Écrivez pourquoi l’échéance change : le motif est gardé avec elle.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ReviewView</name>
    <message>
        <source>Next (Alt+→)</source>
        <translation>Suivante (Alt+→)</translation>
    </message>
    <message>
        <source>Nothing new, next</source>
        <translation>Rien de nouveau, suivante</translation>
    </message>
    <message>
        <source>Previous (Alt+←)</source>
        <translation>Précédente (Alt+←)</translation>
    </message>
    <message>
        <source>See the details</source>
        <translation>Voir le détail</translation>
    </message>
    <message>
        <source>End the review</source>
        <translation>Terminer la revue</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>Copier le bilan</translation>
    </message>
    <message>
        <source>Go through the actions again</source>
        <translation>Reprendre la revue</translation>
    </message>
    <message>
        <source>See what came of it (Alt+→)</source>
        <translation>Voir le bilan (Alt+→)</translation>
    </message>
    <message>
        <source>Review of the %1: action %2 of %3</source>
        <translation>Revue du %1 : action %2 sur %3</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed this quarter</source>
        <translation>%1 sur %2 revues ce trimestre</translation>
    </message>
    <message>
        <source>Reviewed this quarter</source>
        <translation>Revue ce trimestre</translation>
    </message>
    <message>
        <source>Still to be reviewed</source>
        <translation>Reste à revoir</translation>
    </message>
    <message>
        <source>No open action matches your choice: there is nothing to review.</source>
        <translation>Aucune action en cours ou à lancer ne répond à votre choix : il n’y a rien à revoir.</translation>
    </message>
    <message>
        <source>Review of the %1</source>
        <translation>Revue du %1</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) reviewed</source>
        <translation>
            <numerusform>%n action revue</numerusform>
            <numerusform>%n actions revues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) still to be reviewed</source>
        <translation>
            <numerusform>%n action reste à revoir</numerusform>
            <numerusform>%n actions restent à revoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done</source>
        <translation>
            <numerusform>%n action faite</numerusform>
            <numerusform>%n actions faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) with a new due date</source>
        <translation>
            <numerusform>%n action avec une nouvelle échéance</numerusform>
            <numerusform>%n actions avec une nouvelle échéance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) given up</source>
        <translation>
            <numerusform>%n action abandonnée</numerusform>
            <numerusform>%n actions abandonnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) late</source>
        <translation>
            <numerusform>%n action en retard</numerusform>
            <numerusform>%n actions en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary was copied. Paste it where you need it.</source>
        <translation>Le bilan est copié. Collez-le où vous voulez.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::SavedFilters</name>
    <message>
        <source>No filter was kept yet</source>
        <translation>Aucun filtre enregistré</translation>
    </message>
    <message>
        <source>Keep this filter...</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Remove a kept filter</source>
        <translation>Supprimer un filtre enregistré</translation>
    </message>
    <message>
        <source>The filter %1 was made by a later version and cannot be read here. What is shown stays as it is.</source>
        <translation>Le filtre %1 vient d’une version plus récente et ne peut pas être lu ici. L’affichage reste tel quel.</translation>
    </message>
    <message>
        <source>What is this filter to be called?</source>
        <translation>Quel nom donner à ce filtre ?</translation>
    </message>
    <message>
        <source>Keep the filter %1</source>
        <translation>Enregistrer le filtre %1</translation>
    </message>
    <message>
        <source>There is a filter %1 already. Put this one in its place?</source>
        <translation>Un filtre %1 existe déjà. Le remplacer par celui-ci ?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>The filter %1 was kept.</source>
        <translation>Le filtre %1 est enregistré.</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Supprimer le filtre %1</translation>
    </message>
    <message>
        <source>The filter %1 was removed.</source>
        <translation>Le filtre %1 est supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>carnet::ui::SortMenu</name>
    <message>
        <source>First to last</source>
        <translation>Du premier au dernier</translation>
    </message>
    <message>
        <source>Last to first</source>
        <translation>Du dernier au premier</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>Trié par : %1</translation>
    </message>
    <message>
        <source>Sorted by: %1, last first</source>
        <translation>Trié par : %1, ordre inverse</translation>
    </message>
</context>
<context>
    <name>carnet::ui::TableView</name>
    <message>
        <source>No action matches your choice.</source>
        <translation>Aucune action ne correspond à votre choix.</translation>
    </message>
    <message>
        <source>F2 or Enter: change the cell</source>
        <translation>F2 ou Entrée : modifier la case</translation>
    </message>
    <message>
        <source>What shows the result</source>
        <translation>Ce qui montre le résultat</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
</context>
<context>
    <name>carnet::ui::TimelineModel</name>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>échéance le %1</translation>
    </message>
    <message>
        <source>without a due date</source>
        <translation>sans échéance</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Responsable</translation>
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
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>carnet::ui::TimelineTable</name>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
</context>
<context>
    <name>carnet::ui::TimelineView</name>
    <message>
        <source>No action with a due date matches your choice.</source>
        <translation>Aucune action avec une échéance ne répond à votre choix.</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Plus près (+)</translation>
    </message>
    <message>
        <source>Wider (−)</source>
        <translation>Plus large (−)</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Tout le plan</translation>
    </message>
    <message>
        <source>See the table</source>
        <translation>Voir le tableau</translation>
    </message>
    <message>
        <source>Actions along the quarters</source>
        <translation>Actions au fil des trimestres</translation>
    </message>
    <message>
        <source>Quarters in sight</source>
        <translation>Trimestres affichés</translation>
    </message>
    <message>
        <source>Actions and their quarters</source>
        <translation>Actions et leurs trimestres</translation>
    </message>
    <message>
        <source>Without a due date (%1)</source>
        <translation>Sans échéance (%1)</translation>
    </message>
    <message>
        <source>From %1 to %2; the dashed line is today, %3.</source>
        <translation>De %1 à %2 ; le trait pointillé est aujourd’hui, %3.</translation>
    </message>
    <message>
        <source>See the drawing</source>
        <translation>Voir la frise</translation>
    </message>
</context>
</TS>
