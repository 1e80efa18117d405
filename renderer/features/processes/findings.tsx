import { ActionIcon, Button, Popover, Stack, Text, Tooltip } from '@mantine/core';
import { IconAlertCircle, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RaciFinding, RaciMend } from '#shared/domain/raci/check';
import type { DocumentSession } from '../../app/document/session';
import { applyMend } from './raci-edit';
import type { Roles } from './use-roles';

const LOOKS = {
  error: { Icon: IconAlertCircle, colour: 'var(--accord-bad)' },
  warning: { Icon: IconAlertTriangle, colour: 'var(--accord-warn)' },
  note: { Icon: IconInfoCircle, colour: 'var(--accord-info)' },
} as const;

/** A finding in one sentence. */
export function useFindingWords(roles: Roles): (finding: RaciFinding) => string {
  const { t } = useTranslation('processes');
  return ({ rule, roles: about }) => t(`finding.${rule}`, { names: about.map(roles.titleOf).join(', ') });
}

/** A mend as the words of a button. */
function useMendWords(roles: Roles): (mend: RaciMend) => string {
  const { t } = useTranslation('processes');
  return (mend) => {
    if (mend.kind === 'add-column') return t('mend.addColumn', { role: roles.titleOf(mend.role) });
    if (mend.kind === 'remove-column') return t('mend.removeColumn', { role: roles.titleOf(mend.role) });
    if (mend.keep === null) return t('mend.inform');
    const letter = mend.change[mend.keep];
    const role = roles.titleOf(mend.keep);
    return letter ? t('mend.give', { role, letter: t(`raci.${letter}`) }) : t('mend.keep', { role });
  };
}

export interface FindingsProps {
  session: DocumentSession;
  findings: readonly RaciFinding[];
  roles: Roles;
  disabled: boolean;
}

/** A mark for what is wrong with who does a step; a press says it and offers the mend. */
export function Findings({ session, findings, roles, disabled }: FindingsProps) {
  const { t } = useTranslation('processes');
  const say = useFindingWords(roles);
  const mendWords = useMendWords(roles);
  const [opened, setOpened] = useState(false);
  const [worst] = [...findings].sort((a, b) => rank(a) - rank(b));
  if (!worst) return null;
  const { Icon, colour } = LOOKS[worst.severity];
  const label = findings.map(say).join(' ');
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Tooltip label={label}>
          <ActionIcon
            size={24}
            variant="subtle"
            color="gray"
            c={colour}
            aria-label={t('finding.mark', { text: label })}
            data-testid="raci-finding"
            data-rule={worst.rule}
            onClick={() => setOpened(!opened)}
          >
            <Icon size={16} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown maw={340}>
        <Stack gap="sm">
          {findings.map((finding) => (
            <div key={finding.rule + finding.roles.join()}>
              <Text size="sm">{say(finding)}</Text>
              {!disabled && finding.mends.length > 0 && (
                <Stack gap={4} mt={6} align="flex-start">
                  {finding.mends.map((mend) => (
                    <Button
                      key={mendWords(mend)}
                      size="compact-xs"
                      variant="default"
                      onClick={() => {
                        applyMend(session, mend);
                        setOpened(false);
                      }}
                    >
                      {mendWords(mend)}
                    </Button>
                  ))}
                </Stack>
              )}
            </div>
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

const rank = ({ severity }: RaciFinding): number => ['error', 'warning', 'note'].indexOf(severity);
