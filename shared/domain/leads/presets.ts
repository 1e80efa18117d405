import { LEAD_FIELDS, type LeadField } from '#shared/model/lead';
import { type ColumnMap, isTimeField } from '#shared/model/mapping';

/** Systems whose exports are recognised by their headings. */
export const PRESETS = ['hubspot', 'salesforce'] as const;
export type Preset = (typeof PRESETS)[number];

type Headings = Partial<Record<LeadField, readonly string[]>>;

const HUBSPOT: Headings = {
  leadId: ['Record ID', 'Record ID - Contact', 'Record ID - Lead', 'Contact ID', 'hs_object_id', 'vid'],
  createdAt: ['Create Date', 'createdate'],
  handedOverAt: [
    'Became a Marketing Qualified Lead Date',
    'Date entered "Marketing Qualified Lead (Lifecycle Stage Pipeline)"',
    'hs_lifecyclestage_marketingqualifiedlead_date',
    'hs_v2_date_entered_marketingqualifiedlead',
  ],
  assignedAt: ['Owner Assigned Date', 'hubspot_owner_assigneddate'],
  firstTouchAt: [
    'Date of first engagement',
    'First Outreach Date',
    'hs_sa_first_engagement_date',
    'hs_first_outreach_date',
  ],
  acceptedAt: ['Became a Sales Accepted Lead Date'],
  qualifiedAt: [
    'Became a Sales Qualified Lead Date',
    'Date entered "Sales Qualified Lead (Lifecycle Stage Pipeline)"',
    'hs_lifecyclestage_salesqualifiedlead_date',
    'hs_v2_date_entered_salesqualifiedlead',
  ],
  disqualifiedAt: ['Disqualified Date', 'Became an Unqualified Lead Date', 'Date entered "Unqualified"'],
  opportunityAt: [
    'Became an Opportunity Date',
    'hs_lifecyclestage_opportunity_date',
    'hs_v2_date_entered_opportunity',
  ],
  wonAt: ['Became a Customer Date', 'hs_lifecyclestage_customer_date', 'hs_v2_date_entered_customer'],
  lostAt: ['Closed Lost Date'],
  status: ['Lead Status', 'hs_lead_status', 'Lifecycle Stage', 'lifecyclestage'],
  rejectionReason: ['Disqualification Reason', 'Unqualified Reason', 'Lead Disqualification Reason'],
  owner: ['Contact owner ID', 'hubspot_owner_id', 'Contact owner', 'Lead owner'],
  team: ['HubSpot Team', 'hubspot_team_id'],
  source: ['Original Source', 'Original Traffic Source', 'Original Source Type', 'hs_analytics_source'],
  mergedInto: ['Merged into Record ID', 'Merged into'],
};

const SALESFORCE: Headings = {
  leadId: ['Lead ID', 'LeadId', 'Id', 'Record ID (18 digits)'],
  createdAt: ['Create Date', 'Created Date', 'CreatedDate'],
  handedOverAt: [
    'MQL Date',
    'MQL_Date__c',
    'Marketing Qualified Date',
    'Marketing_Qualified_Date__c',
    'Handed Over Date',
    'Hand_Over_Date__c',
  ],
  assignedAt: ['Assigned Date', 'Assigned_Date__c'],
  firstTouchAt: [
    'First Activity Date',
    'First Response Date',
    'First_Response_Date__c',
    'FirstCallDateTime',
    'FirstEmailDateTime',
  ],
  acceptedAt: ['SAL Date', 'SAL_Date__c', 'Sales Accepted Date', 'Sales_Accepted_Date__c'],
  qualifiedAt: [
    'SQL Date',
    'SQL_Date__c',
    'Sales Qualified Date',
    'Sales_Qualified_Date__c',
    'Converted Date',
    'ConvertedDate',
  ],
  disqualifiedAt: ['Disqualified Date', 'Disqualified_Date__c', 'Unqualified Date', 'Unqualified_Date__c'],
  opportunityAt: ['Opportunity Created Date', 'Opportunity Date', 'Opportunity_Date__c'],
  wonAt: ['Closed Won Date', 'Won Date', 'Won_Date__c'],
  lostAt: ['Closed Lost Date', 'Lost Date', 'Lost_Date__c'],
  status: ['Lead Status', 'Status'],
  fit: ['ICP Fit', 'ICP_Fit__c', 'Fit__c', 'Good_Fit__c'],
  rejectionReason: [
    'Disqualification Reason',
    'Unqualified Reason',
    'Disqualified_Reason__c',
    'Unqualified_Reason__c',
  ],
  owner: ['Lead Owner ID', 'OwnerId', 'Owner ID', 'Lead Owner'],
  source: ['Lead Source', 'LeadSource'],
  tier: ['Rating', 'Tier__c'],
  amount: ['Amount', 'Expected Amount'],
  currency: ['Lead Currency', 'CurrencyIsoCode'],
  offer: ['Campaign', 'Primary Campaign Source'],
  mergedInto: ['Master Record ID', 'MasterRecordId'],
};

