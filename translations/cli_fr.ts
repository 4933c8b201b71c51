<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>ActionCli</name>
    <message>
        <source>The file %1 cannot be read. The notebook was not changed.</source>
        <translation>Le fichier %1 ne peut pas être lu. Le dossier n’a pas été changé.</translation>
    </message>
</context>
<context>
    <name>GridCli</name>
    <message>
        <source>The file %1 cannot be read. The notebook was not changed.</source>
        <translation>Le fichier %1 ne peut pas être lu. Le dossier n’a pas été changé.</translation>
    </message>
    <message>
        <source>There is no sheet "%1". There are: %2.</source>
        <translation>Il n’y a pas de feuille « %1 ». Il y a : %2.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>There is no sheet "%1". There are: %2.</source>
        <translation>Il n’y a pas de feuille « %1 ». Les feuilles sont : %2.</translation>
    </message>
    <message>
        <source>Say with --sheet which sheet to read: %1.</source>
        <translation>Indiquez avec --sheet la feuille à lire : %1.</translation>
    </message>
</context>
<context>
    <name>carnet::cli::Actions</name>
    <message>
        <source>A state is one of: planned, running, done, dropped.</source>
        <translation>Un état est : planned (à lancer), running (en cours), done (faite) ou dropped (abandonnée).</translation>
    </message>
    <message>
        <source>A source is one of: none, practice, finding, indicator, feedback, meeting.</source>
        <translation>Une origine est : none, practice, finding, indicator, feedback ou meeting.</translation>
    </message>
    <message>
        <source>Say where to write with --output.</source>
        <translation>Indiquez où écrire avec --output.</translation>
    </message>
    <message>
        <source>The file's name ends in .csv, .xlsx or .ods.</source>
        <translation>Le nom du fichier se termine par .csv, .xlsx ou .ods.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>: </source>
        <comment>between a place and what stands there</comment>
        <translation> : </translation>
    </message>
    <message>
        <source>new action "%1"</source>
        <translation>nouvelle action « %1 »</translation>
    </message>
    <message>
        <source>%1 of "%2": "%3" instead of "%4"</source>
        <translation>%1 de « %2 » : « %3 » au lieu de « %4 »</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
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
    <message>
        <source>Nothing was imported: mend the cells above first, or take the others with --partly.</source>
        <translation>Rien n’a été importé : corrigez d’abord les cases ci-dessus, ou prenez les autres avec --partly.</translation>
    </message>
    <message>
        <source>Nothing was imported: due dates, or what the committee validated, would change. Say why with --reason.</source>
        <translation>Rien n’a été importé : des échéances, ou ce que le COPIL a validé, changeraient. Dites pourquoi avec --reason.</translation>
    </message>
    <message>
        <source>Such as 2026; that of the latest plan if none.</source>
        <translation>Comme 2026 ; celle du dernier plan sinon.</translation>
    </message>
    <message>
        <source>Write the actions of a plan as a table: CSV, XLSX or ODS</source>
        <translation>Écrire les actions d’un plan en tableau : CSV, XLSX ou ODS</translation>
    </message>
    <message>
        <source>Write there: .csv, .xlsx or .ods.</source>
        <translation>Écrire là : .csv, .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>Only those of this person.</source>
        <translation>Seulement celles de cette personne.</translation>
    </message>
    <message>
        <source>Only those for this commitment.</source>
        <translation>Seulement celles de cet engagement.</translation>
    </message>
    <message>
        <source>Only planned, running, done or dropped ones.</source>
        <translation>Seulement celles à lancer (planned), en cours (running), faites (done) ou abandonnées (dropped).</translation>
    </message>
    <message>
        <source>Only those born from that: practice, finding …</source>
        <translation>Seulement celles nées de là : practice, finding…</translation>
    </message>
    <message>
        <source>Only those where something remains to be done.</source>
        <translation>Seulement celles où il reste quelque chose à faire.</translation>
    </message>
    <message>
        <source>Only those that are late.</source>
        <translation>Seulement celles en retard.</translation>
    </message>
    <message>
        <source>Only those due this quarter.</source>
        <translation>Seulement celles à finir ce trimestre.</translation>
    </message>
    <message>
        <source>Only those with these words.</source>
        <translation>Seulement celles qui contiennent ces mots.</translation>
    </message>
    <message>
        <source>Take in actions from a table: CSV, XLSX or ODS</source>
        <translation>Prendre des actions dans un tableau : CSV, XLSX ou ODS</translation>
    </message>
    <message>
        <source>Say what would change, and change nothing.</source>
        <translation>Dire ce qui changerait, sans rien changer.</translation>
    </message>
    <message>
        <source>Take what can be taken although cells are refused.</source>
        <translation>Prendre ce qui peut l’être bien que des cases soient refusées.</translation>
    </message>
    <message>
        <source>Empty cells take away what the notebook has.</source>
        <translation>Les cases vides effacent ce que le dossier a.</translation>
    </message>
    <message>
        <source>Why due dates or validated actions change, for the trace of it.</source>
        <translation>Pourquoi des échéances ou des actions validées changent, pour en garder la trace.</translation>
    </message>
