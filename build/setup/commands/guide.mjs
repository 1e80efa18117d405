// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from '../install.mjs';
import { root } from '../root.mjs';
import { run, say } from '../say.mjs';

const TARGET = 'out/guide.html';

await run(async () => {
  await ensureInstalled(root);
  const { readGuide } = await import('../../guide/read.mjs');
  const { guidePage } = await import('../../guide/page.mjs');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, TARGET), guidePage(readGuide(root), version));
  say(TARGET);
  return 0;
});
