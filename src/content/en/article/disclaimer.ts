import type { Section } from '../../article-types.js';

export const disclaimer: Section = {
  title: 'What this page can and cannot do',
  parts: [
    {
      blocks: [
        {
          list: [
            { text: 'It is general information for adults. It is no diagnosis and no medical advice.' },
            { text: 'Reading it, or using anything on this page, does not make you anybody’s patient.' },
            {
              text: 'It cannot rule out a serious cause of your pain.',
            },
            {
              text: 'Ask a health professional before you start running. This matters most if you are pregnant, have a long-term illness, had an injury or an operation lately, or are new to exercise.',
            },
            { text: 'Stop anything here that makes you worse, and get help.' },
            { text: 'Forms on this page are not watched for emergencies.' },
            {
              text: 'Every factual claim carries the number of its source, and the date above says when the text was last checked.',
            },
          ],
        },
      ],
    },
  ],
};
