<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::ui::AnswerDelegate</name>
    <message>
        <source>Who answers question %1</source>
        <translation>Qui répond à la question %1</translation>
    </message>
    <message>
        <source>Why does it not concern the site?</source>
        <translation>Pourquoi le site n’est-il pas concerné ?</translation>
    </message>
    <message>
        <source>Why question %1 does not concern the site</source>
        <translation>Pourquoi la question %1 ne concerne pas le site</translation>
    </message>
    <message>
        <source>What shows it, question %1</source>
        <translation>Ce qui le montre, question %1</translation>
    </message>
    <message>
        <source>Note, question %1</source>
        <translation>Note, question %1</translation>
    </message>
    <message>
        <source>Enter goes on, Shift+Enter begins a new line.</source>
        <translation>Entrée passe à la suite, Maj+Entrée commence une nouvelle ligne.</translation>
    </message>
    <message>
        <source>Say why it does not concern the site, or give up with Escape.</source>
        <translation>Dites pourquoi le site n’est pas concerné, ou abandonnez avec Échap.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::AnswerGrid</name>
    <message>
        <source>Answers of the year</source>
        <translation>Réponses de l’année</translation>
    </message>
</context>
<context>
    <name>carnet::ui::AnswerGridModel</name>
    <message numerus="yes">
        <source>%1 of %n filled in</source>
        <translation>
            <numerusform>%1 sur %n remplie</numerusform>
            <numerusform>%1 sur %n remplies</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Degré</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>To be filled in</source>
        <translation>À remplir</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>reason to be given</source>
        <translation>raison à donner</translation>
    </message>
    <message>
        <source>lower than in %1</source>
        <translation>en recul sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>without proof</source>
        <translation>sans preuve</translation>
    </message>
    <message>
        <source>Not concerned</source>
        <translation>Non concerné</translation>
    </message>
</context>
<context>
    <name>carnet::ui::AnswerPaste</name>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>%1 falls below the last question shown.</source>
        <translation>%1 tombe sous la dernière question affichée.</translation>
    </message>
    <message>
        <source>Question %1, %2</source>
        <translation>Question %1, %2</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>%1 falls outside the table.</source>
        <translation>%1 tombe en dehors du tableau.</translation>
    </message>
    <message>
        <source>%1 is another question.</source>
        <translation>%1 est une autre question.</translation>
    </message>
    <message>
        <source>%1 is not a level of this grid.</source>
        <translation>%1 n’est pas un degré de cette grille.</translation>
    </message>
    <message>
        <source>%1: the reason is missing. Write it behind a colon.</source>
        <translation>%1 : il manque la raison. Écrivez-la après deux-points.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::AssessmentCharts</name>
    <message numerus="yes">
        <source>%n more to fill in</source>
        <translation>
            <numerusform>encore %n question à remplir</numerusform>
            <numerusform>encore %n questions à remplir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %1 to %2, median %3, %n site(s)</source>
        <translation>
            <numerusform>de %1 à %2, médiane %3, %n site</numerusform>
            <numerusform>de %1 à %2, médiane %3, %n sites</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>Overall: %1.</source>
        <translation>Ensemble : %1.</translation>
    </message>
    <message>
        <source>Highest: %1, %2. Lowest: %3, %4.</source>
        <translation>Le plus haut : %1, %2. Le plus bas : %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) without a score yet.</source>
        <translation>
            <numerusform>%n engagement encore sans score.</numerusform>
            <numerusform>%n engagements encore sans score.</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile by commitment, %1</source>
        <translation>Profil par engagement, %1</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Score of %1, out of %2</source>
        <translation>Score de %1, sur %2</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation>Score de %1</translation>
    </message>
    <message>
        <source>Mark of the network: half of the sites, dotted their median</source>
        <translation>Repère du réseau : la moitié des sites, leur médiane en pointillé</translation>
    </message>
    <message>
        <source>not concerned</source>
        <translation>non concerné</translation>
    </message>
    <message>
        <source>%1 (%2), to be confirmed</source>
        <translation>%1 (%2), à confirmer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 at the highest level, %3 at the lowest, of %n question(s) with a level.</source>
        <translation>
            <numerusform>%1 : %2 au plus haut degré, %3 au plus bas, sur %n question avec un degré.</numerusform>
            <numerusform>%1 : %2 au plus haut degré, %3 au plus bas, sur %n questions avec un degré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Levels of the practices by year</source>
        <translation>Degrés des pratiques par année</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
