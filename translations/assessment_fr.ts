<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::assessment::AnswerSteps</name>
    <message>
        <source>Answer to question %1</source>
        <translation>Réponse à la question %1</translation>
    </message>
    <message>
        <source>Proof for question %1</source>
        <translation>Preuve de la question %1</translation>
    </message>
    <message>
        <source>Note on question %1</source>
        <translation>Note sur la question %1</translation>
    </message>
    <message>
        <source>Person for question %1</source>
        <translation>Personne chargée de la question %1</translation>
    </message>
    <message>
        <source>Confirmation of question %1</source>
        <translation>Confirmation de la question %1</translation>
    </message>
</context>
<context>
    <name>carnet::assessment::Closing</name>
    <message>
        <source>Close the self-assessment of %1</source>
        <translation>Clore l’autodiagnostic de %1</translation>
    </message>
    <message>
        <source>Reopen the self-assessment of %1</source>
        <translation>Rouvrir l’autodiagnostic de %1</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Point à améliorer</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Point fort</translation>
    </message>
    <message>
        <source>%1 retained</source>
        <translation>%1 retenu</translation>
    </message>
    <message>
        <source>%1 dismissed</source>
        <translation>%1 écarté</translation>
    </message>
    <message>
        <source>%1 to be decided again</source>
        <translation>%1 à décider de nouveau</translation>
    </message>
</context>
<context>
    <name>carnet::assessment::Contribution</name>
    <message numerus="yes">
        <source>Take in %n contribution(s)</source>
        <translation>
            <numerusform>Reprendre %n contribution</numerusform>
            <numerusform>Reprendre %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n contribution(s)</source>
        <translation>
            <numerusform>Effacer %n contribution</numerusform>
            <numerusform>Effacer %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contributions say the same.</source>
        <translation>
            <numerusform>%n contribution le dit.</numerusform>
            <numerusform>%n contributions disent la même chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does it apply here?</source>
        <translation>Concerné ou non ?</translation>
    </message>
    <message numerus="yes">
        <source>%n degree(s) apart</source>
        <translation>
            <numerusform>Écart de %n degré</numerusform>
            <numerusform>Écart de %n degrés</numerusform>
        </translation>
    </message>
    <message>
        <source>A single answer</source>
        <translation>Une seule réponse</translation>
    </message>
    <message>
        <source>All agree</source>
        <translation>Tous d’accord</translation>
    </message>
</context>
<context>
    <name>carnet::assessment::ContributionNotebook</name>
    <message>
        <source>Prepare the contribution</source>
        <translation>Préparer la contribution</translation>
    </message>
    <message>
        <source>It is of another site: %1.</source>
        <translation>Elle vient d’un autre site : %1.</translation>
    </message>
    <message>
        <source>It is about %1, this page about %2.</source>
        <translation>Elle porte sur %1, et cet autodiagnostic sur %2.</translation>
    </message>
    <message>
        <source>It was filled in with another grid.</source>
        <translation>Elle a été remplie avec une autre grille.</translation>
    </message>
    <message>
        <source>It is a site's own notebook, not a contribution.</source>
        <translation>C’est le carnet d’un site, pas une contribution.</translation>
    </message>
    <message>
        <source>Its grid cannot be read.</source>
        <translation>Sa grille ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The contribution could not be prepared. Nothing was changed. Check that the disk is not full.</source>
        <translation>La contribution n’a pas pu être préparée. Rien n’a été changé. Vérifiez que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>It does not answer anything yet.</source>
        <translation>Elle ne contient encore aucune réponse.</translation>
    </message>
