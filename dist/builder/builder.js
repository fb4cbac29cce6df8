"use strict";
(() => {
  // <define:RELEASE>
  var define_RELEASE_default = { version: "0.1.0", integrity: "sha384-NJoTJFX4hJ5vy9YnGWLcu8r+VvGo+6AovLYoGOcKN5zo0mrtw8wN+JxINjKp3Uq0", languages: { "ar.js": "sha384-hXEjrTkiALk/O1ZfwRLVZ1FT5j7hD6ktmislGEgjd4Y6faf/8qGPBO6D5RgIgBKW", "de.js": "sha384-ogWdqZ3RxJkPe47KPY2GplyPRJLye7ZtpLM0dHcboHpBqVbSE84AwelkQPY+36W6", "es.js": "sha384-taJ0Mn+nvtHuwJsGet06YgQJLvXjm3ZTfjUSt3T5eSyl/duenmkUYWoYdHacA3R8", "fr.js": "sha384-+P8sedVpj+ycaNwD+lPTbZPbNLFdsTRmL0KIC9twGBBC3KJHDdnL9FV33WL7vrbm", "hi.js": "sha384-b6YUaSTNdcLrMDGWs3iESYKBzN0nRH2/T77z9MrCIWqUAJFroHy+gzKrRKHOeTlk", "ko.js": "sha384-MSZ872E+WhNkvju/Cntp/McXiAFXq8s/WphqOQva/j4oaV0F6lCU7iPjF+ipGK+c", "pl.js": "sha384-czq98nTUFYJ0kxvK9TCIGNMTUvVADp8/jeS0T8FFrdJAvN6fELD29E+L0VKDhslC", "pt-BR.js": "sha384-bmSXubWkx5TotqT216pP8VS7Y7HgzOOP73n8K7d+QI/x7dcInDgMxnt+NTvWZ0nU", "ru.js": "sha384-aT7blTEXkX1Gq50dYdcpUp8OZqclFbnwa4D2OZTQRhwmjaTtY1ZsglpC26oLf8Lx", "vi.js": "sha384-9xL8XZAB9m874GqgymE9IFerjDGR1EjYh6p6A+cGQXmeC+vV9Op+yApJ+SKaFaiW", "zh-Hans.js": "sha384-/639xxS1IrqdBFZbj4r1jhHFxy1LJ96wl1MrcjLaTnyEruuW7AmzlGKP+7fh2wiE" } };

  // demo/theme/look.js
  var PLAIN = { theme: "light", properties: {} };
  var DEFAULTS = { accent: "#1a627c", radius: 0.5, space: "1em" };
  var SELECTOR = "back-pain-article,\nsymptom-guide,\nappointment-form";
  var THEME_COMMENT = {
    light: "",
    dark: '/* Dark: also write data-theme="dark" on the script tag. */\n',
    auto: '/* Light or dark, as the reader\u2019s device: also write data-theme="auto" on the script tag. */\n'
  };
  function cssOf({ theme, properties }) {
    const lines = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};
`);
    if (lines.length === 0) return THEME_COMMENT[theme].trim();
    return `${THEME_COMMENT[theme]}${SELECTOR} {
${lines.join("")}}`;
  }
  function withProperty({ theme, properties }, name, value) {
    const changed = { ...properties, [name]: value };
    return { theme, properties: Object.fromEntries(Object.entries(changed).filter(([, it]) => it !== "")) };
  }
  function withRadius(look, em) {
    const length = em === 0 ? "0" : `${em}em`;
    return withProperty(look, "--bp-radius", em === DEFAULTS.radius ? "" : length);
  }
  var COLOR = /^(#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|[a-z]{3,}|(rgba?|hsla?|hwb|(ok)?(lab|lch))\([\d\s.,%/a-z+-]+\))$/i;
  var LENGTH = /^(0|\d*\.?\d+(em|rem|px))$/i;
  var FAMILY = /^[\p{L}\p{N}\s'",._-]+$/u;
  var ALLOWED = {
    "--bp-color-accent": COLOR,
    "--bp-radius": LENGTH,
    "--bp-space": LENGTH,
    "--bp-font-family": FAMILY,
    "--bp-heading-font-family": FAMILY
  };
  function usableValue(name, written) {
    const value = written.replace(/\s+/g, " ").trim();
    const quotes = value.replace(/[^'"]/g, "");
    const isPaired = /^(''|"")*$/.test(quotes);
    return isPaired && ALLOWED[name]?.test(value) ? value : "";
  }

  // demo/theme/painted.js
  var canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  var context = (
    /** @type {CanvasRenderingContext2D} */
    canvas.getContext("2d", { willReadFrequently: true })
  );
  var probe = document.createElement("span");
  probe.hidden = true;
  function paintedColors(element, ground) {
    const wrapper = element.shadowRoot?.querySelector(".bp");
    if (!wrapper) throw new Error(`<${element.localName}> is not there yet`);
    const styles = getComputedStyle(wrapper);
    return (name) => paint([ground, computed(styles.getPropertyValue(`--_${name}`))]);
  }
  function hexOf(color) {
    if (computed(color) === "") return "";
    const parts = paint(["#fff", computed(color)]);
    return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  }
  function computed(color) {
    if (!probe.isConnected) document.body.append(probe);
    probe.style.color = "";
    probe.style.color = color;
    return probe.style.color === "" ? "" : getComputedStyle(probe).color;
  }
  function paint(layers) {
    for (const layer of layers) {
      context.fillStyle = layer;
      context.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  }

  // demo/theme/fields.js
  function joinColorFields(id, unset) {
    const [text, pick] = [field(id), field(`${id}-pick`)];
    pick.value = unset;
    pick.addEventListener("input", () => {
      text.value = pick.value;
    });
    text.addEventListener("input", () => showPicked(id, unset));
  }
  function showPicked(id, unset) {
    field(`${id}-pick`).value = hexOf(field(id).value) || unset;
  }
  function typedColor(id) {
    return typed(id, "--bp-color-accent", "Not a color. Write one as in #1a627c.");
  }
  function typed(id, property, problem) {
    const input = field(id);
    const value = usableValue(property, input.value);
    const usable2 = value !== "" && CSS.supports(property.includes("color") ? "color" : "font-family", value);
    const wrong = input.value.trim() !== "" && !usable2;
    input.setAttribute("aria-invalid", String(wrong));
    const said = document.getElementById(`${id}-problem`);
    if (said) said.textContent = wrong ? problem : "";
    return usable2 ? value : "";
  }
  function field(id) {
    return (
      /** @type {HTMLInputElement} */
      document.getElementById(id)
    );
  }

  // src/features/options/telephone.ts
  var FEWEST_DIGITS = 3;
  var MOST_DIGITS = 15;
  var WRITTEN = /[+(\s]*\d[\d\s()./\u2010-\u2015-]*/gu;
  var PARTING = /(\s*\/\s*|\s+[\u2010-\u2015-]\s+|\n|\s{2,}|\s+(?=\((?!0\))))/u;
  var EXTENSION = /^\s*(?:ext\.?|extension|x|#)[\s.:]*(\d+)/iu;
  var HOURS = /^\d{1,2}(\.\d\d)?\s*[\u2010-\u2015-]\s*\d{1,2}(\.\d\d)?$/u;
  var LETTERS = /^\s?[a-z]{3}/iu;
  function telephoneAddress(written) {
    for (const { 0: found, index } of written.matchAll(WRITTEN)) {
      const rest = written.slice(index + found.length);
      const extension = EXTENSION.exec(rest)?.[1];
      const number = firstNumber(found.trim());
      const international = number.trimStart().replace("(", "").startsWith("+");
      const dialled = digitsOf(international ? number.replace("(0)", "") : number);
      if (dialled.length < FEWEST_DIGITS || HOURS.test(number)) continue;
      const isShort = dialled.length > FEWEST_DIGITS && dialled.length < 7;
      if (dialled.length > MOST_DIGITS || isShort && !extension && LETTERS.test(rest)) return null;
      const suffix = extension !== void 0 && number === found.trim() ? `;ext=${extension}` : "";
      return `tel:${international ? "+" : ""}${dialled}${suffix}`;
    }
    return null;
  }
  function firstNumber(written) {
    const [first = "", ...rest] = written.split(PARTING);
    let number = first;
    for (let at = 0; at + 1 < rest.length; at += 2) {
      const [between = "", next = ""] = rest.slice(at, at + 2);
      const count = digitsOf(number).length;
      const isStrong = /[^\s]/.test(between);
      const isAreaCode = count < 6 && /^\(?[+0]/.test(number) && digitsOf(next).length > 3 && !/^\(?0/.test(next);
      if (isStrong ? !isAreaCode : count >= 6) break;
      number += between + next;
    }
    const words = number.split(/\s+/);
    return words.length > 1 && words.every((word) => digitsOf(word).length >= 7) ? words[0] ?? "" : number;
  }
  function digitsOf(text) {
    return text.replace(/\D/g, "");
  }

  // src/features/options/web-address.ts
  function deliveryAddress(text, base, parse2) {
    const url = parsed(text, base, parse2);
    if (!url) return null;
    const safe = url.protocol === "https:" || url.protocol === "http:" && isLoopbackHost(url.hostname);
    return safe ? url.href : null;
  }
  function holdsExample(address) {
    return /\bYOUR[-_ ]?[A-Z]|THAT-SITE|…|\.{3}|[<>{}]/.test(address);
  }
  function endpointAddress(text, base, parse2) {
    const written = text?.trim() ?? "";
    const isAddress = /^(https?:\/\/[^\s/\\]+([/?#]|$)|\/|\.\.?\/)/i.test(written);
    if (!isAddress || written.includes("\\") || base !== "" && holdsExample(written)) return null;
    return parsed(written, base, parse2)?.username ? null : deliveryAddress(written, base, parse2);
  }
  function parsed(text, base, parse2) {
    if (text === null || text.trim() === "") return null;
    try {
      return parse2(text.trim(), base);
    } catch {
      return null;
    }
  }
  function isLoopbackHost(hostname) {
    return /^((.+\.)?localhost|\[::1\]|127(\.\d{1,3}){3})$/.test(hostname);
  }

  // demo/builder/addresses.ts
  var ANY_PAGE = "https://any-page.example/";
  var parse = (address, base) => new URL(address, base);
  var withScheme = (text) => /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  function webAddress(written) {
    const text = written.trim();
    if (text === "") return "";
    try {
      const url = new URL(withScheme(text));
      const onTheWeb = /^https?:$/.test(url.protocol) && /^([\w-]+\.[\w.-]+|localhost|\[[\da-f:.]+\])$/.test(url.hostname);
      return onTheWeb && url.username === "" && url.password === "" ? url.href : "";
    } catch {
      return "";
    }
  }
  function deliveryAddress2(written) {
    const address = webAddress(written);
    return address && (deliveryAddress(address, ANY_PAGE, parse) ?? "");
  }
  function requestAddress(written) {
    const text = written.trim();
    if (text.startsWith("/")) return endpointAddress(text, ANY_PAGE, parse)?.startsWith(ANY_PAGE) ? text : "";
    return endpointAddress(withScheme(text), ANY_PAGE, parse) === null ? "" : deliveryAddress2(text);
  }
  function folderAddress(written) {
    const address = webAddress(written);
    if (address === "") return "";
    const { origin, pathname } = new URL(address);
    return origin + pathname.replace(/\/(back-pain-widgets[\w.-]*\.js)?$/, "");
  }
  function isOnThisComputer(address) {
    return address !== "" && isLoopbackHost(new URL(address).hostname);
  }
  function telephoneAddress2(written) {
    return telephoneAddress(written) ?? "";
  }

  // src/features/options/email.ts
  function emailAddress(written) {
    return /^[^\s@?&%]+@[^\s@?&%]+$/.test(written) ? `mailto:${written}` : null;
  }

  // demo/builder/problem.ts
  var leftOut = (why) => ({ words: `Left out: ${why}`, leftOut: true });
  var warning = (words) => ({ words, leftOut: false });
  var EXAMPLE = /\bYOUR[-_ ]?(SITE|CLINIC|ID|NAME|KEY|CODE)\b|\bPORTAL\/FORM\b|…|[<>{}]/;
  function leftIn(written) {
    const found = EXAMPLE.exec(written)?.[0];
    return found === void 0 ? null : leftOut(`put your own in place of ${found}`);
  }

  // demo/builder/services.ts
  var SERVICES = {
    formspree: {
      name: "Formspree",
      free: true,
      steps: [
        "At formspree.io make an account with the address at which you want to read requests.",
        "Press \u201CNew form\u201D, give it a name, and copy the address that it shows as the form\u2019s endpoint.",
        "Paste it below."
      ],
      example: "https://formspree.io/f/abcdwxyz",
      address: /^https:\/\/formspree\.io\/f\/\w+$/,
      notThese: /formspree\.io(\/(?!f\/\w)|$)/
    },
    web3forms: {
      name: "Web3Forms",
      free: true,
      steps: [
        "At web3forms.com write the address at which you want to read requests, and press \u201CCreate Access Key\u201D.",
        "The key comes to you by e-mail. Paste it below."
      ],
      example: "",
      address: /^https:\/\/api\.web3forms\.com\/submit$/,
      asks: "access-key",
      fixed: "https://api.web3forms.com/submit"
    },
    formsubmit: {
      name: "FormSubmit",
      free: true,
      steps: [
        "There is no account: the address is https://formsubmit.co/ with your e-mail address behind it. Write it below.",
        "Put the lines on your page and send one request to yourself. FormSubmit answers by a mail with a link: open it once.",
        "That mail also holds a code to write in place of your e-mail address, which keeps it from collectors of addresses."
      ],
      example: "https://formsubmit.co/hello@your-clinic.com",
      address: /^https:\/\/formsubmit\.co\/(ajax\/)?[^\s/]+$/,
      notThese: /formsubmit\.co\/?(documentation|help|confirm|$)/
    },
    basin: {
      name: "Basin",
      steps: ["In your account open the form, then \u201CSetup\u201D, and copy its address.", "Paste it below."],
      example: "https://usebasin.com/f/0123456789ab",
      address: /^https:\/\/usebasin\.com\/f\/\w+$/,
      notThese: /usebasin\.com\/(?!f\/)/
    },
    getform: {
      name: "Getform",
      steps: ["In your account open the form and copy its address.", "Paste it below."],
      example: "https://getform.io/f/your-code",
      address: /^https:\/\/(forms\.)?getform\.io\/f\/[\w-]+$/,
      notThese: /app\.getform\.io|getform\.io\/(?!f\/)/
    },
    "apps-script": {
      name: "Google Sheets (Apps Script)",
      steps: [
        "Make a sheet, choose Extensions \u2192 Apps Script, and paste the script of docs/providers.md.",
        "Press Deploy \u2192 New deployment \u2192 Web app; execute as you, access for anyone. Copy the address that ends in /exec.",
        "Paste it below."
      ],
      example: "https://script.google.com/macros/s/\u2026/exec",
      address: /^https:\/\/script\.google\.com\/(a\/)?([\w.-]+\/)?macros\/([\w.-]+\/)?s\/[\w-]+\/exec$/,
      notThese: /docs\.google\.com|forms\.gle|script\.google\.com\/(home|u\/|d\/)|\/(edit|dev)\b/
    },
    hubspot: {
      name: "HubSpot",
      steps: [
        "Make a form whose fields are first name, e-mail, phone and message, and publish it.",
        "Its address holds two numbers: that of your portal, then that of the form. Both are in the form\u2019s embed code."
      ],
      example: "https://api.hsforms.com/submissions/v3/integration/submit/PORTAL/FORM",
      address: /^https:\/\/api(-\w+)?\.hsforms\.com\/submissions\/v3\/integration\/(secure\/)?submit\/\d+\/[\w-]+$/,
      notThese: /app[\w-]*\.hubspot\.com|share[\w-]*\.hsforms\.com|hs-sites/
    },
    zapier: {
      name: "Zapier",
      steps: ["Start a Zap with \u201CWebhooks by Zapier\u201D, \u201CCatch Hook\u201D, and copy its address.", "Paste it below."],
      example: "https://hooks.zapier.com/hooks/catch/123456/abcdef/",
      address: /^https:\/\/hooks\.zapier\.com\/hooks\/catch\/\d+\/\w+\/?$/,
      notThese: /^(https?:\/\/)?(www\.)?zapier\.com/
    },
    make: {
      name: "Make",
      steps: ["Start a scenario with \u201CWebhooks\u201D, \u201CCustom webhook\u201D, and copy its address.", "Paste it below."],
      example: "https://hook.eu1.make.com/abcdef",
      address: /^https:\/\/hook\.(\w+\.)?make\.com\/\w+$/,
      notThese: /^(https?:\/\/)?(www\.|eu\d\.|us\d\.)?make\.com/
    },
    netlify: {
      name: "Netlify Forms",
      steps: [
        "Only for a site that Netlify serves. Put a form of this name into a page of yours, as docs/providers.md says, so that Netlify finds it.",
        "Write its name below. The address is a path of your site, such as /."
      ],
      example: "/",
      address: /^\/(?![/\\])\S*$/,
      notThese: /app\.netlify\.com/,
      options: { provider: "netlify" },
      asks: "form-name"
    },
    "contact-form-7": {
      name: "Contact Form 7 (WordPress)",
      steps: [
        "Under Contact \u2192 Contact Forms, open the form; its number is in the address bar, as post=\u2026.",
        "Write your site\u2019s address with the number in it, as below."
      ],
      example: "https://your-clinic.com/wp-json/contact-form-7/v1/contact-forms/123/feedback",
      address: /^(https:\/\/[^\s/]+)?\/\S*contact-form-7\/v1\/contact-forms\/\d+\/feedback\/?$/,
      notThese: /wp-admin/
    },
    "gravity-forms": {
      name: "Gravity Forms (WordPress)",
      steps: [
        "Under Forms, look up the number of the form, and those of its fields for name, e-mail, phone and message.",
        "Write your site\u2019s address with the form\u2019s number in it. Then put your own numbers into \u201Cfields\u201D of the lines below."
      ],
      example: "https://your-clinic.com/wp-json/gf/v2/forms/1/submissions",
      address: /^(https:\/\/[^\s/]+)?\/\S*gf\/v2\/forms\/\d+\/submissions\/?$/,
      notThese: /wp-admin/,
      options: { fields: "name:input_1,email:input_2,phone:input_3,message:input_4" }
    }
  };

  // demo/builder/receiving.ts
  var WORDPRESS_PATH = "/wp-json/clinic/v1/appointments";
  var GUIDES = {
    wordpress: {
      steps: [
        "Install the plugin \u201CAppointment requests\u201D on the clinic\u2019s WordPress: Plugins \u2192 Add New \u2192 Upload Plugin.",
        "Each request is kept under Appointments; the administrator gets a mail without a patient\u2019s details in it.",
        "On the same site leave the address as it is. From another site write the whole address, with https://."
      ],
      example: WORDPRESS_PATH
    },
    receiver: {
      steps: [
        "For whoever runs a server with Node: npx back-pain-receiver starts an inbox (docs/receiver.md).",
        "Write its address below; requests go to /api/appointments there."
      ],
      example: "https://requests.your-clinic.com/api/appointments"
    },
    fhir: {
      steps: [
        "For whoever runs your records: a relay of yours takes one FHIR Appointment and passes it on (docs/fhir.md).",
        "Write the relay\u2019s address below, never that of the records themselves."
      ],
      example: "https://requests.your-clinic.com/fhir/Appointment"
    },
    own: {
      steps: [
        "Ask whoever made your server for the address that takes a form (docs/receiver.md says what is sent)."
      ],
      example: "https://your-clinic.com/api/appointments"
    }
  };
  function serviceOf({ way, service }) {
    return way === "service" ? SERVICES[service] : void 0;
  }
  function guideOf(receiving2) {
    const { way } = receiving2;
    if (way === "service") return serviceOf(receiving2) ?? { steps: [], example: "" };
    return way === "" || way === "phone" ? { steps: [], example: "" } : GUIDES[way];
  }
  function asksForAddress(receiving2) {
    if (receiving2.way === "" || receiving2.way === "phone") return false;
    return receiving2.way !== "service" || serviceOf(receiving2)?.fixed === void 0;
  }
  function addressOf(receiving2) {
    if (receiving2.way === "" || receiving2.way === "phone") return "";
    const typed2 = receiving2.address.trim();
    if (receiving2.way === "wordpress") return typed2 || WORDPRESS_PATH;
    return serviceOf(receiving2)?.fixed ?? typed2;
  }
  function receivingOptions(receiving2) {
    const endpoint = addressOf(receiving2);
    if (endpoint === "") return {};
    const { way, accessKey, formName } = receiving2;
    const service = serviceOf(receiving2);
    return {
      endpoint,
      ...service?.options,
      ...service?.asks === "access-key" && { "field-access_key": accessKey },
      ...service?.asks === "form-name" && { "field-form-name": formName },
      ...way === "fhir" && { provider: "fhir" },
      // PHP keeps one of several days, but for JSON.
      ...way === "wordpress" && { format: "json" }
    };
  }

  // demo/builder/delivery-checks.ts
  function deliveryProblem(receiving2, text) {
    const service = serviceOf(receiving2);
    if (/^(mailto:)?[^\s/]+@[^\s/]+$/i.test(text))
      return leftOut(
        `this is an e-mail address. ${service ? `${service.name} gives you one that looks like ${service.example}` : "Write one that starts with https://"}`
      );
    const taken = Object.values(SERVICES).find(
      ({ notThese, address }) => notThese?.test(text) && !address.test(text)
    );
    if (taken)
      return leftOut(
        `this is a page of ${taken.name} for you to look at. The form\u2019s address looks like ${taken.example}`
      );
    const example = leftIn(text);
    if (example) return example;
    if (service && !service.address.test(/^(https?:|\/)/i.test(text) ? text : `https://${text}`))
      return leftOut(`this is no address of ${service.name}. One looks like ${service.example}`);
    return ofWay(receiving2, text);
  }
  function ofWay({ way }, text) {
    if (/\/wp-admin\b/.test(text)) return leftOut("this is a page of your WordPress for you to look at.");
    if (way === "wordpress" && !/\/clinic\/v1\/appointments\/?$/.test(text))
      return leftOut("the plugin\u2019s address ends in /wp-json/clinic/v1/appointments");
    if (way === "receiver" && !/\/api\/appointments\/?$/.test(text))
      return leftOut("the receiver\u2019s address ends in /api/appointments (its inbox is where you read)");
    return null;
  }

  // demo/builder/checks.ts
  var NOT_AN_ADDRESS = leftOut("an address starts with https://");
  var ON_THIS_COMPUTER = warning("This leads to your own computer, where patients cannot reach it.");
  var STORES = /^https?:\/\/([\w-]+\.)*(github\.com|githubusercontent\.com|dropbox\.com|(drive|docs)\.google\.com|sharepoint\.com|onedrive\.live\.com|1drv\.ms)(\/|$)/;
  var CHECKS = {
    clinic: leftIn,
    phone: (written) => leftIn(written) ?? (telephoneAddress2(written) === "" ? warning("No phone can dial this. Write one number, with digits.") : null),
    email: (written) => leftIn(written) ?? (emailAddress(written) && /@[^@]+\.[^@.]+$/.test(written) ? null : leftOut("this is no e-mail address. One looks like hello@your-clinic.com")),
    "emergency-number": (written) => telephoneAddress2(written) === "" ? leftOut("write one number, with digits.") : null,
    base: baseProblem,
    "privacy-url": (written) => leftIn(written) ?? (webAddress(written) === "" ? NOT_AN_ADDRESS : null),
    "access-key": accessKeyProblem
  };
  function problemOf(field2, written) {
    const text = written.trim();
    return text === "" ? null : CHECKS[field2]?.(text) ?? null;
  }
  function endpointProblem(receiving2, elsewhere) {
    const text = receiving2.address.trim();
    if (text === "") return null;
    const special = deliveryProblem(receiving2, text);
    if (special) return special;
    if (requestAddress(text) === "")
      return /^http:/i.test(text) ? leftOut("what patients write must be sent to https://, not http://") : NOT_AN_ADDRESS;
    if (text.startsWith("/"))
      return elsewhere ? leftOut("the form stands in a frame from another site here. Write the whole address, with https://") : null;
    return isOnThisComputer(webAddress(text)) ? ON_THIS_COMPUTER : null;
  }
  function baseProblem(text) {
    if (/^(file:|[a-z]:[\\/]|\\\\|~|\/)/i.test(text))
      return leftOut("this is a folder on a computer. Write the address that it has on the web, with https://");
    const address = folderAddress(text);
    if (leftIn(text) ?? address === "") return leftIn(text) ?? NOT_AN_ADDRESS;
    if (isOnThisComputer(address)) return ON_THIS_COMPUTER;
    if (STORES.test(address))
      return warning("Files there can be looked at, but browsers run no script from there. Use web space.");
    return address.startsWith("http:") ? warning("A page with https:// loads nothing from http://. Write https:// here.") : null;
  }
  function accessKeyProblem(text) {
    if (text.includes("@")) return leftOut("this is an e-mail address. The key came to it by mail.");
    const isKey = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
    return isKey ? null : leftOut("this is no key. One looks like 0a1b2c3d-1111-2222-3333-444455556666");
  }

  // demo/builder/form-fields.ts
  var ASKED = ["clinic", "phone", "email", "emergency-number", "privacy-url", "theme", "heading-level"];
  function readAnswers(form2) {
    const data = new FormData(form2);
    const text = (name) => {
      const value = data.get(name);
      return typeof value === "string" ? value : "";
    };
    return {
      platform: text("platform"),
      element: text("element"),
      host: text("host") || "own",
      exactly: text("exactly") !== "",
      base: text("base"),
      country: text("lang"),
      language: text("language"),
      receiving: {
        way: text("receive"),
        service: text("service"),
        address: text("endpoint"),
        accessKey: text("access-key").trim(),
        formName: text("form-name").trim()
      },
      options: Object.fromEntries(ASKED.map((name) => [name, text(name)])),
      look: readLook(text("theme"), Number(text("radius") || DEFAULTS.radius))
    };
  }
  function readLook(theme, radius) {
    const plain = { ...PLAIN, theme: theme === "dark" || theme === "auto" ? theme : "light" };
    return withRadius(withProperty(plain, "--bp-color-accent", typedColor("accent")), radius);
  }
  function languageTag({ country, language }) {
    if (country === "page" || country === "") return "";
    if (country === "other") return language === "en" ? "" : language;
    return country.replace(/^en/, language);
  }

  // demo/builder/platforms.ts
  var FRAMED = "It shows your element in a frame of its own. A form in it can send only where requests from every site are taken.";
  var UPLOAD = "With your host\u2019s file manager, or by FTP, beside the files of the site.";
  var PLATFORMS = {
    wordpress: {
      name: "WordPress",
      way: "plugin",
      hosts: [],
      place: "In any page or post: a Shortcode block. Or take the block of the same name from the block list.",
      note: "With the plugin, everybody who may write can use it; authors and contributors, too."
    },
    wix: {
      name: "Wix",
      way: "page",
      hosts: ["cdn", "frame", "own"],
      files: "Wix takes no .js files, so this needs web space elsewhere.",
      place: "Add Elements \u2192 Embed Code \u2192 Embed HTML \u2192 Code. Drag the box as tall as what it holds.",
      framed: true,
      note: FRAMED
    },
    squarespace: {
      name: "Squarespace",
      way: "page",
      hosts: ["cdn", "frame", "own"],
      files: "Squarespace keeps no folder of .js files, so this needs web space elsewhere.",
      place: "Edit the page \u2192 Add block \u2192 Code. Choose HTML and switch \u201CDisplay source\u201D off.",
      note: "Needs a plan in which code blocks may run scripts."
    },
    webflow: {
      name: "Webflow",
      way: "head-and-page",
      hosts: ["cdn", "frame", "own"],
      files: "Webflow takes no .js files among its assets, so this needs web space elsewhere.",
      script: "Site settings \u2192 Custom code \u2192 Head code.",
      place: "Add elements \u2192 Code Embed."
    },
    drupal: {
      name: "Drupal",
      way: "link",
      hosts: ["own", "cdn"],
      files: UPLOAD,
      script: "Your theme\u2019s html.html.twig, before </head>. Whoever keeps the site does this once.",
      place: "In the text, in the editor\u2019s source view. \u201CBasic HTML\u201D keeps it.",
      note: "Drupal\u2019s usual text format removes elements but keeps links: the script turns this link into the element."
    },
    joomla: {
      name: "Joomla",
      way: "placeholder",
      hosts: ["own", "cdn"],
      files: UPLOAD,
      script: "System \u2192 Site Templates \u2192 your template \u2192 index.php, before </head>. Whoever keeps the site does this once.",
      place: "In the article, in the editor\u2019s source view."
    },
    typo3: {
      name: "TYPO3",
      way: "link",
      hosts: ["own", "cdn"],
      files: UPLOAD,
      typoscript: true,
      script: "The TypoScript setup of your site. Whoever keeps the site does this once.",
      place: "In a text element, in the editor\u2019s source view.",
      note: "TYPO3\u2019s usual editor removes elements but keeps links: the script turns this link into the element."
    },
    ghost: {
      name: "Ghost",
      way: "head-and-page",
      hosts: ["cdn", "own", "frame"],
      files: "Only where you host Ghost yourself: beside the site. Ghost\u2019s own hosting keeps no files of yours there.",
      script: "Settings \u2192 Code injection \u2192 Site header.",
      place: "In the post or page: type /html for an HTML card."
    },
    shopify: {
      name: "Shopify",
      way: "placeholder",
      hosts: ["cdn", "own"],
      files: "Shopify keeps no folders among the assets of a theme, so this needs web space elsewhere.",
      script: "Online Store \u2192 Themes \u2192 Edit code \u2192 theme.liquid, before </head>.",
      place: "Pages \u2192 your page \u2192 the button \u201CShow HTML\u201D."
    },
    "google-sites": {
      name: "Google Sites",
      way: "page",
      hosts: ["cdn", "frame", "own"],
      files: "Google Sites takes no .js files, so this needs web space elsewhere.",
      place: "Insert \u2192 Embed \u2192 Embed code. Drag the box as tall as what it holds.",
      framed: true,
      note: FRAMED
    },
    html: {
      name: "Plain HTML",
      way: "head-and-page",
      hosts: ["own", "cdn", "frame"],
      files: UPLOAD,
      script: "In the <head> of the page, once.",
      place: "In the <body>, where it is to stand."
    },
    npm: {
      name: "npm",
      way: "package",
      hosts: [],
      place: "In your markup or template: HTML, JSX, Vue, Svelte or Angular."
    }
  };

  // demo/builder/markup.ts
  var SCRIPT = "back-pain-widgets.js";
  var LINK_WORDS = {
    "back-pain-article": "Running and low back pain",
    "symptom-guide": "Check your back pain",
    "appointment-form": "Request an appointment"
  };
  var PAGE_WIDE = /^(clinic|phone|email|emergency-number|endpoint|provider|format|fields|privacy-url|lang|field-.+)$/;
  var pageWide = (name) => PAGE_WIDE.test(name);
  var ofElement = (name) => !pageWide(name);
  function only(options, wanted) {
    return Object.fromEntries(Object.entries(options).filter(([name]) => wanted(name)));
  }
  function publicCopy({ version }) {
    return `https://cdn.jsdelivr.net/npm/back-pain-widgets@${version}/dist`;
  }
  function scriptTag({ base, options, host, exactly }) {
    const shared = attributes(only(options, pageWide), "data-");
    if (!exactly) return `<script src="${escape(base)}/${SCRIPT}" async${shared}><\/script>`;
    const file = host === "cdn" ? SCRIPT : SCRIPT.replace(".js", `-${exactly.version}.js`);
    const checked = `integrity="${exactly.integrity}" crossorigin="anonymous"`;
    const tag = `<script src="${escape(base)}/${file}" ${checked} async${shared}><\/script>`;
    return [...checkedWords(base, options, exactly), tag].join("\n");
  }
  function checkedWords(base, { lang = "" }, { languages }) {
    const [language] = lang.split("-");
    const found = Object.entries(languages).find(([file2]) => file2.split(/[-.]/)[0] === language);
    if (!found || language === "en") return [];
    const [file, hash] = found;
    const map = { integrity: { [`${base}/locales/${file}`]: hash } };
    return [`<script type="importmap">${JSON.stringify(map).replaceAll("<", "\\u003c")}<\/script>`];
  }
  function elementTag({ element, options }, wanted) {
    return `<${element}${attributes(only(options, wanted))}>${fallback(options)}</${element}>`;
  }
  function placeholder({ element, options }) {
    return `<div data-bp="${element}"${attributes(only(options, ofElement), "data-")}>${fallback(options)}</div>`;
  }
  function link(choice) {
    return `<p><a href="${escape(`${framedPage(choice)}#bp-embed`)}">${LINK_WORDS[choice.element]}</a></p>`;
  }
  function frameScript({ options }) {
    return `<script src="../${SCRIPT}" defer${attributes(only(options, pageWide), "data-")}><\/script>`;
  }
  function frame(choice) {
    const title = LINK_WORDS[choice.element];
    return `<iframe src="${escape(framedPage(choice))}" title="${title}" width="100%" height="700"></iframe>
<script src="${escape(choice.base)}/back-pain-widgets.frames.js" async><\/script>`;
  }
  function framedPage({ element, base, options }) {
    const query = new URLSearchParams(only(options, ofElement)).toString();
    return `${base}/embed/${element}.html${query && `?${query}`}`;
  }
  function shortcode({ element, options }) {
    const own = Object.entries(only(options, ofElement));
    return `[${[element, ...own.map(([name, value]) => `${name}=${quoted(value)}`)].join(" ")}]`;
  }
  function quoted(value) {
    const plain = value.replace(/[[\]<>]/g, "");
    return plain.includes('"') && !plain.includes("'") ? `'${plain}'` : `"${plain.replaceAll('"', "")}"`;
  }
  var css = ({ look }) => cssOf({ theme: "light", properties: look });
  var inStyle = (code) => `<style>
${code}
</style>`;
  function fallback({ phone = "", email = "" }) {
    const number = telephoneAddress2(phone);
    if (number) return `<a href="${number}">Call us: ${escape(phone)}</a>`;
    if (email) return `<a href="mailto:${escape(encodeURI(email))}">Write to us: ${escape(email)}</a>`;
    return "Please call us.";
  }
  function typoscript(code, place) {
    return `page.headerData.${place} = TEXT
page.headerData.${place}.value (
${code}
)`;
  }
  function attributes(options, prefix = "") {
    return Object.entries(options).map(
      ([name, value]) => ` ${prefix || (name.startsWith("field-") ? "data-" : "")}${name}="${escape(value)}"`
    ).join("");
  }
  var ENTITIES = {
    "&": "&amp;",
    '"': "&quot;",
    "<": "&lt;",
    ">": "&gt;",
    "{": "&#123;",
    "}": "&#125;"
  };
  function escape(text) {
    return text.replace(/[&"<>{}]/g, (character) => ENTITIES[character] ?? "");
  }

  // demo/builder/reserve.ts
  var RESERVE = `/* Reserve the elements' room until the script has arrived. */
back-pain-article:not(:defined),
appointment-form:not(:defined),
a[href$='#bp-embed'] {
  display: block;
  min-height: 100vh;
}
symptom-guide,
[data-bp='symptom-guide'],
a[href*='/symptom-guide.html'][href$='#bp-embed'] {
  display: block;
  min-height: 38em;
}
@media (max-width: 24em) {
  symptom-guide,
  [data-bp='symptom-guide'],
  a[href*='/symptom-guide.html'][href$='#bp-embed'] {
    min-height: 42em;
  }
}
[data-bp='back-pain-article']:not(:has(back-pain-article)),
[data-bp='appointment-form']:not(:has(appointment-form)) {
  min-height: 100vh;
}`;

  // demo/builder/wordpress-settings.ts
  var TITLES = {
    endpoint: "Where requests go",
    provider: "Form service",
    format: "Format",
    fields: "Other names for the fields",
    clinic: "Name of the clinic",
    phone: "Phone",
    email: "E-mail",
    "privacy-url": "Privacy notice",
    lang: "Language",
    "emergency-number": "Emergency number"
  };
  var SENT_ALONG = "Sent along with every request";
  function settings(options) {
    const setting = (title, code) => ({
      part: "settings",
      title,
      where: `Settings \u2192 Back pain widgets \u2192 ${title}. Only an administrator can set it.`,
      code
    });
    const constants = Object.entries(options).filter(([name]) => name.startsWith("field-"));
    return [
      ...Object.entries(TITLES).flatMap(([name, title]) => {
        const code = options[name];
        return code === void 0 ? [] : [setting(title, code)];
      }),
      ...constants.map(([name, value]) => setting(SENT_ALONG, `${name.slice("field-".length)}=${value}`))
    ];
  }

  // demo/builder/snippets.ts
  var NO_FOLDER = "https://YOUR-SITE";
  var FORM_ONLY = /^(endpoint|provider|format|fields|privacy-url|field-.+)$/;
  function snippets(written) {
    const platform = PLATFORMS[written.platform] ?? PLATFORMS["html"];
    if (!platform) throw new Error("There are no platforms.");
    const choice = cleaned(written);
    if (platform.way === "plugin") return pluginPieces(choice, platform, written.keptInWordPress ?? false);
    if (platform.way === "package") return packagePieces(choice, platform);
    if (choice.host === "frame") return framePieces(choice, platform);
    switch (platform.way) {
      case "page": {
        const lines = [...styleLines(choice), scriptTag(choice), elementTag(choice, ofElement)];
        return [{ part: "whole", title: "Script and element", where: platform.place, code: lines.join("\n") }];
      }
      case "placeholder":
        return scriptAndPlace(choice, platform, placeholder(choice));
      case "link":
        return scriptAndPlace(choice, platform, link(choice));
      case "head-and-page":
        return scriptAndPlace(choice, platform, elementTag(choice, ofElement));
    }
  }
  function cleaned({ element, base, options, look = {}, host = "own", exactly }) {
    const clean = {};
    for (const [name, written] of Object.entries(options)) {
      if (FORM_ONLY.test(name) && element !== "appointment-form") continue;
      const value = usable(name, written);
      if (value !== "") clean[name] = value;
    }
    if (host === "cdn" && !exactly) throw new Error("A public copy needs its version.");
    return {
      element,
      base: host === "cdn" && exactly ? publicCopy(exactly) : folderAddress(base) || NO_FOLDER,
      options: clean,
      look: Object.fromEntries(Object.entries(look).filter(([name, value]) => usableValue(name, value) !== "")),
      host,
      exactly: exactly ?? null
    };
  }
  function usable(name, written) {
    if (name === "endpoint") return requestAddress(written);
    if (name === "privacy-url") return webAddress(written);
    if (name === "emergency-number" && telephoneAddress2(written) === "") return "";
    return written.replace(/\s+/g, " ").trim();
  }
  function scriptAndPlace(choice, platform, code) {
    const inHead = platform.typoscript ? typoscript : (code2) => code2;
    return [
      {
        part: "script",
        title: "The script",
        where: platform.script ?? "",
        code: inHead(scriptTag(choice), 810)
      },
      { part: "place", title: "The element", where: platform.place, code },
      ...lookPiece(choice, "Beside the script.", (css2) => inHead(inStyle(css2), 812)),
      {
        part: "reserve",
        title: "So that nothing jumps",
        where: "Optional, beside the script: it keeps the room free until the element is there.",
        code: inHead(`<style>
${RESERVE}
</style>`, 811)
      }
    ];
  }
  function framePieces(choice, { place }) {
    return [
      {
        part: "frame-page",
        title: "The page in the frame",
        where: `In embed/${choice.element}.html of the folder, before you upload it: open it in a text editor and put this in place of the line that begins with <script src="../back-pain-widgets.js".`,
        code: [...styleLines(choice), frameScript(choice)].join("\n")
      },
      { part: "whole", title: "The frame", where: place, code: frame(choice) }
    ];
  }
  function pluginPieces(choice, { place }, keptInWordPress) {
    const where = "Plugins \u2192 Add New \u2192 Upload Plugin, then Activate. Once.";
    const install = (title, code) => ({
      part: "install",
      title,
      where,
      code,
      file: true
    });
    return [
      install("The plugin", "back-pain-widgets-wordpress.zip"),
      ...keptInWordPress && choice.element === "appointment-form" ? [install("The plugin that keeps requests", "appointment-requests-wordpress.zip")] : [],
      ...settings(choice.options),
      { part: "place", title: "The shortcode", where: place, code: shortcode(choice) },
      ...lookPiece(choice, "Appearance \u2192 Customize \u2192 Additional CSS, or Styles \u2192 Additional CSS.", asIs)
    ];
  }
  function packagePieces(choice, { place }) {
    return [
      {
        part: "install",
        title: "The package",
        where: "In your project\u2019s folder.",
        code: "npm install back-pain-widgets"
      },
      {
        part: "script",
        title: "The registration",
        where: "Once, where your application starts.",
        code: "import 'back-pain-widgets/define';"
      },
      // Without a script tag an application sets everything on the element.
      { part: "place", title: "The element", where: place, code: elementTag(choice, () => true) },
      ...lookPiece(choice, "In your style sheet.", asIs)
    ];
  }
  var asIs = (code) => code;
  function lookPiece(choice, where, written) {
    const code = css(choice);
    return code === "" ? [] : [{ part: "look", title: "Your look", where, code: written(code) }];
  }
  var styleLines = (choice) => css(choice) === "" ? [] : [inStyle(css(choice))];

  // demo/builder/findings.ts
  function findings(answers, release) {
    const problems = problemsOf(answers);
    const asked = { ...answers.options, lang: languageTag(answers) };
    if (answers.country !== "other") asked["emergency-number"] = "";
    const all = { ...asked, ...receiving(answers, problems) };
    const options = Object.fromEntries(Object.entries(all).filter(([name]) => !problems[name]?.leftOut));
    const { platform, element, host, look } = answers;
    return {
      choice: {
        platform,
        element,
        base: problems["base"]?.leftOut ? "" : answers.base,
        options,
        look: look.properties,
        host,
        exactly: host === "cdn" || host === "own" && answers.exactly ? release : void 0,
        keptInWordPress: answers.receiving.way === "wordpress"
      },
      problems,
      missing: missing(answers),
      toDo: toDo(answers)
    };
  }
  function receiving({ receiving: receiving2 }, problems) {
    if (problems["endpoint"]?.leftOut || problems["access-key"]?.leftOut) return {};
    return receivingOptions(receiving2);
  }
  function problemsOf(answers) {
    const { receiving: receiving2, options, base, element, country } = answers;
    const platform = PLATFORMS[answers.platform];
    const found = { base: hasFolder(answers) ? problemOf("base", base) : null };
    for (const name of ["clinic", "phone", "email"]) found[name] = problemOf(name, options[name] ?? "");
    if (country === "other")
      found["emergency-number"] = problemOf("emergency-number", options["emergency-number"] ?? "");
    if (element === "appointment-form") {
      found["privacy-url"] = problemOf("privacy-url", options["privacy-url"] ?? "");
      const elsewhere = answers.host === "frame" || platform?.framed === true;
      if (asksForAddress(receiving2))
        found["endpoint"] = endpointProblem({ ...receiving2, address: addressOf(receiving2) }, elsewhere);
      if (serviceOf(receiving2)?.asks === "access-key")
        found["access-key"] = problemOf("access-key", receiving2.accessKey);
    }
    return Object.fromEntries(
      Object.entries(found).flatMap(([field2, problem]) => problem ? [[field2, problem]] : [])
    );
  }
  function missing({ country, options, element, receiving: receiving2 }) {
    if (country === "") return "First choose the country of your patients, above.";
    if (country === "other" && telephoneAddress2(options["emergency-number"] ?? "") === "")
      return "First write the number that your patients call for an ambulance, above.";
    if (element !== "appointment-form") return "";
    if (receiving2.way === "") return "First choose what receives the requests, above.";
    const reachable = options["phone"]?.trim() || options["email"]?.trim() && !problemOf("email", options["email"]);
    return receiving2.way === "phone" && !reachable ? "First write your phone or your e-mail, above: without them the form leads to nobody." : "";
  }
  function toDo(answers) {
    const { receiving: receiving2 } = answers;
    const open = [];
    if (hasFolder(answers) && answers.base.trim() === "")
      open.push({ field: "base", words: `The lines still say ${NO_FOLDER}: write the address of the folder.` });
    if (answers.element !== "appointment-form") return open;
    if (asksForAddress(receiving2) && addressOf(receiving2) === "")
      open.push({ field: "endpoint", words: "No request can be sent yet: write the address that takes them." });
    const service = serviceOf(receiving2);
    if (service?.asks === "access-key" && receiving2.accessKey === "")
      open.push({ field: "access-key", words: `${service.name} takes no request without your access key.` });
    if (service?.asks === "form-name" && receiving2.formName === "")
      open.push({
        field: "form-name",
        words: `${service.name} takes no request without the name of the form.`
      });
    if (receiving2.way !== "" && !answers.options["phone"]?.trim() && !answers.options["email"]?.trim())
      open.push({ field: "phone", words: "Should sending ever fail, patients need your phone or e-mail." });
    return open;
  }
  function hasFolder({ platform, host }) {
    return host !== "cdn" && (PLATFORMS[platform]?.hosts.length ?? 0) > 0;
  }

  // demo/builder/page.ts
  function byId(id) {
    const found = document.getElementById(id);
    if (!found) throw new Error(`The page has no #${id}.`);
    return found;
  }
  function fieldById(id) {
    return byId(id);
  }
  function make(tag, ...content) {
    const made = document.createElement(tag);
    made.append(...content);
    return made;
  }
  function showItems(list, things, view) {
    const keys = things.map((thing) => JSON.stringify(thing));
    things.forEach((thing, at) => {
      const here = list.children[at] ?? null;
      const key = keys[at] ?? "";
      if (here && shown.get(here) === key) return;
      const moved = [...list.children].slice(at).find((item2) => shown.get(item2) === key);
      const item = moved ?? view(thing);
      shown.set(item, key);
      list.insertBefore(item, here);
    });
    for (const item of [...list.children].slice(things.length)) item.remove();
  }
  var shown = /* @__PURE__ */ new WeakMap();

  // demo/theme/copy.js
  async function copyText(written) {
    try {
      await navigator.clipboard.writeText(written.textContent ?? "");
      return true;
    } catch {
      written.closest("details")?.setAttribute("open", "");
      getSelection()?.selectAllChildren(written);
      return false;
    }
  }

  // demo/builder/piece-view.ts
  function pieceView({ part, title, where, code, file }) {
    const written = make("code", code);
    const box = make("pre", written);
    const head = make("div", make("h3", title), file ? downloadLink(code) : copyButton(written, title));
    head.className = "piece-head";
    const shown2 = part === "reserve" ? make("details", make("summary", "Show it"), box) : box;
    const item = make("li", head, make("p", where));
    if (!file) item.append(shown2);
    item.className = "piece";
    return item;
  }
  function downloadLink(name) {
    const link2 = make("a", "Download", unseen(name));
    link2.setAttribute("href", `../${name}`);
    link2.setAttribute("download", name);
    link2.className = "button";
    return link2;
  }
  function copyButton(written, title) {
    const label = make("span", "Copy");
    const button = make("button", label, unseen(title));
    button.setAttribute("type", "button");
    button.addEventListener("click", () => {
      void copyText(written).then((done) => {
        for (const other of document.querySelectorAll(".piece button span:first-child"))
          other.textContent = "Copy";
        label.textContent = done ? "Copied" : "Selected";
        byId("copied").textContent = done ? `Copied: ${title}.` : `Selected: ${title}. Copy it with your keyboard or by a long press.`;
      });
    });
    return button;
  }
  function unseen(text) {
    const made = make("span", ` ${text}`);
    made.className = "unseen";
    return made;
  }

  // demo/theme/verdicts.js
  var PAIRS = [
    { words: "Text on buttons", front: "on-fill", back: "fill", least: 4.5 },
    { words: "Links and outlines", front: "ink", back: "surface", least: 4.5 },
    { words: "Text", front: "text", back: "surface", least: 4.5 },
    { words: "Quiet text", front: "muted", back: "surface", least: 4.5 },
    { words: "A chosen answer", front: "text", back: "tint", least: 4.5 },
    { words: "Error messages", front: "error", back: "surface", least: 4.5 },
    { words: "Edges of fields", front: "border", back: "surface", least: 3 }
  ];
  function contrast(one, other) {
    const [a, b] = [luminance(one), luminance(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }
  function luminance(pixel) {
    const [red = 0, green = 0, blue = 0] = pixel.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
  function verdict({ words, least }, ratio) {
    const good = ratio >= least;
    const shown2 = Math.floor(ratio * 10) / 10;
    return { good, words: `${words} ${shown2}:1, ${good ? "good" : `too weak: ${least}:1 is needed`}` };
  }

  // demo/theme/stage.js
  var GROUND = { light: "#ffffff", dark: "#12191c" };
  var ELEMENTS = "back-pain-article, symptom-guide, appointment-form";
  function isDark({ theme }) {
    return theme === "dark" || theme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches;
  }
  function groundOf(look, chosen) {
    return chosen || (isDark(look) ? look.properties["--bp-color-surface"] ?? GROUND.dark : GROUND.light);
  }
  var changes = 0;
  function wear(stage, look, ground) {
    for (const element of stage.querySelectorAll(ELEMENTS)) {
      if (!(element instanceof HTMLElement)) continue;
      for (const name of [...element.style]) if (!(name in look.properties)) element.style.removeProperty(name);
      for (const [name, value] of Object.entries(look.properties)) element.style.setProperty(name, value);
      if (element.getAttribute("theme") !== look.theme) element.setAttribute("theme", look.theme);
    }
    stage.style.setProperty("--stage", ground);
    document.documentElement.style.setProperty("--look", String(changes += 1));
  }
  function measured(stage, ground) {
    const color = paintedColors(anElement(stage), ground);
    return PAIRS.map((pair) => verdict(pair, contrast(color(pair.front), color(pair.back))));
  }
  function isThere(stage) {
    return Boolean(stage.querySelector(ELEMENTS)?.shadowRoot?.querySelector(".bp"));
  }
  function anElement(stage) {
    return (
      /** @type {Element} */
      stage.querySelector(ELEMENTS)
    );
  }

  // demo/theme/verdict-items.js
  function verdictItems(verdicts) {
    return verdicts.map(({ words, good }) => {
      const item = document.createElement("li");
      item.textContent = words;
      item.classList.toggle("weak", !good);
      return item;
    });
  }

  // demo/builder/preview.ts
  var SHOWN = [
    "clinic",
    "phone",
    "email",
    "emergency-number",
    "privacy-url",
    "lang",
    "theme",
    "heading-level"
  ];
  var NOWHERE = "https://clinic.example/api/appointments";
  function showPreview({ element, options }, canSend, look) {
    const stage = byId("preview");
    const known = stage.firstElementChild;
    const shown2 = known?.localName === element ? known : newElement(element);
    const lang = isFromFolder() ? (options["lang"] ?? "").replace(/^\w+(-[A-Z][a-z]{3})?/, "en") : options["lang"] ?? "";
    const values = { ...options, lang, endpoint: canSend ? NOWHERE : "" };
    for (const name of [...SHOWN, "endpoint"]) {
      const value = usable(name, values[name] ?? "");
      if (value) shown2.setAttribute(name, value);
      else shown2.removeAttribute(name);
    }
    if (shown2 !== known) stage.replaceChildren(shown2);
    wear(stage, look, groundOf(look, ""));
    requestAnimationFrame(() => requestAnimationFrame(() => judge(stage, look)));
  }
  function isFromFolder() {
    return location.protocol === "file:";
  }
  function newElement(name) {
    const element = make(name);
    element.addEventListener("appointment-submit", (event) => {
      event.respondWith({ ok: true });
    });
    return element;
  }
  function judge(stage, look) {
    if (!isThere(stage)) requestAnimationFrame(() => judge(stage, look));
    else byId("verdicts").replaceChildren(...verdictItems(measured(stage, groundOf(look, "")).slice(0, 2)));
  }

  // demo/builder/main.ts
  var REPOSITORY = "https://github.com/back-pain-widgets/back-pain-widgets";
  var form = byId("choice");
  var left = /* @__PURE__ */ new Set();
  var platformShown = "";
  byId("platforms").append(
    ...Object.entries(PLATFORMS).map(([value, { name }]) => {
      const radio = Object.assign(document.createElement("input"), { type: "radio", name: "platform", value });
      const label = make("label", radio, name);
      label.className = "chip";
      return label;
    })
  );
  byId("service").append(
    servicesOf("Free for a small number of requests", true),
    servicesOf("If you have it already", false)
  );
  form.querySelector("input")?.click();
  fillBase();
  joinColorFields("accent", DEFAULTS.accent);
  form.addEventListener("input", show);
  form.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement) left.add(target.name);
    show();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  show();
  function servicesOf(label, free) {
    const group = make("optgroup");
    group.setAttribute("label", label);
    for (const [value, service] of Object.entries(SERVICES))
      if (Boolean(service.free) === free) group.append(new Option(service.name, value));
    return group;
  }
  function fillBase() {
    const field2 = fieldById("base");
    if (location.protocol === "https:" && field2.value === "") field2.value = new URL("..", location.href).href;
  }
  function show() {
    offerHosts(readAnswers(form).platform);
    const answers = readAnswers(form);
    const found = findings(answers, define_RELEASE_default);
    showFields(answers);
    showProblems(found);
    byId("note").textContent = PLATFORMS[answers.platform]?.note ?? "";
    byId("missing").textContent = found.missing;
    const ready = found.missing === "";
    showItems(byId("warnings"), ready ? openPoints(found) : [], toDoItem);
    showPieces(ready ? snippets(found.choice) : []);
    byId("radius-shown").textContent = answers.look.properties["--bp-radius"] ?? `${DEFAULTS.radius}em`;
    showPreview(found.choice, answers.receiving.way !== "phone", answers.look);
    showPreviewNote(answers);
  }
  function showPieces(pieces) {
    const before = byId("pieces").textContent;
    showItems(byId("pieces"), pieces, pieceView);
    if (byId("pieces").textContent !== before) byId("copied").textContent = "";
  }
  function offerHosts(platform) {
    if (platform === platformShown) return;
    platformShown = platform;
    const { hosts = [], files = "" } = PLATFORMS[platform] ?? {};
    for (const label of form.querySelectorAll("[data-host]")) {
      label.hidden = !hosts.some((host) => host === label.dataset["host"]);
      const radio = label.querySelector("input");
      if (radio) radio.checked = radio.value === hosts[0];
    }
    const words = form.querySelector(".files");
    if (words) words.textContent = files;
  }
  function showFields(answers) {
    const { receiving: receiving2 } = answers;
    const { steps, example } = guideOf(receiving2);
    const asks = serviceOf(receiving2)?.asks;
    byId("hosting").hidden = (PLATFORMS[answers.platform]?.hosts.length ?? 0) === 0;
    byId("folder").hidden = !hasFolder(answers);
    byId("exactness").hidden = answers.host !== "own";
    byId("requests").hidden = answers.element !== "appointment-form";
    byId("services").hidden = receiving2.way !== "service";
    byId("steps").replaceChildren(...steps.map((step) => make("li", ...withDocs(step))));
    byId("addresses").hidden = !asksForAddress(receiving2);
    fieldById("endpoint").placeholder = example;
    byId("access-keys").hidden = asks !== "access-key";
    byId("form-names").hidden = asks !== "form-name";
    byId("emergency").hidden = answers.country !== "other";
    byId("languages").hidden = answers.country === "page";
    byId("language-help").hidden = answers.language === "en";
  }
  function showProblems({ problems }) {
    for (const said of form.querySelectorAll(".problem")) {
      const name = said.id.replace(/-problem$/, "");
      const field2 = form.elements.namedItem(name);
      if (name === "accent" || !(field2 instanceof HTMLInputElement)) continue;
      const problem = left.has(name) ? problems[name] : void 0;
      said.textContent = problem?.words ?? "";
      field2.setAttribute("aria-invalid", String(problem !== void 0));
    }
  }
  function openPoints({ toDo: toDo2, problems }) {
    const wrong = Object.entries(problems).filter(([field2]) => left.has(field2));
    return [
      ...toDo2,
      ...wrong.map(([field2, { words }]) => ({
        field: field2,
        words: `${fieldById(field2).labels?.[0]?.textContent.trim() ?? ""}: ${words}`
      }))
    ];
  }
  function withDocs(words) {
    return words.split(/(docs\/[\w-]+\.md)/).map((part, at) => {
      if (at % 2 === 0) return part;
      const link2 = make("a", part);
      link2.setAttribute("href", `${REPOSITORY}/blob/v${define_RELEASE_default.version}/${part}`);
      return link2;
    });
  }
  function toDoItem({ field: field2, words }) {
    const link2 = make("a", words);
    link2.setAttribute("href", `#${field2}`);
    link2.addEventListener("click", (event) => {
      event.preventDefault();
      byId(field2).focus();
    });
    return make("li", link2);
  }
  function showPreviewNote(answers) {
    const isTranslated = !/^(en|$)/.test(languageTag(answers));
    byId("preview-note").textContent = isFromFolder() && isTranslated ? "It is in English here, as this page was opened from a folder; on your site it will be in the language that you chose." : "";
  }
})();
