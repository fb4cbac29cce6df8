/**
 * In a frame a link to another page would take the place of the frame, and nothing would lead back. So there it opens
 * outside. Set when the link is pressed, so that the HTML is the same in a frame and elsewhere.
 * @param root what the links stand in
 */
export function openOutsideFrame(root: Node): void {
  if (window.self === window.top) return;
  root.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
    if (
      !link ||
      !root.contains(link) ||
      link.target ||
      !/^https?:$/.test(link.protocol) ||
      isPlaceOfThisPage(link)
    )
      return;
    link.target = '_blank';
    link.relList.add('noopener');
  });
}

function isPlaceOfThisPage({ href, hash }: HTMLAnchorElement): boolean {
  return hash !== '' && href.replace(hash, '') === location.href.replace(location.hash, '');
}
