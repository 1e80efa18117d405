import { Button, Checkbox, Group, SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PLACES } from '#shared/contract/settings-defaults';
import { usePlaces } from '../../app/shell/use-places';
import { useDeviceSettings } from '../../app/use-device-settings';

/** Which features have a place in the sidebar; until something is chosen, those that are used. */
export function PlacesField() {
  const { t } = useTranslation('settings');
  const { t: shell } = useTranslation('shell');
  const [{ places }, set] = useDeviceSettings();
  const { shown, reviewed } = usePlaces();
  return (
    <Checkbox.Group
      label={t('places.label')}
      description={t('places.text')}
      value={[...shown]}
      onChange={(next) => {
        const chosen = { ...places };
        for (const place of PLACES)
          if (next.includes(place) !== shown.has(place)) chosen[place] = next.includes(place);
        set({ places: chosen });
      }}
    >
      <SimpleGrid cols={{ base: 2, xs: 3 }} spacing="sm" verticalSpacing="xs" mt="xs">
        {PLACES.map((place) => (
          <Checkbox
            key={place}
            value={place}
            label={shell(place)}
            disabled={place === 'review' && reviewed === undefined}
          />
        ))}
      </SimpleGrid>
      {Object.keys(places).length > 0 && (
        <Group gap="xs" mt="xs">
          <Text size="sm" c="dimmed">
            {t('places.chosen')}
          </Text>
          <Button size="compact-sm" variant="default" onClick={() => set({ places: {} })}>
            {t('places.reset')}
          </Button>
        </Group>
      )}
    </Checkbox.Group>
  );
}
