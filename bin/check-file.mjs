import jsonc from 'jsonc-parser';
import { checkContent, placeName } from '../dist/esm/own-words.js';

/** Says what is wrong with a file of a clinic's own words, line by line. @returns the exit code */
export async function checkFile(name, text) {
  const errors = [];
  const tree = jsonc.parseTree(text.replace(/^\ufeff/, ' '), errors, { disallowComments: true });
  if (errors.length > 0) {
    say(`${name}: this is not JSON, so pages show our own words.`);
    const [{ offset, error }] = errors;
    say(
      `  line ${lineOf(text, offset)}: ${WORDS[jsonc.printParseErrorCode(error)] ?? 'something is out of place.'}`,
    );
    return 1;
  }
  const { content, problems, passedOver } = await checkContent(text, Date.now());
  const twice = namesTwice(tree).map((node) => ({
    path: jsonc.getNodePath(node.parent.children[1]),
    offset: node.offset,
    message: 'stands here twice; only the last one counts.',
  }));
  if (problems.length + twice.length > 0) {
    say(`${name}: pages show our own words until this is mended.`);
    tell([...problems, ...twice]);
    return 1;
  }
  if (passedOver.length > 0) {
    say(`${name}: of these sentences, pages show ours.`);
    tell(passedOver);
    return 1;
  }
  const { words, exercises, reviewer } = content;
  say(
    `${name} is good: ${words.size} sentences and ${exercises?.list.length ?? 0} exercises, signed by ${reviewer.by}, ${reviewer.on.toISOString().slice(0, 10)}.`,
  );
  return 0;

  function tell(all) {
    for (const problem of all) {
      const at = lineOf(text, problem.offset ?? nearest(tree, problem.path)?.offset ?? 0);
      const place = placeName(problem);
      say(`  line ${at}${place && `, ${place}`}: ${problem.message}`);
    }
  }
}

/** In the words of whoever writes the file. */
const WORDS = {
  CommaExpected: 'a comma is missing before this.',
  ValueExpected: 'something is missing here; a comma after the last entry is one too many.',
  PropertyNameExpected: 'a name in quotation marks is missing; a comma after the last entry is one too many.',
  ColonExpected: 'a colon is missing before this.',
  CloseBraceExpected: 'a closing brace } is missing.',
  CloseBracketExpected: 'a closing bracket ] is missing.',
  EndOfFileExpected: 'the file goes on after its last brace.',
  UnexpectedEndOfString: 'a quotation mark that closes a text is missing.',
  InvalidSymbol: 'this is no text in straight quotation marks ".',
  InvalidCharacter: 'a character that cannot stand here; in a text, write it in one line.',
  InvalidCommentToken: 'JSON has no comments.',
};

function say(line) {
  console.log(line);
}

/** The place in the file, or as near to it as the file goes: what is missing has none. */
function nearest(tree, path) {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = jsonc.findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node.parent?.type === 'property' ? node.parent : node;
  }
  return undefined;
}

/** Names that stand a second time in one object. */
function namesTwice(node) {
  const inside = (node?.children ?? []).flatMap(namesTwice);
  if (node?.type !== 'object') return inside;
  const names = node.children.map(({ children: [name] }) => name);
  const second = names.filter(({ value }, at) => names.findIndex((one) => one.value === value) < at);
  return [...second, ...inside];
}

function lineOf(text, offset) {
  return text.slice(0, offset).split('\n').length;
}
