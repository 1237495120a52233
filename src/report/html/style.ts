import { cardStyle } from './style-cards.js';
import { firstStyle } from './style-first.js';
import { textStyle } from './style-text.js';

/** Colours and type; every pair of text and ground is at least 4.5:1 in light and in dark. */
const base = `
:root{--paper:#fbfaf7;--sheet:#fff;--ink:#1c1b19;--soft:#5d5a53;--rule:#dcd7cc;--faint:#f1eee7;--accent:#7b1e22;--link:#1a4f72;
--critical:#8c0f14;--major:#9a3412;--minor:#765400;--note:#2f5d50;--info:#565b63;
--quoted:#f6e7b8;--reported:#e2e9f2;--ins:#d9efdc;--ins-ink:#0f5132;--del:#fbdfdc;--del-ink:#8a1c16;--hit:#ffd54a;
--serif:"Iowan Old Style","Charter","Bitstream Charter","Palatino Linotype",Palatino,Cambria,Georgia,"Noto Serif",serif;
--sans:ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--paper:#141518;--sheet:#1b1d21;--ink:#ece8df;--soft:#b0aba0;--rule:#383a40;--faint:#212329;--accent:#f0a3a0;--link:#9ccbec;
--critical:#ff9d97;--major:#ffb088;--minor:#e8c56a;--note:#8fd0bb;--info:#b7bcc6;
--quoted:#4a3f16;--reported:#283548;--ins:#173a26;--ins-ink:#a8e6bf;--del:#4a1f1d;--del-ink:#ffb9b2;--hit:#7a5c00}}
*{box-sizing:border-box}
html{scroll-padding-top:1.5rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--sans);overflow-wrap:break-word}
h1,h2,h3,h4,blockquote,.full p,.value{font-family:var(--serif)}
h1{font-size:clamp(1.7rem,1.2rem + 1.8vw,2.6rem);line-height:1.1;letter-spacing:-.012em;margin:.05em 0 .1em;font-weight:600;text-wrap:balance}
h2{font-size:1.65rem;line-height:1.2;margin:0 0 .6rem;font-weight:600}
h3{font-size:1.2rem;line-height:1.35;margin:.2rem 0 .6rem;font-weight:600}
h4{font-size:1.05rem;line-height:1.35;margin:.2rem 0 .6rem;font-weight:600}
p{margin:0 0 .7rem}a{color:var(--link);text-underline-offset:.18em;text-decoration-thickness:.06em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
main:focus,article:focus{outline:none}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--sheet);padding:.6rem 1rem;z-index:9}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.kicker,.levels,.legend,.key,nav,.sub,.where,.filters,table,.reasons,summary,.outlet,.tag{font-family:var(--sans)}
.kicker{font-size:.8rem;letter-spacing:.02em;color:var(--soft);margin:0}
.sub,.where,.key{font-size:.84rem;color:var(--soft)}
.sub{font-weight:400}th .sub,h3 .sub,dt .sub{display:block}
.lede,.dek{color:var(--soft);max-width:44rem}.dek{font:italic 1.15rem/1.45 var(--serif)}
.tag{font-size:.75rem;border:1px solid var(--rule);border-radius:1em;padding:.05em .6em;color:var(--soft);white-space:nowrap}
.masthead,.frame{max-width:80rem;margin:0 auto;padding:0 1.5rem}
.masthead{padding-top:1.1rem;padding-bottom:.35rem}.masthead .kicker{color:var(--accent);text-transform:uppercase;letter-spacing:.09em;font-weight:600}
.masthead .dek{margin:0;font-size:1.05rem}
.frame{padding-top:.9rem;padding-bottom:5rem}
section{margin:0 0 3.5rem}main>section{border-top:1px solid var(--rule);padding-top:1.6rem}
nav{border-top:3px double var(--rule);border-bottom:1px solid var(--rule);background:var(--paper)}
nav ol{list-style:none;max-width:80rem;margin:0 auto;padding:0 1.5rem;display:flex;flex-wrap:wrap;gap:0 1.25rem;font-size:.86rem}
nav a{color:var(--soft);text-decoration:none;display:inline-block;padding:.45rem 0}nav a:hover{color:var(--ink);text-decoration:underline}
.scroll{overflow-x:auto;position:relative;margin:0 0 1.6rem}
table{border-collapse:collapse;font-size:.9rem;width:100%}th small{font-weight:400}caption{text-align:left;max-width:calc(100vw - 2rem);color:var(--soft);font-size:.84rem;padding:0 0 .5rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .9rem .5rem 0;border-bottom:1px solid var(--rule)}
thead th{font-size:.78rem;color:var(--soft);font-weight:600;vertical-align:bottom}tbody th{font-weight:600}
.n{text-align:right;font-variant-numeric:tabular-nums}.of{color:var(--soft);white-space:nowrap;font-size:.8rem}
code,kbd{font:.86em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}.hash{overflow-wrap:anywhere}
kbd{border:1px solid var(--rule);border-radius:3px;padding:0 .35em;background:var(--faint)}
summary{cursor:pointer;color:var(--link);font-size:.9rem;padding:.25rem 0}
ul.open{padding-left:1.1rem}ul.open>li{margin-bottom:.6rem}
.notice{border-left:4px solid var(--minor);padding:.4rem .9rem;background:var(--faint)}
[hidden]{display:none!important}
@media (min-width:48rem) and (min-height:30rem){nav{position:sticky;top:0;z-index:5}html{scroll-padding-top:4rem}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
/* What is out of sight is not laid out until it is looked at: a page of hundreds of articles opens at once. */
.card,.full,.utterance,.promise{content-visibility:auto;contain-intrinsic-size:auto 18rem}.full{contain-intrinsic-size:auto 60rem}
@media print{.card,.full,.utterance,.promise{content-visibility:visible}details::details-content{content-visibility:visible!important;display:block!important;height:auto!important}details>summary{list-style:none}:root{--paper:#fff;--sheet:#fff}nav,.filters,.skip,.permalink,.legend.tools{display:none!important}.frame{display:block!important}.masthead,.frame{padding-left:0;padding-right:0}
body{font-size:10pt}section,.card{break-inside:auto}.card,blockquote,tr{break-inside:avoid}h2,h3,.kicker{break-after:avoid}.scroll{overflow:visible}}
`;

export const style = base + firstStyle + cardStyle + textStyle;
