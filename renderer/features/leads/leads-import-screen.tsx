import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';

export function LeadsImportScreen() {
  const { t } = useTranslation('shell');
  return <Page header={<PageHeader title={t('leads')} />}>{null}</Page>;
}
