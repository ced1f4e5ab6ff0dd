/** How a language negates. Each field is a regular expression that is read with the flags `g`, `i` and `u`. */
export interface NegationWords {
  /** Turns that hold a word of negation and deny nothing ("not only", «не менее»): they are taken out first. */
  idle?: string
  /** What denies the sentence it stands in, whatever is around it. */
  strong: string
  /** Words of exception and delay ("nothing except", "not before"): with one, English can say the same without denying ("only", "until"). */
  hedge?: string
  /** All that a negation in English may come from, or go into: refusals, lacks, limits, opposites. Strong words are among them anyway. */
  like: string
}

/** A word as a whole, with an ending where the word allows for it. */
const words = (list: string) => `(?<![\\p{L}\\p{M}])(?:${list.trim().replace(/\s+/g, '|')})(?![\\p{L}\\p{M}])`
/** Words by how they begin. */
const stems = (list: string) => `(?<![\\p{L}\\p{M}])(?:${list.trim().replace(/\s+/g, '|')})`
/** Signs anywhere, for scripts without spaces. */
const signs = (list: string) => `(?:${list.trim().replace(/\s+/g, '|')})`
const any = (...parts: string[]) => parts.join('|')

/** Arabic writes conjunctions, prepositions and the article in one with the word. */
const arabic = (list: string) => `(?<![\\p{L}\\p{M}])[وفأ]?(?:${list.trim().replace(/\s+/g, '|')})(?![\\p{L}\\p{M}])`
const arabicStems = (list: string) => `(?<![\\p{L}\\p{M}])[وف]?[بلكس]?(?:ال)?(?:${list.trim().replace(/\s+/g, '|')})`

