interface Stated {
  title: string;
  /** The team's name. */
  team: string;
  /** How many changes against the version agreed before; null where there is none. */
  changes: number | null;
  /** The name of the signatory in whose place somebody signs. */
  onBehalfOf: string | null;
}

/** The sentence that a signature carries: what the page shows beside the button is what is signed. */
export function statementOf({ title, team, changes, onBehalfOf }: Stated): string {
  const place = onBehalfOf === null ? '' : `, in the place of ${onBehalfOf}`;
  const read =
    changes === null || changes === 0
      ? 'I have read all of it.'
      : changes === 1
        ? 'I have read the one change.'
        : `I have read the ${changes} changes.`;
  return `I agree to “${title}” for ${team}${place}. ${read}`;
}
