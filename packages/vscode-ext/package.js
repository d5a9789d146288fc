const { copyFileSync } = require("node:fs");
const { createVSIX } = require("@vscode/vsce");
const { version } = require("./package.json");

copyFileSync("../../LICENSE", "LICENSE");
const packagePath = `concordat-vscode-${version}.vsix`;
createVSIX({ packagePath, dependencies: false, skipLicense: true, allowMissingRepository: true }).then(() => {
  console.log(`Packed ${packagePath}: in VS Code, run "Extensions: Install from VSIX..." and choose it.`);
});
