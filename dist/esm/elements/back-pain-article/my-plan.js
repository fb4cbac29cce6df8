import { EXERCISE_IDS } from '../../content/exercise-plan.js';
import { pick } from '../../features/exercise/pick.js';

class MyPlan {
  /** @param own ids of the clinic's own exercises, which come last */
  constructor(host, own) {
    this.host = host;
    this.own = own;
    this.picked = [];
    this.press = (id) => {
      this.picked = pick(this.picked, id, [...EXERCISE_IDS, ...this.own()]);
      this.host.requestUpdate();
    };
  }
}

export { MyPlan };