</context>
<context>
    <name>carnet::ui::AssessmentPage</name>
    <message>
        <source>Self-assessment %1</source>
        <translation>Autodiagnostic %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) filled in</source>
        <translation>
            <numerusform>%1 question sur %n remplie</numerusform>
            <numerusform>%1 questions sur %n remplies</numerusform>
        </translation>
    </message>
    <message>
        <source>All questions are filled in.</source>
        <translation>Toutes les questions sont remplies.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>How to read this page</source>
        <translation>Comment lire cette page</translation>
    </message>
    <message>
        <source>Working grid of the project, not the official one. Score: %1</source>
        <translation>Grille de travail du projet, pas la grille officielle. Score : %1</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>View of the self-assessment</source>
        <translation>Vue de l’autodiagnostic</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>All questions shown here are filled in.</source>
        <translation>Toutes les questions affichées ici sont remplies.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Working grid of the project, not the official one.</source>
        <translation>Grille de travail du projet, pas la grille officielle.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::CardsView</name>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>No question of this commitment matches the choice above.</source>
        <translation>Aucune question de cet engagement ne correspond au choix ci-dessus.</translation>
    </message>
    <message>
        <source>On the levels, one key answers: 0 to %1, N not concerned, C confirm.</source>
        <translation>Sur les degrés, une touche répond : de 0 à %1, N non concerné, C confirmer.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::CarryOverModel</name>
    <message>
        <source>Stays in %1</source>
        <translation>Reste dans %1</translation>
    </message>
    <message>
        <source>The proof only</source>
        <translation>La preuve seulement</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>À remplir</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>Question of %1</source>
        <translation>Question de %1</translation>
    </message>
    <message>
        <source>Answer to confirm</source>
        <translation>Réponse à confirmer</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ClosedBand</name>
    <message>
        <source>Year closed on %1: it can only be read.</source>
        <translation>Année close le %1 : lecture seule.</translation>
    </message>
    <message>
        <source>Year closed on %1, stamp %2: it can only be read.</source>
        <translation>Année close le %1 · empreinte %2 : lecture seule.</translation>
    </message>
    <message>
        <source>What it holds is no longer what was closed: it was changed in another copy of the notebook. Compare in the history, or reopen the year and close it again.</source>
        <translation>Son contenu n’est plus celui qui a été clos : il a été changé dans une autre copie du carnet. Comparez dans l’historique, ou rouvrez l’année et clôturez-la de nouveau.</translation>
    </message>
    <message>
        <source>Why is the year %1 reopened? The reason stays in the history.</source>
        <translation>Pourquoi rouvrir l’année %1 ? Le motif reste dans l’historique.</translation>
    </message>
    <message>
        <source>The year %1 stays closed: no reason was given. Nothing was changed. Reopen it with a few words of why.</source>
        <translation>L’année %1 reste close : aucun motif n’a été donné. Rien n’a changé. Rouvrez-la en disant pourquoi en quelques mots.</translation>
    </message>
    <message>
        <source>Reopen the year %1...</source>
        <translation>Rouvrir l’année %1…</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ClosingView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Needed before closing</source>
        <translation>Nécessaire pour clore</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Before closing</source>
        <translation>Avant de clore</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Qui a participé</translation>
    </message>
    <message>
        <source>Names or functions, and how: at a meeting, each alone, from a spreadsheet. They are part of what is closed.</source>
        <translation>Noms ou fonctions, et comment : en réunion, chacun de son côté, avec un tableur. Cela fait partie de ce qui est clos.</translation>
    </message>
    <message>
        <source>Closing the year</source>
        <translation>Clôture de l’année</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message>
        <source>Close the year %1...</source>
        <translation>Clore l’année %1…</translation>
    </message>
    <message>
        <source>Reopen the year %1...</source>
        <translation>Rouvrir l’année %1…</translation>
    </message>
    <message>
        <source>This notebook holds a contribution: it is given back, not closed.</source>
        <translation>Ce carnet contient une contribution : elle se rend, elle ne se clôt pas.</translation>
    </message>
    <message>
        <source>The year can be closed once each question is filled in or confirmed. The other points are advice.</source>
        <translation>L’année peut être close une fois chaque question remplie ou confirmée. Les autres points sont des conseils.</translation>
    </message>
    <message>
        <source>The year can be closed. Its answers, proofs and findings can then only be read, and get a stamp by which one sees that nothing was changed. It can be reopened, with a reason.</source>
        <translation>L’année peut être close. Ses réponses, ses preuves et ses constats ne pourront alors plus qu’être lus ; une empreinte permettra de voir que rien n’a changé. L’année peut être rouverte, avec un motif.</translation>
    </message>
    <message>
        <source>Who took part in %1</source>
        <translation>Participants de %1</translation>
    </message>
    <message>
        <source>Close the self-assessment of %1? Its answers, proofs and findings can then only be read. To correct something later, the year is reopened with a reason, which stays in the history.</source>
        <translation>Clore l’autodiagnostic de %1 ? Ses réponses, ses preuves et ses constats ne pourront plus qu’être lus. Pour corriger plus tard, on rouvre l’année avec un motif, qui reste dans l’historique.</translation>
    </message>
    <message>
        <source>Close the year %1</source>
        <translation>Clore l’année %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::CommitmentListModel</name>
    <message numerus="yes">
        <source>%1 of %n question(s) filled in</source>
        <translation>
            <numerusform>%1 question sur %n remplie</numerusform>
            <numerusform>%1 questions sur %n remplies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::ConsensusCard</name>
    <message>
        <source>Retain this degree</source>
        <translation>Retenir ce degré</translation>
    </message>
    <message>
        <source>What you agree on</source>
        <translation>Ce que vous retenez ensemble</translation>
    </message>
    <message>
        <source>The site has no answer yet.</source>
        <translation>Le site n’a pas encore de réponse.</translation>
    </message>
    <message>
        <source>Answer of the site: %1</source>
        <translation>Réponse du site : %1</translation>
    </message>
    <message>
        <source>Why this degree</source>
        <translation>Pourquoi ce degré</translation>
    </message>
    <message>
        <source>Why this degree (optional: they agree)</source>
        <translation>Pourquoi ce degré (facultatif : tous sont d’accord)</translation>
    </message>
    <message>
        <source>no degree</source>
        <translation>pas de degré</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>What shows it: %1</source>
        <translation>Ce qui le montre : %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>Choose a degree. Not concerned needs its reason.</source>
        <translation>Choisissez un degré. « Non concerné » demande sa raison.</translation>
    </message>
    <message>
        <source>The contributions differ: say in a few words why you retain this degree.</source>
        <translation>Les contributions diffèrent : dites en quelques mots pourquoi vous retenez ce degré.</translation>
    </message>
    <message>
        <source>The contributions agree.</source>
        <translation>Les contributions sont d’accord.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ContributionBand</name>
    <message>
        <source>Name the agent of a contribution</source>
        <translation>Nommer l’agent d’une contribution</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>This notebook is your contribution to the self-assessment %1 of %2. Answer what you know, leave the rest empty. Everything is saved as you go; when you are done, close the program and send this file back to the person who gave it to you.</source>
        <translation>Ce carnet est votre contribution à l’autodiagnostic %1 de %2. Répondez à ce que vous savez, laissez le reste vide. Tout est enregistré au fur et à mesure ; quand vous avez fini, fermez le programme et renvoyez ce fichier à la personne qui vous l’a donné.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ContributionList</name>
    <message>
        <source>Contributions received</source>
        <translation>Contributions reçues</translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s) erased: their answers and their names are no longer in the notebook.</source>
        <translation>
            <numerusform>%n contribution effacée : ses réponses et le nom ne sont plus dans le carnet.</numerusform>
            <numerusform>%n contributions effacées : leurs réponses et les noms ne sont plus dans le carnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase them all...</source>
        <translation>Tout effacer…</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), received on %1</source>
        <translation>
            <numerusform>%n réponse, reçue le %1</numerusform>
            <numerusform>%n réponses, reçues le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase...</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Erase the contribution of %1</source>
        <translation>Effacer la contribution de %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ContributionsView</name>
    <message>
        <source>Where should the grid to fill in be written?</source>
        <translation>Où écrire la grille à remplir ?</translation>
    </message>
    <message>
        <source>There is a file of that name already, and it was left as it is. Choose another name for the grid to fill in.</source>
        <translation>Il y a déjà un fichier de ce nom, et il est resté tel quel. Choisissez un autre nom pour la grille à remplir.</translation>
    </message>
    <message>
        <source>The grid to fill in was written: %1. Send it to the agent, who sends it back to you.</source>
        <translation>La grille à remplir est prête : %1. Envoyez-la à l’agent, qui vous la renverra.</translation>
    </message>
    <message>
        <source>Which contribution came back?</source>
        <translation>Quelle contribution est revenue ?</translation>
    </message>
    <message>
        <source>Contributions (*.carnet *.xlsx *.ods)</source>
        <translation>Contributions (*.carnet *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>In which folder are the contributions?</source>
        <translation>Dans quel dossier sont les contributions ?</translation>
    </message>
    <message>
        <source>There is no contribution in this folder. Nothing was changed. Choose the folder with the files that came back: .carnet, .xlsx or .ods.</source>
        <translation>Il n’y a pas de contribution dans ce dossier. Rien n’a été changé. Choisissez le dossier des fichiers revenus : .carnet, .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>%1 was not taken in. %2</source>
        <translation>%1 n’a pas été repris. %2</translation>
    </message>
    <message>
        <source>%1 had been taken in before.</source>
        <translation>%1 avait déjà été repris.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s) taken in: %1.</source>
        <translation>
            <numerusform>%n contribution reprise : %1.</numerusform>
            <numerusform>%n contributions reprises : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase the contribution of %1?</source>
        <translation>Effacer la contribution de %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>Erase the %n contribution(s)?</source>
        <translation>
            <numerusform>Effacer la contribution ?</numerusform>
            <numerusform>Effacer les %n contributions ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and answers leave the notebook for good: this cannot be undone. What you agreed on stays. Backup copies made before today keep them until newer ones take their place.</source>
        <translation>Les noms et les réponses quittent le carnet pour de bon : cela ne peut pas être annulé. Ce que vous avez retenu ensemble reste. Les copies de sauvegarde déjà faites les gardent jusqu’à ce que de plus récentes les remplacent.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s) erased.</source>
        <translation>
            <numerusform>%n contribution effacée.</numerusform>
            <numerusform>%n contributions effacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a file in...</source>
        <translation>Reprendre un fichier…</translation>
    </message>
    <message>
        <source>Take a folder of files in...</source>
        <translation>Reprendre un dossier de fichiers…</translation>
    </message>
    <message>
        <source>Only where they differ</source>
        <translation>Seulement les écarts</translation>
    </message>
    <message>
        <source>Contributions side by side, the widest gaps first</source>
        <translation>Contributions côte à côte, les plus grands écarts d’abord</translation>
    </message>
    <message>
        <source>Enter goes to the degree that you retain. Questions about which nobody differs come last.</source>
        <translation>Entrée mène au degré à retenir. Les questions sans écart viennent en dernier.</translation>
    </message>
    <message numerus="yes">
        <source>Retain the %n answer(s) on which all agree</source>
        <translation>
            <numerusform>Retenir la réponse sur laquelle tous sont d’accord</numerusform>
            <numerusform>Retenir les %n réponses sur lesquelles tous sont d’accord</numerusform>
        </translation>
    </message>
    <message>
        <source>Several people can answer, each on their own: give them the grid to fill in, take their files in here, and compare before you decide together.</source>
        <translation>Plusieurs personnes peuvent répondre, chacune de son côté : donnez-leur la grille à remplir, reprenez leurs fichiers ici, et comparez avant de décider ensemble.</translation>
    </message>
    <message>
        <source>One contribution. Take another one in to compare.</source>
        <translation>Une contribution. Reprenez-en une autre pour comparer.</translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s). They differ on %1 questions, the widest gaps first.</source>
        <translation>
            <numerusform>%n contribution. Questions avec un écart : %1.</numerusform>
            <numerusform>%n contributions. Questions avec un écart : %1, les plus grands d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree on question %1</source>
        <translation>Décision commune sur la question %1</translation>
    </message>
    <message>
        <source>Retain what all agree on</source>
        <translation>Retenir ce sur quoi tous sont d’accord</translation>
    </message>
