import { useTranslation } from 'react-i18next';
import { TextField } from '../../app/document/text-field';
import { RichTextField } from '../../editor/rich-text-field';
import type { OpenRecord } from './record-screen';
import classes from './record-text.module.css';

/** What a record is for, in two lines under its title. */
export function RecordPurpose({
  record,
}: {
  record: OpenRecord<'process' | 'agreement' | 'playbook' | 'touchpoint' | 'offer'>;
}) {
  const { t } = useTranslation('record');
  return (
    <div className={classes.purpose}>
      <TextField
        session={record.live.session}
        path=""
        name="purpose"
        look="line"
        label={t(`${record.kind}.purpose`)}
        placeholder={t(`${record.kind}.purposePlaceholder`)}
        disabled={record.disabled}
      />
    </div>
  );
}

/** The text of a record, under what is structured. */
export function RecordText({ record }: { record: OpenRecord }) {
  const { t } = useTranslation('record');
  const label = t(`${record.kind}.text`);
  return (
    <section className={classes.text} aria-label={label}>
      <h2 className={classes.heading}>{label}</h2>
      <RichTextField
        session={record.live.session}
        path="body"
        label={label}
        placeholder={t(`${record.kind}.textPlaceholder`)}
      />
    </section>
  );
}
