import { printDocument } from '#shared/export/html/document';
import { bundleOf } from '../bundles';

/** A document without its style, which tests need not read. */
export const bodyOf = (document: string): string => document.slice(document.indexOf('<body'));

/** The body of what is printed of these parts, before its pages are numbered. */
export const bodyHtml = (...parts: Parameters<typeof bundleOf>): string =>
  bodyOf(printDocument(bundleOf(...parts)).html(null));
