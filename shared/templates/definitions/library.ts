import { FIT } from './fit';
import { STAGES } from './stages';
import { TIME } from './time';
import { wordTemplate } from './word';

/** The starter words of the glossary, in the order in which they are offered. */
export const STARTER_WORDS = [...STAGES, ...FIT, ...TIME].map(wordTemplate);
