function levelOf(way) {
  return way === "hospital-today" || way === "doctor-today" ? "same-day" : way;
}

export { levelOf };
