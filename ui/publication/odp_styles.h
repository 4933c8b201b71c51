#pragma once

#include <QString>

namespace carnet::ui {

/// What stands in `styles.xml`: one page across, titles, text.
inline constexpr QStringView kOdpStyles = uR"(<office:styles>
<style:default-style style:family="graphic"><style:graphic-properties draw:stroke="none" draw:fill="none"/><style:text-properties fo:font-family="'Noto Sans','DejaVu Sans',sans-serif" fo:font-size="22pt" fo:language="fr" fo:country="FR" fo:color="#1b1b1b"/></style:default-style>
<style:style style:name="standard" style:family="graphic"><style:graphic-properties draw:stroke="none" draw:fill="none"/><style:text-properties fo:font-size="22pt"/></style:style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="A4"><style:page-layout-properties fo:margin-top="0mm" fo:margin-bottom="0mm" fo:margin-left="0mm" fo:margin-right="0mm" fo:page-width="297mm" fo:page-height="210mm" style:print-orientation="landscape"/></style:page-layout>
<style:style style:name="Fond" style:family="drawing-page"><style:drawing-page-properties draw:fill="solid" draw:fill-color="#ffffff" presentation:display-footer="true" presentation:display-page-number="true" presentation:display-date-time="true"/></style:style>
<style:style style:name="Couverture" style:family="drawing-page"><style:drawing-page-properties draw:fill="solid" draw:fill-color="#0b5c73"/></style:style>
<style:style style:name="Bande" style:family="graphic"><style:graphic-properties draw:stroke="none" draw:fill="solid" draw:fill-color="#0b5c73"/></style:style>
<style:style style:name="Pied" style:family="graphic"><style:graphic-properties draw:stroke="none" draw:fill="none" fo:padding="0mm"/></style:style>
<style:style style:name="PiedTexte" style:family="paragraph"><style:text-properties fo:font-size="18pt" fo:color="#4a4a4a"/></style:style>
<style:style style:name="PiedNombre" style:family="paragraph"><style:paragraph-properties fo:text-align="end"/><style:text-properties fo:font-size="18pt" fo:color="#4a4a4a"/></style:style>
</office:automatic-styles>)";

/// What `content.xml` needs.
inline constexpr QStringView kOdpContentStyles = uR"(<office:automatic-styles>
<style:style style:name="dp" style:family="drawing-page"/>
<style:style style:name="Titre" style:family="presentation"><style:graphic-properties draw:stroke="none" draw:fill="none" draw:textarea-vertical-align="top" fo:padding="0mm"/></style:style>
<style:style style:name="Corps" style:family="presentation"><style:graphic-properties draw:stroke="none" draw:fill="none" draw:textarea-vertical-align="top" fo:padding="0mm"/></style:style>
<style:style style:name="Cadre" style:family="graphic"><style:graphic-properties draw:stroke="none" draw:fill="none" draw:textarea-vertical-align="top" fo:padding="0mm" fo:wrap-option="wrap"/></style:style>
<style:style style:name="Carte" style:family="graphic"><style:graphic-properties draw:stroke="none" draw:fill="solid" draw:fill-color="#f3f5f7" draw:textarea-vertical-align="top" fo:padding="6mm" fo:wrap-option="wrap"/></style:style>
<style:style style:name="Barre" style:family="graphic"><style:graphic-properties draw:stroke="none" draw:fill="solid" draw:fill-color="#0b5c73"/></style:style>
<style:style style:name="BarreFond" style:family="graphic"><style:graphic-properties draw:stroke="none" draw:fill="solid" draw:fill-color="#d5dbe1"/></style:style>
<style:style style:name="PTitre" style:family="paragraph"><style:text-properties fo:font-size="34pt" fo:font-weight="bold"/></style:style>
<style:style style:name="PCouverture" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="8mm"/><style:text-properties fo:font-size="46pt" fo:font-weight="bold" fo:color="#ffffff"/></style:style>
<style:style style:name="PCouvertureSite" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="6mm"/><style:text-properties fo:font-size="28pt" fo:font-weight="bold" fo:color="#ffffff"/></style:style>
<style:style style:name="PCouvertureTexte" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="3mm"/><style:text-properties fo:font-size="22pt" fo:color="#ffffff"/></style:style>
<style:style style:name="PTexte" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="4mm"/><style:text-properties fo:font-size="22pt"/></style:style>
<style:style style:name="PPartie" style:family="paragraph"><style:paragraph-properties fo:margin-top="3mm" fo:margin-bottom="3mm"/><style:text-properties fo:font-size="22pt" fo:font-weight="bold" fo:color="#0b5c73"/></style:style>
<style:style style:name="PChiffre" style:family="paragraph"><style:text-properties fo:font-size="48pt" fo:font-weight="bold" fo:color="#0b5c73"/></style:style>
<style:style style:name="PChiffreMoyen" style:family="paragraph"><style:text-properties fo:font-size="34pt" fo:font-weight="bold" fo:color="#0b5c73"/></style:style>
<style:style style:name="PFort" style:family="paragraph"><style:text-properties fo:font-size="20pt" fo:font-weight="bold"/></style:style>
<style:style style:name="PCase" style:family="paragraph"><style:text-properties fo:font-size="20pt"/></style:style>
<style:style style:name="PNote" style:family="paragraph"><style:text-properties fo:font-size="20pt" fo:color="#4a4a4a"/></style:style>
<style:style style:name="Case" style:family="table-cell"><style:graphic-properties draw:fill="none" fo:padding-top="2mm" fo:padding-bottom="2mm" fo:padding-left="0mm" fo:padding-right="3mm"/><style:paragraph-properties fo:border-bottom="0.35mm solid #d5dbe1"/></style:style>
<style:style style:name="CaseTitre" style:family="table-cell"><style:graphic-properties draw:fill="none" fo:padding-top="2mm" fo:padding-bottom="2mm" fo:padding-left="0mm" fo:padding-right="3mm"/><style:paragraph-properties fo:border-bottom="0.7mm solid #1b1b1b"/></style:style>
<text:list-style style:name="Points"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:min-label-width="8mm"/><style:text-properties fo:color="#0b5c73"/></text:list-level-style-bullet></text:list-style>
)";

} // namespace carnet::ui
