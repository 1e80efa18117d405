import { expect, test } from 'vitest';
import { nodeProblem } from '../../../build/setup/node-version.mjs';

test.each(['v20.19.0', '20.19.1', 'v22.0.0', 'v24.1.0'])('takes Node %s', (version) => {
  expect(nodeProblem(version)).toBeNull();
});

test.each(['v20.18.3', 'v18.20.0', 'v12.0.0', '8.9.4'])(
  'refuses Node %s in one line that says what to do',
  (version) => {
    const problem = nodeProblem(version) ?? '';
    expect(problem).toContain('needs Node 20.19 or later');
    expect(problem).toContain(version);
    expect(problem).toContain('https://nodejs.org');
    expect(problem).not.toContain('\n');
  },
);
