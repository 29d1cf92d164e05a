import type { home as english } from "../en/home";
import { grammarOf, pieces } from "../grammar";

const { number, and } = grammarOf("ko");

export const home: typeof english = {
  title: "지난 호를 기사 단위로 읽기",
  holdings: (issues, publications, time, articles, people, events) =>
    pieces`${publications}의 ${issues}${time}: ${articles}, ${people}, 그리고 둘 이상의 간행물이 다룬 ${events}.`,
  holdingsWithoutEvents: (issues, publications, time, articles, people) =>
    pieces`${publications}의 ${issues}${time}: ${articles}, ${people}.`,
  holdingsTime: (from, to) => `(${from}~${to})`,
  searchHelp: "이름은 어떤 표기든 가능, “구절”, ",
  isEmpty: "이 아카이브는 비어 있습니다.",
  hasSamples:
    "지금 보이는 내용의 일부는 예시 아카이브입니다. 편집자는 편집자 개요 페이지에서 한 번의 클릭으로 제거할 수 있습니다.",
  addIssues: (link) =>
    pieces`직접 호를 추가하려면 서버를 처음 시작했을 때 출력된 로그인 링크를 연 다음 ${link("파일을 올리세요")}. 메일과 메일함, 웹 페이지, PDF, Word 문서, 전자책, 피드, 내보내기 파일, 일반 텍스트 또는 Markdown을 올릴 수 있습니다.`,
  overTime: "시간에 따른 호 수",
  byPeriod: "기간별 호 수",
  periodIssues: (period, issues) => `${period}: ${issues}`,
  asList: "같은 내용을 목록으로",
  coveredBySeveral: "여러 출처가 다룬 사건",
  allEvents: (count) => `전체 ${number(count)}건`,
  andMore: (count) => `외 ${number(count)}건`,
  latestIssues: "최신 호",
  peopleInNews: "뉴스 속 인물",
  namedMore: "언급이 그대로이거나 늘어난 인물",
  namedLess: "언급이 줄어든 인물",
  peopleNote: "언급한 기사 수, 이전 → 현재. 최근 기사 최대 120건을 절반씩 나누어 비교합니다.",
  countBefore: (articles, before) => `${articles}, 이전에는 ${number(before)}건`,
  onThisDay: "오늘의 지난 호",
  calendarHint: "달력에서 모든 해의 모든 날을 볼 수 있습니다.",
  about: {
    lead: "“Backfile”은 정기간행물의 지난 호를 뜻하는 사서의 말입니다. 이 아카이브는 지난 호를 기사로 나누고, 모든 태그와 링크의 이유를 보여 줍니다.",
    holds: (publications) => pieces`이 아카이브에는 ${and(publications)}의 호가 있습니다.`,
    fromFile: {
      title: "파일에서 기사까지",
      text: "모든 파일은 SHA-256으로 식별되며 변경 없이 보관되고, 바이트 단위까지 그대로 내려받을 수 있습니다. 아카이브는 파일에서 간행물, 호수, 날짜를 읽고, 메뉴, 바닥글, 수신 거부 문구처럼 기사를 둘러싼 부분을 제거한 뒤, 나머지를 소제목과 제목에 따라 기사로 나눕니다. 제거한 내용은 이유와 함께 각 호에 나열되며, “발행된 모습” 보기에서는 문서 전체를 볼 수 있습니다.",
    },
    names: {
      title: "이름",
      text: "본문의 이름에는 밑줄이 있고 해당 인물로 연결됩니다. 한 이름의 여러 표기는 한 인물입니다: Kim Jong-un, Kim Jong Un, KIM Jong-un. 성만 적힌 이름은 누구인지 기사에서 알 수 있을 때만 인물에 연결됩니다. 여러 사람일 수 있으면 점선 밑줄로 표시되고, 본문 아래 주석에 가능한 인물이 나열됩니다. 기사를 쓴 사람은 필자이며 기사 속 인물이 아닙니다. “이 기사의 인물”에는 각 언급이 그 이유와 함께 나옵니다.",
    },
    links: {
      title: "기사 사이의 링크",
      text: (events) =>
        pieces`두 기사가 같은 사건을 보도하거나, 같은 인용문을 싣거나, 본문이 거의 같으면 서로 연결됩니다. 링크는 여러 요소로 평가됩니다: 공통 인용문, 드문 단어, 언급 빈도에 따라 가중한 인물, 날짜. 공통된 인물만으로는 두 기사를 연결하지 않습니다. 각 링크는 무엇을 근거로 하는지 한 문장으로 알려 주며, “평가 방법”에서 모든 요소를 볼 수 있습니다. ${events("사건")}은 하나의 일을 보도하는 모든 기사를 모읍니다. 어떤 두 기사든 나란히 읽을 수 있고, 둘 다 실은 구절은 번호와 함께 표시됩니다.`,
    },
    dates: {
      title: "세 가지 날짜",
      text: "호의 날짜, 기사의 날짜, 일이 일어난 날짜는 서로 다른 세 날짜이며 따로 다룹니다. 각 날짜에는 얼마나 정확한지, 어디에서 왔는지가 적혀 있습니다: 문서에 적힌 것, 파일의 자체 정보, 추정, 또는 편집자가 지정한 것. 날짜가 없는 기사는 같은 사건의 다른 보도로 날짜를 짐작할 수 있습니다. 그런 날짜는 이유와 함께 제안될 뿐, 적혀 있는 날짜로 취급하지 않습니다.",
    },
    accuracy: {
      title: "정확도",
      text: (code) =>
        pieces`이름과 링크는 프로그램이 찾으며, 프로그램은 실수를 합니다. 얼마나 자주 틀리는지는 이 프로젝트가 작성하지 않은 표지된 글로, 비교를 위한 단순한 방법과 함께 측정합니다. 수치와 이를 출력하는 명령은 소스의 ${code("docs/quality.md")}에 있습니다. 편집자는 틀린 것을 발견하면 고칩니다. 수정은 기록되고, 되돌릴 수 있으며, 문서를 다시 읽어도 유지됩니다.`,
    },
    programs: {
      title: "프로그램을 위하여",
      text: (code, feeds) =>
        pieces`모든 페이지는 ${code("/api")} 뒤에 자기 주소를 붙인 곳에 같은 내용의 JSON이 있으며, 목록에는 ${feeds("Atom 피드")}가 있습니다. 설명은 ${code("docs/api.md")}에 있습니다.`,
    },
    licence: {
      title: "라이선스",
      text: "Backfile은 Apache License 2.0에 따른 자유 소프트웨어입니다. 각 호의 권리는 글을 쓰고 발행한 이들에게 있습니다.",
    },
  },
};
