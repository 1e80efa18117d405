import type { Right } from '#shared/model/acts';
import type { Language } from '#shared/model/language';

/** Why somebody may not do something: one such catalogue for each language. */
export interface RightsWords {
  noKey: string;
  left(name: string): string;
  /** Of who belongs to neither team. */
  neither(name: string, right: Right): string;
  /** By the role under which they take part; `givers` can change it, where there are any. */
  not(name: string, role: string, right: Right, givers: readonly string[]): string;
  tableOfNeither: string;
  onlyMembers: string;
  onlyTeam(team: string): string;
  onlySignatory(team: string): string;
}

/** What is done by whoever has the right, as the end of "may not …". */
const DEEDS: Readonly<Record<Right, string>> = {
  read: 'read here',
  comment: 'comment',
  edit: 'edit',
  propose: 'propose',
  import: 'import leads',
  settle: 'settle disputes',
  waive: 'waive findings',
  members: 'let people in or change what they may do',
  assent: 'record what others agreed to elsewhere',
};

const english: RightsWords = {
  noKey:
    'Nobody of this workspace has a key on this device. Bring a key back from a recovery file under Settings.',
  left: (name) => `${name} has left, and can only read.`,
  neither: (name, right) =>
    `${name} belongs to neither team, and may not ${DEEDS[right]}. That is for the teams.`,
  not: (name, role, right, givers) => {
    const who = new Intl.ListFormat('en', { type: 'disjunction' }).format(givers);
    return `As ${role}, ${name} may not ${DEEDS[right]}.${who && ` ${who} can change that under People.`}`;
  },
  tableOfNeither: 'This is the same everywhere: no team gives it, and none takes it away.',
  onlyMembers: 'Only members change what people may do.',
  onlyTeam: (team) => `Only ${team} itself changes what its people may do.`,
  onlySignatory: (team) => `Only a signatory of ${team} who may manage members changes this.`,
};

/** The same in German, as the end of „darf nicht …“. */
const GERMAN_DEEDS: Readonly<Record<Right, string>> = {
  read: 'hier lesen',
  comment: 'kommentieren',
  edit: 'bearbeiten',
  propose: 'vorschlagen',
  import: 'Leads importieren',
  settle: 'Beanstandungen klären',
  waive: 'Ausnahmen machen',
  members: 'Personen aufnehmen oder ändern, was sie dürfen',
  assent: 'festhalten, was andere anderswo zugesagt haben',
};

/** The usual roles by their German names; one that a team made itself stands for itself. */
const GERMAN_ROLES: Readonly<Record<string, string>> = {
  lead: 'Leitung',
  member: 'Mitglied',
  reader: 'Person, die nur liest,',
  arbiter: 'Schiedsperson',
};

const german: RightsWords = {
  noKey:
    'Auf diesem Gerät hat niemand aus diesem Arbeitsbereich einen Schlüssel. Unter „Einstellungen“ einen aus einer Wiederherstellungsdatei zurückholen.',
  left: (name) => `${name} ist ausgeschieden und kann nur lesen.`,
  neither: (name, right) =>
    `${name} gehört zu keinem Team und darf nicht ${GERMAN_DEEDS[right]}. Das ist Sache der Teams.`,
  not: (name, role, right, givers) => {
    const who = new Intl.ListFormat('de', { type: 'disjunction' }).format(givers);
    return `Als ${GERMAN_ROLES[role] ?? role} darf ${name} nicht ${GERMAN_DEEDS[right]}.${who && ` ${who} kann das unter „Personen“ ändern.`}`;
  },
  tableOfNeither: 'Das ist überall gleich: Kein Team gibt es, und keines nimmt es weg.',
  onlyMembers: 'Nur wer dazugehört, ändert, was Personen dürfen.',
  onlyTeam: (team) => `Nur ${team} selbst ändert, was die eigenen Personen dürfen.`,
  onlySignatory: (team) => `Nur wer für ${team} unterschreibt und Personen aufnehmen darf, ändert das.`,
};

export const RIGHTS_WORDS: Readonly<Record<Language, RightsWords>> = { en: english, de: german };
