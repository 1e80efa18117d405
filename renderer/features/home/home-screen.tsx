import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';

export function HomeScreen() {
  const { t } = useTranslation('shell');
  return <Page header={<PageHeader title={t('home')} />}>{null}</Page>;
}