export const negationWords: Readonly<Record<string, NegationWords>> = {
  ar: {
    idle: any(
      arabic(
        'لم\\s+شمل\\p{L}* فليس أ?ليس\\s+كذلك أم\\s+لا (?:فلا|لا)\\s+(?:تتردد|تنس|يخفى)\\p{L}* ألا\\s+وهما دون\\s+\\p{L}+و لا\\s+ي?ت?زالون لا\\s+[يتأن]?زال لم\\s+[يتأن]زل لا\\s+سيما ألا\\s+وهو ألا\\s+وهي لا\\s+بد لا\\s+بأس لا\\s+شك لا\\s+تقل لا\\s+يقل'
      ),
      // Not only.
      arabic('(?:لا|لم|لن|ليس|ليست)(?:\\s+\\p{L}+){0,2}\\s+(?:فقط|فحسب)')
    ),
    hedge: any(arabic('إلا إلّا الا سوى بل حتى قبل بعد وإنما إنما')),
    strong: arabic('لا لم لن ليس ليست ليسوا لست لسنا لئلا بدون'),
    like: any(
      arabic('ما أو إلا إلّا سوى فقط لكن مجرد كلا لولا لو قلما نادرا نادرًا بالكاد قبل حتى خلو خلاف'),
      arabicStems(
        'عدم [يتأن]?رفض [يتأن]?نف[ىيت] انكار إنكار [يتأن]?نكر [يتأن]?فشل [يتأن]?منع [يتأن]?حظر [يتأن]?حال [يتأن]?فتقر افتقر [يتأن]?نقص غيا[بت] [يتأن]?تجنب [يتأن]?عجز عدي[مة] انعد [يتأن]?ستحيل مستحيل [يتأن]?ستبعد استبعد [يتأن]?ستثن استثن [يتأن]?تعذر أبد مطلق قط لا ضد صعب [يتأن]?صعب قلي[لة] ضئيل نادر [يتأن]?توقف امتن [يتأن]?متن تخل انقطع ضعي معدوم حرم محروم خطأ خاطئ كاذب مجهول مزعوم [يتأن]?كف بعيد شاغر'
      ),
      '[إا]لا(?![\\p{L}])'
    )
  },
  zh: {
    idle: signs(
      '(\\p{Script=Han})不\\1 绝不是 有没有 没有忘 不会忘 难忘 而不是 不要忘 不容置 不插手 没什么技术 不仅 不只 不但 不光 不单 不止 不断 不同 不过 不少 不得不 不禁 不久 不论 不管 不得已 不一 不错 不亚于 不逊 不等 不外乎 不妨 不惜 不愧 不由 不料 不时 不约而同 无论 无数 无不 无非 无疑 无线 无比 无限 未来 未婚 未成年 非常 非洲 非法 非凡 非物质 非营利 非政府 并非只 是否 能否 会否 可否 与否 否则 别人 别的 别墅 分别 特别 级别 类别 性别 区别 个别 识别 告别 鉴别 差别 派别 国别 不可思议 莫不 毫不犹豫 了不起 对不起 忍不住 差不多 说不定 不已 不可或缺 不到 不足 不满 不容 不可避免 不锈 无人机 无烟 无形 没收 没想到 没错 埋没 沉没 淹没 出没 要不 要不是 不然 不如 '
    ),
    hedge: signs('除 直到 才 只 仅 之前 以前 不是.{0,12}而是 而是'),
    strong: signs(
      '没有 并没 从没 也没 还没 都没 就没 仍没 却没 他没 她没 我没 们没 这没 没人 没能 没什么 不会 不能 不是 不想 不要 不愿 不敢 不应 不该 不可能 并不 从不 决不 绝不 永不 也不 都不 还不 却不 就不 仍不 而不 一般不 很不 那么不 不像 不容易 不常 不全面 不大可能 不怎么 不太 不完全 不一定 不意味 不代表 不值得 不应该 不起 不见 不去 不做 不说 不出 不了 不足以 不让 不远 他不 她不 我不 们不 它不 这不 不再 不得 不对 不知 不认 不相信 不希望 不需 不必 不用 不允许 不支持 不接受 不包括 不具 不存在 不属于 不清楚 尚不 尚未 从未 并未 未能 未曾 未有 仍未 还未 也未 都未 未经 无法 毫无 并无 尚无 并非 绝非 不太 不让 不给 不准 不予'
    ),
    like: signs(
      '不 没 未 无 非 否 别 勿 莫 毋 缺 失 拒 禁 反 难 免 防 少 避 止 仅 只 除 除了 直到 才 唯 独 异 弃 绝 罕 很少 几乎 零 空 假 误 错 阻 忽 排除 解 脱 消 停 终 断 弱 低 薄 差 违 虚 伪 落 缺 够 但 却 哪 怎 谁 何'
    )
  },
  ru: {
    idle: any(
      words(
        'не\\s+только не\\s+мен\\p{L}+ не\\s+просто не\\s+бол\\p{L}+ далеко\\s+не не\\s+беспоко\\p{L}+ не\\s+раз не\\s+позднее не\\s+позже не\\s+столько не\\s+считая не\\s+(?:мог|могла|могли|может|могут)\\s+не чуть\\s+ли\\s+не едва\\s+ли\\s+не пока\\s+не вряд\\s+ли чем бы\\s+не что\\s+бы\\s+ни как\\s+бы\\s+ни кто\\s+бы\\s+ни где\\s+бы\\s+ни какой\\s+бы\\s+ни какими\\s+бы\\s+ни сколько\\s+бы\\s+ни не\\s+кто\\s+иной не\\s+что\\s+иное во\\s+что\\s+бы\\s+то\\s+ни\\s+стало не\\s+один не\\s+одна не\\s+так\\s+давно не\\s+в\\s+последнюю сведет\\s+на\\s+нет на\\s+нет не\\s+(?:забуд|забыв|стесняй|переста|прекращ|сомнева|единствен|допус)\\p{L}* а\\s+не не\\s+смотря не\\s+исключ\\p{L}+ не\\s+\\p{L}+\\s+ли нет-нет так\\s+или\\s+иначе'
      )
    ),
    hedge: words('кроме пока лишь только разве прежде раньше до'),
    strong: words(
      'не нет никогда никто никого никому никем ничего ничто ничем ничему нигде никуда никак никаких никакой никакого никакую никаким нельзя невозможно отсутству\\p{L}+ без ни (?:непрост|неудивительн|неясн|неизвестн|непонятн)\\p{L}*'
    ),
    like: any(
      words('не нет ни без кроме лишь только но пока до едва вряд разве прежде ещё еще мало редко'),
      stems(
        'не ни без бес отказ отказыв отриц отсутств лиш отверг опроверг запре запрещ избег избеж предотвра препятств против исключ недостат провал прекра отмен труд сложн слаб проти потер утрат анти маловероят помеша мешa молч умалч забы игнор утаи скры'
      )
    )
  },
  uk: {
    idle: words(
      'не\\s+тільки не\\s+лише не\\s+менше не\\s+більше не\\s+раз поки\\s+не доки\\s+не що\\s+б\\s+не як\\s+би\\s+не'
    ),
    hedge: words('крім поки доки лише тільки а але до'),
    strong: words('не ні немає нема ніколи ніхто нікого нікому нічого ніде жодного жодної жодних неможливо без'),
    like: stems(
      'не ні без лише тільки крім окрім але поки доки відмов запереч відсутн уник запобі заборон брак жод навряд ледь'
    )
  },
  fr: {
    idle: any(
      words(
        "non\\s+seulement pas\\s+seulement pas\\s+uniquement pas\\s+moins n[’']est-ce\\s+pas sans\\s+doute non\\s+loin sans\\s+aucun\\s+doute sans-abris? et\\s+non\\s+sur ne\\s+peux?t?\\s+pas\\s+ne\\s+pas sans\\s+cesse pas\\s+que à\\s+moins\\s+que nul\\s+doute sans\\s+précédent pourquoi\\s+pas ou\\s+non non-profit n[’']importe non\\s+plus"
      ),
      "n[’']est-ce pas|n[’'](?:oubli|hésit)\\p{L}+\\s+pas|ne\\s+(?:pas\\s+)?(?:oubli|hésit|tard|cess|manqu)\\p{L}*(?:\\s+pas)?|n[’'](?:a|ont|avait|ai)\\s+(?:pas|jamais)\\s+(?:hésité|cessé|tardé|manqué|oublié)|(?<![\\p{L}])pas\\s+à\\s+pas|(?<![\\p{L}])(?:un|premier|faux|grand|petit|ce|quelques)\\s+pas(?![\\p{L}])"
    ),
    hedge: any(words("que\\s+si qu[’']à avant sauf excepté seulement hormis autre\\s+que")),
    strong: `(?<![\\p{L}])(?:ne\\s+|n[’'])[^.;!?]{1,40}?(?<![\\p{L}])(?:pas|jamais|rien|aucune?|personne|guère|plus)(?![\\p{L}])|(?<![\\p{L}])(?:et|mais|ou)\\s+non(?![\\p{L}])|(?<![\\p{L}])(?:ignor(?:e|ent|ait|aient|ons))(?![\\p{L}])|(?<![\\p{L}])(?:ne\\s+(?:pas|jamais|rien)|pas\\s+de|pas\\s+d[’']|aucune?|sans)(?![\\p{L}])`,
    like: any(
      words(
        'ne pas non jamais rien aucun aucune personne sans sauf ni nul nulle seul seule seuls seules seulement uniquement que guère peu moins plus excepté hormis avant mais hors faute sinon contre'
      ),
      stems(
        "n[’'] in[^qtf] im[^p] impo ir[^a] il[lm] non- refus nier niai nie dé[mns] manqu absen évit empêch interdi échou rejet dément mal[^g] exclu priv difficil défaut perd jusqu insuff impar"
      )
    )
  },
  de: {
    idle: words(
      'nicht\\s+nur nicht\\s+zuletzt nicht\\s+mehr\\s+als nicht\\s+weniger nicht\\s+umhin nicht\\s+wahr nicht\\s+allein ohnehin ohne\\s+Zweifel nicht\\s+selten oder\\s+nicht nicht\\s+ohne nichts\\s+als nicht\\s+einmal nie\\s+so nie\\s+zuvor nicht\\s+(?:vergessen|zögern|vergisst) (?:vergessen|zögern)\\s+Sie\\s+nicht nicht\\s+schlecht nicht\\s+zu\\s+vergessen nicht\\s+klar'
    ),
    hedge: words('außer bevor ehe erst nur sondern als bis noch solange lange\\s+nicht'),
    strong: words(
      'nicht nichts nie niemals niemand niemanden niemandem kein keine keinen keinem keiner keines keinerlei nirgends nirgendwo ohne weder'
    ),
    like: any(
      words('nein kaum nur bis bevor außer ehe noch aber wenig wenige weniger selten lediglich erst fern'),
      stems(
        'un(?!ter|d|s|gef) nicht in[akst] kein ohne miss verweiger verneint leugn ablehn abgelehnt lehn[et] verhinder vermeid vermied verbot verbiet verzicht mangel fehl gescheiter scheiter gegen dement bestreit bestritt schwer schwierig ausschl ausgeschl entgeh verlor falsch aufhör weigert geweiger verlier anders abwes'
      ),
      '\\p{L}los(?:e|en|er|es|em|igkeit)?(?![\\p{L}])|\\p{L}frei(?:e|en|er|es|em)?(?![\\p{L}])'
    )
  },
  es: {
    idle: words(
      'no\\s+s[oó]lo no\\s+solamente no\\s+obstante no\\s+menos no\\s+despu[eé]s no\\s+m[aá]s\\s+tarde no\\s+antes a\\s+no\\s+ser sin\\s+embargo no\\s+m[aá]s\\s+que sin\\s+duda no\\s+[uú]nicamente nada\\s+m[aá]s o\\s+no mientras\\s+no hasta\\s+que\\s+no sin\\s+fines sin\\s+lugar\\s+a\\s+dudas? sin\\s+dudas no\\s+cabe\\s+dudas? no\\s+(?:olvid|dud)\\p{L}+ que\\s+nunca nunca\\s+antes y\\s+no sin\\s+ánimo sin\\s+precedentes sin\\s+dejar\\s+de no\\s+dej\\p{L}+\\s+de no\\s+Hodgkin no\\s+solo'
    ),
    hedge: words('sino salvo excepto hasta antes solo sólo más\\s+que mas\\s+que menos'),
    strong: words('no nunca jamás jamas nadie ningún ninguna ninguno ningun sin nada tampoco'),
    like: any(
      words(
        'ni no sino solo sólo solamente únicamente salvo excepto menos pero antes apenas poco poca pocos pocas hasta más raramente'
      ),
      stems(
        'in[^dtfv] im[^p] impos imprev improb imped impid ir[^a] des[^dpt] desp rechaz neg[aóu] nieg falt carec evit prohib ausen fracas negat exclu difícil difíc mal[^l] priv contra impe prev anti'
      )
    )
  },
  it: {
    idle: words(
      'non\\s+solo non\\s+soltanto non\\s+appena se\\s+non non\\s+meno finché\\s+non senza\\s+dubbio o\\s+no o\\s+meno'
    ),
    hedge: words('che\\s+non se\\s+non fino finché prima solo ma bensì tranne salvo'),
    strong: words('non mai nessuno nessuna nessun niente nulla senza né neppure nemmeno'),
    like: any(
      words('no solo soltanto ma salvo tranne eccetto prima poco poca pochi poche fino appena meno più contro'),
      stems('in[^dtfv] im[^p] impos ir[^a] il[l] dis s[cfgtv] rifiut neg manc evit viet assen impedi esclus fall')
    )
  },
  pt: {
    idle: words(
      'não\\s+s[oó] não\\s+apenas não\\s+somente não\\s+obstante a\\s+não\\s+ser não\\s+menos sem\\s+dúvida sem\\s+deixar\\s+de não\\s+deix\\p{L}+\\s+de não\\s+mais\\s+que'
    ),
    hedge: words('senão até antes só apenas mas exceto salvo mais\\s+que'),
    strong: words('não nunca jamais ninguém nenhum nenhuma sem nada nem'),
    like: any(
      words('só apenas somente salvo exceto mas antes pouco pouca poucos poucas até menos mais contra'),
      stems('in[^dtfv] im[^p] impos ir[^a] il[l] des recus neg falt carec evit proib ausen impe fracass exclu')
    )
  },
  fa: {
    idle: any('نه\\s+تنها', 'نه\\s+فقط', '(?:بدون|بی)\\s+(?:توافق|شک|تردید)', 'فراموش\\s+ن\\p{L}+'),
    hedge: signs('مگر جز تا بلکه قبل پیش\\s+از فقط تنها'),
    strong: any(
      '(?<![\\p{L}])ن(?:می|مى)[\\s\\u200c]?\\p{L}',
      '(?<![\\p{L}])(?:نیست|نبود|نشد|نشود|نشون|نکرد|نکن|ندار|نداش|نداد|نده|نخواه|نخواس|نتوان|نباید|نباش|نرفت|نرو|نیامد|نگفت|نگو|ندید|نگرفت|نگیر|نیافت|ندان|نرسید|نگذا|نخورد|هیچ|هرگز|بدون)'
    ),
    like: any(
      '(?<![\\p{L}])(?:ن|بی|نا|عدم|غیر|فقط|تنها|جز|مگر|بدون|رد|خودداری|امتناع|انکار|تکذیب|منع|ممنوع|فاقد|کم|ضد|لغو|شکست|اجتناب|پرهیز|جلوگیری|توقف|تا|قبل|اما|ولی|لا|مخالف|بعید|سخت|دشوار|به\\s?ندرت|هیچ|محروم|کمبود|از\\s+دست|مانع|قطع)'
    )
  },
  he: {
    idle: any(
      words(
        'ו?(?:מעולם|אף\\s+פעם),?\\s+לא לא\\s+יאוחר ללא\\s+ספק אין\\s+ספק ללא\\s+מטר\\p{L}+ שאין\\s+עלי\\p{L}+\\s+עוררין לא\\s+רק לא\\s+פחות לא\\s+אחת לא\\s+מעט כלא'
      )
    ),
    hedge: `(?<![\\p{L}])[ושהבכלמ]{0,2}(?:אלא|עד|מלבד|פרט|לפני|רק|למעט)(?![\\p{L}])`,
    strong: `(?<![\\p{L}])[ושהכ]{0,2}(?:לא|אין|אינו|אינה|אינם|אינן|איננו|איננה|אינני|בלי|ללא|מעולם|טרם|שום)(?![\\p{L}])`,
    like: `(?<![\\p{L}])[ושהבכלמ]{0,3}(?:לא|אין|אינ|אי|בלי|בלתי|ללא|אל|מעולם|טרם|לעולם|שום|אף|רק|מלבד|פרט|אלא|סירב|מסרב|סירוב|הכחיש|מכחיש|הכחש|שלל|שולל|נמנע|מנע|מונע|חוסר|העדר|היעדר|נעדר|אסור|איסור|נכשל|כישל|כשל|לבד|נגד|עד|לפני|בקושי|מעט|אבל|אך|נטול|חסר|דח|קשה|כמעט|נדיר|ביטל|הפסיק)`
  },
  tr: {
    idle: words('değil\\s+mi sadece\\s+değil'),
    hedge: words('kadar önce sadece yalnızca başka ama fakat'),
    strong: words('değil değildir değildi yok yoktu yoktur hiçbir asla'),
    like: any(stems('değil yok hiç asla olmaksızın sadece yalnız ama önce kadar'), '\\p{L}s[ıiuü]z|\\p{L}m[ae]')
  },
  ja: {
    idle: signs(
      'だけでなく ばかりでなく かもしれない しかない なければならない なくてはならない ざるを得ない に過ぎない ない限り ではないか ではないだろう ではないでしょう じゃないか のではない 少ない 危ない 切ない やむを得ない 違いない 違いありません かもしれません なければなりません'
    ),
    hedge: signs('まで しか 以外 だけ が、 うちに 前に'),
    strong: signs(
      'ていない ていません しない しません できない できません ではない ではありません なかった ませんでした れない られない われない'
    ),
    like: signs(
      'ない ません なかっ なく ず ぬ 無 不 未 非 否 禁 拒 だけ しか のみ 難 欠 失 避 止 防 反 除 以外 まで まい ざる が'
    )
  },
  ko: {
    idle: signs('뿐만\\s?아니라 뿐\\s?아니라 지\\s?않을\\s?수\\s?없 아닐\\s?수\\s?없'),
    hedge: signs('까지 밖에 외에 전에 지만 뿐'),
    strong: signs('지\\s?않 지\\s?못 수\\s?없 적이?\\s?없 것이\\s?아니'),
    like: signs('않 못 없 아니 안 무 불 미 비 금 거부 거절 부 말 만 뿐 외 까지 전 실패')
  },
  hi: {
    idle: signs('न\\s+केवल नहीं\\s+बल्कि न\\s+सिर्फ'),
    hedge: words('तक बल्कि सिवाय पहले केवल सिर्फ लेकिन अलावा'),
    strong: words('नहीं बिना कभी\\s+नहीं'),
    like: any(words('न ना मत नहीं बिना केवल सिर्फ लेकिन तक पहले अलावा'), stems('अ गैर ना नि बे इनकार इंकार'))
  },
  cs: {
    idle: any(words('nejen ne\\s+méně nejenže ne\\s+více'), stems('nej neb[oý] než němec neděl nemocni')),
    hedge: words('ale nýbrž než dokud pouze jen kromě až'),
    strong: words(
      'není nejsou nebyl nebyla nebylo nebyli nebude nebudou nemá nemají neměl neměla nemůže nemohou nemohl nemohla nikdy nikdo nikoho nic žádný žádná žádné žádného bez'
    ),
    like: any(
      stems(
        'ne ni žádn bez jen pouze ale kromě odmít popř popír zákaz zakáz zabrán vyhn chyb postrád až dokud sotva málo'
      ),
      words('ani proti')
    )
  }
}

