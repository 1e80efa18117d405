/** Offers, requests, touchpoints and what is said of them. */
export const touch = {
  '{name} may read and comment, not announce or retire. Ask a lead of the team.':
    '{name} darf lesen und kommentieren, nicht ankündigen oder zurückziehen. Eine Leitung des Teams kann das ändern.',
  'title: give it a title first': 'Bitte zuerst einen Titel geben.',
  'It is private to one team. Share it first.': 'Es gehört nur einem Team. Bitte zuerst teilen.',
  'validUntil: its last day, {day}, is over. Move it, or retire the offer.':
    'Der letzte Tag, {day}, ist vorbei. Den Tag verlegen oder das Angebot zurückziehen.',
  'Nothing is announced here that could be acknowledged.':
    'Hier ist nichts angekündigt, was sich bestätigen ließe.',
  'It was not announced to {name}’s team.': 'Dem Team von {name} wurde es nicht angekündigt.',
  '{name} knows it already.': '{name} kennt es schon.',
  'replacedBy: an offer cannot take its own place': 'Ein Angebot kann nicht an seine eigene Stelle treten.',
  'It is retired already.': 'Es ist schon zurückgezogen.',
  '{id} is a {kind}, not an offer.': 'Das ist kein Angebot: {id}.',
  'This request is not there any more.': 'Diese Anfrage gibt es nicht mehr.',
  'answer: name the offer, or say why there will be none':
    'Bitte das Angebot nennen oder sagen, warum es keines geben wird.',
  'This feedback is not there any more.': 'Diese Rückmeldung gibt es nicht mehr.',
  'Only who gave this feedback can take it back.': 'Zurücknehmen kann das nur, wer es gesagt hat.',
  '{id} has no meeting on {day}.': 'Am {day} gibt es hier kein Treffen.',
  '{id} is a {kind}; only touchpoints have meetings.':
    'Treffen gibt es nur bei einem Austausch, und das ist keiner: {id}.',
  'to: must be a day from {day} on, at most {count} days later':
    'Bis: Bitte einen Tag ab {day} wählen, höchstens {count} Tage später.',
};
