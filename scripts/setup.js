// Sees to it that all `npm start` and `npm test` need is there: milliseconds when it is.
// No static import here, so that an old Node gets a sentence instead of a syntax error.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 20 || (major === 20 && minor >= 19)) {
  void import('./setup/set-up.js').then(({ setUp }) => setUp());
} else {
  console.error(`Kehila needs Node 20.19 or later and this is ${process.version}: see https://nodejs.org.`);
  process.exitCode = 2;
}
