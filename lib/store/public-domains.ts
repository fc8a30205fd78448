/** Domains where strangers have their mailboxes: nobody's own. The large ones, and those of the countries of our languages. */
const PUBLIC_DOMAINS: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com rocketmail.com icloud.com me.com mac.com
  aol.com proton.me protonmail.com pm.me gmx.com gmx.net gmx.de gmx.at web.de t-online.de freenet.de mail.com zoho.com fastmail.com
  hey.com tutanota.com tuta.io mail.ru yandex.ru yandex.com qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com
  139.com 189.cn aliyun.com yahoo.com.hk yahoo.com.tw hotmail.co.uk outlook.fr hotmail.fr live.co.uk yahoo.co.uk yahoo.fr yahoo.de
  btinternet.com sky.com free.fr orange.fr laposte.net wanadoo.fr libero.it naver.com wp.pl o2.pl onet.pl op.pl vp.pl poczta.onet.pl
  interia.pl interia.eu gazeta.pl tlen.pl poczta.fm walla.co.il walla.com bezeqint.net netvision.net.il 012.net.il zahav.net.il
  comcast.net verizon.net att.net`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether anybody can have a mailbox in a domain ("lumen.example"): then it is nobody's own. */
export const isPublicDomain = (domain: string): boolean => PUBLIC_DOMAINS.has(domain);
