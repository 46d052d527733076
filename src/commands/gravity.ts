export { GRAVITY } from '../sheets/check/gravity';
