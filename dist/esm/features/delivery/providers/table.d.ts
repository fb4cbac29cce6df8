import type { ProviderName } from './recognise.js';
import type { Provider } from './provider.js';
export declare const PROVIDERS: Readonly<Record<ProviderName, Provider>>;
