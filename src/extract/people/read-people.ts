import type { CompanyMention } from '../../model/extraction.js';
import type { Doc } from '../../text/doc.js';
import { spanHolding } from '../mentions.js';
import { plainSkeleton, type Node, type Skeleton } from '../syntax/nodes.js';
import { bodyMeantIn, outsideHeader, type BodyAt } from './body-meant.js';
import { fullNamesIn, type FullName } from './full-names.js';
import { nearBodyIn } from './near-body.js';
import { emptyRoster, enterPerson, findPerson, nameReader, type Naming, type Person, type Roster } from './roster.js';
import { nameRunsOf, type NameRun } from './runs.js';
import { officeOf } from './titles.js';

interface Found extends NameRun, Naming {
  clause: number;
}

/**
 * Finds the persons of an article: first the full names and the titled ones, then every shorter mention of them.
 * Quotation marks are passed over, so that people named inside quotations are found too.
 */
export function readPeople(doc: Doc, companies: readonly CompanyMention[]): Roster {
  const { text } = doc;
  const plain = plainSkeleton(doc);
  const roster = emptyRoster();
  const { nodes, clauses } = plain;
  const readName = nameReader();
  const runs = clauses.flatMap((clause) =>
    nameRunsOf(doc, nodes, clause).map((run) => named(text, nodes, run, clause.index, readName)),
  );
  const sure = runs.map((run) => run.evidence > 0 && !isCompany(run, nodes, companies));
  runs.forEach((run, i) => {
    if (sure[i] && isFull(run, nodes)) enterPerson(roster, run);
  });
  runs.forEach((run, i) => {
    if (!sure[i] || isFull(run, nodes) || findPerson(roster, run)) return;
    if (run.evidence === 2 || !isCompany(run, nodes, companies)) enterPerson(roster, run);
  });
  const persons = new Set(runs.filter((_, i) => sure[i]).map((run) => nodes[run.first]!.start));
  const bodies = outsideHeader(doc, companies);
  const full = fullNamesIn(plain, bodies);
  const bodyAt = bodyMeantIn(
    bodies,
    nearBodyIn(text, plain, bodies, (offset) => persons.has(offset)),
  );
  runs.forEach((run, i) => {
    if (sure[i] || !isCompany(run, nodes, companies)) addMention(text, plain, roster, run, sure[i]!, bodyAt, full);
  });
  roster.mentions.sort((a, b) => a.start - b.start);
  return roster;
}

function named(
  text: string,
  nodes: readonly Node[],
  run: NameRun,
  clause: number,
  readName: ReturnType<typeof nameReader>,
): Found {
  const name = text.slice(nodes[run.first]!.start, nodes[run.last]!.end);
  const titleFrom = run.titleFirst < run.first ? run.titleFirst : run.first - 1;
  const title =
    titleFrom >= 0 && titleFrom < run.first ? text.slice(nodes[titleFrom]!.start, nodes[run.first - 1]!.end) : '';
  const { first, last, titleFirst, evidence } = run;
  return { first, last, titleFirst, evidence, clause, ...readName(name, title) };
}

const isFull = (run: NameRun, nodes: readonly Node[]): boolean =>
  run.last > run.first && nodes[run.first]!.text.length > 1;

/** The company finder has the same words, and nothing before them says person. */
function isCompany(run: Found, nodes: readonly Node[], companies: readonly CompanyMention[]): boolean {
  const start = nodes[run.first]!.start;
  const company = spanHolding(companies, start);
  if (!company || company.end < nodes[run.last]!.end) return false;
  return (
    run.evidence < 2 ||
    (run.titleFirst === run.first &&
      company.start === start &&
      company.end === nodes[run.last]!.end &&
      company.score >= 0.9)
  );
}

function addMention(
  text: string,
  { nodes, clauses }: Skeleton,
  roster: Roster,
  run: Found,
  sure: boolean,
  bodyAt: BodyAt,
  full: FullName,
): void {
  const person = findPerson(roster, run);
  if (!person || (!sure && !isShortOf(person, run))) return;
  const mention = {
    person,
    first: run.first,
    last: run.last,
    start: nodes[run.first]!.start,
    end: nodes[run.last]!.end,
  };
  person.mentions.push(mention);
  roster.mentions.push(mention);
  const clause = clauses[run.clause]!;
  const office = officeOf(text, nodes, run, clause.first, clause.last, bodyAt);
  person.title ??= office.title;
  const body = office.affiliation === null ? null : full(office.affiliation, clause);
  person.affiliation ??= body === person.name ? null : body;
}

/** An unsure run counts only as a part of a known name: the family name, or the given name alone. */
function isShortOf(person: Person, run: Found): boolean {
  if (run.last > run.first) return false;
  const word = run.name.toLowerCase();
  return person.parts.family.split(' ').includes(word) || person.parts.given === word || person.parts.family === word;
}
