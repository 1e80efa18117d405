import { Alert, Anchor, Button, Checkbox, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeInWords, FrozenVersion, Version } from '#shared/contract/signoff';
import { orpc } from '../../app/api';
import { recordLink } from '../../app/record-link';
import { useTeams, useWorkspace } from '../../app/use-teams';
import { dayOf } from '../../ui/dates';
import { ErrorState } from '../../ui/error-state';
import { listed } from '../../words/locale';
import { useLocale } from '../measurement/use-locale';
import { Beside } from './beside';
import { ChangeList } from './change-list';
import { Endings } from './endings';
import { Dates, Meaning } from './meaning';
import { Parties } from './parties';
import { usePassphrase } from './use-passphrase';

interface Props {
  id: string;
  kind: string;
  version: Version;
  changes: ChangeInWords[] | null;
  /** What changed in all it rests on. */
  grounds: ChangeInWords[];
  /** What stands or waits beside it, without knowing of it. */
  beside: FrozenVersion['beside'];
  may: FrozenVersion['may'];
  /** What a signature now would say; null where there is nothing to sign for the member who acts. */
  signing: FrozenVersion['signing'];
}

/** What changed, the statement, and the one button; afterwards what happens next. */
export function SignForm({ id, kind, version, changes, grounds, beside, may, signing }: Props) {
  const { t } = useTranslation('signoff');
  const { team } = useTeams();
  const me = useWorkspace()?.me ?? null;
  const mine = version.parties
    .flatMap(({ signatories }) => signatories)
    .find(({ member }) => member === me?.id);
  return (
    <Stack gap="lg">
      <Beside record={id} beside={beside} />
      <section>
        <Title order={2} fz="md" mb={6}>
          {changes === null
            ? t('changes.first')
            : changes.length === 0
              ? t(grounds.length > 0 ? 'changes.same' : 'changes.none')
              : t('changes.since', { count: changes.length })}
        </Title>
        {changes && <ChangeList changes={changes} />}
        {grounds.length > 0 && (
          <>
            <Title order={3} fz="sm" mt="sm" mb={4}>
              {t('changes.grounds', { count: grounds.length })}
            </Title>
            <ChangeList changes={grounds} />
          </>
        )}
        {changes && changes.length + grounds.length > 0 && version.supersedes && (
          <Anchor
            size="sm"
            renderRoot={(props) => (
              <Link
                {...props}
                to="/records/$id/compare/$from/$to"
                params={{ id, from: version.supersedes ?? '', to: version.proposal }}
              />
            )}
          >
            {t('sign.compare')}
          </Anchor>
        )}
      </section>
      {signing && me ? (
        <Meaning version={version} onBehalfOf={signing.onBehalfOf} />
      ) : (
        <Dates version={version} />
      )}
      {signing && me ? (
        <Statement key={signing.statement} id={id} version={version} signing={signing} me={me} />
      ) : (
        <NotNow id={id} kind={kind} version={version} />
      )}
      <Endings record={id} version={version} may={may} />
      <section>
        <Title order={2} fz="md" mb={6}>
          {t('parties.title')}
        </Title>
        <Parties version={version} />
      </section>
      {version.status === 'proposed' && me && !signing && mine?.signedAt && (
        <Text size="sm" c="dimmed">
          {t('sign.done.waiting', {
            names: listed(
              version.parties.filter(({ signed }) => !signed).map((party) => team(party.team).name),
            ),
          })}
        </Text>
      )}
    </Stack>
  );
}

function Statement({
  id,
  version,
  signing,
  me,
}: Pick<Props, 'id' | 'version'> & {
  signing: NonNullable<Props['signing']>;
  me: { id: string; name: string; team: string };
}) {
  const { t } = useTranslation('signoff');
  const { team } = useTeams();
  const cache = useQueryClient();
  const passphrase = usePassphrase();
  const [agreed, setAgreed] = useState(false);
  const sign = useMutation(
    orpc.signoff.sign.mutationOptions({
      onSettled: () => {
        passphrase.clear();
        void cache.invalidateQueries({ queryKey: orpc.signoff.key() });
      },
    }),
  );
  const name = team(me.team).name;
  return (
    <Paper withBorder p="md">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sign.mutate({ id, proposal: version.proposal, ...passphrase.input });
        }}
      >
        <Stack gap="md">
          <Checkbox
            label={signing.statement}
            checked={agreed}
            onChange={(event) => setAgreed(event.currentTarget.checked)}
            styles={{ label: { fontWeight: 500 } }}
          />
          {passphrase.field}
          <ErrorState error={sign.error} />
          <Button
            type="submit"
            fullWidth
            disabled={!agreed || passphrase.missing}
            loading={sign.isPending}
            h="auto"
            mih={36}
            py={6}
            styles={{ label: { whiteSpace: 'normal' } }}
          >
            {t('sign.submit', { name: me.name, team: name })}
          </Button>
        </Stack>
      </form>
    </Paper>
  );
}

/** Why there is nothing to sign here, or what happens after the signature. */
function NotNow({ id, kind, version }: { id: string; kind: string; version: Version }) {
  const { t } = useTranslation('signoff');
  const { t: common } = useTranslation();
  const locale = useLocale();
  const workspace = useWorkspace();
  const me = workspace?.me;
  const mine = version.parties
    .flatMap(({ signatories }) => signatories)
    .find(({ member }) => member === me?.id);
  const link = recordLink(kind, id) as LinkProps & { to: '/' };
  const back = (
    <Button variant="default" size="compact-sm" renderRoot={(props) => <Link {...props} {...link} />}>
      {t('sign.done.back')}
    </Button>
  );
  if (version.status === 'in force' || version.status === 'agreed') {
    return (
      <Alert
        color="var(--accord-good)"
        variant="outline"
        icon={<IconCheck size={18} />}
        title={t('sign.done.title')}
        role="status"
      >
        <Stack gap="xs" align="flex-start">
          <Text size="sm">
            {version.status === 'in force'
              ? t('sign.done.inForce')
              : t('sign.done.agreed', {
                  date: version.effectiveOn ? dayOf(version.effectiveOn, { locale }) : '–',
                })}
          </Text>
          {back}
        </Stack>
      </Alert>
    );
  }
  const reason =
    version.status !== 'proposed'
      ? t('sign.notMine.closed', { status: common(`status.${STATUS_WORDS[version.status]}`).toLowerCase() })
      : mine?.signedAt
        ? t('sign.notMine.signed', { when: dayOf(mine.signedAt, { locale }) })
        : t('sign.notMine.noSignatory', { name: me?.name ?? '' });
  return (
    <Alert
      variant="outline"
      color="gray"
      title={mine?.signedAt ? t('sign.done.title') : t('sign.notMine.title')}
      role="status"
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{reason}</Text>
        {workspace?.practice && version.status === 'proposed' && (
          <Text size="sm">{t('sign.notMine.practice')}</Text>
        )}
        <Group>{back}</Group>
      </Stack>
    </Alert>
  );
}

const STATUS_WORDS = {
  proposed: 'proposed',
  declined: 'declined',
  withdrawn: 'withdrawn',
  agreed: 'agreed',
  'in force': 'inForce',
  superseded: 'superseded',
  expired: 'expired',
  retired: 'retired',
} as const;
