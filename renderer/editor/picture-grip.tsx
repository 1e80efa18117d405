import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import classes from './picture.module.css';

const LEAST = 10;
const STEP = 5;
const within = (width: number): number => Math.min(100, Math.max(LEAST, Math.round(width)));

interface PictureGripProps {
  /** Share of the text's width, 10 to 100. */
  width: number;
  label: string;
  onWidth: (width: number) => void;
}

/** At a picture's right edge: drag it, or use the arrow keys, to make the picture wider or narrower. */
export function PictureGrip({ width, label, onWidth }: PictureGripProps) {
  const [drag, setDrag] = useState<{ x: number; full: number; from: number; now: number } | null>(null);
  const start = (event: PointerEvent<HTMLDivElement>) => {
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    const full = event.currentTarget.parentElement?.clientWidth ?? 1;
    setDrag({ x: event.clientX, full, from: width, now: width });
  };
  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (!drag) return;
    const now = within(drag.from + ((event.clientX - drag.x) / drag.full) * 100);
    setDrag({ ...drag, now });
    // Only the look follows the pointer: the text changes once, when it is let go.
    const frame = event.currentTarget.parentElement?.querySelector<HTMLElement>('[data-frame]');
    if (frame) frame.style.width = `${now}%`;
  };
  const end = () => {
    if (drag && drag.now !== drag.from) onWidth(drag.now);
    setDrag(null);
  };
  const keys = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowLeft' ? -STEP : event.key === 'ArrowRight' ? STEP : 0;
    if (by === 0) return;
    event.preventDefault();
    event.stopPropagation();
    onWidth(within(width + by));
  };
  const now = drag?.now ?? width;
  return (
    <div
      className={classes.grip}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={LEAST}
      aria-valuemax={100}
      aria-valuenow={now}
      style={{ left: `${now}%` }}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={keys}
    />
  );
}
