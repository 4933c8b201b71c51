<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>ReportBundleText</name>
    <message>
        <source>Note that report number %1 was made</source>
        <translation>Noter la fabrication du compte rendu n° %1</translation>
    </message>
</context>
<context>
    <name>carnet::exchange::DeviceKey</name>
    <message>
        <source>The file "%1" is not a signing key of this program, or it is damaged. Your document is not concerned. Put back a copy of the key, or move the file away to get a new key.</source>
        <translation>Le fichier « %1 » n’est pas une clé de signature de ce logiciel, ou il est endommagé. Votre carnet n’est pas touché. Remettez en place une copie de la clé, ou déplacez ce fichier pour obtenir une nouvelle clé.</translation>
    </message>
    <message>
        <source>The signing key "%1" cannot be read. Nothing was signed or sent. Check that the file is there and that you may read it.</source>
        <translation>La clé de signature « %1 » ne peut pas être lue. Rien n’a été signé ni envoyé. Vérifiez que le fichier est présent et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The signing key could not be written to "%1". Nothing was signed or sent. Check that the folder is there, that it is not full and that it holds no other key.</source>
        <translation>La clé de signature n’a pas pu être écrite dans « %1 ». Rien n’a été signé ni envoyé. Vérifiez que le dossier existe, qu’il n’est pas plein et qu’il ne contient pas déjà une clé.</translation>
    </message>
</context>
<context>
    <name>carnet::exchange::Refusal</name>
    <message>
        <source>The file is larger than a bundle may be.</source>
        <translation>Le fichier est plus gros qu’une liasse ne peut l’être.</translation>
    </message>
    <message>
        <source>This file is not a bundle.</source>
        <translation>Ce fichier n’est pas une liasse.</translation>
    </message>
    <message>
        <source>The file is incomplete: its end is missing.</source>
        <translation>Le fichier est incomplet : sa fin manque.</translation>
    </message>
    <message>
        <source>Something was added to the file after it was made.</source>
        <translation>Quelque chose a été ajouté au fichier après sa fabrication.</translation>
    </message>
    <message>
        <source>The file was packed again by another program.</source>
        <translation>Le fichier a été refait par un autre logiciel.</translation>
    </message>
    <message>
        <source>The file is not built like a bundle.</source>
        <translation>Le fichier n’est pas construit comme une liasse.</translation>
    </message>
    <message>
        <source>The file was damaged on its way.</source>
        <translation>Le fichier a été endommagé en chemin.</translation>
    </message>
    <message>
        <source>A part that every bundle has is missing from this file.</source>
        <translation>Il manque à ce fichier une partie que toute liasse contient.</translation>
    </message>
    <message>
        <source>The signature of the bundle cannot be read.</source>
        <translation>La signature de la liasse ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The bundle is signed with a key that is not accepted.</source>
        <translation>La liasse est signée avec une clé qui n’est pas acceptée.</translation>
    </message>
    <message>
        <source>The signature does not fit: the bundle was changed, or signed by someone else.</source>
        <translation>La signature ne correspond pas : la liasse a été modifiée, ou signée par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The content is not what its list says: the bundle was changed.</source>
        <translation>Le contenu ne correspond pas à sa liste : la liasse a été modifiée.</translation>
    </message>
    <message>
        <source>The bundle was made by a later version of the program: install that version to read it.</source>
        <translation>La liasse a été faite par une version plus récente du logiciel : installez cette version pour la lire.</translation>
    </message>
    <message>
        <source>The bundle is of a kind that this program does not know.</source>
        <translation>Cette sorte de liasse est inconnue de ce logiciel.</translation>
    </message>
    <message>
        <source>The content of the bundle is not in the form that was agreed.</source>
        <translation>Le contenu de la liasse n’a pas la forme convenue.</translation>
    </message>
    <message>
        <source>Place: %1.</source>
        <translation>Endroit : %1.</translation>
    </message>
    <message>
        <source>Nothing was imported. Ask the sender to make the bundle again.</source>
        <translation>Rien n’a été importé. Demandez à l’expéditeur de refaire la liasse.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Nothing was imported. Call the sender and compare the key.</source>
        <translation>Rien n’a été importé. Appelez l’expéditeur et comparez la clé.</translation>
    </message>
