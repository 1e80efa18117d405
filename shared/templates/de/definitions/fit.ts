import type { Sentences } from '../../translated';

/** Whom we sell to, in German, by their English sentences. */
export const fitDe: Sentences = {
  'Good fit': 'Passender Lead',
  'A lead whose company we can help and who can say yes.':
    'Ein Lead, dessen Unternehmen wir helfen können und der Ja sagen kann.',
  Fit: 'Passung',
  'A lead whose company we can help and who can say yes: all criteria below hold. Both teams use the word for this and nothing else.':
    'Ein Lead, dessen Unternehmen wir helfen können und der Ja sagen kann: Alle Kriterien unten treffen zu. Beide Teams verwenden das Wort dafür und für nichts anderes.',
  'Company size': 'Unternehmensgröße',
  Country: 'Land',
  'Germany, Austria, Switzerland': 'Deutschland, Österreich, Schweiz',
  Role: 'Rolle',
  'Head of department, Managing director': 'Abteilungsleitung, Geschäftsführung',
  'Marketing promises a share of leads that fit, and sales dismisses those that do not. Neither can be checked while each means something else.':
    'Das Marketing sagt einen Anteil passender Leads zu, und der Vertrieb lehnt die anderen ab. Beides lässt sich nicht prüfen, solange jeder etwas anderes meint.',
  'The criteria ask only for what is known at the hand-over. What comes out in a conversation belongs to “sales qualified lead”.':
    'Die Kriterien fragen nur nach dem, was bei der Übergabe bekannt ist. Was sich erst im Gespräch zeigt, gehört zu „Sales Qualified Lead“.',
  'A head of purchasing at a maker of machines with 80 people in Graz':
    'Die Einkaufsleitung eines Maschinenbauers mit 80 Beschäftigten in Graz',
  'A managing director in Zürich who has never heard of us':
    'Ein Geschäftsführer in Zürich, der noch nie von uns gehört hat',
  'A trainee of a large company: the company fits, the person cannot decide':
    'Eine Auszubildende eines großen Unternehmens: Das Unternehmen passt, die Person kann nicht entscheiden',
  'A company of 30, however keen': 'Ein Unternehmen mit 30 Beschäftigten, wie interessiert auch immer',
  'Target account': 'Zielkunde',
  'A company both teams work on by name this quarter.':
    'Ein Unternehmen, an dem beide Teams in diesem Quartal namentlich arbeiten.',
  'A company of our ideal customer profile that both teams have chosen by name for this quarter, with one owner in each team and a plan on one page.':
    'Ein Unternehmen aus unserem Idealkundenprofil, das beide Teams für dieses Quartal namentlich gewählt haben, mit je einer zuständigen Person in jedem Team und einem Plan auf einer Seite.',
  Tier: 'Tier',
  'Account-based work fails when the two teams have two lists. There is one, it is short, and it is changed once a quarter.':
    'Arbeit an Zielkunden scheitert, wenn die beiden Teams zwei Listen haben. Es gibt eine, sie ist kurz, und sie ändert sich einmal im Quartal.',
  'On the list, with an owner in marketing and one in sales':
    'Auf der Liste, mit je einer zuständigen Person in Marketing und Vertrieb',
  'A subsidiary that buys for itself and is on the list':
    'Eine Tochtergesellschaft, die selbst einkauft und auf der Liste steht',
  'A company that one rep would like to win':
    'Ein Unternehmen, das eine einzelne Person im Vertrieb gern gewinnen würde',
  'An account that was on the list last quarter': 'Ein Kunde, der im letzten Quartal auf der Liste stand',
  'Lead source': 'Lead-Quelle',
  'Where the first enquiry came from, fixed for good.':
    'Woher die erste Anfrage kam, ein für alle Mal festgelegt.',
  Source: 'Quelle',
  'The channel of a lead’s first enquiry, from the agreed list. It is set once and never changed: what moved the lead later is the campaign.':
    'Der Kanal der ersten Anfrage eines Leads, aus der vereinbarten Liste. Er wird einmal gesetzt und nie geändert: Was den Lead später bewegt hat, ist die Kampagne.',
  'Cost per lead is reckoned by source. A source that is changed afterwards makes last year’s budget look better than it was.':
    'Die Kosten je Lead werden nach Quelle gerechnet. Eine nachträglich geänderte Quelle lässt das Budget des letzten Jahres besser aussehen, als es war.',
  '“Trade fair”, although the demo was booked on the website a week later':
    '„Messe“, obwohl die Demo eine Woche später auf der Website gebucht wurde',
  '“Partner”, when a partner named the person first':
    '„Partner“, wenn ein Partner die Person zuerst genannt hat',
  '“Sales”, because a rep made the first call': '„Vertrieb“, weil dort der erste Anruf gemacht wurde',
  '“Other”, when one of the list would do': '„Sonstige“, wenn eine aus der Liste passt',
  'Duplicate lead': 'Doppelter Lead',
  'The same person with the same enquiry, counted once.':
    'Dieselbe Person mit derselben Anfrage, einmal gezählt.',
  Duplicate: 'Dublette',
  'A second entry of the same person while the first is open. It is merged into the older one and counted once. Another person of the same company is no duplicate.':
    'Ein zweiter Eintrag derselben Person, solange der erste offen ist. Er wird mit dem älteren zusammengeführt und einmal gezählt. Eine andere Person desselben Unternehmens ist keine Dublette.',
  'Every duplicate counts for marketing’s volume and against sales’ speed. Merging by one rule keeps both honest.':
    'Jede Dublette zählt für die Menge des Marketings und gegen das Tempo des Vertriebs. Nach einer Regel zusammenzuführen hält beides ehrlich.',
  'Same e-mail address, two forms': 'Gleiche E-Mail-Adresse, zwei Formulare',
  'Same person with a private and a company address': 'Gleiche Person mit privater und beruflicher Adresse',
  'Two people of one company': 'Zwei Personen eines Unternehmens',
  'The same person a year later with another need': 'Dieselbe Person ein Jahr später mit anderem Bedarf',
};
