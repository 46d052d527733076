import { defaultPageLayout, type CellStyle, type FileCell, type SheetFile, type WorkbookFile } from '../../../src/workbook/files';
import { fileOf, rowOf, sheetOf } from './sampleFile';

const AREAS = ['Cải cách thể chế', 'Cải cách thủ tục hành chính', 'Cải cách tổ chức bộ máy', 'Cải cách chế độ công vụ', 'Cải cách tài chính công', 'Chính quyền điện tử', 'Chỉ đạo, điều hành'];
const STATES = ['Hoàn thành đúng hạn', 'Trong hạn', 'Chậm tiến độ', 'Quá hạn chưa hoàn thành'];
const HEADERS = ['Mã', 'Lĩnh vực', 'Nhiệm vụ', 'Hạn', 'Tình trạng', 'Tỷ lệ hoàn thành', 'Văn bản, minh chứng', 'Mức đạt', 'Tình trạng thời hạn'];
const line = { style: 'thin' as const, color: '#BFBFBF' };
const borders = { top: line, right: line, bottom: line, left: line };
const HEADER: CellStyle = { bold: true, fill: '#1F4E79', color: '#FFFFFF', horizontal: 'center', vertical: 'center', wrap: true, borders };
const TITLE: CellStyle = { bold: true, fontSize: 14, horizontal: 'center', vertical: 'center' };
const BODY: CellStyle = { wrap: true, vertical: 'top', borders };
const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

/** A workbook with one of everything, in the shape of the plan's own. */
export function planLikeFile(): WorkbookFile {
  return {
    ...fileOf(summarySheet(), taskSheet(), listSheet(), { ...sheetOf([rowOf(['plan', 'angiang2023'])]), name: '_CCHC', visibility: 'veryHidden' }),
    names: [
      { name: 'NgayBaoCao', reference: "'Tổng hợp'!$B$2", visible: true }, { name: 'DSTinhTrang', reference: "'Danh mục'!$A$2:$A$5", visible: true },
      { name: 'AnDi', reference: "'Danh mục'!$B$1", visible: false },
    ],
  };
}

function summarySheet(): SheetFile {
  const rows = AREAS.map((name, at) => [
    ...rowOf([name, 8 + at, 3 + at % 3, 2, at % 2, 1 + at % 4], BODY), { value: (3 + at % 3) / (8 + at), formula: `=IFERROR(C${at + 5}/B${at + 5},0)`, style: { ...BODY, numberFormat: '0.0%' } },
  ]);
  const total = [...rowOf(['Tổng số'], { ...BODY, bold: true }), ...['B', 'C', 'D', 'E', 'F'].map((column, at): FileCell => ({
    value: rows.reduce((sum, row) => sum + Number(row[at + 1]!.value), 0), formula: `=SUM(${column}5:${column}11)`, style: { ...BODY, bold: true } }))];
  return sheetOf([
    rowOf(['TÌNH HÌNH THỰC HIỆN KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023', null, null, null, null, null, null], TITLE),
    [{ value: 'Ngày báo cáo' }, { value: 45291, style: { numberFormat: 'dd/mm/yyyy', horizontal: 'left', locked: false } }], [],
    rowOf(['Lĩnh vực', 'Tổng số', 'Hoàn thành', 'Trong hạn', 'Chậm', 'Quá hạn', 'Tỷ lệ'], HEADER), ...rows, total,
  ], {
    name: 'Tổng hợp', tabColor: '#1F4E79', showGridlines: false, merges: [area(0, 0, 1, 7)],
    columnWidths: new Map([[0, 34], ...[1, 2, 3, 4, 5, 6].map((column): [number, number] => [column, 11])]), rowHeights: new Map([[0, 30], [3, 34]]),
    conditionalRules: [{ areas: [area(4, 6, 7, 1)], priority: 0, stopIfTrue: false, rule: {
      kind: 'dataBar', color: '#63BE7B', min: { type: 'number', value: '0' }, max: { type: 'number', value: '1' }, showValue: true, solid: true } }],
    charts: [{ name: 'Theo lĩnh vực', type: 'BarStacked100', title: 'Tiến độ theo lĩnh vực', source: { sheet: 'Tổng hợp', area: area(3, 0, 8, 6) }, seriesBy: 'columns',
      left: 0, top: 260, width: 560, height: 260, legend: { visible: true, position: 'Bottom' }, seriesColors: ['#D9D9D9', '#63BE7B', '#9DC3E6', '#FFD966', '#F8696B'] }],
    pageLayout: { ...defaultPageLayout(), orientation: 'portrait', fitToWidth: 1, printArea: '$A$1:$G$36', centerHorizontally: true,
      footer: { left: 'Sở Nội vụ tỉnh An Giang', center: '', right: 'Trang &P/&N' } },
  });
}

