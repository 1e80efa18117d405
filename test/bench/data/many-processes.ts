import * as Y from 'yjs';
import { setSchema } from '#shared/model/binding/paths';
import { writeRecord } from '#shared/model/binding/write';
import { recordCodec } from '#shared/model/codec';
import { Process } from '#shared/model/process';
import { type DocumentData, documentData } from '../../../electron/store/document-data';

const author = { member: 'ada', at: '2026-01-05T08:00:00.000Z' };
const STEPS = 5;
/** Processes of this many different contents: quick to make, and as much to read as if all differed. */
const VARIANTS = 100;
/** So many of a hundred have something to mend, as in a workspace that is looked after. */
const UNMENDED = 4;

function variant(n: number): DocumentData {
  const steps = Array.from({ length: STEPS }, (_, at) => ({
    id: `s${at}`,
    title: `Step ${at + 1}: hand over what was agreed, and say what is missing`,
    raci: { 'marketing-lead': at % 2 ? 'A' : 'AR', 'sales-lead': at % 2 ? 'R' : 'C', sdr: 'I' },
    deadline: n < UNMENDED && at === 0 ? null : { kind: 'workingDays', days: 1 + at },
    evidence: 'The date in the CRM',
    outputs: 'The leads of the week with their source',
    checklist: [{ id: 'c1', title: 'Every lead has a source' }],
  }));
  const doc = new Y.Doc();
  doc.transact(() => {
    setSchema(doc, recordCodec.currentSchema('process'));
    const roles = ['marketing-lead', 'sales-lead', 'sdr'].map((id) => ({ id }));
    const view = Process.parse({
      title: `Process ${n}`,
      purpose: 'The leads of the week come on time, and both teams know what became of them.',
      trigger: 'Monday morning',
      owner: 'ada',
      parties: ['marketing', 'sales'],
      roles,
      steps,
    });
    writeRecord(doc, Process, view, author);
  });
  return documentData(recordCodec, 'process', 'x', doc);
}

/** `count` processes of five steps each, by id. */
export function* manyProcesses(count: number): Generator<DocumentData> {
  const variants = Array.from({ length: Math.min(count, VARIANTS) }, (_, n) => variant(n));
  for (let n = 0; n < count; n += 1) {
    const like = variants[n % variants.length];
    if (like) yield { ...like, id: `process-${n}` };
  }
}
