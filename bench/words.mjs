// The vocabulary of the generated prose: written for this benchmark, common words of newspapers and essays.
const list = (text) => text.trim().split(/\s+/)
const phrases = (text) => text.trim().split(/\s*[,\n]\s*/)

export const firstNames = {
  he: list(`Adam Arthur Carlos Daniel Edwin Farid George Henrik Ivan James Karim Leon Marcus Nathan Oscar Pavel Rashid
    Samuel Thomas Victor Walter Yusuf Hugo Emil Felix Ismail Joseph Kenji Lorenzo Matteo`),
  she: list(`Alice Beatrice Clara Diana Elena Fatima Grace Hannah Ingrid Julia Katarina Laila Maria Nadia Olivia Paula
    Rachel Sofia Teresa Ursula Vera Wanda Yasmin Zoe Amina Bridget Cecilia Dorothy Esther Helen`)
}

// Surnames are joined from two parts: a text of a megabyte has some thousand different names.
export const surnameStarts = list(`Ald Bar Brand Cal Carv Dal Dorn Eld Fair Fen Gar Grav Hald Hart Hol Jor Kell Kest Lam
  Lind Mar Mell Mor Nor Oak Orl Pel Penn Quil Rad Ros Sal Sand Sel Stan Stor Tal Thorn Tor Ul Vald Vest Wal Wend West
  Win Wolf Yar Zan Zell`)
export const surnameEnds =
  list(`berg dale er ford gate holm ino ison ley man mark mont more ova quist ridge sen son stad
  stein stone ton vik ward well wick win worth wood yard`)

export const places =
  phrases(`Athens, Bangkok, Berlin, Boston, Brussels, Budapest, Cairo, Chicago, Dakar, Delhi, Dublin,
  Edinburgh, Geneva, Hamburg, Helsinki, Istanbul, Jakarta, Johannesburg, Karachi, Lagos, Lima, Lisbon, London, Madrid,
  Manila, Melbourne, Milan, Montreal, Mumbai, Munich, Nairobi, New York, Oslo, Paris, Prague, Quito, Rome, San Francisco,
  Santiago, Seattle, Seoul, Singapore, Stockholm, Sydney, Tokyo, Toronto, Vienna, Warsaw, Wellington, Zurich`)
export const countries = phrases(`Argentina, Australia, Austria, Bangladesh, Belgium, Brazil, Canada, Chile, Colombia,
  Denmark, Egypt, Ethiopia, Finland, France, Germany, Ghana, Greece, India, Indonesia, Ireland, Italy, Japan, Jordan,
  Kenya, Malaysia, Mexico, Morocco, Nepal, New Zealand, Nigeria, Norway, Pakistan, Peru, Poland, Portugal, South Africa,
  South Korea, Spain, Sweden, Thailand, Tunisia, Turkey, Uganda, Vietnam`)
export const titles =
  phrases(`Professor, Doctor, Judge, Senator, Captain, Mayor, Inspector, Deputy Minister, Ambassador,
  Commissioner, Finance Minister, Education Minister, Bishop, Colonel`)
export const villageEnds = list('borough bridge bury by combe field ford ham hurst mere mouth stead ton thorpe wick')
export const jobs = phrases(`an architect, an economist, a historian, a farmer, a retired teacher, a software engineer,
  a nurse, a marine biologist, a bus driver, a lawyer, a shopkeeper, a photographer, an electrician, a violinist,
  a novelist, a carpenter, a translator, a city councillor, a trade union official, a student of chemistry`)
export const groups = phrases(`the city council, the finance ministry, the central bank, the teachers’ union,
  the health service, the port authority, the regional government, the opposition, the board of directors, the museum,
  the orchestra, the university, the weather service, the water company, the police, the fire brigade, the farmers,
  the committee, the publisher, the national library, the rail operator, the charity, the insurer, the court of appeal`)
export const fields = list(`Energy Maritime Textile Insurance Transport Steel Timber Dairy Software Mining Housing Water
  Paper Chemical Shipping Farming Aviation Banking`)
export const companies = list('Group Holdings Partners Trust Union Works Institute Foundation Council Agency')

export const things = list(`bridge harbour library garden theatre railway station hospital school factory market museum
  castle church tower tunnel canal forest river valley village farm orchard vineyard warehouse workshop kitchen cellar
  letter novel painting statue photograph map diary poem song violin piano film newspaper contract invoice ticket
  bicycle engine lorry ferry tram aeroplane helicopter camera telescope computer telephone radio satellite battery
  coat hat shoe blanket table lamp clock mirror window door carpet basket bottle kettle loaf cheese apple potato
  dog horse sheep cow heron salmon oak birch rose tomato`)
export const affairs = list(`agreement argument budget campaign career ceremony charter claim conference crisis debate
  decision delay discovery dispute election estimate event examination experiment failure forecast friendship habit
  idea inquiry investment journey language law lecture lesson meeting method mistake movement negotiation offer
  opinion payment permit plan policy price problem process profit programme project promise proposal question reform
  remark report request result review risk rumour sale season signal solution speech strike study summer survey task
  tax theory tradition training treaty trial vote warning winter`)
