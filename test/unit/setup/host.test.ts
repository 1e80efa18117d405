import { describe, expect, test, vi } from 'vitest';
import { decideHost, electronObstacle, type Surroundings } from '../../../build/setup/host.mjs';

const desk: Surroundings = { platform: 'linux', isRoot: false, hasDisplay: true, canSandbox: true };
const there = async () => '/e/electron';
const absent = async () => null;

describe('what keeps Electron from running', () => {
  test('nothing at a desk', () => {
    expect(electronObstacle(desk)).toBeNull();
  });

  test.each([
    [{ hasDisplay: false }, 'no display'],
    [{ isRoot: true }, 'root'],
    [{ canSandbox: false }, 'sandbox'],
  ])('%j on Linux', (change, words) => {
    expect(electronObstacle({ ...desk, ...change })).toContain(words);
  });

  test('an administrator may run it on other systems', () => {
    expect(electronObstacle({ ...desk, platform: 'darwin', isRoot: true })).toBeNull();
  });
});

describe('the host', () => {
  test('is Electron where it runs', async () => {
    const decision = await decideHost(undefined, desk, there);
    expect(decision).toMatchObject({ host: 'electron', runtime: '/e/electron' });
  });

  test('is the browser where the runtime cannot be had, and says so in one line', async () => {
    const decision = await decideHost(undefined, desk, absent);
    expect(decision.host).toBe('browser');
    expect(decision.why).toMatch(/^Accord runs in a browser, not in Electron: .*could not be fetched.*\.$/);
  });

  test('is decided without fetching Electron where it could not run', async () => {
    const electron = vi.fn(there);
    expect((await decideHost(undefined, { ...desk, isRoot: true }, electron)).host).toBe('browser');
    expect(electron).not.toHaveBeenCalled();
  });

  test('is the browser where it is asked for', async () => {
    const electron = vi.fn(there);
    expect((await decideHost('browser', desk, electron)).host).toBe('browser');
    expect(electron).not.toHaveBeenCalled();
  });

  test('is none where Electron is asked for and cannot run', async () => {
    const decision = await decideHost('electron', { ...desk, hasDisplay: false }, there);
    expect(decision.host).toBeNull();
    expect(decision.why).toContain('--host browser');
  });
});
