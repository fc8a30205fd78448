import type { Text } from '../text';
import type { en } from './en';

export const zh: Readonly<Record<keyof typeof en, Text>> = {
  step: '第 {number} 步，共 {count} 步',
  next: '下一步',
  back: '返回',
  skipAll: '全部跳过',
  again: '再看一次欢迎页',
  language: '语言',

  'what.title': '你们的关系还好吗？',
  'what.lead': '您在 Gmail 中打开客户的邮件时，Good Terms 会在这台电脑上一同阅读，并在发件人旁边显示你们相处得怎样。',
  'what.sees': '它看什么',
  'what.sees.1': '只看您在 Gmail 中打开的会话。',
  'what.sees.2': '看用词和时间：超出约定的工作、深夜的催促、拖欠的款项、刺耳的语气。感谢也看。',
  'what.sees.3': '它保存日期、次数和被记下的那句话，从不保存整封邮件。',
  'what.never': '它从不做什么',
  'what.never.1': '任何内容都不会离开这台电脑：浏览器本身就禁止它联网。',
  'what.never.2': '它不发送、不隐藏、不更改邮件。对方无从知道您在使用它。',
  'what.never.3': '它不评判人。它只显示言语和行为，含义由您决定。',
  'what.errs': '它会怎样出错',
  'what.errs.1': '玩笑、反话和老朋友之间的说法，它会误解。电话和聊天它完全看不到。',
  'what.errs.2': '它能读英语、希伯来语、阿拉伯语、波兰语和中文。其他语言，它会说无法判断。',
  'what.errs.3': '每条记录都显示所依据的原话，点一下“不是这样”就能撤销。',

  'try.title': '在它看到任何邮件之前先试一试',
  'try.lead': '这个会话是虚构的。下面的判断是此刻做出的，不会保存任何内容。',
  'try.subject': '春季开业的菜单',
  'try.client': '何若彬',
  'try.kind': '非常感谢您的初稿，大家都很喜欢。如果 20 号之前能收到定稿就太好了。',
  'try.harsh': '马上给我，很急。顺便帮我做个名片呗，反正就一张。就这水平也敢出来接单？',
  'try.nothing': '没有需要记录的。大多数邮件都是这样。',
  'try.own': '或者自己写一句',
  'try.own.hint': '比如客户曾经写给您的一句话。',
  'try.look': '看看会记下什么',
  'try.failed': '现在无法判断。请再试一次。',

  'hours.title': '您什么时候工作？',
  'hours.lead': '在这些时间之外的邮件只是一个事实。只有当它要求您在回到工作之前做事，或者成为习惯时，才开始计入。',
  'hours.now': '目前：{days}，{hours}。',
  'hours.none': '目前：没有工作时间。',
  'hours.adjust': '调整日期、时区和节假日',

  'keep.title': '记录哪些人？',
  'keep.lead': '您可以随时更改，也可以一键删除任何人。',

  'done.title': '就是这些',
  'done.1': '在 Gmail 中打开客户的会话，照常阅读。',
  'done.2': '起初标记显示“了解中”：读过五封邮件、过了两周之后才会下判断。',
  'done.3': '工具栏图标会显示哪些客户需要关注。一切都可以在设置中更改、查看和删除。',
  'done.gmail': '打开 Gmail',
  'done.settings': '打开设置',
};
