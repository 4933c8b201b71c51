<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::ui::AttendanceView</name>
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
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>presides the meeting</source>
        <translation>préside la réunion</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Choose a member and type the letter, or press the button. The next member follows.</source>
        <translation>Choisissez un membre et tapez la lettre, ou appuyez sur le bouton. Le membre suivant vient ensuite.</translation>
    </message>
    <message>
        <source>Nobody is invited yet: see the preparation.</source>
        <translation>Personne n’est encore convoqué : voir la préparation.</translation>
    </message>
    <message>
        <source>Members and their presence</source>
        <translation>Membres et présences</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All the others are present</source>
        <translation>Tous les autres sont présents</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>La réunion</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Ouvrir la séance</translation>
    </message>
    <message>
        <source>it is opened</source>
        <translation>ouverture de la séance</translation>
    </message>
    <message>
        <source>Guests who are there</source>
        <translation>Invités présents</translation>
    </message>
    <message>
        <source>One on each line. They do not count for the quorum.</source>
        <translation>Un par ligne. Ils ne comptent pas pour le quorum.</translation>
    </message>
    <message>
        <source>Guests, one on each line</source>
        <translation>Invités, un par ligne</translation>
    </message>
    <message>
        <source>the guests</source>
        <translation>les invités</translation>
    </message>
    <message>
        <source>The meeting is not opened yet.</source>
        <translation>La séance n’est pas encore ouverte.</translation>
    </message>
    <message>
        <source>The meeting was opened at %1.</source>
        <translation>Séance ouverte à %1.</translation>
    </message>
    <message>
        <source>The meeting was opened at %1 and ended at %2.</source>
        <translation>Séance ouverte à %1, levée à %2.</translation>
    </message>
    <message>
        <source>The meeting is over.</source>
        <translation>La réunion est terminée.</translation>
    </message>
    <message>
        <source>Go on to the decisions</source>
        <translation>Passer aux décisions</translation>
    </message>
    <message>
        <source>Go on to the minutes</source>
        <translation>Passer au compte rendu</translation>
    </message>
    <message>
        <source>Who represents %1?</source>
        <translation>Qui représente %1 ?</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ClacPapersCard</name>
    <message>
        <source>Invitation and presentation</source>
        <translation>Invitation et présentation</translation>
    </message>
    <message>
        <source>The letter says the day, the place, the agenda and the members by college. The slides show the commitments, the results, the plan and what became of earlier wishes.</source>
        <translation>La lettre dit le jour, le lieu, l’ordre du jour et les membres par collège. Les diapositives montrent les engagements, les résultats, le plan et ce que sont devenus les vœux précédents.</translation>
    </message>
    <message>
        <source>Invitation (PDF)...</source>
        <translation>Invitation (PDF)…</translation>
    </message>
    <message>
        <source>Invitation (ODT)...</source>
        <translation>Invitation (ODT)…</translation>
    </message>
    <message>
        <source>Slides (PDF)...</source>
        <translation>Diapositives (PDF)…</translation>
    </message>
    <message>
        <source>Slides (ODP)...</source>
        <translation>Diapositives (ODP)…</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ConclusionView</name>
    <message numerus="yes">
        <source>%n retained</source>
        <translation>
            <numerusform>%n retenue</numerusform>
            <numerusform>%n retenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modified</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deferred</source>
        <translation>
            <numerusform>%n ajournée</numerusform>
            <numerusform>%n ajournées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed</source>
        <translation>
            <numerusform>%n écartée</numerusform>
            <numerusform>%n écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui est décidé</translation>
    </message>
    <message>
        <source>When the meeting ends, a dismissed action is given up and leaves the poster; a deferred one stays in the plan, is not displayed, and comes back at the next meeting.</source>
        <translation>À la fin de la réunion, une action écartée est abandonnée et quitte l’affiche ; une action ajournée reste dans le plan, n’est pas affichée et revient à la réunion suivante.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <source>The COPIL validates the plan: go on to the signatures</source>
        <translation>Le COPIL valide le plan : passer aux signatures</translation>
    </message>
    <message>
        <source>The COPIL validates the plan: by the date alone, unsigned</source>
        <translation>Le COPIL valide le plan : date seule, sans signature</translation>
    </message>
    <message>
        <source>The COPIL returns the plan...</source>
        <translation>Le COPIL renvoie le plan…</translation>
    </message>
    <message>
        <source>End the meeting without deciding about the plan</source>
        <translation>Terminer la réunion sans décider du plan</translation>
    </message>
    <message>
        <source>Take the meeting up again</source>
        <translation>Reprendre la réunion</translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation>Voir le plan</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>Rédiger le relevé de décisions</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochaine réunion</translation>
    </message>
    <message>
        <source>The committee meets again on</source>
        <translation>Le comité se réunit de nouveau le</translation>
    </message>
    <message>
        <source>This day is not after the meeting. Check it.</source>
        <translation>Ce jour n’est pas après la réunion. Vérifiez-le.</translation>
    </message>
    <message>
        <source>the next meeting</source>
        <translation>la prochaine réunion</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a decision</source>
        <translation>
            <numerusform>%n action sans décision</numerusform>
            <numerusform>%n actions sans décision</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Il n’y a pas encore de plan.</translation>
    </message>
    <message>
        <source>The meeting is still to come. The plan was not changed. Put the day on which the committee met into the preparation.</source>
        <translation>La réunion est encore à venir. Le plan n’a pas changé. Mettez dans la préparation le jour où le comité s’est réuni.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) have no decision yet.</source>
        <translation>
            <numerusform>%n action n’a pas encore de décision.</numerusform>
            <numerusform>%n actions n’ont pas encore de décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quorum is not reached.</source>
        <translation>Le quorum n’est pas atteint.</translation>
    </message>
    <message>
        <source>Go on to the signatures?</source>
        <translation>Passer aux signatures ?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Record that the COPIL validated the plan %1, by the date of the meeting alone? Nothing is signed: only the notebook says so.</source>
        <translation>Enregistrer que le COPIL a validé le plan %1, avec la seule date de la réunion ? Rien n’est signé : seul le carnet le dit.</translation>
    </message>
    <message>
        <source>Record the validation</source>
        <translation>Enregistrer la validation</translation>
    </message>
    <message>
        <source>Why does the COPIL return the plan? The reason stands above the plan until it is proposed again.</source>
        <translation>Pourquoi le COPIL renvoie-t-il le plan ? La raison reste affichée au-dessus du plan jusqu’à ce qu’il soit proposé de nouveau.</translation>
    </message>
    <message>
        <source>No reason was given. The plan was not changed. Say in a few words what the COPIL wants to see changed.</source>
        <translation>Aucune raison n’est donnée. Le plan n’a pas changé. Dites en quelques mots ce que le COPIL veut voir changer.</translation>
    </message>
    <message>
        <source>it is taken up again</source>
        <translation>reprise de la réunion</translation>
    </message>
