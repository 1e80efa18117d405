import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHistory } from '#shared/domain/acts/history';
import { statusOf } from '#shared/domain/signoff/versions';
import { decodeAct } from '../../../electron/services/acts/codec';

interface Stored {
  workspace: string;
  /** Files of `acts/` as they were written, by their names. */
  acts: Record<string, string>;
}

/** A worked example as Accord wrote it before there were deputies, days to sign by, assents and rights by team. */
const stored = JSON.parse(
  readFileSync(new URL('../../fixtures/acts/2026-11.json', import.meta.url), 'utf8'),
) as Stored;

describe('acts that were written before the schemas grew', () => {
  it('are signed as they were, each under its name', () => {
    const decoded = Object.entries(stored.acts).map(([hash, text]) => ({
      hash,
      act: decodeAct(new TextEncoder().encode(text)),
    }));
    expect(decoded).toHaveLength(16);
    for (const { hash, act } of decoded) expect(act).toMatchObject({ ok: true, act: { hash } });
  });

  it('tell the same story', () => {
    const acts = Object.values(stored.acts).flatMap((text) => {
      const decoded = decodeAct(new TextEncoder().encode(text));
      return decoded.ok ? [decoded.act] : [];
    });
    const history = readHistory(acts, stored.workspace);
    expect(history.problems).toEqual([]);
    const words = (record: string) =>
      statusOf(history, record, '2027-01-01T00:00:00.000Z').versions.map(({ status }) => status);
    expect(words('lead-hand-over')).toEqual(['in force', 'declined', 'withdrawn']);
    expect(words('lead-agreement')).toEqual(['in force']);
    expect(words('good-fit')).toEqual(['in force']);
    expect(history.acts.find(({ kind }) => kind === 'proposal')).toMatchObject({
      dueOn: null,
      alsoSupersedes: [],
    });
  });
});
