import { Anchor, Chip, Group, Select, Text } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isoAt } from '#shared/domain/calendar/days';
import { actionsOf } from '#shared/domain/touchpoints/actions';
import { type MeetingLine, meetingOn } from '#shared/domain/touchpoints/meetings';
import { usePromise } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { RichTextField } from '../../editor/rich-text-field';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { absolute, cityOf, dayAndMonth, dayAndTime } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import { ItemList } from '../processes/item-list';
import { LinkedRecords } from '../record/linked-records';
import { ReadOnlyNote } from '../record/read-only-note';
import { type OpenRecord, RecordScreen } from '../record/record-screen';
import { usePeopleChoice } from '../record/use-people-choice';
import { ActionList } from './action-list';
import { useMeetingActions } from './meeting-actions';
import { Brief } from './meeting-brief';
import { StandingMark } from './standing-mark';
import classes from './touchpoints.module.css';
import { useTouchpointFiles } from './use-files';
import { type MeetingEdits, useMeeting } from './use-meeting';
import { useMembersIn } from './use-members-in';
import { useNow } from './use-now';

/** What can be looked at together. */
const SHOWN = ['process', 'agreement', 'definition', 'playbook', 'offer'];

/** One meeting of a touchpoint. */
export function MeetingScreen() {
  const { id, meeting } = useParams({ from: '/touchpoints/$id/meetings/$meeting' });
  const now = useNow();
  return (
    <RecordScreen id={id} kind="touchpoint">
      {(record) => {
        const line = meetingOn(record.view, meeting, now);
        return line ? (
          <MeetingPage key={meeting} record={record} line={line} />
        ) : (
          <NoMeeting record={record} />
        );
      }}
    </RecordScreen>
  );
}

function NoMeeting({ record: { id, view } }: { record: OpenRecord<'touchpoint'> }) {
  const { t } = useTranslation('touchpoints');
  const crumbs = [{ label: view.title, to: '/touchpoints/$id' as const, params: { id } }];
  return (
    <Page header={<PageHeader crumbs={crumbs} title={t('meeting.missing')} />}>
      <EmptyState
        title=""
        text={t('meeting.missingText')}
        action={
          <Anchor renderRoot={(props) => <Link {...props} to="/touchpoints/$id" params={{ id }} />}>
            {t('meeting.back')}
          </Anchor>
        }
      />
    </Page>
  );
}

interface MeetingProps {
  record: OpenRecord<'touchpoint'>;
  line: MeetingLine;
}

function MeetingPage({ record, line }: MeetingProps) {
  const { t } = useTranslation('touchpoints');
  const { t: common } = useTranslation();
  const { t: shell } = useTranslation('shell');
  const locale = useLocale();
  const { id, live, view, disabled } = record;
  const { session } = live;
  const edits = useMeeting(session, view, line.id);
  const zone = edits.meeting.moved?.timeZone ?? view.schedule?.timeZone ?? 'UTC';
  const start = isoAt(line.start, zone);
  const actions = useMeetingActions(record, edits, {
    date: start.slice(0, 10),
    time: start.slice(11, 16),
    timeZone: zone,
  });
  const files = useTouchpointFiles(id, line.id);
  const { carried, own } = actionsOf(view.actions, line);
  const over = line.standing === 'held' || line.standing === 'written' || line.standing === 'skipped';
  return (
    <Page
      header={
        <PageHeader
          crumbs={[
            { label: shell('touchpoints'), to: '/touchpoints' },
            { label: view.title || common('untitled'), to: '/touchpoints/$id', params: { id } },
          ]}
          title={dayAndTime(start, locale)}
          status={<StandingMark standing={line.standing} />}
          meta={
            <span title={absolute(start, locale)}>
              {[cityOf(zone), t('minutes', { count: view.minutes }), view.place].filter(Boolean).join(' · ')}
            </span>
          }
          primary={actions.primary}
          menu={
            <>
              {actions.menu}
              {files.menu}
            </>
          }
        />
      }
    >
      <ReadOnlyNote reason={live.readOnly} />
      {files.state}
      {actions.dialogs}
      <StandingNote line={line} />
      <Brief
        id={id}
        meeting={line.id}
        over={over}
        session={session}
        path={`${edits.path}/shows`}
        disabled={disabled}
      />
      <AgendaPoints record={record} />
      {(carried.length > 0 || !over) && (
        <section className={classes.section} aria-labelledby="carried">
          <h2 id="carried" className={classes.heading}>
            {t('actions.carried')}
          </h2>
          <Text c="dimmed" size="sm">
            {carried.length > 0 ? t('actions.carriedText') : t('actions.none')}
          </Text>
          <ActionList
            session={session}
            actions={carried}
            label={t('actions.carried')}
            withFrom
            undo={live.undo}
            disabled={disabled}
          />
        </section>
      )}
      {line.standing !== 'written' && line.standing !== 'skipped' && (
        <Attendance record={record} edits={edits} />
      )}
      <section className={classes.section} aria-labelledby="shows">
        <LinkedRecords
          session={session}
          path={`${edits.path}/shows`}
          kinds={SHOWN}
          label={t('meeting.shows')}
          add={t('meeting.addShow')}
          linked={edits.meeting.shows}
          disabled={disabled}
        />
      </section>
      <section className={classes.section} aria-labelledby="notes">
        <h2 id="notes" className={classes.heading}>
          {t(line.standing === 'written' ? 'meeting.update' : 'meeting.notes')}
        </h2>
        <RichTextField
          session={session}
          path={`${edits.path}/notes`}
          label={t(line.standing === 'written' ? 'meeting.update' : 'meeting.notes')}
          placeholder={t(
            line.standing === 'written' ? 'meeting.updatePlaceholder' : 'meeting.notesPlaceholder',
          )}
        />
      </section>
      <Decisions session={session} edits={edits} disabled={disabled} />
      <section className={classes.section} aria-labelledby="actions">
        <h2 id="actions" className={classes.heading}>
          {t('actions.own')}
        </h2>
        <Text c="dimmed" size="sm">
          {t('meeting.actionsText')}
        </Text>
        <ActionList
          session={session}
          actions={own}
          label={t('actions.own')}
          from={line.id}
          undo={live.undo}
          disabled={disabled}
        />
      </section>
    </Page>
  );
}

