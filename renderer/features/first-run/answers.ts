/** What the three steps of the first run gather. */
export interface Answers {
  name: string;
  team: string;
  otherTeam: string;
}