/** Headings that people and other systems use. */
const COMMON: Headings = {
  leadId: ['Lead ID', 'LeadID', 'Lead', 'Prospect ID', 'Lead Number', 'Record ID', 'ID'],
  createdAt: [
    'Created At',
    'Created Date',
    'Create Date',
    'Created',
    'Date Created',
    'Creation Date',
    'Created On',
  ],
  handedOverAt: ['Handed Over At', 'Handed Over', 'Hand-over Date', 'Hand-over', 'MQL Date', 'MQL At', 'MQL'],
  assignedAt: ['Assigned At', 'Assigned Date', 'Assigned', 'Assigned On'],
  firstTouchAt: [
    'First Touch At',
    'First Touch',
    'First Touch Date',
    'First Contact',
    'First Contact Date',
    'First Response',
  ],
  acceptedAt: ['Accepted At', 'Accepted Date', 'Accepted', 'SAL Date', 'SAL At'],
  qualifiedAt: ['Qualified At', 'Qualified Date', 'Qualified', 'SQL Date', 'SQL At', 'SQL', 'Became SQL'],
  disqualifiedAt: [
    'Disqualified At',
    'Disqualified Date',
    'Disqualified',
    'Rejected Date',
    'Rejected At',
    'Unqualified Date',
  ],
  opportunityAt: ['Opportunity At', 'Opportunity Date', 'Opportunity Created Date', 'Opportunity'],
  wonAt: ['Won At', 'Won Date', 'Won', 'Closed Won Date', 'Customer Date'],
  lostAt: ['Lost At', 'Lost Date', 'Closed Lost Date', 'Lost'],
  status: ['Status', 'Lead Status', 'Stage', 'Lead Stage'],
  fit: ['Fit', 'Good Fit', 'Is Fit', 'Is Good Fit', 'ICP', 'ICP Fit', 'Fits', 'Fits ICP', 'Lead Fit'],
  rejectionReason: ['Rejection Reason', 'Disqualification Reason', 'Reason', 'Lost Reason', 'Reject Reason'],
  owner: ['Owner ID', 'Owner', 'Lead Owner', 'Sales Rep', 'Assigned To'],
  team: ['Team', 'Sales Team'],
  source: ['Source', 'Lead Source', 'Original Source', 'Channel'],
  tier: ['Tier', 'Segment', 'Rating', 'Grade'],
  offer: ['Offer', 'Campaign', 'Asset', 'Content Offer'],
  automatedTouchAt: ['Automated Touch At', 'First Automated Touch', 'First Automated Response'],
  touchAutomated: [
    'First Touch Automated',
    'First Touch By',
    'First Touch Type',
    'First Response Type',
    'First Response By',
  ],
  amount: ['Amount', 'Deal Amount', 'Value', 'Deal Value'],
  currency: ['Currency', 'Currency Code'],
  mergedInto: ['Merged Into', 'Merged Into ID', 'Duplicate Of'],
};

const HEADINGS: Record<Preset, Headings> = { hubspot: HUBSPOT, salesforce: SALESFORCE };

/** Headings that only one system writes. */
const TELLTALE: Record<Preset, RegExp> = {
  hubspot:
    /^(record id( - (contact|lead|company))?|lifecycle stage|became an? .* date|original (traffic )?source|hs_[a-z0-9_]+|hubspot_[a-z_]+|contact owner|create date)$/i,
  salesforce:
    /^(lead id|leadsource|lead source|lead owner|created date|createddate|converted date|isconverted|converteddate|ownerid|.*__c|rating|masterrecordid|company \/ account)$/i,
};

