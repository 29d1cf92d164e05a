import { FULL_MONTHS, SHORT_MONTHS } from "@/lib/analysis/text/months";
import { listOutletWords, listReportingVerbs } from "@/lib/analysis/text/reporting-words";

/** Words that are beside names or are mistaken for them; own lists, folded, sorted inside each group. */
const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** Forms of address and ranks: printed before a name, never part of it. */
export const HONORIFICS =
  words(`abbot adm admiral archbishop archduke ayatollah baron baroness baronet bishop brig brigadier brother
  capt captain cardinal chaplain chief cmdr col colonel comdr commander commodore comrade const constable corporal count countess cpl dame
  deacon deputy det detective dona dr duchess duke earl emir emperor empress esq father fr gen general generalissimo gov governor hon
  eminence excellency highness holiness honorable imam inspector insp judge justice king lady lance lieutenant lord lt madam madame maj majesty major marquess marquis marshal master messrs
  metropolitan miss mister mlle mme monsieur monsignor mother mr mrs ms mullah mx nun ofc officer pastor patriarch petty
  pfc pope pres president prince princess private prof professor pte pvt queen rabbi rector rep representative rev reverend saint sen senator
  senor senora sergeant sgt shah sheik sheikh sheriff sir sire sister squire sri st sultan supt swami tsar
  tsarina viscount warden`);

/** Offices and occupations that introduce a name ("Premier X", "actress X", "spokesman X"). */
export const ROLES =
  words(`activist actor actress adviser advisor agent aide ally ambassador analyst anchor announcer architect artist
  assemblyman assemblywoman assistant astronaut astronomer attorney aunt author banker baritone baseman bassist billionaire biologist blogger
  boss bowler boxer boyfriend broadcaster brother businessman businesswoman candidate captain caretaker cartoonist catcher ceo cfo chair chairman
  chairperson chairwoman champion chancellor chef chemist chief choreographer clerk coach columnist comedian comic commandant commander
  commissioner composer conductor congressman congresswoman consul convict coo coordinator coroner correspondent counsel counselor
  councillor councilman councilwoman cousin creator cricketer critic dancer daughter dean defender defendant democrat designer
  developer dictator diplomat director doctor driver drummer economist editor employee engineer envoy executive expert explorer farmer fiance
  fiancee fighter filmmaker foreman forward founder friend fugitive general girlfriend goalkeeper goalie golfer grandfather grandmother
  grandson guard guitarist gunman headmaster hero historian host hostess husband inmate inspector inventor investigator journalist judge juror
  justice keeper killer kingpin lawmaker lawyer leader lecturer legend liberal librarian linguist
  mafioso magistrate manager mathematician mayor mep minister mobster model mogul mom monk mother musician negotiator neighbor
  neighbour nephew niece novelist nurse officer official operator organizer outfielder owner painter partner pastor patient
  philanthropist philosopher photographer physicist pianist pilot pioneer pitcher playwright poet policeman politician pm
  pollster premier presenter president priest prime principal prisoner producer professor programmer prosecutor psychiatrist psychologist publicist
  publisher quarterback rapper receiver referee reporter republican researcher ruler runner salesman scholar scientist
  screenwriter sculptor secretary senator sheriff shooter shortstop singer skipper sociologist soldier solicitor son songwriter soprano
  speaker spokesman spokesperson spokeswoman star statesman strategist striker student supremo surgeon survivor suspect swimmer teacher
  teammate technician teenager tenor theologian therapist treasurer trainer treasurer trustee tycoon uncle undersecretary
  veteran vice victim viceroy vocalist vp widow widower wife winger winner witness worker wrestler writer`);

