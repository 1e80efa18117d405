import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { csvField } from '#shared/export/csv-field';
import type { LeadField } from '#shared/model/lead';
import { isTimeField } from '#shared/model/mapping';
import { type Blob, refusedRows } from './blob';
import { type BrokenRecord, brokenRecords, walkRows } from './lines';
import type { Reading } from './reading';
import { splitRecord } from './records';

/** A row that was refused. `line` counts from 1, as an editor shows it. */
export interface Reject {
  line: number;
  column: string;
  reason: string;
  /** The value as it stands in the file, or the beginning of the record that is no whole row. */
  raw: string;
}

const BROKEN: Readonly<Record<string, string>> = {
  'TOO MANY COLUMNS': 'more values than columns',
  'MISSING COLUMNS': 'fewer values than columns',
  'UNQUOTED VALUE': 'a quote that is not closed or not alone',
  'LINE SIZE OVER MAXIMUM': 'too long for a row of leads',
  'INVALID ENCODING': 'characters that are no text',
};

const LONGEST = 200;

function reasonFor(field: LeadField, raw: string): string {
  if (field === 'leadId') return 'has no lead id';
  if (field === 'fit') return 'is neither yes nor no';
  if (field === 'amount') return 'is not a number';
  if (!isTimeField(field)) return 'cannot be read';
  return /\d/.test(raw) ? 'is not a date, or not between 1990 and 2049' : 'is not a date';
}

function short(value: string): string {
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}

function brokenReject(reading: Reading, record: BrokenRecord, line: number, raw: string): Reject {
  const index = Number(record.column.replace(/^c/, ''));
  const column = record.column === '' ? '' : (reading.dialect.columns[index] ?? '');
  return { line, column, reason: BROKEN[record.type] ?? record.type.toLowerCase(), raw: short(raw) };
}

/**
 * Finds every refused row in the file again, for its line and value, and writes them as CSV.
 *
 * @param blob all whole rows in order, with the field that each was refused for
 * @param target the CSV to write, or `null` for none
 * @param most how many are given back
 * @returns how many there are, and the first of them
 */
export async function collectRejects(
  reading: Reading,
  blob: Blob,
  target: string | null,
  most: number,
  signal?: AbortSignal,
): Promise<{ rejected: number; first: Reject[] }> {
  const broken = await brokenRecords(reading.duck, blob.broken);
  const fields = await refusedRows(reading, blob);
  const rejected = broken.length + fields.size;
  if (rejected === 0) return { rejected, first: [] };
  const first: Reject[] = [];
  const byOrdinal = new Map(broken.map((record) => [record.ordinal, record]));
  const indexes = new Map(reading.plan.fields.map(({ field, column, index }) => [field, { column, index }]));
  const out = target === null ? null : createWriteStream(target);
  out?.write('line,column,reason,raw\n');
  const report = async (reject: Reject) => {
    if (first.length < most) first.push(reject);
    const { line, column, reason, raw } = reject;
    const row = [String(line), ...[column, reason, raw].map(csvField)].join(',');
    if (out && !out.write(`${row}\n`)) await once(out, 'drain');
  };
  await walkRows(
    reading,
    new Set(byOrdinal.keys()),
    (row) => fields.has(row),
    async ({ ordinal, line, text: record }, row) => {
      const whole = byOrdinal.get(ordinal);
      if (whole) return report(brokenReject(reading, whole, line, record));
      const field = row === null ? undefined : fields.get(row);
      const place = field === undefined ? undefined : indexes.get(field);
      if (field === undefined || place === undefined) return;
      const raw = splitRecord(record, reading.dialect.delimiter)[place.index] ?? '';
      await report({ line, column: place.column, reason: reasonFor(field, raw), raw: short(raw) });
    },
    signal,
  );
  if (out) {
    out.end();
    await once(out, 'close');
  }
  return { rejected, first };
}
