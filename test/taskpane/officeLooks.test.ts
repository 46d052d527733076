/** @jest-environment jsdom */
import { officeLooks, whenLookedAt } from '../../src/taskpane/officeLooks';
import type { OfficeLook } from '../../src/taskpane/theme';

afterEach(() => jest.useRealTimers());

test.each<[string, () => void]>([
  ['the window gets the focus', () => window.dispatchEvent(new Event('focus'))],
  ['the pane comes to sight', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['some seconds have passed', () => jest.advanceTimersByTime(6000)],
])('a new theme is seen when %s, and told once', (_, happen) => {
  jest.useFakeTimers();
  let office: OfficeLook | undefined = { bodyBackgroundColor: '#ffffff' };
  const looks = officeLooks(() => office, whenLookedAt(window));
  const told: (OfficeLook | undefined)[] = [];
  const stop = looks.subscribe(() => told.push(looks.look()));
  happen();
  expect(told).toEqual([]);
  office = { bodyBackgroundColor: '#262626' };
  happen();
  happen();
  expect(told).toEqual([office]);
  stop();
  office = { bodyBackgroundColor: '#ffffff' };
  happen();
  expect(told).toHaveLength(1);
});
