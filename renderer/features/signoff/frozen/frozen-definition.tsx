import { List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Definition } from '#shared/model/definition';
import { StaticText } from '../../../editor/static-text';
import type { FrozenProps } from './frozen-props';
import { readView } from './read';

/** A definition as it was frozen: its meaning, and the criteria that must all hold. */
export function FrozenDefinition({ view }: FrozenProps) {
  const { t } = useTranslation('signoff');
  const definition = readView(Definition, view);
  return (
    <Stack gap="sm">
      {definition.meaning && <Text>{definition.meaning}</Text>}
      {definition.criteria.length > 0 && (
        <div>
          <Text size="sm" fw={600}>
            {t('frozen.criteria')}
          </Text>
          <List size="sm">
            {definition.criteria.map(({ id, attribute, operator, value }) => (
              <List.Item key={id}>
                {attribute} {operator} {value}
              </List.Item>
            ))}
          </List>
        </div>
      )}
      {definition.body && <StaticText text={definition.body} />}
    </Stack>
  );
}
