<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
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
</context>
<context>
    <name>carnet::ui::OpenAssessment</name>
    <message>
        <source>Create an action from question %1</source>
        <translation>Créer une action à partir de la question %1</translation>
    </message>
    <message>
        <source>Action plan %1</source>
        <translation>Plan d’action %1</translation>
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
        <translation>%1 : %2</translation>
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
