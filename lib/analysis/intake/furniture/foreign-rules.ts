import type { FurnitureRule } from "./furniture-rule";

/*
 * What mailing tools print around an issue in languages other than English. The words must name the mail, or stand at the
 * head of a short line: what a sentence of the news may say ("darse de baja", "sich abmelden") is not enough. No `\b`,
 * which knows Latin letters alone.
 */

const MAIL_DE = "(?:newsletter|e-?mails?|mails?|nachrichten?|rundbriefe?|infobriefe?)";
const MAIL_ROMANCE =
  "(?:e-?mails?|mails?|newsletters?|messages?|courriels?|lettre|infolettre|correos?|mensajes?|bolet[ií]n|boletim|mensagem|messaggio)";

/** Any of the words, with nothing of a word before them. */
function words(...parts: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join("|")})`, "iu");
}

const STREET_FIRST =
  "rue|avenue|boulevard|calle|avenida|paseo|plaza|rua|travessa|pra\u00E7a|largo|via|viale|piazza|corso|ul\\.|ulica|улица|ул\\.|проспект|пр\\.|набережная|переулок|пер\\.|شارع|طريق";
const STREET_LAST = "улица|ул\\.|проспект|пр\\.|набережная|переулок|пер\\.|straat|laan|gatan|vej|gate";

export const FOREIGN_RULES: FurnitureRule[] = [
  {
    rule: "postal-address",
    words: "A postal address.",
    maxChars: 120,
    pattern: new RegExp(
      `^[^!?]{0,60}(?:(?<!\\p{L})(?:${STREET_FIRST})(?: [^,!?\\s]{1,20}){1,4},? \\d{1,4}(?=$|[,;\\s\u060C])|(?<!\\p{L})\\d{1,4},? (?:rue|avenue|boulevard|quai|place) |\\p{L} ?(?:${STREET_LAST}),? \\d{1,4}(?=$|[,;\\s])|\u3012\\s?\\d{3}|[\\u3400-\\u9FFF]{2,12}[\u8DEF\u8857\u9053\u5DF7]\\d{1,5}\u53F7|[\uAC00-\uD7A3]{1,8}(?:\uB85C|\uAE38) ?\\d{1,4}(?=$|[,\\s-]))[^!?]{0,60}$`,
      "iu",
    ),
  },
  {
    rule: "view-in-browser",
    words: "A link to the same mail in the browser.",
    maxChars: 160,
    pattern: words(
      "(?:visualizza|apri|leggi)(?: \\p{L}{1,12}){0,4} (?:nel|in un|dal) browser",
      "(?:bekijk|lees|open)(?: \\p{L}{1,12}){0,4} (?:in (?:je|uw|de) (?:web)?browser|online)",
      "(?:visa|vis|se|läs|les)(?: \\p{L}{1,12}){0,4} i (?:en |din )?(?:webbläsare\\p{L}*|nettleser\\p{L}*|browser\\p{L}*)",
      "(?:zobacz|wyświetl|otwórz)(?: \\p{L}{1,12}){0,4} w przeglądarce",
      "tarayıcıda (?:görüntüle|aç|oku)",
      "(?:открыть|открой\\p{L}*|посмотреть|смотреть|просмотреть|читать)(?: \\p{L}{1,12}){0,3} в браузере",
      "(?:عرض|افتح|فتح|اقرأ|شاهد|مشاهدة|قراءة)[^.]{0,30}المتصفح",
      "(?:web ?)?ブラウザ[ーで上]{1,2}(?:見る|みる|表示|開く|読む|ご覧)",
      "(?:웹 ?)?브라우저(?:에서|로) ?(?:보기|열기|읽기)|웹에서 ?보기",
      "在?(?:浏览器|瀏覽器)中?(?:查看|打开|打開|阅读|閱讀)",
    ),
  },
  {
    rule: "unsubscribe",
    words: "A line about the reader's subscription.",
    maxChars: 240,
    pattern: words(
      `${MAIL_DE}[^.!?]{0,60} (?:abbestellen|abmelden)(?![\\p{L}])`,
      "(?<=^\\P{L}{0,5})(?:hier |jetzt )?(?:abbestellen|abmelden|austragen)(?=\\P{L}{0,5}$|[ \\n]+(?:hier|vo[nm] |aus ))",
      "(?:se désabonner|désabonnez-vous|(?:se |vous )?désinscrire)(?=\\P{L}{0,5}$|[ \\n]+(?:ici|en (?:un )?clic|de (?:cette|la|notre) (?:lettre|liste|newsletter|infolettre)|à tout moment))",
      `${MAIL_ROMANCE}[^.!?]{0,60} (?:désabonner|désinscrire|darse de baja)(?![\\p{L}])`,
      "(?<=^\\P{L}{0,5})(?:darse|darme|date|dese) de baja(?=\\P{L}{0,5}$|[ \\n]+(?:aquí|de (?:esta|la|nuestra) (?:lista|newsletter)|de este bolet))",
      "(?:annulla(?:re)? l['’]iscrizione|disiscriviti|cancella(?:ti|re) (?:dalla|l['’]iscrizione))",
      "(?:cancelar (?:a |sua |minha )?(?:assinatura|inscrição|subscrição)|descadastrar)",
      "(?<=^\\P{L}{0,5})(?:uitschrijven|afmelden|avprenumerera|avregistrera|avmeld\\p{L}*|afmeld\\p{L}*|wypisz się|aboneliği iptal|abonelikten çık\\p{L}*)",
      "отписаться(?=\\P{L}{0,5}$|[ \\n]+(?:от (?:этой |нашей )?(?:рассылки|писем)|здесь|можно))|отказаться от (?:этой )?рассылки",
      "(?:إلغاء|الغاء) (?:ال)?اشتراك",
      "(?:配信|メール|受信)(?:の)?(?:停止|解除)(?=.{0,8}(?:$|こちら|手続))|(?:購読|登録)(?:の|を)?解除",
      "수신 ?거부|구독 ?(?:취소|해지|해제)",
      "退订|退訂|取消(?:订阅|訂閱)",
    ),
  },
  {
    rule: "subscription",
    words: "An invitation to subscribe, or a line about how the issue came here.",
    maxChars: 300,
    pattern: words(
      `(?:sie (?:erhalten|bekommen)|du (?:erhältst|bekommst)) (?:diese[nrs]?|unseren?|den) ${MAIL_DE}`,
      `(?:vous (?:recevez|avez reçu)|(?:recibes|recibe|has recibido|ha recibido)|(?:recebe|recebeu|está recebendo)|(?:ricevi|riceve|hai ricevuto)) (?:c\\p{L}{1,4}|est[ea]|est[ea]|quest[oa]) ${MAIL_ROMANCE}`,
      "(?:je|u) (?:ontvangt|krijgt) deze (?:e-?mail|mail|nieuwsbrief)",
      "вы (?:получили|получаете) (?:это|этот|эту|данн\\p{L}+) (?:письмо|сообщение|рассылку)",
      "(?:تصلك|وصلتك|تلقيت|تتلقى) (?:هذه|هذا) (?:ال)?(?:رسالة|بريد|نشرة)",
      "(?:この|本)(?:メール|メルマガ|ニュースレター)は.{0,40}(?:登録|配信|送信|お送り|購読|お届け)",
      "(?:이|본) (?:메일|이메일|뉴스레터)[은는].{0,30}(?:신청|수신|발송|보내|동의)",
      "(?:您|你)(?:之所以)?收到(?:此|这|這|本).{0,6}(?:邮件|郵件|电子报|電子報|通讯|通訊)",
    ),
  },
  {
    rule: "forwarded",
    words: "An invitation to share the issue.",
    maxChars: 160,
    pattern: words(
      `(?:dir|ihnen) (?:diese[rs]?|der|die) ${MAIL_DE} weitergeleitet|${MAIL_DE} weitergeleitet bekommen`,
      `on vous a (?:transféré|transmis|partagé) c\\p{L}{1,4} ${MAIL_ROMANCE}`,
      `(?:te|le|os|les) han (?:reenviado|enviado|pasado) est[ea] ${MAIL_ROMANCE}`,
      "(?:вам|тебе) (?:переслали|отправили) это письмо",
      "وصلتك هذه الرسالة من",
      "(?:この)?メール(?:は|が)転送",
      "(?:메일|뉴스레터)[을를이]? ?전달 ?(?:받|된)",
    ),
  },
  {
    rule: "navigation",
    words: "Navigation of the page.",
    maxChars: 40,
    pattern:
      /^(?:weiterlesen|mehr lesen|mehr erfahren|zum artikel|zum beitrag|jetzt lesen|lire la suite|lire plus|lire l['’]article|en savoir plus|leer más|seguir leyendo|ver más|leia mais|continue lendo|saiba mais|leggi (?:tutto|di più)|continua a leggere|lees (?:meer|verder)|läs mer|les mer|læs mere|czytaj (?:więcej|dalej)|devamını oku|читать (?:дальше|далее|полностью|ещё)|подробнее|اقرأ المزيد|قراءة المزيد|続きを読む|もっと(?:見る|読む)|詳しく(?:見る|はこちら)?|더 ?(?:읽기|보기)|자세히 ?(?:보기|읽기)|阅读(?:更多|全文|原文)|查看更多|閱讀(?:更多|全文)|繼續閱讀)\s*[>»→…:.]{0,3}$/iu,
  },
  {
    rule: "share-links",
    words: "A link for sharing.",
    maxChars: 30,
    pattern:
      /^(?:gefällt mir|teilen|kommentieren|kommentare|weiterleiten|j['’]aime|partager|commenter|commentaires|transférer|me gusta|compartir|comentar|comentarios|reenviar|curtir|compartilhar|encaminhar|mi piace|condividi|commenta|inoltra|vind ik leuk|delen|нравится|поделиться|комментировать|комментарии|переслать|أعجبني|مشاركة|شارك|تعليق|いいね[！!]?|シェア(?:する)?|コメント(?:する)?|좋아요|공유(?:하기)?|댓글|喜欢|喜歡|分享|评论|評論|转发|轉發)$/iu,
  },
  {
    rule: "app-link",
    words: "A link to read or hear the same in an app.",
    maxChars: 40,
    pattern:
      /^(?:in der app (?:lesen|öffnen)|(?:lire|ouvrir) dans l['’]app(?:lication|li)?|(?:leer|abrir) en la app|(?:ler|abrir) no (?:app|aplicativo)|(?:leggi|apri) nell['’]app|(?:lees|open) in de app|(?:читать|открыть) в приложении|(?:اقرأ|افتح) في التطبيق|アプリで(?:読む|開く)|앱에서 (?:읽기|보기|열기)|在(?:应用|app|應用)(?:程序)?中?(?:阅读|打开|閱讀|打開))$/iu,
  },
];
