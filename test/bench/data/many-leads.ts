import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** Mulberry32: the same numbers on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const HEAD = [
  'Record ID',
  'First Name',
  'Last Name',
  'Email',
  'Company Name',
  'Phone Number',
  'Create Date',
  'Lifecycle Stage',
  'Became a marketing qualified lead date',
  'Became a sales qualified lead date',
  'Disqualified Date',
  'Became an opportunity date',
  'Original Source',
  'Contact owner ID',
  'Country',
];
const SOURCES = ['Organic search', 'Paid search', 'Referrals', 'Offline', 'Direct traffic'];
const COUNTRIES = ['DE', 'AT', 'CH', 'FR', 'US'];
const MINUTE = 60_000;
const BEGIN = Date.UTC(2024, 0, 1);

/** Which leads an export is of. */
interface Stretch {
  /** The number of the first lead. */
  first: number;
  /** When they were created: from this minute after the beginning, for so many minutes. */
  from: number;
  over: number;
}

const ALL: Stretch = { first: 0, from: 0, over: 1_000_000 };

/**
 * Writes an export as HubSpot makes it: one row in a thousand cannot be read, one in a hundred is of a lead
 * that was there before.
 */
export async function writeManyLeads(path: string, rows: number, of: Stretch = ALL): Promise<void> {
  const random = generator(7 + of.first);
  const below = (n: number) => Math.floor(random() * n);
  const out = createWriteStream(path);
  const moment = (minutes: number) =>
    new Date(BEGIN + minutes * MINUTE).toISOString().slice(0, 16).replace('T', ' ');
  let text = `${HEAD.join(',')}\n`;
  for (let i = 0; i < rows; i += 1) {
    const created = of.from + below(of.over);
    const handed = created + below(4000);
    const decided = handed + below(5000);
    const won = i % 4 === 0;
    const id = i % 100 === 99 ? i - 50 : i;
    const cells = [
      1_000_000 + of.first + id,
      `First${below(5000)}`,
      `Last${below(20_000)}`,
      `person${i}@example${below(9000)}.com`,
      `Company ${below(9000)}`,
      `+49 30 ${1_000_000 + i}`,
      i % 1000 === 500 ? 'unknown date' : moment(created),
      won ? 'salesqualifiedlead' : 'marketingqualifiedlead',
      moment(handed),
      won ? moment(decided) : '',
      won ? '' : moment(decided),
      i % 12 === 0 ? moment(decided + below(20_000)) : '',
      SOURCES[below(5)],
      `owner-${below(40)}`,
      COUNTRIES[below(5)],
    ];
    text += `${cells.join(',')}\n`;
    if (text.length > 1_000_000) {
      if (!out.write(text)) await once(out, 'drain');
      text = '';
    }
  }
  out.end(text);
  await once(out, 'close');
}
