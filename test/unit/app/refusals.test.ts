import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { refusals } from '../../../renderer/words/de/refusals';
import { saying } from '../../../renderer/words/refusals';

const ROOT = join(import.meta.dirname, '../../..');

/** What only the command line says, which speaks English. */
const ASIDE = ['electron/cli/', 'electron/hosts/headless.ts'];

const sources = ['electron', 'shared'].flatMap((top) =>
  readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' })
    .map((name) => `${top}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts') && !ASIDE.some((each) => name.startsWith(each)))
    .map((name) => ({ name, text: readFileSync(join(ROOT, name), 'utf8') })),
);

/** Where a sentence stands in the call that makes a refusal: `fail(code, message)`. */
const SAYS: Readonly<Record<string, number>> = {
  fail: 1,
  StoreError: 1,
  LeadsError: 1,
  HostError: 1,
  ImportError: 0,
  CalendarError: 0,
};

/** Sentences without what varies in them, so that those of the code and of the catalogue can be compared. */
const bare = (sentence: string): string => sentence.replace(/\{[^{}]*\}/g, '{}');

/** Every form that an expression may take, what varies as `{}`. */
function forms(node: ts.Expression, file: ts.SourceFile): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('')];
  if (ts.isConditionalExpression(node))
    return [...forms(node.whenTrue, file), ...forms(node.whenFalse, file)];
  if (ts.isParenthesizedExpression(node)) return forms(node.expression, file);
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
    return node.expression.name.text === 'trim' ? forms(node.expression.expression, file) : [];
  if (ts.isElementAccessExpression(node)) return forms(node.expression, file);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.flatMap((each) =>
      ts.isPropertyAssignment(each) ? forms(each.initializer, file) : [],
    );
  return ts.isIdentifier(node) ? namedForms(node.text, file) : [];
}

/** Those of a constant of the same file. */
function namedForms(name: string, file: ts.SourceFile): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer && node.name.getText(file) === name)
      found.push(...forms(node.initializer, file));
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

/** What a file refuses with, in English. */
function refusedIn({ name, text }: { name: string; text: string }): string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && ts.isIdentifier(node.expression)) {
      const at = SAYS[node.expression.text];
      const said = at === undefined ? undefined : node.arguments?.[at];
      if (said) found.push(...forms(said, file));
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

const CALLS = new RegExp(`\\b(${Object.keys(SAYS).join('|')})\\(`);

const keys = Object.keys(refusals.sentences);
const say = saying(refusals);

/** A sentence with something in each place; where only certain words can stand, with the first of these. */
const filled = (sentence: string, language: 'en' | 'de'): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const [first] = Object.entries(refusals.parts[name] ?? {});
    return first ? filled(first[language === 'en' ? 0 : 1], language) : `‹${name}›`;
  });

describe('what services refuse, in German', () => {
  it('has every sentence that a service can refuse with', () => {
    const known = new Set(keys.map(bare));
    const missing = sources
      .filter(({ text }) => CALLS.test(text))
      .flatMap((source) => refusedIn(source).map((sentence) => ({ sentence, in: source.name })))
      // Of which all words come from elsewhere: `{field}: {message}`.
      .filter(({ sentence }) => /\p{L}{3}/u.test(bare(sentence).replaceAll('{}', '')))
      .filter(({ sentence }) => !known.has(bare(sentence)));
    expect(missing).toEqual([]);
  });

  it('has no sentence that nobody says any more', () => {
    const all = sources.map(({ text }) => text.replaceAll("\\'", "'")).join('\n');
    const gone = keys.filter((key) =>
      bare(key)
        .split('{}')
        .some((piece) => !all.includes(piece)),
    );
    expect(gone).toEqual([]);
  });

  it('says each of them as that and as no other', () => {
    const wrong = keys.filter((english) => {
      const german = refusals.sentences[english] ?? '';
      const whole = /[.:})]$/.test(german) || !/[.:]$/.test(english);
      if (/["”!]|\byou\b|\bthe\b/.test(german)) return true;
      return !whole || say(filled(english, 'en')) !== filled(german, 'de');
    });
    expect(wrong).toEqual([]);
  });

  it('says the words within a sentence, and leaves names alone', () => {
    expect(say('This proposal is withdrawn already. Nothing was signed.')).toBe(
      'Dieser Vorschlag ist schon zurückgezogen. Nichts wurde unterschrieben.',
    );
    expect(say('Cannot save docs/process/a.json: the disk is full (/home/anna/a)')).toBe(
      '„docs/process/a.json“ speichern geht nicht: Der Datenträger ist voll (/home/anna/a)',
    );
    expect(say('That is not the passphrase of proposed. Nothing was signed.')).toBe(
      'Das ist nicht die Passphrase von proposed. Nichts wurde unterschrieben.',
    );
  });

  it('says what was found and what was done about it', () => {
    expect(say('This file is no document. Not repaired: EACCES')).toBe(
      'Diese Datei ist kein Dokument. Nicht behoben: EACCES',
    );
    expect(say('Documents were mended. The index was made anew (/home/anna/index.db)')).toBe(
      'Dokumente wurden repariert. Das Suchverzeichnis wurde neu angelegt (/home/anna/index.db)',
    );
  });

  it('leaves what it does not know in English, whatever it holds', () => {
    for (const unknown of ['', 'EPERM: operation not permitted', 'a\nb', '{name} $1'])
      expect(say(unknown)).toBe(unknown);
  });
});
