import type { Guard } from '../language-rules';

/** Distances are in characters. */
export const guards: readonly Guard[] = [
  {
    name: 'negated',
    side: 'before',
    reach: 3,
    patterns: [
      '(不是说|不觉得|不认为|没有说|没说|不会说|并非|并不是|绝不|从不|从来没|不要觉得|别觉得|别说自己)',
      '(不用|不必|无需|不需要|不想|不打算)',
    ],
  },
  {
    name: 'self',
    side: 'around',
    reach: 4,
    patterns: [
      '(我是|我真|我就是|我太|我好|我很|我们是|我们都是|我这|我脑|我英文|我技术|我自己|本人|我阿|不好意思我|我们公司都是|我係|我真係)',
      '(说自己|我也是)',
      '我 ... 小白',
    ],
  },
  {
    name: 'reported',
    side: 'before',
    reach: 14,
    patterns: [
      '(留言|评论|差评|读者|顾客|客户|客人|网友|有人|同事|老板|领导|主管|前任|之前|上一个|上次|以前|经理|对方) ... (说|骂|写|叫|讲|评论)',
      '(骂我|骂我们|说我|说我们|骂他|说他|骂人|批评他)',
      '(说了|骂了|那种话)',
    ],
  },
  {
    name: 'fictional',
    side: 'around',
    reach: 8,
    patterns: [
      '(角色|台词|剧本|人物|主角|标题|文案里|书名|歌词|小说|漫画|那款产品|词|两个字|几个字|这个字|成语|口号|slogan|剧情|电影|脚本|插画|手册|操作手册|logo|这个功能|交互|逻辑|bug|软件|系统)',
    ],
  },
  {
    name: 'praising',
    side: 'around',
    reach: 10,
    patterns: ['(谢谢|多谢|感谢|太棒|很棒|厉害|真棒|太好|特别能干|辛苦了|惊喜|喜欢|赞|佩服|加油|高兴)'],
  },
];
