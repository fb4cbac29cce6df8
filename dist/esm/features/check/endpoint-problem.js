import { holdsExample } from '../options/web-address.js';

function endpointProblem(written) {
  const text = written.trim();
  if (holdsExample(text))
    return {
      why: "it still holds a part of the example",
      cure: "Write the address of whatever receives your requests: your own server\u2019s, or the one that your form service shows you."
    };
  if (/^(mailto:|[^\s/@]+@[^\s/@]+$)/i.test(text))
    return {
      why: "it is an e-mail address, and a page cannot send to one",
      cure: "Use a form service that mails you what it receives (docs/providers.md), and write the address that it gives you."
    };
  if (/^http:/i.test(text))
    return {
      why: "it begins with http://, so that what a patient writes could be read on its way",
      cure: "Write https:// in place of http://. If your server has no https yet, your host can switch it on."
    };
  if (/^[a-z][a-z0-9+.-]*:\/\/[^/]*@/i.test(text))
    return {
      why: "it holds a name or a password, and browsers send nothing to such an address",
      cure: "Take out what stands before the @."
    };
  if (text.includes("\\")) return { why: "it holds a backslash", cure: "Write / in place of each \\." };
  if (/^[\w-]+(\.[\w-]+)+([/?#:]|$)/.test(text))
    return { why: "it does not say https://", cure: `Write https://${text}` };
  return {
    why: "it is no web address",
    cure: "It has to begin with https://, or with / for a path on this very site."
  };
}

export { endpointProblem };
