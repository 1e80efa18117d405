import type { Sentences } from '../../translated';

/** The stages of a lead in German, by their English sentences. */
export const stagesDe: Sentences = {
  Lead: 'Lead',
  'A person with an interest, before anybody has judged it.':
    'Eine Person mit Interesse, bevor jemand sie beurteilt hat.',
  'A person of a known company who has shown an interest in what we sell and may be contacted. Nobody has judged yet whether it is worth a conversation.':
    'Eine Person aus einem bekannten Unternehmen, die Interesse an dem gezeigt hat, was wir verkaufen, und kontaktiert werden darf. Ob sich ein Gespräch lohnt, hat noch niemand beurteilt.',
  'Everything else is counted from here. When one team counts enquiries and the other counts people, every rate that follows is wrong.':
    'Alles andere wird von hier aus gezählt. Zählt ein Team Anfragen und das andere Personen, stimmt keine Quote, die darauf folgt.',
  'A form with name and company, and consent to be contacted':
    'Ein Formular mit Name und Unternehmen und der Einwilligung, kontaktiert zu werden',
  'A visitor of our stand who asked for something':
    'Jemand an unserem Messestand, der nach etwas gefragt hat',
  'An answer to an outbound e-mail that asks a question back':
    'Eine Antwort auf eine Kaltakquise-Mail, die etwas zurückfragt',
  'A list that was bought': 'Eine gekaufte Liste',
  'A second enquiry of the same person while the first is open: it is the same lead':
    'Eine zweite Anfrage derselben Person, solange die erste offen ist: Es ist derselbe Lead',
  'An applicant, a supplier, a student who needs a source':
    'Bewerbungen, Lieferanten, Studierende auf Quellensuche',
  'Marketing qualified lead': 'Marketing Qualified Lead',
  'What marketing hands over: fits, and shows an interest now.':
    'Was das Marketing übergibt: passt und zeigt jetzt Interesse.',
  'A lead that marketing hands over to sales, because it is a good fit and has done something in the last 30 days that shows it is looking now.':
    'Ein Lead, den das Marketing an den Vertrieb übergibt, weil er gut passt und in den letzten 30 Tagen etwas getan hat, das zeigt, dass er jetzt sucht.',
  'This is the one word the two teams quarrel about most. Fit alone is an address; interest alone is a visitor. Only both together are worth a call.':
    'Über dieses Wort streiten die beiden Teams am meisten. Passung allein ist eine Adresse, Interesse allein ein Besuch. Erst beides zusammen ist einen Anruf wert.',
  'The hand-over date makes it countable: from then on the clock of sales runs.':
    'Das Übergabedatum macht ihn zählbar: Von da an läuft die Uhr des Vertriebs.',
  'Good fit, and asked for a demo, a price or a call':
    'Passt gut und hat nach Demo, Preis oder Anruf gefragt',
  'Good fit, and came to a webinar and read the price page in the same month':
    'Passt gut, war in einem Webinar und hat im selben Monat die Preisseite gelesen',
  'Good fit, and named by a partner with the need in one sentence':
    'Passt gut und wurde von einem Partner genannt, mit dem Bedarf in einem Satz',
  'A download of one paper and nothing else': 'Ein einzelner Download und sonst nichts',
  'Interest from a company outside the profile, however strong':
    'Interesse aus einem Unternehmen außerhalb des Profils, wie stark auch immer',
  'A score that nobody can explain': 'Ein Score, den niemand erklären kann',
  'Sales accepted lead': 'Sales Accepted Lead',
  'Sales has looked, agrees that it fits, and takes it on.':
    'Der Vertrieb hat ihn angesehen, findet ihn passend und nimmt ihn an.',
  'A lead that was handed over and that a named person in sales has looked at and taken on. It says: this is ours now, and we will decide on it in time.':
    'Ein übergebener Lead, den eine namentlich bekannte Person im Vertrieb angesehen und angenommen hat. Das heißt: Er ist jetzt unserer, und wir entscheiden rechtzeitig über ihn.',
  'Between hand-over and decision a lead belongs to nobody, unless somebody says so. Accepting is a matter of minutes; qualifying takes a conversation.':
    'Zwischen Übergabe und Entscheidung gehört ein Lead niemandem, wenn es keiner sagt. Annehmen ist eine Sache von Minuten; Qualifizieren braucht ein Gespräch.',
  'A lead with an owner in sales and a first touch planned':
    'Ein Lead, für den im Vertrieb jemand zuständig ist und dessen erster Kontakt geplant ist',
  'A lead that was accepted and later disqualified':
    'Ein Lead, der angenommen und später disqualifiziert wurde',
  'A lead that was assigned by a rule and that nobody has opened':
    'Ein Lead, den eine Regel zugewiesen und den niemand geöffnet hat',
  'A lead that is given back with a reason': 'Ein Lead, der mit Grund zurückgegeben wird',
  'Sales qualified lead': 'Sales Qualified Lead',
  'Sales has spoken with the person and found a need worth pursuing.':
    'Der Vertrieb hat mit der Person gesprochen und einen Bedarf gefunden, der sich lohnt.',
  'A lead with whom sales has spoken and found a need that we can meet, somebody who can decide or knows who does, and a time within the next two quarters.':
    'Ein Lead, mit dem der Vertrieb gesprochen hat und bei dem er einen Bedarf gefunden hat, den wir decken können, jemanden, der entscheidet oder weiß, wer es tut, und einen Zeitpunkt in den nächsten zwei Quartalen.',
  'It is the hand-over back: from here sales answers for the outcome alone. Both teams are measured by how many MQL come this far.':
    'Es ist die Übergabe zurück: Von hier an verantwortet der Vertrieb das Ergebnis allein. Beide Teams werden daran gemessen, wie viele MQL so weit kommen.',
  'A first conversation took place, and need, decider and time are noted':
    'Ein erstes Gespräch fand statt; Bedarf, Entscheider und Zeitpunkt sind notiert',
  'The next step has a date in both diaries': 'Der nächste Schritt steht mit Datum in beiden Kalendern',
  'An answer by e-mail that says “interesting, later”': 'Eine Antwort per Mail: „interessant, später“',
  'A meeting that was booked and did not happen': 'Ein Termin, der vereinbart war und nicht stattfand',
  'A lead qualified to reach a figure, without a conversation':
    'Ein Lead, der ohne Gespräch qualifiziert wurde, damit die Zahl stimmt',
  Opportunity: 'Opportunity',
  'A deal that may be won: an amount, a date and a next step.':
    'Ein Deal, der sich gewinnen lässt: Betrag, Datum und nächster Schritt.',
  'A qualified lead for which we can win an order: there is an amount, a date by which it may be decided, and a next step that the customer has agreed to.':
    'Ein qualifizierter Lead, bei dem wir einen Auftrag gewinnen können: Es gibt einen Betrag, ein Datum, bis zu dem entschieden werden kann, und einen nächsten Schritt, dem der Kunde zugestimmt hat.',
  'The pipeline is made of these. One without a next step is a wish, and makes every forecast worse.':
    'Aus ihnen besteht die Pipeline. Eine ohne nächsten Schritt ist ein Wunsch und macht jede Prognose schlechter.',
  'The customer asked for an offer for a number of people':
    'Der Kunde hat ein Angebot für eine bestimmte Zahl von Personen verlangt',
  'A trial with an end date and somebody who judges it':
    'Eine Probe mit Enddatum und jemandem, der sie beurteilt',
  'A conversation without an amount': 'Ein Gespräch ohne Betrag',
  'An order that repeats by itself': 'Ein Auftrag, der sich von selbst wiederholt',
  'A deal whose last contact was a quarter ago': 'Ein Deal, dessen letzter Kontakt ein Quartal her ist',
  'Recycled lead': 'Rückläufer',
  'Given back because the time is wrong, not the company.':
    'Zurückgegeben, weil der Zeitpunkt nicht stimmt, nicht das Unternehmen.',
  'Nurture lead': 'Nurturing-Lead',
  'A lead that fits and that sales gave back because the time was wrong. Marketing keeps in touch, and it may be handed over again after 90 days, or at once when it asks.':
    'Ein Lead, der passt und den der Vertrieb zurückgegeben hat, weil der Zeitpunkt nicht stimmte. Das Marketing hält Kontakt, und er darf nach 90 Tagen wieder übergeben werden, oder sofort, wenn er anfragt.',
  'Not this year, No budget, Cannot be reached': 'Nicht in diesem Jahr, Kein Budget, Nicht erreichbar',
  'Half of those who are not ready now buy from somebody within two years. Without the word they are thrown away, or come back next Monday as if they were new.':
    'Die Hälfte derer, die noch nicht so weit sind, kauft binnen zwei Jahren bei irgendjemandem. Ohne das Wort werden sie weggeworfen oder kommen am nächsten Montag wieder, als wären sie neu.',
  'Good fit, the budget is spent for this year': 'Passt gut, das Budget ist für dieses Jahr ausgegeben',
  'Good fit, three tries in two weeks and no answer':
    'Passt gut, drei Versuche in zwei Wochen und keine Antwort',
  'A lead outside the profile': 'Ein Lead außerhalb des Profils',
  'A lead that asked not to be contacted': 'Ein Lead, der nicht mehr kontaktiert werden möchte',
  'One that comes back with a new enquiry: that is a new hand-over':
    'Einer, der mit einer neuen Anfrage kommt: Das ist eine neue Übergabe',
  'Rejection reason': 'Ablehnungsgrund',
  'Why sales says no: one of an agreed list, so that something can be learned.':
    'Warum der Vertrieb Nein sagt: ein Grund aus einer vereinbarten Liste, damit sich etwas lernen lässt.',
  'Disqualification reason': 'Disqualifizierungsgrund',
  'The one cause for which sales gives a lead back, chosen from the list that both teams agreed. “Poor fit” is not on it: the reason names the criterion that was not met.':
    'Der eine Grund, aus dem der Vertrieb einen Lead zurückgibt, gewählt aus der Liste, die beide Teams vereinbart haben. „Passt nicht“ steht nicht darauf: Der Grund nennt das Kriterium, das nicht erfüllt war.',
  'A rejection without a reason teaches nobody anything, and reads as blame. With one, marketing can change what it hands over next week.':
    'Eine Ablehnung ohne Grund lehrt niemanden etwas und liest sich wie ein Vorwurf. Mit Grund kann das Marketing nächste Woche anders übergeben.',
  '“Outside our customer profile”, with the criterion in the note':
    '„Außerhalb unseres Kundenprofils“, mit dem Kriterium in der Notiz',
  '“Cannot be reached”, after the agreed number of tries':
    '„Nicht erreichbar“, nach der vereinbarten Zahl von Versuchen',
  '“Bad lead”': '„Schlechter Lead“',
  'Two reasons at once: take the one that came first': 'Zwei Gründe auf einmal: Es gilt der, der zuerst kam',
  'A reason that is filled in by a rule after a deadline':
    'Ein Grund, den nach einer Frist eine Regel einträgt',
};
