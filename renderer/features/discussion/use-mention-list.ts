import { type KeyboardEvent, type RefObject, useMemo, useState } from 'react';
import type { Member } from '#shared/contract/people';
import { mentionNames } from '#shared/domain/discussion/mentions';

/** So many names are offered at once. */
const MOST = 6;

interface Asked {
  /** Where the `@` stands. */
  from: number;
  words: string;
}

/** The name that is being written before the cursor, behind an `@` that begins a word. */
function askedAt(text: string, cursor: number): Asked | null {
  const match = /(?:^|[\s(])@([^\s@](?:[^@\n]{0,40}))?$/u.exec(text.slice(0, cursor));
  if (!match) return null;
  const words = match[1] ?? '';
  return { from: cursor - words.length - 1, words };
}

export interface MentionList {
  /** Those who fit what is written; empty while no name is being written. */
  found: readonly { id: string; name: string; team: string }[];
  chosen: number;
  /** Looks again after the text or the cursor changed. */
  look: (text: string, cursor: number) => void;
  choose: (at: number) => void;
  close: () => void;
  /** True when the key was for the list. */
  onKey: (event: KeyboardEvent) => boolean;
}

/** Offers names while one is written in a plain text field. */
export function useMentionList(
  members: readonly Member[],
  field: RefObject<HTMLTextAreaElement | null>,
  write: (text: string, cursor: number) => void,
): MentionList {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [chosen, setChosen] = useState(0);
  const people = useMemo(() => {
    const names = mentionNames(members);
    return members
      .filter(({ state }) => state === 'active')
      .map(({ id, name, team }) => ({ id, name: names.get(id) ?? name, team }));
  }, [members]);
  const wanted = asked?.words.toLocaleLowerCase();
  const found =
    wanted === undefined
      ? []
      : people
          .map((person) => ({ ...person, at: ` ${person.name.toLocaleLowerCase()}`.indexOf(` ${wanted}`) }))
          .filter(({ at }) => at >= 0)
          .sort((a, b) => a.at - b.at)
          .slice(0, MOST);
  const close = (): void => setAsked(null);
  const choose = (at: number): void => {
    const person = found[at];
    const { current } = field;
    if (!person || !asked || !current) return;
    const before = `${current.value.slice(0, asked.from)}@${person.name} `;
    write(before + current.value.slice(asked.from + 1 + asked.words.length).trimStart(), before.length);
    close();
  };
  return {
    found,
    chosen: Math.min(chosen, Math.max(0, found.length - 1)),
    choose,
    close,
    look(text, cursor) {
      const next = askedAt(text, cursor);
      // A name that is written in full asks for nothing more.
      const complete = next && people.some(({ name }) => next.words.startsWith(`${name} `));
      setAsked(complete ? null : next);
      setChosen(0);
    },
    onKey(event) {
      if (found.length === 0) return false;
      const { key } = event;
      if (key === 'ArrowDown' || key === 'ArrowUp') {
        setChosen((at) => (at + (key === 'ArrowDown' ? 1 : found.length - 1)) % found.length);
      } else if (key === 'Enter' || key === 'Tab') choose(Math.min(chosen, found.length - 1));
      else if (key === 'Escape') close();
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  };
}
