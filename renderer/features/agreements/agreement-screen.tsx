import { useParams } from '@tanstack/react-router';
import { DisputeList } from '../disputes/dispute-list';
import { RecordFrame } from '../record/record-frame';
import { RecordScreen } from '../record/record-screen';
import { RecordPurpose, RecordText } from '../record/record-text';
import { RestatementList } from '../restatements/restatement-list';
import { ReviewLink } from '../review/review-link';
import { StatementList } from '../statements/statement-list';
import { AgreementCovers } from './agreement-covers';
import { AgreementFacts } from './agreement-facts';
import { Commitments } from './commitments';

/** One agreement: what is promised, how it is kept, and the text around it. */
export function AgreementScreen() {
  const id = useParams({ from: '/agreements/$id', select: (params) => params.id });
  return (
    <RecordScreen id={id} kind="agreement">
      {(record) => {
        const { live, view, disabled } = record;
        const restsOn = [...view.processes, ...view.definitions].map((each) => each.id);
        return (
          <RecordFrame record={record} width="wide" exportWith={restsOn}>
            <RecordPurpose record={record} />
            <AgreementFacts session={live.session} view={view} disabled={disabled} />
            <Commitments live={live} view={view} />
            <DisputeList agreement={id} />
            <RestatementList agreement={id} />
            <StatementList agreement={id} />
            <ReviewLink agreement={id} />
            <AgreementCovers view={view} />
            <RecordText record={record} />
          </RecordFrame>
        );
      }}
    </RecordScreen>
  );
}
