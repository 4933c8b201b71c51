#pragma once

#include <QStringView>

namespace carnet::ui {

// The styles of a report as a text document. Each is named, so that whoever changes the document
// changes the look of all headings at once. Letters of 11 points, as on its sheets.

inline constexpr QStringView kOdtFonts = uR"(<office:font-face-decls>
<style:font-face style:name="Noto Sans" svg:font-family="'Noto Sans', 'Liberation Sans', Arial" style:font-family-generic="swiss" style:font-pitch="variable"/>
<style:font-face style:name="DejaVu Sans" svg:font-family="'DejaVu Sans', 'Segoe UI Symbol'" style:font-family-generic="swiss" style:font-pitch="variable"/>
</office:font-face-decls>)";

inline constexpr QStringView kOdtStyles = uR"(<office:styles>
<style:default-style style:family="paragraph">
<style:paragraph-properties fo:orphans="2" fo:widows="2" style:tab-stop-distance="12mm"/>
<style:text-properties style:font-name="Noto Sans" fo:font-size="11pt" fo:language="fr" fo:country="FR" fo:color="#1b1b1b"/>
</style:default-style>
<style:default-style style:family="graphic"><style:text-properties fo:language="fr" fo:country="FR"/></style:default-style>
<style:default-style style:family="table"/>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
<style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph" style:parent-style-name="Standard" style:class="text">
<style:paragraph-properties fo:margin-top="0mm" fo:margin-bottom="2.2mm" fo:line-height="125%"/></style:style>
<style:style style:name="Introduction" style:family="paragraph" style:parent-style-name="Text_20_body">
<style:paragraph-properties fo:keep-with-next="always"/></style:style>
<style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Text_20_body" style:class="text">
<style:paragraph-properties fo:keep-with-next="always" fo:margin-top="5mm" fo:margin-bottom="2mm"/>
<style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Heading" style:next-style-name="Text_20_body" style:default-outline-level="1" style:class="text">
<style:paragraph-properties fo:margin-top="0mm"/><style:text-properties fo:font-size="24pt"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Heading" style:next-style-name="Text_20_body" style:default-outline-level="2" style:class="text">
<style:paragraph-properties fo:margin-top="9mm" fo:margin-bottom="3mm"/><style:text-properties fo:font-size="16pt"/></style:style>
<style:style style:name="Heading_20_3" style:display-name="Heading 3" style:family="paragraph" style:parent-style-name="Heading" style:next-style-name="Text_20_body" style:default-outline-level="3" style:class="text">
<style:text-properties fo:font-size="12pt"/></style:style>
<style:style style:name="Question" style:family="paragraph" style:parent-style-name="Heading_20_3" style:next-style-name="Reponse" style:class="text">
<style:paragraph-properties fo:margin-top="6mm" fo:margin-bottom="1mm"/><style:text-properties fo:font-size="11pt"/></style:style>
<style:style style:name="Reponse" style:display-name="Réponse" style:family="paragraph" style:parent-style-name="Text_20_body">
<style:paragraph-properties fo:keep-with-next="always" fo:margin-bottom="1mm"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Sous-titre" style:family="paragraph" style:parent-style-name="Text_20_body">
<style:paragraph-properties fo:margin-bottom="0.8mm"/><style:text-properties fo:color="#4a4a4a"/></style:style>
<style:style style:name="Site" style:family="paragraph" style:parent-style-name="Text_20_body">
<style:paragraph-properties fo:margin-bottom="1mm"/><style:text-properties fo:font-size="13pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Marque" style:family="paragraph" style:parent-style-name="Standard">
<style:paragraph-properties fo:text-align="end" fo:margin-bottom="2mm"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Encadre" style:display-name="Encadré" style:family="paragraph" style:parent-style-name="Text_20_body">
<style:paragraph-properties fo:background-color="#f3f5f7" fo:border-left="1.2mm solid #0b5c73" fo:padding="3mm" fo:margin-top="3mm" fo:margin-bottom="4mm"/></style:style>
<style:style style:name="Legende" style:display-name="Légende" style:family="paragraph" style:parent-style-name="Standard">
<style:paragraph-properties fo:keep-with-next="always" fo:margin-top="4mm" fo:margin-bottom="1.5mm"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Cellule" style:family="paragraph" style:parent-style-name="Standard"/>
<style:style style:name="Cellule_20_nombre" style:display-name="Cellule nombre" style:family="paragraph" style:parent-style-name="Cellule">
<style:paragraph-properties fo:text-align="end"/></style:style>
<style:style style:name="Entete" style:display-name="En-tête de colonne" style:family="paragraph" style:parent-style-name="Cellule">
<style:paragraph-properties fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Entete_20_nombre" style:display-name="En-tête de nombre" style:family="paragraph" style:parent-style-name="Entete">
<style:paragraph-properties fo:text-align="end"/></style:style>
<style:style style:name="Chiffre" style:display-name="Grand chiffre" style:family="paragraph" style:parent-style-name="Cellule">
<style:text-properties fo:font-size="18pt" fo:font-weight="bold" fo:color="#0b5c73"/></style:style>
<style:style style:name="Suite" style:display-name="Après un tableau" style:family="paragraph" style:parent-style-name="Standard">
<style:text-properties fo:font-size="6pt"/></style:style>
<style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard" style:class="extra">
<style:paragraph-properties fo:text-align="end"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard" style:class="extra">
<style:paragraph-properties fo:border-top="0.25mm solid #d5dbe1" fo:padding-top="2mm"><style:tab-stops><style:tab-stop style:position="170mm" style:type="right"/></style:tab-stops></style:paragraph-properties>
<style:text-properties fo:color="#4a4a4a"/></style:style>
<style:style style:name="Secondaire" style:family="text"><style:text-properties fo:font-weight="normal" fo:color="#4a4a4a"/></style:style>
<style:style style:name="Forme_20_good" style:display-name="Forme bon" style:family="text"><style:text-properties style:font-name="DejaVu Sans" fo:color="#0b5c73"/></style:style>
<style:style style:name="Forme_20_warning" style:display-name="Forme à améliorer" style:family="text"><style:text-properties style:font-name="DejaVu Sans" fo:color="#a84e08"/></style:style>
<style:style style:name="Forme_20_running" style:display-name="Forme en cours" style:family="text"><style:text-properties style:font-name="DejaVu Sans"/></style:style>
<style:style style:name="Forme_20_open" style:display-name="Forme ouvert" style:family="text"><style:text-properties style:font-name="DejaVu Sans" fo:color="#5c5c5c"/></style:style>
<style:style style:name="Lien" style:family="text"><style:text-properties fo:color="#0b5c73" style:text-underline-style="solid"/></style:style>
<text:list-style style:name="Points"><text:list-level-style-bullet text:level="1" text:bullet-char="•">
<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="6mm" fo:text-indent="-5mm" fo:margin-left="6mm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" style:print-orientation="portrait" fo:margin-top="14mm" fo:margin-bottom="12mm" fo:margin-left="20mm" fo:margin-right="20mm"/>
<style:header-style><style:header-footer-properties fo:min-height="6mm" fo:margin-bottom="3mm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:min-height="10mm" fo:margin-top="5mm"/></style:footer-style></style:page-layout>
</office:automatic-styles>)";

