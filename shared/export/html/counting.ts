import { rulesInWords } from '#shared/domain/counting/rules-in-words';
import type { Commitment } from '#shared/model/commitment';
import { toldIn } from '../language';
import type { Lenient } from '../lenient';
import { words } from '../words';
import { html, type Markup } from './markup';

interface Rule {
  question: string;
  answers: Map<string, string[]>;
}

/** The counting rules that a signature pins, each once; who differs is named. */
export function countingRules(commitments: readonly Lenient<Commitment>[]): Markup | null {
  const rules = new Map<string, Rule>();
  for (const { metric, countingRules: counting, title } of commitments) {
    if (!metric || !counting) continue;
    for (const { rule, question, answer } of rulesInWords(metric, counting, toldIn())) {
      const known = rules.get(rule) ?? { question, answers: new Map<string, string[]>() };
      known.answers.set(answer, [
        ...(known.answers.get(answer) ?? []),
        title?.trim() || words().untitledCommitment,
      ]);
      rules.set(rule, known);
    }
  }
  if (rules.size === 0) return null;
  const answer = ([said, who]: [string, string[]], at: number, all: readonly unknown[]): Markup =>
    html`${at > 0 && html`<br>`}${said}${all.length > 1 && html` <span class="who">(${who.join(', ')})</span>`}`;
  return html`<table class="rules"><thead><tr><th scope="col">${words().question}</th><th scope="col">${words().rule}</th></tr></thead><tbody>${[
    ...rules.values(),
  ].map(
    ({ question, answers }) =>
      html`<tr><th scope="row">${question}</th><td>${[...answers].map(answer)}</td></tr>`,
  )}</tbody></table>`;
}
