import { type Markup, trusted } from '../html/markup';
import { darkTwin } from './colours';

const COLOUR = /#(?:[0-9a-f]{6}|[0-9a-f]{3})\b/g;
const LENGTH = /(?<![\w.#-])(\d*\.?\d+)(mm|pt)\b/g;

/**
 * Takes what is drawn for paper to a screen: colours become names that are another colour in the dark, and lengths
 * such that are a little longer. On paper both are again what they were. And nothing stands in attributes that a policy
 * without inline styles would leave out.
 */
export class Themed {
  private readonly colours = new Set<string>();
  private readonly declared = new Set<string>();

  private name(colour: string): string {
    this.colours.add(colour);
    return `var(--c${colour.slice(1)})`;
  }

  /** Rules of a style sheet without colours and lengths of their own. */
  rules(css: string): string {
    return css
      .replace(LENGTH, (_length, count: string, unit: string) => `calc(${count} * var(--${unit}))`)
      .replace(COLOUR, (colour) => this.name(colour));
  }

  /** Markup of our own making; text of people is escaped in it, so what looks like an attribute is one. */
  markup({ html }: Markup): Markup {
    return trusted(
      html
        .replace(/ style="([^"]*)"/g, (_attribute, declared: string) => {
          this.declared.add(declared);
          return ` data-style="${declared}"`;
        })
        .replace(
          / (fill|stroke)="(#[0-9a-f]{3,6})"/g,
          (_attribute, name: string, colour: string) => ` ${name}="${this.name(colour)}"`,
        ),
    );
  }

  /** The names that were used, and what was declared in attributes; to be asked last. */
  sheet(): string {
    const declared = [...this.declared].map((each) => `[data-style="${each}"] { ${this.rules(each)} }`);
    const colours = (of: (colour: string) => string): string =>
      [...this.colours].map((colour) => `--c${colour.slice(1)}: ${of(colour)};`).join(' ');
    return `:root { color-scheme: light dark; --mm: 1mm; --pt: 1pt; ${colours((colour) => colour)} }
@media screen { :root { --mm: 1.12mm; --pt: 1.14pt; } }
@media screen and (prefers-color-scheme: dark) { :root { ${colours(darkTwin)} } }
${declared.join('\n')}`;
  }
}
