export { svgFile, type FileScene } from './svg-file.js';
