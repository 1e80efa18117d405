import { Button, ColorInput, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { House } from '#shared/model/house';
import { LANGUAGES } from '#shared/model/language';
import { orpc } from '../../app/api';
import { useMay } from '../../app/use-may';
import { ErrorState } from '../../ui/error-state';
import { LogoField } from './logo-field';

const SWATCHES = ['#1c5fb0', '#0b7285', '#2b8a3e', '#c2410c', '#a61e4d', '#5f3dc4', '#25262b'];

const CHOICES = ['', ...LANGUAGES] as const;

/** Logo, colour, typeface and foot, saved together. */
export function HouseForm({ before }: { before: House }) {
  const { t } = useTranslation('house');
  const { t: settings } = useTranslation('settings');
  const cache = useQueryClient();
  const disabled = !useMay('edit').may;
  const [house, setHouse] = useState(before);
  const save = useMutation(
    orpc.house.set.mutationOptions({
      onSuccess: (now) => {
        setHouse(now);
        return cache.invalidateQueries({ queryKey: orpc.house.key() });
      },
    }),
  );
  const change = (part: Partial<House>): void => {
    save.reset();
    setHouse((all) => ({ ...all, ...part }));
  };
  return (
    <Stack gap="lg" maw={560}>
      <Text c="dimmed">
        {t('text')} {settings('shared')}
      </Text>
      <LogoField logo={house.logo} disabled={disabled} onChange={(logo) => change({ logo })} />
      <ColorInput
        label={t('colour')}
        description={t('colourText')}
        format="hex"
        swatches={SWATCHES}
        withEyeDropper={false}
        value={house.colour}
        disabled={disabled}
        maw={240}
        onChange={(colour) => change({ colour: colour.toLowerCase() })}
      />
      <Radio.Group
        label={t('typeface')}
        value={house.typeface}
        onChange={(next) => change({ typeface: next === 'serif' ? 'serif' : 'sans' })}
      >
        <Group mt={6}>
          {(['sans', 'serif'] as const).map((each) => (
            <Radio key={each} value={each} label={t(`typefaces.${each}`)} disabled={disabled} />
          ))}
        </Group>
      </Radio.Group>
      <Radio.Group
        label={t('language')}
        description={t('languageText')}
        value={house.language}
        onChange={(next) => change({ language: CHOICES.find((each) => each === next) ?? '' })}
      >
        <Group mt={6}>
          {CHOICES.map((each) => (
            <Radio key={each} value={each} label={t(`languages.${each || 'own'}`)} disabled={disabled} />
          ))}
        </Group>
      </Radio.Group>
      <TextInput
        label={t('footer')}
        description={t('footerText')}
        value={house.footer}
        maxLength={80}
        disabled={disabled}
        onChange={(event) => change({ footer: event.currentTarget.value })}
      />
      <ErrorState error={save.error} />
      <Group>
        <Button disabled={disabled} loading={save.isPending} onClick={() => save.mutate(house)}>
          {t('save')}
        </Button>
        {save.isSuccess && (
          <Text size="sm" role="status">
            {t('saved')}
          </Text>
        )}
      </Group>
    </Stack>
  );
}
