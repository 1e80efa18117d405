import { describe, expect, test } from 'vitest';
import { coverageOf, productsOf } from '#shared/domain/offers/coverage';
import type { OfferStatus } from '#shared/domain/offers/status';
import { wordsOnce } from '#shared/domain/offers/words';

const offer = (
  title: string,
  personas: string[],
  stages: string[],
  status: OfferStatus = 'announced',
  products: string[] = [],
) => ({ title, personas, stages, products, status });
const asked = (what: string, persona = '', stage = '', product = '', open = true) => ({
  ...{ what, persona, stage, product, open },
});

const told = ({ rows }: ReturnType<typeof coverageOf<ReturnType<typeof offer>, ReturnType<typeof asked>>>) =>
  rows.flat().map(({ persona, stage, offers, drafts, requests }) => ({
    at: `${persona} ${stage}`,
    offers: offers.map(({ title }) => title),
    drafts: drafts.map(({ title }) => title),
    requests: requests.map(({ what }) => what),
  }));

describe('coverage', () => {
  test('a cell holds what there is for somebody at a stage, what is in the making, and what was asked for', () => {
    const offers = [
      offer('Guide', ['IT'], ['Awareness']),
      offer('Case', ['IT', 'Buyer'], ['Decision']),
      offer('Deck', ['Buyer'], ['Awareness'], 'draft'),
    ];
    const coverage = coverageOf(offers, [asked('Prices', 'buyer', 'decision')], null);
    expect([coverage.personas, coverage.stages]).toEqual([
      ['Buyer', 'IT'],
      ['Awareness', 'Decision'],
    ]);
    expect(told(coverage)).toEqual([
      { at: 'Buyer Awareness', offers: [], drafts: ['Deck'], requests: [] },
      { at: 'Buyer Decision', offers: ['Case'], drafts: [], requests: ['Prices'] },
      { at: 'IT Awareness', offers: ['Guide'], drafts: [], requests: [] },
      { at: 'IT Decision', offers: ['Case'], drafts: [], requests: [] },
    ]);
  });

  test('what is over covers nothing, and its place stays as a gap', () => {
    const over = [
      offer('Old', ['IT'], ['Decision'], 'retired'),
      offer('Past', ['IT'], ['Decision'], 'expired'),
    ];
    expect(told(coverageOf(over, [], null))).toEqual([
      { at: 'IT Decision', offers: [], drafts: [], requests: [] },
    ]);
  });

  test('what names nobody stands in a row of its own, and fills no other', () => {
    const offers = [offer('Leaflet', [], ['Awareness']), offer('Guide', ['IT'], ['Awareness'])];
    expect(told(coverageOf(offers, [], null)).map(({ at, offers: held }) => [at, held])).toEqual([
      ['IT Awareness', ['Guide']],
      ['null Awareness', ['Leaflet']],
    ]);
  });

  test('a product leaves in what is about it and what is about none; the axes stay', () => {
    const offers = [
      offer('A', ['IT'], ['Awareness'], 'announced', ['Cloud']),
      offer('B', ['IT'], ['Decision'], 'announced', ['Desktop']),
      offer('C', ['IT'], ['Decision']),
    ];
    const requests = [asked('D', 'IT', 'Decision', 'cloud'), asked('E', 'IT', 'Decision', 'cloud', false)];
    expect(productsOf(offers, requests)).toEqual(['Cloud', 'Desktop']);
    expect(told(coverageOf(offers, requests, 'Cloud'))).toEqual([
      { at: 'IT Awareness', offers: ['A'], drafts: [], requests: [] },
      { at: 'IT Decision', offers: ['C'], drafts: [], requests: ['D'] },
    ]);
  });

  test('nothing to cover gives an empty table', () => {
    expect(coverageOf([], [], null)).toEqual({ personas: [], stages: [], rows: [] });
  });

  test('stages stand in the order in which a buyer goes through them, words of one’s own behind', () => {
    expect(wordsOnce(['Renewal', 'decision', 'Awareness', 'Decision', ' '], 'stages')).toEqual([
      'Awareness',
      'decision',
      'Renewal',
    ]);
  });
});
