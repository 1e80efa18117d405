import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RunDetails } from '#shared/contract/runs';
import { stepOf } from '#shared/domain/runs/people';
import type { RunState, Visit } from '#shared/domain/runs/state';
import type { Evidence, Run } from '#shared/model/run';
import { AttachmentLink } from '../../editor/attachment-view';
import { clockNow } from '../../ui/clock';
import { dayAndTime } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import { useMembers } from '../signoff/use-members';
import { here } from './here';
import classes from './runs.module.css';

interface Props {
  run: Run;
  state: RunState;
  details: RunDetails | undefined;
}

/** What was done, what is on, and the steps that nobody came to yet. */
export function RunCourse({ run, state, details }: Props) {
  const { t } = useTranslation('runs');
  const visited = new Set(state.visits.map(({ step }) => step));
  const over = state.endedAt !== null;
  const ahead = over ? [] : run.plan.filter(({ id }) => !visited.has(id));
  return (
    <section className={classes.section} aria-labelledby="course">
      <h2 id="course" className={classes.heading}>
        {t('course.title')}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard, too */}
      <div className={classes.scroll} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('course.step')}</th>
              <th scope="col">{t('course.who')}</th>
              <th scope="col">{t('course.when')}</th>
              <th scope="col">{t('course.due')}</th>
              <th scope="col">{t('course.state')}</th>
            </tr>
          </thead>
          <tbody>
            {state.visits.map((visit) => (
              <Line key={visit.id} run={run} visit={visit} due={details?.due[visit.id]} />
            ))}
            {ahead.map((step) => (
              <tr key={step.id} data-quiet>
                <th scope="row">{step.title || t('run.untitledStep')}</th>
                <td>{step.role?.title}</td>
                <td />
                <td />
                <td>{t('course.ahead')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {state.ignored > 0 && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('run.ignored', { count: state.ignored })}
        </Text>
      )}
    </section>
  );
}

function Line({ run, visit, due }: { run: Run; visit: Visit; due: string | undefined }) {
  const { t } = useTranslation('runs');
  const locale = useLocale();
  const { nameOf } = useMembers();
  const step = stepOf(run, visit.step);
  const evidence = run.work.find(({ id }) => id === visit.id)?.evidence ?? [];
  const late = due !== undefined && (visit.until ?? clockNow()) > Date.parse(due);
  const branch = step?.branches.find(({ id }) => id === visit.branch);
  return (
    <tr>
      <th scope="row">
        {step?.title || t('run.untitledStep')}
        {visit.number > 1 && ` (${visit.number})`}
      </th>
      <td>{visit.by ? nameOf(visit.by) : step?.role?.title}</td>
      <td className={classes.number}>{dayAndTime(here(visit.until ?? visit.from), locale)}</td>
      <td className={classes.number}>{due ? dayAndTime(due, locale) : ''}</td>
      <td>
        {visit.ended === 'returned' ? (
          t('run.broughtBack', { reason: visit.reason })
        ) : visit.ended === 'done' ? (
          <Text span size="sm" c={late ? 'var(--accord-warn)' : 'var(--accord-good)'}>
            {t(late ? 'course.doneLate' : 'course.done')}
          </Text>
        ) : (
          t('course.now')
        )}
        {branch && (
          <Text size="sm" c="dimmed">
            {t('course.way', { label: branch.label || t('deeds.unnamed') })}
          </Text>
        )}
        {visit.ended !== null && evidence.map((each) => <Shown key={each.id} evidence={each} />)}
      </td>
    </tr>
  );
}

const Shown = ({ evidence: { hash, type, name, size, link, note } }: { evidence: Evidence }) => (
  <Text size="sm" c="dimmed" component="div">
    {hash ? <AttachmentLink hash={hash} type={type} name={name} size={size} /> : link || note}
  </Text>
);
