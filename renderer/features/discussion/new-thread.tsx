import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { About } from '#shared/model/discussion';
import { client } from '../../app/api';
import { Composer } from './composer';
import classes from './discussion.module.css';
import { chooseThread, useTalk } from './state';

interface Props {
  record: string;
  about: About;
  suggests: boolean;
  /** What it is about, in words. */
  words: string;
}

/** Where a thread is begun: a comment, or other words with a reason. */
export function NewThread({ record, about, suggests, words }: Props) {
  const { t } = useTranslation('discussion');
  const quote = about.kind === 'text' ? about.anchor.quote : '';
  const [replacement, setReplacement] = useState(quote);
  const close = (): void => useTalk.setState({ draft: null });
  const changed = replacement !== quote;
  return (
    <section className={classes.card} data-chosen aria-label={t('comment.label', { what: words })}>
      <Text size="xs" c="dimmed" className={classes.about} component="div">
        {about.kind === 'text' ? <blockquote className={classes.quote}>{words}</blockquote> : words}
      </Text>
      {suggests && (
        <Textarea
          label={t('write.replacement')}
          description={t('write.replacementHelp')}
          value={replacement}
          onChange={(event) => setReplacement(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            close();
          }}
          autosize
          maxRows={10}
          size="sm"
          mb={8}
          autoFocus
        />
      )}
      <Composer
        record={record}
        keepAs={JSON.stringify([record, about])}
        label={t(suggests ? 'write.why' : 'write.comment')}
        withLabel={suggests}
        placeholder={t(suggests ? 'write.whyPlaceholder' : 'write.placeholder')}
        send={t(suggests ? 'write.suggest' : 'write.send')}
        takesFocus={!suggests}
        complete={suggests && changed}
        blocked={suggests && !changed}
        onSend={async (text) => {
          const { started, ...state } = await client.discussion.start({
            id: record,
            about,
            text,
            suggestion: suggests ? replacement : null,
          });
          chooseThread(record, started);
          return state;
        }}
        onDone={close}
        onCancel={close}
      />
    </section>
  );
}
