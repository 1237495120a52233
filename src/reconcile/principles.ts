// Every outlet's description of one principle under one name. Names are tied by their words; rows of descriptions (headings,
// ordinals, clauses of one sentence) by topic and place in the row; what stands alone by topic.
import type { EventPrinciple } from '../model/event.js';
import type { Principle } from '../model/extraction.js';
import { byCodeUnit } from '../text/fold.js';
import { compoundsIn, topicsOf, vectorsOf, type Vector } from '../text/topic.js';
import { driftOf } from './drift.js';
import { makeUnique, slugOf } from './ids.js';
import { nameOfPoints, tellsTopic } from './point-name.js';
import type { CountOrigins } from './origins.js';
import { echoesOf, type Retold } from './point-echoes.js';
import { clusterPoints } from './point-clusters.js';
import { byPlace, evidenceOf, type Source } from './source.js';
import { supportOf } from './support.js';

/** A description of a principle with what it is about. */
export interface Point {
  source: Source;
  principle: Principle;
  /** the words that name it, folded to stems; empty where its article gives it no name */
  name: string;
  vector: Vector;
  /** the same of the few words that its article's reading names it by */
  gist: Vector;
}

/** The principles, commitments and promises of the event, each with every article's description of it. */
export function findPrinciples(sources: readonly Source[], origins: CountOrigins): EventPrinciple[] {
  const unique = makeUnique();
  const clusters = clusterPoints(pointsOf(sources));
  const retold = echoesOf(sources, clusters);
  return clusters
    .map((points, i) => [...points, ...retold[i]!])
    .map((points) => makePrinciple(points, origins))
    .sort((a, b) => byCodeUnit(a.id, b.id) || byPlace(a.descriptions[0]!, b.descriptions[0]!))
    .map((principle) => ({ ...principle, id: unique(principle.id) }));
}

function pointsOf(sources: readonly Source[]): Point[] {
  const found = sources.flatMap((source) =>
    [...source.kept.principles]
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .map((principle) => ({ source, principle, text: withLabel(principle) })),
  );
  const compounds = compoundsIn(found.map((f) => f.text));
  const vectors = vectorsOf(found.map((f) => topicsOf(f.text, compounds)));
  const gists = vectorsOf(found.map((f) => topicsOf(f.principle.principle, compounds)));
  return found.map(({ source, principle }, i) => ({
    source,
    principle,
    name: principle.label && tellsTopic(principle.label.text) ? nameKey(principle.label.text) : '',
    vector: vectors[i]!,
    gist: gists[i]!,
  }));
}

const withLabel = ({ label, start, end, text }: Principle): string =>
  label && (label.start < start || label.end > end) ? `${label.text} ${text}` : text;

/** "Stronger defence" and "stronger defenses" are one name. */
export const nameKey = (label: string): string => [...new Set(topicsOf(label))].sort(byCodeUnit).join(' ');

function makePrinciple(points: readonly Retold[], origins: CountOrigins): EventPrinciple {
  const name = nameOfPoints(points.map((point) => point.principle).filter((p) => p.form !== 'retold'));
  const descriptions = points
    .map(({ source, principle }) => ({
      ...evidenceOf(source, principle),
      quoted: principle.quoted,
      form: principle.form,
      actor: principle.actor?.text ?? null,
      force: principle.force?.text ?? null,
      number: principle.number,
      slots: principle.slots,
    }))
    .sort(byPlace);
  return {
    id: slugOf('principle', name),
    name,
    descriptions,
    support: supportOf(descriptions, origins),
    drift: driftOf(points),
  };
}
