import { describe, expect, it } from 'vitest';
import { paragraph, richText } from '#shared/document/blocks';
import { linksOf } from '#shared/model/links';
import { matchingTargets, type TargetSources, targetsFrom } from '../../../renderer/editor/mention/targets';

const record = (id: string, kind: string, title: string) => ({
  id,
  kind,
  title,
  status: 'draft',
  updatedAt: '',
  team: null,
  owner: null,
  tags: [],
  archived: false,
  readOnly: null,
});
const member = (id: string, name: string) => ({
  id,
  name,
  team: 'sales',
  signatory: false,
  role: '',
  words: [],
  state: 'active' as const,
  here: false,
  letGoBy: [],
});
const SOURCES: TargetSources = {
  members: [member('jose', 'José Núñez'), member('anna', 'Anna Berg')],
  teams: [{ id: 'sales', name: 'Sales' }],
  roles: [{ id: 'sdr', title: 'Sales development', team: 'sales' }],
  records: [record('hand-over', 'process', 'Lead hand-over'), record('mql', 'definition', 'MQL')],
  steps: new Map([['hand-over', [{ id: 's1', title: 'Check the list' }]]]),
};

describe('what can be named', () => {
  it('follows a rename', () => {
    const before = targetsFrom(SOURCES);
    const after = targetsFrom({ ...SOURCES, teams: [{ id: 'sales', name: 'Field sales' }] });
    expect(before.find('team', 'sales')?.name).toBe('Sales');
    expect(after.find('team', 'sales')?.name).toBe('Field sales');
    expect(after.find('member', 'anna')?.beside).toBe('Field sales');
  });

  it('knows what is gone from what has not arrived', () => {
    const now = targetsFrom(SOURCES);
    expect(now.find('process', 'no-more')).toBeNull();
    expect(now.find('step', 'hand-over/s9')).toBeNull();
    expect(now.find('step', 'no-more/s1')).toBeNull();
    expect(targetsFrom({ ...SOURCES, records: undefined }).find('process', 'no-more')).toBeUndefined();
    expect(targetsFrom({ ...SOURCES, steps: new Map() }).find('step', 'hand-over/s1')).toBeUndefined();
  });

  it('keeps kinds with the same id apart', () => {
    const now = targetsFrom({ ...SOURCES, roles: [{ id: 'sales', title: 'Seller', team: null }] });
    expect(now.find('role', 'sales')?.name).toBe('Seller');
    expect(now.find('team', 'sales')?.name).toBe('Sales');
  });
});

describe('letters behind @', () => {
  const names = (query: string) => matchingTargets(targetsFrom(SOURCES).all, query).map(({ name }) => name);

  it('find by the beginning of a name, then of a word, whatever the accents', () => {
    expect(names('nun')).toEqual(['José Núñez']);
    expect(names('sa')).toEqual(['Sales', 'Sales development', 'José Núñez', 'Anna Berg']);
    expect(names('hand')).toEqual(['Lead hand-over', 'Check the list']);
  });

  it('find nothing where nothing fits', () => {
    expect(names('anna is responsible')).toEqual([]);
  });
});

describe('the links of a text', () => {
  it('include the process of a mentioned step', () => {
    const mention = { type: 'mention', attrs: { kind: 'step', id: 'hand-over/s1', label: 'Check' } };
    const member = { type: 'mention', attrs: { kind: 'member', id: 'anna', label: 'Anna' } };
    expect(linksOf({ body: richText(paragraph(mention, member)) })).toEqual(['hand-over']);
  });
});
