import { expect, fixture, html } from '@open-wc/testing';
import { DRAWING_WIDTH, type Drawing } from '../../../src/content/exercise-drawings/drawing-types.js';
import { EASE_DRAWINGS } from '../../../src/content/exercise-drawings/ease-poses.js';
import { EXERCISE_DRAWINGS } from '../../../src/content/exercise-drawings/exercise-poses.js';
import { drawingView } from '../../../src/elements/exercise/drawing-view.js';

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

  it('paints a head, a trunk, limbs and numbers its scenes', async () => {
    const svg = await draw(EXERCISE_DRAWINGS.bridge);
    expect(svg.querySelectorAll('.hair')).to.have.length(2);
    expect(svg.querySelectorAll('.skin.far, .trousers.far').length).to.be.above(2);
    expect([...svg.querySelectorAll('text')].map((text) => text.textContent)).to.deep.equal(['1', '2']);
    expect(svg.querySelectorAll('.arrow')).to.have.length(1);
    for (const path of svg.querySelectorAll('path')) {
      expect(path.getAttribute('d')).to.match(/^M[-\d. A-Za]+Z?$/);
    }
  });

  it('is silent to screen readers, and carries no style of its own', async () => {
    const svg = await draw(EASE_DRAWINGS['cushion-between-knees']);
    expect(svg.getAttribute('aria-hidden')).to.equal('true');
    expect(svg.querySelectorAll('text').length).to.equal(0);
    expect(svg.parentElement!.querySelectorAll('[style], [fill], style')).to.have.length(0);
  });
});
