import { useTeams } from '../app/use-teams';
import { markOf, teamColour } from './team-look';
import classes from './team-mark.module.css';

export interface TeamMarkProps {
  /** The team's id. */
  team: string;
  /** Writes the team's name beside the mark. */
  withName?: boolean;
  /** Edge in pixels. */
  size?: number;
}

/** A team's own short mark on its colour; the letters tell teams apart where colours cannot. */
export function TeamMark({ team: id, withName = false, size = 18 }: TeamMarkProps) {
  const { team } = useTeams();
  const { name, mark, colour } = team(id);
  return <PlainTeamMark name={name} mark={mark} colour={colour} withName={withName} size={size} />;
}

export interface PlainTeamMarkProps extends Partial<Omit<TeamMarkProps, 'team'>> {
  name: string;
  /** One to three letters; made from the name when left out. */
  mark?: string;
  /** A name of `TEAM_COLOURS`. */
  colour: string;
}

/** The mark of a team that the workspace does not know yet. */
export function PlainTeamMark({ name, mark, colour, withName = true, size = 18 }: PlainTeamMarkProps) {
  return (
    <span className={classes.team}>
      <span
        className={classes.mark}
        style={{ background: teamColour(colour), minWidth: size, height: size, fontSize: size * 0.6 }}
        {...(withName ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name, title: name })}
      >
        {mark || markOf(name)}
      </span>
      {withName && <span className={classes.name}>{name}</span>}
    </span>
  );
}
