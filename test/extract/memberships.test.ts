import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/index.js';
import { prepareArticle } from '../../src/ingest/index.js';

const read = (text: string) => extractArticle(prepareArticle({ id: 'a', text }));
const said = (text: string) =>
  read(text).memberships.map((m) => `${m.status === 'member' ? '+' : '-'}${m.text}${m.change ? ` (${m.change})` : ''}`);

describe('who is in the group', () => {
  it.each([
    ['a verb behind the names', 'Dell, Nokia and Cisco have all signed the Harbour Pledge.', '+Dell +Nokia +Cisco'],
    ['the likes of', 'The likes of Dell, Nokia and Cisco have joined the alliance.', '+Dell +Nokia +Cisco'],
    ['names and a number of others', 'Nokia, Cisco and 12 other firms signed up to the charter.', '+Nokia +Cisco'],
    ['names and many others', 'Nokia, Cisco, and many others signed the letter.', '+Nokia +Cisco'],
    ['among a number', 'Nokia among 34 tech companies joining forces on ports', '+Nokia'],
    ['members include', 'Members of the council include Nokia, Cisco and Dell.', '+Nokia +Cisco +Dell'],
    ['a group includes', 'The coalition, which includes Nokia and Cisco, met in May.', '+Nokia +Cisco'],
    ['a list of those signing', 'The list of firms signing on includes big names like Nokia and Dell.', '+Nokia +Dell'],
    ['examples', 'Most of the firms taking part are European, such as Nokia and Siemens.', '+Nokia +Siemens'],
    [
      'on board, along with',
      'Carriers like Orange and Verizon are also on board, along with Nokia.',
      '+Orange +Verizon +Nokia',
    ],
    ['in addition to', 'In addition to Nokia, the list of signatories includes Cisco and Dell.', '+Nokia +Cisco +Dell'],
    ['plaintiffs', 'Plaintiffs in the suit include Nokia, Cisco and Dell.', '+Nokia +Cisco +Dell'],
    ['a lawsuit', 'Nokia and Cisco have joined a lawsuit against the city.', '+Nokia +Cisco'],
    ['partners are', 'The initial partners in the programme are Nokia, Cisco and Dell.', '+Nokia +Cisco +Dell'],
    ['involved', 'Private firms involved in the effort include Nokia, Cisco and Dell.', '+Nokia +Cisco +Dell'],
    ['signed by', 'The pact was signed by Nokia, Cisco and Dell.', '+Nokia +Cisco +Dell'],
    ['backed by', 'The alliance is backed by Nokia and Cisco.', '+Nokia +Cisco'],
    ['teams up with', 'Nokia teams up with Cisco, Dell to fight fraud', '+Nokia +Cisco +Dell'],
    ['a partnership between', 'A new partnership between Nokia and Cisco will open in May.', '+Nokia +Cisco'],
    [
      'participation from',
      'The round was led by Cisco, with participation from Nokia and Dell.',
      '+Cisco +Nokia +Dell',
    ],
    ['countries', 'Norway, Chile and Kenya ratified the treaty.', '+Norway +Chile +Kenya'],
    ['an aside', 'Members of the group — Nokia, Cisco and Dell — will meet in May.', '+Nokia +Cisco +Dell'],
    ['a boycott', 'Three brands, including Nokia and Cisco, pulled their ads, joining the boycott.', '+Nokia +Cisco'],
    ['own word', 'Nokia said it has signed the accord.', '+Nokia'],
    [
      'they include',
      'Some 20 firms have already joined the effort. They include Nokia, Cisco and Dell.',
      '+Nokia +Cisco +Dell',
    ],
    ['the latest to join', 'Nokia became the latest firm to join the pact.', '+Nokia'],
    ['counted as members', 'The alliance now counts Nokia, Cisco and Dell as members.', '+Nokia +Cisco +Dell'],
    [
      'not what follows the row',
      'The suit, filed by Nokia, Cisco and Dell, names Apple as a defendant.',
      '+Nokia +Cisco +Dell',
    ],
    ['so has', 'Nokia has signed the accord, and so has Cisco.', '+Nokia +Cisco'],
    ['also on the list', 'Also on the list: Nokia, Cisco and Dell.', '+Nokia +Cisco +Dell'],
    ['adjective of a country', 'Most of those taking part are US firms, such as Nokia and Dell.', '+Nokia +Dell'],
    ['later', 'Nokia later joined the alliance.', '+Nokia (joined)'],
    ['its own plan', 'Nokia said it would join the alliance.', '+Nokia'],
    ['a hope for another', 'Nokia and Cisco joined the pact, and she hopes Dell will sign.', '+Nokia +Cisco'],
    ['a hope come true', 'As hoped, Nokia and Cisco joined the alliance.', '+Nokia +Cisco'],
    ['a hope of profit', 'Shareholders hope to gain from the pact signed by Nokia and Cisco.', '+Nokia +Cisco'],
    ['likeness, no liking', 'Companies like Nokia and Cisco have joined the alliance.', '+Nokia +Cisco'],
  ])('%s', (_name, text, expected) => {
    expect(said(text).join(' ')).toBe(expected);
  });
});

