let origin = null;
function scriptOrigin() {
  return origin;
}

export { scriptOrigin };
