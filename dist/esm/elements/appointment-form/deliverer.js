import { encode } from '../../features/delivery/encode.js';
import { interpret } from '../../features/delivery/interpret.js';
import { joined } from '../widget/shared-runtime.js';

/** One try: write the request, post it, read the answer. Every try sends the very same request. */
function deliverer(request, destination, surroundings) {
    const { address, options, reader } = destination;
    let message;
    return async (signal) => {
        let rules;
        try {
            rules = await rulesFor(destination);
        }
        catch {
            // The part that knows the service could not be fetched: that may work at the next try, as with the request itself.
            return { kind: 'retry', reason: 'network', afterMs: null };
        }
        message ??= rules ? rules.encode(request, options) : encode(request, options);
        const answer = await surroundings.post(rules ? rules.address(address) : address, message, {
            opaque: reader.ok.by === 'opaque',
            signal,
        });
        return outcomeOf(answer, { ...destination, reader: { ...reader, now: surroundings.now() } });
    };
}
/** What an answer means at this destination. */
async function outcomeOf(answer, destination) {
    const { options, reader } = destination;
    const rules = await rulesFor(destination);
    return rules ? rules.interpret(answer, reader, options) : interpret(answer, reader);
}
/** What knows the services: in the script's build it is fetched only where an address or an attribute names one. */
async function services() {
    return joined(await import('../../features/delivery/providers/rules.js'));
}
async function rulesFor({ provider, address }) {
    return provider === null ? null : (await services()).rulesOf(provider, address);
}

export { deliverer, outcomeOf, services };