</context>
<context>
    <name>carnet::cli::Calendar</name>
    <message>
        <source>Say where to write with --output.</source>
        <translation>Indiquez où écrire avec --output.</translation>
    </message>
    <message>
        <source>A year is written 2026.</source>
        <translation>Une année s’écrit 2026.</translation>
    </message>
    <message>
        <source>Nobody called %1 is in charge of an action of %2. Nothing was written. Those who are: %3.</source>
        <translation>Personne du nom de %1 n’est responsable d’une action de %2. Rien n’a été écrit. Les responsables sont : %3.</translation>
    </message>
    <message>
        <source>The plan of %1 has no action with a last day and no meeting with a date. Nothing was written.</source>
        <translation>Le plan de %1 n’a ni action avec échéance, ni réunion avec date. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n réunion</numerusform>
            <numerusform>%n réunions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n action(s) without a last day</source>
        <translation>
            <numerusform>Laissée de côté : %n action sans échéance</numerusform>
            <numerusform>Laissées de côté : %n actions sans échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the actions and meetings of a plan for a calendar (iCalendar)</source>
        <translation>Écrire les actions et les réunions d’un plan pour un agenda (iCalendar)</translation>
    </message>
    <message>
        <source>Write there: .ics.</source>
        <translation>Écrire là : .ics.</translation>
    </message>
    <message>
        <source>Only the actions this person is in charge of.</source>
        <translation>Seulement les actions dont cette personne est responsable.</translation>
    </message>
    <message>
        <source>The plan of this year; the latest one if none.</source>
        <translation>Le plan de cette année ; le dernier par défaut.</translation>
    </message>
</context>
<context>
    <name>carnet::cli::Cli</name>
    <message>
        <source>Carnet SP+, the quality notebook of a public service site.</source>
        <translation>Carnet SP+, le carnet qualité d’un site de service public.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Emploi :</translation>
    </message>
    <message>
        <source>Verbs (each has its own --help):</source>
        <translation>Verbes (chacun a son propre --help) :</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the command line is not understood, 2 a file cannot be read or written, 3 the input was refused or a check found something.</source>
        <translation>Codes de sortie : 0 fait, 1 commande non comprise, 2 fichier impossible à lire ou à écrire, 3 données refusées ou contrôle non satisfait.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Emploi : %1</translation>
    </message>
    <message>
        <source>More with: %1</source>
        <translation>Pour en savoir plus : %1</translation>
    </message>
    <message>
        <source>: </source>
        <comment>between a place and what is wrong there</comment>
        <translation> : </translation>
    </message>
    <message>
        <source>There is no verb %1.</source>
        <translation>Il n’y a pas de verbe « %1 ».</translation>
    </message>
</context>
<context>
    <name>carnet::cli::Contributions</name>
    <message>
        <source>No self-assessment has begun that year.</source>
        <translation>Aucun autodiagnostic n’a commencé cette année-là.</translation>
    </message>
    <message>
        <source>Say where to write with --output: .carnet, .xlsx or .ods.</source>
        <translation>Dites où écrire avec --output : .carnet, .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>There is a file of that name already: %1</source>
        <translation>Il y a déjà un fichier de ce nom : %1</translation>
    </message>
    <message>
        <source>The grid has no commitment %1.</source>
        <translation>La grille n’a pas d’engagement %1.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>The year is closed. The notebook was not changed.</source>
        <translation>L’année est close. Le carnet n’a pas été changé.</translation>
    </message>
    <message>
        <source>%1 was not taken in. %2</source>
        <translation>%1 n’a pas été repris. %2</translation>
    </message>
    <message>
        <source>This contribution had been taken in before.</source>
        <translation>Cette contribution avait déjà été reprise.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s).</source>
        <translation>
            <numerusform>%1 : %n réponse.</numerusform>
            <numerusform>%1 : %n réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such as 2026; the last one begun if none.</source>
        <translation>Par exemple 2026 ; sinon la dernière année commencée.</translation>
    </message>
    <message>
        <source>Prepare a grid for somebody else to fill in</source>
        <translation>Préparer une grille à faire remplir par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Write there: .carnet, .xlsx or .ods.</source>
        <translation>Écrire là : .carnet, .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>Its code; may be given several times; all if none.</source>
        <translation>Son code ; peut être donné plusieurs fois ; sinon tous.</translation>
    </message>
    <message>
        <source>Who is to fill it in.</source>
        <translation>Qui va la remplir.</translation>
    </message>
    <message>
        <source>Take in what somebody filled in, to be compared with others</source>
        <translation>Reprendre ce que quelqu’un a rempli, pour le comparer</translation>
    </message>
