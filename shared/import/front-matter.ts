import { parse } from 'yaml';
import type { Head } from './imported';

const DESCRIPTION = ['description', 'summary', 'purpose', 'abstract'];
const OWNER = ['owner', 'author', 'maintainer'];
const TAGS = ['tags', 'keywords', 'categories'];

/** A value as words: text, numbers and dates; nothing for what is nested. */
function words(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  return typeof value === 'number' ? String(value) : undefined;
}

function wordList(value: unknown): string[] {
  const list = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  return [...new Set(list.flatMap((each: unknown) => words(each) ?? []))];
}

/**
 * The front matter of a Markdown file, by the names people commonly use. Entries that a record has no place
 * for are listed; YAML that cannot be read is one of them. References to other parts (`*alias`) are few at
 * most, so that a small text cannot grow into a large one.
 */
export function readFrontMatter(yaml: string): Head {
  const head: Head = { unknown: [] };
  let entries: [string, unknown][];
  try {
    const value: unknown = parse(yaml, { maxAliasCount: 20, uniqueKeys: false, logLevel: 'silent' });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return head;
    entries = Object.entries(value);
  } catch {
    return { unknown: ['all of it, because it is not YAML'] };
  }
  const take = <K extends 'title' | 'description' | 'owner' | 'team'>(name: K, value: string | undefined) => {
    if (value === undefined || head[name] !== undefined) return false;
    head[name] = value;
    return true;
  };
  for (const [name, value] of entries) {
    const key = name.toLowerCase();
    const text = words(value);
    const taken =
      (key === 'title' && take('title', text)) ||
      (DESCRIPTION.includes(key) && take('description', text)) ||
      (OWNER.includes(key) && take('owner', text)) ||
      (key === 'team' && take('team', text));
    if (taken) continue;
    const tags = TAGS.includes(key) ? wordList(value) : [];
    if (tags.length > 0) head.tags = [...new Set([...(head.tags ?? []), ...tags])];
    else head.unknown.push(name.slice(0, 60));
  }
  return head;
}
