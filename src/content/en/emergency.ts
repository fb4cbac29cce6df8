import type { EmergencyProse } from '../emergency-types.js';

export const emergency: EmergencyProse = {
  call: 'Call {number} now',
  callUncertain: 'Call {number} or your local emergency number now',
  number: '{number}',
  numberUncertain: '{number} or your local emergency number',
};
