/** Vitest reporter that ends with one plain line, 'N passed, N failed', which any CI can read. Failed checks and builds count. */
export default class ClosingLine {
  onTestRunEnd(files, unhandledErrors) {
    const count = { passed: 0, failed: unhandledErrors.length + Number(process.env.GATES_FAILED ?? 0), skipped: 0 };
    for (const file of files) {
      count.failed += file.errors().length; // it did not load, or a hook of the file failed
      for (const suite of file.children.allSuites()) count.failed += suite.errors().length;
      for (const test of file.children.allTests()) {
        const { state } = test.result();
        count[state === 'passed' || state === 'skipped' ? state : 'failed'] += 1;
      }
    }
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    // After Vitest's own summary, as the very last line.
    process.on('exit', () => console.log(`${count.passed} passed, ${count.failed} failed${skipped}`));
  }
}