describe('who is not', () => {
  it.each([
    ['not part of', 'Nokia is not part of the accord, either.', '-Nokia'],
    ['not where it is', 'Nokia, the biggest maker of handsets in Fennoscandia, has not signed the accord.', '-Nokia'],
    ['absent names', 'The pact is also absent some big names, including Nokia and Cisco.', '-Nokia -Cisco'],
    [
      'omissions',
      'Readers may note large omissions from the list, such as Nokia, Cisco and Dell.',
      '-Nokia -Cisco -Dell',
    ],
    [
      "haven't signed",
      "Nokia, Cisco and Dell are just some of the names that haven't signed on yet.",
      '-Nokia -Cisco -Dell',
    ],
    ['declined to join', 'Nokia declined to join.', '-Nokia'],
    ['yet to', 'Nokia has yet to sign the letter.', '-Nokia'],
    ['neither nor', 'Neither Nokia nor Cisco has joined the coalition.', '-Nokia -Cisco'],
    ['missing', 'Nokia and Cisco are conspicuously missing from the pact.', '-Nokia -Cisco'],
    ['not among', 'Nokia was not among the signatories.', '-Nokia'],
    ['absent list', 'Notably absent from the list: Nokia, Cisco and Dell.', '-Nokia -Cisco -Dell'],
    ['but not', 'The pact was signed by Cisco and Dell but not Nokia.', '+Cisco +Dell -Nokia'],
    ['without', 'Without Nokia and Cisco, the accord covers half the market.', '-Nokia -Cisco'],
    ['left', 'Nokia withdrew from the alliance last month.', '-Nokia (left)'],
    ['quit, headline', 'Nokia quits port alliance', '-Nokia (left)'],
    ['would not', 'Cisco said it would not join.', '-Cisco'],
    ['one in, one out', 'Cisco signed the pledge, while Nokia declined to join.', '+Cisco -Nokia'],
    ['for now', 'Nokia said it would not join for now.', '-Nokia'],
    ['deciding', 'Nokia is still deciding whether to join the accord.', '-Nokia'],
    ['the biggest name missing', 'Nokia is the biggest name missing from the accord.', '-Nokia'],
    ['everybody except', 'Everybody except Nokia signed the accord.', '-Nokia'],
    ['backs the aims only', 'Nokia supports the aims of the accord but has not signed it.', '-Nokia'],
    ['nor has', 'Nokia has not signed the accord, and nor has Cisco.', '-Nokia -Cisco'],
    ['no verb of its own', 'Norway and Chile have ratified the treaty, but Sweden has not.', '+Norway +Chile -Sweden'],
    ['sitting it out', 'Nokia is sitting it out.', '-Nokia'],
    ['holdouts', 'Nokia and Cisco are among the holdouts.', '-Nokia -Cisco'],
  ])('%s', (_name, text, expected) => {
    expect(said(text).join(' ')).toBe(expected);
  });
});