</context>
<context>
    <name>carnet::assessment::EditionField</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Group of commitments</source>
        <translation>Groupe d’engagements</translation>
    </message>
    <message>
        <source>Level of the hierarchy (1, 2, 3)</source>
        <translation>Niveau dans la hiérarchie (1, 2, 3)</translation>
    </message>
    <message>
        <source>Numbering (1, 1.1, 1.1.2)</source>
        <translation>Numérotation (1, 1.1, 1.1.2)</translation>
    </message>
    <message>
        <source>Code of the question</source>
        <translation>Repère de la question</translation>
    </message>
    <message>
        <source>What one looks at</source>
        <translation>Ce qu’on regarde</translation>
    </message>
    <message>
        <source>What often shows it</source>
        <translation>Ce qui le montre souvent</translation>
    </message>
    <message>
        <source>Weight (1 to 3)</source>
        <translation>Poids (1 à 3)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
</context>
<context>
    <name>carnet::assessment::EditionImport</name>
    <message>
        <source>Say what the grid is called.</source>
        <translation>Dites comment s’appelle la grille.</translation>
    </message>
    <message>
        <source>The text has %1 characters; %2 at most fit.</source>
        <translation>Le texte compte %1 caractères ; %2 au plus tiennent.</translation>
    </message>
    <message>
        <source>A scale has 2 to 6 levels; here there are %1.</source>
        <translation>Une échelle a de 2 à 6 degrés ; il y en a ici %1.</translation>
    </message>
    <message>
        <source>Two levels are called "%1".</source>
        <translation>Deux degrés s’appellent « %1 ».</translation>
    </message>
    <message>
        <source>Another level says the same.</source>
        <translation>Un autre degré dit la même chose.</translation>
    </message>
    <message>
        <source>"%1" is no weight; 1, 2 or 3 were expected.</source>
        <translation>« %1 » n’est pas un poids ; 1, 2 ou 3 étaient attendus.</translation>
    </message>
    <message>
        <source>"%1" is no channel; on site, telephone, letter, e-mail or web were expected.</source>
        <translation>« %1 » n’est pas un canal ; étaient attendus : sur place, téléphone, courrier, courriel ou web.</translation>
    </message>
    <message>
        <source>The code "%1" stands in %2 already.</source>
        <translation>Le repère « %1 » est déjà en %2.</translation>
    </message>
    <message>
        <source>"%1" is no code; letters, digits, points and hyphens were expected, 40 at most.</source>
        <translation>« %1 » n’est pas un repère ; étaient attendus des lettres sans accent, chiffres, points et tirets, 40 au plus.</translation>
    </message>
    <message>
        <source>There are more than %2 %1.</source>
        <translation>Il y a plus de %2 %1.</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>engagements</translation>
    </message>
    <message>
        <source>questions under "%1"</source>
        <translation>questions sous « %1 »</translation>
    </message>
    <message>
        <source>The grid says the same as %1, which is in the notebook already.</source>
        <translation>La grille dit la même chose que %1, qui est déjà dans le dossier.</translation>
    </message>
    <message>
        <source>Import of the grid "%1"</source>
        <translation>Import de la grille « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n engagement</numerusform>
            <numerusform>%n engagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>levels: %1</source>
        <translation>degrés : %1</translation>
    </message>
</context>
<context>
    <name>carnet::assessment::Evidence</name>
    <message>
        <source>Piece of evidence for question %1</source>
        <translation>Élément de preuve pour la question %1</translation>
    </message>
    <message>
        <source>Change of the piece %1</source>
        <translation>Modification de l’élément %1</translation>
    </message>
    <message>
        <source>Removal of a piece of question %1</source>
        <translation>Retrait d’un élément de la question %1</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Give the piece a title.</source>
        <translation>Donnez un titre à l’élément.</translation>
    </message>
    <message>
        <source>This is not an address that can be kept. It begins with https://, http:// or mailto:, or is the path of a file.</source>
        <translation>Cette adresse ne peut pas être gardée. Elle commence par https://, http:// ou mailto:, ou c’est le chemin d’un fichier.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was added. Choose another file.</source>
        <translation>%1 est vide. Rien n’a été ajouté. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is larger than 10 MB. Nothing was added. Make it smaller, or add a link to where it lies.</source>
        <translation>%1 dépasse 10 Mo. Rien n’a été ajouté. Allégez le fichier, ou ajoutez un lien vers l’endroit où il se trouve.</translation>
    </message>
    <message>
        <source>%1 is among the pieces of this question already.</source>
        <translation>%1 est déjà parmi les éléments de cette question.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was added. Check that the file is still there and that you may open it.</source>
        <translation>%1 ne peut pas être lu. Rien n’a été ajouté. Vérifiez que le fichier est toujours là et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>%1, question %2</source>
        <translation>%1, question %2</translation>
    </message>
