// The metadata of the =CCHC.* functions (functions.json), made from the JSDoc in the files beside this one. Plain Node, for the
// build and for the command line alike.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { parseTree } = require('custom-functions-metadata');

const FILES = ['targets.ts', 'tasks.ts', 'lists.ts'];

/**
 * What Excel is told about the functions: ids, Vietnamese descriptions, parameters, results.
 *
 * Errors are wanted as arguments (allowErrorForDataTypeAny), or one bad cell of a range would cost the whole range; the generator does not know that
 * setting. It sets allowCustomDataForDataTypeAny, which is left out here: no function wants entities, and both settings
 * together crash Excel 2021 LTSC (OfficeDev/office-js #4385).
 */
function generateMetadata() {
  const functions = [];
  const faults = [];
  for (const file of FILES) {
    const path = join(__dirname, file);
    const parsed = parseTree(readFileSync(path, 'utf8'), path);
    for (const { errors } of parsed.extras) faults.push(...errors.map((error) => `${file}: ${error}`));
    functions.push(...parsed.functions);
  }
  if (faults.length > 0) throw new Error(`The functions' JSDoc cannot be read:\n${faults.join('\n')}`);
  return { allowErrorForDataTypeAny: true, functions };
}

module.exports = { generateMetadata, FILES: FILES.map((file) => join(__dirname, file)) };