</context>
<context>
    <name>carnet::ui::DispersionModel</name>
    <message>
        <source>To be confirmed: %1</source>
        <translation>À confirmer : %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Answer of the site</source>
        <translation>Réponse du site</translation>
    </message>
</context>
<context>
    <name>carnet::ui::EditionColumnChoices</name>
    <message>
        <source>Which column holds what</source>
        <translation>Ce que contient chaque colonne</translation>
    </message>
    <message>
        <source>The questions are needed, and what tells their commitment: a column of commitments, a numbering or a level of the hierarchy.</source>
        <translation>Il faut les questions, et ce qui dit leur engagement : une colonne des engagements, une numérotation ou un niveau dans la hiérarchie.</translation>
    </message>
    <message>
        <source>Meaning of the lowest level</source>
        <translation>Sens du degré le plus bas</translation>
    </message>
    <message>
        <source>Meaning of level %1, from the lowest</source>
        <translation>Sens du degré %1, à partir du plus bas</translation>
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
        <translation>%1 (par exemple %2)</translation>
    </message>
</context>
<context>
    <name>carnet::ui::EditionImportPanel</name>
    <message>
        <source>Take in this grid</source>
        <translation>Prendre cette grille</translation>
    </message>
    <message>
        <source>Change the columns</source>
        <translation>Changer les colonnes</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Relire le fichier</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Say what the grid is called.</source>
        <translation>Dites comment s’appelle la grille.</translation>
    </message>
    <message>
        <source>Not yet; Partly; In place; In place and checked</source>
        <translation>Pas encore ; En partie ; En place ; En place et vérifié</translation>
    </message>
    <message>
        <source>Questions as they would be</source>
        <translation>Les questions telles qu’elles seraient</translation>
    </message>
    <message>
        <source>Name of the grid</source>
        <translation>Nom de la grille</translation>
    </message>
    <message>
        <source>A later version under the same name knows what became of each question.</source>
        <translation>Une version suivante du même nom sait ce qu’est devenue chaque question.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Degrés</translation>
    </message>
    <message>
        <source>From the lowest, parted by semicolons; when no column tells them.</source>
        <translation>Du plus bas au plus haut, séparés par des points-virgules, quand aucune colonne ne les dit.</translation>
    </message>
    <message>
        <source>Import of the whole grid %1</source>
        <translation>Import de la grille complète %1</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (masquée)</translation>
    </message>
    <message>
        <source>It would be: %1</source>
        <translation>Ce serait : %1</translation>
    </message>
    <message>
        <source>What becomes of the version before, question by question:</source>
        <translation>Ce que devient la version d’avant, question par question :</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
