import '@univerjs/sheets-data-validation/facade';
import type { ConditionalRule, Validation } from '../../../src/workbench/engine/engine';
import { areaOfAddress, SheetInHand } from './sheetInHand';

let inHand: SheetInHand;
beforeEach(() => { inHand = SheetInHand.open(); });
afterEach(() => inHand.engine.dispose());

const custom = (address: string, formula: string, priority = 0): Omit<ConditionalRule, 'id'> => ({
  areas: [areaOfAddress(address)], priority, stopIfTrue: true, rule: { kind: 'custom', formula, style: { fill: '#FFC7CE', color: '#9C0006', bold: true } },
});
const rules = () => inHand.engine.conditionalRules(inHand.sheet);
const seen = () => rules().map(({ areas, rule }) => [areas, rule.kind === 'custom' ? rule.formula : rule.kind]);

describe('conditional formats', () => {
  test.each<[ConditionalRule['rule']]>([
    [{ kind: 'custom', formula: '=AND($I3="Quá hạn",N("CCHC")=0)', style: { fill: '#FFC7CE', color: '#9C0006', bold: true } }],
    [{ kind: 'dataBar', color: '#638EC6', min: { type: 'number', value: '0' }, max: { type: 'number', value: '1' }, showValue: true, solid: true }],
    [{ kind: 'dataBar', color: '#638EC6', min: { type: 'lowest' }, max: { type: 'highest' }, showValue: false, solid: false }],
    [{ kind: 'cellValue', operator: 'Between', formula1: '1', formula2: '5', style: { italic: true } }],
    [{ kind: 'cellValue', operator: 'LessThan', formula1: '=$B$1', style: { fill: '#FFFFFF' } }],
    [{ kind: 'containsText', operator: 'Contains', text: 'hạn', style: { color: '#FF0000' } }],
  ])('%j', async (rule) => {
    const id = await inHand.engine.addConditionalRule(inHand.sheet, { areas: [areaOfAddress('A3:K9'), areaOfAddress('M3:M9')], priority: 0, stopIfTrue: false, rule });
    expect(rules()).toEqual([{ id, areas: [areaOfAddress('A3:K9'), areaOfAddress('M3:M9')], priority: 0, stopIfTrue: false, rule }]);
  });

  test('stand in order of strength, are changed and deleted', async () => {
    const weak = await inHand.engine.addConditionalRule(inHand.sheet, custom('A1:A9', '=TRUE'));
    const strong = await inHand.engine.addConditionalRule(inHand.sheet, custom('A1:A9', '=FALSE'));
    const weakest = await inHand.engine.addConditionalRule(inHand.sheet, custom('A1:A9', '=A1=1', 9));
    expect(rules().map(({ id, priority }) => [id, priority])).toEqual([[strong, 0], [weak, 1], [weakest, 2]]);
    await inHand.engine.changeConditionalRule(inHand.sheet, weakest, custom('B1:B9', '=B1=1', 0));
    await inHand.engine.deleteConditionalRule(inHand.sheet, weak);
    expect(rules().map(({ id, areas }) => [id, areas])).toEqual([[weakest, [areaOfAddress('B1:B9')]], [strong, [areaOfAddress('A1:A9')]]]);
    await expect(inHand.engine.deleteConditionalRule(inHand.sheet, 'nix')).rejects.toThrow('nix');
  });

  test.each<[string, (row: number) => Promise<void>, number, [string, string][]]>([
    ['rows inserted above', (row) => inHand.engine.insertRows(inHand.sheet, row, 2), 0, [['A5:K11', '=$I5="x"'], ['B4:B4', 'dataBar']]],
    ['rows inserted in the middle', (row) => inHand.engine.insertRows(inHand.sheet, row, 2), 5, [['A3:K11', '=$I3="x"'], ['B2:B2', 'dataBar']]],
    ['rows inserted below', (row) => inHand.engine.insertRows(inHand.sheet, row, 2), 9, [['A3:K9', '=$I3="x"'], ['B2:B2', 'dataBar']]],
    ['rows deleted in the middle', (row) => inHand.engine.deleteRows(inHand.sheet, row, 2), 5, [['A3:K7', '=$I3="x"'], ['B2:B2', 'dataBar']]],
    ['the first rows deleted', (row) => inHand.engine.deleteRows(inHand.sheet, row, 3), 1, [['A2:K6', '=$I2="x"']]],
    ['all rows deleted', (row) => inHand.engine.deleteRows(inHand.sheet, row, 12), 0, []],
  ])('%s', async (_what, move, row, expected) => {
    await inHand.engine.addConditionalRule(inHand.sheet, { areas: [areaOfAddress('B2')], priority: 0, stopIfTrue: false, rule: { kind: 'dataBar', color: '#638EC6', min: { type: 'lowest' }, max: { type: 'highest' }, showValue: true, solid: true } });
    await inHand.engine.addConditionalRule(inHand.sheet, custom('A3:K9', '=$I3="x"'));
    await move(row);
    expect(seen()).toEqual(expected.map(([address, what]) => [[areaOfAddress(address)], what]));
  });

  test('a row inserted by a user moves them alike', async () => {
    await inHand.engine.addConditionalRule(inHand.sheet, custom('A3:K9', '=$I3="x"'));
    await inHand.engine.core.api.executeCommand('sheet.command.insert-row', {
      unitId: inHand.engine.core.unitId, subUnitId: inHand.sheet, direction: 0, range: { startRow: 5, endRow: 5, startColumn: 0, endColumn: 39 },
    });
    expect(seen()).toEqual([[[areaOfAddress('A3:K10')], '=$I3="x"']]);
  });

  test('what a user types below a table stretches them over the new row', async () => {
    await inHand.table('A2', 'NV', [['Mã', 'Số'], ['1.01', 1], ['1.02', 2]]);
    await inHand.engine.addConditionalRule(inHand.sheet, custom('A3:B4', '=$B3>1'));
    await inHand.engine.addConditionalRule(inHand.sheet, custom('A3:C4', '=$B3>2'));
    await inHand.type('A5', 'mới');
    expect(seen()).toEqual([[[areaOfAddress('A3:C4')], '=$B3>2'], [[areaOfAddress('A3:B5')], '=$B3>1']]);
  });
});

