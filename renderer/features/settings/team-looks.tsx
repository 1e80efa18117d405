import { ColorSwatch, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TeamLook } from '#shared/model/workspace';
import { useField } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { TEAM_COLOURS, type TeamColour } from '../../ui/team-look';
import { PlainTeamMark } from '../../ui/team-mark';
import { Field } from './field';
import { SharedRecord } from './shared-record';
import classes from './team-looks.module.css';

const COLOURS = Object.keys(TEAM_COLOURS) as TeamColour[];

/** The workspace's name, and how each team is shown. */
export function TeamLooks() {
  const { t } = useTranslation('settings');
  return (
    <SharedRecord id="workspace" kind="workspace">
      {({ session, editable }, view) => (
        <>
          <Text c="dimmed" maw={640}>
            {t('teams.text')} {t('shared')}
          </Text>
          <WorkspaceName session={session} disabled={!editable} />
          <div className={classes.teams}>
            {view.teams.map((look) => (
              <TeamCard key={look.id} look={look} session={session} disabled={!editable} />
            ))}
          </div>
        </>
      )}
    </SharedRecord>
  );
}

function WorkspaceName({ session, disabled }: { session: DocumentSession; disabled: boolean }) {
  const { t } = useTranslation('settings');
  const [title, setTitle] = useField<string>(session, '', 'title');
  return (
    <TextInput
      label={t('teams.workspace')}
      value={title ?? ''}
      maxLength={80}
      maw={360}
      readOnly={disabled}
      onChange={(event) => setTitle(event.currentTarget.value)}
    />
  );
}

interface TeamCardProps {
  look: TeamLook;
  session: DocumentSession;
  disabled: boolean;
}

function TeamCard({ look, session, disabled }: TeamCardProps) {
  const { t } = useTranslation('settings');
  const path = `teams/${look.id}`;
  const [title = '', setTitle] = useField<string>(session, path, 'title');
  const [mark = '', setMark] = useField<string>(session, path, 'mark');
  const [colour = look.colour, setColour] = useField<string>(session, path, 'colour');
  return (
    <fieldset className={classes.card} disabled={disabled}>
      <legend className={classes.legend}>
        <PlainTeamMark name={look.title} mark={look.mark} colour={look.colour} size={22} />
      </legend>
      <Stack gap="md">
        <Group gap="md" align="flex-start">
          <TextInput
            label={t('teams.name')}
            value={title}
            maxLength={40}
            flex={1}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <TextInput
            label={t('teams.mark')}
            value={mark}
            maxLength={3}
            w={80}
            title={t('teams.markHint')}
            onChange={(event) => setMark(event.currentTarget.value)}
          />
        </Group>
        <Field label={t('teams.colour')}>
          <Radio.Group value={colour} onChange={setColour} aria-label={`${t('teams.colour')}: ${look.title}`}>
            <Group gap={10}>
              {COLOURS.map((name) => (
                <Radio.Card
                  key={name}
                  value={name}
                  className={classes.colour ?? ''}
                  aria-label={t(`teams.colours.${name}`)}
                >
                  <ColorSwatch color={TEAM_COLOURS[name]} size={24} withShadow={false} />
                </Radio.Card>
              ))}
            </Group>
          </Radio.Group>
        </Field>
      </Stack>
    </fieldset>
  );
}
