import type { Sentences } from '../sentences.js';

export const article: Sentences = {
  'Their discs held more water than in people who did no sport, most of all in the soft center.':
    'Their discs held more water than in people who did no sport, most of all in the soft centre.',
  'In the WalkBack trial, a walking program was associated with a longer time until back pain came back.':
    'In the WalkBack trial, a walking programme was associated with a longer time until back pain came back.',
  'Acetaminophen (paracetamol) works poorly on its own.': 'Paracetamol works poorly on its own.',
  'What a physical therapist does': 'What a physiotherapist does',
  'A physical therapist asks about your pain, examines you and plans the treatment with you. You may get exercises for your fitness and strength, useful tips, and help with your worries.':
    'A physiotherapist asks about your pain, examines you and plans the treatment with you. You may get exercises for your fitness and strength, useful tips, and help with your worries.',
  'In 54 amateur runners, the soft center of the discs gave a weaker water signal than in 30 other healthy people. The runners were about 4 years older, which may explain part of it.':
    'In 54 amateur runners, the soft centre of the discs gave a weaker water signal than in 30 other healthy people. The runners were about 4 years older, which may explain part of it.',
  'In the WalkBack trial, 701 adults had just recovered from back pain. Half got 6 sessions with a physical therapist over 6 months, to walk more and learn about back pain. Back pain that limited them came back after about 208 days (half of them), compared with 112 days without. Walkers had more leg problems, but no more health problems overall (52% and 54%).':
    'In the WalkBack trial, 701 adults had just recovered from back pain. Half got 6 sessions with a physiotherapist over 6 months, to walk more and learn about back pain. Back pain that limited them came back after about 208 days (half of them), compared with 112 days without. Walkers had more leg problems, but no more health problems overall (52% and 54%).',
  'One trial tested a walk-run plan in people with back pain, but they were not runners. We found no plan tested in runners with back pain. The plans here were made for other groups. A physical therapist can adapt one for you.':
    'One trial tested a walk-run plan in people with back pain, but they were not runners. We found no plan tested in runners with back pain. The plans here were made for other groups. A physiotherapist can adapt one for you.',
  'Numbness between your legs, a new problem with peeing or pooping, weakness in both legs, chest pain, or a serious accident? {callNow}':
    'Numbness between your legs, a new problem with peeing or pooing, weakness in both legs, chest pain, or a serious accident? {callNow}',
};
