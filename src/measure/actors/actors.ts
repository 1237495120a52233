import { actorNouns } from '../../lexicon/actors.js';
import { memberCues } from '../../lexicon/member-cues.js';
import type { ActorRow, MeasureFigure, Measures } from '../../model/measures.js';
import { actorRoles } from '../../model/measures.js';
import type { Evidence } from '../../model/span.js';
import { byCodeUnit } from '../../text/fold.js';
import { wordsOf, type Word } from '../../text/words.js';
import { about } from '../about.js';
import { figuresBy } from '../figures.js';
import { bare, evidenceOf, isHead, type Ground, type Source } from '../source.js';
import { singular } from './nouns.js';
import { fillPlaces } from './places.js';

/** Nouns in the place of the threat, the agent and the beneficiary, by voice, headlines apart from the body. */
export function measureActors(ground: Ground): Measures['actors'] {
  const agents = agentsOf(ground);
  const rows = ground.outlets.flatMap((source) => {
    const found = [...placesOf(source), ...agents.filter((row) => row.article === source.id)];
    const once = new Map(found.map((row) => [`${row.role} ${row.evidence!.start} ${row.evidence!.end}`, row]));
    return [...once.values()].sort(
      (a, b) =>
        a.evidence!.start - b.evidence!.start || byCodeUnit(a.role, b.role) || a.evidence!.end - b.evidence!.end,
    );
  });
  return { ...about.actors, figures: figuresOf(ground, rows), rows };
}

function rowOf(source: Source, role: ActorRow['role'], evidence: Evidence, noun: string, sort: string): ActorRow {
  const zone = isHead(source.zone(evidence.start)) ? 'headline' : 'body';
  return { article: source.id, evidence, role, noun, class: sort, voice: source.voice(evidence), zone };
}

const placesOf = (source: Source): ActorRow[] =>
  source.sentences.flatMap((sentence) => {
    if (sentence.zone === 'list') return [];
    const words = source.words(sentence);
    return fillPlaces({ text: source.text, words }).map(({ role, found }) =>
      rowOf(
        source,
        role,
        evidenceOf(source, words[found.first]!.start, words[found.last - 1]!.end),
        found.noun,
        found.class,
      ),
    );
  });

/** A pledge or accord does not act by itself: who stands behind it does. */
const PLEDGES = new Set(memberCues.group);

/** Who commits: the subjects of the principles, and those counted as the story's group. */
function agentsOf({ event, byId }: Ground): ActorRow[] {
  const spans = [
    ...event.principles.flatMap((p) =>
      p.descriptions.map(({ article, start, end, actor }) => ({ article, start, end, actor })),
    ),
    ...event.groups.filter((g) => g.main).flatMap((g) => g.stated.map((s) => ({ ...bare(s), actor: s.unit }))),
  ];
  return spans.flatMap(({ article, start, end, actor }) => {
    const source = byId.get(article);
    if (!source?.counted || actor === null) return [];
    const at = source.text.slice(start, end).indexOf(actor);
    const words = at < 0 ? [] : wordsOf(source.text, start + at, start + at + actor.search(ACTOR_END));
    const head = words.at(-1);
    if (!head || !/^\p{L}/u.test(head.key)) return [];
    const noun = singular(head.key);
    if (PLEDGES.has(noun) || PRONOUNS.test(noun)) return [];
    const name = nameEndingWith(source, words);
    if (name) return [rowOf(source, 'agent', name, name.text, 'name')];
    const sort = actorNouns.get(noun)?.class ?? 'other';
    return [rowOf(source, 'agent', evidenceOf(source, head.start, head.end), noun, sort)];
  });
}

/** "Nordal Air": capitals up to the head, two at least, are a name and not its last noun. */
function nameEndingWith(source: Source, words: readonly Word[]): Evidence | undefined {
  let first = words.length;
  while (first > 0 && /^\p{Lu}/u.test(source.text.slice(words[first - 1]!.start))) first--;
  return words.length - first > 1 ? evidenceOf(source, words[first]!.start, words.at(-1)!.end) : undefined;
}

/** Where what is said of an actor begins: "the firms [that signed]", "the pledge[, made in May,]". */
const ACTOR_END = /,|\s(?:of|in|from|at|for|by|with|on|that|who|which|including|facing)\s|$/u;

const PRONOUNS = /^(?:it|they|we|he|she|i|you|this|that|these|those|each|all|it's|goal|aim)$/u;

function figuresOf({ outlets }: Ground, rows: readonly ActorRow[]): MeasureFigure[] {
  const ids = outlets.map(({ id }) => id);
  return actorRoles.flatMap((role) =>
    (['own voice, headline', 'own voice, body', 'quoted or reported'] as const).flatMap((where) => {
      const here = rows.filter((row) => row.role === role && whereOf(row) === where);
      const counted = here.map((row) => ({ article: row.article, category: row.noun, n: 1 }));
      return figuresBy(`${role}, ${where}`, ids, counted).filter((f) => f.article !== null);
    }),
  );
}

const whereOf = ({ voice, zone }: ActorRow): string =>
  voice !== 'own' ? 'quoted or reported' : zone === 'headline' ? 'own voice, headline' : 'own voice, body';
