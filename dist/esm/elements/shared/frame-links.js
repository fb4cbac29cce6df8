function openOutsideFrame(root) {
  if (window.self === window.top) return;
  root.addEventListener("click", ({ target }) => {
    const link = target instanceof Element && target.closest("a[href]");
    if (!link || !root.contains(link) || link.target || !/^https?:$/.test(link.protocol) || isPlaceOfThisPage(link))
      return;
    link.target = "_blank";
    link.relList.add("noopener");
  });
}
function isPlaceOfThisPage({ href, hash }) {
  return hash !== "" && href.replace(hash, "") === location.href.replace(location.hash, "");
}

export { openOutsideFrame };
