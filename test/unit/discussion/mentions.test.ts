import { describe, expect, it } from 'vitest';
import { inNames, inTokens, mentionedIn, partsOf } from '#shared/domain/discussion/mentions';

const PEOPLE = [
  { id: 'anna-berg', name: 'Anna Berg' },
  { id: 'anna', name: 'Anna' },
  { id: 'ben', name: 'Ben Okafor' },
];
const nameOf = (id: string): string => PEOPLE.find((each) => each.id === id)?.name ?? id;

describe('mentions', () => {
  it('are kept by id, the longer name first, and read as names again', () => {
    const text = inTokens('@Anna Berg and @Anna, ask @Ben Okafor.', PEOPLE);
    expect(text).toBe('@{anna-berg} and @{anna}, ask @{ben}.');
    expect(mentionedIn(text)).toEqual(['anna-berg', 'anna', 'ben']);
    expect(inNames(text, nameOf)).toBe('@Anna Berg and @Anna, ask @Ben Okafor.');
  });

  it('are no mention where a longer word begins, or nobody has the name', () => {
    expect(inTokens('@Annabel, mail a@b.example', PEOPLE)).toBe('@Annabel, mail a@b.example');
  });

  it('tell people of one name apart', () => {
    const twins = [
      { id: 'ben-1', name: 'Ben' },
      { id: 'ben-2', name: 'Ben' },
    ];
    expect(inTokens('@Ben (ben-2) knows', twins)).toBe('@{ben-2} knows');
  });

  it('are drawn between the words', () => {
    expect(partsOf('Ask @{ben}.')).toEqual([{ words: 'Ask ' }, { member: 'ben' }, { words: '.' }]);
  });
});
