import type { Source } from './source.js';

/** Guidelines and public health pages that the advice and the guide rest on. */
export const CARE = {
  nhsBackPain: {
    reference: 'NHS. Back pain. National Health Service, England.',
    url: 'https://www.nhs.uk/conditions/back-pain/',
    figures: [],
  },
  walesSciatica: {
    reference: 'NHS 111 Wales. Sciatica. National Health Service, Wales.',
    url: 'https://111.wales.nhs.uk/Sciatica/',
    figures: ['4', '6'],
  },
  lothianBackPain: {
    reference: 'NHS Lothian. Back pain: warning signs and where to send them. Right Decisions, Scotland.',
    url: 'https://rightdecisions.scot.nhs.uk/',
    figures: [],
  },
  niceNg59: {
    reference:
      'National Institute for Health and Care Excellence. Low back pain and sciatica in over 16s: assessment and management. NICE guideline NG59.',
    url: 'https://www.nice.org.uk/guidance/ng59',
    figures: [],
  },
  niceSummary2017: {
    reference: 'Low back pain and sciatica: summary of NICE guidance. BMJ 2017;356:i6748.',
    doi: '10.1136/bmj.i6748',
    figures: ['58%', '84%'],
  },
  rcemBackPain: {
    reference: 'Royal College of Emergency Medicine. RCEM Learning: back pain.',
    url: 'https://www.rcemlearning.co.uk/',
    figures: ['60', '80%'],
  },
  guysPacing: {
    reference: "Guy's and St Thomas' NHS Foundation Trust. Pacing: managing activity with long-lasting pain.",
    url: 'https://www.guysandstthomas.nhs.uk/',
    figures: [],
  },
  sacralStress2019: {
    reference: 'Sacral stress fractures. Sports Health 2019.',
    doi: '10.1177/1941738119854763',
    figures: [],
  },
  wisconsinRunning: {
    reference:
      'Heiderscheit B and colleagues, University of Wisconsin–Madison. Return-to-running programme, as described by Dynamic Physical Therapy.',
    url: 'https://dynamic-pt.com/get-back-to-running-safely',
    figures: ['30', '3', '10'],
  },
  couchTo5k: {
    reference: 'NHS. Couch to 5K running plan. National Health Service, England.',
    url: 'https://www.nhs.uk/live-well/exercise/running-and-aerobic-exercises/get-running-with-couch-to-5k/',
    figures: ['5', '9', '3', '60', '90', '20', '30'],
  },
} as const satisfies Record<string, Source>;
