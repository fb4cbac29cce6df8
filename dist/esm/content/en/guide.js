import { outcomes } from './guide/outcomes.js';
import { questions } from './guide/questions.js';
import { signs } from './guide/signs.js';

const guide = {
  title: "Check your back pain",
  promise: {
    text: "A few short lists of signs help you decide where to seek help, and how soon."
  },
  terms: [
    {
      text: "It is for people who have back pain now. Questions about emergencies come first."
    },
    {
      text: "It gives general information. It does not give you a diagnosis, and it cannot rule out a serious cause. If you are worried, get help, whatever it says."
    },
    {
      text: "Your answers stay on this page and are gone when you close it. Nothing is sent unless you choose to share the result when you ask for an appointment."
    }
  ],
  emergencyLead: { text: "Do you feel very ill, or as if you might pass out?" },
  parts: {
    you: "About you",
    emergency: "Emergency signs",
    "same-day": "Signs to have checked today",
    soon: "You and your pain"
  },
  questions,
  signs,
  labels: {
    child: "Under 16",
    adult: "16 or older",
    leg: "None of these, but pain, tingling or numbness runs down one leg"
  },
  ways: {
    emergency: {
      title: "Get emergency help now",
      act: { text: "Do not wait for an appointment, and do not drive yourself." },
      untilTitle: "Even if you feel better",
      until: { text: "Get checked even if you start to feel better." }
    },
    "hospital-today": {
      title: "Go to an emergency department today",
      act: {
        text: "Go today, even at night or on a weekend. Tell them what you answered here."
      },
      untilTitle: "How soon",
      until: { text: "Today. Do not wait for an appointment, and go at once if you get worse." }
    },
    "doctor-today": {
      title: "Call your doctor or a nurse line today",
      act: { text: "Call today, even at night or on a weekend. Tell them what you answered here." },
      untilTitle: "How soon",
      until: { text: "Call today. Do not wait for a routine appointment." }
    },
    soon: {
      title: "See a doctor or a physical therapist soon",
      act: {
        text: "Make an appointment with a doctor or a physical therapist. Tell them what you answered here."
      },
      untilTitle: "How soon",
      until: {
        text: "In the coming days. Ask for an earlier time if the pain gets worse or something new appears."
      }
    },
    "self-care": {
      title: "You can start with self-care",
      act: {
        text: "None of your answers points to a need for urgent care now. If you feel that something is wrong, get help all the same."
      },
      untilTitle: "When to get help",
      until: {
        text: "Give it a few weeks. See a doctor or a physical therapist if it has not improved by then, if it stops your daily life, or if it gets worse.",
        sources: ["nhsBackPain"]
      }
    }
  },
  outcomes,
  change: {
    emergency: { text: "Get emergency help at once if any of these fit you now or later:" },
    sameDay: { text: "Get medical help the same day if any of these fit you later:" }
  },
  limits: {
    text: "No single sign shows for certain what is wrong. That is why this guide chooses the safer step when in doubt. It is general information and does not replace an examination.",
    sources: ["finucane2020"]
  }
};

export { guide };
