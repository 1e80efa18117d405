/** {@link winLossReview} in German, by its English sentences; the teams’ names stay open. */
export const winLossReviewDe: Readonly<Record<string, string>> = {
  'Win/loss review': 'Gewonnen und verloren: Rückblick',
  'Eight conversations a quarter, the questions to ask, and what changes after them.':
    'Acht Gespräche im Quartal, die Fragen dazu, und was sich danach ändert.',
  '{marketing} and {sales} hear from buyers themselves why they chose us or did not, and change something every quarter because of it.':
    '{marketing} und {sales} hören von Käufern selbst, warum sie sich für oder gegen uns entschieden haben, und ändern deswegen jedes Quartal etwas.',
  'Decided deals of 10,000 € and more, and every loss to a competitor we meet often.':
    'Entschiedene Deals ab 10.000 €, und jeder an einen Wettbewerber verlorene, den wir oft treffen.',
  'A deal is won or lost.': 'Ein Deal ist gewonnen oder verloren.',
  'Once a quarter both teams have eight conversations in front of them and have decided on at most three changes.':
    'Einmal im Quartal haben beide Teams acht Gespräche vor sich und beschließen höchstens drei Änderungen.',
  'Decided deals, the notes of the rep': 'Entschiedene Deals, die Notizen aus dem Vertrieb',
  'Quotes by topic, three decisions with owners': 'Zitate nach Themen, drei Beschlüsse mit Zuständigen',
  CRM: 'CRM',
  'Shared drive': 'Gemeinsames Laufwerk',
  'Note the reason as the rep sees it': 'Den Grund aus Sicht des Vertriebs notieren',
  'The decision': 'Die Entscheidung',
  'Reason, competitor, who decided, in three sentences':
    'Grund, Wettbewerber, wer entschieden hat, in drei Sätzen',
  'Fields in the CRM': 'Felder im CRM',
  '“Price” alone is not a reason. Cheaper than whom, for what, and who said so?':
    '„Preis“ allein ist kein Grund. Günstiger als wer, wofür, und wer hat das gesagt?',
  'Choose eight for a conversation': 'Acht für ein Gespräch auswählen',
  'Decided deals of the last 60 days': 'Entschiedene Deals der letzten 60 Tage',
  'Four won, four lost, different reps': 'Vier gewonnene, vier verlorene, aus verschiedenen Händen',
  'List of names': 'Liste der Namen',
  'Ask for twenty minutes': 'Um zwanzig Minuten bitten',
  'Buyer’s name': 'Name auf Käuferseite',
  'An appointment, or a no': 'Ein Termin, oder ein Nein',
  Date: 'Datum',
  'no, or no answer to two mails': 'nein, oder keine Antwort auf zwei Mails',
  'You decided for another supplier, and that is settled. I would like to learn from it: would you give my colleague from marketing twenty minutes? She sells nothing, and I will not be there.':
    'Sie haben sich für einen anderen Anbieter entschieden, und dabei bleibt es. Ich möchte daraus lernen: Würden Sie meiner Kollegin aus dem Marketing zwanzig Minuten geben? Sie verkauft nichts, und ich bin nicht dabei.',
  'Hold the conversation without the rep': 'Das Gespräch führen, ohne die Person, die verkauft hat',
  'The eight questions': 'Die acht Fragen',
  'Notes in the buyer’s words, agreed for internal use':
    'Notizen in den Worten des Käufers, zur internen Verwendung freigegeben',
  'Notes within one day': 'Notizen binnen eines Tages',
  'Asked whether notes are allowed': 'Gefragt, ob Notizen erlaubt sind',
  'No defence, no selling': 'Keine Verteidigung, kein Verkaufen',
  'Asked “what else?” twice': 'Zweimal gefragt: „Was noch?“',
  'Sort the quotes by topic': 'Zitate nach Themen ordnen',
  'Notes of eight conversations': 'Notizen aus acht Gesprächen',
  'Two pages of quotes: what won, what lost, what nobody mentioned':
    'Zwei Seiten Zitate: was gewann, was verlor, was niemand erwähnte',
  'The two pages': 'Die zwei Seiten',
  'Decide together what changes': 'Gemeinsam beschließen, was sich ändert',
  'The two pages, figures of the quarter': 'Die zwei Seiten, Zahlen des Quartals',
  'At most three changes with owner and date': 'Höchstens drei Änderungen mit zuständiger Person und Datum',
  Minutes: 'Protokoll',
  'Tell everybody, and the buyers': 'Es allen sagen, auch den Käufern',
  'The decisions': 'Die Beschlüsse',
  'Battle cards, pages and scripts changed; thanks to the buyers':
    'Battle Cards, Seiten und Leitfäden geändert; Dank an die Käufer',
  'Changed documents linked in the minutes': 'Geänderte Dokumente im Protokoll verlinkt',
  'Fewer than eight decided deals': 'Weniger als acht entschiedene Deals',
  'All of them, and two older ones.': 'Alle davon, und zwei ältere.',
  'The buyer names a person here': 'Der Käufer nennt hier eine Person',
  'It is told to that person’s lead alone and stays out of the two pages.':
    'Nur die Leitung dieser Person erfährt es, und in den zwei Seiten steht es nicht.',
  'The buyer reopens the deal': 'Der Käufer nimmt den Deal wieder auf',
  'The conversation ends there; the rep calls the same day. The notes stay notes.':
    'Das Gespräch endet dort; der Vertrieb ruft am selben Tag an. Die Notizen bleiben Notizen.',
  'Eight questions': 'Acht Fragen',
  'What happened that made you look for a solution at all?':
    'Was ist geschehen, dass Sie überhaupt nach einer Lösung gesucht haben?',
  'Who was part of the decision, and who had the most to lose?':
    'Wer war an der Entscheidung beteiligt, und wer hatte am meisten zu verlieren?',
  'Which alternatives did you look at, doing nothing included?':
    'Welche Möglichkeiten haben Sie sich angesehen, nichts zu tun eingeschlossen?',
  'What did you expect of us before the first talk, and was it so?':
    'Was haben Sie vor dem ersten Gespräch von uns erwartet, und war es so?',
  'At which moment did it tip for or against us?': 'In welchem Moment kippte es für oder gegen uns?',
  'What did our competitor do better? What did we do better?':
    'Was hat unser Wettbewerber besser gemacht? Was haben wir besser gemacht?',
  'What did the price have to do with it, if it had been equal?':
    'Welche Rolle spielte der Preis, wenn er gleich gewesen wäre?',
  'If you could change one thing about how we sold to you, what would it be?':
    'Wenn Sie eine Sache daran ändern könnten, wie wir Ihnen etwas verkauft haben, welche wäre es?',
  'What the reasons are called': 'Wie die Gründe heißen',
  Reason: 'Grund',
  Means: 'Bedeutet',
  'Does not mean': 'Bedeutet nicht',
  'No decision': 'Keine Entscheidung',
  'They stayed with what they had': 'Sie blieben bei dem, was sie hatten',
  'We never reached the one who decides': 'Wir haben die Person, die entscheidet, nie erreicht',
  'Missing function': 'Fehlende Funktion',
  'Named, and needed on day one': 'Benannt, und vom ersten Tag an nötig',
  'It came up in a comparison table': 'Sie stand in einer Vergleichstabelle',
  Price: 'Preis',
  'Equal offers, the cheaper won': 'Gleiche Angebote, das günstigere gewann',
  'We never spoke of what it saves': 'Wir haben nie davon gesprochen, was es spart',
  Trust: 'Vertrauen',
  'Doubts about us, the project or the change': 'Zweifel an uns, am Projekt oder am Wechsel',
  'They liked the other rep': 'Sie mochten die andere Person im Vertrieb',
  Access: 'Zugang',
  'We did not reach who decides': 'Wir kamen nicht zu der Person, die entscheidet',
  'They did not answer': 'Sie haben nicht geantwortet',
  'An example of a decision': 'Ein Beispiel für einen Beschluss',
  'Three of four lost buyers said that they learned of the migration only in the contract. From May the demo shows the migration in two minutes, the page has a time line, and every offer names the week of the start. Owner: content manager. Looked at again in August.':
    'Drei von vier verlorenen Käufern sagten, dass sie von der Migration erst im Vertrag erfuhren. Ab Mai zeigt die Demo die Migration in zwei Minuten, die Seite hat einen Zeitplan, und jedes Angebot nennt die Woche des Starts. Zuständig: Content-Management. Wieder angesehen im August.',
  'Ask them in this order, and wait after each. The useful part comes after the first silence.':
    'In dieser Reihenfolge fragen und nach jeder Frage warten. Das Nützliche kommt nach der ersten Stille.',
};
