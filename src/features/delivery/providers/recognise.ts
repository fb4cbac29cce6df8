import { readChoice, type Reading } from '../../options/choice.js';
import { PROVIDER_NAMES, PROVIDERS, type ProviderName } from './table.js';

/** The service that the author named, else the one that the address belongs to, else none. */
export function readProvider(given: string | null, address: string): Reading<ProviderName | null> {
  const { value, understood } = readChoice<ProviderName | ''>(
    given,
    PROVIDER_NAMES,
    recognised(address) ?? '',
  );
  return { value: value || null, understood };
}

function recognised(address: string): ProviderName | undefined {
  const plain = address.replace(/%2f/gi, '/');
  return PROVIDER_NAMES.find((name) => PROVIDERS[name].recognise?.test(plain));
}
