/** Records of every kind, their tags, templates, comments and suggestions. */
export const records = {
  'There is no record {id} in this workspace.': 'Dieses Dokument gibt es im Arbeitsbereich nicht: {id}.',
  '{name} may read and comment, not edit. Ask a lead of the team.':
    '{name} darf lesen und kommentieren, nicht bearbeiten. Eine Leitung des Teams kann das ändern.',
  'What is suggested is changed by who suggests it, in the record itself.':
    'Einen Änderungsvorschlag ändert, wer ihn macht, im Dokument selbst.',
  'What is said about a record is changed by who said it, in the discussion itself.':
    'Was zu einem Dokument gesagt ist, ändert, wer es gesagt hat, in der Diskussion selbst.',
  'There is no kind of record called {kind}. Kinds: {kinds}.':
    'Eine Art von Dokument namens {kind} gibt es nicht. Es gibt: {kinds}.',
  'A run is started from a process in force, under Runs; it is not made empty.':
    'Ein Durchlauf beginnt mit einem gültigen Prozess, unter „Durchläufe“; leer angelegt wird er nicht.',
  'There is no template {id} for a {kind}. Templates: {known}.':
    'Die Vorlage {id} gibt es dafür nicht. Es gibt: {known}.',
  'kind: there is no kind of record called {kind}': 'Art: Eine Art von Dokument namens {kind} gibt es nicht.',
  'kind: say which kind of record this is': 'Art: Bitte angeben, was für ein Dokument das ist.',
  'kind: {id} is a {kind}, not a {other}': 'Art: {id} ist schon etwas anderes ({kind}, nicht {other}).',
  '{path}: the id {id} stands twice': '{path}: Die Kennung {id} steht zweimal da.',
  '{kind}: the text does not fit the document schema: {detail}':
    'Der Text passt nicht in ein solches Dokument: {detail}',
  'This record is proposed: withdraw the proposal first.':
    'Dieses Dokument ist vorgeschlagen: zuerst den Vorschlag zurückziehen.',
  'This record is {status}. What was agreed is kept: archive it to have it out of the way.':
    'Dieses Dokument ist {status}. Was vereinbart wurde, bleibt: ins Archiv damit, wenn es aus dem Weg soll.',
  'This document belongs to a workspace that is not open any more. Nothing was changed; open that workspace again.':
    'Dieses Dokument gehört zu einem Arbeitsbereich, der nicht mehr geöffnet ist. Nichts wurde geändert; bitte den Arbeitsbereich wieder öffnen.',
  'The workspace was closed before this was done. Nothing was saved.':
    'Der Arbeitsbereich wurde vorher geschlossen. Nichts wurde gespeichert.',
  'One change of more than 64 MB is refused.': 'Eine einzelne Änderung von mehr als 64 MB geht nicht.',
  'A {kind} is neither tagged nor archived.':
    'So etwas bekommt keine Schlagwörter und wird nicht archiviert.',
  '“{word}” cannot be a tag: use letters, digits, spaces and hyphens, at most 40 characters.':
    '„{word}“ geht als Schlagwort nicht: nur Buchstaben, Ziffern, Leerzeichen und Bindestriche, höchstens 40 Zeichen.',
  'It is {status}: what binds the teams stays in the lists.':
    'Es ist {status}: Was die Teams bindet, bleibt in den Listen.',
  '{id} is a {kind}, not a definition.': 'Das ist keine Definition: {id}.',
  '{id} is no playbook but a record of another kind ({kind}).': 'Das ist kein Playbook: {id}.',
  'The template {title} does not fit: {where} {detail}':
    'Die Vorlage „{title}“ passt nicht: {where} {detail}',
  'There is no template {id} here.': 'Diese Vorlage gibt es hier nicht: {id}.',
  'A {kind} cannot be saved as a template.': 'Daraus lässt sich keine Vorlage machen.',
  '{title} is a template for a {kind}, not for a {other}.':
    '„{title}“ ist eine Vorlage für etwas anderes ({kind}, nicht {other}).',
  '{title} belongs to Accord and stays as it is. Save a copy of your own.':
    '„{title}“ gehört zu Accord und bleibt, wie es ist. Bitte eine eigene Vorlage daraus machen.',
  'The template of this record is no longer here.': 'Die Vorlage dieses Dokuments gibt es nicht mehr.',
  'A suggestion is accepted or rejected, not resolved.':
    'Ein Änderungsvorschlag wird angenommen oder abgelehnt, nicht erledigt.',
  'This is no suggestion. Resolve it instead.':
    'Das ist kein Änderungsvorschlag. Bitte als erledigt markieren.',
  '{name} may read, not comment. Ask a lead of the team.':
    '{name} darf lesen, nicht kommentieren. Eine Leitung des Teams kann das ändern.',
  '{name} may read and comment, not decide on the record. Ask a lead of the team.':
    '{name} darf lesen und kommentieren, nicht über das Dokument entscheiden. Eine Leitung des Teams kann das ändern.',
  'One talks about records, not about a discussion.':
    'Gesprochen wird über Dokumente, nicht über eine Diskussion.',
  'This thread is not there any more.': 'Dieses Gespräch gibt es nicht mehr.',
  'This message is not there any more.': 'Diese Nachricht gibt es nicht mehr.',
  'This message is by {name}. Only they can change it; you can reply.':
    'Diese Nachricht ist von {name} und lässt sich nur dort ändern. Antworten können Sie.',
  'Write something first.': 'Bitte zuerst etwas schreiben.',
  'A suggestion is about words of a text.': 'Ein Änderungsvorschlag gilt Wörtern in einem Text.',
  'You suggest nothing for this record.': 'Sie schlagen für dieses Dokument nichts vor.',
  'Nothing is suggested here by {name} any more.': 'Von {name} ist hier nichts mehr vorgeschlagen.',
  'The record or the suggestion changed meanwhile. Look at it again.':
    'Das Dokument oder der Änderungsvorschlag wurde inzwischen geändert. Bitte noch einmal ansehen.',
  '{part} is no part of what {name} suggests.': 'Das gehört nicht zu dem, was {name} vorschlägt: {part}.',
  'to: it lies before from': 'Das Ende liegt vor dem Anfang.',
  'This note is not there any more.': 'Diese Notiz gibt es nicht mehr.',
  '{id} is a {kind}; only the figures of an agreement have notes.':
    'Notizen gibt es nur zu den Zahlen einer Vereinbarung, und das ist keine: {id}.',
};
