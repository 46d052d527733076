import { ENGINES, openOffice, type Opened } from './office';

const [, makeEngine] = ENGINES[0]!;
let office: Opened;
beforeEach(async () => { office = await openOffice(makeEngine); });
afterEach(() => office.close());

test('an event of the older channel that is not simulated is refused, not passed over', async () => {
  const { Office } = office;
  const { status, error } = await new Promise<Office.AsyncResult<void>>((done) => {
    Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () => undefined, done);
  });
  // 5000 is what Office's client calls "not supported".
  expect([status, error.code]).toEqual(['failed', 5000]);
});

test('so is a call', async () => {
  const { Office } = office;
  const { status } = await new Promise<Office.AsyncResult<unknown>>((done) => { Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, done); });
  expect(status).toBe('failed');
});
