import { listTopics } from './list-topics';

export const topics = listTopics([]);
