import { useTranslation } from 'react-i18next';
import { TeamMark } from '../../ui/team-mark';
import { useMembers } from '../signoff/use-members';
import type { OpenRecord } from './record-screen';

/** Between whom a record is, and who looks after it; nothing of what is not said. */
export function RecordOwners({ view }: { view: OpenRecord['view'] }) {
  const { t } = useTranslation('record');
  const { nameOf } = useMembers();
  const parties = 'parties' in view ? view.parties : [];
  const owner = 'owner' in view ? view.owner : null;
  if (parties.length === 0 && owner === null) return null;
  return (
    <>
      {parties.map((team) => (
        <TeamMark key={team} team={team} withName />
      ))}
      {owner !== null && <span>{t('owner', { name: nameOf(owner) })}</span>}
    </>
  );
}
