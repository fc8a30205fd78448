import type { WordDetector } from '../../signal';

const detector: WordDetector = { phrases: {} };
export default detector;
