import { Anchor, List } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SignoffState } from '#shared/contract/signoff';
import { recordLink } from '../../app/record-link';
import { awaitPlace, showPlace } from '../../ui/show-place';
import { chooseThread } from '../discussion/state';

type Blocker = SignoffState['blockers'][number];

interface Props {
  /** The record that is to be proposed, whose page is shown. */
  record: string;
  blockers: readonly Blocker[];
  /** The person goes to mend something: what lies over the page closes. */
  onLeave?: () => void;
}

/** What stands in the way of a proposal, each with a way to the place where it is mended. */
export function Blockers({ record, blockers, onLeave = () => {} }: Props) {
  return (
    <List size="sm" mt={4}>
      {blockers.map((blocker) => (
        <List.Item key={`${blocker.code}${blocker.path}${blocker.message}`}>
          {blocker.message} <Mend record={record} blocker={blocker} onLeave={onLeave} />
        </List.Item>
      ))}
    </List>
  );
}

function Mend({ record, blocker, onLeave }: { record: string; blocker: Blocker; onLeave: () => void }) {
  const { t } = useTranslation('signoff');
  // In a sentence, colour alone would not tell a link from its words.
  const look = {
    size: 'sm',
    underline: 'always',
    'aria-label': `${t('blockers.mend')}: ${blocker.message}`,
  } as const;
  const { path } = blocker;
  const thread = blocker.code === 'suggestion' ? (path?.split('/')[1] ?? '') : null;
  if (blocker.record?.id === record) {
    if (path === null) return null;
    const show = (): void => {
      onLeave();
      if (thread === null) showPlace(path);
      else chooseThread(record, thread);
    };
    return (
      <Anchor {...look} component="button" type="button" onClick={show}>
        {t('blockers.mend')}
      </Anchor>
    );
  }
  const to = blocker.record ? recordLink(blocker.record.kind, blocker.record.id) : { to: '/people' };
  return (
    <Anchor
      {...look}
      onClick={() => {
        onLeave();
        if (thread !== null && blocker.record) chooseThread(blocker.record.id, thread);
        else if (path !== null) awaitPlace(path);
      }}
      renderRoot={(props) => <Link {...props} {...(to as LinkProps)} />}
    >
      {t('blockers.mend')}
    </Anchor>
  );
}
