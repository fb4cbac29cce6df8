import { str } from '@lit/localize';

const templates = {
  "s04724c9438bd9d7f": `Tick the box to agree that we may use these details to reply.`,
  "s2541e1e0cb0dd02d": `The free times cannot be shown at the moment. Tell us which days suit you instead.`,
  "s2c67e2f3659369bd": `To book by phone, call {clinic} on {phone}.`,
  "s35795204e6031304": `The list of free times is out of date, so we do not show it. Tell us which days suit you instead.`,
  "s75edabaf5191e736": `see a GP or a physiotherapist soon`,
  "s7c4ec27b7c3b3d7b": `Tick all that suit you, or none if any day will do.`,
  "s9ce77805d7c06dcc": str`Such as a step-free entrance or an interpreter. Please leave out medical details. We will ask about them in private. At most ${0} characters.`,
  "sc312e546dfde82a8": `You can also call {clinic} on {phone} to let them know. If nobody answers, do not wait for a call back.`,
  "sdaabe24677c338c8": `No free times are listed for the coming weeks. Tell us which days suit you, and we will look for one.`,
  "sf569a95dad8dd4c2": `None of these suit me: I will choose days instead`,
  "sf917292fa563d77b": `Which days suit you?`
};

export { templates };