function taskSheet(): SheetFile {
  const rows = Array.from({ length: 12 }, (_, at): (FileCell | null)[] => {
    const state = STATES[at % 4]!;
    return [
      ...rowOf([`1.${String(at + 1).padStart(2, '0')}`, AREAS[at % 7]!, 'Rà soát, đánh giá thủ tục hành chính thuộc phạm vi quản lý; kiến nghị cắt giảm, đơn giản hoá những thủ tục còn rườm rà.'], { ...BODY, numberFormat: '@' }),
      { value: 45230 + at * 7, style: { ...BODY, numberFormat: 'dd/mm/yyyy' } },
      ...rowOf([at % 3 ? 'Đang thực hiện' : null], { ...BODY, locked: false }), { value: at / 12, style: { ...BODY, locked: false, numberFormat: '0%' } },
      ...rowOf([at % 5 ? null : '=Công văn số 12'], { ...BODY, locked: false }).map((cell) => (cell?.formula ? { value: cell.formula, style: cell.style } : cell)),
      { value: at / 12, formula: '=CCHC.ATTAINMENT([@[Tỷ lệ hoàn thành]],1)', style: { ...BODY, numberFormat: '0.0%' } },
      { value: state, formula: `=IF([@[Tỷ lệ hoàn thành]]>=0,"${state}","")`, style: BODY },
    ];
  });
  return sheetOf([rowOf(['DANH MỤC NHIỆM VỤ', ...HEADERS.slice(1).map(() => null)], TITLE), rowOf(HEADERS, HEADER), ...rows], {
    merges: [area(0, 0, 1, 9)], freeze: { rows: 2, columns: 1 },
    columnWidths: new Map([7, 20, 46, 12, 15, 12, 20, 10, 20].map((width, column): [number, number] => [column, width])),
    rowHeights: new Map([[0, 30], [1, 34], ...rows.map((_, at): [number, number] => [at + 2, 48])]),
    tables: [{ name: 'NhiemVu', area: area(1, 0, 13, 9), style: 'TableStyleLight1', showFilterButton: true, showBandedRows: false, columns: HEADERS.map((name) => ({
      name, ...(name === 'Mức đạt' ? { formula: '=CCHC.ATTAINMENT([@[Tỷ lệ hoàn thành]],1)' } : {}) })) }],
    conditionalRules: [
      { areas: [area(2, 0, 12, 9)], priority: 0, stopIfTrue: true, rule: { kind: 'custom', formula: '=AND(N("CCHC")=0,$I3="Quá hạn chưa hoàn thành")', style: { fill: '#FFC7CE', color: '#9C0006' } } },
      { areas: [area(2, 8, 12, 1)], priority: 1, stopIfTrue: false, rule: { kind: 'containsText', operator: 'Contains', text: 'Chậm', style: { bold: true } } },
      { areas: [area(2, 5, 12, 1)], priority: 2, stopIfTrue: false, rule: {
        kind: 'dataBar', color: '#9DC3E6', min: { type: 'number', value: '0' }, max: { type: 'number', value: '1' }, showValue: true, solid: false } },
    ],
    validations: [{ areas: [area(2, 4, 12, 1)], rule: { kind: 'list', source: '=DSTinhTrang', inCellDropDown: true }, ignoreBlanks: true,
      errorAlert: { show: true, style: 'stop', title: 'Tình trạng', message: 'Chọn một trong các giá trị có sẵn.' }, prompt: { show: true, title: 'Tình trạng', message: 'Chọn trong danh sách.' } },
    { areas: [area(2, 5, 12, 1)], rule: { kind: 'decimal', operator: 'Between', formula1: '0', formula2: '1' }, ignoreBlanks: true,
      errorAlert: { show: true, style: 'stop', title: 'Tỷ lệ', message: 'Từ 0 đến 100 %.' }, prompt: { show: false, title: '', message: '' } }],
    protection: { options: { allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true } },
    pageLayout: { ...defaultPageLayout(), orientation: 'landscape', fitToWidth: 1, titleRows: '$2:$2', header: { left: '', center: '', right: '&D' }, footer: { left: '', center: '', right: 'Trang &P/&N' } },
  });
}

function listSheet(): SheetFile {
  return sheetOf([], {
    cells: [
      [...rowOf(['Tình trạng', 'Ghi chú'], HEADER), null, { value: 'Chưa thực hiện', formula: '=TRANSPOSE(A2:A3)', spill: { rows: 1, columns: 2 } }, { value: 'Đang thực hiện' }],
      ...['Chưa thực hiện', 'Đang thực hiện', 'Hoàn thành', 'Không thực hiện'].map((word) => rowOf([word]))],
    name: 'Danh mục', hiddenRows: [8], hiddenColumns: [5],
    tables: [{ name: 'TinhTrang', area: area(0, 0, 5, 2), style: '', showFilterButton: false, showBandedRows: true, columns: [{ name: 'Tình trạng' }, { name: 'Ghi chú' }] }],
  });
}
