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
</TS>