</context>
<context>
    <name>carnet::cli::Documents</name>
    <message>
        <source>Give the site's name with --name, or --example.</source>
        <translation>Donnez le nom du site avec --name, ou --example.</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Créé : %1</translation>
    </message>
    <message>
        <source>A fictional example.</source>
        <translation>Un exemple fictif.</translation>
    </message>
    <message>
        <source>Answers of %1</source>
        <translation>Réponses de %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Bundles made</source>
        <translation>Liasses créées</translation>
    </message>
    <message>
        <source>Last change: %1, %2</source>
        <translation>Dernier changement : %1, %2</translation>
    </message>
    <message>
        <source>The table %1 is not what the history says.</source>
        <translation>La table %1 ne correspond pas à l’historique.</translation>
    </message>
    <message>
        <source>The document is whole: its file is sound, and its tables are what its history says.</source>
        <translation>Le dossier est intact : son fichier est sain et ses tables correspondent à son historique.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
    <message>
        <source>The former document is kept: %1</source>
        <translation>L’ancien dossier est conservé : %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>Make the notebook of a site</source>
        <translation>Créer le dossier d’un site</translation>
    </message>
    <message>
        <source>Make the fictional example site.</source>
        <translation>Créer le site d’exemple fictif.</translation>
    </message>
    <message>
        <source>Name of the site, as printed on posters.</source>
        <translation>Nom du site, tel qu’imprimé sur les affiches.</translation>
    </message>
    <message>
        <source>Administration it belongs to.</source>
        <translation>Administration dont il relève.</translation>
    </message>
    <message>
        <source>Kind of service.</source>
        <translation>Type de service.</translation>
    </message>
    <message>
        <source>Structure code in the national results.</source>
        <translation>Code de la structure dans les résultats nationaux.</translation>
    </message>
    <message>
        <source>Town.</source>
        <translation>Commune.</translation>
    </message>
    <message>
        <source>Department.</source>
        <translation>Département.</translation>
    </message>
    <message>
        <source>Commitments: spplus-2023 (preset) or spplus-2021.</source>
        <translation>Engagements : spplus-2023 (par défaut) ou spplus-2021.</translation>
    </message>
    <message>
        <source>Mark every print as an example.</source>
        <translation>Marquer chaque impression comme exemple.</translation>
    </message>
    <message>
        <source>Tell what the notebook holds</source>
        <translation>Dire ce que contient le dossier</translation>
    </message>
    <message>
        <source>Check that the notebook is whole</source>
        <translation>Vérifier que le dossier est intact</translation>
    </message>
    <message>
        <source>Take a checked copy of the notebook</source>
        <translation>Faire une copie vérifiée du dossier</translation>
    </message>
    <message>
        <source>Write the copy there.</source>
        <translation>Écrire la copie à cet endroit.</translation>
    </message>
    <message>
        <source>Put a copy in the place of the notebook, which is kept beside it</source>
        <translation>Remettre une copie à la place du dossier, qui est conservé à côté</translation>
    </message>
</context>
<context>
    <name>carnet::cli::Exports</name>
    <message>
        <source>Such as 2026-T3; the last quarter with values if none.</source>
        <translation>Par exemple 2026-T3 ; sinon, le dernier trimestre avec des valeurs.</translation>
    </message>
    <message>
        <source>Say where to write with --output.</source>
        <translation>Indiquez où écrire avec --output.</translation>
    </message>
    <message>
        <source>There is no such period, or no value yet.</source>
        <translation>Cette période n’existe pas, ou aucune valeur n’est saisie.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>Key of this machine: %1</source>
        <translation>Clé de ce poste : %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Make the report for the national hub</source>
        <translation>Créer le rapport pour le pôle national</translation>
    </message>
    <message>
        <source>A file, or a folder; the current one if none.</source>
        <translation>Un fichier, ou un dossier ; sinon le dossier courant.</translation>
    </message>
    <message>
        <source>Write the tables as CSV files for spreadsheets</source>
        <translation>Écrire les tables en fichiers CSV pour tableurs</translation>
    </message>
    <message>
        <source>Write into this folder.</source>
        <translation>Écrire dans ce dossier.</translation>
    </message>
</context>
<context>
    <name>carnet::cli::Grids</name>
    <message>
        <source>There is no self-assessment of %1.</source>
        <translation>Il n’y a pas d’autodiagnostic de %1.</translation>
    </message>
    <message>
        <source>No self-assessment has begun yet.</source>
        <translation>Aucun autodiagnostic n’est encore commencé.</translation>
    </message>
    <message>
        <source>Say where to write with --output.</source>
        <translation>Dites où écrire avec --output.</translation>
    </message>
    <message>
        <source>The format is xlsx or ods: --format, or the ending of the file's name.</source>
        <translation>Le format est xlsx ou ods : --format, ou la fin du nom du fichier.</translation>
    </message>
    <message>
        <source>There is no commitment "%1". There are: %2.</source>
        <translation>Il n’y a pas d’engagement « %1 ». Il y a : %2.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>: </source>
        <comment>between a place and what stands there</comment>
        <translation> : </translation>
    </message>
    <message>
        <source>%1, question %2: "%3" instead of "%4"</source>
        <translation>%1, question %2 : « %3 » au lieu de « %4 »</translation>
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
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged cell(s)</source>
        <translation>
            <numerusform>%n case inchangée</numerusform>
            <numerusform>%n cases inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported: mend the cells above first, or take the others with --partly.</source>
        <translation>Rien n’a été importé : corrigez d’abord les cases ci-dessus, ou prenez les autres avec --partly.</translation>
    </message>
    <message>
        <source>%1: no such column, or not one of %2.</source>
        <translation>%1 : cette colonne n’existe pas, ou ce n’est pas l’un de %2.</translation>
    </message>
    <message>
        <source>Say with --title what the grid is called.</source>
        <translation>Dites avec --title comment s’appelle la grille.</translation>
    </message>
    <message>
        <source>Nothing was imported: mend the lines above first.</source>
        <translation>Rien n’a été importé : corrigez d’abord les lignes ci-dessus.</translation>
    </message>
    <message>
        <source>Such as 2026; the last one if none.</source>
        <translation>Par exemple 2026 ; la dernière année sans cela.</translation>
    </message>
    <message>
        <source>Say what would change, and change nothing.</source>
        <translation>Dire ce qui changerait, sans rien changer.</translation>
    </message>
    <message>
        <source>Write the self-assessment as a spreadsheet to fill in elsewhere</source>
        <translation>Écrire l’autodiagnostic comme classeur à remplir ailleurs</translation>
    </message>
    <message>
        <source>Write there: .xlsx or .ods.</source>
        <translation>Écrire là : .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>xlsx or ods, if the file's name does not tell.</source>
        <translation>xlsx ou ods, si le nom du fichier ne le dit pas.</translation>
    </message>
    <message>
        <source>Without answers, for somebody's own contribution.</source>
        <translation>Sans les réponses, pour la contribution d’une personne.</translation>
    </message>
    <message>
        <source>This commitment alone; once for each.</source>
        <translation>Cet engagement seul ; une fois pour chacun.</translation>
    </message>
    <message>
        <source>Take back a self-assessment filled in as a spreadsheet</source>
        <translation>Reprendre un autodiagnostic rempli dans un tableur</translation>
    </message>
    <message>
        <source>Take what can be taken although cells are refused.</source>
        <translation>Prendre ce qui peut l’être bien que des cases soient refusées.</translation>
    </message>
    <message>
        <source>Empty cells take away what the notebook has.</source>
        <translation>Les cases vides effacent ce que le dossier a.</translation>
    </message>
    <message>
        <source>Take in a grid of questions of your own: XLSX, ODS or CSV</source>
        <translation>Prendre votre propre grille de questions : XLSX, ODS ou CSV</translation>
    </message>
    <message>
        <source>What the grid is called; its versions share it.</source>
        <translation>Comment s’appelle la grille ; ses versions gardent ce nom.</translation>
    </message>
    <message>
        <source>Of a spreadsheet, read this sheet.</source>
        <translation>Dans un classeur, lire cette feuille.</translation>
    </message>
    <message>
        <source>What a column holds, such as "Critère=question"; once for each column.</source>
        <translation>Ce que contient une colonne, par exemple « Critère=question » ; une fois par colonne.</translation>
    </message>
    <message>
        <source>A column that tells what a level means; once for each, the lowest first.</source>
        <translation>Une colonne qui dit ce qu’un degré veut dire ; une fois pour chacun, le plus bas d’abord.</translation>
    </message>
    <message>
        <source>Labels of the levels, the lowest first, parted by semicolons, when no column tells them.</source>
        <translation>Noms des degrés, le plus bas d’abord, séparés par des points-virgules, quand aucune colonne ne les dit.</translation>
    </message>
