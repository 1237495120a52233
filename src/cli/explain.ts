import pc from 'picocolors';
import { findingKinds, type FindingKind } from '../model/finding.js';
import { kinds } from '../pipeline.js';
import { explainFinding, explainKind, findingsNamed } from '../report/explain.js';
import { noPaint, type MessageOptions, type Paint } from '../report/index.js';
import { userFailure } from '../run/failure.js';
import { fromHere, readWritten, type Written } from '../run/written.js';
import { print, wantsColour, type ColourOptions } from './streams.js';

/** Prints a finding of a written result with all its evidence, or what a kind of finding means. Returns the exit code. */
export async function explain(subject: string, options: ColourOptions & { result: string }): Promise<number> {
  const isKind = (findingKinds as readonly string[]).includes(subject);
  const lines = isKind ? aboutKind(subject as FindingKind, options) : aboutFinding(subject, options);
  await print(`${lines.join('\n')}\n`);
  return 0;
}

/** A kind can be explained without a result; then it only says what the kind means. */
function aboutKind(kind: FindingKind, options: ColourOptions & { result: string }): string[] {
  let found: Written['input']['dataset']['events'][number]['findings'] = [];
  try {
    found = readWritten(options.result).input.dataset.events.flatMap((event) => event.findings);
  } catch {
    // No result yet: what the kind means stands all the same.
  }
  return explainKind(
    kind,
    kinds[kind],
    found.filter((f) => f.kind === kind),
    messageOptions(options),
  );
}

function aboutFinding(subject: string, options: ColourOptions & { result: string }): string[] {
  const written = readWritten(options.result);
  const [first, ...more] = findingsNamed(written.input, subject);
  if (!first)
    throw userFailure(
      `${options.result} has no finding ${subject}, and no kind of finding is called so`,
      `Ids stand in findings.csv and after --list; kinds are ${findingKinds.join(', ')}.`,
    );
  if (more.some(({ id }) => id !== first.id))
    throw userFailure(
      `${subject} begins more than one id: ${[first, ...more].map(({ id }) => id).join(', ')}`,
      'Give more of it.',
    );
  return explainFinding(written.input, first.id, messageOptions(options, written));
}

function messageOptions(options: ColourOptions, written?: Written): MessageOptions {
  const colour = wantsColour(options, process.stdout, process.env);
  const { bold, dim, red, yellow, green, cyan } = pc.createColors(colour);
  const paint: Paint = colour ? { bold, dim, red, yellow, green, cyan } : noPaint;
  const events = written?.input.dataset.events ?? [];
  const folderOf = new Map(events.flatMap((e) => e.articles.map((a) => [a, written!.folders.get(e.id)!] as const)));
  return { paint, colour, path: (article) => fromHere(folderOf.get(article) ?? '.', article.source) };
}
