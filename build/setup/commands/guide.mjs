// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from '../install.mjs';
import { root } from '../root.mjs';
import { run, say } from '../say.mjs';

/** @param {string} language */
const targetOf = (language) => (language === 'en' ? 'out/guide.html' : `out/guide.${language}.html`);

await run(async () => {
  await ensureInstalled(root);
  const { GUIDE_LANGUAGES, readGuide } = await import('../../guide/read.mjs');
  const { guidePage } = await import('../../guide/page.mjs');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  mkdirSync(join(root, 'out'), { recursive: true });
  for (const language of GUIDE_LANGUAGES) {
    const target = targetOf(language);
    writeFileSync(join(root, target), guidePage(readGuide(root, language), version, language));
    say(target);
  }
  return 0;
});
