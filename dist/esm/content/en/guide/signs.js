const signs = {
  chest: {
    text: "Chest pain, pressure or tightness, now or in the last day",
    hint: {
      text: "It may be mild, feel like a weight or like new heartburn, or spread to your arm, neck or jaw."
    },
    sources: ["nhsBackPain"]
  },
  collapse: {
    text: "Sudden, severe pain in your back or belly, and you feel faint or ill",
    hint: {
      text: "Ill means dizzy, pale, cold and sweaty, short of breath, or with a racing heart. It also counts if you have passed out."
    },
    sources: ["nhsAneurysm"]
  },
  aneurysm: {
    text: "New or worse pain in your back or belly, and you have an aneurysm (a bulging artery)",
    hint: {
      text: "A small one that is only being watched counts, and so does one with a stent or another repair."
    },
    sources: ["nhsAneurysm"]
  },
  thinners: {
    text: "Severe back pain that came on suddenly, and you take blood thinners",
    hint: { text: "Such as warfarin, heparin, apixaban (Eliquis) or rivaroxaban (Xarelto)." },
    sources: ["epiduralBleeding2021"]
  },
  accident: {
    text: "Pain that started after a serious accident in the last few days",
    hint: {
      text: "Such as a crash, a fall from a ladder or a horse, or a hard blow to your back. It counts even if you could walk away."
    },
    sources: ["nhsBackPain"]
  },
  saddle: {
    text: "Numbness or tingling between your legs or around your buttocks",
    hint: {
      text: "This means the genitals, the anus, the buttocks or the inner thighs. They may feel asleep, or wiping may feel different."
    },
    sources: ["nhsBackPain", "girftCauda"]
  },
  toilet: {
    text: "New or worse trouble with peeing or with your bowels",
    hint: {
      text: "For example, it is hard to start, the flow is weak, you leak, you cannot hold it or feel it, or you have no urge to go. Once is enough."
    },
    whenAsked: {
      text: "Burning alone does not count here. We ask about it later. Hard stools from pain pills do not count if you can feel and hold them."
    },
    sources: ["nhsBackPain", "girftCauda"]
  },
  sexual: {
    text: "New loss of feeling during sex, or new trouble getting or keeping an erection, or ejaculating",
    hint: { text: "It does not count if you only avoid sex because your back hurts." },
    sources: ["bassCaudaEquina2018", "girftCauda"]
  },
  "both-legs": {
    text: "New pain, tingling, numbness or weakness going down both legs",
    hint: {
      text: "It counts if only your feet tingle or feel numb, or if it began in one leg. Muscles sore from exercise do not count, nor does an old problem in both legs."
    },
    sources: ["nhsBackPain", "girftCauda"]
  },
  unsteady: {
    text: "Walking that has become unsteady or clumsy",
    hint: {
      text: "For example, you stumble, hold on to walls, or your legs feel heavy. Walking slowly only because it hurts does not count."
    },
    sources: ["gcareBackPain"]
  },
  sepsis: {
    text: "A fever, chills or shivering, and you feel very ill",
    hint: {
      text: "Very ill means confused, hard to wake, slurring your words, very short of breath, not peeing all day, or skin that is blotchy, very pale, gray or blue."
    },
    sources: ["sepsisSafetyNet"]
  },
  "pregnancy-emergency": {
    text: "You are or may be pregnant, and have sudden, strong belly pain, pain in the tip of your shoulder, heavy bleeding, or feel faint",
    hint: {
      text: "The belly pain may be low down or on one side. A late period can mean that you are pregnant. Heavy bleeding in the weeks after a birth counts too."
    },
    sources: ["leedsEctopic", "dorsetMaternity"]
  },
  "cancer-spine": {
    text: "You have or had cancer, and the pain is severe and getting worse, or your legs are weak, numb or unsteady",
    hint: {
      text: "Cancer long ago counts. So does a new shooting pain, or a pain like a tight band around your body."
    },
    sources: ["lothianBackPain", "rnohSpine"]
  },
  "weak-leg": {
    text: "New weakness in one leg, or a foot that drops or drags",
    hint: {
      text: "For example, you catch your toes, your foot slaps the floor, your leg gives way, or you cannot stand on tiptoe."
    },
    sources: ["lothianBackPain"]
  },
  infection: {
    text: "New or worse pain, and in the last 3 months a back operation, back injection or epidural, or a serious infection",
    hint: {
      text: "Serious means that you needed a hospital or an IV (a drip). Pain that went away and came back counts as new."
    },
    sources: ["spinalInfection2019", "gcareBackPain", "stGeorgesEpidural"]
  },
  immune: {
    text: "New or worse pain, and a weak immune system, dialysis, an IV line, tuberculosis (TB) at any time, or injecting drugs such as heroin",
    hint: {
      text: "A weak immune system can come from chemotherapy, a transplant, HIV, long-term steroids or other drugs that calm the immune system. A port counts as an IV line."
    },
    sources: ["spinalInfection2019", "gcareBackPain", "lothianBackPain"]
  },
  "cancer-fever": {
    text: "You are having cancer treatment, and you feel feverish, shivery or unwell",
    hint: {
      text: "Treatment that ended a short while ago counts too. It counts even if you have not measured a fever."
    },
    sources: ["crukInfection"]
  },
  bone: {
    text: "You are 65 or over or may have weak bones, and the pain came suddenly, or after a fall, knock, lifting, bending or coughing",
    hint: {
      text: "Even a small fall or jolt counts. Bones may be weak if you have osteoporosis, have broken a bone after a small fall, or have taken steroid tablets for months."
    },
    sources: ["gcareBackPain", "northernTrustBack", "lothianBackPain"]
  },
  maternity: {
    text: "You are pregnant or gave birth in the last 6 weeks, with pain that comes and goes, bleeding, leaking fluid, or a baby that moves less",
    hint: {
      text: "A belly that gets tight and then soft again counts too. In pregnancy, so do a few spots of blood or wet underwear."
    },
    sources: ["dorsetMaternity", "tommysPreterm", "stGeorgesEpidural"]
  },
  fever: {
    text: "A fever or chills, or you feel hot and shivery",
    hint: { text: "Sweats that soak your sheets count too. You do not need to have measured it." },
    sources: ["nhsBackPain", "gcareBackPain"]
  },
  kidney: {
    text: "Blood in your pee, or burning or pain when you pee",
    hint: {
      text: "Pink, red or cola-colored pee counts too, and so does strong pain in your side that comes in waves."
    },
    sources: ["nhsKidney"]
  },
  cancer: {
    text: "You have or ever had cancer",
    hint: {
      text: "Cancer long ago counts, and so do blood cancer and melanoma. Other common skin cancers that were cut out and are done with do not count."
    },
    sources: ["gcareBackPain", "rnohSpine"]
  },
  weight: {
    text: "You have lost weight without trying",
    hint: { text: "You may notice it only by looser clothes." },
    sources: ["nhsBackPain"]
  },
  severe: {
    text: "Severe pain that is there all or nearly all the time",
    hint: { text: "It is so bad that you cannot sleep, or can hardly move, wash or dress." },
    sources: ["nhsBackPain"]
  },
  look: {
    text: "A new lump, rash or blisters on your back or side, or a back that looks crooked and did not before",
    hint: {
      text: "A spasm that pulls your back to one side for a short time is common, and does not count."
    },
    sources: ["nhsBackPain", "shinglesPharmacy"]
  },
  night: { text: "Pain that rest does not ease, or that is worse at night", sources: ["nhsBackPain"] },
  upper: {
    text: "Pain high up in your back, between your shoulder blades",
    sources: ["nhsBackPain"]
  },
  strain: {
    text: "Back or leg pain that gets worse when you cough, sneeze or strain on the toilet",
    sources: ["nhsBackPain"]
  },
  "one-side": {
    text: "You run or play sports, and the pain came on slowly on one side of your low back or in one buttock",
    sources: ["sacralStress2019"]
  },
  load: {
    text: "You run or play sports, and you trained much more shortly before it started, or have had a stress fracture",
    hint: { text: "A stress fracture is a fine crack in a bone. Longer or harder training counts as more." },
    sources: ["sacralStress2019", "boneStress2021"]
  },
  fuel: {
    text: "You run or play sports, and you may not eat enough for it, or your periods have stopped or become rare",
    hint: {
      text: "Periods that stopped because of pregnancy, breastfeeding, menopause or birth control do not count."
    },
    sources: ["sacralStress2019"]
  },
  "lean-back": {
    text: "You run or play sports, are under 25, and it hurts most when you lean or arch back",
    sources: ["youngAthleteBack"]
  },
  pregnant: {
    text: "You are or may be pregnant, or gave birth in the last 6 weeks",
    sources: ["northernTrustBack", "stGeorgesEpidural"]
  },
  stiff: {
    text: "Pain since before you were 45 and for over 3 months, with stiff mornings or waking late at night, that eases when you move",
    sources: ["niceNg65"]
  },
  worse: {
    text: "Pain that is getting worse or spreading",
    sources: ["nhsBackPain", "walesSciatica"]
  },
  stops: {
    text: "Pain that keeps you from your normal activities",
    hint: { text: "Such as work, sports, housework or looking after somebody." },
    sources: ["nhsBackPain", "walesSciatica"]
  },
  weeks: {
    text: "Pain that has not improved after a few weeks, or keeps coming back",
    sources: ["nhsBackPain", "walesSciatica"]
  }
};

export { signs };
