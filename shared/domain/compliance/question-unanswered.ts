import { mentionedIn } from '#shared/domain/discussion/mentions';
import { counted, daysBetween, found, ruleOf } from './rule';

const PATIENCE_DAYS = 5;

export const questionUnanswered = ruleOf({
  id: 'question-unanswered',
  title: 'A question waits for an answer',
  cause: 'communication',
  severity: 'note',
  on: false,
  explanation: 'Somebody was asked by name and has not answered for five days.',
  mend: 'Answer in the discussion, or resolve it.',
  of: ['discussion'],
  needs: ['today', 'exists', 'titles', 'members'],
  check({ view, conflicts }, { today, exists, titleOf, members }) {
    const about = view.record;
    if (!about || !exists(about)) return [];
    return view.threads.flatMap(({ id, settlement, messages }) => {
      const differs = conflicts.includes(`threads/${id}/settlement`);
      const seen = new Set(settlement?.seen ?? []);
      const settled = settlement && settlement.outcome !== 'open' && !differs;
      if (settled && messages.every((message) => message.removedAt !== null || seen.has(message.id)))
        return [];
      return messages.flatMap(({ id: message, by, at, text, removedAt }) => {
        if (removedAt !== null || daysBetween(at, today) <= PATIENCE_DAYS) return [];
        const silent = mentionedIn(text).filter((asked) => {
          const answers = messages.some((other) => other.by === asked && other.answers.includes(message));
          return asked !== by && !answers && members.get(asked)?.left === false;
        });
        return silent.map((asked) =>
          found(
            { id: about },
            `threads/${id}/${message}/${asked}`,
            `${titleOf(about)}: ${members.get(asked)?.name ?? asked} was asked ${counted(daysBetween(at, today), 'day')} ago and has not answered.`,
          ),
        );
      });
    });
  },
});
