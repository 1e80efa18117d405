import { common } from './en/common';
import { editor } from './en/editor';
import { errors } from './en/errors';
import { leads } from './en/leads';
import { measurement } from './en/measurement';
import { shell } from './en/shell';
import { signoff } from './en/signoff';

/** All words of the application in English, one namespace per feature. */
export const en = { common, editor, errors, leads, measurement, shell, signoff } as const;
