import { lazyRouteComponent } from '@tanstack/react-router';
import { type ComponentType, lazy } from 'react';
import { connection } from './api';

/** A loss of the connection may be noticed this many milliseconds after a part could not be fetched. */
const NOTICED_MS = 1000;

/** Resolves when there is a connection, which may be at once. */
async function connected(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, NOTICED_MS));
  if (connection.state === 'open') return;
  await new Promise<void>((resolve) => {
    const forget = connection.onReopen(() => {
      forget();
      resolve();
    });
  });
}

/**
 * Fetches a part of the page. In the browser they come from the host that also holds the data: while it is gone,
 * the part is waited for, and what is on the page stays there.
 *
 * @throws what the import threw, where it fails although there is a connection
 */
export async function fetched<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    await connected();
    return load();
  }
}

/** A piece of a screen that is fetched when it is first shown. */
export const part = <P>(load: () => Promise<ComponentType<P>>) =>
  lazy(async () => ({ default: await fetched(load) }));

/** The screen of a route, fetched when it is first gone to. */
export const screen: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(() => fetched(load), name);
