<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::tables::Benchmarks</name>
    <message>
        <source>This file holds no marks of the network. Choose reperes.csv, which the hub writes with its consolidation.</source>
        <translation>Ce fichier ne contient pas de repères du réseau. Choisissez reperes.csv, que le pôle écrit avec sa consolidation.</translation>
    </message>
    <message>
        <source>This line is no mark of the network: it needs an indicator, a period such as 2026-T3, at least two sites and three values in ascending order.</source>
        <translation>Cette ligne n’est pas un repère du réseau : il faut un indicateur, une période comme 2026-T3, au moins deux sites et trois valeurs en ordre croissant.</translation>
    </message>
    <message>
        <source>Import of the marks of the network</source>
        <translation>Import des repères du réseau</translation>
    </message>
    <message>
        <source>There are two marks of %1 for %2. That of more sites is kept.</source>
        <translation>Il y a deux repères de %1 pour %2. Celui qui porte sur le plus de sites est retenu.</translation>
    </message>
</context>
<context>
    <name>carnet::tables::CsvReader</name>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>The line has more than %1 columns.</source>
        <translation>La ligne a plus de %1 colonnes. Vérifiez que le fichier est bien un tableau.</translation>
    </message>
    <message>
        <source>A cell has more than %1 characters.</source>
        <translation>Une cellule a plus de %1 caractères. Raccourcissez-la, puis recommencez.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>Le fichier dépasse %1. Partagez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The file is not a table in CSV. Save it again as "CSV UTF-8".</source>
        <translation>Le fichier n’est pas un tableau CSV. Enregistrez-le de nouveau au format « CSV UTF-8 ».</translation>
    </message>
    <message>
        <source>The file is damaged: some letters cannot be read.</source>
        <translation>Le fichier est abîmé : certaines lettres ne peuvent pas être lues. Demandez un nouvel envoi.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Un guillemet est ouvert et n’est jamais refermé.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines.</source>
        <translation>Le fichier a plus de %1 lignes. Partagez-le en plusieurs fichiers.</translation>
    </message>
</context>
<context>
    <name>carnet::tables::ImportPlan</name>
    <message>
        <source>The indicator "%1" is not in this document.</source>
        <translation>L’indicateur “%1” n’est pas dans ce dossier. Ajoutez-le, ou choisissez celui qui lui correspond.</translation>
    </message>
    <message>
        <source>The indicator "%1" will be created. Check its unit and which way is better.</source>
        <translation>L’indicateur “%1” sera créé. Vérifiez ensuite son unité et le sens du progrès.</translation>
    </message>
    <message>
        <source>The unit of the file (%1) is not that of the indicator (%2).</source>
        <translation>L’unité du fichier (%1) n’est pas celle de l’indicateur (%2).</translation>
    </message>
    <message>
        <source>The period is not of the length at which this indicator is followed.</source>
        <translation>La durée de la période n’est pas celle du suivi de cet indicateur.</translation>
    </message>
    <message>
        <source>The same figure stands on line %1.</source>
        <translation>Ce chiffre est déjà à la ligne %1.</translation>
    </message>
    <message>
        <source>Line %1 gives another figure for the same indicator and period.</source>
        <translation>La ligne %1 donne un autre chiffre pour le même indicateur et la même période. Gardez une seule des deux lignes.</translation>
    </message>
    <message>
        <source>Import of measurements: %1</source>
        <translation>Import de mesures : %1</translation>
    </message>
