import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';

export function ProcessScreen() {
  const { t } = useTranslation('shell');
  return <Page header={<PageHeader title={t('processes')} />}>{null}</Page>;
}