describe('validation', () => {
  const alert = { show: true, style: 'stop' as const, title: 'Chưa đúng', message: 'Chọn trong danh mục' };
  const none = { show: false, title: '', message: '' };
  const validations = () => inHand.engine.validations(inHand.sheet);

  test.each<[Validation['rule']]>([
    [{ kind: 'list', source: '=DSTinhTrang', inCellDropDown: true }], [{ kind: 'list', source: 'Đạt,Không đạt', inCellDropDown: false }],
    [{ kind: 'decimal', operator: 'Between', formula1: '0', formula2: '1' }], [{ kind: 'wholeNumber', operator: 'GreaterThan', formula1: '0' }],
    [{ kind: 'date', operator: 'GreaterThanOrEqualTo', formula1: '44927' }], [{ kind: 'custom', formula: '=LEN(A3)<9' }],
    [{ kind: 'textLength', operator: 'LessThanOrEqualTo', formula1: '255' }],
  ])('%j', async (rule) => {
    const validation = { areas: [areaOfAddress('A3:A9')], rule, ignoreBlanks: true, errorAlert: alert, prompt: { show: true, title: 'Gợi ý', message: 'Chọn' } };
    await inHand.engine.setValidation(inHand.sheet, validation);
    expect(validations()).toEqual([validation]);
  });

  test('one replaces another where they overlap; clearing cuts a hole', async () => {
    const list = (address: string, source: string): Validation => ({ areas: [areaOfAddress(address)], rule: { kind: 'list', source, inCellDropDown: true }, ignoreBlanks: true, errorAlert: alert, prompt: none });
    await inHand.engine.setValidation(inHand.sheet, list('A1:A9', 'a'));
    await inHand.engine.setValidation(inHand.sheet, list('A4:A5', 'b'));
    await inHand.engine.clearValidation(inHand.sheet, areaOfAddress('A9:B9'));
    expect(validations().map(({ areas, rule }) => [areas, rule.kind === 'list' && rule.source])).toEqual(expect.arrayContaining([
      [[areaOfAddress('A1:A3'), areaOfAddress('A6:A8')], 'a'], [[areaOfAddress('A4:A5')], 'b'],
    ]));
  });

  test('moves with its rows, its formulas too', async () => {
    await inHand.engine.setValidation(inHand.sheet, { areas: [areaOfAddress('A3:A9')], rule: { kind: 'custom', formula: '=LEN(A3)<$B$1' }, ignoreBlanks: true, errorAlert: alert, prompt: none });
    await inHand.engine.insertRows(inHand.sheet, 5, 1);
    await inHand.engine.insertRows(inHand.sheet, 0, 1);
    await inHand.engine.deleteRows(inHand.sheet, 3, 1);
    expect(validations().map(({ areas, rule }) => [areas, rule])).toEqual([[[areaOfAddress('A4:A10')], { kind: 'custom', formula: '=LEN(A4)<$B$2' }]]);
  });

  test.each([
    ['A1', 'Hoàn thành', 'valid'], ['A1', 'Xong', 'invalid'], ['B1', 0.5, 'valid'], ['B1', 1.5, 'invalid'], ['C1', 45000, 'valid'], ['C1', 40000, 'invalid'], ['C1', 'mai', 'invalid'], ['C1', null, 'valid'], ['D1', 'ngắn', 'valid'], ['D1', 'quá dài rồi', 'invalid'],
  ])('Univer judges %s = %j %s', async (address, value, status) => {
    await inHand.put('H1', [['Chưa thực hiện'], ['Hoàn thành']]);
    await inHand.engine.setName({ name: 'DSTinhTrang', reference: '=Sheet1!$H$1:$H$2', visible: true });
    const set = (at: string, rule: Validation['rule']) => inHand.engine.setValidation(inHand.sheet, { areas: [areaOfAddress(at)], rule, ignoreBlanks: true, errorAlert: alert, prompt: none });
    await set('A1', { kind: 'list', source: '=DSTinhTrang', inCellDropDown: true });
    await set('B1', { kind: 'decimal', operator: 'Between', formula1: '0', formula2: '1' });
    await set('C1', { kind: 'date', operator: 'GreaterThanOrEqualTo', formula1: '44927' });
    await set('D1', { kind: 'custom', formula: '=LEN(D1)<9' });
    await inHand.engine.writeStyle(inHand.sheet, areaOfAddress('C1'), { numberFormat: 'dd/mm/yyyy' });
    await inHand.put(address, [[value]]);
    await inHand.engine.calculate();
    const { row, column } = areaOfAddress(address);
    expect(await inHand.engine.core.api.getActiveWorkbook()?.getActiveSheet().getRange(row, column).getValidatorStatus()).toEqual([[status]]);
  });
});
