import { expect } from '@open-wc/testing';
import { afterPaint, inOwnTask, painted } from '../../../src/elements/shared/own-task.js';

describe('a task of its own', () => {
  it('comes after what runs now, and after what that has promised', async () => {
    const done: string[] = [];
    const task = new Promise<void>((resolve) =>
      inOwnTask('user-visible', () => {
        done.push('task');
        resolve();
      }),
    );
    void Promise.resolve().then(() => done.push('promised'));
    done.push('now');
    await task;
    expect(done).to.deep.equal(['now', 'promised', 'task']);
  });
});

describe('after the browser has painted', () => {
  const asks = window.requestAnimationFrame.bind(window);
  let frames: FrameRequestCallback[];
  beforeEach(() => {
    frames = [];
    window.requestAnimationFrame = (call) => frames.push(call);
  });
  afterEach(() => {
    window.requestAnimationFrame = asks;
    Reflect.deleteProperty(document, 'hidden');
  });

  it('a task comes only once the frame has begun, and not in it', async () => {
    let isDone = false;
    const done = painted().then(() => (isDone = true));
    expect(frames).to.have.length(1);
    await Promise.resolve();
    expect(isDone).to.equal(false);
    frames[0]?.(0);
    expect(isDone).to.equal(false);
    await done;
  });

  it('a task comes once, though both the frame and its stand-in come', async () => {
    let times = 0;
    afterPaint(() => (times += 1));
    frames[0]?.(0);
    await painted();
    await new Promise<void>((resolve) => afterPaint(resolve));
    expect(times).to.equal(1);
  });

  it('a task does not wait for a frame that never comes', async () => {
    await painted();
    expect(frames).to.have.length(1);
  });

  it('a task asks for no frame on a page that nobody sees', async () => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    await painted();
    expect(frames).to.have.length(0);
  });
});
