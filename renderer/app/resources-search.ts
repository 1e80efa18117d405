export const RESOURCE_VIEWS = ['costs', 'spend', 'load', 'what-if'] as const;
type ResourcesView = (typeof RESOURCE_VIEWS)[number];

/** What the address of the resources says; what is left out is as the screen begins. */
interface ResourcesSearch {
  view?: ResourcesView;
}

/** What is named in an address, without what is not known. */
export function resourcesSearch(search: Record<string, unknown>): ResourcesSearch {
  const view = RESOURCE_VIEWS.find((each) => each === search['view']);
  return view ? { view } : {};
}
