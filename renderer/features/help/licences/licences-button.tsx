import { Button, Loader } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

const Licences = lazy(async () => ({ default: (await import('./licences')).Licences }));

/** Shows the licences of what comes with Accord; their texts are only loaded then. */
export function LicencesButton() {
  const { t } = useTranslation('help');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" mt="md" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'licences.hide' : 'licences.show')}
      </Button>
      {open && (
        <Suspense fallback={<Loader size="sm" mt="md" display="block" />}>
          <Licences />
        </Suspense>
      )}
    </>
  );
}
