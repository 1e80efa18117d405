import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { About } from '#shared/model/discussion';
import { useRoles } from '../processes/use-roles';
import type { OpenRecord } from '../record/record-screen';

/** What a thread is about, in words. `gone` when that part of the record is not there any more. */
interface Subject {
  words: string;
  gone: boolean;
}

interface Titled {
  id: string;
  title?: string | undefined;
}

const NO_PARTS: readonly Titled[] = [];

/** The parts of a record that can be talked about; those that its kind has none of are empty. */
export const partsOf = (view: OpenRecord['view']) => ({
  steps: 'steps' in view ? view.steps : NO_PARTS,
  roles: 'roles' in view ? view.roles : NO_PARTS,
  commitments: 'commitments' in view ? view.commitments : NO_PARTS,
});

/** Names what threads of a record are about. */
export function useSubject({ kind, view }: OpenRecord): (about: About) => Subject {
  const { t } = useTranslation('discussion');
  const { t: common } = useTranslation();
  const { titleOf } = useRoles();
  const kindWord = common(`kinds.${kind}`).toLocaleLowerCase();
  const { steps, commitments } = partsOf(view);
  return useCallback(
    (about) => {
      if (about.kind === 'record') return { words: t('about.record', { kind: kindWord }), gone: false };
      if (about.kind === 'text') return { words: about.anchor.quote, gone: false };
      const [list, id, field = ''] = about.path.split('/');
      const item = (list === 'steps' ? steps : commitments).find((each) => each.id === id);
      if (!item) return { words: about.label, gone: true };
      const title = item.title?.trim() || about.label || t('about.untitledStep');
      if (!field.startsWith('raci.')) return { words: title, gone: false };
      return {
        words: t('about.raci', { step: title, role: titleOf(field.slice('raci.'.length)) }),
        gone: false,
      };
    },
    [t, kindWord, steps, commitments, titleOf],
  );
}
