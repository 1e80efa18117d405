/** Sharing, joining, admitting and the files that go between devices. */
export const exchange = {
  'On this device the copy in {folder} takes part in the exchange. Use that one, or remove it first.':
    'Auf diesem Gerät nimmt die Kopie in {folder} am Abgleich teil. Bitte diese benutzen oder zuerst entfernen.',
  'No workspace is shared there yet. Ask your colleague to share it, and wait until the folder has it.':
    'Dort ist noch kein Arbeitsbereich geteilt. Die Kollegin oder den Kollegen bitten, ihn zu teilen, und warten, bis er im Ordner liegt.',
  'Two different workspaces are shared there. Each needs a folder of its own.':
    'Dort sind zwei verschiedene Arbeitsbereiche geteilt. Jeder braucht einen eigenen Ordner.',
  'The workspace “{title}” is shared in {folder} already. Choose another folder.':
    'In {folder} ist schon der Arbeitsbereich „{title}“ geteilt. Bitte einen anderen Ordner wählen.',
  'There is no team {team} in “{title}”. Teams: {teams}; or {neither}, for who belongs to none.':
    'Das Team {team} gibt es in „{title}“ nicht. Es gibt: {teams}; oder {neither}, für alle, die zu keinem gehören.',
  'Choose a passphrase: it protects the key you sign with on this device.':
    'Bitte eine Passphrase wählen: Sie schützt den Schlüssel, mit dem Sie auf diesem Gerät unterschreiben.',
  'This device takes part in “{title}” already. Open that workspace instead.':
    'Dieses Gerät nimmt an „{title}“ schon teil. Bitte diesen Arbeitsbereich öffnen.',
  'Two people ask to join as {name}. One of them should join again under another name.':
    'Zwei Personen möchten als {name} dazukommen. Eine davon sollte es unter einem anderen Namen noch einmal versuchen.',
  'Nobody with the id {id} asks to join, or is a member.':
    'Niemand mit dieser Kennung möchte dazukommen oder gehört dazu: {id}.',
  'Nobody with the id {id} asks to join.': 'Niemand mit dieser Kennung möchte dazukommen: {id}.',
  'Your own words are compared by the others.': 'Ihre eigenen Wörter vergleichen die anderen.',
  '{name} has left. Who comes back joins again under another name.':
    '{name} ist ausgeschieden. Wer zurückkommt, tritt unter einem anderen Namen noch einmal bei.',
  'There is a member {id} of another team already. Ask them to join again under another name.':
    'Ein Mitglied {id} gibt es im anderen Team schon. Bitte unter einem anderen Namen noch einmal beitreten lassen.',
  '{name} signs for the team already.': '{name} unterschreibt schon für das Team.',
  '{name} has left already.': '{name} ist schon ausgeschieden.',
  'You are the last signatory of your team. Name another one first, so that the team can still sign.':
    'Nur noch Sie unterschreiben für Ihr Team. Zuerst jemand anderen dafür benennen, damit das Team weiter unterschreiben kann.',
  'Your team has let {name} go already. The other team has to, as well.':
    'Ihr Team hat {name} schon gehen lassen. Das andere muss es auch.',
  '{name} belongs to the other team: one of its signatories lets them go.':
    '{name} gehört zum anderen Team: Das Ausscheiden hält fest, wer dort unterschreibt.',
  '{name} has left. Choose somebody who is here.':
    '{name} ist ausgeschieden. Bitte jemanden wählen, der da ist.',
  'There is no folder {folder}. Make it first, where both teams can reach it.':
    'Den Ordner {folder} gibt es nicht. Bitte zuerst anlegen, wo beide Teams herankommen.',
  'The shared folder must lie outside the workspace: the workspace stays on this device.':
    'Der geteilte Ordner muss außerhalb des Arbeitsbereichs liegen: Der Arbeitsbereich bleibt auf diesem Gerät.',
  'No folder is shared yet: name one with --folder.': 'Noch ist kein Ordner geteilt.',
  'A page is given the bundle; it does not name paths of this machine.':
    'Eine Seite bekommt das Bündel gereicht; sie nennt keine Pfade dieses Rechners.',
  'This device takes no part in the exchange yet. Share the workspace first.':
    'Dieses Gerät nimmt am Abgleich noch nicht teil. Bitte den Arbeitsbereich zuerst teilen.',
  'The shared folder {folder} is not there. Nothing was exchanged; your changes are kept here.':
    'Der geteilte Ordner {folder} ist nicht da. Nichts wurde abgeglichen; Ihre Änderungen bleiben hier.',
  '{path} has no place in an exchange': '{path} hat in einem Abgleich nichts zu suchen.',
  '{file} {bundle}. Nothing was taken in.': '„{file}“ {bundle}. Nichts wurde übernommen.',
  '{path} of what this device hands over is missing':
    'Es fehlt etwas von dem, was dieses Gerät weitergibt: {path}',
  'A part of what this device hands over is missing: the next exchange hands everything over anew':
    'Es fehlt etwas von dem, was dieses Gerät weitergibt: Der nächste Abgleich gibt alles noch einmal weiter.',
  'This device was not given the key of the workspace yet: sync first.':
    'Dieses Gerät hat den Schlüssel des Arbeitsbereichs noch nicht bekommen. Zuerst abgleichen.',
  '{path} is damaged. Bring it back from a backup of this device.':
    '{path} ist beschädigt. Bitte aus einer Sicherung dieses Geräts zurückholen.',
  'The keys of this installation are kept by the system’s key store, which the command line cannot reach. Open the desktop app; it exchanges, and takes commands.':
    'Die Schlüssel dieser Installation hält der Schlüsselspeicher des Systems, an den die Befehlszeile nicht herankommt. Bitte die Desktop-App öffnen.',
};