/** Given names of languages in other scripts as newspapers romanise them; the lists of packages hold them in their own letters. */
export const ROMANISED_GIVEN =
  words(`akihito akiko akira akio asako atsushi ayako chiaki daisuke emiko fumio hajime haruki haruko hideki hideo hideto hiroaki
  hirofumi hirokazu hiroki hiroko hiroshi hiroto hiroyuki hitoshi ichiro itsuki jiro junichi junichiro junko kaito katsuya kazuko kazuo
  kazuya keiko keisuke keizo kenichi kenji kenta kenzo kiichi kiyoshi koichi koji kosuke kumiko kyoko mamoru masaaki masahiro masako
  masashi masato masayoshi mayumi megumi michiko midori mieko mitsuo naoki naoko naomi naoto naruhito nobuo nobuyuki noriko osamu
  reiko ryo ryoko ryosuke ryota ryuichi sachiko sadako satoru satoshi seiji setsuko shigeki shigeo shigeru shinichi shinji shinjiro shinzo
  shohei shoichi shun shunichi sumiko susumu tadao tadashi taiichi takaaki takahiro takako takashi takayuki takeo takeshi takuya tamotsu
  taro tatsuya teruo tetsuya tomoko tomoyuki toru toshio toshiro tsuyoshi yasuhiro yasuko yasuo yoichi yoko yoshihide yoshihiro yoshiko
  yoshio yoshiro yuichi yuji yukari yukiko yukio yumiko yuriko yusuke yutaka
  aleksandr aleksandra aleksei aleksey alexei alexey anatoly anatoliy andrei andrey andriy anton arkady arkadiy arsen artem artyom boris
  dmitri dmitriy dmitry dmytro ekaterina evgeni evgeny fyodor gennady gennadiy gleb grigory grigoriy hryhoriy igor ihor ilya iryna irina kirill
  konstantin kyrylo leonid lyudmila maksim maxim mikhail mykhailo mykola nadezhda natalia nataliya nikita nikol nikolai nikolay oksana oleg oleh
  oleksandr oleksiy olga olha pavel pavlo petro pyotr rodion roman rostislav rustam semyon serhiy sergei sergey serzh stanislav svetlana
  taras tatiana tatyana timur vadim valentin valery valeriy valeriya vasily vasyl viktor vitaly vitaliy vitali vladimir vladislav volodymyr
  vsevolod vyacheslav yana yaroslav yegor yekaterina yelena yevgeni yevgeny yevhen yulia yuri yuriy yury zakhar zoya
  abdel abdelaziz abdelfattah abdulaziz abdullah abdelmalek adnan ahmad ahmed ali amin amir anwar ashraf ayman aziz bassam fadi fahd faisal
  farid farouk fatima fouad ghassan habib hadi hafez haider hakim hamad hamid hamza haruna hassan hossein husain hussein ibrahim idris
  imran iyad jamal kamal karim khaled khalid khalil leila mahdi mahmoud majid mansour marwan moammar mohamed mohammad mohammed mohsen
  muammar muhammad mustafa nabil najib nasser nawaf nawaz nouri omar osama othman qassem rafik rami rashid reza saad saddam saeed
  salah saleh salem salim salman samir sayyid shehbaz suleiman tariq tayyip usama walid yahya yasser yousef youssef yusuf zainab zayed ziad`);

/** Words that make a title of several words: "North Korean leader", "No. 2 leader", "former Vice President". */
export const TITLE_MODIFIERS =
  words(`acting assistant associate co deputy elect emeritus ex executive first foreign former
  interim junior late managing no outgoing permanent retired senior special supreme then top vice deputy defense defence finance
  financial general grand great high interior prime national state chief head lead party army police press`);

export const KIN =
  words(`aunt brother cousin dad daughter father fiance fiancee grandfather grandmother husband mom mother nephew niece
  sibling sister son uncle widow wife`);

export const SPEECH = listReportingVerbs("name");

/** Verbs whose subject is mostly a person. */
export const PERSON_VERBS =
  words(`appeared arrived attended became began born broke came caught coached died dies divorced fled
  gave goes graduated grew grinned had has headed held helped is joined jumped killed knew laughed leaves led left liked lived looked lost loves
  made married met moved named nodded played plays pleaded ran received resigned retired returned sang sat saw scored served shook shot
  shrugged sighed signed smiled spent spoke stared started stood studied taught thought took tried turned visited walked wants was went
  who whom whose won wore worked would`);

/** Last words of organisations, laws, works and things. */
export const ORGANISATION_WORDS =
  words(`ab academy act administration agency airlines airport airways alliance army assembly association authority
  bank band bill board books broadcasting brothers bros bureau cabinet campaign center centre chamber church club co college command
  commission committee company conference congress constitution corp corporation council court crew cup daily democrats department dept
  division entertainment enterprises express federation fellowship festival film films foundation force forces front fund games gazette gmbh
  government group guard guards hackathon hall herald holdings hospital hotel house inc industries institute institution international journal laboratory
  laboratories law league legion library limited llc llp ltd magazine medal media meetup meetups ministry movement museum network news newspaper office
  orchestra organisation organization parliament partners party plc police post press prize records republicans resolution restaurant
  school senate series service services society solutions store stores studios summit symphony syndrome systems team technologies
  telegraph television theater theatre times treaty tribune trust tv union university ventures war weekly workers workshop workshops`);