</context>
<context>
    <name>carnet::exchange::Report</name>
    <message>
        <source>%1: %2</source>
        <comment>what leaves, and how many</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation> ; </translation>
    </message>
    <message>
        <source>Identity of the site</source>
        <translation>Identité du site</translation>
    </message>
    <message>
        <source>Self-assessments</source>
        <translation>Auto-diagnostics</translation>
    </message>
    <message>
        <source>Answers to the practices</source>
        <translation>Réponses aux pratiques</translation>
    </message>
    <message>
        <source>Notes that you chose to share</source>
        <translation>Notes que vous avez choisi de partager</translation>
    </message>
    <message>
        <source>Notes that are not shared</source>
        <translation>Notes non partagées</translation>
    </message>
    <message>
        <source>Names of those who assessed</source>
        <translation>Noms des personnes qui ont fait l’auto-diagnostic</translation>
    </message>
    <message>
        <source>Strengths and gaps</source>
        <translation>Points forts et points à améliorer</translation>
    </message>
    <message>
        <source>Strengths and gaps that were dismissed</source>
        <translation>Constats écartés</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans d’action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Actions with names of owners and contributors</source>
        <translation>Actions avec les noms des responsables et des contributeurs</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Measurements left out because they are to be settled</source>
        <translation>Mesures laissées de côté, car elles sont à départager</translation>
    </message>
    <message>
        <source>Testimonies of the period, only counted</source>
        <translation>Avis de la période, seulement comptés</translation>
    </message>
    <message>
        <source>Texts of testimonies</source>
        <translation>Textes des avis</translation>
    </message>
    <message>
        <source>Posters issued, without their content</source>
        <translation>Affiches éditées, sans leur contenu</translation>
    </message>
    <message>
        <source>People and how to reach them</source>
        <translation>Personnes et leurs coordonnées</translation>
    </message>
    <message>
        <source>Minutes of meetings</source>
        <translation>Comptes rendus de réunion</translation>
    </message>
    <message>
        <source>Evidence and files</source>
        <translation>Éléments de preuve et fichiers</translation>
    </message>
    <message>
        <source>Contributions of single assessors</source>
        <translation>Contributions de chaque évaluateur</translation>
    </message>
    <message>
        <source>Remarks on actions, reasons for changes</source>
        <translation>Remarques sur les actions, motifs des changements</translation>
    </message>
    <message>
        <source>Who came, what was decided and wished, signatures</source>
        <translation>Présences, décisions, souhaits et signatures</translation>
    </message>
</context>
<context>
    <name>carnet::exchange::ReportFile</name>
    <message>
        <source>The bundle was not written as it should be, and the file was removed. Your notebook is as it was. Choose another folder or another disk.</source>
        <translation>La liasse n’a pas été écrite correctement et le fichier a été retiré. Votre dossier n’a pas changé. Choisissez un autre dossier ou un autre disque.</translation>
    </message>
    <message>
        <source>The file "%1" cannot be read. Nothing was changed. Check that it is still there, or ask for it again.</source>
        <translation>Le fichier « %1 » ne peut pas être lu. Rien n’a été modifié. Vérifiez qu’il est toujours là, ou demandez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>carnet::exchange::SealedKey</name>
    <message>
        <source>This computer has not enough free memory to seal a key. Nothing was written. Close other programs and try again.</source>
        <translation>Cet ordinateur n’a pas assez de mémoire libre pour protéger une clé. Rien n’a été écrit. Fermez d’autres programmes et réessayez.</translation>
    </message>
</context>
</TS>