</context>
<context>
    <name>carnet::cli::Imports</name>
    <message>
        <source>The file %1 cannot be read. The notebook was not changed.</source>
        <translation>Le fichier %1 ne peut pas être lu. Le dossier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Nothing was imported: mend the lines above first.</source>
        <translation>Rien n’a été importé : corrigez d’abord les lignes ci-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>%n new value(s)</source>
        <translation>
            <numerusform>%n nouvelle valeur</numerusform>
            <numerusform>%n nouvelles valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed value(s)</source>
        <translation>
            <numerusform>%n valeur modifiée</numerusform>
            <numerusform>%n valeurs modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged value(s)</source>
        <translation>
            <numerusform>%n valeur inchangée</numerusform>
            <numerusform>%n valeurs inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what would change, and change nothing.</source>
        <translation>Dire ce qui changerait, sans rien changer.</translation>
    </message>
    <message>
        <source>Follow the indicators of the file that the notebook does not have.</source>
        <translation>Suivre les indicateurs du fichier que le dossier n’a pas.</translation>
    </message>
    <message>
        <source>Of the national results, take this structure only.</source>
        <translation>Des résultats nationaux, ne prendre que cette structure.</translation>
    </message>
    <message>
        <source>Where the figures come from, if the file does not say.</source>
        <translation>D’où viennent les chiffres, si le fichier ne le dit pas.</translation>
    </message>
    <message>
        <source>There is no column "%1". There are: %2.</source>
        <translation>Il n’y a pas de colonne « %1 ». Les colonnes sont : %2.</translation>
    </message>
    <message>
        <source>--map %1: after the equals sign stands one of %2.</source>
        <translation>--map %1 : après le signe égal vient l’un de ces mots : %2.</translation>
    </message>
    <message>
        <source>The columns are taken as in the last import of such a table.</source>
        <translation>Les colonnes sont comprises comme au dernier import d’un tableau de cette forme.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n en double</numerusform>
            <numerusform>%n en double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without figure</source>
        <translation>
            <numerusform>%n sans chiffre</numerusform>
            <numerusform>%n sans chiffre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of other structures</source>
        <translation>
            <numerusform>%n d’une autre structure</numerusform>
            <numerusform>%n d’autres structures</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the measurements of a table: CSV, XLSX, ODS, or national results</source>
        <translation>Saisir les mesures d’un tableau : CSV, XLSX, ODS ou résultats nationaux</translation>
    </message>
    <message>
        <source>Of a spreadsheet, read this sheet.</source>
        <translation>D’un classeur, lire cette feuille.</translation>
    </message>
    <message>
        <source>What a column holds, such as "Taux=valeur"; once for each column.</source>
        <translation>Ce que contient une colonne, par exemple « Taux=valeur » ; une fois par colonne.</translation>
    </message>
    <message>
        <source>Which indicator of the notebook a name in the file means; once for each.</source>
        <translation>L’indicateur du carnet que désigne un nom du fichier ; une fois pour chacun.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of the network</source>
        <translation>
            <numerusform>%n repère du réseau</numerusform>
            <numerusform>%n repères du réseau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed</source>
        <translation>
            <numerusform>%n nouveau ou modifié</numerusform>
            <numerusform>%n nouveaux ou modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in where the sites of the network stand: reperes.csv of the hub</source>
        <translation>Reprendre où se situent les sites du réseau : reperes.csv du pôle</translation>
    </message>
