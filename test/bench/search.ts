import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import type { AccordClient } from '#shared/contract/contract';
import { matchQuery, segmented } from '../../electron/store/index/segment';
import { documentPath, folders } from '../../electron/store/layout';
import { emptyWorkspace } from '../unit/templates/service';
import { manyDocuments } from './data/many-documents';
import { type BenchOptions, type BenchResult, peakRssOf, runPair } from './harness';

const CLI = fileURLToPath(new URL('../electron/cli.js', import.meta.url));

/** Characters of text in a document. */
const LENGTH = 7000;
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo ya ze con pro mar ter'.split(
  ' ',
);
const TABLE = `CREATE VIRTUAL TABLE words USING fts5(
  title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')`;

/** Numbers that look random and are the same in every run. */
function randomly(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Words as a language has them: a few in every text, most in hardly any. */
function language(random: () => number): () => string {
  const syllable = () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '';
  const words = Array.from({ length: 8000 }, () =>
    Array.from({ length: 1 + Math.ceil(random() * 3) }, syllable).join(''),
  );
  return () => words[Math.floor(words.length ** random()) - 1] ?? '';
}

/** What somebody types, key by key: single words, and a second one after the first. */
function keystrokes(word: () => string): string[] {
  return Array.from({ length: 60 }, (_, at) => (at % 4 === 0 ? `${word()} ${word()}` : word())).flatMap(
    (typed) => Array.from(typed, (_, end) => typed.slice(0, end + 1)).filter((each) => !each.endsWith(' ')),
  );
}

/** Puts n documents with 7,000 characters of text each into a closed workspace; the texts, by title. */
function fill(dir: string, n: number, word: () => string): { title: string; body: string }[] {
  mkdirSync(join(dir, folders.docs, 'definition'), { recursive: true });
  return Array.from(manyDocuments(n), (data) => {
    let body = '';
    while (body.length < LENGTH) body += `${word()} `;
    const title = `${word()} ${word()}`;
    const view = { ...data.view, title, meaning: body, body: undefined };
    writeFileSync(documentPath(dir, data.kind, data.id), JSON.stringify({ ...data, title, view }));
    return { title, body };
  });
}

/**
 * Search in n (10,000) documents of 7 kB: one keystroke through the contract against the bare FTS5 query on the
 * same index; an edit until it is found against the same until it is saved; and building the index (from the
 * start of a program to its first answer) against the bare inserts into such a table.
 */
export default async function search({ n = 10_000 }: BenchOptions): Promise<BenchResult[]> {
  const workspace = await emptyWorkspace();
  const { client, root } = workspace;
  const [dir, home] = [join(root, 'workspace'), join(root, 'home')];
  const word = language(randomly(7));
  try {
    await client.workspace.close();
    const texts = fill(dir, n, word);
    const building = await build(dir, join(root, 'other-home'), texts);
    // Without an index, opening waits until all is read; else the keys would wait for what was put in meanwhile.
    rmSync(join(home, 'index'), { recursive: true });
    await client.workspace.open({ dir });
    const file = readdirSync(join(home, 'index')).find((name) => name.endsWith('.db')) ?? '';
    return [
      await typing(client, join(home, 'index', file), keystrokes(word), n),
      await saving(client, n),
      building,
    ];
  } finally {
    await workspace.end();
  }
}

async function typing(client: AccordClient, index: string, typed: string[], n: number): Promise<BenchResult> {
  const bare = new Database(index, { readonly: true }).prepare(
    `SELECT rowid, title, snippet(words, -1, '[', ']', '…', 24) FROM words WHERE words MATCH ?
     ORDER BY rank LIMIT 20`,
  );
  const turns = { ours: 0, baseline: 0 };
  const next = (side: keyof typeof turns): string => typed[turns[side]++ % typed.length] ?? '';
  return runPair({
    name: 'search',
    n,
    rounds: typed.length,
    warmUp: 10,
    ours: async () => {
      const words = next('ours');
      const start = performance.now();
      await client.search({ words, limit: 20 });
      return performance.now() - start;
    },
    baseline: () => {
      const words = next('baseline');
      const start = performance.now();
      bare.all(matchQuery(words));
      return performance.now() - start;
    },
  });
}

async function saving(client: AccordClient, n: number): Promise<BenchResult> {
  let edits = 0;
  const edit = async (): Promise<string> => {
    edits += 1;
    const title = `edited${edits}`;
    await client.records.put({ view: { id: `definition-${edits % n}`, title } });
    return title;
  };
  return runPair({
    name: 'search-saved',
    n,
    rounds: 20,
    ours: async () => {
      const start = performance.now();
      const words = await edit();
      while ((await client.search({ words })).length === 0)
        await new Promise((resolve) => setTimeout(resolve, 5));
      return performance.now() - start;
    },
    baseline: async () => void (await edit()),
  });
}

async function build(
  dir: string,
  home: string,
  texts: { title: string; body: string }[],
): Promise<BenchResult> {
  let peak = 0;
  return runPair({
    name: 'search-build',
    n: texts.length,
    warmUp: 0,
    peakRssMB: () => peak,
    ours: async () => {
      rmSync(join(home, 'index'), { recursive: true, force: true });
      const start = performance.now();
      const child = spawn(process.execPath, [CLI, 'search', 'zzzz', '--json', '--workspace', dir], {
        env: { ...process.env, ACCORD_HOME: home },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      const watch = setInterval(() => {
        peak = Math.max(peak, peakRssOf(child.pid));
      }, 50);
      const [code] = await once(child, 'exit');
      clearInterval(watch);
      if (code !== 0) throw new Error(`The search ended with ${code}`);
      return performance.now() - start;
    },
    baseline: () => {
      const path = join(home, 'bare.db');
      for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
      const start = performance.now();
      const db = new Database(path);
      db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; ${TABLE}`);
      const insert = db.prepare('INSERT INTO words (title, body) VALUES (?, ?)');
      db.transaction(() => {
        for (const { title, body } of texts) insert.run(segmented(title), segmented(body));
      })();
      db.close();
      return performance.now() - start;
    },
  });
}
