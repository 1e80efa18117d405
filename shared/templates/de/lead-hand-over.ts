import type { Sentences } from '../translated';

/** {@link leadHandOver} in German, by its English sentences; the teams’ names stay open. */
export const leadHandOverDe: Sentences = {
  'Lead hand-over': 'Lead-Übergabe',
  'How a lead goes from marketing to sales, who answers for each step, and by when.':
    'Wie ein Lead vom Marketing in den Vertrieb kommt, wer welchen Schritt verantwortet und bis wann.',
  'Every lead that {marketing} calls qualified reaches {sales} once a week, with all they need to decide. No lead waits without an owner.':
    'Jeder Lead, den {marketing} qualifiziert nennt, erreicht {sales} einmal in der Woche, mit allem, was für die Entscheidung nötig ist. Kein Lead wartet, ohne dass jemand zuständig ist.',
  'Inbound leads from forms, events and campaigns. Leads that sales finds by itself are not part of it.':
    'Eingehende Leads aus Formularen, Veranstaltungen und Kampagnen. Leads, die der Vertrieb selbst findet, gehören nicht dazu.',
  'Monday morning, or a lead that asks for a call.':
    'Montagmorgen, oder ein Lead, der um einen Anruf bittet.',
  'Leads from forms, events and campaigns; the agreed definition of good fit':
    'Leads aus Formularen, Veranstaltungen und Kampagnen; die vereinbarte Definition von „passender Lead“',
  'Opportunities, and leads given back with a reason': 'Opportunities, und zurückgegebene Leads mit Grund',
  'Marketing automation': 'Marketing-Automation',
  'Each lead is qualified or disqualified with a reason by Wednesday 17:00.':
    'Jeder Lead ist bis Mittwoch 17:00 Uhr qualifiziert oder mit Grund disqualifiziert.',
  'Collect the week’s leads and remove duplicates': 'Die Leads der Woche sammeln und Dubletten entfernen',
  'Forms, event lists, campaign responses': 'Formulare, Veranstaltungslisten, Rückläufe aus Kampagnen',
  'One list, each person once': 'Eine Liste, jede Person einmal',
  'Forms of all pages': 'Formulare aller Seiten',
  'Lists of this week’s events': 'Listen der Veranstaltungen dieser Woche',
  'Same person, same enquiry: merged': 'Gleiche Person, gleiche Anfrage: zusammengeführt',
  'Same person, same enquiry: merge. Same company, different person: keep both and mark the company.':
    'Gleiche Person, gleiche Anfrage: zusammenführen. Gleiches Unternehmen, andere Person: beide behalten und das Unternehmen vermerken.',
  'Check each lead against the definition of good fit':
    'Jeden Lead an der Definition von „passender Lead“ prüfen',
  'The list, the agreed definition': 'Die Liste, die vereinbarte Definition',
  'Each lead marked as fit or not, with source and reason':
    'Jeder Lead als passend oder nicht passend markiert, mit Quelle und Grund',
  Fits: 'Passt',
  'Does not fit yet': 'Passt noch nicht',
  'When in doubt, ask the sales lead before Monday rather than after.':
    'Im Zweifel die Vertriebsleitung fragen, und zwar vor Montag, nicht danach.',
  'Hand the qualified leads over to {sales}': 'Die qualifizierten Leads an {sales} übergeben',
  'Leads that fit': 'Passende Leads',
  'Leads in the CRM with hand-over date, source, and what they asked for':
    'Leads im CRM mit Übergabedatum, Quelle und dem, worum sie gebeten haben',
  'Hand-over date on each lead in the CRM': 'Übergabedatum an jedem Lead im CRM',
  'Source and campaign are filled in': 'Quelle und Kampagne sind ausgefüllt',
  'What they asked for, in their own words': 'Worum sie gebeten haben, in ihren eigenen Worten',
  'The hand-over date is what both teams are measured by. It is set by the CRM, not by hand.':
    'Am Übergabedatum werden beide Teams gemessen. Das CRM setzt es, niemand trägt es von Hand ein.',
  'Assign each lead to a rep': 'Jeden Lead einer Person im Vertrieb zuweisen',
  'Leads handed over': 'Übergebene Leads',
  'An owner for every lead': 'Für jeden Lead ist jemand zuständig',
  'Who is away gets none. Nobody gets more in a week than one rep can work.':
    'Wer nicht da ist, bekommt keine. Niemand bekommt in einer Woche mehr, als eine Person bearbeiten kann.',
  'Contact the lead': 'Den Lead kontaktieren',
  'What the lead asked for, earlier touches': 'Worum der Lead gebeten hat, frühere Kontakte',
  'First touch noted in the CRM': 'Erster Kontakt, im CRM vermerkt',
  'First touch with date in the CRM': 'Erster Kontakt mit Datum im CRM',
  'Not reached in five attempts': 'In fünf Versuchen nicht erreicht',
  'A call and an e-mail. Automatic mails do not count as a touch.':
    'Ein Anruf und eine E-Mail. Automatische Mails zählen nicht als Kontakt.',
  'Qualify the lead, or disqualify it with a reason':
    'Den Lead qualifizieren oder mit Grund disqualifizieren',
  'Notes of the first conversation': 'Notizen aus dem ersten Gespräch',
  'Qualified or disqualified, with a reason from the agreed list':
    'Qualifiziert oder disqualifiziert, mit einem Grund aus der vereinbarten Liste',
  'Status and reason in the CRM': 'Status und Grund im CRM',
  'They have a need we can meet': 'Es gibt einen Bedarf, den wir decken können',
  'We know who decides': 'Wir wissen, wer entscheidet',
  'We know by when': 'Wir wissen, bis wann',
  Qualified: 'Qualifiziert',
  'Not qualified': 'Nicht qualifiziert',
  '“Poor fit” alone is no reason. Say which criterion was not met.':
    '„Passt nicht“ allein ist kein Grund. Bitte angeben, welches Kriterium nicht erfüllt war.',
  'Open an opportunity and agree the next meeting':
    'Eine Opportunity anlegen und den nächsten Termin vereinbaren',
  'A qualified lead': 'Ein qualifizierter Lead',
  'An opportunity with amount, next step and date': 'Eine Opportunity mit Betrag, nächstem Schritt und Datum',
  'Opportunity linked to the lead in the CRM': 'Opportunity im CRM mit dem Lead verknüpft',
  'The campaign stays on the opportunity, or its worth is never known.':
    'Die Kampagne bleibt an der Opportunity vermerkt, sonst erfährt niemand, was sie wert war.',
  'Give the lead back to {marketing} with a reason': 'Den Lead mit Grund an {marketing} zurückgeben',
  'The reason, from the agreed list': 'Der Grund, aus der vereinbarten Liste',
  'A lead that marketing can work with again': 'Ein Lead, mit dem das Marketing weiterarbeiten kann',
  'Add what you learned: it decides what the lead hears next.':
    'Dazuschreiben, was sich gezeigt hat: Davon hängt ab, was der Lead als Nächstes hört.',
  'Keep in touch until there is a need': 'In Kontakt bleiben, bis es einen Bedarf gibt',
  'Leads that do not fit yet, or were given back': 'Leads, die noch nicht passen oder zurückgegeben wurden',
  'A programme for each of them': 'Für jeden ein Programm',
  'Asks again': 'Fragt wieder an',
  'A lead that says no to mails leaves the programme the same day.':
    'Wer keine Mails mehr möchte, verlässt das Programm noch am selben Tag.',
  'Look at the figures together': 'Gemeinsam auf die Zahlen schauen',
  'Last week’s figures, rejected leads with reasons':
    'Die Zahlen der letzten Woche, abgelehnte Leads mit Gründen',
  'At most three decisions, each with an owner':
    'Höchstens drei Entscheidungen, für jede ist jemand zuständig',
  'Decisions noted, with owner and date': 'Entscheidungen festgehalten, mit Namen und Datum',
  'Fifteen minutes. Contested leads first.': 'Fünfzehn Minuten. Strittige Leads zuerst.',
  'A lead asks for a call today': 'Ein Lead bittet noch heute um einen Anruf',
  'It goes to the sales lead at once and counts for the running week.':
    'Er geht sofort an die Vertriebsleitung und zählt für die laufende Woche.',
  'Monday is a holiday': 'Montag ist ein Feiertag',
  'The hand-over moves to the next working day at the same time.':
    'Die Übergabe verschiebt sich auf den nächsten Arbeitstag, zur selben Uhrzeit.',
  'A lead comes back within 90 days': 'Ein Lead kommt binnen 90 Tagen zurück',
  'It stays with its first owner.': 'Er bleibt bei der Person, die zuerst zuständig war.',
  'Why we do it this way': 'Warum wir es so machen',
  'Before, leads arrived in bursts and aged in an inbox. Handing over on one day lets ':
    'Früher kamen Leads in Schüben und alterten in einem Postfach. Die Übergabe an einem festen Tag lässt ',
  ' plan the first half of the week for new leads, and lets both teams count the same leads.':
    ' die erste Wochenhälfte für neue Leads planen, und beide Teams zählen dieselben Leads.',
  'What a lead carries': 'Was ein Lead mitbringt',
  'Who: name, role and company, in the CRM only': 'Wer: Name, Rolle und Unternehmen, nur im CRM',
  'Source and campaign': 'Quelle und Kampagne',
  'Which criteria of good fit are met': 'Welche Kriterien von „passender Lead“ erfüllt sind',
  'What they have seen or read so far': 'Was sie bisher gesehen oder gelesen haben',
};