</context>
<context>
    <name>carnet::ui::DayCalendar</name>
    <message>
        <source>Calendar: arrows choose, Enter takes the day</source>
        <translation>Calendrier : les flèches choisissent, Entrée prend le jour</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois d’avant</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>carnet::ui::DecisionForm</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Reprendre la décision</translation>
    </message>
    <message>
        <source>Remark, for the minutes</source>
        <translation>Remarque, pour le relevé</translation>
    </message>
    <message>
        <source>What the committee changes</source>
        <translation>Ce que le comité modifie</translation>
    </message>
    <message>
        <source>An action needs a title.</source>
        <translation>Une action a besoin d’un titre.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>The due date is before the start. Check both dates.</source>
        <translation>L’échéance est avant le début. Vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>Origin: %1</source>
        <translation>Origine : %1</translation>
    </message>
    <message>
        <source>Expected effect: %1</source>
        <translation>Effet attendu : %1</translation>
    </message>
    <message>
        <source>Changed since the last validation: %1</source>
        <translation>Modifié depuis la dernière validation : %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::DecisionsView</name>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidée</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>sans échéance</translation>
    </message>
    <message>
        <source>Review on the whole screen</source>
        <translation>Revue en plein écran</translation>
    </message>
    <message>
        <source>Retain all the others</source>
        <translation>Retenir toutes les autres</translation>
    </message>
    <message>
        <source>Conclude...</source>
        <translation>Conclure…</translation>
    </message>
    <message>
        <source>Actions of the plan</source>
        <translation>Actions du plan</translation>
    </message>
    <message>
        <source>1 retained, 2 modified, 3 deferred, 4 dismissed, R remark. The next action that is not decided follows.</source>
        <translation>1 retenue, 2 modifiée, 3 ajournée, 4 écartée, R remarque. L’action suivante à décider vient ensuite.</translation>
    </message>
    <message>
        <source>The plan has no action yet.</source>
        <translation>Le plan n’a pas encore d’action.</translation>
    </message>
    <message>
        <source>Actions and what is decided about each</source>
        <translation>Actions et décision sur chacune</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n action(s) decided</source>
        <translation>
            <numerusform>Décidées : %1 sur %n</numerusform>
            <numerusform>Décidées : %1 sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::MeetingFiles</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Text documents (*.odt)</source>
        <translation>Documents texte (*.odt)</translation>
    </message>
    <message>
        <source>The notebook has no site yet. Nothing was written. Describe the site in the settings first.</source>
        <translation>Le carnet n’a pas encore de site. Rien n’a été écrit. Décrivez d’abord le site dans les réglages.</translation>
    </message>
    <message>
        <source>Where should the document be written?</source>
        <translation>Où écrire le document ?</translation>
    </message>
    <message>
        <source>The document was written: %1</source>
        <translation>Le document a été écrit : %1</translation>
    </message>
    <message>
        <source>Presentations (*.odp)</source>
        <translation>Présentations (*.odp)</translation>
    </message>
