import type { Text } from '../text';
import type { en } from './en';

export const zh: Record<keyof typeof en, Text> = {
  'band.steady': '平稳',
  'band.watch': '留意',
  'band.strained': '紧张',
  'band.red-line': '红线',
  'band.learning': '了解中',

  'band.steady.meaning': '近来一切如常。',
  'band.watch.meaning': '有几件事值得留意。',
  'band.strained.meaning': '近来有几件事让合作变得吃力。',
  'band.red-line.meaning': '出现了不必接受的情况。',
  'band.learning.meaning': '看过的邮件还太少，无法判断。',

  'trend.better': '正在好转',
  'trend.worse': '正在变差',
  'trend.level': '没有变化',

  'severity.note': '提示',
  'severity.minor': '轻微',
  'severity.moderate': '中等',
  'severity.serious': '严重',
  'severity.critical': '极其严重',

  'confidence.possible': '可能',
  'confidence.likely': '很可能',

  'dimension.respect': '尊重',
  'dimension.money': '费用',
  'dimension.work': '工作内容',
  'dimension.time': '时间',
  'dimension.cooperation': '配合',

  'hours.inside': '工作时间内',
  'hours.grace': '工作时间前后',
  'hours.break': '两段工作时间之间',
  'hours.early': '清早，工作时间之前',
  'hours.evening': '晚上',
  'hours.night': '深夜',
  'hours.rest-day': '休息日',
  'hours.holiday': '节假日',
  'hours.time-off': '休假',

  'verdict.open': '未查看',
  'verdict.confirmed': '已确认',
  'verdict.dismissed': '已排除',

  'scope.included': '已包含',
  'scope.over-limit': '超出约定次数',
  'scope.excluded': '明确不含',
  'scope.not-listed': '约定中没有',
  'scope.unclear': '不明确',

  'status.active': '合作中',
  'status.paused': '暂停',
  'status.ended': '已结束',

  'count.messages': { plural: 'count', other: '{count} 封邮件' },
  'count.incidents': { plural: 'count', other: '{count} 条记录' },

  product: 'Good Terms',
  save: '保存',
  cancel: '取消',
  close: '关闭',
  open: '打开',
  edit: '编辑',
  delete: '删除',
  undo: '撤销',
  notSaved: '没有保存成功，请重试。',
  search: '搜索',
  confirm: '确认',
  dismiss: '不是这样',
  settings: '设置',
  clientFile: '客户档案',
  more: '显示更多',
  loading: '正在加载…',
  retry: '重试',
  'failed.title': '这个页面出了点问题',
  'failed.body': '数据没有丢失，重新加载页面通常就能恢复。',
  'unavailable.body': '无法读取已保存的内容。',
};