</context>
<context>
    <name>carnet::assessment::Grid</name>
    <message>
        <source>Not concerned</source>
        <translation>Non concerné</translation>
    </message>
</context>
<context>
    <name>carnet::assessment::GridField</name>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What one looks at</source>
        <translation>Ce qu’on regarde</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Degré</translation>
    </message>
    <message>
        <source>Reason if not concerned</source>
        <translation>Motif si non concerné</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Ce qui le montre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Person who answers</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Earlier answer</source>
        <translation>Réponse d’avant</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>carnet::assessment::GridImport</name>
    <message>
        <source>This file is the grid of %1, and the notebook shows %2. Nothing was changed. Choose the year %1 first, or another file.</source>
        <translation>Ce fichier est la grille de %1, et le dossier montre %2. Rien n’a été changé. Choisissez d’abord l’année %1, ou un autre fichier.</translation>
    </message>
    <message>
        <source>This file belongs to another list of questions (%1; this year's is %2). Nothing was changed. Export the grid of this year and fill that in.</source>
        <translation>Ce fichier suit une autre liste de questions (%1 ; celle de l’année est %2). Rien n’a été changé. Exportez la grille de cette année et remplissez celle-là.</translation>
    </message>
    <message>
        <source>The year %1 is closed. Nothing was changed. To correct an answer, reopen the year first.</source>
        <translation>L’année %1 est close. Rien n’a été changé. Pour corriger une réponse, rouvrez d’abord l’année.</translation>
    </message>
    <message>
        <source>This file comes from another site: %1.</source>
        <translation>Ce fichier vient d’un autre site : %1.</translation>
    </message>
    <message>
        <source>This file is one agent's own contribution. Its answers would become the site's.</source>
        <translation>Ce fichier est la contribution d’un seul agent. Ses réponses deviendraient celles du site.</translation>
    </message>
    <message>
        <source>This file is the contribution of %1. Its answers would become the site's.</source>
        <translation>Ce fichier est la contribution de %1. Ses réponses deviendraient celles du site.</translation>
    </message>
    <message>
        <source>This is no level of the scale. There are: %1.</source>
        <translation>Ce n’est pas un degré de l’échelle. Il y a : %1.</translation>
    </message>
    <message>
        <source>Only "%1" or "%2" can stand here.</source>
        <translation>Seuls « %1 » ou « %2 » peuvent être écrits ici.</translation>
    </message>
    <message>
        <source>"%1" needs a reason in the column "%2".</source>
        <translation>« %1 » demande un motif dans la colonne « %2 ».</translation>
    </message>
    <message>
        <source>A reason is kept only with "%1".</source>
        <translation>Un motif n’est gardé qu’avec « %1 ».</translation>
    </message>
    <message>
        <source>The text has %1 characters, %2 at most can be kept.</source>
        <translation>Le texte compte %1 caractères ; %2 au plus peuvent être gardés.</translation>
    </message>
    <message>
        <source>Import of the grid %1</source>
        <translation>Import de la grille %1</translation>
    </message>
</context>
<context>
    <name>carnet::assessment::GridSheet</name>
    <message>
        <source>There is no grid in this file. It needs the columns "%1" or "%2", and "%3". Nothing was changed.</source>
        <translation>Ce fichier ne contient pas de grille. Il lui faut la colonne « %1 » ou « %2 », et la colonne « %3 ». Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Several sheets look like a grid: %1. Only the first one is read.</source>
        <translation>Plusieurs feuilles ressemblent à une grille : %1. Seule la première est lue.</translation>
    </message>
    <message>
        <source>The grid has no practice "%1".</source>
        <translation>La grille n’a pas de question « %1 ».</translation>
    </message>
    <message>
        <source>The grid does not have this question.</source>
        <translation>La grille n’a pas cette question.</translation>
    </message>
    <message>
        <source>Nothing says which question this row answers.</source>
        <translation>Rien ne dit à quelle question cette ligne répond.</translation>
    </message>
    <message>
        <source>This question is not asked for.</source>
        <translation>Cette question n’est pas demandée.</translation>
    </message>
    <message>
        <source>Several rows answer this question: %1. Keep one.</source>
        <translation>Plusieurs lignes répondent à cette question : %1. Gardez-en une.</translation>
    </message>
    <message>
        <source>The sheet has %1 rows; a grid has %2 at most. Nothing was changed. Keep only the rows of the grid.</source>
        <translation>La feuille a %1 lignes ; une grille en a %2 au plus. Rien n’a été changé. Gardez seulement les lignes de la grille.</translation>
    </message>
</context>
<context>
    <name>carnet::assessment::NewYear</name>
    <message>
        <source>Begin the self-assessment of %1</source>
        <translation>Commencer l’autodiagnostic de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of %1 can be taken over.</source>
        <translation>
            <numerusform>%n réponse de %1 peut être reprise.</numerusform>
            <numerusform>%n réponses de %1 peuvent être reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>The levels are not the same: only proofs are taken over.</source>
        <translation>Les degrés ne sont pas les mêmes : seules les preuves sont reprises.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardée</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Regroupées</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partagée</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Without successor</source>
        <translation>Sans suite</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what becomes of a practice: which</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n gardée</numerusform>
            <numerusform>%n gardées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n groupe de questions réunies</numerusform>
            <numerusform>%n groupes de questions réunies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%n partagée</numerusform>
            <numerusform>%n partagées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without successor</source>
        <translation>
            <numerusform>%n sans suite</numerusform>
            <numerusform>%n sans suite</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the questions, %1.</source>
        <translation>Questions : %1.</translation>
    </message>
</context>
<context>
    <name>carnet::assessment::QuestionRows</name>
    <message>
        <source>Choose the column that holds the questions.</source>
        <translation>Choisissez la colonne des questions.</translation>
    </message>
    <message>
        <source>The sheet has %1 rows; a grid has %2 at most. Nothing was changed. Keep only the rows of the grid.</source>
        <translation>La feuille a %1 lignes ; une grille en a %2 au plus. Rien n’a été changé. Gardez seulement les lignes de la grille.</translation>
    </message>
    <message>
        <source>Nothing tells which commitment a question belongs to. Choose the column of the commitments, of the numbering or of the level of the hierarchy.</source>
        <translation>Rien ne dit de quel engagement relève une question. Choisissez la colonne des engagements, de la numérotation ou du niveau dans la hiérarchie.</translation>
    </message>
    <message>
        <source>There is no question below the titles.</source>
        <translation>Il n’y a pas de question sous les titres.</translation>
    </message>
    <message>
        <source>No commitment stands above this question.</source>
        <translation>Aucun engagement n’est écrit au-dessus de cette question.</translation>
    </message>
    <message>
        <source>The question is missing.</source>
        <translation>La question manque.</translation>
    </message>
    <message>
        <source>"%1" is no place in the hierarchy; 1, 2 or 1.2 were expected.</source>
        <translation>« %1 » n’est pas une place dans la hiérarchie ; 1, 2 ou 1.2 étaient attendus.</translation>
    </message>
    <message>
        <source>There is no question under "%1".</source>
        <translation>Il n’y a pas de question sous « %1 ».</translation>
    </message>
    <message>
        <source>More than three levels of hierarchy: this row is left out.</source>
        <translation>Plus de trois niveaux de hiérarchie : cette ligne est laissée de côté.</translation>
    </message>
</context>
<context>
    <name>carnet::assessment::Years</name>
    <message>
        <source>%1 read in “%2”: %3.</source>
        <translation>%1 lue dans « %2 » : %3.</translation>
    </message>
</context>
</TS>
