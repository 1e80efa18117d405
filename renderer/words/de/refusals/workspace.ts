/** Workspaces: opening, making, moving and checking them. */
export const workspace = {
  'No workspace is open. Open one, or make a new one.':
    'Kein Arbeitsbereich ist geöffnet. Einen öffnen oder einen neuen anlegen.',
  'The two teams need different names.': 'Die beiden Teams brauchen verschiedene Namen.',
  'No workspace is open. Name its folder.': 'Kein Arbeitsbereich ist geöffnet. Bitte seinen Ordner nennen.',
  'A page looks at the open workspace only.': 'Eine Seite sieht nur den geöffneten Arbeitsbereich an.',
  'The workspace is in that folder already.': 'Der Arbeitsbereich liegt schon in diesem Ordner.',
  'A workspace cannot be moved into itself.':
    'Ein Arbeitsbereich lässt sich nicht in sich selbst verschieben.',
  '{folder} is not empty. Choose a new or an empty folder.':
    '{folder} ist nicht leer. Bitte einen neuen oder leeren Ordner wählen.',
  '{folder} is not empty: choose a new or an empty folder':
    '{folder} ist nicht leer. Bitte einen neuen oder leeren Ordner wählen.',
  'The copy of {file} differs from the original. The workspace stays where it is.':
    'Die Kopie von {file} weicht vom Original ab. Der Arbeitsbereich bleibt, wo er ist.',
  'There is no update that is ready. Look for one first.':
    'Keine Aktualisierung ist bereit. Bitte zuerst danach suchen.',
  'The folder {folder} cannot be read.': 'Der Ordner {folder} lässt sich nicht lesen.',
  'A folder name has no slashes.': 'Ein Ordnername enthält keine Schrägstriche.',
  '{path} exists already.': '{path} gibt es schon.',
  'The folder {folder} cannot be made here. Choose another place.':
    'Der Ordner {folder} lässt sich hier nicht anlegen. Bitte einen anderen Ort wählen.',
  'Only the worked example can be opened as of another day: what is signed in a workspace carries its time. Start Accord without --as-of and ACCORD_AS_OF.':
    'Nur das Beispiel lässt sich wie an einem anderen Tag öffnen: Was in einem Arbeitsbereich unterschrieben wird, trägt seine Zeit. Bitte Accord ohne --as-of und ACCORD_AS_OF starten.',
  '{day} is not a day such as 2026-02-09, nor a time such as 2026-02-09T09:00Z.':
    '{day} ist kein Tag wie 2026-02-09 und keine Zeit wie 2026-02-09T09:00Z.',
  'There is no Accord workspace in {folder}. Choose its folder, or make a new one.':
    'In {folder} liegt kein Arbeitsbereich von Accord. Bitte seinen Ordner wählen oder einen neuen anlegen.',
  'There is no Accord workspace in {folder}': 'In {folder} liegt kein Arbeitsbereich von Accord.',
  'This workspace cannot be opened: {beginning}. Bring the folder back from a backup.':
    'Dieser Arbeitsbereich lässt sich nicht öffnen: {beginning}. Bitte den Ordner aus einer Sicherung zurückholen.',
  '{folder} is already a workspace': '{folder} ist schon ein Arbeitsbereich.',
  '{folder} was made by a newer version of Accord (format {format}; this version knows {known})':
    '{folder} wurde mit einer neueren Version von Accord angelegt (Format {format}; diese Version kennt {known}).',
  '{folder} is a file, not a folder': '{folder} ist eine Datei, kein Ordner.',
  'The workspace {folder} is open in another program that does not answer; close it and try again':
    'Der Arbeitsbereich {folder} ist in einem anderen Programm geöffnet, das nicht antwortet. Bitte dieses schließen und noch einmal versuchen.',
  '{path} belongs to another user; remove it and try again':
    '{path} gehört einer anderen Person an diesem Rechner. Bitte entfernen und noch einmal versuchen.',
};
