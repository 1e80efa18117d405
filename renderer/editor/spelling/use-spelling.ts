import { useQuery } from '@tanstack/react-query';
import type { Editor } from '@tiptap/react';
import { useEffect, useMemo, useState } from 'react';
import { type Dictionary, dictionaryOf, readStems, type Stems } from '#shared/domain/spelling/dictionary';
import { misspelledIn } from '#shared/domain/spelling/misspelled';
import { orpc } from '../../app/api';
import { useDeviceSettings } from '../../app/use-device-settings';
import { useTeams } from '../../app/use-teams';
import { isApple } from '../../ui/mod-key';
import { followLanguage } from './language';
import { type FindMisspelled, withSpelling } from './spelling';

/** When words are looked up at the latest, in milliseconds, however busy the page is. */
const LATEST_MS = 2000;

const nothingWrong: FindMisspelled = () => [];

/** Who looks words up: Accord, the browser or the system, or nobody. */
function useChecker(): 'english' | 'system' | 'off' {
  const [{ spelling }] = useDeviceSettings();
  const { data: status } = useQuery(orpc.workspace.status.queryOptions());
  if (spelling !== 'auto') return spelling;
  // The desktop app fetches no dictionaries; a Mac has its own. What is written in another language is left alone.
  return status?.host === 'electron' && !isApple ? 'english' : 'system';
}

/** The word list, read once; it is some hundred kilobytes and comes with the page. */
function useStems(wanted: boolean): Stems | undefined {
  const { data } = useQuery({
    queryKey: ['spelling', 'english'],
    queryFn: async (): Promise<Stems> => {
      const answer = await fetch('./spelling/english.txt');
      if (!answer.ok) throw new Error(`The word list could not be read: ${answer.status}`);
      return readStems(await answer.text());
    },
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    retry: false,
  });
  return wanted ? data : undefined;
}

/** Names of people, teams and defined words are right, and what somebody said is. */
function useOwnWords(): readonly string[] {
  const [{ ownWords }] = useDeviceSettings();
  const { teams } = useTeams();
  const { data: people } = useQuery(orpc.people.list.queryOptions());
  const { data: glossary } = useQuery(orpc.definitions.glossary.queryOptions());
  const words = [
    ...ownWords,
    ...teams.map(({ name }) => name),
    ...(people ?? []).map(({ name }) => name),
    ...(glossary ?? []).flatMap(({ title, also }) => [title, ...also]),
  ];
  const joined = words.join('\n');
  return useMemo(() => joined.split('\n'), [joined]);
}

/** The language of an editor’s text, told by its words, or that of the device while they tell nothing. */
function useLanguage(editor: Editor): string {
  const [language, setLanguage] = useState<string | null>(null);
  useEffect(() => followLanguage(editor, setLanguage), [editor]);
  return language ?? navigator.language;
}

/** Looks up the words of an editor's text; answers the dictionary, null while none is used. */
export function useSpelling(editor: Editor): Dictionary | null {
  const checker = useChecker();
  const stems = useStems(checker === 'english');
  const own = useOwnWords();
  const language = useLanguage(editor);
  const dictionary = useMemo(() => (stems ? dictionaryOf(stems, own) : null), [stems, own]);
  useEffect(() => {
    const find = dictionary
      ? (text: string) => misspelledIn(text, dictionary, language)
      : checker === 'off'
        ? nothingWrong
        : null;
    // The text is on the screen before it is looked through.
    const waiting = requestIdleCallback(
      () => {
        if (editor.isDestroyed) return;
        const checked = withSpelling(editor.state, find);
        if (checked) editor.view.dispatch(checked);
      },
      { timeout: LATEST_MS },
    );
    return () => cancelIdleCallback(waiting);
  }, [editor, dictionary, checker, language]);
  return dictionary;
}
