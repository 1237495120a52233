// Brings the spellings of one event together. Strong signs (one key, one alias entry) merge at once; weak signs (a short form,
// a name the article itself links) merge only where one group alone fits and no two spellings speak against each other: no chains.
import { byCodeUnit } from '../../text/fold.js';
import { nodesOf, type NameNode } from './nodes.js';
import { joinKey } from './read-name.js';
import { judge, type SameOptions } from './same.js';

/** Spellings that are one company. */
export interface Group {
  nodes: NameNode[];
  because: Set<string>;
  /** spellings of other companies it may stand for */
  ambiguous: Set<NameNode>;
}

interface State {
  nodes: readonly NameNode[];
  groupOf: Map<NameNode, Group>;
  /** spellings by each key they can be found by, and by each of their beginnings in words */
  byKey: ReadonlyMap<string, NameNode[]>;
  byStart: ReadonlyMap<string, NameNode[]>;
  options: SameOptions;
}

const LONGEST_START = 6;

/** Groups spellings by company, in their order. Pairs are compared only where they share a key or a beginning. */
export function groupNames(
  nodes: readonly NameNode[],
  options: SameOptions,
): { groups: Group[]; groupOf: ReadonlyMap<NameNode, Group> } {
  const state = newState(nodes, options);
  mergeStrong(state);
  mergeWeak(state);
  return { groups: [...new Set(nodes.map((node) => state.groupOf.get(node)!))], groupOf: state.groupOf };
}

function newState(nodes: readonly NameNode[], options: SameOptions): State {
  const groupOf = new Map<NameNode, Group>();
  const byKey = new Map<string, NameNode[]>();
  const byStart = new Map<string, NameNode[]>();
  for (const node of nodes) {
    groupOf.set(node, { nodes: [node], because: new Set(), ambiguous: new Set() });
    for (const key of node.keys) pushTo(byKey, key, node);
    for (const reading of node.read.readings)
      for (let n = 1; n < Math.min(reading.length, LONGEST_START); n++)
        pushTo(byStart, joinKey(reading.slice(0, n)), node);
  }
  return { nodes, groupOf, byKey, byStart, options };
}

/** One alias entry, one key with the same legal form, the user's own list. */
function mergeStrong(state: State): void {
  const heads = new Map<string, NameNode>();
  for (const node of state.nodes) {
    const { alias, families } = node.read;
    const forms = families.map((set) => [...set].sort(byCodeUnit).join('/')).join('+');
    const signs = [...node.keys].map((key) => `${key} ${forms}`);
    for (const sign of alias ? [`alias ${alias.name}`, ...signs] : signs) {
      const head = heads.get(sign);
      if (head) join(state, head, node, false);
      else heads.set(sign, node);
    }
  }
  for (const rule of state.options.aliases ?? []) if (rule.same) joinNamed(state, rule.a, rule.b);
}

function joinNamed(state: State, a: string, b: string): void {
  const [first, second] = [a, b].map((name) => nodesOf([{ article: '', text: name, name, type: 'company' }])[0]!);
  for (const x of withKeys(state, first!.keys)) for (const y of withKeys(state, second!.keys)) join(state, x, y, false);
}

const withKeys = (state: State, keys: Iterable<string>): NameNode[] =>
  [...keys].flatMap((key) => state.byKey.get(key) ?? []);

/** Short forms, bare names beside ones with a legal form, and what an article itself links; longest first. */
function mergeWeak(state: State): void {
  for (const node of [...state.nodes].sort((a, b) => b.read.core.length - a.read.core.length)) {
    const targets = new Map<Group, NameNode>();
    for (const other of fullerThan(state, node)) {
      const group = state.groupOf.get(other)!;
      if (group !== state.groupOf.get(node) && speaksFor(node, other, state.options)) targets.set(group, other);
    }
    if (targets.size === 1) join(state, node, [...targets.values()][0]!, true);
    else for (const other of targets.values()) state.groupOf.get(node)!.ambiguous.add(other);
  }
}

/** Spellings that may be the full name of this one. */
function fullerThan(state: State, node: NameNode): NameNode[] {
  const maybe = node.read.maybe.flatMap((entry) => state.nodes.filter((other) => other.read.alias === entry));
  const longer = [...node.keys].flatMap((key) => state.byStart.get(key) ?? []);
  const formal = withKeys(state, node.keys).filter((other) => other.read.families.length > 0);
  const fuller = new Set([...withKeys(state, node.links), ...maybe, ...longer, ...formal]);
  fuller.delete(node);
  return [...fuller];
}

function speaksFor(node: NameNode, other: NameNode, options: SameOptions): boolean {
  if (isLinked(node, other)) return true;
  if (other.read.alias && node.read.maybe.includes(other.read.alias)) return true;
  return judge(node.read, other.read, options).verdict === 'same';
}

const isLinked = (node: NameNode, other: NameNode): boolean => [...other.keys].some((key) => node.links.has(key));

/** Merges the groups of two spellings unless a pair of their spellings speaks against it. */
function join(state: State, a: NameNode, b: NameNode, weak: boolean): void {
  const [into, from] = [state.groupOf.get(a)!, state.groupOf.get(b)!];
  if (into === from) return;
  if (into.nodes.some((x) => from.nodes.some((y) => isAgainst(x, y, weak, state.options)))) return;
  into.because.add(reasonFor(a, b, state.options));
  for (const reason of from.because) into.because.add(reason);
  for (const node of from.ambiguous) into.ambiguous.add(node);
  for (const node of from.nodes) {
    into.nodes.push(node);
    state.groupOf.set(node, into);
  }
}

/** Two items of one list, and names that the rules tell apart, unless an article uses the one for the other. */
function isAgainst(x: NameNode, y: NameNode, weak: boolean, options: SameOptions): boolean {
  if (weak && [...x.lists].some((list) => y.lists.has(list))) return true;
  return !isLinked(x, y) && !isLinked(y, x) && judge(x.read, y.read, options).verdict === 'different';
}

function reasonFor(a: NameNode, b: NameNode, options: SameOptions): string {
  const { verdict, because } = judge(a.read, b.read, options);
  const shown = `${a.read.printed} / ${b.read.printed}`;
  if (verdict === 'same') return `${shown}: ${because}`;
  if (a.read.maybe.length + b.read.maybe.length > 0) return `${shown}: the only one of its readings that is named here`;
  return `${shown}: an article uses the one for the other`;
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
