import { DRAFT_FIELDS } from './fields.js';

const ADDED_FIELDS = Object.keys({
  id: true,
  slot: true,
  locale: true,
  page: true,
  guide: true
});
const REQUEST_FIELDS = [...DRAFT_FIELDS, ...ADDED_FIELDS];
const GUIDE_LEVELS = Object.keys({
  emergency: true,
  "same-day": true,
  soon: true,
  "self-care": true
});
const HONEYPOT = "leave_empty";

export { GUIDE_LEVELS, HONEYPOT, REQUEST_FIELDS };
