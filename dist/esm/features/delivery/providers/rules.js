import { HONEYPOT } from '../../booking/request.js';
import { interpret } from '../interpret.js';
import { serverErrors } from '../server-errors.js';
import { readProvider } from './recognise.js';
import { PROVIDERS } from './table.js';

/** The rules of the service that is named or that the address belongs to; null where it is none that we know. */
function rulesOf(given, address) {
    const { value } = readProvider(given, address);
    return value && rulesBy(PROVIDERS[value]);
}
/** @param format what the author asked for, if anything: `options` has the default then */
function complaints(given, address, options, format) {
    const { value: name, understood } = readProvider(given, address);
    const found = [];
    if (!understood)
        found.push(['provider', `using ${JSON.stringify(name ?? 'none')}`]);
    if (!name)
        return found;
    const { formats, needs } = PROVIDERS[name];
    if (format && !formats.includes(options.format))
        found.push(['format', `${name} takes ${formats.join(', ')}: using "${formats[0]}"`]);
    if (losesWords(PROVIDERS[name], options))
        found.push(['fields', `${name} drops what has no name there: name at least the message`]);
    if (needs && !options.constants.some(([constant]) => constant === needs))
        found.push(['provider', `${name} needs data-field-${needs}`]);
    return found;
}
function rulesBy(provider) {
    const { formats, names, honeypot } = provider;
    return {
        address: (given) => provider.address?.(given) ?? given,
        encode: (request, options) => provider.encode(request, {
            ...options,
            format: formats.includes(options.format) ? options.format : formats[0],
            renames: { ...names, ...options.renames },
            extras: options.extras.map(([name, value]) => [(name === HONEYPOT && honeypot) || name, value]),
        }),
        interpret: (answer, given, options) => {
            const reader = { ...given, renames: { ...names, ...given.renames } };
            const usual = interpret(answer, reader);
            if (answer.kind !== 'answer' || (usual.kind === 'retry' && usual.reason === 'server'))
                return usual;
            const verdict = provider.interpret(answer.status, answer.contentType ?? '', answer.body ?? '');
            if (verdict.says === 'refused')
                return refusedBy(verdict, reader);
            // A rule of the author's settles what the service leaves open, and may ask for more: it never makes a yes of a no.
            const outcome = reader.ok.by === 'default' ? outcomeOf(verdict, answer.body) : usual;
            // What a service drops in silence it calls sent: then a patient must not hear that it arrived.
            const trapped = honeypot && options.extras.some(([name]) => name === HONEYPOT);
            const doubtful = trapped || losesWords(provider, options);
            return outcome.kind === 'sent' && doubtful ? { kind: 'unconfirmed' } : outcome;
        },
    };
}
function losesWords({ declared, names }, { renames }) {
    return declared === true && !renames.message && !names?.message;
}
function outcomeOf({ says }, body) {
    if (says === 'arrived')
        return { kind: 'sent' };
    return body === null
        ? { kind: 'retry', reason: 'network', afterMs: null }
        : { kind: 'failed', reason: 'unreadable' };
}
function refusedBy({ form, fields }, reader) {
    const said = [
        ...Object.entries(fields).map(([field, message]) => ({ field, message })),
        ...form.map((message) => ({ message })),
    ];
    const errors = serverErrors({ errors: said }, reader.renames, reader.fields);
    return errors ? { kind: 'rejected', errors } : { kind: 'failed', reason: 'refused' };
}

export { complaints, rulesOf };
