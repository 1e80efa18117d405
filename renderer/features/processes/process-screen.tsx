import { useParams } from '@tanstack/react-router';
import { RecordScreen } from '../record/record-screen';
import { ProcessPage } from './process-page';

/** One process: read, written, and agreed to. */
export function ProcessScreen() {
  const { id } = useParams({ from: '/processes/$id' });
  return (
    <RecordScreen id={id} kind="process">
      {(record) => <ProcessPage record={record} />}
    </RecordScreen>
  );
}