</context>
<context>
    <name>carnet::cli::MemberKey</name>
    <message>
        <source>Say whose key it is with --name.</source>
        <translation>Dites de qui est la clé avec --name.</translation>
    </message>
    <message>
        <source>Key of %1: %2</source>
        <translation>Clé de %1 : %2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>Say where to write with --output.</source>
        <translation>Dites où écrire avec --output.</translation>
    </message>
    <message>
        <source>No key of this computer has that name, or several have.</source>
        <translation>Aucune clé de cet ordinateur n’a ce nom, ou plusieurs l’ont.</translation>
    </message>
    <message>
        <source>This file is not a public key. Nothing was changed.</source>
        <translation>Ce fichier n’est pas une clé publique. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Nobody in this notebook has that name, or several have. Nothing was changed.</source>
        <translation>Personne n’a ce nom dans ce dossier, ou plusieurs l’ont. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Write the public key there.</source>
        <translation>Y écrire la clé publique.</translation>
    </message>
    <message>
        <source>Whose key.</source>
        <translation>De qui est la clé.</translation>
    </message>
    <message>
        <source>Make a member's signing key on this computer, sealed with a passphrase</source>
        <translation>Créer la clé de signature d’un membre sur cet ordinateur, protégée par une phrase secrète</translation>
    </message>
    <message>
        <source>Write the public key of a member, to be sent to the correspondent</source>
        <translation>Écrire la clé publique d’un membre, à envoyer au correspondant</translation>
    </message>
    <message>
        <source>Note in the notebook which key is a member's</source>
        <translation>Noter dans le dossier quelle clé est celle d’un membre</translation>
    </message>
</context>
<context>
    <name>carnet::cli::OpenData</name>
    <message>
        <source>Say where to write with --output.</source>
        <translation>Indiquez où écrire avec --output.</translation>
    </message>
    <message>
        <source>A year is written 2026, a period 2026-T3.</source>
        <translation>Une année s’écrit 2026, une période 2026-T3.</translation>
    </message>
    <message>
        <source>The notebook has no such result yet. Nothing was written.</source>
        <translation>Le carnet n’a pas encore de tel résultat. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>Write the results as open data: CSV, Table Schema, Data Package</source>
        <translation>Écrire les résultats en données ouvertes : CSV, Table Schema, Data Package</translation>
    </message>
    <message>
        <source>Write into this folder.</source>
        <translation>Écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>Only of this year.</source>
        <translation>Seulement de cette année.</translation>
    </message>
    <message>
        <source>Only of this period, such as 2026-T3.</source>
        <translation>Seulement de cette période, par exemple 2026-T3.</translation>
    </message>
</context>
<context>
    <name>carnet::cli::Passphrase</name>
    <message>
        <source>Its first line is the passphrase; it is asked for if none.</source>
        <translation>Sa première ligne est la phrase secrète ; elle est demandée sans cette option.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Phrase secrète :</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal: there is none here. Give it with --passphrase-file.</source>
        <translation>La phrase secrète se demande dans un terminal : il n’y en a pas ici. Donnez-la avec --passphrase-file.</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>La même encore une fois :</translation>
    </message>
    <message>
        <source>These are not the same. Nothing was made.</source>
        <translation>Ce ne sont pas les mêmes. Rien n’a été créé.</translation>
    </message>
