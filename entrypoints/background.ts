import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from '../lib/router';
import { createAnswers } from '../lib/store/answers';
import { createRejudgingJob } from '../lib/store/rejudging-job';
import { signalJudge } from '../lib/store/signal-judge';
import { startUpkeep } from '../lib/store/upkeep';
import { watchInstallation } from '../lib/store/welcome';

export default defineBackground(() => {
  const rejudging = createRejudgingJob(signalJudge);
  answerMessages(createAnswers(signalJudge, rejudging));
  startUpkeep(signalJudge, rejudging);
  watchInstallation();
});
