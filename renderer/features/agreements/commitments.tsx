import { Button, Group, Menu, Skeleton, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement } from '#shared/model/agreement';
import { orpc } from '../../app/api';
import { useList } from '../../app/document/fields';
import type { LiveDocument } from '../../app/document/use-document';
import { useScreenActions } from '../../app/screen-actions';
import { useTeams } from '../../app/use-teams';
import { dateNow } from '../../ui/clock';
import { ErrorState } from '../../ui/error-state';
import { offerUndo } from '../../ui/offer-undo';
import { NoteList } from '../annotations/note-list';
import { CommitmentFigures } from '../measurement/commitment-figures';
import { datesOf, LAST_TWELVE, type Range } from '../measurement/range';
import { RangePicker } from '../measurement/range-picker';
import { UnjudgedNote } from '../measurement/unjudged-note';
import { TargetDialog } from '../targets/target-dialog';
import { CommitmentCard } from './commitment-card';
import { fillPreset, PRESETS, type Preset } from './presets';
import { useWorkTimeZone } from './time-zones';
import { useDragOrder } from './use-drag-order';

/** The height of one line of figures, in pixels. */
const FIGURES_LINE = 28;

interface Props {
  live: LiveDocument<'agreement'>;
  view: Agreement;
}

/** The commitments of an agreement, each with how it is kept, and a way to add one. */
export function Commitments({ live, view }: Props) {
  const { t } = useTranslation('agreements');
  const { session, editable } = live;
  const list = useList(session, 'commitments');
  const [fresh, setFresh] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [range, setRange] = useState<Range>(LAST_TWELVE);
  const { from, to } = datesOf(range);
  const measured = useQuery(orpc.measure.agreement.queryOptions({ input: { id: session.id, from, to } }));

  const titleOf = (id: string): string =>
    view.commitments.find((each) => each.id === id)?.title || t('commitments.untitled');
  const shift = (id: string, by: -1 | 1): void => {
    const place = list.ids.indexOf(id) + by;
    if (place < 0 || place >= list.ids.length) return;
    list.shift(id, by);
    setSaid(t('commitments.moved', { title: titleOf(id), place: place + 1, count: list.ids.length }));
  };
  const order = useDragOrder(list.ids, { move: list.move, shift });
  const remove = (id: string): void => {
    const before = list.ids[list.ids.indexOf(id) - 1] ?? null;
    list.remove(id);
    offerUndo(t('commitments.removed', { title: titleOf(id) }), () => list.move(id, before));
  };

  return (
    <section aria-labelledby="commitments" data-path="commitments">
      <Group justify="space-between" mb="sm">
        <Title order={2} id="commitments">
          {t('commitments.title')}
        </Title>
        {view.commitments.length > 0 && <RangePicker value={range} onChange={setRange} />}
      </Group>
      {view.commitments.length > 0 && <NoteList agreement={session.id} />}
      {measured.data?.unjudged && <UnjudgedNote unjudged={measured.data.unjudged} />}
      <Stack gap={12}>
        {view.commitments.length === 0 && <Text c="dimmed">{t('commitments.none')}</Text>}
        {view.commitments.map((draft, at) => {
          const figures = measured.data?.commitments.find(({ id }) => id === draft.id);
          return (
            <CommitmentCard
              key={draft.id}
              session={session}
              draft={draft}
              conflicts={live.conflicts.filter(({ path }) => path.startsWith(`commitments/${draft.id}/`))}
              editable={editable}
              fresh={fresh === draft.id}
              order={order}
              place={{ first: at === 0, last: at === view.commitments.length - 1 }}
              onShift={(by) => shift(draft.id, by)}
              onRemove={() => remove(draft.id)}
              figures={
                figures ? (
                  <CommitmentFigures
                    agreement={session.id}
                    commitment={figures}
                    range={range}
                    budget={draft.errorBudget}
                    version={measured.data?.version ?? null}
                  />
                ) : (
                  // Keeps their place: figures that push the cards apart move a menu from under the pointer.
                  measured.isPending && <Skeleton height={FIGURES_LINE} animate={false} />
                )
              }
            />
          );
        })}
        {measured.error && view.commitments.length > 0 && (
          <ErrorState error={measured.error} onRetry={() => void measured.refetch()} />
        )}
        {editable && <AddCommitment live={live} view={view} onAdded={setFresh} />}
      </Stack>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </section>
  );
}

/** Who hands over and who receives: the receiving team is the one that is called sales, else the second. */
function sidesOf(parties: readonly string[], nameOf: (id: string) => string): { from: string; to: string } {
  const [first = '', second = first] = parties;
  const sales = parties.find((id) => /sales|vertrieb/i.test(`${id} ${nameOf(id)}`));
  return sales === first && second !== first ? { from: second, to: first } : { from: first, to: second };
}

/** Offers the usual promises as sentences. */
function AddCommitment({ live, view, onAdded }: Props & { onAdded: (id: string) => void }) {
  const { t } = useTranslation('agreements');
  const { teams, team } = useTeams();
  const { session } = live;
  const list = useList(session, 'commitments');
  const workZone = useWorkTimeZone();
  const parties = view.parties.length > 1 ? view.parties : teams.map(({ id }) => id);
  const { from, to } = sidesOf(parties, (id) => team(id).name);
  const names = { from: team(from).name, to: team(to).name };
  const [workingOut, setWorkingOut] = useState(false);
  const add = (preset: Preset, value?: number): void => {
    const like = view.commitments[0]?.schedule;
    const timeZone = like?.timeZone ?? workZone;
    // Last year's leads, too, can say how likely the promise is to be kept.
    const start = like?.start ?? `${dateNow().getFullYear() - 1}-01-01`;
    const title = t(`presets.titles.${preset}`);
    const id = list.add(undefined, undefined, (path) =>
      fillPreset(session, path, preset, { from, to, timeZone, start, title, ...(value ? { value } : {}) }),
    );
    onAdded(id);
  };
  useScreenActions(
    PRESETS.map((preset) => ({
      id: `add-commitment-${preset}`,
      label: t('commitments.addThis', { commitment: t(`presets.titles.${preset}`) }),
      run: () => add(preset),
    })),
  );
  return (
    <>
      {workingOut && (
        <TargetDialog
          onClose={() => setWorkingOut(false)}
          onUse={(leads) => {
            setWorkingOut(false);
            add('count', leads);
          }}
        />
      )}
      <Menu position="bottom-start" width={460}>
        <Menu.Target>
          <Button variant="default" leftSection={<IconPlus size={16} />} style={{ alignSelf: 'flex-start' }}>
            {t('commitments.add')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('commitments.addTitle')}</Menu.Label>
          <Menu.Item onClick={() => setWorkingOut(true)}>{t('commitments.workOut')}</Menu.Item>
          <Menu.Divider />
          {PRESETS.map((preset) => (
            <Menu.Item key={preset} onClick={() => add(preset)}>
              {t(`presets.${preset}`, names)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
