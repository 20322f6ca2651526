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
    <name>Tr</name>
    <message>
        <source>%1: %2</source>
        <comment>board, part of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> 외 %n개</numerusform>
        </translation>
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
    <message>
        <source>Bloc&amp;ks</source>
        <translation>블록(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;elect more</source>
        <translation>추가 선택(&amp;E)</translation>
    </message>
    <message>
        <source>O&amp;verlay</source>
        <translation>오버레이(&amp;V)</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>레이어(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>정렬(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Align</source>
        <translation>맞춤(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Distribute</source>
        <translation>균등 배치(&amp;D)</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>템플릿으로 새로 만들기(&amp;T)…</translation>
    </message>
    <message>
        <source>New network design from a few numbers</source>
        <translation>숫자 몇 개로 새 네트워크 설계 만들기</translation>
    </message>
    <message>
        <source>&amp;Cables…</source>
        <translation>케이블(&amp;C)…</translation>
    </message>
    <message>
        <source>Conn&amp;ect</source>
        <translation>연결(&amp;E)</translation>
    </message>
    <message>
        <source>Join the two selected components at the ports that fit best</source>
        <translation>선택한 두 구성 요소를 가장 잘 맞는 포트끼리 연결합니다</translation>
    </message>
    <message>
        <source>&amp;Insert a template…</source>
        <translation>템플릿 삽입(&amp;I)…</translation>
    </message>
    <message>
        <source>Insert a whole network as an assembly</source>
        <translation>네트워크 전체를 조립체로 삽입</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>묶기 해제(&amp;U)</translation>
    </message>
    <message>
        <source>Put what is inside the selected assembly in its place</source>
        <translation>선택한 조립체를 그 안의 내용으로 바꿉니다</translation>
    </message>
    <message>
        <source>Make it its &amp;own</source>
        <translation>독립시키기(&amp;O)</translation>
    </message>
    <message>
        <source>Give the selected assembly an inside that no other has</source>
        <translation>선택한 조립체가 다른 것과 공유하지 않는 자체 내부를 갖게 합니다</translation>
    </message>
    <message>
        <source>&amp;Split block…</source>
        <translation>블록 나누기(&amp;S)…</translation>
    </message>
    <message>
        <source>Take some out of a block that stands for several</source>
        <translation>여러 개를 나타내는 블록에서 일부를 떼어 냅니다</translation>
    </message>
    <message>
        <source>&amp;Array…</source>
        <translation>배열(&amp;A)…</translation>
    </message>
    <message>
        <source>Repeat the selection in rows and columns, or as a count on one block</source>
        <translation>선택 항목을 행과 열로 반복하거나 한 블록의 개수로 나타냅니다</translation>
    </message>
    <message>
        <source>Of the same &amp;kind</source>
        <translation>같은 종류(&amp;K)</translation>
    </message>
    <message>
        <source>Select all of the same part or assembly</source>
        <translation>같은 부품 또는 조립체를 모두 선택</translation>
    </message>
    <message>
        <source>&amp;Connected</source>
        <translation>연결된 항목(&amp;C)</translation>
    </message>
    <message>
        <source>Also select what is joined by a cable; again goes further</source>
        <translation>케이블로 연결된 것도 선택합니다. 다시 실행하면 더 멀리까지 선택합니다</translation>
    </message>
    <message>
        <source>&amp;Others instead</source>
        <translation>선택 반전(&amp;O)</translation>
    </message>
    <message>
        <source>Select what is not selected</source>
        <translation>선택하지 않은 것을 선택</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>Find anything in the design</source>
        <translation>설계에서 무엇이든 찾기</translation>
    </message>
    <message>
        <source>F&amp;ind a part…</source>
        <translation>부품 찾기(&amp;I)…</translation>
    </message>
    <message>
        <source>Search the list of parts</source>
        <translation>부품 목록 검색</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>명령(&amp;M)…</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation>이름으로 명령 찾기</translation>
    </message>
    <message>
        <source>&amp;Measure tool</source>
        <translation>측정 도구(&amp;M)</translation>
    </message>
    <message>
        <source>Measure on the drawing: drag from one place to another</source>
        <translation>도면에서 측정: 한 곳에서 다른 곳으로 끄십시오</translation>
    </message>
    <message>
        <source>&amp;Wire the power</source>
        <translation>전원 배선(&amp;W)</translation>
    </message>
    <message>
        <source>Draw the missing power leads of the selection, or of everything shown</source>
        <translation>선택 항목 또는 표시된 모든 것에 빠진 전원선을 그립니다</translation>
    </message>
    <message>
        <source>Let the cable f&amp;ind its way</source>
        <translation>케이블 경로 자동 지정(&amp;I)</translation>
    </message>
    <message>
        <source>Forget how the selected cables were laid by hand</source>
        <translation>선택한 케이블에 손으로 지정한 경로를 지웁니다</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>미니맵(&amp;M)</translation>
    </message>
    <message>
        <source>Show all of the drawing small in a corner, where it is larger than the view</source>
        <translation>도면이 화면보다 클 때 전체를 구석에 작게 표시합니다</translation>
    </message>
    <message>
        <source>&amp;Link load</source>
        <translation>링크 부하(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Power</source>
        <translation>전력(&amp;P)</translation>
    </message>
    <message>
        <source>Colour blocks by what they typically draw</source>
        <translation>통상 소비 전력에 따라 블록에 색을 입힙니다</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>비용(&amp;C)</translation>
    </message>
    <message>
        <source>Colour blocks by what they cost to buy</source>
        <translation>구매 비용에 따라 블록에 색을 입힙니다</translation>
    </message>
    <message>
        <source>&amp;Age of prices</source>
        <translation>가격 경과 기간(&amp;A)</translation>
    </message>
    <message>
        <source>Colour blocks by the date of their oldest price</source>
        <translation>가장 오래된 가격의 날짜에 따라 블록에 색을 입힙니다</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>없음(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Data links</source>
        <translation>데이터 링크(&amp;D)</translation>
    </message>
    <message>
        <source>Show the cables that carry data</source>
        <translation>데이터를 전송하는 케이블 표시</translation>
    </message>
    <message>
        <source>Show the cables that carry power</source>
        <translation>전력을 전송하는 케이블 표시</translation>
    </message>
    <message>
        <source>&amp;Cooling</source>
        <translation>냉각(&amp;C)</translation>
    </message>
    <message>
        <source>Show the parts that cool</source>
        <translation>냉각 부품 표시</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>레이블(&amp;L)</translation>
    </message>
    <message>
        <source>Show the names of ports and the counts on cables</source>
        <translation>포트 이름과 케이블 개수 표시</translation>
    </message>
    <message>
        <source>&amp;Left edges</source>
        <translation>왼쪽 가장자리(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Centres</source>
        <translation>가로 중심(&amp;C)</translation>
    </message>
    <message>
        <source>Bring the middles under each other</source>
        <translation>중심을 위아래로 나란히 맞춥니다</translation>
    </message>
    <message>
        <source>&amp;Right edges</source>
        <translation>오른쪽 가장자리(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Top edges</source>
        <translation>위쪽 가장자리(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Middles</source>
        <translation>세로 중심(&amp;M)</translation>
    </message>
    <message>
        <source>Bring the middles beside each other</source>
        <translation>중심을 좌우로 나란히 맞춥니다</translation>
    </message>
    <message>
        <source>&amp;Bottom edges</source>
        <translation>아래쪽 가장자리(&amp;B)</translation>
    </message>
    <message>
        <source>Equal gaps &amp;across</source>
        <translation>가로 간격 같게(&amp;A)</translation>
    </message>
    <message>
        <source>Between the outermost, from left to right</source>
        <translation>가장 바깥쪽 사이에서, 왼쪽에서 오른쪽으로</translation>
    </message>
    <message>
        <source>Equal gaps &amp;down</source>
        <translation>세로 간격 같게(&amp;D)</translation>
    </message>
    <message>
        <source>Between the outermost, from top to bottom</source>
        <translation>가장 바깥쪽 사이에서, 위에서 아래로</translation>
    </message>
    <message>
        <source>Repeat the first gap a&amp;cross</source>
        <translation>첫 가로 간격 반복(&amp;C)</translation>
    </message>
    <message>
        <source>Each as far from the next as the two leftmost</source>
        <translation>각 간격을 가장 왼쪽 둘의 간격과 같게 합니다</translation>
    </message>
    <message>
        <source>Repeat the first gap d&amp;own</source>
        <translation>첫 세로 간격 반복(&amp;O)</translation>
    </message>
    <message>
        <source>Each as far from the next as the two topmost</source>
        <translation>각 간격을 가장 위쪽 둘의 간격과 같게 합니다</translation>
    </message>
    <message>
        <source>&amp;Lay out</source>
        <translation>자동 배치(&amp;L)</translation>
    </message>
    <message>
        <source>Arrange the selection, or all: switches above hosts, cards beside them</source>
        <translation>선택 항목 또는 전체 배치: 스위치는 호스트 위에, 카드는 호스트 옆에</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>잠금(&amp;K)</translation>
    </message>
    <message>
        <source>Locked parts stay where they are</source>
        <translation>잠긴 부품은 제자리에 남습니다</translation>
    </message>
    <message>
        <source>Array too&amp;l</source>
        <translation>배열 도구(&amp;L)</translation>
    </message>
    <message>
        <source>Repeat a block or the selection: drag to the right and down</source>
        <translation>블록이나 선택 항목을 반복합니다: 오른쪽과 아래로 끄십시오</translation>
    </message>
    <message>
        <source>Va&amp;riants</source>
        <translation>변형(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Write the bill of materials as a spreadsheet, CSV, Markdown, web page, JSON or PDF file</source>
        <translation>부품 명세서를 스프레드시트, CSV, Markdown, 웹 페이지, JSON 또는 PDF 파일로 저장합니다</translation>
    </message>
    <message>
        <source>Write the list of cables as a spreadsheet, CSV, Markdown, web page, JSON or PDF file</source>
        <translation>케이블 목록을 스프레드시트, CSV, Markdown, 웹 페이지, JSON 또는 PDF 파일로 저장합니다</translation>
    </message>
    <message>
        <source>&amp;Labels for cables…</source>
        <translation>케이블 라벨(&amp;L)…</translation>
    </message>
    <message>
        <source>Print labels for the ends of the cables, or write them as a PDF or CSV file</source>
        <translation>케이블 끝에 붙일 라벨을 인쇄하거나 PDF 또는 CSV 파일로 저장합니다</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>보고서(&amp;R)…</translation>
    </message>
    <message>
        <source>Write all about the design, with pictures, as one web page or a PDF file</source>
        <translation>설계의 모든 내용을 그림과 함께 웹 페이지 하나 또는 PDF 파일로 저장합니다</translation>
    </message>
    <message>
        <source>New b&amp;oard</source>
        <translation>새 보드(&amp;O)</translation>
    </message>
    <message>
        <source>Add a circuit board of your own and go inside</source>
        <translation>직접 만드는 회로 기판을 추가하고 안으로 들어갑니다</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>차트(&amp;H)</translation>
    </message>
    <message>
        <source>Show a chart of the design</source>
        <translation>설계의 차트 표시</translation>
    </message>
    <message>
        <source>Comp&amp;are parts in a chart</source>
        <translation>차트에서 부품 비교(&amp;A)</translation>
    </message>
    <message>
        <source>Any figure of any parts over any other</source>
        <translation>모든 부품의 수치를 원하는 두 축으로 비교합니다</translation>
    </message>
    <message>
        <source>Compare &amp;designs in a chart</source>
        <translation>차트에서 설계 비교(&amp;D)</translation>
    </message>
    <message>
        <source>Cost against performance of many designs</source>
        <translation>여러 설계의 비용 대비 성능</translation>
    </message>
    <message>
        <source>&amp;What-if</source>
        <translation>가정 분석(&amp;W)</translation>
    </message>
    <message>
        <source>Show what single changes of the selection would bring</source>
        <translation>선택 항목을 하나씩 바꾸면 무엇이 달라지는지 표시합니다</translation>
    </message>
    <message>
        <source>E&amp;xplore…</source>
        <translation>탐색(&amp;X)…</translation>
    </message>
    <message>
        <source>Evaluate many designs: vary parts, counts, limits, prices</source>
        <translation>여러 설계 평가: 부품, 개수, 한도, 가격을 바꿔 봅니다</translation>
    </message>
    <message>
        <source>&amp;New variant</source>
        <translation>새 변형(&amp;N)</translation>
    </message>
    <message>
        <source>Another version of this farm, like the one shown; the file holds both</source>
        <translation>표시된 것과 같은 이 팜의 다른 버전. 파일에 둘 다 저장됩니다</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>이름 바꾸기(&amp;R)…</translation>
    </message>
    <message>
        <source>Name and note of the variant that is edited</source>
        <translation>편집 중인 변형의 이름과 메모</translation>
    </message>
    <message>
        <source>&amp;Delete the variant</source>
        <translation>변형 삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Take the variant that is edited out of the file</source>
        <translation>편집 중인 변형을 파일에서 제거합니다</translation>
    </message>
    <message>
        <source>&amp;Make it the base</source>
        <translation>기본으로 만들기(&amp;M)</translation>
    </message>
    <message>
        <source>The base becomes a variant in its place; all others stay what they are</source>
        <translation>기본은 그 자리에 변형이 되고, 나머지는 그대로입니다</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>다음(&amp;X)</translation>
    </message>
    <message>
        <source>Edit the next variant</source>
        <translation>다음 변형을 편집합니다</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>이전(&amp;V)</translation>
    </message>
    <message>
        <source>Edit the variant before</source>
        <translation>이전 변형을 편집합니다</translation>
    </message>
    <message>
        <source>&amp;Pin as baseline</source>
        <translation>기준으로 고정(&amp;P)</translation>
    </message>
    <message>
        <source>Show differences to the figures of now</source>
        <translation>현재 수치와의 차이를 표시합니다</translation>
    </message>
    <message>
        <source>&amp;Unpin the baseline</source>
        <translation>기준 고정 해제(&amp;U)</translation>
    </message>
    <message>
        <source>Show no differences</source>
        <translation>차이를 표시하지 않습니다</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>비교(&amp;C)</translation>
    </message>
    <message>
        <source>Variants and other files side by side</source>
        <translation>변형과 다른 파일을 나란히 표시합니다</translation>
    </message>
    <message>
        <source>&amp;Model against measured…</source>
        <translation>모델과 실측값 비교(&amp;M)…</translation>
    </message>
    <message>
        <source>Compare what the program computes with published figures</source>
        <translation>프로그램의 계산값을 공표된 수치와 비교합니다</translation>
    </message>
    <message>
        <source>Ma&amp;ke the board a part…</source>
        <translation>보드를 부품으로 만들기(&amp;K)…</translation>
    </message>
    <message>
        <source>Write the board shown or selected into a file of parts for other designs</source>
        <translation>표시되거나 선택된 보드를 다른 설계에서 쓸 부품 파일로 저장합니다</translation>
    </message>
    <message>
        <source>Import a part file or a device type of NetBox as a part of your own</source>
        <translation>부품 파일이나 NetBox 장치 유형을 내 부품으로 가져오기</translation>
    </message>
    <message>
        <source>S&amp;witch on or off</source>
        <translation>켜기/끄기(&amp;W)</translation>
    </message>
    <message>
        <source>Switch the selected parts or cables off, and see what remains; or on again</source>
        <translation>선택한 부품이나 케이블을 끄고 남는 것을 보거나 다시 켭니다</translation>
    </message>
    <message>
        <source>&amp;Replace with…</source>
        <translation>다음으로 교체(&amp;R)…</translation>
    </message>
    <message>
        <source>Put another part in the place of the selected ones; cables stay where they fit</source>
        <translation>선택한 부품 자리에 다른 부품을 놓습니다. 맞는 케이블은 그대로 둡니다</translation>
    </message>
    <message>
        <source>Parts that &amp;fit</source>
        <translation>맞는 부품(&amp;F)</translation>
    </message>
    <message>
        <source>List the parts that fit a free port of the selected component</source>
        <translation>선택한 구성 요소의 빈 포트에 맞는 부품 나열</translation>
    </message>
    <message>
        <source>Own &amp;parts</source>
        <translation>사용자 부품(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New own part…</source>
        <translation>새 사용자 부품(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a part that the catalogue does not have</source>
        <translation>카탈로그에 없는 부품을 만듭니다</translation>
    </message>
    <message>
        <source>Duplicate as &amp;own part…</source>
        <translation>사용자 부품으로 복제(&amp;O)…</translation>
    </message>
    <message>
        <source>Make a part of your own like the one selected in the list of parts</source>
        <translation>부품 목록에서 선택한 부품과 같은 사용자 부품을 만듭니다</translation>
    </message>
    <message>
        <source>&amp;Edit own part…</source>
        <translation>사용자 부품 편집(&amp;E)…</translation>
    </message>
    <message>
        <source>Figures, ports and prices of the part selected in the list of parts</source>
        <translation>부품 목록에서 선택한 부품의 수치, 포트, 가격을 편집합니다</translation>
    </message>
    <message>
        <source>&amp;Delete own part</source>
        <translation>사용자 부품 삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Take the part selected in the list of parts out of your own</source>
        <translation>부품 목록에서 선택한 부품을 사용자 부품에서 제거합니다</translation>
    </message>
    <message>
        <source>E&amp;xport own parts…</source>
        <translation>사용자 부품 내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the own parts selected in the list of parts into a file for others</source>
        <translation>부품 목록에서 선택한 사용자 부품을 다른 사람과 공유할 파일로 저장합니다</translation>
    </message>
    <message>
        <source>Wor&amp;kload</source>
        <translation>워크로드(&amp;K)</translation>
    </message>
    <message>
        <source>What the farm is to do with a language model, and what comes of it</source>
        <translation>농장에서 언어 모델로 할 작업과 그 결과를 표시합니다</translation>
    </message>
    <message>
        <source>Compar&amp;e parts side by side…</source>
        <translation>부품 나란히 비교(&amp;E)…</translation>
    </message>
    <message>
        <source>All figures of two to six parts that are selected in the list of parts</source>
        <translation>부품 목록에서 선택한 부품 2~6개의 모든 수치를 표시합니다</translation>
    </message>
</context>
<context>
    <name>nongjang::Advise</name>
    <message>
        <source>“%1” is no figure that can get better, such as %2</source>
        <translation>“%1”은(는) %2처럼 개선할 수 있는 수치가 아닙니다</translation>
    </message>
    <message>
        <source>%1 is not known of this design</source>
        <translation>이 설계의 %1을(를) 알 수 없습니다</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>중지됨</translation>
    </message>
</context>
<context>
    <name>nongjang::ApproveDialog</name>
    <message>
        <source>Approve %1</source>
        <translation>%1 승인</translation>
    </message>
    <message>
        <source>Why is this &amp;acceptable?</source>
        <translation>허용할 수 있는 이유는 무엇입니까?(&amp;A)</translation>
    </message>
    <message>
        <source>such as “measured, 38 °C at the plug”</source>
        <translation>예: “측정함, 플러그에서 38 °C”</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>승인</translation>
    </message>
</context>
<context>
    <name>nongjang::ArrangeController</name>
    <message>
        <source>Align</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>균등 배치</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n part(s)</source>
        <translation>
            <numerusform>부품 %n개 잠금</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n part(s)</source>
        <translation>
            <numerusform>부품 %n개 잠금 해제</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is locked.</source>
        <translation>모두 잠겨 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Laying out %n part(s)…</source>
        <translation>
            <numerusform>부품 %n개 배치 중…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lay out %n part(s)</source>
        <translation>
            <numerusform>부품 %n개 자동 배치</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Laid out %n part(s).</source>
        <translation>
            <numerusform>부품 %n개를 배치했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::ArrayDialog</name>
    <message>
        <source>Array</source>
        <translation>배열</translation>
    </message>
    <message>
        <source>Copies in rows and columns</source>
        <translation>행과 열로 된 사본</translation>
    </message>
    <message>
        <source>One assembly that counts</source>
        <translation>개수를 가진 조립체 하나</translation>
    </message>
    <message>
        <source>One block that counts</source>
        <translation>개수를 가진 블록 하나</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Step across</source>
        <translation>가로 간격</translation>
    </message>
    <message>
        <source>Step down</source>
        <translation>세로 간격</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>개수</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>Nothing is added yet.</source>
        <translation>아직 추가되는 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s).</source>
        <translation>
            <numerusform>사본 %n개.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cable(s) to the rest repeat.</source>
        <translation>
            <numerusform>나머지와 이어진 케이블 %n개가 반복됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cable(s) stay out: no free port at %1.</source>
        <translation>
            <numerusform>케이블 %n개가 빠집니다: %1에 빈 포트가 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>×%1.</source>
        <translation>×%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n cable(s) to the rest reach all of them.</source>
        <translation>
            <numerusform>나머지와 이어진 케이블 %n개가 모두에 연결됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cable(s) reach only some: not enough free ports at %1.</source>
        <translation>
            <numerusform>케이블 %n개가 일부에만 연결됩니다: %1에 빈 포트가 부족합니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::ArrayTool</name>
    <message>
        <source>%1 × %2 = %3</source>
        <comment>rows, columns, product</comment>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message>
        <source>Drag to the right and down</source>
        <translation>오른쪽과 아래로 끄십시오</translation>
    </message>
    <message>
        <source>Array of %1 × %2</source>
        <translation>%1 × %2 배열</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>복사본 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies; cables that found no free port: %1</source>
        <translation>
            <numerusform>복사본 %n개; 빈 포트를 찾지 못한 케이블: %1</numerusform>
        </translation>
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
    <name>nongjang::BlockHeat</name>
    <message>
        <source>Power</source>
        <translation>전력</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Oldest price</source>
        <translation>가장 오래된 가격</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>최소 %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, range</comment>
        <translation>%1 (%2 ~ %3)</translation>
    </message>
</context>
<context>
    <name>nongjang::BlocksController</name>
    <message>
        <source>Ungroup %1</source>
        <translation>%1 묶기 해제</translation>
    </message>
    <message>
        <source>Ungrouped; the assembly was placed nowhere else and is gone.</source>
        <translation>묶기를 해제했습니다. 이 조립체는 다른 곳에 배치되어 있지 않아 없어졌습니다.</translation>
    </message>
    <message>
        <source>Ungrouped; other places of the assembly stay as they are.</source>
        <translation>묶기를 해제했습니다. 다른 곳에 배치된 조립체는 그대로입니다.</translation>
    </message>
    <message>
        <source>Make %1 its own</source>
        <translation>%1 독립시키기</translation>
    </message>
    <message>
        <source>%1 is placed from “%2” now; edits inside stay here.</source>
        <translation>이제 %1은(는) “%2”(으)로 배치됩니다. 내부의 편집은 여기에만 적용됩니다.</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>%1 나누기</translation>
    </message>
    <message>
        <source>Array</source>
        <translation>배열</translation>
    </message>
    <message>
        <source>Connect %1 and %2</source>
        <translation>%1와(과) %2 연결</translation>
    </message>
    <message>
        <source>Connected %1 and %2.</source>
        <translation>%1와(과) %2을(를) 연결했습니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::BoardController</name>
    <message>
        <source>New board</source>
        <translation>새 보드</translation>
    </message>
    <message>
        <source>Inside the new board: place a die, then join memory and phases to it.</source>
        <translation>새 보드 안입니다. 다이를 놓고 메모리와 전원 상을 연결하십시오.</translation>
    </message>
    <message>
        <source>Save the board as a part</source>
        <translation>보드를 부품으로 저장</translation>
    </message>
    <message>
        <source>Parts (*.json)</source>
        <translation>부품 (*.json)</translation>
    </message>
    <message>
        <source>The part could not be saved</source>
        <translation>부품을 저장할 수 없습니다</translation>
    </message>
    <message>
        <source>Saved the part “%1” to %2</source>
        <translation>부품 “%1”을(를) %2에 저장했습니다</translation>
    </message>
</context>
<context>
    <name>nongjang::BoardFigures</name>
    <message>
        <source>Board</source>
        <translation>보드</translation>
    </message>
    <message>
        <source>Yield and cost</source>
        <translation>수율과 비용</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>명시됨</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>계산됨</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>가정됨</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>class of a figure, confidence</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>nongjang::BoardOutline</name>
    <message>
        <source>%1 × %2</source>
        <comment>width and height of a board</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source> · %n layers</source>
        <translation>
            <numerusform> · %n층</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::BoardPage</name>
    <message>
        <source>Change the width of the board</source>
        <translation>보드 너비 변경</translation>
    </message>
    <message>
        <source>Change the height of the board</source>
        <translation>보드 높이 변경</translation>
    </message>
    <message>
        <source>Change the cost of development</source>
        <translation>개발 비용 변경</translation>
    </message>
    <message>
        <source>Change the salvage</source>
        <translation>회수 가치 변경</translation>
    </message>
    <message>
        <source>Change the layers of the board</source>
        <translation>보드 층수 변경</translation>
    </message>
    <message>
        <source>Change the number of boards</source>
        <translation>보드 수 변경</translation>
    </message>
    <message>
        <source>List the board otherwise</source>
        <translation>보드 표기 방식 변경</translation>
    </message>
    <message>
        <source>Board of your own</source>
        <translation>자작 보드</translation>
    </message>
    <message>
        <source>Place dies, memory, phases and connectors; join memory and phases to the dies; show connectors as ports of the board.</source>
        <translation>다이, 메모리, 전원 상, 커넥터를 놓고, 메모리와 전원 상을 다이에 연결한 뒤, 커넥터를 보드의 포트로 표시하십시오.</translation>
    </message>
    <message>
        <source>Yield of each step</source>
        <translation>공정별 수율</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>As in “267 mm”.</source>
        <translation>예: “267 mm”.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>As in “112 mm”.</source>
        <translation>예: “112 mm”.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>층수</translation>
    </message>
    <message>
        <source>Copper layers of the bare board.</source>
        <translation>기판의 구리 층수.</translation>
    </message>
    <message>
        <source>Boards made</source>
        <translation>제작 수량</translation>
    </message>
    <message>
        <source>In one go; the cost of development is dealt to them.</source>
        <translation>한 번에 만드는 수량. 개발 비용을 나누어 부담합니다.</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>개발</translation>
    </message>
    <message>
        <source>Once, as in “8000 USD”.</source>
        <translation>한 번만 드는 비용, 예: “8000 USD”.</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>회수 가치</translation>
    </message>
    <message>
        <source>What a spoilt board still brings.</source>
        <translation>불량 보드에서 회수하는 금액.</translation>
    </message>
    <message>
        <source>One line in the bill of materials</source>
        <translation>부품 명세서에 한 줄로</translation>
    </message>
    <message>
        <source>Else a line for each part, the bare board, assembly and yield loss.</source>
        <translation>아니면 부품, 기판, 조립, 수율 손실을 각각 한 줄로 표시합니다.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>설정되지 않음</translation>
    </message>
    <message>
        <source>%1, ×%2</source>
        <translation>%1, ×%2</translation>
    </message>
    <message>
        <source>Share of boards that survive it once.</source>
        <translation>이 공정을 한 번 거쳐 남는 보드의 비율.</translation>
    </message>
    <message>
        <source>Type a length above 0 and at most 2 m.</source>
        <translation>0보다 크고 2 m 이하인 길이를 입력하십시오.</translation>
    </message>
    <message>
        <source>This is not negative.</source>
        <translation>음수일 수 없습니다.</translation>
    </message>
    <message>
        <source>Assume the usual yields</source>
        <translation>일반적인 수율 가정</translation>
    </message>
    <message>
        <source>Type a share above 0 % and at most 100 %.</source>
        <translation>0 %보다 크고 100 % 이하인 비율을 입력하십시오.</translation>
    </message>
    <message>
        <source>Change a yield</source>
        <translation>수율 변경</translation>
    </message>
    <message>
        <source>Rename the board</source>
        <translation>보드 이름 바꾸기</translation>
    </message>
</context>
<context>
    <name>nongjang::BoardPart</name>
    <message>
        <source>the design has no board “%1”</source>
        <translation>설계에 보드 “%1”이(가) 없습니다</translation>
    </message>
    <message>
        <source>“%1” is not an id for a part</source>
        <translation>“%1”은(는) 부품 ID로 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>Boards of one&apos;s own</source>
        <translation>자체 제작 보드</translation>
    </message>
</context>
<context>
    <name>nongjang::Boards</name>
    <message>
        <source>Die removed, reballed and soldered</source>
        <translation>다이를 떼어 리볼링한 뒤 납땜</translation>
    </message>
    <message>
        <source>Memory package soldered</source>
        <translation>메모리 패키지 납땜</translation>
    </message>
    <message>
        <source>Switch or retimer soldered</source>
        <translation>스위치 또는 리타이머 납땜</translation>
    </message>
    <message>
        <source>Board brought up</source>
        <translation>보드 브링업</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>메모리 대역폭</translation>
    </message>
    <message>
        <source>FP32</source>
        <translation>FP32</translation>
    </message>
    <message>
        <source>FP16, FP32 sum</source>
        <translation>FP16, FP32 누산</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>Share kept at the power limit</source>
        <translation>전력 제한에서 유지되는 성능 비율</translation>
    </message>
    <message>
        <source>Board power</source>
        <translation>보드 전력</translation>
    </message>
    <message>
        <source>Input connectors carry</source>
        <translation>입력 커넥터 공급 전력</translation>
    </message>
    <message>
        <source>Input over board power</source>
        <translation>입력 대 보드 전력</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>면적</translation>
    </message>
    <message>
        <source>Heat, W per cm²</source>
        <translation>발열, W/cm²</translation>
    </message>
    <message>
        <source>Memory packages</source>
        <translation>메모리 패키지</translation>
    </message>
    <message>
        <source>Memory channels</source>
        <translation>메모리 채널</translation>
    </message>
    <message>
        <source>Data rate of a pin, Gb/s</source>
        <translation>핀당 데이터 전송률, Gb/s</translation>
    </message>
    <message>
        <source>Memory of the die</source>
        <translation>다이의 메모리</translation>
    </message>
    <message>
        <source>Bandwidth of the die</source>
        <translation>다이의 대역폭</translation>
    </message>
    <message>
        <source>Core power</source>
        <translation>코어 전력</translation>
    </message>
    <message>
        <source>Core current</source>
        <translation>코어 전류</translation>
    </message>
    <message>
        <source>Core phases</source>
        <translation>코어 상 수</translation>
    </message>
    <message>
        <source>Current per phase</source>
        <translation>상당 전류</translation>
    </message>
    <message>
        <source>Use of a phase</source>
        <translation>상 사용률</translation>
    </message>
    <message>
        <source>Loss in the phases</source>
        <translation>코어 상의 손실</translation>
    </message>
    <message>
        <source>Memory power</source>
        <translation>메모리 전력</translation>
    </message>
    <message>
        <source>Memory rail current</source>
        <translation>메모리 레일 전류</translation>
    </message>
    <message>
        <source>Memory phases</source>
        <translation>메모리 상 수</translation>
    </message>
    <message>
        <source>Current per memory phase</source>
        <translation>메모리 상당 전류</translation>
    </message>
    <message>
        <source>Use of a memory phase</source>
        <translation>메모리 상 사용률</translation>
    </message>
    <message>
        <source>Loss in the memory phases</source>
        <translation>메모리 상의 손실</translation>
    </message>
    <message>
        <source>Lanes used</source>
        <translation>사용 레인</translation>
    </message>
    <message>
        <source>Lanes left</source>
        <translation>남은 레인</translation>
    </message>
    <message>
        <source>Below over above the switch</source>
        <translation>스위치 하향 대 상향 비율</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>부품</translation>
    </message>
    <message>
        <source>Bare board</source>
        <translation>베어 보드</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>조립</translation>
    </message>
    <message>
        <source>Development, a board</source>
        <translation>보드당 개발비</translation>
    </message>
    <message>
        <source>Risky steps</source>
        <translation>위험한 공정</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>수율</translation>
    </message>
    <message>
        <source>Board tried</source>
        <translation>시도한 보드당</translation>
    </message>
    <message>
        <source>Good board</source>
        <translation>양품 보드당</translation>
    </message>
    <message>
        <source>no memory package is joined to the die</source>
        <translation>다이에 연결된 메모리 패키지가 없습니다</translation>
    </message>
    <message>
        <source>clamshell: two packages a channel</source>
        <translation>클램셸: 채널당 패키지 2개</translation>
    </message>
    <message>
        <source>the data rate of the die or the memory is unknown</source>
        <translation>다이 또는 메모리의 데이터 전송률을 알 수 없습니다</translation>
    </message>
    <message>
        <source>no phase is joined to the rail of every die</source>
        <translation>모든 다이의 레일에 상이 연결되어 있지는 않습니다</translation>
    </message>
    <message>
        <source>the current of a phase is unknown</source>
        <translation>상의 전류를 알 수 없습니다</translation>
    </message>
    <message>
        <source>the power limit of the die is unknown</source>
        <translation>다이의 전력 제한을 알 수 없습니다</translation>
    </message>
    <message>
        <source>the lanes of the chip are unknown</source>
        <translation>칩의 레인 수를 알 수 없습니다</translation>
    </message>
    <message>
        <source>the switch has no uplink</source>
        <translation>스위치에 업링크가 없습니다</translation>
    </message>
    <message>
        <source>the outline of the board is not stated</source>
        <translation>보드의 외형 치수가 지정되지 않았습니다</translation>
    </message>
    <message>
        <source>the outline or the layers of the board are not stated</source>
        <translation>보드의 외형 치수 또는 층수가 지정되지 않았습니다</translation>
    </message>
    <message>
        <source>%1 sides, %2 ball-grid packages</source>
        <translation>실장면 %1개, BGA 패키지 %2개</translation>
    </message>
    <message>
        <source>cost of development or number of boards is not stated</source>
        <translation>개발비 또는 보드 수량이 지정되지 않았습니다</translation>
    </message>
    <message>
        <source>no board survives its steps</source>
        <translation>공정을 거쳐 남는 보드가 없습니다</translation>
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
        <source>Spares</source>
        <translation>예비품</translation>
    </message>
    <message>
        <source>a bill of materials</source>
        <translation>부품 명세서</translation>
    </message>
</context>
<context>
    <name>nongjang::BomHtml</name>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>(or %1)</source>
        <translation>(또는 %1)</translation>
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
        <source>Spares</source>
        <translation>예비품</translation>
    </message>
    <message>
        <source>Unit price (%1)</source>
        <translation>단가(%1)</translation>
    </message>
    <message>
        <source>Line price (%1)</source>
        <translation>금액(%1)</translation>
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
        <source>Ordered</source>
        <translation>주문함</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>수령함</translation>
    </message>
    <message>
        <source>The prices known today put the total between %1 and %2 %3.</source>
        <translation>현재 알려진 가격으로 계산한 합계는 %1에서 %2 %3 사이입니다.</translation>
    </message>
    <message>
        <source>Parts of unknown price, not counted: %1</source>
        <translation>가격을 알 수 없어 합계에서 제외한 부품: %1</translation>
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
        <source>Mark the purchase</source>
        <translation>구매 표시</translation>
    </message>
    <message>
        <source>Import prices…</source>
        <translation>가격 가져오기…</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>가격 가져오기</translation>
    </message>
    <message>
        <source>Takes prices of your own from a CSV file with part and price, and any of condition, low, high, region, date and source.</source>
        <translation>part와 price 열이 있고 condition, low, high, region, date, source 열을 더 둘 수 있는 CSV 파일에서 사용자 가격을 가져옵니다.</translation>
    </message>
    <message>
        <source>Writes the list as a spreadsheet, CSV, Markdown, HTML or JSON file.</source>
        <translation>목록을 스프레드시트, CSV, Markdown, HTML 또는 JSON 파일로 저장합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <comment>number of parts not in the total</comment>
        <translation>
            <numerusform>가격 없음 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source> Δ %1</source>
        <translation> Δ %1</translation>
    </message>
    <message>
        <source>−%1 %2</source>
        <comment>quantity, part</comment>
        <translation>−%1 %2</translation>
    </message>
    <message>
        <source>Gone since the baseline: %1</source>
        <translation>기준 이후 없어진 항목: %1</translation>
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
    <message>
        <source>received</source>
        <translation>수령함</translation>
    </message>
    <message>
        <source>ordered; click when received</source>
        <translation>주문함. 수령하면 클릭하십시오</translation>
    </message>
    <message>
        <source>not ordered; click when ordered</source>
        <translation>주문하지 않음. 주문하면 클릭하십시오</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>또는 %1</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>구매</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>예비품</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>added</source>
        <translation>추가됨</translation>
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
    <message>
        <source>Spares</source>
        <translation>예비품</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>주문함</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>수령함</translation>
    </message>
    <message>
        <source>Alternates</source>
        <translation>대체 부품</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
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
    <message>
        <source>no other limit</source>
        <comment>of the traffic</comment>
        <translation>다른 제한 없음</translation>
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
    <name>nongjang::CableController</name>
    <message>
        <source>Hidden, but still there; View &gt; Layers shows it again.</source>
        <translation>숨겼지만 그대로 있습니다. 보기 &gt; 레이어에서 다시 표시할 수 있습니다.</translation>
    </message>
    <message>
        <source>Wire the power</source>
        <translation>전원 배선</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) drawn.</source>
        <translation>
            <numerusform>전원선 %n개를 그렸습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead was drawn.</source>
        <translation>그린 전원선이 없습니다.</translation>
    </message>
    <message>
        <source>Every socket that needs power has its lead.</source>
        <translation>전력이 필요한 모든 소켓에 전원선이 있습니다.</translation>
    </message>
    <message>
        <source>Still without power:</source>
        <translation>아직 전력이 공급되지 않음:</translation>
    </message>
    <message>
        <source>the outlets that fit would be overloaded</source>
        <translation>맞는 콘센트는 과부하가 됩니다</translation>
    </message>
    <message>
        <source>no outlet is left that a cord fits</source>
        <translation>전원 코드가 맞는 콘센트가 남아 있지 않습니다</translation>
    </message>
    <message>
        <source>the supplies that fit would be overloaded</source>
        <translation>맞는 전원 공급 장치는 과부하가 됩니다</translation>
    </message>
    <message>
        <source>no supply has these connectors left</source>
        <translation>이 커넥터가 남은 전원 공급 장치가 없습니다</translation>
    </message>
    <message>
        <source>• %1 lacks %2: %3</source>
        <comment>part, connectors, reason</comment>
        <translation>• %1에 %2 부족: %3</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 및 </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Add one supply of at least %1 with these connectors, or several.</source>
        <translation>이 커넥터가 있는 %1 이상의 전원 공급 장치를 하나 또는 여러 개 추가하십시오.</translation>
    </message>
</context>
<context>
    <name>nongjang::CableExport</name>
    <message>
        <source>not chosen: %1 to %2</source>
        <translation>선택하지 않음: %1 → %2</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>레이블</translation>
    </message>
    <message>
        <source>In</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>반복 수</translation>
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
        <source>Part</source>
        <translation>부품</translation>
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
        <source>%1 (switched off)</source>
        <translation>%1(사용 안 함)</translation>
    </message>
    <message>
        <source>Cables in the whole farm: %1</source>
        <translation>농장 전체의 케이블: %1</translation>
    </message>
    <message>
        <source>Only the first %1 rows are listed.</source>
        <translation>처음 %1개 행만 표시합니다.</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>연결함</translation>
    </message>
    <message>
        <source>a list of cables</source>
        <translation>케이블 목록</translation>
    </message>
</context>
<context>
    <name>nongjang::CableHandles</name>
    <message>
        <source>Move the way of the cable</source>
        <translation>케이블 경로 이동</translation>
    </message>
    <message>
        <source>Remove a corner</source>
        <translation>꺾인 점 제거</translation>
    </message>
</context>
<context>
    <name>nongjang::CableLabels</name>
    <message>
        <source>to %1</source>
        <comment>the other end of a cable</comment>
        <translation>상대: %1</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 labels are made.</source>
        <translation>라벨 %2개 중 처음 %1개만 만듭니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::CablePage</name>
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
    <message>
        <source>As in “2 m” or “300 mm”. The shortest cable that reaches is chosen.</source>
        <translation>예: “2 m” 또는 “300 mm”. 길이가 충분한 가장 짧은 케이블을 선택합니다.</translation>
    </message>
    <message>
        <source>Choose the pattern…</source>
        <translation>연결 방식 선택…</translation>
    </message>
    <message>
        <source>The patterns as pictures, and what each of them takes</source>
        <translation>그림으로 보는 연결 방식과 각각에 필요한 것</translation>
    </message>
    <message numerus="yes">
        <source>%n cable(s)</source>
        <comment>title of the page</comment>
        <translation>
            <numerusform>케이블 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>loose: joined to nothing yet</source>
        <translation>분리됨: 아직 아무것에도 연결되지 않음</translation>
    </message>
    <message>
        <source>different</source>
        <translation>서로 다름</translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <comment>cable, length</comment>
        <translation>%1, 최대 %2</translation>
    </message>
    <message numerus="yes">
        <source>Change %n cable(s)</source>
        <translation>
            <numerusform>케이블 %n개 변경</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs at</source>
        <translation>실제 동작 속도</translation>
    </message>
    <message>
        <source>what it is made for</source>
        <translation>설계된 대로</translation>
    </message>
    <message>
        <source>What the link was seen to run at, where that is less than it is made for: of PCIe as nvidia-smi and lspci show it, “gen3 x8”; of a network cable or a bridge the nominal rate of one, “100 Gb/s” or “50 GB/s”.</source>
        <translation>링크가 설계보다 느리게 동작하는 것이 확인된 경우 그 값: PCIe는 nvidia-smi나 lspci가 보여 주는 “gen3 x8”, 네트워크 케이블이나 브리지는 하나의 공칭 속도 “100 Gb/s” 또는 “50 GB/s”.</translation>
    </message>
    <message>
        <source>Of PCIe, give generation and lanes, as in “gen3 x8”.</source>
        <translation>PCIe는 “gen3 x8”처럼 세대와 레인을 적으십시오.</translation>
    </message>
    <message>
        <source>Only PCIe has generations and lanes. Give a rate, as in “50 GB/s”.</source>
        <translation>세대와 레인은 PCIe에만 있습니다. “50 GB/s” 같은 속도를 적으십시오.</translation>
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
    <message>
        <source>%1 has no ports.</source>
        <translation>%1에 포트가 없습니다.</translation>
    </message>
    <message>
        <source>All ports of %1 that fit are connected already.</source>
        <translation>%1의 맞는 포트가 모두 이미 연결되어 있습니다.</translation>
    </message>
    <message>
        <source>Move the cable to %1</source>
        <translation>케이블을 %1(으)로 옮기기</translation>
    </message>
    <message>
        <source>Loosen the cable</source>
        <translation>케이블 끝 분리</translation>
    </message>
    <message>
        <source>Draw a cable from %1</source>
        <translation>%1에서 케이블 그리기</translation>
    </message>
    <message>
        <source>The end lies loose; drag it to a port, or delete the cable.</source>
        <translation>케이블 끝이 연결되지 않았습니다. 포트로 끌어 연결하거나 케이블을 삭제하십시오.</translation>
    </message>
    <message>
        <source>%1 shows no ports: inside, a port&apos;s menu has “Show this port on the block”.</source>
        <translation>%1에 표시된 포트가 없습니다. 안에서 포트의 메뉴에 “이 포트를 블록에 표시”가 있습니다.</translation>
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
    <message>
        <source>loose end</source>
        <translation>연결되지 않은 끝</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>아직 선택하지 않음</translation>
    </message>
    <message>
        <source>Runs at</source>
        <translation>실제 동작 속도</translation>
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
    <message>
        <source>Labels…</source>
        <translation>라벨…</translation>
    </message>
    <message>
        <source>Labels for the cables</source>
        <translation>케이블용 라벨</translation>
    </message>
    <message>
        <source>Prints a label for each end of every cable of the farm, on sheets or tape.</source>
        <translation>농장의 모든 케이블 양 끝에 붙일 라벨을 라벨지나 테이프에 인쇄합니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::CanvasAccessible</name>
    <message>
        <source>Cable %1</source>
        <translation>케이블 %1</translation>
    </message>
    <message>
        <source>Goes inside</source>
        <translation>안으로 들어갑니다</translation>
    </message>
    <message>
        <source>Selects it or takes it out of the selection</source>
        <translation>선택하거나 선택에서 제외합니다</translation>
    </message>
    <message>
        <source>Selects it and shows it</source>
        <translation>선택하고 표시합니다</translation>
    </message>
    <message>
        <source>Has an error.</source>
        <translation>오류가 있습니다.</translation>
    </message>
    <message>
        <source>Has a warning.</source>
        <translation>경고가 있습니다.</translation>
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
    <message>
        <source>Drag a die or a switch chip here from the parts list</source>
        <translation>부품 목록에서 다이나 스위치 칩을 여기로 끌어오세요</translation>
    </message>
    <message>
        <source>Then drop memory and phases on the die, and place connectors.</source>
        <translation>그런 다음 다이에 메모리와 전원 위상을 놓고 커넥터를 배치하세요.</translation>
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
    <message>
        <source>no power</source>
        <translation>전력 없음</translation>
    </message>
    <message>
        <source>%1 no power</source>
        <translation>%1 전력 없음</translation>
    </message>
</context>
<context>
    <name>nongjang::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>캔버스</translation>
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
    <message>
        <source>The drawing of the farm. Tab goes from block to block, Ctrl and an arrow along a cable, Enter goes inside. Arrow keys move what is selected.</source>
        <translation>농장 도면입니다. Tab은 블록에서 블록으로, Ctrl과 화살표 키는 케이블을 따라 이동하고, Enter는 안으로 들어갑니다. 화살표 키는 선택한 것을 옮깁니다.</translation>
    </message>
    <message>
        <source>Select a cable whose way was changed by hand.</source>
        <translation>손으로 경로를 바꾼 케이블을 선택하십시오.</translation>
    </message>
    <message>
        <source>Let the cable find its way</source>
        <translation>케이블 경로 자동 지정</translation>
    </message>
    <message>
        <source>Different here</source>
        <translation>여기에서 다름</translation>
    </message>
    <message>
        <source>Different inside</source>
        <translation>내부가 다름</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>%1 to a loose end: drag it to a port</source>
        <translation>%1 → 연결되지 않은 끝: 포트로 끌어 연결하십시오</translation>
    </message>
    <message numerus="yes">
        <source>and %n more side by side: click again for one of them</source>
        <translation>
            <numerusform>나란히 있는 케이블 %n개 더: 그중 하나를 선택하려면 다시 클릭하십시오</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>선택한 것이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: Tab adds the next</source>
        <translation>
            <numerusform>%Ln개 선택됨: Tab을 누르면 다음 것을 추가합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two components to connect them</source>
        <translation>연결할 구성 요소 두 개를 선택하십시오</translation>
    </message>
    <message>
        <source>Connect %1 and %2</source>
        <translation>%1와(과) %2 연결</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Click or drag to move the view</source>
        <translation>클릭하거나 끌어 화면을 이동하십시오</translation>
    </message>
    <message>
        <source>Take %1 off the block</source>
        <translation>%1을(를) 블록에서 숨기기</translation>
    </message>
    <message>
        <source>Show this port on the block</source>
        <translation>이 포트를 블록에 표시</translation>
    </message>
    <message>
        <source>Show a port</source>
        <translation>포트 표시</translation>
    </message>
    <message>
        <source>Take off a port</source>
        <translation>포트 숨기기</translation>
    </message>
    <message>
        <source>No power: %1</source>
        <translation>전력 없음: %1</translation>
    </message>
    <message>
        <source>%1 of %2 without power: %3</source>
        <translation>%2개 중 %1개 전력 없음: %3</translation>
    </message>
    <message>
        <source>%1 without power: %2</source>
        <translation>%1 전력 없음: %2</translation>
    </message>
    <message>
        <source>Parts that fit %1</source>
        <translation>%1에 맞는 부품</translation>
    </message>
    <message>
        <source>Inside: %1</source>
        <comment>load</comment>
        <translation>내부: %1</translation>
    </message>
    <message>
        <source>Runs at %1</source>
        <comment>less than it is made for</comment>
        <translation>실제 동작 속도: %1</translation>
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
    <name>nongjang::CatalogWriter</name>
    <message>
        <source>Part</source>
        <translation>부품</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row of a table, column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>포트 %1</translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation>가격 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: what was expected</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>nongjang::Chart</name>
    <message>
        <source>%1: %2</source>
        <comment>figure: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Power by part</source>
        <translation>부품별 전력</translation>
    </message>
    <message>
        <source>Power idle, typical, peak</source>
        <translation>전력: 유휴, 평상, 최대</translation>
    </message>
    <message>
        <source>Cost to buy by part</source>
        <translation>부품별 구매 비용</translation>
    </message>
    <message>
        <source>Total cost by purpose</source>
        <translation>용도별 총비용</translation>
    </message>
    <message>
        <source>Cost over the years</source>
        <translation>연도별 비용</translation>
    </message>
    <message>
        <source>What moves the cost</source>
        <translation>비용에 영향을 주는 요인</translation>
    </message>
    <message>
        <source>Load by network tier</source>
        <translation>네트워크 계층별 부하</translation>
    </message>
    <message>
        <source>Load by link</source>
        <translation>링크별 부하</translation>
    </message>
    <message>
        <source>Time by traffic pattern</source>
        <translation>트래픽 패턴별 시간</translation>
    </message>
    <message>
        <source>Scaling curve</source>
        <translation>확장 곡선</translation>
    </message>
    <message>
        <source>Prices of a part</source>
        <translation>부품 가격</translation>
    </message>
    <message>
        <source>Compare parts</source>
        <translation>부품 비교</translation>
    </message>
    <message>
        <source>Compare designs</source>
        <translation>설계 비교</translation>
    </message>
    <message>
        <source>any condition</source>
        <comment>of a part</comment>
        <translation>모든 상태</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (group)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is no figure of the report, such as power.wall_peak</source>
        <translation>“%1”은(는) power.wall_peak와 같은 보고서 수치가 아닙니다</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>오류 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1</source>
        <comment>of a table</comment>
        <translation>%1행</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>“%1”은(는) 숫자가 아닙니다</translation>
    </message>
    <message>
        <source>No designs yet: add design files, or the CSV table of an exploration.</source>
        <translation>아직 설계가 없습니다. 설계 파일이나 탐색 결과 CSV 표를 추가하세요.</translation>
    </message>
    <message>
        <source>No design here has all of these figures.</source>
        <translation>이 수치가 모두 있는 설계가 없습니다.</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <comment>figure over figure</comment>
        <translation>%2에 따른 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n designs are not shown: a figure is unknown</source>
        <translation>
            <numerusform>설계 %n개를 표시하지 않음: 수치를 알 수 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the first line names no figure such as cost.capex</source>
        <translation>%1: 첫 줄에 cost.capex와 같은 수치 이름이 없습니다</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, %2행: %3</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Total processing performance</source>
        <translation>총 처리 성능(TPP)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>no price</source>
        <comment>of a part</comment>
        <translation>가격 없음</translation>
    </message>
    <message>
        <source>other</source>
        <comment>group of parts</comment>
        <translation>기타</translation>
    </message>
    <message>
        <source>“%1” is no figure of a part; try fp16_fp32acc, price, tpp, date, or a ratio such as memory_capacity/price</source>
        <translation>“%1”은(는) 부품 수치가 아닙니다. fp16_fp32acc, price, tpp, date 또는 memory_capacity/price와 같은 비율을 사용해 보세요</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <comment>ratio of two figures</comment>
        <translation>%2당 %1</translation>
    </message>
    <message>
        <source>Condition</source>
        <comment>of a part: new, used</comment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Class</source>
        <comment>of a part: datacenter</comment>
        <translation>등급</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>제조사</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>No part here has all of these figures.</source>
        <translation>이 수치가 모두 있는 부품이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are not shown: a figure is unknown</source>
        <translation>
            <numerusform>부품 %n개를 표시하지 않음: 수치를 알 수 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>Inside the machines</source>
        <translation>장비 내부</translation>
    </message>
    <message>
        <source>Above %1</source>
        <comment>tier of switches</comment>
        <translation>%1 위</translation>
    </message>
    <message>
        <source>Below %1</source>
        <comment>tier of switches</comment>
        <translation>%1 아래</translation>
    </message>
    <message numerus="yes">
        <source>%n alike</source>
        <translation>
            <numerusform>동일 항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the time it is busy</source>
        <translation>사용 중인 시간의 비율</translation>
    </message>
    <message>
        <source>No traffic to show: it takes two GPUs that reach each other.</source>
        <translation>표시할 트래픽이 없습니다. 서로 연결된 GPU가 두 개 이상 있어야 합니다.</translation>
    </message>
    <message>
        <source>Typical power</source>
        <translation>통상 전력</translation>
    </message>
    <message>
        <source>Nothing here draws power, or it is not known how much.</source>
        <translation>전력을 소비하는 것이 없거나 소비량을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation>%1개</translation>
    </message>
    <message>
        <source>at least: the draw of some is not known</source>
        <translation>최소값: 일부의 소비 전력을 알 수 없음</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Lost in power supplies</source>
        <translation>전원 공급 장치 손실</translation>
    </message>
    <message>
        <source>%1 at the wall</source>
        <translation>벽면 전력 %1</translation>
    </message>
    <message>
        <source>Power of the parts</source>
        <translation>부품의 전력</translation>
    </message>
    <message>
        <source>Peak</source>
        <comment>power</comment>
        <translation>최대</translation>
    </message>
    <message>
        <source>Typical</source>
        <comment>power</comment>
        <translation>통상</translation>
    </message>
    <message>
        <source>Idle</source>
        <comment>power</comment>
        <translation>유휴</translation>
    </message>
    <message>
        <source>Cost to buy</source>
        <translation>구매 비용</translation>
    </message>
    <message>
        <source>Nothing here has a price.</source>
        <translation>가격이 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Further cost</source>
        <translation>추가 비용</translation>
    </message>
    <message>
        <source>Duty, tax and freight</source>
        <translation>관세, 세금, 운송비</translation>
    </message>
    <message>
        <source>What arrives dead</source>
        <translation>초기 불량</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>모두 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <comment>parts</comment>
        <translation>
            <numerusform>가격 없음 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation>총소유비용(TCO)</translation>
    </message>
    <message>
        <source>The total cost needs the years of use, prices and a tariff.</source>
        <translation>총비용을 계산하려면 사용 연수, 가격, 전기 요금이 필요합니다.</translation>
    </message>
    <message>
        <source>To buy</source>
        <translation>구매 비용</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>전기료</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>유지 보수</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>인건비</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>공간</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>잔존 가치</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n years</source>
        <translation>
            <numerusform>%n년간 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Years</source>
        <translation>사용 연수</translation>
    </message>
    <message>
        <source>Paid until then</source>
        <translation>누적 지출</translation>
    </message>
    <message>
        <source>The cost over the years needs the years of use, prices and a tariff.</source>
        <translation>연도별 비용을 계산하려면 사용 연수, 가격, 전기 요금이 필요합니다.</translation>
    </message>
    <message>
        <source>Buying and running</source>
        <translation>구매 및 운영</translation>
    </message>
    <message>
        <source>The same without what is left at the end</source>
        <translation>구매 및 운영, 잔존 가치 제외</translation>
    </message>
    <message>
        <source>Renting the same hours</source>
        <translation>같은 시간 임대</translation>
    </message>
    <message>
        <source>With the price of renting such a GPU for an hour, the line of renting stands beside it (properties of the design).</source>
        <translation>이런 GPU의 시간당 임대 가격을 입력하면 임대 선이 함께 표시됩니다(설계의 속성).</translation>
    </message>
    <message>
        <source>cheaper than renting after %1 years</source>
        <translation>%1년 후 임대보다 저렴</translation>
    </message>
    <message>
        <source>renting is always cheaper</source>
        <translation>항상 임대가 더 저렴</translation>
    </message>
    <message>
        <source>No price or rate here has a range.</source>
        <translation>범위가 있는 가격이나 요율이 없습니다.</translation>
    </message>
    <message>
        <source>Time of the message</source>
        <translation>메시지 시간</translation>
    </message>
    <message>
        <source>%1 % of what the hardware could</source>
        <translation>하드웨어가 낼 수 있는 성능의 %1 %</translation>
    </message>
    <message>
        <source>held back by %1</source>
        <translation>%1이(가) 제한</translation>
    </message>
    <message>
        <source>for %1 of each GPU</source>
        <translation>GPU당 %1 기준</translation>
    </message>
    <message>
        <source>No dated price of this part is known.</source>
        <translation>이 부품의 날짜가 있는 가격을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>%1의 가격</translation>
    </message>
    <message>
        <source>“%1” is none of the components that hold accelerators: %2</source>
        <translation>“%1”은(는) 가속기가 들어 있는 구성 요소가 아닙니다. 사용할 수 있는 구성 요소: %2</translation>
    </message>
    <message>
        <source>There is no accelerator to repeat.</source>
        <translation>반복할 가속기가 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is no kind of chart; there are %2</source>
        <translation>“%1”은(는) 차트 종류가 아닙니다. 사용할 수 있는 종류: %2</translation>
    </message>
    <message>
        <source>%1 % of what each accelerator exchanges today</source>
        <translation>현재 가속기당 교환량의 %1 %</translation>
    </message>
    <message>
        <source>beyond this the cost grows faster than the speed</source>
        <translation>이후에는 비용이 속도보다 빠르게 증가</translation>
    </message>
    <message>
        <source>%1 of them do not fit: %2</source>
        <translation>%1개는 맞지 않음: %2</translation>
    </message>
    <message>
        <source>not all of them are joined</source>
        <translation>모두가 연결되어 있지는 않음</translation>
    </message>
    <message>
        <source>More of %1</source>
        <comment>component that is repeated</comment>
        <translation>%1 늘리기</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>가속기</translation>
    </message>
    <message>
        <source>Times what it is today</source>
        <translation>현재 대비 배수</translation>
    </message>
    <message>
        <source>Computing, peak</source>
        <translation>연산, 최대</translation>
    </message>
    <message>
        <source>Exchange (%1)</source>
        <translation>교환(%1)</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>전력</translation>
    </message>
    <message>
        <source>Cost per exchange, each GB/s</source>
        <translation>교환 대역폭 GB/s당 비용</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>axis (unit)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What a variant changes</source>
        <translation>변형이 바꾸는 것</translation>
    </message>
    <message>
        <source>%1: at least, as not all of it is known</source>
        <translation>%1: 최소값(일부가 알려지지 않음)</translation>
    </message>
    <message>
        <source>%1: at most, as not all of it is known</source>
        <translation>%1: 최대값(일부가 알려지지 않음)</translation>
    </message>
    <message>
        <source>Between %1</source>
        <comment>switches of one tier</comment>
        <translation>%1 사이</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count, part</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Lost in power supplies, less what has none</source>
        <translation>파워 서플라이 손실(공급이 없는 것 제외)</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>parts of a design</comment>
        <translation>제거됨</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>parts of a design</comment>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>parts of a design</comment>
        <translation>교체됨</translation>
    </message>
    <message>
        <source>Besides parts</source>
        <translation>부품 외</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>replaced by</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part, condition</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>차이 없음</translation>
    </message>
    <message>
        <source>“%1” is no figure that parts add up to; there are %2</source>
        <translation>“%1”은(는) 부품을 합산하는 수치가 아닙니다. 사용 가능: %2</translation>
    </message>
    <message>
        <source>Nothing to compare yet: make a variant, or pin a baseline.</source>
        <translation>아직 비교할 것이 없습니다. 변형을 만들거나 기준을 고정하세요.</translation>
    </message>
    <message>
        <source>%1 of one of the two is not known.</source>
        <comment>a figure</comment>
        <translation>둘 중 하나의 %1을(를) 알 수 없습니다.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>designs</comment>
        <translation>%1에서 %2(으)로</translation>
    </message>
    <message>
        <source>Repriced</source>
        <comment>parts of a design</comment>
        <translation>가격 변경</translation>
    </message>
    <message>
        <source>Draws otherwise</source>
        <comment>parts of a design</comment>
        <translation>소비 전력 변화</translation>
    </message>
</context>
<context>
    <name>nongjang::ChartOptions</name>
    <message>
        <source>all alike</source>
        <comment>size or colour of the points of a chart</comment>
        <translation>모두 같게</translation>
    </message>
    <message>
        <source>%1 (%2 now)</source>
        <comment>component and its count</comment>
        <translation>%1(현재 %2)</translation>
    </message>
    <message>
        <source>gpu vram&gt;=24 price&lt;800</source>
        <comment>example of a search for parts</comment>
        <translation>gpu vram&gt;=24 price&lt;800</translation>
    </message>
    <message>
        <source>Parts to compare</source>
        <translation>비교할 부품</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>Words and conditions, as in the list of parts. Figures: %1.</source>
        <translation>부품 목록과 같은 단어와 조건을 사용합니다. 수치: %1.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>부품</translation>
    </message>
    <message>
        <source>Part whose prices are shown</source>
        <translation>가격을 표시할 부품</translation>
    </message>
    <message>
        <source>More of</source>
        <translation>늘릴 대상</translation>
    </message>
    <message>
        <source>Component there is more of</source>
        <translation>수를 늘릴 구성 요소</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>세로</translation>
    </message>
    <message>
        <source>Figure on the vertical axis</source>
        <translation>세로축의 수치</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>가로</translation>
    </message>
    <message>
        <source>Figure on the horizontal axis</source>
        <translation>가로축의 수치</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Figure that sizes the points</source>
        <translation>점의 크기를 정하는 수치</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Figure that colours the points</source>
        <translation>점의 색을 정하는 수치</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>색 기준</translation>
    </message>
    <message>
        <source>What the colour of a part tells</source>
        <translation>부품의 색이 나타내는 것</translation>
    </message>
    <message>
        <source>log across</source>
        <comment>logarithmic scale</comment>
        <translation>가로 로그</translation>
    </message>
    <message>
        <source>Logarithmic scale across</source>
        <translation>가로축 로그 눈금</translation>
    </message>
    <message>
        <source>log up</source>
        <comment>logarithmic scale</comment>
        <translation>세로 로그</translation>
    </message>
    <message>
        <source>Logarithmic scale up</source>
        <translation>세로축 로그 눈금</translation>
    </message>
    <message>
        <source>As a ring</source>
        <translation>고리 모양</translation>
    </message>
    <message>
        <source>Draw the shares as a ring</source>
        <translation>비율을 고리 모양으로 그리기</translation>
    </message>
    <message>
        <source>Add designs…</source>
        <translation>설계 추가…</translation>
    </message>
    <message>
        <source>Add designs to the chart</source>
        <translation>차트에 설계 추가</translation>
    </message>
    <message>
        <source>Design files, or a CSV table whose heading names figures</source>
        <translation>설계 파일 또는 머리글에 수치 이름이 있는 CSV 표</translation>
    </message>
    <message>
        <source>Add examples</source>
        <translation>예제 추가</translation>
    </message>
    <message>
        <source>Add the examples to the chart</source>
        <translation>예제를 차트에 추가합니다</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Take all other designs off the chart</source>
        <translation>다른 설계를 모두 차트에서 빼기</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Figure whose changes are shown</source>
        <translation>변화를 표시할 수치</translation>
    </message>
    <message>
        <source>From</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Design that changes are counted from</source>
        <translation>변경을 세는 기준 설계</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Design with the changes</source>
        <translation>변경된 설계</translation>
    </message>
</context>
<context>
    <name>nongjang::ChartPicture</name>
    <message>
        <source>%1: a picture of a chart ends in .svg or .png.</source>
        <translation>%1: 차트 그림 파일 이름은 .svg 또는 .png로 끝나야 합니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::ChartPlot</name>
    <message>
        <source>%1 % of the whole</source>
        <translation>전체의 %1 %</translation>
    </message>
    <message>
        <source>%1  %2 %</source>
        <comment>part of a whole and its share</comment>
        <translation>%1  %2 %</translation>
    </message>
    <message>
        <source>not beaten by another</source>
        <comment>line in a chart</comment>
        <translation>파레토 경계</translation>
    </message>
    <message>
        <source>in all</source>
        <comment>bar of a chart</comment>
        <translation>합계</translation>
    </message>
    <message>
        <source>more</source>
        <comment>bar of a chart</comment>
        <translation>증가</translation>
    </message>
    <message>
        <source>less</source>
        <comment>bar of a chart</comment>
        <translation>감소</translation>
    </message>
</context>
<context>
    <name>nongjang::ChartSources</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1을(를) 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MB</source>
        <translation>%1의 크기가 256 MB를 넘습니다</translation>
    </message>
    <message>
        <source>there is no %1 in %2</source>
        <translation>%2에 %1이(가) 없습니다</translation>
    </message>
    <message>
        <source>this kind of chart needs two designs, or FILE#VARIANT</source>
        <translation>이 종류의 차트에는 설계 두 개 또는 FILE#VARIANT가 필요합니다</translation>
    </message>
    <message>
        <source>Base</source>
        <comment>of variants</comment>
        <translation>기본</translation>
    </message>
</context>
<context>
    <name>nongjang::ChartsController</name>
    <message>
        <source>Export the chart</source>
        <translation>차트 내보내기</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>그림 (*.png)</translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation>벡터 그림 (*.svg)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>쉼표로 구분된 값 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1(으)로 내보냈습니다</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>내보내지 못했습니다</translation>
    </message>
    <message>
        <source>Add designs to the chart</source>
        <translation>차트에 설계 추가</translation>
    </message>
    <message>
        <source>Designs and tables (*.farm *.csv *.tsv)</source>
        <translation>설계 및 표 (*.farm *.csv *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>nongjang::ChartsPanel</name>
    <message>
        <source>The chart is on the clipboard, as a picture and as a table.</source>
        <translation>차트를 그림과 표로 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>차트 종류</translation>
    </message>
    <message>
        <source>Rows of the chart</source>
        <translation>차트의 행</translation>
    </message>
    <message>
        <source>Copy the chart as a picture and as a table</source>
        <translation>차트를 그림과 표로 복사</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>차트 복사</translation>
    </message>
    <message>
        <source>Write the chart as PNG, SVG, CSV or JSON</source>
        <translation>차트를 PNG, SVG, CSV 또는 JSON으로 저장합니다</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>차트 내보내기</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>design: variant</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <comment>name of a design</comment>
        <translation>기준: %1</translation>
    </message>
</context>
<context>
    <name>nongjang::Chooser</name>
    <message>
        <source>What to look for</source>
        <translation>찾을 내용</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>일치하는 항목</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type more letters</source>
        <translation>
            <numerusform>%n개 더 있음: 글자를 더 입력하십시오</numerusform>
        </translation>
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
        <source>End once the window has been shown.</source>
        <translation>창을 표시한 뒤 바로 종료합니다.</translation>
    </message>
    <message>
        <source>Only one FILE can be opened.</source>
        <translation>FILE은 하나만 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Write the bill of materials of FILE to this xlsx, csv, md, html, json or pdf file and end.</source>
        <translation>FILE의 부품 명세서를 이 xlsx, csv, md, html, json 또는 pdf 파일로 저장하고 종료합니다.</translation>
    </message>
    <message>
        <source>Write the list of cables of FILE to this xlsx, csv, md, html, json or pdf file and end.</source>
        <translation>FILE의 케이블 목록을 이 xlsx, csv, md, html, json 또는 pdf 파일로 저장하고 종료합니다.</translation>
    </message>
    <message>
        <source>Write labels for the ends of the cables of FILE to this pdf or csv file and end.</source>
        <translation>FILE의 케이블 끝에 붙일 라벨을 이 pdf 또는 csv 파일로 저장하고 종료합니다.</translation>
    </message>
    <message>
        <source>Sheet or tape of the labels: %1.</source>
        <translation>라벨지 또는 테이프: %1.</translation>
    </message>
    <message>
        <source>Write all about FILE, with pictures, to this html or pdf file and end.</source>
        <translation>FILE의 모든 내용을 그림과 함께 이 html 또는 pdf 파일로 저장하고 종료합니다.</translation>
    </message>
    <message>
        <source>Write a chart of FILE to this png, svg, csv or json file and end.</source>
        <translation>FILE의 차트를 이 png, svg, csv 또는 json 파일로 저장하고 종료합니다.</translation>
    </message>
    <message>
        <source>Kind of the chart; default: power.</source>
        <translation>차트 종류(기본값: power).</translation>
    </message>
    <message>
        <source>Figure across, of the kinds parts and designs.</source>
        <translation>가로축의 수치(parts, designs 차트용).</translation>
    </message>
    <message>
        <source>Figure that sizes the points.</source>
        <translation>점의 크기를 정하는 수치.</translation>
    </message>
    <message>
        <source>Which parts, as in “gpu vram&gt;=24”.</source>
        <translation>표시할 부품(예: “gpu vram&gt;=24”).</translation>
    </message>
    <message>
        <source>--%1 needs a FILE.</source>
        <translation>--%1에는 FILE이 필요합니다.</translation>
    </message>
    <message>
        <source>Figure up, of the kinds parts and designs; of a waterfall.</source>
        <translation>세로축 수치(parts, designs 종류), 폭포 차트의 수치.</translation>
    </message>
</context>
<context>
    <name>nongjang::CompareController</name>
    <message>
        <source>Add a design to the comparison</source>
        <translation>비교에 설계 추가</translation>
    </message>
    <message>
        <source>Farm designs (*.farm)</source>
        <translation>팜 설계 (*.farm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>The design cannot be compared</source>
        <translation>설계를 비교할 수 없습니다</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>비교 결과 내보내기</translation>
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
        <source>Web page (*.html)</source>
        <translation>웹 페이지 (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
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
    <name>nongjang::CompareDrawings</name>
    <message>
        <source>Drawings side by side</source>
        <translation>도면 나란히 보기</translation>
    </message>
    <message>
        <source>Design at the left</source>
        <translation>왼쪽 설계</translation>
    </message>
    <message>
        <source>Design at the right</source>
        <translation>오른쪽 설계</translation>
    </message>
    <message>
        <source>Nothing here that the other does not have</source>
        <translation>다른 쪽에 없는 것이 여기에는 없습니다</translation>
    </message>
    <message>
        <source>Different, and marked: blocks %1, cables %2</source>
        <translation>다르며 표시된 항목: 블록 %1, 케이블 %2</translation>
    </message>
</context>
<context>
    <name>nongjang::CompareExport</name>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>부품</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation>비교: %1</translation>
    </message>
    <message>
        <source>★ marks the best; differences are to %1. [low – high] is the range a figure is believed to lie in.</source>
        <translation>★는 가장 좋은 값이며, 차이는 %1 기준입니다. [최저 – 최고]는 수치가 속한다고 추정되는 범위입니다.</translation>
    </message>
    <message>
        <source>The designs have different currencies without a common rate, so amounts are not compared.</source>
        <translation>설계의 통화가 서로 다르고 공통 환율이 없어 금액을 비교하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 has findings that are errors: %2</source>
        <translation>%1에 오류인 문제가 있습니다: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation>%1, 최저</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, 최고</translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation>%1, 차이</translation>
    </message>
    <message>
        <source>%1, difference, share</source>
        <translation>%1, 차이, 비율</translation>
    </message>
    <message>
        <source>%1, note</source>
        <translation>%1, 참고</translation>
    </message>
    <message>
        <source>best</source>
        <translation>최고</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>Parts that differ</source>
        <translation>서로 다른 부품</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>부품</translation>
    </message>
    <message>
        <source>a comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>병목</translation>
    </message>
</context>
<context>
    <name>nongjang::CompareModel</name>
    <message>
        <source>the best of all</source>
        <translation>전체 중 최고</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part, condition</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Figure or part</source>
        <translation>수치 또는 부품</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>병목</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>nongjang::ComparePanel</name>
    <message>
        <source>%1: %2</source>
        <comment>design: variant</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>계산 중…</translation>
    </message>
    <message>
        <source>; amounts have no common currency</source>
        <translation>; 금액의 통화가 서로 다릅니다</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Nothing to compare yet: make a variant, or add a file.</source>
        <translation>아직 비교할 것이 없습니다. 변형을 만들거나 파일을 추가하십시오.</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>다른 것만 표시</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>파일 추가…</translation>
    </message>
    <message>
        <source>Add a file to the comparison</source>
        <translation>비교에 파일 추가</translation>
    </message>
    <message>
        <source>This file only</source>
        <translation>이 파일만</translation>
    </message>
    <message>
        <source>Drawings…</source>
        <translation>도면…</translation>
    </message>
    <message>
        <source>Drawings side by side</source>
        <translation>도면 나란히 보기</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>비교 결과 내보내기</translation>
    </message>
    <message>
        <source>★ best, Δ to the first column</source>
        <translation>★ 최고값, Δ는 첫 번째 열 기준</translation>
    </message>
    <message>
        <source>Nothing differs: all figures and parts are the same.</source>
        <translation>차이 없음: 모든 수치와 부품이 같습니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::CompareText</name>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>better</source>
        <translation>나음</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>나쁨</translation>
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
    <message>
        <source>Lock %1</source>
        <translation>%1 잠금</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 잠금 해제</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>It stays where it is, and cannot be deleted by accident.</source>
        <translation>제자리에 고정되며 실수로 삭제되지 않습니다.</translation>
    </message>
    <message>
        <source>%1, here only</source>
        <translation>%1(이 위치만)</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>component, count</comment>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>Make %1 as in the assembly</source>
        <translation>%1을(를) 조립체와 같게 되돌리기</translation>
    </message>
    <message>
        <source>Change the power limit of %1</source>
        <translation>%1의 전력 제한 변경</translation>
    </message>
</context>
<context>
    <name>nongjang::Connect</name>
    <message>
        <source>Two components are needed.</source>
        <translation>구성 요소 두 개가 필요합니다.</translation>
    </message>
    <message>
        <source>All ports of %1 and %2 that fit are taken.</source>
        <translation>%1와(과) %2의 맞는 포트가 모두 사용 중입니다.</translation>
    </message>
    <message>
        <source>No port of %1 fits one of %2.</source>
        <translation>%1에는 %2의 포트와 맞는 포트가 없습니다.</translation>
    </message>
    <message>
        <source>%1 joined to %2</source>
        <translation>%1을(를) %2에 연결</translation>
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
    <name>nongjang::CostForm</name>
    <message>
        <source>Cost on top</source>
        <translation>추가 비용</translation>
    </message>
    <message>
        <source>Spares and checkpoints</source>
        <translation>예비품 및 체크포인트</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>설정되지 않음</translation>
    </message>
    <message>
        <source>Type a share from 0 % to %1 %.</source>
        <translation>0 %에서 %1 % 사이의 비율을 입력하십시오.</translation>
    </message>
    <message>
        <source>This is not negative.</source>
        <translation>음수일 수 없습니다.</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>a field</comment>
        <translation>변경: %1</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>관세</translation>
    </message>
    <message>
        <source>Share of the price, as in “5 %”.</source>
        <translation>가격에 대한 비율, 예: “5 %”.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>세금</translation>
    </message>
    <message>
        <source>Share of the price with duty, where it is not recovered, as in “19 %”.</source>
        <translation>관세를 포함한 가격에 대한 비율(환급되지 않는 경우), 예: “19 %”.</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>운송비</translation>
    </message>
    <message>
        <source>Share of the price, as in “2 %”.</source>
        <translation>가격에 대한 비율, 예: “2 %”.</translation>
    </message>
    <message>
        <source>Dead on arrival</source>
        <translation>초기 불량</translation>
    </message>
    <message>
        <source>Share of used parts that does not work: so many more are bought.</source>
        <translation>작동하지 않는 중고 부품의 비율: 그만큼 더 구입합니다.</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>잔존 가치</translation>
    </message>
    <message>
        <source>Share of the purchase that is left after the years.</source>
        <translation>사용 연수 후에 남는 구입비의 비율.</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>이자</translation>
    </message>
    <message>
        <source>Per year, as in “8 %”.</source>
        <translation>연간, 예: “8 %”.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>유지 보수</translation>
    </message>
    <message>
        <source>Share of the purchase, each year: often 3 % to 8 %.</source>
        <translation>구입비에 대한 연간 비율: 흔히 3 %~8 %.</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>인건비</translation>
    </message>
    <message>
        <source>A year, as in “12000 USD”.</source>
        <translation>연간, 예: “12000 USD”.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>공간</translation>
    </message>
    <message>
        <source>A year, as in “3000 USD”.</source>
        <translation>연간, 예: “3000 USD”.</translation>
    </message>
    <message>
        <source>Other cost</source>
        <translation>기타 비용</translation>
    </message>
    <message>
        <source>A year: network, insurance.</source>
        <translation>연간: 네트워크, 보험.</translation>
    </message>
    <message>
        <source>Rent instead</source>
        <translation>임대 시</translation>
    </message>
    <message>
        <source>For an hour of one such GPU, as in “0.39 USD”: when is buying cheaper?</source>
        <translation>이런 GPU 한 대의 시간당 요금, 예: “0.39 USD”: 언제부터 구입이 더 저렴합니까?</translation>
    </message>
    <message>
        <source>Spares last</source>
        <translation>예비품 충족 확률</translation>
    </message>
    <message>
        <source>Probability that the spares last until a replacement arrives, as in “99 %”.</source>
        <translation>교체품이 도착할 때까지 예비품이 충분할 확률, 예: “99 %”.</translation>
    </message>
    <message>
        <source>Replacement takes</source>
        <translation>교체품 조달 기간</translation>
    </message>
    <message>
        <source>As in “30 d”.</source>
        <translation>예: “30 d”.</translation>
    </message>
    <message>
        <source>Checkpoint takes</source>
        <translation>체크포인트 시간</translation>
    </message>
    <message>
        <source>While the work stands still, as in “60 s”.</source>
        <translation>작업이 멈춰 있는 시간, 예: “60 s”.</translation>
    </message>
    <message>
        <source>Restart takes</source>
        <translation>재시작 시간</translation>
    </message>
    <message>
        <source>Loading included, as in “5 min”.</source>
        <translation>불러오기 포함, 예: “5 min”.</translation>
    </message>
</context>
<context>
    <name>nongjang::CostSection</name>
    <message>
        <source>What the cost is made of</source>
        <translation>비용 구성</translation>
    </message>
    <message>
        <source>Cost per</source>
        <translation>단위당 비용</translation>
    </message>
    <message>
        <source>What moves the cost most</source>
        <translation>비용에 가장 큰 영향을 주는 항목</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>신뢰성</translation>
    </message>
    <message>
        <source>Export classification</source>
        <translation>수출 통제 분류</translation>
    </message>
    <message>
        <source>TFLOPS %1</source>
        <comment>of a precision</comment>
        <translation>TFLOPS %1</translation>
    </message>
    <message>
        <source>PFLOP-h %1</source>
        <comment>of a precision</comment>
        <translation>PFLOP-h %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range of the total</comment>
        <translation>%1 ~ %2</translation>
    </message>
    <message numerus="yes">
        <source>Of %n samples, one in ten is below %1 and one in ten above %2.</source>
        <translation>
            <numerusform>표본 %n개 중 10분의 1은 %1보다 낮고 10분의 1은 %2보다 높습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Total cost of ownership with this alone at its low and at its high end.</source>
        <translation>이 항목만 최저값과 최고값으로 바꾸었을 때의 총소유비용(TCO)입니다.</translation>
    </message>
    <message>
        <source>Cost to buy with this alone at its low and at its high end.</source>
        <translation>이 항목만 최저값과 최고값으로 바꾸었을 때의 구매 비용입니다.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>부품</translation>
    </message>
    <message>
        <source>Dead on arrival</source>
        <translation>초기 불량</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>예비품</translation>
    </message>
    <message>
        <source>Duty, tax, freight</source>
        <translation>관세, 세금, 운송비</translation>
    </message>
    <message>
        <source>Maintenance per year</source>
        <translation>연간 유지 보수</translation>
    </message>
    <message>
        <source>Labour per year</source>
        <translation>연간 인건비</translation>
    </message>
    <message>
        <source>Space per year</source>
        <translation>연간 공간 비용</translation>
    </message>
    <message>
        <source>Other cost per year</source>
        <translation>연간 기타 비용</translation>
    </message>
    <message>
        <source>To run, per year</source>
        <translation>연간 운영비</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>잔존 가치</translation>
    </message>
    <message>
        <source>All in, per year</source>
        <translation>연간 총비용</translation>
    </message>
    <message>
        <source>GPU and hour</source>
        <translation>GPU 시간당</translation>
    </message>
    <message>
        <source>GB, to buy</source>
        <translation>GB당 구입비</translation>
    </message>
    <message>
        <source>GB/s, to buy</source>
        <translation>GB/s당 구입비</translation>
    </message>
    <message>
        <source>Cheaper than rent after</source>
        <translation>임대보다 저렴해지는 시점</translation>
    </message>
    <message>
        <source>Failures per year</source>
        <translation>연간 고장 수</translation>
    </message>
    <message>
        <source>Time between failures</source>
        <translation>고장 간격</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>체크포인트 간격</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation>유효 처리율(goodput)</translation>
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
    <message>
        <source>Heat at peak, BTU/h</source>
        <translation>최대 발열량, BTU/h</translation>
    </message>
    <message>
        <source>Air that carries it away</source>
        <translation>열을 내보내는 데 필요한 풍량</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>%1 lack an input; the list of problems can show them</source>
        <translation>%1개에 입력값이 없음. 문제 목록에 표시할 수 있음</translation>
    </message>
    <message>
        <source>FP16 at the power limits</source>
        <translation>전력 제한 적용 시 FP16</translation>
    </message>
</context>
<context>
    <name>nongjang::Day</name>
    <message>
        <source>“%1” is not a date: write year, month and day, such as &quot;2026-10-01&quot;</source>
        <translation>“%1”은(는) 날짜가 아닙니다. &quot;2026-10-01&quot;처럼 연, 월, 일을 쓰세요</translation>
    </message>
</context>
<context>
    <name>nongjang::DesignFiles</name>
    <message>
        <source>The whole farm</source>
        <translation>전체 농장</translation>
    </message>
    <message>
        <source>Inside: %1</source>
        <comment>assembly</comment>
        <translation>내부: %1</translation>
    </message>
    <message>
        <source>%1: a report is written as .html or .pdf</source>
        <translation>%1: 보고서는 .html 또는 .pdf로 저장할 수 있습니다</translation>
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
    <message>
        <source>Destination</source>
        <translation>목적지</translation>
    </message>
    <message>
        <source>For export classification: a country as in “KR”, or a country group as in “D:5”. Information only.</source>
        <translation>수출 통제 분류에 사용합니다. 국가(예: “KR”) 또는 국가 그룹(예: “D:5”)을 입력합니다. 참고용입니다.</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>규칙 기준일</translation>
    </message>
    <message>
        <source>The day whose export rules and prices count, as in “2026-10-01”.</source>
        <translation>수출 규칙과 가격을 적용할 기준일입니다(예: “2026-10-01”).</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Type a country as in KR, or a group as in D:5.</source>
        <translation>KR과 같은 국가 또는 D:5와 같은 그룹을 입력하십시오.</translation>
    </message>
    <message>
        <source>Change the destination</source>
        <translation>목적지 변경</translation>
    </message>
    <message>
        <source>Type a day as in 2026-10-01.</source>
        <translation>2026-10-01과 같은 날짜를 입력하십시오.</translation>
    </message>
    <message>
        <source>Change the day of the rules</source>
        <translation>규칙 기준일 변경</translation>
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
    <name>nongjang::DesignState</name>
    <message>
        <source>there is no variant “%1”</source>
        <translation>변형 “%1”이(가) 없습니다</translation>
    </message>
</context>
<context>
    <name>nongjang::DeviceType</name>
    <message>
        <source>“%1” must be a text</source>
        <translation>“%1”은(는) 텍스트여야 합니다</translation>
    </message>
    <message>
        <source>“%1” must be a number from 0 to %2, not “%3”</source>
        <translation>“%1”은(는) 0에서 %2 사이의 숫자여야 합니다(“%3” 아님)</translation>
    </message>
    <message>
        <source>“%1” is missing: this is no device type of NetBox</source>
        <translation>“%1”이(가) 없습니다. NetBox 장치 유형이 아닙니다</translation>
    </message>
    <message>
        <source>“%1” must be a list</source>
        <translation>“%1”은(는) 목록이어야 합니다</translation>
    </message>
    <message>
        <source>“%1” has more than %2 entries</source>
        <translation>“%1”의 항목이 %2개를 넘습니다</translation>
    </message>
    <message>
        <source>each entry of “%1” must have a name and a type</source>
        <translation>“%1”의 각 항목에는 이름과 유형이 있어야 합니다</translation>
    </message>
    <message>
        <source>an interface needs a type</source>
        <translation>인터페이스에는 유형이 필요합니다</translation>
    </message>
    <message>
        <source>it has no interfaces, power ports or outlets: there is nothing to connect</source>
        <translation>인터페이스, 전원 포트, 콘센트가 없어 연결할 것이 없습니다</translation>
    </message>
    <message>
        <source>this is no device type of NetBox</source>
        <translation>NetBox 장치 유형이 아닙니다</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MB</source>
        <translation>%1이(가) 1 MB보다 큽니다</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1을(를) 읽을 수 없습니다: %2</translation>
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
    <name>nongjang::DrawnPart</name>
    <message>
        <source>The drawing of the part “%1” holds no board.</source>
        <translation>부품 “%1”의 도면에 보드가 없습니다.</translation>
    </message>
    <message>
        <source>The drawing of the part “%1” cannot be used: %2</source>
        <translation>부품 “%1”의 도면을 사용할 수 없습니다: %2</translation>
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
    <message>
        <source>Replace: %1</source>
        <translation>교체: %1</translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>%1을(를) %2(으)로 교체</translation>
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
    <message>
        <source>Select what is to be repeated.</source>
        <translation>반복할 항목을 선택하십시오.</translation>
    </message>
    <message>
        <source>At most %1 copies can be made; a count on one block stands for any number.</source>
        <translation>사본은 최대 %1개까지 만들 수 있습니다. 블록 하나에 개수를 지정하면 몇 개든 나타낼 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” counts %2 already.</source>
        <translation>“%1”의 개수는 이미 %2입니다.</translation>
    </message>
    <message>
        <source>One end of a cable is joined; delete the cable instead.</source>
        <translation>케이블의 한쪽 끝이 연결되어 있습니다. 대신 케이블을 삭제하십시오.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>copy of an assembly</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The port “%1” that this assembly shows would lead to both.</source>
        <translation>이 조립체의 외부 포트 “%1”이(가) 양쪽 모두로 이어지게 됩니다.</translation>
    </message>
    <message>
        <source>“%1” is no assembly: there is nothing inside.</source>
        <translation>“%1”은(는) 조립체가 아니므로 내부가 없습니다.</translation>
    </message>
    <message>
        <source>“%1” counts %2: between 1 and %3 of them can be taken out.</source>
        <translation>“%1”의 개수는 %2입니다. 그중 1개에서 %3개까지 꺼낼 수 있습니다.</translation>
    </message>
    <message>
        <source>The assembly has a value of its own here: give another one, or take it away in every instance.</source>
        <translation>조립체가 여기에 자체 값을 가지고 있습니다. 다른 값을 지정하거나 모든 인스턴스에서 값을 제거하십시오.</translation>
    </message>
    <message>
        <source>%1 and %2 do not come out one to one.</source>
        <translation>%1개와 %2개는 일대일로 나누어떨어지지 않습니다.</translation>
    </message>
    <message>
        <source>Does not divide evenly: %1 on each, %2 on the last</source>
        <translation>균등하게 나누어지지 않음: 각각 %1개, 마지막은 %2개</translation>
    </message>
    <message numerus="yes">
        <source>; %n get none</source>
        <translation>
            <numerusform>, %n개는 연결 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes %1 ports of each “%2”; from %3 on there are %4.</source>
        <translation>각 “%2”의 포트가 %1개 필요하지만 %3부터는 %4개뿐입니다.</translation>
    </message>
    <message>
        <source>It takes %1 ports of each “%2”; %3 is in use.</source>
        <translation>각 “%2”의 포트가 %1개 필요하지만 %3이(가) 사용 중입니다.</translation>
    </message>
    <message>
        <source>The cable at %1 is not sound (%2); repair or remove it first.</source>
        <translation>%1의 케이블에 문제가 있습니다(%2). 먼저 수정하거나 제거하십시오.</translation>
    </message>
    <message>
        <source>it is joined at one end only</source>
        <translation>한쪽 끝만 연결되어 있음</translation>
    </message>
    <message>
        <source>The cable from %1 to %2 would become more than %3 cables.</source>
        <translation>%1에서 %2(으)로 가는 케이블이 %3개보다 많은 케이블로 나뉘게 됩니다.</translation>
    </message>
    <message>
        <source>The assembly shows no port “%1”.</source>
        <translation>조립체의 외부 포트에 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The cable at %1 would stand for more than %2 single cables.</source>
        <translation>%1의 케이블이 개별 케이블 %2개보다 많은 수를 나타내게 됩니다.</translation>
    </message>
    <message>
        <source>The port “%1” that this assembly shows would lead to several places.</source>
        <translation>이 조립체의 외부 포트 “%1”이(가) 여러 곳으로 이어지게 됩니다.</translation>
    </message>
    <message>
        <source>More than %1 parts stand side by side; group them into an assembly, wire that, and repeat it.</source>
        <translation>부품이 %1개보다 많이 나란히 놓여 있습니다. 조립체로 묶어 배선한 다음 그 조립체를 반복하십시오.</translation>
    </message>
    <message>
        <source>At most %1 parallel cables.</source>
        <translation>병렬 케이블은 최대 %1개입니다.</translation>
    </message>
    <message>
        <source>“%1” is no board.</source>
        <translation>“%1”은(는) 보드가 아닙니다.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>보드</translation>
    </message>
    <message>
        <source>%1 feeds %2</source>
        <translation>%1이(가) %2에 공급</translation>
    </message>
    <message>
        <source>A power limit of %1 is more than twice what %2 is made for, %3.</source>
        <translation>전력 제한 %1은(는) %2의 설계값 %3의 두 배를 넘습니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::ExchangesModel</name>
    <message>
        <source>between hosts</source>
        <translation>호스트 간</translation>
    </message>
    <message>
        <source>between processors</source>
        <translation>프로세서 간</translation>
    </message>
    <message>
        <source>inside a host</source>
        <translation>호스트 내부</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>가려짐</translation>
    </message>
    <message>
        <source>%1
One of the groups: %2</source>
        <comment>exchange</comment>
        <translation>%1
그룹 중 하나: %2</translation>
    </message>
    <message>
        <source>Bus bandwidth while all groups exchange at once, as nccl-tests counts it</source>
        <translation>모든 그룹이 동시에 교환할 때의 버스 대역폭, nccl-tests 방식</translation>
    </message>
    <message>
        <source>Of a step, or of an output token</source>
        <translation>스텝 하나 또는 출력 토큰 하나의 시간</translation>
    </message>
    <message>
        <source>What is left of the time beside the computing</source>
        <translation>연산으로 가려지지 않고 남는 시간</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>교환</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>busbw</source>
        <translation>busbw</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>노출 시간</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>제한 요인</translation>
    </message>
</context>
<context>
    <name>nongjang::ExchangesPanel</name>
    <message>
        <source>Exchanges of the workload</source>
        <translation>워크로드의 교환</translation>
    </message>
    <message>
        <source>Nothing is exchanged: each GPU works on its own copy of the model.</source>
        <translation>교환하는 것이 없습니다. GPU마다 모델의 자체 사본으로 작업합니다.</translation>
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
    <name>nongjang::Explore</name>
    <message>
        <source>the template %1 has no number “%2”</source>
        <translation>템플릿 %1에 숫자 “%2”이(가) 없습니다</translation>
    </message>
    <message>
        <source>there is no template “%1”</source>
        <translation>템플릿 “%1”이(가) 없습니다</translation>
    </message>
    <message>
        <source>node: expected FILE.farm#assembly, found “%1”</source>
        <translation>node: FILE.farm#assembly 형식이어야 하지만 “%1”입니다</translation>
    </message>
    <message>
        <source>keep: limits on money are in USD, and the design counts in %1</source>
        <translation>keep: 금액 한도는 USD 단위인데 설계의 통화는 %1입니다</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1을(를) 알 수 없습니다</translation>
    </message>
    <message>
        <source>internal error: %1</source>
        <translation>내부 오류: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1을(를) 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 is no table of an exploration</source>
        <translation>%1은(는) 탐색 결과 표가 아닙니다</translation>
    </message>
    <message>
        <source>%1 is not of this run: the specification, the design, the catalogue or the shard is another; write to another file, or leave out --resume</source>
        <translation>%1은(는) 이 실행의 결과가 아닙니다. 명세, 설계, 카탈로그 또는 샤드가 다릅니다. 다른 파일에 저장하거나 --resume을 빼십시오</translation>
    </message>
    <message>
        <source>lost: shard %1 of %2</source>
        <translation>누락됨: 샤드 %1/%2</translation>
    </message>
    <message>
        <source>%1 is of another run than %2</source>
        <translation>%1은(는) %2와(과) 다른 실행의 결과입니다</translation>
    </message>
    <message>
        <source>shard %1 of %2 is there twice: %3 and %4</source>
        <translation>샤드 %1/%2이(가) 두 번 있습니다: %3, %4</translation>
    </message>
    <message>
        <source>%1: row %2 is missing; the shard is not finished, go on with --resume</source>
        <translation>%1: %2행이 없습니다. 샤드가 끝나지 않았으므로 --resume으로 계속하십시오</translation>
    </message>
    <message>
        <source>%1 has more rows than its shard</source>
        <translation>%1의 행이 샤드보다 많습니다</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>there is no component %1</source>
        <translation>구성 요소 %1이(가) 없습니다</translation>
    </message>
    <message>
        <source>there is no cable %1</source>
        <translation>케이블 %1이(가) 없습니다</translation>
    </message>
    <message>
        <source>the catalogue has no part %1</source>
        <translation>카탈로그에 부품 %1이(가) 없습니다</translation>
    </message>
    <message>
        <source>%1: cables are priced by their length</source>
        <translation>%1: 케이블 가격은 길이에 따라 정해집니다</translation>
    </message>
</context>
<context>
    <name>nongjang::ExploreCandidates</name>
    <message>
        <source>row %1</source>
        <comment>of an exploration</comment>
        <translation>%1행</translation>
    </message>
</context>
<context>
    <name>nongjang::ExploreController</name>
    <message>
        <source>There is no such design</source>
        <translation>그런 설계가 없습니다</translation>
    </message>
</context>
<context>
    <name>nongjang::ExploreDialog</name>
    <message>
        <source>Explore</source>
        <translation>탐색</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>바꿀 항목</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Values: 200 W; 250 W  or  200 W … 350 W step 25 W  or  0.5 … 2 in 5 log</source>
        <translation>값: 200 W; 250 W  또는  200 W … 350 W step 25 W  또는  0.5 … 2 in 5 log</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>바꾸기…</translation>
    </message>
    <message>
        <source>Add a parameter of what is selected on the canvas, or of the place</source>
        <translation>캔버스에서 선택한 항목이나 장소의 매개변수를 추가합니다</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Which designs</source>
        <translation>어떤 설계</translation>
    </message>
    <message>
        <source>Every combination</source>
        <translation>모든 조합</translation>
    </message>
    <message>
        <source>Random samples</source>
        <translation>무작위 표본</translation>
    </message>
    <message>
        <source>Latin hypercube</source>
        <translation>라틴 하이퍼큐브</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>표본 수</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Open this design</source>
        <translation>이 설계 열기</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>표 저장…</translation>
    </message>
    <message>
        <source>Save parameters…</source>
        <translation>매개변수 저장…</translation>
    </message>
    <message>
        <source>Load parameters…</source>
        <translation>매개변수 불러오기…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>설계</translation>
    </message>
    <message>
        <source>Choose what varies: select a component or a cable on the canvas, then “Vary…”.</source>
        <translation>바꿀 항목을 고르십시오. 캔버스에서 구성 요소나 케이블을 선택한 다음 “바꾸기…”를 누릅니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n design(s)</source>
        <translation>
            <numerusform>설계 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 designs are too many for a window: take samples, or use nongjang-cli explore.</source>
        <translation>설계 %1개는 창에서 다루기에 너무 많습니다. 표본을 쓰거나 nongjang-cli explore를 사용하십시오.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message numerus="yes">
        <source>%n design(s), evaluated</source>
        <translation>
            <numerusform>설계 %n개 평가됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 designs.</source>
        <translation>설계 %2개 중 %1개 후 중지했습니다.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>There is no such design</source>
        <translation>그런 설계가 없습니다</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>표 저장</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>쉼표로 구분된 값 (*.csv)</translation>
    </message>
    <message>
        <source>The table could not be saved</source>
        <translation>표를 저장할 수 없습니다</translation>
    </message>
    <message>
        <source>Save the parameters</source>
        <translation>매개변수 저장</translation>
    </message>
    <message>
        <source>Explorations (*.json)</source>
        <translation>탐색 (*.json)</translation>
    </message>
    <message>
        <source>The parameters could not be saved</source>
        <translation>매개변수를 저장할 수 없습니다</translation>
    </message>
    <message>
        <source>Load parameters</source>
        <translation>매개변수 불러오기</translation>
    </message>
    <message>
        <source>The parameters could not be loaded</source>
        <translation>매개변수를 불러올 수 없습니다</translation>
    </message>
    <message>
        <source>They are of a template; use nongjang-cli explore.</source>
        <translation>템플릿의 매개변수입니다. nongjang-cli explore를 사용하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be built: see the notes</source>
        <translation>
            <numerusform>%n개는 만들 수 없습니다. 비고를 보십시오</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in charts</source>
        <translation>차트에 표시</translation>
    </message>
    <message>
        <source>Every design as a point, cost against performance or any figures</source>
        <translation>모든 설계를 점으로 표시: 비용 대 성능, 또는 다른 수치</translation>
    </message>
</context>
<context>
    <name>nongjang::ExploreModel</name>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>오류</translation>
    </message>
</context>
<context>
    <name>nongjang::ExploreSpec</name>
    <message>
        <source>the step is positive, and “from” is not above “to”</source>
        <translation>간격은 양수여야 하고 “from”은 “to”보다 크지 않아야 합니다</translation>
    </message>
    <message>
        <source>these are more than %1 values</source>
        <translation>값이 %1개를 넘습니다</translation>
    </message>
    <message>
        <source>from 1 to %1 points, and of logarithms only positive ends</source>
        <translation>점은 1개에서 %1개까지, 로그의 양 끝은 양수여야 합니다</translation>
    </message>
    <message>
        <source>%1: part</source>
        <translation>%1: 부품</translation>
    </message>
    <message>
        <source>%1: power limit</source>
        <translation>%1: 전력 제한</translation>
    </message>
    <message>
        <source>%1: condition</source>
        <translation>%1: 상태</translation>
    </message>
    <message>
        <source>%1: GPU to GPU</source>
        <translation>%1: GPU 간</translation>
    </message>
    <message>
        <source>%1: price factor</source>
        <translation>%1: 가격 배수</translation>
    </message>
    <message>
        <source>%1: cable</source>
        <translation>%1: 케이블</translation>
    </message>
    <message>
        <source>%1: length</source>
        <translation>%1: 길이</translation>
    </message>
    <message>
        <source>%1: parallel cables</source>
        <translation>%1: 병렬 케이블</translation>
    </message>
    <message>
        <source>%1: count</source>
        <translation>%1: 개수</translation>
    </message>
    <message>
        <source>tariff</source>
        <translation>전기 요금</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>under load</source>
        <translation>부하 시간</translation>
    </message>
    <message>
        <source>years</source>
        <translation>연수</translation>
    </message>
    <message>
        <source>expected one of %1, found “%2”</source>
        <translation>%1 중 하나여야 하지만 “%2”입니다</translation>
    </message>
    <message>
        <source>expected what it changes: a path such as &quot;farm/rig/gpu&quot;, or several in brackets</source>
        <translation>변경할 대상이 필요합니다. &quot;farm/rig/gpu&quot;와 같은 경로 또는 대괄호로 묶은 여러 경로를 지정하십시오</translation>
    </message>
    <message>
        <source>this kind of parameter changes no component</source>
        <translation>이 종류의 매개변수는 구성 요소를 변경하지 않습니다</translation>
    </message>
    <message>
        <source>“%1” is no figure of a part, such as power_limit</source>
        <translation>“%1”은(는) power_limit와 같은 부품 수치가 아닙니다</translation>
    </message>
    <message>
        <source>this kind of parameter has no key</source>
        <translation>이 종류의 매개변수에는 키가 없습니다</translation>
    </message>
    <message>
        <source>a price factor is of a &quot;part&quot; or of a &quot;category&quot;</source>
        <translation>가격 계수는 &quot;part&quot; 또는 &quot;category&quot;에 적용됩니다</translation>
    </message>
    <message>
        <source>cables are priced by their length; name other parts</source>
        <translation>케이블 가격은 길이에 따라 정해집니다. 다른 부품을 지정하십시오</translation>
    </message>
    <message>
        <source>there is no category “%1” of parts</source>
        <translation>부품 분류 “%1”이(가) 없습니다</translation>
    </message>
    <message>
        <source>a parameter has either &quot;values&quot;, or &quot;from&quot; and &quot;to&quot;</source>
        <translation>매개변수에는 &quot;values&quot; 또는 &quot;from&quot;과 &quot;to&quot;가 있어야 합니다</translation>
    </message>
    <message>
        <source>expected from 1 to %1 values in brackets</source>
        <translation>대괄호 안에 값이 1개에서 %1개까지 있어야 합니다</translation>
    </message>
    <message>
        <source>value %1: %2</source>
        <translation>값 %1: %2</translation>
    </message>
    <message>
        <source>value %1: “%2” is there twice</source>
        <translation>값 %1: “%2”이(가) 두 번 있습니다</translation>
    </message>
    <message>
        <source>expected text with a number in %1, such as &quot;12 %1&quot;</source>
        <translation>&quot;12 %1&quot;처럼 %1 단위의 숫자를 담은 텍스트여야 합니다</translation>
    </message>
    <message>
        <source>expected text that is not empty</source>
        <translation>비어 있지 않은 텍스트여야 합니다</translation>
    </message>
    <message>
        <source>expected one-to-one, spread or full-mesh</source>
        <translation>one-to-one, spread, full-mesh 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>expected native, patched or staged</source>
        <translation>native, patched, staged 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>%1부터 %2까지의 정수여야 합니다</translation>
    </message>
    <message>
        <source>a number that is out of range</source>
        <translation>범위를 벗어난 숫자입니다</translation>
    </message>
    <message>
        <source>this kind of parameter takes &quot;values&quot;</source>
        <translation>이 종류의 매개변수에는 &quot;values&quot;가 필요합니다</translation>
    </message>
    <message>
        <source>a span has &quot;from&quot; and &quot;to&quot;, the smaller first</source>
        <translation>구간에는 &quot;from&quot;과 &quot;to&quot;가 있어야 하며 작은 값이 먼저입니다</translation>
    </message>
    <message>
        <source>expected linear or log</source>
        <translation>linear, log 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>a logarithmic span starts above zero</source>
        <translation>로그 구간은 0보다 큰 값에서 시작해야 합니다</translation>
    </message>
    <message>
        <source>a span has a &quot;step&quot;, or &quot;points&quot; and a &quot;scale&quot;</source>
        <translation>구간에는 &quot;step&quot; 또는 &quot;points&quot;와 &quot;scale&quot;이 있어야 합니다</translation>
    </message>
    <message>
        <source>a span has a &quot;step&quot; or &quot;points&quot;, unless samples are taken</source>
        <translation>표본을 뽑지 않는다면 구간에는 &quot;step&quot; 또는 &quot;points&quot;가 있어야 합니다</translation>
    </message>
    <message>
        <source>expected random or latin-hypercube</source>
        <translation>random, latin-hypercube 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>이 키가 없습니다</translation>
    </message>
    <message>
        <source>expected a whole number, or text</source>
        <translation>정수 또는 텍스트여야 합니다</translation>
    </message>
    <message>
        <source>“%1” is no figure of a design, such as power.wall_peak</source>
        <translation>“%1”은(는) power.wall_peak와 같은 설계 수치가 아닙니다</translation>
    </message>
    <message>
        <source>a limit has &quot;at_least&quot;, &quot;at_most&quot;, or both</source>
        <translation>한도에는 &quot;at_least&quot; 또는 &quot;at_most&quot;, 혹은 둘 다 있어야 합니다</translation>
    </message>
    <message>
        <source>“%1” is no figure of a design; there are %2</source>
        <translation>“%1”은(는) 설계 수치가 아닙니다. 사용할 수 있는 수치: %2</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>“%1”이(가) 두 번 있습니다</translation>
    </message>
    <message>
        <source>expected at least one figure</source>
        <translation>수치가 하나 이상 있어야 합니다</translation>
    </message>
    <message>
        <source>expected the base: either &quot;design&quot;, a file, or &quot;template&quot;</source>
        <translation>기준이 있어야 합니다: &quot;design&quot;(파일) 또는 &quot;template&quot;</translation>
    </message>
    <message>
        <source>the name “%1” is already used</source>
        <translation>이름 “%1”은(는) 이미 사용 중입니다</translation>
    </message>
    <message>
        <source>the base is no template</source>
        <translation>기준이 템플릿이 아닙니다</translation>
    </message>
    <message>
        <source>expected from 1 to %1 parameters</source>
        <translation>매개변수가 1개에서 %1개까지 있어야 합니다</translation>
    </message>
    <message>
        <source>all combinations are more than %1; take samples</source>
        <translation>전체 조합이 %1개를 넘습니다. 표본을 뽑으십시오</translation>
    </message>
    <message>
        <source>this key is missing: a specification starts with &quot;format&quot;: 1</source>
        <translation>이 키가 없습니다. 명세는 &quot;format&quot;: 1로 시작해야 합니다</translation>
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
    <message>
        <source>Web page (*.html)</source>
        <translation>웹 페이지 (*.html)</translation>
    </message>
    <message>
        <source>Export the list of cables</source>
        <translation>케이블 목록 내보내기</translation>
    </message>
    <message>
        <source>Export a report of the design</source>
        <translation>설계 보고서 내보내기</translation>
    </message>
    <message>
        <source>%1 labels</source>
        <comment>name of a file</comment>
        <translation>%1 라벨</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 저장 중…</translation>
    </message>
</context>
<context>
    <name>nongjang::ExportNote</name>
    <message>
        <source>Export classification</source>
        <translation>수출 통제 분류</translation>
    </message>
</context>
<context>
    <name>nongjang::ExportRules</name>
    <message>
        <source>expected a day such as &quot;2023-11-17&quot;</source>
        <translation>&quot;2023-11-17&quot;과 같은 날짜여야 합니다</translation>
    </message>
    <message>
        <source>expected list, review or notice</source>
        <translation>list, review, notice 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>이 키가 없습니다</translation>
    </message>
</context>
<context>
    <name>nongjang::ExportStudy</name>
    <message>
        <source>dense compute rates</source>
        <translation>밀집(dense) 연산 성능</translation>
    </message>
    <message>
        <source>die area</source>
        <translation>다이 면적</translation>
    </message>
    <message>
        <source>transfer rate to other chips</source>
        <translation>다른 칩과의 전송 속도</translation>
    </message>
    <message>
        <source>%1: not a licence destination of this rule; headquarters elsewhere, end use and end user still count</source>
        <translation>%1: 이 규칙의 허가 대상 목적지가 아님. 단, 다른 곳에 있는 본사, 최종 용도, 최종 사용자는 여전히 적용됨</translation>
    </message>
    <message>
        <source>%1 (%2): its numbers are below the limits. %3</source>
        <translation>%1(%2): 수치가 한도 미만입니다. %3</translation>
    </message>
    <message>
        <source>%1 (%2): its numbers are not below the limits.</source>
        <translation>%1(%2): 수치가 한도 미만이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 (%2): not known, for numbers are missing.</source>
        <translation>%1(%2): 수치가 빠져 있어 알 수 없습니다.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Whether it is designed or marketed for data centres is not stated: if it is, %1; if not, %2.</source>
        <translation>데이터 센터용으로 설계되었거나 판매되는지 명시되어 있지 않습니다. 해당하면 %1, 해당하지 않으면 %2입니다.</translation>
    </message>
    <message>
        <source>no licence by these numbers; end use, end user and orders to single makers still count</source>
        <translation>이 수치로는 허가가 필요 없음. 단, 최종 용도, 최종 사용자, 개별 제조사에 대한 명령은 여전히 적용됨</translation>
    </message>
    <message>
        <source>Information only, from the numbers above; consult counsel.</source>
        <translation>위 수치만을 근거로 한 참고용 정보입니다. 법률 전문가와 상의하십시오.</translation>
    </message>
    <message>
        <source>no rule on computing chips is known for that day</source>
        <translation>해당 날짜에 적용되는 컴퓨팅 칩 관련 규칙을 알 수 없습니다</translation>
    </message>
    <message>
        <source>“%1” is no destination: no country of two letters and no country group</source>
        <translation>“%1”은(는) 목적지가 아닙니다. 두 글자 국가 코드도 국가 그룹도 아닙니다</translation>
    </message>
    <message>
        <source>Write a country such as KR, or a group such as D:5.</source>
        <translation>KR과 같은 국가 또는 D:5와 같은 그룹을 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>nongjang::ExportText</name>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>알 수 없음: %1</translation>
    </message>
    <message>
        <source>below every threshold</source>
        <translation>모든 임계값 미만</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>entry of a list: what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>TPP %1 (%2), performance density %3</source>
        <translation>TPP %1(%2), 성능 밀도 %3</translation>
    </message>
    <message>
        <source>No rule on computing chips is known for %1.</source>
        <translation>%1에 적용되는 컴퓨팅 칩 관련 규칙을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>By the %1 (%2), in force since %3, as of %4. Source: %5, %6.</source>
        <translation>%1(%2) 기준, %3부터 시행, %4 현재. 출처: %5, %6.</translation>
    </message>
</context>
<context>
    <name>nongjang::Expose</name>
    <message>
        <source>Go inside an assembly first: the farm itself is no block.</source>
        <translation>먼저 조립체 안으로 들어가십시오. 팜 자체는 블록이 아닙니다.</translation>
    </message>
    <message>
        <source>The block shows it already, as %1.</source>
        <translation>블록에 이미 %1(으)로 표시되어 있습니다.</translation>
    </message>
    <message>
        <source>The block has no port “%1”.</source>
        <translation>블록에 “%1” 포트가 없습니다.</translation>
    </message>
    <message>
        <source>A cable ends there: %1.</source>
        <translation>그곳에 케이블이 연결되어 있습니다: %1.</translation>
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
    <message>
        <source>expected a list of at most %1 positions, such as [[120, 40]]</source>
        <translation>[[120, 40]]과 같이 위치가 최대 %1개인 목록이어야 합니다</translation>
    </message>
    <message>
        <source>only a placed assembly has an inside to change</source>
        <translation>배치된 조립체만 내부를 변경할 수 있습니다</translation>
    </message>
    <message>
        <source>one end of a cable must be joined to a port</source>
        <translation>케이블의 한쪽 끝은 포트에 연결되어 있어야 합니다</translation>
    </message>
    <message>
        <source>expected a figure that is not negative</source>
        <translation>음수가 아닌 수치여야 합니다</translation>
    </message>
    <message>
        <source>expected at most the price</source>
        <translation>가격 이하여야 합니다</translation>
    </message>
    <message>
        <source>expected at least the price</source>
        <translation>가격 이상이어야 합니다</translation>
    </message>
    <message>
        <source>expected a number, or a quantity such as &quot;30 kW&quot;</source>
        <translation>숫자 또는 &quot;30 kW&quot;와 같은 물리량이어야 합니다</translation>
    </message>
    <message>
        <source>expected off, info, warning or error</source>
        <translation>off, info, warning, error 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>an efficiency is above 0 and at most 1, such as 0.92</source>
        <translation>효율은 0보다 크고 1 이하여야 합니다. 예: 0.92</translation>
    </message>
    <message>
        <source>a threshold cannot be negative</source>
        <translation>임계값은 음수일 수 없습니다</translation>
    </message>
    <message>
        <source>a side of a board is above 0 and at most %1 m, such as &quot;267 mm&quot;</source>
        <translation>보드의 변은 &quot;267 mm&quot;처럼 0보다 크고 %1 m 이하여야 합니다</translation>
    </message>
    <message>
        <source>an amount cannot be negative</source>
        <translation>금액은 음수일 수 없습니다</translation>
    </message>
    <message>
        <source>a yield is above 0 and at most 1, such as 0.95</source>
        <translation>수율은 0.95처럼 0보다 크고 1 이하여야 합니다</translation>
    </message>
    <message>
        <source>the value must lie between low and high</source>
        <translation>값은 low와 high 사이에 있어야 합니다</translation>
    </message>
    <message>
        <source>expected parts or line</source>
        <translation>parts, line 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>expected at most %1 steps</source>
        <translation>단계는 최대 %1개여야 합니다</translation>
    </message>
    <message>
        <source>what is added needs its id or name</source>
        <translation>추가되는 것에는 ID 또는 이름이 필요합니다</translation>
    </message>
    <message>
        <source>a variant cannot change this</source>
        <translation>변형에서는 이것을 변경할 수 없습니다</translation>
    </message>
    <message>
        <source>expected one of %1</source>
        <translation>%1 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>expected training or inference</source>
        <translation>training 또는 inference여야 합니다</translation>
    </message>
    <message>
        <source>“%1”: expected KEY=VALUE, such as tensor=8</source>
        <translation>“%1”: tensor=8과 같은 KEY=VALUE 형식이어야 합니다</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>워크로드</translation>
    </message>
    <message>
        <source>a workload has no “%1”</source>
        <translation>워크로드에는 “%1” 항목이 없습니다</translation>
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
    <message>
        <source>Distance of neighbouring slots (slots)</source>
        <translation>이웃한 슬롯의 간격(슬롯)</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>무게</translation>
    </message>
    <message>
        <source>Noise at 1 m (dBA)</source>
        <translation>1 m 거리의 소음(dBA)</translation>
    </message>
    <message>
        <source>Wire gauge (AWG)</source>
        <translation>전선 굵기(AWG)</translation>
    </message>
    <message>
        <source>Patch junctions on the way</source>
        <translation>경로의 패치 접속 수</translation>
    </message>
    <message>
        <source>Inrush current of an inlet</source>
        <translation>입력 단자의 돌입 전류</translation>
    </message>
    <message>
        <source>Offers seen on the market</source>
        <translation>시장에서 확인된 매물 수</translation>
    </message>
</context>
<context>
    <name>nongjang::FigureCells</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>알 수 없음: %1</translation>
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
    <message>
        <source>Heat at peak, BTU/h</source>
        <translation>최대 발열량, BTU/h</translation>
    </message>
    <message>
        <source>Air that carries the heat away</source>
        <translation>열을 내보내는 데 필요한 풍량</translation>
    </message>
    <message>
        <source>Rent or buy</source>
        <translation>임대 또는 구매</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation>유효 처리율(goodput)</translation>
    </message>
    <message>
        <source>%1 at the power limits</source>
        <translation>전력 제한 적용 시 %1</translation>
    </message>
    <message>
        <source>Speed of memory-bound work</source>
        <translation>메모리 바운드 작업의 속도</translation>
    </message>
    <message>
        <source>speed at a power limit, %1 (%2, %3)</source>
        <comment>id of the curve, source, date</comment>
        <translation>전력 제한 시 속도, %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>워크로드</translation>
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
    <message>
        <source>New from a template</source>
        <translation>템플릿으로 새로 만들기</translation>
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
    <name>nongjang::FindController</name>
    <message>
        <source>Go to %1</source>
        <translation>%1(으)로 이동</translation>
    </message>
    <message>
        <source>Type a command, a part to add or a thing to go to</source>
        <translation>명령, 추가할 부품 또는 이동할 항목을 입력하십시오</translation>
    </message>
    <message>
        <source>No command fits.</source>
        <translation>일치하는 명령이 없습니다.</translation>
    </message>
    <message>
        <source>Find a component, cable, assembly or problem</source>
        <translation>구성 요소, 케이블, 조립체 또는 문제 찾기</translation>
    </message>
    <message>
        <source>Nothing in the design fits.</source>
        <translation>설계에 일치하는 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>a part</comment>
        <translation>%1 추가</translation>
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
    <message>
        <source>Approved</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>%1 – approved: %2</source>
        <translation>%1 – 승인됨: %2</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>평가되지 않음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <name>nongjang::HistoryPanel</name>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Click a step to go back or forward to it. The mark shows what is saved.</source>
        <translation>단계를 클릭하면 그 단계로 되돌아가거나 앞으로 이동합니다. 표시는 저장된 단계를 나타냅니다.</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>열었을 때 상태</translation>
    </message>
</context>
<context>
    <name>nongjang::HtmlPage</name>
    <message>
        <source>Ticks are kept in this browser.</source>
        <translation>체크 표시는 이 브라우저에 저장됩니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::ImportController</name>
    <message>
        <source>Import a part</source>
        <translation>부품 가져오기</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>The part could not be imported</source>
        <translation>부품을 가져올 수 없습니다</translation>
    </message>
    <message>
        <source>Imported %1 into the list of parts.</source>
        <translation>%1을(를) 부품 목록으로 가져왔습니다.</translation>
    </message>
    <message>
        <source>Parts and NetBox device types (*.json *.yaml *.yml)</source>
        <translation>부품 및 NetBox 장치 유형 (*.json *.yaml *.yml)</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n parts into the list of parts.</source>
        <translation>
            <numerusform>부품 %n개를 부품 목록으로 가져왔습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::InstanceBar</name>
    <message>
        <source>Changes apply</source>
        <translation>변경 적용 범위</translation>
    </message>
    <message>
        <source>in every “%1”</source>
        <translation>모든 “%1”</translation>
    </message>
    <message>
        <source>here only: %1</source>
        <translation>여기만: %1</translation>
    </message>
    <message>
        <source>● Different here</source>
        <translation>● 여기만 다름</translation>
    </message>
    <message>
        <source>Back to the assembly&apos;s</source>
        <translation>조립체 값으로 되돌리기</translation>
    </message>
    <message>
        <source>Take away what is different in this place</source>
        <translation>이 위치에서 다르게 설정한 값 제거</translation>
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
    <message>
        <source>Select the next or previous block</source>
        <translation>다음 또는 이전 블록 선택</translation>
    </message>
    <message>
        <source>Tab or Shift+Tab</source>
        <translation>Tab 또는 Shift+Tab</translation>
    </message>
    <message>
        <source>Keep the selection: Tab adds to it</source>
        <translation>선택 유지: Tab으로 선택에 추가</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Space</translation>
    </message>
    <message>
        <source>Go along a cable</source>
        <translation>케이블을 따라 이동</translation>
    </message>
    <message>
        <source>Ctrl+Arrow keys</source>
        <translation>Ctrl+화살표 키</translation>
    </message>
    <message>
        <source>Draw a cable with a loose end</source>
        <translation>한쪽 끝이 연결되지 않은 케이블 그리기</translation>
    </message>
    <message>
        <source>Drag from a port to empty ground</source>
        <translation>포트에서 빈 곳으로 끌기</translation>
    </message>
    <message>
        <source>Put the end of the selected cable elsewhere</source>
        <translation>선택한 케이블의 끝을 다른 곳으로 옮기기</translation>
    </message>
    <message>
        <source>Drag its end</source>
        <translation>케이블 끝을 끌기</translation>
    </message>
    <message>
        <source>Lay the selected cable by hand</source>
        <translation>선택한 케이블의 경로를 직접 배치</translation>
    </message>
    <message>
        <source>Drag a leg or a corner</source>
        <translation>선분 또는 꺾인 점을 끌기</translation>
    </message>
    <message>
        <source>Remove a corner of the selected cable</source>
        <translation>선택한 케이블의 꺾인 점 제거</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>두 번 클릭</translation>
    </message>
    <message>
        <source>Ignore grid and guides while dragging</source>
        <translation>끄는 동안 격자와 안내선 무시</translation>
    </message>
    <message>
        <source>Standard keys everywhere</source>
        <translation>모든 단축키를 기본값으로</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>새 단축키</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>키를 누르십시오</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>단축키 없음</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>Gives the action the key it had at first</source>
        <translation>동작의 단축키를 처음 값으로 되돌립니다</translation>
    </message>
    <message>
        <source>Choose an action to change its key</source>
        <translation>단축키를 변경할 동작을 선택하십시오</translation>
    </message>
    <message>
        <source>This key always does the same</source>
        <translation>이 키의 동작은 항상 같습니다</translation>
    </message>
    <message>
        <source>Not changed: “%1” has this key.</source>
        <translation>변경되지 않음: “%1”에서 이 단축키를 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>Drag a copy</source>
        <translation>복사본 끌기</translation>
    </message>
    <message>
        <source>Ctrl+Drag</source>
        <translation>Ctrl+끌기</translation>
    </message>
    <message>
        <source>Go inside, or to the properties</source>
        <translation>안으로 들어가기, 또는 속성으로</translation>
    </message>
</context>
<context>
    <name>nongjang::LabelPages</name>
    <message>
        <source>The printer cannot be used.</source>
        <translation>프린터를 사용할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The printer took no more than %n page(s).</source>
        <translation>
            <numerusform>프린터가 %n페이지까지만 받았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no cables to label.</source>
        <translation>라벨을 붙일 케이블이 없습니다.</translation>
    </message>
    <message>
        <source>%1: labels are written as .pdf or .csv</source>
        <translation>%1: 라벨은 .pdf 또는 .csv로 저장할 수 있습니다</translation>
    </message>
</context>
<context>
    <name>nongjang::LabelsDialog</name>
    <message>
        <source>Labels for cables</source>
        <translation>케이블 라벨</translation>
    </message>
    <message>
        <source>Sheet or tape</source>
        <translation>라벨지 또는 테이프</translation>
    </message>
    <message>
        <source>Tape, %1</source>
        <translation>테이프, %1</translation>
    </message>
    <message>
        <source>First label at place</source>
        <translation>첫 라벨 위치</translation>
    </message>
    <message>
        <source>For a sheet that was used in part: where its first free label is, counted row by row.</source>
        <translation>일부만 사용한 라벨지의 경우: 비어 있는 첫 라벨의 위치를 행 순서로 센 번호입니다.</translation>
    </message>
    <message>
        <source>Page shown</source>
        <translation>표시할 페이지</translation>
    </message>
    <message>
        <source>Outlines, to try on plain paper</source>
        <translation>윤곽선(일반 용지 시험용)</translation>
    </message>
    <message>
        <source>The page as it is printed</source>
        <translation>인쇄될 페이지의 모습</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF 저장…</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>CSV 저장…</translation>
    </message>
    <message>
        <source>For programs of label printers: one row for each label.</source>
        <translation>라벨 프린터 프로그램용: 라벨마다 한 행입니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>문서 (*.pdf)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>쉼표로 구분된 값 (*.csv)</translation>
    </message>
    <message>
        <source>There are no cables to label.</source>
        <translation>라벨을 붙일 케이블이 없습니다.</translation>
    </message>
    <message>
        <source>Listing the cables…</source>
        <translation>케이블 목록 작성 중…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>labels, pages</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s), one for each end of a cable,</source>
        <translation>
            <numerusform>라벨 %n개(케이블 끝마다 하나),</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>%n페이지.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>라벨 저장</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 저장 중…</translation>
    </message>
    <message>
        <source>The labels could not be saved</source>
        <translation>라벨을 저장할 수 없습니다</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1에 저장했습니다</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>라벨 인쇄</translation>
    </message>
    <message>
        <source>The labels could not be printed</source>
        <translation>라벨을 인쇄할 수 없습니다</translation>
    </message>
</context>
<context>
    <name>nongjang::LayoutsModel</name>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>On the fullest GPU</source>
        <translation>가장 많이 찬 GPU 기준</translation>
    </message>
    <message>
        <source>Tokens a second against those of the first layout</source>
        <translation>첫째 분할 방법 대비 초당 토큰 수</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>분할 방법</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>토큰/s</translation>
    </message>
    <message>
        <source>Of the first</source>
        <translation>첫째 대비</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>들어감</translation>
    </message>
</context>
<context>
    <name>nongjang::LayoutsPanel</name>
    <message>
        <source>Take the layout %1</source>
        <translation>분할 방법 %1 사용</translation>
    </message>
    <message>
        <source>Let the program choose the layout</source>
        <translation>프로그램이 분할 방법 선택</translation>
    </message>
    <message>
        <source>Ways to cut the model</source>
        <translation>모델 분할 방법</translation>
    </message>
    <message>
        <source>No way to cut the model over the GPUs is known.</source>
        <translation>모델을 GPU에 나누는 방법을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Only what comes out with the layout asked for.</source>
        <translation>지정한 분할 방법의 결과만 표시합니다.</translation>
    </message>
    <message>
        <source>Take this layout</source>
        <translation>이 분할 방법 사용</translation>
    </message>
    <message>
        <source>Asks for the chosen layout, so that it stays whatever else is changed</source>
        <translation>선택한 분할 방법을 지정하여 다른 것이 바뀌어도 유지되게 합니다</translation>
    </message>
    <message>
        <source>Choose the best again</source>
        <translation>최적 방법 다시 선택</translation>
    </message>
    <message>
        <source>Leaves it to the program how the model is cut</source>
        <translation>모델 분할 방법을 프로그램이 정하게 합니다</translation>
    </message>
</context>
<context>
    <name>nongjang::ListFile</name>
    <message>
        <source>%1: %2 is written as .csv, .md, .html, .json or .xlsx</source>
        <comment>path: list</comment>
        <translation>%1: %2은(는) .csv, .md, .html, .json 또는 .xlsx로 저장할 수 있습니다</translation>
    </message>
</context>
<context>
    <name>nongjang::LockBadge</name>
    <message>
        <source>“%1” is locked. Ctrl+L unlocks it.</source>
        <translation>“%1”은(는) 잠겨 있습니다. Ctrl+L로 잠금을 해제합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) are locked. Ctrl+L unlocks what is selected.</source>
        <translation>
            <numerusform>구성 요소 %n개가 잠겨 있습니다. Ctrl+L로 선택 항목의 잠금을 해제합니다.</numerusform>
        </translation>
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
    <message>
        <source>History</source>
        <translation>작업 내역</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>가정 분석</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>워크로드</translation>
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
    <name>nongjang::MeasureTool</name>
    <message>
        <source>Cable length: %1</source>
        <translation>케이블 길이: %1</translation>
    </message>
    <message>
        <source>Cable length not given</source>
        <translation>케이블 길이가 지정되지 않음</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <comment>distance in canvas units, across, down</comment>
        <translation>%1(%2 × %3)</translation>
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
    <message>
        <source>All-reduce: bus bandwidth by message size</source>
        <translation>All-reduce: 메시지 크기별 버스 대역폭</translation>
    </message>
    <message>
        <source>range of tuned</source>
        <comment>name of a band in a chart</comment>
        <translation>튜닝 후 범위</translation>
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
    <name>nongjang::OpenInputs</name>
    <message>
        <source>This design</source>
        <translation>이 설계</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>기본</translation>
    </message>
</context>
<context>
    <name>nongjang::OwnPartDialog</name>
    <message>
        <source>New own part</source>
        <translation>새 사용자 부품</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 편집</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>제조사</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Designs know the part by its id, which stays</source>
        <translation>설계에서 부품을 ID로 가리키므로 ID는 변경할 수 없습니다</translation>
    </message>
    <message>
        <source>What designs know the part by: letters, digits, - _ .</source>
        <translation>설계에서 부품을 가리키는 ID입니다. 영문자, 숫자, - _ .을 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Of all figures and prices that have no other</source>
        <translation>따로 출처가 없는 모든 수치와 가격의 출처</translation>
    </message>
    <message>
        <source>Tables of the part</source>
        <translation>부품의 표</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>수치(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation>포트(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;rices</source>
        <translation>가격(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Attributes</source>
        <translation>속성(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Save the part</source>
        <translation>부품 저장</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>field of a part</comment>
        <translation>%1 변경</translation>
    </message>
    <message>
        <source>There is already a part “%1”; give this one another id.</source>
        <translation>부품 “%1”이(가) 이미 있습니다. 이 부품에 다른 ID를 지정하십시오.</translation>
    </message>
    <message>
        <source>What you changed in this part is lost then.</source>
        <translation>이 부품에서 변경한 내용이 사라집니다.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>변경 내용 버리기</translation>
    </message>
</context>
<context>
    <name>nongjang::OwnParts</name>
    <message>
        <source>“%1” is not an id for a part</source>
        <translation>“%1”은(는) 부품 ID로 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>There is already a part “%1”; give the one in the file another id.</source>
        <translation>부품 “%1”이(가) 이미 있습니다. 파일의 부품에 다른 ID를 지정하세요.</translation>
    </message>
    <message>
        <source>%1 holds no part</source>
        <translation>%1에는 부품이 없습니다</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1을(를) 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>There is already a part “%1”; give this one another id.</source>
        <translation>부품 “%1”이(가) 이미 있습니다. 이 부품에 다른 ID를 지정하십시오.</translation>
    </message>
    <message>
        <source>“%1” is no part of your own any more.</source>
        <translation>“%1”은(는) 더 이상 사용자 부품이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 was changed by something else meanwhile, and stays as it is.</source>
        <translation>%1이(가) 그사이 다른 곳에서 변경되어 그대로 둡니다.</translation>
    </message>
    <message>
        <source>%1 cannot be removed. Check that its folder can be written.</source>
        <translation>%1을(를) 제거할 수 없습니다. 폴더에 쓸 수 있는지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>nongjang::OwnPartsController</name>
    <message>
        <source>The part could not be changed</source>
        <translation>부품을 변경할 수 없습니다</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 편집</translation>
    </message>
    <message>
        <source>%1 comes with the program, and is never changed. A copy of it can be a part of your own.</source>
        <translation>%1은(는) 프로그램에 포함된 부품이라 변경할 수 없습니다. 사본을 사용자 부품으로 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>사본 만들기</translation>
    </message>
    <message>
        <source>New own part %1</source>
        <translation>새 사용자 부품 %1</translation>
    </message>
    <message>
        <source>Edit own part %1</source>
        <translation>사용자 부품 %1 편집</translation>
    </message>
    <message>
        <source>Saved %1 among your own parts.</source>
        <translation>%1을(를) 사용자 부품에 저장했습니다.</translation>
    </message>
    <message>
        <source>Delete %1 from your own parts? Undo brings it back.</source>
        <translation>사용자 부품에서 %1을(를) 삭제하시겠습니까? 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) or cable(s) of this design are this part; they stay, as an unknown part.</source>
        <translation>
            <numerusform>이 설계의 구성 요소 또는 케이블 %n개가 이 부품입니다. 알 수 없는 부품으로 남습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete own part</source>
        <translation>사용자 부품 삭제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete own part %1</source>
        <translation>사용자 부품 %1 삭제</translation>
    </message>
    <message>
        <source>The part could not be deleted</source>
        <translation>부품을 삭제할 수 없습니다</translation>
    </message>
    <message>
        <source>Deleted %1; undo brings it back.</source>
        <translation>%1을(를) 삭제했습니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Export own parts</source>
        <translation>사용자 부품 내보내기</translation>
    </message>
    <message>
        <source>Parts (*.json)</source>
        <translation>부품 (*.json)</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>내보내지 못했습니다</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1(으)로 내보냈습니다</translation>
    </message>
    <message>
        <source>Select two to %1 parts in the list of parts, with Ctrl or Shift, then compare them.</source>
        <translation>부품 목록에서 Ctrl 또는 Shift를 누른 채 부품을 2개에서 %1개까지 선택한 다음 비교하십시오.</translation>
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
    <name>nongjang::PartCompareDialog</name>
    <message>
        <source>Parts side by side</source>
        <translation>부품 나란히 비교</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>다른 것만 표시</translation>
    </message>
    <message>
        <source>★ best; the dot tells how sure a figure is</source>
        <translation>★ 최고값, 점은 수치의 신뢰도</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Any figure of parts over any other</source>
        <translation>부품 수치를 원하는 두 축으로 비교합니다</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the table as text</source>
        <translation>표를 텍스트로 복사</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Write the table as a spreadsheet, CSV, Markdown, web page or JSON file</source>
        <translation>표를 스프레드시트, CSV, Markdown, 웹 페이지 또는 JSON 파일로 저장합니다</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Export the parts side by side</source>
        <translation>부품 비교표 내보내기</translation>
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
        <source>Web page (*.html)</source>
        <translation>웹 페이지 (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>내보내지 못했습니다</translation>
    </message>
</context>
<context>
    <name>nongjang::PartCompareExport</name>
    <message>
        <source>Parts side by side</source>
        <translation>부품 나란히 비교</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value (range)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>part: source, date</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>nongjang::PartCompareModel</name>
    <message>
        <source>Range: %1</source>
        <translation>범위: %1</translation>
    </message>
    <message>
        <source>the best of all</source>
        <translation>전체 중 최고</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>%1: not the same in all</source>
        <translation>%1: 모두 같지는 않음</translation>
    </message>
</context>
<context>
    <name>nongjang::PartComparison</name>
    <message>
        <source>Vendor</source>
        <translation>제조사</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of a part</comment>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <comment>condition</comment>
        <translation>가격, %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count, port</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>low – high</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>nongjang::PartDraft</name>
    <message>
        <source>Change %1</source>
        <comment>field of a part</comment>
        <translation>%1 변경</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row of a table, column</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>nongjang::PartEdits</name>
    <message>
        <source>Expected a letter or digit, then letters, digits, - _ or ., at most 64.</source>
        <translation>영문자나 숫자로 시작하고 영문자, 숫자, - _ .만 사용하여 64자 이하여야 합니다.</translation>
    </message>
    <message>
        <source>Expected at most %1 characters, found %2.</source>
        <translation>최대 %1자여야 하지만 %2자입니다.</translation>
    </message>
    <message>
        <source>A part needs a name.</source>
        <translation>부품에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>“%1” is no category.</source>
        <translation>“%1”은(는) 올바른 분류가 아닙니다.</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>새 부품</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <comment>name of a part</comment>
        <translation>%1(사용자)</translation>
    </message>
    <message>
        <source>Expected a date such as 2026, 2026-10, 2026-10-01, 2025-Q2, 2024-2025 or undated, found “%1”.</source>
        <translation>2026, 2026-10, 2026-10-01, 2025-Q2, 2024-2025 또는 undated와 같은 날짜여야 하지만 “%1”입니다.</translation>
    </message>
    <message>
        <source>Expected high, medium or low, found “%1”.</source>
        <translation>high, medium, low 중 하나여야 하지만 “%1”입니다.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
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
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>커넥터</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>개수</translation>
    </message>
    <message>
        <source>PCIe generation</source>
        <translation>PCIe 세대</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>레인</translation>
    </message>
    <message>
        <source>Width (lanes)</source>
        <translation>폭(레인)</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>전력</translation>
    </message>
    <message>
        <source>Hangs on</source>
        <translation>상위 연결</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>프로토콜</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>A figure cannot be negative.</source>
        <translation>수치는 음수일 수 없습니다.</translation>
    </message>
    <message>
        <source>Expected a share above 0 and at most 100 %.</source>
        <translation>0보다 크고 100 % 이하인 비율이어야 합니다.</translation>
    </message>
    <message>
        <source>Type a value first.</source>
        <translation>먼저 값을 입력하십시오.</translation>
    </message>
    <message>
        <source>Expected a whole number from 1 to %1, found “%2”.</source>
        <translation>1부터 %1까지의 정수여야 하지만 “%2”입니다.</translation>
    </message>
    <message>
        <source>“%1” is no kind of port.</source>
        <translation>“%1”은(는) 올바른 포트 종류가 아닙니다.</translation>
    </message>
    <message>
        <source>A port needs a name.</source>
        <translation>포트에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A price cannot be negative.</source>
        <translation>가격은 음수일 수 없습니다.</translation>
    </message>
    <message>
        <source>Expected a condition, such as new, used, modded or msrp.</source>
        <translation>new, used, modded, msrp와 같은 상태여야 합니다.</translation>
    </message>
    <message>
        <source>Expected text that is not empty.</source>
        <translation>비어 있지 않은 텍스트여야 합니다.</translation>
    </message>
    <message>
        <source>There is already an attribute “%1”.</source>
        <translation>속성 “%1”이(가) 이미 있습니다.</translation>
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
    <name>nongjang::PartTableModel</name>
    <message>
        <source>Type a value with its unit, as in “450 W” or “48 GB”.</source>
        <translation>“450 W” 또는 “48 GB”처럼 값을 단위와 함께 입력하십시오.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
</context>
<context>
    <name>nongjang::PartTablePage</name>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove the row of the cell chosen (Del)</source>
        <translation>선택한 셀의 행을 제거합니다(Del)</translation>
    </message>
    <message>
        <source>Every figure there is</source>
        <translation>모든 수치</translation>
    </message>
    <message>
        <source>Without the tick: those that parts of this category have in the catalogue</source>
        <translation>선택하지 않으면 카탈로그에서 이 분류의 부품에 있는 수치만 표시합니다</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Add a row to %1</source>
        <comment>title of a table</comment>
        <translation>%1에 행 추가</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>row of a table</comment>
        <translation>%1 제거</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: what was expected</comment>
        <translation>%1: %2</translation>
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
    <message>
        <source>Show only: favourites</source>
        <translation>즐겨찾기만 보기</translation>
    </message>
    <message>
        <source>Show only: used last</source>
        <translation>최근 사용만 보기</translation>
    </message>
    <message>
        <source>Fits %1  ✕</source>
        <comment>a component or port</comment>
        <translation>%1에 맞음  ✕</translation>
    </message>
    <message>
        <source>Only what fits %1 is listed. Click to list everything.</source>
        <translation>%1에 맞는 것만 표시됩니다. 클릭하면 모두 표시됩니다.</translation>
    </message>
    <message>
        <source>Add to the drawing</source>
        <translation>도면에 추가</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>즐겨찾기</translation>
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
    <name>nongjang::PatternDialog</name>
    <message>
        <source>How are they joined?</source>
        <translation>어떻게 연결합니까?</translation>
    </message>
    <message>
        <source>%1 ×%2 to %3 ×%4</source>
        <translation>%1 ×%2에서 %3 ×%4(으)로</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pattern, why it cannot be</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cable(s)</source>
        <translation>
            <numerusform>케이블 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pattern, what it takes</comment>
        <translation>%1: %2</translation>
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
    <message>
        <source>All-reduce by the processors</source>
        <translation>프로세서가 더하는 all-reduce</translation>
    </message>
    <message>
        <source>All-to-all of single tokens, low latency</source>
        <translation>토큰 단위 all-to-all, 저지연</translation>
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
    <name>nongjang::PieceBar</name>
    <message>
        <source>%1: %2</source>
        <comment>piece of a whole: its size</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <comment>piece: size, share of the whole</comment>
        <translation>%1, %2 %</translation>
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
    <name>nongjang::PowerSection</name>
    <message>
        <source>various</source>
        <translation>여러 값</translation>
    </message>
    <message>
        <source>No power: %1.</source>
        <translation>전력 없음: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 get no power: %3.</source>
        <translation>%2개 중 %1개에 전력이 공급되지 않음: %3.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>%1 of the factory&apos;s limit</source>
        <translation>출고 시 제한의 %1</translation>
    </message>
    <message>
        <source>A limit is more than 0 W.</source>
        <translation>전력 제한은 0 W보다 커야 합니다.</translation>
    </message>
    <message>
        <source>Full load</source>
        <translation>최대 부하</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>통상</translation>
    </message>
    <message>
        <source>Compute-bound</source>
        <translation>연산 바운드</translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation>메모리 바운드</translation>
    </message>
    <message>
        <source>Electricity a year</source>
        <translation>연간 전력 사용량</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>연간 비용</translation>
    </message>
    <message>
        <source>per TFLOPS</source>
        <translation>TFLOPS당</translation>
    </message>
    <message>
        <source>What the cards draw at their limit.</source>
        <translation>전력 제한에서 카드가 소비하는 전력입니다.</translation>
    </message>
    <message>
        <source>What the cards draw under usual load.</source>
        <translation>일반적인 부하에서 카드가 소비하는 전력입니다.</translation>
    </message>
    <message>
        <source>Speed of matrix products against that at the factory&apos;s limit, with the spread between cards.</source>
        <translation>출고 시 제한 대비 행렬 곱 속도이며 카드 간 편차를 포함합니다.</translation>
    </message>
    <message>
        <source>Speed of work that waits for memory, such as a language model that answers, against that at the factory&apos;s limit.</source>
        <translation>메모리를 기다리는 작업(예: 응답하는 언어 모델)의 출고 시 제한 대비 속도입니다.</translation>
    </message>
    <message>
        <source>What these cards use, at the wall, with cooling and utilisation of the site.</source>
        <translation>냉각과 설치 장소의 가동률을 포함하여 이 카드들이 벽면에서 소비하는 전력량입니다.</translation>
    </message>
    <message>
        <source>Electricity, and the purchase spread over the years of the site.</source>
        <translation>전기 요금과 설치 장소의 사용 연수에 나눈 구매 비용입니다.</translation>
    </message>
    <message>
        <source>Cost a year for each TFLOPS of FP16 that the cards sustain at this limit.</source>
        <translation>이 전력 제한에서 카드가 지속하는 FP16 1 TFLOPS당 연간 비용입니다.</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>전력 제한</translation>
    </message>
    <message>
        <source>Power limit of each</source>
        <translation>각각의 전력 제한</translation>
    </message>
    <message>
        <source>The power limit of each card, as in “280 W”.</source>
        <translation>카드마다의 전력 제한입니다(예: “280 W”).</translation>
    </message>
    <message>
        <source>Most speed per watt</source>
        <translation>와트당 최고 속도</translation>
    </message>
    <message>
        <source>The limit with most compute-bound speed for each watt, the rest of the farm counted.</source>
        <translation>농장의 나머지까지 포함하여 와트당 연산 바운드 속도가 가장 높은 전력 제한입니다.</translation>
    </message>
    <message>
        <source>Lowest cost per result</source>
        <translation>결과당 최저 비용</translation>
    </message>
    <message>
        <source>The limit at which compute-bound work costs least, all cost of the farm counted.</source>
        <translation>농장의 모든 비용을 포함하여 연산 바운드 작업의 비용이 가장 낮은 전력 제한입니다.</translation>
    </message>
    <message>
        <source>Factory limit</source>
        <translation>출고 시 제한</translation>
    </message>
    <message>
        <source>Take your own limit away.</source>
        <translation>사용자가 지정한 전력 제한을 없앱니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::PriceController</name>
    <message>
        <source>Import prices</source>
        <translation>가격 가져오기</translation>
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
        <source>The prices could not be imported</source>
        <translation>가격을 가져올 수 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n price(s) from %1</source>
        <translation>
            <numerusform>%1에서 가격 %n개를 가져왔습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::PriceFile</name>
    <message>
        <source>the part is missing</source>
        <translation>부품이 없습니다</translation>
    </message>
    <message>
        <source>the price is not between low and high</source>
        <translation>가격이 low와 high 사이에 있지 않습니다</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2026-10-01</source>
        <translation>“%1”은(는) 2026-10-01과 같은 날짜가 아닙니다</translation>
    </message>
    <message>
        <source>“%1” is not an amount such as 780 or 780 USD</source>
        <translation>“%1”은(는) 780 또는 780 USD와 같은 금액이 아닙니다</translation>
    </message>
    <message>
        <source>%1 holds no prices</source>
        <translation>%1에 가격이 없습니다</translation>
    </message>
    <message>
        <source>%1:%2: expected a heading with part and price</source>
        <translation>%1:%2: part와 price가 있는 제목 행이어야 합니다</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1을(를) 열 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 has more than 64 MB</source>
        <translation>%1이(가) 64 MB를 넘습니다</translation>
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
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>승인 취소</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>승인…</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>%1 is %2: set back</source>
        <translation>%1: %2(으)로 설정됨 – 되돌리기</translation>
    </message>
    <message>
        <source>%1 has thresholds of its own: set back</source>
        <translation>%1: 자체 임계값이 설정됨 – 되돌리기</translation>
    </message>
    <message>
        <source>Set %1 back</source>
        <translation>%1을(를) 기본값으로 되돌리기</translation>
    </message>
    <message>
        <source>%1: no such change clears this without a new error.</source>
        <translation>%1: 새로운 오류 없이 이 문제를 해결할 수 있는 변경이 없습니다.</translation>
    </message>
    <message>
        <source>Withdraw the approval of %1</source>
        <translation>%1의 승인 취소</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 승인</translation>
    </message>
    <message>
        <source>Severity of %1</source>
        <translation>%1의 심각도</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>표시할 항목</translation>
    </message>
    <message>
        <source>With approved ones</source>
        <translation>승인된 항목 포함</translation>
    </message>
    <message>
        <source>With rules not evaluated</source>
        <translation>평가되지 않은 규칙 포함</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Change the design so that this rule is kept; one step that can be undone</source>
        <translation>이 규칙을 지키도록 설계를 변경합니다. 한 단계로 실행 취소할 수 있습니다</translation>
    </message>
    <message>
        <source>Accept this finding, with a note that is kept in the file</source>
        <translation>이 발견 사항을 승인하고 파일에 저장되는 메모를 남깁니다</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>How severe this rule is in this design</source>
        <translation>이 설계에서 이 규칙의 심각도</translation>
    </message>
    <message>
        <source>Changed rules</source>
        <translation>변경된 규칙</translation>
    </message>
    <message>
        <source>Rules that this design switches off or sets otherwise</source>
        <translation>이 설계에서 끄거나 다르게 설정한 규칙</translation>
    </message>
</context>
<context>
    <name>nongjang::QuickFixes</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>lowered for %1</source>
        <translation>%1 때문에 낮춤</translation>
    </message>
    <message>
        <source>%1: power limit %2</source>
        <translation>%1: 전력 제한 %2</translation>
    </message>
    <message>
        <source>Replace the cable by one that fits</source>
        <translation>케이블을 맞는 것으로 바꾸기</translation>
    </message>
    <message>
        <source>Lower the power limit</source>
        <translation>전력 제한 낮추기</translation>
    </message>
    <message>
        <source>Replace the supply by one that suffices</source>
        <translation>전원 공급 장치를 용량이 충분한 것으로 바꾸기</translation>
    </message>
</context>
<context>
    <name>nongjang::Reliability</name>
    <message>
        <source>8760 h / %1 failures a year</source>
        <translation>8760 h / 연간 고장 %1회</translation>
    </message>
    <message>
        <source>so many last for %1 with a probability of %2 %: %3</source>
        <translation>%2 %의 확률로 %1 동안 충분한 수량: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>the times to write a checkpoint and to restart are not given</source>
        <translation>체크포인트 쓰기 시간과 재시작 시간이 지정되지 않음</translation>
    </message>
    <message>
        <source>√(2 × %1 × %2)</source>
        <translation>√(2 × %1 × %2)</translation>
    </message>
    <message>
        <source>Daly, of %1 to write and %2 between failures</source>
        <translation>Daly 공식, 쓰기 시간 %1, 고장 간격 %2 기준</translation>
    </message>
    <message>
        <source>1 − %1/τ − (τ/2 + %2)/%3 at the interval τ = %4</source>
        <translation>1 − %1/τ − (τ/2 + %2)/%3, 간격 τ = %4</translation>
    </message>
</context>
<context>
    <name>nongjang::ReplaceController</name>
    <message>
        <source>Replace %1 with…</source>
        <translation>%1을(를) 다음으로 교체…</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n parts with…</source>
        <translation>
            <numerusform>부품 %n개를 다음으로 교체…</numerusform>
        </translation>
    </message>
    <message>
        <source>No other part of this kind fits these letters.</source>
        <translation>이 글자에 맞는 같은 종류의 다른 부품이 없습니다.</translation>
    </message>
    <message>
        <source>not all cables fit</source>
        <translation>일부 케이블이 맞지 않음</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>맞지 않음</translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>%1을(를) %2(으)로 교체</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n part(s) by %1</source>
        <translation>
            <numerusform>부품 %n개를 %1(으)로 교체</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::ReportFigures</name>
    <message>
        <source>Peak, %1</source>
        <translation>최대, %1</translation>
    </message>
    <message>
        <source>%1: bandwidth</source>
        <translation>%1: 대역폭</translation>
    </message>
    <message>
        <source>%1: time</source>
        <translation>%1: 시간</translation>
    </message>
    <message>
        <source>Cost per TFLOPS, %1</source>
        <translation>TFLOPS당 비용, %1</translation>
    </message>
    <message>
        <source>Cost per PFLOP-hour, %1</source>
        <translation>PFLOP-hour당 비용, %1</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU 메모리</translation>
    </message>
    <message>
        <source>GPU memory bandwidth</source>
        <translation>GPU 메모리 대역폭</translation>
    </message>
    <message>
        <source>Bisection bandwidth</source>
        <translation>이등분 대역폭</translation>
    </message>
    <message>
        <source>Slowest path between two GPUs</source>
        <translation>GPU 간 가장 느린 경로</translation>
    </message>
    <message>
        <source>Oversubscription, end to end</source>
        <translation>오버서브스크립션, 종단 간</translation>
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
        <source>Heat at peak, BTU/h</source>
        <translation>최대 발열량, BTU/h</translation>
    </message>
    <message>
        <source>Air that carries the heat away</source>
        <translation>열을 내보내는 데 필요한 풍량</translation>
    </message>
    <message>
        <source>Energy per year</source>
        <translation>연간 전력 사용량</translation>
    </message>
    <message>
        <source>Cost to buy</source>
        <translation>구매 비용</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>부품</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>예비품</translation>
    </message>
    <message>
        <source>Duty, tax and freight</source>
        <translation>관세, 세금, 운송비</translation>
    </message>
    <message>
        <source>Cost of energy per year</source>
        <translation>연간 전기 비용</translation>
    </message>
    <message>
        <source>Running cost per year</source>
        <translation>연간 운영비</translation>
    </message>
    <message>
        <source>Value left after the years</source>
        <translation>사용 연수 후 잔존 가치</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation>총소유비용(TCO)</translation>
    </message>
    <message>
        <source>Capital per year</source>
        <translation>연간 자본 비용</translation>
    </message>
    <message>
        <source>Cost per year</source>
        <translation>연간 비용</translation>
    </message>
    <message>
        <source>Cost per GPU-hour</source>
        <translation>GPU 시간당 비용</translation>
    </message>
    <message>
        <source>Cost per GB of GPU memory</source>
        <translation>GPU 메모리 GB당 비용</translation>
    </message>
    <message>
        <source>Cost per GB/s of GPU memory</source>
        <translation>GPU 메모리 GB/s당 비용</translation>
    </message>
    <message>
        <source>Use after which buying is cheaper</source>
        <translation>구매가 더 저렴해지는 사용 시간</translation>
    </message>
    <message>
        <source>Failures per year</source>
        <translation>연간 고장 수</translation>
    </message>
    <message>
        <source>Time between failures</source>
        <translation>고장 간격</translation>
    </message>
    <message>
        <source>Checkpoint interval</source>
        <translation>체크포인트 간격</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation>유효 처리율(goodput)</translation>
    </message>
    <message>
        <source>Parts to keep on the shelf</source>
        <translation>보관할 예비품 수</translation>
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
        <source>Network cards</source>
        <translation>네트워크 카드</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>전원 공급 장치(PSU)</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>케이블</translation>
    </message>
    <message>
        <source>At the power limits, %1</source>
        <translation>전력 제한 시, %1</translation>
    </message>
    <message>
        <source>Workload: tokens a second</source>
        <translation>워크로드: 초당 토큰 수</translation>
    </message>
    <message>
        <source>Workload: time of a step</source>
        <translation>워크로드: 스텝 하나의 시간</translation>
    </message>
    <message>
        <source>Workload: share of the peak (MFU)</source>
        <translation>워크로드: 최대 성능 대비 비율(MFU)</translation>
    </message>
    <message>
        <source>Workload: time to train</source>
        <translation>워크로드: 학습 시간</translation>
    </message>
    <message>
        <source>Workload: time to the first token</source>
        <translation>워크로드: 첫 토큰까지 시간</translation>
    </message>
    <message>
        <source>Workload: time per token</source>
        <translation>워크로드: 토큰당 시간</translation>
    </message>
    <message>
        <source>Workload: users that fit</source>
        <translation>워크로드: 수용 가능한 사용자 수</translation>
    </message>
    <message>
        <source>Workload: memory on the fullest GPU</source>
        <translation>워크로드: 가장 많이 찬 GPU의 메모리</translation>
    </message>
    <message>
        <source>Workload: energy per million tokens</source>
        <translation>워크로드: 토큰 100만 개당 전력량</translation>
    </message>
    <message>
        <source>Workload: cost per million tokens</source>
        <translation>워크로드: 토큰 100만 개당 비용</translation>
    </message>
    <message>
        <source>Workload: memory in the fullest host</source>
        <translation>작업: 가장 찬 호스트의 메모리</translation>
    </message>
</context>
<context>
    <name>nongjang::ReportPage</name>
    <message>
        <source>Key figures</source>
        <translation>주요 수치</translation>
    </message>
    <message>
        <source>What limits it</source>
        <translation>제한 요인</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>발견 사항</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>부품 명세서(BOM)</translation>
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
        <source>What this rests on</source>
        <translation>계산의 근거</translation>
    </message>
    <message>
        <source>Made by Nongjang %1, %2</source>
        <comment>version, day</comment>
        <translation>Nongjang %1에서 작성, %2</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>워크로드</translation>
    </message>
</context>
<context>
    <name>nongjang::ReportSections</name>
    <message>
        <source>not stated</source>
        <translation>지정되지 않음</translation>
    </message>
    <message>
        <source>The site, as the design states it</source>
        <translation>설계에 지정된 설치 장소</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>지정값</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>전기 요금</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>전압</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Share of the year under load</source>
        <translation>연간 부하 시간 비율</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>사용 연수</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Destination, for export rules</source>
        <translation>목적지(수출 규정용)</translation>
    </message>
    <message>
        <source>Day whose rules apply</source>
        <translation>규정 적용 기준일</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>세금</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>관세</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>운송비</translation>
    </message>
    <message>
        <source>Used parts that arrive dead</source>
        <translation>중고 부품 초기 불량</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>잔존 가치</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>할인율</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>유지 보수</translation>
    </message>
    <message>
        <source>Labour per year</source>
        <translation>연간 인건비</translation>
    </message>
    <message>
        <source>Space per year</source>
        <translation>연간 공간 비용</translation>
    </message>
    <message>
        <source>Rent of one GPU for an hour</source>
        <translation>GPU 한 대의 시간당 임대료</translation>
    </message>
    <message>
        <source>Constants of the engineering model that the figures use</source>
        <translation>수치에 사용된 엔지니어링 모델의 상수</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>상수</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>Where the figures of the parts come from</source>
        <translation>부품 수치의 출처</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>부품</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>평가되지 않음</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>누락된 입력값</translation>
    </message>
    <message>
        <source>Sources that the design names</source>
        <translation>설계에 적힌 출처</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>승인됨</translation>
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
        <source>Computing power, dense, and memory of the GPUs</source>
        <translation>연산 성능(희소성 미적용) 및 GPU 메모리</translation>
    </message>
    <message>
        <source>Memory, capacity</source>
        <translation>메모리, 용량</translation>
    </message>
    <message>
        <source>Memory, bandwidth</source>
        <translation>메모리, 대역폭</translation>
    </message>
    <message>
        <source>Between the GPUs</source>
        <translation>GPU 간</translation>
    </message>
    <message>
        <source>Slowest path</source>
        <translation>가장 느린 경로</translation>
    </message>
    <message>
        <source>Bisection, per direction</source>
        <translation>이등분 대역폭, 방향당</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>구성</translation>
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
        <source>Power and cost</source>
        <translation>전력 및 비용</translation>
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
        <source>Time between failures</source>
        <translation>고장 간격</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… 외 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>From</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>평가되지 않음</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>알 수 없음: %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
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
        <source>Doubling it saves</source>
        <translation>두 배 시 단축</translation>
    </message>
    <message>
        <source>What it holds back</source>
        <translation>제한 대상</translation>
    </message>
    <message>
        <source>No traffic between GPUs was evaluated.</source>
        <translation>평가된 GPU 간 트래픽이 없습니다.</translation>
    </message>
    <message>
        <source>While this runs: %1, %2 per GPU. Most worth upgrading first.</source>
        <translation>실행 중인 트래픽: %1, GPU당 %2. 업그레이드 효과가 큰 순입니다.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>해결 방법</translation>
    </message>
    <message>
        <source> (note: %1)</source>
        <translation> (참고: %1)</translation>
    </message>
    <message>
        <source>The rules found nothing to object to.</source>
        <translation>규칙에서 발견된 문제가 없습니다.</translation>
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
        <source>Price source</source>
        <translation>가격 출처</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>The prices known today put the total between %1 and %2.</source>
        <translation>현재 알려진 가격으로 계산한 합계는 %1에서 %2 사이입니다.</translation>
    </message>
    <message>
        <source>Nothing to buy yet.</source>
        <translation>아직 구매할 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Power supplies at peak load</source>
        <translation>최대 부하 시 전원 공급 장치</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>전원 공급 장치</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>부하</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>정격</translation>
    </message>
    <message>
        <source>Load share</source>
        <translation>부하율</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>효율</translation>
    </message>
    <message>
        <source>Circuits at peak load</source>
        <translation>최대 부하 시 전기 회로</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>전기 회로</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>유휴</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>통상</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>At the wall, idle</source>
        <translation>벽면 전력, 유휴</translation>
    </message>
    <message>
        <source>Heat at peak, BTU/h</source>
        <translation>최대 발열량, BTU/h</translation>
    </message>
    <message>
        <source>Air that carries it away</source>
        <translation>열을 내보내는 데 필요한 풍량</translation>
    </message>
    <message>
        <source>of it parts</source>
        <translation>그중 부품</translation>
    </message>
    <message>
        <source>of it spares</source>
        <translation>그중 예비 부품</translation>
    </message>
    <message>
        <source>of it for what arrives dead</source>
        <translation>그중 초기 불량 대체</translation>
    </message>
    <message>
        <source>of it duty, tax and freight</source>
        <translation>그중 관세, 세금, 운임</translation>
    </message>
    <message>
        <source>Electricity per year</source>
        <translation>연간 전기 비용</translation>
    </message>
    <message>
        <source>Maintenance per year</source>
        <translation>연간 유지 보수</translation>
    </message>
    <message>
        <source>Other cost per year</source>
        <translation>연간 기타 비용</translation>
    </message>
    <message>
        <source>All in, per year</source>
        <translation>연간 총비용</translation>
    </message>
    <message>
        <source>All in, per GPU and hour under load</source>
        <translation>총비용, 부하 시 GPU당·시간당</translation>
    </message>
    <message>
        <source>Use until buying is cheaper than renting</source>
        <translation>구매가 임대보다 저렴해질 때까지의 사용량</translation>
    </message>
    <message>
        <source>Renting is always cheaper: running costs as much as the rent.</source>
        <translation>항상 임대가 더 저렴합니다. 운영 비용이 임대료만큼 듭니다.</translation>
    </message>
    <message>
        <source>What moves the total cost of ownership most</source>
        <translation>총소유비용(TCO)에 가장 큰 영향을 주는 항목</translation>
    </message>
    <message>
        <source>What moves the purchase most</source>
        <translation>구매 비용에 가장 큰 영향을 주는 항목</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력값</translation>
    </message>
    <message>
        <source>Total at its low end</source>
        <translation>최저값에서의 합계</translation>
    </message>
    <message>
        <source>Total at its high end</source>
        <translation>최고값에서의 합계</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>예비품</translation>
    </message>
    <message>
        <source>For what arrives dead</source>
        <translation>초기 불량 대체</translation>
    </message>
    <message>
        <source>Duty, tax and freight</source>
        <translation>관세, 세금, 운송비</translation>
    </message>
    <message>
        <source>What is bought, by kind</source>
        <translation>종류별 구매 항목</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>전기료</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>인건비</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>공간</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>What a year costs to run</source>
        <translation>연간 운영비 내역</translation>
    </message>
    <message>
        <source>Typical draw of the parts, by kind</source>
        <translation>종류별 부품의 통상 소비 전력</translation>
    </message>
    <message>
        <source>Ways to cut the model, best first</source>
        <translation>모델 분할 방법, 좋은 순</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>분할 방법</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>초당 토큰 수</translation>
    </message>
    <message>
        <source>Memory on a GPU</source>
        <translation>GPU당 메모리</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>들어감</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Memory of the fullest GPU</source>
        <translation>가장 많이 찬 GPU의 메모리</translation>
    </message>
    <message>
        <source>Time of a training step</source>
        <translation>학습 스텝 하나의 시간</translation>
    </message>
    <message>
        <source>Time of an output token</source>
        <translation>출력 토큰 하나의 시간</translation>
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
    <name>nongjang::RoutesModel</name>
    <message>
        <source>From GPU</source>
        <translation>출발 GPU</translation>
    </message>
    <message>
        <source>To GPU</source>
        <translation>도착 GPU</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>경유</translation>
    </message>
</context>
<context>
    <name>nongjang::RoutesPage</name>
    <message>
        <source>Change a route</source>
        <translation>경로 변경</translation>
    </message>
    <message>
        <source>From the first selected GPU to the other, by way of all else that is selected</source>
        <translation>선택한 첫 GPU에서 다른 GPU까지, 선택한 나머지를 모두 경유</translation>
    </message>
    <message>
        <source>Select two GPUs on the canvas, and the devices that lie on the way.</source>
        <translation>캔버스에서 GPU 두 개와 그 사이에 지날 장치를 선택하세요.</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>경로 추가</translation>
    </message>
    <message>
        <source>Add the way back</source>
        <translation>돌아오는 경로 추가</translation>
    </message>
    <message>
        <source>Remove a route</source>
        <translation>경로 제거</translation>
    </message>
    <message>
        <source>Static routes</source>
        <translation>고정 경로</translation>
    </message>
    <message>
        <source>Traffic takes the shortest ways. To send what goes from one GPU to another by way of chosen switches, select the GPUs and the switches on the canvas and add a route.</source>
        <translation>트래픽은 최단 경로로 흐릅니다. 한 GPU에서 다른 GPU로 가는 트래픽을 정한 스위치로 보내려면 캔버스에서 GPU와 스위치를 선택하고 경로를 추가하세요.</translation>
    </message>
    <message>
        <source>Add selected</source>
        <translation>선택 추가</translation>
    </message>
    <message>
        <source>Add a route through what is selected</source>
        <translation>선택한 장치를 지나는 경로 추가</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>돌아오는 길</translation>
    </message>
    <message>
        <source>Add the way back of this route</source>
        <translation>이 경로의 돌아오는 길 추가</translation>
    </message>
    <message>
        <source>The same devices the other way round; a route is for one direction.</source>
        <translation>같은 장치를 반대 순서로 지납니다. 경로는 한 방향에만 적용됩니다.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Show this route on the canvas</source>
        <translation>이 경로를 캔버스에 표시</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove this route</source>
        <translation>이 경로 제거</translation>
    </message>
</context>
<context>
    <name>nongjang::RuleData</name>
    <message>
        <source>there is no such constant</source>
        <translation>해당 상수가 없습니다</translation>
    </message>
    <message>
        <source>the value must lie between low and high</source>
        <translation>값은 low와 high 사이에 있어야 합니다</translation>
    </message>
    <message>
        <source>expected info, warning or error</source>
        <translation>info, warning, error 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>this is not a domain of rules</source>
        <translation>올바른 규칙 영역이 아닙니다</translation>
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
    <message>
        <source>unknown: %1</source>
        <translation>알 수 없음: %1</translation>
    </message>
    <message>
        <source>%1 carries %2 (%3 A): %4 % of its %5, and %6 % may be used for hours</source>
        <translation>%1의 부하는 %2(%3 A)로 정격 %5의 %4 %이지만, 장시간 사용할 수 있는 비율은 %6 %입니다</translation>
    </message>
    <message>
        <source>Move load to another circuit.</source>
        <translation>부하를 다른 전기 회로로 옮기십시오.</translation>
    </message>
    <message>
        <source>%1: the phases differ by %2 % however the loads are dealt</source>
        <translation>%1: 부하를 어떻게 나누어도 상 사이에 %2 % 차이가 납니다</translation>
    </message>
    <message>
        <source>Plug in a number of equal loads that three divides.</source>
        <translation>동일한 부하를 3의 배수만큼 연결하십시오.</translation>
    </message>
    <message>
        <source>the voltage of the site is unknown</source>
        <translation>설치 장소의 전압을 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1 of %2 carries %3 A, it may carry %4 A</source>
        <translation>%2의 %1에 %3 A가 흐르지만 허용 전류는 %4 A입니다</translation>
    </message>
    <message>
        <source>Use a stronger cord, or a higher voltage.</source>
        <translation>더 굵은 전원 코드나 더 높은 전압을 사용하십시오.</translation>
    </message>
    <message>
        <source>%1 is loaded to %2 % of its %3</source>
        <translation>%1의 부하가 정격 %3의 %2 %입니다</translation>
    </message>
    <message>
        <source>Take a bigger UPS, or feed less from it.</source>
        <translation>더 큰 UPS를 사용하거나 UPS에 연결된 부하를 줄이십시오.</translation>
    </message>
    <message>
        <source>with equal shares all work at the pace of the slowest of: %1</source>
        <translation>작업을 균등하게 나누면 모두 다음 중 가장 느린 것의 속도로 작동합니다: %1</translation>
    </message>
    <message>
        <source>Split the work by speed, or into pipeline stages.</source>
        <translation>속도에 따라 작업을 나누거나 파이프라인 단계로 나누십시오.</translation>
    </message>
    <message>
        <source>%1 computes at %2 % of what others with its chip reach</source>
        <translation>%1의 연산 성능은 같은 칩을 쓰는 다른 카드의 %2 %입니다</translation>
    </message>
    <message>
        <source>Use another card for this work.</source>
        <translation>이 작업에는 다른 카드를 사용하십시오.</translation>
    </message>
    <message>
        <source>%1 is a modified board: its CE, FCC and UL marks are void and nobody gives a warranty</source>
        <translation>%1은(는) 개조된 보드입니다. CE, FCC, UL 인증 표시는 무효이며 누구도 보증하지 않습니다</translation>
    </message>
    <message>
        <source>Keep it in a laboratory, or have it tested.</source>
        <translation>실험실에서만 사용하거나 시험을 받으십시오.</translation>
    </message>
    <message>
        <source>the price of %1 is known to ±%2 % and is %3 % of the total</source>
        <translation>%1의 가격은 ±%2 %의 정확도로 알려져 있으며 합계의 %3 %를 차지합니다</translation>
    </message>
    <message>
        <source>Get a quote.</source>
        <translation>견적을 받으십시오.</translation>
    </message>
    <message>
        <source>figures here use constants that nobody looked up: %1</source>
        <translation>여기의 수치에는 출처를 확인하지 않은 상수가 사용됩니다: %1</translation>
    </message>
    <message>
        <source>Click a figure to see its range; measure what matters.</source>
        <translation>수치를 클릭하면 범위를 볼 수 있습니다. 중요한 값은 직접 측정하십시오.</translation>
    </message>
    <message>
        <source>%1: the threshold “%2” of %3 is outside %4 to %5</source>
        <translation>%1: 임계값 “%2”의 설정값 %3이(가) %4 ~ %5 범위를 벗어났습니다</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>확인하십시오.</translation>
    </message>
    <message>
        <source>the rule settings name “%1”, which is no rule</source>
        <translation>규칙 설정에 있는 “%1”은(는) 규칙이 아닙니다</translation>
    </message>
    <message>
        <source>Remove it from the file, or add your own rule of that name.</source>
        <translation>파일에서 제거하거나 그 이름의 사용자 규칙을 추가하십시오.</translation>
    </message>
    <message>
        <source>%1 has no threshold “%2”</source>
        <translation>%1에는 임계값 “%2”이(가) 없습니다</translation>
    </message>
    <message>
        <source>Remove it from the rule settings of the file.</source>
        <translation>파일의 규칙 설정에서 제거하십시오.</translation>
    </message>
    <message>
        <source>%1: the threshold “%2” is written as in “%3”</source>
        <translation>%1: 임계값 “%2”은(는) “%3”와(과) 같은 형식으로 써야 합니다</translation>
    </message>
    <message>
        <source>Correct it in the rule settings of the file.</source>
        <translation>파일의 규칙 설정에서 수정하십시오.</translation>
    </message>
    <message>
        <source>the power limit of the card is unknown</source>
        <translation>카드의 전력 제한을 알 수 없습니다</translation>
    </message>
    <message>
        <source>the power connectors of the card are unknown</source>
        <translation>카드의 전원 커넥터를 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1: connectors and slot supply %2, the card may draw %3</source>
        <translation>%1: 커넥터와 슬롯이 공급하는 전력은 %2이지만 카드는 %3까지 소비할 수 있습니다</translation>
    </message>
    <message>
        <source>Add a power lead, or lower the power limit.</source>
        <translation>전원선을 추가하거나 전력 제한을 낮추십시오.</translation>
    </message>
    <message>
        <source>%1 of %2 carries %3, %4 are allowed</source>
        <translation>%2의 %1이(가) %3을(를) 전송하지만 허용값은 %4입니다</translation>
    </message>
    <message>
        <source>Use another lead or outlet, or lower the power limit.</source>
        <translation>다른 전원선이나 전원 출력을 사용하거나 전력 제한을 낮추십시오.</translation>
    </message>
    <message>
        <source>SATA feeds %1 of %2: it carries 54 W, and this has set cables on fire</source>
        <translation>SATA가 %2의 %1에 전력을 공급합니다. SATA의 한도는 54 W이며, 이 때문에 케이블에 불이 난 사례가 있습니다</translation>
    </message>
    <message>
        <source>Feed it from a 6-pin or Molex plug of the supply of the card.</source>
        <translation>카드의 전원 공급 장치에서 나오는 6핀 또는 Molex 플러그로 전력을 공급하십시오.</translation>
    </message>
    <message>
        <source>two sockets of %1 hang on one lead, and it draws %2</source>
        <translation>%1의 소켓 두 개가 전원선 하나에 연결되어 있으며 소비 전력은 %2입니다</translation>
    </message>
    <message>
        <source>Use one lead for each socket.</source>
        <translation>소켓마다 전원선을 하나씩 사용하십시오.</translation>
    </message>
    <message>
        <source>%1 draws up to %2 through its 16-pin connector: %3 A a pin, 9.2 A are allowed, and one bad contact takes the margin</source>
        <translation>%1은(는) 16핀 커넥터로 최대 %2을(를) 소비합니다. 핀당 %3 A이고 허용값은 9.2 A이므로, 접촉 불량이 하나만 생겨도 여유가 사라집니다</translation>
    </message>
    <message>
        <source>Lower the power limit to %1 or less.</source>
        <translation>전력 제한을 %1 이하로 낮추십시오.</translation>
    </message>
    <message>
        <source>%1 is fed by two supplies; their grounds and start must be joined</source>
        <translation>전원 공급 장치 두 개가 %1에 전력을 공급합니다. 접지와 기동 신호를 서로 연결해야 합니다</translation>
    </message>
    <message>
        <source>Take all leads of a card from one supply.</source>
        <translation>카드의 모든 전원선을 하나의 전원 공급 장치에서 연결하십시오.</translation>
    </message>
    <message>
        <source>%1 takes %2 cards, and %3 are drawn beside it</source>
        <translation>%1에는 카드 %2개가 들어가지만 함께 그려진 카드는 %3개입니다</translation>
    </message>
    <message>
        <source>Use another chassis, or a second one.</source>
        <translation>다른 섀시를 사용하거나 섀시를 하나 더 추가하십시오.</translation>
    </message>
    <message>
        <source>%1 has %2 units, and what stands there needs %3</source>
        <translation>%1의 공간은 %2 U이지만 그곳에 놓인 장비에는 %3 U가 필요합니다</translation>
    </message>
    <message>
        <source>Add a rack, or move something.</source>
        <translation>랙을 추가하거나 일부를 옮기십시오.</translation>
    </message>
    <message>
        <source>%1: the fans move %2, %3 needs %4 to warm the air by %5 K</source>
        <translation>%1: 팬의 풍량은 %2이지만, 공기 온도 상승을 %5 K로 유지하려면 %3에는 %4이(가) 필요합니다</translation>
    </message>
    <message>
        <source>Add fans.</source>
        <translation>팬을 추가하십시오.</translation>
    </message>
    <message>
        <source>%1: %2 in one rack; air carries about %3</source>
        <translation>%1: 랙 하나의 전력이 %2입니다. 공기로 식힐 수 있는 것은 약 %3입니다</translation>
    </message>
    <message>
        <source>Spread the load, or cool with liquid.</source>
        <translation>부하를 분산하거나 수랭으로 냉각하십시오.</translation>
    </message>
    <message>
        <source>%1 has no fan of its own, and nothing here blows through it</source>
        <translation>%1에는 자체 팬이 없고, 바람을 보내 주는 것도 없습니다</translation>
    </message>
    <message>
        <source>Add a blower or a chassis with fans.</source>
        <translation>블로워나 팬이 있는 섀시를 추가하십시오.</translation>
    </message>
    <message>
        <source>the cooling of the room is not drawn</source>
        <translation>도면에 실내 냉방이 없습니다</translation>
    </message>
    <message>
        <source>the farm gives off %1, the cooling takes %2</source>
        <translation>농장의 발열량은 %1이고 냉각 용량은 %2입니다</translation>
    </message>
    <message>
        <source>Add cooling or exhaust.</source>
        <translation>냉방이나 배기를 추가하십시오.</translation>
    </message>
    <message>
        <source>no memory is drawn</source>
        <translation>도면에 메모리가 없습니다</translation>
    </message>
    <message>
        <source>%1: %2 of %3 memory channels are populated</source>
        <translation>%1: 메모리 채널 %3개 중 %2개에 메모리가 장착되어 있습니다</translation>
    </message>
    <message>
        <source>Add memory modules.</source>
        <translation>메모리 모듈을 추가하십시오.</translation>
    </message>
    <message>
        <source>%1: %2 below and %3 above, %4 : 1</source>
        <translation>%1: 아래 %2, 위 %3, %4 : 1</translation>
    </message>
    <message>
        <source>Add a second uplink.</source>
        <translation>두 번째 업링크를 추가하십시오.</translation>
    </message>
    <message>
        <source>%1: %2 : 1 end to end</source>
        <translation>%1: 종단 간 %2 : 1</translation>
    </message>
    <message>
        <source>Add spines or uplinks.</source>
        <translation>스파인이나 업링크를 추가하십시오.</translation>
    </message>
    <message>
        <source>doubling %1 saves %2 % of the time</source>
        <translation>%1을(를) 두 배로 높이면 시간이 %2 % 줄어듭니다</translation>
    </message>
    <message>
        <source>See the list of bottlenecks.</source>
        <translation>병목 목록을 확인하십시오.</translation>
    </message>
    <message>
        <source>a bridge joins %1 and %2: the driver joins cards of one kind only</source>
        <translation>브리지가 %1와(과) %2을(를) 연결합니다. 드라이버는 같은 종류의 카드만 연결합니다</translation>
    </message>
    <message>
        <source>Bridge two equal cards.</source>
        <translation>같은 카드 두 개를 브리지로 연결하십시오.</translation>
    </message>
    <message>
        <source>unmanaged switches are joined in a loop at %1</source>
        <translation>비관리형 스위치가 %1에서 루프로 연결되어 있습니다</translation>
    </message>
    <message>
        <source>Remove one cable, or use switches with a spanning tree.</source>
        <translation>케이블 하나를 제거하거나 스패닝 트리를 지원하는 스위치를 사용하십시오.</translation>
    </message>
    <message>
        <source>the PCIe lanes of the processor are unknown</source>
        <translation>프로세서의 PCIe 레인을 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1: the cards use %2 lanes of %3, which has %4</source>
        <translation>%1: 카드가 %3의 레인 %2개를 사용하지만 프로세서의 레인은 %4개입니다</translation>
    </message>
    <message>
        <source>Use fewer or narrower cards, or a processor with more lanes.</source>
        <translation>카드 수를 줄이거나 폭이 더 좁은 카드를 사용하거나, 레인이 더 많은 프로세서를 사용하십시오.</translation>
    </message>
    <message>
        <source>the length of the riser is unknown</source>
        <translation>라이저의 길이를 알 수 없습니다</translation>
    </message>
    <message>
        <source>the riser of %1 has %2; at gen%3 passive risers are good for %4, so it may run slower</source>
        <translation>%1의 라이저 길이는 %2입니다. gen%3에서 패시브 라이저는 %4까지 쓸 수 있으므로 속도가 떨어질 수 있습니다</translation>
    </message>
    <message>
        <source>Use a shorter riser, a retimer, or force a lower generation.</source>
        <translation>더 짧은 라이저나 리타이머를 사용하거나, 더 낮은 세대로 고정하십시오.</translation>
    </message>
    <message>
        <source>%1: the riser has no power plug, and an x1 slot gives %2 only</source>
        <translation>%1: 라이저에 전원 플러그가 없고, x1 슬롯은 %2만 공급합니다</translation>
    </message>
    <message>
        <source>Use a powered riser.</source>
        <translation>전원 입력이 있는 라이저를 사용하십시오.</translation>
    </message>
    <message>
        <source>a port of %1 has %2, and its slot carries %3</source>
        <translation>%1의 포트 속도는 %2이지만 슬롯의 대역폭은 %3입니다</translation>
    </message>
    <message>
        <source>Put it into a wider or newer slot.</source>
        <translation>더 넓거나 더 새로운 세대의 슬롯에 장착하십시오.</translation>
    </message>
    <message>
        <source>filling the %1 of %2 takes %3</source>
        <translation>%2의 메모리 %1을(를) 채우는 데 %3이(가) 걸립니다</translation>
    </message>
    <message>
        <source>Use a wider or faster riser.</source>
        <translation>더 넓거나 더 빠른 라이저를 사용하십시오.</translation>
    </message>
    <message>
        <source>how far the cards exceed their limit for a moment is unknown</source>
        <translation>카드가 순간적으로 제한을 얼마나 넘는지 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1 may trip: its cards draw %2 for %3, it rides through %4</source>
        <translation>%1이(가) 차단될 수 있습니다. 연결된 카드가 %3 동안 %2을(를) 소비하지만 견딜 수 있는 한도는 %4입니다</translation>
    </message>
    <message>
        <source>Take an ATX 3 supply or a bigger one, or lower the power limits.</source>
        <translation>ATX 3 전원 공급 장치나 더 큰 용량을 사용하거나, 전력 제한을 낮추십시오.</translation>
    </message>
    <message>
        <source>%1 promises nothing about short peaks, and its cards have them</source>
        <translation>%1은(는) 순간 피크에 대해 아무것도 보장하지 않지만, 연결된 카드에는 순간 피크가 있습니다</translation>
    </message>
    <message>
        <source>Load it to 60 % at most, or take an ATX 3 supply.</source>
        <translation>부하를 최대 60 %로 제한하거나 ATX 3 전원 공급 장치를 사용하십시오.</translation>
    </message>
    <message>
        <source>%1: without %2 of its %3 supplies the others do not carry %4</source>
        <translation>%1: 전원 공급 장치 %3개 중 %2개가 없으면 나머지가 %4을(를) 감당하지 못합니다</translation>
    </message>
    <message>
        <source>Add a supply.</source>
        <translation>전원 공급 장치를 추가하십시오.</translation>
    </message>
    <message>
        <source>%1 gives %2 at %3 and not %4, and its load is %5</source>
        <translation>%1의 출력은 %3에서 %4이(가) 아니라 %2이며, 부하는 %5입니다</translation>
    </message>
    <message>
        <source>Use a 200 to 240 V circuit.</source>
        <translation>200–240 V 회로를 사용하십시오.</translation>
    </message>
    <message>
        <source>a figure that the rule names is unknown</source>
        <translation>규칙에서 지정한 수치를 알 수 없습니다</translation>
    </message>
    <message>
        <source>A part is not in the catalogue</source>
        <translation>부품이 카탈로그에 없음</translation>
    </message>
    <message>
        <source>A cable ends at a port that does not exist</source>
        <translation>케이블이 없는 포트에 연결됨</translation>
    </message>
    <message>
        <source>A connector is used twice</source>
        <translation>커넥터가 두 번 사용됨</translation>
    </message>
    <message>
        <source>The ends of a cable do not come out</source>
        <translation>케이블 양 끝의 개수가 맞지 않음</translation>
    </message>
    <message>
        <source>A setting on a placed assembly has no effect</source>
        <translation>배치된 조립체의 설정이 적용되지 않음</translation>
    </message>
    <message>
        <source>There is no price in the asked condition</source>
        <translation>요청한 상태의 가격이 없음</translation>
    </message>
    <message>
        <source>The traffic names what is not there</source>
        <translation>트래픽 설정에 없는 대상이 있음</translation>
    </message>
    <message>
        <source>A cable is joined at one end only</source>
        <translation>케이블의 한쪽 끝만 연결됨</translation>
    </message>
    <message>
        <source>A change inside a placed assembly names no part of it</source>
        <translation>배치된 조립체 내부의 변경이 없는 구성 요소를 가리킴</translation>
    </message>
    <message>
        <source>The destination is no country</source>
        <translation>목적지가 국가가 아님</translation>
    </message>
    <message>
        <source>A rule setting names a rule or a threshold that does not exist</source>
        <translation>규칙 설정이 없는 규칙이나 임계값을 가리킴</translation>
    </message>
    <message>
        <source>Connectors of a card supply less than it may draw</source>
        <translation>카드의 커넥터가 공급하는 전력이 최대 소비 전력보다 적음</translation>
    </message>
    <message>
        <source>A power lead or outlet carries more than it may</source>
        <translation>전원선이나 전원 출력이 허용값을 초과함</translation>
    </message>
    <message>
        <source>A riser is fed from SATA</source>
        <translation>라이저가 SATA에서 전력을 공급받음</translation>
    </message>
    <message>
        <source>Two sockets of a strong card hang on one lead</source>
        <translation>고전력 카드의 소켓 두 개가 전원선 하나에 연결됨</translation>
    </message>
    <message>
        <source>Little margin on a 16-pin connector</source>
        <translation>16핀 커넥터의 여유가 적음</translation>
    </message>
    <message>
        <source>A supply is loaded beyond its continuous share</source>
        <translation>전원 공급 장치의 부하가 연속 사용 비율을 초과함</translation>
    </message>
    <message>
        <source>A supply may trip on short peaks</source>
        <translation>전원 공급 장치가 순간 피크에 차단될 수 있음</translation>
    </message>
    <message>
        <source>A supply promises nothing about short peaks</source>
        <translation>전원 공급 장치가 순간 피크를 보장하지 않음</translation>
    </message>
    <message>
        <source>Supplies are not redundant as asked</source>
        <translation>전원 공급 장치가 요구된 만큼 이중화되지 않음</translation>
    </message>
    <message>
        <source>A supply is used beyond its rating at this voltage</source>
        <translation>전원 공급 장치가 이 전압에서의 정격을 초과하여 사용됨</translation>
    </message>
    <message>
        <source>One card is fed by two supplies</source>
        <translation>카드 하나가 전원 공급 장치 두 개에서 전력을 공급받음</translation>
    </message>
    <message>
        <source>A branch circuit is loaded beyond its continuous share</source>
        <translation>분기 회로의 부하가 연속 사용 비율을 초과함</translation>
    </message>
    <message>
        <source>Phases are unevenly loaded</source>
        <translation>상 부하가 불균형함</translation>
    </message>
    <message>
        <source>A cord carries more than it may</source>
        <translation>전원 코드가 허용값을 초과함</translation>
    </message>
    <message>
        <source>Voltage drop on a DC lead</source>
        <translation>DC 전원선의 전압 강하</translation>
    </message>
    <message>
        <source>A UPS is loaded too far</source>
        <translation>UPS의 부하가 너무 큼</translation>
    </message>
    <message>
        <source>Inrush at switch-on</source>
        <translation>전원을 켤 때의 돌입 전류</translation>
    </message>
    <message>
        <source>Cards overlap</source>
        <translation>카드가 서로 겹침</translation>
    </message>
    <message>
        <source>Fans of a card have no air</source>
        <translation>카드의 팬에 공기가 들어오지 않음</translation>
    </message>
    <message>
        <source>Cards do not fit the chassis</source>
        <translation>카드가 섀시에 들어가지 않음</translation>
    </message>
    <message>
        <source>A shelf carries too much</source>
        <translation>선반의 하중이 너무 큼</translation>
    </message>
    <message>
        <source>A heavy card sags</source>
        <translation>무거운 카드가 처짐</translation>
    </message>
    <message>
        <source>A rack is full</source>
        <translation>랙이 가득 참</translation>
    </message>
    <message>
        <source>The floor carries too much</source>
        <translation>바닥의 하중이 너무 큼</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>소음이 너무 큼</translation>
    </message>
    <message>
        <source>Two ports do not fit each other</source>
        <translation>두 포트가 서로 맞지 않음</translation>
    </message>
    <message>
        <source>The firmware cannot split a slot</source>
        <translation>펌웨어가 슬롯을 분할할 수 없음</translation>
    </message>
    <message>
        <source>More lanes in use than the processor has</source>
        <translation>프로세서의 레인보다 많은 레인을 사용함</translation>
    </message>
    <message>
        <source>A card runs below what it could</source>
        <translation>카드가 자체 성능보다 낮게 작동함</translation>
    </message>
    <message>
        <source>A passive riser is long for its speed</source>
        <translation>패시브 라이저가 속도에 비해 긺</translation>
    </message>
    <message>
        <source>A riser gives a card no slot power</source>
        <translation>라이저가 카드에 슬롯 전력을 공급하지 않음</translation>
    </message>
    <message>
        <source>A cable is longer than it reaches</source>
        <translation>케이블이 최대 길이보다 긺</translation>
    </message>
    <message>
        <source>Two network ports speak different protocols</source>
        <translation>두 네트워크 포트가 서로 다른 프로토콜을 사용함</translation>
    </message>
    <message>
        <source>Accelerators have no way to each other</source>
        <translation>가속기 사이에 경로가 없음</translation>
    </message>
    <message>
        <source>A single point of failure</source>
        <translation>단일 장애 지점</translation>
    </message>
    <message>
        <source>Too many patches in a fibre</source>
        <translation>광섬유 경로에 패치 연결이 너무 많음</translation>
    </message>
    <message>
        <source>Rails are not joined</source>
        <translation>레일이 서로 연결되지 않음</translation>
    </message>
    <message>
        <source>A bridge joins cards that it cannot join</source>
        <translation>브리지가 연결할 수 없는 카드를 연결함</translation>
    </message>
    <message>
        <source>A switch has too few ports</source>
        <translation>스위치의 포트가 부족함</translation>
    </message>
    <message>
        <source>A loop of unmanaged switches</source>
        <translation>비관리형 스위치의 루프</translation>
    </message>
    <message>
        <source>A known trap of mixed cards</source>
        <translation>카드 혼용의 알려진 함정</translation>
    </message>
    <message>
        <source>A known trap of the platform</source>
        <translation>플랫폼의 알려진 함정</translation>
    </message>
    <message>
        <source>GPUs exchange data through host memory</source>
        <translation>GPU가 호스트 메모리를 거쳐 데이터를 교환함</translation>
    </message>
    <message>
        <source>Memory channels are left empty</source>
        <translation>메모리 채널이 비어 있음</translation>
    </message>
    <message>
        <source>Tensor parallelism over a slow link</source>
        <translation>느린 링크를 통한 텐서 병렬화</translation>
    </message>
    <message>
        <source>The uplink of a PCIe switch is oversubscribed</source>
        <translation>PCIe 스위치의 업링크가 오버서브스크립션됨</translation>
    </message>
    <message>
        <source>Peer access may detour through the processor</source>
        <translation>P2P 액세스가 프로세서를 거쳐 돌아갈 수 있음</translation>
    </message>
    <message>
        <source>Writes may collapse behind two root ports</source>
        <translation>두 루트 포트 뒤에서 쓰기 성능이 급락할 수 있음</translation>
    </message>
    <message>
        <source>A network card is faster than its slot</source>
        <translation>네트워크 카드가 슬롯보다 빠름</translation>
    </message>
    <message>
        <source>Too few network cards for the training</source>
        <translation>학습에 필요한 네트워크 카드가 부족함</translation>
    </message>
    <message>
        <source>Gradients take longer than the computing</source>
        <translation>그래디언트 통신이 연산보다 오래 걸림</translation>
    </message>
    <message>
        <source>The ring crosses a boundary too often</source>
        <translation>링이 경계를 너무 자주 넘음</translation>
    </message>
    <message>
        <source>The network is oversubscribed end to end</source>
        <translation>네트워크가 종단 간 오버서브스크립션됨</translation>
    </message>
    <message>
        <source>Hashing wastes the network</source>
        <translation>해시 분배가 네트워크를 낭비함</translation>
    </message>
    <message>
        <source>Filling the memory of a card takes long</source>
        <translation>카드의 메모리를 채우는 데 오래 걸림</translation>
    </message>
    <message>
        <source>One link holds everything back</source>
        <translation>링크 하나가 전체를 제한함</translation>
    </message>
    <message>
        <source>A known trap of PCIe or a library</source>
        <translation>PCIe 또는 라이브러리의 알려진 함정</translation>
    </message>
    <message>
        <source>The model does not fit</source>
        <translation>모델이 메모리에 들어가지 않음</translation>
    </message>
    <message>
        <source>The split does not divide the model</source>
        <translation>분할이 모델을 나누어떨어지게 하지 않음</translation>
    </message>
    <message>
        <source>Different GPUs work at the pace of the slowest</source>
        <translation>서로 다른 GPU가 가장 느린 것의 속도로 작동함</translation>
    </message>
    <message>
        <source>A number format is emulated</source>
        <translation>수 형식이 에뮬레이션됨</translation>
    </message>
    <message>
        <source>A mining card is slower than its chip</source>
        <translation>채굴용 카드가 칩의 성능보다 느림</translation>
    </message>
    <message>
        <source>Pipeline bubble</source>
        <translation>파이프라인 버블</translation>
    </message>
    <message>
        <source>Too little host memory for the model</source>
        <translation>모델에 필요한 호스트 메모리가 부족함</translation>
    </message>
    <message>
        <source>Fans move too little air</source>
        <translation>팬의 풍량이 부족함</translation>
    </message>
    <message>
        <source>A rack is too dense for air</source>
        <translation>랙의 밀도가 공랭에 비해 너무 높음</translation>
    </message>
    <message>
        <source>A passive card has no air stream</source>
        <translation>패시브 카드에 공기 흐름이 없음</translation>
    </message>
    <message>
        <source>Exhaust returns to the intake</source>
        <translation>배기가 흡기로 되돌아옴</translation>
    </message>
    <message>
        <source>The cooling of the room is too weak</source>
        <translation>실내 냉방 용량이 부족함</translation>
    </message>
    <message>
        <source>Memory on the back is not cooled</source>
        <translation>뒷면의 메모리가 냉각되지 않음</translation>
    </message>
    <message>
        <source>A price is old</source>
        <translation>가격이 오래됨</translation>
    </message>
    <message>
        <source>An important price is uncertain</source>
        <translation>중요한 가격이 불확실함</translation>
    </message>
    <message>
        <source>More than the market offers</source>
        <translation>시장 공급량을 초과함</translation>
    </message>
    <message>
        <source>No exchange rate</source>
        <translation>환율 없음</translation>
    </message>
    <message>
        <source>Renting may be cheaper</source>
        <translation>임대가 더 저렴할 수 있음</translation>
    </message>
    <message>
        <source>Too few spares</source>
        <translation>예비 부품이 너무 적음</translation>
    </message>
    <message>
        <source>Failures come faster than checkpoints</source>
        <translation>고장 간격이 체크포인트 간격보다 짧음</translation>
    </message>
    <message>
        <source>Checkpoints take too long</source>
        <translation>체크포인트에 시간이 너무 오래 걸림</translation>
    </message>
    <message>
        <source>A chip falls under an export rule</source>
        <translation>칩이 수출 규정의 적용을 받음</translation>
    </message>
    <message>
        <source>A licence is likely required</source>
        <translation>허가가 필요할 가능성이 높음</translation>
    </message>
    <message>
        <source>A chip with its own guidance</source>
        <translation>별도의 지침이 있는 칩</translation>
    </message>
    <message>
        <source>The export rules are old</source>
        <translation>수출 규정이 오래됨</translation>
    </message>
    <message>
        <source>A modified board has no certification</source>
        <translation>개조한 보드에 인증이 없음</translation>
    </message>
    <message>
        <source>The driver licence restricts data centres</source>
        <translation>드라이버 라이선스가 데이터 센터 사용을 제한함</translation>
    </message>
    <message>
        <source>Constants that nobody looked up</source>
        <translation>출처를 확인하지 않은 상수</translation>
    </message>
    <message>
        <source>Information only; consult counsel.</source>
        <translation>참고 정보일 뿐입니다. 법률 전문가와 상의하십시오.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chip, licence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>how long a checkpoint takes is not given</source>
        <translation>체크포인트에 걸리는 시간이 주어지지 않았습니다</translation>
    </message>
    <message>
        <source>; %1 % of the time is useful</source>
        <translation>; 시간의 %1 %만 유효합니다</translation>
    </message>
    <message>
        <source>the farm fails every %1, and a checkpoint is due every %2%3</source>
        <translation>팜은 %1마다 고장 나며 체크포인트는 %2마다 필요합니다%3</translation>
    </message>
    <message>
        <source>Write checkpoints faster.</source>
        <translation>체크포인트를 더 빨리 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 is listed: %2 (%3, in force since %4)</source>
        <translation>%1은(는) 목록에 있습니다: %2(%3, %4부터 시행)</translation>
    </message>
    <message>
        <source>A part gets no power</source>
        <translation>부품에 전력이 공급되지 않음</translation>
    </message>
    <message>
        <source>%1 has no memory on every die</source>
        <translation>%1: 모든 다이에 메모리가 있지는 않습니다</translation>
    </message>
    <message>
        <source>Join memory packages to its memory port.</source>
        <translation>메모리 패키지를 다이의 메모리 포트에 연결하십시오.</translation>
    </message>
    <message>
        <source>the bus width of the die or the memory is unknown</source>
        <translation>다이 또는 메모리의 버스 폭을 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1: %2 packages leave %3 of %4 memory channels empty</source>
        <translation>%1: 패키지가 %2개여서 메모리 채널 %4개 중 %3개가 비어 있습니다</translation>
    </message>
    <message>
        <source>Fill every channel, or choose a die with a narrower bus.</source>
        <translation>모든 채널을 채우거나 버스가 더 좁은 다이를 선택하십시오.</translation>
    </message>
    <message>
        <source>%1: %2 packages are not the same for each of %3 channels</source>
        <translation>%1: 패키지 %2개를 채널 %3개에 똑같이 나눌 수 없습니다</translation>
    </message>
    <message>
        <source>Use one package a channel, or two in clamshell.</source>
        <translation>채널당 패키지 하나를 사용하거나 클램셸로 두 개를 사용하십시오.</translation>
    </message>
    <message>
        <source>%1 has memory of several kinds</source>
        <translation>%1에 여러 종류의 메모리가 있습니다</translation>
    </message>
    <message>
        <source>Use one kind of memory on a die.</source>
        <translation>다이 하나에는 한 종류의 메모리를 사용하십시오.</translation>
    </message>
    <message>
        <source>the data rate of the die or the memory is unknown</source>
        <translation>다이 또는 메모리의 데이터 전송률을 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1: the memory runs at %2 Gb/s a pin and the die could at %3</source>
        <translation>%1: 메모리는 핀당 %2 Gb/s로 작동하지만 다이는 %3까지 가능합니다</translation>
    </message>
    <message>
        <source>Use faster packages.</source>
        <translation>더 빠른 패키지를 사용하십시오.</translation>
    </message>
    <message>
        <source>%1: the memory could run at %2 Gb/s a pin, the die runs it at %3</source>
        <translation>%1: 메모리는 핀당 %2 Gb/s까지 가능하지만 다이는 %3(으)로 작동시킵니다</translation>
    </message>
    <message>
        <source>Slower packages would do.</source>
        <translation>더 느린 패키지로도 충분합니다.</translation>
    </message>
    <message>
        <source>how much memory the die accepts is unknown</source>
        <translation>다이가 지원하는 메모리 용량을 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1 has %2 of memory; its controller is known to accept %3</source>
        <translation>%1의 메모리는 %2이지만, 컨트롤러가 지원하는 것으로 알려진 용량은 %3입니다</translation>
    </message>
    <message>
        <source>Use fewer or smaller packages.</source>
        <translation>더 적거나 용량이 작은 패키지를 사용하십시오.</translation>
    </message>
    <message>
        <source>no phase is joined to the %1 rail of every die</source>
        <translation>모든 다이의 %1 레일에 상이 연결되어 있지는 않습니다</translation>
    </message>
    <message>
        <source>the power or the current of the phases is unknown</source>
        <translation>상의 전력 또는 전류를 알 수 없습니다</translation>
    </message>
    <message>
        <source>Add phases, take stronger ones, or lower the power limit.</source>
        <translation>상을 추가하거나, 더 강한 상을 사용하거나, 전력 제한을 낮추십시오.</translation>
    </message>
    <message>
        <source>%1: a phase of the %2 rail carries %3, %4 % of its rating; %5 % are meant for hours</source>
        <translation>%1: %2 레일의 상당 전류는 %3(정격의 %4 %)입니다. 장시간 사용은 %5 %까지입니다</translation>
    </message>
    <message>
        <source>%1: a phase of the %2 rail carries %3 % of its rating for a moment; %4 % are meant</source>
        <translation>%1: %2 레일의 상에 순간적으로 정격의 %3 %가 흐릅니다. 한도는 %4 %입니다</translation>
    </message>
    <message>
        <source>core</source>
        <translation>코어</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>what these parts of the board draw is unknown</source>
        <translation>보드의 이 부품들이 소비하는 전력을 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1 draws %2 and its connectors carry %3; %4 are wanted</source>
        <translation>%1의 소비 전력은 %2이고 커넥터가 공급하는 전력은 %3입니다. %4이(가) 필요합니다</translation>
    </message>
    <message>
        <source>Add a power connector and show it as a port of the board.</source>
        <translation>전원 커넥터를 추가하고 보드의 포트로 표시하십시오.</translation>
    </message>
    <message>
        <source>the lanes of the chip are unknown</source>
        <translation>칩의 레인 수를 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1 uses %2 lanes and has %3</source>
        <translation>%1은(는) 레인 %2개를 사용하지만 %3개만 있습니다</translation>
    </message>
    <message>
        <source>Use narrower slots, fewer of them, or another chip.</source>
        <translation>더 좁거나 더 적은 슬롯, 또는 다른 칩을 사용하십시오.</translation>
    </message>
    <message>
        <source>Place a retimer between them, or move them together.</source>
        <translation>둘 사이에 리타이머를 배치하거나 서로 더 가깝게 옮기십시오.</translation>
    </message>
    <message>
        <source>the length of these traces is not stated</source>
        <translation>이 배선의 길이가 지정되지 않았습니다</translation>
    </message>
    <message>
        <source>the pins of the power connector are unknown</source>
        <translation>전원 커넥터의 핀을 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1 has %2 supply pins and %3 return pins</source>
        <translation>%1의 공급 핀은 %2개이고 귀환 핀은 %3개입니다</translation>
    </message>
    <message>
        <source>Use a connector with a return pin for each supply pin.</source>
        <translation>공급 핀마다 귀환 핀이 있는 커넥터를 사용하십시오.</translation>
    </message>
    <message>
        <source>%1: %2 W on each cm²; air takes some %3</source>
        <translation>%1: cm²당 %2 W입니다. 공기로 식힐 수 있는 것은 약 %3입니다</translation>
    </message>
    <message>
        <source>Lower the power limit, enlarge the board, or cool by liquid.</source>
        <translation>전력 제한을 낮추거나, 보드를 키우거나, 액체로 냉각하십시오.</translation>
    </message>
    <message>
        <source>the outline of the board is not stated</source>
        <translation>보드의 외형 치수가 지정되지 않았습니다</translation>
    </message>
    <message>
        <source>%1: no card with %2 and %3 is known, so no firmware or driver may accept it</source>
        <translation>%1: %2와(과) %3을(를) 갖춘 카드가 알려져 있지 않아, 이를 지원하는 펌웨어나 드라이버가 없을 수 있습니다</translation>
    </message>
    <message>
        <source>Try one board before ordering more.</source>
        <translation>더 주문하기 전에 보드 하나로 시험하십시오.</translation>
    </message>
    <message>
        <source>%1 is a board of your own: it has no CE, FCC or UL mark and nobody gives a warranty</source>
        <translation>%1은(는) 자체 제작 보드입니다. CE, FCC, UL 인증 표시가 없고 누구도 보증하지 않습니다</translation>
    </message>
    <message>
        <source>whether %1 is listed is not known</source>
        <translation>%1이(가) 목록에 있는지 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1 of %2 has the parameters of %3; %4 (%5) applies to it</source>
        <translation>%2의 %1은(는) %3의 파라미터에 해당합니다. %4(%5)이(가) 적용됩니다</translation>
    </message>
    <message numerus="yes">
        <source>the export rules in this program were read %n days before</source>
        <translation>
            <numerusform>이 프로그램의 수출 규정은 %n일 전에 확인한 것입니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Look up what applies today, or take a newer version.</source>
        <translation>현재 적용되는 규정을 찾아보거나 새 버전을 사용하십시오.</translation>
    </message>
    <message>
        <source>Rent first, or plan for more hours under load.</source>
        <translation>먼저 임대하거나 부하 시간을 더 길게 계획하십시오.</translation>
    </message>
    <message>
        <source>renting is always cheaper: running costs as much as the rent</source>
        <translation>항상 임대가 더 저렴합니다. 운영 비용이 임대료만큼 듭니다</translation>
    </message>
    <message>
        <source>the rent of such a GPU for an hour is not given</source>
        <translation>이러한 GPU의 시간당 임대료가 입력되지 않았습니다</translation>
    </message>
    <message>
        <source>the share of the year under load is not given</source>
        <translation>연간 부하 시간 비율이 입력되지 않았습니다</translation>
    </message>
    <message>
        <source>when buying becomes cheaper than renting is not known</source>
        <translation>구매가 임대보다 저렴해지는 시점을 알 수 없습니다</translation>
    </message>
    <message>
        <source>at the planned use it takes %1 months until buying is cheaper than renting</source>
        <translation>계획된 사용량으로는 구매가 임대보다 저렴해질 때까지 %1개월이 걸립니다</translation>
    </message>
    <message>
        <source>how long a replacement takes is not given</source>
        <translation>교체품 조달 기간이 입력되지 않았습니다</translation>
    </message>
    <message>
        <source>%1 spares of %2 where %3 last for %4 with a probability of %5 %</source>
        <translation>%2의 예비 부품은 %1개이지만, %5 %의 확률로 %4 동안 버티려면 %3개가 필요합니다</translation>
    </message>
    <message>
        <source>State the service level of the spares: they are then put on the bill.</source>
        <translation>예비 부품의 충족 확률을 지정하십시오. 그러면 부품 명세서에 포함됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>the tariff “%1” is not in the catalogue</source>
        <translation>전기 요금 “%1”이(가) 카탈로그에 없습니다</translation>
    </message>
    <message>
        <source>Choose a tariff of the catalogue, or give the price of electricity.</source>
        <translation>카탈로그의 전기 요금을 선택하거나 전기 가격을 입력하십시오.</translation>
    </message>
    <message>
        <source>prices or marks are kept for parts that the catalogue lacks: %1</source>
        <translation>카탈로그에 없는 부품의 가격이나 표시가 남아 있습니다: %1</translation>
    </message>
    <message>
        <source>Correct the ids, or add the parts to the catalogue.</source>
        <translation>ID를 수정하거나 부품을 카탈로그에 추가하십시오.</translation>
    </message>
    <message>
        <source>approvals name what is no rule: %1</source>
        <translation>승인에 존재하지 않는 규칙이 적혀 있습니다: %1</translation>
    </message>
    <message>
        <source>Remove them from the file, or add your own rules of these names.</source>
        <translation>파일에서 제거하거나 이 이름으로 사용자 규칙을 추가하십시오.</translation>
    </message>
    <message>
        <source>%1 of %2 × %3</source>
        <translation>%3 %2개 중 %1개</translation>
    </message>
    <message>
        <source>%1 without power: %2</source>
        <translation>%1 전력 없음: %2</translation>
    </message>
    <message>
        <source>%1 and %2 more without power: %3</source>
        <translation>%1 외 %2개에 전력이 공급되지 않습니다: %3</translation>
    </message>
    <message>
        <source>Switch it on; until then they count as switched off.</source>
        <translation>전원을 켜십시오. 그때까지는 꺼진 것으로 계산합니다.</translation>
    </message>
    <message>
        <source>the variant changes %1: %2</source>
        <translation>변형이 %1을(를) 변경합니다: %2</translation>
    </message>
    <message>
        <source>Bring it back in the base, or take the change out of the file.</source>
        <translation>기준에 되살리거나 파일에서 변경을 제거하십시오.</translation>
    </message>
    <message>
        <source>A price, a mark, an approval or the tariff names what does not exist</source>
        <translation>가격, 표시, 승인 또는 전기 요금이 존재하지 않는 것을 가리킴</translation>
    </message>
    <message>
        <source>A change of a variant finds nothing to change</source>
        <translation>변형의 변경 사항이 적용될 대상이 없음</translation>
    </message>
    <message>
        <source>Memory packages do not fill the bus of a die</source>
        <translation>메모리 패키지가 다이의 버스를 채우지 못함</translation>
    </message>
    <message>
        <source>Memory and die run at different rates</source>
        <translation>메모리와 다이의 작동 속도가 다름</translation>
    </message>
    <message>
        <source>More memory than the die accepts</source>
        <translation>다이가 지원하는 것보다 메모리가 많음</translation>
    </message>
    <message>
        <source>A phase carries too much current</source>
        <translation>상에 흐르는 전류가 너무 많음</translation>
    </message>
    <message>
        <source>Connectors of a board carry too little</source>
        <translation>보드 커넥터의 공급 전력이 부족함</translation>
    </message>
    <message>
        <source>A switch chip has too few lanes</source>
        <translation>스위치 칩의 레인이 부족함</translation>
    </message>
    <message>
        <source>A power connector lacks return pins</source>
        <translation>전원 커넥터에 귀환 핀이 부족함</translation>
    </message>
    <message>
        <source>A board or a die is too hot for air</source>
        <translation>보드 또는 다이의 발열이 공기로 식히기에는 너무 많음</translation>
    </message>
    <message>
        <source>No firmware or driver is known for a die with so much memory</source>
        <translation>메모리가 이만큼 많은 다이를 지원하는 펌웨어나 드라이버가 알려져 있지 않음</translation>
    </message>
    <message>
        <source>A board of one&apos;s own has no certificate</source>
        <translation>자체 제작 보드에 인증이 없음</translation>
    </message>
    <message>
        <source>%1 retimers between %2 and %3; a link takes two</source>
        <translation>%2와(과) %3 사이에 리타이머 %1개; 링크 하나에는 두 개까지</translation>
    </message>
    <message>
        <source>Move the chips together, or put a switch between them.</source>
        <translation>칩을 가까이 옮기거나 사이에 스위치를 두세요.</translation>
    </message>
    <message>
        <source>%1 of trace from %2 to %3 lose %4 dB at gen%5; %6 dB may be lost without a retimer</source>
        <translation>%2에서 %3까지 배선 %1의 손실은 gen%5에서 %4 dB; 리타이머 없이는 %6 dB까지 허용</translation>
    </message>
    <message>
        <source>how much a redriver makes good is not known</source>
        <translation>리드라이버가 얼마나 보상하는지 알려져 있지 않습니다</translation>
    </message>
    <message>
        <source>%1 has %2 accelerators and counts as one</source>
        <translation>%1에는 가속기가 %2개 있지만 하나로 셉니다</translation>
    </message>
    <message>
        <source>Delete it and place it from the list of parts, which puts in the board as it was drawn.</source>
        <translation>삭제한 뒤 부품 목록에서 다시 놓으면 그려진 그대로의 보드가 들어갑니다.</translation>
    </message>
    <message>
        <source>A link loses too much for its generation</source>
        <translation>링크 손실이 세대 한도를 넘음</translation>
    </message>
    <message>
        <source>A board of several accelerators stands as one</source>
        <translation>가속기가 여러 개인 보드를 하나로 셈</translation>
    </message>
    <message>
        <source>the width of the card in slots is unknown</source>
        <translation>카드의 슬롯 폭을 알 수 없습니다</translation>
    </message>
    <message>
        <source>how far the slots of the board stand apart is unknown</source>
        <translation>보드의 슬롯 간격을 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1 and %2 stand in slots too near to each other: %3 slots are missing between them</source>
        <translation>%1과(와) %2의 슬롯이 서로 너무 가깝습니다. 그 사이에 슬롯 %3개만큼 공간이 부족합니다</translation>
    </message>
    <message>
        <source>Leave a slot free, or put one of them on a riser.</source>
        <translation>슬롯을 하나 비우거나 둘 중 하나를 라이저에 장착하십시오.</translation>
    </message>
    <message>
        <source>how the card is cooled is unknown</source>
        <translation>카드의 냉각 방식을 알 수 없습니다</translation>
    </message>
    <message>
        <source>the fans of %1 have %2 slots of room before %3; they need %4</source>
        <translation>%1의 팬과 %3 사이의 공간은 슬롯 %2개이지만 %4개가 필요합니다</translation>
    </message>
    <message>
        <source>Leave a slot free, or use cards with a blower.</source>
        <translation>슬롯을 하나 비우거나 블로워 방식 카드를 사용하십시오.</translation>
    </message>
    <message>
        <source>the weight of the card is unknown</source>
        <translation>카드의 무게를 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1 weighs %2 and hangs in its slot; up to %3 need no support</source>
        <translation>%1의 무게는 %2이며 슬롯에만 매달려 있습니다. 지지대 없이는 %3까지 가능합니다</translation>
    </message>
    <message>
        <source>Put a bracket under it.</source>
        <translation>아래에 지지대를 받치십시오.</translation>
    </message>
    <message>
        <source>how the firmware of the board splits its slots is unknown</source>
        <translation>보드의 펌웨어가 슬롯을 어떻게 분할하는지 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1 needs its slot split into %2, and the firmware of %3 offers %4</source>
        <translation>%1은(는) 슬롯을 %2(으)로 분할해야 하지만 %3의 펌웨어는 %4을(를) 지원합니다</translation>
    </message>
    <message>
        <source>Use a card with a PCIe switch, or another board.</source>
        <translation>PCIe 스위치가 있는 카드나 다른 보드를 사용하십시오.</translation>
    </message>
    <message>
        <source>whether memory sits on the back of the card is unknown</source>
        <translation>카드 뒷면에 메모리가 있는지 알 수 없습니다</translation>
    </message>
    <message>
        <source>whether the back of the card is cooled is unknown</source>
        <translation>카드 뒷면을 냉각하는지 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1 has memory on its back, and nothing cools it</source>
        <translation>%1의 뒷면에 메모리가 있지만 냉각되지 않습니다</translation>
    </message>
    <message>
        <source>Add pads and a cooled plate, and blow along the back.</source>
        <translation>서멀 패드와 냉각판을 더하고 뒷면을 따라 바람을 불어 주십시오.</translation>
    </message>
    <message>
        <source>%1: what hangs there takes %2 A when it is switched on, and a breaker of %3 A trips at %4 A</source>
        <translation>%1: 연결된 장비를 켤 때 %2 A가 흐르지만 %3 A 차단기는 %4 A에서 작동합니다</translation>
    </message>
    <message>
        <source>Start one after the other.</source>
        <translation>하나씩 차례로 켜십시오.</translation>
    </message>
    <message>
        <source>the inrush current of these is unknown</source>
        <translation>이 부품들의 돌입 전류를 알 수 없습니다</translation>
    </message>
    <message>
        <source>whether the site is a data centre is not stated (threshold “data_center” of the rule: 1 yes, 2 no)</source>
        <translation>설치 장소가 데이터 센터인지 지정되지 않았습니다(규칙의 임계값 “data_center”: 1 예, 2 아니요)</translation>
    </message>
    <message>
        <source>the licence of the driver of %1 does not allow data centres</source>
        <translation>%1의 드라이버 라이선스가 데이터 센터 사용을 허용하지 않습니다</translation>
    </message>
    <message>
        <source>Read the licence of the driver.</source>
        <translation>드라이버의 라이선스를 읽어 보십시오.</translation>
    </message>
    <message>
        <source>%1 × %2 are wanted, and %3 offers were seen</source>
        <translation>%1 × %2이(가) 필요하지만 확인된 매물은 %3개입니다</translation>
    </message>
    <message>
        <source>Buy over several weeks, or from several markets.</source>
        <translation>여러 주에 걸쳐 또는 여러 시장에서 구매하십시오.</translation>
    </message>
    <message>
        <source>how many offers of these there are is unknown</source>
        <translation>이 부품들의 매물이 몇 개인지 알 수 없습니다</translation>
    </message>
    <message>
        <source>the gauge of the power lead is unknown</source>
        <translation>전원선의 굵기를 알 수 없습니다</translation>
    </message>
    <message>
        <source>the length of the power lead is unknown</source>
        <translation>전원선의 길이를 알 수 없습니다</translation>
    </message>
    <message>
        <source>the %1 of %2 loses %3 mV, %4 % of its voltage</source>
        <translation>%2의 %1에서 %3 mV, 즉 전압의 %4 %가 떨어집니다</translation>
    </message>
    <message>
        <source>Use a thicker or a shorter lead.</source>
        <translation>더 굵거나 더 짧은 전원선을 사용하십시오.</translation>
    </message>
    <message>
        <source>%1 carries %2, with allowance %3; it should carry %4 of its %5</source>
        <translation>%1의 하중은 %2(여유 포함 %3)이지만 정격 %5 중 %4까지만 실어야 합니다</translation>
    </message>
    <message>
        <source>Spread the load over two.</source>
        <translation>하중을 둘로 나누십시오.</translation>
    </message>
    <message>
        <source>the weight of what stands there is unknown</source>
        <translation>그곳에 놓인 것의 무게를 알 수 없습니다</translation>
    </message>
    <message>
        <source>what it carries is unknown</source>
        <translation>견디는 하중을 알 수 없습니다</translation>
    </message>
    <message>
        <source>what the floor carries is not stated (threshold “floor” of the rule)</source>
        <translation>바닥이 견디는 하중이 지정되지 않았습니다(규칙의 임계값 “floor”)</translation>
    </message>
    <message>
        <source>width or depth of the rack is unknown</source>
        <translation>랙의 폭 또는 깊이를 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1 loads the floor with %2 kg/m², and it carries %3</source>
        <translation>%1이(가) 바닥에 %2 kg/m²의 하중을 주지만 바닥은 %3까지 견딥니다</translation>
    </message>
    <message>
        <source>Spread the racks, or put plates under them.</source>
        <translation>랙을 분산하거나 아래에 받침판을 까십시오.</translation>
    </message>
    <message>
        <source>%1: %2 flows hashed onto %3 links leave %4 % of the pace</source>
        <translation>%1: 흐름 %2개를 링크 %3개에 해시로 나누면 속도가 %4 %로 떨어집니다</translation>
    </message>
    <message>
        <source>Spread packets, or use more queue pairs (threshold “flows”).</source>
        <translation>패킷을 분산하거나 큐 페어를 늘리십시오(임계값 “flows”).</translation>
    </message>
    <message>
        <source>; so do %1 more</source>
        <translation>. 이런 곳이 %1개 더 있습니다</translation>
    </message>
    <message>
        <source>the ring goes in and out of %1 over %2 links, where 2 would do%3</source>
        <translation>링이 %1을(를) 드나드는 데 링크 %2개를 거치지만 2개면 충분합니다%3</translation>
    </message>
    <message>
        <source>Put the GPUs of each machine next to each other in the ring.</source>
        <translation>링에서 각 장비의 GPU를 서로 이웃하게 배치하십시오.</translation>
    </message>
    <message>
        <source>how many patch panels the fibre passes is unknown</source>
        <translation>광섬유가 거치는 패치 패널 수를 알 수 없습니다</translation>
    </message>
    <message>
        <source>the fibre from %1 to %2 passes %3 patch panels; its reach holds for %4</source>
        <translation>%1에서 %2까지 가는 광섬유가 패치 패널 %3개를 거칩니다. 도달 거리는 %4개까지 유효합니다</translation>
    </message>
    <message>
        <source>Lay it directly.</source>
        <translation>직접 포설하십시오.</translation>
    </message>
    <message>
        <source>redundancy is not asked for (threshold “redundant” of the rule)</source>
        <translation>이중화가 요구되지 않았습니다(규칙의 임계값 “redundant”)</translation>
    </message>
    <message>
        <source>the farm has too many devices for this</source>
        <translation>농장에 장치가 너무 많아 평가할 수 없습니다</translation>
    </message>
    <message>
        <source>each of %1 × %2 is a single point of failure: without it some machines do not reach others</source>
        <translation>%1 × %2이(가) 각각 단일 장애 지점입니다. 하나라도 없으면 일부 장비가 다른 장비에 연결되지 않습니다</translation>
    </message>
    <message>
        <source>%1 is a single point of failure: without it some machines do not reach others</source>
        <translation>%1은(는) 단일 장애 지점입니다. 이것이 없으면 일부 장비가 다른 장비에 연결되지 않습니다</translation>
    </message>
    <message>
        <source>Join the machines to a second switch.</source>
        <translation>장비들을 두 번째 스위치에 연결하십시오.</translation>
    </message>
    <message>
        <source>each of %1 cables %2 is a single point of failure</source>
        <translation>케이블 %2 %1개가 각각 단일 장애 지점입니다</translation>
    </message>
    <message>
        <source>the cable %1 is a single point of failure</source>
        <translation>케이블 %1은(는) 단일 장애 지점입니다</translation>
    </message>
    <message>
        <source>Join both ends by a second cable.</source>
        <translation>양 끝을 두 번째 케이블로 연결하십시오.</translation>
    </message>
    <message>
        <source>how racks and frames face each other is not stated (threshold “rows” of the rule: 1 all the same way, 2 fronts to fronts)</source>
        <translation>랙과 프레임이 서로 어느 쪽을 향하는지 지정되지 않았습니다(규칙의 임계값 “rows”: 1 모두 같은 방향, 2 앞면끼리 마주 봄)</translation>
    </message>
    <message>
        <source>racks and frames all face the same way: each takes in what the one before it blows out</source>
        <translation>랙과 프레임이 모두 같은 방향을 향해, 앞줄에서 내뿜는 공기를 뒷줄이 빨아들입니다</translation>
    </message>
    <message>
        <source>Turn every other row, so that fronts face fronts, or close the aisles.</source>
        <translation>앞면끼리 마주 보도록 한 줄 걸러 방향을 돌리거나 통로를 밀폐하십시오.</translation>
    </message>
    <message>
        <source>no limit of noise is stated (threshold “limit” of the rule)</source>
        <translation>소음 한도가 지정되지 않았습니다(규칙의 임계값 “limit”)</translation>
    </message>
    <message>
        <source>%1 dBA are heard %2 away, and %3 are allowed</source>
        <translation>%2 떨어진 곳에서 소음이 %1 dBA이지만 허용값은 %3입니다</translation>
    </message>
    <message>
        <source>Move it away from people, or use quieter parts.</source>
        <translation>사람에게서 멀리 옮기거나 더 조용한 부품을 사용하십시오.</translation>
    </message>
    <message>
        <source>the noise of these parts is unknown</source>
        <translation>이 부품들의 소음을 알 수 없습니다</translation>
    </message>
    <message>
        <source>the drawing is not to scale (threshold “scale” of the rule)</source>
        <translation>도면이 축척에 맞지 않습니다(규칙의 임계값 “scale”)</translation>
    </message>
    <message>
        <source>where an end of the cable stands is left to the layout</source>
        <translation>케이블 끝의 위치가 자동 배치에 맡겨져 있습니다</translation>
    </message>
    <message>
        <source>the length of the cable is unknown</source>
        <translation>케이블의 길이를 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 is %4 long, and the way is %5</source>
        <translation>%2에서 %3까지 가는 %1의 길이는 %4이지만 경로는 %5입니다</translation>
    </message>
    <message>
        <source>Use a longer cable.</source>
        <translation>더 긴 케이블을 사용하십시오.</translation>
    </message>
    <message>
        <source>the design names no workload</source>
        <translation>설계에 워크로드가 지정되지 않았습니다</translation>
    </message>
    <message>
        <source>nothing is trained</source>
        <translation>학습하는 것이 없습니다</translation>
    </message>
    <message>
        <source>%1 (%2) needs %3 on a GPU, which has %4</source>
        <translation>%1(%2)에는 GPU당 %3이(가) 필요하지만 %4만 있습니다</translation>
    </message>
    <message>
        <source>Cut the model over more GPUs, deal its state over the copies (ZeRO), recompute activations, or take a smaller model.</source>
        <translation>모델을 더 많은 GPU에 나누거나, 상태를 사본에 나누거나(ZeRO), 활성값을 재계산하거나, 더 작은 모델을 사용하십시오.</translation>
    </message>
    <message>
        <source>TP %1 is not possible for %2: %3</source>
        <translation>%2에 TP %1은(는) 사용할 수 없습니다: %3</translation>
    </message>
    <message>
        <source>Choose a tensor parallelism that divides the heads.</source>
        <translation>헤드 수를 나누어떨어지게 하는 텐서 병렬 수를 선택하십시오.</translation>
    </message>
    <message>
        <source>these GPUs have no %1 and compute in another format</source>
        <translation>이 GPU들은 %1을(를) 지원하지 않아 다른 형식으로 계산합니다</translation>
    </message>
    <message>
        <source>Choose fp16 or int8, or cards that have the format.</source>
        <translation>fp16이나 int8 또는 해당 형식을 지원하는 카드를 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 stages with %2 micro-batches: the pipeline stands idle %3 % of the time that it works</source>
        <translation>단계 %1개, 마이크로배치 %2개: 파이프라인 유휴 시간이 작동 시간의 %3 %입니다</translation>
    </message>
    <message>
        <source>Take more micro-batches, or fewer stages.</source>
        <translation>마이크로배치를 늘리거나 단계를 줄이십시오.</translation>
    </message>
    <message>
        <source>%1 has %2 of memory; loading %3 takes %4</source>
        <translation>%1의 메모리는 %2이지만 %3을(를) 불러오려면 %4이(가) 필요합니다</translation>
    </message>
    <message>
        <source>layers are cut over %1 GPUs that reach %2 by way of %3</source>
        <translation>레이어를 나눈 GPU %1개가 %3을(를) 거쳐 %2에 그칩니다</translation>
    </message>
    <message>
        <source>Cut layers inside a host or socket, and lay pipeline stages across it.</source>
        <translation>레이어는 호스트나 소켓 안에서 나누고, 그 경계를 넘는 쪽은 파이프라인 단계로 나누십시오.</translation>
    </message>
    <message>
        <source>%1 GPUs for each network card, and %2 % of a step waits for gradients</source>
        <translation>네트워크 카드당 GPU가 %1개이며, 스텝의 %2 %를 그래디언트를 기다리는 데 씁니다</translation>
    </message>
    <message>
        <source>Add network cards, or add up gradients over more micro-batches.</source>
        <translation>네트워크 카드를 추가하거나 더 많은 마이크로배치에 걸쳐 그래디언트를 누적하십시오.</translation>
    </message>
    <message>
        <source>gradients take %1 a step, computing %2</source>
        <translation>스텝마다 그래디언트 통신에 %1, 연산에 %2이(가) 걸립니다</translation>
    </message>
    <message>
        <source>Add up gradients over more micro-batches, deal state over copies, train adapters only (LoRA), or take a faster network.</source>
        <translation>더 많은 마이크로배치에 걸쳐 그래디언트를 누적하거나, 상태를 사본에 나누거나, 어댑터만 학습하거나(LoRA), 더 빠른 네트워크를 사용하십시오.</translation>
    </message>
    <message>
        <source>the time that a checkpoint takes is not given</source>
        <translation>체크포인트에 걸리는 시간이 주어지지 않았습니다</translation>
    </message>
    <message>
        <source>a checkpoint takes %1, and one is due every %2</source>
        <translation>체크포인트에 %1이(가) 걸리며 %2마다 필요합니다</translation>
    </message>
    <message>
        <source>Write to faster storage, or behind the computing.</source>
        <translation>더 빠른 저장 장치에 쓰거나 연산과 동시에 쓰십시오.</translation>
    </message>
    <message>
        <source>A cable is too short</source>
        <translation>케이블이 너무 짧음</translation>
    </message>
    <message>
        <source>%1 needs %2 in a host, which has %3</source>
        <translation>%1은(는) 호스트에 %2이(가) 필요하나 %3만 있음</translation>
    </message>
    <message>
        <source>Add memory modules, or keep the weights in fewer bits.</source>
        <translation>메모리 모듈을 더하거나 가중치를 더 적은 비트로 두세요.</translation>
    </message>
    <message>
        <source>Keep the weights in fewer bits or partly in the memory of hosts, cut the model over more GPUs, or serve fewer users.</source>
        <translation>가중치를 더 적은 비트로 두거나 일부를 호스트 메모리에 두고, 모델을 더 많은 GPU에 나누거나 사용자를 줄이세요.</translation>
    </message>
    <message>
        <source>%1 is made for no more than “%2” anyway</source>
        <translation>%1은(는) 어차피 “%2”를 넘지 않도록 만들어졌습니다</translation>
    </message>
    <message>
        <source>Leave it empty, or correct what it was seen to run at.</source>
        <translation>비워 두거나 실제 동작 속도를 고치십시오.</translation>
    </message>
    <message>
        <source>Reseat it, clean its contacts, try another riser or the generation in the BIOS.</source>
        <translation>다시 꽂고 접점을 닦거나, 다른 라이저를 쓰거나 BIOS의 세대 설정을 바꿔 보십시오.</translation>
    </message>
    <message>
        <source>What a link was seen to run at makes no difference</source>
        <translation>링크의 실제 동작 속도로 적은 값이 아무것도 바꾸지 않음</translation>
    </message>
    <message>
        <source>%1 cannot run at “%2”: PCIe links have generations and lanes, as in “gen3 x8”, and network and accelerator links a rate, as in “50 GB/s”</source>
        <translation>%1은(는) “%2”로 동작할 수 없습니다. PCIe 링크에는 “gen3 x8”처럼 세대와 레인이, 네트워크와 가속기 링크에는 “50 GB/s” 같은 속도가 있습니다</translation>
    </message>
    <message>
        <source>Correct it under “Runs at” of the cable, or leave that empty.</source>
        <translation>케이블의 “실제 동작 속도”에서 고치거나 그 칸을 비워 두십시오.</translation>
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
    <message numerus="yes">
        <source>Duplicate %n part(s)</source>
        <translation>
            <numerusform>부품 %n개 복제</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::SingleChanges</name>
    <message>
        <source>No port of %1 is free for one more %2.</source>
        <translation>%1에 %2을(를) 하나 더 연결할 빈 포트가 없습니다.</translation>
    </message>
    <message>
        <source>without a cable</source>
        <translation>케이블 없음</translation>
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
        <source>Count</source>
        <translation>개수</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>슬롯</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>전력 제한</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>케이블</translation>
    </message>
    <message>
        <source>Parallel cables</source>
        <translation>병렬 케이블 수</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>연결 방식</translation>
    </message>
    <message>
        <source>There is no component or cable %1.</source>
        <translation>구성 요소나 케이블 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>stock driver</source>
        <translation>기본 드라이버</translation>
    </message>
    <message>
        <source>patched driver</source>
        <translation>패치된 드라이버</translation>
    </message>
    <message>
        <source>GPU to GPU</source>
        <translation>GPU 간</translation>
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
    <name>nongjang::SplitDialog</name>
    <message>
        <source>Split %1</source>
        <translation>%1 나누기</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>분리할 개수</translation>
    </message>
    <message>
        <source>From number</source>
        <translation>시작 번호</translation>
    </message>
    <message>
        <source>With an inside of its own</source>
        <translation>별도의 내부 구성 사용</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>분할</translation>
    </message>
    <message>
        <source>%1 stays ×%2; %3 is ×%4.</source>
        <translation>%1은(는) ×%2(으)로 남고, %3은(는) ×%4입니다.</translation>
    </message>
    <message numerus="yes">
        <source>Everything stays joined, with %n cable(s) more.</source>
        <translation>
            <numerusform>모든 연결이 유지되며 케이블이 %n개 늘어납니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stays joined.</source>
        <translation>모든 연결이 유지됩니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::StackedBar</name>
    <message>
        <source>others</source>
        <translation>기타</translation>
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
    <message>
        <source>From a template…</source>
        <translation>템플릿으로 시작…</translation>
    </message>
    <message>
        <source>A fat tree, torus, dragonfly … from a few numbers.</source>
        <translation>숫자 몇 개로 팻 트리, 토러스, 드래곤플라이 등을 만듭니다.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>More examples</source>
        <translation>더 많은 예제</translation>
    </message>
    <message>
        <source>A part file (*.json) or NetBox device type (*.yaml).</source>
        <translation>부품 파일(*.json) 또는 NetBox 장치 유형(*.yaml).</translation>
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
        <source>the design gives no traffic matrix</source>
        <translation>설계에 트래픽 행렬이 없습니다</translation>
    </message>
    <message>
        <source>some pair of the traffic matrix has no way</source>
        <translation>트래픽 행렬에 경로가 없는 쌍이 있습니다</translation>
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
    <message>
        <source>%1; %2 of %3 exchanges between neighbours pass it, such as %4 → %5</source>
        <translation>%1. 이웃 간 교환 %3개 중 %2개가 지남, 예: %4 → %5</translation>
    </message>
    <message>
        <source>It also holds back %1.</source>
        <translation>%1도 제한합니다.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2 more without it)</source>
        <translation>%1(이것이 없으면 %2 증가)</translation>
    </message>
    <message>
        <source>%1 / (1.2 kg/m³ × 1005 J/kgK × %2 K)</source>
        <translation>%1 / (1.2 kg/m³ × 1005 J/kgK × %2 K)</translation>
    </message>
    <message>
        <source>cable not chosen: %1 to a loose end</source>
        <translation>케이블을 선택하지 않음: %1 → 연결되지 않은 끝</translation>
    </message>
    <message>
        <source>used parts × (1 / (1 − %1) − 1) = %2</source>
        <translation>중고 부품 × (1 / (1 − %1) − 1) = %2</translation>
    </message>
    <message>
        <source>%1 parts on the shelf = %2</source>
        <translation>보관 중인 예비 부품 %1개 = %2</translation>
    </message>
    <message>
        <source>%1 × ((1 + duty %2) × (1 + tax %3) + freight %4 − 1) = %5</source>
        <translation>%1 × ((1 + 관세 %2) × (1 + 세금 %3) + 운임 %4 − 1) = %5</translation>
    </message>
    <message>
        <source>%1 of parts</source>
        <translation>부품 %1</translation>
    </message>
    <message>
        <source>%1 for what arrives dead</source>
        <translation>도착 시 불량 %1</translation>
    </message>
    <message>
        <source>%1 of spares</source>
        <translation>예비 부품 %1</translation>
    </message>
    <message>
        <source>%1 of duty, tax, freight</source>
        <translation>관세, 세금, 운임 %1</translation>
    </message>
    <message>
        <source>%1 a year, as given</source>
        <translation>연간 %1, 입력값</translation>
    </message>
    <message>
        <source>%1 of %2 a year</source>
        <translation>연간 %2의 %1</translation>
    </message>
    <message>
        <source>%1 of energy</source>
        <translation>전기 비용 %1</translation>
    </message>
    <message>
        <source>%1 of maintenance</source>
        <translation>유지 보수 비용 %1</translation>
    </message>
    <message>
        <source>%1 of labour</source>
        <translation>인건비 %1</translation>
    </message>
    <message>
        <source>%1 of space</source>
        <translation>공간 비용 %1</translation>
    </message>
    <message>
        <source>%1 of other cost</source>
        <translation>기타 비용 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 to buy + %n years × %2 to run</source>
        <translation>
            <numerusform>구매 비용 %1 + %n년 × 운영 비용 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2; the yearly loss of value may be ten points more or less</source>
        <translation>%2의 %1. 연간 가치 손실률은 10퍼센트포인트 더 크거나 작을 수 있음</translation>
    </message>
    <message>
        <source> − %1 left</source>
        <translation> − 잔존 가치 %1</translation>
    </message>
    <message>
        <source>%1 / %2 = %3 per %4</source>
        <translation>%1 / %2 = %4당 %3</translation>
    </message>
    <message>
        <source>(%1 − %2 left) over %3 years at %4 interest = %5</source>
        <translation>(%1 − 잔존 가치 %2), %3년, 이자율 %4 = %5</translation>
    </message>
    <message>
        <source>%1 + %2 to run = %3</source>
        <translation>%1 + 운영 비용 %2 = %3</translation>
    </message>
    <message>
        <source>%1 a year / (%2 GPUs × 8760 h × %3)</source>
        <translation>연간 %1 / (GPU %2개 × 8760 h × %3)</translation>
    </message>
    <message>
        <source>%1 a year / (8760 h × %2) / (%3 × %4 sustained)</source>
        <translation>연간 %1 / (8760 h × %2) / (%3 × 지속 성능 비율 %4)</translation>
    </message>
    <message>
        <source>the price of renting such a GPU for an hour is not given</source>
        <translation>이러한 GPU의 시간당 임대 가격이 입력되지 않았습니다</translation>
    </message>
    <message>
        <source>(%1 − %2 left) / %3 GPUs / (%4 to rent − %5 to run, each hour)</source>
        <translation>(%1 − 잔존 가치 %2) / GPU %3개 / (임대 %4 − 운영 %5, 시간당)</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>%1의 가격</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>전기 비용</translation>
    </message>
    <message>
        <source>residual value</source>
        <translation>잔존 가치</translation>
    </message>
    <message>
        <source>%1: there is no “%2” inside that could be different here</source>
        <translation>%1: 여기서 다르게 정할 수 있는 “%2”이(가) 내부에 없습니다</translation>
    </message>
    <message>
        <source>Remove the entry from “inside”, or name a component of the assembly.</source>
        <translation>“inside”에서 이 항목을 제거하거나 조립체의 구성 요소를 지정하십시오.</translation>
    </message>
    <message>
        <source>the cable at %1/%2 is joined at one end only</source>
        <translation>%1/%2의 케이블이 한쪽 끝만 연결되어 있습니다</translation>
    </message>
    <message>
        <source>Drag its loose end to a port, or delete it.</source>
        <translation>연결되지 않은 끝을 포트로 끌어다 놓거나 케이블을 삭제하십시오.</translation>
    </message>
    <message>
        <source>peer access to network cards across the processor, such as %1</source>
        <translation>프로세서를 거치는 네트워크 카드와의 P2P 액세스, 예: %1</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>프로세서</translation>
    </message>
    <message>
        <source>the root ports of this processor let only %1 through between an accelerator and a network card</source>
        <translation>이 프로세서의 루트 포트가 가속기와 네트워크 카드 사이에서 %1까지만 전달함</translation>
    </message>
    <message>
        <source>; peer access across the processor %1</source>
        <translation>; 프로세서를 거치는 P2P 액세스 %1</translation>
    </message>
    <message>
        <source>the list of GPUs that take part in the traffic has an empty entry</source>
        <translation>트래픽에 참여하는 GPU 목록에 빈 항목이 있습니다</translation>
    </message>
    <message>
        <source>how fast these accelerators are at their power limit is not known</source>
        <translation>이 가속기의 전력 제한 적용 시 속도를 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1, a good board</source>
        <translation>%1, 양품 보드당</translation>
    </message>
    <message>
        <source>%1: bare board</source>
        <translation>%1: 베어 보드</translation>
    </message>
    <message>
        <source>%1: assembly</source>
        <translation>%1: 조립</translation>
    </message>
    <message>
        <source>%1: development, a board</source>
        <translation>%1: 보드당 개발비</translation>
    </message>
    <message>
        <source>%1: yield loss</source>
        <translation>%1: 수율 손실</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1이(가) 꺼져 있습니다</translation>
    </message>
    <message>
        <source>the cable %1 is switched off</source>
        <translation>케이블 %1이(가) 꺼져 있습니다</translation>
    </message>
    <message>
        <source>No accelerator has power: %1.</source>
        <translation>전원이 공급되는 가속기가 없습니다: %1.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 at %4</source>
        <comment>card, share of its speed, watt</comment>
        <translation>%1: %4에서 %3의 %2</translation>
    </message>
    <message>
        <source>Every accelerator is switched off.</source>
        <translation>모든 가속기가 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>arithmetic of the GPUs</source>
        <translation>GPU의 연산 성능</translation>
    </message>
    <message>
        <source>memory bandwidth of the GPUs</source>
        <translation>GPU의 메모리 대역폭</translation>
    </message>
    <message>
        <source>%1 stages of %2 chunks for %3 layers</source>
        <translation>레이어 %3개에 청크 %2개씩의 단계 %1개는 너무 많습니다</translation>
    </message>
    <message>
        <source>%1 stages for %2 layers</source>
        <translation>레이어 %2개에 단계 %1개는 너무 많습니다</translation>
    </message>
    <message>
        <source>%1 GPUs cannot be dealt into groups of %2</source>
        <translation>GPU %1개를 %2개씩의 그룹으로 나눌 수 없습니다</translation>
    </message>
    <message>
        <source>the batch of %1 sequences is too small for so many copies of the model</source>
        <translation>모델 사본이 이렇게 많으면 시퀀스 %1개의 배치가 너무 작습니다</translation>
    </message>
    <message>
        <source>%1 heads cannot be dealt over %2 GPUs</source>
        <translation>헤드 %1개를 GPU %2개에 고르게 나눌 수 없습니다</translation>
    </message>
    <message>
        <source>%1 heads of keys and values cannot be dealt over %2 GPUs</source>
        <translation>키·값 헤드 %1개를 GPU %2개에 고르게 나눌 수 없습니다</translation>
    </message>
    <message>
        <source>the workload names no language model</source>
        <translation>워크로드에 언어 모델이 지정되지 않았습니다</translation>
    </message>
    <message>
        <source>there is no language model “%1”</source>
        <translation>언어 모델 “%1”이(가) 없습니다</translation>
    </message>
    <message>
        <source>there is no accelerator</source>
        <translation>가속기가 없습니다</translation>
    </message>
    <message>
        <source>more than %1 accelerators, and workloads are walked one by one</source>
        <translation>가속기가 %1개를 넘습니다. 워크로드는 가속기를 하나씩 계산하므로 처리할 수 없습니다</translation>
    </message>
    <message>
        <source>the memory of some accelerators is not known</source>
        <translation>일부 가속기의 메모리를 알 수 없습니다</translation>
    </message>
    <message>
        <source>the speed of some accelerators at %1 is not known</source>
        <translation>일부 가속기의 %1 속도를 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1 GiB of %2</source>
        <translation>%2의 %1 GiB</translation>
    </message>
    <message>
        <source>some accelerators that have to work together have no way to each other</source>
        <translation>함께 작동해야 하는 일부 가속기 사이에 경로가 없습니다</translation>
    </message>
    <message>
        <source>%1 sequences × %2 tokens / %3</source>
        <translation>시퀀스 %1개 × 토큰 %2개 / %3</translation>
    </message>
    <message>
        <source>%1 tokens/s × %2 FLOP / %3, causal attention, recomputation not counted</source>
        <translation>%1 토큰/s × %2 FLOP / %3, 인과 어텐션, 재계산 제외</translation>
    </message>
    <message>
        <source>%1 tokens / %2 a second / %3 of goodput</source>
        <translation>토큰 %1개 / 초당 %2개 / 유효 처리율(goodput) %3</translation>
    </message>
    <message>
        <source>%1 tokens of the prompt, alone</source>
        <translation>프롬프트 토큰 %1개, 단독 처리</translation>
    </message>
    <message>
        <source>%1 copies × %2 tokens / %3</source>
        <translation>사본 %1개 × 토큰 %2개 / %3</translation>
    </message>
    <message>
        <source>keys and values of %1 tokens each, beside the weights</source>
        <translation>가중치 외에 사용자마다 토큰 %1개의 키·값 캐시</translation>
    </message>
    <message>
        <source>%1 × %2 / %3 tokens/s</source>
        <translation>%1 × %2 / %3 토큰/s</translation>
    </message>
    <message>
        <source>%1 GPUs × %2 an hour / (3600 s × %3 tokens/s)</source>
        <translation>GPU %1개 × 시간당 %2 / (3600 s × %3 토큰/s)</translation>
    </message>
    <message>
        <source>%1 tokens / %2 a second, without failures</source>
        <translation>%1토큰 / 초당 %2토큰, 고장이 없을 때</translation>
    </message>
    <message>
        <source>memory and processors of the hosts</source>
        <translation>호스트의 메모리와 프로세서</translation>
    </message>
    <message>
        <source>%1 (LoRA %2)</source>
        <comment>model, rank of adapters</comment>
        <translation>%1 (LoRA %2)</translation>
    </message>
    <message>
        <source>the memory and processors of hosts that keep weights are not known; draw them, each host with its cards in an assembly of its own</source>
        <translation>가중치를 두는 호스트의 메모리와 프로세서를 알 수 없음; 호스트마다 카드와 함께 하나의 조립체로 그리세요</translation>
    </message>
    <message>
        <source>weights once for each host, keys and values</source>
        <translation>호스트마다 가중치 한 벌, 키와 값</translation>
    </message>
    <message>
        <source>memory bandwidth of host %1</source>
        <translation>호스트 %1의 메모리 대역폭</translation>
    </message>
    <message>
        <source>a micro-batch of %1 sequences is larger than the batch of %2</source>
        <translation>마이크로배치 %1개 시퀀스가 배치 %2개보다 큼</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) at once / %1</source>
        <translation>
            <numerusform>동시 답변 %n개 / %1</numerusform>
        </translation>
    </message>
    <message>
        <source>memory modules with 2³⁰ byte a GB, and room for the system</source>
        <translation>GB당 2³⁰바이트로 센 메모리 모듈, 시스템 몫 제외</translation>
    </message>
    <message>
        <source>some GPU hangs on no host, or some pair of hosts has no way</source>
        <translation>호스트에 연결되지 않은 GPU가 있거나 서로 길이 없는 호스트가 있습니다</translation>
    </message>
    <message>
        <source>needs links between the GPUs of every machine, such as NVLink</source>
        <translation>모든 장비의 GPU 사이에 NVLink 같은 링크가 필요합니다</translation>
    </message>
    <message>
        <source>some host has no drives whose speed is known, and the network leads to no machine with drives</source>
        <translation>속도를 아는 드라이브가 없는 호스트가 있고, 네트워크로 드라이브가 있는 장비에 닿지 않습니다</translation>
    </message>
    <message numerus="yes">
        <source>what the slowest of %n GPU(s) reads from all machines with drives, such as %1</source>
        <translation>
            <numerusform>GPU %n개 중 가장 느린 것이 드라이브가 있는 모든 장비에서 읽는 속도, 예: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>drives or memory of %1</source>
        <translation>%1의 드라이브 또는 메모리</translation>
    </message>
    <message>
        <source>what it was seen to run at (%1)</source>
        <translation>실제로 확인된 동작 속도(%1)</translation>
    </message>
    <message>
        <source>experts are dealt over GPUs or lie in hosts, not both</source>
        <translation>전문가는 GPU에 나누거나 호스트에 두며, 둘 다 할 수는 없습니다</translation>
    </message>
    <message>
        <source>while answering, experts are dealt over GPUs that hold all layers, not over stages of a pipeline</source>
        <translation>응답할 때 전문가는 모든 레이어를 가진 GPU에 나뉘며, 파이프라인 단계에는 나뉘지 않습니다</translation>
    </message>
    <message>
        <source>%1 machines with drives for %2 GPUs are too many pairs to look at</source>
        <translation>드라이브가 있는 기계 %1대와 GPU %2개의 조합은 살펴보기에 너무 많습니다</translation>
    </message>
    <message>
        <source>%1 experts cannot be dealt over %2 GPUs</source>
        <translation>전문가 %1개를 GPU %2개에 고르게 나눌 수 없습니다</translation>
    </message>
    <message>
        <source>this model has no experts that could be dealt over GPUs</source>
        <translation>이 모델에는 GPU에 나눌 전문가가 없습니다</translation>
    </message>
</context>
<context>
    <name>nongjang::SwapPart</name>
    <message>
        <source>%1 leads nowhere already</source>
        <translation>%1은(는) 이미 어디와도 이어져 있지 않습니다</translation>
    </message>
    <message>
        <source>it has no port for “%1”, which the assembly shows</source>
        <translation>조립체에 표시된 “%1”에 해당하는 포트가 없습니다</translation>
    </message>
    <message>
        <source>%1 finds no place: %2</source>
        <translation>%1을(를) 배치할 곳이 없습니다: %2</translation>
    </message>
    <message>
        <source>There is no component “%1” of a part.</source>
        <translation>부품인 구성 요소 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The catalogue has no part “%1” to place.</source>
        <translation>카탈로그에 배치할 수 있는 부품 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>%1 lacks %2</source>
        <comment>part, connectors</comment>
        <translation>%1에 %2 없음</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 및 </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 외 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are %1 now</source>
        <translation>
            <numerusform>부품 %n개가 이제 %1입니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <comment>components, part</comment>
        <translation>%1: 현재 %2</translation>
    </message>
    <message>
        <source>%1; every cable still fits</source>
        <translation>%1; 모든 케이블이 그대로 맞음</translation>
    </message>
    <message>
        <source>%1. Not joined: %2</source>
        <translation>%1. 연결되지 않음: %2</translation>
    </message>
    <message>
        <source>%1. Without power: %2</source>
        <translation>%1. 전원 없음: %2</translation>
    </message>
    <message>
        <source>It is that part already.</source>
        <translation>이미 그 부품입니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::TemplateController</name>
    <message>
        <source>New from a template</source>
        <translation>템플릿으로 새로 만들기</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation>템플릿 삽입</translation>
    </message>
</context>
<context>
    <name>nongjang::TemplateDialog</name>
    <message>
        <source>Templates</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>기본</translation>
    </message>
    <message>
        <source>Rate of a port</source>
        <translation>포트 속도</translation>
    </message>
    <message>
        <source>%1 Gb/s</source>
        <translation>%1 Gb/s</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>엔드포인트</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>스위치</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>지름</translation>
    </message>
    <message>
        <source>Bisection</source>
        <translation>이등분 폭</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>스위치</translation>
    </message>
    <message>
        <source>Price of the switches</source>
        <translation>스위치 가격</translation>
    </message>
    <message>
        <source>automatic: %1</source>
        <translation>자동: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hop(s)</source>
        <translation>
            <numerusform>%Ln홉</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>링크 %1개</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>nongjang::TemplatePicture</name>
    <message>
        <source>Picture of the topology</source>
        <translation>토폴로지 그림</translation>
    </message>
    <message>
        <source>Simplified: not everything is drawn.</source>
        <translation>간략한 그림: 일부만 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::TemplateSketch</name>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>노드 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln switch(es)</source>
        <translation>
            <numerusform>스위치 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plane(s)</source>
        <translation>
            <numerusform>플레인 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln switch(es)</source>
        <translation>
            <numerusform>각각 스위치 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>그룹 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rig(s)</source>
        <translation>
            <numerusform>리그 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::Templates</name>
    <message numerus="yes">
        <source>Torus of %n dimension(s)</source>
        <translation>
            <numerusform>%n차원 토러스</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Even group</source>
        <translation>짝수 그룹</translation>
    </message>
    <message>
        <source>Odd group</source>
        <translation>홀수 그룹</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>포드</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>플레인</translation>
    </message>
    <message>
        <source>cable: the catalogue has no cable “%1”</source>
        <translation>케이블: 카탈로그에 케이블 “%1”이(가) 없습니다</translation>
    </message>
    <message>
        <source>cable: %1</source>
        <translation>케이블: %1</translation>
    </message>
    <message>
        <source>no cable of the catalogue joins %1 and %2</source>
        <translation>카탈로그에 %1와(과) %2을(를) 연결하는 케이블이 없습니다</translation>
    </message>
    <message>
        <source>no network card of the catalogue has a port of %1 that can be cabled to this network</source>
        <translation>카탈로그에 이 네트워크에 케이블로 연결할 수 있는 %1 포트를 갖춘 네트워크 카드가 없습니다</translation>
    </message>
    <message>
        <source>no switch of the catalogue has %1 ports of one kind; the largest has %2. The counts hold, but there is nothing to draw them with.</source>
        <translation>카탈로그에 같은 종류의 포트가 %1개인 스위치가 없습니다. 가장 큰 것은 %2개입니다. 수량은 유효하지만 도면을 그릴 부품이 없습니다.</translation>
    </message>
    <message>
        <source>switch: the catalogue has no part “%1”</source>
        <translation>스위치: 카탈로그에 부품 “%1”이(가) 없습니다</translation>
    </message>
    <message>
        <source>switch: “%1” has %2 network ports of one kind, %3 are needed</source>
        <translation>스위치: “%1”에는 같은 종류의 네트워크 포트가 %2개 있지만 %3개가 필요합니다</translation>
    </message>
    <message>
        <source>No switch with enough ports has %1 a port; drawn with %2.</source>
        <translation>포트 수가 충분한 스위치 중 포트당 %1인 것이 없어 %2(으)로 그렸습니다.</translation>
    </message>
    <message>
        <source>%1 has %2 such ports, of which each switch uses at most %3.</source>
        <translation>%1에는 이러한 포트가 %2개 있으며, 각 스위치는 최대 %3개를 사용합니다.</translation>
    </message>
    <message>
        <source>Ports of a switch</source>
        <translation>스위치의 포트 수</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>How many machines there are.</source>
        <translation>장비의 수입니다.</translation>
    </message>
    <message>
        <source>Of every switch, towards nodes and other switches together.</source>
        <translation>모든 스위치에서 노드와 다른 스위치로 향하는 포트를 합한 수입니다.</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>링</translation>
    </message>
    <message>
        <source>Each node is cabled to two neighbours; no switch.</source>
        <translation>각 노드를 두 이웃과 케이블로 연결합니다. 스위치는 없습니다.</translation>
    </message>
    <message>
        <source>Full mesh</source>
        <translation>풀 메시</translation>
    </message>
    <message>
        <source>Each node is cabled to every other; no switch.</source>
        <translation>각 노드를 다른 모든 노드와 케이블로 연결합니다. 스위치는 없습니다.</translation>
    </message>
    <message>
        <source>Torus</source>
        <translation>토러스</translation>
    </message>
    <message>
        <source>A grid of nodes whose rows are closed to rings in every direction; no switch.</source>
        <translation>모든 방향의 줄이 링으로 닫힌 노드 격자입니다. 스위치는 없습니다.</translation>
    </message>
    <message>
        <source>Extents</source>
        <translation>방향별 크기</translation>
    </message>
    <message>
        <source>Nodes in each direction, such as 4x4x4.</source>
        <translation>각 방향의 노드 수입니다(예: 4x4x4).</translation>
    </message>
    <message>
        <source>Hypercube</source>
        <translation>하이퍼큐브</translation>
    </message>
    <message>
        <source>2ⁿ nodes; each is cabled to the n whose number differs in one bit; no switch.</source>
        <translation>노드 2ⁿ개. 각 노드를 번호가 한 비트만 다른 n개의 노드와 케이블로 연결합니다. 스위치는 없습니다.</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>차원 수</translation>
    </message>
    <message>
        <source>Also the cables of each node.</source>
        <translation>각 노드의 케이블 수이기도 합니다.</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>스타</translation>
    </message>
    <message>
        <source>All nodes on one switch.</source>
        <translation>모든 노드를 한 스위치에 연결합니다.</translation>
    </message>
    <message>
        <source>Fat tree of two layers</source>
        <translation>2계층 팻 트리</translation>
    </message>
    <message>
        <source>Leaf switches carry the nodes, spine switches join the leaves.</source>
        <translation>리프 스위치에 노드를 연결하고, 스파인 스위치로 리프를 서로 연결합니다.</translation>
    </message>
    <message>
        <source>Leaf ports to nodes</source>
        <translation>노드용 리프 포트 수</translation>
    </message>
    <message>
        <source>Left out: half of them. More than half is oversubscribed.</source>
        <translation>비워 두면 절반입니다. 절반을 넘으면 오버서브스크립션이 생깁니다.</translation>
    </message>
    <message>
        <source>Left out: as many as there is room for.</source>
        <translation>비워 두면 들어갈 수 있는 만큼 둡니다.</translation>
    </message>
    <message>
        <source>Fat tree of three layers</source>
        <translation>3계층 팻 트리</translation>
    </message>
    <message>
        <source>Pods of edge and aggregation switches under core switches, not oversubscribed.</source>
        <translation>코어 스위치 아래에 에지 및 집선 스위치로 된 포드를 둡니다. 오버서브스크립션이 없습니다.</translation>
    </message>
    <message>
        <source>Even. There are as many pods.</source>
        <translation>짝수여야 합니다. 포드의 수도 이와 같습니다.</translation>
    </message>
    <message>
        <source>Rail-optimised</source>
        <translation>레일 최적화</translation>
    </message>
    <message>
        <source>The i-th GPU of every node hangs on the i-th leaf of its unit; spines join the leaves.</source>
        <translation>모든 노드의 i번째 GPU를 해당 유닛의 i번째 리프에 연결하고, 스파인으로 리프를 서로 연결합니다.</translation>
    </message>
    <message>
        <source>Even. Half of them carry nodes.</source>
        <translation>짝수여야 합니다. 절반에 노드를 연결합니다.</translation>
    </message>
    <message>
        <source>GPUs of a node</source>
        <translation>노드당 GPU 수</translation>
    </message>
    <message>
        <source>Each with a network port.</source>
        <translation>GPU마다 네트워크 포트가 하나씩 있습니다.</translation>
    </message>
    <message>
        <source>Fat tree in planes</source>
        <translation>플레인별 팻 트리</translation>
    </message>
    <message>
        <source>Each node has a port in each of several separate fat trees of two layers.</source>
        <translation>각 노드에는 서로 분리된 여러 2계층 팻 트리마다 포트가 하나씩 있습니다.</translation>
    </message>
    <message>
        <source>Even. Half of the ports of a leaf carry nodes.</source>
        <translation>짝수여야 합니다. 리프 포트의 절반에 노드를 연결합니다.</translation>
    </message>
    <message>
        <source>Planes</source>
        <translation>플레인</translation>
    </message>
    <message>
        <source>Network ports of a node.</source>
        <translation>노드의 네트워크 포트 수입니다.</translation>
    </message>
    <message>
        <source>Dragonfly</source>
        <translation>드래곤플라이</translation>
    </message>
    <message>
        <source>Groups of fully meshed switches; every group has a cable to every other.</source>
        <translation>풀 메시로 연결된 스위치 그룹입니다. 모든 그룹이 다른 모든 그룹과 케이블로 연결됩니다.</translation>
    </message>
    <message>
        <source>Nodes of a switch</source>
        <translation>스위치당 노드 수</translation>
    </message>
    <message>
        <source>Balanced: p = h.</source>
        <translation>균형: p = h.</translation>
    </message>
    <message>
        <source>Switches of a group</source>
        <translation>그룹당 스위치 수</translation>
    </message>
    <message>
        <source>Balanced: a = 2p.</source>
        <translation>균형: a = 2p.</translation>
    </message>
    <message>
        <source>Global cables of a switch</source>
        <translation>스위치당 글로벌 케이블 수</translation>
    </message>
    <message>
        <source>To other groups.</source>
        <translation>다른 그룹으로 향하는 케이블입니다.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Left out: a·h + 1, the most there can be.</source>
        <translation>비워 두면 최대값인 a·h + 1입니다.</translation>
    </message>
    <message>
        <source>Slim fly</source>
        <translation>슬림 플라이</translation>
    </message>
    <message>
        <source>2q² switches, none more than two hops from another.</source>
        <translation>스위치 2q²개. 어느 두 스위치 사이도 두 홉을 넘지 않습니다.</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>A prime number, 5 or more.</source>
        <translation>5 이상의 소수입니다.</translation>
    </message>
    <message>
        <source>Mining farm</source>
        <translation>채굴장</translation>
    </message>
    <message>
        <source>Rigs on 10 GbE switches; one port of each switch is left for its uplink.</source>
        <translation>10 GbE 스위치에 리그를 연결합니다. 각 스위치의 포트 하나는 업링크용으로 남겨 둡니다.</translation>
    </message>
    <message>
        <source>Rigs</source>
        <translation>리그</translation>
    </message>
    <message>
        <source>GPUs of a rig</source>
        <translation>리그당 GPU 수</translation>
    </message>
    <message>
        <source>Each on an x1 riser.</source>
        <translation>각 GPU를 x1 라이저에 장착합니다.</translation>
    </message>
    <message>
        <source>Of every switch, its uplink among them.</source>
        <translation>모든 스위치의 포트 수이며 업링크를 포함합니다.</translation>
    </message>
    <message>
        <source>the catalogue lacks the part “%1” that nodes are drawn with</source>
        <translation>카탈로그에 노드를 그릴 부품 “%1”이(가) 없습니다</translation>
    </message>
    <message>
        <source>a node would need %1 network cards, but %2 has %3 slots for them; give a node of your own</source>
        <translation>노드에는 네트워크 카드 %1개가 필요하지만 %2에는 이를 위한 슬롯이 %3개입니다. 사용자 노드를 지정하십시오</translation>
    </message>
    <message>
        <source>gpus: %1 takes %2, found %3; give a node of your own</source>
        <translation>gpus: %1에는 %2개까지 들어가지만 %3개입니다. 사용자 노드를 지정하십시오</translation>
    </message>
    <message>
        <source>node: there is no assembly “%1”; there are: %2</source>
        <translation>node: 조립체 “%1”이(가) 없습니다. 사용할 수 있는 조립체: %2</translation>
    </message>
    <message>
        <source>node: the assembly “%1” shows %2 network ports, %3 are needed</source>
        <translation>node: 조립체 “%1”의 외부 네트워크 포트는 %2개이지만 %3개가 필요합니다</translation>
    </message>
    <message>
        <source>Rig</source>
        <translation>리그</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>%1: expected a whole number from %2 to %3, found “%4”</source>
        <translation>%1: %2부터 %3까지의 정수여야 하지만 “%4”입니다</translation>
    </message>
    <message>
        <source>%1: expected extents of 2 or more, such as 4x4x4, found “%2”</source>
        <translation>%1: 4x4x4처럼 방향별 크기가 2 이상이어야 하지만 “%2”입니다</translation>
    </message>
    <message>
        <source>%1: expected at most %2 extents, found %3</source>
        <translation>%1: 방향별 크기는 최대 %2개여야 하지만 %3개입니다</translation>
    </message>
    <message>
        <source>radix: expected an even number, found %1</source>
        <translation>radix: 짝수여야 하지만 %1입니다</translation>
    </message>
    <message>
        <source>down: expected less than the %1 ports of a switch, found %2</source>
        <translation>down: 스위치의 포트 수 %1개보다 작아야 하지만 %2입니다</translation>
    </message>
    <message>
        <source>endpoints: two layers of %1 ports carry at most %2, found %3; take switches with more ports, or three layers</source>
        <translation>endpoints: 포트가 %1개인 2계층에는 최대 %2개까지 연결할 수 있지만 %3개입니다. 포트가 더 많은 스위치나 3계층을 사용하십시오</translation>
    </message>
    <message>
        <source>nodes: spines of %1 ports join the leaves of at most %2 nodes with %3 GPUs, found %4</source>
        <translation>nodes: 포트가 %1개인 스파인은 GPU가 %3개인 노드 최대 %2개의 리프를 연결할 수 있지만 노드가 %4개입니다</translation>
    </message>
    <message>
        <source>groups: expected at most a·h + 1 = %1, found %2</source>
        <translation>groups: 최대 a·h + 1 = %1이어야 하지만 %2입니다</translation>
    </message>
    <message>
        <source>q: expected a prime number, found %1</source>
        <translation>q: 소수여야 하지만 %1입니다</translation>
    </message>
    <message>
        <source>dims: %1 nodes are more than %2</source>
        <translation>dims: 노드 %1개는 최대값인 %2개를 넘습니다</translation>
    </message>
    <message>
        <source>%1 would be %2; a design may have %3</source>
        <translation>%1: %2개가 되지만 설계에는 %3개까지 둘 수 있습니다</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>엔드포인트</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>스위치</translation>
    </message>
    <message>
        <source>links</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>%1 has no parameter “%2”; it has: %3</source>
        <translation>%1에는 매개변수 “%2”이(가) 없습니다. 있는 매개변수: %3</translation>
    </message>
    <message>
        <source>%1 needs the parameter “%2” (%3)</source>
        <translation>%1에는 매개변수 “%2”(%3)이(가) 필요합니다</translation>
    </message>
    <message>
        <source>there is no template “%1”; there are: %2</source>
        <translation>템플릿 “%1”이(가) 없습니다. 사용할 수 있는 템플릿: %2</translation>
    </message>
    <message>
        <source>%1 nodes, %2 switches, %3 links.</source>
        <translation>노드 %1개, 스위치 %2개, 링크 %3개.</translation>
    </message>
    <message>
        <source>%1 nodes, %2 links.</source>
        <translation>노드 %1개, 링크 %2개.</translation>
    </message>
    <message>
        <source>node: a full mesh needs all network ports under one name</source>
        <translation>node: 풀 메시에서는 모든 네트워크 포트가 하나의 이름 아래에 있어야 합니다</translation>
    </message>
    <message>
        <source>there is no template “%1”</source>
        <translation>템플릿 “%1”이(가) 없습니다</translation>
    </message>
    <message>
        <source>Supplies and their leads are not drawn.</source>
        <translation>전원 공급 장치와 전원선은 그리지 않습니다.</translation>
    </message>
    <message>
        <source>The longest side is odd, so that no straight cut halves the torus: its bisection has no simple formula.</source>
        <translation>가장 긴 변이 홀수여서 곧은 절단면으로 토러스를 절반으로 나눌 수 없습니다. 따라서 이등분 폭에 간단한 공식이 없습니다.</translation>
    </message>
    <message>
        <source>%1 spines would do, but do not divide the %2 uplinks of a leaf: %3 are drawn, so that every leaf reaches every spine equally.</source>
        <translation>스파인은 %1개로 충분하지만 리프의 업링크 %2개가 이 수로 나누어떨어지지 않습니다. 모든 리프가 모든 스파인에 똑같이 연결되도록 %3개를 그립니다.</translation>
    </message>
    <message numerus="yes">
        <source>The leaves have room for %n more node(s).</source>
        <translation>
            <numerusform>리프에 노드 %n개를 더 연결할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Oversubscribed: %1 ports of a leaf carry nodes, %2 lead upwards.</source>
        <translation>오버서브스크립션: 리프의 포트 중 %1개는 노드에 연결되고 %2개는 위로 향합니다.</translation>
    </message>
    <message>
        <source>A unit has room for %1 nodes; %2 do not fill all units, and are spread evenly.</source>
        <translation>유닛 하나에 노드 %1개가 들어갑니다. 노드 %2개로는 모든 유닛을 채우지 못하므로 균등하게 분산합니다.</translation>
    </message>
    <message>
        <source>The global ports do not divide evenly: after %1 cable(s) to every other group, %2 more of each group go to some of them.</source>
        <translation>글로벌 포트가 균등하게 나누어지지 않습니다. 다른 모든 그룹에 케이블을 %1개씩 연결한 뒤 그룹마다 남는 %2개를 일부 그룹에 연결합니다.</translation>
    </message>
    <message>
        <source>One group alone uses no global ports.</source>
        <translation>그룹이 하나뿐이면 글로벌 포트를 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>The number of global ports is odd: one port is left over.</source>
        <translation>글로벌 포트 수가 홀수여서 포트 하나가 남습니다.</translation>
    </message>
    <message>
        <source>The bisection of a slim fly has no simple formula.</source>
        <translation>슬림 플라이의 이등분 폭에는 간단한 공식이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The switches are joined in a chain by %n more cable(s), which all traffic between them shares.</source>
        <translation>
            <numerusform>케이블 %n개를 더 사용해 스위치를 체인으로 연결하며, 스위치 간의 모든 트래픽이 이 연결을 공유합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The switches have room for %n more rig(s).</source>
        <translation>
            <numerusform>스위치에 리그 %n개를 더 연결할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What feeds the supplies is not drawn.</source>
        <translation>파워 서플라이에 전기를 공급하는 것이 그려져 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::ThresholdMenu</name>
    <message>
        <source>Threshold of %1</source>
        <translation>%1의 임계값</translation>
    </message>
    <message>
        <source>%1: %2 is what the rule comes with; nothing typed brings it back</source>
        <translation>%1: 규칙의 기본값은 %2입니다. 비워 두면 기본값으로 돌아갑니다</translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <comment>threshold, value</comment>
        <translation>%1: %2…</translation>
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
    <message>
        <source>Launch time</source>
        <translation>시작 지연 시간</translation>
    </message>
    <message>
        <source>none</source>
        <comment>launch time</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Time before a collective starts, as in “25 µs”: none with CUDA graphs, some 20 to 30 µs from eager PyTorch</source>
        <translation>집합 통신이 시작되기까지의 시간입니다(예: “25 µs”). CUDA 그래프를 쓰면 없고, eager PyTorch에서는 약 20~30 µs입니다</translation>
    </message>
    <message>
        <source>Type a time such as “25 µs”, no more than an hour.</source>
        <translation>“25 µs”처럼 한 시간 이하의 시간을 입력하십시오.</translation>
    </message>
    <message>
        <source>Change the launch time</source>
        <translation>시작 지연 시간 변경</translation>
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
    <message>
        <source>Routes</source>
        <translation>경로</translation>
    </message>
</context>
<context>
    <name>nongjang::TrainedLink</name>
    <message>
        <source>“%1” is no PCIe link: generations are 1 to 6, lanes 1, 2, 4, 8, 12, 16 or 32</source>
        <translation>“%1”은(는) PCIe 링크가 아닙니다. 세대는 1~6, 레인은 1, 2, 4, 8, 12, 16, 32입니다</translation>
    </message>
    <message>
        <source>“%1” is not what a link runs at. Write it as in “gen3 x8”, “x4” or “50 GB/s”.</source>
        <translation>“%1”은(는) 링크의 동작 속도가 아닙니다. “gen3 x8”, “x4”, “50 GB/s”처럼 적으십시오.</translation>
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
    <name>nongjang::UserRules</name>
    <message>
        <source>a condition has at most %1 characters</source>
        <translation>조건은 최대 %1자입니다</translation>
    </message>
    <message>
        <source>expected “and”, or the end</source>
        <translation>“and”이거나 조건의 끝이어야 합니다</translation>
    </message>
    <message>
        <source>character %1: %2</source>
        <translation>%1번째 문자: %2</translation>
    </message>
    <message>
        <source>expected “figure” or “part”</source>
        <translation>“figure” 또는 “part”여야 합니다</translation>
    </message>
    <message>
        <source>“%1” is no figure of the report, such as power.wall_peak</source>
        <translation>“%1”은(는) power.wall_peak와 같은 보고서 수치가 아닙니다</translation>
    </message>
    <message>
        <source>“%1” is no figure of a part, such as gpu.power_limit</source>
        <translation>“%1”은(는) gpu.power_limit와 같은 부품 수치가 아닙니다</translation>
    </message>
    <message>
        <source>expected one of &lt; &lt;= = != &gt;= &gt;</source>
        <translation>&lt; &lt;= = != &gt;= &gt; 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>the id of a rule of your own starts with USR-, such as USR-1</source>
        <translation>사용자 규칙의 ID는 USR-1처럼 USR-로 시작해야 합니다</translation>
    </message>
    <message>
        <source>expected info, warning or error</source>
        <translation>info, warning, error 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>this key is missing: a file of rules starts with &quot;format&quot;: 1</source>
        <translation>이 키가 없습니다. 규칙 파일은 &quot;format&quot;: 1로 시작해야 합니다</translation>
    </message>
    <message>
        <source>the id “%1” is already used</source>
        <translation>ID “%1”은(는) 이미 사용 중입니다</translation>
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
    <message>
        <source>which pairs of GPUs talk through %1 is not known</source>
        <translation>어느 GPU 쌍이 %1을(를) 거쳐 통신하는지 알 수 없습니다</translation>
    </message>
    <message>
        <source>each GPU</source>
        <translation>GPU당</translation>
    </message>
    <message>
        <source>hours of all GPUs</source>
        <translation>모든 GPU의 시간 합계</translation>
    </message>
    <message>
        <source>FLOP are not counted as “%1”</source>
        <translation>FLOP을 “%1” 기준으로 계산하지 않습니다</translation>
    </message>
    <message>
        <source>FLOP of a token, each GPU</source>
        <translation>GPU당 토큰 하나의 FLOP</translation>
    </message>
    <message>
        <source>FLOP counted as “%1”</source>
        <translation>FLOP, “%1” 기준</translation>
    </message>
    <message>
        <source>what the accelerators sustain is not known</source>
        <translation>가속기의 지속 성능을 알 수 없습니다</translation>
    </message>
    <message>
        <source>the drawing names no workload</source>
        <translation>도면에 워크로드가 지정되지 않았습니다</translation>
    </message>
    <message>
        <source>the peaks of what hangs on the supply are not known</source>
        <translation>전원 장치에 걸린 부품의 순간 최대 전력을 알 수 없음</translation>
    </message>
    <message>
        <source>some GPU hangs on no host, or some pair of hosts has no way</source>
        <translation>호스트에 연결되지 않은 GPU가 있거나 서로 길이 없는 호스트가 있습니다</translation>
    </message>
    <message>
        <source>no link limits them</source>
        <translation>이를 제한하는 링크가 없습니다</translation>
    </message>
</context>
<context>
    <name>nongjang::ValidationCasesModel</name>
    <message>
        <source>%1: %2</source>
        <comment>system: why not evaluated</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>사례</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>예측값</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>공표값</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>허용 오차</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오차</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>nongjang::ValidationChart</name>
    <message>
        <source>Error of each case</source>
        <translation>사례별 오차</translation>
    </message>
    <message>
        <source>within its tolerance</source>
        <translation>허용 오차 범위 내</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>범위 밖</translation>
    </message>
    <message>
        <source>predicted too small ← error → too large</source>
        <translation>예측이 너무 작음 ← 오차 → 너무 큼</translation>
    </message>
</context>
<context>
    <name>nongjang::ValidationDialog</name>
    <message>
        <source>Model against measured</source>
        <translation>모델과 실측값 비교</translation>
    </message>
    <message>
        <source>Published systems are drawn and computed like any design, then compared with what was published. The predictions are blind: constants belong to kinds of hardware, never to one of these cases. Outside means that the error is larger than the tolerance the case states; such cases stay in the list. Not evaluated means that the program does not predict the figure, and why.</source>
        <translation>공표된 시스템을 다른 설계와 똑같이 그리고 계산한 뒤 공표된 값과 비교합니다. 예측은 블라인드 방식입니다. 상수는 하드웨어 종류에 대한 것이며 개별 사례에 맞춘 것이 아닙니다. 범위 밖은 오차가 사례에 명시된 허용 오차보다 크다는 뜻이며, 그런 사례도 목록에 남습니다. 평가되지 않음은 프로그램이 그 수치를 예측하지 않는다는 뜻이며 이유를 함께 표시합니다.</translation>
    </message>
    <message>
        <source>Search: system, case, source…</source>
        <translation>검색: 시스템, 사례, 출처…</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>사례 검색</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>표시할 사례</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>모든 상태</translation>
    </message>
    <message>
        <source>Table or chart</source>
        <translation>표 또는 차트</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Chart of the errors</source>
        <translation>오차 차트</translation>
    </message>
    <message>
        <source>Errors by quantity</source>
        <translation>지표별 오차</translation>
    </message>
    <message>
        <source>Choose a quantity to see only its cases.</source>
        <translation>지표를 선택하면 해당 사례만 표시됩니다.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>사례</translation>
    </message>
    <message>
        <source>The chosen case</source>
        <translation>선택한 사례</translation>
    </message>
    <message>
        <source>Choose a case to see its source and how it was computed.</source>
        <translation>사례를 선택하면 출처와 계산 방법이 표시됩니다.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all that are shown, for a spreadsheet.</source>
        <translation>선택한 행 또는 표시된 모든 행을 스프레드시트용으로 복사합니다.</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV 내보내기…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Drawing and computing the published systems…</source>
        <translation>공표된 시스템을 그리고 계산하는 중…</translation>
    </message>
    <message>
        <source>%1 cases: %2 within their tolerance, %3 outside, %4 not evaluated.</source>
        <translation>사례 %1개: 허용 오차 범위 내 %2개, 범위 밖 %3개, 평가되지 않음 %4개.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>중지되었습니다. %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>비교 결과 내보내기</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>쉼표로 구분된 값 (*.csv)</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>내보내지 못했습니다</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1(으)로 내보냈습니다</translation>
    </message>
</context>
<context>
    <name>nongjang::ValidationSummaryModel</name>
    <message>
        <source>All quantities</source>
        <translation>모든 지표</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>평가되지 않음</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>범위 내</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>평균 오차</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>최대 오차</translation>
    </message>
</context>
<context>
    <name>nongjang::ValidationText</name>
    <message>
        <source>Peak compute, %1</source>
        <translation>최대 연산 성능, %1</translation>
    </message>
    <message>
        <source>Sustained compute, %1</source>
        <translation>지속 연산 성능, %1</translation>
    </message>
    <message>
        <source>Linpack</source>
        <translation>Linpack</translation>
    </message>
    <message>
        <source>GPU memory, capacity</source>
        <translation>GPU 메모리, 용량</translation>
    </message>
    <message>
        <source>GPU memory, bandwidth</source>
        <translation>GPU 메모리, 대역폭</translation>
    </message>
    <message>
        <source>Host memory, bandwidth</source>
        <translation>호스트 메모리, 대역폭</translation>
    </message>
    <message>
        <source>Storage, reading</source>
        <translation>저장 장치, 읽기</translation>
    </message>
    <message>
        <source>PCIe slot</source>
        <translation>PCIe 슬롯</translation>
    </message>
    <message>
        <source>Path between two devices</source>
        <translation>두 장치 간 경로</translation>
    </message>
    <message>
        <source>Path, both ways at once</source>
        <translation>경로, 동시 양방향</translation>
    </message>
    <message>
        <source>All-reduce, bus bandwidth</source>
        <translation>All-reduce, 버스 대역폭</translation>
    </message>
    <message>
        <source>All-reduce of %1, bus bandwidth</source>
        <translation>%1의 all-reduce, 버스 대역폭</translation>
    </message>
    <message>
        <source>All-reduce of %1, time</source>
        <translation>%1의 all-reduce, 시간</translation>
    </message>
    <message>
        <source>Ring all-reduce, bus bandwidth</source>
        <translation>링 all-reduce, 버스 대역폭</translation>
    </message>
    <message>
        <source>Tree all-reduce, bus bandwidth</source>
        <translation>트리 all-reduce, 버스 대역폭</translation>
    </message>
    <message>
        <source>All-reduce in the switches</source>
        <translation>스위치 내 all-reduce</translation>
    </message>
    <message>
        <source>All-reduce, library untuned</source>
        <translation>All-reduce, 라이브러리 튜닝 전</translation>
    </message>
    <message>
        <source>All-gather</source>
        <translation>all-gather</translation>
    </message>
    <message>
        <source>Reduce-scatter</source>
        <translation>reduce-scatter</translation>
    </message>
    <message>
        <source>All-to-all</source>
        <translation>all-to-all</translation>
    </message>
    <message>
        <source>All-to-all between experts</source>
        <translation>전문가 간 all-to-all</translation>
    </message>
    <message>
        <source>All flows of %1</source>
        <translation>%1의 전체 흐름</translation>
    </message>
    <message>
        <source>All flows, shifted by %1</source>
        <translation>전체 흐름, 시프트 %1</translation>
    </message>
    <message>
        <source>Several flows together</source>
        <translation>여러 흐름 동시</translation>
    </message>
    <message>
        <source>Bisection</source>
        <translation>이등분 대역폭</translation>
    </message>
    <message>
        <source>Count of GPUs</source>
        <translation>GPU 수</translation>
    </message>
    <message>
        <source>Count of hosts</source>
        <translation>호스트 수</translation>
    </message>
    <message>
        <source>Count of switches</source>
        <translation>스위치 수</translation>
    </message>
    <message>
        <source>Count of network cards</source>
        <translation>네트워크 카드 수</translation>
    </message>
    <message>
        <source>Count of racks</source>
        <translation>랙 수</translation>
    </message>
    <message>
        <source>Count of cables between switches</source>
        <translation>스위치 간 케이블 수</translation>
    </message>
    <message>
        <source>Count of cables to hosts</source>
        <translation>호스트 케이블 수</translation>
    </message>
    <message>
        <source>Load of a supply</source>
        <translation>전원 공급 장치 부하</translation>
    </message>
    <message>
        <source>Supply efficiency</source>
        <translation>전원 공급 장치 효율</translation>
    </message>
    <message>
        <source>Power, idle</source>
        <translation>전력, 유휴</translation>
    </message>
    <message>
        <source>Power, typical</source>
        <translation>전력, 통상</translation>
    </message>
    <message>
        <source>Power, peak</source>
        <translation>전력, 최대</translation>
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
        <source>Wall power per GPU</source>
        <translation>GPU당 벽면 전력</translation>
    </message>
    <message>
        <source>Short peaks of power</source>
        <translation>전력의 순간 피크</translation>
    </message>
    <message>
        <source>Energy per year</source>
        <translation>연간 전력 사용량</translation>
    </message>
    <message>
        <source>Energy of a training run</source>
        <translation>학습 1회의 전력량</translation>
    </message>
    <message>
        <source>Cost to buy</source>
        <translation>구매 비용</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation>총소유비용(TCO)</translation>
    </message>
    <message>
        <source>Export rules, processing performance</source>
        <translation>수출 규정, 처리 성능</translation>
    </message>
    <message>
        <source>Export rules, performance density</source>
        <translation>수출 규정, 성능 밀도</translation>
    </message>
    <message>
        <source>Export rules, chip is listed</source>
        <translation>수출 규정, 칩이 목록에 있음</translation>
    </message>
    <message>
        <source>Export rules, chip is not listed</source>
        <translation>수출 규정, 칩이 목록에 없음</translation>
    </message>
    <message>
        <source>Export rules, countries with a licence</source>
        <translation>수출 규정, 허가가 있는 국가</translation>
    </message>
    <message>
        <source>within</source>
        <translation>범위 내</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>범위 밖</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>평가되지 않음</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>%1 초과</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>정확히 일치</translation>
    </message>
    <message>
        <source>%1, range %2 to %3</source>
        <translation>%1, 범위 %2 ~ %3</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>공표값</translation>
    </message>
    <message>
        <source>%1, tolerance %2</source>
        <translation>%1, 허용 오차 %2</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>예측값</translation>
    </message>
    <message>
        <source>Computed as</source>
        <translation>계산 방법</translation>
    </message>
    <message>
        <source>Why not evaluated</source>
        <translation>평가되지 않은 이유</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>GPU memory, bandwidth of streams</source>
        <translation>GPU 메모리, 스트림 대역폭</translation>
    </message>
    <message>
        <source>All-to-all, across what limits it</source>
        <translation>all-to-all, 제한 지점을 거치는 양</translation>
    </message>
    <message>
        <source>Wall power, decoding</source>
        <translation>벽면 전력, 디코딩</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>초당 토큰 수</translation>
    </message>
    <message>
        <source>Tokens a second, each GPU</source>
        <translation>GPU당 초당 토큰 수</translation>
    </message>
    <message>
        <source>Time of a training step</source>
        <translation>학습 스텝 하나의 시간</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>학습 시간</translation>
    </message>
    <message>
        <source>Hours of GPUs to train</source>
        <translation>학습에 드는 GPU 시간</translation>
    </message>
    <message>
        <source>Arithmetic of each GPU, counted as %1</source>
        <translation>GPU당 연산 속도, %1 기준</translation>
    </message>
    <message>
        <source>Share of the peak, counted as %1</source>
        <translation>최대 성능 대비 비율, %1 기준</translation>
    </message>
    <message>
        <source>Tokens written to one user a second</source>
        <translation>사용자 한 명에게 초당 생성하는 토큰 수</translation>
    </message>
    <message>
        <source>Tokens of prompts read a second</source>
        <translation>초당 읽는 프롬프트 토큰 수</translation>
    </message>
    <message>
        <source>Model fits</source>
        <translation>모델이 메모리에 들어감</translation>
    </message>
    <message>
        <source>Model does not fit</source>
        <translation>모델이 메모리에 들어가지 않음</translation>
    </message>
    <message>
        <source>All-to-all of single tokens, %1</source>
        <translation>토큰 단위 all-to-all, %1</translation>
    </message>
    <message>
        <source>All-reduce by processors, %1</source>
        <translation>프로세서에 의한 all-reduce, %1</translation>
    </message>
    <message>
        <source>All-reduce by processors, passes through memory</source>
        <translation>프로세서에 의한 all-reduce, 메모리 통과 횟수</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>초과 구독 비율</translation>
    </message>
    <message>
        <source>All flows of %1, nominal rates</source>
        <translation>%1의 전체 흐름, 공칭 속도</translation>
    </message>
    <message>
        <source>Power during an all-reduce</source>
        <translation>all-reduce 중 전력</translation>
    </message>
    <message>
        <source>Power while memory is the limit</source>
        <translation>메모리가 한계일 때의 전력</translation>
    </message>
    <message>
        <source>Power, highest sample</source>
        <translation>전력, 최고 측정값</translation>
    </message>
    <message>
        <source>Power while training, each GPU</source>
        <translation>학습 중 전력, GPU당</translation>
    </message>
    <message>
        <source>Load that a supply bears for %1</source>
        <translation>전원 공급 장치가 %1 동안 견디는 부하</translation>
    </message>
    <message>
        <source>Time of a token by the exchange between experts</source>
        <translation>전문가 간 교환으로 정해지는 토큰당 시간</translation>
    </message>
    <message>
        <source>Minutes to train ResNet</source>
        <translation>ResNet 학습 시간(분)</translation>
    </message>
    <message>
        <source>Speedup of training</source>
        <translation>학습 가속 배율</translation>
    </message>
    <message>
        <source>Nodes of a service</source>
        <translation>서비스의 노드 수</translation>
    </message>
    <message>
        <source>Tokens to one user, with guessed tokens</source>
        <translation>사용자 한 명의 토큰 속도, 추측 디코딩 포함</translation>
    </message>
    <message>
        <source>Cost to rent, a day</source>
        <translation>임차 비용, 하루</translation>
    </message>
    <message>
        <source>Cost to rent, a run</source>
        <translation>임차 비용, 학습 1회</translation>
    </message>
    <message>
        <source>Export rules, allocation</source>
        <translation>수출 규정, 할당량</translation>
    </message>
    <message>
        <source>Export rules, caps in force</source>
        <translation>수출 규정, 시행 중인 상한</translation>
    </message>
</context>
<context>
    <name>nongjang::VariantBar</name>
    <message>
        <source>Base</source>
        <translation>기본</translation>
    </message>
    <message>
        <source>Variant that is edited</source>
        <translation>편집 중인 변형</translation>
    </message>
    <message>
        <source>Variant that is edited. What is changed in the base changes in all.</source>
        <translation>편집 중인 변형입니다. 기본에서 바꾼 것은 모든 변형에서 바뀝니다.</translation>
    </message>
    <message>
        <source>New variant</source>
        <translation>새 변형</translation>
    </message>
    <message>
        <source>Another version of this farm, like the one shown; the file holds both.</source>
        <translation>표시된 것과 같은 이 팜의 다른 버전. 파일에 둘 다 저장됩니다.</translation>
    </message>
    <message>
        <source>Δ to %1</source>
        <translation>%1 대비 Δ</translation>
    </message>
    <message>
        <source>Pin as baseline</source>
        <translation>기준으로 고정</translation>
    </message>
    <message>
        <source>The dashboard and the bill of materials show differences to this. Click to stop.</source>
        <translation>대시보드와 부품 명세서에 이것과의 차이를 표시합니다. 클릭하면 중지합니다.</translation>
    </message>
    <message>
        <source>Keep the figures of now; the dashboard and the bill of materials then show differences to them.</source>
        <translation>현재 수치를 보관합니다. 대시보드와 부품 명세서에 그 수치와의 차이를 표시합니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::VariantChanges</name>
    <message>
        <source>the base does not have it any more, so it is not changed</source>
        <translation>기준에 더 이상 없으므로 변경하지 않습니다</translation>
    </message>
    <message>
        <source>the base has one of this name by now, so it is not added</source>
        <translation>기준에 이미 같은 이름이 있으므로 추가하지 않습니다</translation>
    </message>
    <message>
        <source>it leads to what is not there any more, so it is left out</source>
        <translation>더 이상 없는 것과 이어져 있으므로 제외합니다</translation>
    </message>
    <message>
        <source>variant “%1” is no design: %2</source>
        <translation>변형 “%1”을(를) 설계로 만들 수 없습니다: %2</translation>
    </message>
</context>
<context>
    <name>nongjang::VariantController</name>
    <message>
        <source>The variant cannot be shown</source>
        <translation>변형을 표시할 수 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this variant find nothing to change; see the problems</source>
        <translation>
            <numerusform>이 변형의 변경 %n개가 바꿀 대상을 찾지 못했습니다. 문제 목록을 보십시오</numerusform>
        </translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>변형 %1</translation>
    </message>
    <message>
        <source>New variant</source>
        <translation>새 변형</translation>
    </message>
    <message>
        <source>%1 is edited now; the base stays as it is</source>
        <translation>이제 %1을(를) 편집합니다. 기본은 그대로입니다</translation>
    </message>
    <message>
        <source>Rename the variant</source>
        <translation>변형 이름 바꾸기</translation>
    </message>
    <message>
        <source>Delete the variant</source>
        <translation>변형 삭제</translation>
    </message>
    <message>
        <source>Former base</source>
        <translation>이전 기본</translation>
    </message>
    <message>
        <source>Make the variant the base</source>
        <translation>변형을 기본으로 만들기</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>기본</translation>
    </message>
    <message>
        <source>before</source>
        <translation>이전</translation>
    </message>
</context>
<context>
    <name>nongjang::VariantDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 이름 바꾸기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
</context>
<context>
    <name>nongjang::VariantFile</name>
    <message>
        <source>it has none</source>
        <translation>변형이 없습니다</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>사용할 수 있는 변형: %1</translation>
    </message>
    <message>
        <source>%1: there is no variant “%2”; %3</source>
        <translation>%1: 변형 “%2”이(가) 없습니다. %3</translation>
    </message>
</context>
<context>
    <name>nongjang::WhatIfModel</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a gain that costs nothing more</comment>
        <translation>무료</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>object, part that comes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>object, what is there, what comes</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>이득</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>변경 후</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>전력</translation>
    </message>
    <message>
        <source>per 1,000 %1</source>
        <comment>gain per money</comment>
        <translation>1,000 %1당</translation>
    </message>
    <message>
        <source>per kW</source>
        <comment>gain per power</comment>
        <translation>kW당</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>위반</translation>
    </message>
</context>
<context>
    <name>nongjang::WhatIfPanel</name>
    <message>
        <source>the whole farm</source>
        <translation>전체 농장</translation>
    </message>
    <message>
        <source>%1: %2 of %3 changes tried</source>
        <translation>%1: 변경 %3개 중 %2개 시도함</translation>
    </message>
    <message>
        <source>%1: looking for changes…</source>
        <translation>%1: 변경을 찾는 중…</translation>
    </message>
    <message>
        <source>%1: %2 changes tried, %3 do not fit</source>
        <translation>%1: 변경 %2개 시도함, %3개는 맞지 않음</translation>
    </message>
    <message>
        <source>What-if: %1</source>
        <translation>가정 분석: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>완료: %1</translation>
    </message>
    <message>
        <source>Main figure</source>
        <translation>주요 수치</translation>
    </message>
    <message>
        <source>per money</source>
        <translation>금액당</translation>
    </message>
    <message>
        <source>per watt</source>
        <translation>와트당</translation>
    </message>
    <message>
        <source>per money and watt</source>
        <translation>금액 및 와트당</translation>
    </message>
    <message>
        <source>Figure to make better</source>
        <translation>개선할 수치</translation>
    </message>
    <message>
        <source>What the gain is divided by</source>
        <translation>이득을 나누는 기준</translation>
    </message>
    <message>
        <source>&amp;Worse ones, too</source>
        <translation>나빠지는 변경도(&amp;W)</translation>
    </message>
    <message>
        <source>Also changes that make it worse, or break a rule</source>
        <translation>수치를 나쁘게 하거나 규칙을 위반하는 변경도 표시합니다</translation>
    </message>
    <message>
        <source>Make this change</source>
        <translation>이 변경 적용</translation>
    </message>
    <message>
        <source>No single change makes it better by 1 %.</source>
        <translation>1 % 이상 개선하는 단일 변경이 없습니다.</translation>
    </message>
    <message>
        <source>Every single change that fits is tried…</source>
        <translation>맞는 모든 단일 변경을 시도하는 중…</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>가정 분석</translation>
    </message>
    <message>
        <source>Worse ones, too</source>
        <translation>나빠지는 것도</translation>
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
    <name>nongjang::Workload</name>
    <message>
        <source>Computing</source>
        <translation>연산</translation>
    </message>
    <message>
        <source>Reading weights and caches</source>
        <translation>가중치·캐시 읽기</translation>
    </message>
    <message>
        <source>Launches in each layer</source>
        <translation>레이어마다 커널 실행</translation>
    </message>
    <message>
        <source>Scores of attention in memory</source>
        <translation>메모리의 어텐션 점수 처리</translation>
    </message>
    <message>
        <source>Pipeline stands idle</source>
        <translation>파이프라인 유휴</translation>
    </message>
    <message>
        <source>All-reduce inside layers (TP)</source>
        <translation>레이어 내 all-reduce(TP)</translation>
    </message>
    <message>
        <source>To experts and back (EP)</source>
        <translation>전문가 왕복(EP)</translation>
    </message>
    <message>
        <source>Along sequences (CP)</source>
        <translation>시퀀스 방향(CP)</translation>
    </message>
    <message>
        <source>Between stages (PP)</source>
        <translation>단계 간(PP)</translation>
    </message>
    <message>
        <source>Gradients (DP)</source>
        <translation>그래디언트(DP)</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Gradients kept</source>
        <translation>보관하는 그래디언트</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>옵티마이저</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>활성값</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>로짓</translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation>키·값 캐시</translation>
    </message>
    <message>
        <source>Context and buffers</source>
        <translation>컨텍스트 및 버퍼</translation>
    </message>
    <message>
        <source>one GPU</source>
        <translation>GPU 1개</translation>
    </message>
    <message>
        <source>; ZeRO %1</source>
        <translation>; ZeRO %1</translation>
    </message>
    <message>
        <source>; layers recomputed</source>
        <translation>; 레이어 재계산</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model, why it cannot be cut so</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>워크로드</translation>
    </message>
    <message>
        <source>%1 does not fit: %2 on a GPU, which has %3.</source>
        <translation>%1이(가) 메모리에 들어가지 않습니다. GPU당 %2이(가) 필요하지만 %3만 있습니다.</translation>
    </message>
    <message>
        <source>%1 trains on %2 tokens a second (%3).</source>
        <translation>%1은(는) 초당 토큰 %2개를 학습합니다(%3).</translation>
    </message>
    <message>
        <source>%1 writes %2 tokens a second (%3).</source>
        <translation>%1은(는) 초당 토큰 %2개를 생성합니다(%3).</translation>
    </message>
    <message>
        <source>Doubling %1 saves %2 % of a step.</source>
        <translation>%1을(를) 두 배로 하면 스텝의 %2 %가 줄어듭니다.</translation>
    </message>
    <message>
        <source>Doubling %1 saves %2 % of the time of a token.</source>
        <translation>%1을(를) 두 배로 하면 토큰 시간의 %2 %가 줄어듭니다.</translation>
    </message>
    <message>
        <source>Weights in hosts</source>
        <translation>호스트의 가중치</translation>
    </message>
    <message>
        <source>%1; experts in hosts</source>
        <comment>how a model is cut</comment>
        <translation>%1; 전문가는 호스트에</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n layer(s) in hosts</source>
        <comment>how a model is cut</comment>
        <translation>
            <numerusform>%1; 레이어 %n개는 호스트에</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not fit: %2 in a host, which has %3.</source>
        <translation>%1은(는) 들어가지 않습니다: 호스트에 %2 필요, %3 있음.</translation>
    </message>
</context>
<context>
    <name>nongjang::WorkloadForm</name>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>That is multiplied in</source>
        <translation>곱셈에 사용하는 정밀도</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Sequences of a step, over all copies of the model</source>
        <translation>모델의 모든 사본을 합한 스텝당 시퀀스 수</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>마이크로배치</translation>
    </message>
    <message>
        <source>Sequences that one copy of the model works on at a time</source>
        <translation>모델 사본 하나가 한 번에 처리하는 시퀀스 수</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>시퀀스</translation>
    </message>
    <message>
        <source>Tokens of a sequence</source>
        <translation>시퀀스의 토큰 수</translation>
    </message>
    <message>
        <source>Tokens of the run</source>
        <translation>학습 토큰 수</translation>
    </message>
    <message>
        <source>All that the model is trained on, as in “15 T”: then there is a time to train</source>
        <translation>모델을 학습하는 전체 토큰 수(예: “15 T”). 입력하면 학습 시간을 계산합니다</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>옵티마이저</translation>
    </message>
    <message>
        <source>What it keeps for each parameter takes memory</source>
        <translation>매개변수마다 보관하는 값이 메모리를 차지합니다</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Precision that weights are kept in</source>
        <translation>가중치를 저장하는 정밀도</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>캐시</translation>
    </message>
    <message>
        <source>Precision that keys and values are kept in</source>
        <translation>키와 값을 저장하는 정밀도</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Tokens read for each answer</source>
        <translation>응답마다 읽는 토큰 수</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Tokens written for each answer</source>
        <translation>응답마다 생성하는 토큰 수</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Answers at once in the whole farm</source>
        <translation>농장 전체의 동시 응답 수</translation>
    </message>
    <message>
        <source>Tensor (TP)</source>
        <translation>텐서(TP)</translation>
    </message>
    <message>
        <source>GPUs that each layer is cut over; empty: the program chooses</source>
        <translation>각 레이어를 나누는 GPU 수. 비워 두면 프로그램이 선택합니다</translation>
    </message>
    <message>
        <source>Context (CP)</source>
        <translation>컨텍스트(CP)</translation>
    </message>
    <message>
        <source>GPUs that each sequence is cut over; empty: one</source>
        <translation>각 시퀀스를 나누는 GPU 수. 비워 두면 1개입니다</translation>
    </message>
    <message>
        <source>Expert (EP)</source>
        <translation>전문가(EP)</translation>
    </message>
    <message>
        <source>GPUs that the experts of a layer are dealt over; empty: the program chooses</source>
        <translation>레이어의 전문가를 나누는 GPU 수. 비워 두면 프로그램이 선택합니다</translation>
    </message>
    <message>
        <source>Pipeline (PP)</source>
        <translation>파이프라인(PP)</translation>
    </message>
    <message>
        <source>Stages that the layers are dealt over, one after the other; empty: the program chooses</source>
        <translation>레이어를 순서대로 나누는 단계 수. 비워 두면 프로그램이 선택합니다</translation>
    </message>
    <message>
        <source>ZeRO</source>
        <translation>ZeRO</translation>
    </message>
    <message>
        <source>What of the state is dealt over the copies instead of kept by each</source>
        <translation>상태 중 사본마다 보관하지 않고 사본들에 나누는 것</translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation>재계산</translation>
    </message>
    <message>
        <source>Activations that are computed a second time instead of kept</source>
        <translation>보관하지 않고 다시 계산하는 활성값</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <comment>what is meant when a field is empty</comment>
        <translation>%1(기본)</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <comment>by the program</comment>
        <translation>%1(선택됨)</translation>
    </message>
    <message>
        <source>chosen by the program</source>
        <translation>프로그램이 선택</translation>
    </message>
    <message>
        <source>as multiplied</source>
        <translation>곱셈과 동일</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>설정되지 않음</translation>
    </message>
    <message>
        <source>“%1” is not one model of the list. Choose one, or type a part of its name such as “llama-3-70b”.</source>
        <translation>“%1”은(는) 목록의 모델 하나와 일치하지 않습니다. 모델을 선택하거나 “llama-3-70b”처럼 이름의 일부를 입력하십시오.</translation>
    </message>
    <message>
        <source>Share the batch by speed</source>
        <translation>속도에 따라 배치 나누기</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>What the farm is to do with a language model</source>
        <translation>농장에서 언어 모델로 할 작업입니다</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>언어 모델</translation>
    </message>
    <message>
        <source>Search, such as “70b”</source>
        <translation>검색(예: “70b”)</translation>
    </message>
    <message>
        <source>Behind the name: how many parameters it has</source>
        <translation>이름 뒤는 매개변수 수입니다</translation>
    </message>
    <message>
        <source>Cut over the GPUs</source>
        <translation>GPU에 나누기</translation>
    </message>
    <message>
        <source>Share by speed</source>
        <translation>속도별 분배</translation>
    </message>
    <message>
        <source>Faster GPUs take more of the batch; else all take as much</source>
        <translation>빠른 GPU가 배치를 더 많이 맡습니다. 선택하지 않으면 모두 똑같이 맡습니다</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>작업: %1</translation>
    </message>
    <message>
        <source>Language model: %1</source>
        <translation>언어 모델: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>a field</comment>
        <translation>변경: %1</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>LoRA 랭크</translation>
    </message>
    <message>
        <source>Of adapters that are trained beside weights that stay as they are; empty: all weights are trained</source>
        <translation>그대로 두는 가중치 옆에서 학습하는 어댑터의 랭크; 비우면 모든 가중치를 학습</translation>
    </message>
    <message>
        <source>In hosts</source>
        <translation>호스트에 둠</translation>
    </message>
    <message>
        <source>Weights that are kept in the memory of hosts and multiplied with by their processors</source>
        <translation>호스트 메모리에 두고 호스트 프로세서가 곱하는 가중치</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>all weights are trained</source>
        <translation>모든 가중치를 학습</translation>
    </message>
</context>
<context>
    <name>nongjang::WorkloadGainsModel</name>
    <message>
        <source>%1 % of the time</source>
        <translation>시간의 %1 %</translation>
    </message>
    <message>
        <source>The time is found anew with this twice as fast; how the model is cut stays</source>
        <translation>이 항목만 두 배 빠르게 하여 시간을 다시 계산합니다. 모델 분할 방법은 그대로입니다</translation>
    </message>
    <message>
        <source>Twice as fast</source>
        <translation>두 배 빠르게</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>절감</translation>
    </message>
</context>
<context>
    <name>nongjang::WorkloadGainsPanel</name>
    <message>
        <source>What holds the workload back</source>
        <translation>워크로드를 제한하는 요인</translation>
    </message>
    <message>
        <source>Nothing that is twice as fast would help.</source>
        <translation>두 배 빠르게 해도 도움이 되는 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>nongjang::WorkloadPanel</name>
    <message>
        <source>Answer with a model</source>
        <translation>모델로 응답</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>모델 학습</translation>
    </message>
    <message>
        <source>What is this farm for? Choose a task to see whether a language model fits, how fast it runs here, and what a token costs.</source>
        <translation>이 농장의 용도는 무엇입니까? 작업을 선택하면 언어 모델이 메모리에 들어가는지, 여기서 얼마나 빠른지, 토큰 비용이 얼마인지 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Drag a GPU to the canvas: there is nothing yet that could do this work.</source>
        <translation>GPU를 캔버스로 끌어다 놓으십시오. 아직 이 작업을 할 수 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>계산 중…</translation>
    </message>
</context>
<context>
    <name>nongjang::WorkloadResults</name>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>병목</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>교환</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>분할 방법</translation>
    </message>
    <message>
        <source>Views of the workload</source>
        <translation>워크로드 보기</translation>
    </message>
    <message>
        <source>Memory of the fullest GPU: %1 of %2</source>
        <translation>가장 많이 찬 GPU의 메모리: %1 / %2</translation>
    </message>
    <message>
        <source>Does not fit: %1 on a GPU, which has %2</source>
        <translation>메모리에 들어가지 않음: GPU당 %1이(가) 필요하지만 %2만 있습니다</translation>
    </message>
    <message>
        <source>Time of a step: %1</source>
        <translation>스텝 하나의 시간: %1</translation>
    </message>
    <message>
        <source>Time of an output token: %1</source>
        <translation>출력 토큰 하나의 시간: %1</translation>
    </message>
</context>
<context>
    <name>nongjang::WorkloadRows</name>
    <message>
        <source>Tokens a second</source>
        <translation>초당 토큰 수</translation>
    </message>
    <message>
        <source>Tokens a second for each user</source>
        <translation>사용자당 초당 토큰 수</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>스텝 하나의 시간</translation>
    </message>
    <message>
        <source>Share of the peak (MFU)</source>
        <translation>최대 성능 대비 비율(MFU)</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>학습 시간</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>첫 토큰까지 시간</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation>토큰당 시간</translation>
    </message>
    <message>
        <source>Tokens of prompts a second</source>
        <translation>초당 프롬프트 토큰 수</translation>
    </message>
    <message>
        <source>Users that fit</source>
        <translation>수용 가능한 사용자 수</translation>
    </message>
    <message>
        <source>Memory on the fullest GPU</source>
        <translation>가장 많이 찬 GPU의 메모리</translation>
    </message>
    <message>
        <source>Energy per million tokens</source>
        <translation>토큰 100만 개당 전력량</translation>
    </message>
    <message>
        <source>Cost per million tokens</source>
        <translation>토큰 100만 개당 비용</translation>
    </message>
    <message>
        <source>Type how many tokens the run has.</source>
        <translation>학습할 토큰 수를 입력하십시오.</translation>
    </message>
    <message>
        <source>It takes the power at the wall and the PUE of the site.</source>
        <translation>벽면 전력과 설치 장소의 PUE가 필요합니다.</translation>
    </message>
    <message>
        <source>It takes prices, and the tariff, the years and the hours of the site.</source>
        <translation>가격과 설치 장소의 전기 요금, 사용 연수, 가동 시간이 필요합니다.</translation>
    </message>
    <message>
        <source>Not evaluated: an input is missing.</source>
        <translation>평가되지 않음: 입력값이 없습니다.</translation>
    </message>
    <message>
        <source>of %1: fits</source>
        <translation>전체 %1: 들어감</translation>
    </message>
    <message>
        <source>of %1: does not fit</source>
        <translation>전체 %1: 들어가지 않음</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>range</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>if it fitted</source>
        <translation>메모리에 들어간다면</translation>
    </message>
    <message>
        <source>Memory in the fullest host</source>
        <translation>가장 찬 호스트의 메모리</translation>
    </message>
</context>
<context>
    <name>nongjang::WorkloadSection</name>
    <message>
        <source>Workload</source>
        <translation>워크로드</translation>
    </message>
    <message>
        <source>Click to see it in the panel “Workload”</source>
        <translation>클릭하면 “워크로드” 패널에 표시합니다</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>language model, how it is cut</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>nongjang::WorkloadText</name>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Adam, 8 bit</source>
        <translation>Adam, 8비트</translation>
    </message>
    <message>
        <source>SGD, momentum</source>
        <translation>SGD, 모멘텀</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>attention scores</source>
        <translation>어텐션 점수</translation>
    </message>
    <message>
        <source>whole layers</source>
        <translation>레이어 전체</translation>
    </message>
    <message>
        <source>0: nothing dealt</source>
        <translation>0: 나누지 않음</translation>
    </message>
    <message>
        <source>1: optimizer</source>
        <translation>1: 옵티마이저</translation>
    </message>
    <message>
        <source>2: and gradients</source>
        <translation>2: 그래디언트까지</translation>
    </message>
    <message>
        <source>3: and weights</source>
        <translation>3: 가중치까지</translation>
    </message>
    <message>
        <source>Type a number of tokens such as “15 T”, “300 B” or “1e12”.</source>
        <translation>“15 T”, “300 B” 또는 “1e12”처럼 토큰 수를 입력하십시오.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language model (number of parameters)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>추론</translation>
    </message>
    <message>
        <source>routed experts</source>
        <translation>라우팅되는 전문가</translation>
    </message>
    <message>
        <source>layers without room</source>
        <translation>자리가 없는 레이어</translation>
    </message>
</context>
<context>
    <name>nongjang::Yaml</name>
    <message>
        <source>aliases (“*name”) are not read: write the value out</source>
        <translation>별칭(“*name”)은 읽지 않습니다. 값을 직접 쓰십시오</translation>
    </message>
    <message>
        <source>there is more here than a device type has</source>
        <translation>장치 유형에 있을 수 있는 것보다 내용이 많습니다</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>중첩이 너무 깊습니다</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1이(가) 비어 있습니다</translation>
    </message>
    <message>
        <source>%1 holds several documents: one file is one device type</source>
        <translation>%1에 문서가 여러 개 있습니다. 파일 하나에 장치 유형 하나입니다</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::AdviseCommand</name>
    <message>
        <source>%1: %2 now; %3 changes tried, %4 do not fit</source>
        <translation>%1: 현재 %2. 변경 %3개 시도함, %4개는 맞지 않음</translation>
    </message>
    <message>
        <source>No single change makes it better by 1 %.</source>
        <translation>1 % 이상 개선하는 단일 변경이 없습니다.</translation>
    </message>
    <message>
        <source>change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>이득</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>power</source>
        <translation>전력</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Which single change of a design brings most for its money or power</source>
        <translation>비용 또는 전력 대비 이득이 가장 큰 설계의 단일 변경</translation>
    </message>
    <message>
        <source>Only changes here: farm/rig/gpu, or a cable by an end, farm/rig:lan</source>
        <translation>여기의 변경만: farm/rig/gpu, 또는 케이블은 한쪽 끝으로 farm/rig:lan</translation>
    </message>
    <message>
        <source>Figure to make better, such as cost.per_tflops.fp16</source>
        <translation>개선할 수치(예: cost.per_tflops.fp16)</translation>
    </message>
    <message>
        <source>What the gain is divided by</source>
        <translation>이득을 나누는 기준</translation>
    </message>
    <message>
        <source>Also changes that make it worse, or break a rule</source>
        <translation>수치를 나쁘게 하거나 규칙을 위반하는 변경도 표시합니다</translation>
    </message>
    <message>
        <source>So many changes; 0: all</source>
        <translation>표시할 변경 수. 0: 전체</translation>
    </message>
    <message>
        <source>0: one per core</source>
        <translation>0: 코어당 하나</translation>
    </message>
    <message>
        <source>Write the design with change number N of the list</source>
        <translation>목록의 변경 번호 N을 적용한 설계를 저장</translation>
    </message>
    <message>
        <source>Farm file for --apply</source>
        <translation>--apply로 저장할 농장 파일</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>JSON으로 출력</translation>
    </message>
    <message>
        <source>--apply needs -o OUT.farm</source>
        <translation>--apply에는 -o OUT.farm이 필요합니다</translation>
    </message>
    <message>
        <source>--apply: the list has %1 changes</source>
        <translation>--apply: 목록의 변경은 %1개입니다</translation>
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
    <message>
        <source>Samples of the total cost; 0: none</source>
        <translation>총비용의 표본 수, 0: 없음</translation>
    </message>
    <message>
        <source>Of these samples</source>
        <translation>이 표본의 난수 시드</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::BoardCommand</name>
    <message>
        <source>Boards of one&apos;s own: memory, currents, lanes, yield and cost; save one as a part</source>
        <translation>자체 제작 보드: 메모리, 전류, 레인, 수율, 비용. 부품으로 저장할 수 있음</translation>
    </message>
    <message>
        <source>Only this one, by the id of its assembly</source>
        <translation>이 보드만(조립체 ID로 지정)</translation>
    </message>
    <message>
        <source>Write it as a part of the catalogue; - is standard output</source>
        <translation>카탈로그 부품으로 저장. -는 표준 출력</translation>
    </message>
    <message>
        <source>Id of that part; left out: that of the board</source>
        <translation>해당 부품의 ID. 생략하면 보드의 ID</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>JSON으로 출력</translation>
    </message>
    <message>
        <source>the design has no board of one&apos;s own</source>
        <translation>설계에 자체 제작 보드가 없습니다</translation>
    </message>
    <message>
        <source>the design has no board “%1”</source>
        <translation>설계에 보드 “%1”이(가) 없습니다</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::BoardText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>평가되지 않음</translation>
    </message>
    <message>
        <source>%1, ×%2</source>
        <translation>%1, ×%2</translation>
    </message>
    <message>
        <source>%1, placed nowhere</source>
        <translation>%1, 배치되지 않음</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::BomCommand</name>
    <message>
        <source>Bill of materials as CSV, Markdown, HTML, JSON or XLSX</source>
        <translation>CSV, Markdown, HTML, JSON 또는 XLSX 형식의 부품 명세서</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::CablesCommand</name>
    <message>
        <source>List of cables, from and to, as CSV, Markdown, HTML, JSON or XLSX</source>
        <translation>CSV, Markdown, HTML, JSON 또는 XLSX 형식의 케이블 목록(시작과 끝)</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::ChartCommand</name>
    <message>
        <source>The numbers of a chart as CSV or JSON</source>
        <translation>차트의 수치를 CSV 또는 JSON으로 출력</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>차트 종류</translation>
    </message>
    <message>
        <source>Figure across; of parts also price, tpp, date and ratios</source>
        <translation>가로축의 수치. 부품에는 price, tpp, date, 비율도 가능</translation>
    </message>
    <message>
        <source>Figure that sizes the points</source>
        <translation>점의 크기를 정하는 수치</translation>
    </message>
    <message>
        <source>Figure that colours the points, of designs</source>
        <translation>점의 색을 정하는 수치(designs 차트용)</translation>
    </message>
    <message>
        <source>What groups parts</source>
        <translation>부품을 묶는 기준</translation>
    </message>
    <message>
        <source>Which parts, as in “gpu vram&gt;=24 price&lt;800”</source>
        <translation>표시할 부품(예: “gpu vram&gt;=24 price&lt;800”)</translation>
    </message>
    <message>
        <source>Part whose prices are shown; default: the dearest</source>
        <translation>가격을 표시할 부품(기본값: 가장 비싼 부품)</translation>
    </message>
    <message>
        <source>Path of the component there is more of, as in farm/rig</source>
        <translation>수를 늘릴 구성 요소의 경로(예: farm/rig)</translation>
    </message>
    <message>
        <source>Keep points that a logarithmic scale cannot show</source>
        <translation>로그 눈금에 표시할 수 없는 점도 유지</translation>
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
        <source>this kind of chart needs one FILE</source>
        <translation>이 종류의 차트에는 FILE 하나가 필요합니다</translation>
    </message>
    <message>
        <source>pictures are made by the window program: nongjang --export-chart %1 --chart %2 FILE</source>
        <translation>그림은 창 프로그램으로 만듭니다: nongjang --export-chart %1 --chart %2 FILE</translation>
    </message>
    <message>
        <source>Design; of the kind designs several, also CSV tables whose heading names figures; of the kind parts none is needed; of the kind waterfall two, or FILE#VARIANT: its base and it</source>
        <translation>설계; designs 종류는 여러 개와 머리글이 수치 이름인 CSV 표도 가능; parts 종류는 필요 없음; waterfall 종류는 두 개, 또는 FILE#VARIANT(기본과 그 변형)</translation>
    </message>
    <message>
        <source>Figure up; of a waterfall %1</source>
        <translation>세로축 수치; 폭포 차트는 %1</translation>
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
    <name>nongjang::cli::CompareCommand</name>
    <message>
        <source>Every figure of several designs or variants side by side</source>
        <translation>여러 설계 또는 변형의 모든 수치를 나란히 비교</translation>
    </message>
    <message>
        <source>Farm files, variants as FILE#VARIANT, or example:NAME; one file alone is compared with all of its variants</source>
        <translation>농장 파일, FILE#VARIANT로 지정한 변형 또는 example:NAME. 파일이 하나면 그 파일의 모든 변형과 비교</translation>
    </message>
    <message>
        <source>Default: by the ending of the output file, else a table to read</source>
        <translation>기본값: 출력 파일의 확장자에 따르며, 없으면 읽기용 표</translation>
    </message>
    <message>
        <source>Output file; default: standard output</source>
        <translation>출력 파일(기본값: 표준 출력)</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>JSON으로 출력</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>다른 것만 표시</translation>
    </message>
    <message>
        <source>%1: upgraded: %2</source>
        <translation>%1: 새 형식으로 변환함: %2</translation>
    </message>
    <message>
        <source>compare needs two designs, or a file with variants</source>
        <translation>compare에는 설계 두 개 또는 변형이 있는 파일이 필요합니다</translation>
    </message>
    <message>
        <source>an XLSX workbook needs a file to go to: add -o FILE.xlsx</source>
        <translation>XLSX 통합 문서는 파일로만 저장할 수 있습니다. -o FILE.xlsx를 추가하세요</translation>
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
    <message>
        <source>--check is of a file, not of one variant</source>
        <translation>--check는 변형 하나가 아니라 파일에 사용합니다</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::DesignInput</name>
    <message>
        <source>error: %1</source>
        <translation>오류: %1</translation>
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
    <message>
        <source>Farm file, FILE#VARIANT for one of its variants, or example:NAME for one of: %1</source>
        <translation>농장 파일, 변형은 FILE#VARIANT, 또는 example:NAME(NAME은 다음 중 하나: %1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::ExploreCommand</name>
    <message>
        <source>%1 of %2 designs, %3 a second, %4 cannot be built</source>
        <translation>설계 %2개 중 %1개, 초당 %3개, %4개는 만들 수 없음</translation>
    </message>
    <message>
        <source>Every design of a space of parameters as a row of a table</source>
        <translation>매개변수 공간의 모든 설계를 표의 행으로 출력</translation>
    </message>
    <message>
        <source>Specification as JSON; with --merge the tables of all shards</source>
        <translation>JSON 명세. --merge와 함께 쓰면 모든 샤드의 표</translation>
    </message>
    <message>
        <source>Table to write as CSV; without it standard output</source>
        <translation>저장할 CSV 표. 생략하면 표준 출력</translation>
    </message>
    <message>
        <source>a file name is missing</source>
        <translation>파일 이름이 없습니다</translation>
    </message>
    <message>
        <source>Only part I of N of the rows, to be merged afterwards</source>
        <translation>행을 N개로 나눈 것 중 I번째만 처리(나중에 병합)</translation>
    </message>
    <message>
        <source>0: one per core</source>
        <translation>0: 코어당 하나</translation>
    </message>
    <message>
        <source>Go on with the table where an interrupted run ended</source>
        <translation>중단된 실행이 끝난 곳부터 표를 이어서 작성</translation>
    </message>
    <message>
        <source>Make one table of those of all shards</source>
        <translation>모든 샤드의 표를 하나로 병합</translation>
    </message>
    <message>
        <source>Write the design of this row as a farm file instead</source>
        <translation>표 대신 이 행의 설계를 농장 파일로 저장</translation>
    </message>
    <message>
        <source>No progress</source>
        <translation>진행률 표시 안 함</translation>
    </message>
    <message>
        <source>--merge needs -o OUT.csv</source>
        <translation>--merge에는 -o OUT.csv가 필요합니다</translation>
    </message>
    <message>
        <source>--shard: expected I/N such as 2/8, found “%1”</source>
        <translation>--shard: 2/8과 같은 I/N이어야 하지만 “%1”입니다</translation>
    </message>
    <message>
        <source>explore takes one SPEC; several tables need --merge</source>
        <translation>explore에는 SPEC을 하나만 지정할 수 있습니다. 표가 여러 개면 --merge가 필요합니다</translation>
    </message>
    <message>
        <source>--row needs -o OUT.farm</source>
        <translation>--row에는 -o OUT.farm이 필요합니다</translation>
    </message>
    <message>
        <source>--row: the last row is %1</source>
        <translation>--row: 마지막 행은 %1입니다</translation>
    </message>
    <message>
        <source>--resume needs -o OUT.csv</source>
        <translation>--resume에는 -o OUT.csv가 필요합니다</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1에 쓸 수 없습니다: %2</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::GenerateCommand</name>
    <message>
        <source>rate: expected a rate such as 100Gb/s, found “%1”</source>
        <translation>rate: 100Gb/s와 같은 속도여야 하지만 “%1”입니다</translation>
    </message>
    <message>
        <source>--set: expected KEY=VALUE, found “%1”</source>
        <translation>--set: KEY=VALUE 형식이어야 하지만 “%1”입니다</translation>
    </message>
    <message>
        <source>--set: “%1” is given twice</source>
        <translation>--set: “%1”이(가) 두 번 지정되었습니다</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>엔드포인트</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>스위치</translation>
    </message>
    <message>
        <source>links</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>cables of nodes to switches</source>
        <translation>노드와 스위치 간 케이블</translation>
    </message>
    <message>
        <source>diameter</source>
        <translation>지름</translation>
    </message>
    <message>
        <source>bisection, links</source>
        <translation>이등분 링크 수</translation>
    </message>
    <message>
        <source>Network topologies from a template: counts, and a design</source>
        <translation>템플릿으로 네트워크 토폴로지 생성: 수량 및 설계</translation>
    </message>
    <message>
        <source>One of --list, such as fat-tree</source>
        <translation>--list 중 하나(예: fat-tree)</translation>
    </message>
    <message>
        <source>A parameter of the template, or switch=PART, cable=PART, rate=100Gb/s, node=FILE.farm#ASSEMBLY; may be repeated</source>
        <translation>템플릿의 매개변수 또는 switch=PART, cable=PART, rate=100Gb/s, node=FILE.farm#ASSEMBLY(여러 번 지정 가능)</translation>
    </message>
    <message>
        <source>Farm file to write; without it only counts</source>
        <translation>저장할 농장 파일(지정하지 않으면 수량만 출력)</translation>
    </message>
    <message>
        <source>List templates and their parameters</source>
        <translation>템플릿과 매개변수 목록 출력</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>JSON으로 출력</translation>
    </message>
    <message>
        <source>generate needs a TEMPLATE, or --list</source>
        <translation>generate에는 TEMPLATE 또는 --list가 필요합니다</translation>
    </message>
    <message>
        <source>a file name is missing</source>
        <translation>파일 이름이 없습니다</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::ImportCommand</name>
    <message>
        <source>Take device types of NetBox as parts of your own</source>
        <translation>NetBox 장치 유형을 사용자 부품으로 가져오기</translation>
    </message>
    <message>
        <source>Device or module types, as in the device type library of NetBox (YAML)</source>
        <translation>NetBox 장치 유형 라이브러리의 장치 또는 모듈 유형(YAML)</translation>
    </message>
    <message>
        <source>Catalogue file to write; left out: your own parts in %1</source>
        <translation>저장할 카탈로그 파일. 생략하면 %1의 사용자 부품</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::ListCommand</name>
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
        <translation>XLSX 통합 문서는 파일로만 저장할 수 있습니다. -o FILE.xlsx를 추가하십시오</translation>
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
    <name>nongjang::cli::PricesCommand</name>
    <message>
        <source>Price book of a design: import from CSV, export to CSV</source>
        <translation>설계의 가격표: CSV에서 가져오기, CSV로 내보내기</translation>
    </message>
    <message>
        <source>CSV with part, price, condition, low, high, region, date, source</source>
        <translation>part, price, condition, low, high, region, date, source 열이 있는 CSV</translation>
    </message>
    <message>
        <source>Write the prices the design takes now, as such a CSV; - is standard output</source>
        <translation>설계에 현재 적용되는 가격을 같은 형식의 CSV로 저장. -는 표준 출력</translation>
    </message>
    <message>
        <source>Design with the imported prices; may be FILE itself</source>
        <translation>가져온 가격이 들어 있는 설계. FILE 자체도 가능</translation>
    </message>
    <message>
        <source>prices needs --import CSV with -o OUT, or --export CSV</source>
        <translation>prices에는 -o OUT과 함께 --import CSV를 지정하거나 --export CSV를 지정해야 합니다</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::ReportText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
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
    <message>
        <source>purchase per TFLOPS, %1</source>
        <translation>TFLOPS당 구매 비용, %1</translation>
    </message>
    <message>
        <source>purchase per GB of memory</source>
        <translation>메모리 GB당 구매 비용</translation>
    </message>
    <message>
        <source>purchase per GB/s of memory</source>
        <translation>메모리 대역폭 GB/s당 구매 비용</translation>
    </message>
    <message>
        <source>all in, per GPU and hour under load</source>
        <translation>총비용, 부하 시 GPU당·시간당</translation>
    </message>
    <message>
        <source>all in, per sustained PFLOP-hour, %1</source>
        <translation>총비용, 지속 PFLOP-시간당, %1</translation>
    </message>
    <message>
        <source>use until buying is cheaper than renting</source>
        <translation>구매가 임대보다 저렴해질 때까지의 사용량</translation>
    </message>
    <message>
        <source>never: running costs as much as the rent</source>
        <translation>없음: 운영 비용이 임대료만큼 듭니다</translation>
    </message>
    <message>
        <source>What it costs per</source>
        <translation>단위당 비용</translation>
    </message>
    <message>
        <source>What moves the total cost of ownership most: total at the low and at the high end</source>
        <translation>총소유비용(TCO)에 가장 큰 영향을 주는 항목: 최저값과 최고값에서의 합계</translation>
    </message>
    <message>
        <source>What moves the purchase most: total at the low and at the high end</source>
        <translation>구매 비용에 가장 큰 영향을 주는 항목: 최저값과 최고값에서의 합계</translation>
    </message>
    <message>
        <source>Of %1 samples, one in ten is below %2, half below %3, nine in ten below %4.</source>
        <translation>표본 %1개 가운데 10분의 1은 %2 미만, 절반은 %3 미만, 10분의 9는 %4 미만입니다.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>of it parts</source>
        <translation>그중 부품</translation>
    </message>
    <message>
        <source>of it for what arrives dead</source>
        <translation>그중 초기 불량 대체</translation>
    </message>
    <message>
        <source>of it spares</source>
        <translation>그중 예비 부품</translation>
    </message>
    <message>
        <source>of it duty, tax and freight</source>
        <translation>그중 관세, 세금, 운임</translation>
    </message>
    <message>
        <source>maintenance per year</source>
        <translation>연간 유지 보수 비용</translation>
    </message>
    <message>
        <source>labour per year</source>
        <translation>연간 인건비</translation>
    </message>
    <message>
        <source>space per year</source>
        <translation>연간 공간 비용</translation>
    </message>
    <message>
        <source>other cost per year</source>
        <translation>연간 기타 비용</translation>
    </message>
    <message>
        <source>residual value</source>
        <translation>잔존 가치</translation>
    </message>
    <message>
        <source>all in, per year</source>
        <translation>연간 총비용</translation>
    </message>
    <message>
        <source>failures per year</source>
        <translation>연간 고장 횟수</translation>
    </message>
    <message>
        <source>time between failures</source>
        <translation>고장 간격</translation>
    </message>
    <message>
        <source>checkpoint interval (Daly)</source>
        <translation>체크포인트 간격(Daly)</translation>
    </message>
    <message>
        <source>checkpoint interval (Young)</source>
        <translation>체크포인트 간격(Young)</translation>
    </message>
    <message>
        <source>goodput</source>
        <translation>유효 처리율(goodput)</translation>
    </message>
    <message>
        <source>spares</source>
        <translation>예비 부품</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>신뢰성</translation>
    </message>
    <message>
        <source>TPP %1</source>
        <translation>TPP %1</translation>
    </message>
    <message>
        <source>density %1</source>
        <translation>밀도 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Export classification, rules of %1</source>
        <translation>수출 분류, %1 기준 규정</translation>
    </message>
    <message>
        <source>%1: unknown: %2</source>
        <translation>%1: 알 수 없음: %2</translation>
    </message>
    <message>
        <source>heat at peak, BTU/h</source>
        <translation>최대 발열량, BTU/h</translation>
    </message>
    <message>
        <source>air for it</source>
        <translation>필요 풍량</translation>
    </message>
    <message>
        <source>Circuits at peak load, most loaded first</source>
        <translation>최대 부하 시 전기 회로, 부하가 큰 순</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>참고: %1</translation>
    </message>
    <message>
        <source>approved %1</source>
        <translation>승인됨 %1</translation>
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
<context>
    <name>nongjang::cli::WorkloadCommand</name>
    <message>
        <source>Train or serve a language model on a design</source>
        <translation>설계에서 언어 모델을 학습하거나 서비스합니다</translation>
    </message>
    <message>
        <source>Of the workload, as in the file: task=training model=llama-3-70b tensor=8; instead of those of the design</source>
        <translation>워크로드의 값, 파일에서와 같음: task=training model=llama-3-70b tensor=8. 설계의 값 대신 사용</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>JSON으로 출력</translation>
    </message>
    <message>
        <source>the design names no workload: add task=training or task=inference, and model=ID (nongjang-cli models lists them)</source>
        <translation>설계에 워크로드가 지정되지 않았습니다. task=training 또는 task=inference와 model=ID를 추가하십시오(nongjang-cli models로 모델 목록 확인)</translation>
    </message>
    <message>
        <source>List the language models a workload can name</source>
        <translation>워크로드에 지정할 수 있는 언어 모델을 나열합니다</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>active</source>
        <translation>활성</translation>
    </message>
    <message>
        <source>keys and values of a token</source>
        <translation>토큰당 키·값 캐시</translation>
    </message>
    <message>
        <source>source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>언어 모델</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::WorkloadText</name>
    <message>
        <source>memory needed on a GPU</source>
        <translation>GPU당 필요한 메모리</translation>
    </message>
    <message>
        <source>memory of a GPU</source>
        <translation>GPU당 메모리</translation>
    </message>
    <message>
        <source>tokens a second</source>
        <translation>초당 토큰 수</translation>
    </message>
    <message>
        <source>step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>share of the peak (MFU)</source>
        <translation>최대 성능 대비 비율(MFU)</translation>
    </message>
    <message>
        <source>time to train</source>
        <translation>학습 시간</translation>
    </message>
    <message>
        <source>first token after</source>
        <translation>첫 토큰까지 시간</translation>
    </message>
    <message>
        <source>each token</source>
        <translation>토큰당 시간</translation>
    </message>
    <message>
        <source>tokens a second for each user</source>
        <translation>사용자당 초당 토큰 수</translation>
    </message>
    <message>
        <source>prompt tokens a second</source>
        <translation>초당 프롬프트 토큰 수</translation>
    </message>
    <message>
        <source>most users at once</source>
        <translation>최대 동시 사용자 수</translation>
    </message>
    <message>
        <source>energy for a million tokens</source>
        <translation>토큰 100만 개당 전력량</translation>
    </message>
    <message>
        <source>cost of a million tokens</source>
        <translation>토큰 100만 개당 비용</translation>
    </message>
    <message>
        <source>Training %1 on %2 GPUs</source>
        <translation>GPU %2개로 %1 학습</translation>
    </message>
    <message>
        <source>Answering with %1 on %2 GPUs</source>
        <translation>GPU %2개로 %1 응답</translation>
    </message>
    <message>
        <source>Memory of the fullest GPU</source>
        <translation>가장 많이 찬 GPU의 메모리</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>스텝 하나의 시간</translation>
    </message>
    <message>
        <source>Time of a token</source>
        <translation>토큰 하나의 시간</translation>
    </message>
    <message>
        <source>%1, %2 of it not hidden</source>
        <translation>%1, 이 중 %2은(는) 가려지지 않음</translation>
    </message>
    <message>
        <source>What GPUs tell each other: message, busbw, time, limit</source>
        <translation>GPU 간 통신: 메시지, busbw, 시간, 제한 요인</translation>
    </message>
    <message>
        <source>Twice as fast, saves of the time</source>
        <translation>두 배 빠르게 하면 줄어드는 시간 비율</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 토큰/s</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>맞지 않음</translation>
    </message>
    <message>
        <source>Ways to cut the model, best first</source>
        <translation>모델 분할 방법, 좋은 순</translation>
    </message>
    <message>
        <source>memory needed in a host</source>
        <translation>호스트에 필요한 메모리</translation>
    </message>
    <message>
        <source>memory of a host</source>
        <translation>호스트의 메모리</translation>
    </message>
</context>
</TS>
