import type { Quote } from '../model/extraction.js';
import { spanOf } from '../model/span.js';
import { attributeMarks } from './attribution/index.js';
import { sceneOf, type Scene } from './attribution/scene.js';
import { utterancesOf } from './attribution/utterances.js';
import type { Context } from './context.js';
import { makeResolver, type Resolver } from './coreference.js';
import { channelOf } from './marks/channel.js';
import { readMarks } from './marks/read-marks.js';
import { refusalOf } from './marks/refuse.js';
import { typeOf } from './marks/type-of.js';
import { rosterOf } from './people.js';
import { reportedClauses, reportedQuote, type ReportedClause } from './reported.js';

/** Finds the quotations with their speakers, and the marked text that is none. */
export function extractQuotes({ doc, found }: Context): void {
  const { pairs, strays } = readMarks(doc);
  const scene = sceneOf(doc, pairs);
  attributeMarks(scene);
  const resolver = makeResolver(scene, rosterOf(doc, found.companies), found.companies);
  const utterances = utterancesOf(scene);
  const reports = reportedClauses(scene);
  const startOf = (report: ReportedClause): number =>
    scene.skeleton.nodes[Math.min(report.first, report.frame.first)]!.start;
  let r = 0;
  // Marked and reported words in reading order: a later "he" leans on who spoke before.
  const reportedUntil = (at: number): void => {
    for (; r < reports.length && startOf(reports[r]!) < at; r++)
      found.quotes.push(reportedQuote(scene, resolver, reports[r]!, pairs.length + r));
  };
  pairs.forEach((mark, i) => {
    reportedUntil(mark.start);
    const reason = refusalOf(scene, i);
    if (reason) found.refusedMarks.push({ ...spanOf(doc.text, mark.start, mark.end), reason });
    else found.quotes.push(quoteOf(scene, i, resolver, utterances[i]!));
  });
  reportedUntil(Infinity);
  found.quotes.sort((a, b) => a.start - b.start || a.end - b.end);
  for (const { start, end } of strays)
    found.refusedMarks.push({ ...spanOf(doc.text, start, end), reason: 'no partner' });
  found.refusedMarks.sort((a, b) => a.start - b.start);
}

function quoteOf(scene: Scene, mark: number, resolver: Resolver, utterance: number): Quote {
  const { text } = scene.doc;
  const { nodes } = scene.skeleton;
  const { from, to } = scene.marks[mark]!;
  const found = scene.found[mark];
  const cueFirst = found?.frame?.cueFirst ?? found?.cue;
  const cueLast = found?.frame?.cueLast ?? found?.cue;
  return {
    ...spanOf(text, from, to),
    type: typeOf(scene, mark),
    speaker: found?.speaker ? resolver.resolve(found.speaker) : null,
    cue:
      cueFirst === undefined || cueLast === undefined
        ? null
        : spanOf(text, nodes[cueFirst]!.start, nodes[cueLast]!.end),
    utterance,
    channel: channelOf(scene, mark),
    stance: found?.frame?.stance ?? 'asserted',
    rule: found?.rule ?? 'none',
  };
}