/// Of tables and drawings, which a document keeps apart: widths of columns come after them.
inline constexpr QStringView kOdtTableStyles =
    uR"(<style:style style:name="Tableau" style:family="table"><style:table-properties style:width="170mm" table:align="left" fo:margin-bottom="2mm"/></style:style>
<style:style style:name="Case" style:family="table-cell"><style:table-cell-properties fo:padding-top="1.4mm" fo:padding-bottom="1.4mm" fo:padding-left="0mm" fo:padding-right="3mm" fo:border-bottom="0.25mm solid #d5dbe1"/></style:style>
<style:style style:name="Case_20_titre" style:family="table-cell"><style:table-cell-properties fo:padding-top="1.4mm" fo:padding-bottom="1.4mm" fo:padding-left="0mm" fo:padding-right="3mm" fo:border-bottom="0.5mm solid #1b1b1b"/></style:style>
<style:style style:name="Case_20_chiffre" style:family="table-cell"><style:table-cell-properties fo:padding="3mm" fo:background-color="#f3f5f7" fo:border-right="1mm solid #ffffff"/></style:style>
<style:style style:name="Image" style:family="graphic"><style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline" draw:stroke="none"/></style:style>
<style:style style:name="Barre" style:family="graphic"><style:graphic-properties draw:stroke="none" draw:fill="solid" draw:fill-color="#0b5c73"/></style:style>
<style:style style:name="Fond" style:family="graphic"><style:graphic-properties draw:stroke="none" draw:fill="solid" draw:fill-color="#d5dbe1"/></style:style>
<style:style style:name="Avant" style:family="graphic"><style:graphic-properties draw:stroke="none" draw:fill="solid" draw:fill-color="#5c5c5c"/></style:style>
<style:style style:name="Repere" style:family="graphic"><style:graphic-properties draw:stroke="none" draw:fill="solid" draw:fill-color="#1b1b1b"/></style:style>)";

} // namespace carnet::ui
