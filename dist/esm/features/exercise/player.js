const SECOND = 1e3;
const READY = 5 * SECOND;
const MOVE = 2.5 * SECOND;
const REST = SECOND;
const BREATH = 6 * SECOND;
const SWITCH = { "every-repeat": SECOND, "in-turn": 3 * SECOND, halfway: 6 * SECOND };
function stepsOf(dose) {
  const turns = turnsOf(dose);
  const steps = turns.flatMap((turn, index) => {
    const next = turns[index + 1];
    return [
      step("move", MOVE, turn),
      ...dose.hold ? [holdStep(dose.hold, turn)] : [],
      step("return", MOVE, turn),
      ...next ? [between(dose, turn, next)] : []
    ];
  });
  return [{ ...step("ready", READY, { repeat: 1, otherSide: false }), units: READY / SECOND }, ...steps];
}
function momentAt(steps, elapsed) {
  const of = Math.max(...steps.map(({ repeat }) => repeat));
  let from = 0;
  for (const { phase, repeat, otherSide: otherSide2, lasts, units } of steps) {
    const done = (elapsed - from) / lasts;
    if (done < 1) {
      const left = Math.ceil(units * (1 - done));
      return { phase, repeat, otherSide: otherSide2, of, done, units, left, share: shareOf(phase, done) };
    }
    from += lasts;
  }
  const otherSide = steps.at(-1)?.otherSide ?? false;
  return { phase: "finished", repeat: of, otherSide, of, done: 1, units: 0, left: 0, share: 0 };
}
function turnsOf({ repeats, sides }) {
  const numbers = Array.from({ length: repeats }, (_, index) => index + 1);
  const on = (otherSide) => (repeat) => ({ repeat, otherSide });
  switch (sides?.change) {
    case void 0:
      return numbers.map(on(false));
    case "every-repeat":
      return numbers.map((repeat) => ({ repeat, otherSide: repeat % 2 === 0 }));
    case "in-turn":
      return numbers.flatMap((repeat) => [on(false)(repeat), on(true)(repeat)]);
    case "halfway":
      return [...numbers.map(on(false)), ...numbers.map(on(true))];
  }
}
const step = (phase, lasts, turn) => ({ ...turn, phase, lasts, units: 0 });
function holdStep(hold, turn) {
  const [units, unit] = "seconds" in hold ? [hold.seconds, SECOND] : [hold.breaths, BREATH];
  return { ...step("hold", units * unit, turn), units };
}
function between({ sides }, before, next) {
  return sides && before.otherSide !== next.otherSide ? step("switch", SWITCH[sides.change], next) : step("rest", REST, before);
}
function shareOf(phase, done) {
  if (phase === "hold") return 1;
  if (phase === "move") return eased(done);
  return phase === "return" ? 1 - eased(done) : 0;
}
const eased = (done) => (1 - Math.cos(Math.PI * done)) / 2;

export { momentAt, stepsOf };
