export { default } from '../en/trends.ts';
