/** The page that runs an example: nothing but its text, the script, and a stand-in for the clinic's server. */

const ELEMENTS = ['symptom-guide', 'appointment-form', 'back-pain-article'];

/** The elements that a piece of code names, in the order in which a page shows them. */
export const elementNames = (code) => ELEMENTS.filter((name) => code.includes(name));

/** No address but the site's own can be asked for anything, and nothing at all can be sent. */
const POLICY =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; form-action 'none'; base-uri 'none'";

/** For an example in CSS: what it is the look of. */
const styled = (css) => {
  const named = elementNames(css);
  const shown = named.length > 0 ? named : ['symptom-guide', 'appointment-form'];
  const tag = (name) =>
    name === 'appointment-form'
      ? `<${name} endpoint="/api/appointments" phone="+1 555 010 0199"></${name}>`
      : `<${name}></${name}>`;
  return `<style>\n${css}</style>\n${shown.map(tag).join('\n')}\n`;
};

export function examplePage({ language, code, title }) {
  const body = language === 'css' ? styled(code) : code;
  const script = body.includes('back-pain-widgets.js')
    ? ''
    : '<script src="back-pain-widgets.js" async></script>\n';
  return `<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title.replace(/[&<>]/g, '')}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="example.css">
<script src="clinic-stand-in.js"></script>
${script}</head>
<body>
<main>
${body}</main>
</body>
</html>
`;
}
