import type { Quote } from '../model/extraction.js';
import { spanOf } from '../model/span.js';
import { attributeMarks } from './attribution/index.js';
import { sceneOf, type Scene } from './attribution/scene.js';
import type { Context } from './context.js';
import { refusalOf } from './marks/refuse.js';
import { readMarks } from './marks/read-marks.js';
import type { Phrase } from './syntax/phrases.js';

/** Finds the quotations with their speakers, and the marked text that is none. */
export function extractQuotes({ doc, found }: Context): void {
  const { pairs } = readMarks(doc);
  const scene = sceneOf(doc, pairs);
  attributeMarks(scene);
  pairs.forEach((mark, i) => {
    const reason = refusalOf(scene, i);
    if (reason) found.refusedMarks.push({ ...spanOf(doc.text, mark.start, mark.end), reason });
    else found.quotes.push(quoteOf(scene, i, mark.from, mark.to));
  });
}

function quoteOf(scene: Scene, mark: number, from: number, to: number): Quote {
  const { text } = scene.doc;
  const found = scene.found[mark];
  const { nodes } = scene.skeleton;
  const span = (p: Phrase) => spanOf(text, nodes[p.first]!.start, nodes[p.last]!.end);
  return {
    ...spanOf(text, from, to),
    type: 'direct',
    speaker: found?.speaker
      ? { ...span(found.speaker), name: span(found.speaker).text, title: null, affiliation: null, kind: 'unknown' }
      : null,
    cue: found?.frame ? spanOf(text, nodes[found.frame.cueFirst]!.start, nodes[found.frame.cueLast]!.end) : null,
    utterance: mark,
    channel: null,
    stance: found?.frame?.stance ?? 'asserted',
    rule: found?.rule ?? 'none',
  };
}
