import type { EventCompany, QuoteInstance } from '../model/event.js';
import type { Speaker } from '../model/extraction.js';
import type { VoiceStatus } from '../model/measures.js';
import { headClassOf } from '../lexicon/head-classes.js';
import { memberCues } from '../lexicon/member-cues.js';
import { numberWords } from '../lexicon/number-words.js';
import { partNouns, standingBodies } from '../lexicon/party-nouns.js';
import { foldText } from '../text/fold.js';
import { gather } from '../text/gather.js';
import { contentStems, stemOf } from '../text/stem.js';
import { wordsOf } from '../text/words.js';
import type { Ground } from './source.js';

/** What a speaker's affiliation is to the group of the story, and what that rests on. */
export interface Standing {
  status: VoiceStatus;
  because: string;
}

/** Tells the standing of the speaker of a quotation in its article. */
export type StandingOf = (instance: QuoteInstance, kind: Speaker['kind']) => Standing;

/**
 * A speaker stands where the affiliation stands, and an organisation that speaks for itself stands where it does. Where the
 * story has no group that anyone could be in, an affiliation is `mentioned`; nothing is guessed of a speaker without one.
 */
export function standings(ground: Ground): StandingOf {
  const known = companiesByForm(ground.event.companies);
  const members = membersByName(ground);
  const hasGroup = members.size > 0 || ground.event.companies.some((c) => c.status === 'member');
  const groups = hasGroup ? groupNames(ground) : new Set<string>();
  const party = (name: string | null): Standing | undefined => {
    if (name === null) return undefined;
    const folded = bareName(name);
    if (groups.has(folded) || groups.has(bareName(known.get(folded)?.name ?? '')))
      return { status: 'member', because: 'speaks for the group' };
    const company = known.get(folded) ?? parentOf(folded, known);
    if (company)
      return { status: statusOf(company, hasGroup), because: `${company.name}: ${whyOf(company, hasGroup)}` };
    const said = members.get(folded);
    return said && { status: said, because: `${name}: named so in the texts` };
  };
  const employers = employersIn(ground);
  const inPrinciple = ownText(ground);
  const isCollective = collective(ground);
  return (instance, kind) => {
    if (kind === 'document' && isPledge(/^(?:the|this) .*/iu.exec(instance.speaker ?? '')?.[0] ?? '')) return OWN_TEXT;
    const own = party(instance.affiliation) ?? party(instance.speaker);
    if (own) return own;
    if (isCollective(instance, kind)) return { status: 'member', because: 'speaks as the members together' };
    if (kind !== 'person' && inPrinciple(instance, kind)) return OWN_TEXT;
    const body =
      instance.affiliation ?? (instance.speaker && employers.has(bareName(instance.speaker)) ? instance.speaker : null);
    if (body !== null)
      return {
        status: hasGroup ? 'outside' : 'mentioned',
        because: `${body}: ${hasGroup ? 'not said to be in or out' : NO_GROUP}`,
      };
    return { status: 'unknown', because: instance.speaker ? 'no affiliation is given' : 'no speaker is given' };
  };
}

const OWN_TEXT: Standing = { status: 'own-text', because: "describes the pledge in the pledge's own words" };

/** Whom any speaker of the event speaks for: such a body may speak for itself elsewhere. */
const employersIn = ({ event }: Ground): ReadonlySet<string> =>
  new Set(
    event.quotes.flatMap((q) => q.instances.flatMap((i) => (i.affiliation === null ? [] : bareName(i.affiliation)))),
  );

const NO_GROUP = 'the story has no group to be in';
const bareName = (name: string): string => foldText(name).replace(/^the /u, '');

function companiesByForm(companies: readonly EventCompany[]): ReadonlyMap<string, EventCompany> {
  const known = new Map<string, EventCompany>();
  for (const company of companies) {
    for (const form of company.forms) if (!known.has(bareName(form))) known.set(bareName(form), company);
    known.set(bareName(company.name), company);
  }
  return known;
}

function statusOf(company: EventCompany, hasGroup: boolean): VoiceStatus {
  if (company.ambiguous.length > 0) return 'unknown';
  if (company.status !== 'mentioned') return company.status;
  return hasGroup ? 'outside' : 'mentioned';
}

function whyOf(company: EventCompany, hasGroup: boolean): string {
  if (company.ambiguous.length > 0) return 'the name may stand for several';
  if (company.status === 'disputed') return 'said to be in, and said not to be';
  if (company.status !== 'mentioned') {
    const articles = new Set(company.membership.filter((m) => m.status === company.status).map((m) => m.article));
    return `${company.status === 'member' ? 'said to be in' : 'said not to be in'} by ${articles.size} article${articles.size === 1 ? '' : 's'}`;
  }
  return hasGroup ? 'not said to be in or out' : NO_GROUP;
}

