import type { TablerIcon } from '@tabler/icons-react';
import classes from './parts.module.css';
import { TONE_COLOUR, type Tone } from './state-look';

/** Where something stands, as shape, word and colour: in a list, a table or beside a title. */
export function StateMark({ look, children }: { look: { tone: Tone; Icon: TablerIcon }; children: string }) {
  const { tone, Icon } = look;
  return (
    <span className={classes.stateMark} style={{ color: TONE_COLOUR[tone] }}>
      <Icon size={15} stroke={2} aria-hidden />
      <span>{children}</span>
    </span>
  );
}
