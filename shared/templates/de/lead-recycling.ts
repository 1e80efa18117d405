import type { Sentences } from '../translated';

/** {@link leadRecycling} in German, by its English sentences; the teams’ names stay open. */
export const leadRecyclingDe: Sentences = {
  'Lead recycling and nurture': 'Lead-Recycling und Nurturing',
  'What happens to leads that sales gives back: three tracks, a cooling-off, and a way out.':
    'Was mit Leads geschieht, die der Vertrieb zurückgibt: drei Strecken, eine Wartezeit und ein Ausgang.',
  'No lead that {sales} gives back is forgotten, and none is handed over again without something new. A lead leaves nurture in one of two ways: it asks for something, or it is let go.':
    'Kein Lead, den {sales} zurückgibt, wird vergessen, und keiner wird ohne etwas Neues noch einmal übergeben. Ein Lead verlässt das Nurturing auf einem von zwei Wegen: Er fragt etwas an, oder wir lassen ihn gehen.',
  'Leads that were disqualified for timing, budget or missing contact. Leads outside the customer profile are closed, not nurtured.':
    'Leads, die wegen Zeitpunkt, Budget oder fehlendem Kontakt disqualifiziert wurden. Leads außerhalb des Kundenprofils werden geschlossen, nicht weiter gepflegt.',
  'Sales gives a lead back with a reason, or a deal is lost to “no decision”.':
    'Der Vertrieb gibt einen Lead mit Grund zurück, oder ein Deal endet mit „keine Entscheidung“.',
  'Within 180 days the lead is handed over again with a new reason, or closed.':
    'Binnen 180 Tagen ist der Lead mit einem neuen Anlass erneut übergeben oder geschlossen.',
  'The lead with its reason, notes of the conversation':
    'Der Lead mit seinem Grund, Notizen aus dem Gespräch',
  'Leads handed over again; contacts that get no more mail':
    'Erneut übergebene Leads; Kontakte, die keine Mails mehr bekommen',
  'Marketing automation': 'Marketing-Automation',
  'Give the lead back with a reason and a date': 'Den Lead mit Grund und Datum zurückgeben',
  'The lead that was worked': 'Der bearbeitete Lead',
  'Reason from the list, one sentence in the lead’s own words, a date to ask again if one was named':
    'Grund aus der Liste, ein Satz in den Worten des Leads, ein Datum zum Nachfragen, falls eines genannt wurde',
  'Reason and note in the CRM': 'Grund und Notiz im CRM',
  'Reason chosen': 'Grund gewählt',
  'What they said, in one sentence': 'Was gesagt wurde, in einem Satz',
  'Date, if they named one': 'Datum, falls eines genannt wurde',
  '“Not now” without a date is worth little. Ask: ':
    '„Jetzt nicht“ ohne Datum ist wenig wert. Besser fragen: ',
  'When would it make sense to talk again, and what would have to happen before?':
    'Wann wäre ein Gespräch wieder sinnvoll, und was müsste bis dahin geschehen?',
  'Choose the track': 'Die Strecke wählen',
  'Leads given back this week': 'In dieser Woche zurückgegebene Leads',
  'Each lead in one track, or closed': 'Jeder Lead in einer Strecke, oder geschlossen',
  'Track and start date': 'Strecke und Startdatum',
  'outside the profile, or asked for no contact': 'außerhalb des Profils, oder kein Kontakt gewünscht',
  'Timing goes to ': 'Zeitpunkt geht zu ',
  Later: 'Später',
  ', budget to ': ', Budget zu ',
  'Case for money': 'Wirtschaftlichkeit',
  ', not reached to ': ', nicht erreicht zu ',
  'Short reminder': 'Kurze Erinnerung',
  '. One lead is in one track only.': '. Ein Lead ist immer nur in einer Strecke.',
  'Run the track': 'Die Strecke durchführen',
  'Track with its mails': 'Die Strecke mit ihren Mails',
  'Opens, replies, visits': 'Öffnungen, Antworten, Besuche',
  'Sends and replies in marketing automation': 'Versand und Antworten in der Marketing-Automation',
  'A person’s name as the sender': 'Absender ist ein Mensch mit Namen',
  'Replies read daily': 'Antworten werden täglich gelesen',
  'Stops by itself when a rep writes': 'Stoppt von selbst, wenn der Vertrieb schreibt',
  'Look for something new': 'Nach etwas Neuem suchen',
  'Activity of the last 7 days': 'Aktivität der letzten 7 Tage',
  'Leads that asked, came back or changed role':
    'Leads, die anfragten, zurückkamen oder die Rolle wechselten',
  'Weekly list': 'Wochenliste',
  'a new reason, and 90 days have passed': 'ein neuer Anlass, und 90 Tage sind vorbei',
  'nothing new for 180 days': 'nichts Neues seit 180 Tagen',
  'still quiet': 'noch still',
  'A new reason is a reply, a visit to the price page, a download of a comparison, a new role, or the date that the lead named. An opened e-mail is none.':
    'Ein neuer Anlass ist eine Antwort, ein Besuch der Preisseite, der Download eines Vergleichs, eine neue Rolle oder das Datum, das der Lead genannt hat. Eine geöffnete E-Mail ist keiner.',
  'Hand over again, with what is new': 'Mit dem Neuen erneut übergeben',
  'The lead, the first conversation, the new reason': 'Der Lead, das erste Gespräch, der neue Anlass',
  'A second hand-over, marked as recycled': 'Eine zweite Übergabe, als Rückläufer markiert',
  'Mark “recycled” and the new reason in the CRM': 'Markierung „Rückläufer“ und der neue Anlass im CRM',
  'handed over': 'übergeben',
  'Spoke with you in March, no budget then. Has been on the price page twice this week and opened the calculation. First contact: Ben.':
    'Gespräch im März, damals kein Budget. War diese Woche zweimal auf der Preisseite und hat die Kalkulation geöffnet. Erster Kontakt: Ben.',
  'Let go': 'Gehen lassen',
  'Leads that stayed quiet, or do not fit': 'Leads, die still blieben oder nicht passen',
  'Closed leads; no more mail except the newsletter if they chose it':
    'Geschlossene Leads; keine Mails mehr außer dem Newsletter, wenn sie ihn bestellt haben',
  'Status closed, date': 'Status geschlossen, Datum',
  'The lead answers a nurture mail with a question':
    'Der Lead antwortet auf eine Nurturing-Mail mit einer Frage',
  'The rep who knows them answers within 8 working hours; the track stops.':
    'Wer den Lead kennt, antwortet binnen 8 Arbeitsstunden; die Strecke stoppt.',
  'The lead’s rep has left': 'Wer den Lead betreute, ist nicht mehr da',
  'The sales lead names a new owner before the lead is handed over again.':
    'Die Vertriebsleitung benennt eine neue Zuständigkeit, bevor der Lead erneut übergeben wird.',
  'The lead asks to be deleted': 'Der Lead verlangt, gelöscht zu werden',
  'All mail stops the same day, and the request goes to the person for data protection.':
    'Alle Mails stoppen noch am selben Tag, und das Verlangen geht an die Person für Datenschutz.',
  'The three tracks': 'Die drei Strecken',
  Track: 'Strecke',
  'For whom': 'Für wen',
  'What they get': 'Was sie bekommen',
  Length: 'Dauer',
  'Timing: a date or “next year”': 'Zeitpunkt: ein Datum oder „nächstes Jahr“',
  'One useful mail a month, a call at the named date':
    'Eine nützliche Mail im Monat, ein Anruf zum genannten Datum',
  'Until the date, at most 180 days': 'Bis zum Datum, höchstens 180 Tage',
  'No budget': 'Kein Budget',
  'A calculation, a case with figures, an offer to help with the internal paper':
    'Eine Kalkulation, ein Fall mit Zahlen, das Angebot, bei der internen Vorlage zu helfen',
  '4 mails in 60 days': '4 Mails in 60 Tagen',
  'Not reached': 'Nicht erreicht',
  'Two short questions, then a goodbye': 'Zwei kurze Fragen, dann ein Abschied',
  '3 mails in 21 days': '3 Mails in 21 Tagen',
  'The goodbye that brings answers': 'Der Abschied, der Antworten bringt',
  'Subject: Shall I close this?': 'Betreff: Soll ich das schließen?',
  'You asked for our guide in spring and we never managed to talk. I do not want to keep writing to you without a reason. If the topic is settled, no answer is needed. If it is only the timing, tell me a month and I will write then.':
    'Im Frühjahr haben Sie unseren Leitfaden angefordert, und zu einem Gespräch sind wir nie gekommen. Ich möchte Ihnen nicht ohne Anlass weiter schreiben. Hat sich das Thema erledigt, brauchen Sie nicht zu antworten. Geht es nur um den Zeitpunkt, nennen Sie mir einen Monat, und ich melde mich dann.',
  'Write the goodbye in the words of the person who signs it. Of all nurture mails it usually brings the most replies.':
    'Den Abschied in den Worten der Person schreiben, die ihn unterschreibt. Von allen Nurturing-Mails bringt er meist die meisten Antworten.',
  'How it is counted': 'Wie gezählt wird',
  'A recycled lead is a new episode only after 90 days. Before that it belongs to its first hand-over.':
    'Ein Rückläufer ist erst nach 90 Tagen eine neue Episode. Davor gehört er zu seiner ersten Übergabe.',
  '{marketing} reports recycled leads apart from new ones. They convert differently and would flatter the average.':
    '{marketing} weist Rückläufer getrennt von neuen Leads aus. Sie werden anders qualifiziert und würden den Durchschnitt schönen.',
  'Goal to begin with: one in ten leads in nurture is handed over again within 180 days, and one in five of those becomes a sales-qualified lead.':
    'Ziel für den Anfang: Einer von zehn Leads im Nurturing wird binnen 180 Tagen erneut übergeben, und einer von fünf davon wird SQL.',
};
