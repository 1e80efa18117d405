/** Members, keys, rights and deputies. */
export const people = {
  'There is no member {id} in this workspace.': 'Dieses Mitglied gibt es im Arbeitsbereich nicht: {id}.',
  'There is no team {id} in this workspace.': 'Dieses Team gibt es im Arbeitsbereich nicht: {id}.',
  'There is no team {id}. Teams: {teams}.': 'Das Team {id} gibt es nicht. Es gibt: {teams}.',
  'Each person joins on their own device. Two people on one device are for the worked example only.':
    'Jede Person kommt auf ihrem eigenen Gerät dazu. Zwei Personen auf einem Gerät gibt es nur im Beispiel.',
  'Who belongs to neither team signs for nobody.': 'Wer zu keinem Team gehört, unterschreibt für niemanden.',
  '{name} could not be admitted.': '{name} ließ sich nicht aufnehmen. Bitte noch einmal versuchen.',
  'This device has no key of that member.': 'Dieses Gerät hat keinen Schlüssel dieser Person.',
  '{name} belongs to neither team: they read, comment and decide, and sign for nobody.':
    '{name} gehört zu keinem Team: liest, kommentiert und entscheidet, unterschreibt aber für niemanden.',
  '{name} is the last signatory of the team. Name another one first.':
    '{name} unterschreibt als Einzige oder Einziger für das Team. Zuerst jemand anderen dafür benennen.',
  '{name} is the last signatory who may manage members. Give that to another one first.':
    'Nur noch {name} darf unterschreiben und Personen verwalten. Das zuerst jemand anderem geben.',
  'This device has no key to keep.': 'Dieses Gerät hat keinen Schlüssel, der aufzuheben wäre.',
  'Nobody of this workspace has a key on this device. Join it first, or bring a key back from a recovery file.':
    'Auf diesem Gerät hat niemand aus diesem Arbeitsbereich einen Schlüssel. Zuerst beitreten, oder einen Schlüssel aus einer Wiederherstellungsdatei zurückholen.',
  'The key file {file} is damaged. Bring the key back from the recovery file.':
    'Die Schlüsseldatei {file} ist beschädigt. Den Schlüssel aus der Wiederherstellungsdatei zurückholen.',
  'This device has no key of {name}. They sign on their own device.':
    'Dieses Gerät hat keinen Schlüssel von {name}. Unterschrieben wird auf dem eigenen Gerät.',
  'The key file of {name} does not belong to its public key. Bring the key back from the recovery file.':
    'Die Schlüsseldatei von {name} gehört nicht zum öffentlichen Schlüssel. Den Schlüssel aus der Wiederherstellungsdatei zurückholen.',
  "The key of {name} is kept by the system's key store, which this way of running Accord cannot reach. Open the desktop app.":
    'Den Schlüssel von {name} hält der Schlüsselspeicher des Systems, an den Accord auf diesem Weg nicht herankommt. Bitte die Desktop-App öffnen.',
  'The passphrase of {name} is needed.': 'Die Passphrase von {name} wird gebraucht.',
  'That is not the passphrase of {name}. Nothing was signed.':
    'Das ist nicht die Passphrase von {name}. Nichts wurde unterschrieben.',
  'This is not a recovery file of Accord.': 'Das ist keine Wiederherstellungsdatei von Accord.',
  'This recovery file belongs to another workspace.':
    'Diese Wiederherstellungsdatei gehört zu einem anderen Arbeitsbereich.',
  'That is not the passphrase of this recovery file.':
    'Das ist nicht die Passphrase dieser Wiederherstellungsdatei.',
  'This recovery file is damaged: its keys do not belong together.':
    'Diese Wiederherstellungsdatei ist beschädigt: Ihre Schlüssel gehören nicht zusammen.',
  '{name} is no signatory, and so needs no deputy.':
    '{name} ist nicht zeichnungsberechtigt und braucht daher keine Vertretung.',
  'A deputy is a colleague of your own team.': 'Vertreten kann nur jemand aus dem eigenen Team.',
  'Choose somebody else.': 'Bitte jemand anderen wählen.',
  'The last day comes before the first.': 'Der letzte Tag liegt vor dem ersten.',
  'Nobody of the team could change the rights again. Leave “manage members” to the role of at least one signatory.':
    'Niemand im Team könnte die Rechte wieder ändern. „Personen verwalten“ muss mindestens einer zeichnungsberechtigten Rolle bleiben.',
  'This act {problem}.': 'Das zählt nicht: {problem}.',
  'This act {detail}.': 'Das zählt nicht ({detail}).',
  '{name} cannot do this: the act {problem}.': '{name} kann das nicht tun: {problem}.',
  '{name} cannot do this: the act {detail}.': '{name} kann das nicht tun ({detail}).',
};
