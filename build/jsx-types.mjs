/** Types for JSX: what each element takes, read from the manifest, and how each framework comes to know of it. */
export function jsxElements(elements) {
  const imports = elements.map(({ className, path }) => `import type { ${className} } from '../${path}';`);
  // The whole package, for the types of its events.
  imports.push("import type {} from '../esm/package.js';");
  return `${imports.join('\n')}\n\n/** Every element's class, attributes and events. */\nexport interface BackPainWidgetsElements {\n${elements.map(element).join('')}}\n`;
}

function element({ tagName, className, attributes, events }) {
  const lines = attributes.map(
    ({ name, description, type }) =>
      `${comment(description)}      '${name}'?: ${type.join(' | ')} | undefined;\n`,
  );
  const heard = events.map(
    ({ name, description }) => `${comment(description)}      '${name}': HTMLElementEventMap['${name}'];\n`,
  );
  return `  '${tagName}': {\n    element: ${className};\n    attributes: {\n${lines.join('')}    };\n    events: {\n${heard.join('')}    };\n  };\n`;
}

const comment = (text) => `      /** ${text.replace(/\s+/g, ' ')} */\n`;

/**
 * @param module whose `JSX.IntrinsicElements` learns the three tags
 * @param common what the framework lets every element `E` take
 * @param listener an event's name in JSX
 */
const flavour = (module, imports, common, listener) => `${imports}
import type { BackPainWidgetsElements as Ours } from './elements.js';

type Listeners<Events> = {
  [Name in keyof Events & string as \`${listener}\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};
type Props<E extends HTMLElement, Attributes, Events> = Omit<${common}, keyof Attributes> & Attributes & Listeners<Events>;
type Elements = {
  [Tag in keyof Ours]: Props<Ours[Tag]['element'], Ours[Tag]['attributes'], Ours[Tag]['events']>;
};

declare module '${module}' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;

export const JSX_FLAVOURS = {
  react: flavour(
    'react',
    "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    'DetailedHTMLProps<HTMLAttributes<E>, E>',
    'on',
  ),
  preact: flavour('preact', "import type { HTMLAttributes } from 'preact';", 'HTMLAttributes<E>', 'on'),
  solid: flavour('solid-js', "import type { JSX } from 'solid-js';", 'JSX.HTMLAttributes<E>', 'on:'),
};
