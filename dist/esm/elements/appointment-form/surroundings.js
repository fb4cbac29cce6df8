import { browserPost } from './browser-post.js';

/** The browser itself. Each form has its own, so that one form's guard does not lift another's. */
function browserSurroundings() {
    const ask = (event) => event.preventDefault();
    return {
        post: browserPost,
        now: () => Date.now(),
        random: () => Math.random(),
        isOnline: () => navigator.onLine,
        whenOnline: (done) => {
            window.addEventListener('online', done, { once: true });
            return () => window.removeEventListener('online', done);
        },
        after: (ms, done) => {
            const timer = setTimeout(done, ms);
            return () => clearTimeout(timer);
        },
        guardLeaving: (on) => on ? window.addEventListener('beforeunload', ask) : window.removeEventListener('beforeunload', ask),
        leaveFor: (address) => location.assign(address),
    };
}

export { browserSurroundings };
