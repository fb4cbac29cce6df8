const RIGHT_TO_LEFT = ["ar"];
function directionOf(catalogue) {
  return RIGHT_TO_LEFT.includes(catalogue) ? "rtl" : "ltr";
}

export { directionOf };
