function placeName({ path }) {
  return path.map((step) => typeof step === "number" ? step + 1 : step).join(" \u203A ");
}
function problemLine(problem) {
  return problem.path.length === 0 ? problem.message : `${placeName(problem)}: ${problem.message}`;
}

export { placeName, problemLine };
