import type { EventCompany, QuoteInstance } from '../model/event.js';
import type { Evidence } from '../model/span.js';
import { foldText, plainSpaces } from '../text/fold.js';
import { defineCheck, type Draft } from './define.js';
import { groupTotals } from './group-totals.js';
import { sidesOf, type Statement } from './sides.js';
import { bare, once, type View } from './view.js';

interface Interest {
  name: string;
  company: EventCompany;
  articles: string[];
  /** where another article says of whom the speaker is, if the quoting ones do not */
  ties: Evidence[];
}

/**
 * A speaker's organisation is in the group by another article, and the quoting article does not count it in; or the quoting
 * article does not say that the speaker is of it, and another one does.
 */
export const undisclosedInterest = defineCheck('undisclosed-interest', (view) => {
  if (!groupTotals(view).some(({ group, totals }) => group.main && (totals.length > 0 || group.lists.length > 0)))
    return [];
  const found = new Map<string, Interest>();
  for (const quote of view.event.quotes)
    for (const instance of quote.instances) {
      if (!instance.speaker || view.byId.get(instance.article)?.isReference) continue;
      const interest = interestOf(view, instance, instance.speaker);
      if (!interest) continue;
      const key = `${interest.name}|${interest.company.id}|${interest.ties.length > 0}`;
      const entry = found.get(key) ?? { ...interest, articles: [] };
      entry.articles.push(instance.article);
      found.set(key, entry);
    }
  return [...found.values()].map((interest) => draftOf(view, interest));
});

function interestOf(
  view: View,
  { affiliation, article }: QuoteInstance,
  name: string,
): Omit<Interest, 'articles'> | undefined {
  if (affiliation !== null) {
    const company = partyNamed(view, affiliation);
    if (!company || isDisclosed(view, company, article) || foldText(name) === foldText(company.name)) return undefined;
    return { name, company, ties: [] };
  }
  const { company, ties } = once(view, tiesBySpeaker).get(name) ?? { company: undefined, ties: [] };
  const elsewhere = ties.filter((tie) => tie.article !== article);
  if (!company || elsewhere.length === 0 || ties.length > elsewhere.length || isTied(view, company, name, article))
    return undefined;
  return { name, company, ties: elsewhere };
}

/** A company that some article counts in, and that can be no other. */
function partyNamed(view: View, name: string): EventCompany | undefined {
  const company = once(view, companiesByForm).get(foldText(name));
  const isParty = company?.type === 'company' && joined(company).length > 0 && company.ambiguous.length === 0;
  return isParty ? company : undefined;
}

interface Tie {
  company: EventCompany;
  ties: Evidence[];
}

/** Speakers that articles give as of one party and of no other body, where they are quoted or only named. */
function tiesBySpeaker(view: View): ReadonlyMap<string, Tie> {
  const found = new Map<string, Tie>();
  const unclear = new Set<string>();
  for (const { name, affiliation, evidence } of [...quotedOffices(view), ...namedOffices(view)]) {
    const company = partyNamed(view, affiliation);
    const known = found.get(name);
    if (!company || (known && known.company !== company) || foldText(name) === foldText(company.name))
      unclear.add(name);
    else found.set(name, { company, ties: [...(known?.ties ?? []), evidence] });
  }
  for (const name of unclear) found.delete(name);
  return found;
}

interface Office {
  name: string;
  affiliation: string;
  evidence: Evidence;
}

const quotedOffices = (view: View): Office[] =>
  view.event.quotes.flatMap(({ instances }) =>
    instances.flatMap((i) =>
      i.speaker && i.affiliation !== null
        ? { name: i.speaker, affiliation: i.affiliation, evidence: bare(i.mention ?? i) }
        : [],
    ),
  );

const namedOffices = (view: View): Office[] =>
  view.articles.flatMap(({ id, found }) =>
    found.people.flatMap(({ name, affiliation, start, end, text }) =>
      affiliation === null ? [] : { name, affiliation, evidence: { article: id, start, end, text } },
    ),
  );

/** A sentence of the article names the speaker and the body together. */
function isTied(view: View, company: EventCompany, name: string, id: string): boolean {
  const last = name.split(' ').at(-1)!;
  const forms = [...company.forms, company.name].map(plainSpaces);
  return (
    view.byId.get(id)?.sentences.some((s) => s.text.includes(last) && forms.some((form) => s.text.includes(form))) ??
    false
  );
}

function draftOf(view: View, { name, company, articles, ties }: Interest): Draft {
  const quoted = sidesOf(view, voices(view, name, articles));
  const tied = sidesOf(
    view,
    ties.map((evidence) => ({ key: 'tie', value: `${name} of ${company.name}`, evidence })),
  );
  return {
    subject: `${name} ${company.id}${ties.length > 0 ? ' tie' : ''}`,
    topic: ties.length > 0 ? name : `${name} of ${company.name}`,
    sides: [...quoted, ...tied, ...sidesOf(view, joined(company))],
    disposition: 'review',
    ...(ties.length > 0 ? { variant: 'tie' } : {}),
    detail: company.name,
  };
}

function voices(view: View, name: string, articles: readonly string[]): Statement[] {
  return view.event.quotes.flatMap((quote) =>
    quote.instances
      .filter((i) => i.speaker === name && articles.includes(i.article))
      .map((i) => ({ key: 'voice', value: i.mention?.text ?? i.text, evidence: bare(i.mention ?? i) })),
  );
}

const joined = (company: EventCompany) =>
  company.membership
    .filter((m) => m.status === 'member' && m.hedge === null)
    .map((m) => ({ key: 'member', value: m.text, evidence: bare(m) }));

function companiesByForm(view: View): ReadonlyMap<string, EventCompany> {
  const known = new Map<string, EventCompany>();
  for (const company of view.event.companies)
    for (const form of [...company.forms, company.name]) known.set(foldText(form), company);
  return known;
}

const JOINED =
  /\b(?:sign(?:ed|s|ing|ator(?:y|ies))?|join(?:ed|s|ing)?|member|members|founding|partner|partners|backed|pledged|committed|among|le(?:d|ads?|ading|aders?)|(?:co-?)?found(?:ed|s|ers?)|spearhead(?:ed|s|ing)?|initiat(?:ed|es|or|ors)|belongs?|part of|behind the)\b/iu;

/** The article itself counts the party in, in a list or in a sentence of its own, under any of its forms. */
function isDisclosed(view: View, company: EventCompany, id: string): boolean {
  if (company.membership.some((m) => m.article === id)) return true;
  const article = view.byId.get(id);
  const forms = [...company.forms, company.name].map(plainSpaces);
  const lists = article?.found.lists.filter((l) => l.status === 'member') ?? [];
  if (lists.some((l) => l.items.some((item) => forms.includes(item.name) || forms.includes(plainSpaces(item.text)))))
    return true;
  return article?.sentences.some((s) => JOINED.test(s.text) && forms.some((form) => s.text.includes(form))) ?? false;
}
