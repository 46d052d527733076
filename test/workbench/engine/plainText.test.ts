import { createHeadlessEngine } from '../../../src/workbench/engine/univer/headless';

/** Wildcards belong to criteria, not to operators; SUBSTITUTE replaces what it was asked for. */
test.each([
  ['="x"="?"', false],
  ['="?"="?"', true],
  ['="Sở A"<>"Sở *"', true],
  ['=SUMPRODUCT(--({"x";"?"}="?"))', 1],
  ['=COUNTIFS(F1:F3,"a*")', 2],
  ['=SUBSTITUTE("a b"&CHAR(10)&"c d",CHAR(10),";")', 'a b;c d'],
  ['=SUBSTITUTE("a b c"," ","",2)', 'a bc'],
  ['=SUBSTITUTE("aXbX","X","-")', 'a-b-'],
])('%s is %p', async (formula, expected) => {
  const engine = await createHeadlessEngine();
  const sheet = engine.activeSheet();
  await engine.write(sheet, { row: 0, column: 5, rows: 3, columns: 1 }, ['ab', 'ac', 'b'].map((value) => [{ kind: 'value', value }]));
  await engine.write(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, [[{ kind: 'formula', formula }]]);
  await engine.calculate();
  expect(engine.read(sheet, { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value).toEqual(expected);
  engine.dispose();
});
