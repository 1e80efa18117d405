import { giveFeedback } from '#shared/domain/offers/feedback';
import { signClient } from '#shared/model/binding/author';
import { discussionId, type Feedback } from '#shared/model/discussion';
import { KINDS } from '#shared/model/kinds';
import { newDocument } from '#shared/model/new-document';
import { OFFERING } from '#shared/model/offering';
import { acknowledge, announce } from './offers/announcing';
import type { SampleWords } from './sample-words';
import type { Session } from './session';

/** The offers that the worked example's leads took, each for somebody at a stage. */
const OFFERS = [
  {
    id: 'buyers-guide',
    title: 'Buyer’s guide',
    purpose: 'Sixteen pages on what to look at before choosing, without a word about us until page twelve.',
    personas: ['Head of department'],
    stages: ['Awareness'],
  },
  {
    id: 'price-calculator',
    title: 'Price calculator',
    purpose: 'Works out what it costs, and what it saves, with the prospect’s own numbers.',
    personas: ['Head of department', 'Managing director'],
    stages: ['Consideration'],
  },
  {
    id: 'demo-video',
    title: 'Demo video',
    purpose: 'Four minutes that show the daily work, for whoever has no time for a call.',
    personas: ['Head of department'],
    stages: ['Consideration'],
  },
  {
    id: 'customer-story',
    title: 'Customer story',
    purpose: 'How a company of two hundred people came to it, and what it would do otherwise today.',
    personas: ['Managing director'],
    stages: ['Decision'],
  },
];

const SAID: readonly Pick<Feedback, 'from' | 'mark' | 'lead' | 'text'>[] = [
  { from: 'prospect', mark: 'good', lead: '', text: 'Sent it on to the managing director' },
  { from: 'prospect', mark: 'mixed', lead: '', text: 'Too long to read before a call' },
  { from: 'rep', mark: 'good', lead: '', text: 'Opens doors that a call does not' },
];

/** Writes the offers, announced by marketing and known to sales, what was said of one, and a request that was answered. */
export async function writeOffers(
  session: Session,
  { say }: SampleWords,
  { anna, ben }: { anna: string; ben: string },
  later: (minutes: number) => string,
): Promise<void> {
  const { documents } = session.store;
  for (const [index, { id, ...offer }] of OFFERS.entries()) {
    const view = KINDS.offer.schema.parse({
      title: say(offer.title),
      purpose: say(offer.purpose),
      personas: offer.personas.map(say),
      stages: offer.stages.map(say),
      owner: anna,
    });
    await documents.create('offer', id, newDocument('offer', view, anna, later(index)));
    await announce(session, { id, note: '', as: anna, at: later(10 + index) });
    await acknowledge(session, { id, as: ben, at: later(30 + index) });
  }
  const about = discussionId('buyers-guide');
  const author = { member: ben, at: later(60) };
  await documents.create(
    'discussion',
    about,
    newDocument('discussion', { record: 'buyers-guide' }, ben, author.at),
  );
  await documents.edit(about, 'sample', (doc) => {
    for (const said of SAID) giveFeedback(doc, author, { ...said, text: say(said.text) });
    signClient(doc, author);
  });
  const request = {
    ...{
      id: 'story',
      what: say('A story of a customer of about two hundred people'),
      persona: say('Managing director'),
    },
    ...{ stage: say('Decision'), by: ben, at: later(2), owner: anna },
    answer: { offer: 'customer-story', reason: '', by: anna, at: later(14) },
  };
  const offering = KINDS.offering.schema.parse({ turnaround: 10, requests: [request] });
  await documents.create('offering', OFFERING, newDocument('offering', offering, anna, later(14)));
}
