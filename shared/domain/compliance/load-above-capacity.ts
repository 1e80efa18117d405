import { found, ruleOf } from './rule';

const hours = (value: number): string => `${Math.round(value * 10) / 10} hours`;

export const loadAboveCapacity = ruleOf({
  id: 'load-above-capacity',
  title: 'There is more to do than can be done',
  cause: 'resources',
  severity: 'warning',
  on: false,
  explanation:
    'A role has more hours of work in a week than those who hold it have, or more leads come to each rep than one can work: something waits, and nobody decided what.',
  mend: 'Give steps to others, plan fewer leads, or have more people; then say so under Resources.',
  of: ['resources'],
  needs: ['resources', 'teams'],
  check(record, { resources, teams }) {
    if (resources === null) return [];
    const { roles, reps } = resources;
    const full = roles.flatMap(({ id, title, planned, actual, capacity, capacityThen, over }) => {
      if (!over.planned && !over.actual) return [];
      // What is planned can be mended before it happens: it is told first.
      const [load, has, how] = over.planned
        ? [planned, capacity, 'are planned']
        : [actual, capacityThen, 'came lately'];
      return [
        found(
          record,
          `roles/${id}/hours`,
          `${title || id}: ${hours(load)} a week ${how}, and ${hours(has ?? 0)} there are.`,
        ),
      ];
    });
    if (!reps.over.planned && !reps.over.actual) return full;
    const team = teams.get(reps.team) ?? reps.team;
    const each = reps.over.planned ? reps.perRep.planned : reps.perRep.actual;
    const message =
      each === null
        ? `${team}: there are leads and nobody to work them.`
        : `${team}: ${Math.round(each * 10) / 10} leads a week for each rep ${reps.over.planned ? 'are planned' : 'came lately'}, and one can work ${reps.canWork}.`;
    return [...full, found(record, 'leadsPerRep', message)];
  },
});
