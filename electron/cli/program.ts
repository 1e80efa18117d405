import { resolve } from 'node:path';
import { Command } from 'commander';
import type { AccordClient } from '#shared/contract/contract';
import type { Progress } from '#shared/contract/progress';
import { stepWords } from '#shared/domain/progress-steps';
import { defaultWorkspace, expandHome } from '../hosts/runtime';
import { type Connection, connectClosed, connectEmpty, connectWorkspace } from './connect';
import { foundLine } from './found';
import { createOutput, Exit, type Output } from './output';

interface Common {
  workspace?: string;
  json?: boolean;
}

export interface Run {
  client: AccordClient;
  out: Output;
  /** Ctrl-C. */
  signal: AbortSignal;
}

/** A command that takes the options every command takes. */
export const command = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .option('--workspace <dir>', 'the workspace (else $ACCORD_WORKSPACE, else the user’s data folder)')
    .option('--json', 'print one JSON document on standard output');

async function withConnection(
  connect: () => Promise<Connection>,
  json: boolean,
  work: (run: Run) => Promise<void>,
) {
  const stop = new AbortController();
  const interrupt = () => stop.abort(new Exit(1, 'Stopped. Nothing was changed.'));
  process.once('SIGINT', interrupt);
  const connection = await connect();
  const out = createOutput(json);
  try {
    await work({ client: connection.client, out, signal: stop.signal });
  } finally {
    process.off('SIGINT', interrupt);
    for (const file of await connection.found()) out.say(foundLine(file));
    await connection.close();
  }
}

/** Carries out a command in a workspace. */
export const inWorkspace =
  <A extends unknown[]>(work: (run: Run, ...args: A) => Promise<void>) =>
  async (...all: unknown[]): Promise<void> => {
    const self = all.at(-1) as Command;
    const { workspace, json } = self.opts<Common>();
    const dir = resolve(expandHome(workspace ?? defaultWorkspace()));
    await withConnection(
      () => connectWorkspace(dir),
      json === true,
      (run) => work(run, ...(all.slice(0, -1) as A)),
    );
  };

/** Carries out a command on a workspace's folder without opening it. */
export const besideWorkspace =
  <A extends unknown[]>(work: (run: Run, dir: string, ...args: A) => Promise<void>) =>
  async (...all: unknown[]): Promise<void> => {
    const self = all.at(-1) as Command;
    const { workspace, json } = self.opts<Common>();
    const dir = resolve(expandHome(workspace ?? defaultWorkspace()));
    await withConnection(
      () => connectClosed(dir),
      json === true,
      (run) => work(run, dir, ...(all.slice(0, -1) as A)),
    );
  };

/** Carries out a command that needs no workspace yet. */
export const withoutWorkspace =
  <A extends unknown[]>(work: (run: Run, ...args: A) => Promise<void>) =>
  async (...all: unknown[]): Promise<void> => {
    const self = all.at(-1) as Command;
    await withConnection(connectEmpty, self.opts<Common>().json === true, (run) =>
      work(run, ...(all.slice(0, -1) as A)),
    );
  };

/** Reads a stream of progress to its result; says the steps on standard error of a terminal. */
export async function finish<T>(
  stream: Promise<AsyncIterable<Progress<T>>>,
  { out, signal }: Run,
): Promise<T> {
  let last = '';
  for await (const event of await stream) {
    if (event.type === 'done') return event.result;
    if (signal.aborted) throw signal.reason;
    const step = stepWords(event.step, 'en');
    if (process.stderr.isTTY && step !== last) out.say(`${step}…`);
    last = step;
  }
  throw new Exit(1, 'The work ended without a result.');
}
