import type { Catalogue } from '../catalogue';
import type { annotations as english } from '../en/annotations';

/** Words on stretches of time, beside the figures. */
export const annotations: Catalogue<typeof english> = {
  title: 'Was anders war',
  days: '{{from}} – {{to}}',
  add: 'Anmerken, was anders war…',
  text: 'Was anders war',
  example: 'Messewoche',
  when: 'Erster und letzter Tag',
  submit: 'Anmerkung hinzufügen',
  remove: 'Anmerkung „{{text}}“ entfernen',
  removed: 'Die Anmerkung „{{text}}“ wurde entfernt',
};