/** What is out of the ordinary about it. */
function StandingNote({ line }: { line: MeetingLine }) {
  const { t } = useTranslation('touchpoints');
  const locale = useLocale();
  const text =
    line.standing === 'skipped'
      ? t('meeting.skipped', { reason: line.reason })
      : line.standing === 'open'
        ? t('meeting.openNote')
        : line.standing === 'written'
          ? t('meeting.writtenNote')
          : '';
  const moved =
    line.moved && !isSameDay(line) ? t('meeting.movedFrom', { date: dayAndMonth(line.id, locale) }) : '';
  if (!text && !moved) return null;
  return (
    <p className={classes.note} data-tone={line.standing === 'open' ? 'warn' : undefined}>
      {[text, moved].filter(Boolean).join(' ')}
    </p>
  );
}

const isSameDay = ({ id, start }: MeetingLine): boolean => new Date(start).toISOString().slice(0, 10) === id;

function AgendaPoints({ record: { view } }: { record: OpenRecord<'touchpoint'> }) {
  const { t } = useTranslation('touchpoints');
  if (view.agenda.length === 0) return null;
  return (
    <section className={classes.section} aria-labelledby="agenda">
      <h2 id="agenda" className={classes.heading}>
        {t('agenda.title')}
      </h2>
      <ol style={{ margin: '4px 0 0', paddingInlineStart: 22 }}>
        {view.agenda.map(({ id, title, minutes }) => (
          <li key={id}>
            {title}
            {minutes !== null && <Text span c="dimmed">{` · ${t('minutes', { count: minutes })}`}</Text>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Attendance({
  record: { view, disabled },
  edits,
}: {
  record: OpenRecord<'touchpoint'>;
  edits: MeetingEdits;
}) {
  const { t } = useTranslation('touchpoints');
  const held = edits.meeting.outcome === 'held';
  const invited = useMembersIn(view);
  const { attendance } = edits.meeting;
  const people = [...new Set([...invited, ...Object.keys(attendance)])];
  const { nameOf } = usePeopleChoice(people);
  const present = people.filter((id) => attendance[id] === 'present');
  return (
    <section className={classes.section} aria-labelledby="people">
      <h2 id="people" className={classes.heading}>
        {t(held ? 'meeting.peopleThen' : 'meeting.people')}
      </h2>
      {people.length === 0 && (
        <Text c="dimmed" size="sm">
          {t('meeting.noPeople')}
        </Text>
      )}
      <Chip.Group
        multiple
        value={present}
        onChange={(next) => {
          for (const id of people)
            if (next.includes(id) !== present.includes(id)) edits.attend(id, next.includes(id));
        }}
      >
        <Group gap={8}>
          {people.map((id) => (
            <Chip key={id} value={id} size="sm" radius="sm" disabled={disabled}>
              {nameOf(id)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </section>
  );
}

interface DecisionsProps {
  session: DocumentSession;
  edits: MeetingEdits;
  disabled: boolean;
}

function Decisions({ session, edits, disabled }: DecisionsProps) {
  const { t } = useTranslation('touchpoints');
  const path = `${edits.path}/decisions`;
  return (
    <section className={classes.section} aria-labelledby="meeting-decisions" data-path={path}>
      <h2 id="meeting-decisions" className={classes.heading}>
        {t('meeting.decisions')}
      </h2>
      <ItemList
        session={session}
        path={path}
        label={t('meeting.decisions')}
        itemLabel={(number) => t('meeting.decision', { number })}
        removeLabel={(number) => t('meeting.removeDecision', { number })}
        placeholder={t('meeting.decisionPlaceholder')}
        addLabel={t('meeting.addDecision')}
        more={(id, number) => (
          <DecisionOwner session={session} path={`${path}/${id}`} number={number} disabled={disabled} />
        )}
        disabled={disabled}
      />
    </section>
  );
}

interface OwnerProps {
  session: DocumentSession;
  path: string;
  number: number;
  disabled: boolean;
}

function DecisionOwner({ session, path, number, disabled }: OwnerProps) {
  const { t } = useTranslation('touchpoints');
  const owner = usePromise<string | null>(session, `${path}/owner`);
  const { options } = usePeopleChoice([owner.value ?? null]);
  return (
    <Select
      size="xs"
      w={150}
      aria-label={t('meeting.decisionOwner', { number })}
      placeholder={t('actions.nobody')}
      clearable
      disabled={disabled}
      data={options}
      value={owner.value ?? null}
      onChange={owner.write}
    />
  );
}
