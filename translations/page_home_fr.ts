<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::ui::HomePage</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Your notebook is ready. Begin with the self-assessment: about 45 minutes, in several goes if you like.</source>
        <translation>Votre dossier est prêt. Commencez par l’autodiagnostic : environ 45 minutes, en plusieurs fois si vous voulez.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>À faire maintenant</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>The year %1</source>
        <translation>L’année %1</translation>
    </message>
    <message>
        <source>Last results</source>
        <translation>Derniers résultats</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Dernières modifications</translation>
    </message>
    <message>
        <source>See all the history</source>
        <translation>Voir tout l’historique</translation>
    </message>
    <message>
        <source>Begin the self-assessment of %1: about 45 minutes, in several goes if you like.</source>
        <translation>Commencer l’autodiagnostic %1 : environ 45 minutes, en plusieurs fois si vous voulez.</translation>
    </message>
    <message numerus="yes">
        <source>Answer the %n remaining question(s) of the self-assessment.</source>
        <translation>
            <numerusform>Répondre à la dernière question de l’autodiagnostic.</numerusform>
            <numerusform>Répondre aux %n questions restantes de l’autodiagnostic.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n indicator(s) of the %1, to be displayed before %2.</source>
        <translation>
            <numerusform>Saisir un indicateur du %1, à afficher avant le %2.</numerusform>
            <numerusform>Saisir %n indicateurs du %1, à afficher avant le %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Saisir</translation>
    </message>
    <message numerus="yes">
        <source>%1 is late by %n day(s).</source>
        <translation>
            <numerusform>%1 a un jour de retard.</numerusform>
            <numerusform>%1 a %n jours de retard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other action(s) too.</source>
        <translation>
            <numerusform>Une autre action est en retard.</numerusform>
            <numerusform>%n autres actions sont en retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>See</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Write the action plan of %1 from what the self-assessment shows.</source>
        <translation>Écrire le plan d’action %1 à partir de l’autodiagnostic.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Propose the plan of %1 to the committee.</source>
        <translation>Proposer le plan %1 au COPIL.</translation>
    </message>
    <message>
        <source>The plan of %1 is proposed: hold the COPIL that decides about it.</source>
        <translation>Le plan %1 est proposé : réunissez le COPIL qui en décide.</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Display the results of the %1.</source>
        <translation>Afficher les résultats du %1.</translation>
    </message>
    <message>
        <source>Make the poster</source>
        <translation>Faire l’affiche</translation>
    </message>
    <message>
        <source>Make the bundle of the %1 for the national team.</source>
        <translation>Créer la liasse du %1 pour le pôle national.</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>Créer la liasse</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Autodiagnostic</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 réponses sur %2</translation>
    </message>
    <message>
        <source>Plan proposed</source>
        <translation>Plan proposé</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Committee (COPIL)</source>
        <translation>COPIL</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Pas de décision</translation>
    </message>
    <message>
        <source>Plan validated</source>
        <translation>Plan validé</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>No poster yet</source>
        <translation>Pas d’affiche</translation>
    </message>
    <message>
        <source>%1 displayed</source>
        <translation>%1 affiché</translation>
    </message>
    <message>
        <source>Users' committee (CLAC)</source>
        <translation>CLAC</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Pas encore réuni</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Réuni</translation>
    </message>
    <message>
        <source>Nothing is waiting: all is up to date.</source>
        <translation>Rien n’attend : tout est à jour.</translation>
    </message>
    <message>
        <source>%1 is to be done by %2.</source>
        <translation>%1 est à faire pour le %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n other action(s) within 30 days.</source>
        <translation>
            <numerusform>%n autre action dans les 30 jours.</numerusform>
            <numerusform>%n autres actions dans les 30 jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message numerus="yes">
        <source>Review the action plan for the %1: %n action(s) still to be seen.</source>
        <translation>
            <numerusform>Faire la revue du plan d’action, %1 : %n action reste à revoir.</numerusform>
            <numerusform>Faire la revue du plan d’action, %1 : %n actions restent à revoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Faire la revue</translation>
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
        <source>Complete the %1 of %2: what was decided there?</source>
        <translation>Compléter le %1 du %2 : qu’y a-t-il été décidé ?</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Prepare the %1 of %2.</source>
        <translation>Préparer le %1 du %2.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ResultCard</name>
    <message>
        <source>target %1</source>
        <translation>objectif %1</translation>
    </message>
</context>
</TS>
