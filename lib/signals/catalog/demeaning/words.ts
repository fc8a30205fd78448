import type { WordDetector } from '../../signal';
import { ar } from './ar';
import { en } from './en';
import { he } from './he';
import { pl } from './pl';
import { zh } from './zh';

const detector: WordDetector = {
  phrases: { en, he, ar, pl, zh },
  guards: ['quoted', 'negated', 'self', 'reported', 'fictional', 'praising'],
};
export default detector;
