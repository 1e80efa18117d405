import { getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { documentExtensions } from './extensions';

let built: Schema | undefined;

/** The ProseMirror schema of {@link documentExtensions}, built once. */
export function documentSchema(): Schema {
  built ??= getSchema(documentExtensions());
  return built;
}
