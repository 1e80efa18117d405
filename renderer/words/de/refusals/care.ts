/** What the look at all data finds. */
export const found = {
  'This act was altered: its content does not have the hash it is named by':
    'Eine unterschriebene Datei wurde verändert: Ihr Inhalt passt nicht zu ihrem Namen',
  'This file is not an act: it is not named by a hash': 'Diese Datei gehört nicht zu den unterschriebenen',
  'This act cannot be read: {reason}': 'Eine unterschriebene Datei lässt sich nicht lesen: {reason}',
  'An act is missing that {act}… was made after': 'Eine unterschriebene Datei fehlt, auf der {act}… beruht',
  'This attachment was changed: its content does not have the hash it is named by':
    'Diese Anlage wurde verändert: Ihr Inhalt passt nicht zu ihrem Namen',
  'Nothing refers to this attachment': 'Auf diese Anlage verweist nichts',
  'Documents were mended': 'Dokumente wurden repariert',
  'Another record has the id "{id}" too; this one is left out everywhere':
    'Ein anderes Dokument hat dieselbe Kennung ({id}); dieses bleibt überall außen vor',
  'There are no documents of kind "{kind}"': 'Eine Art von Dokumenten namens {kind} gibt es nicht',
  'This file is no document': 'Diese Datei ist kein Dokument',
  'What can be read of "{id}" is not what its state says':
    'Was von {id} zu lesen ist, entspricht nicht seinem Stand',
  'A save that was cut off left this file; nothing acknowledged is in it alone':
    'Diese Datei blieb von einem abgebrochenen Speichern; nichts Gespeichertes steht nur darin',
  'The file that marks a workspace is missing or damaged':
    'Die Datei, die einen Arbeitsbereich kennzeichnet, fehlt oder ist beschädigt',
  'There is no index of this workspace on this device':
    'Auf diesem Gerät fehlt das Suchverzeichnis dieses Arbeitsbereichs',
  'The index was never filled to the end': 'Das Suchverzeichnis wurde nie fertig gefüllt',
  'The index is damaged: {damage}': 'Das Suchverzeichnis ist beschädigt: {damage}',
  'The index does not know what changed in {count} of the documents':
    'Das Suchverzeichnis kennt Änderungen an {count} Dokumenten nicht',
  'The index tells other titles': 'Das Suchverzeichnis nennt andere Titel',
  'The index tells other documents or titles': 'Das Suchverzeichnis nennt andere Dokumente oder Titel',
};

/** What was done about it. */
export const mended = {
  'Written again from memory': 'Aus dem Arbeitsspeicher neu geschrieben',
  'Written again for format {format}': 'Neu geschrieben, Format {format}',
  'Moved to {place}; no backup has the record':
    'Nach {place} verschoben; keine Sicherung enthält das Dokument',
  'Moved to {place}; brought back from the backup {backup}':
    'Nach {place} verschoben; aus der Sicherung {backup} zurückgeholt',
  'Moved to {place}': 'Nach {place} verschoben',
  'Brought back from the backup {backup}': 'Aus der Sicherung {backup} zurückgeholt',
  'The view was worked out again from the state': 'Die Ansicht wurde aus dem Stand neu berechnet',
  'The index follows the mended documents': 'Das Suchverzeichnis folgt den reparierten Dokumenten',
  'The index was made anew': 'Das Suchverzeichnis wurde neu angelegt',
};

