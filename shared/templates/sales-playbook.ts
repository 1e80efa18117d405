import { chapter, namesIn } from './parts';
import type { StarterTemplate } from './template';

/** How this sales team works, for who joins and who forgot. */
export const salesPlaybook: StarterTemplate = {
  id: 'sales-playbook',
  kind: 'playbook',
  title: 'Sales playbook',
  description: 'How we sell: for whom, by which stages, with what rhythm, and what marketing can rely on.',
  version: 1,
  required: ['purpose'],
  view: ({ teams }) => {
    const { marketing, sales } = namesIn(teams);
    return {
      title: 'Sales playbook',
      purpose: `How ${sales} works, on a few pages: enough to begin on Monday, short enough to be true in half a year.`,
      chapters: [
        chapter(
          'promise',
          'What we sell, and to whom',
          `
          We help companies with several sites to know of late deliveries before their customers do. A customer that fits has 50 to 500 people, two sites and more, and somebody who answers for deliveries.

          **In one sentence:** “You see at 7:30 which deliveries will be late today, at all sites, on one list.”

          **We do not sell to** companies with one site. A table is enough for them, and we say so.
          ? Replace this with your own sentence. Ask three customers why they bought, and use their words.
        `,
        ),
        chapter(
          'stages',
          'The way of a deal',
          `
          | Stage | The customer has | We do next | Usual time |
          | Lead | Shown interest | Touch within the hour | 1 day |
          | Sales-qualified | Named problem, people, time and money | Demo with their figures | 7 days |
          | Need agreed | Confirmed our summary in writing | Trial with one site | 14 days |
          | Offer | Asked for it | Offer with one date and one price | 10 days |
          | Verbal yes | Named the day of signature | Contract, hand-over sheet | 10 days |
          A deal moves when the customer did something. It goes back when a stage no longer holds.
        `,
        ),
        chapter(
          'week',
          'Our week',
          `
          | When | What | Who |
          | Monday 9:00 | New leads arrive and are assigned by noon | Sales lead, reps |
          | Tuesday 9:30 | Pipeline review, 45 minutes | Everybody, marketing lead |
          | Wednesday 17:00 | All leads of Monday decided | Reps |
          | Thursday 10:00 | Fifteen minutes with ${marketing} | Both leads |
          | Friday 11:00 | One recorded call heard together | Everybody |
        `,
        ),
        chapter(
          'roles',
          'Who does what',
          `
          | Role | Answers for | Usual load |
          | Sales development rep | First touch, qualification, reasons | 25 leads a week |
          | Account executive | Demo, offer, contract, hand-over | 15 open deals |
          | Sales lead | Assignment, forecast, discounts up to 15 % | 6 people |
          | Revenue operations | Data, reports, rules in the CRM | Both teams |
        `,
        ),
        chapter(
          'conversation',
          'How we speak',
          `
          - Question before answer, their words before ours.
          - One next step with a date, said aloud and sent the same day.
          - A no is a good answer. It is noted with a reason, and thanked for.
          - We never speak badly of others, and never promise a date that somebody else has to keep.

          **Three questions that always help:** What made you look at this now? Who else is affected? What happens if nothing changes?
        `,
        ),
        chapter(
          'tools',
          'Tools and rules',
          `
          - CRM: stage, next step and date are right every Monday at 16:00. What is not there did not happen.
          - Library: slides and cases only from there; own versions are deleted after the call.
          - Discounts: never without a return, never promised before the answer.
          - The way into the CRM and its help: [fill in: address of the CRM and who helps].
        `,
        ),
        chapter(
          'together',
          `With ${marketing}`,
          `
          We owe ${marketing} a decision on every lead by Wednesday, with a reason that helps. We get 50 leads every Monday, of which at least 60 % fit. Both are measured, both have signed it.

          What we do besides: acknowledge offers before they start, try new content with one prospect, and bring one sentence of a customer every Thursday.
        `,
        ),
        chapter(
          'figures',
          'Figures we look at',
          `
          | Figure | Goal | Looked at |
          | Leads decided in time | 95 % | weekly |
          | Leads that become sales-qualified | 20 % | monthly |
          | Deals won of those offered | 1 in 4 | quarterly |
          | Average deal | 20,000 € | quarterly |
          | Days from sales-qualified to signature | 42 | quarterly |
          Activity is not a goal. Ten calls that nobody wanted are worse than none.
        `,
        ),
      ],
    };
  },
};
