// For each kind a difference that is there, and the same story without it.
import { describe, expect, it } from 'vitest';
import { prepareArticle } from '../../src/ingest/index.js';
import { defaultSettings } from '../../src/model/config.js';
import type { Finding, FindingKind } from '../../src/model/finding.js';
import { analyzeEvent } from '../../src/pipeline.js';

function found(kind: FindingKind, texts: readonly string[]): Finding[] {
  const articles = texts.map((text, i) => {
    const id = `Paper ${i + 1}`;
    const article = prepareArticle({ id, text, outlet: id, published: '2024-05-14' });
    return { ...article, file: `${id}.txt`, role: 'article' as const };
  });
  return analyzeEvent({ id: 'story', name: 'story', articles }, defaultSettings).event.findings.filter(
    (f) => f.kind === kind,
  );
}

const WATER =
  'We will not sell the water of any village, and we will repair every well that we have closed before the summer.';
const PRINTED = '“We will not sell the water, and we will repair every well that we have closed before the summer.”';

describe('a reference text', () => {
  const told = (texts: Record<string, string>): Finding[] => {
    const articles = Object.entries(texts).map(([id, text]) => ({
      ...prepareArticle({ id, text, outlet: id, published: '2024-05-14' }),
      file: `${id}.txt`,
      role: id === 'Pledge' ? ('reference' as const) : ('article' as const),
    }));
    return analyzeEvent({ id: 'story', name: 'story', articles }, defaultSettings).event.findings;
  };

  it('says who differs, and only of those who do', () => {
    const [finding] = told({
      Pledge: WATER,
      Mirror: `The pledge reads: ${PRINTED} It was signed on Monday.`,
      Observer: `The pledge reads: “${WATER}” Critics were not convinced.`,
    }).filter((f) => f.kind === 'quote-elision');
    expect(finding?.level).toBe('major');
    expect(finding?.summary).toMatch(/ Mirror differs from the reference\.$/u);
  });

  it('lifts the cap at major', () => {
    const quoted = '“We will open our books once a year, and we will sell the water of any village to those who ask.”';
    const text = 'We will open our books once a year, and we will not sell the water of any village to those who ask.';
    const levels = (role: string): string[] =>
      told({ [role]: text, Mirror: `The pledge reads: ${quoted} It was signed on Monday.` })
        .filter((f) => f.kind === 'quote-elision')
        .map((f) => f.level);
    expect([levels('Pledge'), levels('Observer')]).toEqual([['critical'], ['major']]);
  });
});

describe('a difference among many articles', () => {
  it('names a few in its sentence and all of them in its sides', () => {
    const texts = Array.from(
      { length: 10 },
      (_, i) => `A fire killed ${i ? 14 : 12} passengers off Crete, paper ${i} said.`,
    );
    const [finding] = found('count-conflict', texts);
    expect(finding?.summary).toContain('Paper 2, Paper 3, Paper 4, Paper 5 and 5 other articles print');
    expect(finding?.sides.map((side) => side.articles.length)).toEqual([1, 9]);
  });
});

const level = (f: Finding): string => `${f.level} ${f.disposition}`;

const BANKS = 'Eight banks signed the Open Ledger Pact on Tuesday.';
const PLEDGE = 'Five technology companies signed the Harbour Pledge on Monday.';
const LIST = 'The signatories are: Pharmatrix, DocuSign, Oracle Corporation, Dell Technologies and Cisco.';
const ALLIANCE = 'Twelve retailers are in the Fair Wage Alliance.';
const CHARTER = 'Six drug makers signed the Vaccine Charter on Monday';
const VOGT = '“It is the best thing for patients in years,” said Ines Vogt, chief scientist of Pfizer, a drug maker.';
const BILL = 'The new rules amount to a Digital Bill of Rights for every tenant in the city.';
const FERRY =
  'ATHENS — A fire on a ferry killed 14 passengers off Crete on Monday, the coast guard said.\n\nThe ferry was on its way to Piraeus.\n\nIt began in a lorry on the lower deck.';

