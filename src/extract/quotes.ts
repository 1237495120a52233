import type { Extraction, Quote } from '../model/extraction.js';
import { spanOf } from '../model/span.js';
import { attributeMarks } from './attribution/index.js';
import { sceneOf, type Scene } from './attribution/scene.js';
import { utterancesOf } from './attribution/utterances.js';
import type { Context } from './context.js';
import { makeResolver, type Resolver } from './coreference.js';
import { labelledLines, labelledQuote } from './labelled.js';
import { channelOf } from './marks/channel.js';
import { readMarks } from './marks/read-marks.js';
import { refusalOf } from './marks/refuse.js';
import { typeOf } from './marks/type-of.js';
import { rosterOf } from './people.js';
import { reportedClauses, reportedQuote } from './reported.js';

/** Something said, at its place; writes its assertion when its turn comes. */
interface Turn {
  at: number;
  write: (found: Extraction) => void;
}

/** Finds the quotations with their speakers, the reported speech, and the marked text that is neither. */
export function extractQuotes({ article, doc, found }: Context): void {
  const { pairs, strays } = readMarks(doc);
  const roster = rosterOf(doc, found.companies);
  const scene = sceneOf(doc, pairs, roster);
  attributeMarks(scene);
  const resolver = makeResolver(scene, roster, found.companies, article.outlet);
  // In reading order: a later "he" leans on who spoke before.
  const turns = [...markTurns(scene, resolver), ...reportTurns(scene, resolver)].sort((a, b) => a.at - b.at);
  for (const turn of turns) turn.write(found);
  for (const { start, end } of strays)
    found.refusedMarks.push({ ...spanOf(doc.text, start, end), reason: 'no partner' });
  found.quotes.sort((a, b) => a.start - b.start || a.end - b.end);
  found.refusedMarks.sort((a, b) => a.start - b.start);
}

function markTurns(scene: Scene, resolver: Resolver): Turn[] {
  const utterances = utterancesOf(scene);
  return scene.marks.map((mark, i) => ({
    at: mark.start,
    write: (found) => {
      const reason = refusalOf(scene, i);
      if (reason) found.refusedMarks.push({ ...spanOf(scene.doc.text, mark.start, mark.end), reason });
      else found.quotes.push(markedQuote(scene, i, resolver, utterances[i]!));
    },
  }));
}

function reportTurns(scene: Scene, resolver: Resolver): Turn[] {
  const { nodes } = scene.skeleton;
  const count = scene.marks.length;
  const lines = labelledLines(scene, resolver);
  const labelled = new Set(lines.map((line) => line.colon));
  const reports = reportedClauses(scene).filter((r) => !labelled.has(r.first - 1));
  return [
    ...reports.map((report, i) => ({
      at: nodes[Math.min(report.first, report.frame.first)]!.start,
      write: (found: Extraction) => void found.quotes.push(reportedQuote(scene, resolver, report, count + i)),
    })),
    ...lines.map((line, i) => ({
      at: nodes[line.speaker.first]!.start,
      write: (found: Extraction) =>
        void found.quotes.push(labelledQuote(scene, resolver, line, count + reports.length + i)),
    })),
  ];
}

function markedQuote(scene: Scene, mark: number, resolver: Resolver, utterance: number): Quote {
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
