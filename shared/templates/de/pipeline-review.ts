import type { Sentences } from '../translated';

/** {@link pipelineReview} in German, by its English sentences; the teams’ names stay open. */
export const pipelineReviewDe: Sentences = {
  'Pipeline review': 'Pipeline-Review',
  'A weekly meeting of 45 minutes that finds stuck deals and missing leads, and ends in next steps.':
    'Eine wöchentliche Runde von 45 Minuten, die stockende Deals und fehlende Leads findet und mit nächsten Schritten endet.',
  'Once a week {sales} looks honestly at what will close, and {marketing} learns early where leads are missing in six weeks.':
    'Einmal in der Woche sieht {sales} ehrlich auf das, was abgeschlossen wird, und {marketing} erfährt früh, wo in sechs Wochen Leads fehlen.',
  'Open deals that should close within 90 days, and the leads that should become deals in the next quarter.':
    'Offene Deals, die binnen 90 Tagen abgeschlossen werden sollen, und die Leads, die im nächsten Quartal Deals werden sollen.',
  'Every Tuesday at 9:30.': 'Jeden Dienstag um 9:30 Uhr.',
  'Every deal has a next step with a date that the customer knows, and the forecast has changed only for a reason.':
    'Jeder Deal hat einen nächsten Schritt mit einem Datum, das der Kunde kennt, und die Prognose hat sich nur aus einem Grund geändert.',
  'Open deals, leads by week, last forecast': 'Offene Deals, Leads nach Wochen, letzte Prognose',
  'Next steps, a forecast with two numbers, one request to marketing':
    'Nächste Schritte, eine Prognose mit zwei Zahlen, eine Bitte an das Marketing',
  'Forecast sheet': 'Prognosetabelle',
  'Clean up your own deals': 'Die eigenen Deals aufräumen',
  'Own open deals': 'Eigene offene Deals',
  'Stage, amount, close date and next step are right':
    'Stufe, Betrag, Abschlussdatum und nächster Schritt stimmen',
  'No deal with a date in the past': 'Kein Deal mit einem Datum in der Vergangenheit',
  'Next step has a date': 'Der nächste Schritt hat ein Datum',
  'The customer knows of it': 'Der Kunde weiß davon',
  'Close date is theirs, not ours': 'Das Abschlussdatum ist seines, nicht unseres',
  'Who decides is named': 'Wer entscheidet, ist benannt',
  'Prepare the figures': 'Die Zahlen vorbereiten',
  'CRM as of Monday 16:00': 'CRM, Stand Montag 16:00 Uhr',
  'One page: forecast, changes since last week, deals older than twice the usual time':
    'Eine Seite: Prognose, Änderungen seit letzter Woche, Deals, die doppelt so alt sind wie üblich',
  'Page sent to everybody who attends': 'Seite an alle geschickt, die teilnehmen',
  'Look at what changed (10 minutes)': 'Ansehen, was sich geändert hat (10 Minuten)',
  'The page': 'Die Seite',
  'Each change has a reason in one sentence': 'Jede Änderung hat einen Grund in einem Satz',
  'Reasons on the page': 'Gründe auf der Seite',
  'Work on three stuck deals (20 minutes)': 'An drei stockenden Deals arbeiten (20 Minuten)',
  'The three largest deals without movement for 14 days':
    'Die drei größten Deals, in denen sich 14 Tage nichts bewegt hat',
  'One new step each, or the deal is closed': 'Je ein neuer Schritt, oder der Deal wird geschlossen',
  'Step and date in the CRM during the meeting': 'Schritt und Datum im CRM, noch in der Runde',
  'no step that the customer would agree to': 'kein Schritt, dem der Kunde zustimmen würde',
  'Ask: ': 'Fragen: ',
  'Who at the customer’s would be unhappy if this did not happen?':
    'Wer beim Kunden wäre unglücklich, wenn das nicht zustande käme?',
  ' If nobody comes to mind, it is not a deal.': ' Fällt niemand ein, ist es kein Deal.',
  'Look six weeks ahead (10 minutes)': 'Sechs Wochen vorausschauen (10 Minuten)',
  'Leads of the last four weeks, conversion, goal of the next quarter':
    'Leads der letzten vier Wochen, Konversion, Ziel des nächsten Quartals',
  'One request: more, fewer or other leads': 'Eine Bitte: mehr, weniger oder andere Leads',
  'Request with an owner': 'Bitte, für die jemand zuständig ist',
  'Read the steps aloud (5 minutes)': 'Die Schritte laut vorlesen (5 Minuten)',
  Notes: 'Notizen',
  'Everybody has heard who does what by when': 'Alle haben gehört, wer was bis wann tut',
  'Steps sent within one hour': 'Schritte binnen einer Stunde verschickt',
  read: 'vorgelesen',
  'Close what is no deal': 'Schließen, was kein Deal ist',
  'Deals without a step': 'Deals ohne Schritt',
  'Closed with a reason, or back to nurture': 'Mit Grund geschlossen, oder zurück ins Nurturing',
  'Reason in the CRM': 'Grund im CRM',
  'A holiday on Tuesday': 'Ein Feiertag am Dienstag',
  'The meeting moves to Wednesday at the same time, the clean-up to Tuesday.':
    'Die Runde verschiebt sich auf Mittwoch zur selben Uhrzeit, das Aufräumen auf Dienstag.',
  'Fewer than five open deals': 'Weniger als fünf offene Deals',
  'The three stuck deals are left out; the time goes to the leads.':
    'Die drei stockenden Deals entfallen; die Zeit gehört den Leads.',
  'The sales lead is away': 'Die Vertriebsleitung ist nicht da',
  'The longest-serving account executive leads the meeting. It is not cancelled.':
    'Das dienstälteste Mitglied aus dem Account-Team moderiert. Die Runde fällt nicht aus.',
  'What the stages mean': 'Was die Stufen bedeuten',
  'A stage is something the customer did. Change the words to yours, and keep it that way.':
    'Eine Stufe ist etwas, das der Kunde getan hat. Die Wörter dürfen andere sein, das sollte bleiben.',
  Stage: 'Stufe',
  'The customer has': 'Der Kunde hat',
  'Chance we count with': 'Chance, mit der wir rechnen',
  Qualified: 'Qualifiziert',
  'Named a problem, a person who decides and a time':
    'Ein Problem, eine Person, die entscheidet, und eine Zeit genannt',
  'Need agreed': 'Bedarf geklärt',
  'Confirmed our summary in writing': 'Unsere Zusammenfassung schriftlich bestätigt',
  Offer: 'Angebot',
  'Asked for it and named what they compare': 'Danach gefragt und gesagt, womit verglichen wird',
  'Verbal yes': 'Mündliches Ja',
  'Named the day of signature and what is missing': 'Den Tag der Unterschrift genannt und was noch fehlt',
  'Two numbers, not one': 'Zwei Zahlen, nicht eine',
  'Safe:': 'Sicher:',
  ' deals with a verbal yes, in full.': ' Deals mit mündlichem Ja, in voller Höhe.',
  'Likely:': 'Wahrscheinlich:',
  ' safe, and every other deal times its chance.': ' sicher, dazu jeder andere Deal mal seine Chance.',
  'Whoever changes a number by more than 10 % in a week says why in one sentence.':
    'Wer eine Zahl in einer Woche um mehr als 10 % ändert, sagt in einem Satz, warum.',
  'Enough in the pipeline?': 'Genug in der Pipeline?',
  'Goal of the next quarter 200,000 €, one in four deals won: 800,000 € of open deals are needed at its beginning. With an average deal of 20,000 € that is 40 deals; with 20 % of leads becoming sales-qualified and half of those a deal, 400 leads. {marketing} hands over 50 a week, so eight weeks are enough.':
    'Ziel des nächsten Quartals 200.000 €, jeder vierte Deal gewonnen: Zu Beginn sind 800.000 € an offenen Deals nötig. Bei durchschnittlich 20.000 € sind das 40 Deals; werden 20 % der Leads SQL und die Hälfte davon ein Deal, sind es 400 Leads. {marketing} übergibt 50 in der Woche, also reichen acht Wochen.',
  'What this meeting is not': 'Was diese Runde nicht ist',
  'No reading out of all deals, no blame for a lost one, no new discounts. Whoever did not clean up by Monday 16:00 brings breakfast.':
    'Kein Vorlesen aller Deals, keine Vorwürfe wegen eines verlorenen, keine neuen Rabatte. Wer bis Montag 16:00 Uhr nicht aufgeräumt hat, bringt das Frühstück mit.',
};
