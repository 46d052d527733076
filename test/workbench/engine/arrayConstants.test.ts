import { createHeadlessEngine } from '../../../src/workbench/engine/univer/headless';

/** Excel's array constants: texts in them may hold the separators. */
test.each([
  ['=ROWS({"Sở A";"Sở B; Sở A"})', 2],
  ['=COLUMNS({"95,5","1"})', 2],
  ['=SUM({1,2;3,4})', 10],
  ['=ISTEXT(INDEX({"1.01";"x"},1))', true],
  ['=COUNT({"1",2,TRUE})', 1],
])('%s is %p', async (formula, expected) => {
  const engine = await createHeadlessEngine();
  const sheet = engine.activeSheet();
  await engine.write(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, [[{ kind: 'formula', formula }]]);
  await engine.calculate();
  expect(engine.read(sheet, { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value).toEqual(expected);
  engine.dispose();
});
