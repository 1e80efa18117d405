import { Button, Text } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WaitingForMe, WaitingForOthers } from '#shared/contract/home';
import { recordLink } from '../../app/record-link';
import { dayOf } from '../../ui/dates';
import { KindIcon } from '../../ui/kind-icon';
import { awaitPlace } from '../../ui/show-place';
import { When } from '../../ui/when';
import { chooseThread } from '../discussion/state';
import { today } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import { useWaitingWords } from './use-waiting-words';
import classes from './waiting.module.css';

/** Where the line's verb is done: in its record, but for what is seen to elsewhere. */
function doneAt(item: WaitingForMe): LinkProps {
  const { record: id } = item;
  if (item.kind === 'sign')
    return { to: '/records/$id/sign/$proposal', params: { id, proposal: item.proposal } } as LinkProps;
  if (item.kind === 'waiver') return { to: '/findings', search: { view: 'waived' } } as LinkProps;
  if (item.kind === 'request') return { to: '/offers', search: { view: 'requests' } } as LinkProps;
  if (item.kind === 'dispute') {
    const { commitment, period } = item;
    const params = { id, commitment, period };
    return { to: '/agreements/$id/measure/$commitment/$period', params } as LinkProps;
  }
  if (item.kind === 'acknowledge') {
    const params = { id, statement: item.statement };
    return { to: '/agreements/$id/statements/$statement', params } as LinkProps;
  }
  if (item.kind === 'quarter')
    return { to: '/agreements/$id/review', params: { id }, search: { quarter: item.quarter } } as LinkProps;
  if (item.kind === 'start') return { to: '/processes/$id/runs', params: { id } } as LinkProps;
  if (item.kind === 'meeting')
    return { to: '/touchpoints/$id/meetings/$meeting', params: { id, meeting: item.meeting } } as LinkProps;
  return recordLink(item.recordKind, id) as LinkProps;
}

/** Shows in the record what the line is about. */
function showIn(item: WaitingForMe): void {
  if ('thread' in item) chooseThread(item.record, item.thread);
  else if (item.kind === 'action') awaitPlace(`actions/${item.action}`);
}

/** What tells two lines of one kind about one record apart. */
function detailOf(item: WaitingForMe): string {
  if (item.kind === 'dispute') return `${item.commitment} ${item.period} ${item.lead}`;
  if (item.kind === 'acknowledge') return item.statement;
  if (item.kind === 'request') return item.request;
  if ('thread' in item) return item.thread;
  if ('by' in item) return item.by;
  if (item.kind === 'action') return item.action;
  if (item.kind === 'meeting') return item.meeting;
  if (item.kind === 'start') return item.occurrence;
  if (item.kind === 'quarter') return item.quarter;
  return 'reason' in item ? item.reason : '';
}

export const keyOf = (item: WaitingForMe): string =>
  `${item.kind}${item.record}${item.whom}${detailOf(item)}`;

/** One thing that waits, with its verb; for somebody else of the team, with their name. */
export function WaitingLine({ item, me }: { item: WaitingForMe; me: string | undefined }) {
  const { t } = useTranslation('home');
  const said = useWaitingWords();
  return (
    <Line item={item} text={said(item)}>
      {item.whom === null || item.whom === me ? (
        <Button
          size="compact-md"
          data-stop
          aria-label={`${t(`verbs.${item.kind}`)}: ${item.title}`}
          component={Link}
          {...(doneAt(item) as { to: '/' })}
          onClick={() => showIn(item)}
        >
          {t(`verbs.${item.kind}`)}
        </Button>
      ) : (
        <Text size="sm" c="dimmed" className={classes.whom ?? ''}>
          {t('whom', { name: item.whom })}
        </Text>
      )}
    </Line>
  );
}

interface LineProps {
  item: WaitingForMe | WaitingForOthers;
  text: string;
  children?: ReactNode;
}

/** A record, and what is awaited about it. */
export function Line({ item, text, children }: LineProps) {
  const { t } = useTranslation('home');
  const locale = useLocale();
  const dueOn = 'dueOn' in item ? item.dueOn : null;
  return (
    <li className={classes.line}>
      <KindIcon kind={item.recordKind} />
      <div className={classes.text}>
        <Link {...(recordLink(item.recordKind, item.record) as LinkProps)} className={classes.title}>
          {item.title}
        </Link>
        <Text size="sm" c="dimmed">
          {text}
          {item.since && (
            <>
              {' · '}
              {t('since')} <When at={item.since} as="day" />
            </>
          )}
          {dueOn && (
            <Text span inherit c={dueOn < today() ? 'var(--accord-warn)' : 'inherit'}>
              {' · '}
              {t('due', { date: dayOf(dueOn, { locale }) })}
            </Text>
          )}
        </Text>
      </div>
      {children}
    </li>
  );
}
