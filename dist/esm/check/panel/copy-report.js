import { make } from './make.js';

async function copyReport(text, status) {
  try {
    await navigator.clipboard.writeText(text);
    status.replaceChildren("The report is copied.");
  } catch {
    const field = make("textarea", { readonly: "", "aria-label": "The report, to copy by hand" });
    field.value = text;
    status.replaceChildren("This browser does not let the page copy. Copy the text by hand:", field);
    field.select();
  }
}

export { copyReport };
