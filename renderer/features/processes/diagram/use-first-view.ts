import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';
import type { DiagramLayout } from '#shared/domain/diagram/layout';

/**
 * Shows a diagram from its beginning, across the whole width where that can be read: a long process fitted
 * into the window would be a strip of specks. Later changes leave the view where it is.
 */
export function useFirstView({ width }: DiagramLayout, root: RefObject<HTMLElement | null>): void {
  const { setViewport } = useReactFlow();
  const shown = useRef(false);
  useEffect(() => {
    const room = root.current?.clientWidth ?? 0;
    if (shown.current || room === 0 || width === 0) return;
    shown.current = true;
    const zoom = Math.min(1, Math.max(0.5, (room - 8) / width));
    void setViewport({ x: Math.max(4, (room - width * zoom) / 2), y: 0, zoom });
  }, [width, root, setViewport]);
}
