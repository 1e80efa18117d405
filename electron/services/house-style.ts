import { House } from '#shared/model/house';
import type { Session } from './session';

/** The one record's id. */
export const HOUSE = 'house';

/** The house style; as it comes where nothing was ever set. */
export async function houseOf({ store }: Session): Promise<House> {
  if (store.documents.kindOf(HOUSE) !== 'house') return House.parse({});
  const { view } = await store.documents.view(HOUSE);
  const read = House.safeParse(view);
  return read.success ? read.data : House.parse({});
}
