import { Button, Loader } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { saveOpenDocuments } from '../../app/open-documents';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import classes from './reading.module.css';
import { ReadingChapters } from './reading-chapters';
import { ReadingContents } from './reading-contents';
import { placesToRead, useReadingPlace } from './use-reading-place';

/** A playbook for reading: its contents beside it, and every chapter with what is agreed in it. */
export function ReadingScreen() {
  const { id } = useParams({ from: '/playbooks/$id/read' });
  const { t } = useTranslation('playbooks');
  const { t: common } = useTranslation();
  const { data, error, refetch } = useQuery(orpc.playbooks.read.queryOptions({ input: { id } }));
  // What was typed a moment ago is part of what is read.
  useEffect(() => {
    void saveOpenDocuments();
  }, []);
  const places = data ? placesToRead(data, t('introduction'), common('untitled')) : [];
  const reading = useReadingPlace(places.map((place) => place.id));
  return (
    <div className={classes.screen}>
      {places.length > 0 && <ReadingContents places={places} reading={reading} />}
      <div className={classes.scroll} ref={reading.scroller} data-page-scroll>
        <div className={classes.column}>
          <div className={classes.top}>
            <PageHeader
              crumbs={[
                { label: t('title'), to: '/playbooks' },
                { label: data?.title || common('untitled'), to: '/playbooks/$id', params: { id } },
              ]}
              title={data?.title || common('untitled')}
              primary={
                <>
                  <Button component={Link} to={`/playbooks/${id}`} variant="default">
                    {t('edit')}
                  </Button>
                  <Button
                    leftSection={<IconPrinter size={18} aria-hidden />}
                    disabled={places.length === 0}
                    onClick={() => window.print()}
                  >
                    {t('print')}
                  </Button>
                </>
              }
            />
          </div>
          <ErrorState error={error} onRetry={() => void refetch()} />
          {!data && !error && <Loader size="sm" />}
          {data && places.length === 0 && <EmptyState title="" text={t('nothingToRead')} />}
          {data && <ReadingChapters playbook={data} places={places} />}
        </div>
      </div>
    </div>
  );
}
