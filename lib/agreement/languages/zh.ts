import type { LanguageWords } from './language-words';

/** Chinese is compared by pairs of characters; its lists are matched as substrings. */
export const chinese: LanguageWords = {
  stems: (word) => [word],
  numbers: {},
  ordinals: {},
  another: '再 又 多一',
  extra: '额外 外加 另加 加多 多加',
  besides: '也 还 另外 顺便 顺手 一并 一起 一块 再 加上 同时 连同 埋',
  others: '超出 其他 其余 以后 之后 额外 另外',
  rounds: '轮 稿 修改 意见',
  usedUp: '轮 稿 修改 次 小时 会议',
  bySelf: '自己 自行',
  unbounded: '不限 至少 最少 起',
  generic: '设计 撰写 制作 开发 编写 服务 方案 基础 内容 项目 整理 提供 图片 版本 物料',
  work: '设计 写 做 画 译 拍 剪 录 改 排 出 建 搭 报 导 文案 海报 网站 页面 视频 名片 封面 版 套 图 稿 表 册 报告 程序',
  stop: '的 了 和 与 及 或 在 是 我 你 您 他 们 这 那 个 把 给 请 就 都 也 还 再',
  joins: '及 和 与 或 、',
  synonyms: '',
};
