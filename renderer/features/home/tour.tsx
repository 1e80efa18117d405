import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { useDeviceSettings } from '../../app/use-device-settings';
import { useWorkspace } from '../../app/use-teams';
import { offerUndo } from '../../ui/offer-undo';
import classes from './first-path.module.css';

/** Where it leads in the worked example, and the record that has to be there for it. */
const STOPS = [
  { stop: 'process', record: 'lead-hand-over', to: '/processes/$id' },
  { stop: 'agreement', record: 'lead-agreement', to: '/agreements/$id' },
  { stop: 'meeting', record: 'monday-hand-over', to: '/touchpoints/$id' },
  { stop: 'offers', record: null, to: '/offers', search: { view: 'coverage' } },
  { stop: 'review', record: 'lead-agreement', to: '/agreements/$id/review' },
] as const;

/** Leads around in the worked example, until it is hidden. */
export function Tour() {
  const { t } = useTranslation('home');
  const practice = useWorkspace()?.practice === true;
  const [{ tour }, set] = useDeviceSettings();
  const records = useQuery({ ...orpc.records.list.queryOptions({ input: {} }), enabled: practice && tour });
  if (!practice || !tour || !records.data) return null;
  const isHere = (id: string | null) =>
    id === null || records.data.some((each) => each.id === id && !each.archived);
  const stops = STOPS.filter(({ record }) => isHere(record));
  return (
    <section className={classes.section} aria-labelledby="tour">
      <Group justify="space-between" gap="xs">
        <Title order={2} id="tour">
          {t('tour.title')}
        </Title>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          onClick={() => {
            set({ tour: false });
            offerUndo(t('tour.hidden'), () => set({ tour: true }));
          }}
        >
          {t('tour.hide')}
        </Button>
      </Group>
      <Text c="dimmed" mt={4} mb={14}>
        {t('tour.text')}
      </Text>
      <ol className={classes.steps}>
        {stops.map(({ stop, record, to, ...more }, at) => (
          <li key={stop} className={classes.step}>
            <span className={classes.number} aria-hidden>
              {at + 1}
            </span>
            <div className={classes.text}>
              <Anchor
                fw={550}
                renderRoot={(props) => (
                  <Link {...props} {...({ to, params: { id: record }, ...more } as LinkProps)} />
                )}
              >
                {t(`tour.stops.${stop}.title`)}
              </Anchor>
              <Text size="sm" c="dimmed">
                {t(`tour.stops.${stop}.text`)}
              </Text>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