</context>
<context>
    <name>carnet::cli::PosterOptions</name>
    <message>
        <source>%1 is no year such as 2026.</source>
        <translation>« %1 » n’est pas une année comme 2026.</translation>
    </message>
    <message>
        <source>%1 is no quarter such as 2026-T3.</source>
        <translation>« %1 » n’est pas un trimestre comme 2026-T3.</translation>
    </message>
    <message>
        <source>No indicators are chosen for this poster.</source>
        <translation>Cette affiche ne laisse pas choisir d’indicateurs.</translation>
    </message>
    <message>
        <source>There is no indicator %1. There are: %2.</source>
        <translation>Il n’y a pas d’indicateur %1. Il y a : %2.</translation>
    </message>
    <message>
        <source>This poster is made in: %1.</source>
        <translation>Cette affiche existe en : %1.</translation>
    </message>
    <message>
        <source>This machine has no typeface %1.</source>
        <translation>La police « %1 » n’est pas installée sur ce poste.</translation>
    </message>
    <message>
        <source>Such as 2026-T3, or 2026; the last one with values if none.</source>
        <translation>Par exemple 2026-T3, ou 2026 ; sinon la dernière période renseignée.</translation>
    </message>
    <message>
        <source>A4, A3 or A5.</source>
        <translation>A4, A3 ou A5.</translation>
    </message>
    <message>
        <source>portrait or paysage.</source>
        <translation>portrait ou paysage.</translation>
    </message>
    <message>
        <source>Print in black.</source>
        <translation>Imprimer en noir.</translation>
    </message>
    <message>
        <source>Typeface of this machine instead of our own.</source>
        <translation>Police de ce poste, au lieu de celle du logiciel.</translation>
    </message>
    <message>
        <source>Leave out the QR code.</source>
        <translation>Sans le code QR.</translation>
    </message>
    <message>
        <source>Add "so many users of 100".</source>
        <translation>Ajouter « soit tant d’usagers sur 100 ».</translation>
    </message>
    <message>
        <source>Date of display, such as 2026-10-04; today if none.</source>
        <translation>Date d’affichage, par exemple 2026-10-04 ; sinon aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>carnet::cli::Posters</name>
    <message>
        <source>To be mended: %1</source>
        <translation>À corriger : %1</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Conseil : %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>An edition is made again as it was: leave out --%1.</source>
        <translation>Une édition se refait telle qu’elle était : retirez --%1.</translation>
    </message>
    <message>
        <source>There is no edition %1 of that poster.</source>
        <translation>Il n’y a pas d’édition %1 de cette affiche.</translation>
    </message>
    <message>
        <source>Say where to write with --output.</source>
        <translation>Indiquez où écrire avec --output.</translation>
    </message>
    <message>
        <source>The file's name ends in .pdf, .html or .png.</source>
        <translation>Le nom du fichier se termine par .pdf, .html ou .png.</translation>
    </message>
    <message>
        <source>There is no poster %1. There are: %2.</source>
        <translation>Il n’y a pas d’affiche « %1 ». Il y a : %2.</translation>
    </message>
    <message>
        <source>%1 is no date such as 2026-10-04.</source>
        <translation>« %1 » n’est pas une date comme 2026-10-04.</translation>
    </message>
    <message>
        <source>The notebook has no site yet.</source>
        <translation>Le dossier n’a pas encore de site.</translation>
    </message>
    <message>
        <source>There is no value yet for %1: the poster was not made.</source>
        <translation>Il n’y a pas encore de valeur pour %1 : l’affiche n’a pas été créée.</translation>
    </message>
    <message>
        <source>The poster was not made.</source>
        <translation>L’affiche n’a pas été créée.</translation>
    </message>
    <message>
        <source>Nothing to say: %1</source>
        <translation>Rien à dire : %1</translation>
    </message>
    <message>
        <source>--as is followed by pdf, html or png.</source>
        <translation>--as est suivi de pdf, html ou png.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Which poster: %1; the first if none.</source>
        <translation>Quelle affiche : %1 ; sinon la première.</translation>
    </message>
    <message>
        <source>Write there: .pdf, .html or .png.</source>
        <translation>Écrire à cet endroit : .pdf, .html ou .png.</translation>
    </message>
    <message>
        <source>Codes of those to show, with commas between.</source>
        <translation>Codes des indicateurs à montrer, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Make this edition again as it was issued.</source>
        <translation>Refaire cette édition telle qu’elle a été affichée.</translation>
    </message>
    <message>
        <source>Write into this folder.</source>
        <translation>Écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>Every kind of poster; that is the preset.</source>
        <translation>Toutes les affiches ; c’est le choix par défaut.</translation>
    </message>
    <message>
        <source>pdf, html or png; pdf if none.</source>
        <translation>pdf, html ou png ; sinon pdf.</translation>
    </message>
    <message>
        <source>Make a poster as PDF, web page or picture</source>
        <translation>Faire une affiche en PDF, page web ou image</translation>
    </message>
    <message>
        <source>Make all posters of a quarter that have something to say</source>
        <translation>Faire toutes les affiches d’un trimestre qui ont quelque chose à dire</translation>
    </message>
</context>
<context>
    <name>carnet::cli::Quarters</name>
    <message>
        <source>"%1" is not understood: an indicator without a value, =, and one of: pas encore mesuré, sans objet, effectif insuffisant, non communiqué.</source>
        <translation>« %1 » n’est pas compris : le code d’un indicateur sans valeur, =, puis l’un de : pas encore mesuré, sans objet, effectif insuffisant, non communiqué.</translation>
    </message>
    <message>
        <source>Missing: %1 (%2)</source>
        <translation>Il manque : %1 (%2)</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Conseil : %1</translation>
    </message>
    <message>
        <source>Say into which folder with --output.</source>
        <translation>Indiquez le dossier avec --output.</translation>
    </message>
    <message>
        <source>A quarter is written 2026-T3.</source>
        <translation>Un trimestre s’écrit 2026-T3.</translation>
    </message>
    <message>
        <source>There is no folder %1. The notebook was not changed.</source>
        <translation>Le dossier %1 n’existe pas. Le carnet n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The notebook has no site yet.</source>
        <translation>Le carnet n’a pas encore de site.</translation>
    </message>
    <message>
        <source>To be mended: %1</source>
        <translation>À corriger : %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>Write the poster and the bundle of a quarter, and note that it is closed</source>
        <translation>Écrire l’affiche et la liasse d’un trimestre, et noter qu’il est clos</translation>
    </message>
    <message>
        <source>Such as 2026-T3; the last quarter that is over if none.</source>
        <translation>Par exemple 2026-T3 ; sinon le dernier trimestre terminé.</translation>
    </message>
    <message>
        <source>Write into this folder.</source>
        <translation>Écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>Why an indicator has no value, such as "IND-27=sans objet"; once for each.</source>
        <translation>Pourquoi un indicateur n’a pas de valeur, par exemple « IND-27=sans objet » ; une fois pour chacun.</translation>
    </message>
