import { hostInfo } from '../../src/workbench/officeContext';
import { declared, supports } from '../../src/workbench/requirements';
import { ENGINES, openOffice } from './office';

const [, makeEngine] = ENGINES[0]!;
const METADATA = { functions: [{ id: 'TARGET', parameters: [{ name: 'id', type: 'any', dimensionality: 'matrix' }] }] };

describe.each([
  // Excel, the sets it differs in, what of them it supports: ExcelApi 1.1, 1.9, 1.14, 1.21, custom functions, shared runtime
  ['Excel 2016', { ExcelApi: '1.1', CustomFunctionsRuntime: 'none', SharedRuntime: 'none' }, [true, false, false, false], false, false, 0],
  ['a floor of ExcelApi 1.9', { ExcelApi: '1.9', CustomFunctionsRuntime: 'none' }, [true, true, false, false], false, true, 1],
  ['Excel 2021', { ExcelApi: '1.14' }, [true, true, true, false], true, true, 3],
  ['Microsoft 365', { ExcelApi: '1.21', CustomFunctionsRuntime: '1.5', SharedRuntime: '1.2' }, [true, true, true, true], true, true, 3],
  ['an iPad', { ExcelApi: '1.21', CustomFunctionsRuntime: 'none', SharedRuntime: 'none' }, [true, true, true, true], false, false, 0],
  ['functions without shared runtime', { SharedRuntime: 'none' }, [true, true, true, false], true, false, 2],
] as const)('%s', (_, requirements, excelApi, functions, runtime, flags) => {
  test('answers isSetSupported by what it declares', async () => {
    const office = await openOffice(makeEngine, { requirements, metadata: METADATA });
    const { isSetSupported } = office.Office.context.requirements;
    expect(['1.1', '1.9', '1.14', '1.21'].map((version) => isSetSupported('ExcelApi', version))).toEqual(excelApi);
    expect([isSetSupported('CustomFunctionsRuntime', '1.1'), isSetSupported('SharedRuntime', '1.1')]).toEqual([functions, runtime]);
    office.close();
  });

  test('the flags in the pane\'s address follow', () => {
    expect(hostInfo('vi-VN', declared(requirements))).toBe(`_host_Info=Excel$Win32$16.01$vi-VN$simulated$$$${flags}`);
  });
});

test.each([
  ['CustomFunctionsRuntime', ['CustomFunctionsRuntime', 'CustomFunctions']],
  ['SharedRuntime', ['SharedRuntime']],
  ['ExcelApi', ['ExcelApi']],
])('%s "none" takes away %j and nothing else', (name, gone) => {
  expect(Object.keys(declared()).filter((one) => !(one in declared({ [name]: 'none' })))).toEqual(gone);
});

describe.each(ENGINES)('without custom functions, over %s', (_, engine) => {
  test.each([
    ['none', '#NAME?'],
    ['1.3', 0.95],
  ])('CustomFunctionsRuntime %s: a CCHC formula comes to %s, native ones are calculated', async (version, expected) => {
    const office = await openOffice(engine, { requirements: { CustomFunctionsRuntime: version }, metadata: METADATA });
    if (version !== 'none') office.CustomFunctions.associate('TARGET', () => [[0.95]]);
    const sheet = office.engine.activeSheet();
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    await office.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [['=CCHC.TARGET(3)']];
      await context.sync();
    });
    await office.host.whenIdle(20_000);
    const { value } = office.engine.read(sheet, area)[0]![0]!;
    expect(typeof value === 'object' && value !== null ? value.error : value).toBe(expected);
    office.close();
  });
});

test.each([
  ['1.14', '1.9', true], ['1.9', '1.14', false], ['1.14', '1.14', true], ['2.0', '1.14', true], ['1.14', '2.0', false],
])('a declared %s is at least %s: %s', (version, least, expected) => {
  expect(supports({ ExcelApi: version }, 'ExcelApi', least)).toBe(expected);
  expect(supports({ ExcelApi: version }, 'SharedRuntime', least)).toBe(false);
});
