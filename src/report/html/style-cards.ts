/** The overview, the cards and the tables of who has what. */
export const cardStyle = `
.agreements{list-style:none;margin:0;padding:0}
.agreements>li{border-top:2px solid var(--note);padding:.7rem 0 1.2rem;display:grid;grid-template-columns:minmax(0,15rem) minmax(0,1fr);gap:.3rem 2.4rem}.agreements .what{font-size:.95rem;margin:0}.agreements .sub{margin:.3rem 0 0}
.agreements .value{font-size:1.2rem;line-height:1.25;margin:.1rem 0 0}.agreements .value.figure{font-size:2.2rem;line-height:1.1}.because{list-style:none;padding:0;margin:0;font-size:.92rem}.because li{padding:.12rem 0}
.levels{list-style:none;display:flex;flex-wrap:wrap;gap:.6rem 1.8rem;padding:0;margin:0 0 1.4rem;font-size:.95rem}.levels .count{font:600 1.6rem/1 var(--serif);margin-right:.15em}
.critical{--level:var(--critical)}.major{--level:var(--major)}.minor{--level:var(--minor)}.note{--level:var(--note)}.info{--level:var(--info)}
.levels .count,.kicker .level{color:var(--level)}.levels .none,.levels .none .count{color:var(--soft);font-weight:400}
.filters{display:flex;flex-wrap:wrap;gap:.7rem 1rem;align-items:end;padding:.9rem 1rem;background:var(--faint);margin:0 0 1rem}
.filters label{font-size:.78rem;color:var(--soft);display:grid;gap:.2rem;min-width:0}
.filters input[type=search],.filters select,.filters button{font:.92rem var(--sans);color:var(--ink);background:var(--sheet);border:1px solid var(--soft);border-radius:3px;padding:.4rem .55rem;max-width:100%}
.filters input[type=search]{width:15rem}.filters select{max-width:13rem}.filters .keys label{display:block;margin-top:.3rem}.keys p{font-size:.84rem;margin:.3rem 0 0}
.card{background:var(--sheet);border:1px solid var(--rule);border-left:5px solid var(--level);padding:1.2rem 1.4rem 1rem;margin:0 0 1.5rem;max-width:62rem}
.card:target,.card.now,.other:target{box-shadow:0 0 0 3px var(--link)}
.kicker .level{font-weight:700;text-transform:uppercase;letter-spacing:.06em;margin-right:.5em}.permalink{float:right;padding:0 .4em;text-decoration:none;color:var(--soft);font-size:1rem}
.card h3,.other h4{font-size:1.14rem;font-weight:500;margin:.35rem 0 .9rem;max-width:52rem}.card.note,.card.info{padding:.8rem 1.2rem .5rem;margin-bottom:.8rem}.note h3,.info h3{font-size:1.02rem;margin-bottom:.3rem}.kicker .kind{font-weight:600;color:var(--ink)}
ins{background:var(--ins);color:var(--ins-ink);text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.16em;padding:0 .1em}
del{background:var(--del);color:var(--del-ink);text-decoration:underline dotted;text-decoration-thickness:2px;text-underline-offset:.16em;padding:0 .1em}.variant del{text-decoration:line-through}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr));gap:1.2rem 2rem}
.outlet{font-size:.84rem;font-weight:700;margin:0 0 .15rem}.side .value{margin:0 0 .5rem;font-size:1.02rem}
blockquote{margin:0 0 .8rem;padding:0 0 0 .9rem;border-left:2px solid var(--rule);font-size:1rem;line-height:1.5}blockquote p{margin:0 0 .25rem}
.same{border-bottom:2px solid var(--rule)}.note .reasons,.info .reasons{border-top:0;margin-top:0;padding-top:0}.note .sides,.info .sides{margin-top:.6rem}.tier>summary{font-size:1rem;padding:.6rem 0}mark{background:var(--quoted);color:var(--ink);padding:0 .1em}
.reasons{border-top:1px solid var(--rule);margin-top:.6rem;padding-top:.3rem;font-size:.9rem}.parts,.places{list-style:none;padding:0;margin:0 0 .6rem;display:flex;flex-wrap:wrap;gap:.1rem 1.2rem}.parts b{font-variant-numeric:tabular-nums}.places{font-size:.84rem}
.others{margin:.8rem 0 0}.other{border-top:1px solid var(--rule);padding:.9rem 0 0;margin-top:.7rem}
.ruling{font-size:.9rem;border-left:3px solid var(--note);padding-left:.7rem}
.matrix{width:auto}.matrix caption{font:600 1.15rem var(--serif);color:var(--ink)}.matrix thead th{max-width:9rem;padding-left:.6rem}.matrix th[scope=row]{position:sticky;left:0;background:var(--paper);min-width:9rem;max-width:22rem;font-weight:500}
.matrix td,.matrix th{padding-top:.32rem;padding-bottom:.32rem}.matrix td{text-align:left;padding-left:.6rem}.matrix .cell{font-size:0}.cell::before{font-size:1rem}.cell a{display:inline-block;min-width:1.7rem;min-height:1.5rem;text-align:center;text-decoration:none;font-size:0}.cell a::before,.cell:not(:has(a))::before{font:.95rem/1.5 var(--sans);display:inline-block;min-width:1.7rem;text-align:center}
.cell.said a::before,.cell.said:not(:has(a))::before{content:"●";content:"●"/""}.cell.quoted a::before,.cell.quoted:not(:has(a))::before{content:"❝";content:"❝"/""}.cell.said-absent a::before,.cell.said-absent:not(:has(a))::before{content:"○";content:"○"/""}.cell.unclear a::before,.cell.unclear:not(:has(a))::before{content:"?";content:"?"/""}.cell.silent::before{content:"–";content:"–"/""}
.counts thead th{max-width:none}.counts td,.counts th{font-size:.9rem}.more{margin:-.9rem 0 1.8rem}.cell.silent{color:var(--soft)}.cell.unclear{color:var(--minor)}
.utterance,.promise{padding:0 0 1.1rem;margin:0 0 1.3rem;border-bottom:1px solid var(--rule);max-width:52rem}.promise{max-width:none}.promise dl{max-width:52rem}.utterance blockquote{font-size:1.08rem}.variant{margin-left:1.4rem}
.promise dl{margin:0}.promise dl div{display:grid;grid-template-columns:minmax(0,10rem) minmax(0,1fr);gap:.2rem 1.4rem;padding:.45rem 0}.promise dt{font-size:.86rem;font-weight:600}.promise dt{grid-row:span 9}.promise dd{grid-column:2;margin:0;font-family:var(--serif)}.promise dd a{color:inherit;text-decoration-color:var(--rule)}
.drift,.figures{font-size:.86rem}.drift td,.drift th,.figures td,.figures th{padding:.4rem .8rem .4rem 0}.drift ul,.figures ul{list-style:none;margin:0;padding:0}.drift td a{color:inherit;text-decoration-color:var(--soft)}.drift tbody th{max-width:11rem}.drift td{min-width:7rem}.drift summary{font-size:.8rem;padding:.1rem 0}.drift .of{white-space:normal;display:block}
.only{display:inline-block;font-size:.76rem;color:var(--ins-ink);background:var(--ins);padding:0 .35em}
.measure{margin:0 0 2rem;max-width:75rem}.measure>.sub{max-width:52rem}.figures thead th{max-width:9rem;font-weight:600}.figures .what{color:var(--accent);font-size:.78rem;padding-top:.8rem}.figures tbody th[scope=row]{font-weight:400}
.figures small{color:var(--soft);white-space:nowrap}.figures td:empty::before{content:'–';color:var(--soft)}.figures svg{display:block;width:4.5rem;height:5px;margin-top:.2rem;background:var(--rule)}.figures rect{height:5px;fill:var(--link)}
@media (max-width:36rem){.agreements>li{grid-template-columns:minmax(0,1fr)}.masthead,.frame{padding-left:1rem;padding-right:1rem}.card{padding:1rem}.promise dl div{grid-template-columns:minmax(0,1fr)}.promise dt{grid-row:auto}.promise dd{grid-column:1}.filters input[type=search],.filters select{width:100%;max-width:none}.filters label{flex:1 1 9rem}
.matrix thead th{writing-mode:vertical-rl;max-height:12rem;max-width:none;padding:.4rem 0;vertical-align:bottom;text-align:right;line-height:1.2}.matrix td{padding-left:0;padding-right:.2rem}.matrix th[scope=row]{min-width:7.5rem;max-width:11rem}}
`;
