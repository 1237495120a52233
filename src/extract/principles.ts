// Descriptions of principles, commitments and promises: each reader knows one way of telling them.
import { isEvidenceZone } from '../model/article.js';
import type { Principle } from '../model/extraction.js';
import type { Sentence, Token } from '../text/doc.js';
import type { Context } from './context.js';
import { groupNames } from './groups.js';
import { lastBefore } from './mentions.js';
import { readAims } from './principles/aims.js';
import { announcementsOf } from './principles/announcements.js';
import { tokenSpan, trimEnd, type Draft, type Scene } from './principles/draft.js';
import { readEnumeration } from './principles/enumerations.js';
import { forceOf } from './principles/forces.js';
import { readGloss, readNames, type Labels } from './principles/glosses.js';
import { nameOf } from './principles/naming.js';
import { ordinalSeries } from './principles/ordinal-series.js';
import { readOrdinals } from './principles/ordinals.js';
import { tellsOfPact } from './principles/pact-story.js';
import { readPledges } from './principles/pledges.js';
import { readThatClauses } from './principles/that-clauses.js';
import { readSections } from './principles/sections.js';
import { readSlots } from './principles/slots.js';

/** Finds descriptions line by line and sentence by sentence; where two readers meet, the more telling form stays. */
export function extractPrinciples(context: Context): void {
  const { doc, found } = context;
  const sentences = doc.sentences.filter((s) => {
    const { zone } = doc.paragraphs[s.paragraph]!;
    return isEvidenceZone(zone) && zone !== 'caption';
  });
  const announced = announcementsOf(doc, found, sentences);
  const pact = tellsOfPact(doc, sentences);
  const scene: Scene = {
    ...context,
    sentences,
    drafts: [],
    announced,
    groups: groupNames(doc),
    pact,
    counted: pact ? ordinalSeries(doc, sentences) : new Set(),
  };
  readSections(scene);
  const covered = new Set(scene.drafts.flatMap((d) => doc.tokens.slice(d.first, d.last).map((t) => t.sentence)));
  const labels: Labels = new Map();
  for (const { label, number } of scene.drafts)
    if (label && number !== null) labels.set(label.text.toLowerCase(), number);
  let continues = false;
  for (const sentence of sentences)
    continues = covered.has(sentence.index) || readSentence(scene, sentence, continues, labels);
  const names = new Map([...labels].map(([name, number]) => [number, name] as const));
  for (const one of distinct(scene.drafts)) found.principles.push(principleOf(scene, one, names));
}

/** True where the sentence describes a commitment, so that "This includes" in the next goes on with it. */
function readSentence(scene: Scene, sentence: Sentence, continues: boolean, labels: Labels): boolean {
  const before = scene.drafts.length;
  const named = readNames(scene, sentence, labels);
  const glossed = readGloss(scene, sentence, labels);
  const ordinal = readOrdinals(scene, sentence);
  if (named || glossed || ordinal || readThatClauses(scene, sentence) || readEnumeration(scene, sentence, continues))
    return true;
  readPledges(scene, sentence);
  if (scene.drafts.length === before) readAims(scene, sentence);
  return scene.drafts.length > before || scene.announced.get(sentence.index)?.sentence === sentence.index;
}

const RANK: readonly Principle['form'][] = [
  'headed',
  'bulleted',
  'names',
  'ordinal',
  'gloss',
  'enumerated',
  'pledge',
  'aim',
  'retold',
];

/** In text order, without descriptions that lie within one already kept. */
function distinct(drafts: readonly Draft[]): Draft[] {
  const ordered = [...drafts].sort(
    (a, b) => a.first - b.first || RANK.indexOf(a.form) - RANK.indexOf(b.form) || b.last - a.last,
  );
  const kept: Draft[] = [];
  for (const one of ordered) {
    const before = kept[kept.length - 1];
    if (before && one.last <= before.last) continue;
    kept.push(before && one.first < before.last ? { ...one, first: before.last } : one);
  }
  return kept;
}

function principleOf(scene: Scene, one: Draft, names: ReadonlyMap<number, string>): Principle {
  const { tokens } = scene.doc;
  const { first, last } = edges(tokens, one.first, beforeSpeaker(tokens, one.first, one.last));
  const span = tokenSpan(scene.doc, first, last);
  const inner = one.force && one.form !== 'gloss' ? one : forceOf(scene, one);
  const { actor, force } = inner.force ? inner : one;
  return {
    ...span,
    principle: nameOf(scene, { ...one, first, last, force }, names),
    quoted: isQuoted(scene, span.start, span.end),
    form: one.form,
    number: one.number,
    label: one.label,
    actor,
    force,
    slots: readSlots(scene.doc, { first, last, core: one.core, actor, force }),
  };
}

const SAYS = /^(?:said|says|say|added|adds|told|wrote)$/;
const SAYS_REACH = 8;

/** Where a quotation ends and its speaker follows: "..., crews on time,” said Lars Holm". */
function beforeSpeaker(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first + 2; i < last - 1; i++) {
    if (!CLOSE.test(tokens[i]!.text) || !/^[,.]$/.test(tokens[i - 1]!.text) || tokens[i]!.spaced) continue;
    const until = Math.min(last, i + SAYS_REACH);
    for (let k = i + 1; k < until; k++) if (SAYS.test(tokens[k]!.lower)) return i;
  }
  return last;
}

const OPEN = /^["“‘«]$/u;
const CLOSE = /^["”’»]$/u;

/** Without marks that stand alone: an opening mark stays where its closing one stands in the span, and the other way round. */
function edges(tokens: readonly Token[], from: number, to: number): { first: number; last: number } {
  let first = from;
  while (first < to - 1 && /^[•·*\-–—;,]$/u.test(tokens[first]!.text)) first++;
  let [opened, closed] = [-1, -1];
  for (let i = first; i < to; i++) {
    if (OPEN.test(tokens[i]!.text) && (tokens[i]!.spaced || i === first)) opened = i;
    else if (CLOSE.test(tokens[i]!.text)) closed = i;
  }
  if (OPEN.test(tokens[first]!.text) && closed < 0) first++;
  const whole = /^[.!]$/.test(tokens[to - 1]!.text) || (closed === to - 1 && opened > first);
  return { first, last: whole ? to : Math.max(first + 1, trimEnd(tokens, first, to)) };
}

/** At least half of it stands in quotation marks. */
function isQuoted({ found }: Scene, start: number, end: number): boolean {
  let inside = 0;
  for (
    let q = Math.max(0, lastBefore(found.quotes, start));
    q < found.quotes.length && found.quotes[q]!.start < end;
    q++
  ) {
    const quote = found.quotes[q]!;
    if (quote.type !== 'indirect') inside += Math.max(0, Math.min(end, quote.end) - Math.max(start, quote.start));
  }
  return inside * 2 >= end - start;
}
