import { RecordFrame } from '../record/record-frame';
import type { OpenRecord } from '../record/record-screen';
import { RecordPurpose, RecordText } from '../record/record-text';
import { RunsItem, useRunsAction } from '../runs/runs-item';
import { Exceptions } from './exceptions';
import { Facts } from './facts';
import { ProcessSteps } from './process-steps';

/** A process: what it is for, whose it is, its steps, who does what, exceptions, and the text. */
export function ProcessPage({ record }: { record: OpenRecord<'process'> }) {
  const { live, disabled } = record;
  useRunsAction(record.id);
  return (
    <RecordFrame record={record} width="wide" menu={<RunsItem id={record.id} />}>
      <RecordPurpose record={record} />
      <Facts session={live.session} disabled={disabled} />
      <ProcessSteps record={record} />
      <Exceptions session={live.session} disabled={disabled} />
      <RecordText record={record} />
    </RecordFrame>
  );
}