describe('planted differences', () => {
  it.each<[string, FindingKind, string, string[]]>([
    [
      'a party that signed here and did not there',
      'membership-conflict',
      'major conflict',
      [`${PLEDGE} Oracle and Dell signed the pledge.`, `${PLEDGE} Oracle did not sign the pledge, while Dell did.`],
    ],
    [
      'a party that a closed list of others does not have, though its letters stand inside a name there',
      'membership-conflict',
      'major conflict',
      [`${PLEDGE} Signatories include Arm and Oracle.`, `${PLEDGE} ${LIST}`],
    ],
    [
      'a party that joined here and left there',
      'membership-conflict',
      'major conflict',
      [
        `${ALLIANCE} Tamsin Stores joined the alliance on Monday.`,
        `${ALLIANCE} Tamsin Stores left the alliance on Monday.`,
      ],
    ],
    [
      'seven names where eight are said',
      'list-length',
      'major difference',
      [
        `${BANKS} The signatories are: Barclays, HSBC, Lloyds, Santander, Citigroup, Deutsche Bank and UBS.`,
        `${BANKS} It was years in the making.`,
      ],
    ],
    [
      'one party twice in a list under two spellings',
      'list-length',
      'major difference',
      [
        `${BANKS} The signatories are: Barclays, HSBC, Lloyds, Santander, Citigroup, Barclays PLC, Commerzbank and UBS.`,
        `${BANKS} It was years in the making.`,
      ],
    ],
    [
      'two acts at one conference',
      'event-role',
      'minor review',
      [
        'The companies agreed the terms of the pact at the Oslo Shipping Conference on Tuesday, officials said.',
        'The companies plan to hold their first meeting at the Oslo Shipping Conference on Tuesday.',
      ],
    ],
    [
      'a thing that a source calls a goal',
      'claim-vs-source',
      'minor review',
      [BILL, '“A Digital Bill of Rights is still a long-term goal,” said Nora Quill, who drafted the rules.'],
    ],
    [
      'a voice of a member, introduced as an expert',
      'undisclosed-interest',
      'minor review',
      [`${CHARTER}. ${VOGT}`, `${CHARTER}, among them Pfizer, Novartis and Bayer.`],
    ],
    [
      'a number of its own in a headline',
      'headline-body',
      'minor difference',
      [`Ferry fire kills 12 passengers off Crete\n\n${FERRY}`],
    ],
    [
      'another number of the headline’s noun in the body',
      'headline-body',
      'minor difference',
      [
        'Eleven clinics vow to end the wait\n\nIt was a winter of queues, and on Tuesday sixteen rural clinics called it the last of its kind.\n\nA campaigner was in the hall.\n\nShe was not convinced.',
      ],
    ],
    [
      'a number that fits none of a group’s sizes',
      'count-conflict',
      'major conflict',
      [
        'Twelve hospital trusts have joined forces to bring down waiting times, under the Northern Care Compact, announced on Tuesday.',
        'Eleven hospital trusts signed the Northern Care Compact on Tuesday, which commits them to shorter waiting times.',
        'Eleven hospital trusts signed the Northern Care Compact to bring down waiting times, it was announced on Tuesday.',
      ],
    ],
    [
      'parts of one whole, of which one is told behind it',
      'count-conflict',
      'major conflict',
      [
        'Some 420 workers voted in the ballot, and 468 of them backed the strike, the union said.',
        'Of the 420 workers who voted, 390 backed the strike, according to the union.',
      ],
    ],
    [
      'another speaker, named by his surname and his body',
      'attribution-variance',
      'major difference',
      [
        'Nine airlines signed the pledge. “We will halve our fuel in ten years,” said Rask of Nordal Air.',
        'Nine airlines signed it. “We will halve our fuel in ten years,” said Grace Okonjo, chief executive of Nordal Air.',
      ],
    ],
    [
      'two digits changed about, where the number before is told behind',
      'count-conflict',
      'minor review',
      [
        'All lots of the fruit pouches are recalled. That is 421,000 pouches, up from one lot last week.',
        'The maker widened its recall of fruit pouches on Friday. The agency said that 412,000 pouches are recalled.',
      ],
    ],
    [
      'a name that only the headline has',
      'headline-body',
      'minor difference',
      [
        'Oracle and Dell pull out of chip venture\n\nDell said on Monday that it would leave the venture.\n\nThe decision costs 300 jobs.\n\nThe plant was built in 2012.',
        'Oracle and Dell leave the venture, both said on Monday.',
      ],
    ],
    [
      'a limit of a promise that the other text has not',
      'qualifier-change',
      'minor difference',
      [
        'The companies pledged to protect customers from attacks by states.',
        'The companies pledged to protect customers. They shook hands.',
      ],
    ],
    [
      'a party and a conference of one name',
      'ambiguous-name',
      'minor review',
      [
        'Dell, Oracle and Corvina signed the pledge on Monday. Corvina is a software company.',
        'The pledge was signed by Oracle and Dell at the Corvina Conference on Monday.',
      ],
    ],
    [
      'members that add up to another number',
      'count-arithmetic',
      'major conflict',
      [
        'The alliance had 34 members. Ten more companies joined on Monday, bringing the total to 45 members.',
        'The alliance grew.',
      ],
    ],
    [
      'a half that is less than a third',
      'quantifier-check',
      'minor review',
      [
        'Most of the 40 passengers were injured in the crash.',
        'Of the 40 passengers, 12 were injured in the crash. It was dark.',
      ],
    ],
    [
      'a weekday in a text without the year',
      'date-conflict',
      'minor difference',
      ['The court will rule on Friday, May 17.', 'The ruling is expected on Thursday, May 17.'],
    ],
    [
      'a weaker verb for one promise',
      'force-change',
      'minor difference',
      [
        'The companies pledged that they will protect customers from attacks.',
        'The companies pledged to help protect customers from attacks.',
      ],
    ],
  ])('finds %s (%s)', (_, kind, expected, texts) => {
    expect(found(kind, texts).map(level)).toEqual([expected]);
  });

  it.each<[string, FindingKind, string[]]>([
    [
      'members that the list has under longer names',
      'membership-conflict',
      [`${PLEDGE} Signatories include Dell and Oracle.`, `${PLEDGE} ${LIST}`],
    ],
    [
      'a member that an open list does not name',
      'membership-conflict',
      [`${PLEDGE} Signatories include Arm and Oracle.`, `${PLEDGE} Signatories include Cisco, Dell and Siemens.`],
    ],
    [
      'eight names where eight are said',
      'list-length',
      [
        `${BANKS} The signatories are: Barclays, HSBC, Lloyds, Santander, Citigroup, Deutsche Bank, Commerzbank and UBS.`,
        `${BANKS} It was years in the making.`,
      ],
    ],
    [
      'one act in two orders of words',
      'event-role',
      [
        'The companies signed the pact at the Oslo Shipping Conference on Tuesday.',
        'The companies signed a pact on Tuesday at the Oslo Shipping Conference.',
      ],
    ],
    [
      'a source that says the same',
      'claim-vs-source',
      [BILL, '“This is the Digital Bill of Rights we asked for,” said Nora Quill, who drafted the rules.'],
    ],
    [
      'a voice whose company the same article counts in',
      'undisclosed-interest',
      [`${CHARTER}, including Pfizer. ${VOGT}`, `${CHARTER}, among them Pfizer, Novartis and Bayer.`],
    ],
    [
      'one party in two texts',
      'ambiguous-name',
      [
        'Dell, Oracle and Corvina signed the pledge on Monday. Corvina is a software company.',
        'Corvina signed the pledge.',
      ],
    ],
    [
      'members that add up',
      'count-arithmetic',
      [
        'The alliance had 34 members. Ten more companies joined on Monday, bringing the total to 44 members.',
        'The alliance grew.',
      ],
    ],
    [
      'a half that is one',
      'quantifier-check',
      [
        'Most of the 40 passengers were injured in the crash.',
        'Of the 40 passengers, 32 were injured in the crash. It was dark.',
      ],
    ],
    [
      'the right weekday',
      'date-conflict',
      ['The court will rule on Tuesday, May 14, 2024.', 'The ruling is expected on Tuesday.'],
    ],
    [
      'a pledge and a will',
      'force-change',
      ['The companies will protect customers from attacks.', 'The companies pledged that they will protect customers.'],
    ],
    [
      'a voice whose company the same article calls the leader',
      'undisclosed-interest',
      [`${CHARTER}. Pfizer led the group. ${VOGT}`, `${CHARTER}, among them Pfizer, Novartis and Bayer.`],
    ],
    [
      'a dozen beside eleven',
      'count-conflict',
      [
        'A dozen rail companies signed the Sleeper Pact in Vienna on Monday.',
        'Eleven rail operators signed the Sleeper Pact in Vienna on Monday.',
      ],
    ],
    [
      'one limit in other words of place',
      'qualifier-change',
      [
        'The accord wants to protect people from attacks.',
        'The accord is about helping people to protect themselves through training.',
      ],
    ],
    ['a number that the body has', 'headline-body', [`Ferry fire kills 14 off Crete\n\n${FERRY}`]],
  ])('stays quiet about %s (%s)', (_, kind, texts) => {
    expect(found(kind, texts)).toEqual([]);
  });
});
