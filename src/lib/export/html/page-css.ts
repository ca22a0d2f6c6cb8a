import { tokens } from '../../charts/palette';

const { paper, ink, muted, own } = tokens;

const values = `:root{color-scheme:only light;
--paper:${paper.light};--ink:${ink.light};--muted:${muted.light};--own:${own.light};--brand:var(--own);
--rule:#d3d8dc;--control:#79828b;
--small:.875rem;--lead:1.25rem;--heading:1.5625rem;--title:1.9375rem;--measure:42rem}`;

const text = `*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{max-width:62rem;margin:0 auto;padding:0 1rem 3rem;background:var(--paper);color:var(--ink);
font:400 1rem/1.5 'IBM Plex Sans','Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;
font-variant-numeric:tabular-nums lining-nums;overflow-wrap:anywhere}
h1,h2,p,ul,ol{margin:0}
h1,h2,b,th{font-weight:600}
h1,h2{line-height:1.25;text-wrap:balance}
p,li{max-width:var(--measure)}
a{color:inherit;text-decoration-thickness:1px;text-underline-offset:.2em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
button{padding:.4375rem 1rem;border:1px solid var(--ink);background:var(--ink);color:var(--paper);font:inherit;cursor:pointer}
button:hover{background:var(--paper);color:var(--ink)}
[hidden]{display:none!important}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}`;

const frame = `header{display:flex;flex-wrap:wrap;align-items:flex-start;justify-content:space-between;gap:1rem 2rem;
padding-block:2rem 1.5rem;border-top:.5rem solid var(--brand)}
.names{flex:1 1 20rem;min-width:0}
h1{font-size:var(--title)}
.lines{margin-top:.375rem;color:var(--muted)}
.start{display:flex;flex:1 0 100%;flex-wrap:wrap;align-items:center;gap:.5rem 1rem}
.start p{flex:1 1 18rem;color:var(--muted);font-size:var(--small)}
nav{padding-block:1.25rem 1.5rem;border-top:1px solid var(--rule)}
nav h2{font-size:var(--lead)}
nav ol{margin-top:.5rem;padding-left:1.75rem}
nav li{max-width:none;padding-left:.25rem}
nav li+li{margin-top:.25rem}
footer{padding-top:1.5rem;border-top:1px solid var(--rule);color:var(--muted);font-size:var(--small)}`;

const figure = `.figure{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem;padding-block:2rem 2.5rem;border-top:1px solid var(--rule)}
.figure h2{font-size:var(--heading)}
.count{color:var(--muted)}
.subtitle{margin-top:-.625rem;color:var(--muted)}
.badges{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:-.375rem}
.badge{padding:0 .5rem;border:1px solid var(--control);font-size:var(--small);font-weight:600;line-height:1.5rem}
.number{font-size:var(--lead);line-height:1.1}
.number b{color:var(--own);font-size:3.5rem}
.number+.picture{margin-top:1rem}
.sentence{font-size:var(--lead);line-height:1.4}
.remark{padding-left:1rem;border-left:3px solid var(--brand)}
.remark p{white-space:pre-line}
.label{font-size:var(--small);font-weight:600}
.foot{display:grid;gap:.25rem;color:var(--muted);font-size:var(--small)}
.foot:empty{display:none}
.foot p{max-width:52rem}
.save{font-size:var(--small)}
summary{width:fit-content;cursor:pointer}
details[open] summary{margin-bottom:.75rem}`;

const picture = `.picture{container-type:inline-size}
.picture svg{display:none;max-width:100%;height:auto}
.picture .wide{display:block}
@container (max-width:859px){.picture .wide{display:none}.picture .middle{display:block}}
@container (max-width:559px){.picture .middle{display:none}.picture .narrow{display:block;width:100%;max-width:26rem}}
@media (forced-colors:active){svg{forced-color-adjust:none;background:var(--paper)}}`;

const table = `.scroll{overflow-x:auto}
table{border-collapse:collapse;line-height:1.375;overflow-wrap:break-word}
th,td{padding:.375rem 1rem .375rem 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:baseline}
thead :is(th,td){border-bottom-color:var(--ink);background:var(--paper);font-size:var(--small);vertical-align:bottom}
tbody th{min-width:9rem;font-weight:400}
.numeric{padding-left:1rem;text-align:right;white-space:nowrap}
thead .numeric{min-width:6rem;white-space:normal}
.part th{padding-left:1.25rem}
.total :is(th,td){border-top:1px solid var(--ink);font-weight:600}
.hang{display:inline-block;width:0;white-space:nowrap}
small{display:block;color:var(--muted);font-size:var(--small);font-weight:400}
.signs{margin-top:.5rem;padding:0;color:var(--muted);font-size:var(--small);list-style:none}
@media (max-width:40rem),print{table{font-size:var(--small)}th,td{padding-right:.5rem}.numeric{padding-left:.25rem}
thead .numeric{min-width:3.75rem}tbody th{min-width:6.5rem;hyphens:auto}.numeric small{white-space:normal}}
@media screen and (max-width:40rem){:root{--title:1.5625rem;--heading:1.25rem;--lead:1.125rem}
th:first-child{position:sticky;left:0;max-width:45vw;background:var(--paper)}}`;

/** Paper: a figure a page, its table with it, and nothing to press. A browser that cannot open a table by style has the script. */
const print = `@page{size:A4;margin:15mm;@bottom-right{content:counter(page);font:9pt sans-serif}}
@media print{body{max-width:none;padding:0}.start,.save,.bar,summary{display:none!important}
header{padding-top:1rem}.figure{break-before:page;padding:0;border:0}.figure:focus{outline:none}
footer{margin-top:1.5rem}
nav a{text-decoration:none}h2,.subtitle,.badges{break-after:avoid}svg,table,tr,.remark,.told,.foot{break-inside:avoid}
.picture svg{display:none!important}.picture .middle{display:block!important;width:100%}
details::details-content{display:block;content-visibility:visible;block-size:auto}
.scroll{overflow:visible}th:first-child{position:static}}`;

/** How the file looks as a document: the page's own look, always light. */
export const pageCss = [values, text, frame, figure, picture, table, print].join('\n');