/** Last words of places, ships and the like. */
export const PLACE_WORDS =
  words(`airport alley archipelago avenue bank base basin bay beach boulevard bridge building canal canyon cape castle
  cathedral cemetery city coast complex county court creek crossing desert district drive east estate factory falls farm farms field fort garden gardens gate
  glacier gulf harbor harbour heights hill hills hospital island islands isle isles jail junction lake lakes land lane mall manor market memorial
  mill mills mount mountain mountains north ocean palace park peak peninsula pier place plain plains plant plateau plaza point pond port prison
  province railway ranch range reef region reservoir resort ridge river road rock sea shore shrine south springs square stadium
  station strait strasse street temple terminal terrace tower town township trail tunnel union valley village volcano ward way west
  woods zoo`);

/** Newspapers, agencies and bodies of the publications' world that read like names of people. */
export const ORGANISATION_NAMES = [
  ...listOutletWords("person-like").map((name) => name.toLowerCase()),
  ...words("associated hezbollah kremlin nato pentagon vatican wpk"),
  "white house",
];

export const CALENDAR =
  words(`${[...FULL_MONTHS, ...SHORT_MONTHS].join(" ").toLowerCase()} monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun christmas easter
  thanksgiving ramadan halloween passover hanukkah`);

/** Lower-case words inside names. */
export const PARTICLES =
  words(`abd abu af al ap av ben bin bint da dal dalla das de degli dei del della den der des di do dos du el
  ibn la las le lo los mac of op st ten ter the til umm un van vanden ver vom von y zu zum zur`);

export const SUFFIXES = words("esq ii iii iv jr junior md phd senior sr v vi vii viii ix x");

export const LOCATION_PREPOSITIONS = words(
  `across around at from in inside into near outside throughout toward towards via within`,
);

/** Surnames that come first: Korean in the usual romanisations, then Chinese and Vietnamese. */
export const KOREAN_SURNAMES =
  words(`ahn an bae baek bahk bak ban bang byon byun cha chae chang cho choe choi chon chong chu chun chung do eom gang
  gim go gong gu gwak gwon ha ham han heo ho hong hwang hyon hyun im jang je jeon jeong ji jin jo jon jong joo ju jun jung kang ki kil kim ko kong
  koo ku kwak kwon kye lee li lim ma maeng min mun myong myung na nam no noh o oh ok om pae paek pak pang park pong pyon rho ri rim ro roh rim ryang
  ryom ryu ryo seo seok shim shin sim sin so sohn sok son song suh sul sung tak thae to u uhm um wang we wi won woo yang yi yim yo yom yon
  yong yoo yoon youn yu yun baik choy hahn moon paik rhee ryoo seo`);

export const CHINESE_SURNAMES =
  words(`bai bao bo cai cao chan chang chao chen cheng cheung chi chiang chin ching chiu chou chow chu chua chung cui dai
  deng ding dong dou du duan fan fang fei feng fong fu gao ge gong gu guan guo han hao he ho hong hou hsiao hsieh hsu hu hua huang hui hung jia jiang
  jiao jin kang ko kong kuo kwan kwok lai lam lau law lee lei leung li lian liang liao lim lin ling liu lo long lu luo lui lum ma mao mei meng miao mo
  ng ning niu ong ou pan pang pei peng pu qi qian qiao qin qiu qu quan ren shao shen sheng shi shih shum sit siu song soong su sui sun
  szeto tai tam tan tang tao teng teo tian tong tsai tsang tse tseng tsui tu wan wang wei wen weng wong wu xia xiang xiao xie xi xin xing
  xiong xu xue yan yang yao ye yeh yeung yi yin ying yip yong you yu yuan yue yun zeng zha zhan zhang zhao zheng zhong zhou zhu zhuang zou zuo`);

export const VIETNAMESE_SURNAMES = words(
  "bui dang dinh do doan duong ho hoang huynh le ly mai ngo nguyen phan pham tran trinh truong vo vu",
);
