// Brings the names of one event together. Strong signs (one key, one alias entry) merge at once; weak signs (a short form, a
// name the article itself links) merge only where one cluster alone fits, every form agrees with the fullest one and no two
// forms speak against each other: no chains.
import type { AliasRule } from '../../model/config.js';
import type { PartyType } from '../../model/extraction.js';
import { byCodeUnit } from '../../text/fold.js';
import { nodesOf, type Mentioned, type NameNode } from './nodes.js';
import { clusterName } from './printed.js';
import { joinKey } from './read-name.js';
import { judge, type SameOptions } from './same.js';

/** A mention to be clustered. `name` is what its article resolves it to; `list` tells the list it is an item of. */
export type NamedMention = Mentioned;

export interface ClusterOptions extends SameOptions {
  aliases?: readonly AliasRule[];
}

/** Names that are one company. `mentions` are indexes into the input. */
export interface CompanyCluster {
  /** unique among the clusters of one call; does not depend on their order */
  key: string;
  /** the best-written form met */
  name: string;
  type: PartyType;
  /** every spelling met, by code unit */
  forms: string[];
  mentions: number[];
  /** why the forms were brought together; empty where there is one form */
  because: string[];
  /** keys of the clusters it may stand for: then an entry of its own */
  ambiguous: string[];
}

interface Group {
  nodes: NameNode[];
  because: Set<string>;
  ambiguous: Set<Group>;
}

/** Clusters mentions of one event by name. Deterministic, whatever the order of the mentions. */
export function clusterCompanies(mentions: readonly NamedMention[], options: ClusterOptions = {}): CompanyCluster[] {
  const groups = new Groups(nodesOf(mentions), options);
  groups.mergeStrong();
  groups.mergeWeak();
  return finish(groups.all(), mentions);
}

class Groups {
  private readonly byNode = new Map<NameNode, Group>();
  private readonly byKey = new Map<string, NameNode[]>();

  constructor(
    private readonly nodes: readonly NameNode[],
    private readonly options: ClusterOptions,
  ) {
    for (const node of nodes) {
      this.byNode.set(node, { nodes: [node], because: new Set(), ambiguous: new Set() });
      for (const key of node.keys) pushTo(this.byKey, key, node);
    }
  }

  all(): Group[] {
    return [...new Set(this.nodes.map((node) => this.byNode.get(node)!))];
  }

  /** One alias entry, one reading, the user's own list. */
  mergeStrong(): void {
    const heads = new Map<string, NameNode>();
    for (const node of this.nodes) {
      const { alias, families } = node.read;
      const forms = families.map((set) => [...set].sort(byCodeUnit).join('/')).join('+');
      const signs = alias ? [`alias ${alias.name}`] : [...node.keys].map((key) => `${key} ${forms}`);
      for (const sign of signs) {
        const head = heads.get(sign);
        if (head) this.join(head, node, false);
        else heads.set(sign, node);
      }
    }
    for (const rule of this.options.aliases ?? []) if (rule.same) this.joinNamed(rule.a, rule.b);
  }

  private joinNamed(a: string, b: string): void {
    const [first, second] = nodesOf(
      [a, b].map((name) => ({ article: '', text: name, name, type: 'company' as const })),
    );
    if (!first || !second) return;
    for (const x of this.withKeys(first.keys)) for (const y of this.withKeys(second.keys)) this.join(x, y, false);
  }

  private withKeys(keys: Iterable<string>): NameNode[] {
    return [...keys].flatMap((key) => this.byKey.get(key) ?? []);
  }

  /** Short forms, bare names beside ones with a legal form, and what an article itself links. */
  mergeWeak(): void {
    for (const node of [...this.nodes].sort((a, b) => b.read.core.length - a.read.core.length)) {
      const targets = new Map<Group, NameNode>();
      for (const other of this.fuller(node)) {
        const group = this.byNode.get(other)!;
        if (group !== this.byNode.get(node) && this.speaksFor(node, other)) targets.set(group, other);
      }
      if (targets.size === 1) this.join(node, [...targets.values()][0]!, true);
      else if (targets.size > 1) for (const group of targets.keys()) this.byNode.get(node)!.ambiguous.add(group);
    }
  }

  /** Nodes that may be the full name of this one. */
  private fuller(node: NameNode): NameNode[] {
    const linked = this.withKeys(node.links);
    const maybe = node.read.maybe.flatMap((entry) => this.nodes.filter((other) => other.read.alias === entry));
    const longer = [...node.keys].flatMap((key) => this.startingWith().get(key) ?? []);
    const formal = this.withKeys(node.keys).filter((other) => other.read.families.length > 0);
    return [...new Set([...linked, ...maybe, ...longer, ...formal])].filter((other) => other !== node);
  }

  private starts: Map<string, NameNode[]> | undefined;

