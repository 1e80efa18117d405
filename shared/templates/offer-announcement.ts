import { by, days, hours, namesIn, processOf, step } from './parts';
import type { StarterTemplate } from './template';

/** No rep hears of an offer from a prospect. */
export const offerAnnouncement: StarterTemplate = {
  id: 'offer-announcement',
  kind: 'process',
  title: 'Offer announcement to sales',
  description: 'New prices, packages and promotions: told first, understood, acknowledged, and judged.',
  version: 1,
  required: ['scope', 'trigger', 'outcome'],
  view: ({ teams }) => {
    const { marketing } = namesIn(teams);
    return processOf(teams, {
      title: 'Offer announcement to sales',
      purpose: `Every rep can explain a new offer in two sentences before the first prospect sees it, and ${marketing} hears within two weeks whether it sells.`,
      scope: 'New packages, prices, promotions, free offers such as guides and checks, and their end.',
      trigger: 'An offer has been decided and has a date.',
      outcome:
        'All reps have acknowledged the offer before its start, and it is kept, changed or ended after six weeks.',
      inputs: 'The decision with price, terms and dates',
      outputs: 'An offer sheet, acknowledgements, a verdict',
      systems: ['Content library', 'CRM', 'Team meeting'],
      steps: [
        step('sheet', 'Write the offer sheet', {
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A', 'sales-lead': 'C' },
          deadline: days(3),
          takes: hours(2),
          inputs: 'The decision',
          outputs: 'The sheet below on one page',
          evidence: 'Sheet with a date in the library',
          checklist: ['Two sentences to say', 'For whom, and for whom not', 'Price and terms', 'Last day'],
        }),
        step('test', 'Let one rep explain it back', {
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A', 'sales-rep': 'C' },
          deadline: days(1),
          takes: hours(0.5),
          inputs: 'The sheet',
          outputs: 'A sheet without the words that caused questions',
          evidence: 'Name of the rep on the sheet',
          branches: [['not understood', 'sheet']],
        }),
        step('present', 'Present it in the team meeting', {
          raci: { 'campaign-manager': 'R', 'sales-lead': 'A', 'sales-rep': 'I' },
          deadline: by('MO', '09:30'),
          takes: hours(0.25),
          inputs: 'Sheet, three likely questions',
          outputs: 'Questions with answers',
          evidence: 'Questions added to the sheet the same day',
          notes: 'Ten minutes: two sentences, one example, questions. No slides.',
        }),
        step('acknowledge', 'Acknowledge it', {
          raci: { 'sales-rep': 'R', 'sales-lead': 'A', 'campaign-manager': 'I' },
          deadline: days(2),
          takes: hours(0.1),
          inputs: 'The sheet',
          outputs: 'Each rep: read, understood, one open question or none',
          evidence: 'Acknowledgement with date for each rep',
          branches: [['fewer than all on the day before the start', 'present']],
        }),
        step('start', 'Start the offer', {
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A', 'sales-rep': 'I', operations: 'C' },
          deadline: days(1),
          takes: hours(1),
          inputs: 'All acknowledgements',
          outputs: 'Offer on the site, in the CRM and in the quote form',
          evidence: 'First quote with the offer’s code',
          checklist: ['Code in the CRM', 'Price in the quote form', 'Old offer withdrawn'],
        }),
        step('judge', 'Judge it after two and six weeks', {
          raci: { 'sales-rep': 'R', 'sales-lead': 'A', 'campaign-manager': 'R', 'marketing-lead': 'C' },
          deadline: days(10),
          takes: hours(0.5),
          inputs: 'Quotes with the code, what prospects said',
          outputs: 'Keep, change or end',
          evidence: 'A mark from 1 to 5 and one sentence from each rep',
        }),
        step('end', 'End it as openly as it began', {
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A', 'sales-rep': 'I', operations: 'R' },
          deadline: days(30),
          takes: hours(1),
          inputs: 'Last day, open quotes',
          outputs: 'Open quotes honoured until their date; everything else withdrawn',
          evidence: 'No quote with the code after the last day',
        }),
      ],
      exceptions: [
        [
          'A competitor forces a price within a day',
          'The sales lead calls every rep and notes who was reached. The sheet follows within one working day.',
        ],
        [
          'A rep is away on the start',
          'They acknowledge on their first day back before their first call. Until then their leads go to the deputy.',
        ],
        [
          'A prospect hears of it too early',
          'Say when it starts and reserve it for them. Nobody pretends not to know.',
        ],
      ],
      reviewMonths: 12,
      body: `
        ## The offer sheet
        | Line | Example |
        | Name and code | Delivery check, DC-26 |
        | In two sentences | “Send us ten past deliveries. In three days you see where time was lost and what it cost.” |
        | For whom | Heads of logistics, 50 to 500 people, no system of their own |
        | Not for | Companies with fewer than 200 deliveries a month |
        | Price | Free; afterwards from 490 € a month |
        | Terms | One check for each company; data deleted after 30 days |
        | First and last day | 4 May to 31 July |
        | What it must not be combined with | The yearly discount |
        | Who answers questions | [fill in: name and telephone of the person who answers questions] |

        ## Three questions that will come
        - *What does it cost afterwards?* From 490 € a month; the check obliges to nothing.
        - *Where do our data go?* They stay in the EU and are deleted after 30 days. The sheet for data protection is in the library.
        - *Who does the work on our side?* One person, about an hour, to export ten deliveries.

        ## How we judge an offer
        ? Ask after two weeks while memory is fresh. A number without a sentence does not help, and neither does the reverse.
        1. Did prospects understand it without help? From 1 to 5.
        2. Did it move a deal that would not have moved? Which one?
        3. What should be said differently tomorrow?
      `,
    });
  },
};
