import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecordLink, recordLinkOf } from '#shared/domain/given/link';
import { handedIn, holdsLink } from '../../../electron/hosts/electron/handed';

const WORKSPACE = 'a1'.repeat(32);

describe('a link to a record', () => {
  it('is read as it was written, and names its workspace', () => {
    const link = recordLinkOf('agreement', 'lead-agreement', WORKSPACE);
    expect(link).toBe(`accord://open/agreements/lead-agreement?in=${WORKSPACE}`);
    expect(readRecordLink(link ?? '')).toEqual({
      kind: 'agreement',
      id: 'lead-agreement',
      workspace: WORKSPACE,
    });
    expect(recordLinkOf('calendar', 'marketing', WORKSPACE)).toBeNull();
  });

  it.each([
    ['the page’s own origin', 'accord://app/'],
    ['another host', `accord://evil/agreements/a?in=${WORKSPACE}`],
    ['a way up', `accord://open/agreements/../settings?in=${WORKSPACE}`],
    ['an encoded way up', `accord://open/agreements/%2e%2e%2fsettings?in=${WORKSPACE}`],
    ['a screen that is no record', `accord://open/settings/data?in=${WORKSPACE}`],
    ['what every object has', `accord://open/constructor/a?in=${WORKSPACE}`],
    ['a user and a password', `accord://open@evil/agreements/a?in=${WORKSPACE}`],
    ['a port', `accord://open:80/agreements/a?in=${WORKSPACE}`],
    ['a fragment', `accord://open/agreements/a?in=${WORKSPACE}#/settings`],
    ['more to say', `accord://open/agreements/a?in=${WORKSPACE}&as=anna`],
    ['no workspace', 'accord://open/agreements/a'],
    ['half a workspace', 'accord://open/agreements/a?in=a1a1'],
    ['an id with capitals', `accord://open/agreements/Lead?in=${WORKSPACE}`],
    ['an endless id', `accord://open/agreements/${'a'.repeat(500)}?in=${WORKSPACE}`],
    ['a second line', `accord://open/agreements/a?in=${WORKSPACE}\nx`],
    ['a switch', `accord://open/agreements/a?in=${WORKSPACE} --workspace=/tmp/x`],
    ['another scheme', `javascript:alert(1)//accord://open/agreements/a?in=${WORKSPACE}`],
    ['nothing', ''],
  ])('is none with %s', (_, address) => {
    expect(readRecordLink(address)).toBeNull();
  });
});

describe('what the system hands over', () => {
  it('is the link, else the bundle, wherever it stands among the arguments', () => {
    // On Windows, with its drive and its strokes.
    const home = resolve('/home/anna');
    const path = join(home, 'for ben.accord-bundle');
    expect(handedIn(['.', '--no-sandbox', 'accord://open/x', path], home)).toEqual({
      type: 'link',
      address: 'accord://open/x',
    });
    expect(handedIn(['for ben.accord-bundle'], home)).toEqual({ type: 'bundle', path });
    const address = pathToFileURL(path).href;
    expect(address).toContain('for%20ben');
    expect(handedIn([address], resolve('/'))).toEqual({ type: 'bundle', path });
    expect(handedIn(['--workspace', join(home, 'agreed'), '--x=.accord-bundle'], resolve('/'))).toBeNull();
  });

  it('lets nothing beside a link be obeyed', () => {
    expect(holdsLink(['--workspace', '/tmp/evil', 'ACCORD://open/x'])).toBe(true);
    expect(holdsLink(['--workspace', '/home/anna/accord'])).toBe(false);
  });
});