</context>
<context>
    <name>carnet::ui::MeetingsPage</name>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Meetings %1</source>
        <translation>Réunions %1</translation>
    </message>
    <message>
        <source>No meeting this year. The steering committee (COPIL) validates the plan; the local committee (CLAC) hears of it.</source>
        <translation>Aucune réunion cette année. Le comité de pilotage (COPIL) valide le plan ; le comité local (CLAC) en est informé.</translation>
    </message>
    <message>
        <source>Prepare a COPIL</source>
        <translation>Préparer un COPIL</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Prepare a CLAC</source>
        <translation>Préparer un CLAC</translation>
    </message>
    <message>
        <source>Part of the work on the meeting</source>
        <translation>Partie du travail sur la réunion</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Relevé de décisions</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Retirer la réunion</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>This meeting validated a plan, and the record of it names the meeting. Nothing was removed. It can only be kept.</source>
        <translation>Cette réunion a validé un plan, et l’enregistrement de la validation la nomme. Rien n’a été retiré. Elle ne peut qu’être gardée.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n decision(s) or wish(es), which would be removed with it.</source>
        <translation>
            <numerusform>%1 contient %n décision ou souhait, qui serait retiré aussi.</numerusform>
            <numerusform>%1 contient %n décisions ou souhaits, qui seraient retirés aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 : réunion retirée.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Wishes and opinions</source>
        <translation>Vœux et avis</translation>
    </message>
</context>
<context>
    <name>carnet::ui::MembersCard</name>
    <message>
        <source>Invited members</source>
        <translation>Membres convoqués</translation>
    </message>
    <message>
        <source>Nobody is invited yet. Members are chosen among the people of the settings.</source>
        <translation>Personne n’est encore convoqué. Les membres se choisissent parmi les personnes des réglages.</translation>
    </message>
    <message>
        <source>Presides the meeting</source>
        <translation>Préside la réunion</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Convoquer</translation>
    </message>
    <message>
        <source>Invite too:</source>
        <translation>Convoquer aussi :</translation>
    </message>
    <message>
        <source>People and their roles: settings</source>
        <translation>Personnes et rôles : réglages</translation>
    </message>
    <message>
        <source>presides the meeting</source>
        <translation>préside la réunion</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>Convoquer %1</translation>
    </message>
    <message>
        <source>Do not invite %1</source>
        <translation>Ne pas convoquer %1</translation>
    </message>
    <message>
        <source>%1 presides the meeting</source>
        <translation>%1 préside la réunion</translation>
    </message>
</context>
<context>
    <name>carnet::ui::MinutesView</name>
    <message>
        <source>What was said</source>
        <translation>Ce qui s’est dit</translation>
    </message>
    <message>
        <source>Written by hand, in your words. Who was there and what was decided about each action is added by itself.</source>
        <translation>À rédiger avec vos mots. Les présences et les décisions sur chaque action s’ajoutent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>the minutes</source>
        <translation>le relevé de décisions</translation>
    </message>
    <message>
        <source>The minutes as they will be</source>
        <translation>Le relevé tel qu’il sera</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Document to edit (ODT)...</source>
        <translation>Document à modifier (ODT)…</translation>
    </message>
    <message>
        <source>Web page...</source>
        <translation>Page web…</translation>
    </message>