/** Members that are no companies or organisations: countries, cities, persons. */
function membersByName({ sources }: Ground): ReadonlyMap<string, VoiceStatus> {
  const said = new Map<string, VoiceStatus>();
  for (const { found } of sources)
    for (const { name, status, hedge } of found.memberships) {
      if (hedge !== null) continue;
      const before = said.get(bareName(name));
      said.set(bareName(name), before === undefined || before === status ? status : 'disputed');
    }
  return said;
}

/**
 * What the articles call the group itself: "the accord", and an organisation whose name ends in a noun for a group, that is not
 * said to be in or out, and that most of several articles name ("the Clean Rivers Alliance"). A body that has members whatever the
 * story ("the Bakers' Union") is none.
 */
function groupNames({ event, sources, outlets }: Ground): ReadonlySet<string> {
  const printed = sources.flatMap(({ found }) =>
    found.memberships.flatMap((m) => (m.group ? bareName(m.group.text) : [])),
  );
  const bodies = event.companies.filter(({ name, status, mentions }) => {
    const articles = new Set(mentions.map((m) => m.article));
    const most = articles.size > 1 && articles.size * 2 > outlets.length;
    const noun = wordsOf(name).at(-1)?.key ?? '';
    return status === 'mentioned' && most && GROUPS.has(noun) && !standingBodies.has(noun);
  });
  return new Set([...printed, ...bodies.map((c) => bareName(c.name))].filter((name) => name !== ''));
}

/** "Tarn Mills Services and owner" speaks for Tarn Mills: what follows a known name is a joined post or a division. */
function parentOf(folded: string, known: ReadonlyMap<string, EventCompany>): EventCompany | undefined {
  const words = folded.split(/ and | & /u)[0]!.split(' ');
  for (let n = words.length; n > 0; n--) {
    const company = known.get(words.slice(0, n).join(' '));
    if (company) return company;
    if (!DIVISIONS.has(words[n - 1]!)) return undefined;
  }
  return undefined;
}

/** Words for a part of a company, which stands where the company does. */
const DIVISIONS = new Set(
  'services group labs research division unit digital europe international america americas uk us usa asia global cloud security software technology technologies systems solutions'.split(
    ' ',
  ),
);
const GROUPS = new Set([...memberCues.group, ...memberCues['loose-group']]);
const PLEDGES = new Set([...memberCues.group].filter((word) => !word.includes(' ')).map(stemOf));
const POINTS = new Set(['principle', 'pledge', 'promise', 'commitment', 'text'].map(stemOf));

/** "The Harbour Pledge", "the text": not the name of who wrote it. */
const isPledge = (words: string): boolean =>
  contentStems(wordsOf(words)).some((stem) => PLEDGES.has(stem) || POINTS.has(stem));

/** Words of the pledge: what a pledge or its principles say, or marked words in a description of them that name nobody. */
function ownText({ event }: Ground): (instance: QuoteInstance, kind: Speaker['kind']) => boolean {
  const places = new Map<string, { start: number; end: number }[]>();
  for (const { descriptions } of event.principles)
    for (const description of descriptions) gather(places, description.article, description);
  return (instance, kind) => {
    if (kind === 'document' && isPledge(instance.mention?.text ?? '')) return true;
    if (instance.speaker !== null && kind !== 'document') return false;
    return (places.get(instance.article) ?? []).some((p) => p.start < instance.end && instance.start < p.end);
  };
}

/** "The companies", "34 firms", "those involved in the accord": all that are in the group, speaking together. */
function collective({ event }: Ground): (instance: QuoteInstance, kind: Speaker['kind']) => boolean {
  const main = event.groups.find((group) => group.main);
  const units = main?.stated.map(({ unit }) => headOf(unit)) ?? [];
  const heads = new Set([...units.map((unit) => headClassOf(unit)), ...partNouns].filter((head) => head !== ''));
  return ({ article, mention }, kind) => {
    const printed = mention?.text ?? '';
    if (!main || kind === 'person' || kind === 'document' || kind === 'anonymous') return false;
    if (
      /^(?:all )?(?:those|all) (?:\w+ )?(?:involved|signing|taking part|behind|who signed|that signed)\b/iu.test(
        printed,
      )
    )
      return true;
    if (mention && main.stated.some((s) => s.article === article && s.start < mention.end && mention.start < s.end))
      return true;
    const phrase = printed.split(/ (?:of|in|at|from|who|that|which|behind|involved|signing)\b/u)[0]!;
    const words = wordsOf(phrase);
    const together =
      /^(?:the|these|those|all|each|every|both|its|their|\d+|[a-z]+-[a-z]+)\b/iu.test(phrase) ||
      numberWords.has(words[0]?.key ?? '');
    return together && words.length <= 5 && heads.has(headClassOf(headOf(phrase)));
  };
}

/** The last noun, singular and in lower case. */
const headOf = (phrase: string): string =>
  (wordsOf(phrase).at(-1)?.key ?? '').replace(/ies$/u, 'y').replace(/(?<=[^s])s$/u, '');
