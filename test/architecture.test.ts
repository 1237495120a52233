import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = join(dirname(fileURLToPath(import.meta.url)), '..', 'src');

interface Import {
  file: string;
  room: string;
  /** a room of src, or the package or built-in module as written */
  target: string;
  written: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'))
  .sort();

const roomOf = (file: string): string => (file.includes('/') ? file.split('/')[0]! : file.replace(/\.ts$/, ''));

function importsOf(file: string): Import[] {
  const source = readFileSync(join(SRC, file), 'utf8').replace(/^\s*(?:\/\/|\*).*$/gm, '');
  const written = [...source.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\(\s*|\brequire\(\s*)'([^']+)'/g)].map(
    (m) => m[1]!,
  );
  return written.map((to) => {
    const target = to.startsWith('.')
      ? roomOf(
          relative(SRC, normalize(join(SRC, dirname(file), to)))
            .split(sep)
            .join('/')
            .replace(/\.js$/, '.ts'),
        )
      : to;
    return { file, room: roomOf(file), target, written: to };
  });
}

const imports = files.flatMap(importsOf);
const rooms = new Set(files.map(roomOf));

/** Which rooms of src each room may use. Stages meet only in the pipeline, and none of them knows who calls it. */
const MAY_USE: Record<string, { rooms: string[]; why: string }> = {
  model: { rooms: [], why: 'the model is what everything else agrees on, so it depends on nothing' },
  lexicon: { rooms: ['model'], why: 'the lexicon holds words, not rules' },
  text: { rooms: ['model', 'lexicon'], why: 'the primitives know no news' },
  normalise: { rooms: ['model', 'text', 'lexicon'], why: 'a name is normalised the same way in every stage' },
  ingest: { rooms: ['model', 'text', 'lexicon', 'normalise'], why: 'stages meet only in the pipeline' },
  group: { rooms: ['model', 'text', 'lexicon', 'normalise'], why: 'stages meet only in the pipeline' },
  extract: { rooms: ['model', 'text', 'lexicon', 'normalise'], why: 'stages meet only in the pipeline' },
  reconcile: { rooms: ['model', 'text', 'lexicon', 'normalise'], why: 'stages meet only in the pipeline' },
  check: { rooms: ['model', 'text', 'lexicon', 'normalise'], why: 'stages meet only in the pipeline' },
  measure: { rooms: ['model', 'text', 'lexicon', 'normalise'], why: 'stages meet only in the pipeline' },
  report: { rooms: ['model', 'text'], why: 'a report reads the dataset and computes no facts' },
  pipeline: {
    rooms: ['model', 'ingest', 'group', 'extract', 'reconcile', 'check', 'measure'],
    why: 'the pipeline is the story in five calls, without disk or output',
  },
  run: {
    rooms: ['model', 'text', 'ingest', 'report', 'pipeline'],
    why: 'a run is what stands around the stages, not inside them',
  },
  cli: {
    rooms: ['model', 'text', 'ingest', 'normalise', 'report', 'pipeline', 'run'],
    why: 'commands call the pipeline, never a stage behind it',
  },
};

/** Packages and built-in modules that only some rooms may use. */
const ONLY: { what: RegExp; where: (file: string) => boolean; why: string }[] = [
  {
    what: /^(?:node:)?fs(?:\/promises)?$/,
    where: (f) => /^(?:ingest|lexicon|run|cli|tools)\//.test(f),
    why: 'only the two ends touch the disk',
  },
  {
    what: /^wink-/,
    where: (f) => f === 'text/tokens.ts' || f.startsWith('tools/'),
    why: 'the tagger has traps that text/tokens.ts keeps out',
  },
  {
    what: /^(?:commander|picocolors)$/,
    where: (f) => f.startsWith('cli/') || f.startsWith('tools/'),
    why: 'arguments and colours belong to the commands',
  },
];

const show = ({ file, written }: Import): string => `src/${file} imports '${written}'`;

describe('who may import whom', () => {
  it.each(Object.entries(MAY_USE))('%s keeps to its rooms', (room, { rooms: allowed, why }) => {
    const broken = imports.filter(
      (i) => i.room === room && rooms.has(i.target) && i.target !== room && !allowed.includes(i.target),
    );
    expect(broken.map(show), why).toEqual([]);
  });

  it('knows every room of src', () => {
    expect([...rooms].filter((room) => room !== 'tools' && !(room in MAY_USE))).toEqual([]);
  });

  it('lets the model use zod alone', () => {
    const broken = imports.filter((i) => i.room === 'model' && i.target !== 'model' && i.target !== 'zod');
    expect(broken.map(show)).toEqual([]);
  });

  it.each(ONLY.map((rule) => [String(rule.what), rule] as const))(
    '%s is used only where it belongs',
    (_name, { what, where, why }) => {
      const broken = imports.filter((i) => what.test(i.target) && !where(i.file));
      expect(broken.map(show), why).toEqual([]);
    },
  );

  it('no room but cli and tools speaks to the terminal', () => {
    const loud = files.filter(
      (file) =>
        !/^(?:cli|tools)\//.test(file) &&
        /\bconsole\.|process\.(?:stdout|stderr|exit\b)/.test(readFileSync(join(SRC, file), 'utf8')),
    );
    expect(loud).toEqual([]);
  });

  it('nothing is exported by default', () => {
    expect(files.filter((file) => /^export default\b/m.test(readFileSync(join(SRC, file), 'utf8')))).toEqual([]);
  });
});
