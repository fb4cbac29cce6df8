import { about } from './article/about.js';
import { discStudy } from './article/disc-study.js';
import { outlook } from './article/getting-better.js';
import { keyPoints } from './article/key-points.js';
import { otherStudies } from './article/other-studies.js';
import { running } from './article/return-to-running.js';
import { guidelines, emergencyNotice } from './article/when-it-hurts.js';
import { whyItMatters } from './article/why-it-matters.js';

const article = {
  title: "Running and low back pain",
  promise: "What to do when your back hurts, and how to run again.",
  emergencyNotice,
  groups: {
    noSport: "No regular sport",
    joggers: "Joggers",
    longDistance: "Long-distance runners"
  },
  chartKey: "Band: how far people had to run each week to take part. Dot: how far they ran on average.",
  efforts: { 3: "easy", 4: "somewhat easy", 5: "somewhat hard" },
  sections: {
    "key-points": keyPoints,
    guidelines,
    outlook,
    running,
    evidence: {
      title: "Does running harm your back?",
      blocks: [whyItMatters, discStudy, otherStudies]
    },
    about
  }
};

export { article };