  /** Nodes by each of their beginnings, in words. */
  private startingWith(): Map<string, NameNode[]> {
    if (this.starts) return this.starts;
    const starts = new Map<string, NameNode[]>();
    for (const node of this.nodes)
      for (const reading of node.read.readings)
        for (let n = 1; n < Math.min(reading.length, 6); n++) {
          pushTo(starts, joinKey(reading.slice(0, n)), node);
        }
    this.starts = starts;
    return starts;
  }

  private speaksFor(node: NameNode, other: NameNode): boolean {
    if ([...other.keys].some((key) => node.links.has(key))) return true;
    if (other.read.alias && node.read.maybe.includes(other.read.alias)) return true;
    return judge(node.read, other.read, this.options).verdict === 'same';
  }

  /** Merges the groups of two nodes unless a pair of forms speaks against it. */
  private join(a: NameNode, b: NameNode, weak: boolean): boolean {
    const [into, from] = [this.byNode.get(a)!, this.byNode.get(b)!];
    if (into === from) return true;
    for (const x of into.nodes) for (const y of from.nodes) if (this.against(x, y, weak)) return false;
    into.because.add(this.reason(a, b));
    for (const reason of from.because) into.because.add(reason);
    for (const node of from.nodes) {
      into.nodes.push(node);
      this.byNode.set(node, into);
    }
    return true;
  }

  private against(x: NameNode, y: NameNode, weak: boolean): boolean {
    if (weak && [...x.lists].some((list) => y.lists.has(list))) return true;
    const linked = [...y.keys].some((key) => x.links.has(key)) || [...x.keys].some((key) => y.links.has(key));
    return !linked && judge(x.read, y.read, this.options).verdict === 'different';
  }

  private reason(a: NameNode, b: NameNode): string {
    const { verdict, because } = judge(a.read, b.read, this.options);
    const shown = `${a.read.printed} / ${b.read.printed}`;
    if (verdict === 'same') return `${shown}: ${because}`;
    if (a.read.maybe.length + b.read.maybe.length > 0)
      return `${shown}: the only one of its readings that is named here`;
    return `${shown}: an article uses the one for the other`;
  }
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function finish(groups: readonly Group[], mentions: readonly NamedMention[]): CompanyCluster[] {
  const names = namesOf(groups);
  const keys = uniqueKeys(groups, names);
  return groups
    .map((group) => ({
      key: keys.get(group)!,
      name: names.get(group)!,
      type: majority(group.nodes.flatMap((node) => node.mentions.map((i) => mentions[i]!.type))),
      forms: [...new Set(group.nodes.flatMap((node) => [...node.forms.keys()]))].sort(byCodeUnit),
      mentions: group.nodes.flatMap((node) => node.mentions).sort((a, b) => a - b),
      because: [...group.because].sort(byCodeUnit),
      ambiguous: [...group.ambiguous].map((other) => keys.get(other)!).sort(byCodeUnit),
    }))
    .sort((a, b) => byCodeUnit(a.key, b.key));
}

/** The best-written name of each group; two that would share one keep their legal forms: Carnival plc, Carnival Corporation. */
function namesOf(groups: readonly Group[]): Map<Group, string> {
  const names = new Map<Group, string>();
  const uses = new Map<string, number>();
  for (const group of groups) {
    const name = clusterName(
      group.nodes.map((node) => node.read),
      counts(group),
    );
    names.set(group, name);
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  for (const [group, name] of names) {
    const formal = group.nodes.find((node) => node.read.families.length > 0);
    if (uses.get(name)! > 1 && formal) names.set(group, formal.read.printed);
  }
  return names;
}

function counts(group: Group): Map<string, number> {
  const all = new Map<string, number>();
  for (const node of group.nodes) for (const [form, n] of node.forms) all.set(form, (all.get(form) ?? 0) + n);
  return all;
}

/** The name's key; where two clusters would share it, the key with the legal forms left on. */
function uniqueKeys(groups: readonly Group[], names: ReadonlyMap<Group, string>): Map<Group, string> {
  const keys = new Map<Group, string>();
  const taken = new Set<string>();
  const ordered = [...groups].sort((a, b) => byCodeUnit(names.get(a)!, names.get(b)!));
  for (const group of ordered) {
    const base = group.nodes[0]!.read;
    const wanted = [base.key, base.fullKey, names.get(group)!, ...group.nodes.map((node) => node.read.printed)];
    let key = wanted.find((candidate) => candidate !== '' && !taken.has(candidate)) ?? base.printed;
    while (taken.has(key)) key += "'";
    taken.add(key);
    keys.set(group, key);
  }
  return keys;
}

function majority(types: readonly PartyType[]): PartyType {
  const companies = types.filter((type) => type === 'company').length;
  return companies * 2 >= types.length ? 'company' : 'organisation';
}
