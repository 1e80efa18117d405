/** Exporting, printing and where a file is written. */
export const exports = {
  'A {kind} has no days. Calendar files hold touchpoints and agreements.':
    'Das hat keine Tage. In eine Kalenderdatei kommen Austausche und Vereinbarungen.',
  '“{at}” is no date or time. Write it like 2026-05-03.':
    '„{at}“ ist kein Tag und keine Zeit. Bitte wie 2026-05-03 schreiben.',
  'A {kind} has no meetings.': 'Das hat keine Treffen.',
  '{id} is no process; only these have responsibilities.':
    'Zuständigkeiten haben nur Prozesse, und das ist keiner: {id}.',
  '{id} is part of the settings ({kind}); it is not exported by itself.':
    '{id} gehört zu den Einstellungen und wird nicht für sich exportiert.',
  'The statement is about {id}. Name that agreement.':
    'Der Zahlenstand gehört zu einer anderen Vereinbarung: {id}.',
  'A page cannot name a folder of this machine.': 'Eine Seite kann keinen Ordner dieses Rechners nennen.',
  'A page cannot name a file of this machine.': 'Eine Seite kann keine Datei dieses Rechners nennen.',
  '{path} is not a whole path.': '{path} ist kein vollständiger Pfad.',
  '{path} exists already. Choose another name, or say that it may be replaced.':
    '{path} gibt es schon. Bitte einen anderen Namen wählen, oder sagen, dass es ersetzt werden darf.',
  '{path} holds what no export made. Nothing of it was replaced; choose another name.':
    'In {path} liegt etwas, das nicht aus einem Export stammt. Nichts wurde ersetzt; bitte einen anderen Namen wählen.',
  'There is no folder {folder} to make {name} in.':
    'Den Ordner {folder}, in dem {name} entstehen soll, gibt es nicht.',
  'There is no folder {folder} to write {name} to.':
    'Den Ordner {folder}, in den {name} soll, gibt es nicht.',
  'There is no such table here: it needs {missing}.':
    'Diese Tabelle gibt es hier nicht: Sie braucht {missing}.',
  '{path} is a folder. Name a file in it.': '{path} ist ein Ordner. Bitte eine Datei darin nennen.',
  '{path} exists already. Nothing was written.': '{path} gibt es schon. Nichts wurde geschrieben.',
  'There is nothing in this workspace to export yet.':
    'In diesem Arbeitsbereich gibt es noch nichts zu exportieren.',
  'A CSV file holds one table. Name one, or choose xlsx.':
    'Eine CSV-Datei enthält eine Tabelle. Bitte eine nennen, oder Excel wählen.',
  'A {kind} has no table to export as CSV. Choose another format.':
    'Das hat keine Tabelle, die sich als CSV exportieren ließe. Bitte ein anderes Format wählen.',
  'A CSV file holds the table of one process or agreement, or the responsibilities of several processes.':
    'Eine CSV-Datei enthält die Tabelle eines Prozesses oder einer Vereinbarung, oder die Zuständigkeiten mehrerer Prozesse.',
  'What goes into the export could not be read. Nothing was written. Check the data under Settings, then try again.':
    'Was in den Export soll, ließ sich nicht lesen. Nichts wurde geschrieben. Bitte die Daten unter „Einstellungen“ prüfen und noch einmal versuchen.',
  'The pages could not be laid out. Nothing was written. Try again; if it happens again, export as HTML.':
    'Die Seiten ließen sich nicht setzen. Nichts wurde geschrieben. Noch einmal versuchen; geschieht es wieder, als HTML exportieren.',
  'The pages could not be printed. Nothing was written. Try again, or export as HTML.':
    'Die Seiten ließen sich nicht drucken. Nichts wurde geschrieben. Noch einmal versuchen, oder als HTML exportieren.',
  'The export could not be saved. Try again, or choose another place.':
    'Der Export ließ sich nicht speichern. Noch einmal versuchen, oder einen anderen Ort wählen.',
  '{file} is not a PDF.': '„{file}“ ist keine PDF-Datei.',
  '{file} is larger than 512 MB.': '„{file}“ ist größer als 512 MB.',
  'There is no display to open a window on.': 'Es gibt keinen Bildschirm für ein Fenster.',
  'The browser did not open a window ({path}): {detail}':
    'Der Browser hat kein Fenster geöffnet ({path}): {detail}',
  'The page is not served yet.': 'Die Seite ist noch nicht bereit.',
  'Links open in the browser that shows Accord.': 'Links öffnen sich in dem Browser, der Accord zeigt.',
  'No browser was found. Install Chromium, Chrome or Edge, or name one in ACCORD_BROWSER.':
    'Es wurde kein Browser gefunden. Bitte Chromium, Chrome oder Edge installieren, oder einen in ACCORD_BROWSER nennen.',
  'The browser for printing did not start ({path}): {detail}':
    'Der Browser zum Drucken ist nicht gestartet ({path}): {detail}',
  'Accord is closing; nothing was printed.': 'Accord wird gerade beendet; nichts wurde gedruckt.',
  'Only https and mailto links open outside of Accord.':
    'Außerhalb von Accord öffnen sich nur Links mit https und mailto.',
  'The page is not built: {path} is missing. Run npm start.':
    'Die Seite ist nicht gebaut: {path} fehlt. Bitte npm start ausführen.',
  'Printing failed: {detail}. Nothing was written. Try again, or export as HTML.':
    'Das Drucken ist fehlgeschlagen: {detail}. Nichts wurde geschrieben. Noch einmal versuchen, oder als HTML exportieren.',
  'Port {port} cannot be used ({detail}). Choose another with --port.':
    'Der Port {port} ist nicht nutzbar ({detail}). Bitte mit --port einen anderen wählen.',
};
