import { describe, expect, it } from 'vitest';
import { readAliases } from '../../src/ingest/aliases.js';
import { readManifest } from '../../src/ingest/manifest.js';

const FILES = ['a.txt', 'b.txt'];
const manifest = (csv: string) => readManifest(Buffer.from(csv), FILES);

describe('sources.csv', () => {
  it.each([
    [
      'commas',
      'file,outlet,url,published,event,role,version_of\na.txt,Tarn Gazette,https://t.example/1,2031-05-03,Mill,reference,b.txt\n',
    ],
    [
      'semicolons, as Excel writes them',
      'file;outlet;url;published;event;role;version_of\r\na.txt;Tarn Gazette;https://t.example/1;3 May 2031;Mill;reference;b.txt\r\n',
    ],
    [
      'tabs, a byte order mark and other order',
      '\uFEFFrole\tfile\tversion_of\toutlet\turl\tpublished\tevent\nreference\ta.txt\tb.txt\tTarn Gazette\thttps://t.example/1\t2031-05-03\tMill',
    ],
    [
      'quoted cells',
      'FILE,Outlet,URL,Published,Event,Role,Version_of\n"a.txt","Tarn Gazette","https://t.example/1","May 3, 2031","Mill","Reference","b.txt"\n',
    ],
  ])('is read with %s', (_name, csv) => {
    const { byFile, problems } = manifest(csv);
    expect(problems).toEqual([]);
    expect(byFile.get('a.txt')).toEqual({
      outlet: 'Tarn Gazette',
      title: null,
      author: null,
      url: 'https://t.example/1',
      published: '2031-05-03',
      event: 'Mill',
      role: 'reference',
      versionOf: 'b.txt',
    });
  });

  it.each([
    ['no column file', 'name,outlet\na.txt,x\n', 'line 1, column 1: expected a column "file"'],
    ['an unknown column', 'file,editor\na.txt,x\n', 'line 1, column 6: unknown column "editor" is not read'],
    ['too many cells', 'file,outlet\na.txt,Tarn, Gazette\n', 'line 2, column 12: expected 2 cells, found 3'],
    ['an open quotation mark', 'file,outlet\na.txt,"Tarn\n', 'a quotation mark opens a cell'],
    [
      'a date nobody can read',
      'file,published\n\na.txt,soon\n',
      'line 3, column 7: expected a date such as 2018-04-18, found "soon"',
    ],
    ['an unknown role', 'file,role\na.txt,pledge\n', 'line 2, column 7: expected article or reference, found "pledge"'],
    ['a bad address', 'file,url\na.txt,t.example\n', 'line 2, column 7: expected an address'],
    [
      'a file that is not there',
      'file,outlet\nz.txt,x\n',
      'line 2, column 1: expected the name of a file beside sources.csv; there is no "z.txt"',
    ],
    ['a file named twice', 'file,outlet\na.txt,x\na.txt,y\n', 'line 3, column 1: "a.txt" stands here a second time'],
    ['nothing at all', '', 'line 1, column 1: the file is empty'],
  ])('tells where it has %s, and what was expected', (_name, csv, reason) => {
    const { problems } = manifest(csv);
    expect([...new Set(problems.map((p) => p.file))]).toEqual(['sources.csv']);
    expect(problems[0]!.reason).toContain(reason);
  });

  it('uses the rows that are right beside one that is not', () => {
    const { byFile } = manifest('file,outlet,published\na.txt,Tarn Gazette,soon\nb.txt,Echo,2031-05-03\n');
    expect(byFile.get('a.txt')).toMatchObject({ outlet: 'Tarn Gazette', published: null });
    expect(byFile.get('b.txt')).toMatchObject({ outlet: 'Echo', published: '2031-05-03' });
  });
});

describe('aliases.csv and rulings.csv', () => {
  it('reads names that are the same and names that are not', () => {
    const { aliases, problems } = readAliases(
      Buffer.from('a,b,same,note\nMeridian,Meridian Foods,,\nAldo,Aldo Berl,no,siblings\nx,,yes,\ny,z,perhaps,\n'),
    );
    expect(aliases).toEqual([
      { a: 'Meridian', b: 'Meridian Foods', same: true },
      { a: 'Aldo', b: 'Aldo Berl', same: false },
    ]);
    expect(problems.map((p) => p.reason)).toEqual([
      'line 4, column 1: expected two names, in the columns "a" and "b"',
      'line 5, column 5: expected yes or no, found "perhaps"',
    ]);
  });
});
