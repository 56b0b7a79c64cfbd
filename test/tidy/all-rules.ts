/** Every rule, in the order in which they are reported. */
import type { Rule } from './rule.ts';
import { noBareErrors, noConsole, noEval, worldIsPassedIn } from './rules/banned.ts';
import {
  agentNeverSeesTruth,
  areaFolders,
  areaImports,
  declaredPackages,
  importPastDoor,
  noCycles,
} from './rules/borders.ts';
import { doorNamesHaveTsdoc, noTodoWithoutIssue } from './rules/comments.ts';
import { noUnusedExports, noUnusedFiles } from './rules/dead-code.ts';
import {
  doorsOnlyReexport,
  namedExportsOnly,
  noExportStar,
  reexportsOnlyInDoors,
} from './rules/doors.ts';
import { kebabCase, noCatchAllFiles } from './rules/names.ts';
import {
  dependenciesAreExplained,
  exactVersions,
  noMachinePaths,
  noRegistryHosts,
} from './rules/repository.ts';
import {
  fileSize,
  fileSizeDistribution,
  functionSize,
  functionSizeDistribution,
  lineWidth,
  positionalParameters,
} from './rules/sizes.ts';
import {
  suitesExportThemselves,
  taskFoldersAreComplete,
  tasksAreInTheirSuite,
} from './rules/suites.ts';
import { escapesHaveReasons, typeEscapes } from './rules/type-escapes.ts';

/** The house style, as far as a machine can judge it. */
export const allRules: readonly Rule[] = [
  areaFolders,
  areaImports,
  importPastDoor,
  agentNeverSeesTruth,
  noCycles,
  declaredPackages,
  doorsOnlyReexport,
  noExportStar,
  namedExportsOnly,
  reexportsOnlyInDoors,
  noCatchAllFiles,
  kebabCase,
  fileSize,
  fileSizeDistribution,
  functionSize,
  functionSizeDistribution,
  lineWidth,
  positionalParameters,
  worldIsPassedIn,
  noBareErrors,
  noConsole,
  noEval,
  typeEscapes,
  escapesHaveReasons,
  noUnusedFiles,
  noUnusedExports,
  doorNamesHaveTsdoc,
  noTodoWithoutIssue,
  suitesExportThemselves,
  taskFoldersAreComplete,
  tasksAreInTheirSuite,
  noMachinePaths,
  noRegistryHosts,
  exactVersions,
  dependenciesAreExplained,
];
