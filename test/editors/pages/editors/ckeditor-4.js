export { makeCkeditor4 as make } from '../ckeditor-4.js';