</context>
<context>
    <name>carnet::ui::EvidencePanel</name>
    <message>
        <source>Without proof</source>
        <translation>Sans preuve</translation>
    </message>
    <message>
        <source>Add a piece</source>
        <translation>Ajouter un élément de preuve</translation>
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
        <source>Use a piece of the document again...</source>
        <translation>Reprendre un élément du document…</translation>
    </message>
    <message>
        <source>Pieces of the document</source>
        <translation>Éléments de preuve du document</translation>
    </message>
    <message>
        <source>Use this piece</source>
        <translation>Reprendre cet élément</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Add a piece of evidence, question %1</source>
        <translation>Ajouter un élément de preuve, question %1</translation>
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
        <source>also for %1</source>
        <translation>montre aussi %1</translation>
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
        <source>Keep the change</source>
        <translation>Garder la modification</translation>
    </message>
    <message>
        <source>Add this piece</source>
        <translation>Ajouter cet élément</translation>
    </message>
    <message>
        <source>The document has no other piece yet.</source>
        <translation>Le document n’a pas encore d’autre élément de preuve.</translation>
    </message>
    <message>
        <source>%1 %2, question %3</source>
        <translation>%1 %2, question %3</translation>
    </message>
</context>
<context>
    <name>carnet::ui::FilterBar</name>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>Still to fill in</source>
        <translation>Reste à remplir</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Without proof</source>
        <translation>Sans preuve</translation>
    </message>
    <message>
        <source>Lower than last year</source>
        <translation>En recul</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Lower than in %1</source>
        <translation>En recul par rapport à %1</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>All commitments</source>
        <translation>Tous les engagements</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question affichée</numerusform>
            <numerusform>%n questions affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) shown</source>
        <translation>
            <numerusform>%1 question affichée sur %n</numerusform>
            <numerusform>%1 questions affichées sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>More filters (%1)</source>
        <translation>Plus de filtres (%1)</translation>
    </message>
