import { type Answer, QUESTIONS, type Question } from '#shared/domain/review/answer';
import type { ReviewFacts } from '#shared/domain/review/facts';
import { REVIEW_WORDS } from '#shared/domain/review/spoken';
import { tellRejections, tellSources, tellTime, tellUntouched } from '#shared/domain/review/tell-leads';
import { type Told, tellChanged, tellPromises, tellProposal } from '#shared/domain/review/tell-promises';
import { tellDisputes, tellOffers, tellReach } from '#shared/domain/review/tell-teams';
import type { ReviewWords } from '#shared/domain/review/words';
import type { Language } from '#shared/model/language';

const TELLING: Readonly<Record<Question, (facts: ReviewFacts, words: ReviewWords) => Told>> = {
  promises: tellPromises,
  changed: tellChanged,
  sources: tellSources,
  rejections: tellRejections,
  time: tellTime,
  untouched: tellUntouched,
  reach: tellReach,
  offers: tellOffers,
  disputes: tellDisputes,
  proposal: tellProposal,
};

/** The ten answers in words, each with its evidence. Pure: facts in, words out. */
export const tellReview = (facts: ReviewFacts, language: Language): Answer[] => {
  const words = REVIEW_WORDS[language];
  return QUESTIONS.map((question) => ({
    question,
    title: words.titles[question],
    ...TELLING[question](facts, words),
  }));
};
