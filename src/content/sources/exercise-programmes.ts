import type { Source } from './source.js';

/** Published programmes that the exercises, their doses and their cautions come from. */
export const EXERCISE_PROGRAMMES = {
  mayoBackExercises: {
    reference: 'Mayo Clinic. Back exercises in 15 minutes a day.',
    url: 'https://www.mayoclinic.org/healthy-lifestyle/adult-health/multimedia/back-pain/sls-20076265',
    figures: ['2', '3', '5', '30', 'twice', 'three'],
  },
  nhsBackExercises: {
    reference: 'NHS. Lower back pain exercises. National Health Service, England; page as of July 2019.',
    url: 'https://www.nhs.uk/live-well/exercise/lower-back-pain-exercises/',
    figures: ['8', '10'],
  },
  nhsInformBack: {
    reference: 'NHS inform. Exercises for back problems. National Health Service, Scotland.',
    url: 'https://www.nhsinform.scot/illnesses-and-conditions/muscle-bone-and-joints/exercises/exercises-for-back-pain',
    figures: ['1', '2', '3', '5'],
  },
  cuhMobility: {
    reference:
      'Cambridge University Hospitals NHS Foundation Trust. Back mobility exercises: patient information.',
    url: 'https://www.cuh.nhs.uk/patient-information/back-mobility-exercises/',
    figures: [],
  },
  baycareElbowPress: {
    reference: 'BayCare Health System. Back exercises: back extension with elbow press.',
    url: 'https://www.baycare.org/services/back-and-neck-health/back-exercises/back-extension-with-elbow-press',
    figures: ['2', '20'],
  },
  harrisonBirdDog: {
    reference: 'Harrison Clinic. The bird dog: the third of three exercises for the deep trunk muscles.',
    url: 'https://harrisonclinic.co.uk/aiovg_videos/the-bird-dog/',
    figures: ['5', '10'],
  },
  mcgill2010: {
    reference:
      'McGill S. Core training: evidence translating to better performance and injury prevention. Strength and Conditioning Journal 2010;32.',
    doi: '10.1519/SSC.0b013e3181df4521',
    figures: [],
  },
  sciaticaWales: {
    reference: 'Cwm Taf Morgannwg University Health Board, NHS Wales. Sciatica.',
    url: 'https://ctmuhb.nhs.wales/wise-ctm/health-conditions/sciatica',
    figures: [],
  },
  saskatchewanRest: {
    reference:
      'UCLA Health library, after the Saskatchewan Ministry of Health. Positions and exercises for leg-dominant back pain.',
    url: 'https://uclahealthib.staywellsolutionsonline.com/Library/Encyclopedia/22,10',
    figures: [],
  },
} as const satisfies Record<string, Source>;
