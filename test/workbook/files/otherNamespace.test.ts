/** Another office builds with its own namespace: its functions are written and read by that name, and CCHC.* is then somebody else's. */
import { fromFileFormula, hasCustomFunction, toFileFormula } from '../../../src/workbook/files/formulas/fileFormula';

jest.mock('../../../src/sheets/functionNamespace', () => ({ FUNCTION_NAMESPACE: 'CCHC.BN' }));

test('a formula in the office\'s own namespace goes into a file and comes back', () => {
  expect(toFileFormula('=CCHC.BN.STATUS([@Hạn],1)', 'NhiemVu')).toBe('_xldudf_CCHC_BN_STATUS(NhiemVu[[#This Row],[Hạn]],1)');
  expect(fromFileFormula('_xldudf_CCHC_BN_STATUS(A1)')).toBe('=CCHC.BN.STATUS(A1)');
});

test('a function of another add-in keeps the name it has', () => {
  expect(toFileFormula('=CCHC.STATUS(A1)')).toBe('CCHC.STATUS(A1)');
  expect(fromFileFormula('_xldudf_CCHC_STATUS(A1)')).toBe('=CCHC.STATUS(A1)');
});

test.each([['=1+CCHC.BN.LAG(A1)', true], ['=CCHC.LAG(A1)', false], ['=XCCHC.BN.LAG(A1)', false], ['=CCHCXBN.LAG(A1)', false]])('%s is ours: %s', (formula, isOurs) => {
  expect(hasCustomFunction(formula)).toBe(isOurs);
});
