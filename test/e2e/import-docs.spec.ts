import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { PNG } from '../fixtures/documents/docx';
import { test } from './fresh-home';
import { goTo } from './worked-example';

test('a folder comes in with its structure, its links and its pictures, and a report names what did not', async ({
  host,
  example,
}) => {
  const folder = join(example.home, 'handbook');
  mkdirSync(join(folder, 'sales'), { recursive: true });
  const files = {
    'index.md':
      '---\nmood: good\n---\n# Our way of working\n\nSee [the hand-over](sales/hand-over.md).\n\n![The board](board.png)\n',
    'sales/hand-over.md':
      '# Monday hand-over\n\n1. Read this\n2. Ask\n\n## On Mondays\n\n1. Collect the leads\n2. Check them\n3. Hand them over\n\n## Who decides\n\n| Who | What |\n|---|---|\n| Sales | Qualifies |\n',
    'broken.md': Buffer.from([0, 1, 2, 3]),
    'board.png': PNG,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);

  const { page } = await example.start(host);
  await goTo(page, '/processes');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Import documents…' }).click();
  await page.locator('input[webkitdirectory]').setInputFiles(folder);
  await expect(page.getByText('3 documents', { exact: true })).toBeVisible();
  await expect(page.getByText('and 1 picture or other file beside them')).toBeVisible();
  await page.getByRole('button', { name: 'Import 3 documents' }).press('Enter');

  await expect(page.getByText('2 documents were imported as drafts.')).toBeVisible();
  const refused = page.getByRole('region', { name: '1 file was not imported' });
  await expect(refused).toContainText('broken.md');
  await expect(refused).toContainText('It is not a text file.');
  await expect(page.getByText('Left out of its front matter: mood')).toBeVisible();

  // Offered for each document that has one, once it is there to be looked at.
  await page
    .getByRole('button', { name: 'Take one of the 2 numbered lists in Monday hand-over as its steps' })
    .press('Enter');
  await page.getByRole('menuitem', { name: '3 steps, under “On Mondays”' }).press('Enter');
  await expect(page.getByText('Its numbered list became 3 steps')).toBeVisible();
  await page.getByRole('link', { name: 'Monday hand-over' }).click();
  await expect(page.getByRole('textbox', { name: 'Step 2', exact: true })).toHaveValue('Check them');
  await expect(page.getByRole('heading', { name: 'Who decides' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'What' })).toBeVisible();

  const [, id] = /processes\/([\w-]+)/.exec(page.url()) ?? [];
  const index = JSON.parse(
    readFileSync(join(example.workspace, 'docs/process/our-way-of-working.json'), 'utf8'),
  ) as { view: { body: unknown } };
  expect(JSON.stringify(index.view.body)).toContain(`accord:record/${id}`);
  expect(JSON.stringify(index.view.body)).toContain('"type":"picture"');
});

test('files dropped on the processes wait on the import, and nothing is imported when it is cancelled', async ({
  host,
  example,
}) => {
  const { page } = await example.start(host);
  await goTo(page, '/processes');
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    const text = `# Page\n\n${'Words and words. '.repeat(4000)}`;
    for (let at = 0; at < 60; at += 1) transfer.items.add(new File([text], `page-${at}.md`));
    return transfer;
  });
  await page.locator('body').dispatchEvent('dragenter', { dataTransfer: dropped });
  await expect(page.getByText('Drop to import these documents')).toBeVisible();
  await page.locator('.mantine-Dropzone-root').dispatchEvent('drop', { dataTransfer: dropped });
  await page.getByRole('button', { name: 'Import 60 documents' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled. Nothing was imported.')).toBeVisible();
  await goTo(page, '/processes');
  await expect(page.getByRole('link', { name: /Lead hand-over/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Page/ })).toHaveCount(0);
});
