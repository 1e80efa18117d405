import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LICENCES } from './all';
import classes from './licences.module.css';

/** Everything that comes with Accord and the terms it comes under, each text folded up. */
export function Licences() {
  const { t } = useTranslation('help');
  const count = LICENCES.reduce((sum, { packages }) => sum + packages.length, 0);
  return (
    <section aria-label={t('licences.title')}>
      <Text size="sm" c="dimmed" my="sm">
        {t('licences.text', { count })}
      </Text>
      {LICENCES.map(({ licence, text, packages }) => (
        <details key={packages[0]} className={classes.one}>
          <summary>
            {packages.join(', ')} <span className={classes.licence}>{licence}</span>
          </summary>
          <pre lang="en">{text || t('licences.none')}</pre>
        </details>
      ))}
    </section>
  );
}
