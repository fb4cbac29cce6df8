function ok(says, inReport) {
  return { standing: "ok", says, ...inReport !== void 0 && { inReport } };
}
function look(says, cure, inReport) {
  return { standing: "look", says, cure, ...inReport !== void 0 && { inReport } };
}
function broken(says, cure, inReport) {
  return { standing: "broken", says, cure, ...inReport !== void 0 && { inReport } };
}
function countOf(groups, standing) {
  return groups.flatMap(({ findings }) => findings).filter((one) => one.standing === standing).length;
}
function summaryOf(groups) {
  const [bad, doubtful] = [countOf(groups, "broken"), countOf(groups, "look")];
  if (bad === 0 && doubtful === 0) return "Everything that can be seen from here is as it should be.";
  return [
    bad > 0 ? `${bad} ${bad === 1 ? "thing is" : "things are"} broken.` : "Nothing is broken.",
    doubtful > 0 ? `${doubtful} more to look at.` : ""
  ].filter(Boolean).join(" ");
}

export { broken, countOf, look, ok, summaryOf };
