const exercises = {
  "Lie on your back with your knees bent, feet flat on the floor and hands on your belly. There is a small gap under your low back.": "Lie on your back with your knees bent, feet flat on the floor and hands on your tummy. There is a small gap under your low back.",
  "Your lower belly working.": "Your lower tummy working.",
  "Rise on to your forearms, elbows under your shoulders or a little in front. Your hips and lower belly stay on the floor.": "Rise on to your forearms, elbows under your shoulders or a little in front. Your hips and lower tummy stay on the floor.",
  "A gentle squeeze in your low back. Pain in a leg should move back toward your spine.": "A gentle squeeze in your low back. Pain in a leg should move back towards your spine.",
  "Tighten your belly lightly and press your low back to the floor. Draw one knee toward your chest with both hands.": "Tighten your tummy lightly and press your low back to the floor. Draw one knee towards your chest with both hands.",
  "Move your hips slowly back toward your heels and let your chest sink. Slide your hands forward so that your arms stay long.": "Move your hips slowly back towards your heels and let your chest sink. Slide your hands forward so that your arms stay long.",
  "Tighten your belly and buttocks, then lift your hips until your knees, hips and shoulders make one straight line.": "Tighten your tummy and buttocks, then lift your hips until your knees, hips and shoulders make one straight line.",
  "Your back, belly and buttock working.": "Your back, tummy and buttock working.",
  "The front of your belly working.": "The front of your tummy working."
};

export { exercises };
