/**
 * How people and systems write that a machine did something: by a mark (`true`, `x`), or by what it is called, such as
 * `Workflow` or `Sequence e-mail`. The name of a person is none of these. Written so that JavaScript and RE2 read it alike.
 */
export const AUTOMATED =
  '^(true|yes|y|1|ja|x|wahr)$|automat|autom[^a-z]|^auto|auto[- ]?(reply|responder|mail)|sequence|workflow|cadence|drip|nurtur|journey|campaign|newsletter|integration|^system$|(^|[^a-z])(ro)?bot([^a-z]|$)|machine|maschin';

/** The same said of what is not. */
export const NOT_AUTOMATED = '^(not|non|no|nicht)([^a-z]|$)';

/** Whether the value of a column says that a machine made the touch. */
export function isAutomated(value: string): boolean {
  const text = value.trim();
  return new RegExp(AUTOMATED, 'i').test(text) && !new RegExp(NOT_AUTOMATED, 'i').test(text);
}
