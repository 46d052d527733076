// The manifest of one office, made from manifest.xml.

const { LOCAL_URL } = require('./officeChoices.cjs');

/** Where each choice stands in manifest.xml: exactly once. */
const PLACES = {
  id: /(<Id>)[^<]*(<\/Id>)/g,
  version: /(<Version>)[^<]*(<\/Version>)/g,
  name: /(<DisplayName DefaultValue=")[^"]*(")/g,
  namespace: /(<bt:String id="Functions\.Namespace" DefaultValue=")[^"]*(")/g,
};

/** manifest.xml's text with the office's address, and with its own id, name, namespace and version where it chose them. */
function officeManifest(text, choices) {
  const chosen = Object.entries(PLACES).filter(([key]) => choices[key] !== null);
  return chosen.reduce((manifest, [key, place]) => {
    if (manifest.match(place)?.length !== 1) throw new Error(`manifest.xml: the place of the ${key} is not there exactly once`);
    return manifest.replace(place, (_, before, after) => before + escaped(choices[key]) + after);
  }, text).replaceAll(LOCAL_URL, escaped(choices.url));
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

module.exports = { officeManifest };
