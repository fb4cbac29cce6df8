import { painRule } from './pain-rule.js';

const exercises = {
  title: "Exercises for the low back",
  intro: {
    text: "Start with walking, knee rolls and the pelvic tilt. Add other exercises one at a time as your back settles.",
    sources: ["nhsInformBack"]
  },
  rules: {
    begin: {
      title: "Begin gently",
      points: [
        {
          text: "Move slowly and keep breathing. It is fine to feel a mild stretch or your muscles working."
        },
        {
          text: "Unless an exercise says otherwise, start with 5 repeats, 3 times a day. Every few days, add 1 or 2 repeats if you are comfortable.",
          sources: ["nhsInformBack"]
        },
        {
          text: "Some backs feel better bending forward, others bending back. Do more in the direction that eases your pain. Leave out any exercise that sends pain down your leg."
        },
        { text: "If getting down to the floor is hard, do the exercises on a firm bed." },
        {
          text: "To get up, roll on to your side and push up with your arms. From the floor, get on to your hands and knees, lean on a firm chair and stand up.",
          sources: ["niaFloor"]
        }
      ]
    },
    pain: {
      title: "How much pain is all right",
      points: [
        { text: "Give your pain a number: zero is no pain, ten is the worst you can imagine." },
        painRule
      ]
    },
    stop: {
      title: "Stop the exercise if",
      points: [
        { text: "your pain keeps getting worse or becomes severe;", sources: ["nhsInformBack"] },
        { text: "you feel a new sharp pain;", sources: ["nhsInformBack"] },
        { text: "pain spreads down your leg, or further down than before;" },
        { text: "a leg or foot feels numb, tingly or weak;" },
        { text: "you feel dizzy or unwell." }
      ]
    },
    askFirst: {
      title: "Ask a health professional before you start if",
      points: [
        {
          text: "you had a fall, an accident or another injury recently;",
          sources: ["mayoBackExercises"]
        },
        { text: "you had an operation recently, or have a new hip or knee;" },
        { text: "you have, or may have, a broken bone or weak bones (osteoporosis);" },
        { text: "you are pregnant or gave birth recently;" },
        { text: "you often feel dizzy, or have high blood pressure that is not under control;" },
        { text: "you are not sure whether exercise is safe for you." }
      ]
    }
  },
  bias: { flexion: "Bends your low back forward", extension: "Bends your low back backward" },
  groups: {
    start: "Start with these",
    backward: "If bending backward feels better",
    forward: "If bending forward feels better",
    strength: "To get stronger, once the pain has eased"
  },
  exercises: {
    walking: {
      name: "Walking",
      start: { text: "Stand tall and look straight ahead. Let your shoulders and arms hang loose." },
      steps: [
        { text: "Walk at a pace that feels comfortable, and let your arms swing." },
        { text: "Turn back before you get tired." }
      ],
      dose: {
        text: "Walk often. Short walks are enough at first. Go a little further every few days if you are comfortable.",
        sources: ["nhsInformBack"]
      },
      feel: { text: "Your back loosening up as you go." },
      care: { text: "Slow down or rest if pain spreads down your leg or makes you limp." }
    },
    "knee-rolls": {
      name: "Knee rolls",
      start: {
        text: "Lie on your back with a small flat cushion under your head. Bend your knees and keep them together, feet flat. Rest your straight arms a little away from your sides.",
        sources: ["nhsBackExercises"]
      },
      steps: [
        { text: "Let both knees roll slowly to one side. Keep both shoulders on the floor." },
        { text: "Bring them back, then roll to the other side." }
      ],
      dose: {
        text: "Stay for one deep breath on each side. Do 8 to 10 repeats every day, changing sides.",
        sources: ["nhsBackExercises"]
      },
      feel: { text: "A gentle twist in your low back and waist." },
      care: { text: "Keep it small if a bigger movement hurts." }
    },
    "pelvic-tilt": {
      name: "Pelvic tilt",
      start: {
        text: "Lie on your back with your knees bent, feet flat on the floor and hands on your belly. There is a small gap under your low back."
      },
      steps: [
        { text: "Press your low back down gently until the gap closes. Your hips stay on the floor." },
        { text: "Let go slowly." }
      ],
      dose: { text: "Hold for 2 seconds. Do 5 repeats, 3 times a day.", sources: ["nhsInformBack"] },
      feel: { text: "Your lower belly working." },
      care: { text: "Keep breathing. Do not push with your feet or neck." }
    },
    "press-up": {
      name: "Lying press-up",
      start: {
        text: "Lie face down with your forehead on a folded towel. Bend your elbows and rest your forearms on the floor beside you."
      },
      steps: [
        {
          text: "Rise on to your forearms, elbows under your shoulders or a little in front. Your hips and lower belly stay on the floor.",
          sources: ["cuhMobility", "baycareElbowPress"]
        },
        { text: "Hold, then lower yourself slowly." },
        {
          text: "When this is easy, put your hands under your shoulders and straighten your arms a little. Your hips stay down and relaxed.",
          sources: ["cuhMobility"]
        }
      ],
      dose: {
        text: "Stay on your forearms for up to 20 seconds. Do 2 repeats, once a day. Later, with straighter arms, do 5 slow repeats.",
        sources: ["baycareElbowPress", "nhsInformBack"]
      },
      feel: {
        text: "A gentle squeeze in your low back. Pain in a leg should move back toward your spine."
      },
      care: { text: "Leave it out if arching your back brings on leg pain or makes it worse." }
    },
    "back-bend": {
      name: "Standing back bend",
      start: {
        text: "Stand with a wall close behind you and your feet as wide apart as your shoulders. Put your hands on the small of your back."
      },
      steps: [
        { text: "Lean back slowly over your hands, knees straight, as far as is comfortable." },
        { text: "Come back up slowly." }
      ],
      dose: { text: "Do 5 repeats, 3 times a day.", sources: ["nhsInformBack"] },
      feel: { text: "A gentle squeeze in your low back." },
      care: {
        text: "Stop if you feel dizzy or both legs tingle. Leave it out if arching your back brings on leg pain or makes it worse."
      }
    },
    "knee-to-chest": {
      name: "Knee to chest",
      start: { text: "Lie on your back with your knees bent and your feet flat on the floor." },
      steps: [
        {
          text: "Tighten your belly lightly and press your low back to the floor. Draw one knee toward your chest with both hands.",
          sources: ["mayoBackExercises"]
        },
        { text: "Hold, lower slowly, and change legs." }
      ],
      dose: {
        text: "Hold for 5 seconds. Do 2 or 3 repeats with each leg, morning and evening.",
        sources: ["mayoBackExercises"]
      },
      feel: { text: "A gentle stretch in your low back and buttock." },
      care: {
        text: "If your knee is sore, hold behind your thigh. Leave it out if bending forward sends pain down your leg."
      }
    },
    "bottom-to-heels": {
      name: "Hips to heels",
      start: {
        text: "Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level, elbows not locked.",
        sources: ["nhsBackExercises"]
      },
      steps: [
        {
          text: "Move your hips slowly back toward your heels and let your chest sink. Slide your hands forward so that your arms stay long."
        },
        { text: "Come back to the start." }
      ],
      dose: {
        text: "Stay for one deep breath. Do 8 to 10 repeats every day.",
        sources: ["nhsBackExercises"]
      },
      feel: { text: "A gentle stretch in your low back." },
      care: {
        text: "With a knee problem, go only part of the way. Leave it out if bending forward sends pain down your leg.",
        sources: ["nhsBackExercises"]
      }
    },
    bridge: {
      name: "Bridge",
      start: {
        text: "Lie on your back with your knees bent, your feet flat on the floor and your arms at your sides."
      },
      steps: [
        {
          text: "Tighten your belly and buttocks, then lift your hips until your knees, hips and shoulders make one straight line.",
          sources: ["mayoBackExercises"]
        },
        { text: "Hold, then lower slowly." }
      ],
      dose: {
        text: "Hold for 3 deep breaths. Start with 5 repeats a day. Over weeks, build up slowly. The Mayo Clinic goes up to 30.",
        sources: ["mayoBackExercises"]
      },
      feel: { text: "Your buttocks working, more than your back." },
      care: { text: "Lift less if your back or thighs cramp." }
    },
    "bird-dog": {
      name: "Bird dog",
      start: {
        text: "Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level."
      },
      steps: [
        {
          text: "Stretch one arm forward and the opposite leg back, no higher than your shoulders and hips. Keep looking at the floor.",
          sources: ["mayoBirdDog", "stLukesCore"]
        },
        { text: "Hold, come back to the start, and change sides." }
      ],
      dose: {
        text: "Hold for up to 10 seconds. Do 5 repeats on each side, once a day.",
        sources: ["mayoBirdDog", "stLukesCore"]
      },
      feel: { text: "Your back, belly and buttock working." },
      care: { text: "If you wobble, move only an arm or only a leg." }
    },
    "side-bridge": {
      name: "Side bridge on your knees",
      start: {
        text: "Lie on your side with your knees bent. Prop yourself up on your elbow, under your shoulder, with your forearm pointing forward."
      },
      steps: [
        { text: "Lift your hips until your knees, hips and shoulders make one straight line." },
        { text: "Hold, lower slowly, and change sides." }
      ],
      dose: {
        text: "Hold for up to 10 seconds. Start with 2 repeats on each side, once a day. Add 1 every few days if you are comfortable.",
        sources: ["stLukesCore", "nhsInformBack"]
      },
      feel: { text: "The lower side of your waist working." },
      care: { text: "Leave it out if your shoulder hurts." }
    },
    "curl-up": {
      name: "Curl-up",
      start: {
        text: "Lie on your back with one knee bent and the other leg straight. Put both hands under your low back.",
        sources: ["mcgillCurlUp"]
      },
      steps: [
        {
          text: "Lift your head and shoulders just off the floor, in one piece. Your low back does not move.",
          sources: ["mcgillCurlUp"]
        },
        { text: "Hold, then lower slowly. Change legs halfway through." }
      ],
      dose: {
        text: "Hold for up to 10 seconds. Do 3 repeats with each leg bent, once a day.",
        sources: ["mcgillCurlUp"]
      },
      feel: { text: "The front of your belly working." },
      care: { text: "Stop if your neck hurts." }
    }
  },
  ease: {
    title: "Positions that often ease the pain",
    intro: {
      text: "Keep to what helps you. Rest for a short while, then get up and move: lying down for long does not help.",
      sources: ["walesSciatica"]
    },
    positions: {
      "pillows-under-knees": {
        name: "On your back, knees on pillows",
        how: {
          text: "Put several firm pillows under your knees, and rest your head on a cushion.",
          sources: ["walesSciatica"]
        }
      },
      "cushion-between-knees": {
        name: "On your side, cushion between the knees",
        how: {
          text: "Bend your knees, with a small, firm cushion between them and a pillow under your head.",
          sources: ["walesSciatica"]
        }
      }
    }
  }
};

export { exercises };