</context>
<context>
    <name>carnet::ui::OpenMeeting</name>
    <message>
        <source>Meeting: %1</source>
        <translation>Réunion : %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PreparationView</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>the agenda</source>
        <translation>l’ordre du jour</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Choose in a calendar...</source>
        <translation>Choisir dans un calendrier…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Such as 14:30</source>
        <translation>Par exemple 14:30</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>About the plan</source>
        <translation>Au sujet du plan</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>le jour</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>le lieu</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>le plan</translation>
    </message>
    <message>
        <source>Propose an agenda</source>
        <translation>Proposer un ordre du jour</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Guests, one on each line</source>
        <translation>Invités, un par ligne</translation>
    </message>
    <message>
        <source>One on each line. Guests do not count for the quorum.</source>
        <translation>Un par ligne. Les invités ne comptent pas pour le quorum.</translation>
    </message>
    <message>
        <source>the guests</source>
        <translation>les invités</translation>
    </message>
    <message>
        <source>Rules of the meeting</source>
        <translation>Règles de la réunion</translation>
    </message>
    <message>
        <source>Quorum: how many members must be there</source>
        <translation>Quorum : combien de membres doivent être là</translation>
    </message>
    <message>
        <source>0: no quorum</source>
        <translation>0 : pas de quorum</translation>
    </message>
    <message>
        <source>How many members sign the validation</source>
        <translation>Combien de membres signent la validation</translation>
    </message>
    <message>
        <source>0: the validation only has its date</source>
        <translation>0 : la validation porte seulement sa date</translation>
    </message>
    <message>
        <source>Who presides is one of those who sign</source>
        <translation>La personne qui préside est parmi les signataires</translation>
    </message>
    <message>
        <source>the quorum</source>
        <translation>le quorum</translation>
    </message>
    <message>
        <source>the signatures</source>
        <translation>les signatures</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>qui signe</translation>
    </message>
    <message>
        <source>Documents for the members</source>
        <translation>Documents pour les membres</translation>
    </message>
    <message>
        <source>What is asked of them, the results, the self-assessment, and each action with its origin. The text document can be changed before it is sent.</source>
        <translation>Ce qui leur est demandé, les résultats, l’autodiagnostic, et chaque action avec son origine. Le document texte peut être modifié avant l’envoi.</translation>
    </message>
    <message>
        <source>File of the COPIL (PDF)...</source>
        <translation>Dossier du COPIL (PDF)…</translation>
    </message>
    <message>
        <source>File of the COPIL (ODT)...</source>
        <translation>Dossier du COPIL (ODT)…</translation>
    </message>
    <message>
        <source>"%1" is not a time of day. Write it such as 14:30.</source>
        <translation>« %1 » n’est pas une heure. Écrivez par exemple 14:30.</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>l’heure</translation>
    </message>
    <message numerus="yes">
        <source>Only %n member(s) are invited.</source>
        <translation>
            <numerusform>Un seul membre est convoqué.</numerusform>
            <numerusform>%n membres seulement sont convoqués.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::ProjectorWindow</name>
    <message>
        <source>Person in charge</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <translation>Effet attendu</translation>
    </message>
    <message>
        <source>Changed since the validation</source>
        <translation>Modifié depuis la validation</translation>
    </message>
    <message>
        <source>Changed today</source>
        <translation>Modifié aujourd’hui</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>What the committee decided</source>
        <translation>Ce que le COPIL a décidé</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n decided</source>
        <translation>
            <numerusform>%1 décidée sur %n</numerusform>
            <numerusform>%1 décidées sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Action %1 of %2, %3</source>
        <translation>Action %1 sur %2, %3</translation>
    </message>
    <message>
        <source>1 to 4: decide. 0: take back. Arrows: before, next. R: remark. S: other screen. Esc: leave.</source>
        <translation>1 à 4 : décider · 0 : reprendre · Flèches : avant, après · R : remarque · S : autre écran · Échap : quitter</translation>
    </message>
    <message>
        <source>Left arrow: back to the actions. Esc: leave.</source>
        <translation>Flèche gauche : revenir aux actions · Échap : quitter</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>non désigné</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n retained</source>
        <translation>
            <numerusform>%n retenue</numerusform>
            <numerusform>%n retenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modified</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deferred</source>
        <translation>
            <numerusform>%n ajournée</numerusform>
            <numerusform>%n ajournées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed</source>
        <translation>
            <numerusform>%n écartée</numerusform>
            <numerusform>%n écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not decided</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be decided: %1</source>
        <translation>Restent à décider : %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ReadyCard</name>
    <message>
        <source>Ready?</source>
        <translation>Tout est prêt ?</translation>
    </message>
    <message>
        <source>Propose the plan to the COPIL</source>
        <translation>Proposer le plan au COPIL</translation>
    </message>
    <message>
        <source>Begin the meeting: attendance</source>
        <translation>Commencer la réunion : présences</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Members invited: %1</source>
        <translation>Membres convoqués : %1</translation>
    </message>
    <message>
        <source>Who presides</source>
        <translation>Qui préside</translation>
    </message>
    <message>
        <source>Actions of the plan: %1</source>
        <translation>Actions du plan : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a person in charge or a due date</source>
        <translation>
            <numerusform>%n action sans responsable ou sans échéance</numerusform>
            <numerusform>%n actions sans responsable ou sans échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan proposed to the COPIL</source>
        <translation>Plan proposé au COPIL</translation>
    </message>
    <message>
        <source>Rules that these members can follow</source>
        <translation>Règles que ces membres peuvent suivre</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manque : %1</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>S’en occuper</translation>
    </message>
    <message>
        <source>See to it: %1</source>
        <translation>S’en occuper : %1</translation>
    </message>
    <message>
        <source>See the attendance</source>
        <translation>Voir les présences</translation>
    </message>
    <message>
        <source>The plan %1 is proposed to the COPIL. It can still be changed until it is validated.</source>
        <translation>Le plan %1 est proposé au COPIL. Il peut encore changer jusqu’à sa validation.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::Signatures</name>
    <message>
        <source>There is no plan for this year yet: begin it on the page of the action plan.</source>
        <translation>Il n’y a pas encore de plan pour cette année : commencez-le dans la page Plan d’action.</translation>
    </message>
    <message>
        <source>The plan is not before the committee yet: propose it on the page of the action plan, then establish the record here.</source>
        <translation>Le plan n’est pas encore proposé au comité : proposez-le dans la page Plan d’action, puis établissez le procès-verbal ici.</translation>
    </message>
    <message>
        <source>The plan is validated already, by another meeting or by its date alone. To have it signed, propose it again on the page of the action plan.</source>
        <translation>Le plan est déjà validé, par une autre réunion ou par sa seule date. Pour le faire signer, proposez-le de nouveau dans la page Plan d’action.</translation>
    </message>
    <message>
        <source>The plan is closed: nothing of it is validated any more.</source>
        <translation>Le plan est clos : il n’y a plus rien à valider.</translation>
    </message>
    <message>
        <source>This notebook has no site yet: name it in the settings first.</source>
        <translation>Ce dossier n’a pas encore de site : nommez-le d’abord dans les réglages.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a decision: the record will say so.</source>
        <translation>
            <numerusform>%n action sans décision : le procès-verbal le dira.</numerusform>
            <numerusform>%n actions sans décision : le procès-verbal le dira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Validated on scanned minutes</source>
        <translation>Validé sur procès-verbal papier</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) of %1</source>
        <translation>
            <numerusform>%n signature sur %1</numerusform>
            <numerusform>%n signatures sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete: %1</source>
        <translation>Complet : %1</translation>
    </message>
    <message>
        <source>%1; who presides has not signed yet: %2</source>
        <translation>%1, il manque celle de la personne qui préside : %2</translation>
    </message>
    <message>
        <source>presides</source>
        <translation>préside</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>A signé le %1</translation>
    </message>
    <message>
        <source>with a key revoked since (%1)</source>
        <translation>avec une clé révoquée depuis (%1)</translation>
    </message>
    <message>
        <source>Had no signing key: cannot sign this record</source>
        <translation>N’avait pas de clé de signature : ne peut pas signer ce procès-verbal</translation>
    </message>
    <message>
        <source>Has not signed yet</source>
        <translation>N’a pas encore signé</translation>
    </message>
