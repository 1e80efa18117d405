import { chapter, namesIn } from './parts';
import type { StarterTemplate } from './template';

/** How this marketing team works. */
export const marketingPlaybook: StarterTemplate = {
  id: 'marketing-playbook',
  kind: 'playbook',
  title: 'Marketing playbook',
  description:
    'Whom we address, with what message and on which ways; the rhythm, the budget, and what sales can rely on.',
  version: 1,
  required: ['purpose'],
  view: ({ teams }) => {
    const { marketing, sales } = namesIn(teams);
    return {
      title: 'Marketing playbook',
      purpose: `How ${marketing} works: what we stand for, what we do each week, how we spend, and what ${sales} can rely on.`,
      chapters: [
        chapter(
          'goal',
          'What we are here for',
          `
          We bring ${sales} 50 leads every Monday, of which at least 60 % fit. We are judged by how many of them become sales-qualified, not by how many there are.

          **This year:** 2,400 leads, 480 sales-qualified, 120 deals, 2.4 million € of new business. The sums behind it stand in the last chapter.
          ? Begin with the figure that management will ask for in December and work backwards. Leave out every goal that you would not be asked for.
        `,
        ),
        chapter(
          'message',
          'What we say',
          `
          **To whom:** heads of logistics in companies of 50 to 500 people with two sites and more.

          **Their problem:** “I learn of a late delivery from the customer.”

          **Our promise:** at 7:30 you see which deliveries will be late today, at all sites, on one list.

          **Three proofs:** from 12 % to 8 % late in half a year; ready in three weeks; 4.1 years that customers stay.

          **Words we use:** late, list, site, Monday. **Words we do not:** solution, leverage, seamless, digital transformation.
        `,
        ),
        chapter(
          'ways',
          'Ways, and what each is for',
          `
          | Way | For | Share of budget | Stops when |
          | Search | People who look now | 35 % | A lead that fits costs more than 200 € |
          | Own content | People who will look next year | 20 % | No lead from a topic in six months |
          | Webinars | People who compare | 15 % | Fewer than 20 attend twice |
          | Fairs | Named accounts | 20 % | A sales-qualified lead costs more than 1,500 € |
          | Tests | What we do not know yet | 10 % | After six weeks, always |
        `,
        ),
        chapter(
          'week',
          'Our week',
          `
          | When | What | Who |
          | Monday 9:00 | Hand-over of the week’s leads | Campaign manager |
          | Monday 10:00 | Thirty minutes: what runs, what is stuck | Everybody |
          | Tuesday 9:30 | Pipeline review of ${sales} | Marketing lead |
          | Thursday 10:00 | Fifteen minutes with ${sales}: figures, contested leads | Both leads |
          | Friday 12:00 | Leads collected, duplicates removed | Campaign manager |
        `,
        ),
        chapter(
          'roles',
          'Who does what',
          `
          | Role | Answers for | Does not do |
          | Marketing lead | Goals, budget, the agreement with ${sales} | Single texts |
          | Campaign manager | Campaigns, hand-over, fit of leads | Change scoring alone |
          | Content manager | Library, requests, cases, win/loss talks | Take requests in passing |
          | Revenue operations | Data, reports, forms | Decide what is qualified |
        `,
        ),
        chapter(
          'standards',
          'How good is good enough',
          `
          - Every text has one reader, one message, one next step.
          - Two pairs of eyes; one of them has spoken with a customer this month.
          - A figure has a source and a date. A customer who is named has agreed in writing.
          - Forms ask at most four questions. Consent is a choice, never ticked before.
          - Published by [fill in: who gives the last word before publishing].
        `,
        ),
        chapter(
          'together',
          `With ${sales}`,
          `
          We owe ${sales} volume and fit, an offer sheet before every offer, and an answer to every request in two days. We get a decision on every lead by Wednesday with a reason, and an honest word about what helped.

          One of us listens to two sales calls a month. One of them reads every campaign brief before we begin.
        `,
        ),
        chapter(
          'sums',
          'The sums behind the goals',
          `
          | Step | Figure | From |
          | New business | 2,400,000 € | Goal of the company |
          | Average deal | 20,000 € | Last 40 deals |
          | Deals | 120 | 2,400,000 ÷ 20,000 |
          | Won of sales-qualified | 25 % | Last year |
          | Sales-qualified | 480 | 120 ÷ 25 % |
          | Sales-qualified of handed over | 20 % | Agreement |
          | Leads | 2,400, or 50 in each of 48 weeks | 480 ÷ 20 % |
          Looked at every quarter. When a rate changes by more than a fifth, the goals are counted anew with ${sales}.
        `,
        ),
      ],
    };
  },
};
