import { describe, expect, it } from 'vitest';
import { clusterCompanies, sameCompany } from '../../../src/normalise/company.js';

const sisters: [string, string][] = [
  ['GE Aerospace', 'GE HealthCare'],
  ['GE Vernova', 'GE Aerospace'],
  ['Siemens Energy', 'Siemens Healthineers'],
  ['Hitachi Energy', 'Hitachi Rail'],
  ['Samsung Electronics', 'Samsung Heavy Industries'],
  ['Mitsubishi Motors', 'Mitsubishi Electric'],
  ['Tata Steel', 'Tata Motors'],
  ['Adani Ports', 'Adani Power'],
  ['Reliance Industries', 'Reliance Power'],
  ['Virgin Atlantic', 'Virgin Media'],
  ['Apollo Global Management', 'Apollo Hospitals'],
  ['Constellation Brands', 'Constellation Energy'],
  ['Vordale Foods', 'Vordale Mining'],
  ['Kelmar Rail', 'Kelmar Shipping'],
  ['Hewlett Packard Enterprise', 'HP Inc'],
  ['Merck & Co.', 'Merck KGaA'],
];
const parents: [string, string][] = [
  ['Siemens', 'Siemens Energy'],
  ['Google', 'Google Cloud'],
  ['Amazon', 'Amazon Pharmacy'],
  ['Toyota', 'Toyota Financial Services'],
  ['Ford', 'Ford Credit'],
  ['BlackRock', 'BlackRock Income Trust'],
  ['Entergy', 'Entergy Arkansas'],
  ['Vordale Group', 'Vordale Rural Exports'],
  ['Vordale Holdings', 'Vordale Capital'],
  ['Kelmar', 'Kelmar Foundation'],
  ['Zenturo', 'Zenturo Ventures'],
  ['Zenturo', 'Zenturo Partners LP'],
  ['Obrist', 'Obrist UK'],
  ['Halden Bank', 'Halden Bank Securities'],
  ['Alphabet', 'Google'],
  ['Meta', 'WhatsApp'],
];
const firstWords: [string, string][] = [
  ['American Express', 'American Tower'],
  ['American Airlines', 'American Express'],
  ['General Motors', 'General Mills'],
  ['General Electric', 'General Dynamics'],
  ['United Airlines', 'United Rentals'],
  ['Delta Air Lines', 'Delta Apparel'],
  ['First Solar', 'First Horizon'],
  ['National Grid', 'National Australia Bank'],
  ['Standard Chartered', 'Standard & Poor’s'],
  ['Royal Bank of Canada', 'Royal Bank of Scotland'],
  ['Bank of America', 'Bank of Montreal'],
  ['Bank of Ireland', 'Bank of England'],
  ['Johnson & Johnson', 'Johnson Controls'],
  ['Brown & Brown', 'Brown-Forman'],
  ['Citizens, Inc.', 'Citizens Financial Group'],
  ['Digital Realty', 'Digital Turbine'],
  ['Dollar General', 'Dollar Tree'],
  ['Crown Castle', 'Crown Holdings'],
  ['Southern Company', 'Southern Copper'],
  ['Best Buy', 'Best Inc.'],
];
const initials: [string, string][] = [
  ['ADP', 'ADM'],
  ['CBA', 'Commonwealth Broking Associates'],
  ['RBC', 'RBS'],
  ['ING', 'IAG'],
  ['A&P', 'AP'],
  ['H&M', 'HM'],
  ['AMD', 'Archer Marlow Devices'],
  ['SBN', 'Savings Bank of Norland'],
  ['BT', 'British Tobacco'],
  ['LSE', 'LSEG'],
];
const forms: [string, string][] = [
  ['Prudential Financial', 'Prudential plc'],
  ['Carnival Corporation', 'Carnival plc'],
  ['Vordale AG', 'Vordale plc'],
  ['Flex Ltd.', 'Flex LNG Ltd.'],
  ['Target Corporation', 'Target Group Inc.'],
  ['Kelmar Inc.', 'Kelmar Technologies Inc.'],
  ['Lloyds', 'Lloyd’s of London'],
  ['HP', 'HPE'],
  ['HP', 'HP Inc.'],
];
const resemblance: [string, string][] = [
  ['Nestor', 'Nestlé'],
  ['Visa', 'Vista'],
  ['Abbott', 'AbbVie'],
  ['Capital One', 'Capital Group'],
  ['Corning', 'Owens Corning'],
  ['Block', 'H&R Block'],
  ['Cooper Companies', 'Mr. Cooper Group'],
  ['Zephyr Grid', 'Zephyr Guard'],
];
const all = [...sisters, ...parents, ...firstWords, ...initials, ...forms, ...resemblance];

describe('names that are never one company', () => {
  it.each(all)('%s / %s', (a, b) => {
    expect(sameCompany(a, b)).toMatchObject({ same: false });
    expect(sameCompany(b, a)).toMatchObject({ same: false });
  });
  it('counts at least sixty pairs, all of them different', () => {
    expect(new Set(all.map((pair) => [...pair].sort().join('|'))).size).toBeGreaterThanOrEqual(60);
  });
  it('stay apart when they are named in one event together', () => {
    const kept = all.filter(([a]) => a !== 'HP');
    for (const pair of kept) {
      const mentions = pair.map((text) => ({ article: 'a', text, name: text, type: 'company' as const }));
      expect(clusterCompanies(mentions), pair.join(' / ')).toHaveLength(2);
    }
  });
});
