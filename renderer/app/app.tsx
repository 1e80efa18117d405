import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Boot } from './boot/boot';
import { styleNonce } from './connection/nonce';
import { queries } from './queries';
import { cssVariables, makeTheme } from './theme';

/** Everything the page is made of, from the outside in. */
export function App() {
  const { t } = useTranslation();
  const theme = useMemo(() => makeTheme({ clear: t('clearField') }), [t]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <QueryClientProvider client={queries}>
        <Notifications position="bottom-right" autoClose={6000} />
        <Boot />
      </QueryClientProvider>
    </MantineProvider>
  );
}
