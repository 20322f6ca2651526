<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name></name>
    <message>
        <source>%1, %2</source>
        <comment>algorithm, protocol</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value (range)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>time, bandwidth, algorithm</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>nongjang::AboutDialog</name>
    <message>
        <source>About Nongjang</source>
        <translation>Nongjang 정보</translation>
    </message>
    <message>
        <source>Draw a GPU farm and see, while drawing, what it computes, which cable holds it back, what it draws from the wall and what it costs.</source>
        <translation>GPU 농장을 그리면서 연산 성능, 성능을 제한하는 케이블, 벽면 콘센트에서 끌어 쓰는 전력, 비용을 바로 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU 일반 공중 사용 허가서(GPL) 버전 3 또는 그 이후 버전을 따르는 자유 소프트웨어입니다. 어떠한 보증도 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>The figures of the parts come from data sheets, vendors&apos; pages, standards and public databases. Each figure names its source, its date and how sure it is; look at the details of a part.</source>
        <translation>부품 수치는 데이터시트, 제조사 웹페이지, 표준 문서, 공개 데이터베이스에서 가져왔습니다. 각 수치에는 출처, 날짜, 신뢰도가 표시됩니다. 부품의 세부 정보에서 확인하세요.</translation>
    </message>
</context>
<context>
    <name>nongjang::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>패널(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>새로 만들기(&amp;N)</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>새 설계</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a design</source>
        <translation>설계 열기</translation>
    </message>
    <message>
        <source>&amp;Examples and start page</source>
        <translation>예제 및 시작 페이지(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>목록 지우기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation>설계 저장</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Bill of materials…</source>
        <translation>부품 명세서(&amp;B)…</translation>
    </message>
    <message>
        <source>Write the bill of materials as a spreadsheet, CSV, Markdown or JSON file</source>
        <translation>부품 명세서(BOM)를 스프레드시트, CSV, Markdown 또는 JSON 파일로 저장합니다</translation>
    </message>
    <message>
        <source>&amp;Picture of the canvas…</source>
        <translation>캔버스 그림(&amp;P)…</translation>
    </message>
    <message>
        <source>Write the drawing as an SVG, PNG or PDF file</source>
        <translation>도면을 SVG, PNG 또는 PDF 파일로 저장합니다</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>Cut the selection</source>
        <translation>선택 항목 잘라내기</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selection</source>
        <translation>선택 항목 복사</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>복제(&amp;D)</translation>
    </message>
    <message>
        <source>Duplicate the selection</source>
        <translation>선택 항목 복제</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>삭제(&amp;L)</translation>
    </message>
    <message>
        <source>Delete the selection</source>
        <translation>선택 항목 삭제</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>이름 바꾸기(&amp;N)</translation>
    </message>
    <message>
        <source>Rename the selected component</source>
        <translation>선택한 구성 요소의 이름 바꾸기</translation>
    </message>
    <message>
        <source>&amp;Find a part…</source>
        <translation>부품 찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Select tool</source>
        <translation>선택 도구(&amp;S)</translation>
    </message>
    <message>
        <source>Select, move and connect</source>
        <translation>선택, 이동 및 연결</translation>
    </message>
    <message>
        <source>Ca&amp;ble tool</source>
        <translation>케이블 도구(&amp;B)</translation>
    </message>
    <message>
        <source>Draw cables: click one port, then another</source>
        <translation>케이블 그리기: 포트 하나를 클릭한 다음 다른 포트를 클릭하세요</translation>
    </message>
    <message>
        <source>&amp;Hand tool</source>
        <translation>손 도구(&amp;H)</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>화면 이동</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>전체 보기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Up one level</source>
        <translation>한 단계 위로(&amp;U)</translation>
    </message>
    <message>
        <source>Leave the assembly shown</source>
        <translation>현재 조립체에서 나가기</translation>
    </message>
    <message>
        <source>&amp;Put the panels back</source>
        <translation>패널 배치 초기화(&amp;P)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>시스템 설정 따르기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Bill of materials</source>
        <translation>부품 명세서(&amp;B)</translation>
    </message>
    <message>
        <source>Show the bill of materials</source>
        <translation>부품 명세서(BOM) 표시</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>문제 표시</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>단축키(&amp;K)</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>단축키 목록</translation>
    </message>
    <message>
        <source>&amp;About Nongjang</source>
        <translation>Nongjang 정보(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>내보내기(&amp;X)</translation>
    </message>
    <message>
        <source>Show the sele&amp;ction</source>
        <translation>선택 항목 보기(&amp;C)</translation>
    </message>
    <message>
        <source>Lin&amp;k load</source>
        <translation>링크 부하(&amp;K)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>어둡게(&amp;K)</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>문제(&amp;R)</translation>
    </message>
    <message>
        <source>Colour cables by how busy the traffic keeps them</source>
        <translation>트래픽에 따른 사용률로 케이블에 색을 입힙니다</translation>
    </message>
    <message>
        <source>Tra&amp;ffic</source>
        <translation>트래픽(&amp;F)</translation>
    </message>
    <message>
        <source>Show the traffic between the GPUs</source>
        <translation>GPU 간 트래픽 표시</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>묶기(&amp;G)</translation>
    </message>
    <message>
        <source>Make the selection an assembly that can be repeated</source>
        <translation>선택 항목을 반복할 수 있는 조립체로 만듭니다</translation>
    </message>
</context>
<context>
    <name>nongjang::AssemblyListModel</name>
    <message>
        <source>Assembly “%1”. Drag it to the canvas to place it.</source>
        <translation>조립체 “%1”. 캔버스로 끌어다 놓아 배치하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) inside</source>
        <translation>
            <numerusform>내부 구성 요소 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::Autosave</name>
    <message>
        <source>Unsaved work cannot be kept for the case of a crash: %1</source>
        <translation>비정상 종료에 대비해 저장하지 않은 작업을 보관할 수 없습니다: %1</translation>
    </message>
</context>
<context>
    <name>nongjang::BomExport</name>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Total (parts of unknown price, not counted: %1)</source>
        <translation>합계(가격을 알 수 없어 제외한 부품: %1)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>부품</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>단가</translation>
    </message>
    <message>
        <source>Line price</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Price date</source>
        <translation>가격 기준일</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>The prices known today put the total between %1 and %2 %3.</source>
        <translation>현재 알려진 가격으로 계산한 합계는 %1에서 %2 %3 사이입니다.</translation>
    </message>
    <message>
        <source>Parts of unknown price, not counted:</source>
        <translation>가격을 알 수 없어 합계에서 제외한 부품:</translation>
    </message>
    <message>
        <source>%1: a bill of materials is written as .csv, .md, .json or .xlsx</source>
        <translation>%1: 부품 명세서(BOM)는 .csv, .md, .json 또는 .xlsx 파일로만 저장할 수 있습니다</translation>
    </message>
</context>
<context>
    <name>nongjang::BomPanel</name>
    <message>
        <source>Total: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>합계: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Total: &lt;b&gt;%1&lt;/b&gt; (%2)</source>
        <translation>합계: &lt;b&gt;%1&lt;/b&gt; (%2)</translation>
    </message>
    <message>
        <source>Not in the total, for the price is unknown: %1</source>
        <translation>가격을 알 수 없어 합계에서 제외됨: %1</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>부품 명세서(BOM)</translation>
    </message>
    <message>
        <source>Nothing to buy yet.</source>
        <translation>아직 구매할 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Export the bill of materials</source>
        <translation>부품 명세서(BOM) 내보내기</translation>
    </message>
    <message>
        <source>Writes the list as a spreadsheet, CSV, Markdown or JSON file.</source>
        <translation>목록을 스프레드시트, CSV, Markdown 또는 JSON 파일로 저장합니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::BomTableModel</name>
    <message>
        <source>%1, used by %2</source>
        <translation>%1, 사용처: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>부품</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>단가</translation>
    </message>
    <message>
        <source>Line price</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Price date</source>
        <translation>가격 기준일</translation>
    </message>
</context>
<context>
    <name>nongjang::BomXlsx</name>
    <message>
        <source>Part</source>
        <translation>부품</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>단가</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>최저</translation>
    </message>
    <message>
        <source>High</source>
        <translation>최고</translation>
    </message>
    <message>
        <source>Line price</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Price date</source>
        <translation>가격 기준일</translation>
    </message>
    <message>
        <source>Price source</source>
        <translation>가격 출처</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>사용처</translation>
    </message>
    <message>
        <source>The price is unknown and not counted.</source>
        <translation>가격을 알 수 없어 합계에 포함하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2 (in the temporary folder)</source>
        <translation>%1에 쓸 수 없습니다: %2(임시 폴더에서 오류 발생)</translation>
    </message>
</context>
<context>
    <name>nongjang::BottlenecksModel</name>
    <message>
        <source>Link or memory</source>
        <translation>링크 또는 메모리</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>개수</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>사용률</translation>
    </message>
    <message>
        <source>Doubling saves</source>
        <translation>두 배 시 단축</translation>
    </message>
    <message>
        <source>Holds back</source>
        <translation>제한 대상</translation>
    </message>
    <message>
        <source>%1, together %2</source>
        <comment>saved alone, and with all that are as busy</comment>
        <translation>%1, 함께 %2</translation>
    </message>
    <message>
        <source>Of the busiest one, while the traffic runs</source>
        <translation>트래픽이 흐르는 동안 가장 바쁜 것의 사용률</translation>
    </message>
    <message>
        <source>Share of the time in which the busiest one has nothing to do</source>
        <translation>가장 바쁜 것이 아무 일도 하지 않는 시간의 비율</translation>
    </message>
    <message>
        <source>How long the busiest one works on one message</source>
        <translation>가장 바쁜 것이 메시지 하나를 처리하는 시간</translation>
    </message>
    <message>
        <source>Share of the time that is saved when it is twice as fast; together: when all that are as busy are</source>
        <translation>속도를 두 배로 높일 때 줄어드는 시간의 비율. 함께: 똑같이 바쁜 것을 모두 두 배로 높일 때</translation>
    </message>
    <message>
        <source>Bandwidth that the pattern gains when this one has no limit; others that are as busy still hold it back</source>
        <translation>이것에 제한이 없을 때 패턴의 대역폭이 늘어나는 양. 똑같이 바쁜 다른 것들은 여전히 대역폭을 제한합니다</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>여유</translation>
    </message>
    <message>
        <source>Busy time</source>
        <translation>사용 시간</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>무제한 시 증가</translation>
    </message>
</context>
<context>
    <name>nongjang::BottlenecksPanel</name>
    <message>
        <source>Bottlenecks</source>
        <translation>병목</translation>
    </message>
    <message>
        <source>No bottleneck to show. It takes two GPUs that reach each other.</source>
        <translation>표시할 병목이 없습니다. 서로 연결된 GPU가 두 개 이상 있어야 합니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::BreadcrumbBar</name>
    <message>
        <source>Farm</source>
        <translation>농장</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1(으)로 이동</translation>
    </message>
</context>
<context>
    <name>nongjang::CablePage</name>
    <message>
        <source>Cable</source>
        <translation>케이블</translation>
    </message>
    <message>
        <source>Cable part</source>
        <translation>케이블 부품</translation>
    </message>
    <message>
        <source>The parts that join both ends and are long enough.</source>
        <translation>양 끝을 연결할 수 있고 길이가 충분한 부품입니다.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>As in “2 m” or “300 mm”.</source>
        <translation>예: “2 m”, “300 mm”.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>연결 방식</translation>
    </message>
    <message>
        <source>How the ends of a bundle are paired.</source>
        <translation>케이블 묶음의 양 끝을 짝짓는 방식입니다.</translation>
    </message>
    <message>
        <source>Parallel cables</source>
        <translation>병렬 케이블 수</translation>
    </message>
    <message>
        <source>How many cables join each pair of ends.</source>
        <translation>한 쌍의 끝을 연결하는 케이블 수입니다.</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Switch it off to see what the farm does without it.</source>
        <translation>사용을 끄면 이것이 없을 때의 농장 성능을 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>plugged in directly</source>
        <translation>직접 장착</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>아직 선택하지 않음</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cable, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (does not fit)</source>
        <translation>%1(맞지 않음)</translation>
    </message>
    <message>
        <source>Change the cable to %1</source>
        <translation>케이블을 %1(으)로 변경</translation>
    </message>
    <message>
        <source>A length is not negative.</source>
        <translation>길이는 음수일 수 없습니다.</translation>
    </message>
    <message>
        <source>A component and its port, each with the numbers that are joined where not all are: “board:slot[1..4]”, “rig[1..64]:port”.</source>
        <translation>구성 요소와 그 포트입니다. 일부만 연결할 때는 번호를 붙입니다: “board:slot[1..4]”, “rig[1..64]:port”.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>end of a cable</comment>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <comment>end of a cable</comment>
        <translation>끝</translation>
    </message>
    <message>
        <source>“%1” is not the end of a cable. Write it as in “board:slot[1..4]”.</source>
        <translation>“%1”은(는) 케이블의 끝이 아닙니다. “board:slot[1..4]”처럼 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>nongjang::CableTool</name>
    <message>
        <source>Press on one of the small squares: those are the ports.</source>
        <translation>작은 사각형 중 하나를 누르세요. 사각형이 포트입니다.</translation>
    </message>
    <message>
        <source>%1 is connected already.</source>
        <translation>%1은(는) 이미 연결되어 있습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>port, description</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connect %1 and %2</source>
        <translation>%1와(과) %2 연결</translation>
    </message>
    <message>
        <source>Connected with %1.</source>
        <translation>%1(으)로 연결했습니다.</translation>
    </message>
    <message>
        <source>Connected %1 and %2.</source>
        <translation>%1와(과) %2을(를) 연결했습니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::CablesModel</name>
    <message>
        <source>plugged in directly</source>
        <translation>직접 장착</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1(사용 안 함)</translation>
    </message>
    <message>
        <source>%1, ×%2</source>
        <translation>%1, ×%2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>케이블</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>연결 방식</translation>
    </message>
    <message>
        <source>one to one</source>
        <translation>일대일</translation>
    </message>
    <message>
        <source>spread evenly</source>
        <translation>균등 분산</translation>
    </message>
    <message>
        <source>full mesh</source>
        <translation>풀 메시</translation>
    </message>
</context>
<context>
    <name>nongjang::CablesPanel</name>
    <message>
        <source>Cables</source>
        <translation>케이블</translation>
    </message>
    <message>
        <source>No cables here yet. Drag from a port to another one.</source>
        <translation>아직 케이블이 없습니다. 포트에서 다른 포트로 끌어 연결하세요.</translation>
    </message>
</context>
<context>
    <name>nongjang::CanvasChrome</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Drag a GPU here from the parts list</source>
        <translation>부품 목록에서 GPU를 여기로 끌어다 놓으세요</translation>
    </message>
    <message>
        <source>Then drop cards on a board, or drag from port to port to connect them.</source>
        <translation>그런 다음 카드를 보드 위에 놓거나, 포트에서 포트로 끌어 연결하세요.</translation>
    </message>
    <message>
        <source>Link load</source>
        <translation>링크 부하</translation>
    </message>
</context>
<context>
    <name>nongjang::CanvasModel</name>
    <message>
        <source>%1 (unknown assembly)</source>
        <translation>%1(알 수 없는 조립체)</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>부품 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (unknown part)</source>
        <translation>%1(알 수 없는 부품)</translation>
    </message>
</context>
<context>
    <name>nongjang::CanvasPainter</name>
    <message>
        <source>off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 꺼짐</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>nongjang::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>캔버스</translation>
    </message>
    <message>
        <source>The drawing of the farm. Arrow keys move what is selected, Ctrl+A selects all.</source>
        <translation>농장 도면입니다. 화살표 키로 선택 항목을 이동하고 Ctrl+A로 모두 선택합니다.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n part(s)</source>
        <translation>
            <numerusform>부품 %n개 이동</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n part(s)</source>
        <translation>
            <numerusform>부품 %n개 삭제</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n cable(s)</source>
        <translation>
            <numerusform>케이블 %n개 삭제</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n part(s)</source>
        <translation>
            <numerusform>부품 %n개를 복사했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no parts in the clipboard.</source>
        <translation>클립보드에 부품이 없습니다.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n part(s)</source>
        <translation>
            <numerusform>부품 %n개 복제</numerusform>
        </translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>농장</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>design, assembly</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>free: drag from here to connect</source>
        <translation>비어 있음: 여기에서 끌어 연결하세요</translation>
    </message>
    <message>
        <source>%1: %2
%3</source>
        <comment>port, description, state</comment>
        <translation>%1: %2
%3</translation>
    </message>
    <message>
        <source>Double-click to go inside</source>
        <translation>두 번 클릭하면 안으로 들어갑니다</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Go inside</source>
        <translation>안으로 들어가기</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>잘라내기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Show selection</source>
        <translation>선택 항목 보기</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>Leave the assembly</source>
        <translation>조립체에서 나가기</translation>
    </message>
    <message>
        <source>Inside: %1: %2</source>
        <comment>link, load</comment>
        <translation>내부: %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>link, load</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2 busy; doubling it with all that are as busy saves %3 of the time</source>
        <comment>traffic pattern, percentages</comment>
        <translation>%1: 사용률 %2. 똑같이 바쁜 것과 함께 속도를 두 배로 높이면 시간이 %3 줄어듭니다</translation>
    </message>
    <message>
        <source>%1: %2 busy</source>
        <comment>traffic pattern, percentage</comment>
        <translation>%1: 사용률 %2</translation>
    </message>
    <message>
        <source>%1: %2 busy; doubling saves %3 of the time</source>
        <comment>traffic pattern, percentages</comment>
        <translation>%1: 사용률 %2. 속도를 두 배로 높이면 시간이 %3 줄어듭니다</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>블록</translation>
    </message>
    <message numerus="yes">
        <source>Group %n part(s)</source>
        <translation>
            <numerusform>부품 %n개 묶기</numerusform>
        </translation>
    </message>
    <message>
        <source>Grouped; double-click goes inside, F2 renames, the count repeats it.</source>
        <translation>묶었습니다. 두 번 클릭하면 안으로 들어가고, F2로 이름을 바꾸며, 개수로 반복합니다.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>묶기</translation>
    </message>
</context>
<context>
    <name>nongjang::Catalog</name>
    <message>
        <source>expected high, medium or low</source>
        <translation>high, medium, low 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>the value must lie between low and high</source>
        <translation>값은 low와 high 사이에 있어야 합니다</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>이 키가 없습니다</translation>
    </message>
    <message>
        <source>this figure is not known; resources/catalog/README.md lists them</source>
        <translation>알 수 없는 수치입니다. 사용할 수 있는 수치는 resources/catalog/README.md에 있습니다</translation>
    </message>
    <message>
        <source>the price must not be negative and must lie between low and high</source>
        <translation>가격은 음수일 수 없으며 low와 high 사이에 있어야 합니다</translation>
    </message>
    <message>
        <source>“%1” is not a kind of port</source>
        <translation>“%1”은(는) 올바른 포트 종류가 아닙니다</translation>
    </message>
    <message>
        <source>a switch uplink needs gen and lanes</source>
        <translation>스위치 업링크에는 gen과 lanes가 필요합니다</translation>
    </message>
    <message>
        <source>“%1” is not a category</source>
        <translation>“%1”은(는) 올바른 분류가 아닙니다</translation>
    </message>
    <message>
        <source>the port “%1” occurs twice in one part</source>
        <translation>한 부품에 포트 “%1”이(가) 두 번 있습니다</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1을(를) 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MB</source>
        <translation>%1의 크기가 16 MB를 넘습니다</translation>
    </message>
    <message>
        <source>this key is missing: a catalogue file starts with &quot;format&quot;: 1</source>
        <translation>이 키가 없습니다. 카탈로그 파일은 &quot;format&quot;: 1로 시작해야 합니다</translation>
    </message>
    <message>
        <source>the file needs a newer version of Nongjang</source>
        <translation>이 파일을 사용하려면 더 새로운 버전의 Nongjang이 필요합니다</translation>
    </message>
    <message>
        <source>a figure cannot be negative</source>
        <translation>수치는 음수일 수 없습니다</translation>
    </message>
</context>
<context>
    <name>nongjang::CommandLine</name>
    <message>
        <source>--%1 takes one of: %2.</source>
        <translation>--%1에는 다음 중 하나를 지정해야 합니다: %2.</translation>
    </message>
    <message>
        <source>--size takes width and height, as in 1280x800.</source>
        <translation>--size에는 1280x800처럼 너비와 높이를 지정해야 합니다.</translation>
    </message>
    <message>
        <source>Draw a GPU farm and see what it computes, draws and costs.</source>
        <translation>GPU 농장을 그리고 연산 성능, 소비 전력, 비용을 확인합니다.</translation>
    </message>
    <message>
        <source>Design to open, or example:NAME for a copy of an example.</source>
        <translation>열려는 설계 파일. 예제의 사본을 열려면 example:NAME을 지정합니다.</translation>
    </message>
    <message>
        <source>Language: en, ko or zh_CN.</source>
        <translation>언어: en, ko 또는 zh_CN.</translation>
    </message>
    <message>
        <source>Colours: light, dark or system.</source>
        <translation>색상: light, dark 또는 system.</translation>
    </message>
    <message>
        <source>Write a picture of the window to this PNG file and end.</source>
        <translation>창의 그림을 이 PNG 파일로 저장하고 종료합니다.</translation>
    </message>
    <message>
        <source>Size of the window, as in 1280x800.</source>
        <translation>창 크기(예: 1280x800).</translation>
    </message>
    <message>
        <source>Write the bill of materials of FILE to this xlsx, csv, md or json file and end.</source>
        <translation>FILE의 부품 명세서(BOM)를 이 xlsx, csv, md 또는 json 파일로 저장하고 종료합니다.</translation>
    </message>
    <message>
        <source>End once the window has been shown.</source>
        <translation>창을 표시한 뒤 바로 종료합니다.</translation>
    </message>
    <message>
        <source>Only one FILE can be opened.</source>
        <translation>FILE은 하나만 열 수 있습니다.</translation>
    </message>
    <message>
        <source>--export-bom needs a FILE.</source>
        <translation>--export-bom에는 FILE이 필요합니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::ComponentFiguresModel</name>
    <message>
        <source>Go back to the value of the catalogue</source>
        <translation>카탈로그 값으로 되돌리기</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>범위: %1</translation>
    </message>
    <message>
        <source>Double-click, then type a value with its unit, as in “450 W” or “0.45 kW”.</source>
        <translation>두 번 클릭한 다음 “450 W” 또는 “0.45 kW”처럼 값을 단위와 함께 입력하세요.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>카탈로그</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>사용자 값</translation>
    </message>
</context>
<context>
    <name>nongjang::ComponentPage</name>
    <message>
        <source>Label %1</source>
        <translation>%1의 레이블 변경</translation>
    </message>
    <message>
        <source>Change the condition of %1</source>
        <translation>%1의 상태 변경</translation>
    </message>
    <message>
        <source>Change the peer-to-peer access of %1</source>
        <translation>%1의 P2P 액세스 변경</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>%1 켜기</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>%1 끄기</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The name used in the file and in messages: letters, digits, - _ and .</source>
        <translation>파일과 메시지에 쓰이는 이름입니다. 영문자, 숫자, - _ 및 .을 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>레이블</translation>
    </message>
    <message>
        <source>Shown on the block, below its id.</source>
        <translation>블록의 ID 아래에 표시됩니다.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>개수</translation>
    </message>
    <message>
        <source>How many identical ones this block stands for, as in “128”.</source>
        <translation>이 블록이 나타내는 동일한 구성 요소의 개수입니다(예: “128”).</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Which price is meant.</source>
        <translation>적용할 가격의 종류입니다.</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>개당 가격</translation>
    </message>
    <message>
        <source>Your own price instead of the one in the catalogue, as in “450 USD”.</source>
        <translation>카탈로그 가격 대신 사용할 가격입니다(예: “450 USD”).</translation>
    </message>
    <message>
        <source>GPU to GPU</source>
        <translation>GPU 간 전송</translation>
    </message>
    <message>
        <source>Whether these GPUs reach each other&apos;s memory directly.</source>
        <translation>이 GPU들이 서로의 메모리에 직접 접근할 수 있는지 여부입니다.</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Switch it off to see what the farm does without it.</source>
        <translation>사용을 끄면 이것이 없을 때의 농장 성능을 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>whichever is known</source>
        <translation>알려진 가격 사용</translation>
    </message>
    <message>
        <source>as the part does</source>
        <translation>부품 설정에 따름</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>구성 요소 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) selected</source>
        <translation>
            <numerusform>구성 요소 %n개 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>A change applies to all of them.</source>
        <translation>변경 사항은 선택한 모든 구성 요소에 적용됩니다.</translation>
    </message>
    <message>
        <source>Assembly “%1”. Double-click its block to go inside.</source>
        <translation>조립체 “%1”. 블록을 두 번 클릭하면 안으로 들어갑니다.</translation>
    </message>
    <message>
        <source>This part is not in the catalogue.</source>
        <translation>이 부품은 카탈로그에 없습니다.</translation>
    </message>
    <message>
        <source>various</source>
        <translation>여러 값</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>port and how many</comment>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>Change the count of %1</source>
        <translation>%1의 개수 변경</translation>
    </message>
    <message>
        <source>A price is not negative.</source>
        <translation>가격은 음수일 수 없습니다.</translation>
    </message>
    <message>
        <source>Change the price of %1</source>
        <translation>%1의 가격 변경</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1의 이름을 %2(으)로 변경</translation>
    </message>
    <message>
        <source>Reset “%1” of %2</source>
        <translation>%2의 “%1” 초기화</translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation>%2의 “%1” 변경</translation>
    </message>
</context>
<context>
    <name>nongjang::Connectors</name>
    <message>
        <source>the cable stands for %1 single cables; at most %2 are possible</source>
        <translation>이 케이블은 개별 케이블 %1개에 해당하지만 최대 %2개까지만 가능합니다</translation>
    </message>
    <message>
        <source>one-to-one joins equally many connectors, but there are %1 on one side and %2 on the other</source>
        <translation>일대일 연결은 양쪽 커넥터 수가 같아야 하지만 한쪽은 %1개, 다른 쪽은 %2개입니다</translation>
    </message>
    <message>
        <source>a full mesh of %1 × %2 with %3 cables each needs %4 and %5 ports, but there are %6 and %7</source>
        <translation>쌍마다 케이블 %3개를 쓰는 %1 × %2 풀 메시에는 양쪽에 각각 %4개와 %5개의 포트가 필요하지만 실제로는 %6개와 %7개입니다</translation>
    </message>
    <message>
        <source>the part “%1” of “%2” is not in the catalogue</source>
        <translation>“%2”의 부품 “%1”이(가) 카탈로그에 없습니다</translation>
    </message>
    <message>
        <source>“%1” (%2) has no port “%3”; it has: %4</source>
        <translation>“%1”(%2)에는 포트 “%3”이(가) 없습니다. 있는 포트: %4</translation>
    </message>
    <message>
        <source>the assembly “%1” shows no port “%2”</source>
        <translation>조립체 “%1”의 외부 포트에 “%2”이(가) 없습니다</translation>
    </message>
    <message>
        <source>the port “%1” of the assembly “%2” leads nowhere</source>
        <translation>조립체 “%2”의 포트 “%1”이(가) 내부의 어떤 포트와도 이어져 있지 않습니다</translation>
    </message>
    <message>
        <source>“%1” counts %2, so there is no number %3</source>
        <translation>“%1”의 개수는 %2이므로 %3번은 없습니다</translation>
    </message>
    <message>
        <source>“%1” has %2 of the port “%3”, so there is no number %4</source>
        <translation>“%1”의 포트 “%3”은(는) %2개이므로 %4번은 없습니다</translation>
    </message>
    <message>
        <source>There is no component “%1”.</source>
        <translation>구성 요소 “%1”이(가) 없습니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::DashboardPanel</name>
    <message>
        <source>computing…</source>
        <translation>계산 중…</translation>
    </message>
    <message>
        <source>Computing power, dense</source>
        <translation>연산 성능(희소성 미적용)</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU 메모리</translation>
    </message>
    <message>
        <source>Slowest path between two GPUs</source>
        <translation>GPU 간 가장 느린 경로</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>전력</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>평가되지 않음</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>용량</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>대역폭</translation>
    </message>
    <message>
        <source>At the wall, typical</source>
        <translation>벽면 전력, 통상</translation>
    </message>
    <message>
        <source>At the wall, peak</source>
        <translation>벽면 전력, 최대</translation>
    </message>
    <message>
        <source>DC, idle</source>
        <translation>DC, 유휴</translation>
    </message>
    <message>
        <source>DC, typical</source>
        <translation>DC, 통상</translation>
    </message>
    <message>
        <source>DC, peak</source>
        <translation>DC, 최대</translation>
    </message>
    <message>
        <source>Energy per year</source>
        <translation>연간 전력 사용량</translation>
    </message>
    <message>
        <source>To buy</source>
        <translation>구매 비용</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation>총소유비용(TCO)</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>스위치</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>케이블</translation>
    </message>
    <message>
        <source>Drag a GPU to the canvas to begin.</source>
        <translation>GPU를 캔버스로 끌어다 놓아 시작하세요.</translation>
    </message>
    <message>
        <source>Nothing limits this design.</source>
        <translation>이 설계를 제한하는 요소가 없습니다.</translation>
    </message>
    <message>
        <source>Click to show it on the canvas: %1</source>
        <translation>클릭하면 캔버스에 표시됩니다: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from GPU to GPU</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Access: %1</source>
        <translation>액세스: %1</translation>
    </message>
    <message>
        <source>Limited by %1</source>
        <translation>제한 요인: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>hop: bandwidth</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not evaluated: an input is missing.</source>
        <translation>평가되지 않음: 입력값이 없습니다.</translation>
    </message>
    <message>
        <source>Between all GPUs</source>
        <translation>모든 GPU 간 통신</translation>
    </message>
    <message>
        <source>Bisection</source>
        <translation>이등분 대역폭</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: objects</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Between the GPUs that take part</source>
        <translation>참여하는 GPU 간 통신</translation>
    </message>
</context>
<context>
    <name>nongjang::DesignPage</name>
    <message>
        <source>Rename the design</source>
        <translation>설계 이름 바꾸기</translation>
    </message>
    <message>
        <source>Change the tariff</source>
        <translation>전기 요금 변경</translation>
    </message>
    <message>
        <source>Change the voltage</source>
        <translation>전압 변경</translation>
    </message>
    <message>
        <source>Change the PUE</source>
        <translation>PUE 변경</translation>
    </message>
    <message>
        <source>Change the time under load</source>
        <translation>가동률 변경</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>설계</translation>
    </message>
    <message>
        <source>Select a block or a cable to see its properties.</source>
        <translation>블록이나 케이블을 선택하면 속성이 표시됩니다.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>설치 장소</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>전기 요금</translation>
    </message>
    <message>
        <source>What electricity costs where the farm stands.</source>
        <translation>농장이 있는 곳의 전기 요금입니다.</translation>
    </message>
    <message>
        <source>Own tariff</source>
        <translation>사용자 지정 요금</translation>
    </message>
    <message>
        <source>As in “0.15 USD/kWh”.</source>
        <translation>예: “0.15 USD/kWh”.</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Power usage effectiveness: what the building draws for each watt of the computers, 1 or more.</source>
        <translation>전력 사용 효율(PUE): 컴퓨터가 쓰는 1 W당 건물 전체가 쓰는 전력입니다. 1 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>전압</translation>
    </message>
    <message>
        <source>At the wall socket, as in “230 V”.</source>
        <translation>벽면 콘센트의 전압입니다(예: “230 V”).</translation>
    </message>
    <message>
        <source>Under load</source>
        <translation>가동률</translation>
    </message>
    <message>
        <source>Share of the year under load, as in “85 %”.</source>
        <translation>1년 중 부하가 걸린 시간의 비율입니다(예: “85 %”).</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>사용 연수</translation>
    </message>
    <message>
        <source>Over which the total cost of ownership is summed.</source>
        <translation>총소유비용(TCO)을 합산할 기간입니다.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>설정되지 않음</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>own tariff</source>
        <translation>사용자 지정 요금</translation>
    </message>
    <message>
        <source>%1 (not in the catalogue)</source>
        <translation>%1(카탈로그에 없음)</translation>
    </message>
    <message>
        <source>Money is in %1.</source>
        <translation>금액 단위는 %1입니다.</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>%1부터 %2까지의 숫자를 입력하세요.</translation>
    </message>
    <message>
        <source>This is not negative.</source>
        <translation>음수일 수 없습니다.</translation>
    </message>
    <message>
        <source>Change the years</source>
        <translation>사용 연수 변경</translation>
    </message>
    <message>
        <source>Change the notes</source>
        <translation>메모 변경</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>price, tariff</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>nongjang::DesignSession</name>
    <message>
        <source>%1 is open in another window (%2, process %3 on %4). Close it there, or open a copy.</source>
        <translation>%1이(가) 다른 창에서 열려 있습니다(%2, %4의 프로세스 %3). 그 창에서 닫거나 사본을 여세요.</translation>
    </message>
    <message>
        <source>The design has no file yet; choose one with Save as.</source>
        <translation>이 설계에는 아직 파일이 없습니다. ‘다른 이름으로 저장’에서 고르십시오.</translation>
    </message>
</context>
<context>
    <name>nongjang::DialogPrompts</name>
    <message>
        <source>Unsaved changes</source>
        <translation>저장하지 않은 변경 사항</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved yet.</source>
        <translation>“%1”에 아직 저장하지 않은 변경 사항이 있습니다.</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>저장하지 않으면 변경 사항을 잃게 됩니다.</translation>
    </message>
    <message>
        <source>Unsaved work found</source>
        <translation>저장하지 않은 작업을 찾았습니다</translation>
    </message>
    <message>
        <source>Nongjang did not end in order the last time. Unsaved work on “%1” of %2 was kept.</source>
        <translation>지난번에 Nongjang이 정상적으로 종료되지 않았습니다. %2에 “%1”에서 저장하지 않은 작업을 보관해 두었습니다.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>복구</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>나중에 묻기</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>다른 프로그램에서 변경됨</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>다른 프로그램이 %1을(를) 변경했습니다.</translation>
    </message>
    <message>
        <source>Reading it again loses the unsaved changes here.</source>
        <translation>다시 읽으면 여기에서 저장하지 않은 변경 사항을 잃게 됩니다.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>현재 내용 유지</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read. Replace it?</source>
        <translation>%1을(를) 읽은 뒤 다른 프로그램이 변경했습니다. 바꾸시겠습니까?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>The file was changed after that. What is recovered does not touch it until you save.</source>
        <translation>그 뒤에 파일이 변경되었습니다. 저장하기 전에는 복구한 내용이 파일을 건드리지 않습니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::DropTool</name>
    <message>
        <source>Into %1: %2</source>
        <translation>%1에 장착: %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 추가</translation>
    </message>
</context>
<context>
    <name>nongjang::Edits</name>
    <message>
        <source>There is no component “%1”.</source>
        <translation>구성 요소 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not an id: use letters, digits, - _ . and start with a letter or digit.</source>
        <translation>“%1”은(는) 올바른 ID가 아닙니다. 영문자, 숫자, - _ .만 사용하고 영문자나 숫자로 시작하세요.</translation>
    </message>
    <message>
        <source>There is already a component “%1”.</source>
        <translation>구성 요소 “%1”이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <source>A count lies between 1 and %1.</source>
        <translation>개수는 1에서 %1 사이여야 합니다.</translation>
    </message>
    <message>
        <source>A price cannot be negative.</source>
        <translation>가격은 음수일 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be set to %2.</source>
        <translation>“%1”을(를) %2(으)로 설정할 수 없습니다.</translation>
    </message>
    <message>
        <source>The cable at %1 would lead nowhere; remove it first.</source>
        <translation>%1에 연결된 케이블이 연결될 곳을 잃게 됩니다. 먼저 케이블을 제거하세요.</translation>
    </message>
    <message>
        <source>There is no such cable.</source>
        <translation>해당 케이블이 없습니다.</translation>
    </message>
    <message>
        <source>A cable has a positive length and count.</source>
        <translation>케이블의 길이와 개수는 0보다 커야 합니다.</translation>
    </message>
    <message>
        <source>The part “%1” is not in the catalogue.</source>
        <translation>부품 “%1”이(가) 카탈로그에 없습니다.</translation>
    </message>
    <message>
        <source>There is no assembly “%1”.</source>
        <translation>조립체 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>클립보드</translation>
    </message>
    <message>
        <source>“%1” cannot be placed inside itself.</source>
        <translation>“%1”을(를) 자기 자신 안에 배치할 수 없습니다.</translation>
    </message>
    <message>
        <source>Draw a cable from port to port; it can then be changed to %1.</source>
        <translation>먼저 포트에서 포트로 케이블을 그리세요. 그런 다음 %1(으)로 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 is reference data and cannot be placed.</source>
        <translation>%1은(는) 참조 데이터이므로 배치할 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” has no port for it.</source>
        <translation>“%1”에는 이 부품을 연결할 포트가 없습니다.</translation>
    </message>
    <message>
        <source>All fitting ports of “%1” are taken.</source>
        <translation>“%1”에서 맞는 포트가 모두 사용 중입니다.</translation>
    </message>
    <message>
        <source>%1 sits in %2: gen%3 x%4</source>
        <translation>%1을(를) %2에 장착함: gen%3 x%4</translation>
    </message>
    <message>
        <source>%1 sits in %2</source>
        <translation>%1을(를) %2에 장착함</translation>
    </message>
    <message>
        <source>%1 placed</source>
        <translation>%1 배치됨</translation>
    </message>
    <message>
        <source>“%1” has no free power input that %2 can feed.</source>
        <translation>“%1”에는 %2이(가) 전력을 공급할 수 있는 빈 전원 입력이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 feeds %2 with %n leads</source>
        <translation>
            <numerusform>%1이(가) 전원선 %n개로 %2에 전력을 공급함</numerusform>
        </translation>
    </message>
    <message>
        <source>power inputs</source>
        <translation>전원 입력</translation>
    </message>
    <message>
        <source>%1 is already connected.</source>
        <translation>%1은(는) 이미 연결되어 있습니다.</translation>
    </message>
    <message>
        <source>A cable joins two different components.</source>
        <translation>케이블은 서로 다른 두 구성 요소를 연결해야 합니다.</translation>
    </message>
    <message>
        <source>There is no price for the condition “%1”.</source>
        <translation>상태 “%1”의 가격이 없습니다.</translation>
    </message>
    <message>
        <source>Select what is to go into the assembly.</source>
        <translation>조립체에 넣을 것을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>nongjang::Expansion</name>
    <message>
        <source>an assembly contains itself: %1</source>
        <translation>조립체가 자기 자신을 포함합니다: %1</translation>
    </message>
    <message>
        <source>assemblies are nested deeper than %1 levels</source>
        <translation>조립체가 %1단계보다 깊게 중첩되어 있습니다</translation>
    </message>
    <message>
        <source>the counts multiply to %1 parts; at most %2 can be analysed</source>
        <translation>개수를 모두 곱하면 부품이 %1개이지만 최대 %2개까지만 분석할 수 있습니다</translation>
    </message>
</context>
<context>
    <name>nongjang::ExportController</name>
    <message>
        <source>Not yet</source>
        <translation>아직 내보낼 수 없음</translation>
    </message>
    <message>
        <source>The design is being evaluated. Try again in a moment.</source>
        <translation>설계를 평가하는 중입니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Export the bill of materials</source>
        <translation>부품 명세서(BOM) 내보내기</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>스프레드시트 (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>쉼표로 구분된 값 (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export a picture of the canvas</source>
        <translation>캔버스 그림 내보내기</translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation>벡터 그림 (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>그림 (*.png)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>문서 (*.pdf)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1(으)로 내보냈습니다</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>내보내지 못했습니다</translation>
    </message>
</context>
<context>
    <name>nongjang::FarmFile</name>
    <message>
        <source>the id “%1” is used twice</source>
        <translation>ID “%1”이(가) 두 번 사용되었습니다</translation>
    </message>
    <message>
        <source>there is no component “%1” in this assembly</source>
        <translation>이 조립체에 구성 요소 “%1”이(가) 없습니다</translation>
    </message>
    <message>
        <source>“%1” counts %2, so there is no number %3</source>
        <translation>“%1”의 개수는 %2이므로 %3번은 없습니다</translation>
    </message>
    <message>
        <source>there is no assembly “%1” in this file</source>
        <translation>이 파일에 조립체 “%1”이(가) 없습니다</translation>
    </message>
    <message>
        <source>“%1” is not an id: use letters, digits, - _ . and start with a letter or digit</source>
        <translation>“%1”은(는) 올바른 ID가 아닙니다. 영문자, 숫자, - _ .만 사용하고 영문자나 숫자로 시작하세요</translation>
    </message>
    <message>
        <source>“%1” is not an end of a cable: write component:port, such as gpu[1..4]:pcie</source>
        <translation>“%1”은(는) 올바른 케이블 끝이 아닙니다. gpu[1..4]:pcie처럼 구성요소:포트 형식으로 쓰세요</translation>
    </message>
    <message>
        <source>expected a position as two numbers in brackets, such as [120, 40]</source>
        <translation>위치는 [120, 40]처럼 대괄호 안에 두 숫자로 써야 합니다</translation>
    </message>
    <message>
        <source>this figure is not known</source>
        <translation>알 수 없는 수치입니다</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>이 키가 없습니다</translation>
    </message>
    <message>
        <source>a figure cannot be negative</source>
        <translation>수치는 음수일 수 없습니다</translation>
    </message>
    <message>
        <source>expected native, patched or staged</source>
        <translation>native, patched, staged 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>a component is either a &quot;part&quot; of the catalogue or an &quot;assembly&quot; of this design</source>
        <translation>구성 요소는 카탈로그의 &quot;part&quot;이거나 이 설계의 &quot;assembly&quot;여야 합니다</translation>
    </message>
    <message>
        <source>a price cannot be negative</source>
        <translation>가격은 음수일 수 없습니다</translation>
    </message>
    <message>
        <source>a length must be positive</source>
        <translation>길이는 0보다 커야 합니다</translation>
    </message>
    <message>
        <source>expected one-to-one, spread or full-mesh</source>
        <translation>one-to-one, spread, full-mesh 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>a tariff cannot be negative</source>
        <translation>전기 요금은 음수일 수 없습니다</translation>
    </message>
    <message>
        <source>expected a mains voltage such as &quot;230 V&quot;</source>
        <translation>&quot;230 V&quot;와 같은 상용 전원 전압이어야 합니다</translation>
    </message>
    <message>
        <source>this key is missing: a design has a &quot;farm&quot; with its components</source>
        <translation>이 키가 없습니다. 설계에는 구성 요소를 담은 &quot;farm&quot;이 있어야 합니다</translation>
    </message>
    <message>
        <source>this key is missing: a farm file starts with &quot;format&quot;: %1</source>
        <translation>이 키가 없습니다. 농장 파일은 &quot;format&quot;: %1(으)로 시작해야 합니다</translation>
    </message>
    <message>
        <source>the file is of format %1 and this version reads up to %2: use a newer version of Nongjang</source>
        <translation>이 파일의 형식은 %1이지만 이 버전은 형식 %2까지만 읽을 수 있습니다. 더 새로운 버전의 Nongjang을 사용하세요</translation>
    </message>
    <message>
        <source>%1 is a folder, not a farm file</source>
        <translation>%1은(는) 농장 파일이 아니라 폴더입니다</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1을(를) 열 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 has %2 MB; a farm file has at most %3 MB. Use count and assemblies for what repeats.</source>
        <translation>%1의 크기는 %2 MB이지만 농장 파일은 최대 %3 MB까지 가능합니다. 반복되는 부분에는 개수와 조립체를 사용하세요.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1을(를) 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>the farm cannot be placed inside an assembly</source>
        <translation>농장은 조립체 안에 배치할 수 없습니다</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a farm file</source>
        <translation>%1은(는) 농장 파일이 아니라 장치 또는 파이프입니다</translation>
    </message>
    <message>
        <source>“%1” is not a date: write year, month and day, such as &quot;2026-10-01&quot;</source>
        <translation>“%1”은(는) 날짜가 아닙니다. &quot;2026-10-01&quot;처럼 연, 월, 일을 쓰세요</translation>
    </message>
    <message>
        <source>expected a size such as &quot;1 GiB&quot;</source>
        <translation>&quot;1 GiB&quot;와 같은 크기여야 합니다</translation>
    </message>
    <message>
        <source>expected a time such as &quot;25 µs&quot;</source>
        <translation>&quot;25 µs&quot;와 같은 시간이어야 합니다</translation>
    </message>
    <message>
        <source>expected ideal or hashed</source>
        <translation>ideal, hashed 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>expected rdma or tcp</source>
        <translation>rdma, tcp 중 하나여야 합니다</translation>
    </message>
</context>
<context>
    <name>nongjang::Figure</name>
    <message>
        <source>FP64</source>
        <translation>FP64</translation>
    </message>
    <message>
        <source>FP32</source>
        <translation>FP32</translation>
    </message>
    <message>
        <source>TF32</source>
        <translation>TF32</translation>
    </message>
    <message>
        <source>FP16 (FP16 accumulate)</source>
        <translation>FP16(FP16 누산)</translation>
    </message>
    <message>
        <source>FP16 (FP32 accumulate)</source>
        <translation>FP16(FP32 누산)</translation>
    </message>
    <message>
        <source>BF16</source>
        <translation>BF16</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>FP4</source>
        <translation>FP4</translation>
    </message>
    <message>
        <source>INT8</source>
        <translation>INT8</translation>
    </message>
    <message>
        <source>FP16 without tensor cores</source>
        <translation>FP16(텐서 코어 미사용)</translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation>메모리 용량</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>메모리 대역폭</translation>
    </message>
    <message>
        <source>Memory data rate per pin</source>
        <translation>핀당 메모리 데이터 전송률</translation>
    </message>
    <message>
        <source>Memory bus (bits)</source>
        <translation>메모리 버스(비트)</translation>
    </message>
    <message>
        <source>Level-2 cache</source>
        <translation>L2 캐시</translation>
    </message>
    <message>
        <source>Memory capacity max</source>
        <translation>최대 메모리 용량</translation>
    </message>
    <message>
        <source>Memory channels</source>
        <translation>메모리 채널</translation>
    </message>
    <message>
        <source>Memory transfer rate</source>
        <translation>메모리 전송 속도</translation>
    </message>
    <message>
        <source>DIMM slots</source>
        <translation>DIMM 슬롯</translation>
    </message>
    <message>
        <source>Sparsity factor</source>
        <translation>희소성 배율</translation>
    </message>
    <message>
        <source>Die area</source>
        <translation>다이 면적</translation>
    </message>
    <message>
        <source>Process (nm)</source>
        <translation>공정(nm)</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>유휴 전력</translation>
    </message>
    <message>
        <source>Typical power</source>
        <translation>통상 전력</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>전력 제한</translation>
    </message>
    <message>
        <source>Peak power (short)</source>
        <translation>순간 최대 전력</translation>
    </message>
    <message>
        <source>System power, maximum</source>
        <translation>최대 시스템 전력</translation>
    </message>
    <message>
        <source>Power per end</source>
        <translation>한쪽 끝당 전력</translation>
    </message>
    <message>
        <source>Interconnect links</source>
        <translation>인터커넥트 링크 수</translation>
    </message>
    <message>
        <source>Interconnect bandwidth</source>
        <translation>인터커넥트 대역폭</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Width in slots</source>
        <translation>폭(슬롯)</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>깊이</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>Rack units</source>
        <translation>랙 유닛(U)</translation>
    </message>
    <message>
        <source>CPU sockets</source>
        <translation>CPU 소켓</translation>
    </message>
    <message>
        <source>GPU slots</source>
        <translation>GPU 슬롯</translation>
    </message>
    <message>
        <source>Module sockets</source>
        <translation>모듈 소켓</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>전원 공급 장치 수</translation>
    </message>
    <message>
        <source>Rating of each supply</source>
        <translation>전원 공급 장치당 정격</translation>
    </message>
    <message>
        <source>Fabric bandwidth</source>
        <translation>패브릭 대역폭</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>코어</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>스레드</translation>
    </message>
    <message>
        <source>Clock base</source>
        <translation>기본 클럭</translation>
    </message>
    <message>
        <source>Clock boost</source>
        <translation>부스트 클럭</translation>
    </message>
    <message>
        <source>PCIe generation</source>
        <translation>PCIe 세대</translation>
    </message>
    <message>
        <source>PCIe lanes</source>
        <translation>PCIe 레인</translation>
    </message>
    <message>
        <source>Port count</source>
        <translation>포트 수</translation>
    </message>
    <message>
        <source>Port rate</source>
        <translation>포트 속도</translation>
    </message>
    <message>
        <source>Host bandwidth</source>
        <translation>호스트 대역폭</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>지연 시간</translation>
    </message>
    <message>
        <source>Switching capacity</source>
        <translation>스위칭 용량</translation>
    </message>
    <message>
        <source>Length min</source>
        <translation>최소 길이</translation>
    </message>
    <message>
        <source>Length max</source>
        <translation>최대 길이</translation>
    </message>
    <message>
        <source>Price per metre</source>
        <translation>미터당 가격</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>전압</translation>
    </message>
    <message>
        <source>Current max</source>
        <translation>최대 전류</translation>
    </message>
    <message>
        <source>Power carried, maximum</source>
        <translation>최대 전송 전력</translation>
    </message>
    <message>
        <source>Attenuation</source>
        <translation>감쇠</translation>
    </message>
    <message>
        <source>Latency per metre</source>
        <translation>미터당 지연 시간</translation>
    </message>
    <message>
        <source>Latency fixed</source>
        <translation>고정 지연 시간</translation>
    </message>
    <message>
        <source>Rated power (200–240 V)</source>
        <translation>정격 출력(200–240 V)</translation>
    </message>
    <message>
        <source>Rated power (100–127 V)</source>
        <translation>정격 출력(100–127 V)</translation>
    </message>
    <message>
        <source>Rail current</source>
        <translation>레일 전류</translation>
    </message>
    <message>
        <source>Efficiency at 5 %</source>
        <translation>5 % 부하 효율</translation>
    </message>
    <message>
        <source>Efficiency at 10 %</source>
        <translation>10 % 부하 효율</translation>
    </message>
    <message>
        <source>Efficiency at 20 %</source>
        <translation>20 % 부하 효율</translation>
    </message>
    <message>
        <source>Efficiency at 50 %</source>
        <translation>50 % 부하 효율</translation>
    </message>
    <message>
        <source>Efficiency at 100 %</source>
        <translation>100 % 부하 효율</translation>
    </message>
    <message>
        <source>Power factor min</source>
        <translation>최소 역률</translation>
    </message>
    <message>
        <source>Power factor load</source>
        <translation>역률 기준 부하</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>상 수</translation>
    </message>
    <message>
        <source>Breaker current</source>
        <translation>차단기 전류</translation>
    </message>
    <message>
        <source>Continuous factor</source>
        <translation>연속 부하 계수</translation>
    </message>
    <message>
        <source>Continuous current</source>
        <translation>연속 전류</translation>
    </message>
    <message>
        <source>Continuous power</source>
        <translation>연속 전력</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>효율</translation>
    </message>
    <message>
        <source>Cooling capacity</source>
        <translation>냉각 용량</translation>
    </message>
    <message>
        <source>Cooling capacity min</source>
        <translation>최소 냉각 용량</translation>
    </message>
    <message>
        <source>Cooling capacity max</source>
        <translation>최대 냉각 용량</translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation>풍량</translation>
    </message>
    <message>
        <source>Load max</source>
        <translation>최대 하중</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>레인</translation>
    </message>
    <message>
        <source>Bus width (bits)</source>
        <translation>버스 폭(비트)</translation>
    </message>
    <message>
        <source>Energy per bit</source>
        <translation>비트당 에너지</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>전기 요금</translation>
    </message>
    <message>
        <source>Tariff in local currency</source>
        <translation>현지 통화 전기 요금</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>PUE, lowest</source>
        <translation>PUE, 최저</translation>
    </message>
    <message>
        <source>PUE, highest</source>
        <translation>PUE, 최고</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>환율</translation>
    </message>
    <message>
        <source>Read bandwidth</source>
        <translation>읽기 대역폭</translation>
    </message>
    <message>
        <source>Write bandwidth</source>
        <translation>쓰기 대역폭</translation>
    </message>
</context>
<context>
    <name>nongjang::FigureRow</name>
    <message>
        <source>not evaluated</source>
        <translation>평가되지 않음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>nongjang::FigureText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>value (range)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: not in the catalogue</source>
        <translation>%1: 카탈로그에 없음</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <comment>part, figure: value (source)</comment>
        <translation>%1, %2: %3 (%4)</translation>
    </message>
    <message>
        <source>%1 = %2 (%3)</source>
        <comment>constant = value (source)</comment>
        <translation>%1 = %2 (%3)</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <translation>가격, %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <comment>lower bound</comment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from low to high</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>알 수 없음 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>general knowledge, not looked up</source>
        <translation>일반 지식, 출처 미확인</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, confidence</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>source, date, confidence</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>신뢰도 낮음</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>신뢰도 보통</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>신뢰도 높음</translation>
    </message>
    <message>
        <source>new</source>
        <comment>condition of a part</comment>
        <translation>신품</translation>
    </message>
    <message>
        <source>used</source>
        <comment>condition of a part</comment>
        <translation>중고</translation>
    </message>
    <message>
        <source>modded</source>
        <comment>condition of a part</comment>
        <translation>개조품</translation>
    </message>
    <message>
        <source>list price</source>
        <comment>condition of a part</comment>
        <translation>정가</translation>
    </message>
    <message>
        <source>direct, GPU to GPU</source>
        <translation>GPU 간 직접 전송</translation>
    </message>
    <message>
        <source>direct with a patched driver</source>
        <translation>패치된 드라이버로 직접 전송</translation>
    </message>
    <message>
        <source>staged through host memory</source>
        <translation>호스트 메모리를 거쳐 전송</translation>
    </message>
    <message>
        <source>over the network</source>
        <translation>네트워크를 통해 전송</translation>
    </message>
    <message>
        <source>no path</source>
        <translation>경로 없음</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>범위: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>계산 근거</translation>
    </message>
    <message>
        <source>Unknown, so the figure is a lower bound</source>
        <translation>알 수 없음(따라서 이 수치는 하한값임)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Price, %1: %2</source>
        <translation>가격, %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%1 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>port and how many</comment>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation>메모리 용량</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>메모리 대역폭</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>병목</translation>
    </message>
    <message>
        <source>Slowest path between two GPUs</source>
        <translation>GPU 간 가장 느린 경로</translation>
    </message>
    <message>
        <source>Collective traffic</source>
        <translation>집합 통신 트래픽</translation>
    </message>
    <message>
        <source>Bisection bandwidth</source>
        <translation>이등분 대역폭</translation>
    </message>
    <message>
        <source>DC power, idle</source>
        <translation>DC 전력, 유휴</translation>
    </message>
    <message>
        <source>DC power, typical</source>
        <translation>DC 전력, 통상</translation>
    </message>
    <message>
        <source>DC power, peak</source>
        <translation>DC 전력, 최대</translation>
    </message>
    <message>
        <source>Wall power, idle</source>
        <translation>벽면 전력, 유휴</translation>
    </message>
    <message>
        <source>Wall power, typical</source>
        <translation>벽면 전력, 통상</translation>
    </message>
    <message>
        <source>Wall power, peak</source>
        <translation>벽면 전력, 최대</translation>
    </message>
    <message>
        <source>Cost to buy</source>
        <translation>구매 비용</translation>
    </message>
    <message>
        <source>Energy per year</source>
        <translation>연간 전력 사용량</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation>총소유비용(TCO)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>ring</source>
        <comment>algorithm of an all-reduce</comment>
        <translation>링</translation>
    </message>
    <message>
        <source>double tree</source>
        <comment>algorithm of an all-reduce</comment>
        <translation>이중 트리</translation>
    </message>
    <message>
        <source>in the switches</source>
        <comment>algorithm of an all-reduce</comment>
        <translation>스위치 내</translation>
    </message>
    <message>
        <source>%1 of the bound: no algorithm needs less than %2 on this hardware (%3)</source>
        <translation>상한의 %1: 이 하드웨어에서는 어떤 알고리즘도 %2보다 빨리 끝날 수 없음(%3)</translation>
    </message>
</context>
<context>
    <name>nongjang::FileController</name>
    <message>
        <source>Open a design</source>
        <translation>설계 열기</translation>
    </message>
    <message>
        <source>Nongjang designs (*.farm)</source>
        <translation>Nongjang 설계 (*.farm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>The design could not be opened</source>
        <translation>설계를 열 수 없습니다</translation>
    </message>
    <message>
        <source>The design was brought to the present format</source>
        <translation>설계를 현재 형식으로 변환했습니다</translation>
    </message>
    <message>
        <source>%1 was written by an older version. It stays as it is until you save.

%2</source>
        <translation>%1은(는) 이전 버전에서 작성되었습니다. 저장하기 전까지 파일은 그대로 유지됩니다.

%2</translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation>설계 저장</translation>
    </message>
    <message>
        <source>The design could not be saved</source>
        <translation>설계를 저장할 수 없습니다</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1에 저장했습니다</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Recovered; not saved yet</source>
        <translation>복구됨, 아직 저장하지 않음</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>파일이 없어졌습니다</translation>
    </message>
    <message>
        <source>%1 was removed by another program. The design stays open; save it to bring the file back.</source>
        <translation>다른 프로그램이 %1을(를) 삭제했습니다. 설계는 열린 채로 유지됩니다. 저장하면 파일이 다시 만들어집니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::FileWriter</name>
    <message>
        <source>%1 cannot be written: %2. Nothing was changed; choose another place, or free some space.</source>
        <translation>%1에 쓸 수 없습니다: %2. 변경된 내용은 없습니다. 다른 위치를 선택하거나 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>폴더입니다</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>폴더 %1이(가) 없습니다</translation>
    </message>
</context>
<context>
    <name>nongjang::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>해결 방법</translation>
    </message>
    <message>
        <source>Click to show: %1</source>
        <translation>클릭하면 표시됩니다: %1</translation>
    </message>
</context>
<context>
    <name>nongjang::Fit</name>
    <message>
        <source>Both are of the kind “%1”; one of each side is needed.</source>
        <translation>둘 다 “%1” 종류입니다. 서로 짝이 되는 종류가 하나씩 필요합니다.</translation>
    </message>
    <message>
        <source>%1 does not go into %2.</source>
        <translation>%1은(는) %2에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>One speaks %1, the other %2.</source>
        <translation>한쪽은 %1, 다른 쪽은 %2 프로토콜을 사용합니다.</translation>
    </message>
    <message>
        <source>%1 and %2 need a cable.</source>
        <translation>%1와(과) %2을(를) 연결하려면 케이블이 필요합니다.</translation>
    </message>
    <message>
        <source>An x%1 card does not go into an x%2 slot; a riser does.</source>
        <translation>x%1 카드는 x%2 슬롯에 들어가지 않습니다. 라이저를 사용하면 됩니다.</translation>
    </message>
    <message>
        <source>%1 has no two ends.</source>
        <translation>%1에는 양 끝이 없습니다.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3) does not join %4 and %5.</source>
        <translation>%1(%2 → %3)(으)로는 %4와(과) %5을(를) 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>No cable of the catalogue joins %1 and %2.</source>
        <translation>카탈로그에 %1와(과) %2을(를) 연결하는 케이블이 없습니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::Json</name>
    <message>
        <source>the key “%1” occurs twice in one object</source>
        <translation>한 객체에 키 “%1”이(가) 두 번 있습니다</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>올바른 JSON이 아닙니다: %1</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>중첩이 %1단계를 넘습니다</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1이(가) 비어 있습니다</translation>
    </message>
    <message>
        <source>expected an object in braces</source>
        <translation>중괄호로 묶은 객체여야 합니다</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>이 키가 없습니다</translation>
    </message>
    <message>
        <source>expected text that is not empty</source>
        <translation>비어 있지 않은 텍스트여야 합니다</translation>
    </message>
    <message>
        <source>expected text in quotes</source>
        <translation>따옴표로 묶은 텍스트여야 합니다</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2, found %3</source>
        <translation>%1부터 %2까지의 정수여야 하지만 %3입니다</translation>
    </message>
    <message>
        <source>expected a number from %1 to %2</source>
        <translation>%1부터 %2까지의 숫자여야 합니다</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>true 또는 false여야 합니다</translation>
    </message>
    <message>
        <source>expected text with a number in %1, such as &quot;12 %1&quot;</source>
        <translation>&quot;12 %1&quot;처럼 %1 단위의 숫자를 담은 텍스트여야 합니다</translation>
    </message>
    <message>
        <source>expected an array of texts</source>
        <translation>텍스트 배열이어야 합니다</translation>
    </message>
    <message>
        <source>expected an array in brackets</source>
        <translation>대괄호로 묶은 배열이어야 합니다</translation>
    </message>
    <message>
        <source>this key is not known here</source>
        <translation>여기서는 알 수 없는 키입니다</translation>
    </message>
</context>
<context>
    <name>nongjang::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Search an action or a key</source>
        <translation>동작 또는 단축키 검색</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>캔버스</translation>
    </message>
    <message>
        <source>Move the selection by one grid step</source>
        <translation>선택 항목을 격자 한 칸 이동</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>화살표 키</translation>
    </message>
    <message>
        <source>Move the selection by ten grid steps</source>
        <translation>선택 항목을 격자 열 칸 이동</translation>
    </message>
    <message>
        <source>Shift+Arrow keys</source>
        <translation>Shift+화살표 키</translation>
    </message>
    <message>
        <source>Add to the selection or take away from it</source>
        <translation>선택에 추가하거나 선택에서 제외</translation>
    </message>
    <message>
        <source>Draw a cable</source>
        <translation>케이블 그리기</translation>
    </message>
    <message>
        <source>Drag from port to port</source>
        <translation>포트에서 포트로 끌기</translation>
    </message>
    <message>
        <source>Leave the grid while dragging</source>
        <translation>끄는 동안 격자에 맞추지 않기</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Give up a drag</source>
        <translation>끌기 취소</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>포인터 위치를 중심으로 확대/축소</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>휠</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>화면 이동</translation>
    </message>
    <message>
        <source>Middle button or Space, and drag</source>
        <translation>가운데 버튼 또는 Space를 누른 채 끌기</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Go inside an assembly</source>
        <translation>조립체 안으로 들어가기</translation>
    </message>
    <message>
        <source>Double-click or Enter</source>
        <translation>두 번 클릭 또는 Enter</translation>
    </message>
    <message>
        <source>Up one level</source>
        <translation>한 단계 위로</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Ctrl+Click or Shift+Click</source>
        <translation>Ctrl+클릭 또는 Shift+클릭</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>선택 해제</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>확대 또는 축소</translation>
    </message>
    <message>
        <source>+ or -</source>
        <translation>+ 또는 -</translation>
    </message>
</context>
<context>
    <name>nongjang::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>도구 모음</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>캔버스</translation>
    </message>
    <message>
        <source>The drawing of the farm. Parts are dragged here.</source>
        <translation>농장 도면입니다. 부품을 여기로 끌어다 놓습니다.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>부품</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>대시보드</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>문제(%1)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>병목</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>부품 명세서(BOM)</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>케이블</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>도구 더 보기</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>모든 행 선택</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>실행 취소(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>다시 실행(&amp;R): %1</translation>
    </message>
    <message>
        <source>%1[*] – Nongjang</source>
        <comment>name of the design</comment>
        <translation>%1[*] – Nongjang</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>슬롯</translation>
    </message>
    <message>
        <source>More menus</source>
        <translation>메뉴 더 보기</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>트래픽</translation>
    </message>
</context>
<context>
    <name>nongjang::MatrixFile</name>
    <message>
        <source>%1 holds no traffic</source>
        <translation>%1에 트래픽이 없습니다</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, %2번째 줄: %3</translation>
    </message>
    <message>
        <source>“%1” is not a size such as 64 MiB</source>
        <translation>“%1”은(는) 64 MiB와 같은 크기가 아닙니다</translation>
    </message>
    <message>
        <source>a GPU is not named</source>
        <translation>이름이 지정되지 않은 GPU가 있습니다</translation>
    </message>
    <message>
        <source>a traffic matrix has at most %1 entries</source>
        <translation>트래픽 행렬의 항목은 최대 %1개입니다</translation>
    </message>
    <message>
        <source>expected from, to and size</source>
        <translation>from, to, size가 있어야 합니다</translation>
    </message>
    <message>
        <source>expected %1 fields as in the first row</source>
        <translation>첫 행과 같이 필드가 %1개여야 합니다</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1을(를) 열 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB</source>
        <translation>%1의 크기가 %2 MB를 넘습니다</translation>
    </message>
</context>
<context>
    <name>nongjang::MessageChart</name>
    <message>
        <source>Bus bandwidth by message size</source>
        <translation>메시지 크기별 버스 대역폭</translation>
    </message>
    <message>
        <source>tuned</source>
        <translation>튜닝 후</translation>
    </message>
    <message>
        <source>library default</source>
        <translation>라이브러리 기본값</translation>
    </message>
</context>
<context>
    <name>nongjang::MessagesModel</name>
    <message>
        <source>%1: %2</source>
        <comment>message size: figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Library default: %1</source>
        <translation>라이브러리 기본값: %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Bus bandwidth</source>
        <translation>버스 대역폭</translation>
    </message>
    <message>
        <source>Algorithm, protocol</source>
        <translation>알고리즘, 프로토콜</translation>
    </message>
    <message>
        <source>Time, untuned</source>
        <translation>시간, 튜닝 전</translation>
    </message>
    <message>
        <source>Bus bandwidth, untuned</source>
        <translation>버스 대역폭, 튜닝 전</translation>
    </message>
    <message>
        <source>Algorithm, untuned</source>
        <translation>알고리즘, 튜닝 전</translation>
    </message>
</context>
<context>
    <name>nongjang::MessagesPage</name>
    <message>
        <source>Show as a table</source>
        <translation>표로 표시</translation>
    </message>
</context>
<context>
    <name>nongjang::MessagesTable</name>
    <message>
        <source>All-reduce by message size</source>
        <translation>메시지 크기별 all-reduce</translation>
    </message>
    <message>
        <source>No all-reduce to show. It takes two GPUs that reach each other and take part.</source>
        <translation>표시할 all-reduce가 없습니다. 서로 연결되어 참여하는 GPU가 두 개 이상 있어야 합니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::PanelDocks</name>
    <message>
        <source>Close panel</source>
        <translation>패널 닫기</translation>
    </message>
    <message>
        <source>Detach panel</source>
        <translation>패널 분리</translation>
    </message>
</context>
<context>
    <name>nongjang::Part</name>
    <message>
        <source>GPUs and accelerators</source>
        <translation>GPU 및 가속기</translation>
    </message>
    <message>
        <source>Bare dies</source>
        <translation>베어 다이</translation>
    </message>
    <message>
        <source>Boards and servers</source>
        <translation>보드 및 서버</translation>
    </message>
    <message>
        <source>Carriers and backplanes</source>
        <translation>캐리어 및 백플레인</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>프로세서</translation>
    </message>
    <message>
        <source>Memory modules</source>
        <translation>메모리 모듈</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>저장 장치</translation>
    </message>
    <message>
        <source>Network cards</source>
        <translation>네트워크 카드</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>스위치</translation>
    </message>
    <message>
        <source>Cables and risers</source>
        <translation>케이블 및 라이저</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>어댑터</translation>
    </message>
    <message>
        <source>Transceivers</source>
        <translation>트랜시버</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>전원 공급 장치(PSU)</translation>
    </message>
    <message>
        <source>Circuits, PDUs and UPS</source>
        <translation>전기 회로, PDU 및 UPS</translation>
    </message>
    <message>
        <source>Racks, frames and cases</source>
        <translation>랙, 프레임 및 케이스</translation>
    </message>
    <message>
        <source>Fans and cooling</source>
        <translation>팬 및 냉각</translation>
    </message>
    <message>
        <source>Building blocks for boards</source>
        <translation>보드 구성 블록</translation>
    </message>
    <message>
        <source>Efficiency certificates</source>
        <translation>효율 인증</translation>
    </message>
    <message>
        <source>Electricity tariffs and PUE</source>
        <translation>전기 요금 및 PUE</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>환율</translation>
    </message>
    <message numerus="yes">
        <source>%n cores</source>
        <translation>
            <numerusform>%n코어</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n레인</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::PartQuery</name>
    <message>
        <source>There is no figure called “%1”. Try one of: %2.</source>
        <translation>“%1”(이)라는 수치가 없습니다. 다음 중 하나를 사용해 보세요: %2.</translation>
    </message>
    <message>
        <source>“%1” needs a number after the sign, as in “vram&gt;=24”.</source>
        <translation>“%1”에는 “vram&gt;=24”처럼 부호 뒤에 숫자가 필요합니다.</translation>
    </message>
    <message>
        <source>“%1” is not a value of “%2”. %3</source>
        <translation>“%1”은(는) “%2”에 쓸 수 있는 값이 아닙니다. %3</translation>
    </message>
</context>
<context>
    <name>nongjang::PartsPanel</name>
    <message>
        <source>Search, or vram&gt;=24 price&lt;800</source>
        <translation>검색 또는 vram&gt;=24 price&lt;800</translation>
    </message>
    <message>
        <source>Search parts</source>
        <translation>부품 검색</translation>
    </message>
    <message>
        <source>Words match names, vendors and attributes. Conditions compare figures: %1. A part whose figure is unknown does not match.</source>
        <translation>단어는 이름, 제조사, 속성에서 검색합니다. 조건은 수치를 비교합니다: %1. 수치를 알 수 없는 부품은 검색되지 않습니다.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>이것만 표시: %1</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>부품</translation>
    </message>
    <message>
        <source>No part matches. Try fewer words or a looser condition.</source>
        <translation>일치하는 부품이 없습니다. 단어를 줄이거나 조건을 완화해 보세요.</translation>
    </message>
    <message>
        <source>Assemblies of this design</source>
        <translation>이 설계의 조립체</translation>
    </message>
    <message>
        <source>Figures of the selected part</source>
        <translation>선택한 부품의 수치</translation>
    </message>
    <message>
        <source>Select a part to see its figures and where they come from. Drag it to the canvas, or press Enter.</source>
        <translation>부품을 선택하면 수치와 그 출처가 표시됩니다. 캔버스로 끌어다 놓거나 Enter 키를 누르세요.</translation>
    </message>
</context>
<context>
    <name>nongjang::PathCard</name>
    <message>
        <source>…</source>
        <comment>being computed</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from GPU to GPU</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Access: %1</source>
        <translation>액세스: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what (why)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Limited by %1</source>
        <translation>제한 요인: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>bandwidth</comment>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>number, hop, bandwidth</comment>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>Path between the selected GPUs</source>
        <translation>선택한 GPU 간 경로</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>대역폭</translation>
    </message>
</context>
<context>
    <name>nongjang::Patterns</name>
    <message>
        <source>Ring all-reduce</source>
        <translation>링 all-reduce</translation>
    </message>
    <message>
        <source>Double-tree all-reduce</source>
        <translation>이중 트리 all-reduce</translation>
    </message>
    <message>
        <source>Hierarchical all-reduce</source>
        <translation>계층형 all-reduce</translation>
    </message>
    <message>
        <source>All-reduce in the switches</source>
        <translation>스위치 내 all-reduce</translation>
    </message>
    <message>
        <source>Reduce-scatter</source>
        <translation>reduce-scatter</translation>
    </message>
    <message>
        <source>All-gather</source>
        <translation>all-gather</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>브로드캐스트</translation>
    </message>
    <message>
        <source>All to all</source>
        <translation>all-to-all</translation>
    </message>
    <message>
        <source>Expert all-to-all, nodes limited</source>
        <translation>전문가 all-to-all, 노드 수 제한</translation>
    </message>
    <message>
        <source>Pipeline neighbours</source>
        <translation>파이프라인 이웃</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>시프트</translation>
    </message>
    <message>
        <source>Neighbouring pairs, both ways</source>
        <translation>이웃끼리 쌍, 양방향</translation>
    </message>
    <message>
        <source>Half with half in pairs, both ways</source>
        <translation>절반과 나머지 절반의 쌍, 양방향</translation>
    </message>
    <message>
        <source>Host memory to all GPUs</source>
        <translation>호스트 메모리에서 모든 GPU로</translation>
    </message>
    <message>
        <source>All GPUs to host memory</source>
        <translation>모든 GPU에서 호스트 메모리로</translation>
    </message>
    <message>
        <source>Drives to all GPUs</source>
        <translation>드라이브에서 모든 GPU로</translation>
    </message>
    <message>
        <source>Own traffic matrix</source>
        <translation>사용자 지정 트래픽 행렬</translation>
    </message>
</context>
<context>
    <name>nongjang::PatternsModel</name>
    <message>
        <source>no traffic matrix is imported</source>
        <translation>가져온 트래픽 행렬이 없습니다</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>평가되지 않음</translation>
    </message>
    <message>
        <source>ranked</source>
        <translation>병목 순위 기준</translation>
    </message>
    <message>
        <source>Bottlenecks, headline and canvas are about this pattern</source>
        <translation>병목, 요약 문구, 캔버스가 이 패턴을 기준으로 표시됩니다</translation>
    </message>
    <message>
        <source>Click to rank bottlenecks for this pattern</source>
        <translation>클릭하면 이 패턴을 기준으로 병목 순위를 매깁니다</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n flow(s)</source>
        <translation>
            <numerusform>%1, 흐름 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what no algorithm can exceed on this hardware</source>
        <translation>이 하드웨어에서 어떤 알고리즘도 넘을 수 없는 값 대비 비율</translation>
    </message>
    <message>
        <source>Bus bandwidth of a library as it comes, where that is slower</source>
        <translation>라이브러리를 기본 설정 그대로 쓸 때의 버스 대역폭(더 느린 경우)</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>패턴</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>대역폭</translation>
    </message>
    <message>
        <source>All flows</source>
        <translation>전체 흐름</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Of bound</source>
        <translation>상한 대비</translation>
    </message>
    <message>
        <source>Untuned</source>
        <translation>튜닝 전</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>병목</translation>
    </message>
    <message>
        <source>Bus bandwidth of large messages as nccl-tests counts it; of single flows the slowest one</source>
        <translation>nccl-tests 방식으로 잰 큰 메시지의 버스 대역폭. 단일 흐름은 가장 느린 것</translation>
    </message>
</context>
<context>
    <name>nongjang::PatternsPanel</name>
    <message>
        <source>Rank bottlenecks for “%1”</source>
        <translation>“%1” 기준으로 병목 순위 매기기</translation>
    </message>
    <message>
        <source>Rank bottlenecks for this</source>
        <translation>이 패턴 기준으로 병목 순위 매기기</translation>
    </message>
    <message>
        <source>Traffic patterns</source>
        <translation>트래픽 패턴</translation>
    </message>
    <message>
        <source>No traffic to show. It takes two GPUs that reach each other and take part.</source>
        <translation>표시할 트래픽이 없습니다. 서로 연결되어 참여하는 GPU가 두 개 이상 있어야 합니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::Picture</name>
    <message>
        <source>%1: a picture ends in .svg, .png or .pdf.</source>
        <translation>%1: 그림 파일 이름은 .svg, .png 또는 .pdf로 끝나야 합니다.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1: %2</source>
        <translation>그림을 %1에 저장할 수 없습니다: %2</translation>
    </message>
</context>
<context>
    <name>nongjang::Port</name>
    <message>
        <source>PCIe slot</source>
        <translation>PCIe 슬롯</translation>
    </message>
    <message>
        <source>PCIe card edge</source>
        <translation>PCIe 카드 에지</translation>
    </message>
    <message>
        <source>PCIe cable connector</source>
        <translation>PCIe 케이블 커넥터</translation>
    </message>
    <message>
        <source>Module socket</source>
        <translation>모듈 소켓</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>모듈</translation>
    </message>
    <message>
        <source>CPU socket</source>
        <translation>CPU 소켓</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>DIMM slot</source>
        <translation>DIMM 슬롯</translation>
    </message>
    <message>
        <source>DIMM</source>
        <translation>DIMM</translation>
    </message>
    <message>
        <source>Drive bay</source>
        <translation>드라이브 베이</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>드라이브</translation>
    </message>
    <message>
        <source>Network port</source>
        <translation>네트워크 포트</translation>
    </message>
    <message>
        <source>Accelerator link</source>
        <translation>가속기 링크</translation>
    </message>
    <message>
        <source>Fibre connector</source>
        <translation>광섬유 커넥터</translation>
    </message>
    <message>
        <source>Power output</source>
        <translation>전원 출력</translation>
    </message>
    <message>
        <source>Power input</source>
        <translation>전원 입력</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>콘센트</translation>
    </message>
    <message>
        <source>AC inlet</source>
        <translation>AC 인렛</translation>
    </message>
    <message>
        <source>(x%1 long)</source>
        <translation>(길이 x%1)</translation>
    </message>
</context>
<context>
    <name>nongjang::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>문제가 없습니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::RingModel</name>
    <message>
        <source>%1. %2</source>
        <comment>place in the ring, GPU</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>nongjang::RingPage</name>
    <message>
        <source>Order the ring by topology</source>
        <translation>토폴로지에 따라 링 순서 정하기</translation>
    </message>
    <message>
        <source>There are too many GPUs to list them in a ring.</source>
        <translation>GPU가 너무 많아 링에 모두 나열할 수 없습니다.</translation>
    </message>
    <message>
        <source>No ring to show. It takes two GPUs that reach each other and take part.</source>
        <translation>표시할 링이 없습니다. 서로 연결되어 참여하는 GPU가 두 개 이상 있어야 합니다.</translation>
    </message>
    <message>
        <source>Change the order of the ring</source>
        <translation>링 순서 변경</translation>
    </message>
    <message>
        <source>Order of the GPUs in rings</source>
        <translation>링에서의 GPU 순서</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move up in the ring</source>
        <translation>링에서 위로 이동</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Move down in the ring</source>
        <translation>링에서 아래로 이동</translation>
    </message>
    <message>
        <source>By topology</source>
        <translation>토폴로지 순</translation>
    </message>
    <message>
        <source>Neighbours in the hardware become neighbours in the ring.</source>
        <translation>하드웨어에서 이웃한 GPU가 링에서도 이웃이 됩니다.</translation>
    </message>
    <message>
        <source>Drag a GPU to another place of the ring; a double click shows it.</source>
        <translation>GPU를 링의 다른 자리로 끌어 옮깁니다. 두 번 클릭하면 표시합니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::Rules</name>
    <message>
        <source>%1 runs at gen%2 x%3, %4 % of what it could; held by %5</source>
        <translation>%1이(가) gen%2 x%3(으)로 작동하며 자체 성능의 %4 %에 그칩니다. 제한 요인: %5</translation>
    </message>
    <message>
        <source>the port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Use a wider slot or a better riser.</source>
        <translation>더 넓은 슬롯이나 더 나은 라이저를 사용하세요.</translation>
    </message>
    <message>
        <source>%1 is loaded to %2 % of its %3 at peak</source>
        <translation>%1의 최대 부하가 정격 %3의 %2 %입니다</translation>
    </message>
    <message>
        <source>Add a supply, take a bigger one, or lower the power limits.</source>
        <translation>전원 공급 장치를 추가하거나, 더 큰 용량으로 바꾸거나, 전력 제한을 낮추세요.</translation>
    </message>
    <message numerus="yes">
        <source>the price of %1 is %n days old</source>
        <translation>
            <numerusform>%1의 가격은 %n일 전 가격입니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a current price.</source>
        <translation>현재 가격을 입력하세요.</translation>
    </message>
    <message>
        <source>these prices carry no date</source>
        <translation>이 가격들에는 날짜가 없습니다</translation>
    </message>
    <message>
        <source>%1 reaches %2, but %3 are asked of it</source>
        <translation>%1의 최대 길이는 %2이지만 설계된 길이는 %3입니다</translation>
    </message>
    <message>
        <source>Choose a cable for this length.</source>
        <translation>이 길이에 맞는 케이블을 선택하세요.</translation>
    </message>
    <message>
        <source>GPUs exchange data through host memory: %1</source>
        <translation>GPU가 호스트 메모리를 거쳐 데이터를 교환합니다: %1</translation>
    </message>
    <message>
        <source>Use cards or a driver with peer access, a bridge, or a PCIe switch.</source>
        <translation>P2P 액세스를 지원하는 카드나 드라이버, 브리지 또는 PCIe 스위치를 사용하세요.</translation>
    </message>
</context>
<context>
    <name>nongjang::Screenshot</name>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>그림을 %1에 저장할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::SelectTool</name>
    <message numerus="yes">
        <source>Move %n part(s)</source>
        <translation>
            <numerusform>부품 %n개 이동</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::SlotLinksModel</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>개수</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>레인</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>대역폭</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>제한 요인</translation>
    </message>
    <message>
        <source>Of what the card itself could carry</source>
        <translation>카드 자체가 낼 수 있는 대역폭 대비 비율</translation>
    </message>
    <message>
        <source>Gen</source>
        <comment>PCIe generation</comment>
        <translation>세대</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
</context>
<context>
    <name>nongjang::SlotsPanel</name>
    <message>
        <source>Slots</source>
        <translation>슬롯</translation>
    </message>
    <message>
        <source>No card sits in a slot yet.</source>
        <translation>아직 슬롯에 장착된 카드가 없습니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::StartPage</name>
    <message>
        <source>Draw a GPU farm. See what it computes, what limits it, and what it costs.</source>
        <translation>GPU 농장을 그려 보세요. 연산 성능, 제한 요인, 비용을 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation>예제로 시작</translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation>직접 시작</translation>
    </message>
    <message>
        <source>Back to the design</source>
        <translation>설계로 돌아가기</translation>
    </message>
    <message>
        <source>Empty canvas</source>
        <translation>빈 캔버스</translation>
    </message>
    <message>
        <source>Drag a board, GPUs and a power supply onto it.</source>
        <translation>보드, GPU, 전원 공급 장치를 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>A design saved before (*.farm).</source>
        <translation>이전에 저장한 설계(*.farm)입니다.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>최근 파일</translation>
    </message>
</context>
<context>
    <name>nongjang::Study</name>
    <message>
        <source>the figure is unknown for every accelerator</source>
        <translation>모든 가속기의 수치를 알 수 없습니다</translation>
    </message>
    <message>
        <source>the figure is unknown for some accelerators; the total is without them</source>
        <translation>일부 가속기의 수치를 알 수 없어 합계에서 제외했습니다</translation>
    </message>
    <message>
        <source>%1 (not in the catalogue)</source>
        <translation>%1(카탈로그에 없음)</translation>
    </message>
    <message>
        <source>cable not chosen: %1 to %2</source>
        <translation>케이블을 선택하지 않음: %1 → %2</translation>
    </message>
    <message>
        <source>the price of these parts is unknown; the total is without them</source>
        <translation>이 부품들의 가격을 알 수 없어 합계에서 제외했습니다</translation>
    </message>
    <message>
        <source>needs the years of use, the capital cost and the energy cost</source>
        <translation>사용 연수, 구매 비용, 전기 비용이 필요합니다</translation>
    </message>
    <message numerus="yes">
        <source>%1 to buy + %n years × %2 of energy; without residual value, maintenance and space</source>
        <translation>
            <numerusform>구매 비용 %1 + %n년 × 전기 비용 %2 (잔존 가치, 유지 보수, 공간 비용 제외)</numerusform>
        </translation>
    </message>
    <message>
        <source>no exchange rate for %1 is known; money is shown in US dollars</source>
        <translation>%1의 환율을 알 수 없어 금액을 미국 달러로 표시합니다</translation>
    </message>
    <message>
        <source>Choose another currency for the site.</source>
        <translation>설치 장소의 통화를 다른 것으로 선택하세요.</translation>
    </message>
    <message>
        <source>uplink of %1</source>
        <translation>%1의 업링크</translation>
    </message>
    <message>
        <source>link between the CPU sockets</source>
        <translation>CPU 소켓 간 링크</translation>
    </message>
    <message>
        <source>link of the chipset to the CPU</source>
        <translation>칩셋과 CPU 간 링크</translation>
    </message>
    <message>
        <source>No accelerator yet: drag one from the parts list.</source>
        <translation>아직 가속기가 없습니다. 부품 목록에서 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>One accelerator: nothing to exchange with.</source>
        <translation>가속기가 하나뿐이어서 데이터를 교환할 상대가 없습니다.</translation>
    </message>
    <message>
        <source>The accelerators are not joined: put them into slots or join the machines by a network.</source>
        <translation>가속기가 서로 연결되어 있지 않습니다. 슬롯에 장착하거나 네트워크로 장비를 연결하세요.</translation>
    </message>
    <message>
        <source>The slowest way between GPUs carries %1; its narrowest point is %2.</source>
        <translation>GPU 간 가장 느린 경로의 대역폭은 %1이며, 가장 좁은 지점은 %2입니다.</translation>
    </message>
    <message>
        <source>The slowest way between GPUs carries %1; its narrowest point is %2: %3.</source>
        <translation>GPU 간 가장 느린 경로의 대역폭은 %1이며, 가장 좁은 지점은 %2입니다. 이유: %3.</translation>
    </message>
    <message>
        <source>%1: the part “%2” is not in the catalogue</source>
        <translation>%1: 부품 “%2”이(가) 카탈로그에 없습니다</translation>
    </message>
    <message>
        <source>Choose another part, or add it to your own parts.</source>
        <translation>다른 부품을 선택하거나 이 부품을 사용자 부품에 추가하세요.</translation>
    </message>
    <message>
        <source>Connect the cable to a port that exists.</source>
        <translation>케이블을 실제로 있는 포트에 연결하세요.</translation>
    </message>
    <message>
        <source>cable %1 to %2 in %3</source>
        <translation>%3의 케이블 %1 → %2</translation>
    </message>
    <message>
        <source>Change the pattern or the ranges.</source>
        <translation>연결 방식이나 범위를 변경하세요.</translation>
    </message>
    <message>
        <source>Choose another cable.</source>
        <translation>다른 케이블을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a cable that fits both ends.</source>
        <translation>양 끝에 모두 맞는 케이블을 선택하세요.</translation>
    </message>
    <message>
        <source>Connect ports that belong together.</source>
        <translation>서로 맞는 포트를 연결하세요.</translation>
    </message>
    <message>
        <source>%1: the port %2 is used by two cables</source>
        <translation>%1: 두 케이블이 포트 %2을(를) 함께 사용합니다</translation>
    </message>
    <message>
        <source>Connect one of them elsewhere.</source>
        <translation>둘 중 하나를 다른 곳에 연결하세요.</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>슬롯</translation>
    </message>
    <message>
        <source>network cable</source>
        <translation>네트워크 케이블</translation>
    </message>
    <message>
        <source>accelerator link</source>
        <translation>가속기 링크</translation>
    </message>
    <message>
        <source>%1 is set to native peer access</source>
        <translation>%1이(가) 기본 P2P 액세스로 설정되어 있음</translation>
    </message>
    <message>
        <source>%1 runs a patched driver</source>
        <translation>%1이(가) 패치된 드라이버를 사용함</translation>
    </message>
    <message>
        <source>%1 is set to copies through host memory</source>
        <translation>%1이(가) 호스트 메모리를 거쳐 복사하도록 설정되어 있음</translation>
    </message>
    <message>
        <source>the driver of %1 allows peer access over PCIe</source>
        <translation>%1의 드라이버가 PCIe를 통한 P2P 액세스를 지원함</translation>
    </message>
    <message>
        <source>the stock driver of %1 allows no peer access over PCIe; a patched one does</source>
        <translation>%1의 기본 드라이버는 PCIe를 통한 P2P 액세스를 지원하지 않으며 패치된 드라이버는 지원함</translation>
    </message>
    <message>
        <source>%1 has peer access over its bridge only; a patched driver allows it over PCIe</source>
        <translation>%1은(는) 브리지를 통해서만 P2P 액세스가 가능하며 패치된 드라이버를 쓰면 PCIe를 통해서도 가능함</translation>
    </message>
    <message>
        <source>%1 has no peer access over PCIe</source>
        <translation>%1은(는) PCIe를 통한 P2P 액세스를 지원하지 않음</translation>
    </message>
    <message>
        <source>whether %1 has peer access over PCIe is unknown; copies through host memory are assumed</source>
        <translation>%1의 PCIe를 통한 P2P 액세스 지원 여부를 알 수 없어 호스트 메모리를 거친 복사로 가정함</translation>
    </message>
    <message>
        <source>the way leads over the network</source>
        <translation>경로가 네트워크를 거침</translation>
    </message>
    <message>
        <source>the way leads over the accelerators&apos; own links</source>
        <translation>경로가 가속기 전용 링크를 거침</translation>
    </message>
    <message>
        <source>accelerators of different makers copy through host memory</source>
        <translation>제조사가 서로 다른 가속기는 호스트 메모리를 거쳐 복사함</translation>
    </message>
    <message>
        <source> (copied through host memory)</source>
        <translation> (호스트 메모리를 거쳐 복사)</translation>
    </message>
    <message>
        <source>host memory</source>
        <translation>호스트 메모리</translation>
    </message>
    <message>
        <source>every byte is written to and read from the host memory, which offers %1 at most</source>
        <translation>모든 데이터를 호스트 메모리에 쓰고 다시 읽으며, 호스트 메모리의 최대 대역폭은 %1임</translation>
    </message>
    <message>
        <source>it runs at gen%1 x%2</source>
        <translation>gen%1 x%2(으)로 작동</translation>
    </message>
    <message>
        <source>it runs at gen%1 x%2, held by %3</source>
        <translation>gen%1 x%2(으)로 작동, 제한 요인은 %3</translation>
    </message>
    <message>
        <source>there is no way between them</source>
        <translation>둘 사이에 경로가 없습니다</translation>
    </message>
    <message>
        <source>narrowest hop %1</source>
        <translation>가장 좁은 구간 %1</translation>
    </message>
    <message>
        <source>the farm has more than three million devices; this version walks it device by device</source>
        <translation>농장의 장치가 300만 개를 넘습니다. 이 버전은 장치를 하나씩 계산하므로 처리할 수 없습니다</translation>
    </message>
    <message>
        <source>there is no way from %1 to %2</source>
        <translation>%1에서 %2(으)로 가는 경로가 없습니다</translation>
    </message>
    <message>
        <source>Put the card into a slot, or join the machines by a network.</source>
        <translation>카드를 슬롯에 장착하거나 네트워크로 장비를 연결하세요.</translation>
    </message>
    <message>
        <source>there is no GPU “%1”; write its path, such as farm/rig[17]/gpu[3]</source>
        <translation>GPU “%1”이(가) 없습니다. farm/rig[17]/gpu[3]처럼 경로를 쓰세요</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same GPU</source>
        <translation>“%1”와(과) “%2”은(는) 같은 GPU입니다</translation>
    </message>
    <message>
        <source>no supply feeds these parts; wall power is without them</source>
        <translation>이 부품들에 전력을 공급하는 전원 공급 장치가 없어 벽면 전력에서 제외했습니다</translation>
    </message>
    <message>
        <source>%1 does not run at %2</source>
        <translation>%1은(는) %2에서 작동하지 않습니다</translation>
    </message>
    <message>
        <source>Use a 200 to 240 V circuit or another supply.</source>
        <translation>200–240 V 회로를 사용하거나 다른 전원 공급 장치를 사용하세요.</translation>
    </message>
    <message>
        <source>the power of these parts is unknown; the total is without them</source>
        <translation>이 부품들의 소비 전력을 알 수 없어 합계에서 제외했습니다</translation>
    </message>
    <message>
        <source>wall power</source>
        <translation>벽면 전력</translation>
    </message>
    <message>
        <source>the PUE of the site</source>
        <translation>설치 장소의 PUE</translation>
    </message>
    <message>
        <source>the utilisation</source>
        <translation>가동률</translation>
    </message>
    <message>
        <source>%1 at the wall × utilisation %2 × PUE %3 × 8760 h</source>
        <translation>벽면 전력 %1 × 가동률 %2 × PUE %3 × 8760 h</translation>
    </message>
    <message>
        <source>the tariff of the site</source>
        <translation>설치 장소의 전기 요금</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>알 수 없음: %1</translation>
    </message>
    <message>
        <source>the slot %1 (x%2 long, x%3 wired)</source>
        <translation>슬롯 %1(길이 x%2, 배선 x%3)</translation>
    </message>
    <message>
        <source>the port %1</source>
        <translation>포트 %1</translation>
    </message>
    <message>
        <source>the cable %1</source>
        <translation>케이블 %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: the PCIe generation or width is unknown</source>
        <translation>%1: PCIe 세대 또는 폭을 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>host memory of %1</source>
        <translation>%1의 호스트 메모리</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n alike</source>
        <translation>
            <numerusform>%1 외 동일 항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>the machines hold different numbers of GPUs</source>
        <translation>장비마다 GPU 수가 다릅니다</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) part the GPUs into halves; no halves are joined by less</source>
        <translation>
            <numerusform>링크 %n개가 GPU를 절반씩 나누며, 이보다 대역폭이 작은 이등분은 없음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) part the GPUs into halves; other halves may be joined by less</source>
        <translation>
            <numerusform>링크 %n개가 GPU를 절반씩 나누며, 이보다 대역폭이 작은 이등분이 있을 수 있음</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation> 및 </translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>그다음 병목은 %1입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n host memory(s) (%1)</source>
        <translation>
            <numerusform>호스트 메모리 %n개(%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PCIe link(s) (%1)</source>
        <translation>
            <numerusform>PCIe 링크 %n개(%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PCIe switch uplink(s) (%1)</source>
        <translation>
            <numerusform>PCIe 스위치 업링크 %n개(%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chipset uplink(s) (%1)</source>
        <translation>
            <numerusform>칩셋 업링크 %n개(%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between CPU sockets (%1)</source>
        <translation>
            <numerusform>CPU 소켓 간 링크 %n개(%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accelerator link(s) (%1)</source>
        <translation>
            <numerusform>가속기 링크 %n개(%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network cable(s) (%1)</source>
        <translation>
            <numerusform>네트워크 케이블 %n개(%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>A hierarchical one would be %1 times as fast.</source>
        <translation>계층형 all-reduce를 쓰면 속도가 %1배가 됩니다.</translation>
    </message>
    <message>
        <source>, %1 assumed</source>
        <comment>length of a cable</comment>
        <translation>, %1로 가정</translation>
    </message>
    <message>
        <source>fewer than two accelerators are joined, or the speed of every link between them is unknown</source>
        <translation>연결된 가속기가 둘보다 적거나, 그 사이 모든 링크의 속도를 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1: price, condition, figures and p2p of a placed assembly have no effect</source>
        <translation>%1: 배치된 조립체의 가격, 상태, 수치, p2p는 아무 영향이 없습니다</translation>
    </message>
    <message>
        <source>Set them on the parts inside.</source>
        <translation>안에 있는 부품에서 정하십시오.</translation>
    </message>
    <message>
        <source>%1: all cables together stand for more than %2 single cables</source>
        <translation>%1: 모든 케이블을 합치면 낱개 케이블이 %2개보다 많습니다</translation>
    </message>
    <message>
        <source>Put what repeats into an assembly and give that a count.</source>
        <translation>반복되는 것을 조립체에 넣고 그 조립체에 개수를 주십시오.</translation>
    </message>
    <message>
        <source>too many parts stand side by side to deal them to supplies; group them into an assembly and repeat that</source>
        <translation>나란히 놓인 부품이 너무 많아 전원에 나눌 수 없습니다. 조립체로 묶어 반복하십시오</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>알 수 없음: %1.</translation>
    </message>
    <message>
        <source>%1: stops %2 of %3 flows, such as %4 → %5</source>
        <translation>%1: 흐름 %3개 중 %2개를 제한, 예: %4 → %5</translation>
    </message>
    <message numerus="yes">
        <source>%1: all %n GPU(s) wait for it</source>
        <translation>
            <numerusform>%1: GPU %n개가 모두 이것을 기다림</numerusform>
        </translation>
    </message>
    <message>
        <source>The gradient all-reduce</source>
        <translation>그래디언트 all-reduce</translation>
    </message>
    <message>
        <source>%1 runs at %2, held back by %3; twice as fast saves %4&#xa0;%.</source>
        <translation>%1 속도는 %2이며 병목은 %3입니다. 이를 두 배 빠르게 하면 시간이 %4&#xa0;% 줄어듭니다.</translation>
    </message>
    <message>
        <source>%1 runs at %2, held back alike by %3; all twice as fast save %4&#xa0;%.</source>
        <translation>%1 속도는 %2이며 병목은 부하가 똑같은 %3입니다. 모두 두 배 빠르게 하면 시간이 %4&#xa0;% 줄어듭니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n quadrant(s) of processors (%1)</source>
        <translation>
            <numerusform>프로세서 사분면 %n개(%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>some pair has no way, or there are too many GPUs to look at pair by pair, as given ways or members need</source>
        <translation>경로가 없는 쌍이 있거나, 지정한 경로나 참여 GPU 때문에 쌍마다 계산해야 하는데 GPU가 너무 많습니다</translation>
    </message>
    <message>
        <source>needs five or more GPUs behind NVSwitches of NVLink 4 or later</source>
        <translation>NVLink 4 이상의 NVSwitch에 연결된 GPU가 다섯 개 이상 필요합니다</translation>
    </message>
    <message>
        <source>quadrant %1</source>
        <translation>사분면 %1</translation>
    </message>
    <message>
        <source>%1: there is no price for the condition “%2”</source>
        <translation>%1: 상태 “%2”의 가격이 없습니다</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>다음 중 하나를 선택하세요: %1.</translation>
    </message>
    <message>
        <source>not asked for on more than 1,000 GPUs; choose it as the pattern of the design</source>
        <translation>GPU가 1,000개를 넘으면 자동으로 계산하지 않습니다. 설계의 패턴으로 선택하세요</translation>
    </message>
    <message>
        <source>the busiest of %1 carries %2 times the message</source>
        <translation>%1 중 가장 바쁜 곳이 메시지의 %2배를 전송함</translation>
    </message>
    <message>
        <source>%1 × message / time</source>
        <translation>%1 × 메시지 / 시간</translation>
    </message>
    <message>
        <source>%1 to move %2 + %3 of latency</source>
        <translation>%2 전송에 %1 + 지연 시간 %3</translation>
    </message>
    <message>
        <source>(inside %1, across %2; between overlapped and one after the other)</source>
        <translation>(장비 내부 %1, 장비 간 %2. 완전히 겹칠 때와 차례로 실행할 때의 중간값)</translation>
    </message>
    <message>
        <source>what the GPUs, the machines and the narrowest cut let through at their best</source>
        <translation>GPU, 장비, 가장 좁은 절단면이 최상의 조건에서 전송할 수 있는 한도</translation>
    </message>
    <message>
        <source>cards reach each other only through PCIe switches, not across a processor</source>
        <translation>카드끼리 PCIe 스위치를 통해서만 직접 접근하며 프로세서를 거쳐서는 접근하지 못함</translation>
    </message>
    <message>
        <source>untuned, libraries copy through host memory what crosses a processor; NCCL_P2P_LEVEL=SYS lets cards talk directly</source>
        <translation>튜닝 전에는 라이브러리가 프로세서를 지나는 데이터를 호스트 메모리를 거쳐 복사함. NCCL_P2P_LEVEL=SYS로 설정하면 카드끼리 직접 통신함</translation>
    </message>
    <message>
        <source>some of these GPUs have no way to each other</source>
        <translation>이 GPU 중 일부는 서로 이어지는 경로가 없습니다</translation>
    </message>
    <message>
        <source>a shift by as many as there are leads every GPU to itself</source>
        <translation>GPU 수만큼 이동하면 모든 GPU가 자기 자신으로 돌아옵니다</translation>
    </message>
    <message>
        <source>some GPU hangs on no host</source>
        <translation>호스트에 연결되지 않은 GPU가 있습니다</translation>
    </message>
    <message>
        <source>some host has no drives whose speed is known</source>
        <translation>속도를 아는 드라이브가 없는 호스트가 있습니다</translation>
    </message>
    <message>
        <source>the design gives no traffic matrix</source>
        <translation>설계에 트래픽 행렬이 없습니다</translation>
    </message>
    <message>
        <source>some pair of the traffic matrix has no way</source>
        <translation>트래픽 행렬에 경로가 없는 쌍이 있습니다</translation>
    </message>
    <message>
        <source>the drives of %1</source>
        <translation>%1의 드라이브</translation>
    </message>
    <message numerus="yes">
        <source>slowest of %n flow(s): %1</source>
        <translation>
            <numerusform>흐름 %n개 중 가장 느린 것: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sum of %n flow(s), shared max-min fair</source>
        <translation>
            <numerusform>흐름 %n개의 합계, 최대-최소 공정(max-min fair) 분배</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at the rate of the slowest</source>
        <translation>가장 느린 흐름의 속도로 %1 전송</translation>
    </message>
    <message>
        <source>Fewer than two GPUs take part in the traffic.</source>
        <translation>트래픽에 참여하는 GPU가 둘보다 적습니다.</translation>
    </message>
    <message>
        <source>there is no traffic pattern “%1”; the ring all-reduce is shown</source>
        <translation>트래픽 패턴 “%1”이(가) 없어 링 all-reduce를 표시합니다</translation>
    </message>
    <message>
        <source>%1 sends to itself in the traffic matrix</source>
        <translation>트래픽 행렬에서 %1이(가) 자기 자신에게 전송합니다</translation>
    </message>
    <message>
        <source>Correct the traffic settings of the design.</source>
        <translation>설계의 트래픽 설정을 수정하세요.</translation>
    </message>
    <message>
        <source>the traffic settings name %1, which is not in the farm</source>
        <translation>트래픽 설정에 있는 %1이(가) 농장에 없습니다</translation>
    </message>
    <message>
        <source>the traffic settings name %1, which is no accelerator</source>
        <translation>트래픽 설정에 있는 %1은(는) 가속기가 아닙니다</translation>
    </message>
    <message>
        <source>the traffic settings name %1, which holds no accelerator</source>
        <translation>트래픽 설정에 있는 %1에는 가속기가 없습니다</translation>
    </message>
    <message>
        <source>a given way leads through %1, but GPUs do not pass traffic on</source>
        <translation>지정한 경로가 %1을(를) 지나지만 GPU는 트래픽을 중계하지 않습니다</translation>
    </message>
    <message>
        <source>the given way from %1 to %2 names no device in between</source>
        <translation>%1에서 %2(으)로 지정한 경로에 중간 장치가 없습니다</translation>
    </message>
    <message>
        <source>needs several machines with equally many GPUs, two or more, and not more than 40,000 pairs of GPUs that talk</source>
        <translation>GPU 수가 같은(둘 이상) 기기가 여러 대 있어야 하고, 통신하는 GPU 쌍이 40,000개를 넘지 않아야 합니다</translation>
    </message>
    <message>
        <source>copies by the driver through host memory, such as %1</source>
        <translation>드라이버가 호스트 메모리를 거쳐 복사함, 예: %1</translation>
    </message>
    <message>
        <source>its largest entry over the time in which all can end, held up by %1</source>
        <translation>가장 큰 항목을 모두 끝나는 시간으로 나눈 값, 지연 원인: %1</translation>
    </message>
    <message>
        <source>%1; %2 → %3 passes it, for example</source>
        <translation>%1. 예: %2 → %3이(가) 지남</translation>
    </message>
</context>
<context>
    <name>nongjang::TiersModel</name>
    <message>
        <source>%1 : 1</source>
        <comment>oversubscription</comment>
        <translation>%1 : 1</translation>
    </message>
    <message>
        <source>Oversubscription: what can enter from below against what can leave upwards</source>
        <translation>오버서브스크립션: 위로 나갈 수 있는 양에 대한 아래에서 들어올 수 있는 양의 비율</translation>
    </message>
    <message>
        <source>Oversubscription with that of the switches below</source>
        <translation>아래쪽 스위치까지 포함한 오버서브스크립션</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>스위치</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>개수</translation>
    </message>
    <message>
        <source>From below</source>
        <translation>아래에서 유입</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>위로 유출</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>End to end</source>
        <translation>종단 간</translation>
    </message>
</context>
<context>
    <name>nongjang::TiersPanel</name>
    <message>
        <source>Switches</source>
        <translation>스위치</translation>
    </message>
    <message>
        <source>No switch joins the GPUs from below to something above it.</source>
        <translation>아래쪽 GPU를 위쪽과 이어 주는 스위치가 없습니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::TrafficBar</name>
    <message>
        <source>Change the routing</source>
        <translation>라우팅 변경</translation>
    </message>
    <message>
        <source>Let all GPUs take part</source>
        <translation>모든 GPU를 참여시키기</translation>
    </message>
    <message>
        <source>Clear the traffic matrix</source>
        <translation>트래픽 행렬 지우기</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Message size</source>
        <translation>메시지 크기</translation>
    </message>
    <message>
        <source>What each GPU sends, or all-reduces, as in “64 MiB”</source>
        <translation>각 GPU가 전송하거나 all-reduce하는 크기입니다(예: “64 MiB”)</translation>
    </message>
    <message>
        <source>Split equally</source>
        <translation>균등 분할</translation>
    </message>
    <message>
        <source>One way per flow, by hash</source>
        <translation>흐름마다 한 경로, 해시로 선택</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>라우팅</translation>
    </message>
    <message>
        <source>How traffic takes several ways of the same length: in equal shares, or each flow one of them, chosen by a hash as switches do</source>
        <translation>길이가 같은 경로가 여럿일 때 트래픽이 나뉘는 방식입니다. 균등하게 나누거나, 스위치처럼 흐름마다 해시로 한 경로를 고릅니다</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>시프트</translation>
    </message>
    <message>
        <source>half</source>
        <comment>of the GPUs</comment>
        <translation>절반</translation>
    </message>
    <message>
        <source>In the pattern “%1” each GPU sends to the one so many places further in the ring; empty: half of all</source>
        <translation>“%1” 패턴에서 각 GPU는 링에서 이만큼 뒤에 있는 GPU로 전송합니다. 비워 두면 전체의 절반입니다</translation>
    </message>
    <message>
        <source>Only the selected GPUs</source>
        <translation>선택한 GPU만</translation>
    </message>
    <message>
        <source>All GPUs</source>
        <translation>모든 GPU</translation>
    </message>
    <message>
        <source>Let all GPUs take part again</source>
        <translation>모든 GPU를 다시 참여시키기</translation>
    </message>
    <message>
        <source>Import traffic matrix…</source>
        <translation>트래픽 행렬 가져오기…</translation>
    </message>
    <message>
        <source>Reads a CSV file with the columns from, to and size, or a table with the GPUs in its first row and column</source>
        <translation>from, to, size 열이 있는 CSV 파일이나 첫 행과 첫 열에 GPU가 있는 표를 읽습니다</translation>
    </message>
    <message>
        <source>Clear matrix</source>
        <translation>행렬 지우기</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <comment>of the traffic matrix</comment>
        <translation>
            <numerusform>항목 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 and %n more take part</source>
        <translation>
            <numerusform>%1 외 %n개만 참여</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 take part</source>
        <translation>%1만 참여</translation>
    </message>
    <message>
        <source>“%1” could not be evaluated; bottlenecks are ranked for “%2”.</source>
        <translation>“%1”을(를) 평가할 수 없어 “%2” 기준으로 병목 순위를 매깁니다.</translation>
    </message>
    <message>
        <source>Traffic among the GPUs that are selected on the canvas, and no others</source>
        <translation>캔버스에서 선택한 GPU 간의 트래픽만 계산합니다</translation>
    </message>
    <message>
        <source>Select GPUs on the canvas first, or blocks that hold some.</source>
        <translation>먼저 캔버스에서 GPU 또는 GPU가 들어 있는 블록을 선택하세요.</translation>
    </message>
    <message>
        <source>Type a size such as “64 MiB”, larger than nothing.</source>
        <translation>“64 MiB”처럼 0보다 큰 크기를 입력하세요.</translation>
    </message>
    <message>
        <source>Change the message size</source>
        <translation>메시지 크기 변경</translation>
    </message>
    <message>
        <source>Change the shift</source>
        <translation>시프트 변경</translation>
    </message>
    <message>
        <source>Let only the selected GPUs take part</source>
        <translation>선택한 GPU만 참여시키기</translation>
    </message>
</context>
<context>
    <name>nongjang::TrafficController</name>
    <message>
        <source>Import a traffic matrix</source>
        <translation>트래픽 행렬 가져오기</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.tsv *.txt)</source>
        <translation>쉼표로 구분된 값 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>The traffic matrix could not be imported</source>
        <translation>트래픽 행렬을 가져올 수 없습니다</translation>
    </message>
    <message>
        <source>Import the traffic matrix</source>
        <translation>트래픽 행렬 가져오기</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n entry(s) from %1</source>
        <translation>
            <numerusform>%1에서 항목 %n개를 가져왔습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::TrafficPanel</name>
    <message>
        <source>Patterns</source>
        <translation>패턴</translation>
    </message>
    <message>
        <source>By message size</source>
        <translation>메시지 크기별</translation>
    </message>
    <message>
        <source>Ring order</source>
        <translation>링 순서</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>스위치</translation>
    </message>
    <message>
        <source>Views of the traffic</source>
        <translation>트래픽 보기</translation>
    </message>
</context>
<context>
    <name>nongjang::TrapRules</name>
    <message>
        <source>expected one of %1</source>
        <translation>%1 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>expected words out of %1</source>
        <translation>%1 중에서 고른 단어여야 합니다</translation>
    </message>
    <message>
        <source>a condition about a switch needs the subject “switch”</source>
        <translation>스위치에 관한 조건에는 subject가 “switch”여야 합니다</translation>
    </message>
    <message>
        <source>expected either “without” and “with”, or “factor_low” and a “factor_high” that is not lower</source>
        <translation>“without”과 “with”, 또는 “factor_low”와 그보다 작지 않은 “factor_high” 중 한쪽만 있어야 합니다</translation>
    </message>
    <message>
        <source>{%1} is not known; expected names out of %2</source>
        <translation>{%1}은(는) 알 수 없는 이름입니다. %2 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>이 키가 없습니다</translation>
    </message>
    <message>
        <source>the id “%1” is already used</source>
        <translation>ID “%1”은(는) 이미 사용 중입니다</translation>
    </message>
</context>
<context>
    <name>nongjang::TrapStudy</name>
    <message>
        <source>the processor is not drawn</source>
        <translation>프로세서가 도면에 없습니다</translation>
    </message>
    <message>
        <source>the processor socket of the board is not in the catalogue</source>
        <translation>보드의 프로세서 소켓이 카탈로그에 없습니다</translation>
    </message>
    <message>
        <source>the die of a GPU is not in the catalogue</source>
        <translation>GPU의 다이가 카탈로그에 없습니다</translation>
    </message>
    <message>
        <source>the chip of the PCIe switch is not in the catalogue</source>
        <translation>PCIe 스위치의 칩이 카탈로그에 없습니다</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %3 대신 %2</translation>
    </message>
    <message>
        <source>%1: × %2</source>
        <translation>%1: × %2</translation>
    </message>
    <message>
        <source>%1: × %2 to %3</source>
        <translation>%1: × %2 ~ %3</translation>
    </message>
    <message>
        <source>%1. Source: %2</source>
        <translation>%1. 출처: %2</translation>
    </message>
    <message>
        <source>%1. Effect: %2. Source: %3</source>
        <translation>%1. 영향: %2. 출처: %3</translation>
    </message>
</context>
<context>
    <name>nongjang::Traps</name>
    <message>
        <source>{where} ({chip}) under an AMD processor: when two or more of the {gpus} GPUs behind it write at the same time to GPUs behind {receiver_roots} other root ports, the writes collapse; copies through host memory do so as well, reads do not</source>
        <translation>{where} ({chip}), AMD 프로세서에 연결됨: 뒤에 있는 GPU {gpus}개 중 두 개 이상이 다른 루트 포트 {receiver_roots}개 뒤의 GPU에 동시에 쓰면 쓰기 속도가 급락합니다. 호스트 메모리를 거친 복사도 마찬가지이며 읽기는 그렇지 않습니다</translation>
    </message>
    <message>
        <source>Order rings so that a switch sends to one other root port at a time, or use transfers that read.</source>
        <translation>스위치가 한 번에 다른 루트 포트 하나로만 전송하도록 링 순서를 정하거나 읽기 방식 전송을 사용하세요.</translation>
    </message>
    <message>
        <source>writes per pair</source>
        <translation>쌍당 쓰기</translation>
    </message>
    <message>
        <source>{where} ({chip}) under an AMD processor: when four or more of the {gpus} GPUs behind it write at the same time to GPUs behind {receiver_roots} other root ports, the writes may collapse; seen in one wiring and not again later; reads are not affected</source>
        <translation>{where} ({chip}), AMD 프로세서에 연결됨: 뒤에 있는 GPU {gpus}개 중 네 개 이상이 다른 루트 포트 {receiver_roots}개 뒤의 GPU에 동시에 쓰면 쓰기 속도가 급락할 수 있습니다. 한 가지 배선에서 관찰되었고 이후에는 재현되지 않았습니다. 읽기는 영향을 받지 않습니다</translation>
    </message>
    <message>
        <source>{where}: if ACS is on at the ports of the switch, or an IOMMU (VT-d, AMD-Vi) is on, peer access among {gpus} GPUs behind it goes up to the processor and back, or hangs; the design does not say whether they are off</source>
        <translation>{where}: 스위치 포트에 ACS가 켜져 있거나 IOMMU(VT-d, AMD-Vi)가 켜져 있으면 뒤에 있는 GPU {gpus}개 간의 P2P 액세스가 프로세서까지 올라갔다 돌아오거나 멈춥니다. 설계에는 이들이 꺼져 있는지 나와 있지 않습니다</translation>
    </message>
    <message>
        <source>Switch ACS off at the downstream ports too, not only at the root ports (setpci … ECAP_ACS+0x6.w=0000, after every start), and the IOMMU off or to pass-through. Virtual machines need ACS: use ATS there.</source>
        <translation>루트 포트뿐 아니라 다운스트림 포트에서도 ACS를 끄고(setpci … ECAP_ACS+0x6.w=0000, 시작할 때마다), IOMMU를 끄거나 패스스루로 설정하세요. 가상 머신에는 ACS가 필요하므로 이때는 ATS를 사용하세요.</translation>
    </message>
    <message>
        <source>a pair behind one switch, both directions</source>
        <translation>같은 스위치에 연결된 한 쌍, 양방향</translation>
    </message>
    <message>
        <source>{where}: if the IOMMU (VT-d, AMD-Vi) or ACS is on, peer access among {gpus} GPUs is redirected through the root complex, which slows it down or hangs; the design does not say whether they are off</source>
        <translation>{where}: IOMMU(VT-d, AMD-Vi) 또는 ACS가 켜져 있으면 GPU {gpus}개 간의 P2P 액세스가 루트 컴플렉스를 거치도록 우회되어 느려지거나 멈춥니다. 설계에는 이들이 꺼져 있는지 나와 있지 않습니다</translation>
    </message>
    <message>
        <source>Switch the IOMMU off in the firmware, or set it to pass-through, and ACS off at the bridges.</source>
        <translation>펌웨어에서 IOMMU를 끄거나 패스스루로 설정하고, 브리지에서 ACS를 끄세요.</translation>
    </message>
    <message>
        <source>{where}: {gpus} GPUs share one switch chip; in dense all-to-all three or more of them send to each receiver at once, and the chip then carries less than the sum of its ports</source>
        <translation>{where}: GPU {gpus}개가 스위치 칩 하나를 함께 사용합니다. 모두가 동시에 주고받는 all-to-all에서는 수신 측마다 세 개 이상의 GPU가 한꺼번에 전송하며, 이때 칩의 전송량은 포트 합계에 미치지 못합니다</translation>
    </message>
    <message>
        <source>Prefer transfers that write, and exchanges in rounds (rings, one partner at a time) to all at once.</source>
        <translation>쓰기 방식 전송을 우선하고, 모두가 한꺼번에 교환하기보다 라운드로 나누어 교환하세요(링, 한 번에 상대 하나).</translation>
    </message>
    <message>
        <source>writes, of what the ports add up to</source>
        <translation>쓰기, 포트 합계 대비</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>{where}: the patched driver gives peer access among GPUs of one architecture only, and here are {architectures}</source>
        <translation>{where}: 패치된 드라이버는 아키텍처가 같은 GPU 간에만 P2P 액세스를 지원하지만 여기에는 {architectures}이(가) 있습니다</translation>
    </message>
    <message>
        <source>Keep to one architecture (RTX 3090 with RTX A6000 works, RTX 4090 with RTX 5090 does not), or set p2p to staged.</source>
        <translation>한 가지 아키텍처만 사용하거나(RTX 3090과 RTX A6000은 가능, RTX 4090과 RTX 5090은 불가능) p2p를 staged로 설정하세요.</translation>
    </message>
    <message>
        <source>{where}: peer access of {gpus} GPUs by a patched driver needs the IOMMU off, decoding above 4 GB and Resizable BAR on, and a BAR1 at least as large as the memory of each card; the design does not say so</source>
        <translation>{where}: 패치된 드라이버로 GPU {gpus}개가 P2P 액세스를 하려면 IOMMU는 꺼져 있고, 4 GB 초과 디코딩(Above 4G Decoding)과 Resizable BAR은 켜져 있으며, BAR1이 각 카드의 메모리 이상이어야 합니다. 설계에는 그렇다고 나와 있지 않습니다</translation>
    </message>
    <message>
        <source>Check with nvidia-smi -q (BAR1 Memory Usage) and nvidia-smi topo -p2p r; cards with changed memory need a firmware with a large BAR.</source>
        <translation>nvidia-smi -q(BAR1 Memory Usage)와 nvidia-smi topo -p2p r로 확인하세요. 메모리를 개조한 카드에는 큰 BAR을 지원하는 펌웨어가 필요합니다.</translation>
    </message>
    <message>
        <source>{where}: some Intel processors cut peer transfers between root ports into packets of 64 bytes; NCCL asks for 6/5 of the bandwidth on such ways</source>
        <translation>{where}: 일부 Intel 프로세서는 루트 포트 간 P2P 전송을 64바이트 패킷으로 쪼갭니다. NCCL은 이런 경로에 6/5배의 대역폭을 요구합니다</translation>
    </message>
    <message>
        <source>Put GPUs that talk most behind one PCIe switch.</source>
        <translation>통신이 가장 많은 GPU들을 같은 PCIe 스위치에 연결하세요.</translation>
    </message>
    <message>
        <source>peer transfers through the processor, as NCCL plans them</source>
        <translation>프로세서를 거치는 P2P 전송, NCCL의 계획 기준</translation>
    </message>
    <message>
        <source>{where}: with {gpus} GPUs peer access over PCIe is not always faster than copies through host memory: all-to-all of eight RTX 4090 with a patched driver was slower</source>
        <translation>{where}: GPU가 {gpus}개이면 PCIe를 통한 P2P 액세스가 호스트 메모리를 거친 복사보다 항상 빠르지는 않습니다. 패치된 드라이버를 쓴 RTX 4090 8장의 all-to-all은 더 느렸습니다</translation>
    </message>
    <message>
        <source>Measure both: NCCL_P2P_DISABLE=1 takes the copies through host memory; here set p2p to staged and compare.</source>
        <translation>둘 다 측정하세요. NCCL_P2P_DISABLE=1로 설정하면 호스트 메모리를 거쳐 복사합니다. 여기에서는 p2p를 staged로 설정해 비교하세요.</translation>
    </message>
    <message>
        <source>tokens per second of 100 requests at once on eight cards, with peer access</source>
        <translation>카드 8장에서 요청 100개를 동시에 처리할 때의 초당 토큰 수, P2P 액세스 사용</translation>
    </message>
    <message>
        <source>{where}: NCCL uses peer access only below PCIe switches (PXB) unless told otherwise; between {root_ports} root ports its {gpus} GPUs copy through host memory</source>
        <translation>{where}: NCCL은 따로 설정하지 않으면 PCIe 스위치 아래(PXB)에서만 P2P 액세스를 사용합니다. 루트 포트 {root_ports}개 사이에서는 GPU {gpus}개가 호스트 메모리를 거쳐 복사합니다</translation>
    </message>
    <message>
        <source>Set NCCL_P2P_LEVEL=PHB, or SYS across sockets, and measure.</source>
        <translation>NCCL_P2P_LEVEL=PHB, 소켓을 넘는 경우에는 SYS로 설정하고 측정하세요.</translation>
    </message>
    <message>
        <source>{where}: with more than two GPUs on AMD processors NCCL uses peer access only below PCIe switches (PXB) unless told otherwise; between {root_ports} root ports its {gpus} GPUs copy through host memory</source>
        <translation>{where}: AMD 프로세서에서 GPU가 두 개를 넘으면 NCCL은 따로 설정하지 않는 한 PCIe 스위치 아래(PXB)에서만 P2P 액세스를 사용합니다. 루트 포트 {root_ports}개 사이에서는 GPU {gpus}개가 호스트 메모리를 거쳐 복사합니다</translation>
    </message>
    <message>
        <source>{where} ({cpu}): an NCCL that plans the link between AMD sockets at 16 GB/s takes far less than it carries, opens two channels and stays slow</source>
        <translation>{where} ({cpu}): AMD 소켓 간 링크를 16 GB/s로 계획하는 NCCL은 실제 대역폭보다 훨씬 적게 사용하며, 채널을 두 개만 열어 계속 느립니다</translation>
    </message>
    <message>
        <source>Set NCCL_MIN_NCHANNELS=8, or give NCCL a graph file.</source>
        <translation>NCCL_MIN_NCHANNELS=8로 설정하거나 NCCL에 그래프 파일을 지정하세요.</translation>
    </message>
    <message>
        <source>all-reduce of NCCL&apos;s own choice against at least eight channels</source>
        <translation>NCCL이 스스로 선택한 all-reduce, 채널 8개 이상 대비</translation>
    </message>
    <message>
        <source>{where}: {gpus} cards hang on risers or PCIe switches; with ASPM or port power management on, their links may go down when they change speed</source>
        <translation>{where}: 카드 {gpus}장이 라이저나 PCIe 스위치에 연결되어 있습니다. ASPM이나 포트 전원 관리가 켜져 있으면 속도가 바뀔 때 링크가 끊길 수 있습니다</translation>
    </message>
    <message>
        <source>Switch ASPM off in the firmware and start Linux with pcie_port_pm=off.</source>
        <translation>펌웨어에서 ASPM을 끄고 Linux를 pcie_port_pm=off로 시작하세요.</translation>
    </message>
    <message>
        <source>{where}: its network cards lead to {rails} networks that do not meet, and its {gpus} GPUs are not all joined by links of their own: what changes from one rail to another passes through the host</source>
        <translation>{where}: 네트워크 카드가 서로 만나지 않는 네트워크 {rails}개로 이어지고, GPU {gpus}개가 전용 링크로 모두 연결되어 있지 않습니다. 한 레일에서 다른 레일로 옮겨 가는 데이터는 호스트를 거칩니다</translation>
    </message>
    <message>
        <source>Join the rails by spine switches, or take GPUs joined by NVLink.</source>
        <translation>스파인 스위치로 레일을 연결하거나 NVLink로 연결된 GPU를 사용하세요.</translation>
    </message>
</context>
<context>
    <name>nongjang::TypedValue</name>
    <message>
        <source>Type a whole number from %1 to %2.</source>
        <translation>%1부터 %2까지의 정수를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>nongjang::Unit</name>
    <message>
        <source>“%1” is not a number with a unit, such as 350 W</source>
        <translation>“%1”은(는) 350 W처럼 단위가 붙은 숫자가 아닙니다</translation>
    </message>
    <message>
        <source>“%1” has both a currency sign and a unit</source>
        <translation>“%1”에 통화 기호와 단위가 모두 있습니다</translation>
    </message>
    <message>
        <source>“%1” has the unknown unit “%2”</source>
        <translation>“%1”의 단위 “%2”을(를) 알 수 없습니다</translation>
    </message>
    <message>
        <source>“%1” should be in %2</source>
        <translation>“%1”은(는) %2 단위여야 합니다</translation>
    </message>
    <message>
        <source>“%1” is too large</source>
        <translation>“%1”은(는) 너무 큽니다</translation>
    </message>
    <message>
        <source>“%1” is too large or too small</source>
        <translation>“%1”은(는) 너무 크거나 너무 작습니다</translation>
    </message>
    <message>
        <source>“%1” should be a plain number, without a unit</source>
        <translation>“%1”은(는) 단위 없는 숫자여야 합니다</translation>
    </message>
</context>
<context>
    <name>nongjang::Validation</name>
    <message>
        <source>expected one of %1</source>
        <translation>%1 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>there is no quantity “%1”</source>
        <translation>“%1”(이)라는 지표가 없습니다</translation>
    </message>
    <message>
        <source>expected a figure above zero</source>
        <translation>0보다 큰 수치여야 합니다</translation>
    </message>
    <message>
        <source>expected either “design” or “not_evaluated”</source>
        <translation>“design”과 “not_evaluated” 중 하나만 있어야 합니다</translation>
    </message>
    <message>
        <source>the id “%1” is already used</source>
        <translation>ID “%1”은(는) 이미 사용 중입니다</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1을(를) 열 수 없습니다: %2</translation>
    </message>
    <message>
        <source>the engine has no figure for it</source>
        <translation>엔진에 해당 수치가 없습니다</translation>
    </message>
    <message>
        <source>unknown for %1</source>
        <translation>다음 항목의 수치를 알 수 없음: %1</translation>
    </message>
    <message>
        <source>the engine evaluates no %1 on this drawing</source>
        <translation>엔진이 이 도면에서 %1을(를) 평가하지 않습니다</translation>
    </message>
    <message>
        <source>a way needs two ends</source>
        <translation>경로에는 양 끝이 필요합니다</translation>
    </message>
    <message>
        <source>no such card sits in a slot</source>
        <translation>슬롯에 장착된 해당 카드가 없습니다</translation>
    </message>
    <message>
        <source>the engine does not count them</source>
        <translation>엔진이 이 항목의 개수를 세지 않습니다</translation>
    </message>
    <message>
        <source>the memory of the host is not known</source>
        <translation>호스트의 메모리를 알 수 없습니다</translation>
    </message>
    <message>
        <source>no such supply carries a load</source>
        <translation>부하가 걸린 해당 전원 공급 장치가 없습니다</translation>
    </message>
    <message>
        <source>expected either “tolerance” or “factor”</source>
        <translation>“tolerance”와 “factor” 중 하나만 있어야 합니다</translation>
    </message>
    <message>
        <source>%1 × (%2)</source>
        <translation>%1 × (%2)</translation>
    </message>
    <message>
        <source>flows need two ends each</source>
        <translation>흐름마다 양 끝이 필요합니다</translation>
    </message>
    <message>
        <source>“%1” is not a size</source>
        <translation>“%1”은(는) 크기가 아닙니다</translation>
    </message>
    <message>
        <source>the engine evaluates no all-reduce on this drawing</source>
        <translation>엔진이 이 도면에서 all-reduce를 평가하지 않습니다</translation>
    </message>
</context>
<context>
    <name>nongjang::WindowStatus</name>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>계산 중…</translation>
    </message>
    <message>
        <source>Revision %1, evaluated in %2 ms</source>
        <translation>리비전 %1, %2 ms 만에 평가됨</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::AnalyzeCommand</name>
    <message>
        <source>Compute, memory, links, power and cost of a design</source>
        <translation>설계의 연산 성능, 메모리, 링크, 전력, 비용</translation>
    </message>
    <message>
        <source>Only the way between two GPUs, such as farm/rig/gpu[1] farm/rig/gpu[2]</source>
        <translation>두 GPU 사이의 경로만 출력(예: farm/rig/gpu[1] farm/rig/gpu[2])</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>JSON으로 출력</translation>
    </message>
    <message>
        <source>Rank bottlenecks for this traffic: %1</source>
        <translation>이 트래픽을 기준으로 병목 순위를 매김: %1</translation>
    </message>
    <message>
        <source>Bytes of a GPU that times are for, such as &quot;64 MiB&quot;</source>
        <translation>시간을 계산할 GPU당 바이트 수(예: &quot;64 MiB&quot;)</translation>
    </message>
    <message>
        <source>Of the pattern shift</source>
        <translation>shift 패턴의 이동 거리</translation>
    </message>
    <message>
        <source>ideal: split equally; hashed: one way per flow, mean of seeded trials</source>
        <translation>ideal: 균등 분할, hashed: 흐름마다 한 경로, 시드를 고정한 시행의 평균</translation>
    </message>
    <message>
        <source>Only these take part: paths of GPUs, or of what holds them</source>
        <translation>이들만 참여: GPU의 경로 또는 GPU가 들어 있는 것의 경로</translation>
    </message>
    <message>
        <source>Traffic matrix as CSV: rows of from,to,size, or a square table</source>
        <translation>트래픽 행렬 CSV: from,to,size 행 또는 정사각형 표</translation>
    </message>
    <message>
        <source>--pattern %1: there is no such traffic; there are %2</source>
        <translation>--pattern %1: 해당 트래픽이 없습니다. 사용할 수 있는 트래픽: %2</translation>
    </message>
    <message>
        <source>--message %1: not a size such as 64 MiB</source>
        <translation>--message %1: 64 MiB와 같은 크기가 아닙니다</translation>
    </message>
    <message>
        <source>it is not evaluated</source>
        <translation>계산되지 않았습니다</translation>
    </message>
    <message>
        <source>--pattern %1: %2; bottlenecks are those of %3</source>
        <translation>--pattern %1: %2. 병목은 %3 기준입니다</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::BomCommand</name>
    <message>
        <source>Bill of materials as CSV, Markdown, JSON or XLSX</source>
        <translation>부품 명세서(BOM)를 CSV, Markdown, JSON 또는 XLSX로 출력</translation>
    </message>
    <message>
        <source>Default: by the ending of the output file, else csv</source>
        <translation>기본값: 출력 파일의 확장자에 따르며, 없으면 csv</translation>
    </message>
    <message>
        <source>Output file; default: standard output</source>
        <translation>출력 파일(기본값: 표준 출력)</translation>
    </message>
    <message>
        <source>an XLSX workbook needs a file to go to: add -o FILE.xlsx</source>
        <translation>XLSX 통합 문서는 파일로만 저장할 수 있습니다. -o FILE.xlsx를 추가하세요</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::CheckCommand</name>
    <message>
        <source>Exit with 1 on findings of this severity or worse</source>
        <translation>이 심각도 이상의 문제가 발견되면 종료 코드 1을 반환</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>JSON으로 출력</translation>
    </message>
    <message>
        <source>Check the rules; exit code 1 when one is broken (see --fail-on)</source>
        <translation>규칙 검사. 어긋나는 것이 있으면 종료 코드 1 (--fail-on 참조)</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::ConvertCommand</name>
    <message>
        <source>%1 is open in %2 (process %3 on %4): close it there, or write to another file</source>
        <translation>%1이(가) %2에서 열려 있습니다(%4의 프로세스 %3). 그곳에서 닫거나 다른 파일에 쓰세요</translation>
    </message>
    <message>
        <source>Load and save: the current format, the canonical spelling</source>
        <translation>파일을 읽어 현재 형식과 표준 표기로 저장</translation>
    </message>
    <message>
        <source>Output file; may be FILE itself</source>
        <translation>출력 파일(FILE 자체도 가능)</translation>
    </message>
    <message>
        <source>Write nothing; exit with 1 if saving would change the file</source>
        <translation>아무것도 쓰지 않고, 저장하면 파일이 바뀌는 경우 종료 코드 1을 반환</translation>
    </message>
    <message>
        <source>convert needs -o OUT or --check</source>
        <translation>convert에는 -o OUT 또는 --check가 필요합니다</translation>
    </message>
    <message>
        <source>%1: upgraded: %2</source>
        <translation>%1: 새 형식으로 변환함: %2</translation>
    </message>
    <message>
        <source>%1: saving would change this file</source>
        <translation>%1: 저장하면 이 파일이 바뀝니다</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::DesignInput</name>
    <message>
        <source>error: %1</source>
        <translation>오류: %1</translation>
    </message>
    <message>
        <source>Farm file, or example:NAME for one of: %1</source>
        <translation>농장 파일, 또는 example:NAME(NAME은 다음 중 하나: %1)</translation>
    </message>
    <message>
        <source>%1: there is no such example; there are %2</source>
        <translation>%1: 해당 예제가 없습니다. 사용할 수 있는 예제: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1을(를) 열 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1을(를) 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 MB a farm file may have</source>
        <translation>%1이(가) 농장 파일의 최대 크기인 %2 MB를 넘습니다</translation>
    </message>
    <message>
        <source>--catalog %1: there is no such folder</source>
        <translation>--catalog %1: 해당 폴더가 없습니다</translation>
    </message>
    <message>
        <source>%1: upgraded: %2</source>
        <translation>%1: 새 형식으로 변환함: %2</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::Main</name>
    <message>
        <source>Print the version</source>
        <translation>버전 출력</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>이 도움말 출력</translation>
    </message>
    <message>
        <source>Folder with further parts; may be repeated</source>
        <translation>추가 부품이 있는 폴더(여러 번 지정 가능)</translation>
    </message>
    <message>
        <source>Language of the messages: %1</source>
        <translation>메시지 언어: %1</translation>
    </message>
    <message>
        <source>The parts catalogue</source>
        <translation>부품 카탈로그</translation>
    </message>
    <message>
        <source>error: --lang %1: there is %2</source>
        <translation>오류: --lang %1: 사용할 수 있는 언어는 %2입니다</translation>
    </message>
    <message>
        <source>Nongjang designs GPU farms: what a farm computes, draws and costs.</source>
        <translation>Nongjang은 GPU 농장을 설계하고 연산 성능, 소비 전력, 비용을 계산합니다.</translation>
    </message>
    <message>
        <source>internal error: %1</source>
        <translation>내부 오류: %1</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>내부 오류</translation>
    </message>
    <message>
        <source>error: standard output cannot be written: %1</source>
        <translation>오류: 표준 출력에 쓸 수 없습니다: %1</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::PartsListCommand</name>
    <message>
        <source>List parts</source>
        <translation>부품 목록 출력</translation>
    </message>
    <message>
        <source>Only parts of this category</source>
        <translation>이 분류의 부품만 출력</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>JSON으로 출력</translation>
    </message>
    <message>
        <source>Only parts with all of these words in name, attributes, category or rating</source>
        <translation>이름, 속성, 분류 또는 정격에 이 단어가 모두 있는 부품만</translation>
    </message>
    <message>
        <source>No part matches. Try fewer words.</source>
        <translation>맞는 부품이 없습니다. 단어를 줄여 보십시오.</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::PartsShowCommand</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 ~ %3)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>family</source>
        <translation>제품군</translation>
    </message>
    <message>
        <source>source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Show one part with the source of each figure</source>
        <translation>부품 하나를 각 수치의 출처와 함께 출력</translation>
    </message>
    <message>
        <source>Part id, as `parts list` prints it</source>
        <translation>`parts list`가 출력하는 부품 ID</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>JSON으로 출력</translation>
    </message>
    <message>
        <source>%1 is not a part of the catalogue; `nongjang-cli parts list --search …` finds its id</source>
        <translation>%1은(는) 카탈로그에 있는 부품이 아닙니다. `nongjang-cli parts list --search …`로 ID를 찾을 수 있습니다</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::PartsValidateCommand</name>
    <message>
        <source>%1: the id “%2” is already used in %3</source>
        <translation>%1: ID “%2”은(는) 이미 %3에서 사용 중입니다</translation>
    </message>
    <message>
        <source>Check catalogue files</source>
        <translation>카탈로그 파일 검사</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>JSON으로 출력</translation>
    </message>
    <message>
        <source>Files: %1, parts: %2, errors: %3</source>
        <translation>파일: %1, 부품: %2, 오류: %3</translation>
    </message>
    <message>
        <source>Catalogue files; default: the shipped ones, your own and those of --catalog</source>
        <translation>카탈로그 파일(기본값: 기본 제공 파일, 사용자 파일, --catalog의 파일)</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::ReportText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>알 수 없음: %1</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>평가되지 않음</translation>
    </message>
    <message>
        <source>Peak compute, dense</source>
        <translation>최대 연산 성능(희소성 미적용)</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>용량</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>대역폭</translation>
    </message>
    <message>
        <source>Memory of the GPUs</source>
        <translation>GPU 메모리</translation>
    </message>
    <message>
        <source>limited by %1</source>
        <translation>제한 요인: %1</translation>
    </message>
    <message>
        <source>Slot connections, slowest first (share of what the card can do)</source>
        <translation>슬롯 연결, 느린 순(카드 자체 성능 대비 비율)</translation>
    </message>
    <message>
        <source>Slowest path between two GPUs</source>
        <translation>GPU 간 가장 느린 경로</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>유휴</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>통상</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>idle, at the wall</source>
        <translation>벽면 전력, 유휴</translation>
    </message>
    <message>
        <source>typical, at the wall</source>
        <translation>벽면 전력, 통상</translation>
    </message>
    <message>
        <source>peak, at the wall</source>
        <translation>벽면 전력, 최대</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>전력</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>efficiency %1 %</source>
        <translation>효율 %1 %</translation>
    </message>
    <message>
        <source>Power supplies at peak load</source>
        <translation>최대 부하 시 전원 공급 장치</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>구매 비용</translation>
    </message>
    <message>
        <source>energy per year</source>
        <translation>연간 전력 사용량</translation>
    </message>
    <message>
        <source>cost of energy per year</source>
        <translation>연간 전기 비용</translation>
    </message>
    <message>
        <source>total cost of ownership</source>
        <translation>총소유비용(TCO)</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>스위치</translation>
    </message>
    <message>
        <source>cables</source>
        <translation>케이블</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>구성</translation>
    </message>
    <message>
        <source>info</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>평가되지 않음</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>제한 요인</translation>
    </message>
    <message>
        <source>peer to peer</source>
        <translation>P2P</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>해결 방법: %1</translation>
    </message>
    <message>
        <source>Findings: errors %1, warnings %2, remarks %3</source>
        <translation>발견 사항: 오류 %1, 경고 %2, 정보 %3</translation>
    </message>
    <message>
        <source>%1 busy</source>
        <translation>사용률 %1</translation>
    </message>
    <message>
        <source>doubling saves %1</source>
        <translation>두 배 시 %1 단축</translation>
    </message>
    <message>
        <source>Bottlenecks, most worth upgrading first</source>
        <translation>병목, 업그레이드 효과가 큰 순</translation>
    </message>
    <message>
        <source>all flows</source>
        <translation>전체 흐름</translation>
    </message>
    <message>
        <source>time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>of the bound</source>
        <translation>상한 대비</translation>
    </message>
    <message>
        <source>untuned</source>
        <translation>튜닝 전</translation>
    </message>
    <message>
        <source>held back by</source>
        <translation>병목</translation>
    </message>
    <message>
        <source>Bisection, per direction</source>
        <translation>이등분 대역폭, 방향당</translation>
    </message>
    <message>
        <source>Traffic of %1 per GPU</source>
        <translation>GPU당 %1의 트래픽</translation>
    </message>
    <message>
        <source>untuned %1</source>
        <translation>튜닝 전 %1</translation>
    </message>
    <message>
        <source>All-reduce by size of the message</source>
        <translation>메시지 크기별 all-reduce</translation>
    </message>
    <message>
        <source>%1 : 1, %2 : 1 with the tiers below</source>
        <translation>%1 : 1, 아래 계층 포함 %2 : 1</translation>
    </message>
    <message>
        <source>Switches: from below, upwards, oversubscription</source>
        <translation>스위치: 아래에서 유입, 위로 유출, 오버서브스크립션</translation>
    </message>
    <message>
        <source>busbw at large messages, or slowest</source>
        <translation>큰 메시지의 busbw 또는 가장 느린 흐름</translation>
    </message>
    <message>
        <source>doubling saves %1, with all as busy %2</source>
        <translation>두 배로 하면 %1 절약, 같은 부하 모두 두 배면 %2</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::ValidateCommand</name>
    <message>
        <source>above %1</source>
        <translation>%1 초과</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>정확히 일치</translation>
    </message>
    <message>
        <source>case</source>
        <translation>사례</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>예측값</translation>
    </message>
    <message>
        <source>published</source>
        <translation>공표값</translation>
    </message>
    <message>
        <source>error</source>
        <translation>오차</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>허용 오차</translation>
    </message>
    <message>
        <source>system</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>within</source>
        <translation>범위 내</translation>
    </message>
    <message>
        <source>OUTSIDE</source>
        <translation>범위 밖</translation>
    </message>
    <message>
        <source>%1 of %2 within; mean error %3, worst %4 (%5)</source>
        <translation>%2개 중 %1개가 허용 오차 범위 내, 평균 오차 %3, 최대 오차 %4(%5)</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>평가되지 않음</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>%1 cases: %2 within their tolerance, %3 outside (%4 of those that must match), %5 not evaluated</source>
        <translation>사례 %1개: 허용 오차 범위 내 %2개, 범위 밖 %3개(그중 반드시 일치해야 하는 사례 %4개), 평가되지 않음 %5개</translation>
    </message>
    <message>
        <source>The model against published figures</source>
        <translation>모델을 공표된 수치와 비교</translation>
    </message>
    <message>
        <source>Only these cases, such as C2 or C2-a100</source>
        <translation>이 사례만 비교(예: C2 또는 C2-a100)</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>JSON으로 출력</translation>
    </message>
    <message>
        <source>there is no case “%1”</source>
        <translation>사례 “%1”이(가) 없습니다</translation>
    </message>
</context>
</TS>
