import { SegmentedControl, Select, Stack, TagsInput, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDeviceSettings } from '../../app/use-device-settings';
import { absolute } from '../../ui/dates';
import { NotifySettings } from '../notify/notify-settings';
import { Field } from './field';
import { PlacesField } from './places-field';
import { Updates } from './updates';

/** Ways of writing dates that most people need; any other follows from the system. */
const LOCALES = [
  'en-GB',
  'en-US',
  'de-DE',
  'de-AT',
  'de-CH',
  'fr-FR',
  'es-ES',
  'it-IT',
  'nl-NL',
  'sv-SE',
  'pl-PL',
  'ja-JP',
];

const APPEARANCES = ['system', 'light', 'dark'] as const;
const DENSITIES = ['comfortable', 'compact'] as const;
const LANGUAGES = ['system', 'en', 'de'] as const;
const PAPERS = ['A4', 'Letter'] as const;
const SPELLINGS = ['auto', 'english', 'system', 'off'] as const;

/** How Accord looks on this device. */
export function DeviceSection() {
  const { t, i18n } = useTranslation('settings');
  const [settings, set] = useDeviceSettings();
  const named = new Intl.DisplayNames(i18n.language, { type: 'language', languageDisplay: 'standard' });
  return (
    <Stack gap="lg" maw={560}>
      <Text c="dimmed">{t('device.text')}</Text>
      <Field label={t('device.appearance')}>
        <SegmentedControl
          aria-label={t('device.appearance')}
          value={settings.appearance}
          onChange={(next) => set({ appearance: APPEARANCES.find((each) => each === next) ?? 'system' })}
          data={APPEARANCES.map((value) => ({ value, label: t(`device.appearances.${value}`) }))}
        />
      </Field>
      <Field label={t('device.language')}>
        <SegmentedControl
          aria-label={t('device.language')}
          value={settings.language}
          onChange={(next) => set({ language: LANGUAGES.find((each) => each === next) ?? 'system' })}
          data={LANGUAGES.map((value) => ({ value, label: t(`device.languages.${value}`) }))}
        />
      </Field>
      <Field label={t('device.density')}>
        <SegmentedControl
          aria-label={t('device.density')}
          value={settings.density}
          onChange={(next) => set({ density: DENSITIES.find((each) => each === next) ?? 'comfortable' })}
          data={DENSITIES.map((value) => ({ value, label: t(`device.densities.${value}`) }))}
        />
      </Field>
      <Select
        label={t('device.dates')}
        description={t('device.datesExample', {
          example: absolute('2026-01-05T08:00:00Z', { locale: settings.dateLocale }),
        })}
        value={settings.dateLocale}
        onChange={(next) => set({ dateLocale: next ?? '' })}
        allowDeselect={false}
        maw={320}
        data={[
          { value: '', label: t('device.datesSystem') },
          ...LOCALES.map((value) => ({ value, label: named.of(value) ?? value })),
        ]}
      />
      <Field label={t('device.paper')}>
        <SegmentedControl
          aria-label={t('device.paper')}
          value={settings.paper}
          onChange={(next) => set({ paper: PAPERS.find((each) => each === next) ?? 'A4' })}
          data={PAPERS.map((value) => ({ value, label: t(`device.papers.${value}`) }))}
        />
      </Field>
      <PlacesField />
      <NotifySettings />
      <Updates chosen={settings.updates} onChoose={(updates) => set({ updates })} />
      <Select
        label={t('device.spelling')}
        description={t('device.spellingText')}
        value={settings.spelling}
        onChange={(next) => set({ spelling: SPELLINGS.find((each) => each === next) ?? 'auto' })}
        allowDeselect={false}
        maw={320}
        data={SPELLINGS.map((value) => ({ value, label: t(`device.spellings.${value}`) }))}
      />
      {settings.ownWords.length > 0 && (
        <TagsInput
          label={t('device.ownWords')}
          description={t('device.ownWordsText')}
          value={[...settings.ownWords]}
          onChange={(ownWords) => set({ ownWords })}
        />
      )}
    </Stack>
  );
}
