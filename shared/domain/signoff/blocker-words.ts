import type { Language } from '#shared/model/language';

/** What stands in the way of a proposal: one such catalogue for each language. */
export interface BlockerWords {
  /** To whoever proposes all the same. */
  notYet(why: string): string;
  notSigned: string;
  openProposal: string;
  noTitle: string;
  unchanged: string;
  /** Behind what is meant, where it stands in another record. */
  within(title: string): string;
  twoValues(place: string, within: string): string;
  removed(part: string, within: string): string;
  aPart: string;
  suggestions(count: number, within: string): string;
  noSignatory(team: string): string;
  notJoined: string;
  noCommitment: string;
  commitment(title: string, problem: string): string;
  branchToNowhere(step: string, branch: string): string;
}

const english: BlockerWords = {
  notYet: (why) => `This cannot be proposed yet. ${why}`,
  notSigned: 'Records of this kind are not signed.',
  openProposal: 'A proposal is open. Sign it, decline it or withdraw it first.',
  noTitle: 'Give it a title.',
  unchanged: 'Nothing has changed since the agreed version.',
  within: (title) => ` in “${title}”`,
  twoValues: (place, within) => `Two values stand for the ${place}${within}. Choose a value first.`,
  removed: (part, within) =>
    `“${part}”${within} was removed by one side and changed by the other. Choose first whether it stays.`,
  aPart: 'A part',
  suggestions: (count, within) =>
    count === 1
      ? `A suggestion waits for a decision${within}. Accept or reject it first.`
      : `${count} suggestions wait for a decision${within}. Accept or reject them first.`,
  noSignatory: (team) => `${team} has no signatory yet. Invite one under People.`,
  notJoined: 'The other team has not joined yet, or the six words have not been compared on both sides.',
  noCommitment: 'An agreement needs at least one commitment.',
  commitment: (title, problem) => `Commitment “${title}”: ${problem}.`,
  branchToNowhere: (step, branch) =>
    `Step “${step}”: the branch “${branch || 'without a name'}” leads to a step that is gone. Choose another, or remove it.`,
};

const german: BlockerWords = {
  notYet: (why) => `Das lässt sich noch nicht vorschlagen. ${why}`,
  notSigned: 'Dokumente dieser Art werden nicht unterschrieben.',
  openProposal: 'Ein Vorschlag ist offen. Zuerst unterschreiben, ablehnen oder zurückziehen.',
  noTitle: 'Bitte einen Titel vergeben.',
  unchanged: 'Seit der vereinbarten Fassung hat sich nichts geändert.',
  within: (title) => ` in „${title}“`,
  twoValues: (place, within) =>
    `Zwei Werte stehen nebeneinander: ${place}${within}. Zuerst einen davon wählen.`,
  removed: (part, within) =>
    `„${part}“${within} wurde von einer Seite entfernt und von der anderen geändert. Zuerst wählen, ob es bleibt.`,
  aPart: 'Ein Teil',
  suggestions: (count, within) =>
    count === 1
      ? `Ein Änderungsvorschlag wartet auf eine Entscheidung${within}. Zuerst annehmen oder ablehnen.`
      : `${count} Änderungsvorschläge warten auf eine Entscheidung${within}. Zuerst annehmen oder ablehnen.`,
  noSignatory: (team) => `Für ${team} darf noch niemand unterschreiben. Unter „Personen“ jemanden einladen.`,
  notJoined:
    'Das andere Team ist noch nicht dabei, oder die sechs Wörter sind noch nicht auf beiden Seiten verglichen.',
  noCommitment: 'Eine Vereinbarung braucht mindestens eine Zusage.',
  commitment: (title, problem) => `Zusage „${title}“: ${problem}.`,
  branchToNowhere: (step, branch) =>
    `Schritt „${step}“: Die Verzweigung „${branch || 'ohne Namen'}“ führt zu einem Schritt, den es nicht mehr gibt. Einen anderen wählen oder sie entfernen.`,
};

export const BLOCKER_WORDS: Readonly<Record<Language, BlockerWords>> = { en: english, de: german };
