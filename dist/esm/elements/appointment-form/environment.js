import { browserPost } from './sending/browser-post.js';

function browserEnvironment() {
  const ask = (event) => event.preventDefault();
  return {
    post: browserPost,
    now: () => Date.now(),
    elapsed: () => performance.now(),
    random: () => Math.random(),
    isOnline: () => navigator.onLine,
    whenOnline: (done) => {
      window.addEventListener("online", done, { once: true });
      return () => window.removeEventListener("online", done);
    },
    after: (ms, done) => {
      const timer = setTimeout(done, ms);
      return () => clearTimeout(timer);
    },
    guardLeaving: (on) => on ? window.addEventListener("beforeunload", ask) : window.removeEventListener("beforeunload", ask),
    leaveFor: (address) => location.assign(address),
    // Of a new node of the page: a form named `baseURI` would take the place of the document's own.
    baseUrl: () => new Text().baseURI
  };
}

export { browserEnvironment };
