const ELSE_HOSPITAL = { text: "If nobody can see you today, go to an emergency department." };
const ELSE_MORNING = {
  text: "If you cannot get through, try again in the morning. Go to an emergency department if you get worse. Get emergency help if any sign below appears."
};
const KEEP_RUNNING = {
  text: "If you run, you can go on running as long as it does not make the pain worse during the run or the next day. Run less and more slowly at first."
};
const SEE_THERAPIST = {
  text: "See a physical therapist if you would like help with exercise and getting back to normal."
};
const WARMTH = "A warm pack wrapped in a towel can ease the pain.";
const NOT_ON_NUMB_SKIN = {
  text: "Do not put heat on skin that feels numb. You could burn without noticing."
};
const outcomes = {
  "call-heart": {
    steps: [
      { text: "If you have an aneurysm, say so." },
      { text: "Have someone stay with you until help arrives. Unlock the door." }
    ],
    why: {
      text: "These signs can come from the heart or from a large blood vessel. That needs help at once.",
      sources: ["nhsBackPain", "nhsAneurysm"]
    }
  },
  "call-bleeding": {
    steps: [
      { text: "Say that you take blood thinners, and which." },
      { text: "Say so at once if your legs become weak or numb." }
    ],
    why: {
      text: "In people who take blood thinners, sudden severe back pain can come from bleeding around the spinal cord.",
      sources: ["epiduralBleeding2021"]
    }
  },
  "call-injury": {
    steps: [
      { text: "Keep still. Do not let anyone move you unless you are in danger." },
      { text: "Say how the accident happened, and where it hurts." }
    ],
    why: { text: "Back pain after a serious accident can mean a broken bone.", sources: ["nhsBackPain"] }
  },
  "call-nerves": {
    steps: [
      {
        text: "If it is faster, have someone take you to an emergency department that is open day and night.",
        sources: ["nhsBackPain"]
      },
      {
        text: "Say plainly what has changed, private things too. Staff are used to hearing this, and it helps them act fast."
      }
    ],
    why: {
      text: "These signs can mean that the spinal cord, or the nerves to your legs, bladder and bowels, are being squeezed. Early treatment can lower the risk of lasting harm.",
      sources: ["torbayCauda", "gcareBackPain"]
    }
  },
  "call-sepsis": {
    steps: [{ text: "Say that you feel feverish or shivery and very ill, and that it could be sepsis." }],
    why: {
      text: "A fever together with these signs can mean that an infection has spread through the body (sepsis). That needs treatment at once.",
      sources: ["sepsisSafetyNet"]
    }
  },
  "call-pregnancy": {
    steps: [
      { text: "Say that you are or may be pregnant, and how many weeks, or when you gave birth." },
      { text: "Have someone stay with you until help arrives. Unlock the door." }
    ],
    why: {
      text: "These signs can come from a pregnancy outside the womb, or mean that you are losing a lot of blood.",
      sources: ["leedsEctopic"]
    }
  },
  "call-cancer": {
    steps: [
      { text: "Say that you have or had cancer, and that you are worried about your spine." },
      { text: "Bend your back as little as you can.", sources: ["rnohSpine"] },
      { text: "If you have a cancer team, let them know too.", sources: ["lothianBackPain"] }
    ],
    why: {
      text: "Cancer can spread to the spine and press on the nerves there. Treatment works best when it starts early.",
      sources: ["rnohSpine"]
    }
  },
  "call-unsure": {
    steps: [
      { text: "Say which sign you are not sure about. The person who answers will ask you more about it." }
    ],
    why: {
      text: "Each sign on that list needs help at once. When you cannot tell, it is safer to ask now than to wait.",
      sources: ["nhsBackPain"]
    }
  },
  "today-leg": {
    steps: [
      { text: "Say what the leg or foot can no longer do, and since when." },
      { text: "Have someone take you. Do not drive with a weak leg." },
      {
        text: "Go now if you cannot lift the foot at all, or if it is getting worse by the hour.",
        sources: ["lothianBackPain"]
      }
    ],
    why: {
      text: "A leg that loses strength can mean that a nerve is under pressure.",
      sources: ["lothianBackPain"]
    }
  },
  "today-infection": {
    steps: [
      {
        text: "Say which operation, injection, infection or illness you have had, when, and which drugs you take."
      },
      {
        text: "If you had an epidural, also call the unit that gave it, on your way.",
        sources: ["stGeorgesEpidural"]
      },
      { text: "Go now if you also have a fever, or feel hot and shivery." }
    ],
    why: {
      text: "Germs can reach the spine, and most people with such an infection have no fever at first. It needs treatment early.",
      sources: ["spinalInfection2019"]
    }
  },
  "today-cancer-fever": {
    steps: [
      {
        text: "Call your cancer advice line now, day or night, before you leave. They may tell you where to go.",
        sources: ["crukInfection"]
      },
      { text: "If nobody answers, go to an emergency department now." }
    ],
    why: {
      text: "Cancer treatment can weaken the body\u2019s defenses, so that an infection becomes serious fast.",
      sources: ["crukInfection"]
    }
  },
  "today-bone": {
    steps: [
      { text: "Do not lift anything or exercise until you have been checked." },
      { text: "Say whether you fell, and whether you have weak bones or take steroids." }
    ],
    why: {
      text: "When bones may be weak, sudden pain, or pain after even a small fall, can come from a broken bone in the spine.",
      sources: ["gcareBackPain", "northernTrustBack"]
    }
  },
  "today-unsure-hospital": {
    steps: [
      { text: "Say which sign you are not sure about." },
      { text: "If you can speak to your doctor or a nurse line right away, ask them first." }
    ],
    why: {
      text: "Each sign on that list should be checked in a hospital today. When you cannot tell, it is safer to ask.",
      sources: ["gcareBackPain", "lothianBackPain"]
    }
  },
  "today-young": {
    steps: [
      { text: "Show this page to a parent, or to another adult you trust. They can call the doctor." },
      {
        text: "Say how long it has hurt, whether it hurts at night, and which sports you do."
      },
      ELSE_MORNING
    ],
    why: {
      text: "Back pain in children and teenagers should be checked by a doctor. The advice for adults was not written for them.",
      sources: ["niceNg59", "youngAthleteBack"]
    }
  },
  "today-maternity": {
    steps: [
      {
        text: "Call your labor and delivery unit first. Early in pregnancy, or if you have no unit, call your doctor.",
        sources: ["dorsetMaternity", "tommysPreterm"]
      },
      ELSE_HOSPITAL,
      {
        text: "Do not do the exercises on this page until you have asked."
      }
    ],
    why: {
      text: "In pregnancy and in the weeks after a birth, these signs need the people who know how it is going.",
      sources: ["dorsetMaternity", "tommysPreterm"]
    }
  },
  "today-fever": {
    steps: [
      ELSE_HOSPITAL,
      {
        text: "Get emergency help if you become confused, very short of breath, or blotchy or very pale.",
        sources: ["sepsisSafetyNet"]
      }
    ],
    why: {
      text: "Back pain with a fever can mean an infection that needs treatment.",
      sources: ["nhsBackPain", "gcareBackPain"]
    }
  },
  "today-kidney": {
    steps: [
      ELSE_HOSPITAL,
      {
        text: "Get emergency help if you become confused or drowsy, or find it hard to speak.",
        sources: ["nhsKidney"]
      }
    ],
    why: {
      text: "These signs can come from a kidney stone, or from an infection in the bladder or a kidney.",
      sources: ["nhsKidney"]
    }
  },
  "today-cancer": {
    steps: [
      {
        text: "If you have a cancer team, call them. If not, call your doctor.",
        sources: ["lothianBackPain"]
      },
      ELSE_HOSPITAL
    ],
    why: {
      text: "Back pain should be checked quickly in anyone who has or had cancer.",
      sources: ["gcareBackPain", "rnohSpine"]
    }
  },
  "today-weight": {
    steps: [{ text: "Say how much weight you have lost, and since when." }, ELSE_MORNING],
    why: {
      text: "Back pain together with weight loss that you cannot explain should be checked without delay.",
      sources: ["nhsBackPain"]
    }
  },
  "today-severe": {
    steps: [
      { text: "Ask for pain relief. Say what you have taken, and what the pain keeps you from doing." },
      ELSE_MORNING
    ],
    why: {
      text: "Pain this bad needs help, whatever causes it.",
      sources: ["nhsBackPain"]
    }
  },
  "today-look": {
    steps: [
      { text: "Say what looks different, and since when." },
      {
        text: "A rash or blisters on one side can be shingles. Treatment works best in the first days, so ask a pharmacist if you cannot reach your doctor.",
        sources: ["shinglesPharmacy"]
      },
      ELSE_MORNING
    ],
    why: {
      text: "A back that looks different should be checked without delay.",
      sources: ["nhsBackPain"]
    }
  },
  "today-pattern": {
    steps: [
      { text: "Say where it hurts, since when, and what makes it worse." },
      {
        text: "Say so if it began before you were 45, has lasted more than 3 months and you are stiff in the morning. It can be a form of arthritis.",
        sources: ["niceNg65"]
      },
      ELSE_MORNING
    ],
    why: {
      text: "Pain like this should be checked, because it sometimes has a serious cause.",
      sources: ["nhsBackPain"]
    }
  },
  "today-unsure": {
    steps: [{ text: "Say which sign you are not sure about." }, ELSE_HOSPITAL],
    why: {
      text: "Each sign on that list should be checked today. When you cannot tell, a doctor or a nurse can help you decide.",
      sources: ["nhsBackPain"]
    }
  },
  "soon-sport": {
    steps: [
      {
        text: "Stop running, jumping and the sport that hurts until you have been checked. Walking is fine if it does not hurt.",
        sources: ["sacralStress2019"]
      },
      {
        text: "Tell them about your training, past fractures, eating and weight, and about your periods if you have them."
      },
      { text: "Say so if you are or may be pregnant." },
      {
        text: "Pain in the groin that makes you limp is different. Do not run or hop, and see a doctor today."
      }
    ],
    why: {
      text: "In people who run or play sports, back or buttock pain with any of these can be a stress fracture, a fine crack in a bone. It heals, but only with rest from running and from the sport that hurts.",
      sources: ["sacralStress2019"]
    }
  },
  "soon-pregnant": {
    steps: [
      {
        text: "Your midwife or OB-GYN can be the one you see. If your next visit is not in the coming days, call them.",
        sources: ["northernTrustBack"]
      },
      {
        text: "Call today if you get pain or tightening that comes and goes, bleeding, leaking fluid, or a baby that moves less than usual.",
        sources: ["dorsetMaternity", "tommysPreterm"]
      },
      { text: "Ask before you do the exercises on this page." }
    ],
    why: {
      text: "In pregnancy and after a birth, your midwife or doctor can advise you best.",
      sources: ["northernTrustBack"]
    }
  },
  "soon-stiff": {
    steps: [
      { text: "Tell them when it began, that it has not gone away, and that moving helps." },
      {
        text: "Tell them if you or your family have psoriasis, a bowel disease such as Crohn\u2019s or colitis, or arthritis. A red, painful eye needs help today.",
        sources: ["niceNg65"]
      }
    ],
    why: {
      text: "Back pain that began before you were 45, has lasted for months and eases with movement can be a form of arthritis that can be treated.",
      sources: ["niceNg65"]
    }
  },
  "soon-course": {
    steps: [
      {
        text: "Until then, keep moving as far as the pain lets you.",
        sources: ["nhsBackPain", "walesSciatica"]
      },
      { text: "Ask a pharmacist which pain relief suits you.", sources: ["nhsBackPain", "walesSciatica"] },
      { text: "If you run, stop for now, and ask when to start again." }
    ],
    why: {
      text: "Pain in the back or leg that gets worse, keeps you from normal life or lasts for weeks should be checked.",
      sources: ["nhsBackPain", "walesSciatica"]
    }
  },
  "care-leg": {
    steps: [
      {
        text: "Keep up your normal activities as far as you can. Try not to sit or lie down for long.",
        sources: ["walesSciatica"]
      },
      { text: WARMTH, sources: ["nhsBackPain"] },
      NOT_ON_NUMB_SKIN,
      { text: "Ask a pharmacist which pain relief suits you.", sources: ["walesSciatica"] },
      { text: "If running brings on the leg pain or makes it worse, walk instead for now." },
      { ...SEE_THERAPIST, sources: ["walesSciatica"] }
    ],
    why: {
      text: "Pain that runs down one leg often comes from an irritated nerve. Many people get better in 4 to 6 weeks, but it can take longer.",
      sources: ["walesSciatica"]
    }
  },
  "care-back": {
    steps: [
      { text: "Keep moving, and do not stay in bed for long.", sources: ["nhsBackPain"] },
      { text: WARMTH, sources: ["nhsBackPain"] },
      NOT_ON_NUMB_SKIN,
      {
        text: "Start with what you can do now. Split up tasks, rest in between, and build up little by little.",
        sources: ["guysPacing"]
      },
      { text: "Ask a pharmacist which pain relief suits you.", sources: ["nhsBackPain"] },
      KEEP_RUNNING,
      { ...SEE_THERAPIST, sources: ["niceNg59"] }
    ],
    why: {
      text: "You noticed none of the warning signs we asked about. A new bout of back pain without them usually eases within a few weeks. Exercise and physical therapy can help pain that has lasted longer, too.",
      sources: ["nhsBackPain", "niceNg59"]
    }
  }
};

export { outcomes };