</context>
<context>
    <name>carnet::tables::MeasurementReader</name>
    <message>
        <source>The file holds no table.</source>
        <translation>Le fichier ne contient pas de tableau.</translation>
    </message>
    <message>
        <source>The column "code indicateur" is missing.</source>
        <translation>La colonne “code indicateur” manque.</translation>
    </message>
    <message>
        <source>There is no column with figures: "valeur", or "numerateur" and "denominateur".</source>
        <translation>Il manque une colonne de chiffres : “valeur”, ou “numérateur” et “dénominateur”.</translation>
    </message>
    <message>
        <source>The column of the period is missing.</source>
        <translation>La colonne “période” manque.</translation>
    </message>
    <message>
        <source>The file holds the figures of %1 structures. Say which is yours.</source>
        <translation>Le fichier contient les chiffres de %1 structures. Indiquez laquelle est la vôtre.</translation>
    </message>
    <message>
        <source>The file holds no figure of the structure "%1".</source>
        <translation>Le fichier ne contient aucun chiffre de la structure “%1”. Vérifiez son code.</translation>
    </message>
    <message>
        <source>The indicator is missing.</source>
        <translation>L’indicateur n’est pas indiqué.</translation>
    </message>
    <message>
        <source>"%1" is not a date.</source>
        <translation>“%1” n’est pas une date.</translation>
    </message>
    <message>
        <source>"%1" is not a period. Write for instance 2024-T3.</source>
        <translation>“%1” n’est pas une période. Écrivez par exemple 2024-T3.</translation>
    </message>
    <message>
        <source>The frequency "%1" is not known: quarter, half-year or year.</source>
        <translation>La fréquence “%1” n’est pas connue : trimestrielle, semestrielle ou annuelle.</translation>
    </message>
    <message>
        <source>The period is missing.</source>
        <translation>La période n’est pas indiquée.</translation>
    </message>
    <message>
        <source>"%1" is not a whole number.</source>
        <translation>“%1” n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>"%1" is not a number.</source>
        <translation>“%1” n’est pas un nombre.</translation>
    </message>
    <message>
        <source>There is a base without a figure.</source>
        <translation>La base est indiquée, mais pas le chiffre.</translation>
    </message>
    <message>
        <source>"%1" is no known reason for a missing figure.</source>
        <translation>“%1” n’est pas un motif connu : pas encore mesuré, sans objet, effectif insuffisant ou non communiqué.</translation>
    </message>
    <message>
        <source>There is both a figure and a reason why there is none.</source>
        <translation>La ligne donne à la fois un chiffre et le motif de son absence.</translation>
    </message>
    <message>
        <source>A numerator goes with a denominator.</source>
        <translation>Il faut à la fois un numérateur et un dénominateur.</translation>
    </message>
    <message>
        <source>The value %1 does not follow from the counts. The counts are taken.</source>
        <translation>La valeur %1 ne correspond pas aux deux nombres. Ce sont eux qui sont retenus.</translation>
    </message>
</context>
<context>
    <name>carnet::tables::OdsReader</name>
    <message>
        <source>The file is protected by a password. Open it in the spreadsheet program and save it without one.</source>
        <translation>Le fichier est protégé par un mot de passe. Ouvrez-le dans le tableur et enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>The file has more than %1 sheets.</source>
        <translation>Le fichier a plus de %1 feuilles.</translation>
    </message>