</context>
<context>
    <name>carnet::ui::FindingsCard</name>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Strengths and gaps</source>
        <translation>Points forts et points à améliorer</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Points à améliorer</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>Nothing to propose: no answer of the year is in the lower half of the levels or lower than before.</source>
        <translation>Rien à proposer : aucune réponse de l’année n’est dans la moitié basse des degrés ni en recul.</translation>
    </message>
    <message>
        <source>Nothing to propose: no answer of the year is at the highest level with a proof.</source>
        <translation>Rien à proposer : aucune réponse de l’année n’est au plus haut degré avec une preuve.</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>Pourquoi : %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Create an action</source>
        <translation>Créer une action</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Revenir sur la décision</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Aller à la question</translation>
    </message>
</context>
<context>
    <name>carnet::ui::GridImportModel</name>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
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
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Case</translation>
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
    <name>carnet::ui::GridImportPanel</name>
    <message>
        <source>Empty cells erase what the notebook has</source>
        <translation>Les cases vides effacent ce que le dossier a</translation>
    </message>
    <message>
        <source>Cells that are shown</source>
        <translation>Cases affichées</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Relire le fichier</translation>
    </message>
    <message>
        <source>Save the refused cells...</source>
        <translation>Enregistrer les cases refusées…</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>What becomes of each cell</source>
        <translation>Ce que devient chaque case</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>New ones</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Changed ones</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Refused ones</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import de %1</translation>
    </message>
    <message numerus="yes">
        <source>Take %n answer(s)</source>
        <translation>
            <numerusform>Prendre %n réponse</numerusform>
            <numerusform>Prendre %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n new cell(s)</source>
        <translation>
            <numerusform>%n case nouvelle</numerusform>
            <numerusform>%n cases nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed cell(s)</source>
        <translation>
            <numerusform>%n case modifiée</numerusform>
            <numerusform>%n cases modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused cell(s)</source>
        <translation>
            <numerusform>%n case refusée</numerusform>
            <numerusform>%n cases refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Rien ne change</translation>
    </message>
    <message numerus="yes">
        <source>%n as in the notebook</source>
        <translation>
            <numerusform>%n comme dans le dossier</numerusform>
            <numerusform>%n comme dans le dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s) that erase nothing</source>
        <translation>
            <numerusform>%n case vide qui n’efface rien</numerusform>
            <numerusform>%n cases vides qui n’effacent rien</numerusform>
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
        <source>Save the refused cells</source>
        <translation>Enregistrer les cases refusées</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::GridView</name>
    <message>
        <source>No question matches the choice above.</source>
        <translation>Aucune question ne correspond au choix ci-dessus.</translation>
    </message>
    <message>
        <source>Detail and pieces</source>
        <translation>Détail et éléments de preuve</translation>
    </message>
    <message>
        <source>This year is read only: nothing can be changed here.</source>
        <translation>Cette année est en lecture seule : rien ne peut être changé ici.</translation>
    </message>
    <message>
        <source>One key on the level: %1, N not concerned, C confirm. Enter or F2 writes in a text cell. Ctrl+D copies down, Ctrl+C and Ctrl+V exchange with a spreadsheet.</source>
        <translation>Sur le degré, une touche suffit : %1, N non concerné, C confirmer. Entrée ou F2 écrit dans une case de texte. Ctrl+D recopie vers le bas, Ctrl+C et Ctrl+V échangent avec un tableur.</translation>
    </message>
    <message>
        <source>This year is read only: nothing was changed.</source>
        <translation>Cette année est en lecture seule : rien n’a été changé.</translation>
    </message>
    <message>
        <source>Nothing to confirm here: only an answer of an earlier year is confirmed.</source>
        <translation>Rien à confirmer ici : seule une réponse reprise d’une année passée se confirme.</translation>
    </message>
    <message numerus="yes">
        <source>Confirmation of %n question(s)</source>
        <translation>
            <numerusform>Confirmation de %n question</numerusform>
            <numerusform>Confirmation de %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clearing of %n question(s)</source>
        <translation>
            <numerusform>Effacement pour %n question</numerusform>
            <numerusform>Effacement pour %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy down to %n question(s)</source>
        <translation>
            <numerusform>Recopie vers le bas pour %n question</numerusform>
            <numerusform>Recopie vers le bas pour %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a block</source>
        <translation>Coller un bloc</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has been changed yet. %n cell(s) can be pasted.</source>
        <translation>
            <numerusform>Rien n’a encore été changé. %n case peut être collée.</numerusform>
            <numerusform>Rien n’a encore été changé. %n cases peuvent être collées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot:</source>
        <translation>
            <numerusform>%n ne peut pas l’être :</numerusform>
            <numerusform>%n ne peuvent pas l’être :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste the %n right cell(s)</source>
        <translation>
            <numerusform>Coller la case juste</numerusform>
            <numerusform>Coller les %n cases justes</numerusform>
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
        <source>N  Not concerned...</source>
        <translation>N  Non concerné…</translation>
    </message>
    <message>
        <source>C  Confirm</source>
        <translation>C  Confirmer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches du clavier</translation>
    </message>
