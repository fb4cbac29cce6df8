import { objectIn } from '../../foreign-json.js';
import { HONEYPOT } from '../../booking/request.js';
import { encode } from '../encode.js';
import { interpret, refused } from '../interpret.js';
import { PLAIN_FORMATS } from '../options.js';
import { serverErrors } from '../server-errors.js';
import { PROVIDERS } from './table.js';

function rulesOf(service) {
  return service === null ? OWN_SERVER : rulesBy(PROVIDERS[service]);
}
function providerComplaints(name, options, format) {
  const provider = PROVIDERS[name];
  const { formats, needs } = provider;
  const found = [];
  if (format && !formats.includes(options.format))
    found.push(["format", `${name} takes ${formats.join(", ")}: using "${formats[0]}"`]);
  if (losesWords(provider, options))
    found.push(["fields", `${name} drops what has no name there: name at least the message`]);
  if (needs && !options.constants.some(([constant]) => constant === needs))
    found.push(["provider", `${name} needs data-field-${needs}`]);
  return found;
}
const OWN_SERVER = {
  address: (given) => given,
  encode: (request, options) => encode(request, {
    ...options,
    format: PLAIN_FORMATS.find((plain) => plain === options.format) ?? "multipart"
  }),
  interpret: (answer, reader) => interpret(answer, reader)
};
function rulesBy(provider) {
  const { formats, names, honeypot } = provider;
  return {
    address: (given) => provider.address?.(given) ?? given,
    encode: (request, options) => provider.encode(request, {
      ...options,
      format: formats.includes(options.format) ? options.format : formats[0],
      renames: { ...names, ...options.renames },
      extras: options.extras.map(([name, value]) => [name === HONEYPOT && honeypot || name, value])
    }),
    interpret: (answer, given, options) => {
      const reader = { ...given, renames: { ...names, ...given.renames } };
      const said = interpret(answer, { ...reader, ok: { by: "default" } }, provider.proof);
      if (answer.kind === "answer" && isNo(said)) return withItsWords(said, provider, answer, reader);
      const outcome = reader.ok.by === "default" ? said : interpret(answer, reader);
      const trapped = honeypot && options.extras.some(([name]) => name === HONEYPOT);
      const doubtful = trapped || losesWords(provider, options);
      return outcome.kind === "sent" && doubtful ? { kind: "unconfirmed" } : outcome;
    }
  };
}
function isNo(outcome) {
  return outcome.kind === "rejected" || outcome.kind === "failed" && outcome.reason === "refused";
}
function withItsWords(no, { complaint }, { body }, reader) {
  const said = objectIn(body ?? "");
  return complaint && said ? refused(serverErrors(complaint(said), reader.renames, reader.fields)) : no;
}
function losesWords({ declared, names }, { renames }) {
  return declared === true && !renames.message && !names?.message;
}

export { providerComplaints, rulesOf };