</context>
<context>
    <name>carnet::ui::SignaturesView</name>
    <message>
        <source>who signs</source>
        <translation>qui signe</translation>
    </message>
    <message>
        <source>The plan is validated as it is now, with what was decided in this meeting. From then on every change of it is listed with its reason. The record itself cannot be changed any more.</source>
        <translation>Le plan est validé tel qu’il est, avec ce qui a été décidé dans cette réunion. Ensuite, chaque modification est notée avec sa raison. Le procès-verbal lui-même ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>Establish the record</source>
        <translation>Établir le procès-verbal</translation>
    </message>
    <message>
        <source>The plan is validated and the record is established. Members can sign now.</source>
        <translation>Le plan est validé et le procès-verbal est établi. Les membres peuvent signer.</translation>
    </message>
    <message>
        <source>The plan is validated, on the scanned minutes.</source>
        <translation>Le plan est validé, sur procès-verbal papier.</translation>
    </message>
    <message>
        <source>The record could not be made. Your notebook is as it was. Scanned minutes may be too large: 16 MB at most.</source>
        <translation>Le procès-verbal n’a pas pu être établi. Votre dossier n’a pas changé. Le document numérisé est peut-être trop gros : 16 Mo au plus.</translation>
    </message>
    <message>
        <source>Which file holds the scanned and signed minutes?</source>
        <translation>Quel fichier contient le procès-verbal signé et numérisé ?</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>This file is not a PDF. Nothing was changed. Scan the minutes as PDF and choose that file.</source>
        <translation>Ce fichier n’est pas un PDF. Rien n’a été changé. Numérisez le procès-verbal en PDF et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The scanned minutes are attached: a new record, on paper, follows the former one.</source>
        <translation>Le procès-verbal papier est joint : une nouvelle validation, sur papier, suit la précédente.</translation>
    </message>
    <message>
        <source>%1: taken in and verified.</source>
        <translation>%1 : prise et vérifiée.</translation>
    </message>
    <message>
        <source>Which signature came back?</source>
        <translation>Quelle signature est revenue ?</translation>
    </message>
    <message>
        <source>Signatures (*.minisig)</source>
        <translation>Signatures (*.minisig)</translation>
    </message>
    <message>
        <source>Records and requests (*.liasse)</source>
        <translation>Procès-verbaux et demandes (*.liasse)</translation>
    </message>
    <message>
        <source>Where should the sheet be written?</source>
        <translation>Où enregistrer la feuille ?</translation>
    </message>
    <message>
        <source>Sheet written, to be printed: %1</source>
        <translation>Feuille enregistrée, à imprimer : %1</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Qui signe</translation>
    </message>
    <message>
        <source>Validation by the committee</source>
        <translation>Validation par le comité</translation>
    </message>
    <message>
        <source>Members who must sign</source>
        <translation>Membres qui doivent signer</translation>
    </message>
    <message>
        <source>One of them must be who presides</source>
        <translation>Dont la personne qui préside</translation>
    </message>
    <message>
        <source>Establish the record of the validation</source>
        <translation>Établir le procès-verbal de validation</translation>
    </message>
    <message>
        <source>Attach scanned minutes...</source>
        <translation>Joindre un procès-verbal papier numérisé…</translation>
    </message>
    <message>
        <source>Ask for a signature at a distance...</source>
        <translation>Demander une signature à distance…</translation>
    </message>
    <message>
        <source>Take in a signature...</source>
        <translation>Prendre une signature reçue…</translation>
    </message>
    <message>
        <source>Save the signed record...</source>
        <translation>Enregistrer le procès-verbal signé…</translation>
    </message>
    <message>
        <source>Sheet to print (PDF)...</source>
        <translation>Feuille à imprimer (PDF)…</translation>
    </message>
    <message>
        <source>Where should the request be written?</source>
        <translation>Où enregistrer la demande ?</translation>
    </message>
    <message>
        <source>Request written: %1. Send it to the member by your usual means; the signature that comes back is taken in here.</source>
        <translation>Demande enregistrée : %1. Envoyez-la au membre par votre moyen habituel ; la signature qui revient se prend ici.</translation>
    </message>
    <message>
        <source>Where should the signed record be written?</source>
        <translation>Où enregistrer le procès-verbal signé ?</translation>
    </message>
    <message>
        <source>Record written and read again: %1. Anybody can verify it.</source>
        <translation>Procès-verbal enregistré et relu : %1. Chacun peut le vérifier.</translation>
    </message>
    <message>
        <source>the record itself</source>
        <translation>le procès-verbal lui-même</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>Pas encore de procès-verbal</translation>
    </message>
    <message>
        <source>The record holds the plan exactly as it is now, who was there and what was decided. Members then sign it, here or at a distance: a simple electronic signature. Nobody can change it afterwards without it being seen.</source>
        <translation>Le procès-verbal contient le plan exactement tel qu’il est, qui était là et ce qui a été décidé. Les membres le signent ensuite, ici ou à distance : c’est une signature électronique simple. Personne ne peut le modifier après sans que cela se voie.</translation>
    </message>
    <message>
        <source>Meeting of %1. %2</source>
        <translation>Réunion du %1. %2</translation>
    </message>
    <message>
        <source>Fingerprint, to be read aloud: %1</source>
        <translation>Empreinte, à lire à voix haute : %1</translation>
    </message>
    <message>
        <source>The record kept here cannot be trusted</source>
        <translation>On ne peut pas se fier au procès-verbal gardé ici</translation>
    </message>
    <message>
        <source>Sign here...</source>
        <translation>Signer ici…</translation>
    </message>
    <message>
        <source>%1 signs here</source>
        <translation>%1 signe ici</translation>
    </message>
    <message>
        <source>The key is on another computer: ask for the signature at a distance.</source>
        <translation>La clé est sur un autre ordinateur : demandez la signature à distance.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::WishesView</name>
    <message>
        <source>led to an action</source>
        <translation>à l’origine d’une action</translation>
    </message>
    <message>
        <source>no reply yet</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>avec une réponse</translation>
    </message>
    <message>
        <source>No college</source>
        <translation>Sans collège</translation>
    </message>
    <message>
        <source>No wish nor opinion has been written down yet. What the members of the CLAC ask for and think stands here, with your replies.</source>
        <translation>Aucun vœu ni avis n’a encore été noté. Ce que les membres du CLAC demandent et pensent se trouve ici, avec vos réponses.</translation>
    </message>
    <message>
        <source>Write down a wish</source>
        <translation>Noter un vœu</translation>
    </message>
    <message>
        <source>Wishes and opinions, by college</source>
        <translation>Vœux et avis, par collège</translation>
    </message>
    <message>
        <source>Write down an opinion</source>
        <translation>Noter un avis</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Collège</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Only if the person agrees: it stands in the minutes.</source>
        <translation>Seulement si la personne est d’accord : son nom figure dans le compte rendu.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui s’est dit</translation>
    </message>
    <message>
        <source>Our reply</source>
        <translation>Notre réponse</translation>
    </message>
    <message>
        <source>Make an action of it</source>
        <translation>En faire une action</translation>
    </message>
    <message>
        <source>See the action</source>
        <translation>Voir l’action</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>college</source>
        <translation>collège</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>nature</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>ce qui a été dit</translation>
    </message>
    <message>
        <source>our reply</source>
        <translation>notre réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) and opinion(s)</source>
        <translation>
            <numerusform>%n vœu ou avis</numerusform>
            <numerusform>%n vœux et avis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a reply</source>
        <translation>
            <numerusform>%n avec une réponse</numerusform>
            <numerusform>%n avec une réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that led to an action</source>
        <translation>
            <numerusform>%n à l’origine d’une action</numerusform>
            <numerusform>%n à l’origine d’une action</numerusform>
        </translation>
    </message>
    <message>
        <source>It led to the action "%1": %2.</source>
        <translation>Il a mené à l’action « %1 » : %2.</translation>
    </message>
    <message>
        <source>It led to an action that is no longer in the notebook.</source>
        <translation>Il a mené à une action qui n’est plus dans le carnet.</translation>
    </message>
    <message>
        <source>The plan of the year is closed: it takes no new action.</source>
        <translation>Le plan de l’année est clos : il ne prend plus d’action.</translation>
    </message>
    <message>
        <source>No action came of it yet.</source>
        <translation>Il n’a pas encore mené à une action.</translation>
    </message>
    <message>
        <source>The wish has been removed.</source>
        <translation>Le vœu a été supprimé.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>The action "%1" is in the plan. Give it an owner and a due date there.</source>
        <translation>L’action « %1 » est dans le plan. Donnez-lui là un responsable et une échéance.</translation>
    </message>
</context>
</TS>
