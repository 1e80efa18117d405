/** What the store cannot read, write or find. */
export const store = {
  'Cannot {deed}: {cause} ({path})': '{deed} geht nicht: {cause} ({path})',
  'Cannot {deed}: {detail} ({path})': '{deed} geht nicht: {detail} ({path})',
  '{path} was changed: its hash differs': '{path} wurde verändert und passt nicht mehr zu seinem Namen.',
  '"{hash}" is not the name of a blob': '„{hash}“ benennt keine Anlage.',
  'Cannot read {path}: {detail}': '{path} lässt sich nicht lesen: {detail}',
  '{path} holds a state that cannot be read': '{path} enthält einen Stand, der sich nicht lesen lässt.',
  '{path} {damage}': '{path} {damage}.',
  'There is already a record "{id}"': 'Ein Dokument mit dieser Kennung gibt es schon: {id}.',
  'No removed record "{id}" is in the trash': 'Dieses Dokument liegt nicht im Papierkorb: {id}.',
  'There is no kind "{kind}"': 'Diese Art von Dokument gibt es nicht: {kind}.',
  '"{id}" cannot name a record: use a-z, 0-9 and -, at most 64 characters':
    '„{id}“ geht als Kennung nicht: nur a–z, 0–9 und -, höchstens 64 Zeichen.',
  'The workspace is closed': 'Der Arbeitsbereich ist geschlossen.',
  'There is no {kind} "{id}"': 'Dieses Dokument gibt es nicht: {id}.',
  'There is no {kind} "{id}" ({path})': 'Dieses Dokument gibt es nicht: {id} ({path}).',
  'There is no record "{id}"': 'Dieses Dokument gibt es nicht: {id}.',
  'The index stopped: {detail}': 'Die Suche ist stehen geblieben: {detail}',
  'The index failed: {detail}': 'Die Suche ist fehlgeschlagen: {detail}',
  'The content given for "{id}" is no document': 'Was für {id} übergeben wurde, ist kein Dokument.',
  'The change to "{id}" cannot be read': 'Die Änderung an {id} lässt sich nicht lesen.',
  'The change would make "{id}" unreadable{detail}':
    'Mit dieser Änderung wäre {id} nicht mehr lesbar{detail}',
  'There is no backup "{name}" of {path}': 'Die Sicherung {name} von {path} gibt es nicht.',
  'This earlier state is not kept any more': 'Dieser frühere Stand ist nicht mehr aufgehoben.',
  '{path} cannot be read': '{path} lässt sich nicht lesen.',
  '{item} in the trash cannot be read': '{item} im Papierkorb lässt sich nicht lesen.',
  'There is no {item} in the trash': 'Im Papierkorb liegt das nicht: {item}.',
  'There is no {item} in the trash any more': 'Im Papierkorb liegt das nicht mehr: {item}.',
  '{path} is missing; "accord doctor --repair" writes it again':
    '{path} fehlt. „accord doctor --repair“ schreibt es neu.',
  'This version of Accord knows no {kind}': 'Diese Version von Accord kennt das nicht: {kind}.',
  'Made by a newer version of Accord (schema {schema}; this version knows {known})':
    'Mit einer neueren Version von Accord angelegt (Schema {schema}; diese Version kennt {known}).',
};