</context>
<context>
    <name>carnet::ui::HandOutCard</name>
    <message>
        <source>Give the grid to be filled in</source>
        <translation>Donner la grille à remplir</translation>
    </message>
    <message>
        <source>All commitments</source>
        <translation>Tous les engagements</translation>
    </message>
    <message>
        <source>What is to be filled in</source>
        <translation>Ce qui est à remplir</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>Nom de l’agent</translation>
    </message>
    <message>
        <source>Optional: the agent can give it.</source>
        <translation>Facultatif : l’agent peut l’écrire.</translation>
    </message>
    <message>
        <source>Notebook to fill in...</source>
        <translation>Carnet à remplir…</translation>
    </message>
    <message>
        <source>Excel sheet...</source>
        <translation>Feuille Excel…</translation>
    </message>
    <message>
        <source>LibreOffice sheet...</source>
        <translation>Feuille LibreOffice…</translation>
    </message>
    <message>
        <source>The file holds the questions and the name of the site, and none of its answers. The agent sends it back to you.</source>
        <translation>Le fichier contient les questions et le nom du site, et aucune de ses réponses. L’agent vous le renvoie.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::LinksCard</name>
    <message numerus="yes">
        <source>Show the %n other(s)</source>
        <translation>
            <numerusform>Montrer l’autre</numerusform>
            <numerusform>Montrer les %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>Y aller : %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::OpenAssessment</name>
    <message>
        <source>Create an action from question %1</source>
        <translation>Créer une action à partir de la question %1</translation>
    </message>
    <message>
        <source>Question %1 already has an action: %2.</source>
        <translation>La question %1 a déjà une action : %2.</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>La voir</translation>
    </message>
    <message>
        <source>Create another one</source>
        <translation>En créer une autre</translation>
    </message>
    <message>
        <source>The plan %1 is closed. No action was created. Reopen the plan to add one.</source>
        <translation>Le plan %1 est clos. Aucune action n’a été créée. Rouvrez le plan pour en ajouter une.</translation>
    </message>
    <message>
        <source>The committee has validated the plan %1. Why is an action added?</source>
        <translation>Le COPIL a validé le plan %1. Pourquoi ajouter une action ?</translation>
    </message>
    <message>
        <source>Without a reason no action was created.</source>
        <translation>Sans raison donnée, aucune action n’a été créée.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PracticeCard</name>
    <message>
        <source>What one looks at: %1</source>
        <translation>Ce qu’on regarde : %1</translation>
    </message>
    <message>
        <source>What shows it, question %1</source>
        <translation>Ce qui le montre, question %1</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Ce qui le montre</translation>
    </message>
    <message>
        <source>Note, question %1</source>
        <translation>Note, question %1</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Note pour l’équipe</translation>
    </message>
    <message>
        <source>Send this note to the national hub</source>
        <translation>Transmettre cette note au pôle national</translation>
    </message>
    <message>
        <source>Send the note on question %1 to the national hub</source>
        <translation>Transmettre la note de la question %1 au pôle national</translation>
    </message>
    <message>
        <source>Create an action</source>
        <translation>Créer une action</translation>
    </message>
    <message>
        <source>Create an action from question %1</source>
        <translation>Créer une action depuis la question %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Confirm for %1</source>
        <translation>Confirmer pour %1</translation>
    </message>
    <message>
        <source>Take over the answer of %1</source>
        <translation>Reprendre la réponse de %1</translation>
    </message>
    <message>
        <source>%1, question %2</source>
        <translation>%1, question %2</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>To be filled in</source>
        <translation>À remplir</translation>
    </message>
    <message>
        <source>Lower than in %1</source>
        <translation>En recul sur %1</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>%1, question %2 of that year: %3</source>
        <translation>%1, question %2 d’alors : %3</translation>
    </message>
    <message>
        <source>Who answers question %1</source>
        <translation>Qui répond à la question %1</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>See the action: %1</source>
        <translation>Voir l’action : %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::QuestionDetail</name>
    <message>
        <source>Detail of the question</source>
        <translation>Détail de la question</translation>
    </message>
    <message>
        <source>What one looks at: %1</source>
        <translation>Ce qu’on regarde : %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ScoreCard</name>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>%1, in the same grid: %2.</source>
        <translation>%1, dans la même grille : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) filled in</source>
        <translation>
            <numerusform>%1 question sur %n remplie</numerusform>
            <numerusform>%1 questions sur %n remplies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::SheetExchange</name>
    <message numerus="yes">
        <source>%n answer(s) taken from the file.</source>
        <translation>
            <numerusform>%n réponse prise dans le fichier.</numerusform>
            <numerusform>%n réponses prises dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The grid "%1" is in the notebook. It can be chosen when a year begins.</source>
        <translation>La grille « %1 » est dans le dossier. Elle peut être choisie quand une année commence.</translation>
    </message>
    <message>
        <source>Spreadsheet...</source>
        <translation>Tableur…</translation>
    </message>
    <message>
        <source>Export the grid</source>
        <translation>Exporter la grille</translation>
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
        <source>The grid is in %1. Fill it in, then import it here.</source>
        <translation>La grille est dans %1. Remplissez-la, puis importez-la ici.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Import the grid</source>
        <translation>Importer la grille remplie</translation>
    </message>
    <message>
        <source>Tables (*.ods *.xlsx *.xlsm *.csv)</source>
        <translation>Tables (*.ods *.xlsx *.xlsm *.csv)</translation>
    </message>
    <message>
        <source>Import a whole grid</source>
        <translation>Importer une grille complète</translation>
    </message>
