import { expect, fixture, html } from '@open-wc/testing';
import { DRAWING_WIDTH, type Drawing } from '../../../src/content/exercise-drawings/drawing-types.js';
import { EASE_DRAWINGS } from '../../../src/content/exercise-drawings/ease-poses.js';
import { EXERCISE_DRAWINGS } from '../../../src/content/exercise-drawings/exercise-poses.js';
import { drawingView, thumbView } from '../../../src/elements/exercise/drawing-view.js';

const drawings: [name: string, drawing: Drawing][] = Object.entries({
  ...EXERCISE_DRAWINGS,
  ...EASE_DRAWINGS,
});

async function draw(drawing: Drawing): Promise<SVGSVGElement> {
  const box = await fixture<HTMLElement>(
    html`<div><svg width="0" height="0"></svg>${drawingView(drawing)}</div>`,
  );
  return box.querySelector<SVGSVGElement>('.drawing')!;
}

/** Where a shape reaches, in units of the drawing. */
function reach(shape: SVGGraphicsElement, within: SVGGraphicsElement) {
  const { x, y, width, height } = shape.getBBox();
  const turn = within.getScreenCTM()!.inverse().multiply(shape.getScreenCTM()!);
  const corners = [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ].map(([cx, cy]) => new DOMPoint(cx, cy).matrixTransform(turn));
  return {
    left: Math.min(...corners.map((corner) => corner.x)),
    right: Math.max(...corners.map((corner) => corner.x)),
    top: Math.min(...corners.map((corner) => corner.y)),
    bottom: Math.max(...corners.map((corner) => corner.y)),
  };
}

const BODY = '.skin, .shirt, .trousers';

describe('a drawing', () => {
  for (const [name, drawing] of drawings) {
    it(`${name} stays inside its frame`, async () => {
      const svg = await draw(drawing);
      for (const shape of svg.querySelectorAll<SVGGraphicsElement>('path, rect, text')) {
        const { left, right, top, bottom } = reach(shape, svg);
        const what = `${name} .${shape.getAttribute('class') ?? ''}`;
        expect(left, what).to.be.at.least(0);
        expect(right, what).to.be.at.most(DRAWING_WIDTH);
        expect(top, what).to.be.at.least(0);
        expect(bottom, what).to.be.at.most(drawing.height);
      }
    });
  }

  for (const [name, drawing] of drawings) {
    const upright = drawing.scenes.filter(({ floor }) => floor !== undefined);
    if (upright.length === 0) continue;
    it(`${name} touches the floor and does not sink into it`, async () => {
      const svg = await draw(drawing);
      for (const scene of svg.querySelectorAll<SVGGElement>(':scope > g')) {
        const lowest = [...scene.querySelectorAll<SVGGraphicsElement>(BODY)].map((part) => {
          // The head is turned into place, and the box of a turned box is larger than what is in it.
          return part.hasAttribute('transform') ? -Infinity : reach(part, scene).bottom;
        });
        expect(Math.max(...lowest), name).to.be.within(-1, 1);
      }
    });
  }

  it('keeps the hips and the belly on the floor where the chest rises from it', async () => {
    const svg = await draw(EXERCISE_DRAWINGS['press-up']);
    const risen = svg.querySelectorAll<SVGGElement>(':scope > g')[1]!;
    const body = [...risen.querySelectorAll<SVGGeometryElement>('.shirt, .trousers')];
    const [hip] = EXERCISE_DRAWINGS['press-up'].scenes[1]!.pose.hip;
    const touches = (x: number) => body.some((part) => part.isPointInFill(new DOMPoint(x, -2.5)));
    for (const x of [hip, hip + 6, hip + 12]) expect(touches(x), `${x - hip} above the hips`).to.equal(true);
    expect(touches(hip + 34), 'chest').to.equal(false);
  });

  it('has no holes where the parts of a limb overlap', async () => {
    const svg = await draw(EXERCISE_DRAWINGS.bridge);
    const { nearLeg, nearArm, hip } = EXERCISE_DRAWINGS.bridge.scenes[0]!.pose;
    const scene = svg.querySelector<SVGGElement>(':scope > g')!;
    const around = [...Array(12).keys()].map((hour) => (hour * Math.PI) / 6);
    const holes = (look: string, x: number, up: number) => {
      const parts = [...scene.querySelectorAll<SVGGeometryElement>(look)];
      return around.filter((turn) => {
        const spot = new DOMPoint(x + 3 * Math.cos(turn), 3 * Math.sin(turn) - up);
        return !parts.some((part) => part.isPointInFill(spot));
      });
    };
    expect(holes('.trousers:not(.far)', nearLeg[0], nearLeg[1]), 'knee').to.deep.equal([]);
    expect(holes('.trousers:not(.far)', hip[0], hip[1]), 'hip').to.deep.equal([]);
    expect(holes('.skin:not(.far)', nearArm[0], nearArm[1]), 'elbow').to.deep.equal([]);
  });

  it('gives the person one of three skin tones, which the page may choose', async () => {
    for (const [, drawing] of drawings) {
      const svg = await draw(drawing);
      expect([...svg.classList]).to.deep.equal(['drawing', `skin-${drawing.skin}`]);
    }
  });

  it('paints a head, a trunk, limbs and numbers its scenes', async () => {
    const svg = await draw(EXERCISE_DRAWINGS.bridge);
    expect(svg.querySelectorAll('.hair')).to.have.length(2);
    expect(svg.querySelectorAll('.skin.far, .trousers.far').length).to.be.above(2);
    expect([...svg.querySelectorAll('text')].map((text) => text.textContent)).to.deep.equal(['1', '2']);
    expect(svg.querySelectorAll('.arrow')).to.have.length(1);
    for (const path of svg.querySelectorAll('path')) {
      expect(path.getAttribute('d')).to.match(/^M[-\d. A-Za-z]+$/);
    }
  });

  it('is silent to screen readers, and carries no style of its own', async () => {
    const svg = await draw(EASE_DRAWINGS['cushion-between-knees']);
    expect(svg.getAttribute('aria-hidden')).to.equal('true');
    expect(svg.querySelectorAll('text').length).to.equal(0);
    expect(svg.parentElement!.querySelectorAll('[style], [fill], style')).to.have.length(0);
  });

  for (const [name, drawing] of Object.entries(EXERCISE_DRAWINGS)) {
    it(`shows the move of ${name} small, and all of the body in it`, async () => {
      const box = await fixture<HTMLElement>(html`<div>${thumbView(drawing)}</div>`);
      const svg = box.querySelector('svg')!;
      const { x, y, width, height } = svg.viewBox.baseVal;
      expect(svg.querySelectorAll('.hair')).to.have.length(1);
      expect(svg.querySelectorAll('text')).to.have.length(0);
      for (const part of svg.querySelectorAll<SVGGraphicsElement>(BODY)) {
        const { left, right, top, bottom } = reach(part, svg);
        // The head is turned into place, and the box of a turned box is larger than what is in it.
        const slack = part.hasAttribute('transform') ? 5 : 1;
        expect(left, 'left').to.be.at.least(x - slack);
        expect(right, 'right').to.be.at.most(x + width + slack);
        expect(top, 'top').to.be.at.least(y - slack);
        expect(bottom, 'bottom').to.be.at.most(y + height + slack);
      }
    });
  }
});
