import type { Ground } from './ground.js';
import { absentSites, letterSites, listSites, speakerSites } from './alter-names.js';
import { dateSites, numberSites, othersSites } from './alter-numbers.js';
import { negationSites, scopeSites, wordSites } from './alter-words.js';
import { applyEdit, type Edit, type FindSites, type Site } from './alteration.js';
import { falseAlarms, tryEdit } from './compare.js';
import { alterationKinds, type AlterationKind, type Shown } from './kinds.js';
import { noopKinds, noops, type NoopKind } from './noops.js';
import { makeRandom, type Random } from './random.js';

const finders: readonly FindSites[] = [
  numberSites,
  othersSites,
  listSites,
  wordSites,
  negationSites,
  scopeSites,
  speakerSites,
  absentSites,
  dateSites,
  letterSites,
];

export interface SelftestOptions {
  /** alterations of each kind */
  n: number;
  /** changes that are none, in all */
  noops: number;
  seed: number;
  kinds?: readonly AlterationKind[];
  /** told of each kind as its turn comes: some hundred alterations take a minute */
  tell?: (kind: AlterationKind | 'none') => void;
}

/** One alteration and what became of it. */
export interface Row {
  kind: AlterationKind;
  event: string;
  article: string;
  checkable: boolean;
  found: boolean;
  right: boolean;
  shown: Shown[];
  /** where, what stood there with some words around, and what was put in its place */
  at: number;
  before: string;
  after: string;
}

/** A change that is none, and the findings that came of it. */
export interface NoopRow {
  kind: NoopKind;
  event: string;
  alarms: string[];
}

export interface SelftestResult {
  rows: Row[];
  noops: NoopRow[];
}

/** Every place of an event's articles where an alteration can be made. */
export const sitesIn = (ground: Ground): Site[] =>
  ground.articles.flatMap((article) => finders.flatMap((find) => find(ground, article)));

/** Makes seeded alterations in the articles of some events, one at a time, and looks at what the findings show of each. */
export function selftest(grounds: readonly Ground[], options: SelftestOptions): SelftestResult {
  const sites = grounds.flatMap(sitesIn);
  const rows: Row[] = [];
  for (const kind of options.kinds ?? alterationKinds) {
    options.tell?.(kind);
    const random = makeRandom(options.seed);
    for (const checkable of [true, false]) {
      const of = sites.filter((site) => site.kind === kind && site.checkable === checkable);
      const drawn = drawEdits(of, checkable ? options.n : Math.ceil(options.n / 10), random);
      rows.push(...drawn.map(([site, edit]) => rowOf(site, edit)));
    }
  }
  return { rows, noops: tryNoops(grounds, options) };
}

/** Passes over all sites, beyond which there are too few different alterations to be had. */
const MOST_PASSES = 40;

/** Draws `n` different alterations, event by event in turn so that no long one outweighs the others. */
export function drawEdits(sites: readonly Site[], n: number, random: Random): [Site, Edit][] {
  const drawn: [Site, Edit][] = [];
  const seen = new Set<string>();
  const order = inTurn(random.shuffle(sites));
  for (let pass = 0; pass < MOST_PASSES; pass++)
    for (const site of order) {
      if (drawn.length >= n) return drawn;
      const edit = site.draw(random);
      const { id } = site.article.article;
      const key = edit && `${site.ground.input.id} ${id} ${edit.start} ${edit.end} ${edit.text}`;
      if (!edit || !key || seen.has(key)) continue;
      seen.add(key);
      drawn.push([site, edit]);
    }
  return drawn;
}

function inTurn(sites: readonly Site[]): Site[] {
  const byEvent = new Map<Ground, Site[]>();
  for (const site of sites) byEvent.set(site.ground, [...(byEvent.get(site.ground) ?? []), site]);
  const queues = [...byEvent.values()];
  const most = Math.max(0, ...queues.map((queue) => queue.length));
  return Array.from({ length: most }, (_, i) => queues.flatMap((queue) => queue[i] ?? [])).flat();
}

const AROUND = 60;

function rowOf(site: Site, edit: Edit): Row {
  const { text, id } = site.article.article;
  const excerpt = (of: string, end: number): string =>
    of.slice(Math.max(0, edit.start - AROUND), end + AROUND).replace(/\s+/gu, ' ');
  return {
    kind: site.kind,
    event: site.ground.input.name,
    article: id,
    checkable: site.checkable,
    ...tryEdit(site, edit),
    at: edit.start,
    before: excerpt(text, edit.end),
    after: excerpt(applyEdit(text, edit), edit.start + edit.text.length),
  };
}

function tryNoops(grounds: readonly Ground[], options: SelftestOptions): NoopRow[] {
  options.tell?.('none');
  const random = makeRandom(options.seed);
  const rows: NoopRow[] = [];
  // As many tries as are asked for; an event without headlines or words of two spellings yields fewer.
  for (let i = 0; i < options.noops; i++) {
    const kind = noopKinds[i % noopKinds.length]!;
    const ground = grounds[Math.floor(i / noopKinds.length) % grounds.length]!;
    const articles = noops[kind](ground, random);
    if (!articles) continue;
    const alarms = falseAlarms(ground, articles).map((f) => `${f.level} ${f.kind}: ${f.summary}`);
    rows.push({ kind, event: ground.input.name, alarms });
  }
  return rows;
}
