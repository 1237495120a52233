import type { AliasRule } from '../../model/config.js';
import type { PartyType } from '../../model/extraction.js';
import { byCodeUnit } from '../../text/fold.js';
import { groupNames, type Group } from './grouping.js';
import { nodesOf, type Mentioned } from './nodes.js';
import { clusterName } from './printed.js';
import type { SameOptions } from './same.js';

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

/** Clusters mentions of one event by name. Deterministic, whatever the order of the mentions. */
export function clusterCompanies(mentions: readonly NamedMention[], options: ClusterOptions = {}): CompanyCluster[] {
  const { groups, groupOf } = groupNames(nodesOf(mentions), options);
  const names = namesOf(groups);
  const keys = uniqueKeys(groups, names);
  const others = (group: Group): string[] => {
    const found = new Set([...group.ambiguous].map((node) => groupOf.get(node)!));
    found.delete(group);
    return [...found].map((other) => keys.get(other)!).sort(byCodeUnit);
  };
  return groups
    .map((group) => ({
      key: keys.get(group)!,
      name: names.get(group)!,
      type: majority(group.nodes.flatMap((node) => node.mentions.map((i) => mentions[i]!.type))),
      forms: [...new Set(group.nodes.flatMap((node) => [...node.forms.keys()]))].sort(byCodeUnit),
      mentions: group.nodes.flatMap((node) => node.mentions).sort((a, b) => a - b),
      because: [...group.because].sort(byCodeUnit),
      ambiguous: others(group),
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