describe('words that say nothing of the kind', () => {
  it.each([
    ['a wish', 'Officials urged Nokia to sign the accord.'],
    ['a hope', 'The minister said she hoped that Nokia and Cisco would join the accord later.'],
    ['a hope of others', 'Organisers expressed hope that Nokia and Cisco could sign the pledge next year.'],
    ['an expectation', 'The mayor expects Nokia to sign the accord.'],
    ['an expectation in the passive', 'Nokia is expected to join the alliance.'],
    ['an invitation', 'The mayor invited Nokia to join the alliance.'],
    ['an invitation in the passive', 'Nokia was invited to join the alliance.'],
    ['names to be won', 'The alliance hopes to attract signatories such as Nokia and Cisco.'],
    ['a signature to come', 'The minister said she expected the pact to be signed by Nokia and Cisco.'],
    ['a list to come', 'She hoped the list of members would soon include Nokia and Cisco.'],
    ['may', 'Nokia may join the alliance.'],
    ['might', 'Nokia and Cisco might sign the pledge.'],
    ['could', 'Nokia could become a member of the alliance.'],
    ['may not', 'Nokia may not sign the accord.'],
    ['considering', 'Nokia is considering joining the alliance.'],
    ['weighing whether to', 'Nokia is weighing whether to join the alliance.'],
    ['in talks', 'Nokia is in talks to join the alliance.'],
    ['wanting', 'Nokia wants to join the alliance.'],
    ['a question', 'Will Nokia sign the accord?'],
    ['a condition', 'The price falls if Nokia joins the alliance.'],
    ['a sale', 'Nokia signed a deal with Cisco to buy 40 ships.'],
    ['examples of something else', 'Attacks such as WannaCry and NotPetya hit firms last year.'],
    ['places', 'It needs the cooperation of firms in places like China and Russia.'],
    ['a conference', 'It met at the RSA Conference, as it did at RSA last year.'],
    ["a company's chief", "Nokia's chief signed the accord."],
  ])('%s', (_name, text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('lists', () => {
  const lists = (text: string) =>
    read(text).lists.map((l) => `${l.closed ? 'closed' : 'open'}: ${l.items.map((i) => i.text).join(', ')}`);
  it.each([
    ['a full list', 'Here is the full list of members: Nokia, Cisco, Dell.', 'closed: Nokia, Cisco, Dell'],
    ['signatories are', 'The signatories are: Nokia, Cisco and Dell.', 'closed: Nokia, Cisco, Dell'],
    [
      'between bars',
      'The full list of signatories: NOKIA | CA TECHNOLOGIES | HP INC | DELL',
      'closed: NOKIA, CA TECHNOLOGIES, HP INC, DELL',
    ],
    ['such as', 'Signatories such as Nokia, Cisco and Dell met.', 'open: Nokia, Cisco, Dell'],
    ['many others', 'The signatories are Nokia, Cisco, Dell and many others.', 'open: Nokia, Cisco, Dell'],
    ['initial', 'The initial partners are Nokia, Cisco and Dell.', 'open: Nokia, Cisco, Dell'],
    [
      'one name a line',
      'The signatories are:\n\nNokia\n\nCisco\n\nDell Technologies\n\nQuell Ports',
      'closed: Nokia, Cisco, Dell Technologies, Quell Ports',
    ],
  ])('%s', (_name, text, expected) => {
    expect(lists(text)).toEqual([expected]);
  });
});

it('keeps the hedge, the cue and the group with each membership', () => {
  const [will] = read('Nokia will join the Harbour Alliance.').memberships;
  expect(will).toMatchObject({ hedge: 'will', name: 'Nokia', status: 'member' });
  expect([will!.cue?.text, will!.group?.text]).toEqual(['will join', 'the Harbour Alliance']);
});

it('takes a name in a list of members for a party though nothing else shows it', () => {
  const { companies } = read('The signatories are: Nokia, Cisco and Wexlarb.');
  expect(companies.map((c) => c.text)).toEqual(['Nokia', 'Cisco', 'Wexlarb']);
});

describe('members and absentees told in passing', () => {
  const said = (text: string) =>
    extractArticle(prepareArticle({ id: 'a', text })).memberships.map((m) => `${m.status} ${m.text}`);

  it.each([
    ['nor is', 'Nokia is not a member; nor is Ericsson.', ['absent Nokia', 'absent Ericsson']],
    ['an aside', 'Nokia, the biggest name missing, said it was reading the text.', ['absent Nokia']],
    ['a place in an aside', 'Nokia, the biggest builder in Norway, has not signed.', ['absent Nokia']],
    ['passed on it', 'Nokia has passed on it.', ['absent Nokia']],
    ['the second verb', 'Nokia backs the aims but has not signed.', ['absent Nokia']],
    ['a headline', 'Banks back climate charter; Nokia stays out', ['absent Nokia']],
    [
      'in and out',
      'In: Nokia, Ericsson. Out: Siemens, Philips.',
      ['member Nokia', 'member Ericsson', 'absent Siemens', 'absent Philips'],
    ],
    ['a time within', 'Nokia and Ericsson promised on Tuesday to cut waste.', ['member Nokia', 'member Ericsson']],
    [
      'a country before a name',
      'Nokia and France’s Danone have not joined the pact.',
      ['absent Nokia', 'absent Danone'],
    ],
    [
      'a long relative clause',
      'Quillon and Orla Group, which between them own two in five of the tugs that work the northern end of the lake, did not sign.',
      ['absent Quillon', 'absent Orla Group'],
    ],
    ['a participle between', 'Orla Group, based in the port of Ell, did not sign the pact.', ['absent Orla Group']],
    [
      'names that are missing',
      'Names that are missing: Quillon, Orla Group and the city-run Tarn Ferries.',
      ['absent Quillon', 'absent Orla Group', 'absent Tarn Ferries'],
    ],
    ['missing were', 'Conspicuously absent were Quillon and Orla Group.', ['absent Quillon', 'absent Orla Group']],
    ['missing was', 'Also missing was Orla Group.', ['absent Orla Group']],
    [
      'a name behind a lower-case title',
      'Ferry king Quillon was nowhere to be seen. Nor was Orla Group, whose chairman was ill.',
      ['absent Quillon', 'absent Orla Group'],
    ],
    [
      'neither did, in the next sentence',
      'Orla Group has not signed. Neither did Tarn Ferries or Cray Group.',
      ['absent Orla Group', 'absent Tarn Ferries', 'absent Cray Group'],
    ],
    ['nor, with its own verb', 'Nor did Orla Group sign.', ['absent Orla Group']],
    ['nor of something else', 'Orla Group has not signed. Nor is Cray Group happy with it.', ['absent Orla Group']],
    ['nor, far behind', 'Orla Group has not signed. It rained for a week. Nor was Cray Group.', ['absent Orla Group']],
    ['the biggest absentee', 'The biggest absentee, Orla Group, is said to be ill at ease.', ['absent Orla Group']],
    ['kept its distance', 'Orla Group has kept its distance.', ['absent Orla Group']],
    ['keeping its distance', 'Orla Group is keeping its distance.', ['absent Orla Group']],
    ['an invitation', 'Orla Group turned down an invitation.', ['absent Orla Group']],
    ['an invitation to sign', 'Orla Group rejected an invitation to sign.', ['absent Orla Group']],
    ['another invitation', 'Orla Group turned down an invitation to a dinner.', []],
    ['inked', 'Orla Group and Cray Group inked the Lake Accord.', ['member Orla Group', 'member Cray Group']],
    ['a condition', 'The price falls, were Orla Group to sign the pact.', []],
  ])('%s', (_name, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
