// @ts-check
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from '../install.mjs';
import { root } from '../root.mjs';
import { run, say } from '../say.mjs';

const TARGET = 'shared/model/json-schemas';

await run(async () => {
  await ensureInstalled(root);
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(`${root}/shared/model/json-schemas.ts`, {
    root,
    configFile: false,
    logLevel: 'warn',
  });
  const folder = join(root, TARGET);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const schemas = /** @type {import('../../../shared/model/json-schemas').PublishedSchema[]} */ (
    module.jsonSchemas()
  );
  for (const { file, schema } of schemas) {
    writeFileSync(join(folder, file), `${JSON.stringify(schema, null, 2)}\n`);
  }
  say(`${TARGET}: ${schemas.length} schemas`);
  return 0;
});
