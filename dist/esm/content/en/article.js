import { findings, study } from './article/disc-study.js';
import { disclaimer } from './article/disclaimer.js';
import { running } from './article/return-to-running.js';
import { guidelines, emergencyNotice } from './article/when-it-hurts.js';
import { intro } from './article/why-it-matters.js';

const article = {
    title: 'Running and low back pain',
    promise: 'What studies say about running and your back, what to do when it hurts, and how to start again.',
    emergencyNotice,
    groups: {
        noSport: 'No regular sport',
        joggers: 'Joggers',
        longDistance: 'Long-distance runners',
    },
    chartKey: 'Band: how far people had to run each week to take part. Dot: how far they ran on average.',
    sections: { intro, study, findings, guidelines, running, disclaimer },
};

export { article };