/** A heading without case, punctuation and blanks. */
export function plainHeading(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whose export do the headings look like? `null` when nothing speaks clearly for one system. */
export function recognise(columns: readonly string[]): Preset | null {
  const scores = PRESETS.map((preset) => ({
    preset,
    score: columns.filter((column) => TELLTALE[preset].test(column.trim())).length,
  })).sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  return best && best.score >= 3 && best.score > (next?.score ?? 0) ? best.preset : null;
}

const MOMENT =
  /^(\d{4}[-/.]\d|\d{1,2}[-/.]\d{1,2}[-/.]\d{2}|\d{10}(\d{3})?$|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d{1,2}[- .]+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;
const YES_OR_NO =
  /^(true|false|yes|no|y|n|0|1|ja|nein|x|(good |bad |poor |not |no )?fits?|does not fit|qualified)$/i;

/** Do these values hold moments, as far as they hold anything? */
export function looksLikeMoments(values: readonly string[]): boolean {
  const filled = values.map((value) => value.trim()).filter((value) => value !== '');
  return filled.length === 0 || filled.some((value) => MOMENT.test(value));
}

/** Can a column with these values hold the field? `Qualified` may hold dates, or yes and no. */
function canHold(field: LeadField, values: readonly string[]): boolean {
  const filled = values.map((value) => value.trim()).filter((value) => value !== '');
  if (filled.length === 0) return true;
  if (isTimeField(field)) return looksLikeMoments(filled);
  if (field === 'fit') return filled.some((value) => YES_OR_NO.test(value));
  return field === 'amount' ? filled.some((value) => /\d/.test(value)) : true;
}

/**
 * Which column holds which field, by the headings: those of the given system first, then the
 * common ones. No column is used twice, and none whose first values cannot be that field.
 *
 * @param sample the first rows, to look at the values
 */
export function guessMapping(
  columns: readonly string[],
  preset: Preset | null,
  sample: readonly (readonly string[])[] = [],
): Partial<ColumnMap> {
  const valuesOf = (column: string) => sample.map((row) => row[columns.indexOf(column)] ?? '');
  const byPlain = new Map(columns.map((column) => [plainHeading(column), column]));
  const used = new Set<string>();
  const guess: Partial<Record<LeadField, string>> = {};
  for (const headings of preset === null ? [COMMON] : [HEADINGS[preset], COMMON]) {
    for (const field of LEAD_FIELDS) {
      if (guess[field] !== undefined) continue;
      const own = [...(headings[field] ?? []), field].map(plainHeading);
      const column = own
        .map((heading) => byPlain.get(heading))
        .find((found) => found !== undefined && !used.has(found) && canHold(field, valuesOf(found)));
      if (column === undefined) continue;
      guess[field] = column;
      used.add(column);
    }
  }
  return guess;
}

/** Headings of what tells who somebody is, or of free text that may. Such columns are not kept. */
const PERSONAL = [
  /^(first|last|full|middle|given|family|sur|nick|contact|lead|person|company|account|organi[sz]ation|customer|client|associated company|primary company)[ _-]*name$/i,
  /^(name|company|account|organi[sz]ation|salutation|gender|birthday|date of birth|job ?title|title|notes?|comments?|description|message|subject|remarks?|bio)$/i,
  /(?<!not )e-?mail( address)?$/i,
  /(phone|mobile|fax|telephone|whats ?app)([ _-]*(number|no\.?))?$/i,
  /(street|postal|zip|post ?code|address)/i,
  /(linkedin|twitter|facebook|instagram|skype|xing)/i,
  /^(ip( address)?|website( url)?|web ?site|domain|photo( url)?|image)$/i,
  /^(vorname|nachname|name|firma|telefon|strasse|straße|plz|anrede|notizen?|bemerkung(en)?)$/i,
];

/** Does a column look as if it held personal data? */
export function looksPersonal(column: string): boolean {
  const heading = column.trim().replace(/__c$/i, '').replaceAll('_', ' ');
  return PERSONAL.some((pattern) => pattern.test(heading));
}