</context>
<context>
    <name>carnet::cli::Record</name>
    <message>
        <source>No plan was put before a COPIL whose day is known. Nothing was changed.</source>
        <translation>Aucun plan n’a été présenté à un COPIL dont la date est connue. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The scanned minutes are not a PDF. Nothing was changed.</source>
        <translation>Le procès-verbal numérisé n’est pas un PDF. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Fingerprint of the validation: %1</source>
        <translation>Empreinte de la validation : %1</translation>
    </message>
    <message>
        <source>Establish the record of what the last COPIL decided about the plan</source>
        <translation>Établir le procès-verbal de ce que le dernier COPIL a décidé sur le plan</translation>
    </message>
    <message>
        <source>Of the plan of that year.</source>
        <translation>Du plan de cette année.</translation>
    </message>
    <message>
        <source>Scanned and signed minutes, as PDF, in the place of signatures.</source>
        <translation>Procès-verbal signé et numérisé, en PDF, à la place des signatures.</translation>
    </message>
</context>
<context>
    <name>carnet::cli::Reports</name>
    <message>
        <source>Say where to write with --output.</source>
        <translation>Dites où écrire avec --output.</translation>
    </message>
    <message>
        <source>A report is one of: %1.</source>
        <translation>Un document est l’un de ceux-ci : %1.</translation>
    </message>
    <message>
        <source>A date is written 2026-10-04.</source>
        <translation>Une date s’écrit 2026-10-04.</translation>
    </message>
    <message>
        <source>The notebook has no site yet.</source>
        <translation>Le carnet n’a pas encore de site.</translation>
    </message>
    <message>
        <source>This report is about a year: --year 2026.</source>
        <translation>Ce document porte sur une année : --year 2026.</translation>
    </message>
    <message>
        <source>This report is about a quarter: --period 2026-T3.</source>
        <translation>Ce document porte sur un trimestre : --period 2026-T3.</translation>
    </message>
    <message>
        <source>Too long for the page: %1</source>
        <translation>Trop long pour la page : %1</translation>
    </message>
    <message>
        <source>The report was not made.</source>
        <translation>Le document n’a pas été fait.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>Which one: %1.</source>
        <translation>Lequel : %1.</translation>
    </message>
    <message>
        <source>Such as 2026-T3; the last one with values if none.</source>
        <translation>Par exemple 2026-T3 ; sinon la dernière qui a des valeurs.</translation>
    </message>
    <message>
        <source>Such as 2026, for a report of a year.</source>
        <translation>Par exemple 2026, pour un document annuel.</translation>
    </message>
    <message>
        <source>As of that day, such as 2026-10-04; today if none.</source>
        <translation>Situation à cette date, par exemple 2026-10-04 ; sinon aujourd’hui.</translation>
    </message>
    <message>
        <source>The file's name ends in .pdf, .html or .odt.</source>
        <translation>Le nom du fichier finit par .pdf, .html ou .odt.</translation>
    </message>
    <message>
        <source>Write there: .pdf, .html or .odt.</source>
        <translation>Écrire là : .pdf, .html ou .odt.</translation>
    </message>
    <message>
        <source>With the notes for the site's own use.</source>
        <translation>Avec les notes réservées au site.</translation>
    </message>
    <message>
        <source>Make a report as PDF, web page or text document: for the COPIL, of the year, of the self-assessment</source>
        <translation>Faire un document en PDF, page web ou texte : pour le COPIL, de l’année, de l’autodiagnostic</translation>
    </message>
    <message>
        <source>Make the report of the self-assessment as PDF, web page or text document</source>
        <translation>Faire le rapport de l’autodiagnostic en PDF, page web ou texte</translation>
    </message>
    <message>
        <source>The notebook has no such meeting. Say its day with --meeting 2026-06-12, and --committee clac for the CLAC.</source>
        <translation>Le carnet n’a pas cette réunion. Donnez son jour avec --meeting 2026-06-12, et --committee clac pour le CLAC.</translation>
    </message>
    <message>
        <source>Make the minutes of a meeting as PDF, web page or text document</source>
        <translation>Faire le relevé de décisions d’une réunion en PDF, en page web ou en document texte</translation>
    </message>
    <message>
        <source>Its day, such as 2026-06-12; the last one if none.</source>
        <translation>Son jour, comme 2026-06-12 ; la dernière si rien n’est dit.</translation>
    </message>
    <message>
        <source>copil, or clac for the local committee.</source>
        <translation>copil, ou clac pour le comité local.</translation>
    </message>
    <message>
        <source>The file's name ends in .pdf, .odp or .odt.</source>
        <translation>Le nom du fichier se termine par .pdf, .odp ou .odt.</translation>
    </message>
    <message>
        <source>Make the slides for the CLAC as PDF, presentation or text document</source>
        <translation>Faire les diapositives pour le CLAC en PDF, présentation ou document texte</translation>
    </message>
    <message>
        <source>Write there: .pdf, .odp or .odt.</source>
        <translation>Écrire là : .pdf, .odp ou .odt.</translation>
    </message>
