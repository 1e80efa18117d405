/** Where `G` and a letter go. */
export const GO_KEYS = {
  h: '/',
  p: '/processes',
  a: '/agreements',
  l: '/leads',
  e: '/people',
  d: '/definitions',
  f: '/findings',
  b: '/playbooks',
  m: '/touchpoints',
  o: '/offers',
  u: '/runs',
  r: '/responsibilities',
  c: '/resources',
  t: '/templates',
  s: '/settings',
  w: '/workspaces',
} as const;

export type GoKey = keyof typeof GO_KEYS;

export type KeyCommand =
  | { do: 'palette' | 'sheet' | 'new' | 'waitForGo' }
  | { do: 'go'; to: (typeof GO_KEYS)[GoKey] }
  | null;

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

const isGoKey = (key: string): key is GoKey => Object.hasOwn(GO_KEYS, key);

/**
 * What a key means to the application.
 * @param typing true while the focus is where letters are written
 * @param afterG true shortly after a lone `G`
 */
export function commandOf(pressed: Pressed, typing: boolean, afterG: boolean): KeyCommand {
  const key = pressed.key.toLowerCase();
  const mod = pressed.ctrlKey || pressed.metaKey;
  if (mod && !pressed.altKey && key === 'k') return { do: 'palette' };
  if (typing || mod || pressed.altKey) return null;
  if (afterG) return isGoKey(key) ? { do: 'go', to: GO_KEYS[key] } : null;
  if (pressed.key === '?') return { do: 'sheet' };
  if (key === 'g') return { do: 'waitForGo' };
  if (key === 'n') return { do: 'new' };
  return null;
}

/** Do letters go into this element? */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest('input, textarea, select, [role="grid"], [role="dialog"]') !== null
  );
}
