/** The lines that load exactly one version, which browsers check: from a folder of the clinic's, and from a public copy. */
const tag = (address, integrity) => `<script
  src="${address}"
  integrity="${integrity}"
  crossorigin="anonymous"
  async
></script>`;

export const scriptName = (version) => `back-pain-widgets-${version}.js`;

export const exactSnippets = ({ version, integrity }) => ({
  own: tag(`https://YOUR-SITE/back-pain-widgets/${scriptName(version)}`, integrity),
  npm: tag(`https://cdn.jsdelivr.net/npm/back-pain-widgets@${version}/dist/back-pain-widgets.js`, integrity),
});