/** What is wrong with what another installation hands over. */
export const received = {
  'It uses a later version of Accord than this device. Its changes wait until this one is brought up to date.':
    'Dort läuft eine neuere Version von Accord. Die Änderungen von dort warten, bis dieses Gerät aktualisiert ist.',
  'Its list does not have the form it should.': 'Die Liste von dort hat nicht die richtige Form.',
  'It belongs to another workspace.': 'Sie gehört zu einem anderen Arbeitsbereich.',
  'Its list is that of another installation.': 'Die Liste gehört einer anderen Installation.',
  'Its list has gaps.': 'Die Liste von dort hat Lücken.',
  'Its list is not signed by it. Nothing of it was taken in.':
    'Die Liste von dort ist nicht unterschrieben. Nichts davon wurde übernommen.',
  'It went back to an earlier state, as after a backup was restored. What it holds was read again; nothing was lost here.':
    'Dort ist ein früherer Stand zurückgekehrt, wie nach einer Sicherung. Er wurde noch einmal gelesen; hier ging nichts verloren.',
  'Two copies of this installation are in use. One of them should leave and join again; what both hold was read.':
    'Von dieser Installation sind zwei Kopien in Gebrauch. Eine davon sollte ausscheiden und neu beitreten; beide wurden gelesen.',
  'Another copy of this device’s installation hands over here, too. Use one of them, and join again with the other.':
    'Auch eine andere Kopie dieser Installation gleicht hier ab. Bitte eine davon benutzen und mit der anderen neu beitreten.',
  'A part of what it handed over is larger than its list says.':
    'Ein Teil von dort ist größer, als die Liste sagt.',
  'A part of what it handed over is nothing that Accord wrote.': 'Ein Teil von dort stammt nicht von Accord.',
  'It hands over under a key that this device was not given. If that lasts, ask whether you still belong to the workspace.':
    'Von dort kommt etwas unter einem Schlüssel, den dieses Gerät nicht bekommen hat. Bleibt das so, bitte nachfragen, ob Sie noch dazugehören.',
  'A part of what it handed over {problem}. It was left out.':
    'Ein Teil von dort wurde ausgelassen: {problem}.',
  'A part of what it handed over {detail}. It was left out.':
    'Ein Teil von dort wurde ausgelassen ({detail}).',
  'A deed it handed over {problem}. It was left out.':
    'Etwas Unterschriebenes von dort wurde ausgelassen: {problem}.',
  'A deed it handed over {detail}. It was left out.':
    'Etwas Unterschriebenes von dort wurde ausgelassen ({detail}).',
  'A deed it handed over belongs to another workspace. It was left out.':
    'Etwas Unterschriebenes von dort gehört zu einem anderen Arbeitsbereich und wurde ausgelassen.',
  'An attachment it handed over is not what it was called. It was left out.':
    'Eine Anlage von dort passt nicht zu ihrem Namen und wurde ausgelassen.',
  'Its request to join cannot be read, or was not signed by who asks.':
    'Die Anfrage, beizutreten, lässt sich nicht lesen oder ist nicht unterschrieben.',
  'A deed of it is dated {day}, which has not come: it counts from that day on. Its clock is ahead, or that of this device is behind. Put it right and do it again.':
    'Etwas Unterschriebenes von dort trägt das Datum {day}, das noch nicht gekommen ist: Es zählt ab dann. Die Uhr dort geht vor, oder die dieses Geräts nach. Bitte richtig stellen und noch einmal unterschreiben.',
  'A deed of it is dated {day}, before one that it had seen already. Its clock was behind: what it did counts, with that date.':
    'Etwas Unterschriebenes von dort trägt das Datum {day}, vor etwas, das dort schon bekannt war. Die Uhr ging nach: Es zählt, mit diesem Datum.',
  'It suggests something in another’s name. The suggestion was left out.':
    'Von dort kommt ein Änderungsvorschlag in fremdem Namen. Er wurde ausgelassen.',
  'It changes “{id}” as a {kind}, which it is not. The change was left out.':
    'Eine Änderung an {id} passt nicht zu dessen Art und wurde ausgelassen.',
  'Its change to “{id}” {detail}. The change was left out.':
    'Eine Änderung an {id} wurde ausgelassen ({detail}).',
  'Its change to “{id}” was left out: {detail}.': 'Eine Änderung an {id} wurde ausgelassen: {detail}.',
};

/** The same as whole sentences, as they are told. */
export const care = {
  ...found,
  ...received,
  'The file of "{id}" could not be read and lies in quarantine; {outcome}':
    'Die Datei von {id} war nicht lesbar und liegt beiseite; {outcome}.',
  '{found}. Not repaired: {reason}': '{found}. Nicht behoben: {reason}',
  '{found}. {mended} ({path})': '{found}. {mended} ({path})',
};
