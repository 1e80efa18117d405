import type { Sentences } from '../translated';

/** {@link campaignLaunch} in German, by its English sentences; the teams’ names stay open. */
export const campaignLaunchDe: Sentences = {
  'Campaign brief and launch': 'Kampagne: Briefing und Start',
  'One page that both teams read, a dress rehearsal, a launch day and a look back.':
    'Eine Seite, die beide Teams lesen, eine Generalprobe, ein Starttag und ein Rückblick.',
  'A campaign starts only when its goal is a number, its follow-up has names, and {sales} has heard it first.':
    'Eine Kampagne startet erst, wenn ihr Ziel eine Zahl ist, das Nachfassen Namen hat und {sales} zuerst davon gehört hat.',
  'Campaigns with a budget of 2,000 € or more, or that lead to follow-up by sales. Single posts and newsletters are left out.':
    'Kampagnen ab 2.000 € Budget, oder solche, bei denen der Vertrieb nachfasst. Einzelne Beiträge und Newsletter bleiben außen vor.',
  'A goal of the quarter that existing campaigns do not reach.':
    'Ein Quartalsziel, das mit den laufenden Kampagnen nicht erreicht wird.',
  'The campaign has run as briefed, every lead was followed up, and we know whether to repeat it.':
    'Die Kampagne lief wie gebrieft, bei jedem Lead wurde nachgefasst, und wir wissen, ob wir sie wiederholen.',
  'Goal of the quarter, capacity of sales, budget': 'Quartalsziel, Kapazität des Vertriebs, Budget',
  'A finished campaign, its figures, one decision':
    'Eine abgeschlossene Kampagne, ihre Zahlen, eine Entscheidung',
  'Marketing automation': 'Marketing-Automation',
  'Advertising accounts': 'Werbekonten',
  'Shared drive': 'Gemeinsames Laufwerk',
  'Write the brief on one page': 'Das Briefing auf einer Seite schreiben',
  'Goal, audience, offer, budget': 'Ziel, Zielgruppe, Angebot, Budget',
  'The brief below, filled in': 'Das Briefing unten, ausgefüllt',
  'Brief with a date in the shared drive': 'Briefing mit Datum auf dem gemeinsamen Laufwerk',
  'Goal as a number with a date': 'Ziel als Zahl mit Datum',
  'Who follows up, by name': 'Wer nachfasst, mit Namen',
  'What ends the campaign early': 'Was die Kampagne vorzeitig beendet',
  'Agree the brief with sales': 'Das Briefing mit dem Vertrieb abstimmen',
  'The brief, the capacity of the next six weeks': 'Das Briefing, die Kapazität der nächsten sechs Wochen',
  'A yes, a no, or a smaller campaign': 'Ein Ja, ein Nein oder eine kleinere Kampagne',
  'Both leads have noted their yes': 'Beide Leitungen haben ihr Ja vermerkt',
  'not enough capacity, or no fit': 'zu wenig Kapazität, oder passt nicht',
  'Ask: ': 'Fragen: ',
  'How many leads a week can you work from this, and what will you stop doing?':
    'Wie viele Leads in der Woche können Sie daraus bearbeiten, und was lassen Sie dafür sein?',
  ' If the answer is none, the start moves.': ' Lautet die Antwort „keine“, verschiebt sich der Start.',
  'Make texts, pages and mails': 'Texte, Seiten und Mails erstellen',
  'Agreed brief': 'Abgestimmtes Briefing',
  'Landing page, mails, advertisements, call notes': 'Landingpage, Mails, Anzeigen, Gesprächsnotizen',
  'Everything linked in the brief': 'Alles im Briefing verlinkt',
  'One rep has read the call notes aloud': 'Jemand aus dem Vertrieb hat die Gesprächsnotizen laut gelesen',
  'Consent text checked': 'Einwilligungstext geprüft',
  'Pictures are ours to use': 'Die Bilder dürfen wir verwenden',
  'Rehearse the whole way': 'Den ganzen Weg proben',
  'Page, form, rules': 'Seite, Formular, Regeln',
  'A test lead that reached a rep': 'Ein Testlead, der im Vertrieb angekommen ist',
  'The test lead with source and campaign in the CRM': 'Der Testlead mit Quelle und Kampagne im CRM',
  'Form on a telephone': 'Formular auf dem Telefon',
  'Source arrives in the CRM': 'Quelle kommt im CRM an',
  'Owner is set': 'Zuständige Person ist gesetzt',
  'Mail looks right in three programs': 'Mail sieht in drei Programmen richtig aus',
  'Way to unsubscribe works': 'Abmeldeweg funktioniert',
  'something is broken': 'etwas ist defekt',
  'Tell sales before anyone else': 'Es dem Vertrieb vor allen anderen sagen',
  'What the prospect will see, and when': 'Was der Interessent sehen wird, und wann',
  'Every rep knows the offer, the first sentence and three likely questions':
    'Alle im Vertrieb kennen das Angebot, den ersten Satz und drei wahrscheinliche Fragen',
  'Acknowledged by each rep': 'Von allen im Vertrieb bestätigt',
  'Launch, and stay near it': 'Starten und in der Nähe bleiben',
  'Everything rehearsed': 'Alles geprobt',
  'A running campaign': 'Eine laufende Kampagne',
  'First real lead seen in the CRM': 'Erster echter Lead im CRM gesehen',
  'Launch on a Tuesday or Wednesday before 11:00. Never on the day before a holiday: nobody is there when it breaks.':
    'An einem Dienstag oder Mittwoch vor 11:00 Uhr starten. Nie am Tag vor einem Feiertag: Wenn es hakt, ist niemand da.',
  'Steer every week': 'Jede Woche steuern',
  'Cost, leads, fit, first conversations': 'Kosten, Leads, Passung, erste Gespräche',
  'Go on, change one thing, or stop': 'Weiter, eines ändern oder stoppen',
  'One line a week in the brief': 'Eine Zeile je Woche im Briefing',
  'runs on': 'läuft weiter',
  'Stop when two weeks in a row cost more than twice the planned amount for a lead that fits.':
    'Stoppen, wenn ein passender Lead zwei Wochen in Folge mehr als doppelt so viel kostet wie geplant.',
  'Look back and decide': 'Zurückblicken und entscheiden',
  'Figures after 30 days, three calls with leads': 'Zahlen nach 30 Tagen, drei Gespräche mit Leads',
  'Repeat, change or bury; one thing learned': 'Wiederholen, ändern oder begraben; eine Lehre',
  'Decision in the brief': 'Entscheidung im Briefing',
  'A campaign that reacts to news': 'Eine Kampagne, die auf Aktuelles reagiert',
  'Brief and rehearsal shrink to half a day; telling sales first does not.':
    'Briefing und Probe schrumpfen auf einen halben Tag; dass der Vertrieb es zuerst erfährt, bleibt.',
  'Leads exceed capacity': 'Mehr Leads als Kapazität',
  '{marketing} lowers the spending the same day. {sales} answers people who asked for a call first.':
    '{marketing} senkt noch am selben Tag die Ausgaben. {sales} antwortet zuerst denen, die um einen Anruf gebeten haben.',
  'Something untrue was published': 'Etwas Falsches wurde veröffentlicht',
  'The campaign lead takes it down at once, then tells both leads. A correction goes out within one working day.':
    'Wer die Kampagne leitet, nimmt es sofort herunter und sagt es dann beiden Leitungen. Binnen eines Arbeitstags geht eine Berichtigung hinaus.',
  'The brief': 'Das Briefing',
  'Fill this in first, in full sentences. If a line is hard to fill in, that is the part of the campaign that is not ready.':
    'Zuerst ausfüllen, in ganzen Sätzen. Fällt eine Zeile schwer, ist dieser Teil der Kampagne noch nicht so weit.',
  Question: 'Frage',
  Answer: 'Antwort',
  Goal: 'Ziel',
  '60 leads that fit and 12 sales-qualified leads by 30 June': '60 passende Leads und 12 SQL bis 30. Juni',
  Who: 'Wer',
  'Heads of logistics, 50 to 500 people, Germany and Austria':
    'Logistikleitungen, 50 bis 500 Beschäftigte, Deutschland und Österreich',
  'Their problem, in their words': 'Ihr Problem, in ihren Worten',
  '“I learn of a late delivery from the customer.”':
    '„Von einer verspäteten Lieferung erfahre ich vom Kunden.“',
  'Our offer': 'Unser Angebot',
  'A free check of ten past deliveries, with a report in three days':
    'Eine kostenlose Prüfung von zehn vergangenen Lieferungen, mit Bericht in drei Tagen',
  Proof: 'Beleg',
  'Two customers cut late deliveries by a third': 'Zwei Kunden haben Verspätungen um ein Drittel gesenkt',
  Ways: 'Wege',
  'Mail to 1,800 contacts, search advertisements, one webinar':
    'Mail an 1.800 Kontakte, Suchanzeigen, ein Webinar',
  Budget: 'Budget',
  '6,000 €, of which 4,000 € for advertisements': '6.000 €, davon 4.000 € für Anzeigen',
  'Start and end': 'Beginn und Ende',
  '4 May to 12 June': '4. Mai bis 12. Juni',
  'Follow-up': 'Nachfassen',
  'Who: [fill in: names of the reps who follow up]. Within 8 working hours.':
    'Wer: [ausfüllen: Namen der Personen, die nachfassen]. Binnen 8 Arbeitsstunden.',
  'Stops early when': 'Endet vorzeitig, wenn',
  'A lead that fits costs more than 200 € two weeks in a row':
    'Ein passender Lead kostet zwei Wochen in Folge mehr als 200 €',
  'What a rep needs on launch day': 'Was der Vertrieb am Starttag braucht',
  'What the prospect saw, as a picture.': 'Was der Interessent gesehen hat, als Bild.',
  'The first sentence: “You asked for the delivery check. Which ten deliveries shall we look at?”':
    'Den ersten Satz: „Sie haben nach der Lieferprüfung gefragt. Welche zehn Lieferungen sollen wir uns ansehen?“',
  'Three likely questions with answers: what it costs afterwards, where the data go, how long it takes.':
    'Drei wahrscheinliche Fragen mit Antworten: was es danach kostet, wohin die Daten gehen, wie lange es dauert.',
  'What we do ': 'Was wir ',
  not: 'nicht',
  ' promise: no integration within the check.': ' versprechen: keine Anbindung im Rahmen der Prüfung.',
  'The figures that count': 'Die Zahlen, die zählen',
  'Leads that fit, cost of each, share that sales accepts, sales-qualified leads after 30 days, revenue after 180 days. Clicks and opens help to find a fault. They are not the goal.':
    'Passende Leads, Kosten je Lead, Anteil, den der Vertrieb annimmt, SQL nach 30 Tagen, Umsatz nach 180 Tagen. Klicks und Öffnungen helfen, einen Fehler zu finden. Sie sind nicht das Ziel.',
};
