import { Button, FileButton, Group, Image, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../settings/field';
import { logoOf } from './logo-of';

interface Props {
  /** A `data:` address; empty for none. */
  logo: string;
  disabled: boolean;
  onChange: (logo: string) => void;
}

export function LogoField({ logo, disabled, onChange }: Props) {
  const { t } = useTranslation('house');
  const [refused, setRefused] = useState(false);
  const take = (file: File | null): void => {
    setRefused(false);
    if (file) logoOf(file).then(onChange, () => setRefused(true));
  };
  return (
    <Field label={t('logo')}>
      <Text size="sm" c="dimmed" mb="xs">
        {t('logoText')}
      </Text>
      {logo && (
        <Image src={logo} alt={t('logo')} h={56} w="auto" maw={240} fit="contain" bg="white" p={4} mb="xs" />
      )}
      <Group gap="xs">
        <FileButton onChange={take} accept="image/png,image/jpeg,image/webp" disabled={disabled}>
          {(props) => (
            <Button variant="default" {...props}>
              {t('chooseLogo')}
            </Button>
          )}
        </FileButton>
        {logo && (
          <Button variant="subtle" disabled={disabled} onClick={() => onChange('')}>
            {t('removeLogo')}
          </Button>
        )}
      </Group>
      {refused && (
        <Text size="sm" role="alert" mt="xs">
          {t('noLogo')}
        </Text>
      )}
    </Field>
  );
}
