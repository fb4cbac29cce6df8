import type { SourceId } from '../../src/content/sources/index.js';

/**
 * Every figure that a source supports and that our text may print, as the text writes it ('79', '0.44', '80%'). A test
 * fails where a claim holds a number that none of its sources has here. The list is kept out of `src`, because only the
 * tests need it.
 */
export const FIGURES: Readonly<Record<SourceId, readonly string[]>> = {
  // '1': the only of the three studies of discs that found more water.
  belavy2017: ['1', '79', '25', '35', '24', '30', '5', '20', '40', '50', '28.0', '66.6', '2', '7.2', '2017'],
  maselli2020: ['1', '19', '0.7%', '20.2%', '6', '24'],
  mitchell2020: ['9', '8', '44', '62', '20%', '50', '10'],
  li2024: ['54', '30', '4'],
  asteroid2024: ['40', '18', '45', '12', '30', '15', '100', '7', '1', '20'],
  asteroidAbstract2023: ['2.9', '5.6'],
  walkBack2024: ['701', '6', '208', '112', '52%', '54%'],
  horga2022: ['21'],
  asteroidRegistry: [],
  hoffmann2022: [],
  robertson2017: [],
  southTeesBack: [],
  southTeesRules: [],
  sironaBack: [],
  // 'you may even have to rest for a couple of days'.
  cuhFlareUp: ['a couple of days'],
  cspBackPain: [],
  nhsIbuprofen: ['65'],
  burden2023: ['619', '843', '2020', '2050'],
  hartvigsen2018: [],
  brinjikji2015: ['37', '20', '96', '80', '100'],
  rihn2011: ['6'],
  dahm2010: [],
  kneeRunTrial2023: ['1', '1.5', '2', '3', '4', '5', '6', '10', '15'],
  // 'It usually improves within a few weeks'.
  nhsBackPain: ['a few weeks'],
  // 'after trying home treatments for a few weeks'.
  walesSciatica: ['4', '6', 'a few weeks'],
  lothianBackPain: [],
  bassCaudaEquina2018: [],
  nhsAneurysm: [],
  // 'rapid improvements in pain and disability seen within a few weeks to a few months'.
  niceNg59: ['a few weeks'],
  niceSummary2017: ['58%', '84%'],
  guysPacing: [],
  sacralStress2019: [],
  wisconsinRunning: ['30', '3', '10'],
  couchTo5k: ['5', '9', '3', '60', '30'],
  nhsKidney: [],
  torbayCauda: [],
  rnohSpine: [],
  crukInfection: [],
  gcareBackPain: [],
  northernTrustBack: [],
  dorsetMaternity: [],
  niceNg65: ['3', '45'],
  finucane2020: [],
  girftCauda: ['14'],
  epiduralBleeding2021: [],
  spinalInfection2019: [],
  sepsisSafetyNet: [],
  leedsEctopic: [],
  tommysPreterm: [],
  stGeorgesEpidural: ['6'],
  youngAthleteBack: [],
  boneStress2021: [],
  shinglesPharmacy: ['3'],
  mayoBackExercises: ['2', '3', '5', '30', 'twice', 'three'],
  nhsBackExercises: ['1', '2', '4', '6', '8', '10'],
  nhsInformBack: ['1', '2', '3', '5'],
  cuhMobility: [],
  baycareElbowPress: ['2', '20'],
  mayoBirdDog: ['3', '6', '10'],
  stLukesCore: ['1', '2', '5', '10', '20'],
  mcgillCurlUp: ['1', '3', '5', '8', '10'],
  niaFloor: [],
};

/**
 * Numbers and amounts in words that need no source, each with the reason.
 */
export const WORDS_WITHOUT_SOURCE: Readonly<Record<string, string>> = {
  'six steps': 'Counts the steps of our own table, which has its source.',
  'few days': 'How often to do more, left to the patient.',
  'a few seconds': 'The source describes short holds and gives no number.',
  'a few times': 'The source describes short sets and gives no number.',
};
