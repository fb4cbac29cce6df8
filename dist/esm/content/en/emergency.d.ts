import type { EmergencyProse } from '../emergency-types.js';
export declare const emergency: EmergencyProse;
