/** The articles in full: every mark has a line or a ground of its own, so that no meaning rests on colour alone. */
export const textStyle = `
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.4rem 1.3rem;padding:0;margin:0 0 1.4rem;font-size:.86rem}
.full{max-width:42rem;padding-bottom:1.5rem;margin-bottom:2.5rem;border-bottom:1px solid var(--rule)}
.full p{font-size:1.08rem;line-height:1.7;margin:0 0 .9rem}.full p.sub{font:.84rem/1.5 var(--sans)}
.full p.headline{font-size:1.5rem;line-height:1.25;font-weight:600}.full p.standfirst{font-style:italic}.full p.list{padding-left:1.2rem}.full p.caption,.full p.byline,.full p.dateline{font:.86rem/1.5 var(--sans);color:var(--soft)}
.set-aside{color:var(--soft);border:1px dashed var(--rule);padding:.3rem .8rem;margin:0 0 .9rem}.set-aside p{font-size:.95rem}
.m.quote{background:var(--quoted)}.m.reported{background:var(--reported)}
.m{text-underline-offset:.2em;text-decoration-thickness:1.5px;text-decoration-color:var(--soft)}
.m.company{text-decoration-line:underline;text-decoration-style:dotted}.m.person{text-decoration-line:underline;text-decoration-style:dashed}
.m.count{font-weight:700}.m.principle{border-bottom:1px solid var(--note)}
.m.finding{box-shadow:inset 0 -.16em var(--accent)}
.at:target+.m,.m.hit{background:var(--hit);color:var(--ink);outline:2px solid var(--link)}
`;