export const crowds =
  list(`actors analysts artists children citizens clients companies critics customers dancers delegates
  diplomats doctors drivers economists editors engineers families farmers firms guests historians inspectors investors
  journalists judges lawyers merchants ministers musicians neighbours nurses officials opponents parents passengers
  patients players prosecutors pupils rebels readers residents rivals sailors scientists shareholders shopkeepers singers
  soldiers speakers sponsors students supporters suppliers teachers tenants tourists traders trainers travellers
  villagers visitors volunteers voters witnesses women workers writers`)
export const plurals =
  list(`accounts acres animals archives banks beds books boxes bridges buildings buses coins contracts
  copies courses deaths documents exports factories fields files films fires flats flights floods gardens gifts homes
  horses hospitals houses instruments islands jobs lessons letters loans machines maps mines mountains museums names
  orders paintings parcels parks passports photographs pieces plays ports prices recipes records repairs rivers roads
  rooms roofs rules schools seats services ships shops signs songs stamps stations stories streets tables taxes tools
  towns trains trees tunnels vaccines vehicles villages walls weapons weddings wells windows`)
export const makes = list('based built coloured free loving made owned shaped sized sponsored')
export const adjectives = list(`ambitious ancient angry annual bitter blue brief bright broad busy careful cheap clean
  clear cold common complex cool costly crowded curious daily damp dark deep dense difficult distant dry dull early
  eastern elegant empty expensive faint familiar famous fierce final flat fragile fresh friendly full gentle golden
  grand green grey heavy helpful hidden honest huge hungry important large late lively local lonely long loud low
  main massive modern modest narrow new noisy northern old open ordinary pale patient plain pleasant polite poor
  popular private proud public quick quiet rapid rare recent red remote rich rough round rural sad serious severe
  sharp shallow short silent simple slow small smooth soft solid southern steep strange strict strong sudden tall
  temporary thick thin tired traditional urgent useful vast warm weak wealthy western white wide wild wise wooden
  worried yellow young`)
export const adverbs = list(`abruptly badly briefly carefully cheerfully clearly closely cautiously deliberately eagerly
  easily eventually finally firmly formally gently gradually happily hardly honestly largely lately mostly nearly
  never often openly partly patiently politely privately promptly properly publicly quickly quietly rarely recently
  reluctantly repeatedly seriously sharply silently simply slowly soon steadily suddenly swiftly usually warmly widely`)
// Regular verbs, by what their object can be; the forms follow by rule.
export const verbsOfThings =
  list(`abandon admire borrow carry change check clean close collect copy cover damage deliver
  describe design destroy discover examine guard inherit insure inspect measure move notice open order own paint
  photograph preserve promise purchase recover remove rent repair replace request rescue restore return save search
  share sketch touch transform use visit want watch`)
export const verbsOfAffairs = list(`accept adopt approve avoid cancel celebrate complete consider criticise defend delay
  demand discuss dominate endorse examine explain explore favour fear finance finish follow handle honour ignore improve
  influence introduce join judge justify launch mention oppose organise postpone praise prepare present propose question
  recall record regret reject remember report resume reveal review shape sign study support survey test translate welcome`)
export const verbsOfPeople = list(`accuse admire advise answer appoint assist assure attract consult contact convince
  defend encourage follow guide greet help hire impress inform interview invite join persuade protect question reassure
  receive recruit remind support surprise thank train trust visit warn welcome`)
export const speech = list('said said said said added explained admitted wrote recalled insisted argued replied')
export const links = list('because although while when after before until since unless whereas')
export const months = list('January February March April May June July August September October November December')
export const days = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')
export const numerals = list('two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty')
export const measures = phrases(`percent, metres, kilometres, tonnes, hectares, litres, degrees, pages, seats, hours,
  million euros, million dollars, thousand visitors, thousand homes`)
export const spots =
  phrases(`at the edge of the town, near the old harbour, behind the railway station, in the main hall,
  on the upper floor, across the border, in the northern suburbs, along the coast, under the bridge, in a rented room,
  at the county archive, outside the court, on the eastern bank of the river, in the mountains, at a public meeting,
  in the middle of the night, over the weekend, without a word, at short notice, in plain language, after the harvest`)
export const tails =
  phrases(`for the first time, with great care, in spite of the weather, against the advice of friends,
  as far as anybody knows, at their own expense, with the help of neighbours, for reasons that were never explained,
  to the surprise of everybody, after a long silence, as agreed, without asking for money, in less than a year,
  before anyone could object, much as it had done before, from the beginning to the end, by all accounts`)
export const beliefs = list('believed claimed doubted feared hoped knew noticed thought understood')
export const openers =
  phrases(`In the end, By contrast, For years, At first, Since then, Meanwhile, Even so, As a result,
  In the meantime, Some weeks later, On the other hand, Not long ago, Before the war, After lunch, For the moment`)
