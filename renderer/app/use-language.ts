import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { languageOf, speak } from '../words/words';
import { useDeviceSettings } from './use-device-settings';

/** Brings this device's language onto the page. */
export function useLanguage(): void {
  const [{ language }] = useDeviceSettings();
  const cache = useQueryClient();
  useEffect(() => {
    // Services say sentences, too: what is held here was said in the language before.
    void speak(languageOf(language)).then((changed) => (changed ? cache.invalidateQueries() : undefined));
  }, [language, cache]);
}
