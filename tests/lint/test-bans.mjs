// What no test may do. The rows are as in bans.mjs.

/** A test that does not run proves nothing, and one that runs alone hides the others. */
export const testBans = [
  {
    selector:
      ':matches(MemberExpression[object.name=/^(it|test|describe|suite|context)$/], MemberExpression[object.property.name="each"])[property.name=/^(only|skip|todo|skipIf|runIf|fails)$/]',
    message: 'No test is left out or run alone. What needs the shared data goes under describeShared.',
    broken: ["it.only('adds', () => {});", "describe.skip('sums', () => {});", "test.skipIf(slow)('adds', () => {});", "it.todo('adds');"],
    fine: ["describeShared('sums', () => {});", "it.each(rows)('adds', () => {});"],
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
    message: 'No test is left out or run alone. What needs the shared data goes under describeShared.',
    broken: ["xit('adds', () => {});", "fdescribe('sums', () => {});"],
  },
  {
    selector: 'CallExpression[callee.object.type="ThisExpression"][callee.property.name="skip"]',
    message: 'No test leaves itself out. What needs the shared data goes under describeShared.',
    broken: ["it('adds', function () { this.skip(); });"],
  },
];
