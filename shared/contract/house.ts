import { type } from '@orpc/contract';
import { House } from '#shared/model/house';
import { procedure } from './errors';

/** How documents of the workspace look on paper. */
export const house = {
  get: procedure.output(type<House>()),
  /** Changes what is given; NOT_ALLOWED for who may not edit. */
  set: procedure
    .input(
      House.partial().extend({
        logo: House.shape.logo.unwrap().optional(),
        colour: House.shape.colour.unwrap().optional(),
        typeface: House.shape.typeface.unwrap().optional(),
        footer: House.shape.footer.unwrap().optional(),
        language: House.shape.language.unwrap().optional(),
      }),
    )
    .output(type<House>()),
};
