/** Files of leads, their columns and dates, and what is decided on leads. */
export const leads = {
  'exported-at: {at} is not a time such as 2026-05-03T08:00:00Z':
    'Zeit des Exports: {at} ist keine Zeit wie 2026-05-03T08:00:00Z.',
  '{name} may not have anybody forgotten. Ask a lead of the team.':
    '{name} darf niemanden vergessen lassen. Eine Leitung des Teams kann das ändern.',
  'There is no mapping “{name}”. There are: {known}. Or give a file with one.':
    'Die Spaltenzuordnung „{name}“ gibt es nicht. Es gibt: {known}. Oder eine Datei mit einer angeben.',
  'No column says {fields}. Say which one does.': 'Keine Spalte sagt {fields}. Bitte eine dafür wählen.',
  'leads: none was given': 'Es wurde kein Lead angegeben.',
  'decisions: none was given': 'Es wurde keine Entscheidung angegeben.',
  '“{reason}” is not on the list of reasons: {reasons}.':
    '„{reason}“ steht nicht auf der Liste der Gründe: {reasons}.',
  '{file} is not there any more.': '„{file}“ ist nicht mehr da.',
  'There is no folder {folder}. Make it first, then choose it.':
    'Den Ordner {folder} gibt es nicht. Bitte zuerst anlegen, dann wählen.',
  '{folder} is watched already.': '{folder} wird schon beobachtet.',
  'This folder is not watched any more.': 'Dieser Ordner wird nicht mehr beobachtet.',
  '{name} may not bring leads in. Ask a lead of the team.':
    '{name} darf keine Leads importieren. Eine Leitung des Teams kann das ändern.',
  'Say by which saved mapping its files are read.':
    'Bitte sagen, mit welcher gespeicherten Zuordnung die Dateien gelesen werden.',
  'This saved mapping is not there any more. Choose another one.':
    'Diese gespeicherte Zuordnung gibt es nicht mehr. Bitte eine andere wählen.',
  'The refused rows of this import are not on this device.':
    'Die abgewiesenen Zeilen dieses Imports sind nicht auf diesem Gerät.',
  'column: no export has a column {column}': 'Kein Export hat eine Spalte „{column}“.',
  'No column holds the id of the lead. The file has: {columns}.':
    'Keine Spalte enthält die Kennung des Leads. Die Datei hat: {columns}.',
  'The mapping names the column "{column}" for {field}, which the file does not have.':
    'Die Zuordnung nennt für {field} die Spalte „{column}“, die es in der Datei nicht gibt.',
  'The column "{column}" is to be kept on this device, {kept}.':
    'Die Spalte „{column}“ soll auf diesem Gerät bleiben, {kept}.',
  'Its leads are to be matched by the column "{column}", which the file does not have.':
    'Die Leads sollen über die Spalte „{column}“ zugeordnet werden, die es in der Datei nicht gibt.',
  'The dates of "{column}" contradict the order that was given ({order}): "{date}" (line {line}).':
    'Die Daten in „{column}“ widersprechen der angegebenen Reihenfolge ({order}): „{date}“ (Zeile {line}).',
  'The dates of "{column}" contradict each other: {dates} cannot be written in the same order.':
    'Die Daten in „{column}“ widersprechen sich: {dates} lassen sich nicht in derselben Reihenfolge lesen.',
  'The dates of "{column}" can be read day first or month first, and no value decides it. Say which with the date order (dmy or mdy).':
    'Die Daten in „{column}“ lassen sich mit dem Tag oder dem Monat zuerst lesen, und kein Wert entscheidet es. Bitte die Reihenfolge angeben.',
  'Cancelled. Nothing was imported.': 'Abgebrochen. Nichts wurde importiert.',
  'Unknown time zone "{zone}"; use a name such as Europe/Berlin.':
    'Die Zeitzone „{zone}“ ist nicht bekannt. Bitte einen Namen wie Europe/Berlin verwenden.',
  '{file} cannot be read as CSV: {detail}': '„{file}“ lässt sich nicht als CSV lesen: {detail}',
  '{file} has column names but no leads.': '„{file}“ hat Spaltennamen, aber keine Leads.',
  'The imported leads cannot be read: {detail}': 'Die importierten Leads lassen sich nicht lesen: {detail}',
  'The imported leads cannot be opened in {folder}.':
    'Die importierten Leads lassen sich in {folder} nicht öffnen.',
  'No period of this commitment holds {at}.': 'Kein Zeitraum dieser Zusage enthält {at}.',
  'There is no mapping "{name}"; use {known}, or a mapping of your own.':
    'Die Spaltenzuordnung „{name}“ gibt es nicht. Bitte {known} oder eine eigene verwenden.',
  'The first line holds no column names but values: {line}. Add a line with the names.':
    'Die erste Zeile enthält keine Spaltennamen, sondern Werte: {line}. Bitte eine Zeile mit den Namen ergänzen.',
  '{file} {signature}.': '„{file}“ {signature}.',
  '{file} is not a text file; export the leads as CSV.':
    '„{file}“ ist keine Textdatei. Bitte die Leads als CSV exportieren.',
  '{file} cannot be read: {detail}.': '„{file}“ lässt sich nicht lesen: {detail}.',
  '{path} is a folder; name the file with the leads.':
    '{path} ist ein Ordner. Bitte die Datei mit den Leads nennen.',
  '{path} is not a file.': '{path} ist keine Datei.',
  '{file} cannot be read: no permission.': '„{file}“ lässt sich nicht lesen: keine Berechtigung.',
  '{file}: "{encoding}" is no encoding that is known; use utf-8 or windows-1252.':
    '„{file}“: Die Zeichenkodierung „{encoding}“ ist nicht bekannt. Bitte utf-8 oder windows-1252 verwenden.',
  '{file} was changed while it was read. Nothing was imported; try again.':
    '„{file}“ wurde während des Lesens geändert. Nichts wurde importiert; bitte noch einmal versuchen.',
  '{file} is no workbook, and has no sheet “{sheet}”.':
    '„{file}“ ist keine Arbeitsmappe und hat kein Blatt „{sheet}“.',
  '{file} is not UTF-8 throughout; name its encoding.':
    '„{file}“ ist nicht durchgehend UTF-8. Bitte die Zeichenkodierung angeben.',
  '{file} holds nothing but blanks.': '„{file}“ enthält nur Leerzeichen.',
  '{file} holds more text than leads can have. Save it as CSV.':
    '„{file}“ enthält mehr Text, als Leads haben können. Bitte als CSV speichern.',
  '{file} is not whole: its end is missing. Export or copy it again.':
    '„{file}“ ist nicht vollständig: Das Ende fehlt. Bitte noch einmal exportieren oder kopieren.',
  '{file} is an archive without sheets; save the leads as XLSX or CSV.':
    '„{file}“ ist ein Archiv ohne Blätter. Bitte die Leads als XLSX oder CSV speichern.',
  '{file} is no workbook, or it is damaged. Save it anew.':
    '„{file}“ ist keine Arbeitsmappe, oder sie ist beschädigt. Bitte neu speichern.',
  '{file} is far larger unpacked than a workbook with leads can be.':
    '„{file}“ ist entpackt weit größer, als eine Arbeitsmappe mit Leads sein kann.',
  '{file} cannot be read: its rows are out of order.':
    '„{file}“ lässt sich nicht lesen: Die Zeilen stehen nicht in ihrer Reihenfolge.',
  '{file} cannot be read: row {row} has no such cell.':
    '„{file}“ lässt sich nicht lesen: In Zeile {row} gibt es eine Zelle nicht.',
  '{file} cannot be read: a cell of row {row} is endless.':
    '„{file}“ lässt sich nicht lesen: Eine Zelle in Zeile {row} endet nicht.',
  '{file} has no sheet “{sheet}”. It has: {sheets}.': '„{file}“ hat kein Blatt „{sheet}“. Es gibt: {sheets}.',
  '{file} has no sheet with rows.': '„{file}“ hat kein Blatt mit Zeilen.',
  'The sheet “{sheet}” of {file} holds nothing.': 'Das Blatt „{sheet}“ von „{file}“ ist leer.',
  '{file} cannot be read as a workbook: {workbook} Save it anew.':
    '„{file}“ lässt sich nicht als Arbeitsmappe lesen: {workbook} Bitte neu speichern.',
  // Why a row is refused, told beside its line and column.
  'more values than columns': 'mehr Werte als Spalten',
  'fewer values than columns': 'weniger Werte als Spalten',
  'a quote that is not closed or not alone':
    'ein Anführungszeichen, das nicht geschlossen ist oder nicht allein steht',
  'too long for a row of leads': 'zu lang für eine Zeile mit Leads',
  'characters that are no text': 'enthält Zeichen, die kein Text sind',
  'has no lead id': 'hat keine Kennung des Leads',
  'is neither yes nor no': 'ist weder ja noch nein',
  'is not a number': 'ist keine Zahl',
  'cannot be read': 'lässt sich nicht lesen',
  'is not a date, or not between 1990 and 2049': 'ist kein Datum, oder nicht zwischen 1990 und 2049',
  'is not a date': 'ist kein Datum',
};