/** The same for English. */
export const englishNegation: NegationWords = {
  hedge: words('only solely merely but until till before since unless'),
  idle: words(
    'not\\s+only not\\s+just not\\s+least not\\s+merely not\\s+simply whether\\s+or\\s+not or\\s+not no\\s+doubt no\\s+less no\\s+longer\\s+than no\\s+fewer no\\s+more\\s+than no\\s+later no\\s+sooner cannot\\s+help not\\s+to\\s+mention not\\s+until not\\s+long not\\s+unlike why\\s+not if\\s+not not\\s+un\\p{L}+ nothing\\s+but no\\s+wonder'
  ),
  strong: any(
    words('not cannot never nobody nothing nowhere neither no\\s+one without none'),
    `(?<!\\p{L})\\p{L}{1,9}n[’']t(?![\\p{L}])`
  ),
  like: any(
    words(
      'no nope nor non unable unlike unless except barely hardly different than ever rather scarcely rarely seldom few fewer little less sans minus zero nil rid off'
    ),
    stems(
      `fail refus den(?:y|ie) lack avoid prevent absen exclu(?:d|s) reject declin prohibit forbid forbad ban(?:s|ned|ning)?(?![\\p{L}]) barr(?:ed|ing) stop halt ceas quit cancel abandon neglect ignor miss(?:ed|es|ing)?(?![\\p{L}]) depriv withh void vacan empty fals difficult reluctan doubt refrain abst(?:ain|ention) dissua discourag dismiss refut rebut repudiat escape evad elud los(?:e|es|t|ing|s)(?![\\p{L}]) suspen obliv weak poor mis[^st] mistak restrict limit negat scarce rare(?!l) exempt omi(?:t|ss) overlook overshot left hid secret(?!ar) silen incapac impossib instead incogn obsolete neutral alone offline anonym non- withou scrap sack preclud wrong separat contrast deficien abort remember neverthe regardless nonethe low- out-of wast[ei] awake jobless inexor held(?=\\s+on) as\\s+low out\\s+of\\s+(?:the\\s+)?question closed(?=\\s+doors)`
    ),
    // Opposites by a prefix: the words that only look so ("under", "unit", "income") are left out by what follows.
    `(?<![\\p{L}])un(?!der|i[tqfov]|cles?(?![\\p{L}])|to|til)\\p{L}{3,}`,
    `(?<![\\p{L}])dis(?!tric|tan|trib|cuss|play|covered|aster|h|k|c[so]|tinct|tingu|patch|eas|crimin|arm|grac)\\p{L}{3,}`,
    `(?<![\\p{L}])(?:in|im|ir|il)(?:\\p{L}{2,})(?:able|ible|ably|ibly|ability|ibility)(?![\\p{L}])`,
    `(?<![\\p{L}])(?:in(?:accura|active|appropriat|attent|complete|consisten|correct|convenien|decisi|definite|depend|different|direct|discri|equal|experience|frequent|hum|just|nocen|secur|sensitiv|stab|toler|effect|effici|eligib|vulner|action|conclus)|im(?:matur|mobil|mun|mortal|partial|patien|perfect|polit|practic|prop|prob|balance)|ir(?:regular|relevan|responsib|reversib)|il(?:legal|legit|licit|liter))\\p{L}*`,
    `(?<![\\p{L}])\\p{L}{3,20}less(?:ly|ness)?(?![\\p{L}])`,
    words(
      'non\\p{L}{3,} \\p{L}{2,20}-free (?:is|are|was|were)\\s+down far\\s+from as\\s+opposed\\s+to beyond duty-free (?:have|has|had)\\s+yet stays?\\s+away what\\s+is\\s+certain too\\s+\\p{L}+\\s+(?:to|for)'
    )
  )
}
