#pragma once

#include <QStringView>

namespace carnet::ui {

/// The look of every page for the web. Its colours are those of palette.h, and others for
/// dark surroundings; each pair of them keeps a contrast of 4.5 for words and of 3 for marks.
inline constexpr QStringView kHtmlStyle = uR"(
:root{color-scheme:light dark;--text:#1b1b1b;--secondary:#4a4a4a;--accent:#0b5c73;
 --improve:#a84e08;--muted:#5c5c5c;--card:#f3f5f7;--track:#d5dbe1;--paper:#fff;--line:#d5dbe1}
@media screen and (prefers-color-scheme:dark){
 :root{--text:#f1f3f5;--secondary:#c6ccd2;--accent:#7fcbe0;--improve:#f3ac6b;--muted:#b9bfc5;
 --card:#262a2e;--track:#454c53;--paper:#16181a;--line:#454c53}
}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--text);line-height:1.5;
 font-family:"Noto Sans","Liberation Sans",Arial,sans-serif;font-size:1.125rem;
 overflow-wrap:break-word}
main{max-width:64rem;margin:0 auto;padding:clamp(1rem,4vw,3rem)}
header{display:flex;flex-wrap:wrap;gap:1rem 2rem;align-items:flex-start;
 justify-content:space-between;margin-bottom:2rem}
header div{flex:1 1 16rem;min-width:0}
h1{font-size:clamp(1.875rem,7vw,3.25rem);line-height:1.1;margin:0 0 1rem}
h2{font-size:1.25rem;line-height:1.3;margin:0;text-wrap:balance}
.site{font-weight:700;margin:0}
.period{color:var(--secondary);margin:0}
.lead{font-size:1.25rem;max-width:44rem;margin:0 0 2rem}
.mark{background:var(--text);color:var(--paper);font-weight:700;font-size:1.25rem;
 padding:.5rem 1rem;border-radius:.375rem;margin:0}
.logo{max-width:min(12rem,100%);max-height:6rem;background:#fff}
.correction{border-left:.375rem solid var(--improve);padding:.25rem 0 .25rem 1rem;
 max-width:44rem;margin:0 0 2rem}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1.25rem}
.card{background:var(--card);border-radius:.5rem;padding:1.25rem 1.5rem 1.5rem;min-width:0}
.figure{margin:.75rem 0 .5rem;font-weight:700;line-height:1.15;font-size:1.625rem}
.figure b{font-size:3.5rem}
.figure.words{font-weight:400;font-size:1.25rem}
.hundred{margin:0 0 .5rem;color:var(--secondary)}
.status{display:flex;align-items:center;gap:.6rem;font-weight:700;margin:0 0 .75rem}
.status svg{width:1.15rem;height:1.15rem;flex:none}
.reached,.done{color:var(--accent)}
.to_improve{color:var(--improve)}
.not_measured,.planned{color:var(--muted)}
.running{color:var(--text)}
.bar{display:block;width:100%;height:1.375rem;margin:0 0 .75rem}
.bar .track{fill:var(--track)}
.bar .value{fill:var(--accent)}
.bar .gap{fill:var(--card)}
.bar .tick{fill:var(--text)}
ul{list-style:none;margin:0;padding:0}
.promises{margin:0 0 2rem;padding:0 0 0 2.25rem;max-width:48rem}
.promises li{padding:.35rem 0 .35rem .5rem}
.promises .bare{list-style:none}
.promises li::marker{font-weight:700;color:var(--accent)}
.group{font-size:1.5rem}
.group+.promises{margin-top:.5rem}
.pairs{display:grid;gap:1.25rem}
.pairs dl{margin:0;display:grid;gap:1rem 2rem;
 grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr))}
dt{font-weight:700;color:var(--secondary)}
dd{margin:.25rem 0 0;font-size:1.25rem;line-height:1.4}
.done-side dt{color:var(--accent)}
dd.when{color:var(--secondary);font-size:1.125rem}
.actions{display:grid;gap:1.25rem;margin:0;padding:0}
.actions p{margin:0}
.actions .what{font-size:1.25rem;line-height:1.4;margin-bottom:.75rem}
.actions .status{margin:0}
.actions .due{color:var(--secondary)}
table{border-collapse:collapse;width:100%}
.cards,.pairs,.actions,table{margin-bottom:3rem}
caption{text-align:left;font-weight:700;font-size:1.25rem;padding-bottom:.75rem}
th,td{text-align:left;vertical-align:top;padding:.6rem 1rem .6rem 0;
 border-bottom:1px solid var(--line)}
thead th{border-bottom:2px solid var(--text)}
.invitation.alone{font-size:1.5rem;line-height:1.4}
.invitation p{margin:.25rem 0;overflow-wrap:anywhere}
a{color:var(--accent)}
a:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
footer{margin-top:3rem;color:var(--secondary);font-size:1rem}
footer p{margin:.25rem 0}
@media screen and (max-width:48rem){
 table,caption,tbody,tr,th,td{display:block}
 thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
 tr{border-bottom:1px solid var(--line);padding:.75rem 0}
 tbody tr:first-child{border-top:2px solid var(--text)}
 tbody th,td{border:0;padding:.15rem 0}
 td::before{content:attr(data-title) "\00a0: ";content:attr(data-title) "\00a0: " / "";
 color:var(--secondary)}
}
@media (max-width:25rem){
 h1,h2,dd,.what{hyphens:auto}
 .card{padding:1rem 1rem 1.25rem}
}
@media (forced-colors:active){
 .card{border:1px solid}
 .bar .track{fill:Canvas;stroke:CanvasText}
 .bar .value{fill:CanvasText}
 .bar .gap{fill:Canvas}
 .bar .tick{fill:Highlight}
}
@page{margin:12mm}
@media print{
 *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
 :root{font-size:10pt}
 body{font-size:1.05rem}
 main{padding:0;max-width:none}
 h1{font-size:26pt}
 header{margin-bottom:6mm}
 .cards{grid-template-columns:1fr 1fr;gap:5mm}
 .card{padding:4mm 5mm;line-height:1.35}
 .figure{margin:2mm 0 1mm}
 .figure b{font-size:32pt}
 .status,.bar,.hundred{margin-bottom:1.5mm}
 th,td{padding:1.2mm 4mm 1.2mm 0;line-height:1.35}
 .card,table,.invitation,.promises li{break-inside:avoid}
 h2{break-after:avoid}
 .cards,.pairs,.actions,table{margin-bottom:7mm}
 footer{margin-top:5mm;break-before:avoid}
 tr{break-inside:avoid}
}
)";

} // namespace carnet::ui
