import { day, days, figure, LACKING, many, others, STANDS, untitled } from './german-parts';

type Said = (...parts: string[]) => string;

/** What the rules say of what they found, as they write it in English, and the same in German; `part` by `part`. */
const MESSAGES: readonly (readonly [RegExp, Said])[] = [
  [/^(.*), “(.*)” has no deadline\.$/s, (of, step) => `${of}, „${untitled(step)}“ hat keine Frist.`],
  [
    /^(.*), “(.*)”: nobody is responsible\.$/s,
    (of, step) => `${of}, „${untitled(step)}“: Niemand führt es aus.`,
  ],
  [
    /^(.*), “(.*)”: nobody is accountable\.$/s,
    (of, step) => `${of}, „${untitled(step)}“: Niemand verantwortet es.`,
  ],
  [
    /^(.*), “(.*)”: more than one role is accountable\.$/s,
    (of, step) => `${of}, „${untitled(step)}“: Mehr als eine Rolle verantwortet es.`,
  ],
  [/^(.*) has no owner\.$/s, (of) => `${of}: Niemand ist zuständig.`],
  [/^(.*) needs (.*)\.$/s, (of, what) => `${of} braucht ${LACKING[what] ?? what}.`],
  [/^(.*): fill in “(.*)”\.$/s, (of, what) => `${of}: „${what}“ ausfüllen.`],
  [
    /^(.*): “(.*)” was due on (.*?)\. (.*) was to do it\.$/s,
    (of, what, on, who) => `${of}: „${untitled(what)}“ war am ${day(on)} fällig. ${who} sollte es tun.`,
  ],
  [
    /^(.*): “(.*)” was due on (.*)\.$/s,
    (of, what, on) => `${of}: „${untitled(what)}“ war am ${day(on)} fällig.`,
  ],
  [
    /^(.*) ends on (.*), in (\d+) days?\.$/s,
    (of, on, count) => `${of} endet am ${day(on)}, in ${days(count)}.`,
  ],
  [/^(.*) is (.*), not in force\.$/s, (of, stands) => `${of} ist ${STANDS[stands] ?? stands}, nicht gültig.`],
  [/^(.*) links to “(.*)”, which is not there\.$/s, (of, to) => `${of} verlinkt „${to}“, das es nicht gibt.`],
  [
    /^(.*), “(.*)”: (.*) Missed (\d+) times in a row\.$/s,
    (of, what, said, count) => `${of}, „${what}“: ${said} ${count}-mal in Folge verfehlt.`,
  ],
  [
    /^(.*), “(.*)” cannot be measured: the leads lack (.*)\.$/s,
    (of, what, fields) => `${of}, „${what}“ lässt sich nicht messen: Den Leads fehlt ${fields}.`,
  ],
  [
    /^(.*): nobody sees to what was decided: “(.*)”$/s,
    (of, what) => `${of}: Um das Entschiedene kümmert sich niemand: „${untitled(what)}“`,
  ],
  [
    /^(.*): nobody sees to what was left to do: “(.*)”$/s,
    (of, what) => `${of}: Um die Aufgabe kümmert sich niemand: „${untitled(what)}“`,
  ],
  [
    /^“(.*)” means both (.*) and (.*) \((.*)\)\.$/s,
    (name, one, other, id) => `„${name}“ bedeutet zweierlei: ${one} und ${other} (${id}).`,
  ],
  [
    /^(.*), “(.*)”: (\d+) of the last (\d+) periods? missed, (\d+) were allowed\.(?: Agreed for this: (.*))?$/s,
    (of, what, missed, all, allowed, then) =>
      `${of}, „${what}“: ${missed} von den letzten ${all} Zeiträumen verfehlt, ${allowed} waren erlaubt.${then ? ` Dafür vereinbart: ${then}` : ''}`,
  ],
  [
    /^(.*): nothing shows that “(.*)” was done\.$/s,
    (of, what) => `${of}: Nichts zeigt, dass „${what}“ getan wurde.`,
  ],
  [
    /^(.*): the file “(.*)” is not on this device\.$/s,
    (of, file) => `${of}: Die Datei „${file}“ ist nicht auf diesem Gerät.`,
  ],
  [
    /^(.*), “(.*)”: the branch “(.*)” leads to a step that is gone\.$/s,
    (of, step, label) =>
      `${of}, „${step}“: Die Abzweigung „${label === 'without a name' ? 'ohne Namen' : label}“ führt zu einem Schritt, den es nicht mehr gibt.`,
  ],
  [/^(.*), “(.*)” is never reached\.$/s, (of, step) => `${of}, „${step}“ wird nie erreicht.`],
  [
    /^(\d+) of (\d+) leads rejected since (.*) have no reason\.$/s,
    (none, all, since) => `${none} von ${all} seit ${day(since)} abgelehnten Leads haben keinen Grund.`,
  ],
  [
    /^(.*): ([\d.]+) hours a week (are planned|came lately), and ([\d.]+) hours there are\.$/s,
    (role, load, how, has) =>
      `${role}: ${figure(load)} Stunden pro Woche ${how === 'are planned' ? 'sind geplant' : 'kamen zuletzt'}, ${figure(has)} Stunden gibt es.`,
  ],
  [
    /^(.*): there are leads and nobody to work them\.$/s,
    (team) => `${team}: Es gibt Leads, und niemand bearbeitet sie.`,
  ],
  [
    /^(.*): ([\d.]+) leads a week for each rep (are planned|came lately), and one can work (.*)\.$/s,
    (team, each, how, can) =>
      `${team}: ${figure(each)} Leads pro Woche und Person ${how === 'are planned' ? 'sind geplant' : 'kamen zuletzt'}, ${can} kann eine bearbeiten.`,
  ],
  [
    /^(.*), “(.*)”: no data for the period from (.*)\.$/s,
    (of, what, from) => `${of}, „${what}“: keine Daten für den Zeitraum ab ${day(from)}.`,
  ],
  [
    /^(.*) rests on “(.*)”, which is (.*)\.$/s,
    (of, on, stands) => `${of} beruht auf „${on}“, das ${STANDS[stands] ?? stands} ist.`,
  ],
  [/^(.*) was changed since it was announced\.$/s, (of) => `${of} wurde seit der Ankündigung geändert.`],
  [/^(.*) was never announced\.$/s, (of) => `${of} wurde nie angekündigt.`],
  [/^(.*) was valid until (.*)\.$/s, (of, until) => `${of} galt bis ${day(until)}.`],
  [
    /^(.*), announced (\d+) days? ago, is not known yet to (.*)\.$/s,
    (of, count, who) => `${of}, vor ${days(count)} angekündigt, kennen noch nicht alle: ${others(who)}.`,
  ],
  [
    /^(.*) was announced (\d+) days ago, and nobody has said what came of it\.$/s,
    (of, count) => `${of} wurde vor ${days(count)} angekündigt, und niemand hat gesagt, was daraus wurde.`,
  ],
  [
    /^(.*) answers for (\d+) of (\d+) steps?\.$/s,
    (role, own, all) => `${role} verantwortet ${own} von ${many(all, 'Schritt', 'Schritten')}.`,
  ],
  [
    /^(.*) belongs to (.*), who is not here any more\.$/s,
    (of, who) => `${of} gehört ${who}, nicht mehr hier.`,
  ],
  [
    /^(.*): (.*) left and still takes part\.$/s,
    (of, who) => `${of}: ${others(who)} ist gegangen und nimmt noch teil.`,
  ],
  [/^(.*) was to be reviewed by (.*)\.$/s, (of, on) => `${of} war bis ${day(on)} zu überprüfen.`],
  [
    /^(.*): the run of (.*) was not started(?:, nor (\d+) before)?\.$/s,
    (of, on, more) =>
      `${of}: Der Durchlauf vom ${day(on)} wurde nicht begonnen${more ? `, ${more} davor auch nicht` : ''}.`,
  ],
  [
    /^(.*) is switched on for more than 30 days, and was never run\.$/s,
    (of) => `${of} ist seit über 30 Tagen eingeschaltet und wurde nie durchlaufen.`,
  ],
  [
    /^(.*) is gone through every (?:month|(\d+) months), last on (.*)\.$/s,
    (of, months, last) =>
      `${of} wird ${months ? `alle ${months} Monate` : 'jeden Monat'} durchgegangen, zuletzt am ${day(last)}.`,
  ],
  [
    /^(.*) waits for (.*) for (\d+) days?\.$/s,
    (of, who, count) => `${of} wartet seit ${days(count)} auf ${others(who)}.`,
  ],
  [
    /^(.*): (.*) was asked (\d+) days? ago and has not answered\.$/s,
    (of, who, count) => `${of}: ${who} wurde vor ${days(count)} gefragt und hat nicht geantwortet.`,
  ],
  [
    /^(.*) asked for “(.*)” (\d+) days? ago, without an answer\.$/s,
    (who, what, count) => `${who} hat vor ${days(count)} nach „${what}“ gefragt, ohne Antwort.`,
  ],
  [
    /^(.*) asked for “(.*)” (\d+) days? ago; it was due on (.*)\.$/s,
    (who, what, count, on) =>
      `${who} hat vor ${days(count)} nach „${what}“ gefragt; fällig war es am ${day(on)}.`,
  ],
  [
    /^(.*) has (\d+) signed versions beside each other\.$/s,
    (of, count) => `${of} hat ${count} unterschriebene Fassungen nebeneinander.`,
  ],
  [
    /^Nobody holds “(.*)”, which answers for (\d+) steps?\.$/s,
    (role, count) =>
      `Niemand hat „${role}“ inne, und sie verantwortet ${many(count, 'Schritt', 'Schritte')}.`,
  ],
  [
    /^(.*): (.*) left and is to do “(.*)”\.$/s,
    (of, who, what) => `${of}: ${who} ist gegangen und soll „${what}“ tun.`,
  ],
  [
    /^(.*): (.*), who (signed|is to sign) for (.*), is not here any more\.$/s,
    (of, who, how, team) =>
      `${of}: ${who} ${how === 'signed' ? `hat für ${team} unterschrieben` : `soll für ${team} unterschreiben`} und ist nicht mehr hier.`,
  ],
  [
    /^(.*), “(.*)”: nothing shows that it was done\.$/s,
    (of, step) => `${of}, „${untitled(step)}“: Nichts zeigt, dass es getan wurde.`,
  ],
  [
    /^(.*) was made from version (\d+) of its template; there is version (\d+)\.$/s,
    (of, old, now) => `${of} entstand aus Fassung ${old} seiner Vorlage; es gibt Fassung ${now}.`,
  ],
  [
    /^(.*) speaks of “(.*)”, which is not defined\.$/s,
    (of, what) => `${of} spricht von „${what}“, das nicht festgelegt ist.`,
  ],
  [
    /^(.*): the meeting of (.*?) (was skipped|is over, and nobody said whether it was held)(: .*?)?(?: \((\d+) meetings in a row were not held\))?\.$/s,
    (of, on, what, reason, row) =>
      `${of}: Das Treffen vom ${day(on)} ${what === 'was skipped' ? `fiel aus${reason}` : 'ist vorbei, und niemand sagte, ob es stattfand'}${row ? ` (${row} Treffen in Folge fanden nicht statt)` : ''}.`,
  ],
  [/^(.*): its rhythm never comes to pass\.$/s, (of) => `${of}: Sein Rhythmus tritt nie ein.`],
  [/^(.*): no meeting is to come\.$/s, (of) => `${of}: Es steht kein Treffen an.`],
  [/^(.*): not read yet by (.*)\.$/s, (of, who) => `${of}: noch nicht gelesen von ${others(who)}.`],
  [
    /^(.*): two sides differ on (?:the )?(.*)\.$/s,
    (of, what) => `${of}: Zwei Seiten unterscheiden sich bei ${what}.`,
  ],
  [
    /^(.*) two sides differ on the (.*)\.$/s,
    (of, what) => `${of}: Zwei Seiten unterscheiden sich bei ${what}.`,
  ],
];

/**
 * What a rule found, in German. Findings are known by their English words, which are kept with waivers and from one check
 * to the next, so the words on screen are told from these; what is not known stays as it is.
 *
 * @param message as a rule writes it
 */
export function germanFinding(message: string): string {
  for (const [pattern, say] of MESSAGES) {
    const parts = pattern.exec(message);
    if (parts) return say(...parts.slice(1).map((part) => part ?? ''));
  }
  return message;
}
