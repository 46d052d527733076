import { coalesce } from '../../src/commands/coalesce';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Work that lasts until it is told to end. */
function slowWork() {
  const ends: (() => void)[] = [];
  const work = jest.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
  return { work, end: async () => { ends.shift()!(); await jest.advanceTimersByTimeAsync(0); } };
}

test('many wishes close together are one piece of work, a while after the last', async () => {
  const { work } = slowWork();
  const { ask } = coalesce(work, 300);
  for (let wish = 0; wish < 10; wish += 1) {
    ask();
    await jest.advanceTimersByTimeAsync(200);
  }
  expect(work).toHaveBeenCalledTimes(0);
  await jest.advanceTimersByTimeAsync(100);
  expect(work).toHaveBeenCalledTimes(1);
});

test('wishes while it runs are one more piece of work when it has ended', async () => {
  const { work, end } = slowWork();
  const { ask } = coalesce(work, 300);
  ask();
  await jest.advanceTimersByTimeAsync(300);
  for (const _wish of [1, 2, 3]) {
    ask();
    await jest.advanceTimersByTimeAsync(1000);
  }
  expect(work).toHaveBeenCalledTimes(1);
  await end();
  await jest.advanceTimersByTimeAsync(300);
  expect(work).toHaveBeenCalledTimes(2);
  await end();
  await jest.advanceTimersByTimeAsync(5000);
  expect(work).toHaveBeenCalledTimes(2);
});

test('stopping waits for what runs and starts nothing more', async () => {
  const { work, end } = slowWork();
  const { ask, stop } = coalesce(work, 300);
  ask();
  await jest.advanceTimersByTimeAsync(300);
  ask();
  let hasStopped = false;
  const stopping = stop().then(() => { hasStopped = true; });
  await jest.advanceTimersByTimeAsync(5000);
  expect(hasStopped).toBe(false);
  await end();
  await stopping;
  ask();
  await jest.advanceTimersByTimeAsync(5000);
  expect(work).toHaveBeenCalledTimes(1);
});
