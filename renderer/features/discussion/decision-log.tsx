import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { client } from '../../app/api';
import { useErrorNote } from '../../app/use-error-note';
import { offerUndo } from '../../ui/offer-undo';
import { When } from '../../ui/when';
import { useMembers } from '../signoff/use-members';
import classes from './discussion.module.css';
import { chooseThread } from './state';
import { useDiscussion, useSay } from './use-discussion';

/** What was decided in talking about a record; nothing where nothing was. */
export function DecisionLog({ id }: { id: string }) {
  const { t } = useTranslation('discussion');
  const { nameOf } = useMembers();
  const { data } = useDiscussion(id);
  const say = useSay(id);
  const onError = useErrorNote();
  if (!data || data.decisions.length === 0) return null;
  const drop = (decision: string): void =>
    say.mutate(() => client.discussion.dropDecision({ id, decision, dropped: true }), {
      onError,
      onSuccess: () =>
        offerUndo(t('decisions.dropped'), () =>
          say.mutate(() => client.discussion.dropDecision({ id, decision, dropped: false }), { onError }),
        ),
    });
  return (
    <section className={classes.log} aria-labelledby="decisions">
      <h2 id="decisions" className={classes.heading}>
        {t('decisions.title')}
      </h2>
      <ol className={classes.decisions}>
        {data.decisions.map(({ id: decision, text, by, at, owner, thread }) => (
          <li key={decision} className={classes.decision}>
            <div>
              <p className={classes.words}>{text}</p>
              <Text size="sm" c="dimmed">
                <When at={at} as="day" /> · {t('decisions.by', { name: nameOf(by) })}
                {owner !== null && ` · ${t('decisions.seenTo', { name: nameOf(owner) })}`}
              </Text>
            </div>
            {(thread !== null || data.may.decide) && (
              <Menu position="bottom-end" withinPortal>
                <Menu.Target>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={`${t('decisions.title')}: ${text.slice(0, 60)}`}
                  >
                    <IconDots size={16} />
                  </ActionIcon>
                </Menu.Target>
                <Menu.Dropdown>
                  {thread !== null && (
                    <Menu.Item onClick={() => chooseThread(id, thread)}>{t('decisions.thread')}</Menu.Item>
                  )}
                  {data.may.decide && (
                    <Menu.Item onClick={() => drop(decision)}>{t('decisions.drop')}</Menu.Item>
                  )}
                </Menu.Dropdown>
              </Menu>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
