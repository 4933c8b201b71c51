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
    <name>carnet::assessment::Grid</name>
    <message>
        <source>Not concerned</source>
        <translation>Non concerné</translation>
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
        <source>Practices: %1 kept, %2 merged, %3 split, %4 new, %5 without successor.</source>
        <translation>Pratiques : %1 gardées, %2 regroupées, %3 partagées, %4 nouvelles, %5 sans suite.</translation>
    </message>
    <message>
        <source>The levels are not the same: only proofs are taken over.</source>
        <translation>Les degrés ne sont pas les mêmes : seules les preuves sont reprises.</translation>
    </message>
    <message>
        <source>Kept: %1 → %2</source>
        <translation>Gardée : %1 → %2</translation>
    </message>
    <message>
        <source>Merged: %1 → %2</source>
        <translation>Regroupées : %1 → %2</translation>
    </message>
    <message>
        <source>Split: %1 → %2</source>
        <translation>Partagée : %1 → %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouvelle : %1</translation>
    </message>
    <message>
        <source>Without successor: %1</source>
        <translation>Sans suite : %1</translation>
    </message>
</context>
</TS>
