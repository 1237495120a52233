import { foldText } from '../../text/fold.js';
import type { CompanyMention } from '../../model/extraction.js';
import type { Scene } from '../attribution/scene.js';
import { lastBefore } from '../mentions.js';
import { Bit } from '../../lexicon/speech.js';
import type { Clause, Node } from '../syntax/nodes.js';
import type { Phrase } from '../syntax/phrases.js';
import { bodyMeantIn, fitsNoun, lastFitting, outsideHeader, type BodyAt } from './body-meant.js';
import { describedBody, topicOf, type Topic } from './body-topic.js';
import { documentTopic } from './document-topic.js';
import { nearBodyIn, type NearBody } from './near-body.js';

/** The bodies of an article as a reader keeps them in mind: who spoke last, what the sentence before was about. */
export interface BodiesInPlay {
  /** the body that speaks at an offset; `noun` where the words are no name ("the council") */
  remember: (body: Topic, at: number) => void;
  /** a person speaks: the body that spoke before is no longer meant */
  forget: () => void;
  /** whom "it" or "they" at node `head` of a sentence stands for, and whether a body spoke before */
  ofPronoun: (head: Node, clause: number) => { name: string | null; spoke: boolean };
  /** the document that "it" at node `head` stands for, where the sentence before is about one and no body spoke in it */
  documentOf: (head: Node, clause: number) => Phrase | undefined;
  /** whom "the union" stands for; undefined where no body named so far fits */
  ofNoun: (noun: string, at: number) => string | undefined;
  /** whom "its" or "the company" in a title stands for */
  at: BodyAt;
}

interface Mind {
  scene: Scene;
  companies: readonly CompanyMention[];
  types: ReadonlyMap<string, CompanyMention['type']>;
  near: NearBody;
  spoke: (Topic & { at: number }) | undefined;
}

export function bodiesInPlay(scene: Scene, named: readonly CompanyMention[], outlet: string | null): BodiesInPlay {
  const own = plainName(outlet ?? '');
  const companies = outsideHeader(scene.doc, named).filter(({ name }) => own === '' || plainName(name) !== own);
  const types = new Map(companies.map(({ name, type }) => [name, type]));
  const near = nearBodyIn(scene.doc.text, scene.skeleton, companies, scene.isPerson);
  const mind: Mind = { scene, companies, types, near, spoke: undefined };
  return {
    remember: (body, at) => {
      if (own === '' || plainName(body.name) !== own) mind.spoke = { ...body, at };
    },
    forget: () => void (mind.spoke = undefined),
    ofPronoun: (head, clause) => ({
      name: head.lower.startsWith('it') ? it(mind, head, clause) : they(mind, head, clause),
      spoke: mind.spoke !== undefined,
    }),
    documentOf: (head, clause) => {
      const document = /^its?$/.test(head.lower) ? documentTopic(scene, companies, clause) : undefined;
      const from = document && scene.skeleton.nodes[document.first]!.start;
      return from !== undefined && mind.spoke && mind.spoke.at >= from ? undefined : document;
    },
    ofNoun: (noun, at) => bodyOfNoun(mind, noun, at),
    at: bodyMeantIn(companies, near),
  };
}

/** "The Harbour Echo" and "Harbour Echo" are one name. */
const plainName = (name: string): string => foldText(name).replace(/^the /u, '');

/** "The council closed the pier. “It leaked,” it said.": the body that spoke just now, else the one the sentence before is about. */
function it(mind: Mind, head: Node, clause: number): string | null {
  const { clauses, nodes } = mind.scene.skeleton;
  const here = clauses[clause]!;
  const before = clauses[clause - 1];
  const near = before && before.paragraph === here.paragraph ? before : here;
  if (mind.spoke && mind.spoke.at >= nodes[near.first]!.start) return mind.spoke.name;
  const inside = bodyInSentence(mind, head, here);
  if (inside !== undefined) return inside;
  const topic =
    near === here ? undefined : topicOf(mind.scene.doc.text, nodes, near, mind.companies, mind.scene.isPerson);
  if (topic) return topicName(mind, topic, nodes[near.first]!.start);
  return (
    mind.spoke?.name ??
    bodyBefore(mind, head, clause)?.name ??
    mind.companies[lastBefore(mind.companies, head.start)]?.name ??
    null
  );
}

function they(mind: Mind, head: Node, clause: number): string | null {
  return mind.spoke?.name ?? bodyBefore(mind, head, clause)?.name ?? null;
}

/** The first body named in the sentence before, or in this one up to the pronoun. */
function bodyBefore({ companies, scene }: Mind, head: Node, clause: number): CompanyMention | undefined {
  const { clauses, nodes } = scene.skeleton;
  const from = nodes[clauses[Math.max(0, clause - 1)]!.first]!.start;
  let i = lastBefore(companies, head.start);
  if (i < 0 || companies[i]!.start < from) return undefined;
  while (i > 0 && companies[i - 1]!.start >= from) i--;
  return companies[i];
}

/** "A clerk of the council said that it would": "the council", where the sentence has no name of a body before the pronoun. */
function bodyInSentence(mind: Mind, head: Node, clause: Clause): string | undefined {
  const { nodes } = mind.scene.skeleton;
  const last = mind.companies[lastBefore(mind.companies, head.start)];
  if (last && last.start >= nodes[clause.first]!.start) return undefined;
  for (let i = clause.first + 1; i < clause.last && nodes[i]!.start < head.start; i++) {
    if ((nodes[i]!.bits & Bit.organisation) === 0 || nodes[i - 1]!.lower !== 'the') continue;
    const body = describedBody(mind.scene.doc.text, nodes, { first: i - 1, last: i, head: i });
    if (body) return topicName(mind, body, nodes[i]!.start);
  }
  return undefined;
}

const topicName = (mind: Mind, { name, noun }: Topic, at: number): string =>
  (noun === undefined ? undefined : bodyOfNoun(mind, noun, at)) ?? name;

/** The body that the words near name, else the one that spoke last, else the last one named; all but the first must fit the noun. */
function bodyOfNoun({ spoke, companies, types, near }: Mind, noun: string, at: number): string | undefined {
  const close = near(at, noun);
  if (close && close.noun === undefined) return close.name;
  if (spoke && (spoke.noun === undefined ? fitsNoun(noun, spoke.name, types.get(spoke.name)) : spoke.noun === noun))
    return spoke.name;
  const fitting = lastFitting(companies, at, noun);
  if (fitting !== null) return fitting;
  const last = companies[lastBefore(companies, at)];
  return last && fitsNoun(noun, last.name, undefined) ? last.name : undefined;
}