</context>
<context>
    <name>carnet::tables::Spreadsheet</name>
    <message>
        <source>The sheet has more than %1 lines.</source>
        <translation>La feuille a plus de %1 lignes.</translation>
    </message>
    <message>
        <source>The sheet has more than %1 columns.</source>
        <translation>La feuille a plus de %1 colonnes.</translation>
    </message>
    <message>
        <source>The file has more than %1 cells.</source>
        <translation>Le fichier a plus de %1 cellules remplies.</translation>
    </message>
    <message>
        <source>The text in the cell %1 is too long.</source>
        <translation>Le texte de la cellule %1 est trop long.</translation>
    </message>
    <message>
        <source>The file is damaged: its lines are mixed up.</source>
        <translation>Le fichier est abîmé : ses lignes sont mélangées.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden line(s) are read too.</source>
        <translation>
            <numerusform>Une ligne masquée est lue aussi.</numerusform>
            <numerusform>%n lignes masquées sont lues aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s) are read too.</source>
        <translation>
            <numerusform>Une colonne masquée est lue aussi.</numerusform>
            <numerusform>%n colonnes masquées sont lues aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged cells (%1): what they hold counts for the first one only.</source>
        <translation>Cellules fusionnées (%1) : leur contenu ne vaut que pour la première.</translation>
    </message>
    <message>
        <source>The formula has no result. Open the file in the spreadsheet program and save it again.</source>
        <translation>La formule n’a pas de résultat. Ouvrez le fichier dans le tableur et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The cell shows the error %1.</source>
        <translation>La cellule affiche l’erreur %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>Le fichier dépasse %1.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in the spreadsheet program and save it without one.</source>
        <translation>Le fichier est protégé par un mot de passe. Ouvrez-le dans le tableur et enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>The file is in the format of Excel before 2007 (.xls). Open it in the spreadsheet program and save it as .xlsx or .ods.</source>
        <translation>Le fichier est au format d’Excel d’avant 2007 (.xls). Ouvrez-le dans le tableur et enregistrez-le en .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete.</source>
        <translation>Le fichier est abîmé ou incomplet. Demandez-en une nouvelle copie.</translation>
    </message>
    <message>
        <source>The file is neither a spreadsheet (.xlsx, .ods) nor a table (.csv).</source>
        <translation>Le fichier n’est ni un classeur (.xlsx, .ods) ni un tableau (.csv).</translation>
    </message>
    <message>
        <source>The file holds no sheet that can be read.</source>
        <translation>Le fichier ne contient aucune feuille à lire.</translation>
    </message>
</context>
<context>
    <name>carnet::tables::Table</name>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>a sheet</comment>
        <translation>%1, ligne %2</translation>
    </message>
</context>
<context>
    <name>carnet::tables::XlsxReader</name>
    <message>
        <source>The file has more than %1 sheets.</source>
        <translation>Le fichier a plus de %1 feuilles.</translation>
    </message>
    <message>
        <source>The file holds macros: they are neither read nor run.</source>
        <translation>Le fichier contient des macros : elles ne sont ni lues ni exécutées.</translation>
    </message>
    <message>
        <source>The file holds more than can be read. Keep only the sheet that is needed.</source>
        <translation>Le fichier contient plus que ce qui peut être lu. Ne gardez que la feuille utile.</translation>
    </message>
</context>
<context>
    <name>carnet::tables::XlsxWriter</name>
    <message>
        <source>The file could not be made: there may be no room left in the folder for temporary files. Nothing was changed.</source>
        <translation>Le fichier n’a pas pu être créé : le dossier des fichiers temporaires est peut-être plein. Rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>carnet::tables::XmlPart</name>
    <message>
        <source>The file is damaged or incomplete.</source>
        <translation>Le fichier est abîmé ou incomplet. Demandez-en une nouvelle copie.</translation>
    </message>
    <message>
        <source>The file defines signs of its own, which a spreadsheet does not need. For your safety it is not read.</source>
        <translation>Le fichier définit des signes à lui, ce dont un classeur n’a pas besoin. Par sécurité, il n’est pas lu.</translation>
    </message>
</context>
<context>
    <name>carnet::tables::ZipArchive</name>
    <message>
        <source>The file is damaged or incomplete.</source>
        <translation>Le fichier est abîmé ou incomplet. Demandez-en une nouvelle copie.</translation>
    </message>
    <message>
        <source>The file holds more than can be read. Keep only the sheet that is needed.</source>
        <translation>Le fichier contient plus que ce qui peut être lu. Ne gardez que la feuille utile.</translation>
    </message>
</context>
<context>
    <name>carnet::tables::ZipWriter</name>
    <message>
        <source>The file could not be made. Nothing was changed. Close other programs and try again.</source>
        <translation>Le fichier n’a pas pu être créé. Rien n’a été changé. Fermez d’autres programmes et réessayez.</translation>
    </message>
</context>
</TS>
