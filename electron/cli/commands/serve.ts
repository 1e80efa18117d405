import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { type BrowserHost, createBrowserHost } from '../../hosts/browser';
import { homeDir, type Runtime, startRuntime } from '../../hosts/runtime';
import { Exit } from '../output';

/** Where the built page lies beside the built command line. */
const RENDERER = fileURLToPath(new URL('../renderer', import.meta.url));

interface ServeOptions {
  port?: string;
  open: boolean;
  json?: boolean;
  workspace?: string;
  asOf?: string;
}

const portOf = (text: string | undefined): { port?: number } => {
  if (text === undefined) return {};
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Exit(2, `--port takes a number from 1 to 65535, not ${text}.`);
  return { port };
};

/** Opens the workspace that was open last, or the one that was named; a failure is shown in the page. */
async function serve(options: ServeOptions): Promise<void> {
  if (options.asOf !== undefined) process.env['ACCORD_AS_OF'] = options.asOf;
  const home = homeDir();
  const host = createBrowserHost({ home, renderer: RENDERER, ...portOf(options.port) });
  const runtime = await startRuntime(host, home);
  try {
    await serveUntilEnded(host, runtime, options);
  } finally {
    // After a failure too: what stays open would keep the process alive, and the workspace locked.
    await runtime.close();
    await host.close();
  }
}

/** Opens the workspace, says the address, and waits for a signal or for the window to be closed. */
async function serveUntilEnded(host: BrowserHost, runtime: Runtime, options: ServeOptions): Promise<void> {
  const { services } = runtime;
  const dir = options.workspace ?? process.env['ACCORD_WORKSPACE'] ?? services.app.device.last;
  if (dir) await services.app.openInSight(dir);
  await host.serve({
    router: services.router,
    content: services.content,
    connectionClosed: services.connectionClosed,
  });
  const address = host.address();
  if (options.json) process.stdout.write(`${JSON.stringify({ address })}\n`);
  else process.stdout.write(`${address}\n`);

  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    if (!options.open) return;
    host.openWindow().then(
      ({ exited }) => exited.then(resolve),
      (error: unknown) =>
        process.stderr.write(
          `${error instanceof Error ? error.message : String(error)} Open the address above in a browser.\n`,
        ),
    );
  });
}

export function serveCommand(program: Command): void {
  program.addCommand(
    new Command('serve')
      .description('serve the app to a browser on this machine, and print its address')
      .option('--workspace <dir>', 'the workspace to open')
      .option('--port <n>', 'this port and no other')
      .option('--as-of <time>', 'rehearse in the worked example: as though it were that day, or that instant')
      .option('--no-open', 'open no window')
      .option('--json', 'print {"address"}')
      .action((options: ServeOptions) => serve(options)),
  );
}
