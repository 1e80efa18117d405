/** Documents that are brought in, and files handed over by a page. */
export const imports = {
  '{id} is a {kind}; only a process has steps.': 'Schritte hat nur ein Prozess, und das ist keiner: {id}.',
  'It has steps already.': 'Es hat schon Schritte.',
  'There is no numbered list in its text.': 'Im Text steht keine nummerierte Liste.',
  'The numbered lists in its text have changed since the import.':
    'Die nummerierten Listen im Text wurden seit dem Import geändert.',
  'A page hands files over; it does not name paths of this machine.':
    'Eine Seite reicht Dateien herein; sie nennt keine Pfade dieses Rechners.',
  'There is no file or folder {path}.': 'Eine Datei oder einen Ordner {path} gibt es nicht.',
  'There is no Markdown, HTML or Word (.docx) file among these.':
    'Darunter ist keine Datei in Markdown, HTML oder Word (.docx).',
  '{file} could not be read. Open it again.': '„{file}“ ließ sich nicht lesen. Bitte noch einmal öffnen.',
  '{file} is larger than 100 MB.': '„{file}“ ist größer als 100 MB.',
  '{file} is larger than 4 GB.': '„{file}“ ist größer als 4 GB.',
  'That file is not here any more. Choose it again.':
    'Diese Datei ist nicht mehr hier. Bitte noch einmal wählen.',
  'The part at {offset} came out of order; {received} bytes are here.':
    'Der Teil ab {offset} kam außer der Reihe; {received} Bytes sind hier.',
  '{file} is larger than it said.': '„{file}“ ist größer als angegeben.',
  '{file} has not arrived completely.': '„{file}“ ist nicht vollständig angekommen.',
  'There is no file {path}.': 'Die Datei {path} gibt es nicht.',
  '{path} is a folder, not a file.': '{path} ist ein Ordner, keine Datei.',
  'It holds more than {count} parts.': 'Sie enthält mehr als {count} Teile.',
  'It holds a part whose name leads out of the file.':
    'Sie enthält einen Teil, dessen Name aus der Datei hinausführt.',
  'Unpacked, it is far larger than a document can be.':
    'Entpackt ist sie weit größer, als ein Dokument sein kann.',
  'It is not a Word document (.docx), or it is damaged.':
    'Das ist kein Word-Dokument (.docx), oder es ist beschädigt.',
  'It holds a document type declaration, which no Word document needs.':
    'Sie enthält eine Dokumenttyp-Deklaration, die kein Word-Dokument braucht.',
  'It is under a password, or of an older Word (.doc). Save it as .docx without a password, and import that.':
    'Das Dokument hat ein Kennwort oder stammt aus einem älteren Word (.doc). Speichern Sie es als .docx ohne Kennwort und importieren Sie das.',
  'It is not a Word document (.docx).': 'Das ist kein Word-Dokument (.docx).',
  'It is damaged: its text cannot be read.': 'Sie ist beschädigt: Ihr Text lässt sich nicht lesen.',
  'Its text does not fit into a record.': 'Der Text passt nicht in ein Dokument.',
  'It is of a kind that is not known ({kind}).': 'Diese Art von Dokument ist nicht bekannt ({kind}).',
  'Its front matter has no place for the text marked “{lost}”.':
    'Der Kopf der Datei hat keinen Platz für den Text mit der Marke „{lost}“.',
  'Its front matter does not fit: {field}: {detail}': 'Der Kopf der Datei passt nicht: {field}: {detail}',
  'It is not a text file.': 'Das ist keine Textdatei.',
  'It is {size}; up to {most} can be imported. Split it into parts.':
    'Sie hat {size}; bis zu {most} lassen sich importieren. Bitte aufteilen.',
  'Reading it took longer than {seconds} seconds.': 'Das Lesen dauerte länger als {seconds} Sekunden.',
  'Taking it in took longer than {seconds} seconds.': 'Das Übernehmen dauerte länger als {seconds} Sekunden.',
  'It is nested too deeply to be read.': 'Der Text ist zu tief verschachtelt, um gelesen zu werden.',
  'Its front matter cannot be read: {line}': 'Der Kopf der Datei lässt sich nicht lesen: {line}',
  'A newer version of Accord wrote it. Update Accord, then import it again.':
    'Eine neuere Version von Accord hat sie geschrieben. Bitte Accord aktualisieren und noch einmal importieren.',
  'It is nested {depth} levels deep; up to {most} can be read.':
    'Der Text ist {depth} Ebenen tief verschachtelt; bis zu {most} lassen sich lesen.',
};
