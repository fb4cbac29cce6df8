import { readChoice } from '../../options/choice.js';
import { PROVIDER_NAMES, PROVIDERS } from './table.js';

function readProvider(given, address) {
  const { value, understood } = readChoice(
    given,
    PROVIDER_NAMES,
    recognised(address) ?? ""
  );
  return { value: value || null, understood };
}
function recognised(address) {
  const plain = address.replace(/%2f/gi, "/");
  return PROVIDER_NAMES.find((name) => PROVIDERS[name].recognise?.test(plain));
}

export { readProvider };
