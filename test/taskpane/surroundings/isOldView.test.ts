import { isOldView } from '../../../src/taskpane/surroundings/isOldView';

const AGENTS: [string, string, boolean][] = [
  ['Excel 2016 with Internet Explorer 11', 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; .NET4.0E; rv:11.0) like Gecko', true],
  ['Internet Explorer 10', 'Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.2; Trident/6.0)', true],
  ['the Edge before Chromium', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763', true],
  ['WebView2', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0', false],
  ['Excel for Mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)', false],
  ['Excel on iPad', 'Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148', false],
];

test.each(AGENTS)('%s', (_, agent, isOld) => {
  expect(isOldView(agent, Object.hasOwn)).toBe(isOld);
});

test('a new name does not help where the language is old', () => {
  expect(AGENTS.map(([, agent]) => isOldView(agent, undefined))).toEqual(AGENTS.map(() => true));
});
