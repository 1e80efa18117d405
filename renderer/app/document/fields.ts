import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import { sameJson } from '#shared/model/binding/equal';
import { orderedIds, placeItem, removeItem } from '#shared/model/binding/ordered';
import { fieldsOf } from '#shared/model/binding/paths';
import { type Entry, writeRegister } from '#shared/model/binding/register';
import { writeField } from '#shared/model/binding/write';
import { newId } from '#shared/model/ids';
import type { DocumentSession } from './session';

/** Follows something in the document at once; keeps the same value while it says the same. */
function useLive<T>(session: DocumentSession, read: () => T): T {
  const last = useRef<{ value: T } | null>(null);
  const get = (): T => {
    const value = read();
    if (last.current && sameJson(last.current.value, value)) return last.current.value;
    last.current = { value };
    return value;
  };
  return useSyncExternalStore(session.subscribeFields, get);
}

/**
 * A plain field (the last writer wins), such as a title.
 * @param path `''` for the record itself, `steps/<id>` for an item of a list
 * @returns the value as it is in the document (`undefined` when never written) and what writes it
 */
export function useField<T>(
  session: DocumentSession,
  path: string,
  name: string,
): readonly [T | undefined, (value: T) => void] {
  const value = useLive(session, () => fieldsOf(session.doc, path).get(name) as T | undefined);
  const write = useCallback(
    (next: T) => session.change((doc) => writeField(doc, path, name, next)),
    [session, path, name],
  );
  return [value, write] as const;
}

export interface PromiseField<T> {
  /** The newest value that stands; `undefined` when never given. */
  readonly value: T | undefined;
  /** More than one entry when two sides differ: newest first. Empty without a conflict. */
  readonly conflict: readonly Entry[];
  /** Gives it a value, which also settles a conflict. */
  readonly write: (value: T) => void;
}

/**
 * A field that somebody promises by. Both values of a conflict are kept until one is chosen.
 * @param path such as `team`, `steps/<id>/deadline`, `steps/<id>/raci.<role>`
 */
export function usePromise<T>(session: DocumentSession, path: string): PromiseField<T> {
  const entries = useSyncExternalStore(session.subscribeFields, () => session.standing(path));
  const write = useCallback(
    (value: T) => session.change((doc, author) => writeRegister(doc, path, value, author)),
    [session, path],
  );
  return useMemo(
    () => ({
      value: entries[0]?.value as T | undefined,
      conflict: entries.length > 1 ? entries : [],
      write,
    }),
    [entries, write],
  );
}

export interface ListField {
  /** Ids of the items in their order. */
  readonly ids: readonly string[];
  /** Adds an item behind `after` (`null`: first; left out: last). Answers its id. */
  readonly add: (after?: string | null, id?: string, fill?: (path: string) => void) => string;
  /** Moves an item behind `after`; `null` puts it first. */
  readonly move: (id: string, after: string | null) => void;
  /** Moves an item one place up (-1) or down (1). */
  readonly shift: (id: string, by: -1 | 1) => void;
  readonly remove: (id: string) => void;
}

/** An ordered list of items, such as `steps`. Each call is one step of the undo history. */
export function useList(session: DocumentSession, path: string): ListField {
  const ids = useLive(session, () => orderedIds(session.doc, path));
  return useMemo(() => {
    const now = () => orderedIds(session.doc, path);
    const move = (id: string, after: string | null): void => {
      session.newStep();
      session.change((doc) => placeItem(doc, path, id, after));
      session.newStep();
    };
    return {
      ids,
      move,
      add(after, id = newId(), fill) {
        session.newStep();
        session.change((doc) => {
          placeItem(doc, path, id, after === undefined ? (now().at(-1) ?? null) : after);
          fill?.(`${path}/${id}`);
        });
        return id;
      },
      shift(id, by) {
        const order = now();
        const at = order.indexOf(id);
        const target = at + by;
        if (at < 0 || target < 0 || target >= order.length) return;
        const others = order.filter((each) => each !== id);
        move(id, others[target - 1] ?? null);
      },
      remove(id) {
        session.newStep();
        session.change((doc, author) => removeItem(doc, path, id, author));
        session.newStep();
      },
    };
  }, [ids, session, path]);
}
