const NO_SIGNS = ["child", "adult", "unsure", "leg", "none"];
const HEART = {
  chest: "call-heart",
  collapse: "call-heart",
  aneurysm: "call-heart",
  thinners: "call-bleeding",
  accident: "call-injury",
  unsure: "call-unsure"
};
const HOSPITAL = {
  "weak-leg": "today-leg",
  infection: "today-infection",
  immune: "today-infection",
  "cancer-fever": "today-cancer-fever",
  bone: "today-bone",
  unsure: "today-unsure-hospital"
};
const GUIDE_GRAPH = {
  first: "age",
  noSigns: NO_SIGNS,
  questions: {
    // First of all, because a child is asked nothing about sex or pregnancy, and ends at an adult who can help.
    age: { part: "you", answers: { child: "heart-young", adult: "heart" } },
    heart: { part: "emergency", answers: { ...HEART, none: "nerves" } },
    "heart-young": { part: "emergency", answers: { ...HEART, none: "nerves-young" } },
    // Hours count: the nerves to the bladder, the bowel and the legs.
    nerves: {
      part: "emergency",
      answers: {
        saddle: "call-nerves",
        toilet: "call-nerves",
        sexual: "call-nerves",
        "both-legs": "call-nerves",
        unsteady: "call-nerves",
        unsure: "call-unsure",
        none: "very-ill"
      }
    },
    "nerves-young": {
      part: "emergency",
      answers: {
        saddle: "call-nerves",
        toilet: "call-nerves",
        "both-legs": "call-nerves",
        unsteady: "call-nerves",
        unsure: "call-unsure",
        none: "very-ill-young"
      }
    },
    "very-ill": {
      part: "emergency",
      answers: {
        sepsis: "call-sepsis",
        "pregnancy-emergency": "call-pregnancy",
        "cancer-spine": "call-cancer",
        unsure: "call-unsure",
        none: "hospital"
      }
    },
    "very-ill-young": {
      part: "emergency",
      answers: {
        sepsis: "call-sepsis",
        "cancer-spine": "call-cancer",
        unsure: "call-unsure",
        none: "hospital-young"
      }
    },
    hospital: { part: "same-day", answers: { ...HOSPITAL, none: "illness" } },
    "hospital-young": { part: "same-day", answers: { ...HOSPITAL, none: "today-young" } },
    illness: {
      part: "same-day",
      answers: {
        maternity: "today-maternity",
        fever: "today-fever",
        kidney: "today-kidney",
        cancer: "today-cancer",
        weight: "today-weight",
        unsure: "today-unsure",
        none: "pattern"
      }
    },
    pattern: {
      part: "same-day",
      answers: {
        severe: "today-severe",
        look: "today-look",
        night: "today-pattern",
        upper: "today-pattern",
        strain: "today-pattern",
        unsure: "today-unsure",
        none: "sport"
      }
    },
    sport: {
      part: "soon",
      answers: {
        "one-side": "soon-sport",
        load: "soon-sport",
        fuel: "soon-sport",
        "lean-back": "soon-sport",
        none: "course"
      }
    },
    course: {
      part: "soon",
      answers: {
        pregnant: "soon-pregnant",
        stiff: "soon-stiff",
        worse: "soon-course",
        stops: "soon-course",
        weeks: "soon-course",
        leg: "care-leg",
        none: "care-back"
      }
    }
  },
  outcomes: {
    "call-heart": { way: "emergency" },
    "call-bleeding": { way: "emergency" },
    "call-injury": { way: "emergency" },
    "call-nerves": { way: "emergency" },
    "call-sepsis": { way: "emergency" },
    "call-pregnancy": { way: "emergency" },
    "call-cancer": { way: "emergency" },
    "call-unsure": { way: "emergency" },
    "today-leg": { way: "hospital-today" },
    "today-infection": { way: "hospital-today" },
    "today-cancer-fever": { way: "hospital-today" },
    "today-bone": { way: "hospital-today" },
    "today-unsure-hospital": { way: "hospital-today" },
    "today-young": { way: "doctor-today", because: "age" },
    "today-maternity": { way: "doctor-today" },
    "today-fever": { way: "doctor-today" },
    "today-kidney": { way: "doctor-today" },
    "today-cancer": { way: "doctor-today" },
    "today-weight": { way: "doctor-today" },
    "today-severe": { way: "doctor-today" },
    "today-look": { way: "doctor-today" },
    "today-pattern": { way: "doctor-today" },
    "today-unsure": { way: "doctor-today" },
    "soon-sport": { way: "soon", comfort: "positions" },
    "soon-pregnant": { way: "soon" },
    "soon-stiff": { way: "soon", comfort: "positions" },
    "soon-course": { way: "soon", comfort: "positions" },
    "care-leg": { way: "self-care", comfort: "exercises" },
    "care-back": { way: "self-care", comfort: "exercises", because: null }
  }
};

export { GUIDE_GRAPH };
