import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { writeSource } from '#shared/domain/resources/edit';
import { ConflictNote } from '../../app/document/conflict-note';
import { usePromise } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import classes from './resources.module.css';
import type { SourceRow } from './use-sources';

interface Props {
  session: DocumentSession;
  source: SourceRow;
  disabled: boolean;
}

/** Whether leads of a source come by themselves. */
export function InboundCheck({ session, source, disabled }: Props) {
  const { t } = useTranslation('resources');
  const { value, conflict } = usePromise<boolean>(session, `sources/${source.id}/inbound`);
  const label = t('spend.isInbound', { source: source.title });
  const put = (inbound: boolean): void => {
    session.change((doc, author) => writeSource(doc, author, source.title, inbound));
  };
  return (
    <span className={classes.check}>
      <Checkbox
        size="xs"
        aria-label={label}
        checked={value ?? false}
        disabled={disabled}
        onChange={(event) => put(event.currentTarget.checked)}
      />
      <ConflictNote<boolean>
        label={label}
        entries={conflict}
        say={(each) => (each ? '✓' : '–')}
        onChoose={(each) => put(each ?? false)}
        disabled={disabled}
      />
    </span>
  );
}
