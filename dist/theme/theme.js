"use strict";
(() => {
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
  function lookOf(css) {
    const theme = /data-theme="(dark|auto)"/.exec(css)?.[1];
    const declared = [...css.matchAll(/(--bp-[\w-]+):\s*([^;]+);/g)];
    return {
      theme: (
        /** @type {Theme} */
        theme ?? "light"
      ),
      properties: Object.fromEntries(declared.map(([, name = "", value = ""]) => [name, value.trim()]))
    };
  }
  function withProperty({ theme, properties }, name, value) {
    const changed = { ...properties, [name]: value };
    return { theme, properties: Object.fromEntries(Object.entries(changed).filter(([, it]) => it !== "")) };
  }
  function withRadius(look2, em) {
    const length = em === 0 ? "0" : `${em}em`;
    return withProperty(look2, "--bp-radius", em === DEFAULTS.radius ? "" : length);
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
  var TYPED = {
    accent: ["--bp-color-accent", "Not a color. Write one as in #1a627c."],
    font: ["--bp-font-family", "Not a typeface. Write names with commas between them."],
    "heading-font": ["--bp-heading-font-family", "Not a typeface. Write names with commas between them."]
  };
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
    const usable = value !== "" && CSS.supports(property.includes("color") ? "color" : "font-family", value);
    const wrong = input.value.trim() !== "" && !usable;
    input.setAttribute("aria-invalid", String(wrong));
    const said = document.getElementById(`${id}-problem`);
    if (said) said.textContent = wrong ? problem : "";
    return usable ? value : "";
  }
  function readFields(form2, look2) {
    const answer = (name) => String(new FormData(form2).get(name) ?? "");
    let read = (
      /** @type {Look} */
      { theme: answer("theme"), properties: look2.properties }
    );
    for (const [id, [property, problem]] of Object.entries(TYPED))
      read = withProperty(read, property, typed(id, property, problem));
    const radius = Number(answer("radius"));
    if (radius !== radiusOf(look2)) read = withRadius(read, radius);
    const space = answer("space");
    if (space !== "") read = withProperty(read, "--bp-space", space === DEFAULTS.space ? "" : space);
    return read;
  }
  function radiusOf({ properties }) {
    return parseFloat(properties["--bp-radius"] ?? String(DEFAULTS.radius));
  }
  function fillFields(form2, look2) {
    for (const [id, [property]] of Object.entries(TYPED)) {
      field(id).value = look2.properties[property] ?? "";
      typed(id, property, "");
    }
    showPicked("accent", DEFAULTS.accent);
    field("radius").value = String(radiusOf(look2));
    const chosen = { theme: look2.theme, space: look2.properties["--bp-space"] ?? DEFAULTS.space };
    for (const [name, value] of Object.entries(chosen)) {
      for (const radio of form2.querySelectorAll(`[name=${name}]`))
        if (radio instanceof HTMLInputElement) radio.checked = radio.value === value;
    }
  }
  function field(id) {
    return (
      /** @type {HTMLInputElement} */
      document.getElementById(id)
    );
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
    const shown = Math.floor(ratio * 10) / 10;
    return { good, words: `${words} ${shown}:1, ${good ? "good" : `too weak: ${least}:1 is needed`}` };
  }
  function summary(verdicts) {
    const weak = verdicts.filter(({ good }) => !good).length;
    if (weak === 0) return "Everything can be read well.";
    return weak === 1 ? "One thing is hard to read." : `${weak} things are hard to read.`;
  }

  // demo/theme/stage.js
  var GROUND = { light: "#ffffff", dark: "#12191c" };
  var ELEMENTS = "back-pain-article, symptom-guide, appointment-form";
  function isDark({ theme }) {
    return theme === "dark" || theme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches;
  }
  function groundOf(look2, chosen) {
    return chosen || (isDark(look2) ? look2.properties["--bp-color-surface"] ?? GROUND.dark : GROUND.light);
  }
  var changes = 0;
  function wear(stage2, look2, ground) {
    for (const element of stage2.querySelectorAll(ELEMENTS)) {
      if (!(element instanceof HTMLElement)) continue;
      for (const name of [...element.style]) if (!(name in look2.properties)) element.style.removeProperty(name);
      for (const [name, value] of Object.entries(look2.properties)) element.style.setProperty(name, value);
      if (element.getAttribute("theme") !== look2.theme) element.setAttribute("theme", look2.theme);
    }
    stage2.style.setProperty("--stage", ground);
    document.documentElement.style.setProperty("--look", String(changes += 1));
  }
  function measured(stage2, ground) {
    const color = paintedColors(anElement(stage2), ground);
    return PAIRS.map((pair) => verdict(pair, contrast(color(pair.front), color(pair.back))));
  }
  function shades(stage2, ground) {
    const color = paintedColors(anElement(stage2), ground);
    const painted = (name) => `rgb(${color(name).join(" ")})`;
    return [
      ["Your color", painted("accent")],
      ["Buttons", painted("fill")],
      ["Links", painted("ink")],
      ["Chosen", painted("tint")]
    ];
  }
  function isThere(stage2) {
    return Boolean(stage2.querySelector(ELEMENTS)?.shadowRoot?.querySelector(".bp"));
  }
  function anElement(stage2) {
    return (
      /** @type {Element} */
      stage2.querySelector(ELEMENTS)
    );
  }

  // demo/theme/themes/dark-studio.css
  var dark_studio_default = `/* Dark studio: training by night. Dark: also write data-theme="dark" on the script tag. */
back-pain-article,
symptom-guide,
appointment-form {
  --bp-color-accent: #c8f04b;
  --bp-color-surface: #131417;
  --bp-color-raised: #1f2126;
  --bp-color-border: #80858f;
  --bp-color-text: #f2f3f5;
  --bp-color-muted: #adb2bc;
  --bp-heading-font-family: 'Avenir Next Condensed', 'Arial Narrow', 'Roboto Condensed', Arial, sans-serif;
  --bp-heading-font-weight: 700;
  --bp-radius: 0.15em;
}
`;

  // demo/theme/themes/hospital-blue.css
  var hospital_blue_default = "/* Hospital blue: a department among many, sober and close-set. */\nback-pain-article,\nsymptom-guide,\nappointment-form {\n  --bp-color-accent: #005eb8;\n  --bp-color-raised: #eef3f8;\n  --bp-color-border: #5d7285;\n  --bp-font-family: Arial, 'Helvetica Neue', Helvetica, sans-serif;\n  --bp-heading-font-family: Arial, 'Helvetica Neue', Helvetica, sans-serif;\n  --bp-heading-color: #003a75;\n  --bp-radius: 0.2em;\n  --bp-space: 0.85em;\n}\n";

  // demo/theme/themes/plain.css
  var plain_default = "/* Plain: black on white, square, as a printed leaflet. */\nback-pain-article,\nsymptom-guide,\nappointment-form {\n  --bp-color-accent: #111111;\n  --bp-color-text: #111111;\n  --bp-color-muted: #4d4d4d;\n  --bp-color-border: #6b6b6b;\n  --bp-heading-color: #111111;\n  --bp-radius: 0;\n}\n";

  // demo/theme/themes/sporty.css
  var sporty_default = "/* Sporty: a running club's own clinic. */\nback-pain-article,\nsymptom-guide,\nappointment-form {\n  --bp-color-accent: #ff5a1f;\n  --bp-color-raised: #fff1eb;\n  --bp-font-family: 'Trebuchet MS', 'Segoe UI', 'Helvetica Neue', sans-serif;\n  --bp-heading-font-family: 'Arial Black', 'Helvetica Neue', Impact, sans-serif;\n  --bp-heading-font-weight: 900;\n  --bp-radius: 1.5em;\n  --bp-space: 1.15em;\n}\n";

  // demo/theme/themes/warm-serif.css
  var warm_serif_default = "/* Warm serif: a practice in an old house. */\nback-pain-article,\nsymptom-guide,\nappointment-form {\n  --bp-color-accent: #9a3b1e;\n  --bp-color-surface: #fdf8f0;\n  --bp-color-raised: #f5ebdc;\n  --bp-color-border: #85705c;\n  --bp-color-text: #33261d;\n  --bp-color-muted: #69574a;\n  --bp-font-family: 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif;\n  --bp-heading-font-family: 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif;\n  --bp-heading-font-weight: 600;\n  --bp-radius: 0.25em;\n}\n";

  // demo/theme/themes.js
  var THEMES = [
    { name: "Warm serif", css: warm_serif_default },
    { name: "Dark studio", css: dark_studio_default },
    { name: "Hospital blue", css: hospital_blue_default },
    { name: "Sporty", css: sporty_default },
    { name: "Plain", css: plain_default }
  ];

  // demo/theme/verdict-items.js
  function verdictItems(verdicts) {
    return verdicts.map(({ words, good }) => {
      const item = document.createElement("li");
      item.textContent = words;
      item.classList.toggle("weak", !good);
      return item;
    });
  }

  // demo/theme/main.js
  var form = (
    /** @type {HTMLFormElement} */
    byId("look")
  );
  var stage = byId("stage");
  var darkness = matchMedia("(prefers-color-scheme: dark)");
  var look = PLAIN;
  var buttons = [
    themeButton("Standard", PLAIN),
    ...THEMES.map(({ name, css }) => themeButton(name, lookOf(css)))
  ];
  byId("themes").append(...buttons);
  joinColorFields("accent", DEFAULTS.accent);
  joinColorFields("page", groundOf(look, ""));
  form.addEventListener("input", () => show(readFields(form, look)));
  form.addEventListener("submit", (event) => event.preventDefault());
  byId("copy").addEventListener("click", () => {
    void copyText(byId("css")).then((done) => {
      byId("copied").textContent = done ? "Copied." : "Selected. Copy it with your keyboard or by a long press.";
    });
  });
  stage.querySelector("appointment-form")?.addEventListener("appointment-submit", (event) => {
    event.respondWith?.({ ok: true });
  });
  darkness.addEventListener("change", () => show(look));
  choose(PLAIN);
  void customElements.whenDefined("appointment-form").then(() => show(look));
  function choose(chosen) {
    fillFields(form, chosen);
    show(chosen);
  }
  function show(chosen) {
    look = chosen;
    const ground = groundOf(look, typedColor("page"));
    showPicked("page", ground);
    wear(stage, look, ground);
    byId("radius-shown").textContent = look.properties["--bp-radius"] ?? `${DEFAULTS.radius}em`;
    byId("css").textContent = cssOf(look) || "/* Nothing is changed yet. */";
    byId("copied").textContent = "";
    for (const button of buttons)
      button.setAttribute("aria-pressed", String(button.dataset["css"] === cssOf(look)));
    requestAnimationFrame(() => requestAnimationFrame(() => judge(ground)));
  }
  function judge(ground) {
    if (!isThere(stage)) {
      requestAnimationFrame(() => judge(ground));
      return;
    }
    const verdicts = measured(stage, ground);
    const inAuto = look.theme === "auto" ? ` (as your device is now: ${isDark(look) ? "dark" : "light"})` : "";
    say(byId("verdict"), summary(verdicts) + inAuto);
    byId("verdicts").replaceChildren(...verdictItems(verdicts));
    byId("shades").replaceChildren(
      ...shades(stage, ground).map(([words, color]) => {
        const dab = make("i");
        dab.style.background = color;
        return make("li", dab, words);
      })
    );
  }
  function say(place, text) {
    if (place.textContent !== text) place.textContent = text;
  }
  function themeButton(name, theme) {
    const of = (property) => theme.properties[property] ?? "";
    const swatch = make("span", "Aa", make("i"));
    swatch.className = "swatch";
    swatch.setAttribute("aria-hidden", "true");
    swatch.style.background = of("--bp-color-surface") || "#fff";
    swatch.style.color = of("--bp-heading-color") || of("--bp-color-text") || "#18282e";
    swatch.style.fontFamily = of("--bp-heading-font-family");
    swatch.style.fontWeight = of("--bp-heading-font-weight") || "700";
    const dab = (
      /** @type {HTMLElement} */
      swatch.lastElementChild
    );
    dab.style.background = of("--bp-color-accent") || DEFAULTS.accent;
    dab.style.borderRadius = of("--bp-radius") || `${DEFAULTS.radius}em`;
    const button = make("button", swatch, name);
    button.setAttribute("type", "button");
    button.dataset["css"] = cssOf(theme);
    button.addEventListener("click", () => choose(theme));
    return button;
  }
  function byId(id) {
    return (
      /** @type {HTMLElement} */
      document.getElementById(id)
    );
  }
  function make(tag, ...content) {
    const made = document.createElement(tag);
    made.append(...content);
    return made;
  }
})();