</context>
<context>
    <name>carnet::cli::Validation</name>
    <message numerus="yes">
        <source>Plan: %1, %n action(s)</source>
        <translation>
            <numerusform>Plan : %1, %n action</numerusform>
            <numerusform>Plan : %1, %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Site : %1</translation>
    </message>
    <message>
        <source>Year: %1</source>
        <translation>Année : %1</translation>
    </message>
    <message>
        <source>Meeting of %1</source>
        <translation>Réunion du %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Règle : %1</translation>
    </message>
    <message>
        <source>Previous validation: %1</source>
        <translation>Validation précédente : %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Remarks: %1</source>
        <translation>Remarques : %1</translation>
    </message>
    <message>
        <source>Members:</source>
        <translation>Membres :</translation>
    </message>
    <message>
        <source>presides</source>
        <translation>préside</translation>
    </message>
    <message>
        <source>Signatures (simple electronic signatures): %1 of %2</source>
        <translation>Signatures électroniques simples : %1 sur %2</translation>
    </message>
    <message>
        <source>Scanned minutes: files/minutes.pdf</source>
        <translation>Procès-verbal numérisé : files/minutes.pdf</translation>
    </message>
    <message>
        <source>Fingerprint of the validation: %1</source>
        <translation>Empreinte de la validation : %1</translation>
    </message>
    <message>
        <source>  to be read aloud: %1</source>
        <translation>  à lire à voix haute : %1</translation>
    </message>
    <message>
        <source>Sealed by the computer: %1</source>
        <translation>Scellé par l’ordinateur : %1</translation>
    </message>
    <message>
        <source>Whole and unchanged, and the rule is satisfied.</source>
        <translation>Complet et inchangé, et la règle est respectée.</translation>
    </message>
    <message>
        <source>The file %1 is not a public key.</source>
        <translation>Le fichier %1 n’est pas une clé publique.</translation>
    </message>
    <message>
        <source>Compare the keys with the members themselves, or give what you know with --document or --key.</source>
        <translation>Comparez les clés avec les membres eux-mêmes, ou donnez ce que vous connaissez avec --document ou --key.</translation>
    </message>
    <message>
        <source>No plan was validated in this notebook.</source>
        <translation>Aucun plan n’a été validé dans ce dossier.</translation>
    </message>
    <message>
        <source>paper minutes</source>
        <translation>procès-verbal papier</translation>
    </message>
    <message>
        <source>%1 of %2 signatures</source>
        <translation>%1 sur %2 signatures</translation>
    </message>
    <message>
        <source>The record is not in this copy of the notebook.</source>
        <translation>Le procès-verbal n’est pas dans cette copie du dossier.</translation>
    </message>
    <message>
        <source>Say where to write with --output.</source>
        <translation>Dites où écrire avec --output.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>No key of this computer is that of a member whom this record names, or there are several: choose with --key. Nothing was signed.</source>
        <translation>Aucune clé de cet ordinateur n’est celle d’un membre que ce procès-verbal nomme, ou il y en a plusieurs : choisissez avec --key. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>Signed. Send this file back: %1</source>
        <translation>Signé. Renvoyez ce fichier : %1</translation>
    </message>
    <message>
        <source>Write there.</source>
        <translation>Écrire là.</translation>
    </message>
    <message>
        <source>Of the plan of that year; the latest validated if none.</source>
        <translation>Du plan de cette année ; le dernier validé sans cette option.</translation>
    </message>
    <message>
        <source>A public key that you know, or the one to sign with; several times.</source>
        <translation>Une clé publique que vous connaissez, ou celle avec laquelle signer ; plusieurs fois.</translation>
    </message>
    <message>
        <source>Verify the record of a validation, and tell what it says</source>
        <translation>Vérifier le procès-verbal d’une validation, et dire ce qu’il contient</translation>
    </message>
    <message>
        <source>The notebook that knows the keys and the last validation.</source>
        <translation>Le dossier qui connaît les clés et la dernière validation.</translation>
    </message>
    <message>
        <source>List the validations of plans, with their signatures</source>
        <translation>Lister les validations des plans, avec leurs signatures</translation>
    </message>
    <message>
        <source>Verify the last validation that the notebook holds</source>
        <translation>Vérifier la dernière validation que le dossier contient</translation>
    </message>
    <message>
        <source>Write the record: to be signed elsewhere, or kept</source>
        <translation>Écrire le procès-verbal : à signer ailleurs, ou à garder</translation>
    </message>
    <message>
        <source>Sign a record with a member's key; the answer is a small file</source>
        <translation>Signer un procès-verbal avec la clé d’un membre ; la réponse est un petit fichier</translation>
    </message>
    <message>
        <source>Take in a signature that came back</source>
        <translation>Prendre une signature revenue</translation>
    </message>
</context>
<context>
    <name>carnet::cli::Years</name>
    <message>
        <source>There is no edition %1. There are: %2.</source>
        <translation>Il n’y a pas d’édition %1. Il y a : %2.</translation>
    </message>
    <message>
        <source>Say which year with --year, such as 2027.</source>
        <translation>Dites quelle année avec --year, par exemple 2027.</translation>
    </message>
    <message>
        <source>The year %1 has begun already. The notebook was not changed.</source>
        <translation>L’année %1 est déjà commencée. Le carnet n’a pas été modifié.</translation>
    </message>
    <message>
        <source>This was a dry run: the notebook was not changed.</source>
        <translation>C’était un essai : le carnet n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The year %1 has begun, with %2.</source>
        <translation>L’année %1 est commencée, avec %2.</translation>
    </message>
    <message>
        <source>Begin a year's self-assessment, from the answers of the last one</source>
        <translation>Commencer l’autodiagnostic d’une année, à partir des réponses de la précédente</translation>
    </message>
    <message>
        <source>Such as 2027.</source>
        <translation>Par exemple 2027.</translation>
    </message>
    <message>
        <source>Code of its list of commitments; that of the last year if none.</source>
        <translation>Code de sa liste d’engagements ; celle de la dernière année sinon.</translation>
    </message>
    <message>
        <source>Take no answers over.</source>
        <translation>Ne reprendre aucune réponse.</translation>
    </message>
    <message>
        <source>Only tell what would be taken over.</source>
        <translation>Dire seulement ce qui serait repris.</translation>
    </message>
</context>
</TS>
