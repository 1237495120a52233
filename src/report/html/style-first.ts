/** The first screen: the story in three panels, and the table of what was read. */
export const firstStyle = `
main>section.story{border-top:0;padding-top:0;margin-bottom:1.3rem}main>section#reading{padding-top:.9rem}#reading h2{font-size:1.3rem;margin-bottom:0}.story .who{font-size:.92rem;margin:0 0 .8rem;color:var(--soft)}
.panels{display:grid;grid-template-columns:minmax(0,1fr);gap:1.4rem 2.4rem;border-top:2px solid var(--ink)}
.panel{padding-top:.8rem}.panel h3{font:600 .78rem/1.3 var(--sans);text-transform:uppercase;letter-spacing:.08em;color:var(--accent);margin:0 0 .35rem}
.big{display:flex;align-items:baseline;gap:.3em;flex-wrap:wrap;margin:0 0 .2rem;font:1.25rem/1.15 var(--serif)}.figure{font:600 3.6rem/.92 var(--serif);letter-spacing:-.03em;font-variant-numeric:lining-nums}
.said{font:1.08rem/1.4 var(--serif);margin:0 0 .4rem}.said a{color:inherit;text-decoration-color:var(--soft)}
.sums,.voices{list-style:none;padding:0;margin:0 0 .5rem}.sums{display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;font-size:.88rem;color:var(--soft);font-variant-numeric:tabular-nums}
.voices li{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .8rem;padding:.22rem 0;line-height:1.3;font-size:.95rem;border-bottom:1px solid var(--rule)}.voices li:last-child{border-bottom:0}
.names,.verdict{font-size:.88rem;color:var(--soft);margin:.3rem 0 0}
.mini{font-size:1.02rem;border-left:0;padding:0;margin:.1rem 0 .3rem}.mini p{margin:0}
.reading th,.reading td{padding:.6rem 1rem .6rem 0}.reading tbody th{width:27%}.reading td{font-size:.88rem}.reading td ul{list-style:none;margin:0;padding:0}.reading td li{padding:.06rem 0;line-height:1.4}.reading td a{color:inherit;text-decoration-color:var(--soft)}.reading .unnamed{color:var(--soft)}
.reading td:nth-child(2){width:20%}.reading td:nth-child(3){width:24%}.date{display:block;font-weight:400;color:var(--soft);font-size:.8rem;line-height:1.35}
.strip{display:block;width:100%;max-width:21rem;min-width:7rem;height:11px;margin-top:.4rem}
.strip .own{fill:var(--rule)}.strip .quoted{fill:#c79a1a}.strip .reported{fill:#6f8fb8}.strip .aside{fill:var(--soft)}.strip .shared{fill:var(--accent)}
.key{margin-top:-.9rem;display:flex;flex-wrap:wrap;gap:.1rem 1.1rem}.swatch{display:inline-block;width:.8em;height:.8em;margin-right:.3em;vertical-align:-.06em}
.swatch.own{background:var(--rule)}.swatch.quoted{background:#c79a1a}.swatch.reported{background:#6f8fb8}.swatch.aside{background:var(--soft)}.swatch.shared{background:var(--accent);height:.3em;vertical-align:.12em}
.quiet ul{font-size:.92rem;padding-left:1.1rem;margin:.4rem 0 1rem;max-width:44rem}.quiet li{margin-bottom:.4rem}
@media (min-width:60rem){.masthead{display:flex;flex-wrap:wrap;align-items:baseline;column-gap:1.4rem}.masthead .kicker{flex:0 0 100%}}
@media (min-width:44rem){.panels{grid-template-columns:minmax(0,1.1fr) minmax(0,1fr)}.panel:last-child{grid-column:1/-1}}
@media (min-width:66rem){.panels{grid-template-columns:minmax(0,1fr) minmax(0,1.05fr) minmax(0,1.25fr)}.panel:last-child{grid-column:auto}.panel+.panel{border-left:1px solid var(--rule);padding-left:1.6rem}.panels{gap:0 1.6rem}}
@media (max-width:46rem){nav ol{flex-wrap:nowrap;overflow-x:auto;white-space:nowrap;padding:0 1rem}.reading thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.reading,.reading tbody,.reading tr,.reading th,.reading td{display:block}.reading tbody th,.reading td:nth-child(n){width:auto}.reading tr{border-bottom:1px solid var(--rule);padding:.7rem 0}.reading th,.reading td{border:0;padding:.15rem 0}.reading td{display:grid;grid-template-columns:8rem minmax(0,1fr);gap:.4rem;text-align:left}.reading td::before{content:attr(data-h);color:var(--soft);font-size:.8rem}.reading td .of{white-space:normal}}
`;