</context>
<context>
    <name>carnet::ui::SummaryView</name>
    <message>
        <source>To be seen</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Sincerity checks</source>
        <translation>Contrôles de sincérité</translation>
    </message>
    <message>
        <source>Form of the profile</source>
        <translation>Forme du profil</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <source>Nothing to point at.</source>
        <translation>Rien à signaler.</translation>
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
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
</context>
<context>
    <name>carnet::ui::TableFile</name>
    <message>
        <source>The file cannot be opened. Nothing was changed. Check that it still exists and is not open in another program.</source>
        <translation>Le fichier ne peut pas être ouvert. Rien n’a été changé. Vérifiez qu’il existe encore et qu’il n’est pas ouvert dans un autre programme.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::YearStart</name>
    <message>
        <source>The self-assessment of %1 has not begun. Allow about 45 minutes, in several sittings if you like.</source>
        <translation>L’autodiagnostic de %1 n’a pas commencé. Comptez environ 45 minutes, en plusieurs fois si vous voulez.</translation>
    </message>
    <message>
        <source>Begin the year %1</source>
        <translation>Commencer l’année %1</translation>
    </message>
    <message>
        <source>The grid</source>
        <translation>La grille</translation>
    </message>
    <message>
        <source>List of commitments</source>
        <translation>Liste d’engagements</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>Les réponses</translation>
    </message>
    <message>
        <source>Start from the answers of %1, each to be confirmed</source>
        <translation>Partir des réponses de %1, chacune à confirmer</translation>
    </message>
    <message>
        <source>Start with blank answers</source>
        <translation>Partir d’une grille vide</translation>
    </message>
    <message>
        <source>What becomes of each question</source>
        <translation>Ce que devient chaque question</translation>
    </message>
</context>
</TS>
