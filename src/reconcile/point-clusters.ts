import { cosine } from '../text/topic.js';
import type { Point } from './principles.js';
import { seriesOf, type Series } from './point-series.js';

/** What an equal place in rows of equal length is worth beside the topics. */
const SAME_PLACE = 0.3;
/** Under this a description of a row is a point of its own. */
const IN_ROW = 0.12;
/** The same for a description that stands alone; and for two that no row knows. */
const ALONE = 0.25;
const BOTH_ALONE = 0.3;

/** What equal first words are worth beside equal passages. */
const GIST = 0.7;
/** Points of a cluster that a further one is compared with. */
const MOST_MODELS = 24;
/** Characters within which a description follows right on another. */
const RIGHT_BEFORE = 80;

interface Cluster {
  points: Point[];
  /** its first points with different words: what a further one is compared with */
  models: Point[];
  texts: Set<string>;
  names: Set<string>;
  /** its number in the row that founded it, and that row's length */
  place: number | null;
  of: number;
}

/** Groups descriptions of one principle. Deterministic in the points' order, which is by article and place. */
export function clusterPoints(points: readonly Point[]): Point[][] {
  const clusters: Cluster[] = [];
  const placed = new Map<Point, Cluster>();
  const put = (point: Point, cluster: Cluster): void => {
    cluster.points.push(point);
    if (point.name !== '') cluster.names.add(point.name);
    if (cluster.models.length < MOST_MODELS && !cluster.texts.has(point.principle.text)) {
      cluster.models.push(point);
      cluster.texts.add(point.principle.text);
    }
    placed.set(point, cluster);
  };
  const found = (more: Partial<Cluster> = {}): Cluster => {
    const cluster = {
      points: [],
      models: [],
      texts: new Set<string>(),
      names: new Set<string>(),
      place: null,
      of: 0,
      ...more,
    };
    clusters.push(cluster);
    return cluster;
  };
  for (const row of byWeight(seriesOf(points))) placeRow(row, clusters, put, found);
  const rest = points.filter((p) => !placed.has(p));
  for (const point of rest) {
    const home = sameName(point, clusters) ?? around(point, clusters);
    if (home) put(point, home);
  }
  const byRow = clusters.length;
  // The best fits first: they give the doubtful ones more to compare with.
  const loose = rest.filter((p) => !placed.has(p)).map((point) => ({ point, fit: best(point, clusters)?.fit ?? 0 }));
  for (const { point } of loose.sort((a, b) => b.fit - a.fit)) {
    const at = best(point, clusters);
    const enough = at && at.fit >= (clusters.indexOf(at.cluster) < byRow ? ALONE : BOTH_ALONE);
    put(point, enough ? at.cluster : (takenUp(point, placed) ?? found()));
  }
  return clusters.map((cluster) => cluster.points);
}

/** Rows with names first, then the longest: the best to compare the others with. */
const byWeight = (rows: Series[]): Series[] =>
  rows.sort((a, b) => Number(b.labelled) - Number(a.labelled) || b.items.length - a.items.length || size(b) - size(a));
const size = (row: Series): number => row.items.flat().reduce((n, p) => n + p.vector.size, 0);

/** Gives each item of a row a principle of its own: the best pairs of item and principle first. */
function placeRow(
  row: Series,
  clusters: readonly Cluster[],
  put: (point: Point, cluster: Cluster) => void,
  found: (more?: Partial<Cluster>) => Cluster,
): void {
  const pairs = row.items.flatMap((item, place) =>
    clusters.map((cluster) => ({ item, place, cluster, fit: fitInRow(item, place, row.items.length, cluster) })),
  );
  const done = new Set<Point[]>();
  const taken = new Set<Cluster>();
  for (const { item, cluster, fit } of pairs.sort((a, b) => b.fit - a.fit)) {
    if (fit < IN_ROW || done.has(item) || taken.has(cluster)) continue;
    done.add(item);
    taken.add(cluster);
    for (const point of item) put(point, cluster);
  }
  row.items.forEach((item, place) => {
    if (done.has(item)) return;
    const cluster = found({ place, of: row.items.length });
    for (const point of item) put(point, cluster);
  });
}

function fitInRow(item: readonly Point[], place: number, of: number, cluster: Cluster): number {
  if (item.some((point) => hasName(cluster, point.name))) return 2;
  const topic = Math.max(...item.map((point) => fitOf(point, cluster)));
  return topic + (cluster.place === place && cluster.of === of ? SAME_PLACE : 0);
}

const hasName = (cluster: Cluster, name: string): boolean => name !== '' && cluster.names.has(name);

const sameName = (point: Point, clusters: readonly Cluster[]): Cluster | undefined =>
  point.name === '' ? undefined : clusters.find((cluster) => hasName(cluster, point.name));

/** The principle of a description that this one stands in, or that stands in this one. */
const around = (point: Point, clusters: readonly Cluster[]): Cluster | undefined =>
  clusters.find((cluster) =>
    cluster.points.some(
      ({ source, principle: p }) =>
        source === point.source && p.start < point.principle.end && point.principle.start < p.end,
    ),
  );

/** "That includes ..." goes on with the point right before it. */
function takenUp(point: Point, placed: ReadonlyMap<Point, Cluster>): Cluster | undefined {
  if (!/^(?:This|That|These|Those|It|They)(?: also)? (?:includes?|means?|covers?)\b/u.test(point.principle.text))
    return;
  const before = [...placed.keys()].filter(
    ({ source, principle }) =>
      source === point.source &&
      principle.start < point.principle.start &&
      point.principle.start - principle.end < RIGHT_BEFORE,
  );
  const last = before.sort((a, b) => a.principle.start - b.principle.start).at(-1);
  return last && placed.get(last);
}

function best(point: Point, clusters: readonly Cluster[]): { cluster: Cluster; fit: number } | undefined {
  let top: { cluster: Cluster; fit: number } | undefined;
  for (const cluster of clusters) {
    const fit = fitOf(point, cluster);
    if (!top || fit > top.fit) top = { cluster, fit };
  }
  return top;
}

/** How near a description comes to the nearest of a principle, with a little for each further one that is near. */
function fitOf(point: Point, cluster: Cluster): number {
  const [first = 0, second = 0, third = 0] = cluster.models
    .map((other) => Math.max(cosine(point.vector, other.vector), GIST * gistFit(point, other)))
    .sort((a, b) => b - a);
  return first + second / 4 + third / 8;
}

/** Compares the words that two articles without names for it call it by. */
const gistFit = (a: Point, b: Point): number =>
  a.name === '' && b.name === '' && Math.min(a.gist.size, b.gist.size) > 1 ? cosine(a.gist, b.gist) : 0;
