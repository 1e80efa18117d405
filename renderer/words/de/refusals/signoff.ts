/** Proposing, signing, declining and ending; runs and versions. */
export const signoff = {
  'There is no such proposal in this workspace.': 'Diesen Vorschlag gibt es im Arbeitsbereich nicht.',
  'This proposal does not count: its author had no right to make it.':
    'Dieser Vorschlag zählt nicht: Wer ihn machte, hatte kein Recht dazu.',
  'It would end before it counts. Choose a later day for its end.':
    'Es würde enden, bevor es gilt. Bitte einen späteren Tag für das Ende wählen.',
  'The day by which to sign is over already.': 'Der Tag, bis zu dem zu unterschreiben ist, ist schon vorbei.',
  '{name} is no signatory of {team}.': '{name} ist für {team} nicht zeichnungsberechtigt.',
  '{name} has signed this already.': '{name} hat das schon unterschrieben.',
  'What was frozen of “{title}” is missing or changed on this device. Nothing was signed.':
    'Was von „{title}“ eingefroren wurde, fehlt auf diesem Gerät oder wurde verändert. Nichts wurde unterschrieben.',
  '{name} may not record what others agreed to elsewhere. A signatory of the team can allow it under People.':
    '{name} darf nicht festhalten, was andere anderswo zugesagt haben. Wer für das Team unterschreibt, kann es unter „Personen“ erlauben.',
  '{name} is not asked to sign this for your team.':
    '{name} ist nicht gefragt, das für Ihr Team zu unterschreiben.',
  'You can sign this yourself.': 'Das können Sie selbst unterschreiben.',
  'Nobody agrees on a day to come. Choose the day of the mail or the signature.':
    'Niemand stimmt an einem künftigen Tag zu. Bitte den Tag der Mail oder der Unterschrift wählen.',
  '{file} is empty.': '„{file}“ ist leer.',
  '{file} is larger than 25 MB.': '„{file}“ ist größer als 25 MB.',
  'Only {name} or a signatory of the same team withdraws this. You can decline it.':
    'Zurückziehen kann das nur, wer es vorgeschlagen hat ({name}) oder für dasselbe Team unterschreibt. Ablehnen können Sie es.',
  '{name} is no signatory of a party. Only they end what was signed.':
    '{name} ist für kein beteiligtes Team zeichnungsberechtigt. Nur diese beenden, was unterschrieben ist.',
  'Your team has asked for this already. It ends once the others agree.':
    'Ihr Team hat das schon verlangt. Es endet, sobald die anderen zustimmen.',
  'There is no open proposal of {id}. Propose it first.':
    'Hierzu gibt es keinen offenen Vorschlag. Zuerst vorschlagen.',
  'This proposal is {status} already. Nothing was signed.':
    'Dieser Vorschlag ist schon {status}. Nichts wurde unterschrieben.',
  'No version of {id} is in force.': 'Davon ist keine Fassung gültig.',
  '{name} is not asked to sign this for {team}. Signatories: {names}.':
    '{name} ist nicht gefragt, das für {team} zu unterschreiben. Gefragt sind: {names}.',
  '{name} is in no team that this version binds.': '{name} ist in keinem Team, das diese Fassung bindet.',
  '{name} has read this version already.': '{name} hat diese Fassung schon gelesen.',
  '{title} changed while it was proposed. Try again.':
    '„{title}“ wurde geändert, während es vorgeschlagen wurde. Bitte noch einmal versuchen.',
  'The attachment {title} is missing. Remove it from the text, or bring it back.':
    'Die Anlage „{title}“ fehlt. Aus dem Text entfernen oder zurückholen.',
  'This version was frozen by a newer Accord. Update Accord to see it.':
    'Diese Fassung wurde von einer neueren Version von Accord eingefroren. Zum Ansehen Accord aktualisieren.',
  '{ref} is the beginning of {count} proposals. Give more of it.':
    '{ref} ist der Anfang von {count} Vorschlägen. Bitte mehr davon angeben.',
  '{id} has no version {ref}. It has: {known}.': 'Die Fassung {ref} gibt es davon nicht. Es gibt: {known}.',
  'This version does not hold its process.': 'Diese Fassung enthält ihren Prozess nicht.',
  '{id} is a {kind}, not a run.': 'Das ist kein Durchlauf: {id}.',
  '{id} is a {kind}; only processes are run.': 'Durchgeführt werden nur Prozesse, und das ist keiner: {id}.',
  'Runs of this process are switched off. Switch them on under Runs first.':
    'Durchläufe dieses Prozesses sind abgeschaltet. Zuerst unter „Durchläufe“ einschalten.',
  'No version of this process is in force. Agree on one, then it can be run.':
    'Von diesem Prozess ist keine Fassung gültig. Ist eine vereinbart, lässt er sich durchführen.',
  'The version in force has no steps, so there is nothing to run.':
    'Die gültige Fassung hat keine Schritte. Es gibt nichts durchzuführen.',
  'Nothing calls for a run {occurrence}.': 'Einen Durchlauf {occurrence} verlangt nichts.',
  '“{step}” was handed to {team}: only they take it over, or give it back. Nothing was changed.':
    '„{step}“ wurde {team} übergeben: Nur dieses Team übernimmt es oder gibt es zurück. Nichts wurde geändert.',
};
