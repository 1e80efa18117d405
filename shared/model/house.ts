import { z } from 'zod';
import { LANGUAGES } from './language';

/** Letters of a logo's `data:` address: about 220 kB of picture. It travels with the record, so it is kept small. */
export const LOGO_LENGTH = 300_000;

/**
 * How documents of this workspace look on paper, for both teams: one record with the id `house`, made when something is
 * first set. It stands apart from the workspace's own record, which is frozen with every agreement: another logo changes
 * no promise.
 */
export const House = z.object({
  /** A picture as `data:` address; empty for none. Only what every viewer shows, and nothing that can hold a script. */
  logo: z
    .string()
    .max(LOGO_LENGTH, 'the logo is too large')
    .regex(/^$|^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/=]+$/, 'a logo is a PNG, JPEG or WebP picture')
    .default(''),
  /** `#1c5fb0`; empty for the program's own ink. */
  colour: z
    .string()
    .regex(/^$|^#[0-9a-f]{6}$/, 'a colour is written #1c5fb0')
    .default(''),
  typeface: z.enum(['sans', 'serif']).default('sans'),
  /** A line at the foot of every page, such as the company's name. */
  footer: z.string().max(80).default(''),
  /** What documents are told in and the library's templates are written in; empty for that of whoever asks. */
  language: z.enum(['', ...LANGUAGES]).default(''),
});
export type House = z.infer<typeof House>;
