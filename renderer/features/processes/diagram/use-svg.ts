import { useTranslation } from 'react-i18next';
import type { DiagramLayout } from '#shared/domain/diagram/layout';
import { slug } from '#shared/model/ids';
import type { Step } from '#shared/model/process';
import { useTeams } from '../../../app/use-teams';
import { download } from '../../../ui/download';
import { teamColour } from '../../../ui/team-look';
import { useDeadlineWords } from '../deadline-field';

export interface SvgParts {
  layout: DiagramLayout;
  steps: readonly Step[];
  title: string;
  nameOf: (lane: string) => string;
  described: readonly string[];
}

/** Saves the diagram as a picture that stays sharp at every size. */
export function useSvg(): (parts: SvgParts) => Promise<void> {
  const { t } = useTranslation('processes');
  const { team: teamOf } = useTeams();
  const say = useDeadlineWords();
  return async ({ layout, steps, title, nameOf, described }) => {
    const { diagramSvg } = await import('#shared/export/html/diagram');
    const dues = new Map(steps.map(({ id, deadline }) => [id, say(deadline)]));
    const svg = diagramSvg(layout, {
      title,
      description: described,
      untitledStep: t('step.untitled'),
      lane: nameOf,
      ink: (team) => (team === null ? null : teamColour(teamOf(team).colour)),
      due: (step) => dues.get(step) ?? '',
    });
    const file = `<?xml version="1.0" encoding="UTF-8"?>\n${svg.html}\n`;
    download(`${slug(title) || 'process'}.svg`, new TextEncoder().encode(file), 'image/svg+xml');
  };
}
