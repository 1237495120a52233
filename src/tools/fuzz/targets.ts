import { readAliases, readRulings, decodeText, parseArticleLine, prepareArticle } from '../../ingest/index.js';
import { formats, formatOf } from '../../ingest/formats/index.js';
import { readManifest } from '../../ingest/manifest.js';
import { parseFile } from '../../ingest/read-file.js';
import { defaultSettings } from '../../model/config.js';
import { sameCompany } from '../../normalise/company.js';
import { analyzeEvent, extractArticle } from '../../pipeline.js';
import { renderAll } from '../../report/index.js';
import type { Random } from '../selftest/random.js';
import { brokenZones, falseSpan } from './faults.js';
import { damageBytes, encode, makeText } from './make.js';
import type { Samples } from './samples.js';

/** One thing that is tried. It throws where a promise is broken. */
export interface Target {
  name: string;
  /** how often, beside the others */
  weight: number;
  run: (random: Random, samples: Samples) => void | Promise<void>;
}

const fail = (fault: string | undefined): void => {
  if (fault !== undefined) throw new Error(fault);
};

function oneArticle(random: Random, samples: Samples): void {
  const text = makeText(random, samples);
  const article = prepareArticle({ id: 'a', text });
  fail(brokenZones(article));
  fail(falseSpan(extractArticle(article), new Map([['a', text]]), 'a'));
}

/** Two or three versions of one text, cross-checked and printed. */
function oneEvent(random: Random, samples: Samples): void {
  const first = makeText(random, samples);
  const articles = [first, first, first].slice(0, 2 + random.below(2)).map((text, i) => {
    const own = i === 0 ? text : damageBytes(random, Buffer.from(text)).toString('utf8');
    return prepareArticle({ id: `a${i}`, text: own });
  });
  const { event, problems } = analyzeEvent({ id: 'e', name: 'e', articles }, defaultSettings);
  const broken = event.unchecked.find(({ why }) => why.startsWith('The check broke off'));
  fail(broken && `${broken.what}: ${broken.why}`);
  fail(problems[0]?.reason);
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  fail(falseSpan(event, texts, ''));
  if (random.below(4) > 0) return;
  renderAll({ dataset: { schemaVersion: '1', events: [event], problems }, texts: new Map([['e', texts]]) });
}

/** A file of any format, damaged, or a text that calls itself one. */
async function oneFile(random: Random, samples: Samples): Promise<void> {
  const sample = samples.files.length > 0 && random.below(3) > 0 ? random.pick(samples.files) : undefined;
  const own = sample ? formatOf(sample.name) : undefined;
  const format = own && random.below(8) > 0 ? own : random.pick(formats);
  const bytes = sample ? damageBytes(random, sample.bytes) : encode(random, makeText(random, samples));
  const { articles } = await parseFile(format.read, `a${format.endings[0]!}`, bytes);
  for (const raw of articles.slice(0, 2)) fail(brokenZones(prepareArticle({ ...raw, text: raw.text.slice(0, 5000) })));
}

function oneTable(random: Random, samples: Samples): void {
  const head = random.pick(['file,outlet,event', 'a,b,same', 'target;verdict;note', 'target\tverdict', '']);
  const bytes = encode(random, `${head}\n${makeText(random, samples).slice(0, 600)}`);
  random.pick([
    () => void readAliases(bytes),
    () => void readRulings(bytes, 'ann.csv'),
    () => void readManifest(bytes, ['a.txt']),
  ])();
}

function oneLine(random: Random, samples: Samples): void {
  const whole = JSON.stringify({ id: 'a', text: makeText(random, samples), title: 'x', __proto__: 1 });
  const read = parseArticleLine(
    random.below(2) === 0 ? whole : damageBytes(random, Buffer.from(whole)).toString('utf8'),
  );
  if ('text' in read) fail(brokenZones(prepareArticle(read)));
}

function oneName(random: Random, samples: Samples): void {
  const [a, b] = [0, 0].map(() => makeText(random, samples).slice(0, random.below(40)));
  sameCompany(a!, b!);
}

export const targets: readonly Target[] = [
  { name: 'an article is read', weight: 50, run: oneArticle },
  { name: 'an event is checked', weight: 3, run: oneEvent },
  {
    name: 'bytes are decoded',
    weight: 10,
    run: (random, samples) => void decodeText(encode(random, makeText(random, samples))),
  },
  { name: 'a file is opened', weight: 12, run: oneFile },
  { name: 'a table is read', weight: 10, run: oneTable },
  { name: 'a line is parsed', weight: 8, run: oneLine },
  { name: 'two names are compared', weight: 6, run: oneName },
];

/** The target that a seed falls on. */
export function targetOf(random: Random): Target {
  let at = random.below(targets.reduce((sum, { weight }) => sum + weight, 0));
  return targets.find(({ weight }) => (at -= weight) < 0)!;
}
