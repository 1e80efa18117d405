import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { startFiles, startSize } from '../../../build/start-size.mjs';

const noise = (bytes: number): string => randomBytes(bytes).toString('latin1');

const bundle = (bytes: number) => ({
  'main.js': { type: 'chunk', facadeModuleId: '/a/renderer/index.html', imports: ['core.js'], code: 'a' },
  'start.js': {
    type: 'chunk',
    facadeModuleId: '/a/renderer/app/start.tsx',
    imports: ['core.js', 'app.js'],
    code: 'b',
  },
  'core.js': { type: 'chunk', imports: ['app.js'], code: 'c' },
  'app.js': { type: 'chunk', imports: ['core.js'], code: noise(bytes) },
  'later.js': {
    type: 'chunk',
    facadeModuleId: '/a/renderer/features/home.tsx',
    imports: [],
    code: noise(1e6),
  },
});

describe('what the page loads at the start', () => {
  it('is what its first two parts import, each once', () => {
    expect([...startFiles(bundle(10)).keys()]).toEqual(['main.js', 'core.js', 'app.js', 'start.js']);
  });

  it('fails the build where it has grown too large, or cannot be found', () => {
    const written = (files: object): string[] => {
      const { writeBundle } = startSize();
      const said: string[] = [];
      if (typeof writeBundle === 'function')
        Reflect.apply(writeBundle, { error: (message: string) => said.push(message) }, [{}, files]);
      return said;
    };
    expect(written(bundle(10))).toEqual([]);
    expect(written(bundle(300_000))).toEqual([
      expect.stringMatching(/loads \d+ kB of script.*Largest: app\.js/),
    ]);
    expect(written({})).toHaveLength(1);
  });
});
