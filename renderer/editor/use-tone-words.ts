import { type CSSProperties, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CALLOUT_TONES } from '#shared/document/callout';

/**
 * The words over callouts, for the style sheet that draws them. They are no part of the text: a callout's
 * tone is kept as a name, and said in the reader's language.
 */
export function useToneWords(): CSSProperties {
  const { t } = useTranslation('editor');
  return useMemo(
    () =>
      Object.fromEntries(
        CALLOUT_TONES.map((tone) => [`--word-${tone}`, JSON.stringify(t(`callout.${tone}`))]),
      ),
    [t],
  );
}
