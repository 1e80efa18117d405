import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '#shared/model/json-schemas';

const FOLDER = 'shared/model/json-schemas';

describe('the published schemas', () => {
  it('are those of today’s records and acts: npm run schemas', () => {
    const now = Object.fromEntries(jsonSchemas().map(({ file, schema }) => [file, schema]));
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(now).sort());
    for (const [file, schema] of Object.entries(now)) {
      expect(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')), file).toEqual(schema);
    }
  });

  it('say of a process what it consists of, and leave nothing to guess of an act', () => {
    const of = (name: string) => jsonSchemas().find(({ file }) => file === name)?.schema;
    expect(of('record.process.json')).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: { steps: { type: 'array' }, title: { type: 'string' } },
    });
    expect(of('act.signature.json')).toMatchObject({
      properties: { kind: { const: 'signature' }, proposal: { type: 'string', pattern: '^[0-9a-f]{64}$' } },
      required: expect.arrayContaining(['kind', 'key', 'proposal', 'team', 'statement']),
    });
  });
});
