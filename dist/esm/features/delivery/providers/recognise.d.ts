import { type Reading } from '../../options/choice.js';
import { type ProviderName } from './table.js';
/** The service that the author named, else the one that the address belongs to, else none. */
export declare function readProvider(given: string | null, address: string): Reading<ProviderName | null>;
