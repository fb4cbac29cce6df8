import type { Provider } from './provider.js';
/** A FHIR R4 server behind the clinic's own relay. It says yes by its status, and no by an `OperationOutcome`. */
export declare const fhir: Provider;
