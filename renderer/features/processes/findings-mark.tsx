import { ActionIcon, Button, Popover, Stack, Text, Tooltip } from '@mantine/core';
import { IconAlertCircle, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export const FINDING_LOOKS = {
  error: { Icon: IconAlertCircle, colour: 'var(--accord-bad)' },
  warning: { Icon: IconAlertTriangle, colour: 'var(--accord-warn)' },
  note: { Icon: IconInfoCircle, colour: 'var(--accord-info)' },
} as const;

type Severity = keyof typeof FINDING_LOOKS;

/** A finding in words, with the ways to put it right. */
export interface TellableFinding {
  key: string;
  rule: string;
  severity: Severity;
  text: string;
  mends: readonly { label: string; apply: () => void }[];
}

export interface FindingsMarkProps {
  findings: readonly TellableFinding[];
  testId: string;
  disabled: boolean;
  /** Drawn opened, in a cell of a grid whose light mark was pressed; told when it closes. */
  onClose?: () => void;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/** The gravest of some findings. */
export const gravest = (findings: readonly TellableFinding[]): TellableFinding | undefined =>
  [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))[0];

/** A mark for what is wrong with a step; a press says it and offers the mend. */
export function FindingsMark({ findings, testId, disabled, onClose }: FindingsMarkProps) {
  const { t } = useTranslation('processes');
  const [opened, setOpened] = useState(onClose !== undefined);
  const worst = gravest(findings);
  if (!worst) return null;
  const { Icon, colour } = FINDING_LOOKS[worst.severity];
  const label = findings.map(({ text }) => text).join(' ');
  const turn = (next: boolean): void => {
    setOpened(next);
    if (!next) onClose?.();
  };
  return (
    <Popover opened={opened} onChange={turn} position="bottom-end" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Tooltip label={label} multiline maw={340} disabled={opened}>
          <ActionIcon
            size={24}
            tabIndex={onClose ? -1 : undefined}
            variant="subtle"
            color="gray"
            c={colour}
            aria-label={t('finding.mark', { text: label })}
            data-testid={testId}
            data-rule={worst.rule}
            onClick={() => turn(!opened)}
          >
            <Icon size={16} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown maw={340}>
        <Stack gap="sm">
          {findings.map(({ key, text, mends }) => (
            <div key={key}>
              <Text size="sm">{text}</Text>
              {!disabled && mends.length > 0 && (
                <Stack gap={4} mt={6} align="flex-start">
                  {mends.map((mend) => (
                    <Button
                      key={mend.label}
                      size="compact-xs"
                      variant="default"
                      h="auto"
                      ta="start"
                      styles={{ label: { whiteSpace: 'normal' } }}
                      onClick={() => {
                        mend.apply();
                        turn(false);
                      }}
                    >
                      {mend.label}
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
