import { type LinkProps, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { isSafeLink } from '#shared/document/extensions';
import { linkedBlock, linkedRecord } from '#shared/model/links';
import { client } from '../../app/api';
import { recordLink } from '../../app/record-link';
import { showBlock } from '../show-block';

/** Goes where a link leads: to a record in this window and to a block of it, to an address outside of the application. */
export function useOpenLink(): (href: string) => void {
  const navigate = useNavigate();
  return useCallback(
    (href) => {
      const id = linkedRecord(href);
      const block = linkedBlock(href);
      if (id === null && block !== null) return showBlock(block);
      if (id === null) {
        if (isSafeLink(href)) window.open(href, '_blank', 'noopener,noreferrer');
        return;
      }
      void client.records.list({}).then((records) => {
        const kind = records.find((each) => each.id === id)?.kind;
        if (!kind) return;
        void navigate(recordLink(kind, id) as LinkProps & { to: '/' });
        if (block !== null) showBlock(block);
      });
    },
    [navigate],
  );
}
