const PLACES = '[data-bp]:not(form),a[href$="#bp-embed"]';
const BY_VISITORS = `a[rel~="ugc" i],${[
  ".comment",
  ".comment-list",
  ".commentlist",
  ".comments-area",
  ".comment-content",
  ".comment-body",
  ".wp-block-comments",
  ".wp-block-comment-template",
  ".wp-block-comment-content",
  "#comments",
  "#disqus_thread",
  ".bbp-reply-content",
  ".bbp-topic-content",
  '[id^="comment-"]',
  '[itemprop~="comment" i]',
  '[itemtype$="/Comment"]',
  '[typeof~="Comment"]',
  '[typeof~="schema:Comment"]'
].join()}`;

export { BY_VISITORS, PLACES };
