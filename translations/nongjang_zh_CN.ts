<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::AboutDialog</name>
    <message>
        <source>About Nongjang</source>
        <translation>关于 Nongjang</translation>
    </message>
    <message>
        <source>Draw a GPU farm and see, while drawing, what it computes, which cable holds it back, what it draws from the wall and what it costs.</source>
        <translation>绘制 GPU 农场，并在绘制的同时了解它的算力、哪条线缆构成瓶颈、市电功率是多少以及需要多少成本。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>本软件为自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布，不提供任何担保。</translation>
    </message>
    <message>
        <source>The figures of the parts come from data sheets, vendors&apos; pages, standards and public databases. Each figure names its source, its date and how sure it is; look at the details of a part.</source>
        <translation>部件的参数来自数据手册、厂商网页、标准和公共数据库。每项参数都注明来源、日期和可信度，可在部件的详细信息中查看。</translation>
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
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>新建设计</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a design</source>
        <translation>打开设计</translation>
    </message>
    <message>
        <source>&amp;Examples and start page</source>
        <translation>示例与起始页(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation>保存设计</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Bill of materials…</source>
        <translation>物料清单(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Picture of the canvas…</source>
        <translation>画布图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Write the drawing as an SVG, PNG or PDF file</source>
        <translation>将图纸导出为 SVG、PNG 或 PDF 文件</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Cut the selection</source>
        <translation>剪切所选内容</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selection</source>
        <translation>复制所选内容</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>Duplicate the selection</source>
        <translation>为所选内容创建副本</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Delete the selection</source>
        <translation>删除所选内容</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>Rename the selected component</source>
        <translation>重命名所选组件</translation>
    </message>
    <message>
        <source>&amp;Select tool</source>
        <translation>选择工具(&amp;S)</translation>
    </message>
    <message>
        <source>Select, move and connect</source>
        <translation>选择、移动和连接</translation>
    </message>
    <message>
        <source>Ca&amp;ble tool</source>
        <translation>线缆工具(&amp;B)</translation>
    </message>
    <message>
        <source>Draw cables: click one port, then another</source>
        <translation>绘制线缆：先点击一个端口，再点击另一个端口</translation>
    </message>
    <message>
        <source>&amp;Hand tool</source>
        <translation>手形工具(&amp;H)</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>移动视图</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>显示全部(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Up one level</source>
        <translation>返回上一级(&amp;U)</translation>
    </message>
    <message>
        <source>Leave the assembly shown</source>
        <translation>离开当前显示的装配体</translation>
    </message>
    <message>
        <source>&amp;Put the panels back</source>
        <translation>恢复面板布局(&amp;P)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Bill of materials</source>
        <translation>物料清单(&amp;B)</translation>
    </message>
    <message>
        <source>Show the bill of materials</source>
        <translation>显示物料清单</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>快捷键一览</translation>
    </message>
    <message>
        <source>&amp;About Nongjang</source>
        <translation>关于 Nongjang(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Show the sele&amp;ction</source>
        <translation>显示所选内容(&amp;C)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>深色(&amp;K)</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>问题(&amp;R)</translation>
    </message>
    <message>
        <source>Colour cables by how busy the traffic keeps them</source>
        <translation>按流量造成的占用率为线缆着色</translation>
    </message>
    <message>
        <source>Tra&amp;ffic</source>
        <translation>流量(&amp;F)</translation>
    </message>
    <message>
        <source>Show the traffic between the GPUs</source>
        <translation>显示 GPU 之间的流量</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>组合(&amp;G)</translation>
    </message>
    <message>
        <source>Make the selection an assembly that can be repeated</source>
        <translation>把所选内容变成可重复使用的装配体</translation>
    </message>
    <message>
        <source>Bloc&amp;ks</source>
        <translation>方块(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;elect more</source>
        <translation>更多选择(&amp;E)</translation>
    </message>
    <message>
        <source>O&amp;verlay</source>
        <translation>叠加显示(&amp;V)</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>图层(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>排列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Align</source>
        <translation>对齐(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Distribute</source>
        <translation>均匀分布(&amp;D)</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>从模板新建(&amp;T)…</translation>
    </message>
    <message>
        <source>New network design from a few numbers</source>
        <translation>用几个数值新建网络设计</translation>
    </message>
    <message>
        <source>&amp;Cables…</source>
        <translation>线缆(&amp;C)…</translation>
    </message>
    <message>
        <source>Conn&amp;ect</source>
        <translation>连接(&amp;E)</translation>
    </message>
    <message>
        <source>Join the two selected components at the ports that fit best</source>
        <translation>用最适配的端口连接所选的两个组件</translation>
    </message>
    <message>
        <source>&amp;Insert a template…</source>
        <translation>插入模板(&amp;I)…</translation>
    </message>
    <message>
        <source>Insert a whole network as an assembly</source>
        <translation>将整个网络作为装配体插入</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>取消组合(&amp;U)</translation>
    </message>
    <message>
        <source>Put what is inside the selected assembly in its place</source>
        <translation>用所选装配体的内容取代该装配体</translation>
    </message>
    <message>
        <source>Make it its &amp;own</source>
        <translation>使其独立(&amp;O)</translation>
    </message>
    <message>
        <source>Give the selected assembly an inside that no other has</source>
        <translation>使所选装配体拥有不与其他共用的内部</translation>
    </message>
    <message>
        <source>&amp;Split block…</source>
        <translation>拆分方块(&amp;S)…</translation>
    </message>
    <message>
        <source>Take some out of a block that stands for several</source>
        <translation>从代表多个组件的方块中取出一部分</translation>
    </message>
    <message>
        <source>&amp;Array…</source>
        <translation>阵列(&amp;A)…</translation>
    </message>
    <message>
        <source>Repeat the selection in rows and columns, or as a count on one block</source>
        <translation>按行和列重复所选内容，或以一个方块的数量表示</translation>
    </message>
    <message>
        <source>Of the same &amp;kind</source>
        <translation>同类(&amp;K)</translation>
    </message>
    <message>
        <source>Select all of the same part or assembly</source>
        <translation>选择所有相同的部件或装配体</translation>
    </message>
    <message>
        <source>&amp;Connected</source>
        <translation>相连的(&amp;C)</translation>
    </message>
    <message>
        <source>Also select what is joined by a cable; again goes further</source>
        <translation>同时选择由线缆相连的内容；再次执行可扩大范围</translation>
    </message>
    <message>
        <source>&amp;Others instead</source>
        <translation>反选(&amp;O)</translation>
    </message>
    <message>
        <source>Select what is not selected</source>
        <translation>选择未选中的内容</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find anything in the design</source>
        <translation>在设计中查找任何内容</translation>
    </message>
    <message>
        <source>F&amp;ind a part…</source>
        <translation>查找部件(&amp;I)…</translation>
    </message>
    <message>
        <source>Search the list of parts</source>
        <translation>搜索部件列表</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>命令(&amp;M)…</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation>按名称查找命令</translation>
    </message>
    <message>
        <source>&amp;Measure tool</source>
        <translation>测量工具(&amp;M)</translation>
    </message>
    <message>
        <source>Measure on the drawing: drag from one place to another</source>
        <translation>在图纸上测量：从一处拖到另一处</translation>
    </message>
    <message>
        <source>&amp;Wire the power</source>
        <translation>连接供电线(&amp;W)</translation>
    </message>
    <message>
        <source>Draw the missing power leads of the selection, or of everything shown</source>
        <translation>为所选内容或显示的全部内容补画缺少的供电线</translation>
    </message>
    <message>
        <source>Let the cable f&amp;ind its way</source>
        <translation>让线缆自动走线(&amp;I)</translation>
    </message>
    <message>
        <source>Forget how the selected cables were laid by hand</source>
        <translation>清除所选线缆的手动走线</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>缩略图(&amp;M)</translation>
    </message>
    <message>
        <source>Show all of the drawing small in a corner, where it is larger than the view</source>
        <translation>图纸大于视图时，在角落显示整张图纸的缩略图</translation>
    </message>
    <message>
        <source>&amp;Link load</source>
        <translation>链路负载(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Power</source>
        <translation>电力(&amp;P)</translation>
    </message>
    <message>
        <source>Colour blocks by what they typically draw</source>
        <translation>按典型功率为方块着色</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>成本(&amp;C)</translation>
    </message>
    <message>
        <source>Colour blocks by what they cost to buy</source>
        <translation>按购置成本为方块着色</translation>
    </message>
    <message>
        <source>&amp;Age of prices</source>
        <translation>价格新旧(&amp;A)</translation>
    </message>
    <message>
        <source>Colour blocks by the date of their oldest price</source>
        <translation>按最旧价格的日期为方块着色</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Data links</source>
        <translation>数据链路(&amp;D)</translation>
    </message>
    <message>
        <source>Show the cables that carry data</source>
        <translation>显示传输数据的线缆</translation>
    </message>
    <message>
        <source>Show the cables that carry power</source>
        <translation>显示供电的线缆</translation>
    </message>
    <message>
        <source>&amp;Cooling</source>
        <translation>散热(&amp;C)</translation>
    </message>
    <message>
        <source>Show the parts that cool</source>
        <translation>显示用于散热的部件</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <source>Show the names of ports and the counts on cables</source>
        <translation>显示端口名称和线缆数量</translation>
    </message>
    <message>
        <source>&amp;Left edges</source>
        <translation>左边缘(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Centres</source>
        <translation>水平居中(&amp;C)</translation>
    </message>
    <message>
        <source>Bring the middles under each other</source>
        <translation>使各中心上下对齐</translation>
    </message>
    <message>
        <source>&amp;Right edges</source>
        <translation>右边缘(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Top edges</source>
        <translation>上边缘(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Middles</source>
        <translation>垂直居中(&amp;M)</translation>
    </message>
    <message>
        <source>Bring the middles beside each other</source>
        <translation>使各中心左右对齐</translation>
    </message>
    <message>
        <source>&amp;Bottom edges</source>
        <translation>下边缘(&amp;B)</translation>
    </message>
    <message>
        <source>Equal gaps &amp;across</source>
        <translation>横向等距(&amp;A)</translation>
    </message>
    <message>
        <source>Between the outermost, from left to right</source>
        <translation>在最外侧两者之间，从左到右</translation>
    </message>
    <message>
        <source>Equal gaps &amp;down</source>
        <translation>纵向等距(&amp;D)</translation>
    </message>
    <message>
        <source>Between the outermost, from top to bottom</source>
        <translation>在最外侧两者之间，从上到下</translation>
    </message>
    <message>
        <source>Repeat the first gap a&amp;cross</source>
        <translation>重复首个横向间距(&amp;C)</translation>
    </message>
    <message>
        <source>Each as far from the next as the two leftmost</source>
        <translation>各间距均与最左侧两者的间距相同</translation>
    </message>
    <message>
        <source>Repeat the first gap d&amp;own</source>
        <translation>重复首个纵向间距(&amp;O)</translation>
    </message>
    <message>
        <source>Each as far from the next as the two topmost</source>
        <translation>各间距均与最上方两者的间距相同</translation>
    </message>
    <message>
        <source>&amp;Lay out</source>
        <translation>自动布局(&amp;L)</translation>
    </message>
    <message>
        <source>Arrange the selection, or all: switches above hosts, cards beside them</source>
        <translation>排列所选内容或全部内容：交换机在主机上方，板卡在主机旁</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>锁定(&amp;K)</translation>
    </message>
    <message>
        <source>Locked parts stay where they are</source>
        <translation>锁定的部件保持原位</translation>
    </message>
    <message>
        <source>Array too&amp;l</source>
        <translation>阵列工具(&amp;L)</translation>
    </message>
    <message>
        <source>Repeat a block or the selection: drag to the right and down</source>
        <translation>重复方块或所选内容：向右下方拖动</translation>
    </message>
    <message>
        <source>Va&amp;riants</source>
        <translation>变体(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Write the bill of materials as a spreadsheet, CSV, Markdown, web page, JSON or PDF file</source>
        <translation>将物料清单导出为电子表格、CSV、Markdown、网页、JSON 或 PDF 文件</translation>
    </message>
    <message>
        <source>Write the list of cables as a spreadsheet, CSV, Markdown, web page, JSON or PDF file</source>
        <translation>将线缆列表导出为电子表格、CSV、Markdown、网页、JSON 或 PDF 文件</translation>
    </message>
    <message>
        <source>&amp;Labels for cables…</source>
        <translation>线缆标签(&amp;L)…</translation>
    </message>
    <message>
        <source>Print labels for the ends of the cables, or write them as a PDF or CSV file</source>
        <translation>打印线缆两端的标签，或导出为 PDF 或 CSV 文件</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Write all about the design, with pictures, as one web page or a PDF file</source>
        <translation>将设计的全部内容连同图片导出为单个网页或 PDF 文件</translation>
    </message>
    <message>
        <source>New b&amp;oard</source>
        <translation>新建板卡(&amp;O)</translation>
    </message>
    <message>
        <source>Add a circuit board of your own and go inside</source>
        <translation>添加一块自制电路板并进入其内部</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>图表(&amp;H)</translation>
    </message>
    <message>
        <source>Show a chart of the design</source>
        <translation>显示设计的图表</translation>
    </message>
    <message>
        <source>Comp&amp;are parts in a chart</source>
        <translation>在图表中比较部件(&amp;A)</translation>
    </message>
    <message>
        <source>Any figure of any parts over any other</source>
        <translation>以任意两项参数为坐标轴比较任意部件</translation>
    </message>
    <message>
        <source>Compare &amp;designs in a chart</source>
        <translation>在图表中比较设计(&amp;D)</translation>
    </message>
    <message>
        <source>Cost against performance of many designs</source>
        <translation>多个设计的成本与性能对比</translation>
    </message>
    <message>
        <source>&amp;What-if</source>
        <translation>假设分析(&amp;W)</translation>
    </message>
    <message>
        <source>Show what single changes of the selection would bring</source>
        <translation>显示对所选内容逐项更改会带来什么</translation>
    </message>
    <message>
        <source>E&amp;xplore…</source>
        <translation>探索(&amp;X)…</translation>
    </message>
    <message>
        <source>Evaluate many designs: vary parts, counts, limits, prices</source>
        <translation>评估大量设计：改变部件、数量、限值和价格</translation>
    </message>
    <message>
        <source>&amp;New variant</source>
        <translation>新建变体(&amp;N)</translation>
    </message>
    <message>
        <source>Another version of this farm, like the one shown; the file holds both</source>
        <translation>此集群的另一版本，与当前显示的相同；文件同时保存两者</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Name and note of the variant that is edited</source>
        <translation>正在编辑的变体的名称和备注</translation>
    </message>
    <message>
        <source>&amp;Delete the variant</source>
        <translation>删除变体(&amp;D)</translation>
    </message>
    <message>
        <source>Take the variant that is edited out of the file</source>
        <translation>从文件中移除正在编辑的变体</translation>
    </message>
    <message>
        <source>&amp;Make it the base</source>
        <translation>设为基础设计(&amp;M)</translation>
    </message>
    <message>
        <source>The base becomes a variant in its place; all others stay what they are</source>
        <translation>基础设计改为变体，其余保持不变</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一个(&amp;X)</translation>
    </message>
    <message>
        <source>Edit the next variant</source>
        <translation>编辑下一个变体</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Edit the variant before</source>
        <translation>编辑上一个变体</translation>
    </message>
    <message>
        <source>&amp;Pin as baseline</source>
        <translation>固定为基准(&amp;P)</translation>
    </message>
    <message>
        <source>Show differences to the figures of now</source>
        <translation>显示与当前数值的差异</translation>
    </message>
    <message>
        <source>&amp;Unpin the baseline</source>
        <translation>取消固定基准(&amp;U)</translation>
    </message>
    <message>
        <source>Show no differences</source>
        <translation>不显示差异</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Variants and other files side by side</source>
        <translation>并排显示变体和其他文件</translation>
    </message>
    <message>
        <source>&amp;Model against measured…</source>
        <translation>模型与实测对比(&amp;M)…</translation>
    </message>
    <message>
        <source>Compare what the program computes with published figures</source>
        <translation>将程序的计算结果与公布的数据对比</translation>
    </message>
    <message>
        <source>Ma&amp;ke the board a part…</source>
        <translation>将板卡制成部件(&amp;K)…</translation>
    </message>
    <message>
        <source>Write the board shown or selected into a file of parts for other designs</source>
        <translation>将显示或选中的板卡写入部件文件，供其他设计使用</translation>
    </message>
    <message>
        <source>Import a part file or a device type of NetBox as a part of your own</source>
        <translation>将部件文件或 NetBox 设备类型导入为自己的部件</translation>
    </message>
    <message>
        <source>S&amp;witch on or off</source>
        <translation>开启或关闭(&amp;W)</translation>
    </message>
    <message>
        <source>Switch the selected parts or cables off, and see what remains; or on again</source>
        <translation>关闭所选部件或线缆，查看还剩什么；或重新开启</translation>
    </message>
    <message>
        <source>&amp;Replace with…</source>
        <translation>替换为(&amp;R)…</translation>
    </message>
    <message>
        <source>Put another part in the place of the selected ones; cables stay where they fit</source>
        <translation>用另一部件替换所选部件；适配的线缆保留</translation>
    </message>
    <message>
        <source>Parts that &amp;fit</source>
        <translation>适配的部件(&amp;F)</translation>
    </message>
    <message>
        <source>List the parts that fit a free port of the selected component</source>
        <translation>列出适配所选组件空闲端口的部件</translation>
    </message>
    <message>
        <source>Own &amp;parts</source>
        <translation>自己的部件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New own part…</source>
        <translation>新建自己的部件(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a part that the catalogue does not have</source>
        <translation>创建部件库中没有的部件</translation>
    </message>
    <message>
        <source>Duplicate as &amp;own part…</source>
        <translation>复制为自己的部件(&amp;O)…</translation>
    </message>
    <message>
        <source>Make a part of your own like the one selected in the list of parts</source>
        <translation>仿照部件列表中所选的部件创建自己的部件</translation>
    </message>
    <message>
        <source>&amp;Edit own part…</source>
        <translation>编辑自己的部件(&amp;E)…</translation>
    </message>
    <message>
        <source>Figures, ports and prices of the part selected in the list of parts</source>
        <translation>编辑部件列表中所选部件的参数、端口和价格</translation>
    </message>
    <message>
        <source>&amp;Delete own part</source>
        <translation>删除自己的部件(&amp;D)</translation>
    </message>
    <message>
        <source>Take the part selected in the list of parts out of your own</source>
        <translation>将部件列表中所选的部件从自己的部件中移除</translation>
    </message>
    <message>
        <source>E&amp;xport own parts…</source>
        <translation>导出自己的部件(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the own parts selected in the list of parts into a file for others</source>
        <translation>将部件列表中所选的自己的部件写入文件，供他人使用</translation>
    </message>
    <message>
        <source>Wor&amp;kload</source>
        <translation>工作负载(&amp;K)</translation>
    </message>
    <message>
        <source>What the farm is to do with a language model, and what comes of it</source>
        <translation>农场要用语言模型做什么，以及结果如何</translation>
    </message>
    <message>
        <source>Compar&amp;e parts side by side…</source>
        <translation>并排比较部件(&amp;E)…</translation>
    </message>
    <message>
        <source>All figures of two to six parts that are selected in the list of parts</source>
        <translation>显示部件列表中所选 2 到 6 个部件的全部参数</translation>
    </message>
</context>
<context>
    <name>nongjang::Advise</name>
    <message>
        <source>“%1” is no figure that can get better, such as %2</source>
        <translation>“%1”不是可以改进的参数，例如 %2</translation>
    </message>
    <message>
        <source>%1 is not known of this design</source>
        <translation>此设计的 %1 未知</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>nongjang::ApproveDialog</name>
    <message>
        <source>Approve %1</source>
        <translation>批准 %1</translation>
    </message>
    <message>
        <source>Why is this &amp;acceptable?</source>
        <translation>为什么可以接受？(&amp;A)</translation>
    </message>
    <message>
        <source>such as “measured, 38 °C at the plug”</source>
        <translation>例如“已实测，插头处 38 °C”</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
</context>
<context>
    <name>nongjang::ArrangeController</name>
    <message>
        <source>Align</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>均匀分布</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n part(s)</source>
        <translation>
            <numerusform>锁定 %n 个部件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n part(s)</source>
        <translation>
            <numerusform>解锁 %n 个部件</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is locked.</source>
        <translation>全部已锁定。</translation>
    </message>
    <message numerus="yes">
        <source>Laying out %n part(s)…</source>
        <translation>
            <numerusform>正在布局 %n 个部件…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lay out %n part(s)</source>
        <translation>
            <numerusform>自动布局 %n 个部件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Laid out %n part(s).</source>
        <translation>
            <numerusform>已对 %n 个部件进行布局。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::ArrayDialog</name>
    <message>
        <source>Array</source>
        <translation>阵列</translation>
    </message>
    <message>
        <source>Copies in rows and columns</source>
        <translation>按行和列排列的副本</translation>
    </message>
    <message>
        <source>One assembly that counts</source>
        <translation>一个带数量的装配体</translation>
    </message>
    <message>
        <source>One block that counts</source>
        <translation>一个带数量的方块</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Step across</source>
        <translation>横向间距</translation>
    </message>
    <message>
        <source>Step down</source>
        <translation>纵向间距</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>方块</translation>
    </message>
    <message>
        <source>Nothing is added yet.</source>
        <translation>尚未添加任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s).</source>
        <translation>
            <numerusform>%n 个副本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cable(s) to the rest repeat.</source>
        <translation>
            <numerusform>%n 条连接其余部分的线缆会重复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cable(s) stay out: no free port at %1.</source>
        <translation>
            <numerusform>%n 条线缆未包括在内：%1 没有空闲端口。</numerusform>
        </translation>
    </message>
    <message>
        <source>×%1.</source>
        <translation>×%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n cable(s) to the rest reach all of them.</source>
        <translation>
            <numerusform>%n 条连接其余部分的线缆可连到全部。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cable(s) reach only some: not enough free ports at %1.</source>
        <translation>
            <numerusform>%n 条线缆只能连到一部分：%1 的空闲端口不足。</numerusform>
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
        <translation>向右下方拖动</translation>
    </message>
    <message>
        <source>Array of %1 × %2</source>
        <translation>%1 × %2 阵列</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n 个副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies; cables that found no free port: %1</source>
        <translation>
            <numerusform>%n 个副本；没有找到空闲端口的线缆：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::AssemblyListModel</name>
    <message>
        <source>Assembly “%1”. Drag it to the canvas to place it.</source>
        <translation>装配体“%1”。拖到画布上即可放置。</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) inside</source>
        <translation>
            <numerusform>内含 %n 个组件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::Autosave</name>
    <message>
        <source>Unsaved work cannot be kept for the case of a crash: %1</source>
        <translation>无法保留未保存的内容以备崩溃后恢复：%1</translation>
    </message>
</context>
<context>
    <name>nongjang::BlockHeat</name>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Oldest price</source>
        <translation>最旧的价格</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, range</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
</context>
<context>
    <name>nongjang::BlocksController</name>
    <message>
        <source>Ungroup %1</source>
        <translation>取消组合 %1</translation>
    </message>
    <message>
        <source>Ungrouped; the assembly was placed nowhere else and is gone.</source>
        <translation>已取消组合；该装配体未在别处放置，因此已被移除。</translation>
    </message>
    <message>
        <source>Ungrouped; other places of the assembly stay as they are.</source>
        <translation>已取消组合；放置在别处的该装配体保持不变。</translation>
    </message>
    <message>
        <source>Make %1 its own</source>
        <translation>使 %1 独立</translation>
    </message>
    <message>
        <source>%1 is placed from “%2” now; edits inside stay here.</source>
        <translation>%1 现在由“%2”放置；内部的编辑只影响此处。</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>拆分 %1</translation>
    </message>
    <message>
        <source>Array</source>
        <translation>阵列</translation>
    </message>
    <message>
        <source>Connect %1 and %2</source>
        <translation>连接 %1 和 %2</translation>
    </message>
    <message>
        <source>Connected %1 and %2.</source>
        <translation>已连接 %1 和 %2。</translation>
    </message>
</context>
<context>
    <name>nongjang::BoardController</name>
    <message>
        <source>New board</source>
        <translation>新建板卡</translation>
    </message>
    <message>
        <source>Inside the new board: place a die, then join memory and phases to it.</source>
        <translation>已进入新板卡：放置晶片，再把显存和供电相连到它。</translation>
    </message>
    <message>
        <source>Save the board as a part</source>
        <translation>将板卡另存为部件</translation>
    </message>
    <message>
        <source>Parts (*.json)</source>
        <translation>部件 (*.json)</translation>
    </message>
    <message>
        <source>The part could not be saved</source>
        <translation>无法保存部件</translation>
    </message>
    <message>
        <source>Saved the part “%1” to %2</source>
        <translation>部件“%1”已保存到 %2</translation>
    </message>
</context>
<context>
    <name>nongjang::BoardFigures</name>
    <message>
        <source>Board</source>
        <translation>板卡</translation>
    </message>
    <message>
        <source>Yield and cost</source>
        <translation>良率与成本</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>给出</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>class of a figure, confidence</comment>
        <translation>%1，%2</translation>
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
            <numerusform> · %n 层</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::BoardPage</name>
    <message>
        <source>Change the width of the board</source>
        <translation>更改板卡宽度</translation>
    </message>
    <message>
        <source>Change the height of the board</source>
        <translation>更改板卡高度</translation>
    </message>
    <message>
        <source>Change the cost of development</source>
        <translation>更改开发成本</translation>
    </message>
    <message>
        <source>Change the salvage</source>
        <translation>更改残值回收</translation>
    </message>
    <message>
        <source>Change the layers of the board</source>
        <translation>更改板卡层数</translation>
    </message>
    <message>
        <source>Change the number of boards</source>
        <translation>更改板卡数量</translation>
    </message>
    <message>
        <source>List the board otherwise</source>
        <translation>更改板卡的列示方式</translation>
    </message>
    <message>
        <source>Board of your own</source>
        <translation>自制板卡</translation>
    </message>
    <message>
        <source>Place dies, memory, phases and connectors; join memory and phases to the dies; show connectors as ports of the board.</source>
        <translation>放置晶片、显存、供电相和连接器；把显存和供电相连到晶片；将连接器显示为板卡的端口。</translation>
    </message>
    <message>
        <source>Yield of each step</source>
        <translation>各步骤良率</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>As in “267 mm”.</source>
        <translation>例如“267 mm”。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>As in “112 mm”.</source>
        <translation>例如“112 mm”。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Copper layers of the bare board.</source>
        <translation>裸板的铜层数。</translation>
    </message>
    <message>
        <source>Boards made</source>
        <translation>制作数量</translation>
    </message>
    <message>
        <source>In one go; the cost of development is dealt to them.</source>
        <translation>一次制作的数量；开发成本由它们分摊。</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>Once, as in “8000 USD”.</source>
        <translation>一次性费用，例如“8000 USD”。</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>残值回收</translation>
    </message>
    <message>
        <source>What a spoilt board still brings.</source>
        <translation>报废板卡仍可收回的金额。</translation>
    </message>
    <message>
        <source>One line in the bill of materials</source>
        <translation>物料清单中列为一行</translation>
    </message>
    <message>
        <source>Else a line for each part, the bare board, assembly and yield loss.</source>
        <translation>否则部件、裸板、组装和良率损失各列一行。</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>%1, ×%2</source>
        <translation>%1, ×%2</translation>
    </message>
    <message>
        <source>Share of boards that survive it once.</source>
        <translation>经过该步骤一次后完好的板卡比例。</translation>
    </message>
    <message>
        <source>Type a length above 0 and at most 2 m.</source>
        <translation>请输入大于 0 且不超过 2 m 的长度。</translation>
    </message>
    <message>
        <source>This is not negative.</source>
        <translation>此值不能为负数。</translation>
    </message>
    <message>
        <source>Assume the usual yields</source>
        <translation>采用常见良率</translation>
    </message>
    <message>
        <source>Type a share above 0 % and at most 100 %.</source>
        <translation>请输入大于 0 % 且不超过 100 % 的比例。</translation>
    </message>
    <message>
        <source>Change a yield</source>
        <translation>更改良率</translation>
    </message>
    <message>
        <source>Rename the board</source>
        <translation>重命名板卡</translation>
    </message>
</context>
<context>
    <name>nongjang::BoardPart</name>
    <message>
        <source>the design has no board “%1”</source>
        <translation>设计中没有板卡“%1”</translation>
    </message>
    <message>
        <source>“%1” is not an id for a part</source>
        <translation>“%1”不能用作部件 ID</translation>
    </message>
    <message>
        <source>Boards of one&apos;s own</source>
        <translation>自制板卡</translation>
    </message>
</context>
<context>
    <name>nongjang::Boards</name>
    <message>
        <source>Die removed, reballed and soldered</source>
        <translation>拆下晶片，重新植球并焊接</translation>
    </message>
    <message>
        <source>Memory package soldered</source>
        <translation>焊接显存颗粒</translation>
    </message>
    <message>
        <source>Switch or retimer soldered</source>
        <translation>焊接交换芯片或 retimer</translation>
    </message>
    <message>
        <source>Board brought up</source>
        <translation>板卡上电调试</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>显存带宽</translation>
    </message>
    <message>
        <source>FP32</source>
        <translation>FP32</translation>
    </message>
    <message>
        <source>FP16, FP32 sum</source>
        <translation>FP16，FP32 累加</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>Share kept at the power limit</source>
        <translation>功率上限下保持的性能比例</translation>
    </message>
    <message>
        <source>Board power</source>
        <translation>板卡功率</translation>
    </message>
    <message>
        <source>Input connectors carry</source>
        <translation>输入接口可供功率</translation>
    </message>
    <message>
        <source>Input over board power</source>
        <translation>输入与板卡功率之比</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Heat, W per cm²</source>
        <translation>发热，W/cm²</translation>
    </message>
    <message>
        <source>Memory packages</source>
        <translation>显存颗粒</translation>
    </message>
    <message>
        <source>Memory channels</source>
        <translation>显存通道</translation>
    </message>
    <message>
        <source>Data rate of a pin, Gb/s</source>
        <translation>每引脚数据速率，Gb/s</translation>
    </message>
    <message>
        <source>Memory of the die</source>
        <translation>晶片的显存</translation>
    </message>
    <message>
        <source>Bandwidth of the die</source>
        <translation>晶片的带宽</translation>
    </message>
    <message>
        <source>Core power</source>
        <translation>核心功率</translation>
    </message>
    <message>
        <source>Core current</source>
        <translation>核心电流</translation>
    </message>
    <message>
        <source>Core phases</source>
        <translation>核心供电相数</translation>
    </message>
    <message>
        <source>Current per phase</source>
        <translation>每相电流</translation>
    </message>
    <message>
        <source>Use of a phase</source>
        <translation>单相占用率</translation>
    </message>
    <message>
        <source>Loss in the phases</source>
        <translation>核心各相损耗</translation>
    </message>
    <message>
        <source>Memory power</source>
        <translation>显存功率</translation>
    </message>
    <message>
        <source>Memory rail current</source>
        <translation>显存电源轨电流</translation>
    </message>
    <message>
        <source>Memory phases</source>
        <translation>显存供电相数</translation>
    </message>
    <message>
        <source>Current per memory phase</source>
        <translation>显存每相电流</translation>
    </message>
    <message>
        <source>Use of a memory phase</source>
        <translation>显存单相占用率</translation>
    </message>
    <message>
        <source>Loss in the memory phases</source>
        <translation>显存各相损耗</translation>
    </message>
    <message>
        <source>Lanes used</source>
        <translation>已用通道</translation>
    </message>
    <message>
        <source>Lanes left</source>
        <translation>剩余通道</translation>
    </message>
    <message>
        <source>Below over above the switch</source>
        <translation>交换芯片下行与上行之比</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Bare board</source>
        <translation>裸板</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>组装</translation>
    </message>
    <message>
        <source>Development, a board</source>
        <translation>每块板卡的开发费</translation>
    </message>
    <message>
        <source>Risky steps</source>
        <translation>有风险的工序</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>良率</translation>
    </message>
    <message>
        <source>Board tried</source>
        <translation>每块投产板卡</translation>
    </message>
    <message>
        <source>Good board</source>
        <translation>每块良品板卡</translation>
    </message>
    <message>
        <source>no memory package is joined to the die</source>
        <translation>没有显存颗粒与晶片相连</translation>
    </message>
    <message>
        <source>clamshell: two packages a channel</source>
        <translation>双面（clamshell）：每通道两颗</translation>
    </message>
    <message>
        <source>the data rate of the die or the memory is unknown</source>
        <translation>晶片或显存的数据速率未知</translation>
    </message>
    <message>
        <source>no phase is joined to the rail of every die</source>
        <translation>并非每个晶片的电源轨都连接了供电相</translation>
    </message>
    <message>
        <source>the current of a phase is unknown</source>
        <translation>单相的电流未知</translation>
    </message>
    <message>
        <source>the power limit of the die is unknown</source>
        <translation>晶片的功率上限未知</translation>
    </message>
    <message>
        <source>the lanes of the chip are unknown</source>
        <translation>芯片的通道数未知</translation>
    </message>
    <message>
        <source>the switch has no uplink</source>
        <translation>交换芯片没有上行链路</translation>
    </message>
    <message>
        <source>the outline of the board is not stated</source>
        <translation>未给出板卡的外形尺寸</translation>
    </message>
    <message>
        <source>the outline or the layers of the board are not stated</source>
        <translation>未给出板卡的外形尺寸或层数</translation>
    </message>
    <message>
        <source>%1 sides, %2 ball-grid packages</source>
        <translation>%1 面，%2 个 BGA 封装</translation>
    </message>
    <message>
        <source>cost of development or number of boards is not stated</source>
        <translation>未给出开发费或板卡数量</translation>
    </message>
    <message>
        <source>no board survives its steps</source>
        <translation>没有板卡能通过全部步骤</translation>
    </message>
</context>
<context>
    <name>nongjang::BomExport</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total (parts of unknown price, not counted: %1)</source>
        <translation>合计（价格未知、未计入的部件：%1）</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>成色</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Line price</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Price date</source>
        <translation>价格日期</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The prices known today put the total between %1 and %2 %3.</source>
        <translation>按目前已知的价格，合计介于 %1 至 %2 %3 之间。</translation>
    </message>
    <message>
        <source>Parts of unknown price, not counted:</source>
        <translation>价格未知、未计入的部件：</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>a bill of materials</source>
        <translation>物料清单</translation>
    </message>
</context>
<context>
    <name>nongjang::BomHtml</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>(or %1)</source>
        <translation>（或 %1）</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>成色</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Unit price (%1)</source>
        <translation>单价（%1）</translation>
    </message>
    <message>
        <source>Line price (%1)</source>
        <translation>小计（%1）</translation>
    </message>
    <message>
        <source>Price date</source>
        <translation>价格日期</translation>
    </message>
    <message>
        <source>Price source</source>
        <translation>价格来源</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已订购</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收货</translation>
    </message>
    <message>
        <source>The prices known today put the total between %1 and %2 %3.</source>
        <translation>按目前已知的价格，合计介于 %1 至 %2 %3 之间。</translation>
    </message>
    <message>
        <source>Parts of unknown price, not counted: %1</source>
        <translation>价格未知、未计入的部件：%1</translation>
    </message>
</context>
<context>
    <name>nongjang::BomPanel</name>
    <message>
        <source>Total: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>合计：&lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Total: &lt;b&gt;%1&lt;/b&gt; (%2)</source>
        <translation>合计：&lt;b&gt;%1&lt;/b&gt;（%2）</translation>
    </message>
    <message>
        <source>Not in the total, for the price is unknown: %1</source>
        <translation>因价格未知而未计入合计：%1</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>物料清单</translation>
    </message>
    <message>
        <source>Nothing to buy yet.</source>
        <translation>还没有需要购置的部件。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the bill of materials</source>
        <translation>导出物料清单</translation>
    </message>
    <message>
        <source>Mark the purchase</source>
        <translation>标记采购状态</translation>
    </message>
    <message>
        <source>Import prices…</source>
        <translation>导入价格…</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>导入价格</translation>
    </message>
    <message>
        <source>Takes prices of your own from a CSV file with part and price, and any of condition, low, high, region, date and source.</source>
        <translation>从 CSV 文件导入您自己的价格；文件需含 part 和 price 列，还可含 condition、low、high、region、date 和 source 中的任意列。</translation>
    </message>
    <message>
        <source>Writes the list as a spreadsheet, CSV, Markdown, HTML or JSON file.</source>
        <translation>将列表导出为电子表格、CSV、Markdown、HTML 或 JSON 文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <comment>number of parts not in the total</comment>
        <translation>
            <numerusform>%n 项无价格</numerusform>
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
        <translation>相比基准已移除：%1</translation>
    </message>
</context>
<context>
    <name>nongjang::BomTableModel</name>
    <message>
        <source>%1, used by %2</source>
        <translation>%1，用于 %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>成色</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Line price</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Price date</source>
        <translation>价格日期</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已收货</translation>
    </message>
    <message>
        <source>ordered; click when received</source>
        <translation>已订购；收货后请点击</translation>
    </message>
    <message>
        <source>not ordered; click when ordered</source>
        <translation>未订购；订购后请点击</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>或 %1</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>nongjang::BomXlsx</name>
    <message>
        <source>Part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>成色</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>High</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Line price</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Price date</source>
        <translation>价格日期</translation>
    </message>
    <message>
        <source>Price source</source>
        <translation>价格来源</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>The price is unknown and not counted.</source>
        <translation>价格未知，未计入合计。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2 (in the temporary folder)</source>
        <translation>无法写入 %1：%2（位于临时文件夹）</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已订购</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收货</translation>
    </message>
    <message>
        <source>Alternates</source>
        <translation>替代部件</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>nongjang::BottlenecksModel</name>
    <message>
        <source>Link or memory</source>
        <translation>链路或内存</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>占用率</translation>
    </message>
    <message>
        <source>Doubling saves</source>
        <translation>提速一倍可节省</translation>
    </message>
    <message>
        <source>Holds back</source>
        <translation>制约对象</translation>
    </message>
    <message>
        <source>%1, together %2</source>
        <comment>saved alone, and with all that are as busy</comment>
        <translation>单独 %1，一并 %2</translation>
    </message>
    <message>
        <source>Of the busiest one, while the traffic runs</source>
        <translation>通信进行时，其中最繁忙一处的占用率</translation>
    </message>
    <message>
        <source>Share of the time in which the busiest one has nothing to do</source>
        <translation>其中最繁忙一处处于空闲的时间占比</translation>
    </message>
    <message>
        <source>How long the busiest one works on one message</source>
        <translation>其中最繁忙一处处理一条消息所用的时间</translation>
    </message>
    <message>
        <source>Share of the time that is saved when it is twice as fast; together: when all that are as busy are</source>
        <translation>将其提速一倍可节省的时间占比；“一并”指将同样繁忙的各处一起提速一倍</translation>
    </message>
    <message>
        <source>Bandwidth that the pattern gains when this one has no limit; others that are as busy still hold it back</source>
        <translation>若此处不受限，该通信模式可提升的带宽；同样繁忙的其他各处仍会形成制约</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>空闲率</translation>
    </message>
    <message>
        <source>Busy time</source>
        <translation>占用时间</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>不受限可提升</translation>
    </message>
    <message>
        <source>no other limit</source>
        <comment>of the traffic</comment>
        <translation>无其他限制</translation>
    </message>
</context>
<context>
    <name>nongjang::BottlenecksPanel</name>
    <message>
        <source>Bottlenecks</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>No bottleneck to show. It takes two GPUs that reach each other.</source>
        <translation>没有可显示的瓶颈。至少需要两个能够互相访问的 GPU。</translation>
    </message>
</context>
<context>
    <name>nongjang::BreadcrumbBar</name>
    <message>
        <source>Farm</source>
        <translation>农场</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
</context>
<context>
    <name>nongjang::CableController</name>
    <message>
        <source>Hidden, but still there; View &gt; Layers shows it again.</source>
        <translation>已隐藏但仍然存在；可通过“视图 &gt; 图层”重新显示。</translation>
    </message>
    <message>
        <source>Wire the power</source>
        <translation>连接供电线</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) drawn.</source>
        <translation>
            <numerusform>已绘制 %n 根供电线。</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead was drawn.</source>
        <translation>未绘制供电线。</translation>
    </message>
    <message>
        <source>Every socket that needs power has its lead.</source>
        <translation>每个需要供电的插座都已有供电线。</translation>
    </message>
    <message>
        <source>Still without power:</source>
        <translation>仍未供电：</translation>
    </message>
    <message>
        <source>the outlets that fit would be overloaded</source>
        <translation>适配的交流输出插座会过载</translation>
    </message>
    <message>
        <source>no outlet is left that a cord fits</source>
        <translation>没有剩余的交流输出插座可接电源线</translation>
    </message>
    <message>
        <source>the supplies that fit would be overloaded</source>
        <translation>适配的电源会过载</translation>
    </message>
    <message>
        <source>no supply has these connectors left</source>
        <translation>没有电源剩有这些接口</translation>
    </message>
    <message>
        <source>• %1 lacks %2: %3</source>
        <comment>part, connectors, reason</comment>
        <translation>• %1 缺少 %2：%3</translation>
    </message>
    <message>
        <source> and </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Add one supply of at least %1 with these connectors, or several.</source>
        <translation>请添加一个至少 %1 且带有这些接口的电源，或添加多个。</translation>
    </message>
</context>
<context>
    <name>nongjang::CableExport</name>
    <message>
        <source>not chosen: %1 to %2</source>
        <translation>未选择：%1 至 %2</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>In</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>重复数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>线缆</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>Cables in the whole farm: %1</source>
        <translation>整个农场的线缆：%1</translation>
    </message>
    <message>
        <source>Only the first %1 rows are listed.</source>
        <translation>仅列出前 %1 行。</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>已插接</translation>
    </message>
    <message>
        <source>a list of cables</source>
        <translation>线缆列表</translation>
    </message>
</context>
<context>
    <name>nongjang::CableHandles</name>
    <message>
        <source>Move the way of the cable</source>
        <translation>移动线缆的走线</translation>
    </message>
    <message>
        <source>Remove a corner</source>
        <translation>删除拐角</translation>
    </message>
</context>
<context>
    <name>nongjang::CableLabels</name>
    <message>
        <source>to %1</source>
        <comment>the other end of a cable</comment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 labels are made.</source>
        <translation>仅生成 %2 个标签中的前 %1 个。</translation>
    </message>
</context>
<context>
    <name>nongjang::CablePage</name>
    <message>
        <source>Cable part</source>
        <translation>线缆部件</translation>
    </message>
    <message>
        <source>The parts that join both ends and are long enough.</source>
        <translation>能够连接两端且长度足够的部件。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>How the ends of a bundle are paired.</source>
        <translation>一束线缆两端的配对方式。</translation>
    </message>
    <message>
        <source>Parallel cables</source>
        <translation>并行线缆数</translation>
    </message>
    <message>
        <source>How many cables join each pair of ends.</source>
        <translation>每对端点之间连接的线缆数量。</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Switch it off to see what the farm does without it.</source>
        <translation>停用后可查看农场在没有它时的情况。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>plugged in directly</source>
        <translation>直接插接</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cable, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (does not fit)</source>
        <translation>%1（不适配）</translation>
    </message>
    <message>
        <source>Change the cable to %1</source>
        <translation>将线缆更换为 %1</translation>
    </message>
    <message>
        <source>A length is not negative.</source>
        <translation>长度不能为负数。</translation>
    </message>
    <message>
        <source>A component and its port, each with the numbers that are joined where not all are: “board:slot[1..4]”, “rig[1..64]:port”.</source>
        <translation>组件及其端口；只连接一部分时写上编号：“board:slot[1..4]”、“rig[1..64]:port”。</translation>
    </message>
    <message>
        <source>From</source>
        <comment>end of a cable</comment>
        <translation>起点</translation>
    </message>
    <message>
        <source>To</source>
        <comment>end of a cable</comment>
        <translation>终点</translation>
    </message>
    <message>
        <source>“%1” is not the end of a cable. Write it as in “board:slot[1..4]”.</source>
        <translation>“%1”不是线缆的端点。请写成“board:slot[1..4]”的形式。</translation>
    </message>
    <message>
        <source>As in “2 m” or “300 mm”. The shortest cable that reaches is chosen.</source>
        <translation>例如“2 m”或“300 mm”。将选择长度足够的最短线缆。</translation>
    </message>
    <message>
        <source>Choose the pattern…</source>
        <translation>选择连接方式…</translation>
    </message>
    <message>
        <source>The patterns as pictures, and what each of them takes</source>
        <translation>以图片显示各种连接方式及其所需条件</translation>
    </message>
    <message numerus="yes">
        <source>%n cable(s)</source>
        <comment>title of the page</comment>
        <translation>
            <numerusform>%n 条线缆</numerusform>
        </translation>
    </message>
    <message>
        <source>loose: joined to nothing yet</source>
        <translation>悬空：尚未连接任何端口</translation>
    </message>
    <message>
        <source>different</source>
        <translation>各不相同</translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <comment>cable, length</comment>
        <translation>%1，最长 %2</translation>
    </message>
    <message numerus="yes">
        <source>Change %n cable(s)</source>
        <translation>
            <numerusform>更改 %n 条线缆</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs at</source>
        <translation>实际运行于</translation>
    </message>
    <message>
        <source>what it is made for</source>
        <translation>按设计</translation>
    </message>
    <message>
        <source>What the link was seen to run at, where that is less than it is made for: of PCIe as nvidia-smi and lspci show it, “gen3 x8”; of a network cable or a bridge the nominal rate of one, “100 Gb/s” or “50 GB/s”.</source>
        <translation>链路实际运行低于设计时测得的值：PCIe 按 nvidia-smi 和 lspci 的显示填写，例如“gen3 x8”；网线或桥接器填写单条的标称速率，例如“100 Gb/s”或“50 GB/s”。</translation>
    </message>
    <message>
        <source>Of PCIe, give generation and lanes, as in “gen3 x8”.</source>
        <translation>PCIe 请填写代数和通道数，例如“gen3 x8”。</translation>
    </message>
    <message>
        <source>Only PCIe has generations and lanes. Give a rate, as in “50 GB/s”.</source>
        <translation>只有 PCIe 有代数和通道数。请填写速率，例如“50 GB/s”。</translation>
    </message>
</context>
<context>
    <name>nongjang::CableTool</name>
    <message>
        <source>Press on one of the small squares: those are the ports.</source>
        <translation>请点按其中一个小方块：它们就是端口。</translation>
    </message>
    <message>
        <source>%1 is connected already.</source>
        <translation>%1 已经连接。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>port, description</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connect %1 and %2</source>
        <translation>连接 %1 和 %2</translation>
    </message>
    <message>
        <source>Connected with %1.</source>
        <translation>已用 %1 连接。</translation>
    </message>
    <message>
        <source>Connected %1 and %2.</source>
        <translation>已连接 %1 和 %2。</translation>
    </message>
    <message>
        <source>%1 has no ports.</source>
        <translation>%1 没有端口。</translation>
    </message>
    <message>
        <source>All ports of %1 that fit are connected already.</source>
        <translation>%1 的所有适配端口均已连接。</translation>
    </message>
    <message>
        <source>Move the cable to %1</source>
        <translation>将线缆移到 %1</translation>
    </message>
    <message>
        <source>Loosen the cable</source>
        <translation>断开线缆的一端</translation>
    </message>
    <message>
        <source>Draw a cable from %1</source>
        <translation>从 %1 绘制线缆</translation>
    </message>
    <message>
        <source>The end lies loose; drag it to a port, or delete the cable.</source>
        <translation>线缆的一端悬空；请将其拖到端口，或删除该线缆。</translation>
    </message>
    <message>
        <source>%1 shows no ports: inside, a port&apos;s menu has “Show this port on the block”.</source>
        <translation>%1 未显示端口：在内部，端口的菜单中有“在方块上显示此端口”。</translation>
    </message>
</context>
<context>
    <name>nongjang::CablesModel</name>
    <message>
        <source>plugged in directly</source>
        <translation>直接插接</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>%1, ×%2</source>
        <translation>%1, ×%2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>线缆</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>one to one</source>
        <translation>一对一</translation>
    </message>
    <message>
        <source>spread evenly</source>
        <translation>均匀分配</translation>
    </message>
    <message>
        <source>full mesh</source>
        <translation>全互连</translation>
    </message>
    <message>
        <source>loose end</source>
        <translation>悬空端</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>Runs at</source>
        <translation>实际运行于</translation>
    </message>
</context>
<context>
    <name>nongjang::CablesPanel</name>
    <message>
        <source>Cables</source>
        <translation>线缆</translation>
    </message>
    <message>
        <source>No cables here yet. Drag from a port to another one.</source>
        <translation>这里还没有线缆。请从一个端口拖到另一个端口。</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Labels for the cables</source>
        <translation>线缆的标签</translation>
    </message>
    <message>
        <source>Prints a label for each end of every cable of the farm, on sheets or tape.</source>
        <translation>为农场中每条线缆的每一端打印标签，可用标签纸或标签带。</translation>
    </message>
</context>
<context>
    <name>nongjang::CanvasAccessible</name>
    <message>
        <source>Cable %1</source>
        <translation>线缆 %1</translation>
    </message>
    <message>
        <source>Goes inside</source>
        <translation>进入内部</translation>
    </message>
    <message>
        <source>Selects it or takes it out of the selection</source>
        <translation>选中它，或将其从所选内容中移除</translation>
    </message>
    <message>
        <source>Selects it and shows it</source>
        <translation>选中并显示它</translation>
    </message>
    <message>
        <source>Has an error.</source>
        <translation>有错误。</translation>
    </message>
    <message>
        <source>Has a warning.</source>
        <translation>有警告。</translation>
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
        <translation>从部件列表将 GPU 拖到这里</translation>
    </message>
    <message>
        <source>Then drop cards on a board, or drag from port to port to connect them.</source>
        <translation>然后将板卡放到主板上，或从一个端口拖到另一个端口进行连接。</translation>
    </message>
    <message>
        <source>Link load</source>
        <translation>链路负载</translation>
    </message>
    <message>
        <source>Drag a die or a switch chip here from the parts list</source>
        <translation>从部件列表把芯片或交换芯片拖到这里</translation>
    </message>
    <message>
        <source>Then drop memory and phases on the die, and place connectors.</source>
        <translation>然后把显存和供电相放到芯片上，并放置连接器。</translation>
    </message>
</context>
<context>
    <name>nongjang::CanvasModel</name>
    <message>
        <source>%1 (unknown assembly)</source>
        <translation>%1（未知装配体）</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n 个部件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (unknown part)</source>
        <translation>%1（未知部件）</translation>
    </message>
</context>
<context>
    <name>nongjang::CanvasPainter</name>
    <message>
        <source>off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 停用</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no power</source>
        <translation>未供电</translation>
    </message>
    <message>
        <source>%1 no power</source>
        <translation>%1 未供电</translation>
    </message>
</context>
<context>
    <name>nongjang::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message numerus="yes">
        <source>Move %n part(s)</source>
        <translation>
            <numerusform>移动 %n 个部件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n part(s)</source>
        <translation>
            <numerusform>删除 %n 个部件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n cable(s)</source>
        <translation>
            <numerusform>删除 %n 条线缆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n part(s)</source>
        <translation>
            <numerusform>已复制 %n 个部件</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no parts in the clipboard.</source>
        <translation>剪贴板中没有部件。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n part(s)</source>
        <translation>
            <numerusform>创建 %n 个部件的副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>农场</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>design, assembly</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>free: drag from here to connect</source>
        <translation>空闲：从这里拖动即可连接</translation>
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
        <translation>双击进入内部</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Go inside</source>
        <translation>进入内部</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Show selection</source>
        <translation>显示所选内容</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Leave the assembly</source>
        <translation>离开装配体</translation>
    </message>
    <message>
        <source>Inside: %1: %2</source>
        <comment>link, load</comment>
        <translation>内部：%1: %2</translation>
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
        <translation>%1：占用 %2；与同样繁忙的各处一并提速一倍可节省 %3 的时间</translation>
    </message>
    <message>
        <source>%1: %2 busy</source>
        <comment>traffic pattern, percentage</comment>
        <translation>%1：占用 %2</translation>
    </message>
    <message>
        <source>%1: %2 busy; doubling saves %3 of the time</source>
        <comment>traffic pattern, percentages</comment>
        <translation>%1：占用 %2；提速一倍可节省 %3 的时间</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>方块</translation>
    </message>
    <message numerus="yes">
        <source>Group %n part(s)</source>
        <translation>
            <numerusform>组合 %n 个部件</numerusform>
        </translation>
    </message>
    <message>
        <source>Grouped; double-click goes inside, F2 renames, the count repeats it.</source>
        <translation>已组合；双击进入内部，F2 重命名，修改数量可重复。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>The drawing of the farm. Tab goes from block to block, Ctrl and an arrow along a cable, Enter goes inside. Arrow keys move what is selected.</source>
        <translation>农场的图纸。按 Tab 键逐个切换方块，按 Ctrl 加方向键沿线缆移动，按 Enter 键进入内部。方向键移动所选内容。</translation>
    </message>
    <message>
        <source>Select a cable whose way was changed by hand.</source>
        <translation>请选择手动更改过走线的线缆。</translation>
    </message>
    <message>
        <source>Let the cable find its way</source>
        <translation>让线缆自动走线</translation>
    </message>
    <message>
        <source>Different here</source>
        <translation>此处不同</translation>
    </message>
    <message>
        <source>Different inside</source>
        <translation>内部不同</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>%1 to a loose end: drag it to a port</source>
        <translation>%1 至悬空端：请将其拖到端口</translation>
    </message>
    <message numerus="yes">
        <source>and %n more side by side: click again for one of them</source>
        <translation>
            <numerusform>以及并排的另外 %n 条：再次点击可选择其中一条</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: Tab adds the next</source>
        <translation>
            <numerusform>已选择 %Ln 个：按 Tab 键添加下一个</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two components to connect them</source>
        <translation>请选择两个要连接的组件</translation>
    </message>
    <message>
        <source>Connect %1 and %2</source>
        <translation>连接 %1 和 %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Click or drag to move the view</source>
        <translation>点击或拖动可移动视图</translation>
    </message>
    <message>
        <source>Take %1 off the block</source>
        <translation>从方块上移除 %1</translation>
    </message>
    <message>
        <source>Show this port on the block</source>
        <translation>在方块上显示此端口</translation>
    </message>
    <message>
        <source>Show a port</source>
        <translation>显示端口</translation>
    </message>
    <message>
        <source>Take off a port</source>
        <translation>移除端口</translation>
    </message>
    <message>
        <source>No power: %1</source>
        <translation>未供电：%1</translation>
    </message>
    <message>
        <source>%1 of %2 without power: %3</source>
        <translation>%2 个中有 %1 个未供电：%3</translation>
    </message>
    <message>
        <source>%1 without power: %2</source>
        <translation>%1 未供电：%2</translation>
    </message>
    <message>
        <source>Parts that fit %1</source>
        <translation>适配 %1 的部件</translation>
    </message>
    <message>
        <source>Inside: %1</source>
        <comment>load</comment>
        <translation>内部：%1</translation>
    </message>
    <message>
        <source>Runs at %1</source>
        <comment>less than it is made for</comment>
        <translation>实际运行于 %1</translation>
    </message>
</context>
<context>
    <name>nongjang::Catalog</name>
    <message>
        <source>expected high, medium or low</source>
        <translation>应为 high、medium 或 low</translation>
    </message>
    <message>
        <source>the value must lie between low and high</source>
        <translation>数值必须介于 low 与 high 之间</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>缺少此键</translation>
    </message>
    <message>
        <source>this figure is not known; resources/catalog/README.md lists them</source>
        <translation>没有此参数；全部参数见 resources/catalog/README.md</translation>
    </message>
    <message>
        <source>the price must not be negative and must lie between low and high</source>
        <translation>价格不能为负数，且必须介于 low 与 high 之间</translation>
    </message>
    <message>
        <source>“%1” is not a kind of port</source>
        <translation>“%1”不是端口类型</translation>
    </message>
    <message>
        <source>a switch uplink needs gen and lanes</source>
        <translation>交换芯片的上行链路需要 gen 和 lanes</translation>
    </message>
    <message>
        <source>“%1” is not a category</source>
        <translation>“%1”不是部件类别</translation>
    </message>
    <message>
        <source>the port “%1” occurs twice in one part</source>
        <translation>端口“%1”在同一部件中出现了两次</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MB</source>
        <translation>%1 大于 16 MB</translation>
    </message>
    <message>
        <source>this key is missing: a catalogue file starts with &quot;format&quot;: 1</source>
        <translation>缺少此键：部件库文件应以 &quot;format&quot;: 1 开头</translation>
    </message>
    <message>
        <source>the file needs a newer version of Nongjang</source>
        <translation>此文件需要更新版本的 Nongjang</translation>
    </message>
    <message>
        <source>a figure cannot be negative</source>
        <translation>参数不能为负数</translation>
    </message>
</context>
<context>
    <name>nongjang::CatalogWriter</name>
    <message>
        <source>Part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row of a table, column</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation>价格 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: what was expected</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>nongjang::Chart</name>
    <message>
        <source>%1: %2</source>
        <comment>figure: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Power by part</source>
        <translation>各部件功率</translation>
    </message>
    <message>
        <source>Power idle, typical, peak</source>
        <translation>功耗：空闲、典型、峰值</translation>
    </message>
    <message>
        <source>Cost to buy by part</source>
        <translation>各部件购置成本</translation>
    </message>
    <message>
        <source>Total cost by purpose</source>
        <translation>按用途划分的总成本</translation>
    </message>
    <message>
        <source>Cost over the years</source>
        <translation>历年成本</translation>
    </message>
    <message>
        <source>What moves the cost</source>
        <translation>影响成本的因素</translation>
    </message>
    <message>
        <source>Load by network tier</source>
        <translation>各网络层级负载</translation>
    </message>
    <message>
        <source>Load by link</source>
        <translation>各链路负载</translation>
    </message>
    <message>
        <source>Time by traffic pattern</source>
        <translation>各流量模式的时间</translation>
    </message>
    <message>
        <source>Scaling curve</source>
        <translation>扩展曲线</translation>
    </message>
    <message>
        <source>Prices of a part</source>
        <translation>部件价格</translation>
    </message>
    <message>
        <source>Compare parts</source>
        <translation>比较部件</translation>
    </message>
    <message>
        <source>Compare designs</source>
        <translation>比较设计</translation>
    </message>
    <message>
        <source>any condition</source>
        <comment>of a part</comment>
        <translation>任意成色</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (group)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is no figure of the report, such as power.wall_peak</source>
        <translation>“%1”不是报告中的参数，例如 power.wall_peak</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1</source>
        <comment>of a table</comment>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>No designs yet: add design files, or the CSV table of an exploration.</source>
        <translation>还没有设计：请添加设计文件或探索结果的 CSV 表格。</translation>
    </message>
    <message>
        <source>No design here has all of these figures.</source>
        <translation>这里没有同时具备这些参数的设计。</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <comment>figure over figure</comment>
        <translation>%1 对 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n designs are not shown: a figure is unknown</source>
        <translation>
            <numerusform>%n 个设计未显示：有参数未知</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the first line names no figure such as cost.capex</source>
        <translation>%1：首行没有参数名，例如 cost.capex</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Total processing performance</source>
        <translation>总处理性能（TPP）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>no price</source>
        <comment>of a part</comment>
        <translation>无价格</translation>
    </message>
    <message>
        <source>other</source>
        <comment>group of parts</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>“%1” is no figure of a part; try fp16_fp32acc, price, tpp, date, or a ratio such as memory_capacity/price</source>
        <translation>“%1”不是部件参数；请尝试 fp16_fp32acc、price、tpp、date，或 memory_capacity/price 这样的比值</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <comment>ratio of two figures</comment>
        <translation>每 %2 的 %1</translation>
    </message>
    <message>
        <source>Condition</source>
        <comment>of a part: new, used</comment>
        <translation>成色</translation>
    </message>
    <message>
        <source>Class</source>
        <comment>of a part: datacenter</comment>
        <translation>级别</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>No part here has all of these figures.</source>
        <translation>这里没有同时具备这些参数的部件。</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are not shown: a figure is unknown</source>
        <translation>
            <numerusform>%n 个部件未显示：有参数未知</numerusform>
        </translation>
    </message>
    <message>
        <source>Inside the machines</source>
        <translation>机器内部</translation>
    </message>
    <message>
        <source>Above %1</source>
        <comment>tier of switches</comment>
        <translation>%1 上方</translation>
    </message>
    <message>
        <source>Below %1</source>
        <comment>tier of switches</comment>
        <translation>%1 下方</translation>
    </message>
    <message numerus="yes">
        <source>%n alike</source>
        <translation>
            <numerusform>%n 个相同项</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the time it is busy</source>
        <translation>处于忙碌状态的时间占比</translation>
    </message>
    <message>
        <source>No traffic to show: it takes two GPUs that reach each other.</source>
        <translation>没有可显示的流量：至少需要两个能够互相访问的 GPU。</translation>
    </message>
    <message>
        <source>Typical power</source>
        <translation>典型功率</translation>
    </message>
    <message>
        <source>Nothing here draws power, or it is not known how much.</source>
        <translation>这里没有耗电的部件，或功耗未知。</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation>共 %1 个</translation>
    </message>
    <message>
        <source>at least: the draw of some is not known</source>
        <translation>至少：部分功耗未知</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>损耗</translation>
    </message>
    <message>
        <source>Lost in power supplies</source>
        <translation>电源损耗</translation>
    </message>
    <message>
        <source>%1 at the wall</source>
        <translation>市电功率 %1</translation>
    </message>
    <message>
        <source>Power of the parts</source>
        <translation>部件功耗</translation>
    </message>
    <message>
        <source>Peak</source>
        <comment>power</comment>
        <translation>峰值</translation>
    </message>
    <message>
        <source>Typical</source>
        <comment>power</comment>
        <translation>典型</translation>
    </message>
    <message>
        <source>Idle</source>
        <comment>power</comment>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Cost to buy</source>
        <translation>购置成本</translation>
    </message>
    <message>
        <source>Nothing here has a price.</source>
        <translation>这里没有任何价格。</translation>
    </message>
    <message>
        <source>Further cost</source>
        <translation>附加成本</translation>
    </message>
    <message>
        <source>Duty, tax and freight</source>
        <translation>关税、税、运费</translation>
    </message>
    <message>
        <source>What arrives dead</source>
        <translation>到货即坏</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共计 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%n 项无价格</numerusform>
        </translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation>总拥有成本</translation>
    </message>
    <message>
        <source>The total cost needs the years of use, prices and a tariff.</source>
        <translation>计算总成本需要使用年数、价格和电价。</translation>
    </message>
    <message>
        <source>To buy</source>
        <translation>购置成本</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>电费</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>残值</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n years</source>
        <translation>
            <numerusform>%n 年共 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>Paid until then</source>
        <translation>累计支出</translation>
    </message>
    <message>
        <source>The cost over the years needs the years of use, prices and a tariff.</source>
        <translation>计算历年成本需要使用年数、价格和电价。</translation>
    </message>
    <message>
        <source>Buying and running</source>
        <translation>购置与运行</translation>
    </message>
    <message>
        <source>The same without what is left at the end</source>
        <translation>购置与运行，不计期末残值</translation>
    </message>
    <message>
        <source>Renting the same hours</source>
        <translation>租用相同时长</translation>
    </message>
    <message>
        <source>With the price of renting such a GPU for an hour, the line of renting stands beside it (properties of the design).</source>
        <translation>填写此类 GPU 每小时的租用价格后，旁边会显示租用曲线（设计的属性）。</translation>
    </message>
    <message>
        <source>cheaper than renting after %1 years</source>
        <translation>%1 年后比租用便宜</translation>
    </message>
    <message>
        <source>renting is always cheaper</source>
        <translation>租用始终更便宜</translation>
    </message>
    <message>
        <source>No price or rate here has a range.</source>
        <translation>这里没有带范围的价格或费率。</translation>
    </message>
    <message>
        <source>Time of the message</source>
        <translation>消息时间</translation>
    </message>
    <message>
        <source>%1 % of what the hardware could</source>
        <translation>硬件能力的 %1 %</translation>
    </message>
    <message>
        <source>held back by %1</source>
        <translation>受限于 %1</translation>
    </message>
    <message>
        <source>for %1 of each GPU</source>
        <translation>每个 GPU %1</translation>
    </message>
    <message>
        <source>No dated price of this part is known.</source>
        <translation>此部件没有已知的带日期价格。</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>%1 的价格</translation>
    </message>
    <message>
        <source>“%1” is none of the components that hold accelerators: %2</source>
        <translation>“%1”不是包含加速器的组件；可用的组件：%2</translation>
    </message>
    <message>
        <source>There is no accelerator to repeat.</source>
        <translation>没有可重复的加速器。</translation>
    </message>
    <message>
        <source>“%1” is no kind of chart; there are %2</source>
        <translation>“%1”不是图表类型；现有类型：%2</translation>
    </message>
    <message>
        <source>%1 % of what each accelerator exchanges today</source>
        <translation>为目前每个加速器交换量的 %1 %</translation>
    </message>
    <message>
        <source>beyond this the cost grows faster than the speed</source>
        <translation>超过此处，成本的增长快于速度</translation>
    </message>
    <message>
        <source>%1 of them do not fit: %2</source>
        <translation>%1 个时不适配：%2</translation>
    </message>
    <message>
        <source>not all of them are joined</source>
        <translation>并非全部相连</translation>
    </message>
    <message>
        <source>More of %1</source>
        <comment>component that is repeated</comment>
        <translation>增加 %1</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Times what it is today</source>
        <translation>相对目前的倍数</translation>
    </message>
    <message>
        <source>Computing, peak</source>
        <translation>算力，峰值</translation>
    </message>
    <message>
        <source>Exchange (%1)</source>
        <translation>交换（%1）</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Cost per exchange, each GB/s</source>
        <translation>每 GB/s 交换带宽的成本</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>axis (unit)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What a variant changes</source>
        <translation>变体改变了什么</translation>
    </message>
    <message>
        <source>%1: at least, as not all of it is known</source>
        <translation>%1：至少，因为并非全部已知</translation>
    </message>
    <message>
        <source>%1: at most, as not all of it is known</source>
        <translation>%1：至多，因为并非全部已知</translation>
    </message>
    <message>
        <source>Between %1</source>
        <comment>switches of one tier</comment>
        <translation>%1 之间</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count, part</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Lost in power supplies, less what has none</source>
        <translation>电源损耗，扣除无供电部分</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>parts of a design</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>parts of a design</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>parts of a design</comment>
        <translation>替换</translation>
    </message>
    <message>
        <source>Besides parts</source>
        <translation>部件以外</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>replaced by</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part, condition</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>无差异</translation>
    </message>
    <message>
        <source>“%1” is no figure that parts add up to; there are %2</source>
        <translation>“%1”不是可由部件累加的数值；可用的有 %2</translation>
    </message>
    <message>
        <source>Nothing to compare yet: make a variant, or pin a baseline.</source>
        <translation>还没有可比较的内容：请新建变体，或固定基准。</translation>
    </message>
    <message>
        <source>%1 of one of the two is not known.</source>
        <comment>a figure</comment>
        <translation>两者之一的%1未知。</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>designs</comment>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>Repriced</source>
        <comment>parts of a design</comment>
        <translation>价格变化</translation>
    </message>
    <message>
        <source>Draws otherwise</source>
        <comment>parts of a design</comment>
        <translation>功耗变化</translation>
    </message>
</context>
<context>
    <name>nongjang::ChartOptions</name>
    <message>
        <source>all alike</source>
        <comment>size or colour of the points of a chart</comment>
        <translation>全部相同</translation>
    </message>
    <message>
        <source>%1 (%2 now)</source>
        <comment>component and its count</comment>
        <translation>%1（目前 %2）</translation>
    </message>
    <message>
        <source>gpu vram&gt;=24 price&lt;800</source>
        <comment>example of a search for parts</comment>
        <translation>gpu vram&gt;=24 price&lt;800</translation>
    </message>
    <message>
        <source>Parts to compare</source>
        <translation>要比较的部件</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Words and conditions, as in the list of parts. Figures: %1.</source>
        <translation>词语和条件，与部件列表相同。参数：%1。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Part whose prices are shown</source>
        <translation>显示其价格的部件</translation>
    </message>
    <message>
        <source>More of</source>
        <translation>增加对象</translation>
    </message>
    <message>
        <source>Component there is more of</source>
        <translation>要增加数量的组件</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>Figure on the vertical axis</source>
        <translation>纵轴上的参数</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Figure on the horizontal axis</source>
        <translation>横轴上的参数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Figure that sizes the points</source>
        <translation>决定点大小的参数</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Figure that colours the points</source>
        <translation>决定点颜色的参数</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>着色依据</translation>
    </message>
    <message>
        <source>What the colour of a part tells</source>
        <translation>部件颜色的含义</translation>
    </message>
    <message>
        <source>log across</source>
        <comment>logarithmic scale</comment>
        <translation>横轴对数</translation>
    </message>
    <message>
        <source>Logarithmic scale across</source>
        <translation>横轴对数刻度</translation>
    </message>
    <message>
        <source>log up</source>
        <comment>logarithmic scale</comment>
        <translation>纵轴对数</translation>
    </message>
    <message>
        <source>Logarithmic scale up</source>
        <translation>纵轴对数刻度</translation>
    </message>
    <message>
        <source>As a ring</source>
        <translation>环形</translation>
    </message>
    <message>
        <source>Draw the shares as a ring</source>
        <translation>以环形图绘制占比</translation>
    </message>
    <message>
        <source>Add designs…</source>
        <translation>添加设计…</translation>
    </message>
    <message>
        <source>Add designs to the chart</source>
        <translation>向图表添加设计</translation>
    </message>
    <message>
        <source>Design files, or a CSV table whose heading names figures</source>
        <translation>设计文件，或表头为参数名的 CSV 表格</translation>
    </message>
    <message>
        <source>Add examples</source>
        <translation>添加示例</translation>
    </message>
    <message>
        <source>Add the examples to the chart</source>
        <translation>将示例添加到图表</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Take all other designs off the chart</source>
        <translation>从图表中移除所有其他设计</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Figure whose changes are shown</source>
        <translation>显示其变化的数值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Design that changes are counted from</source>
        <translation>更改所依据的设计</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Design with the changes</source>
        <translation>含更改的设计</translation>
    </message>
</context>
<context>
    <name>nongjang::ChartPicture</name>
    <message>
        <source>%1: a picture of a chart ends in .svg or .png.</source>
        <translation>%1：图表图片的文件名应以 .svg 或 .png 结尾。</translation>
    </message>
</context>
<context>
    <name>nongjang::ChartPlot</name>
    <message>
        <source>%1 % of the whole</source>
        <translation>占总体的 %1 %</translation>
    </message>
    <message>
        <source>%1  %2 %</source>
        <comment>part of a whole and its share</comment>
        <translation>%1  %2 %</translation>
    </message>
    <message>
        <source>not beaten by another</source>
        <comment>line in a chart</comment>
        <translation>帕累托前沿</translation>
    </message>
    <message>
        <source>in all</source>
        <comment>bar of a chart</comment>
        <translation>合计</translation>
    </message>
    <message>
        <source>more</source>
        <comment>bar of a chart</comment>
        <translation>增加</translation>
    </message>
    <message>
        <source>less</source>
        <comment>bar of a chart</comment>
        <translation>减少</translation>
    </message>
</context>
<context>
    <name>nongjang::ChartSources</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MB</source>
        <translation>%1 大于 256 MB</translation>
    </message>
    <message>
        <source>there is no %1 in %2</source>
        <translation>%2 中没有 %1</translation>
    </message>
    <message>
        <source>this kind of chart needs two designs, or FILE#VARIANT</source>
        <translation>此类图表需要两个设计，或 FILE#VARIANT</translation>
    </message>
    <message>
        <source>Base</source>
        <comment>of variants</comment>
        <translation>基础</translation>
    </message>
</context>
<context>
    <name>nongjang::ChartsController</name>
    <message>
        <source>Export the chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation>可缩放图片 (*.svg)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>导出失败</translation>
    </message>
    <message>
        <source>Add designs to the chart</source>
        <translation>向图表添加设计</translation>
    </message>
    <message>
        <source>Designs and tables (*.farm *.csv *.tsv)</source>
        <translation>设计和表格 (*.farm *.csv *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>nongjang::ChartsPanel</name>
    <message>
        <source>The chart is on the clipboard, as a picture and as a table.</source>
        <translation>图表已以图片和表格形式复制到剪贴板。</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>图表类型</translation>
    </message>
    <message>
        <source>Rows of the chart</source>
        <translation>图表的行</translation>
    </message>
    <message>
        <source>Copy the chart as a picture and as a table</source>
        <translation>将图表复制为图片和表格</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>复制图表</translation>
    </message>
    <message>
        <source>Write the chart as PNG, SVG, CSV or JSON</source>
        <translation>将图表导出为 PNG、SVG、CSV 或 JSON</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>design: variant</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <comment>name of a design</comment>
        <translation>基准：%1</translation>
    </message>
</context>
<context>
    <name>nongjang::Chooser</name>
    <message>
        <source>What to look for</source>
        <translation>要查找的内容</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>匹配的项目</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type more letters</source>
        <translation>
            <numerusform>还有 %n 项：请输入更多字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::CommandLine</name>
    <message>
        <source>--%1 takes one of: %2.</source>
        <translation>选项 --%1 只接受以下值之一：%2。</translation>
    </message>
    <message>
        <source>--size takes width and height, as in 1280x800.</source>
        <translation>选项 --size 需要宽度和高度，例如 1280x800。</translation>
    </message>
    <message>
        <source>Draw a GPU farm and see what it computes, draws and costs.</source>
        <translation>绘制 GPU 农场，查看它的算力、功耗和成本。</translation>
    </message>
    <message>
        <source>Design to open, or example:NAME for a copy of an example.</source>
        <translation>要打开的设计；或用 example:NAME 打开某个示例的副本。</translation>
    </message>
    <message>
        <source>Language: en, ko or zh_CN.</source>
        <translation>语言：en、ko 或 zh_CN。</translation>
    </message>
    <message>
        <source>Colours: light, dark or system.</source>
        <translation>配色：light、dark 或 system。</translation>
    </message>
    <message>
        <source>Write a picture of the window to this PNG file and end.</source>
        <translation>将窗口图片写入此 PNG 文件，然后退出。</translation>
    </message>
    <message>
        <source>Size of the window, as in 1280x800.</source>
        <translation>窗口大小，例如 1280x800。</translation>
    </message>
    <message>
        <source>End once the window has been shown.</source>
        <translation>窗口显示后即退出。</translation>
    </message>
    <message>
        <source>Only one FILE can be opened.</source>
        <translation>只能打开一个 FILE。</translation>
    </message>
    <message>
        <source>Write the bill of materials of FILE to this xlsx, csv, md, html, json or pdf file and end.</source>
        <translation>将 FILE 的物料清单写入此 xlsx、csv、md、html、json 或 pdf 文件，然后退出。</translation>
    </message>
    <message>
        <source>Write the list of cables of FILE to this xlsx, csv, md, html, json or pdf file and end.</source>
        <translation>将 FILE 的线缆列表写入此 xlsx、csv、md、html、json 或 pdf 文件，然后退出。</translation>
    </message>
    <message>
        <source>Write labels for the ends of the cables of FILE to this pdf or csv file and end.</source>
        <translation>将 FILE 的线缆两端标签写入此 pdf 或 csv 文件，然后退出。</translation>
    </message>
    <message>
        <source>Sheet or tape of the labels: %1.</source>
        <translation>标签纸或标签带：%1。</translation>
    </message>
    <message>
        <source>Write all about FILE, with pictures, to this html or pdf file and end.</source>
        <translation>将 FILE 的全部内容连同图片写入此 html 或 pdf 文件，然后退出。</translation>
    </message>
    <message>
        <source>Write a chart of FILE to this png, svg, csv or json file and end.</source>
        <translation>将 FILE 的图表写入此 png、svg、csv 或 json 文件，然后退出。</translation>
    </message>
    <message>
        <source>Kind of the chart; default: power.</source>
        <translation>图表类型；默认：power。</translation>
    </message>
    <message>
        <source>Figure across, of the kinds parts and designs.</source>
        <translation>横轴上的参数，用于 parts 和 designs 图表。</translation>
    </message>
    <message>
        <source>Figure that sizes the points.</source>
        <translation>决定点大小的参数。</translation>
    </message>
    <message>
        <source>Which parts, as in “gpu vram&gt;=24”.</source>
        <translation>显示哪些部件，例如“gpu vram&gt;=24”。</translation>
    </message>
    <message>
        <source>--%1 needs a FILE.</source>
        <translation>选项 --%1 需要指定 FILE。</translation>
    </message>
    <message>
        <source>Figure up, of the kinds parts and designs; of a waterfall.</source>
        <translation>纵轴数值（parts 和 designs 类）；瀑布图的数值。</translation>
    </message>
</context>
<context>
    <name>nongjang::CompareController</name>
    <message>
        <source>Add a design to the comparison</source>
        <translation>将设计加入比较</translation>
    </message>
    <message>
        <source>Farm designs (*.farm)</source>
        <translation>集群设计 (*.farm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The design cannot be compared</source>
        <translation>无法比较该设计</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出对比结果</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>导出失败</translation>
    </message>
</context>
<context>
    <name>nongjang::CompareDrawings</name>
    <message>
        <source>Drawings side by side</source>
        <translation>并排显示图纸</translation>
    </message>
    <message>
        <source>Design at the left</source>
        <translation>左侧设计</translation>
    </message>
    <message>
        <source>Design at the right</source>
        <translation>右侧设计</translation>
    </message>
    <message>
        <source>Nothing here that the other does not have</source>
        <translation>此处没有对方所没有的内容</translation>
    </message>
    <message>
        <source>Different, and marked: blocks %1, cables %2</source>
        <translation>不同并已标记：块 %1，线缆 %2</translation>
    </message>
</context>
<context>
    <name>nongjang::CompareExport</name>
    <message>
        <source>Figures</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation>比较：%1</translation>
    </message>
    <message>
        <source>★ marks the best; differences are to %1. [low – high] is the range a figure is believed to lie in.</source>
        <translation>★ 标出最佳值；差值相对于 %1。[最低 – 最高] 是该参数被认为所处的范围。</translation>
    </message>
    <message>
        <source>The designs have different currencies without a common rate, so amounts are not compared.</source>
        <translation>各设计的货币不同且没有共同汇率，因此不比较金额。</translation>
    </message>
    <message>
        <source>%1 has findings that are errors: %2</source>
        <translation>%1 存在错误级别的问题：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation>%1，最低</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1，最高</translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation>%1，差值</translation>
    </message>
    <message>
        <source>%1, difference, share</source>
        <translation>%1，差值，百分比</translation>
    </message>
    <message>
        <source>%1, note</source>
        <translation>%1，备注</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Parts that differ</source>
        <translation>不同的部件</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>a comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>受限于</translation>
    </message>
</context>
<context>
    <name>nongjang::CompareModel</name>
    <message>
        <source>the best of all</source>
        <translation>全部中最佳</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part, condition</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Figure or part</source>
        <translation>指标或部件</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>受限于</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>nongjang::ComparePanel</name>
    <message>
        <source>%1: %2</source>
        <comment>design: variant</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>; amounts have no common currency</source>
        <translation>；金额没有共同货币</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Nothing to compare yet: make a variant, or add a file.</source>
        <translation>尚无可比较的内容：请新建变体或添加文件。</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>仅列出不同之处</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add a file to the comparison</source>
        <translation>将文件加入比较</translation>
    </message>
    <message>
        <source>This file only</source>
        <translation>仅此文件</translation>
    </message>
    <message>
        <source>Drawings…</source>
        <translation>图纸…</translation>
    </message>
    <message>
        <source>Drawings side by side</source>
        <translation>并排显示图纸</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出对比结果</translation>
    </message>
    <message>
        <source>★ best, Δ to the first column</source>
        <translation>★ 最佳，Δ 相对于第一列</translation>
    </message>
    <message>
        <source>Nothing differs: all figures and parts are the same.</source>
        <translation>没有差异：所有数值和部件都相同。</translation>
    </message>
</context>
<context>
    <name>nongjang::CompareText</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
</context>
<context>
    <name>nongjang::ComponentFiguresModel</name>
    <message>
        <source>Go back to the value of the catalogue</source>
        <translation>恢复为部件库中的值</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>范围：%1</translation>
    </message>
    <message>
        <source>Double-click, then type a value with its unit, as in “450 W” or “0.45 kW”.</source>
        <translation>双击后输入带单位的值，例如“450 W”或“0.45 kW”。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>部件库</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自定义</translation>
    </message>
</context>
<context>
    <name>nongjang::ComponentPage</name>
    <message>
        <source>Label %1</source>
        <translation>更改 %1 的标签</translation>
    </message>
    <message>
        <source>Change the condition of %1</source>
        <translation>更改 %1 的成色</translation>
    </message>
    <message>
        <source>Change the peer-to-peer access of %1</source>
        <translation>更改 %1 的 P2P 访问方式</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>启用 %1</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>停用 %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The name used in the file and in messages: letters, digits, - _ and .</source>
        <translation>在文件和消息中使用的名称：由字母、数字以及 - _ . 组成</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Shown on the block, below its id.</source>
        <translation>显示在方块上的 ID 下方。</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many identical ones this block stands for, as in “128”.</source>
        <translation>此方块代表多少个相同的组件，例如“128”。</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>成色</translation>
    </message>
    <message>
        <source>Which price is meant.</source>
        <translation>决定采用哪个价格。</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Your own price instead of the one in the catalogue, as in “450 USD”.</source>
        <translation>用自己的价格代替部件库中的价格，例如“450 USD”。</translation>
    </message>
    <message>
        <source>GPU to GPU</source>
        <translation>GPU 互访</translation>
    </message>
    <message>
        <source>Whether these GPUs reach each other&apos;s memory directly.</source>
        <translation>这些 GPU 能否直接访问彼此的显存。</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Switch it off to see what the farm does without it.</source>
        <translation>停用后可查看农场在没有它时的情况。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>whichever is known</source>
        <translation>任一已知价格</translation>
    </message>
    <message>
        <source>as the part does</source>
        <translation>按部件默认</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n 个组件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) selected</source>
        <translation>
            <numerusform>已选择 %n 个组件</numerusform>
        </translation>
    </message>
    <message>
        <source>A change applies to all of them.</source>
        <translation>更改将应用于所有这些组件。</translation>
    </message>
    <message>
        <source>Assembly “%1”. Double-click its block to go inside.</source>
        <translation>装配体“%1”。双击其方块可进入内部。</translation>
    </message>
    <message>
        <source>This part is not in the catalogue.</source>
        <translation>此部件不在部件库中。</translation>
    </message>
    <message>
        <source>various</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>port and how many</comment>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>Change the count of %1</source>
        <translation>更改 %1 的数量</translation>
    </message>
    <message>
        <source>A price is not negative.</source>
        <translation>价格不能为负数。</translation>
    </message>
    <message>
        <source>Change the price of %1</source>
        <translation>更改 %1 的价格</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Reset “%1” of %2</source>
        <translation>重置 %2 的“%1”</translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation>更改 %2 的“%1”</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>锁定 %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>解锁 %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>It stays where it is, and cannot be deleted by accident.</source>
        <translation>它会留在原位，不会被误删。</translation>
    </message>
    <message>
        <source>%1, here only</source>
        <translation>%1（仅此处）</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>component, count</comment>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>Make %1 as in the assembly</source>
        <translation>将 %1 恢复为与装配体一致</translation>
    </message>
    <message>
        <source>Change the power limit of %1</source>
        <translation>更改 %1 的功率上限</translation>
    </message>
</context>
<context>
    <name>nongjang::Connect</name>
    <message>
        <source>Two components are needed.</source>
        <translation>需要两个组件。</translation>
    </message>
    <message>
        <source>All ports of %1 and %2 that fit are taken.</source>
        <translation>%1 与 %2 上相匹配的端口均已占用。</translation>
    </message>
    <message>
        <source>No port of %1 fits one of %2.</source>
        <translation>%1 没有与 %2 的端口相匹配的端口。</translation>
    </message>
    <message>
        <source>%1 joined to %2</source>
        <translation>将 %1 连接到 %2</translation>
    </message>
</context>
<context>
    <name>nongjang::Connectors</name>
    <message>
        <source>the cable stands for %1 single cables; at most %2 are possible</source>
        <translation>此线缆代表 %1 根单独的线缆，最多允许 %2 根</translation>
    </message>
    <message>
        <source>one-to-one joins equally many connectors, but there are %1 on one side and %2 on the other</source>
        <translation>一对一要求两端接口数量相等，但一端有 %1 个，另一端有 %2 个</translation>
    </message>
    <message>
        <source>a full mesh of %1 × %2 with %3 cables each needs %4 and %5 ports, but there are %6 and %7</source>
        <translation>%1 × %2 的全互连且每对 %3 根线缆时，两端分别需要 %4 个和 %5 个端口，但实际只有 %6 个和 %7 个</translation>
    </message>
    <message>
        <source>the part “%1” of “%2” is not in the catalogue</source>
        <translation>“%2”的部件“%1”不在部件库中</translation>
    </message>
    <message>
        <source>“%1” (%2) has no port “%3”; it has: %4</source>
        <translation>“%1”（%2）没有端口“%3”；现有端口：%4</translation>
    </message>
    <message>
        <source>the assembly “%1” shows no port “%2”</source>
        <translation>装配体“%1”没有对外公开端口“%2”</translation>
    </message>
    <message>
        <source>the port “%1” of the assembly “%2” leads nowhere</source>
        <translation>装配体“%2”的端口“%1”没有指向任何组件</translation>
    </message>
    <message>
        <source>“%1” counts %2, so there is no number %3</source>
        <translation>“%1”共有 %2 个，因此不存在第 %3 个</translation>
    </message>
    <message>
        <source>“%1” has %2 of the port “%3”, so there is no number %4</source>
        <translation>“%1”有 %2 个端口“%3”，因此不存在第 %4 个</translation>
    </message>
    <message>
        <source>There is no component “%1”.</source>
        <translation>没有组件“%1”。</translation>
    </message>
</context>
<context>
    <name>nongjang::CostForm</name>
    <message>
        <source>Cost on top</source>
        <translation>附加成本</translation>
    </message>
    <message>
        <source>Spares and checkpoints</source>
        <translation>备件与检查点</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Type a share from 0 % to %1 %.</source>
        <translation>请输入 0 % 至 %1 % 之间的占比。</translation>
    </message>
    <message>
        <source>This is not negative.</source>
        <translation>此值不能为负数。</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>a field</comment>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>关税</translation>
    </message>
    <message>
        <source>Share of the price, as in “5 %”.</source>
        <translation>占价格的比例，例如“5 %”。</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Share of the price with duty, where it is not recovered, as in “19 %”.</source>
        <translation>占含关税价格的比例（不可退税时），例如“19 %”。</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Share of the price, as in “2 %”.</source>
        <translation>占价格的比例，例如“2 %”。</translation>
    </message>
    <message>
        <source>Dead on arrival</source>
        <translation>到货即坏</translation>
    </message>
    <message>
        <source>Share of used parts that does not work: so many more are bought.</source>
        <translation>不能工作的二手部件比例：按此多买。</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>Share of the purchase that is left after the years.</source>
        <translation>使用年限后剩余的购置费比例。</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Per year, as in “8 %”.</source>
        <translation>每年，例如“8 %”。</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Share of the purchase, each year: often 3 % to 8 %.</source>
        <translation>每年占购置费的比例：常为 3 % 至 8 %。</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>A year, as in “12000 USD”.</source>
        <translation>每年，例如“12000 USD”。</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>A year, as in “3000 USD”.</source>
        <translation>每年，例如“3000 USD”。</translation>
    </message>
    <message>
        <source>Other cost</source>
        <translation>其他费用</translation>
    </message>
    <message>
        <source>A year: network, insurance.</source>
        <translation>每年：网络、保险。</translation>
    </message>
    <message>
        <source>Rent instead</source>
        <translation>改为租用</translation>
    </message>
    <message>
        <source>For an hour of one such GPU, as in “0.39 USD”: when is buying cheaper?</source>
        <translation>这种 GPU 一台一小时的租金，例如“0.39 USD”：何时购买更便宜？</translation>
    </message>
    <message>
        <source>Spares last</source>
        <translation>备件够用概率</translation>
    </message>
    <message>
        <source>Probability that the spares last until a replacement arrives, as in “99 %”.</source>
        <translation>备件能撑到替换件到货的概率，例如“99 %”。</translation>
    </message>
    <message>
        <source>Replacement takes</source>
        <translation>替换到货时间</translation>
    </message>
    <message>
        <source>As in “30 d”.</source>
        <translation>例如“30 d”。</translation>
    </message>
    <message>
        <source>Checkpoint takes</source>
        <translation>检查点耗时</translation>
    </message>
    <message>
        <source>While the work stands still, as in “60 s”.</source>
        <translation>工作停顿的时间，例如“60 s”。</translation>
    </message>
    <message>
        <source>Restart takes</source>
        <translation>重启耗时</translation>
    </message>
    <message>
        <source>Loading included, as in “5 min”.</source>
        <translation>含加载，例如“5 min”。</translation>
    </message>
</context>
<context>
    <name>nongjang::CostSection</name>
    <message>
        <source>What the cost is made of</source>
        <translation>成本构成</translation>
    </message>
    <message>
        <source>Cost per</source>
        <translation>单位成本</translation>
    </message>
    <message>
        <source>What moves the cost most</source>
        <translation>对成本影响最大的因素</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Export classification</source>
        <translation>出口管制分类</translation>
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
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>Of %n samples, one in ten is below %1 and one in ten above %2.</source>
        <translation>
            <numerusform>%n 个样本中，十分之一低于 %1，十分之一高于 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Total cost of ownership with this alone at its low and at its high end.</source>
        <translation>仅将此项取最低值和最高值时的总拥有成本。</translation>
    </message>
    <message>
        <source>Cost to buy with this alone at its low and at its high end.</source>
        <translation>仅将此项取最低值和最高值时的购置成本。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Dead on arrival</source>
        <translation>到货即坏</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Duty, tax, freight</source>
        <translation>关税、税、运费</translation>
    </message>
    <message>
        <source>Maintenance per year</source>
        <translation>每年维护</translation>
    </message>
    <message>
        <source>Labour per year</source>
        <translation>每年人工</translation>
    </message>
    <message>
        <source>Space per year</source>
        <translation>每年场地费用</translation>
    </message>
    <message>
        <source>Other cost per year</source>
        <translation>每年其他费用</translation>
    </message>
    <message>
        <source>To run, per year</source>
        <translation>每年运行费用</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>All in, per year</source>
        <translation>每年总计</translation>
    </message>
    <message>
        <source>GPU and hour</source>
        <translation>每 GPU 小时</translation>
    </message>
    <message>
        <source>GB, to buy</source>
        <translation>每 GB 购置</translation>
    </message>
    <message>
        <source>GB/s, to buy</source>
        <translation>每 GB/s 购置</translation>
    </message>
    <message>
        <source>Cheaper than rent after</source>
        <translation>此后比租用便宜</translation>
    </message>
    <message>
        <source>Failures per year</source>
        <translation>每年故障数</translation>
    </message>
    <message>
        <source>Time between failures</source>
        <translation>故障间隔</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>检查点间隔</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation>有效吞吐率（goodput）</translation>
    </message>
</context>
<context>
    <name>nongjang::DashboardPanel</name>
    <message>
        <source>computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Computing power, dense</source>
        <translation>算力（稠密）</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU 显存</translation>
    </message>
    <message>
        <source>Slowest path between two GPUs</source>
        <translation>两个 GPU 之间的最慢路径</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>At the wall, typical</source>
        <translation>市电功率，典型</translation>
    </message>
    <message>
        <source>At the wall, peak</source>
        <translation>市电功率，峰值</translation>
    </message>
    <message>
        <source>DC, idle</source>
        <translation>直流功率，空闲</translation>
    </message>
    <message>
        <source>DC, typical</source>
        <translation>直流功率，典型</translation>
    </message>
    <message>
        <source>DC, peak</source>
        <translation>直流功率，峰值</translation>
    </message>
    <message>
        <source>Energy per year</source>
        <translation>每年用电</translation>
    </message>
    <message>
        <source>To buy</source>
        <translation>购置成本</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation>总拥有成本</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>线缆</translation>
    </message>
    <message>
        <source>Drag a GPU to the canvas to begin.</source>
        <translation>将 GPU 拖到画布上即可开始。</translation>
    </message>
    <message>
        <source>Nothing limits this design.</source>
        <translation>此设计没有瓶颈。</translation>
    </message>
    <message>
        <source>Click to show it on the canvas: %1</source>
        <translation>点击可在画布上显示：%1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from GPU to GPU</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Access: %1</source>
        <translation>访问方式：%1</translation>
    </message>
    <message>
        <source>Limited by %1</source>
        <translation>受限于 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>hop: bandwidth</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not evaluated: an input is missing.</source>
        <translation>未评估：缺少输入数据。</translation>
    </message>
    <message>
        <source>Between all GPUs</source>
        <translation>所有 GPU 之间</translation>
    </message>
    <message>
        <source>Bisection</source>
        <translation>对分带宽</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: objects</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Between the GPUs that take part</source>
        <translation>参与通信的 GPU 之间</translation>
    </message>
    <message>
        <source>Heat at peak, BTU/h</source>
        <translation>峰值发热量，BTU/h</translation>
    </message>
    <message>
        <source>Air that carries it away</source>
        <translation>排走热量所需风量</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>%1 lack an input; the list of problems can show them</source>
        <translation>%1 条缺少输入数据；可在问题列表中显示</translation>
    </message>
    <message>
        <source>FP16 at the power limits</source>
        <translation>功率上限下的 FP16</translation>
    </message>
</context>
<context>
    <name>nongjang::Day</name>
    <message>
        <source>“%1” is not a date: write year, month and day, such as &quot;2026-10-01&quot;</source>
        <translation>“%1”不是日期：请写出年、月、日，例如 &quot;2026-10-01&quot;</translation>
    </message>
</context>
<context>
    <name>nongjang::DesignFiles</name>
    <message>
        <source>The whole farm</source>
        <translation>整个农场</translation>
    </message>
    <message>
        <source>Inside: %1</source>
        <comment>assembly</comment>
        <translation>内部：%1</translation>
    </message>
    <message>
        <source>%1: a report is written as .html or .pdf</source>
        <translation>%1：报告可写入 .html 或 .pdf</translation>
    </message>
</context>
<context>
    <name>nongjang::DesignPage</name>
    <message>
        <source>Rename the design</source>
        <translation>重命名设计</translation>
    </message>
    <message>
        <source>Change the tariff</source>
        <translation>更改电价</translation>
    </message>
    <message>
        <source>Change the voltage</source>
        <translation>更改电压</translation>
    </message>
    <message>
        <source>Change the PUE</source>
        <translation>更改 PUE</translation>
    </message>
    <message>
        <source>Change the time under load</source>
        <translation>更改利用率</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Select a block or a cable to see its properties.</source>
        <translation>选择方块或线缆可查看其属性。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>What electricity costs where the farm stands.</source>
        <translation>农场所在地的电费价格。</translation>
    </message>
    <message>
        <source>Own tariff</source>
        <translation>自定义电价</translation>
    </message>
    <message>
        <source>As in “0.15 USD/kWh”.</source>
        <translation>例如“0.15 USD/kWh”。</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Power usage effectiveness: what the building draws for each watt of the computers, 1 or more.</source>
        <translation>电能利用效率：计算设备每消耗 1 瓦，整座建筑消耗的瓦数，不小于 1。</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>电压</translation>
    </message>
    <message>
        <source>At the wall socket, as in “230 V”.</source>
        <translation>墙上插座的电压，例如“230 V”。</translation>
    </message>
    <message>
        <source>Under load</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Share of the year under load, as in “85 %”.</source>
        <translation>一年中处于负载状态的时间占比，例如“85 %”。</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>Over which the total cost of ownership is summed.</source>
        <translation>用于累计总拥有成本的年数。</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>own tariff</source>
        <translation>自定义电价</translation>
    </message>
    <message>
        <source>%1 (not in the catalogue)</source>
        <translation>%1（不在部件库中）</translation>
    </message>
    <message>
        <source>Money is in %1.</source>
        <translation>金额以 %1 为单位。</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>请输入 %1 到 %2 之间的数值。</translation>
    </message>
    <message>
        <source>This is not negative.</source>
        <translation>此值不能为负数。</translation>
    </message>
    <message>
        <source>Change the years</source>
        <translation>更改年数</translation>
    </message>
    <message>
        <source>Change the notes</source>
        <translation>更改备注</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>price, tariff</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>For export classification: a country as in “KR”, or a country group as in “D:5”. Information only.</source>
        <translation>用于出口管制分类：国家（例如“KR”）或国家组（例如“D:5”）。仅供参考。</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>规则日期</translation>
    </message>
    <message>
        <source>The day whose export rules and prices count, as in “2026-10-01”.</source>
        <translation>出口规则和价格以此日期为准，例如“2026-10-01”。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Type a country as in KR, or a group as in D:5.</source>
        <translation>请输入国家（例如 KR）或国家组（例如 D:5）。</translation>
    </message>
    <message>
        <source>Change the destination</source>
        <translation>更改目的地</translation>
    </message>
    <message>
        <source>Type a day as in 2026-10-01.</source>
        <translation>请输入日期，例如 2026-10-01。</translation>
    </message>
    <message>
        <source>Change the day of the rules</source>
        <translation>更改规则日期</translation>
    </message>
</context>
<context>
    <name>nongjang::DesignSession</name>
    <message>
        <source>%1 is open in another window (%2, process %3 on %4). Close it there, or open a copy.</source>
        <translation>%1 已在另一个窗口中打开（%2，%4 上的进程 %3）。请在那里关闭它，或打开副本。</translation>
    </message>
    <message>
        <source>The design has no file yet; choose one with Save as.</source>
        <translation>此设计还没有文件；请用“另存为”选择一个。</translation>
    </message>
</context>
<context>
    <name>nongjang::DesignState</name>
    <message>
        <source>there is no variant “%1”</source>
        <translation>没有变体“%1”</translation>
    </message>
</context>
<context>
    <name>nongjang::DeviceType</name>
    <message>
        <source>“%1” must be a text</source>
        <translation>“%1”必须是文本</translation>
    </message>
    <message>
        <source>“%1” must be a number from 0 to %2, not “%3”</source>
        <translation>“%1”必须是 0 到 %2 的数字，而不是“%3”</translation>
    </message>
    <message>
        <source>“%1” is missing: this is no device type of NetBox</source>
        <translation>缺少“%1”：这不是 NetBox 设备类型</translation>
    </message>
    <message>
        <source>“%1” must be a list</source>
        <translation>“%1”必须是列表</translation>
    </message>
    <message>
        <source>“%1” has more than %2 entries</source>
        <translation>“%1”超过 %2 项</translation>
    </message>
    <message>
        <source>each entry of “%1” must have a name and a type</source>
        <translation>“%1”的每一项都必须有名称和类型</translation>
    </message>
    <message>
        <source>an interface needs a type</source>
        <translation>接口需要类型</translation>
    </message>
    <message>
        <source>it has no interfaces, power ports or outlets: there is nothing to connect</source>
        <translation>没有接口、电源端口或插座：没有可连接的内容</translation>
    </message>
    <message>
        <source>this is no device type of NetBox</source>
        <translation>这不是 NetBox 设备类型</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MB</source>
        <translation>%1 大于 1 MB</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
</context>
<context>
    <name>nongjang::DialogPrompts</name>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved yet.</source>
        <translation>“%1”有尚未保存的更改。</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>如果不保存，这些更改将会丢失。</translation>
    </message>
    <message>
        <source>Unsaved work found</source>
        <translation>发现未保存的内容</translation>
    </message>
    <message>
        <source>Nongjang did not end in order the last time. Unsaved work on “%1” of %2 was kept.</source>
        <translation>Nongjang 上次未正常退出。“%1”在 %2 的未保存内容已保留。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>稍后询问</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>已被其他程序更改</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 已被其他程序更改。</translation>
    </message>
    <message>
        <source>Reading it again loses the unsaved changes here.</source>
        <translation>重新读取将丢失此处未保存的更改。</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>保留此处的内容</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read. Replace it?</source>
        <translation>%1 在读取之后已被其他程序更改。要替换它吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>The file was changed after that. What is recovered does not touch it until you save.</source>
        <translation>此后文件又被修改过。在您保存之前，恢复的内容不会影响它。</translation>
    </message>
</context>
<context>
    <name>nongjang::DrawnPart</name>
    <message>
        <source>The drawing of the part “%1” holds no board.</source>
        <translation>部件“%1”的图纸中没有板卡。</translation>
    </message>
    <message>
        <source>The drawing of the part “%1” cannot be used: %2</source>
        <translation>部件“%1”的图纸无法使用：%2</translation>
    </message>
</context>
<context>
    <name>nongjang::DropTool</name>
    <message>
        <source>Into %1: %2</source>
        <translation>放入 %1：%2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Replace: %1</source>
        <translation>替换：%1</translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>将 %1 替换为 %2</translation>
    </message>
</context>
<context>
    <name>nongjang::Edits</name>
    <message>
        <source>There is no component “%1”.</source>
        <translation>没有组件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not an id: use letters, digits, - _ . and start with a letter or digit.</source>
        <translation>“%1”不是有效的 ID：请使用字母、数字和 - _ .，并以字母或数字开头。</translation>
    </message>
    <message>
        <source>There is already a component “%1”.</source>
        <translation>已存在组件“%1”。</translation>
    </message>
    <message>
        <source>A count lies between 1 and %1.</source>
        <translation>数量必须介于 1 与 %1 之间。</translation>
    </message>
    <message>
        <source>A price cannot be negative.</source>
        <translation>价格不能为负数。</translation>
    </message>
    <message>
        <source>“%1” cannot be set to %2.</source>
        <translation>“%1”不能设为 %2。</translation>
    </message>
    <message>
        <source>The cable at %1 would lead nowhere; remove it first.</source>
        <translation>%1 处的线缆将失去连接对象，请先将其删除。</translation>
    </message>
    <message>
        <source>There is no such cable.</source>
        <translation>没有这条线缆。</translation>
    </message>
    <message>
        <source>A cable has a positive length and count.</source>
        <translation>线缆的长度和数量必须为正数。</translation>
    </message>
    <message>
        <source>The part “%1” is not in the catalogue.</source>
        <translation>部件“%1”不在部件库中。</translation>
    </message>
    <message>
        <source>There is no assembly “%1”.</source>
        <translation>没有装配体“%1”。</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>“%1” cannot be placed inside itself.</source>
        <translation>“%1”不能放入自身内部。</translation>
    </message>
    <message>
        <source>Draw a cable from port to port; it can then be changed to %1.</source>
        <translation>请在两个端口之间绘制线缆，之后可将其更换为 %1。</translation>
    </message>
    <message>
        <source>%1 is reference data and cannot be placed.</source>
        <translation>%1 是参考数据，无法放置。</translation>
    </message>
    <message>
        <source>“%1” has no port for it.</source>
        <translation>“%1”没有适用的端口。</translation>
    </message>
    <message>
        <source>All fitting ports of “%1” are taken.</source>
        <translation>“%1”的所有适配端口均已占用。</translation>
    </message>
    <message>
        <source>%1 sits in %2: gen%3 x%4</source>
        <translation>%1 已插入 %2：gen%3 x%4</translation>
    </message>
    <message>
        <source>%1 sits in %2</source>
        <translation>%1 已插入 %2</translation>
    </message>
    <message>
        <source>%1 placed</source>
        <translation>已放置 %1</translation>
    </message>
    <message>
        <source>“%1” has no free power input that %2 can feed.</source>
        <translation>“%1”没有可由 %2 供电的空闲电源输入。</translation>
    </message>
    <message numerus="yes">
        <source>%1 feeds %2 with %n leads</source>
        <translation>
            <numerusform>%1 通过 %n 根供电线为 %2 供电</numerusform>
        </translation>
    </message>
    <message>
        <source>power inputs</source>
        <translation>电源输入</translation>
    </message>
    <message>
        <source>%1 is already connected.</source>
        <translation>%1 已经连接。</translation>
    </message>
    <message>
        <source>A cable joins two different components.</source>
        <translation>线缆必须连接两个不同的组件。</translation>
    </message>
    <message>
        <source>There is no price for the condition “%1”.</source>
        <translation>成色“%1”没有对应的价格。</translation>
    </message>
    <message>
        <source>Select what is to go into the assembly.</source>
        <translation>请选择要放入装配体的内容。</translation>
    </message>
    <message>
        <source>Select what is to be repeated.</source>
        <translation>请选择要重复的内容。</translation>
    </message>
    <message>
        <source>At most %1 copies can be made; a count on one block stands for any number.</source>
        <translation>最多可创建 %1 个副本；为一个方块设置数量即可代表任意多个。</translation>
    </message>
    <message>
        <source>“%1” counts %2 already.</source>
        <translation>“%1”的数量已经是 %2。</translation>
    </message>
    <message>
        <source>One end of a cable is joined; delete the cable instead.</source>
        <translation>线缆有一端已连接；请改为删除线缆。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>copy of an assembly</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The port “%1” that this assembly shows would lead to both.</source>
        <translation>此装配体对外公开的端口“%1”将同时指向两者。</translation>
    </message>
    <message>
        <source>“%1” is no assembly: there is nothing inside.</source>
        <translation>“%1”不是装配体：里面没有内容。</translation>
    </message>
    <message>
        <source>“%1” counts %2: between 1 and %3 of them can be taken out.</source>
        <translation>“%1”共有 %2 个：可取出其中 1 至 %3 个。</translation>
    </message>
    <message>
        <source>The assembly has a value of its own here: give another one, or take it away in every instance.</source>
        <translation>装配体在此处有自己的值：请指定其他值，或在所有实例中移除该值。</translation>
    </message>
    <message>
        <source>%1 and %2 do not come out one to one.</source>
        <translation>%1 与 %2 无法一对一配对。</translation>
    </message>
    <message>
        <source>Does not divide evenly: %1 on each, %2 on the last</source>
        <translation>无法平均分配：每个 %1，最后一个 %2</translation>
    </message>
    <message numerus="yes">
        <source>; %n get none</source>
        <translation>
            <numerusform>；%n 个未分配到</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes %1 ports of each “%2”; from %3 on there are %4.</source>
        <translation>每个“%2”需要 %1 个端口；但从 %3 起只有 %4 个。</translation>
    </message>
    <message>
        <source>It takes %1 ports of each “%2”; %3 is in use.</source>
        <translation>每个“%2”需要 %1 个端口；但 %3 已占用。</translation>
    </message>
    <message>
        <source>The cable at %1 is not sound (%2); repair or remove it first.</source>
        <translation>%1 处的线缆有问题（%2）；请先修复或移除它。</translation>
    </message>
    <message>
        <source>it is joined at one end only</source>
        <translation>只有一端已连接</translation>
    </message>
    <message>
        <source>The cable from %1 to %2 would become more than %3 cables.</source>
        <translation>从 %1 到 %2 的线缆将变成超过 %3 条线缆。</translation>
    </message>
    <message>
        <source>The assembly shows no port “%1”.</source>
        <translation>该装配体没有对外公开端口“%1”。</translation>
    </message>
    <message>
        <source>The cable at %1 would stand for more than %2 single cables.</source>
        <translation>%1 处的线缆将代表超过 %2 条单根线缆。</translation>
    </message>
    <message>
        <source>The port “%1” that this assembly shows would lead to several places.</source>
        <translation>此装配体对外公开的端口“%1”将指向多处。</translation>
    </message>
    <message>
        <source>More than %1 parts stand side by side; group them into an assembly, wire that, and repeat it.</source>
        <translation>并排放置的部件超过 %1 个；请将它们组合成装配体，完成接线后再重复该装配体。</translation>
    </message>
    <message>
        <source>At most %1 parallel cables.</source>
        <translation>并行线缆最多 %1 根。</translation>
    </message>
    <message>
        <source>“%1” is no board.</source>
        <translation>“%1”不是板卡。</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>板卡</translation>
    </message>
    <message>
        <source>%1 feeds %2</source>
        <translation>%1 供给 %2</translation>
    </message>
    <message>
        <source>A power limit of %1 is more than twice what %2 is made for, %3.</source>
        <translation>功率上限 %1 超过 %2 设计值 %3 的两倍。</translation>
    </message>
</context>
<context>
    <name>nongjang::ExchangesModel</name>
    <message>
        <source>between hosts</source>
        <translation>主机之间</translation>
    </message>
    <message>
        <source>between processors</source>
        <translation>处理器之间</translation>
    </message>
    <message>
        <source>inside a host</source>
        <translation>主机内部</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已掩盖</translation>
    </message>
    <message>
        <source>%1
One of the groups: %2</source>
        <comment>exchange</comment>
        <translation>%1
其中一组：%2</translation>
    </message>
    <message>
        <source>Bus bandwidth while all groups exchange at once, as nccl-tests counts it</source>
        <translation>所有组同时交换时的总线带宽，按 nccl-tests 计算</translation>
    </message>
    <message>
        <source>Of a step, or of an output token</source>
        <translation>单步或单个输出 token 的时间</translation>
    </message>
    <message>
        <source>What is left of the time beside the computing</source>
        <translation>未被计算掩盖的剩余时间</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息大小</translation>
    </message>
    <message>
        <source>busbw</source>
        <translation>busbw</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>未掩盖</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>受限于</translation>
    </message>
</context>
<context>
    <name>nongjang::ExchangesPanel</name>
    <message>
        <source>Exchanges of the workload</source>
        <translation>工作负载的交换</translation>
    </message>
    <message>
        <source>Nothing is exchanged: each GPU works on its own copy of the model.</source>
        <translation>没有交换：每个 GPU 各自处理自己的模型副本。</translation>
    </message>
</context>
<context>
    <name>nongjang::Expansion</name>
    <message>
        <source>an assembly contains itself: %1</source>
        <translation>装配体包含了自身：%1</translation>
    </message>
    <message>
        <source>assemblies are nested deeper than %1 levels</source>
        <translation>装配体嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>the counts multiply to %1 parts; at most %2 can be analysed</source>
        <translation>各数量相乘共有 %1 个部件，最多可分析 %2 个</translation>
    </message>
</context>
<context>
    <name>nongjang::Explore</name>
    <message>
        <source>the template %1 has no number “%2”</source>
        <translation>模板 %1 没有数值“%2”</translation>
    </message>
    <message>
        <source>there is no template “%1”</source>
        <translation>没有模板“%1”</translation>
    </message>
    <message>
        <source>node: expected FILE.farm#assembly, found “%1”</source>
        <translation>node：应为 FILE.farm#assembly，实际为“%1”</translation>
    </message>
    <message>
        <source>keep: limits on money are in USD, and the design counts in %1</source>
        <translation>keep：金额限制以 USD 为单位，而设计以 %1 计价</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1 未知</translation>
    </message>
    <message>
        <source>internal error: %1</source>
        <translation>内部错误：%1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is no table of an exploration</source>
        <translation>%1 不是探索结果表格</translation>
    </message>
    <message>
        <source>%1 is not of this run: the specification, the design, the catalogue or the shard is another; write to another file, or leave out --resume</source>
        <translation>%1 不属于本次运行：规格、设计、部件库或分片不同；请写入其他文件，或去掉 --resume</translation>
    </message>
    <message>
        <source>lost: shard %1 of %2</source>
        <translation>缺失：分片 %1/%2</translation>
    </message>
    <message>
        <source>%1 is of another run than %2</source>
        <translation>%1 与 %2 不属于同一次运行</translation>
    </message>
    <message>
        <source>shard %1 of %2 is there twice: %3 and %4</source>
        <translation>分片 %1/%2 出现了两次：%3 和 %4</translation>
    </message>
    <message>
        <source>%1: row %2 is missing; the shard is not finished, go on with --resume</source>
        <translation>%1：缺少第 %2 行；分片尚未完成，请用 --resume 继续</translation>
    </message>
    <message>
        <source>%1 has more rows than its shard</source>
        <translation>%1 的行数多于其分片</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>there is no component %1</source>
        <translation>没有组件 %1</translation>
    </message>
    <message>
        <source>there is no cable %1</source>
        <translation>没有线缆 %1</translation>
    </message>
    <message>
        <source>the catalogue has no part %1</source>
        <translation>部件库中没有部件 %1</translation>
    </message>
    <message>
        <source>%1: cables are priced by their length</source>
        <translation>%1：线缆按长度计价</translation>
    </message>
</context>
<context>
    <name>nongjang::ExploreCandidates</name>
    <message>
        <source>row %1</source>
        <comment>of an exploration</comment>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>nongjang::ExploreController</name>
    <message>
        <source>There is no such design</source>
        <translation>没有这样的设计</translation>
    </message>
</context>
<context>
    <name>nongjang::ExploreDialog</name>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>变化项</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Values: 200 W; 250 W  or  200 W … 350 W step 25 W  or  0.5 … 2 in 5 log</source>
        <translation>取值：200 W; 250 W  或  200 W … 350 W step 25 W  或  0.5 … 2 in 5 log</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>变化…</translation>
    </message>
    <message>
        <source>Add a parameter of what is selected on the canvas, or of the place</source>
        <translation>添加画布上所选内容或场地的参数</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Which designs</source>
        <translation>哪些设计</translation>
    </message>
    <message>
        <source>Every combination</source>
        <translation>全部组合</translation>
    </message>
    <message>
        <source>Random samples</source>
        <translation>随机抽样</translation>
    </message>
    <message>
        <source>Latin hypercube</source>
        <translation>拉丁超立方</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Open this design</source>
        <translation>打开此设计</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>保存表格…</translation>
    </message>
    <message>
        <source>Save parameters…</source>
        <translation>保存参数…</translation>
    </message>
    <message>
        <source>Load parameters…</source>
        <translation>载入参数…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Choose what varies: select a component or a cable on the canvas, then “Vary…”.</source>
        <translation>选择变化项：在画布上选中组件或线缆，然后点击“变化…”。</translation>
    </message>
    <message numerus="yes">
        <source>%n design(s)</source>
        <translation>
            <numerusform>%n 个设计</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 designs are too many for a window: take samples, or use nongjang-cli explore.</source>
        <translation>%1 个设计对窗口而言过多：请抽样，或使用 nongjang-cli explore。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%n design(s), evaluated</source>
        <translation>
            <numerusform>已评估 %n 个设计</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 designs.</source>
        <translation>在 %2 个设计中的第 %1 个后停止。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>There is no such design</source>
        <translation>没有这样的设计</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>The table could not be saved</source>
        <translation>无法保存表格</translation>
    </message>
    <message>
        <source>Save the parameters</source>
        <translation>保存参数</translation>
    </message>
    <message>
        <source>Explorations (*.json)</source>
        <translation>探索 (*.json)</translation>
    </message>
    <message>
        <source>The parameters could not be saved</source>
        <translation>无法保存参数</translation>
    </message>
    <message>
        <source>Load parameters</source>
        <translation>载入参数</translation>
    </message>
    <message>
        <source>The parameters could not be loaded</source>
        <translation>无法载入参数</translation>
    </message>
    <message>
        <source>They are of a template; use nongjang-cli explore.</source>
        <translation>这些参数属于模板；请使用 nongjang-cli explore。</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be built: see the notes</source>
        <translation>
            <numerusform>%n 个无法构建：请看备注</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in charts</source>
        <translation>在图表中显示</translation>
    </message>
    <message>
        <source>Every design as a point, cost against performance or any figures</source>
        <translation>每个设计一个点：成本对性能，或任意数值</translation>
    </message>
</context>
<context>
    <name>nongjang::ExploreModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>nongjang::ExploreSpec</name>
    <message>
        <source>the step is positive, and “from” is not above “to”</source>
        <translation>步长必须为正，且“from”不得大于“to”</translation>
    </message>
    <message>
        <source>these are more than %1 values</source>
        <translation>数值超过 %1 个</translation>
    </message>
    <message>
        <source>from 1 to %1 points, and of logarithms only positive ends</source>
        <translation>点数为 1 到 %1，对数的两端必须为正数</translation>
    </message>
    <message>
        <source>%1: part</source>
        <translation>%1：部件</translation>
    </message>
    <message>
        <source>%1: power limit</source>
        <translation>%1：功率限制</translation>
    </message>
    <message>
        <source>%1: condition</source>
        <translation>%1：成色</translation>
    </message>
    <message>
        <source>%1: GPU to GPU</source>
        <translation>%1：GPU 到 GPU</translation>
    </message>
    <message>
        <source>%1: price factor</source>
        <translation>%1：价格系数</translation>
    </message>
    <message>
        <source>%1: cable</source>
        <translation>%1：线缆</translation>
    </message>
    <message>
        <source>%1: length</source>
        <translation>%1：长度</translation>
    </message>
    <message>
        <source>%1: parallel cables</source>
        <translation>%1：并行线缆</translation>
    </message>
    <message>
        <source>%1: count</source>
        <translation>%1：数量</translation>
    </message>
    <message>
        <source>tariff</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>under load</source>
        <translation>负载时间</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>expected one of %1, found “%2”</source>
        <translation>应为以下值之一：%1，实际为“%2”</translation>
    </message>
    <message>
        <source>expected what it changes: a path such as &quot;farm/rig/gpu&quot;, or several in brackets</source>
        <translation>应指明要更改的对象：一个路径，例如 &quot;farm/rig/gpu&quot;，或方括号中的多个路径</translation>
    </message>
    <message>
        <source>this kind of parameter changes no component</source>
        <translation>此类参数不更改任何组件</translation>
    </message>
    <message>
        <source>“%1” is no figure of a part, such as power_limit</source>
        <translation>“%1”不是部件参数，例如 power_limit</translation>
    </message>
    <message>
        <source>this kind of parameter has no key</source>
        <translation>此类参数没有键</translation>
    </message>
    <message>
        <source>a price factor is of a &quot;part&quot; or of a &quot;category&quot;</source>
        <translation>价格系数应针对 &quot;part&quot; 或 &quot;category&quot;</translation>
    </message>
    <message>
        <source>cables are priced by their length; name other parts</source>
        <translation>线缆按长度计价；请指定其他部件</translation>
    </message>
    <message>
        <source>there is no category “%1” of parts</source>
        <translation>没有部件类别“%1”</translation>
    </message>
    <message>
        <source>a parameter has either &quot;values&quot;, or &quot;from&quot; and &quot;to&quot;</source>
        <translation>参数应含有 &quot;values&quot;，或者 &quot;from&quot; 和 &quot;to&quot;</translation>
    </message>
    <message>
        <source>expected from 1 to %1 values in brackets</source>
        <translation>方括号中应有 1 到 %1 个值</translation>
    </message>
    <message>
        <source>value %1: %2</source>
        <translation>值 %1：%2</translation>
    </message>
    <message>
        <source>value %1: “%2” is there twice</source>
        <translation>值 %1：“%2”出现了两次</translation>
    </message>
    <message>
        <source>expected text with a number in %1, such as &quot;12 %1&quot;</source>
        <translation>应为以 %1 为单位的数值文本，例如 &quot;12 %1&quot;</translation>
    </message>
    <message>
        <source>expected text that is not empty</source>
        <translation>应为非空文本</translation>
    </message>
    <message>
        <source>expected one-to-one, spread or full-mesh</source>
        <translation>应为 one-to-one、spread 或 full-mesh</translation>
    </message>
    <message>
        <source>expected native, patched or staged</source>
        <translation>应为 native、patched 或 staged</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>应为 %1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>a number that is out of range</source>
        <translation>数值超出范围</translation>
    </message>
    <message>
        <source>this kind of parameter takes &quot;values&quot;</source>
        <translation>此类参数需要 &quot;values&quot;</translation>
    </message>
    <message>
        <source>a span has &quot;from&quot; and &quot;to&quot;, the smaller first</source>
        <translation>区间应含有 &quot;from&quot; 和 &quot;to&quot;，较小者在前</translation>
    </message>
    <message>
        <source>expected linear or log</source>
        <translation>应为 linear 或 log</translation>
    </message>
    <message>
        <source>a logarithmic span starts above zero</source>
        <translation>对数区间的起点必须大于零</translation>
    </message>
    <message>
        <source>a span has a &quot;step&quot;, or &quot;points&quot; and a &quot;scale&quot;</source>
        <translation>区间应含有 &quot;step&quot;，或者 &quot;points&quot; 和 &quot;scale&quot;</translation>
    </message>
    <message>
        <source>a span has a &quot;step&quot; or &quot;points&quot;, unless samples are taken</source>
        <translation>除非采样，否则区间应含有 &quot;step&quot; 或 &quot;points&quot;</translation>
    </message>
    <message>
        <source>expected random or latin-hypercube</source>
        <translation>应为 random 或 latin-hypercube</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>缺少此键</translation>
    </message>
    <message>
        <source>expected a whole number, or text</source>
        <translation>应为整数或文本</translation>
    </message>
    <message>
        <source>“%1” is no figure of a design, such as power.wall_peak</source>
        <translation>“%1”不是设计参数，例如 power.wall_peak</translation>
    </message>
    <message>
        <source>a limit has &quot;at_least&quot;, &quot;at_most&quot;, or both</source>
        <translation>限制应含有 &quot;at_least&quot; 或 &quot;at_most&quot;，或两者都有</translation>
    </message>
    <message>
        <source>“%1” is no figure of a design; there are %2</source>
        <translation>“%1”不是设计参数；现有参数：%2</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>“%1”出现了两次</translation>
    </message>
    <message>
        <source>expected at least one figure</source>
        <translation>至少应有一项参数</translation>
    </message>
    <message>
        <source>expected the base: either &quot;design&quot;, a file, or &quot;template&quot;</source>
        <translation>应给出基准：&quot;design&quot;（文件）或 &quot;template&quot;</translation>
    </message>
    <message>
        <source>the name “%1” is already used</source>
        <translation>名称“%1”已被使用</translation>
    </message>
    <message>
        <source>the base is no template</source>
        <translation>基准不是模板</translation>
    </message>
    <message>
        <source>expected from 1 to %1 parameters</source>
        <translation>应有 1 到 %1 个参数</translation>
    </message>
    <message>
        <source>all combinations are more than %1; take samples</source>
        <translation>全部组合超过 %1 个；请采样</translation>
    </message>
    <message>
        <source>this key is missing: a specification starts with &quot;format&quot;: 1</source>
        <translation>缺少此键：规格应以 &quot;format&quot;: 1 开头</translation>
    </message>
</context>
<context>
    <name>nongjang::ExportController</name>
    <message>
        <source>Not yet</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>The design is being evaluated. Try again in a moment.</source>
        <translation>正在评估设计，请稍后重试。</translation>
    </message>
    <message>
        <source>Export the bill of materials</source>
        <translation>导出物料清单</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
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
        <translation>导出画布图片</translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation>可缩放图片 (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>导出失败</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Export the list of cables</source>
        <translation>导出线缆清单</translation>
    </message>
    <message>
        <source>Export a report of the design</source>
        <translation>导出设计报告</translation>
    </message>
    <message>
        <source>%1 labels</source>
        <comment>name of a file</comment>
        <translation>%1 标签</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
</context>
<context>
    <name>nongjang::ExportNote</name>
    <message>
        <source>Export classification</source>
        <translation>出口管制分类</translation>
    </message>
</context>
<context>
    <name>nongjang::ExportRules</name>
    <message>
        <source>expected a day such as &quot;2023-11-17&quot;</source>
        <translation>应为日期，例如 &quot;2023-11-17&quot;</translation>
    </message>
    <message>
        <source>expected list, review or notice</source>
        <translation>应为 list、review 或 notice</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>缺少此键</translation>
    </message>
</context>
<context>
    <name>nongjang::ExportStudy</name>
    <message>
        <source>dense compute rates</source>
        <translation>稠密算力</translation>
    </message>
    <message>
        <source>die area</source>
        <translation>晶片面积</translation>
    </message>
    <message>
        <source>transfer rate to other chips</source>
        <translation>与其他芯片之间的传输速率</translation>
    </message>
    <message>
        <source>%1: not a licence destination of this rule; headquarters elsewhere, end use and end user still count</source>
        <translation>%1：不是此规则的许可证目的地；但总部位于他处、最终用途和最终用户仍须考虑</translation>
    </message>
    <message>
        <source>%1 (%2): its numbers are below the limits. %3</source>
        <translation>%1（%2）：其数值低于限值。%3</translation>
    </message>
    <message>
        <source>%1 (%2): its numbers are not below the limits.</source>
        <translation>%1（%2）：其数值不低于限值。</translation>
    </message>
    <message>
        <source>%1 (%2): not known, for numbers are missing.</source>
        <translation>%1（%2）：因缺少数值而未知。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Whether it is designed or marketed for data centres is not stated: if it is, %1; if not, %2.</source>
        <translation>未说明它是否为数据中心设计或销售：如果是，则为 %1；如果不是，则为 %2。</translation>
    </message>
    <message>
        <source>no licence by these numbers; end use, end user and orders to single makers still count</source>
        <translation>按这些数值无需许可证；但最终用途、最终用户以及针对个别厂商的命令仍须考虑</translation>
    </message>
    <message>
        <source>Information only, from the numbers above; consult counsel.</source>
        <translation>仅根据以上数值，仅供参考；请咨询法律顾问。</translation>
    </message>
    <message>
        <source>no rule on computing chips is known for that day</source>
        <translation>未知该日期适用的计算芯片规则</translation>
    </message>
    <message>
        <source>“%1” is no destination: no country of two letters and no country group</source>
        <translation>“%1”不是目的地：既不是两个字母的国家代码，也不是国家组</translation>
    </message>
    <message>
        <source>Write a country such as KR, or a group such as D:5.</source>
        <translation>请填写国家（例如 KR）或国家组（例如 D:5）。</translation>
    </message>
</context>
<context>
    <name>nongjang::ExportText</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>below every threshold</source>
        <translation>低于所有阈值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>entry of a list: what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>TPP %1 (%2), performance density %3</source>
        <translation>TPP %1（%2），性能密度 %3</translation>
    </message>
    <message>
        <source>No rule on computing chips is known for %1.</source>
        <translation>未知 %1 适用的计算芯片规则。</translation>
    </message>
    <message>
        <source>By the %1 (%2), in force since %3, as of %4. Source: %5, %6.</source>
        <translation>依据 %1（%2），自 %3 起生效，截至 %4。来源：%5，%6。</translation>
    </message>
</context>
<context>
    <name>nongjang::Expose</name>
    <message>
        <source>Go inside an assembly first: the farm itself is no block.</source>
        <translation>请先进入一个装配体：农场本身不是方块。</translation>
    </message>
    <message>
        <source>The block shows it already, as %1.</source>
        <translation>方块已将其显示为 %1。</translation>
    </message>
    <message>
        <source>The block has no port “%1”.</source>
        <translation>方块没有端口“%1”。</translation>
    </message>
    <message>
        <source>A cable ends there: %1.</source>
        <translation>那里接有线缆：%1。</translation>
    </message>
</context>
<context>
    <name>nongjang::FarmFile</name>
    <message>
        <source>the id “%1” is used twice</source>
        <translation>ID“%1”被使用了两次</translation>
    </message>
    <message>
        <source>there is no component “%1” in this assembly</source>
        <translation>此装配体中没有组件“%1”</translation>
    </message>
    <message>
        <source>“%1” counts %2, so there is no number %3</source>
        <translation>“%1”共有 %2 个，因此不存在第 %3 个</translation>
    </message>
    <message>
        <source>there is no assembly “%1” in this file</source>
        <translation>此文件中没有装配体“%1”</translation>
    </message>
    <message>
        <source>“%1” is not an id: use letters, digits, - _ . and start with a letter or digit</source>
        <translation>“%1”不是有效的 ID：请使用字母、数字和 - _ .，并以字母或数字开头</translation>
    </message>
    <message>
        <source>“%1” is not an end of a cable: write component:port, such as gpu[1..4]:pcie</source>
        <translation>“%1”不是线缆的端点：请写为 component:port，例如 gpu[1..4]:pcie</translation>
    </message>
    <message>
        <source>expected a position as two numbers in brackets, such as [120, 40]</source>
        <translation>位置应为方括号中的两个数字，例如 [120, 40]</translation>
    </message>
    <message>
        <source>this figure is not known</source>
        <translation>没有此参数</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>缺少此键</translation>
    </message>
    <message>
        <source>a figure cannot be negative</source>
        <translation>参数不能为负数</translation>
    </message>
    <message>
        <source>expected native, patched or staged</source>
        <translation>应为 native、patched 或 staged</translation>
    </message>
    <message>
        <source>a component is either a &quot;part&quot; of the catalogue or an &quot;assembly&quot; of this design</source>
        <translation>组件应为部件库中的部件（&quot;part&quot;）或此设计中的装配体（&quot;assembly&quot;），二者取一</translation>
    </message>
    <message>
        <source>a price cannot be negative</source>
        <translation>价格不能为负数</translation>
    </message>
    <message>
        <source>a length must be positive</source>
        <translation>长度必须为正数</translation>
    </message>
    <message>
        <source>expected one-to-one, spread or full-mesh</source>
        <translation>应为 one-to-one、spread 或 full-mesh</translation>
    </message>
    <message>
        <source>a tariff cannot be negative</source>
        <translation>电价不能为负数</translation>
    </message>
    <message>
        <source>expected a mains voltage such as &quot;230 V&quot;</source>
        <translation>应为市电电压，例如 &quot;230 V&quot;</translation>
    </message>
    <message>
        <source>this key is missing: a design has a &quot;farm&quot; with its components</source>
        <translation>缺少此键：设计应有包含各组件的 &quot;farm&quot;</translation>
    </message>
    <message>
        <source>this key is missing: a farm file starts with &quot;format&quot;: %1</source>
        <translation>缺少此键：农场文件应以 &quot;format&quot;: %1 开头</translation>
    </message>
    <message>
        <source>the file is of format %1 and this version reads up to %2: use a newer version of Nongjang</source>
        <translation>文件格式为 %1，此版本最高只能读取格式 %2：请使用更新版本的 Nongjang</translation>
    </message>
    <message>
        <source>%1 is a folder, not a farm file</source>
        <translation>%1 是文件夹，不是农场文件</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>%1 has %2 MB; a farm file has at most %3 MB. Use count and assemblies for what repeats.</source>
        <translation>%1 的大小为 %2 MB，农场文件最大为 %3 MB。重复的内容请用数量和装配体来表示。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>the farm cannot be placed inside an assembly</source>
        <translation>不能将农场放置在装配体内</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a farm file</source>
        <translation>%1 是设备或管道，不是农场文件</translation>
    </message>
    <message>
        <source>expected a size such as &quot;1 GiB&quot;</source>
        <translation>应为数据大小，例如 &quot;1 GiB&quot;</translation>
    </message>
    <message>
        <source>expected a time such as &quot;25 µs&quot;</source>
        <translation>应为时间，例如 &quot;25 µs&quot;</translation>
    </message>
    <message>
        <source>expected ideal or hashed</source>
        <translation>应为 ideal 或 hashed</translation>
    </message>
    <message>
        <source>expected rdma or tcp</source>
        <translation>应为 rdma 或 tcp</translation>
    </message>
    <message>
        <source>expected a list of at most %1 positions, such as [[120, 40]]</source>
        <translation>应为最多 %1 个位置的列表，例如 [[120, 40]]</translation>
    </message>
    <message>
        <source>only a placed assembly has an inside to change</source>
        <translation>只有已放置的装配体才有可更改的内部</translation>
    </message>
    <message>
        <source>one end of a cable must be joined to a port</source>
        <translation>线缆必须有一端连接到端口</translation>
    </message>
    <message>
        <source>expected a figure that is not negative</source>
        <translation>应为非负数值</translation>
    </message>
    <message>
        <source>expected at most the price</source>
        <translation>不应高于价格</translation>
    </message>
    <message>
        <source>expected at least the price</source>
        <translation>不应低于价格</translation>
    </message>
    <message>
        <source>expected a number, or a quantity such as &quot;30 kW&quot;</source>
        <translation>应为数值或带单位的量，例如 &quot;30 kW&quot;</translation>
    </message>
    <message>
        <source>expected off, info, warning or error</source>
        <translation>应为 off、info、warning 或 error</translation>
    </message>
    <message>
        <source>an efficiency is above 0 and at most 1, such as 0.92</source>
        <translation>效率须大于 0 且不超过 1，例如 0.92</translation>
    </message>
    <message>
        <source>a threshold cannot be negative</source>
        <translation>阈值不能为负</translation>
    </message>
    <message>
        <source>a side of a board is above 0 and at most %1 m, such as &quot;267 mm&quot;</source>
        <translation>板卡的边长须大于 0 且不超过 %1 m，例如 &quot;267 mm&quot;</translation>
    </message>
    <message>
        <source>an amount cannot be negative</source>
        <translation>金额不能为负数</translation>
    </message>
    <message>
        <source>a yield is above 0 and at most 1, such as 0.95</source>
        <translation>良率须大于 0 且不超过 1，例如 0.95</translation>
    </message>
    <message>
        <source>the value must lie between low and high</source>
        <translation>数值必须介于 low 与 high 之间</translation>
    </message>
    <message>
        <source>expected parts or line</source>
        <translation>应为 parts 或 line</translation>
    </message>
    <message>
        <source>expected at most %1 steps</source>
        <translation>最多可有 %1 个步骤</translation>
    </message>
    <message>
        <source>what is added needs its id or name</source>
        <translation>添加的内容需要 ID 或名称</translation>
    </message>
    <message>
        <source>a variant cannot change this</source>
        <translation>变体不能更改此项</translation>
    </message>
    <message>
        <source>expected one of %1</source>
        <translation>应为以下值之一：%1</translation>
    </message>
    <message>
        <source>expected training or inference</source>
        <translation>应为 training 或 inference</translation>
    </message>
    <message>
        <source>“%1”: expected KEY=VALUE, such as tensor=8</source>
        <translation>“%1”：应为 KEY=VALUE，例如 tensor=8</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>a workload has no “%1”</source>
        <translation>工作负载没有“%1”这一项</translation>
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
        <translation>FP16（FP16 累加）</translation>
    </message>
    <message>
        <source>FP16 (FP32 accumulate)</source>
        <translation>FP16（FP32 累加）</translation>
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
        <translation>FP16（不使用张量核心）</translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation>显存/内存容量</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>显存/内存带宽</translation>
    </message>
    <message>
        <source>Memory data rate per pin</source>
        <translation>显存/内存每引脚数据速率</translation>
    </message>
    <message>
        <source>Memory bus (bits)</source>
        <translation>显存/内存位宽（bit）</translation>
    </message>
    <message>
        <source>Level-2 cache</source>
        <translation>二级缓存</translation>
    </message>
    <message>
        <source>Memory capacity max</source>
        <translation>最大内存容量</translation>
    </message>
    <message>
        <source>Memory channels</source>
        <translation>内存通道数</translation>
    </message>
    <message>
        <source>Memory transfer rate</source>
        <translation>内存传输速率</translation>
    </message>
    <message>
        <source>DIMM slots</source>
        <translation>DIMM 插槽数</translation>
    </message>
    <message>
        <source>Sparsity factor</source>
        <translation>稀疏加速倍数</translation>
    </message>
    <message>
        <source>Die area</source>
        <translation>晶片面积</translation>
    </message>
    <message>
        <source>Process (nm)</source>
        <translation>制程（nm）</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>空闲功率</translation>
    </message>
    <message>
        <source>Typical power</source>
        <translation>典型功率</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>功率上限</translation>
    </message>
    <message>
        <source>Peak power (short)</source>
        <translation>峰值功率（短时）</translation>
    </message>
    <message>
        <source>System power, maximum</source>
        <translation>整机最大功率</translation>
    </message>
    <message>
        <source>Power per end</source>
        <translation>每端功率</translation>
    </message>
    <message>
        <source>Interconnect links</source>
        <translation>互连链路数</translation>
    </message>
    <message>
        <source>Interconnect bandwidth</source>
        <translation>互连带宽</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Width in slots</source>
        <translation>占用槽位数</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Rack units</source>
        <translation>机架单位（U）</translation>
    </message>
    <message>
        <source>CPU sockets</source>
        <translation>CPU 插座数</translation>
    </message>
    <message>
        <source>GPU slots</source>
        <translation>GPU 槽位数</translation>
    </message>
    <message>
        <source>Module sockets</source>
        <translation>模组插座数</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>电源数量</translation>
    </message>
    <message>
        <source>Rating of each supply</source>
        <translation>单个电源额定功率</translation>
    </message>
    <message>
        <source>Fabric bandwidth</source>
        <translation>互连网络带宽</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心数</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Clock base</source>
        <translation>基础频率</translation>
    </message>
    <message>
        <source>Clock boost</source>
        <translation>加速频率</translation>
    </message>
    <message>
        <source>PCIe generation</source>
        <translation>PCIe 代数</translation>
    </message>
    <message>
        <source>PCIe lanes</source>
        <translation>PCIe 通道数</translation>
    </message>
    <message>
        <source>Port count</source>
        <translation>端口数</translation>
    </message>
    <message>
        <source>Port rate</source>
        <translation>端口速率</translation>
    </message>
    <message>
        <source>Host bandwidth</source>
        <translation>主机侧带宽</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Switching capacity</source>
        <translation>交换容量</translation>
    </message>
    <message>
        <source>Length min</source>
        <translation>最小长度</translation>
    </message>
    <message>
        <source>Length max</source>
        <translation>最大长度</translation>
    </message>
    <message>
        <source>Price per metre</source>
        <translation>每米价格</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>电压</translation>
    </message>
    <message>
        <source>Current max</source>
        <translation>最大电流</translation>
    </message>
    <message>
        <source>Power carried, maximum</source>
        <translation>最大承载功率</translation>
    </message>
    <message>
        <source>Attenuation</source>
        <translation>衰减</translation>
    </message>
    <message>
        <source>Latency per metre</source>
        <translation>每米延迟</translation>
    </message>
    <message>
        <source>Latency fixed</source>
        <translation>固定延迟</translation>
    </message>
    <message>
        <source>Rated power (200–240 V)</source>
        <translation>额定功率（200–240 V）</translation>
    </message>
    <message>
        <source>Rated power (100–127 V)</source>
        <translation>额定功率（100–127 V）</translation>
    </message>
    <message>
        <source>Rail current</source>
        <translation>输出轨电流</translation>
    </message>
    <message>
        <source>Efficiency at 5 %</source>
        <translation>5 % 负载效率</translation>
    </message>
    <message>
        <source>Efficiency at 10 %</source>
        <translation>10 % 负载效率</translation>
    </message>
    <message>
        <source>Efficiency at 20 %</source>
        <translation>20 % 负载效率</translation>
    </message>
    <message>
        <source>Efficiency at 50 %</source>
        <translation>50 % 负载效率</translation>
    </message>
    <message>
        <source>Efficiency at 100 %</source>
        <translation>100 % 负载效率</translation>
    </message>
    <message>
        <source>Power factor min</source>
        <translation>最低功率因数</translation>
    </message>
    <message>
        <source>Power factor load</source>
        <translation>功率因数对应负载</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>相数</translation>
    </message>
    <message>
        <source>Breaker current</source>
        <translation>断路器电流</translation>
    </message>
    <message>
        <source>Continuous factor</source>
        <translation>连续负载系数</translation>
    </message>
    <message>
        <source>Continuous current</source>
        <translation>连续电流</translation>
    </message>
    <message>
        <source>Continuous power</source>
        <translation>连续功率</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>Cooling capacity</source>
        <translation>制冷量</translation>
    </message>
    <message>
        <source>Cooling capacity min</source>
        <translation>最小制冷量</translation>
    </message>
    <message>
        <source>Cooling capacity max</source>
        <translation>最大制冷量</translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation>风量</translation>
    </message>
    <message>
        <source>Load max</source>
        <translation>最大承重</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>通道数</translation>
    </message>
    <message>
        <source>Bus width (bits)</source>
        <translation>总线位宽（bit）</translation>
    </message>
    <message>
        <source>Energy per bit</source>
        <translation>每比特能耗</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>Tariff in local currency</source>
        <translation>电价（当地货币）</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>PUE, lowest</source>
        <translation>PUE，最低</translation>
    </message>
    <message>
        <source>PUE, highest</source>
        <translation>PUE，最高</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Read bandwidth</source>
        <translation>读取带宽</translation>
    </message>
    <message>
        <source>Write bandwidth</source>
        <translation>写入带宽</translation>
    </message>
    <message>
        <source>Distance of neighbouring slots (slots)</source>
        <translation>相邻插槽的间距（槽位）</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Noise at 1 m (dBA)</source>
        <translation>1 m 处的噪声（dBA）</translation>
    </message>
    <message>
        <source>Wire gauge (AWG)</source>
        <translation>线规（AWG）</translation>
    </message>
    <message>
        <source>Patch junctions on the way</source>
        <translation>途经的跳接点数</translation>
    </message>
    <message>
        <source>Inrush current of an inlet</source>
        <translation>电源输入口的浪涌电流</translation>
    </message>
    <message>
        <source>Offers seen on the market</source>
        <translation>市场上所见的报价数</translation>
    </message>
</context>
<context>
    <name>nongjang::FigureCells</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>未知：%1</translation>
    </message>
</context>
<context>
    <name>nongjang::FigureRow</name>
    <message>
        <source>not evaluated</source>
        <translation>未评估</translation>
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
        <translation>%1：不在部件库中</translation>
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
        <translation>价格（%1）</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
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
            <numerusform>%n 项未知</numerusform>
        </translation>
    </message>
    <message>
        <source>general knowledge, not looked up</source>
        <translation>常识，未经查证</translation>
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
        <translation>可信度低</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>可信度中</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>可信度高</translation>
    </message>
    <message>
        <source>new</source>
        <comment>condition of a part</comment>
        <translation>全新</translation>
    </message>
    <message>
        <source>used</source>
        <comment>condition of a part</comment>
        <translation>二手</translation>
    </message>
    <message>
        <source>modded</source>
        <comment>condition of a part</comment>
        <translation>改装</translation>
    </message>
    <message>
        <source>list price</source>
        <comment>condition of a part</comment>
        <translation>官方定价</translation>
    </message>
    <message>
        <source>direct, GPU to GPU</source>
        <translation>GPU 间直连</translation>
    </message>
    <message>
        <source>direct with a patched driver</source>
        <translation>使用补丁驱动直连</translation>
    </message>
    <message>
        <source>staged through host memory</source>
        <translation>经主机内存中转</translation>
    </message>
    <message>
        <source>over the network</source>
        <translation>经网络</translation>
    </message>
    <message>
        <source>no path</source>
        <translation>无路径</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>范围：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>计算依据</translation>
    </message>
    <message>
        <source>Unknown, so the figure is a lower bound</source>
        <translation>未知项（因此该数值为下限）</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Price, %1: %2</source>
        <translation>价格（%1）：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%1 以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>port and how many</comment>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation>显存容量</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>显存带宽</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>Slowest path between two GPUs</source>
        <translation>两个 GPU 之间的最慢路径</translation>
    </message>
    <message>
        <source>Collective traffic</source>
        <translation>集合通信流量</translation>
    </message>
    <message>
        <source>Bisection bandwidth</source>
        <translation>对分带宽</translation>
    </message>
    <message>
        <source>DC power, idle</source>
        <translation>直流功率，空闲</translation>
    </message>
    <message>
        <source>DC power, typical</source>
        <translation>直流功率，典型</translation>
    </message>
    <message>
        <source>DC power, peak</source>
        <translation>直流功率，峰值</translation>
    </message>
    <message>
        <source>Wall power, idle</source>
        <translation>市电功率，空闲</translation>
    </message>
    <message>
        <source>Wall power, typical</source>
        <translation>市电功率，典型</translation>
    </message>
    <message>
        <source>Wall power, peak</source>
        <translation>市电功率，峰值</translation>
    </message>
    <message>
        <source>Cost to buy</source>
        <translation>购置成本</translation>
    </message>
    <message>
        <source>Energy per year</source>
        <translation>每年用电</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation>总拥有成本</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>ring</source>
        <comment>algorithm of an all-reduce</comment>
        <translation>环形</translation>
    </message>
    <message>
        <source>double tree</source>
        <comment>algorithm of an all-reduce</comment>
        <translation>双树</translation>
    </message>
    <message>
        <source>in the switches</source>
        <comment>algorithm of an all-reduce</comment>
        <translation>交换机内</translation>
    </message>
    <message>
        <source>%1 of the bound: no algorithm needs less than %2 on this hardware (%3)</source>
        <translation>达到上限的 %1：在此硬件上，任何算法所需的时间都不会少于 %2（%3）</translation>
    </message>
    <message>
        <source>Heat at peak, BTU/h</source>
        <translation>峰值发热量，BTU/h</translation>
    </message>
    <message>
        <source>Air that carries the heat away</source>
        <translation>排走热量所需风量</translation>
    </message>
    <message>
        <source>Rent or buy</source>
        <translation>租用或购买</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation>有效吞吐率（goodput）</translation>
    </message>
    <message>
        <source>%1 at the power limits</source>
        <translation>功率上限下为 %1</translation>
    </message>
    <message>
        <source>Speed of memory-bound work</source>
        <translation>访存受限任务的速度</translation>
    </message>
    <message>
        <source>speed at a power limit, %1 (%2, %3)</source>
        <comment>id of the curve, source, date</comment>
        <translation>功率限制下的速度，%1（%2，%3）</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>工作负载</translation>
    </message>
</context>
<context>
    <name>nongjang::FileController</name>
    <message>
        <source>Open a design</source>
        <translation>打开设计</translation>
    </message>
    <message>
        <source>Nongjang designs (*.farm)</source>
        <translation>Nongjang 设计 (*.farm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The design could not be opened</source>
        <translation>无法打开设计</translation>
    </message>
    <message>
        <source>The design was brought to the present format</source>
        <translation>设计已转换为当前格式</translation>
    </message>
    <message>
        <source>%1 was written by an older version. It stays as it is until you save.

%2</source>
        <translation>%1 由旧版本写入。在您保存之前，文件将保持原样。

%2</translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation>保存设计</translation>
    </message>
    <message>
        <source>The design could not be saved</source>
        <translation>无法保存设计</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Recovered; not saved yet</source>
        <translation>已恢复，尚未保存</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>%1 was removed by another program. The design stays open; save it to bring the file back.</source>
        <translation>%1 已被其他程序删除。设计仍保持打开，保存即可恢复该文件。</translation>
    </message>
    <message>
        <source>New from a template</source>
        <translation>从模板新建</translation>
    </message>
</context>
<context>
    <name>nongjang::FileWriter</name>
    <message>
        <source>%1 cannot be written: %2. Nothing was changed; choose another place, or free some space.</source>
        <translation>无法写入 %1：%2。没有更改任何内容；请选择其他位置，或释放一些空间。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>没有文件夹 %1</translation>
    </message>
</context>
<context>
    <name>nongjang::FindController</name>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>Type a command, a part to add or a thing to go to</source>
        <translation>输入命令、要添加的部件或要转到的对象</translation>
    </message>
    <message>
        <source>No command fits.</source>
        <translation>没有匹配的命令。</translation>
    </message>
    <message>
        <source>Find a component, cable, assembly or problem</source>
        <translation>查找组件、线缆、装配体或问题</translation>
    </message>
    <message>
        <source>Nothing in the design fits.</source>
        <translation>设计中没有匹配的内容。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>a part</comment>
        <translation>添加 %1</translation>
    </message>
</context>
<context>
    <name>nongjang::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理建议</translation>
    </message>
    <message>
        <source>Click to show: %1</source>
        <translation>点击可显示：%1</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>%1 – approved: %2</source>
        <translation>%1 – 已批准：%2</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>未评估</translation>
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
        <translation>两端均为“%1”；需要一对互补的端口。</translation>
    </message>
    <message>
        <source>%1 does not go into %2.</source>
        <translation>%1 无法插入 %2。</translation>
    </message>
    <message>
        <source>One speaks %1, the other %2.</source>
        <translation>一端使用 %1，另一端使用 %2。</translation>
    </message>
    <message>
        <source>%1 and %2 need a cable.</source>
        <translation>%1 与 %2 之间需要线缆。</translation>
    </message>
    <message>
        <source>An x%1 card does not go into an x%2 slot; a riser does.</source>
        <translation>x%1 板卡无法插入 x%2 插槽，但可以使用转接线。</translation>
    </message>
    <message>
        <source>%1 has no two ends.</source>
        <translation>%1 不具有两个端头。</translation>
    </message>
    <message>
        <source>%1 (%2 to %3) does not join %4 and %5.</source>
        <translation>%1（%2 转 %3）无法连接 %4 与 %5。</translation>
    </message>
    <message>
        <source>No cable of the catalogue joins %1 and %2.</source>
        <translation>部件库中没有可连接 %1 与 %2 的线缆。</translation>
    </message>
</context>
<context>
    <name>nongjang::HistoryPanel</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Click a step to go back or forward to it. The mark shows what is saved.</source>
        <translation>点击某个步骤可后退或前进到该步骤。标记表示已保存的状态。</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>打开时的状态</translation>
    </message>
</context>
<context>
    <name>nongjang::HtmlPage</name>
    <message>
        <source>Ticks are kept in this browser.</source>
        <translation>勾选状态保存在此浏览器中。</translation>
    </message>
</context>
<context>
    <name>nongjang::ImportController</name>
    <message>
        <source>Import a part</source>
        <translation>导入部件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The part could not be imported</source>
        <translation>无法导入部件</translation>
    </message>
    <message>
        <source>Imported %1 into the list of parts.</source>
        <translation>已将 %1 导入部件列表。</translation>
    </message>
    <message>
        <source>Parts and NetBox device types (*.json *.yaml *.yml)</source>
        <translation>部件和 NetBox 设备类型 (*.json *.yaml *.yml)</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n parts into the list of parts.</source>
        <translation>
            <numerusform>已将 %n 个部件导入部件列表。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::InstanceBar</name>
    <message>
        <source>Changes apply</source>
        <translation>更改应用于</translation>
    </message>
    <message>
        <source>in every “%1”</source>
        <translation>所有“%1”</translation>
    </message>
    <message>
        <source>here only: %1</source>
        <translation>仅此处：%1</translation>
    </message>
    <message>
        <source>● Different here</source>
        <translation>● 此处不同</translation>
    </message>
    <message>
        <source>Back to the assembly&apos;s</source>
        <translation>恢复为装配体的值</translation>
    </message>
    <message>
        <source>Take away what is different in this place</source>
        <translation>移除此处的不同设置</translation>
    </message>
</context>
<context>
    <name>nongjang::Json</name>
    <message>
        <source>the key “%1” occurs twice in one object</source>
        <translation>键“%1”在同一对象中出现了两次</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>不是有效的 JSON：%1</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 为空</translation>
    </message>
    <message>
        <source>expected an object in braces</source>
        <translation>应为花括号中的对象</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>缺少此键</translation>
    </message>
    <message>
        <source>expected text that is not empty</source>
        <translation>应为非空文本</translation>
    </message>
    <message>
        <source>expected text in quotes</source>
        <translation>应为引号中的文本</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2, found %3</source>
        <translation>应为 %1 到 %2 之间的整数，实际为 %3</translation>
    </message>
    <message>
        <source>expected a number from %1 to %2</source>
        <translation>应为 %1 到 %2 之间的数值</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>应为 true 或 false</translation>
    </message>
    <message>
        <source>expected text with a number in %1, such as &quot;12 %1&quot;</source>
        <translation>应为以 %1 为单位的数值文本，例如 &quot;12 %1&quot;</translation>
    </message>
    <message>
        <source>expected an array of texts</source>
        <translation>应为文本数组</translation>
    </message>
    <message>
        <source>expected an array in brackets</source>
        <translation>应为方括号中的数组</translation>
    </message>
    <message>
        <source>this key is not known here</source>
        <translation>此处不支持此键</translation>
    </message>
</context>
<context>
    <name>nongjang::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Search an action or a key</source>
        <translation>搜索操作或按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Move the selection by one grid step</source>
        <translation>将所选内容移动一格</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Move the selection by ten grid steps</source>
        <translation>将所选内容移动十格</translation>
    </message>
    <message>
        <source>Shift+Arrow keys</source>
        <translation>Shift+方向键</translation>
    </message>
    <message>
        <source>Add to the selection or take away from it</source>
        <translation>添加到所选内容或从中移除</translation>
    </message>
    <message>
        <source>Draw a cable</source>
        <translation>绘制线缆</translation>
    </message>
    <message>
        <source>Drag from port to port</source>
        <translation>从一个端口拖到另一个端口</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt 键</translation>
    </message>
    <message>
        <source>Give up a drag</source>
        <translation>取消拖动</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc 键</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>以指针位置为中心缩放</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>移动视图</translation>
    </message>
    <message>
        <source>Middle button or Space, and drag</source>
        <translation>按住中键或空格键并拖动</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home 键</translation>
    </message>
    <message>
        <source>Double-click or Enter</source>
        <translation>双击或 Enter 键</translation>
    </message>
    <message>
        <source>Up one level</source>
        <translation>返回上一级</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace 键</translation>
    </message>
    <message>
        <source>Ctrl+Click or Shift+Click</source>
        <translation>Ctrl+点击或 Shift+点击</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消全部选择</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>放大或缩小</translation>
    </message>
    <message>
        <source>+ or -</source>
        <translation>+ 或 -</translation>
    </message>
    <message>
        <source>Select the next or previous block</source>
        <translation>选择下一个或上一个方块</translation>
    </message>
    <message>
        <source>Tab or Shift+Tab</source>
        <translation>Tab 或 Shift+Tab</translation>
    </message>
    <message>
        <source>Keep the selection: Tab adds to it</source>
        <translation>保留选择：按 Tab 键添加到所选内容</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+空格键</translation>
    </message>
    <message>
        <source>Go along a cable</source>
        <translation>沿线缆移动</translation>
    </message>
    <message>
        <source>Ctrl+Arrow keys</source>
        <translation>Ctrl+方向键</translation>
    </message>
    <message>
        <source>Draw a cable with a loose end</source>
        <translation>绘制一端未连接的线缆</translation>
    </message>
    <message>
        <source>Drag from a port to empty ground</source>
        <translation>从端口拖到空白处</translation>
    </message>
    <message>
        <source>Put the end of the selected cable elsewhere</source>
        <translation>将所选线缆的端点移到别处</translation>
    </message>
    <message>
        <source>Drag its end</source>
        <translation>拖动线缆端点</translation>
    </message>
    <message>
        <source>Lay the selected cable by hand</source>
        <translation>手动布置所选线缆的走线</translation>
    </message>
    <message>
        <source>Drag a leg or a corner</source>
        <translation>拖动线段或拐角</translation>
    </message>
    <message>
        <source>Remove a corner of the selected cable</source>
        <translation>移除所选线缆的拐角</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Ignore grid and guides while dragging</source>
        <translation>拖动时忽略网格和参考线</translation>
    </message>
    <message>
        <source>Standard keys everywhere</source>
        <translation>全部恢复默认按键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>请按键</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Gives the action the key it had at first</source>
        <translation>将操作的按键恢复为最初的按键</translation>
    </message>
    <message>
        <source>Choose an action to change its key</source>
        <translation>选择一个操作以更改其按键</translation>
    </message>
    <message>
        <source>This key always does the same</source>
        <translation>此按键的作用固定不变</translation>
    </message>
    <message>
        <source>Not changed: “%1” has this key.</source>
        <translation>未更改：“%1”已使用此按键。</translation>
    </message>
    <message>
        <source>Drag a copy</source>
        <translation>拖动副本</translation>
    </message>
    <message>
        <source>Ctrl+Drag</source>
        <translation>Ctrl+拖动</translation>
    </message>
    <message>
        <source>Go inside, or to the properties</source>
        <translation>进入内部，或转到属性</translation>
    </message>
</context>
<context>
    <name>nongjang::LabelPages</name>
    <message>
        <source>The printer cannot be used.</source>
        <translation>无法使用打印机。</translation>
    </message>
    <message numerus="yes">
        <source>The printer took no more than %n page(s).</source>
        <translation>
            <numerusform>打印机只接收了 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no cables to label.</source>
        <translation>没有需要标签的线缆。</translation>
    </message>
    <message>
        <source>%1: labels are written as .pdf or .csv</source>
        <translation>%1：标签可写入 .pdf 或 .csv</translation>
    </message>
</context>
<context>
    <name>nongjang::LabelsDialog</name>
    <message>
        <source>Labels for cables</source>
        <translation>线缆标签</translation>
    </message>
    <message>
        <source>Sheet or tape</source>
        <translation>标签纸或标签带</translation>
    </message>
    <message>
        <source>Tape, %1</source>
        <translation>标签带，%1</translation>
    </message>
    <message>
        <source>First label at place</source>
        <translation>首个标签位置</translation>
    </message>
    <message>
        <source>For a sheet that was used in part: where its first free label is, counted row by row.</source>
        <translation>用于已部分使用的标签纸：第一个空标签的位置，逐行计数。</translation>
    </message>
    <message>
        <source>Page shown</source>
        <translation>显示的页</translation>
    </message>
    <message>
        <source>Outlines, to try on plain paper</source>
        <translation>轮廓线，用普通纸试印</translation>
    </message>
    <message>
        <source>The page as it is printed</source>
        <translation>页面的打印效果</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>保存 PDF…</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>保存 CSV…</translation>
    </message>
    <message>
        <source>For programs of label printers: one row for each label.</source>
        <translation>供标签打印机程序使用：每个标签一行。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>There are no cables to label.</source>
        <translation>没有需要标签的线缆。</translation>
    </message>
    <message>
        <source>Listing the cables…</source>
        <translation>正在列出线缆…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>labels, pages</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s), one for each end of a cable,</source>
        <translation>
            <numerusform>%n 个标签（线缆每端一个），</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>共 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>保存标签</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>The labels could not be saved</source>
        <translation>无法保存标签</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>The labels could not be printed</source>
        <translation>无法打印标签</translation>
    </message>
</context>
<context>
    <name>nongjang::LayoutsModel</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>On the fullest GPU</source>
        <translation>占用最多的 GPU 上</translation>
    </message>
    <message>
        <source>Tokens a second against those of the first layout</source>
        <translation>每秒 token 数与首个切分方式之比</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>切分方式</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>token/s</translation>
    </message>
    <message>
        <source>Of the first</source>
        <translation>相对首个</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>放得下</translation>
    </message>
</context>
<context>
    <name>nongjang::LayoutsPanel</name>
    <message>
        <source>Take the layout %1</source>
        <translation>采用切分方式 %1</translation>
    </message>
    <message>
        <source>Let the program choose the layout</source>
        <translation>由程序选择切分方式</translation>
    </message>
    <message>
        <source>Ways to cut the model</source>
        <translation>模型切分方式</translation>
    </message>
    <message>
        <source>No way to cut the model over the GPUs is known.</source>
        <translation>没有已知的方式可将模型切分到这些 GPU。</translation>
    </message>
    <message>
        <source>Only what comes out with the layout asked for.</source>
        <translation>仅显示所指定切分方式的结果。</translation>
    </message>
    <message>
        <source>Take this layout</source>
        <translation>采用此切分方式</translation>
    </message>
    <message>
        <source>Asks for the chosen layout, so that it stays whatever else is changed</source>
        <translation>指定所选的切分方式，使其在其他内容更改后仍保持不变</translation>
    </message>
    <message>
        <source>Choose the best again</source>
        <translation>重新选择最佳方式</translation>
    </message>
    <message>
        <source>Leaves it to the program how the model is cut</source>
        <translation>由程序决定模型的切分方式</translation>
    </message>
</context>
<context>
    <name>nongjang::ListFile</name>
    <message>
        <source>%1: %2 is written as .csv, .md, .html, .json or .xlsx</source>
        <comment>path: list</comment>
        <translation>%1：%2可写入 .csv、.md、.html、.json 或 .xlsx</translation>
    </message>
</context>
<context>
    <name>nongjang::LockBadge</name>
    <message>
        <source>“%1” is locked. Ctrl+L unlocks it.</source>
        <translation>“%1”已锁定。按 Ctrl+L 可解锁。</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) are locked. Ctrl+L unlocks what is selected.</source>
        <translation>
            <numerusform>%n 个组件已锁定。按 Ctrl+L 可解锁所选内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>The drawing of the farm. Parts are dragged here.</source>
        <translation>农场的图纸。将部件拖到这里。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表盘</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>问题 (%1)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>物料清单</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>线缆</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>选择所有行</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>%1[*] – Nongjang</source>
        <comment>name of the design</comment>
        <translation>%1[*] – Nongjang</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>插槽</translation>
    </message>
    <message>
        <source>More menus</source>
        <translation>更多菜单</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>工作负载</translation>
    </message>
</context>
<context>
    <name>nongjang::MatrixFile</name>
    <message>
        <source>%1 holds no traffic</source>
        <translation>%1 中没有流量</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>“%1” is not a size such as 64 MiB</source>
        <translation>“%1”不是数据大小，例如 64 MiB</translation>
    </message>
    <message>
        <source>a GPU is not named</source>
        <translation>有 GPU 未写明名称</translation>
    </message>
    <message>
        <source>a traffic matrix has at most %1 entries</source>
        <translation>流量矩阵最多可有 %1 个条目</translation>
    </message>
    <message>
        <source>expected from, to and size</source>
        <translation>应为 from、to 和 size</translation>
    </message>
    <message>
        <source>expected %1 fields as in the first row</source>
        <translation>应与首行一样有 %1 个字段</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB</source>
        <translation>%1 大于 %2 MB</translation>
    </message>
</context>
<context>
    <name>nongjang::MeasureTool</name>
    <message>
        <source>Cable length: %1</source>
        <translation>线缆长度：%1</translation>
    </message>
    <message>
        <source>Cable length not given</source>
        <translation>未指定线缆长度</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <comment>distance in canvas units, across, down</comment>
        <translation>%1（%2 × %3）</translation>
    </message>
</context>
<context>
    <name>nongjang::MessageChart</name>
    <message>
        <source>Bus bandwidth by message size</source>
        <translation>不同消息大小的总线带宽</translation>
    </message>
    <message>
        <source>tuned</source>
        <translation>已调优</translation>
    </message>
    <message>
        <source>library default</source>
        <translation>库默认设置</translation>
    </message>
    <message>
        <source>All-reduce: bus bandwidth by message size</source>
        <translation>All-reduce：不同消息大小的总线带宽</translation>
    </message>
    <message>
        <source>range of tuned</source>
        <comment>name of a band in a chart</comment>
        <translation>已调优范围</translation>
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
        <translation>库默认设置：%1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息大小</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Bus bandwidth</source>
        <translation>总线带宽</translation>
    </message>
    <message>
        <source>Algorithm, protocol</source>
        <translation>算法、协议</translation>
    </message>
    <message>
        <source>Time, untuned</source>
        <translation>时间（未调优）</translation>
    </message>
    <message>
        <source>Bus bandwidth, untuned</source>
        <translation>总线带宽（未调优）</translation>
    </message>
    <message>
        <source>Algorithm, untuned</source>
        <translation>算法（未调优）</translation>
    </message>
</context>
<context>
    <name>nongjang::MessagesPage</name>
    <message>
        <source>Show as a table</source>
        <translation>以表格显示</translation>
    </message>
</context>
<context>
    <name>nongjang::MessagesTable</name>
    <message>
        <source>All-reduce by message size</source>
        <translation>不同消息大小的 all-reduce</translation>
    </message>
    <message>
        <source>No all-reduce to show. It takes two GPUs that reach each other and take part.</source>
        <translation>没有可显示的 all-reduce。至少需要两个能够互相访问且参与通信的 GPU。</translation>
    </message>
</context>
<context>
    <name>nongjang::OpenInputs</name>
    <message>
        <source>This design</source>
        <translation>当前设计</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础</translation>
    </message>
</context>
<context>
    <name>nongjang::OwnPartDialog</name>
    <message>
        <source>New own part</source>
        <translation>新建自己的部件</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Designs know the part by its id, which stays</source>
        <translation>设计通过 ID 指代此部件，因此 ID 不可更改</translation>
    </message>
    <message>
        <source>What designs know the part by: letters, digits, - _ .</source>
        <translation>设计中用来指代此部件的 ID：由字母、数字以及 - _ . 组成</translation>
    </message>
    <message>
        <source>Of all figures and prices that have no other</source>
        <translation>所有未另注来源的参数和价格的来源</translation>
    </message>
    <message>
        <source>Tables of the part</source>
        <translation>部件的表格</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>参数(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;rices</source>
        <translation>价格(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Attributes</source>
        <translation>属性(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Save the part</source>
        <translation>保存部件</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>field of a part</comment>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>There is already a part “%1”; give this one another id.</source>
        <translation>已有部件“%1”；请给此部件换一个 ID。</translation>
    </message>
    <message>
        <source>What you changed in this part is lost then.</source>
        <translation>您对此部件所做的更改将会丢失。</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>丢弃更改</translation>
    </message>
</context>
<context>
    <name>nongjang::OwnParts</name>
    <message>
        <source>“%1” is not an id for a part</source>
        <translation>“%1”不能用作部件 ID</translation>
    </message>
    <message>
        <source>There is already a part “%1”; give the one in the file another id.</source>
        <translation>已有部件“%1”；请给文件中的部件换一个 ID。</translation>
    </message>
    <message>
        <source>%1 holds no part</source>
        <translation>%1 不包含部件</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>There is already a part “%1”; give this one another id.</source>
        <translation>已有部件“%1”；请给此部件换一个 ID。</translation>
    </message>
    <message>
        <source>“%1” is no part of your own any more.</source>
        <translation>“%1”已不再是自己的部件。</translation>
    </message>
    <message>
        <source>%1 was changed by something else meanwhile, and stays as it is.</source>
        <translation>%1 在此期间被其他程序更改，因此保持原样。</translation>
    </message>
    <message>
        <source>%1 cannot be removed. Check that its folder can be written.</source>
        <translation>无法移除 %1。请检查其所在文件夹是否可写。</translation>
    </message>
</context>
<context>
    <name>nongjang::OwnPartsController</name>
    <message>
        <source>The part could not be changed</source>
        <translation>无法更改部件</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>%1 comes with the program, and is never changed. A copy of it can be a part of your own.</source>
        <translation>%1 随程序提供，不可更改。可以将其副本作为自己的部件。</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>New own part %1</source>
        <translation>新建自己的部件 %1</translation>
    </message>
    <message>
        <source>Edit own part %1</source>
        <translation>编辑自己的部件 %1</translation>
    </message>
    <message>
        <source>Saved %1 among your own parts.</source>
        <translation>已将 %1 保存到自己的部件中。</translation>
    </message>
    <message>
        <source>Delete %1 from your own parts? Undo brings it back.</source>
        <translation>要从自己的部件中删除 %1 吗？可通过撤销恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) or cable(s) of this design are this part; they stay, as an unknown part.</source>
        <translation>
            <numerusform>此设计中有 %n 个组件或线缆使用此部件；它们会作为未知部件保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete own part</source>
        <translation>删除自己的部件</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete own part %1</source>
        <translation>删除自己的部件 %1</translation>
    </message>
    <message>
        <source>The part could not be deleted</source>
        <translation>无法删除部件</translation>
    </message>
    <message>
        <source>Deleted %1; undo brings it back.</source>
        <translation>已删除 %1；可通过撤销恢复。</translation>
    </message>
    <message>
        <source>Export own parts</source>
        <translation>导出自己的部件</translation>
    </message>
    <message>
        <source>Parts (*.json)</source>
        <translation>部件 (*.json)</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>导出失败</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Select two to %1 parts in the list of parts, with Ctrl or Shift, then compare them.</source>
        <translation>请在部件列表中按住 Ctrl 或 Shift 选择 2 到 %1 个部件，然后进行比较。</translation>
    </message>
</context>
<context>
    <name>nongjang::PanelDocks</name>
    <message>
        <source>Close panel</source>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>Detach panel</source>
        <translation>分离面板</translation>
    </message>
</context>
<context>
    <name>nongjang::Part</name>
    <message>
        <source>GPUs and accelerators</source>
        <translation>GPU 与加速器</translation>
    </message>
    <message>
        <source>Bare dies</source>
        <translation>裸晶片</translation>
    </message>
    <message>
        <source>Boards and servers</source>
        <translation>主板与服务器</translation>
    </message>
    <message>
        <source>Carriers and backplanes</source>
        <translation>载板与背板</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Memory modules</source>
        <translation>内存条</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储设备</translation>
    </message>
    <message>
        <source>Network cards</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Cables and risers</source>
        <translation>线缆与转接线</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>转接器</translation>
    </message>
    <message>
        <source>Transceivers</source>
        <translation>收发模块</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Circuits, PDUs and UPS</source>
        <translation>供电回路、PDU 与 UPS</translation>
    </message>
    <message>
        <source>Racks, frames and cases</source>
        <translation>机柜、机架与机箱</translation>
    </message>
    <message>
        <source>Fans and cooling</source>
        <translation>风扇与散热</translation>
    </message>
    <message>
        <source>Building blocks for boards</source>
        <translation>板级元器件</translation>
    </message>
    <message>
        <source>Efficiency certificates</source>
        <translation>能效认证</translation>
    </message>
    <message>
        <source>Electricity tariffs and PUE</source>
        <translation>电价与 PUE</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message numerus="yes">
        <source>%n cores</source>
        <translation>
            <numerusform>%n 核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n 通道</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::PartCompareDialog</name>
    <message>
        <source>Parts side by side</source>
        <translation>部件并排比较</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>仅列出不同之处</translation>
    </message>
    <message>
        <source>★ best; the dot tells how sure a figure is</source>
        <translation>★ 最佳；圆点表示参数的可信度</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Any figure of parts over any other</source>
        <translation>以任意两项参数为坐标轴比较部件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the table as text</source>
        <translation>将表格复制为文本</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the table as a spreadsheet, CSV, Markdown, web page or JSON file</source>
        <translation>将表格导出为电子表格、CSV、Markdown、网页或 JSON 文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export the parts side by side</source>
        <translation>导出部件对比表</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>导出失败</translation>
    </message>
</context>
<context>
    <name>nongjang::PartCompareExport</name>
    <message>
        <source>Parts side by side</source>
        <translation>部件并排比较</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value (range)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>part: source, date</comment>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>nongjang::PartCompareModel</name>
    <message>
        <source>Range: %1</source>
        <translation>范围：%1</translation>
    </message>
    <message>
        <source>the best of all</source>
        <translation>全部中最佳</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: not the same in all</source>
        <translation>%1：并非全部相同</translation>
    </message>
</context>
<context>
    <name>nongjang::PartComparison</name>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of a part</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <comment>condition</comment>
        <translation>价格（%1）</translation>
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
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row of a table, column</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>nongjang::PartEdits</name>
    <message>
        <source>Expected a letter or digit, then letters, digits, - _ or ., at most 64.</source>
        <translation>应以字母或数字开头，后接字母、数字、- _ 或 .，最多 64 个字符。</translation>
    </message>
    <message>
        <source>Expected at most %1 characters, found %2.</source>
        <translation>最多 %1 个字符，实际为 %2 个。</translation>
    </message>
    <message>
        <source>A part needs a name.</source>
        <translation>部件需要名称。</translation>
    </message>
    <message>
        <source>“%1” is no category.</source>
        <translation>“%1”不是部件类别。</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>新部件</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <comment>name of a part</comment>
        <translation>%1（自己的）</translation>
    </message>
    <message>
        <source>Expected a date such as 2026, 2026-10, 2026-10-01, 2025-Q2, 2024-2025 or undated, found “%1”.</source>
        <translation>应为日期，例如 2026、2026-10、2026-10-01、2025-Q2、2024-2025 或 undated，实际为“%1”。</translation>
    </message>
    <message>
        <source>Expected high, medium or low, found “%1”.</source>
        <translation>应为 high、medium 或 low，实际为“%1”。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>High</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>PCIe generation</source>
        <translation>PCIe 代数</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>通道数</translation>
    </message>
    <message>
        <source>Width (lanes)</source>
        <translation>宽度（通道数）</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Hangs on</source>
        <translation>挂接于</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>成色</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>A figure cannot be negative.</source>
        <translation>参数不能为负数。</translation>
    </message>
    <message>
        <source>Expected a share above 0 and at most 100 %.</source>
        <translation>应为大于 0 且不超过 100 % 的比例。</translation>
    </message>
    <message>
        <source>Type a value first.</source>
        <translation>请先输入数值。</translation>
    </message>
    <message>
        <source>Expected a whole number from 1 to %1, found “%2”.</source>
        <translation>应为 1 到 %1 之间的整数，实际为“%2”。</translation>
    </message>
    <message>
        <source>“%1” is no kind of port.</source>
        <translation>“%1”不是端口类型。</translation>
    </message>
    <message>
        <source>A port needs a name.</source>
        <translation>端口需要名称。</translation>
    </message>
    <message>
        <source>A price cannot be negative.</source>
        <translation>价格不能为负数。</translation>
    </message>
    <message>
        <source>Expected a condition, such as new, used, modded or msrp.</source>
        <translation>应为成色，例如 new、used、modded 或 msrp。</translation>
    </message>
    <message>
        <source>Expected text that is not empty.</source>
        <translation>应为非空文本。</translation>
    </message>
    <message>
        <source>There is already an attribute “%1”.</source>
        <translation>已有属性“%1”。</translation>
    </message>
</context>
<context>
    <name>nongjang::PartQuery</name>
    <message>
        <source>There is no figure called “%1”. Try one of: %2.</source>
        <translation>没有名为“%1”的参数。请尝试以下参数之一：%2。</translation>
    </message>
    <message>
        <source>“%1” needs a number after the sign, as in “vram&gt;=24”.</source>
        <translation>“%1”的符号后面需要数值，例如“vram&gt;=24”。</translation>
    </message>
    <message>
        <source>“%1” is not a value of “%2”. %3</source>
        <translation>“%1”不是“%2”的有效值。%3</translation>
    </message>
</context>
<context>
    <name>nongjang::PartTableModel</name>
    <message>
        <source>Type a value with its unit, as in “450 W” or “48 GB”.</source>
        <translation>请输入带单位的值，例如“450 W”或“48 GB”。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>参数</translation>
    </message>
</context>
<context>
    <name>nongjang::PartTablePage</name>
    <message>
        <source>Figures</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the row of the cell chosen (Del)</source>
        <translation>移除所选单元格所在的行（Del）</translation>
    </message>
    <message>
        <source>Every figure there is</source>
        <translation>所有参数</translation>
    </message>
    <message>
        <source>Without the tick: those that parts of this category have in the catalogue</source>
        <translation>不勾选时：只显示部件库中此类别部件所具有的参数</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a row to %1</source>
        <comment>title of a table</comment>
        <translation>在“%1”中添加一行</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>row of a table</comment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: what was expected</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>nongjang::PartsPanel</name>
    <message>
        <source>Search, or vram&gt;=24 price&lt;800</source>
        <translation>搜索，或输入 vram&gt;=24 price&lt;800</translation>
    </message>
    <message>
        <source>Search parts</source>
        <translation>搜索部件</translation>
    </message>
    <message>
        <source>Words match names, vendors and attributes. Conditions compare figures: %1. A part whose figure is unknown does not match.</source>
        <translation>词语匹配名称、厂商和属性。条件用于比较参数：%1。参数未知的部件不会匹配。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>仅显示：%1</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>No part matches. Try fewer words or a looser condition.</source>
        <translation>没有匹配的部件。请减少词语或放宽条件。</translation>
    </message>
    <message>
        <source>Assemblies of this design</source>
        <translation>此设计的装配体</translation>
    </message>
    <message>
        <source>Figures of the selected part</source>
        <translation>所选部件的参数</translation>
    </message>
    <message>
        <source>Select a part to see its figures and where they come from. Drag it to the canvas, or press Enter.</source>
        <translation>选择部件可查看其参数及来源。将其拖到画布上，或按 Enter 键。</translation>
    </message>
    <message>
        <source>Show only: favourites</source>
        <translation>只显示：收藏</translation>
    </message>
    <message>
        <source>Show only: used last</source>
        <translation>只显示：最近使用</translation>
    </message>
    <message>
        <source>Fits %1  ✕</source>
        <comment>a component or port</comment>
        <translation>适配 %1  ✕</translation>
    </message>
    <message>
        <source>Only what fits %1 is listed. Click to list everything.</source>
        <translation>只列出适配 %1 的部件。点击以列出全部。</translation>
    </message>
    <message>
        <source>Add to the drawing</source>
        <translation>添加到图纸</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
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
        <translation>访问方式：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what (why)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Limited by %1</source>
        <translation>受限于 %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>bandwidth</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>number, hop, bandwidth</comment>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>Path between the selected GPUs</source>
        <translation>所选 GPU 之间的路径</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
</context>
<context>
    <name>nongjang::PatternDialog</name>
    <message>
        <source>How are they joined?</source>
        <translation>如何连接？</translation>
    </message>
    <message>
        <source>%1 ×%2 to %3 ×%4</source>
        <translation>%1 ×%2 到 %3 ×%4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pattern, why it cannot be</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cable(s)</source>
        <translation>
            <numerusform>%n 条线缆</numerusform>
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
        <translation>环形 all-reduce</translation>
    </message>
    <message>
        <source>Double-tree all-reduce</source>
        <translation>双树 all-reduce</translation>
    </message>
    <message>
        <source>Hierarchical all-reduce</source>
        <translation>分层 all-reduce</translation>
    </message>
    <message>
        <source>All-reduce in the switches</source>
        <translation>交换机内 all-reduce</translation>
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
        <translation>广播</translation>
    </message>
    <message>
        <source>All to all</source>
        <translation>all-to-all 通信</translation>
    </message>
    <message>
        <source>Expert all-to-all, nodes limited</source>
        <translation>专家 all-to-all，限制节点数</translation>
    </message>
    <message>
        <source>Pipeline neighbours</source>
        <translation>流水线相邻级</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>移位</translation>
    </message>
    <message>
        <source>Neighbouring pairs, both ways</source>
        <translation>相邻 GPU 成对，双向</translation>
    </message>
    <message>
        <source>Half with half in pairs, both ways</source>
        <translation>前后两半成对，双向</translation>
    </message>
    <message>
        <source>Host memory to all GPUs</source>
        <translation>主机内存到所有 GPU</translation>
    </message>
    <message>
        <source>All GPUs to host memory</source>
        <translation>所有 GPU 到主机内存</translation>
    </message>
    <message>
        <source>Drives to all GPUs</source>
        <translation>硬盘到所有 GPU</translation>
    </message>
    <message>
        <source>Own traffic matrix</source>
        <translation>自定义流量矩阵</translation>
    </message>
    <message>
        <source>All-reduce by the processors</source>
        <translation>由处理器完成的 all-reduce</translation>
    </message>
    <message>
        <source>All-to-all of single tokens, low latency</source>
        <translation>逐个 token 的 all-to-all，低延迟</translation>
    </message>
</context>
<context>
    <name>nongjang::PatternsModel</name>
    <message>
        <source>no traffic matrix is imported</source>
        <translation>未导入流量矩阵</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>ranked</source>
        <translation>瓶颈排序依据</translation>
    </message>
    <message>
        <source>Bottlenecks, headline and canvas are about this pattern</source>
        <translation>瓶颈、概要和画布均针对此通信模式</translation>
    </message>
    <message>
        <source>Click to rank bottlenecks for this pattern</source>
        <translation>点击可按此通信模式对瓶颈排序</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n flow(s)</source>
        <translation>
            <numerusform>%1，%n 条数据流</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what no algorithm can exceed on this hardware</source>
        <translation>占此硬件上任何算法都无法超越的上限的比例</translation>
    </message>
    <message>
        <source>Bus bandwidth of a library as it comes, where that is slower</source>
        <translation>通信库按默认设置运行时的总线带宽，仅在更慢时显示</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>通信模式</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>All flows</source>
        <translation>全部数据流</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Of bound</source>
        <translation>占上限</translation>
    </message>
    <message>
        <source>Untuned</source>
        <translation>未调优</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>受限于</translation>
    </message>
    <message>
        <source>Bus bandwidth of large messages as nccl-tests counts it; of single flows the slowest one</source>
        <translation>大消息时按 nccl-tests 计算的总线带宽；单个数据流则取最慢者</translation>
    </message>
</context>
<context>
    <name>nongjang::PatternsPanel</name>
    <message>
        <source>Rank bottlenecks for “%1”</source>
        <translation>按“%1”对瓶颈排序</translation>
    </message>
    <message>
        <source>Rank bottlenecks for this</source>
        <translation>按此模式对瓶颈排序</translation>
    </message>
    <message>
        <source>Traffic patterns</source>
        <translation>通信模式</translation>
    </message>
    <message>
        <source>No traffic to show. It takes two GPUs that reach each other and take part.</source>
        <translation>没有可显示的流量。至少需要两个能够互相访问且参与通信的 GPU。</translation>
    </message>
</context>
<context>
    <name>nongjang::Picture</name>
    <message>
        <source>%1: a picture ends in .svg, .png or .pdf.</source>
        <translation>%1：图片文件名应以 .svg、.png 或 .pdf 结尾。</translation>
    </message>
    <message>
        <source>The picture could not be written to %1: %2</source>
        <translation>无法将图片写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>nongjang::PieceBar</name>
    <message>
        <source>%1: %2</source>
        <comment>piece of a whole: its size</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <comment>piece: size, share of the whole</comment>
        <translation>%1，%2 %</translation>
    </message>
</context>
<context>
    <name>nongjang::Port</name>
    <message>
        <source>PCIe slot</source>
        <translation>PCIe 插槽</translation>
    </message>
    <message>
        <source>PCIe card edge</source>
        <translation>PCIe 金手指</translation>
    </message>
    <message>
        <source>PCIe cable connector</source>
        <translation>PCIe 线缆接口</translation>
    </message>
    <message>
        <source>Module socket</source>
        <translation>模组插座</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模组</translation>
    </message>
    <message>
        <source>CPU socket</source>
        <translation>CPU 插座</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>DIMM slot</source>
        <translation>DIMM 插槽</translation>
    </message>
    <message>
        <source>DIMM</source>
        <translation>DIMM</translation>
    </message>
    <message>
        <source>Drive bay</source>
        <translation>硬盘位</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>硬盘</translation>
    </message>
    <message>
        <source>Network port</source>
        <translation>网络端口</translation>
    </message>
    <message>
        <source>Accelerator link</source>
        <translation>加速器链路</translation>
    </message>
    <message>
        <source>Fibre connector</source>
        <translation>光纤接口</translation>
    </message>
    <message>
        <source>Power output</source>
        <translation>电源输出</translation>
    </message>
    <message>
        <source>Power input</source>
        <translation>电源输入</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>交流输出插座</translation>
    </message>
    <message>
        <source>AC inlet</source>
        <translation>交流输入接口</translation>
    </message>
    <message>
        <source>(x%1 long)</source>
        <translation>(物理 x%1)</translation>
    </message>
</context>
<context>
    <name>nongjang::PowerSection</name>
    <message>
        <source>various</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>No power: %1.</source>
        <translation>未供电：%1。</translation>
    </message>
    <message>
        <source>%1 of %2 get no power: %3.</source>
        <translation>%2 个中有 %1 个未供电：%3。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 of the factory&apos;s limit</source>
        <translation>出厂上限的 %1</translation>
    </message>
    <message>
        <source>A limit is more than 0 W.</source>
        <translation>功率上限必须大于 0 W。</translation>
    </message>
    <message>
        <source>Full load</source>
        <translation>满载</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>典型</translation>
    </message>
    <message>
        <source>Compute-bound</source>
        <translation>计算受限</translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation>访存受限</translation>
    </message>
    <message>
        <source>Electricity a year</source>
        <translation>每年用电</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>每年成本</translation>
    </message>
    <message>
        <source>per TFLOPS</source>
        <translation>每 TFLOPS</translation>
    </message>
    <message>
        <source>What the cards draw at their limit.</source>
        <translation>板卡在功率上限下的功耗。</translation>
    </message>
    <message>
        <source>What the cards draw under usual load.</source>
        <translation>板卡在通常负载下的功耗。</translation>
    </message>
    <message>
        <source>Speed of matrix products against that at the factory&apos;s limit, with the spread between cards.</source>
        <translation>矩阵乘法速度相对于出厂上限的比例，含板卡之间的差异。</translation>
    </message>
    <message>
        <source>Speed of work that waits for memory, such as a language model that answers, against that at the factory&apos;s limit.</source>
        <translation>等待显存的任务（例如应答的语言模型）的速度相对于出厂上限的比例。</translation>
    </message>
    <message>
        <source>What these cards use, at the wall, with cooling and utilisation of the site.</source>
        <translation>这些板卡的市电用电量，计入散热和场地的利用率。</translation>
    </message>
    <message>
        <source>Electricity, and the purchase spread over the years of the site.</source>
        <translation>电费，以及按场地年数分摊的购置成本。</translation>
    </message>
    <message>
        <source>Cost a year for each TFLOPS of FP16 that the cards sustain at this limit.</source>
        <translation>板卡在此上限下持续的 FP16 算力，每 TFLOPS 的每年成本。</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>功率上限</translation>
    </message>
    <message>
        <source>Power limit of each</source>
        <translation>每个的功率上限</translation>
    </message>
    <message>
        <source>The power limit of each card, as in “280 W”.</source>
        <translation>每张板卡的功率上限，例如“280 W”。</translation>
    </message>
    <message>
        <source>Most speed per watt</source>
        <translation>每瓦速度最高</translation>
    </message>
    <message>
        <source>The limit with most compute-bound speed for each watt, the rest of the farm counted.</source>
        <translation>计入农场其余部分后，每瓦计算受限速度最高的功率上限。</translation>
    </message>
    <message>
        <source>Lowest cost per result</source>
        <translation>每份结果成本最低</translation>
    </message>
    <message>
        <source>The limit at which compute-bound work costs least, all cost of the farm counted.</source>
        <translation>计入农场全部成本后，计算受限任务成本最低的功率上限。</translation>
    </message>
    <message>
        <source>Factory limit</source>
        <translation>出厂上限</translation>
    </message>
    <message>
        <source>Take your own limit away.</source>
        <translation>取消您自定义的功率上限。</translation>
    </message>
</context>
<context>
    <name>nongjang::PriceController</name>
    <message>
        <source>Import prices</source>
        <translation>导入价格</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.tsv *.txt)</source>
        <translation>逗号分隔值 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The prices could not be imported</source>
        <translation>无法导入价格</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n price(s) from %1</source>
        <translation>
            <numerusform>已从 %1 导入 %n 个价格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::PriceFile</name>
    <message>
        <source>the part is missing</source>
        <translation>缺少部件</translation>
    </message>
    <message>
        <source>the price is not between low and high</source>
        <translation>价格不在 low 与 high 之间</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2026-10-01</source>
        <translation>“%1”不是日期，例如 2026-10-01</translation>
    </message>
    <message>
        <source>“%1” is not an amount such as 780 or 780 USD</source>
        <translation>“%1”不是金额，例如 780 或 780 USD</translation>
    </message>
    <message>
        <source>%1 holds no prices</source>
        <translation>%1 中没有价格</translation>
    </message>
    <message>
        <source>%1:%2: expected a heading with part and price</source>
        <translation>%1:%2：应为包含 part 和 price 的标题行</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>%1 has more than 64 MB</source>
        <translation>%1 超过 64 MB</translation>
    </message>
</context>
<context>
    <name>nongjang::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>撤回批准</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>%1 is %2: set back</source>
        <translation>%1 已设为 %2：恢复默认</translation>
    </message>
    <message>
        <source>%1 has thresholds of its own: set back</source>
        <translation>%1 有自定义阈值：恢复默认</translation>
    </message>
    <message>
        <source>Set %1 back</source>
        <translation>将 %1 恢复默认</translation>
    </message>
    <message>
        <source>%1: no such change clears this without a new error.</source>
        <translation>%1：没有既能消除此问题又不引发新错误的更改。</translation>
    </message>
    <message>
        <source>Withdraw the approval of %1</source>
        <translation>撤回对 %1 的批准</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>批准 %1</translation>
    </message>
    <message>
        <source>Severity of %1</source>
        <translation>%1 的严重程度</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>列出的内容</translation>
    </message>
    <message>
        <source>With approved ones</source>
        <translation>包括已批准的问题</translation>
    </message>
    <message>
        <source>With rules not evaluated</source>
        <translation>包括未评估的规则</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Change the design so that this rule is kept; one step that can be undone</source>
        <translation>更改设计以符合此规则；可一步撤销</translation>
    </message>
    <message>
        <source>Accept this finding, with a note that is kept in the file</source>
        <translation>接受此问题，并附上保存在文件中的备注</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>How severe this rule is in this design</source>
        <translation>此规则在此设计中的严重程度</translation>
    </message>
    <message>
        <source>Changed rules</source>
        <translation>已更改的规则</translation>
    </message>
    <message>
        <source>Rules that this design switches off or sets otherwise</source>
        <translation>此设计关闭或另行设置的规则</translation>
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
        <translation>因 %1 而降低</translation>
    </message>
    <message>
        <source>%1: power limit %2</source>
        <translation>%1：功率上限 %2</translation>
    </message>
    <message>
        <source>Replace the cable by one that fits</source>
        <translation>更换为合适的线缆</translation>
    </message>
    <message>
        <source>Lower the power limit</source>
        <translation>降低功率上限</translation>
    </message>
    <message>
        <source>Replace the supply by one that suffices</source>
        <translation>更换为容量足够的电源</translation>
    </message>
</context>
<context>
    <name>nongjang::Reliability</name>
    <message>
        <source>8760 h / %1 failures a year</source>
        <translation>8760 h / 每年 %1 次故障</translation>
    </message>
    <message>
        <source>so many last for %1 with a probability of %2 %: %3</source>
        <translation>有 %2 % 的概率足够使用 %1 的数量：%3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the times to write a checkpoint and to restart are not given</source>
        <translation>未指定写入检查点和重新启动的时间</translation>
    </message>
    <message>
        <source>√(2 × %1 × %2)</source>
        <translation>√(2 × %1 × %2)</translation>
    </message>
    <message>
        <source>Daly, of %1 to write and %2 between failures</source>
        <translation>Daly 公式，写入时间 %1，故障间隔 %2</translation>
    </message>
    <message>
        <source>1 − %1/τ − (τ/2 + %2)/%3 at the interval τ = %4</source>
        <translation>1 − %1/τ − (τ/2 + %2)/%3，间隔 τ = %4</translation>
    </message>
</context>
<context>
    <name>nongjang::ReplaceController</name>
    <message>
        <source>Replace %1 with…</source>
        <translation>将 %1 替换为…</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n parts with…</source>
        <translation>
            <numerusform>将 %n 个部件替换为…</numerusform>
        </translation>
    </message>
    <message>
        <source>No other part of this kind fits these letters.</source>
        <translation>没有其他同类部件匹配这些字母。</translation>
    </message>
    <message>
        <source>not all cables fit</source>
        <translation>并非所有线缆都适配</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>不适配</translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>将 %1 替换为 %2</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n part(s) by %1</source>
        <translation>
            <numerusform>将 %n 个部件替换为 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::ReportFigures</name>
    <message>
        <source>Peak, %1</source>
        <translation>峰值，%1</translation>
    </message>
    <message>
        <source>%1: bandwidth</source>
        <translation>%1：带宽</translation>
    </message>
    <message>
        <source>%1: time</source>
        <translation>%1：时间</translation>
    </message>
    <message>
        <source>Cost per TFLOPS, %1</source>
        <translation>每 TFLOPS 成本，%1</translation>
    </message>
    <message>
        <source>Cost per PFLOP-hour, %1</source>
        <translation>每 PFLOP-hour 成本，%1</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU 显存</translation>
    </message>
    <message>
        <source>GPU memory bandwidth</source>
        <translation>GPU 显存带宽</translation>
    </message>
    <message>
        <source>Bisection bandwidth</source>
        <translation>对分带宽</translation>
    </message>
    <message>
        <source>Slowest path between two GPUs</source>
        <translation>两个 GPU 之间的最慢路径</translation>
    </message>
    <message>
        <source>Oversubscription, end to end</source>
        <translation>收敛比，端到端</translation>
    </message>
    <message>
        <source>DC power, idle</source>
        <translation>直流功率，空闲</translation>
    </message>
    <message>
        <source>DC power, typical</source>
        <translation>直流功率，典型</translation>
    </message>
    <message>
        <source>DC power, peak</source>
        <translation>直流功率，峰值</translation>
    </message>
    <message>
        <source>Wall power, idle</source>
        <translation>市电功率，空闲</translation>
    </message>
    <message>
        <source>Wall power, typical</source>
        <translation>市电功率，典型</translation>
    </message>
    <message>
        <source>Wall power, peak</source>
        <translation>市电功率，峰值</translation>
    </message>
    <message>
        <source>Heat at peak, BTU/h</source>
        <translation>峰值发热量，BTU/h</translation>
    </message>
    <message>
        <source>Air that carries the heat away</source>
        <translation>排走热量所需风量</translation>
    </message>
    <message>
        <source>Energy per year</source>
        <translation>每年用电</translation>
    </message>
    <message>
        <source>Cost to buy</source>
        <translation>购置成本</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Duty, tax and freight</source>
        <translation>关税、税、运费</translation>
    </message>
    <message>
        <source>Cost of energy per year</source>
        <translation>每年电费</translation>
    </message>
    <message>
        <source>Running cost per year</source>
        <translation>每年运行费用</translation>
    </message>
    <message>
        <source>Value left after the years</source>
        <translation>使用年限后的残值</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation>总拥有成本</translation>
    </message>
    <message>
        <source>Capital per year</source>
        <translation>每年资本成本</translation>
    </message>
    <message>
        <source>Cost per year</source>
        <translation>每年成本</translation>
    </message>
    <message>
        <source>Cost per GPU-hour</source>
        <translation>每 GPU 小时成本</translation>
    </message>
    <message>
        <source>Cost per GB of GPU memory</source>
        <translation>每 GB GPU 显存成本</translation>
    </message>
    <message>
        <source>Cost per GB/s of GPU memory</source>
        <translation>每 GB/s GPU 显存带宽成本</translation>
    </message>
    <message>
        <source>Use after which buying is cheaper</source>
        <translation>购买更便宜所需的使用时间</translation>
    </message>
    <message>
        <source>Failures per year</source>
        <translation>每年故障数</translation>
    </message>
    <message>
        <source>Time between failures</source>
        <translation>故障间隔</translation>
    </message>
    <message>
        <source>Checkpoint interval</source>
        <translation>检查点间隔</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation>有效吞吐率（goodput）</translation>
    </message>
    <message>
        <source>Parts to keep on the shelf</source>
        <translation>需常备的备件数</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Network cards</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>线缆</translation>
    </message>
    <message>
        <source>At the power limits, %1</source>
        <translation>功率限制下，%1</translation>
    </message>
    <message>
        <source>Workload: tokens a second</source>
        <translation>工作负载：每秒 token 数</translation>
    </message>
    <message>
        <source>Workload: time of a step</source>
        <translation>工作负载：单步的时间</translation>
    </message>
    <message>
        <source>Workload: share of the peak (MFU)</source>
        <translation>工作负载：占峰值的比例（MFU）</translation>
    </message>
    <message>
        <source>Workload: time to train</source>
        <translation>工作负载：训练时间</translation>
    </message>
    <message>
        <source>Workload: time to the first token</source>
        <translation>工作负载：首个 token 耗时</translation>
    </message>
    <message>
        <source>Workload: time per token</source>
        <translation>工作负载：每个 token 耗时</translation>
    </message>
    <message>
        <source>Workload: users that fit</source>
        <translation>工作负载：可容纳的用户数</translation>
    </message>
    <message>
        <source>Workload: memory on the fullest GPU</source>
        <translation>工作负载：占用最多的 GPU 的显存</translation>
    </message>
    <message>
        <source>Workload: energy per million tokens</source>
        <translation>工作负载：每百万 token 能耗</translation>
    </message>
    <message>
        <source>Workload: cost per million tokens</source>
        <translation>工作负载：每百万 token 成本</translation>
    </message>
    <message>
        <source>Workload: memory in the fullest host</source>
        <translation>工作负载：占用最多的主机的内存</translation>
    </message>
</context>
<context>
    <name>nongjang::ReportPage</name>
    <message>
        <source>Key figures</source>
        <translation>主要参数</translation>
    </message>
    <message>
        <source>What limits it</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>物料清单</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>计算依据</translation>
    </message>
    <message>
        <source>Made by Nongjang %1, %2</source>
        <comment>version, day</comment>
        <translation>由 Nongjang %1 生成，%2</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>工作负载</translation>
    </message>
</context>
<context>
    <name>nongjang::ReportSections</name>
    <message>
        <source>not stated</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>The site, as the design states it</source>
        <translation>设计所述的场地</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>给定值</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>电压</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Share of the year under load</source>
        <translation>一年中处于负载状态的时间占比</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Destination, for export rules</source>
        <translation>目的地，用于出口管制规定</translation>
    </message>
    <message>
        <source>Day whose rules apply</source>
        <translation>规定适用日期</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>关税</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Used parts that arrive dead</source>
        <translation>到货即坏的二手部件</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>贴现率</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Labour per year</source>
        <translation>每年人工</translation>
    </message>
    <message>
        <source>Space per year</source>
        <translation>每年场地费用</translation>
    </message>
    <message>
        <source>Rent of one GPU for an hour</source>
        <translation>一台 GPU 每小时租金</translation>
    </message>
    <message>
        <source>Constants of the engineering model that the figures use</source>
        <translation>计算所用工程模型的常数</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Where the figures of the parts come from</source>
        <translation>部件参数的来源</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少的数据</translation>
    </message>
    <message>
        <source>Sources that the design names</source>
        <translation>设计中注明的来源</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>info</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Computing power, dense, and memory of the GPUs</source>
        <translation>算力（稠密）与 GPU 显存</translation>
    </message>
    <message>
        <source>Memory, capacity</source>
        <translation>显存，容量</translation>
    </message>
    <message>
        <source>Memory, bandwidth</source>
        <translation>显存，带宽</translation>
    </message>
    <message>
        <source>Between the GPUs</source>
        <translation>GPU 之间</translation>
    </message>
    <message>
        <source>Slowest path</source>
        <translation>最慢路径</translation>
    </message>
    <message>
        <source>Bisection, per direction</source>
        <translation>对分带宽（每个方向）</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>组成</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>线缆</translation>
    </message>
    <message>
        <source>Power and cost</source>
        <translation>功率与成本</translation>
    </message>
    <message>
        <source>At the wall, typical</source>
        <translation>市电功率，典型</translation>
    </message>
    <message>
        <source>At the wall, peak</source>
        <translation>市电功率，峰值</translation>
    </message>
    <message>
        <source>Energy per year</source>
        <translation>每年用电</translation>
    </message>
    <message>
        <source>To buy</source>
        <translation>购置成本</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation>总拥有成本</translation>
    </message>
    <message>
        <source>Time between failures</source>
        <translation>故障间隔</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>……以及另外 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>占用率</translation>
    </message>
    <message>
        <source>Doubling it saves</source>
        <translation>提速一倍可节省</translation>
    </message>
    <message>
        <source>What it holds back</source>
        <translation>制约对象</translation>
    </message>
    <message>
        <source>No traffic between GPUs was evaluated.</source>
        <translation>未评估 GPU 之间的流量。</translation>
    </message>
    <message>
        <source>While this runs: %1, %2 per GPU. Most worth upgrading first.</source>
        <translation>运行以下通信时：%1，每个 GPU %2。最值得升级的在前。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理建议</translation>
    </message>
    <message>
        <source> (note: %1)</source>
        <translation>（备注：%1）</translation>
    </message>
    <message>
        <source>The rules found nothing to object to.</source>
        <translation>各项规则均未发现问题。</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>成色</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Line price</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Price date</source>
        <translation>价格日期</translation>
    </message>
    <message>
        <source>Price source</source>
        <translation>价格来源</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The prices known today put the total between %1 and %2.</source>
        <translation>按目前已知的价格，合计介于 %1 至 %2 之间。</translation>
    </message>
    <message>
        <source>Nothing to buy yet.</source>
        <translation>还没有需要购置的部件。</translation>
    </message>
    <message>
        <source>Power supplies at peak load</source>
        <translation>峰值负载下的电源</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>额定</translation>
    </message>
    <message>
        <source>Load share</source>
        <translation>负载率</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>Circuits at peak load</source>
        <translation>峰值负载下的供电回路</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>供电回路</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>典型</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>At the wall, idle</source>
        <translation>市电功率，空闲</translation>
    </message>
    <message>
        <source>Heat at peak, BTU/h</source>
        <translation>峰值发热量，BTU/h</translation>
    </message>
    <message>
        <source>Air that carries it away</source>
        <translation>排走热量所需风量</translation>
    </message>
    <message>
        <source>of it parts</source>
        <translation>其中部件</translation>
    </message>
    <message>
        <source>of it spares</source>
        <translation>其中备件</translation>
    </message>
    <message>
        <source>of it for what arrives dead</source>
        <translation>其中更换到货即坏的部件</translation>
    </message>
    <message>
        <source>of it duty, tax and freight</source>
        <translation>其中关税、税费和运费</translation>
    </message>
    <message>
        <source>Electricity per year</source>
        <translation>每年电费</translation>
    </message>
    <message>
        <source>Maintenance per year</source>
        <translation>每年维护</translation>
    </message>
    <message>
        <source>Other cost per year</source>
        <translation>每年其他费用</translation>
    </message>
    <message>
        <source>All in, per year</source>
        <translation>每年总计</translation>
    </message>
    <message>
        <source>All in, per GPU and hour under load</source>
        <translation>全部成本，每 GPU 每负载小时</translation>
    </message>
    <message>
        <source>Use until buying is cheaper than renting</source>
        <translation>购买比租用更便宜所需的使用量</translation>
    </message>
    <message>
        <source>Renting is always cheaper: running costs as much as the rent.</source>
        <translation>租用始终更便宜：运行成本与租金相当。</translation>
    </message>
    <message>
        <source>What moves the total cost of ownership most</source>
        <translation>对总拥有成本影响最大的因素</translation>
    </message>
    <message>
        <source>What moves the purchase most</source>
        <translation>对购置成本影响最大的因素</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Total at its low end</source>
        <translation>取最低值时的合计</translation>
    </message>
    <message>
        <source>Total at its high end</source>
        <translation>取最高值时的合计</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>For what arrives dead</source>
        <translation>更换到货即坏的部件</translation>
    </message>
    <message>
        <source>Duty, tax and freight</source>
        <translation>关税、税、运费</translation>
    </message>
    <message>
        <source>What is bought, by kind</source>
        <translation>各类购置项目</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电费</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>What a year costs to run</source>
        <translation>每年运行费用构成</translation>
    </message>
    <message>
        <source>Typical draw of the parts, by kind</source>
        <translation>各类部件的典型功耗</translation>
    </message>
    <message>
        <source>Ways to cut the model, best first</source>
        <translation>模型切分方式，最佳在前</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>切分方式</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>每秒 token 数</translation>
    </message>
    <message>
        <source>Memory on a GPU</source>
        <translation>每个 GPU 的显存</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>放得下</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Memory of the fullest GPU</source>
        <translation>占用最多的 GPU 的显存</translation>
    </message>
    <message>
        <source>Time of a training step</source>
        <translation>单个训练步的时间</translation>
    </message>
    <message>
        <source>Time of an output token</source>
        <translation>单个输出 token 的时间</translation>
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
        <translation>按拓扑排列环</translation>
    </message>
    <message>
        <source>There are too many GPUs to list them in a ring.</source>
        <translation>GPU 过多，无法在环中逐一列出。</translation>
    </message>
    <message>
        <source>No ring to show. It takes two GPUs that reach each other and take part.</source>
        <translation>没有可显示的环。至少需要两个能够互相访问且参与通信的 GPU。</translation>
    </message>
    <message>
        <source>Change the order of the ring</source>
        <translation>更改环的顺序</translation>
    </message>
    <message>
        <source>Order of the GPUs in rings</source>
        <translation>环中 GPU 的顺序</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move up in the ring</source>
        <translation>在环中上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move down in the ring</source>
        <translation>在环中下移</translation>
    </message>
    <message>
        <source>By topology</source>
        <translation>按拓扑</translation>
    </message>
    <message>
        <source>Neighbours in the hardware become neighbours in the ring.</source>
        <translation>硬件上相邻的 GPU 在环中也相邻。</translation>
    </message>
    <message>
        <source>Drag a GPU to another place of the ring; a double click shows it.</source>
        <translation>将 GPU 拖到环中的其他位置；双击可显示它。</translation>
    </message>
</context>
<context>
    <name>nongjang::RoutesModel</name>
    <message>
        <source>From GPU</source>
        <translation>起始 GPU</translation>
    </message>
    <message>
        <source>To GPU</source>
        <translation>目标 GPU</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>经由</translation>
    </message>
</context>
<context>
    <name>nongjang::RoutesPage</name>
    <message>
        <source>Change a route</source>
        <translation>更改路由</translation>
    </message>
    <message>
        <source>From the first selected GPU to the other, by way of all else that is selected</source>
        <translation>从第一个选中的 GPU 到另一个，经由其余所有选中的设备</translation>
    </message>
    <message>
        <source>Select two GPUs on the canvas, and the devices that lie on the way.</source>
        <translation>请在画布上选择两个 GPU 以及途经的设备。</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>添加路由</translation>
    </message>
    <message>
        <source>Add the way back</source>
        <translation>添加返程路由</translation>
    </message>
    <message>
        <source>Remove a route</source>
        <translation>移除路由</translation>
    </message>
    <message>
        <source>Static routes</source>
        <translation>静态路由</translation>
    </message>
    <message>
        <source>Traffic takes the shortest ways. To send what goes from one GPU to another by way of chosen switches, select the GPUs and the switches on the canvas and add a route.</source>
        <translation>流量默认走最短路径。若要让某两个 GPU 之间的流量经由指定的交换机，请在画布上选中这些 GPU 和交换机，然后添加路由。</translation>
    </message>
    <message>
        <source>Add selected</source>
        <translation>添加所选</translation>
    </message>
    <message>
        <source>Add a route through what is selected</source>
        <translation>添加经过所选设备的路由</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>返程</translation>
    </message>
    <message>
        <source>Add the way back of this route</source>
        <translation>添加此路由的返程</translation>
    </message>
    <message>
        <source>The same devices the other way round; a route is for one direction.</source>
        <translation>以相反顺序经过相同设备；一条路由只管一个方向。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show this route on the canvas</source>
        <translation>在画布上显示此路由</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this route</source>
        <translation>移除此路由</translation>
    </message>
</context>
<context>
    <name>nongjang::RuleData</name>
    <message>
        <source>there is no such constant</source>
        <translation>没有此常量</translation>
    </message>
    <message>
        <source>the value must lie between low and high</source>
        <translation>数值必须介于 low 与 high 之间</translation>
    </message>
    <message>
        <source>expected info, warning or error</source>
        <translation>应为 info、warning 或 error</translation>
    </message>
    <message>
        <source>this is not a domain of rules</source>
        <translation>这不是规则领域</translation>
    </message>
</context>
<context>
    <name>nongjang::Rules</name>
    <message>
        <source>%1 runs at gen%2 x%3, %4 % of what it could; held by %5</source>
        <translation>%1 以 gen%2 x%3 运行，仅为其能力的 %4 %；受限于 %5</translation>
    </message>
    <message>
        <source>the port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Use a wider slot or a better riser.</source>
        <translation>请使用更宽的插槽或更好的转接线。</translation>
    </message>
    <message>
        <source>%1 is loaded to %2 % of its %3 at peak</source>
        <translation>%1 的峰值负载达到其额定功率 %3 的 %2 %</translation>
    </message>
    <message>
        <source>Add a supply, take a bigger one, or lower the power limits.</source>
        <translation>请增加电源、换用更大的电源，或降低功率上限。</translation>
    </message>
    <message numerus="yes">
        <source>the price of %1 is %n days old</source>
        <translation>
            <numerusform>%1 的价格是 %n 天前的</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a current price.</source>
        <translation>请输入当前价格。</translation>
    </message>
    <message>
        <source>these prices carry no date</source>
        <translation>这些价格没有日期</translation>
    </message>
    <message>
        <source>%1 reaches %2, but %3 are asked of it</source>
        <translation>%1 最长可达 %2，但此处需要 %3</translation>
    </message>
    <message>
        <source>Choose a cable for this length.</source>
        <translation>请选择适合此长度的线缆。</translation>
    </message>
    <message>
        <source>GPUs exchange data through host memory: %1</source>
        <translation>GPU 之间经主机内存交换数据：%1</translation>
    </message>
    <message>
        <source>Use cards or a driver with peer access, a bridge, or a PCIe switch.</source>
        <translation>请使用支持 P2P 访问的板卡或驱动、桥接器，或 PCIe 交换芯片。</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>%1 carries %2 (%3 A): %4 % of its %5, and %6 % may be used for hours</source>
        <translation>%1 的负载为 %2（%3 A）：达到其额定功率 %5 的 %4 %，而可长时间使用的比例为 %6 %</translation>
    </message>
    <message>
        <source>Move load to another circuit.</source>
        <translation>请将负载移到其他供电回路。</translation>
    </message>
    <message>
        <source>%1: the phases differ by %2 % however the loads are dealt</source>
        <translation>%1：无论如何分配负载，各相都相差 %2 %</translation>
    </message>
    <message>
        <source>Plug in a number of equal loads that three divides.</source>
        <translation>请接入数量为三的倍数的相同负载。</translation>
    </message>
    <message>
        <source>the voltage of the site is unknown</source>
        <translation>场地的电压未知</translation>
    </message>
    <message>
        <source>%1 of %2 carries %3 A, it may carry %4 A</source>
        <translation>%2 的 %1 承载 %3 A，允许值为 %4 A</translation>
    </message>
    <message>
        <source>Use a stronger cord, or a higher voltage.</source>
        <translation>请使用更粗的电源线或更高的电压。</translation>
    </message>
    <message>
        <source>%1 is loaded to %2 % of its %3</source>
        <translation>%1 的负载达到其额定功率 %3 的 %2 %</translation>
    </message>
    <message>
        <source>Take a bigger UPS, or feed less from it.</source>
        <translation>请换用更大的 UPS，或减少由它供电的负载。</translation>
    </message>
    <message>
        <source>with equal shares all work at the pace of the slowest of: %1</source>
        <translation>平均分配工作时，全部按以下最慢者的速度运行：%1</translation>
    </message>
    <message>
        <source>Split the work by speed, or into pipeline stages.</source>
        <translation>请按速度分配工作，或划分为流水线阶段。</translation>
    </message>
    <message>
        <source>%1 computes at %2 % of what others with its chip reach</source>
        <translation>%1 的算力仅为采用相同芯片的其他板卡的 %2 %</translation>
    </message>
    <message>
        <source>Use another card for this work.</source>
        <translation>请使用其他板卡完成此工作。</translation>
    </message>
    <message>
        <source>%1 is a modified board: its CE, FCC and UL marks are void and nobody gives a warranty</source>
        <translation>%1 是改装板卡：其 CE、FCC 和 UL 标志无效，且无人提供保修</translation>
    </message>
    <message>
        <source>Keep it in a laboratory, or have it tested.</source>
        <translation>请仅在实验室使用，或送交检测。</translation>
    </message>
    <message>
        <source>the price of %1 is known to ±%2 % and is %3 % of the total</source>
        <translation>%1 的价格误差为 ±%2 %，占合计的 %3 %</translation>
    </message>
    <message>
        <source>Get a quote.</source>
        <translation>请索取报价。</translation>
    </message>
    <message>
        <source>figures here use constants that nobody looked up: %1</source>
        <translation>此处的数值使用了未经查证的常量：%1</translation>
    </message>
    <message>
        <source>Click a figure to see its range; measure what matters.</source>
        <translation>点击数值可查看其范围；重要的值请实测。</translation>
    </message>
    <message>
        <source>%1: the threshold “%2” of %3 is outside %4 to %5</source>
        <translation>%1：阈值“%2”的值 %3 超出 %4 至 %5 的范围</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>请检查。</translation>
    </message>
    <message>
        <source>the rule settings name “%1”, which is no rule</source>
        <translation>规则设置中的“%1”不是规则</translation>
    </message>
    <message>
        <source>Remove it from the file, or add your own rule of that name.</source>
        <translation>请从文件中删除它，或添加同名的自定义规则。</translation>
    </message>
    <message>
        <source>%1 has no threshold “%2”</source>
        <translation>%1 没有阈值“%2”</translation>
    </message>
    <message>
        <source>Remove it from the rule settings of the file.</source>
        <translation>请从文件的规则设置中删除它。</translation>
    </message>
    <message>
        <source>%1: the threshold “%2” is written as in “%3”</source>
        <translation>%1：阈值“%2”应按“%3”的形式书写</translation>
    </message>
    <message>
        <source>Correct it in the rule settings of the file.</source>
        <translation>请在文件的规则设置中更正。</translation>
    </message>
    <message>
        <source>the power limit of the card is unknown</source>
        <translation>板卡的功率上限未知</translation>
    </message>
    <message>
        <source>the power connectors of the card are unknown</source>
        <translation>板卡的供电接口未知</translation>
    </message>
    <message>
        <source>%1: connectors and slot supply %2, the card may draw %3</source>
        <translation>%1：供电接口与插槽可提供 %2，而板卡最多可消耗 %3</translation>
    </message>
    <message>
        <source>Add a power lead, or lower the power limit.</source>
        <translation>请增加供电线，或降低功率上限。</translation>
    </message>
    <message>
        <source>%1 of %2 carries %3, %4 are allowed</source>
        <translation>%2 的 %1 承载 %3，允许值为 %4</translation>
    </message>
    <message>
        <source>Use another lead or outlet, or lower the power limit.</source>
        <translation>请改用其他供电线或电源输出，或降低功率上限。</translation>
    </message>
    <message>
        <source>SATA feeds %1 of %2: it carries 54 W, and this has set cables on fire</source>
        <translation>%2 的 %1 由 SATA 供电：它只能承载 54 W，曾因此导致线缆起火</translation>
    </message>
    <message>
        <source>Feed it from a 6-pin or Molex plug of the supply of the card.</source>
        <translation>请改用为板卡供电的电源的 6 针或 Molex 插头供电。</translation>
    </message>
    <message>
        <source>two sockets of %1 hang on one lead, and it draws %2</source>
        <translation>%1 的两个插座接在同一根供电线上，而它消耗 %2</translation>
    </message>
    <message>
        <source>Use one lead for each socket.</source>
        <translation>请为每个插座使用一根单独的供电线。</translation>
    </message>
    <message>
        <source>%1 draws up to %2 through its 16-pin connector: %3 A a pin, 9.2 A are allowed, and one bad contact takes the margin</source>
        <translation>%1 通过 16 针接口最多消耗 %2：每针 %3 A，允许值为 9.2 A，只要有一处接触不良，余量就会耗尽</translation>
    </message>
    <message>
        <source>Lower the power limit to %1 or less.</source>
        <translation>请将功率上限降到 %1 或更低。</translation>
    </message>
    <message>
        <source>%1 is fed by two supplies; their grounds and start must be joined</source>
        <translation>%1 由两个电源供电；它们的地线和启动信号必须相连</translation>
    </message>
    <message>
        <source>Take all leads of a card from one supply.</source>
        <translation>请让一张板卡的所有供电线都来自同一个电源。</translation>
    </message>
    <message>
        <source>%1 takes %2 cards, and %3 are drawn beside it</source>
        <translation>%1 可容纳 %2 张板卡，但与它画在一起的有 %3 张</translation>
    </message>
    <message>
        <source>Use another chassis, or a second one.</source>
        <translation>请换用其他机箱，或再增加一个。</translation>
    </message>
    <message>
        <source>%1 has %2 units, and what stands there needs %3</source>
        <translation>%1 有 %2 U，而放在那里的设备需要 %3 U</translation>
    </message>
    <message>
        <source>Add a rack, or move something.</source>
        <translation>请增加机柜，或移走部分设备。</translation>
    </message>
    <message>
        <source>%1: the fans move %2, %3 needs %4 to warm the air by %5 K</source>
        <translation>%1：风扇的风量为 %2，而 %3 需要 %4 才能使空气升温 %5 K</translation>
    </message>
    <message>
        <source>Add fans.</source>
        <translation>请增加风扇。</translation>
    </message>
    <message>
        <source>%1: %2 in one rack; air carries about %3</source>
        <translation>%1：单个机柜为 %2；风冷约可带走 %3</translation>
    </message>
    <message>
        <source>Spread the load, or cool with liquid.</source>
        <translation>请分散负载，或改用液冷。</translation>
    </message>
    <message>
        <source>%1 has no fan of its own, and nothing here blows through it</source>
        <translation>%1 自身没有风扇，此处也没有任何气流吹过它</translation>
    </message>
    <message>
        <source>Add a blower or a chassis with fans.</source>
        <translation>请增加鼓风机或带风扇的机箱。</translation>
    </message>
    <message>
        <source>the cooling of the room is not drawn</source>
        <translation>图纸中没有机房制冷设备</translation>
    </message>
    <message>
        <source>the farm gives off %1, the cooling takes %2</source>
        <translation>农场发热 %1，制冷可带走 %2</translation>
    </message>
    <message>
        <source>Add cooling or exhaust.</source>
        <translation>请增加制冷或排风。</translation>
    </message>
    <message>
        <source>no memory is drawn</source>
        <translation>图纸中没有内存</translation>
    </message>
    <message>
        <source>%1: %2 of %3 memory channels are populated</source>
        <translation>%1：%3 个内存通道中有 %2 个已安装内存</translation>
    </message>
    <message>
        <source>Add memory modules.</source>
        <translation>请增加内存条。</translation>
    </message>
    <message>
        <source>%1: %2 below and %3 above, %4 : 1</source>
        <translation>%1：下方 %2，上方 %3，%4 : 1</translation>
    </message>
    <message>
        <source>Add a second uplink.</source>
        <translation>请增加第二条上行链路。</translation>
    </message>
    <message>
        <source>%1: %2 : 1 end to end</source>
        <translation>%1：端到端 %2 : 1</translation>
    </message>
    <message>
        <source>Add spines or uplinks.</source>
        <translation>请增加 spine 交换机或上行链路。</translation>
    </message>
    <message>
        <source>doubling %1 saves %2 % of the time</source>
        <translation>将 %1 提速一倍可节省 %2 % 的时间</translation>
    </message>
    <message>
        <source>See the list of bottlenecks.</source>
        <translation>请查看瓶颈列表。</translation>
    </message>
    <message>
        <source>a bridge joins %1 and %2: the driver joins cards of one kind only</source>
        <translation>桥接器连接了 %1 与 %2：驱动只能连接同一种板卡</translation>
    </message>
    <message>
        <source>Bridge two equal cards.</source>
        <translation>请用桥接器连接两张相同的板卡。</translation>
    </message>
    <message>
        <source>unmanaged switches are joined in a loop at %1</source>
        <translation>非网管交换机在 %1 处连成环路</translation>
    </message>
    <message>
        <source>Remove one cable, or use switches with a spanning tree.</source>
        <translation>请移除一条线缆，或使用支持生成树的交换机。</translation>
    </message>
    <message>
        <source>the PCIe lanes of the processor are unknown</source>
        <translation>处理器的 PCIe 通道数未知</translation>
    </message>
    <message>
        <source>%1: the cards use %2 lanes of %3, which has %4</source>
        <translation>%1：板卡使用 %3 的 %2 条通道，而它只有 %4 条</translation>
    </message>
    <message>
        <source>Use fewer or narrower cards, or a processor with more lanes.</source>
        <translation>请使用更少或通道数更少的板卡，或换用通道数更多的处理器。</translation>
    </message>
    <message>
        <source>the length of the riser is unknown</source>
        <translation>转接线的长度未知</translation>
    </message>
    <message>
        <source>the riser of %1 has %2; at gen%3 passive risers are good for %4, so it may run slower</source>
        <translation>%1 的转接线长 %2；在 gen%3 下无源转接线适用于 %4 以内，因此运行速率可能降低</translation>
    </message>
    <message>
        <source>Use a shorter riser, a retimer, or force a lower generation.</source>
        <translation>请使用更短的转接线或 retimer，或强制使用较低的代数。</translation>
    </message>
    <message>
        <source>%1: the riser has no power plug, and an x1 slot gives %2 only</source>
        <translation>%1：转接线没有供电插头，而 x1 插槽只能提供 %2</translation>
    </message>
    <message>
        <source>Use a powered riser.</source>
        <translation>请使用带供电的转接线。</translation>
    </message>
    <message>
        <source>a port of %1 has %2, and its slot carries %3</source>
        <translation>%1 的一个端口为 %2，而其插槽只能承载 %3</translation>
    </message>
    <message>
        <source>Put it into a wider or newer slot.</source>
        <translation>请将它插入更宽或更新的插槽。</translation>
    </message>
    <message>
        <source>filling the %1 of %2 takes %3</source>
        <translation>填满 %2 的 %1 显存需要 %3</translation>
    </message>
    <message>
        <source>Use a wider or faster riser.</source>
        <translation>请使用更宽或更快的转接线。</translation>
    </message>
    <message>
        <source>how far the cards exceed their limit for a moment is unknown</source>
        <translation>板卡瞬时超出其上限的幅度未知</translation>
    </message>
    <message>
        <source>%1 may trip: its cards draw %2 for %3, it rides through %4</source>
        <translation>%1 可能触发保护：其板卡在 %3 内消耗 %2，而它只能承受 %4</translation>
    </message>
    <message>
        <source>Take an ATX 3 supply or a bigger one, or lower the power limits.</source>
        <translation>请换用 ATX 3 电源或更大的电源，或降低功率上限。</translation>
    </message>
    <message>
        <source>%1 promises nothing about short peaks, and its cards have them</source>
        <translation>%1 未对短时峰值作任何保证，而其板卡存在短时峰值</translation>
    </message>
    <message>
        <source>Load it to 60 % at most, or take an ATX 3 supply.</source>
        <translation>请将负载控制在 60 % 以内，或换用 ATX 3 电源。</translation>
    </message>
    <message>
        <source>%1: without %2 of its %3 supplies the others do not carry %4</source>
        <translation>%1：%3 个电源中缺少 %2 个时，其余电源无法承担 %4</translation>
    </message>
    <message>
        <source>Add a supply.</source>
        <translation>请增加电源。</translation>
    </message>
    <message>
        <source>%1 gives %2 at %3 and not %4, and its load is %5</source>
        <translation>%1 在 %3 下只能提供 %2 而非 %4，其负载为 %5</translation>
    </message>
    <message>
        <source>Use a 200 to 240 V circuit.</source>
        <translation>请使用 200 至 240 V 供电回路。</translation>
    </message>
    <message>
        <source>a figure that the rule names is unknown</source>
        <translation>规则所引用的参数未知</translation>
    </message>
    <message>
        <source>A part is not in the catalogue</source>
        <translation>部件不在部件库中</translation>
    </message>
    <message>
        <source>A cable ends at a port that does not exist</source>
        <translation>线缆连接到不存在的端口</translation>
    </message>
    <message>
        <source>A connector is used twice</source>
        <translation>接口被重复使用</translation>
    </message>
    <message>
        <source>The ends of a cable do not come out</source>
        <translation>线缆两端的数量不相符</translation>
    </message>
    <message>
        <source>A setting on a placed assembly has no effect</source>
        <translation>对已放置装配体的设置不起作用</translation>
    </message>
    <message>
        <source>There is no price in the asked condition</source>
        <translation>所要求的成色没有价格</translation>
    </message>
    <message>
        <source>The traffic names what is not there</source>
        <translation>流量设置引用了不存在的对象</translation>
    </message>
    <message>
        <source>A cable is joined at one end only</source>
        <translation>线缆仅有一端已连接</translation>
    </message>
    <message>
        <source>A change inside a placed assembly names no part of it</source>
        <translation>已放置装配体内部的更改未指向其中的任何组件</translation>
    </message>
    <message>
        <source>The destination is no country</source>
        <translation>目的地不是国家</translation>
    </message>
    <message>
        <source>A rule setting names a rule or a threshold that does not exist</source>
        <translation>规则设置引用了不存在的规则或阈值</translation>
    </message>
    <message>
        <source>Connectors of a card supply less than it may draw</source>
        <translation>板卡供电接口的供电低于其可能的功耗</translation>
    </message>
    <message>
        <source>A power lead or outlet carries more than it may</source>
        <translation>供电线或电源输出超过允许值</translation>
    </message>
    <message>
        <source>A riser is fed from SATA</source>
        <translation>转接线由 SATA 供电</translation>
    </message>
    <message>
        <source>Two sockets of a strong card hang on one lead</source>
        <translation>大功率板卡的两个插座接在同一根供电线上</translation>
    </message>
    <message>
        <source>Little margin on a 16-pin connector</source>
        <translation>16 针接口余量不足</translation>
    </message>
    <message>
        <source>A supply is loaded beyond its continuous share</source>
        <translation>电源负载超过其持续使用比例</translation>
    </message>
    <message>
        <source>A supply may trip on short peaks</source>
        <translation>电源可能因短时峰值触发保护</translation>
    </message>
    <message>
        <source>A supply promises nothing about short peaks</source>
        <translation>电源未对短时峰值作任何保证</translation>
    </message>
    <message>
        <source>Supplies are not redundant as asked</source>
        <translation>电源未达到所要求的冗余</translation>
    </message>
    <message>
        <source>A supply is used beyond its rating at this voltage</source>
        <translation>电源的使用超过其在此电压下的额定功率</translation>
    </message>
    <message>
        <source>One card is fed by two supplies</source>
        <translation>一张板卡由两个电源供电</translation>
    </message>
    <message>
        <source>A branch circuit is loaded beyond its continuous share</source>
        <translation>分支回路负载超过其持续使用比例</translation>
    </message>
    <message>
        <source>Phases are unevenly loaded</source>
        <translation>各相负载不均衡</translation>
    </message>
    <message>
        <source>A cord carries more than it may</source>
        <translation>电源线超过允许值</translation>
    </message>
    <message>
        <source>Voltage drop on a DC lead</source>
        <translation>直流供电线的压降</translation>
    </message>
    <message>
        <source>A UPS is loaded too far</source>
        <translation>UPS 负载过高</translation>
    </message>
    <message>
        <source>Inrush at switch-on</source>
        <translation>开机浪涌电流</translation>
    </message>
    <message>
        <source>Cards overlap</source>
        <translation>板卡相互重叠</translation>
    </message>
    <message>
        <source>Fans of a card have no air</source>
        <translation>板卡的风扇进不了风</translation>
    </message>
    <message>
        <source>Cards do not fit the chassis</source>
        <translation>机箱放不下板卡</translation>
    </message>
    <message>
        <source>A shelf carries too much</source>
        <translation>层架承重过大</translation>
    </message>
    <message>
        <source>A heavy card sags</source>
        <translation>较重的板卡下垂</translation>
    </message>
    <message>
        <source>A rack is full</source>
        <translation>机柜已满</translation>
    </message>
    <message>
        <source>The floor carries too much</source>
        <translation>地板承重过大</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>噪声过大</translation>
    </message>
    <message>
        <source>Two ports do not fit each other</source>
        <translation>两个端口互不匹配</translation>
    </message>
    <message>
        <source>The firmware cannot split a slot</source>
        <translation>固件无法拆分插槽</translation>
    </message>
    <message>
        <source>More lanes in use than the processor has</source>
        <translation>使用的通道数超过处理器所有</translation>
    </message>
    <message>
        <source>A card runs below what it could</source>
        <translation>板卡未达到其应有性能</translation>
    </message>
    <message>
        <source>A passive riser is long for its speed</source>
        <translation>无源转接线相对其速率过长</translation>
    </message>
    <message>
        <source>A riser gives a card no slot power</source>
        <translation>转接线不向板卡提供插槽供电</translation>
    </message>
    <message>
        <source>A cable is longer than it reaches</source>
        <translation>线缆超过其最大长度</translation>
    </message>
    <message>
        <source>Two network ports speak different protocols</source>
        <translation>两个网络端口使用不同的协议</translation>
    </message>
    <message>
        <source>Accelerators have no way to each other</source>
        <translation>加速器之间没有路径</translation>
    </message>
    <message>
        <source>A single point of failure</source>
        <translation>单点故障</translation>
    </message>
    <message>
        <source>Too many patches in a fibre</source>
        <translation>光纤链路中的跳接过多</translation>
    </message>
    <message>
        <source>Rails are not joined</source>
        <translation>各轨道（rail）之间未互连</translation>
    </message>
    <message>
        <source>A bridge joins cards that it cannot join</source>
        <translation>桥接器连接了无法连接的板卡</translation>
    </message>
    <message>
        <source>A switch has too few ports</source>
        <translation>交换机端口不足</translation>
    </message>
    <message>
        <source>A loop of unmanaged switches</source>
        <translation>非网管交换机形成环路</translation>
    </message>
    <message>
        <source>A known trap of mixed cards</source>
        <translation>混用板卡的已知陷阱</translation>
    </message>
    <message>
        <source>A known trap of the platform</source>
        <translation>平台的已知陷阱</translation>
    </message>
    <message>
        <source>GPUs exchange data through host memory</source>
        <translation>GPU 之间经主机内存交换数据</translation>
    </message>
    <message>
        <source>Memory channels are left empty</source>
        <translation>有内存通道空置</translation>
    </message>
    <message>
        <source>Tensor parallelism over a slow link</source>
        <translation>经慢速链路进行张量并行</translation>
    </message>
    <message>
        <source>The uplink of a PCIe switch is oversubscribed</source>
        <translation>PCIe 交换芯片的上行链路收敛过高</translation>
    </message>
    <message>
        <source>Peer access may detour through the processor</source>
        <translation>P2P 访问可能绕经处理器</translation>
    </message>
    <message>
        <source>Writes may collapse behind two root ports</source>
        <translation>两个根端口之下的写入可能骤降</translation>
    </message>
    <message>
        <source>A network card is faster than its slot</source>
        <translation>网卡快于其插槽</translation>
    </message>
    <message>
        <source>Too few network cards for the training</source>
        <translation>用于训练的网卡过少</translation>
    </message>
    <message>
        <source>Gradients take longer than the computing</source>
        <translation>梯度通信耗时长于计算</translation>
    </message>
    <message>
        <source>The ring crosses a boundary too often</source>
        <translation>环跨越边界过于频繁</translation>
    </message>
    <message>
        <source>The network is oversubscribed end to end</source>
        <translation>网络端到端收敛过高</translation>
    </message>
    <message>
        <source>Hashing wastes the network</source>
        <translation>哈希分配浪费网络带宽</translation>
    </message>
    <message>
        <source>Filling the memory of a card takes long</source>
        <translation>填满板卡显存耗时过长</translation>
    </message>
    <message>
        <source>One link holds everything back</source>
        <translation>一条链路制约了全局</translation>
    </message>
    <message>
        <source>A known trap of PCIe or a library</source>
        <translation>PCIe 或库的已知陷阱</translation>
    </message>
    <message>
        <source>The model does not fit</source>
        <translation>显存放不下模型</translation>
    </message>
    <message>
        <source>The split does not divide the model</source>
        <translation>切分方式无法整除模型</translation>
    </message>
    <message>
        <source>Different GPUs work at the pace of the slowest</source>
        <translation>不同的 GPU 按最慢者的速度运行</translation>
    </message>
    <message>
        <source>A number format is emulated</source>
        <translation>数值格式以模拟方式实现</translation>
    </message>
    <message>
        <source>A mining card is slower than its chip</source>
        <translation>矿卡慢于其芯片应有的速度</translation>
    </message>
    <message>
        <source>Pipeline bubble</source>
        <translation>流水线气泡</translation>
    </message>
    <message>
        <source>Too little host memory for the model</source>
        <translation>主机内存不足以容纳模型</translation>
    </message>
    <message>
        <source>Fans move too little air</source>
        <translation>风扇风量不足</translation>
    </message>
    <message>
        <source>A rack is too dense for air</source>
        <translation>机柜密度过高，风冷不足</translation>
    </message>
    <message>
        <source>A passive card has no air stream</source>
        <translation>被动散热的板卡没有气流</translation>
    </message>
    <message>
        <source>Exhaust returns to the intake</source>
        <translation>排风回流到进风口</translation>
    </message>
    <message>
        <source>The cooling of the room is too weak</source>
        <translation>机房制冷能力不足</translation>
    </message>
    <message>
        <source>Memory on the back is not cooled</source>
        <translation>背面的显存未得到散热</translation>
    </message>
    <message>
        <source>A price is old</source>
        <translation>价格已过时</translation>
    </message>
    <message>
        <source>An important price is uncertain</source>
        <translation>一项重要价格不确定</translation>
    </message>
    <message>
        <source>More than the market offers</source>
        <translation>超出市场供应量</translation>
    </message>
    <message>
        <source>No exchange rate</source>
        <translation>没有汇率</translation>
    </message>
    <message>
        <source>Renting may be cheaper</source>
        <translation>租用可能更便宜</translation>
    </message>
    <message>
        <source>Too few spares</source>
        <translation>备件过少</translation>
    </message>
    <message>
        <source>Failures come faster than checkpoints</source>
        <translation>故障比检查点更频繁</translation>
    </message>
    <message>
        <source>Checkpoints take too long</source>
        <translation>检查点耗时过长</translation>
    </message>
    <message>
        <source>A chip falls under an export rule</source>
        <translation>芯片受出口管制规定约束</translation>
    </message>
    <message>
        <source>A licence is likely required</source>
        <translation>很可能需要许可证</translation>
    </message>
    <message>
        <source>A chip with its own guidance</source>
        <translation>有专门指引的芯片</translation>
    </message>
    <message>
        <source>The export rules are old</source>
        <translation>出口管制规定已过时</translation>
    </message>
    <message>
        <source>A modified board has no certification</source>
        <translation>改装的板卡没有认证</translation>
    </message>
    <message>
        <source>The driver licence restricts data centres</source>
        <translation>驱动许可限制在数据中心使用</translation>
    </message>
    <message>
        <source>Constants that nobody looked up</source>
        <translation>未经查证的常数</translation>
    </message>
    <message>
        <source>Information only; consult counsel.</source>
        <translation>仅供参考；请咨询法律顾问。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chip, licence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>how long a checkpoint takes is not given</source>
        <translation>未给出检查点耗时</translation>
    </message>
    <message>
        <source>; %1 % of the time is useful</source>
        <translation>；只有 %1 % 的时间有效</translation>
    </message>
    <message>
        <source>the farm fails every %1, and a checkpoint is due every %2%3</source>
        <translation>农场每 %1 发生一次故障，而每 %2 需要一次检查点%3</translation>
    </message>
    <message>
        <source>Write checkpoints faster.</source>
        <translation>请更快地写检查点。</translation>
    </message>
    <message>
        <source>%1 is listed: %2 (%3, in force since %4)</source>
        <translation>%1 在列：%2（%3，自 %4 起生效）</translation>
    </message>
    <message>
        <source>A part gets no power</source>
        <translation>部件没有供电</translation>
    </message>
    <message>
        <source>%1 has no memory on every die</source>
        <translation>%1：并非每个晶片都有显存</translation>
    </message>
    <message>
        <source>Join memory packages to its memory port.</source>
        <translation>请将显存颗粒连接到其显存端口。</translation>
    </message>
    <message>
        <source>the bus width of the die or the memory is unknown</source>
        <translation>晶片或显存的位宽未知</translation>
    </message>
    <message>
        <source>%1: %2 packages leave %3 of %4 memory channels empty</source>
        <translation>%1：%2 颗显存使 %4 个显存通道中的 %3 个空闲</translation>
    </message>
    <message>
        <source>Fill every channel, or choose a die with a narrower bus.</source>
        <translation>请填满每个通道，或选用位宽更窄的晶片。</translation>
    </message>
    <message>
        <source>%1: %2 packages are not the same for each of %3 channels</source>
        <translation>%1：%2 颗显存无法均分到 %3 个通道</translation>
    </message>
    <message>
        <source>Use one package a channel, or two in clamshell.</source>
        <translation>请每通道使用一颗，或以双面（clamshell）方式使用两颗。</translation>
    </message>
    <message>
        <source>%1 has memory of several kinds</source>
        <translation>%1 有多种显存</translation>
    </message>
    <message>
        <source>Use one kind of memory on a die.</source>
        <translation>请在一个晶片上使用同一种显存。</translation>
    </message>
    <message>
        <source>the data rate of the die or the memory is unknown</source>
        <translation>晶片或显存的数据速率未知</translation>
    </message>
    <message>
        <source>%1: the memory runs at %2 Gb/s a pin and the die could at %3</source>
        <translation>%1：显存以每引脚 %2 Gb/s 运行，而晶片可达 %3</translation>
    </message>
    <message>
        <source>Use faster packages.</source>
        <translation>请使用更快的颗粒。</translation>
    </message>
    <message>
        <source>%1: the memory could run at %2 Gb/s a pin, the die runs it at %3</source>
        <translation>%1：显存可达每引脚 %2 Gb/s，而晶片以 %3 运行</translation>
    </message>
    <message>
        <source>Slower packages would do.</source>
        <translation>较慢的颗粒即可满足。</translation>
    </message>
    <message>
        <source>how much memory the die accepts is unknown</source>
        <translation>晶片支持的显存容量未知</translation>
    </message>
    <message>
        <source>%1 has %2 of memory; its controller is known to accept %3</source>
        <translation>%1 有 %2 显存；已知其控制器支持 %3</translation>
    </message>
    <message>
        <source>Use fewer or smaller packages.</source>
        <translation>请使用更少或更小的颗粒。</translation>
    </message>
    <message>
        <source>no phase is joined to the %1 rail of every die</source>
        <translation>并非每个晶片的%1电源轨都连接了供电相</translation>
    </message>
    <message>
        <source>the power or the current of the phases is unknown</source>
        <translation>供电相的功率或电流未知</translation>
    </message>
    <message>
        <source>Add phases, take stronger ones, or lower the power limit.</source>
        <translation>请增加供电相、换用更强的供电相，或降低功率上限。</translation>
    </message>
    <message>
        <source>%1: a phase of the %2 rail carries %3, %4 % of its rating; %5 % are meant for hours</source>
        <translation>%1：%2电源轨的单相电流为 %3，达到额定值的 %4 %；长时间运行应以 %5 % 为限</translation>
    </message>
    <message>
        <source>%1: a phase of the %2 rail carries %3 % of its rating for a moment; %4 % are meant</source>
        <translation>%1：%2电源轨的单相电流瞬时达到额定值的 %3 %；应以 %4 % 为限</translation>
    </message>
    <message>
        <source>core</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>what these parts of the board draw is unknown</source>
        <translation>板卡上这些部件的功耗未知</translation>
    </message>
    <message>
        <source>%1 draws %2 and its connectors carry %3; %4 are wanted</source>
        <translation>%1 消耗 %2，其接口可供 %3；需要 %4</translation>
    </message>
    <message>
        <source>Add a power connector and show it as a port of the board.</source>
        <translation>请添加供电接口，并将其显示为板卡的端口。</translation>
    </message>
    <message>
        <source>the lanes of the chip are unknown</source>
        <translation>芯片的通道数未知</translation>
    </message>
    <message>
        <source>%1 uses %2 lanes and has %3</source>
        <translation>%1 使用 %2 条通道，但只有 %3 条</translation>
    </message>
    <message>
        <source>Use narrower slots, fewer of them, or another chip.</source>
        <translation>请使用更窄或更少的插槽，或换用其他芯片。</translation>
    </message>
    <message>
        <source>Place a retimer between them, or move them together.</source>
        <translation>请在两者之间放置 retimer，或将它们移近。</translation>
    </message>
    <message>
        <source>the length of these traces is not stated</source>
        <translation>未给出这些走线的长度</translation>
    </message>
    <message>
        <source>the pins of the power connector are unknown</source>
        <translation>供电接口的引脚未知</translation>
    </message>
    <message>
        <source>%1 has %2 supply pins and %3 return pins</source>
        <translation>%1 有 %2 个供电引脚和 %3 个回流引脚</translation>
    </message>
    <message>
        <source>Use a connector with a return pin for each supply pin.</source>
        <translation>请使用每个供电引脚都配有回流引脚的接口。</translation>
    </message>
    <message>
        <source>%1: %2 W on each cm²; air takes some %3</source>
        <translation>%1：每 cm² 为 %2 W；风冷约可带走 %3</translation>
    </message>
    <message>
        <source>Lower the power limit, enlarge the board, or cool by liquid.</source>
        <translation>请降低功率上限、增大板卡，或改用液冷。</translation>
    </message>
    <message>
        <source>the outline of the board is not stated</source>
        <translation>未给出板卡的外形尺寸</translation>
    </message>
    <message>
        <source>%1: no card with %2 and %3 is known, so no firmware or driver may accept it</source>
        <translation>%1：没有已知的板卡同时具备 %2 和 %3，因此可能没有固件或驱动支持它</translation>
    </message>
    <message>
        <source>Try one board before ordering more.</source>
        <translation>请先试制一块板卡，再批量订购。</translation>
    </message>
    <message>
        <source>%1 is a board of your own: it has no CE, FCC or UL mark and nobody gives a warranty</source>
        <translation>%1 是自制板卡：没有 CE、FCC 或 UL 标志，且无人提供保修</translation>
    </message>
    <message>
        <source>whether %1 is listed is not known</source>
        <translation>不知道 %1 是否在列</translation>
    </message>
    <message>
        <source>%1 of %2 has the parameters of %3; %4 (%5) applies to it</source>
        <translation>%2 的 %1 符合 %3 的参数；适用 %4（%5）</translation>
    </message>
    <message numerus="yes">
        <source>the export rules in this program were read %n days before</source>
        <translation>
            <numerusform>此程序中的出口管制规定是 %n 天前读取的</numerusform>
        </translation>
    </message>
    <message>
        <source>Look up what applies today, or take a newer version.</source>
        <translation>请查阅现行规定，或使用更新的版本。</translation>
    </message>
    <message>
        <source>Rent first, or plan for more hours under load.</source>
        <translation>请先租用，或计划更长的负载时间。</translation>
    </message>
    <message>
        <source>renting is always cheaper: running costs as much as the rent</source>
        <translation>租用始终更便宜：运行成本与租金相当</translation>
    </message>
    <message>
        <source>the rent of such a GPU for an hour is not given</source>
        <translation>未给出此类 GPU 每小时的租金</translation>
    </message>
    <message>
        <source>the share of the year under load is not given</source>
        <translation>未给出一年中处于负载状态的时间占比</translation>
    </message>
    <message>
        <source>when buying becomes cheaper than renting is not known</source>
        <translation>购买何时比租用更便宜未知</translation>
    </message>
    <message>
        <source>at the planned use it takes %1 months until buying is cheaper than renting</source>
        <translation>按计划的使用量，需要 %1 个月购买才会比租用更便宜</translation>
    </message>
    <message>
        <source>how long a replacement takes is not given</source>
        <translation>未给出替换到货时间</translation>
    </message>
    <message>
        <source>%1 spares of %2 where %3 last for %4 with a probability of %5 %</source>
        <translation>%2 的备件有 %1 个，而要以 %5 % 的概率撑过 %4 需要 %3 个</translation>
    </message>
    <message>
        <source>State the service level of the spares: they are then put on the bill.</source>
        <translation>请给出备件够用概率：备件随后会列入物料清单。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>the tariff “%1” is not in the catalogue</source>
        <translation>电价“%1”不在部件库中</translation>
    </message>
    <message>
        <source>Choose a tariff of the catalogue, or give the price of electricity.</source>
        <translation>请选择部件库中的电价，或给出电费价格。</translation>
    </message>
    <message>
        <source>prices or marks are kept for parts that the catalogue lacks: %1</source>
        <translation>为部件库中没有的部件保留了价格或标记：%1</translation>
    </message>
    <message>
        <source>Correct the ids, or add the parts to the catalogue.</source>
        <translation>请更正 ID，或将部件添加到部件库。</translation>
    </message>
    <message>
        <source>approvals name what is no rule: %1</source>
        <translation>批准中列出了不存在的规则：%1</translation>
    </message>
    <message>
        <source>Remove them from the file, or add your own rules of these names.</source>
        <translation>请从文件中删除它们，或添加同名的自定义规则。</translation>
    </message>
    <message>
        <source>%1 of %2 × %3</source>
        <translation>%3 × %2 中的 %1 个</translation>
    </message>
    <message>
        <source>%1 without power: %2</source>
        <translation>%1 未供电：%2</translation>
    </message>
    <message>
        <source>%1 and %2 more without power: %3</source>
        <translation>%1 及另外 %2 项未供电：%3</translation>
    </message>
    <message>
        <source>Switch it on; until then they count as switched off.</source>
        <translation>请将其打开；在此之前按已停用计算。</translation>
    </message>
    <message>
        <source>the variant changes %1: %2</source>
        <translation>变体更改了 %1：%2</translation>
    </message>
    <message>
        <source>Bring it back in the base, or take the change out of the file.</source>
        <translation>请在基准中将其恢复，或从文件中删除此更改。</translation>
    </message>
    <message>
        <source>A price, a mark, an approval or the tariff names what does not exist</source>
        <translation>价格、标记、批准或电价指向不存在的内容</translation>
    </message>
    <message>
        <source>A change of a variant finds nothing to change</source>
        <translation>变体的更改找不到对象</translation>
    </message>
    <message>
        <source>Memory packages do not fill the bus of a die</source>
        <translation>显存颗粒未填满晶片的位宽</translation>
    </message>
    <message>
        <source>Memory and die run at different rates</source>
        <translation>显存与晶片的速率不同</translation>
    </message>
    <message>
        <source>More memory than the die accepts</source>
        <translation>显存超出晶片支持的容量</translation>
    </message>
    <message>
        <source>A phase carries too much current</source>
        <translation>供电相电流过大</translation>
    </message>
    <message>
        <source>Connectors of a board carry too little</source>
        <translation>板卡接口的供电能力不足</translation>
    </message>
    <message>
        <source>A switch chip has too few lanes</source>
        <translation>交换芯片通道不足</translation>
    </message>
    <message>
        <source>A power connector lacks return pins</source>
        <translation>供电接口缺少回流引脚</translation>
    </message>
    <message>
        <source>A board or a die is too hot for air</source>
        <translation>板卡或晶片过热，风冷不足</translation>
    </message>
    <message>
        <source>No firmware or driver is known for a die with so much memory</source>
        <translation>没有已知的固件或驱动支持配有如此多显存的晶片</translation>
    </message>
    <message>
        <source>A board of one&apos;s own has no certificate</source>
        <translation>自制板卡没有认证</translation>
    </message>
    <message>
        <source>%1 retimers between %2 and %3; a link takes two</source>
        <translation>%2 与 %3 之间有 %1 个重定时器；一条链路最多两个</translation>
    </message>
    <message>
        <source>Move the chips together, or put a switch between them.</source>
        <translation>把芯片移近，或在中间放置交换芯片。</translation>
    </message>
    <message>
        <source>%1 of trace from %2 to %3 lose %4 dB at gen%5; %6 dB may be lost without a retimer</source>
        <translation>从 %2 到 %3 的 %1 走线在 gen%5 下损耗 %4 dB；无重定时器时最多允许 %6 dB</translation>
    </message>
    <message>
        <source>how much a redriver makes good is not known</source>
        <translation>重驱动器能补偿多少未知</translation>
    </message>
    <message>
        <source>%1 has %2 accelerators and counts as one</source>
        <translation>%1 有 %2 个加速器，但只计为一个</translation>
    </message>
    <message>
        <source>Delete it and place it from the list of parts, which puts in the board as it was drawn.</source>
        <translation>删除它，再从部件列表放置，即可放入按原图绘制的板卡。</translation>
    </message>
    <message>
        <source>A link loses too much for its generation</source>
        <translation>链路损耗超出其代次的限度</translation>
    </message>
    <message>
        <source>A board of several accelerators stands as one</source>
        <translation>多加速器板卡被计为一个</translation>
    </message>
    <message>
        <source>the width of the card in slots is unknown</source>
        <translation>板卡占用的槽位数未知</translation>
    </message>
    <message>
        <source>how far the slots of the board stand apart is unknown</source>
        <translation>主板插槽的间距未知</translation>
    </message>
    <message>
        <source>%1 and %2 stand in slots too near to each other: %3 slots are missing between them</source>
        <translation>%1 与 %2 所在的插槽过近：两者之间缺少 %3 个槽位</translation>
    </message>
    <message>
        <source>Leave a slot free, or put one of them on a riser.</source>
        <translation>请空出一个插槽，或将其中一块装到转接线上。</translation>
    </message>
    <message>
        <source>how the card is cooled is unknown</source>
        <translation>板卡的散热方式未知</translation>
    </message>
    <message>
        <source>the fans of %1 have %2 slots of room before %3; they need %4</source>
        <translation>%1 的风扇与 %3 之间有 %2 个槽位的空间；需要 %4 个</translation>
    </message>
    <message>
        <source>Leave a slot free, or use cards with a blower.</source>
        <translation>请空出一个插槽，或使用涡轮散热的板卡。</translation>
    </message>
    <message>
        <source>the weight of the card is unknown</source>
        <translation>板卡的重量未知</translation>
    </message>
    <message>
        <source>%1 weighs %2 and hangs in its slot; up to %3 need no support</source>
        <translation>%1 重 %2，仅由插槽承重；不超过 %3 时无需支撑</translation>
    </message>
    <message>
        <source>Put a bracket under it.</source>
        <translation>请在其下方加装支架。</translation>
    </message>
    <message>
        <source>how the firmware of the board splits its slots is unknown</source>
        <translation>主板固件如何拆分其插槽未知</translation>
    </message>
    <message>
        <source>%1 needs its slot split into %2, and the firmware of %3 offers %4</source>
        <translation>%1 需要将其插槽拆分为 %2，而 %3 的固件提供 %4</translation>
    </message>
    <message>
        <source>Use a card with a PCIe switch, or another board.</source>
        <translation>请使用带 PCIe 交换芯片的板卡，或换用其他主板。</translation>
    </message>
    <message>
        <source>whether memory sits on the back of the card is unknown</source>
        <translation>板卡背面是否有显存未知</translation>
    </message>
    <message>
        <source>whether the back of the card is cooled is unknown</source>
        <translation>板卡背面是否有散热未知</translation>
    </message>
    <message>
        <source>%1 has memory on its back, and nothing cools it</source>
        <translation>%1 背面有显存，但没有散热</translation>
    </message>
    <message>
        <source>Add pads and a cooled plate, and blow along the back.</source>
        <translation>请加装导热垫和散热板，并沿背面吹风。</translation>
    </message>
    <message>
        <source>%1: what hangs there takes %2 A when it is switched on, and a breaker of %3 A trips at %4 A</source>
        <translation>%1：所接设备开机时电流为 %2 A，而 %3 A 的断路器在 %4 A 时跳闸</translation>
    </message>
    <message>
        <source>Start one after the other.</source>
        <translation>请逐台依次开机。</translation>
    </message>
    <message>
        <source>the inrush current of these is unknown</source>
        <translation>这些部件的浪涌电流未知</translation>
    </message>
    <message>
        <source>whether the site is a data centre is not stated (threshold “data_center” of the rule: 1 yes, 2 no)</source>
        <translation>未说明场地是否为数据中心（规则的阈值“data_center”：1 是，2 否）</translation>
    </message>
    <message>
        <source>the licence of the driver of %1 does not allow data centres</source>
        <translation>%1 的驱动许可不允许用于数据中心</translation>
    </message>
    <message>
        <source>Read the licence of the driver.</source>
        <translation>请阅读驱动的许可协议。</translation>
    </message>
    <message>
        <source>%1 × %2 are wanted, and %3 offers were seen</source>
        <translation>需要 %1 × %2，而所见的报价有 %3 个</translation>
    </message>
    <message>
        <source>Buy over several weeks, or from several markets.</source>
        <translation>请分几周购买，或从多个市场购买。</translation>
    </message>
    <message>
        <source>how many offers of these there are is unknown</source>
        <translation>这些部件的报价数未知</translation>
    </message>
    <message>
        <source>the gauge of the power lead is unknown</source>
        <translation>供电线的线规未知</translation>
    </message>
    <message>
        <source>the length of the power lead is unknown</source>
        <translation>供电线的长度未知</translation>
    </message>
    <message>
        <source>the %1 of %2 loses %3 mV, %4 % of its voltage</source>
        <translation>%2 的 %1 压降为 %3 mV，占其电压的 %4 %</translation>
    </message>
    <message>
        <source>Use a thicker or a shorter lead.</source>
        <translation>请使用更粗或更短的供电线。</translation>
    </message>
    <message>
        <source>%1 carries %2, with allowance %3; it should carry %4 of its %5</source>
        <translation>%1 承重 %2，计入余量为 %3；在其额定 %5 中应只承受 %4</translation>
    </message>
    <message>
        <source>Spread the load over two.</source>
        <translation>请将荷载分到两个上。</translation>
    </message>
    <message>
        <source>the weight of what stands there is unknown</source>
        <translation>放置在该处的物品的重量未知</translation>
    </message>
    <message>
        <source>what it carries is unknown</source>
        <translation>其承重未知</translation>
    </message>
    <message>
        <source>what the floor carries is not stated (threshold “floor” of the rule)</source>
        <translation>未给出地板的承重（规则的阈值“floor”）</translation>
    </message>
    <message>
        <source>width or depth of the rack is unknown</source>
        <translation>机柜的宽度或深度未知</translation>
    </message>
    <message>
        <source>%1 loads the floor with %2 kg/m², and it carries %3</source>
        <translation>%1 对地板的荷载为 %2 kg/m²，而地板可承受 %3</translation>
    </message>
    <message>
        <source>Spread the racks, or put plates under them.</source>
        <translation>请将机柜分散放置，或在其下方垫板。</translation>
    </message>
    <message>
        <source>%1: %2 flows hashed onto %3 links leave %4 % of the pace</source>
        <translation>%1：%2 条数据流哈希到 %3 条链路上，速率只剩 %4 %</translation>
    </message>
    <message>
        <source>Spread packets, or use more queue pairs (threshold “flows”).</source>
        <translation>请分散数据包，或使用更多队列对（阈值“flows”）。</translation>
    </message>
    <message>
        <source>; so do %1 more</source>
        <translation>；另有 %1 处也是如此</translation>
    </message>
    <message>
        <source>the ring goes in and out of %1 over %2 links, where 2 would do%3</source>
        <translation>环进出 %1 经过 %2 条链路，而 2 条即可%3</translation>
    </message>
    <message>
        <source>Put the GPUs of each machine next to each other in the ring.</source>
        <translation>请将每台机器的 GPU 在环中相邻排列。</translation>
    </message>
    <message>
        <source>how many patch panels the fibre passes is unknown</source>
        <translation>光纤经过的配线架数量未知</translation>
    </message>
    <message>
        <source>the fibre from %1 to %2 passes %3 patch panels; its reach holds for %4</source>
        <translation>从 %1 到 %2 的光纤经过 %3 个配线架；其传输距离仅在不超过 %4 个时有效</translation>
    </message>
    <message>
        <source>Lay it directly.</source>
        <translation>请直接布线。</translation>
    </message>
    <message>
        <source>redundancy is not asked for (threshold “redundant” of the rule)</source>
        <translation>未要求冗余（规则的阈值“redundant”）</translation>
    </message>
    <message>
        <source>the farm has too many devices for this</source>
        <translation>农场中的设备过多，无法评估</translation>
    </message>
    <message>
        <source>each of %1 × %2 is a single point of failure: without it some machines do not reach others</source>
        <translation>%1 × %2 中的每一个都是单点故障：没有它，部分机器无法访问其他机器</translation>
    </message>
    <message>
        <source>%1 is a single point of failure: without it some machines do not reach others</source>
        <translation>%1 是单点故障：没有它，部分机器无法访问其他机器</translation>
    </message>
    <message>
        <source>Join the machines to a second switch.</source>
        <translation>请将这些机器连接到第二台交换机。</translation>
    </message>
    <message>
        <source>each of %1 cables %2 is a single point of failure</source>
        <translation>%1 根线缆 %2 中的每一根都是单点故障</translation>
    </message>
    <message>
        <source>the cable %1 is a single point of failure</source>
        <translation>线缆 %1 是单点故障</translation>
    </message>
    <message>
        <source>Join both ends by a second cable.</source>
        <translation>请用第二根线缆连接两端。</translation>
    </message>
    <message>
        <source>how racks and frames face each other is not stated (threshold “rows” of the rule: 1 all the same way, 2 fronts to fronts)</source>
        <translation>未给出机柜和机架的相对朝向（规则的阈值“rows”：1 全部同向，2 正面相对）</translation>
    </message>
    <message>
        <source>racks and frames all face the same way: each takes in what the one before it blows out</source>
        <translation>机柜和机架全部同向：每一排都吸入前一排排出的热风</translation>
    </message>
    <message>
        <source>Turn every other row, so that fronts face fronts, or close the aisles.</source>
        <translation>请每隔一排调转方向，使正面相对，或封闭通道。</translation>
    </message>
    <message>
        <source>no limit of noise is stated (threshold “limit” of the rule)</source>
        <translation>未给出噪声限值（规则的阈值“limit”）</translation>
    </message>
    <message>
        <source>%1 dBA are heard %2 away, and %3 are allowed</source>
        <translation>在 %2 处噪声为 %1 dBA，允许值为 %3</translation>
    </message>
    <message>
        <source>Move it away from people, or use quieter parts.</source>
        <translation>请将其移到远离人员的地方，或使用更安静的部件。</translation>
    </message>
    <message>
        <source>the noise of these parts is unknown</source>
        <translation>这些部件的噪声未知</translation>
    </message>
    <message>
        <source>the drawing is not to scale (threshold “scale” of the rule)</source>
        <translation>图纸未按比例绘制（规则的阈值“scale”）</translation>
    </message>
    <message>
        <source>where an end of the cable stands is left to the layout</source>
        <translation>线缆一端的位置由自动布局决定</translation>
    </message>
    <message>
        <source>the length of the cable is unknown</source>
        <translation>线缆的长度未知</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 is %4 long, and the way is %5</source>
        <translation>从 %2 到 %3 的 %1 长 %4，而路径长 %5</translation>
    </message>
    <message>
        <source>Use a longer cable.</source>
        <translation>请使用更长的线缆。</translation>
    </message>
    <message>
        <source>the design names no workload</source>
        <translation>设计未指定工作负载</translation>
    </message>
    <message>
        <source>nothing is trained</source>
        <translation>没有训练任务</translation>
    </message>
    <message>
        <source>%1 (%2) needs %3 on a GPU, which has %4</source>
        <translation>%1（%2）在每个 GPU 上需要 %3，而它只有 %4</translation>
    </message>
    <message>
        <source>Cut the model over more GPUs, deal its state over the copies (ZeRO), recompute activations, or take a smaller model.</source>
        <translation>请将模型切分到更多 GPU、将其状态分摊到各副本（ZeRO）、重计算激活值，或换用更小的模型。</translation>
    </message>
    <message>
        <source>TP %1 is not possible for %2: %3</source>
        <translation>%2 无法使用 TP %1：%3</translation>
    </message>
    <message>
        <source>Choose a tensor parallelism that divides the heads.</source>
        <translation>请选择能整除注意力头数的张量并行度。</translation>
    </message>
    <message>
        <source>these GPUs have no %1 and compute in another format</source>
        <translation>这些 GPU 不支持 %1，以其他格式计算</translation>
    </message>
    <message>
        <source>Choose fp16 or int8, or cards that have the format.</source>
        <translation>请选择 fp16 或 int8，或支持该格式的板卡。</translation>
    </message>
    <message>
        <source>%1 stages with %2 micro-batches: the pipeline stands idle %3 % of the time that it works</source>
        <translation>%1 个阶段、%2 个微批次：流水线空闲时间为工作时间的 %3 %</translation>
    </message>
    <message>
        <source>Take more micro-batches, or fewer stages.</source>
        <translation>请增加微批次，或减少阶段。</translation>
    </message>
    <message>
        <source>%1 has %2 of memory; loading %3 takes %4</source>
        <translation>%1 有 %2 内存；加载 %3 需要 %4</translation>
    </message>
    <message>
        <source>layers are cut over %1 GPUs that reach %2 by way of %3</source>
        <translation>层被切分到 %1 个 GPU 上，它们经由 %3 仅达到 %2</translation>
    </message>
    <message>
        <source>Cut layers inside a host or socket, and lay pipeline stages across it.</source>
        <translation>请在主机或 CPU 插座内部切分层，跨越其边界时划分为流水线阶段。</translation>
    </message>
    <message>
        <source>%1 GPUs for each network card, and %2 % of a step waits for gradients</source>
        <translation>每块网卡对应 %1 个 GPU，一步中有 %2 % 的时间在等待梯度</translation>
    </message>
    <message>
        <source>Add network cards, or add up gradients over more micro-batches.</source>
        <translation>请增加网卡，或在更多微批次上累积梯度。</translation>
    </message>
    <message>
        <source>gradients take %1 a step, computing %2</source>
        <translation>每步梯度通信耗时 %1，计算耗时 %2</translation>
    </message>
    <message>
        <source>Add up gradients over more micro-batches, deal state over copies, train adapters only (LoRA), or take a faster network.</source>
        <translation>请在更多微批次上累积梯度、将状态分摊到各副本、只训练适配器（LoRA），或换用更快的网络。</translation>
    </message>
    <message>
        <source>the time that a checkpoint takes is not given</source>
        <translation>未给出检查点耗时</translation>
    </message>
    <message>
        <source>a checkpoint takes %1, and one is due every %2</source>
        <translation>一次检查点耗时 %1，而每 %2 需要一次</translation>
    </message>
    <message>
        <source>Write to faster storage, or behind the computing.</source>
        <translation>请写入更快的存储，或在计算的同时后台写入。</translation>
    </message>
    <message>
        <source>A cable is too short</source>
        <translation>线缆过短</translation>
    </message>
    <message>
        <source>%1 needs %2 in a host, which has %3</source>
        <translation>%1 在一台主机中需要 %2，只有 %3</translation>
    </message>
    <message>
        <source>Add memory modules, or keep the weights in fewer bits.</source>
        <translation>增加内存条，或用更少的位保存权重。</translation>
    </message>
    <message>
        <source>Keep the weights in fewer bits or partly in the memory of hosts, cut the model over more GPUs, or serve fewer users.</source>
        <translation>用更少的位保存权重或把一部分放在主机内存中，把模型切分到更多 GPU，或服务更少用户。</translation>
    </message>
    <message>
        <source>%1 is made for no more than “%2” anyway</source>
        <translation>%1 本来就不超过“%2”</translation>
    </message>
    <message>
        <source>Leave it empty, or correct what it was seen to run at.</source>
        <translation>请留空，或更正实际运行状态。</translation>
    </message>
    <message>
        <source>Reseat it, clean its contacts, try another riser or the generation in the BIOS.</source>
        <translation>请重新插拔、清洁触点，或更换转接卡、在 BIOS 中调整代数。</translation>
    </message>
    <message>
        <source>What a link was seen to run at makes no difference</source>
        <translation>所填的链路实际运行状态没有任何影响</translation>
    </message>
    <message>
        <source>%1 cannot run at “%2”: PCIe links have generations and lanes, as in “gen3 x8”, and network and accelerator links a rate, as in “50 GB/s”</source>
        <translation>%1 不能以“%2”运行：PCIe 链路有代数和通道数，例如“gen3 x8”；网络和加速器链路有速率，例如“50 GB/s”</translation>
    </message>
    <message>
        <source>Correct it under “Runs at” of the cable, or leave that empty.</source>
        <translation>请在线缆的“实际运行于”中更正，或将其留空。</translation>
    </message>
</context>
<context>
    <name>nongjang::Screenshot</name>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>无法将图片写入 %1。</translation>
    </message>
</context>
<context>
    <name>nongjang::SelectTool</name>
    <message numerus="yes">
        <source>Move %n part(s)</source>
        <translation>
            <numerusform>移动 %n 个部件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n part(s)</source>
        <translation>
            <numerusform>复制 %n 个部件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::SingleChanges</name>
    <message>
        <source>No port of %1 is free for one more %2.</source>
        <translation>%1 没有空闲端口可再接一个 %2。</translation>
    </message>
    <message>
        <source>without a cable</source>
        <translation>无线缆</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>成色</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>插槽</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>功率上限</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>线缆</translation>
    </message>
    <message>
        <source>Parallel cables</source>
        <translation>并行线缆数</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>There is no component or cable %1.</source>
        <translation>没有组件或线缆 %1。</translation>
    </message>
    <message>
        <source>stock driver</source>
        <translation>原厂驱动</translation>
    </message>
    <message>
        <source>patched driver</source>
        <translation>补丁驱动</translation>
    </message>
    <message>
        <source>GPU to GPU</source>
        <translation>GPU 到 GPU</translation>
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
        <translation>连接</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>通道数</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>受限于</translation>
    </message>
    <message>
        <source>Of what the card itself could carry</source>
        <translation>占板卡自身可承载带宽的比例</translation>
    </message>
    <message>
        <source>Gen</source>
        <comment>PCIe generation</comment>
        <translation>代数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
</context>
<context>
    <name>nongjang::SlotsPanel</name>
    <message>
        <source>Slots</source>
        <translation>插槽</translation>
    </message>
    <message>
        <source>No card sits in a slot yet.</source>
        <translation>还没有板卡插入插槽。</translation>
    </message>
</context>
<context>
    <name>nongjang::SplitDialog</name>
    <message>
        <source>Split %1</source>
        <translation>拆分 %1</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>分出数量</translation>
    </message>
    <message>
        <source>From number</source>
        <translation>起始编号</translation>
    </message>
    <message>
        <source>With an inside of its own</source>
        <translation>使用独立的内部结构</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>%1 stays ×%2; %3 is ×%4.</source>
        <translation>%1 保留 ×%2；%3 为 ×%4。</translation>
    </message>
    <message numerus="yes">
        <source>Everything stays joined, with %n cable(s) more.</source>
        <translation>
            <numerusform>所有连接保持不变，增加 %n 条线缆。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stays joined.</source>
        <translation>所有连接保持不变。</translation>
    </message>
</context>
<context>
    <name>nongjang::StackedBar</name>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>nongjang::StartPage</name>
    <message>
        <source>Draw a GPU farm. See what it computes, what limits it, and what it costs.</source>
        <translation>绘制 GPU 农场，查看它的算力、瓶颈和成本。</translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation>从示例开始</translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Back to the design</source>
        <translation>返回设计</translation>
    </message>
    <message>
        <source>Empty canvas</source>
        <translation>空白画布</translation>
    </message>
    <message>
        <source>Drag a board, GPUs and a power supply onto it.</source>
        <translation>将主板、GPU 和电源拖到画布上。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>A design saved before (*.farm).</source>
        <translation>以前保存的设计 (*.farm)。</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>From a template…</source>
        <translation>从模板开始…</translation>
    </message>
    <message>
        <source>A fat tree, torus, dragonfly … from a few numbers.</source>
        <translation>只需几个数字，即可生成胖树、环面、蜻蜓等拓扑。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>More examples</source>
        <translation>更多示例</translation>
    </message>
    <message>
        <source>A part file (*.json) or NetBox device type (*.yaml).</source>
        <translation>部件文件（*.json）或 NetBox 设备类型（*.yaml）。</translation>
    </message>
</context>
<context>
    <name>nongjang::Study</name>
    <message>
        <source>the figure is unknown for every accelerator</source>
        <translation>所有加速器的此参数均未知</translation>
    </message>
    <message>
        <source>the figure is unknown for some accelerators; the total is without them</source>
        <translation>部分加速器的此参数未知，总计不包含它们</translation>
    </message>
    <message>
        <source>%1 (not in the catalogue)</source>
        <translation>%1（不在部件库中）</translation>
    </message>
    <message>
        <source>cable not chosen: %1 to %2</source>
        <translation>未选择线缆：%1 至 %2</translation>
    </message>
    <message>
        <source>the price of these parts is unknown; the total is without them</source>
        <translation>这些部件的价格未知，总计不包含它们</translation>
    </message>
    <message>
        <source>needs the years of use, the capital cost and the energy cost</source>
        <translation>需要使用年数、购置成本和电费</translation>
    </message>
    <message>
        <source>no exchange rate for %1 is known; money is shown in US dollars</source>
        <translation>%1 的汇率未知，金额以美元显示</translation>
    </message>
    <message>
        <source>Choose another currency for the site.</source>
        <translation>请为场地选择其他货币。</translation>
    </message>
    <message>
        <source>uplink of %1</source>
        <translation>%1 的上行链路</translation>
    </message>
    <message>
        <source>link between the CPU sockets</source>
        <translation>CPU 插座之间的链路</translation>
    </message>
    <message>
        <source>link of the chipset to the CPU</source>
        <translation>芯片组到 CPU 的链路</translation>
    </message>
    <message>
        <source>No accelerator yet: drag one from the parts list.</source>
        <translation>还没有加速器：请从部件列表中拖入一个。</translation>
    </message>
    <message>
        <source>One accelerator: nothing to exchange with.</source>
        <translation>只有一个加速器：没有可交换数据的对象。</translation>
    </message>
    <message>
        <source>The accelerators are not joined: put them into slots or join the machines by a network.</source>
        <translation>加速器之间没有连接：请将它们插入插槽，或用网络连接各台机器。</translation>
    </message>
    <message>
        <source>The slowest way between GPUs carries %1; its narrowest point is %2.</source>
        <translation>GPU 之间最慢的路径带宽为 %1；其最窄处是 %2。</translation>
    </message>
    <message>
        <source>The slowest way between GPUs carries %1; its narrowest point is %2: %3.</source>
        <translation>GPU 之间最慢的路径带宽为 %1；其最窄处是 %2：%3。</translation>
    </message>
    <message>
        <source>%1: the part “%2” is not in the catalogue</source>
        <translation>%1：部件“%2”不在部件库中</translation>
    </message>
    <message>
        <source>Choose another part, or add it to your own parts.</source>
        <translation>请选择其他部件，或将它添加到您自己的部件中。</translation>
    </message>
    <message>
        <source>Connect the cable to a port that exists.</source>
        <translation>请将线缆连接到存在的端口。</translation>
    </message>
    <message>
        <source>cable %1 to %2 in %3</source>
        <translation>%3 中从 %1 到 %2 的线缆</translation>
    </message>
    <message>
        <source>Change the pattern or the ranges.</source>
        <translation>请更改连接方式或范围。</translation>
    </message>
    <message>
        <source>Choose another cable.</source>
        <translation>请选择其他线缆。</translation>
    </message>
    <message>
        <source>Choose a cable that fits both ends.</source>
        <translation>请选择两端都适配的线缆。</translation>
    </message>
    <message>
        <source>Connect ports that belong together.</source>
        <translation>请连接相互匹配的端口。</translation>
    </message>
    <message>
        <source>%1: the port %2 is used by two cables</source>
        <translation>%1：端口 %2 被两条线缆占用</translation>
    </message>
    <message>
        <source>Connect one of them elsewhere.</source>
        <translation>请将其中一条连接到别处。</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>插槽</translation>
    </message>
    <message>
        <source>network cable</source>
        <translation>网线</translation>
    </message>
    <message>
        <source>accelerator link</source>
        <translation>加速器链路</translation>
    </message>
    <message>
        <source>%1 is set to native peer access</source>
        <translation>%1 设为原生 P2P 访问</translation>
    </message>
    <message>
        <source>%1 runs a patched driver</source>
        <translation>%1 使用补丁驱动</translation>
    </message>
    <message>
        <source>%1 is set to copies through host memory</source>
        <translation>%1 设为经主机内存复制</translation>
    </message>
    <message>
        <source>the driver of %1 allows peer access over PCIe</source>
        <translation>%1 的驱动允许通过 PCIe 进行 P2P 访问</translation>
    </message>
    <message>
        <source>the stock driver of %1 allows no peer access over PCIe; a patched one does</source>
        <translation>%1 的原版驱动不允许通过 PCIe 进行 P2P 访问，补丁驱动则允许</translation>
    </message>
    <message>
        <source>%1 has peer access over its bridge only; a patched driver allows it over PCIe</source>
        <translation>%1 只能通过其桥接器进行 P2P 访问；补丁驱动可使其通过 PCIe 进行</translation>
    </message>
    <message>
        <source>%1 has no peer access over PCIe</source>
        <translation>%1 不支持通过 PCIe 进行 P2P 访问</translation>
    </message>
    <message>
        <source>whether %1 has peer access over PCIe is unknown; copies through host memory are assumed</source>
        <translation>%1 是否支持通过 PCIe 进行 P2P 访问未知，假定经主机内存复制</translation>
    </message>
    <message>
        <source>the way leads over the network</source>
        <translation>路径经过网络</translation>
    </message>
    <message>
        <source>the way leads over the accelerators&apos; own links</source>
        <translation>路径经过加速器自身的链路</translation>
    </message>
    <message>
        <source>accelerators of different makers copy through host memory</source>
        <translation>不同厂商的加速器经主机内存复制数据</translation>
    </message>
    <message>
        <source> (copied through host memory)</source>
        <translation>（经主机内存复制）</translation>
    </message>
    <message>
        <source>host memory</source>
        <translation>主机内存</translation>
    </message>
    <message>
        <source>every byte is written to and read from the host memory, which offers %1 at most</source>
        <translation>每个字节都要写入主机内存并从中读出，而主机内存最多提供 %1</translation>
    </message>
    <message>
        <source>it runs at gen%1 x%2</source>
        <translation>它以 gen%1 x%2 运行</translation>
    </message>
    <message>
        <source>it runs at gen%1 x%2, held by %3</source>
        <translation>它以 gen%1 x%2 运行，受限于 %3</translation>
    </message>
    <message>
        <source>there is no way between them</source>
        <translation>它们之间没有路径</translation>
    </message>
    <message>
        <source>narrowest hop %1</source>
        <translation>最窄的一跳 %1</translation>
    </message>
    <message>
        <source>the farm has more than three million devices; this version walks it device by device</source>
        <translation>农场中的设备超过三百万个，而此版本需逐个设备遍历</translation>
    </message>
    <message>
        <source>there is no way from %1 to %2</source>
        <translation>从 %1 到 %2 没有路径</translation>
    </message>
    <message>
        <source>Put the card into a slot, or join the machines by a network.</source>
        <translation>请将板卡插入插槽，或用网络连接各台机器。</translation>
    </message>
    <message>
        <source>there is no GPU “%1”; write its path, such as farm/rig[17]/gpu[3]</source>
        <translation>没有 GPU“%1”；请写出其路径，例如 farm/rig[17]/gpu[3]</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same GPU</source>
        <translation>“%1”和“%2”是同一个 GPU</translation>
    </message>
    <message>
        <source>no supply feeds these parts; wall power is without them</source>
        <translation>没有电源为这些部件供电，市电功率不包含它们</translation>
    </message>
    <message>
        <source>%1 does not run at %2</source>
        <translation>%1 无法在 %2 下运行</translation>
    </message>
    <message>
        <source>Use a 200 to 240 V circuit or another supply.</source>
        <translation>请使用 200 至 240 V 供电回路，或换用其他电源。</translation>
    </message>
    <message>
        <source>the power of these parts is unknown; the total is without them</source>
        <translation>这些部件的功率未知，总计不包含它们</translation>
    </message>
    <message>
        <source>wall power</source>
        <translation>市电功率</translation>
    </message>
    <message>
        <source>the PUE of the site</source>
        <translation>场地的 PUE</translation>
    </message>
    <message>
        <source>the utilisation</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>%1 at the wall × utilisation %2 × PUE %3 × 8760 h</source>
        <translation>市电功率 %1 × 利用率 %2 × PUE %3 × 8760 h</translation>
    </message>
    <message>
        <source>the tariff of the site</source>
        <translation>场地的电价</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>the slot %1 (x%2 long, x%3 wired)</source>
        <translation>插槽 %1（物理 x%2，电气 x%3）</translation>
    </message>
    <message>
        <source>the port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>the cable %1</source>
        <translation>线缆 %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 插入 %2</translation>
    </message>
    <message>
        <source>%1: the PCIe generation or width is unknown</source>
        <translation>%1：PCIe 代数或通道数未知</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n alike</source>
        <translation>
            <numerusform>%1 及另外 %n 个相同项</numerusform>
        </translation>
    </message>
    <message>
        <source>the machines hold different numbers of GPUs</source>
        <translation>各台机器的 GPU 数量不同</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) part the GPUs into halves; no halves are joined by less</source>
        <translation>
            <numerusform>%n 条链路将 GPU 分为两半；没有哪种对分的连接带宽更小</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) part the GPUs into halves; other halves may be joined by less</source>
        <translation>
            <numerusform>%n 条链路将 GPU 分为两半；其他对分的连接带宽可能更小</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>下一个瓶颈：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n host memory(s) (%1)</source>
        <translation>
            <numerusform>%n 处主机内存（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PCIe link(s) (%1)</source>
        <translation>
            <numerusform>%n 条 PCIe 链路（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PCIe switch uplink(s) (%1)</source>
        <translation>
            <numerusform>%n 条 PCIe 交换芯片上行链路（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chipset uplink(s) (%1)</source>
        <translation>
            <numerusform>%n 条芯片组上行链路（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between CPU sockets (%1)</source>
        <translation>
            <numerusform>%n 条 CPU 插座之间的链路（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accelerator link(s) (%1)</source>
        <translation>
            <numerusform>%n 条加速器链路（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network cable(s) (%1)</source>
        <translation>
            <numerusform>%n 条网线（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>A hierarchical one would be %1 times as fast.</source>
        <translation>改用分层 all-reduce，速度可达到目前的 %1 倍。</translation>
    </message>
    <message>
        <source>, %1 assumed</source>
        <comment>length of a cable</comment>
        <translation>，按 %1 计</translation>
    </message>
    <message>
        <source>fewer than two accelerators are joined, or the speed of every link between them is unknown</source>
        <translation>相连的加速器少于两个，或它们之间所有链路的速度均未知</translation>
    </message>
    <message>
        <source>%1: price, condition, figures and p2p of a placed assembly have no effect</source>
        <translation>%1：已放置的装配体的价格、成色、数值和 p2p 不起作用</translation>
    </message>
    <message>
        <source>Set them on the parts inside.</source>
        <translation>请在其中的部件上设置。</translation>
    </message>
    <message>
        <source>%1: all cables together stand for more than %2 single cables</source>
        <translation>%1：所有线缆合计超过 %2 条单根线缆</translation>
    </message>
    <message>
        <source>Put what repeats into an assembly and give that a count.</source>
        <translation>把重复的部分放入装配体，并为其设置数量。</translation>
    </message>
    <message>
        <source>too many parts stand side by side to deal them to supplies; group them into an assembly and repeat that</source>
        <translation>并列的部件过多，无法分配给电源；请归入装配体后重复</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>未知：%1。</translation>
    </message>
    <message>
        <source>%1: stops %2 of %3 flows, such as %4 → %5</source>
        <translation>%1：限制 %3 个数据流中的 %2 个，例如 %4 → %5</translation>
    </message>
    <message numerus="yes">
        <source>%1: all %n GPU(s) wait for it</source>
        <translation>
            <numerusform>%1：全部 %n 个 GPU 都在等待它</numerusform>
        </translation>
    </message>
    <message>
        <source>The gradient all-reduce</source>
        <translation>梯度 all-reduce</translation>
    </message>
    <message>
        <source>%1 runs at %2, held back by %3; twice as fast saves %4&#xa0;%.</source>
        <translation>%1 的速率为 %2，受限于 %3；将其提速一倍可节省 %4&#xa0;% 的时间。</translation>
    </message>
    <message>
        <source>%1 runs at %2, held back alike by %3; all twice as fast save %4&#xa0;%.</source>
        <translation>%1 的速率为 %2，同等受限于 %3；将它们全部提速一倍可节省 %4&#xa0;% 的时间。</translation>
    </message>
    <message numerus="yes">
        <source>%n quadrant(s) of processors (%1)</source>
        <translation>
            <numerusform>%n 个处理器象限（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>some pair has no way, or there are too many GPUs to look at pair by pair, as given ways or members need</source>
        <translation>有的 GPU 对没有通路，或因指定了路径或参与者而需逐对计算，但 GPU 过多</translation>
    </message>
    <message>
        <source>needs five or more GPUs behind NVSwitches of NVLink 4 or later</source>
        <translation>需要至少五个连接在 NVLink 4 或更高版本 NVSwitch 上的 GPU</translation>
    </message>
    <message>
        <source>quadrant %1</source>
        <translation>象限 %1</translation>
    </message>
    <message>
        <source>%1: there is no price for the condition “%2”</source>
        <translation>%1：成色“%2”没有对应的价格</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>请选择以下之一：%1。</translation>
    </message>
    <message>
        <source>not asked for on more than 1,000 GPUs; choose it as the pattern of the design</source>
        <translation>GPU 超过 1,000 个时默认不评估；如有需要，请将其选为设计的通信模式</translation>
    </message>
    <message>
        <source>the busiest of %1 carries %2 times the message</source>
        <translation>%1 中最繁忙的一处承载消息大小的 %2 倍</translation>
    </message>
    <message>
        <source>%1 × message / time</source>
        <translation>%1 × 消息大小 / 时间</translation>
    </message>
    <message>
        <source>%1 to move %2 + %3 of latency</source>
        <translation>传输 %2 用时 %1 + 延迟 %3</translation>
    </message>
    <message>
        <source>(inside %1, across %2; between overlapped and one after the other)</source>
        <translation>（机器内 %1，机器间 %2；介于完全重叠与依次执行之间）</translation>
    </message>
    <message>
        <source>what the GPUs, the machines and the narrowest cut let through at their best</source>
        <translation>GPU、机器和最窄截面在最佳情况下允许通过的流量</translation>
    </message>
    <message>
        <source>cards reach each other only through PCIe switches, not across a processor</source>
        <translation>板卡之间只能通过 PCIe 交换芯片互访，不能跨处理器</translation>
    </message>
    <message>
        <source>untuned, libraries copy through host memory what crosses a processor; NCCL_P2P_LEVEL=SYS lets cards talk directly</source>
        <translation>未调优时，通信库会将跨处理器的数据经主机内存复制；NCCL_P2P_LEVEL=SYS 可让板卡直接通信</translation>
    </message>
    <message>
        <source>some of these GPUs have no way to each other</source>
        <translation>其中一些 GPU 之间没有通路</translation>
    </message>
    <message>
        <source>a shift by as many as there are leads every GPU to itself</source>
        <translation>移位数等于 GPU 数时，每个 GPU 都会回到自身</translation>
    </message>
    <message>
        <source>some GPU hangs on no host</source>
        <translation>有 GPU 未连接到任何主机</translation>
    </message>
    <message>
        <source>the design gives no traffic matrix</source>
        <translation>设计中没有流量矩阵</translation>
    </message>
    <message>
        <source>some pair of the traffic matrix has no way</source>
        <translation>流量矩阵中有一对 GPU 之间没有路径</translation>
    </message>
    <message numerus="yes">
        <source>slowest of %n flow(s): %1</source>
        <translation>
            <numerusform>%n 条数据流中最慢的一条：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sum of %n flow(s), shared max-min fair</source>
        <translation>
            <numerusform>%n 条数据流之和，按最大最小公平原则共享带宽</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at the rate of the slowest</source>
        <translation>以最慢一条数据流的速率传输 %1</translation>
    </message>
    <message>
        <source>Fewer than two GPUs take part in the traffic.</source>
        <translation>参与通信的 GPU 少于两个。</translation>
    </message>
    <message>
        <source>there is no traffic pattern “%1”; the ring all-reduce is shown</source>
        <translation>没有通信模式“%1”；当前显示环形 all-reduce</translation>
    </message>
    <message>
        <source>%1 sends to itself in the traffic matrix</source>
        <translation>流量矩阵中 %1 向自身发送数据</translation>
    </message>
    <message>
        <source>Correct the traffic settings of the design.</source>
        <translation>请更正设计的流量设置。</translation>
    </message>
    <message>
        <source>the traffic settings name %1, which is not in the farm</source>
        <translation>流量设置中的 %1 不在农场中</translation>
    </message>
    <message>
        <source>the traffic settings name %1, which is no accelerator</source>
        <translation>流量设置中的 %1 不是加速器</translation>
    </message>
    <message>
        <source>the traffic settings name %1, which holds no accelerator</source>
        <translation>流量设置中的 %1 不含加速器</translation>
    </message>
    <message>
        <source>a given way leads through %1, but GPUs do not pass traffic on</source>
        <translation>指定的路径经过 %1，但 GPU 不转发流量</translation>
    </message>
    <message>
        <source>the given way from %1 to %2 names no device in between</source>
        <translation>从 %1 到 %2 的指定路径没有列出中间设备</translation>
    </message>
    <message>
        <source>needs several machines with equally many GPUs, two or more, and not more than 40,000 pairs of GPUs that talk</source>
        <translation>需要多台 GPU 数相同（不少于两个）的机器，且通信的 GPU 对不超过 40,000 个</translation>
    </message>
    <message>
        <source>copies by the driver through host memory, such as %1</source>
        <translation>驱动程序经主机内存复制，例如 %1</translation>
    </message>
    <message>
        <source>its largest entry over the time in which all can end, held up by %1</source>
        <translation>最大一项除以全部完成所需的时间，受 %1 拖累</translation>
    </message>
    <message>
        <source>%1; %2 → %3 passes it, for example</source>
        <translation>%1；例如 %2 → %3 经过它</translation>
    </message>
    <message>
        <source>%1; %2 of %3 exchanges between neighbours pass it, such as %4 → %5</source>
        <translation>%1；相邻 GPU 之间的 %3 个交换中有 %2 个经过它，例如 %4 → %5</translation>
    </message>
    <message>
        <source>It also holds back %1.</source>
        <translation>它还制约 %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2 more without it)</source>
        <translation>%1（没有它可提升 %2）</translation>
    </message>
    <message>
        <source>%1 / (1.2 kg/m³ × 1005 J/kgK × %2 K)</source>
        <translation>%1 / (1.2 kg/m³ × 1005 J/kgK × %2 K)</translation>
    </message>
    <message>
        <source>cable not chosen: %1 to a loose end</source>
        <translation>未选择线缆：%1 至未连接的一端</translation>
    </message>
    <message>
        <source>used parts × (1 / (1 − %1) − 1) = %2</source>
        <translation>二手部件 × (1 / (1 − %1) − 1) = %2</translation>
    </message>
    <message>
        <source>%1 parts on the shelf = %2</source>
        <translation>库存备件 %1 个 = %2</translation>
    </message>
    <message>
        <source>%1 × ((1 + duty %2) × (1 + tax %3) + freight %4 − 1) = %5</source>
        <translation>%1 × ((1 + 关税 %2) × (1 + 税 %3) + 运费 %4 − 1) = %5</translation>
    </message>
    <message>
        <source>%1 of parts</source>
        <translation>部件 %1</translation>
    </message>
    <message>
        <source>%1 for what arrives dead</source>
        <translation>到货即损 %1</translation>
    </message>
    <message>
        <source>%1 of spares</source>
        <translation>备件 %1</translation>
    </message>
    <message>
        <source>%1 of duty, tax, freight</source>
        <translation>关税、税和运费 %1</translation>
    </message>
    <message>
        <source>%1 a year, as given</source>
        <translation>每年 %1（按输入值）</translation>
    </message>
    <message>
        <source>%1 of %2 a year</source>
        <translation>每年为 %2 的 %1</translation>
    </message>
    <message>
        <source>%1 of energy</source>
        <translation>电费 %1</translation>
    </message>
    <message>
        <source>%1 of maintenance</source>
        <translation>维护费用 %1</translation>
    </message>
    <message>
        <source>%1 of labour</source>
        <translation>人工费用 %1</translation>
    </message>
    <message>
        <source>%1 of space</source>
        <translation>空间费用 %1</translation>
    </message>
    <message>
        <source>%1 of other cost</source>
        <translation>其他费用 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 to buy + %n years × %2 to run</source>
        <translation>
            <numerusform>购置成本 %1 + %n 年 × 运行成本 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2; the yearly loss of value may be ten points more or less</source>
        <translation>%2 的 %1；每年的贬值率可能高出或低出十个百分点</translation>
    </message>
    <message>
        <source> − %1 left</source>
        <translation> − 残值 %1</translation>
    </message>
    <message>
        <source>%1 / %2 = %3 per %4</source>
        <translation>%1 / %2 = 每 %4 %3</translation>
    </message>
    <message>
        <source>(%1 − %2 left) over %3 years at %4 interest = %5</source>
        <translation>(%1 − 残值 %2)，按利率 %4 分摊 %3 年 = %5</translation>
    </message>
    <message>
        <source>%1 + %2 to run = %3</source>
        <translation>%1 + 运行成本 %2 = %3</translation>
    </message>
    <message>
        <source>%1 a year / (%2 GPUs × 8760 h × %3)</source>
        <translation>每年 %1 / (%2 个 GPU × 8760 h × %3)</translation>
    </message>
    <message>
        <source>%1 a year / (8760 h × %2) / (%3 × %4 sustained)</source>
        <translation>每年 %1 / (8760 h × %2) / (%3 × 持续性能占比 %4)</translation>
    </message>
    <message>
        <source>the price of renting such a GPU for an hour is not given</source>
        <translation>未给出此类 GPU 每小时的租用价格</translation>
    </message>
    <message>
        <source>(%1 − %2 left) / %3 GPUs / (%4 to rent − %5 to run, each hour)</source>
        <translation>(%1 − 残值 %2) / %3 个 GPU / (租用 %4 − 运行 %5，每小时)</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>%1 的价格</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>电费</translation>
    </message>
    <message>
        <source>residual value</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>%1: there is no “%2” inside that could be different here</source>
        <translation>%1：内部没有可在此处另行设置的“%2”</translation>
    </message>
    <message>
        <source>Remove the entry from “inside”, or name a component of the assembly.</source>
        <translation>请从“inside”中删除此条目，或指定装配体中的一个组件。</translation>
    </message>
    <message>
        <source>the cable at %1/%2 is joined at one end only</source>
        <translation>%1/%2 处的线缆只连接了一端</translation>
    </message>
    <message>
        <source>Drag its loose end to a port, or delete it.</source>
        <translation>请将未连接的一端拖到端口上，或删除此线缆。</translation>
    </message>
    <message>
        <source>peer access to network cards across the processor, such as %1</source>
        <translation>经处理器与网卡之间的 P2P 访问，例如 %1</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>the root ports of this processor let only %1 through between an accelerator and a network card</source>
        <translation>此处理器的根端口在加速器与网卡之间最多只能通过 %1</translation>
    </message>
    <message>
        <source>; peer access across the processor %1</source>
        <translation>；经处理器的 P2P 访问 %1</translation>
    </message>
    <message>
        <source>the list of GPUs that take part in the traffic has an empty entry</source>
        <translation>参与通信的 GPU 列表中有空条目</translation>
    </message>
    <message>
        <source>how fast these accelerators are at their power limit is not known</source>
        <translation>这些加速器在功率上限下的速度未知</translation>
    </message>
    <message>
        <source>%1, a good board</source>
        <translation>%1，每块良品板卡</translation>
    </message>
    <message>
        <source>%1: bare board</source>
        <translation>%1：裸板</translation>
    </message>
    <message>
        <source>%1: assembly</source>
        <translation>%1：组装</translation>
    </message>
    <message>
        <source>%1: development, a board</source>
        <translation>%1：每块板卡的开发费</translation>
    </message>
    <message>
        <source>%1: yield loss</source>
        <translation>%1：良率损失</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 已停用</translation>
    </message>
    <message>
        <source>the cable %1 is switched off</source>
        <translation>线缆 %1 已停用</translation>
    </message>
    <message>
        <source>No accelerator has power: %1.</source>
        <translation>没有加速器得到供电：%1。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 at %4</source>
        <comment>card, share of its speed, watt</comment>
        <translation>%1：%4 时为 %3 的 %2</translation>
    </message>
    <message>
        <source>Every accelerator is switched off.</source>
        <translation>所有加速器均已停用。</translation>
    </message>
    <message>
        <source>arithmetic of the GPUs</source>
        <translation>GPU 的算力</translation>
    </message>
    <message>
        <source>memory bandwidth of the GPUs</source>
        <translation>GPU 的显存带宽</translation>
    </message>
    <message>
        <source>%1 stages of %2 chunks for %3 layers</source>
        <translation>%3 层无法分为 %1 个阶段、每阶段 %2 块</translation>
    </message>
    <message>
        <source>%1 stages for %2 layers</source>
        <translation>%1 个阶段多于 %2 层</translation>
    </message>
    <message>
        <source>%1 GPUs cannot be dealt into groups of %2</source>
        <translation>%1 个 GPU 无法按每组 %2 个均分</translation>
    </message>
    <message>
        <source>the batch of %1 sequences is too small for so many copies of the model</source>
        <translation>模型副本如此之多，%1 个序列的批次过小</translation>
    </message>
    <message>
        <source>%1 heads cannot be dealt over %2 GPUs</source>
        <translation>%1 个注意力头无法均分到 %2 个 GPU</translation>
    </message>
    <message>
        <source>%1 heads of keys and values cannot be dealt over %2 GPUs</source>
        <translation>%1 个键值头无法均分到 %2 个 GPU</translation>
    </message>
    <message>
        <source>the workload names no language model</source>
        <translation>工作负载未指定语言模型</translation>
    </message>
    <message>
        <source>there is no language model “%1”</source>
        <translation>没有语言模型“%1”</translation>
    </message>
    <message>
        <source>there is no accelerator</source>
        <translation>没有加速器</translation>
    </message>
    <message>
        <source>more than %1 accelerators, and workloads are walked one by one</source>
        <translation>加速器超过 %1 个，而工作负载需逐个遍历加速器</translation>
    </message>
    <message>
        <source>the memory of some accelerators is not known</source>
        <translation>部分加速器的显存未知</translation>
    </message>
    <message>
        <source>the speed of some accelerators at %1 is not known</source>
        <translation>部分加速器的 %1 速度未知</translation>
    </message>
    <message>
        <source>%1 GiB of %2</source>
        <translation>%2 的 %1 GiB</translation>
    </message>
    <message>
        <source>some accelerators that have to work together have no way to each other</source>
        <translation>部分需要协同工作的加速器之间没有路径</translation>
    </message>
    <message>
        <source>%1 sequences × %2 tokens / %3</source>
        <translation>%1 个序列 × %2 个 token / %3</translation>
    </message>
    <message>
        <source>%1 tokens/s × %2 FLOP / %3, causal attention, recomputation not counted</source>
        <translation>%1 token/s × %2 FLOP / %3，因果注意力，不计重计算</translation>
    </message>
    <message>
        <source>%1 tokens / %2 a second / %3 of goodput</source>
        <translation>%1 个 token / 每秒 %2 个 / 有效产出率（goodput）%3</translation>
    </message>
    <message>
        <source>%1 tokens of the prompt, alone</source>
        <translation>%1 个提示词 token，单独处理</translation>
    </message>
    <message>
        <source>%1 copies × %2 tokens / %3</source>
        <translation>%1 个副本 × %2 个 token / %3</translation>
    </message>
    <message>
        <source>keys and values of %1 tokens each, beside the weights</source>
        <translation>除权重外，每个用户 %1 个 token 的键值缓存</translation>
    </message>
    <message>
        <source>%1 × %2 / %3 tokens/s</source>
        <translation>%1 × %2 / %3 token/s</translation>
    </message>
    <message>
        <source>%1 GPUs × %2 an hour / (3600 s × %3 tokens/s)</source>
        <translation>%1 个 GPU × 每小时 %2 / (3600 s × %3 token/s)</translation>
    </message>
    <message>
        <source>%1 tokens / %2 a second, without failures</source>
        <translation>%1 个 token / 每秒 %2 个，不计故障</translation>
    </message>
    <message>
        <source>memory and processors of the hosts</source>
        <translation>主机的内存和处理器</translation>
    </message>
    <message>
        <source>%1 (LoRA %2)</source>
        <comment>model, rank of adapters</comment>
        <translation>%1（LoRA %2）</translation>
    </message>
    <message>
        <source>the memory and processors of hosts that keep weights are not known; draw them, each host with its cards in an assembly of its own</source>
        <translation>不知道存放权重的主机的内存和处理器；请画出它们，每台主机连同其卡放在自己的组件中</translation>
    </message>
    <message>
        <source>weights once for each host, keys and values</source>
        <translation>每台主机一份权重，以及键和值</translation>
    </message>
    <message>
        <source>memory bandwidth of host %1</source>
        <translation>主机 %1 的内存带宽</translation>
    </message>
    <message>
        <source>a micro-batch of %1 sequences is larger than the batch of %2</source>
        <translation>micro-batch 的 %1 个序列多于批次的 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) at once / %1</source>
        <translation>
            <numerusform>同时 %n 个回答 / %1</numerusform>
        </translation>
    </message>
    <message>
        <source>memory modules with 2³⁰ byte a GB, and room for the system</source>
        <translation>内存条按每 GB 2³⁰ 字节计，并为系统留出空间</translation>
    </message>
    <message>
        <source>some GPU hangs on no host, or some pair of hosts has no way</source>
        <translation>有 GPU 未连接到任何主机，或有主机之间没有通路</translation>
    </message>
    <message>
        <source>needs links between the GPUs of every machine, such as NVLink</source>
        <translation>需要每台机器的 GPU 之间有 NVLink 之类的链路</translation>
    </message>
    <message>
        <source>some host has no drives whose speed is known, and the network leads to no machine with drives</source>
        <translation>有主机没有速度已知的硬盘，网络也不通向带硬盘的机器</translation>
    </message>
    <message numerus="yes">
        <source>what the slowest of %n GPU(s) reads from all machines with drives, such as %1</source>
        <translation>
            <numerusform>%n 个 GPU 中最慢者从所有带硬盘的机器读取的速率，例如 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>drives or memory of %1</source>
        <translation>%1 的硬盘或内存</translation>
    </message>
    <message>
        <source>what it was seen to run at (%1)</source>
        <translation>实际测得的运行状态（%1）</translation>
    </message>
    <message>
        <source>experts are dealt over GPUs or lie in hosts, not both</source>
        <translation>专家要么分布在 GPU 上，要么放在主机中，不能同时</translation>
    </message>
    <message>
        <source>while answering, experts are dealt over GPUs that hold all layers, not over stages of a pipeline</source>
        <translation>推理时，专家分布在持有全部层的 GPU 上，而不是流水线的各级上</translation>
    </message>
    <message>
        <source>%1 machines with drives for %2 GPUs are too many pairs to look at</source>
        <translation>%1 台带硬盘的机器与 %2 个 GPU 的组合太多，无法逐一计算</translation>
    </message>
    <message>
        <source>%1 experts cannot be dealt over %2 GPUs</source>
        <translation>%1 个专家无法均分到 %2 个 GPU</translation>
    </message>
    <message>
        <source>this model has no experts that could be dealt over GPUs</source>
        <translation>该模型没有可分配到 GPU 的专家</translation>
    </message>
</context>
<context>
    <name>nongjang::SwapPart</name>
    <message>
        <source>%1 leads nowhere already</source>
        <translation>%1 原本就没有指向任何组件</translation>
    </message>
    <message>
        <source>it has no port for “%1”, which the assembly shows</source>
        <translation>它没有与装配体所显示的“%1”对应的端口</translation>
    </message>
    <message>
        <source>%1 finds no place: %2</source>
        <translation>%1 找不到位置：%2</translation>
    </message>
    <message>
        <source>There is no component “%1” of a part.</source>
        <translation>没有部件类组件“%1”。</translation>
    </message>
    <message>
        <source>The catalogue has no part “%1” to place.</source>
        <translation>部件库中没有可放置的部件“%1”。</translation>
    </message>
    <message>
        <source>%1 lacks %2</source>
        <comment>part, connectors</comment>
        <translation>%1 缺少 %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are %1 now</source>
        <translation>
            <numerusform>%n 个部件现为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <comment>components, part</comment>
        <translation>%1：现为 %2</translation>
    </message>
    <message>
        <source>%1; every cable still fits</source>
        <translation>%1；所有线缆仍适配</translation>
    </message>
    <message>
        <source>%1. Not joined: %2</source>
        <translation>%1。未连接：%2</translation>
    </message>
    <message>
        <source>%1. Without power: %2</source>
        <translation>%1。无供电：%2</translation>
    </message>
    <message>
        <source>It is that part already.</source>
        <translation>它已经是该部件。</translation>
    </message>
</context>
<context>
    <name>nongjang::TemplateController</name>
    <message>
        <source>New from a template</source>
        <translation>从模板新建</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation>插入模板</translation>
    </message>
</context>
<context>
    <name>nongjang::TemplateDialog</name>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Rate of a port</source>
        <translation>端口速率</translation>
    </message>
    <message>
        <source>%1 Gb/s</source>
        <translation>%1 Gb/s</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>直径</translation>
    </message>
    <message>
        <source>Bisection</source>
        <translation>对分宽度</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Price of the switches</source>
        <translation>交换机价格</translation>
    </message>
    <message>
        <source>automatic: %1</source>
        <translation>自动：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hop(s)</source>
        <translation>
            <numerusform>%Ln 跳</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 条链路</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>nongjang::TemplatePicture</name>
    <message>
        <source>Picture of the topology</source>
        <translation>拓扑图</translation>
    </message>
    <message>
        <source>Simplified: not everything is drawn.</source>
        <translation>简图：未画出全部内容。</translation>
    </message>
</context>
<context>
    <name>nongjang::TemplateSketch</name>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln switch(es)</source>
        <translation>
            <numerusform>%Ln 台交换机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plane(s)</source>
        <translation>
            <numerusform>%Ln 个平面</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln switch(es)</source>
        <translation>
            <numerusform>各含 %Ln 台交换机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln 个组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rig(s)</source>
        <translation>
            <numerusform>%Ln 台矿机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::Templates</name>
    <message numerus="yes">
        <source>Torus of %n dimension(s)</source>
        <translation>
            <numerusform>%n 维环面</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Even group</source>
        <translation>偶数组</translation>
    </message>
    <message>
        <source>Odd group</source>
        <translation>奇数组</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>cable: the catalogue has no cable “%1”</source>
        <translation>线缆：部件库中没有线缆“%1”</translation>
    </message>
    <message>
        <source>cable: %1</source>
        <translation>线缆：%1</translation>
    </message>
    <message>
        <source>no cable of the catalogue joins %1 and %2</source>
        <translation>部件库中没有可连接 %1 与 %2 的线缆</translation>
    </message>
    <message>
        <source>no network card of the catalogue has a port of %1 that can be cabled to this network</source>
        <translation>部件库中没有带 %1 端口且可用线缆接入此网络的网卡</translation>
    </message>
    <message>
        <source>no switch of the catalogue has %1 ports of one kind; the largest has %2. The counts hold, but there is nothing to draw them with.</source>
        <translation>部件库中没有带 %1 个同类端口的交换机；最多的有 %2 个。数量仍然有效，但没有可用于绘制的部件。</translation>
    </message>
    <message>
        <source>switch: the catalogue has no part “%1”</source>
        <translation>交换机：部件库中没有部件“%1”</translation>
    </message>
    <message>
        <source>switch: “%1” has %2 network ports of one kind, %3 are needed</source>
        <translation>交换机：“%1”有 %2 个同类网络端口，需要 %3 个</translation>
    </message>
    <message>
        <source>No switch with enough ports has %1 a port; drawn with %2.</source>
        <translation>端口数足够的交换机中没有每端口 %1 的型号；已按 %2 绘制。</translation>
    </message>
    <message>
        <source>%1 has %2 such ports, of which each switch uses at most %3.</source>
        <translation>%1 有 %2 个此类端口，每台交换机最多使用其中 %3 个。</translation>
    </message>
    <message>
        <source>Ports of a switch</source>
        <translation>交换机的端口数</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>How many machines there are.</source>
        <translation>机器的数量。</translation>
    </message>
    <message>
        <source>Of every switch, towards nodes and other switches together.</source>
        <translation>每台交换机连接节点和其他交换机的端口总数。</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>环形</translation>
    </message>
    <message>
        <source>Each node is cabled to two neighbours; no switch.</source>
        <translation>每个节点用线缆连接两个相邻节点；没有交换机。</translation>
    </message>
    <message>
        <source>Full mesh</source>
        <translation>全互连</translation>
    </message>
    <message>
        <source>Each node is cabled to every other; no switch.</source>
        <translation>每个节点用线缆连接其他所有节点；没有交换机。</translation>
    </message>
    <message>
        <source>Torus</source>
        <translation>环面</translation>
    </message>
    <message>
        <source>A grid of nodes whose rows are closed to rings in every direction; no switch.</source>
        <translation>由节点组成的网格，每个方向的各行都首尾相接成环；没有交换机。</translation>
    </message>
    <message>
        <source>Extents</source>
        <translation>各维大小</translation>
    </message>
    <message>
        <source>Nodes in each direction, such as 4x4x4.</source>
        <translation>每个方向上的节点数，例如 4x4x4。</translation>
    </message>
    <message>
        <source>Hypercube</source>
        <translation>超立方体</translation>
    </message>
    <message>
        <source>2ⁿ nodes; each is cabled to the n whose number differs in one bit; no switch.</source>
        <translation>2ⁿ 个节点；每个节点用线缆连接编号仅有一位不同的 n 个节点；没有交换机。</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>维数</translation>
    </message>
    <message>
        <source>Also the cables of each node.</source>
        <translation>也是每个节点的线缆数。</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星形</translation>
    </message>
    <message>
        <source>All nodes on one switch.</source>
        <translation>所有节点都连接到一台交换机。</translation>
    </message>
    <message>
        <source>Fat tree of two layers</source>
        <translation>两层胖树</translation>
    </message>
    <message>
        <source>Leaf switches carry the nodes, spine switches join the leaves.</source>
        <translation>叶交换机连接节点，脊交换机将各叶交换机相连。</translation>
    </message>
    <message>
        <source>Leaf ports to nodes</source>
        <translation>叶交换机连接节点的端口数</translation>
    </message>
    <message>
        <source>Left out: half of them. More than half is oversubscribed.</source>
        <translation>留空：取一半。超过一半则存在收敛。</translation>
    </message>
    <message>
        <source>Left out: as many as there is room for.</source>
        <translation>留空：按可容纳的最大数量。</translation>
    </message>
    <message>
        <source>Fat tree of three layers</source>
        <translation>三层胖树</translation>
    </message>
    <message>
        <source>Pods of edge and aggregation switches under core switches, not oversubscribed.</source>
        <translation>核心交换机下由边缘与汇聚交换机组成多个 Pod，无收敛。</translation>
    </message>
    <message>
        <source>Even. There are as many pods.</source>
        <translation>偶数。Pod 的数量与此相同。</translation>
    </message>
    <message>
        <source>Rail-optimised</source>
        <translation>轨道优化</translation>
    </message>
    <message>
        <source>The i-th GPU of every node hangs on the i-th leaf of its unit; spines join the leaves.</source>
        <translation>每个节点的第 i 个 GPU 连接到其单元的第 i 台叶交换机；脊交换机将各叶交换机相连。</translation>
    </message>
    <message>
        <source>Even. Half of them carry nodes.</source>
        <translation>偶数。其中一半连接节点。</translation>
    </message>
    <message>
        <source>GPUs of a node</source>
        <translation>每个节点的 GPU 数</translation>
    </message>
    <message>
        <source>Each with a network port.</source>
        <translation>每个 GPU 都有一个网络端口。</translation>
    </message>
    <message>
        <source>Fat tree in planes</source>
        <translation>多平面胖树</translation>
    </message>
    <message>
        <source>Each node has a port in each of several separate fat trees of two layers.</source>
        <translation>有多个相互独立的两层胖树，每个节点在其中各有一个端口。</translation>
    </message>
    <message>
        <source>Even. Half of the ports of a leaf carry nodes.</source>
        <translation>偶数。叶交换机的一半端口连接节点。</translation>
    </message>
    <message>
        <source>Planes</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Network ports of a node.</source>
        <translation>节点的网络端口数。</translation>
    </message>
    <message>
        <source>Dragonfly</source>
        <translation>蜻蜓</translation>
    </message>
    <message>
        <source>Groups of fully meshed switches; every group has a cable to every other.</source>
        <translation>由全互连的交换机组成多个组；每个组与其他每个组之间都有线缆。</translation>
    </message>
    <message>
        <source>Nodes of a switch</source>
        <translation>每台交换机的节点数</translation>
    </message>
    <message>
        <source>Balanced: p = h.</source>
        <translation>均衡：p = h。</translation>
    </message>
    <message>
        <source>Switches of a group</source>
        <translation>每组的交换机数</translation>
    </message>
    <message>
        <source>Balanced: a = 2p.</source>
        <translation>均衡：a = 2p。</translation>
    </message>
    <message>
        <source>Global cables of a switch</source>
        <translation>每台交换机的全局线缆数</translation>
    </message>
    <message>
        <source>To other groups.</source>
        <translation>通向其他组。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Left out: a·h + 1, the most there can be.</source>
        <translation>留空：取最大值 a·h + 1。</translation>
    </message>
    <message>
        <source>Slim fly</source>
        <translation>Slim Fly</translation>
    </message>
    <message>
        <source>2q² switches, none more than two hops from another.</source>
        <translation>2q² 台交换机，任意两台之间不超过两跳。</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>A prime number, 5 or more.</source>
        <translation>质数，不小于 5。</translation>
    </message>
    <message>
        <source>Mining farm</source>
        <translation>矿场</translation>
    </message>
    <message>
        <source>Rigs on 10 GbE switches; one port of each switch is left for its uplink.</source>
        <translation>矿机连接到 10 GbE 交换机；每台交换机留出一个端口作上行链路。</translation>
    </message>
    <message>
        <source>Rigs</source>
        <translation>矿机</translation>
    </message>
    <message>
        <source>GPUs of a rig</source>
        <translation>每台矿机的 GPU 数</translation>
    </message>
    <message>
        <source>Each on an x1 riser.</source>
        <translation>每个 GPU 使用一条 x1 转接线。</translation>
    </message>
    <message>
        <source>Of every switch, its uplink among them.</source>
        <translation>每台交换机的端口数，包括上行链路。</translation>
    </message>
    <message>
        <source>the catalogue lacks the part “%1” that nodes are drawn with</source>
        <translation>部件库中缺少绘制节点所用的部件“%1”</translation>
    </message>
    <message>
        <source>a node would need %1 network cards, but %2 has %3 slots for them; give a node of your own</source>
        <translation>一个节点需要 %1 块网卡，但 %2 只有 %3 个可用插槽；请指定您自己的节点</translation>
    </message>
    <message>
        <source>gpus: %1 takes %2, found %3; give a node of your own</source>
        <translation>gpus：%1 可容纳 %2 个，实际为 %3 个；请指定您自己的节点</translation>
    </message>
    <message>
        <source>node: there is no assembly “%1”; there are: %2</source>
        <translation>node：没有装配体“%1”；现有装配体：%2</translation>
    </message>
    <message>
        <source>node: the assembly “%1” shows %2 network ports, %3 are needed</source>
        <translation>node：装配体“%1”对外公开 %2 个网络端口，需要 %3 个</translation>
    </message>
    <message>
        <source>Rig</source>
        <translation>矿机</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>%1: expected a whole number from %2 to %3, found “%4”</source>
        <translation>%1：应为 %2 到 %3 之间的整数，实际为“%4”</translation>
    </message>
    <message>
        <source>%1: expected extents of 2 or more, such as 4x4x4, found “%2”</source>
        <translation>%1：各维大小应不小于 2，例如 4x4x4，实际为“%2”</translation>
    </message>
    <message>
        <source>%1: expected at most %2 extents, found %3</source>
        <translation>%1：最多应有 %2 个维度的大小，实际为 %3 个</translation>
    </message>
    <message>
        <source>radix: expected an even number, found %1</source>
        <translation>radix：应为偶数，实际为 %1</translation>
    </message>
    <message>
        <source>down: expected less than the %1 ports of a switch, found %2</source>
        <translation>down：应小于交换机的端口数 %1，实际为 %2</translation>
    </message>
    <message>
        <source>endpoints: two layers of %1 ports carry at most %2, found %3; take switches with more ports, or three layers</source>
        <translation>endpoints：%1 端口的两层结构最多可连接 %2 个，实际为 %3 个；请使用端口更多的交换机，或改用三层</translation>
    </message>
    <message>
        <source>nodes: spines of %1 ports join the leaves of at most %2 nodes with %3 GPUs, found %4</source>
        <translation>nodes：%1 端口的脊交换机最多可连接 %2 个节点（每个节点 %3 个 GPU）的叶交换机，实际为 %4 个节点</translation>
    </message>
    <message>
        <source>groups: expected at most a·h + 1 = %1, found %2</source>
        <translation>groups：最多应为 a·h + 1 = %1，实际为 %2</translation>
    </message>
    <message>
        <source>q: expected a prime number, found %1</source>
        <translation>q：应为质数，实际为 %1</translation>
    </message>
    <message>
        <source>dims: %1 nodes are more than %2</source>
        <translation>dims：%1 个节点超过 %2 个</translation>
    </message>
    <message>
        <source>%1 would be %2; a design may have %3</source>
        <translation>%1：将达到 %2 个；一个设计最多可有 %3 个</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>links</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>%1 has no parameter “%2”; it has: %3</source>
        <translation>%1 没有参数“%2”；现有参数：%3</translation>
    </message>
    <message>
        <source>%1 needs the parameter “%2” (%3)</source>
        <translation>%1 需要参数“%2”（%3）</translation>
    </message>
    <message>
        <source>there is no template “%1”; there are: %2</source>
        <translation>没有模板“%1”；现有模板：%2</translation>
    </message>
    <message>
        <source>%1 nodes, %2 switches, %3 links.</source>
        <translation>%1 个节点，%2 台交换机，%3 条链路。</translation>
    </message>
    <message>
        <source>%1 nodes, %2 links.</source>
        <translation>%1 个节点，%2 条链路。</translation>
    </message>
    <message>
        <source>node: a full mesh needs all network ports under one name</source>
        <translation>node：全互连要求所有网络端口都使用同一名称</translation>
    </message>
    <message>
        <source>there is no template “%1”</source>
        <translation>没有模板“%1”</translation>
    </message>
    <message>
        <source>Supplies and their leads are not drawn.</source>
        <translation>不绘制电源及其供电线。</translation>
    </message>
    <message>
        <source>The longest side is odd, so that no straight cut halves the torus: its bisection has no simple formula.</source>
        <translation>最长边为奇数，无法用一个平直切面将环面对半分开：其对分宽度没有简单公式。</translation>
    </message>
    <message>
        <source>%1 spines would do, but do not divide the %2 uplinks of a leaf: %3 are drawn, so that every leaf reaches every spine equally.</source>
        <translation>%1 台脊交换机已够用，但不能整除叶交换机的 %2 条上行链路：现绘制 %3 台，使每台叶交换机与每台脊交换机的连接均等。</translation>
    </message>
    <message numerus="yes">
        <source>The leaves have room for %n more node(s).</source>
        <translation>
            <numerusform>叶交换机还可连接 %n 个节点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Oversubscribed: %1 ports of a leaf carry nodes, %2 lead upwards.</source>
        <translation>存在收敛：每台叶交换机有 %1 个端口连接节点，%2 个端口向上连接。</translation>
    </message>
    <message>
        <source>A unit has room for %1 nodes; %2 do not fill all units, and are spread evenly.</source>
        <translation>一个单元可容纳 %1 个节点；%2 个节点无法填满所有单元，因此均匀分配。</translation>
    </message>
    <message>
        <source>The global ports do not divide evenly: after %1 cable(s) to every other group, %2 more of each group go to some of them.</source>
        <translation>全局端口无法均分：向其他每个组各连接 %1 条线缆后，每个组剩余的 %2 条连接到其中一部分组。</translation>
    </message>
    <message>
        <source>One group alone uses no global ports.</source>
        <translation>只有一个组时不使用全局端口。</translation>
    </message>
    <message>
        <source>The number of global ports is odd: one port is left over.</source>
        <translation>全局端口数为奇数：剩余一个端口。</translation>
    </message>
    <message>
        <source>The bisection of a slim fly has no simple formula.</source>
        <translation>Slim Fly 的对分宽度没有简单公式。</translation>
    </message>
    <message numerus="yes">
        <source>The switches are joined in a chain by %n more cable(s), which all traffic between them shares.</source>
        <translation>
            <numerusform>交换机另用 %n 条线缆连成链，它们之间的所有流量共享这条链。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The switches have room for %n more rig(s).</source>
        <translation>
            <numerusform>交换机还可连接 %n 台矿机。</numerusform>
        </translation>
    </message>
    <message>
        <source>What feeds the supplies is not drawn.</source>
        <translation>图中没有给电源供电的设备。</translation>
    </message>
</context>
<context>
    <name>nongjang::ThresholdMenu</name>
    <message>
        <source>Threshold of %1</source>
        <translation>%1 的阈值</translation>
    </message>
    <message>
        <source>%1: %2 is what the rule comes with; nothing typed brings it back</source>
        <translation>%1：规则自带的值为 %2；留空则恢复该值</translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <comment>threshold, value</comment>
        <translation>%1：%2…</translation>
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
        <translation>收敛比：可从下方进入的带宽与可向上方输出的带宽之比</translation>
    </message>
    <message>
        <source>Oversubscription with that of the switches below</source>
        <translation>计入下方各级交换机后的收敛比</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>From below</source>
        <translation>来自下方</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>收敛比</translation>
    </message>
    <message>
        <source>End to end</source>
        <translation>端到端</translation>
    </message>
</context>
<context>
    <name>nongjang::TiersPanel</name>
    <message>
        <source>Switches</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>No switch joins the GPUs from below to something above it.</source>
        <translation>没有交换机将下方的 GPU 与其上方的设备相连。</translation>
    </message>
</context>
<context>
    <name>nongjang::TrafficBar</name>
    <message>
        <source>Change the routing</source>
        <translation>更改路由方式</translation>
    </message>
    <message>
        <source>Let all GPUs take part</source>
        <translation>让所有 GPU 参与通信</translation>
    </message>
    <message>
        <source>Clear the traffic matrix</source>
        <translation>清除流量矩阵</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息大小</translation>
    </message>
    <message>
        <source>Message size</source>
        <translation>消息大小</translation>
    </message>
    <message>
        <source>What each GPU sends, or all-reduces, as in “64 MiB”</source>
        <translation>每个 GPU 发送或进行 all-reduce 的数据量，例如“64 MiB”</translation>
    </message>
    <message>
        <source>Split equally</source>
        <translation>均匀分配</translation>
    </message>
    <message>
        <source>One way per flow, by hash</source>
        <translation>按哈希，每条数据流一条路径</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>路由方式</translation>
    </message>
    <message>
        <source>How traffic takes several ways of the same length: in equal shares, or each flow one of them, chosen by a hash as switches do</source>
        <translation>流量如何使用多条等长路径：均匀分配到各条路径，或像交换机那样按哈希为每条数据流选择其中一条</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>移位</translation>
    </message>
    <message>
        <source>half</source>
        <comment>of the GPUs</comment>
        <translation>一半</translation>
    </message>
    <message>
        <source>In the pattern “%1” each GPU sends to the one so many places further in the ring; empty: half of all</source>
        <translation>在通信模式“%1”中，每个 GPU 向环中位于其后第几位的 GPU 发送数据；留空则为总数的一半</translation>
    </message>
    <message>
        <source>Only the selected GPUs</source>
        <translation>仅所选 GPU</translation>
    </message>
    <message>
        <source>All GPUs</source>
        <translation>所有 GPU</translation>
    </message>
    <message>
        <source>Let all GPUs take part again</source>
        <translation>让所有 GPU 重新参与通信</translation>
    </message>
    <message>
        <source>Import traffic matrix…</source>
        <translation>导入流量矩阵…</translation>
    </message>
    <message>
        <source>Reads a CSV file with the columns from, to and size, or a table with the GPUs in its first row and column</source>
        <translation>读取包含 from、to 和 size 列的 CSV 文件，或首行和首列为 GPU 的表格</translation>
    </message>
    <message>
        <source>Clear matrix</source>
        <translation>清除矩阵</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <comment>of the traffic matrix</comment>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 and %n more take part</source>
        <translation>
            <numerusform>仅 %1 以及另外 %n 项参与通信</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 take part</source>
        <translation>仅 %1 参与通信</translation>
    </message>
    <message>
        <source>“%1” could not be evaluated; bottlenecks are ranked for “%2”.</source>
        <translation>无法评估“%1”，瓶颈已改按“%2”排序。</translation>
    </message>
    <message>
        <source>Traffic among the GPUs that are selected on the canvas, and no others</source>
        <translation>仅限画布上所选 GPU 之间的流量</translation>
    </message>
    <message>
        <source>Select GPUs on the canvas first, or blocks that hold some.</source>
        <translation>请先在画布上选择 GPU，或选择包含 GPU 的方块。</translation>
    </message>
    <message>
        <source>Type a size such as “64 MiB”, larger than nothing.</source>
        <translation>请输入大于零的数据大小，例如“64 MiB”。</translation>
    </message>
    <message>
        <source>Change the message size</source>
        <translation>更改消息大小</translation>
    </message>
    <message>
        <source>Change the shift</source>
        <translation>更改移位</translation>
    </message>
    <message>
        <source>Let only the selected GPUs take part</source>
        <translation>仅让所选 GPU 参与通信</translation>
    </message>
    <message>
        <source>Launch time</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>none</source>
        <comment>launch time</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Time before a collective starts, as in “25 µs”: none with CUDA graphs, some 20 to 30 µs from eager PyTorch</source>
        <translation>集合通信开始前的时间，例如“25 µs”：使用 CUDA Graph 时没有，eager 模式的 PyTorch 约为 20 至 30 µs</translation>
    </message>
    <message>
        <source>Type a time such as “25 µs”, no more than an hour.</source>
        <translation>请输入时间，例如“25 µs”，不得超过一小时。</translation>
    </message>
    <message>
        <source>Change the launch time</source>
        <translation>更改启动时间</translation>
    </message>
</context>
<context>
    <name>nongjang::TrafficController</name>
    <message>
        <source>Import a traffic matrix</source>
        <translation>导入流量矩阵</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.tsv *.txt)</source>
        <translation>逗号分隔值 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The traffic matrix could not be imported</source>
        <translation>无法导入流量矩阵</translation>
    </message>
    <message>
        <source>Import the traffic matrix</source>
        <translation>导入流量矩阵</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n entry(s) from %1</source>
        <translation>
            <numerusform>已从 %1 导入 %n 个条目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::TrafficPanel</name>
    <message>
        <source>Patterns</source>
        <translation>通信模式</translation>
    </message>
    <message>
        <source>By message size</source>
        <translation>按消息大小</translation>
    </message>
    <message>
        <source>Ring order</source>
        <translation>环的顺序</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Views of the traffic</source>
        <translation>流量视图</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
</context>
<context>
    <name>nongjang::TrainedLink</name>
    <message>
        <source>“%1” is no PCIe link: generations are 1 to 6, lanes 1, 2, 4, 8, 12, 16 or 32</source>
        <translation>“%1”不是 PCIe 链路：代数为 1 到 6，通道数为 1、2、4、8、12、16 或 32</translation>
    </message>
    <message>
        <source>“%1” is not what a link runs at. Write it as in “gen3 x8”, “x4” or “50 GB/s”.</source>
        <translation>“%1”不是链路的运行状态。请写成“gen3 x8”、“x4”或“50 GB/s”。</translation>
    </message>
</context>
<context>
    <name>nongjang::TrapRules</name>
    <message>
        <source>expected one of %1</source>
        <translation>应为以下值之一：%1</translation>
    </message>
    <message>
        <source>expected words out of %1</source>
        <translation>只能使用以下词语：%1</translation>
    </message>
    <message>
        <source>a condition about a switch needs the subject “switch”</source>
        <translation>关于交换芯片的条件要求 subject 为“switch”</translation>
    </message>
    <message>
        <source>expected either “without” and “with”, or “factor_low” and a “factor_high” that is not lower</source>
        <translation>应为“without”和“with”，或为“factor_low”和不低于它的“factor_high”</translation>
    </message>
    <message>
        <source>{%1} is not known; expected names out of %2</source>
        <translation>{%1} 无法识别；只能使用以下名称：%2</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>缺少此键</translation>
    </message>
    <message>
        <source>the id “%1” is already used</source>
        <translation>ID“%1”已被使用</translation>
    </message>
</context>
<context>
    <name>nongjang::TrapStudy</name>
    <message>
        <source>the processor is not drawn</source>
        <translation>图纸中没有处理器</translation>
    </message>
    <message>
        <source>the processor socket of the board is not in the catalogue</source>
        <translation>部件库中没有此主板的 CPU 插座类型</translation>
    </message>
    <message>
        <source>the die of a GPU is not in the catalogue</source>
        <translation>部件库中没有某个 GPU 的晶片</translation>
    </message>
    <message>
        <source>the chip of the PCIe switch is not in the catalogue</source>
        <translation>部件库中没有此 PCIe 交换芯片的型号</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1：%2，而非 %3</translation>
    </message>
    <message>
        <source>%1: × %2</source>
        <translation>%1：× %2</translation>
    </message>
    <message>
        <source>%1: × %2 to %3</source>
        <translation>%1：× %2 至 %3</translation>
    </message>
    <message>
        <source>%1. Source: %2</source>
        <translation>%1。来源：%2</translation>
    </message>
    <message>
        <source>%1. Effect: %2. Source: %3</source>
        <translation>%1。影响：%2。来源：%3</translation>
    </message>
</context>
<context>
    <name>nongjang::Traps</name>
    <message>
        <source>{where} ({chip}) under an AMD processor: when two or more of the {gpus} GPUs behind it write at the same time to GPUs behind {receiver_roots} other root ports, the writes collapse; copies through host memory do so as well, reads do not</source>
        <translation>AMD 处理器下的 {where}（{chip}）：当其下 {gpus} 个 GPU 中有两个或更多同时向另外 {receiver_roots} 个根端口下的 GPU 写入时，写入带宽会骤降；经主机内存的复制同样如此，读取则不受影响</translation>
    </message>
    <message>
        <source>Order rings so that a switch sends to one other root port at a time, or use transfers that read.</source>
        <translation>请调整环的顺序，使每个交换芯片同一时间只向一个其他根端口发送数据，或改用以读取方式进行的传输。</translation>
    </message>
    <message>
        <source>writes per pair</source>
        <translation>每对 GPU 的写入</translation>
    </message>
    <message>
        <source>{where} ({chip}) under an AMD processor: when four or more of the {gpus} GPUs behind it write at the same time to GPUs behind {receiver_roots} other root ports, the writes may collapse; seen in one wiring and not again later; reads are not affected</source>
        <translation>AMD 处理器下的 {where}（{chip}）：当其下 {gpus} 个 GPU 中有四个或更多同时向另外 {receiver_roots} 个根端口下的 GPU 写入时，写入带宽可能骤降；仅在一种接线方式中出现过，此后未再现；读取不受影响</translation>
    </message>
    <message>
        <source>{where}: if ACS is on at the ports of the switch, or an IOMMU (VT-d, AMD-Vi) is on, peer access among {gpus} GPUs behind it goes up to the processor and back, or hangs; the design does not say whether they are off</source>
        <translation>{where}：如果交换芯片的端口启用了 ACS，或启用了 IOMMU（VT-d、AMD-Vi），其下 {gpus} 个 GPU 之间的 P2P 访问会绕行处理器再返回，甚至挂起；设计未说明它们是否已关闭</translation>
    </message>
    <message>
        <source>Switch ACS off at the downstream ports too, not only at the root ports (setpci … ECAP_ACS+0x6.w=0000, after every start), and the IOMMU off or to pass-through. Virtual machines need ACS: use ATS there.</source>
        <translation>请关闭 ACS，不仅在根端口，也要在下游端口关闭（setpci … ECAP_ACS+0x6.w=0000，每次启动后执行），并关闭 IOMMU 或将其设为直通（pass-through）模式。虚拟机需要 ACS：此时请使用 ATS。</translation>
    </message>
    <message>
        <source>a pair behind one switch, both directions</source>
        <translation>同一交换芯片下的一对 GPU，双向</translation>
    </message>
    <message>
        <source>{where}: if the IOMMU (VT-d, AMD-Vi) or ACS is on, peer access among {gpus} GPUs is redirected through the root complex, which slows it down or hangs; the design does not say whether they are off</source>
        <translation>{where}：如果启用了 IOMMU（VT-d、AMD-Vi）或 ACS，{gpus} 个 GPU 之间的 P2P 访问会被重定向到根复合体，导致变慢或挂起；设计未说明它们是否已关闭</translation>
    </message>
    <message>
        <source>Switch the IOMMU off in the firmware, or set it to pass-through, and ACS off at the bridges.</source>
        <translation>请在固件中关闭 IOMMU，或将其设为直通（pass-through）模式，并关闭各 PCIe 桥上的 ACS。</translation>
    </message>
    <message>
        <source>{where}: {gpus} GPUs share one switch chip; in dense all-to-all three or more of them send to each receiver at once, and the chip then carries less than the sum of its ports</source>
        <translation>{where}：{gpus} 个 GPU 共用一个交换芯片；在密集的 all-to-all 通信中，每个接收方会同时收到三个或更多 GPU 发送的数据，此时芯片的总吞吐低于各端口带宽之和</translation>
    </message>
    <message>
        <source>Prefer transfers that write, and exchanges in rounds (rings, one partner at a time) to all at once.</source>
        <translation>请优先使用以写入方式进行的传输，并采用分轮交换（环形，每次一个对端），而不是全部同时进行。</translation>
    </message>
    <message>
        <source>writes, of what the ports add up to</source>
        <translation>写入，相对于各端口带宽之和</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>{where}: the patched driver gives peer access among GPUs of one architecture only, and here are {architectures}</source>
        <translation>{where}：补丁驱动只支持同一架构的 GPU 之间进行 P2P 访问，而这里有 {architectures}</translation>
    </message>
    <message>
        <source>Keep to one architecture (RTX 3090 with RTX A6000 works, RTX 4090 with RTX 5090 does not), or set p2p to staged.</source>
        <translation>请只使用同一种架构（RTX 3090 与 RTX A6000 可以，RTX 4090 与 RTX 5090 不行），或将 p2p 设为 staged。</translation>
    </message>
    <message>
        <source>{where}: peer access of {gpus} GPUs by a patched driver needs the IOMMU off, decoding above 4 GB and Resizable BAR on, and a BAR1 at least as large as the memory of each card; the design does not say so</source>
        <translation>{where}：{gpus} 个 GPU 通过补丁驱动进行 P2P 访问，需要关闭 IOMMU，启用 Above 4G Decoding 和 Resizable BAR，且 BAR1 不小于每张板卡的显存；设计未说明是否满足</translation>
    </message>
    <message>
        <source>Check with nvidia-smi -q (BAR1 Memory Usage) and nvidia-smi topo -p2p r; cards with changed memory need a firmware with a large BAR.</source>
        <translation>请用 nvidia-smi -q（BAR1 Memory Usage）和 nvidia-smi topo -p2p r 检查；改装过显存的板卡需要支持大 BAR 的固件。</translation>
    </message>
    <message>
        <source>{where}: some Intel processors cut peer transfers between root ports into packets of 64 bytes; NCCL asks for 6/5 of the bandwidth on such ways</source>
        <translation>{where}：部分 Intel 处理器会将根端口之间的 P2P 传输拆分为 64 字节的数据包；NCCL 在此类路径上按 6/5 倍的带宽需求计算</translation>
    </message>
    <message>
        <source>Put GPUs that talk most behind one PCIe switch.</source>
        <translation>请将通信最频繁的 GPU 放在同一个 PCIe 交换芯片下。</translation>
    </message>
    <message>
        <source>peer transfers through the processor, as NCCL plans them</source>
        <translation>经处理器的 P2P 传输（按 NCCL 的规划）</translation>
    </message>
    <message>
        <source>{where}: with {gpus} GPUs peer access over PCIe is not always faster than copies through host memory: all-to-all of eight RTX 4090 with a patched driver was slower</source>
        <translation>{where}：有 {gpus} 个 GPU 时，通过 PCIe 进行 P2P 访问不一定比经主机内存复制更快：使用补丁驱动的八张 RTX 4090 进行 all-to-all 通信时反而更慢</translation>
    </message>
    <message>
        <source>Measure both: NCCL_P2P_DISABLE=1 takes the copies through host memory; here set p2p to staged and compare.</source>
        <translation>请对两种方式都进行实测：NCCL_P2P_DISABLE=1 会改为经主机内存复制；在此处可将 p2p 设为 staged 进行比较。</translation>
    </message>
    <message>
        <source>tokens per second of 100 requests at once on eight cards, with peer access</source>
        <translation>八张板卡上 100 个并发请求的每秒 token 数，使用 P2P 访问</translation>
    </message>
    <message>
        <source>{where}: NCCL uses peer access only below PCIe switches (PXB) unless told otherwise; between {root_ports} root ports its {gpus} GPUs copy through host memory</source>
        <translation>{where}：除非另行设置，NCCL 只在 PCIe 交换芯片之下（PXB）使用 P2P 访问；在 {root_ports} 个根端口之间，其 {gpus} 个 GPU 经主机内存复制数据</translation>
    </message>
    <message>
        <source>Set NCCL_P2P_LEVEL=PHB, or SYS across sockets, and measure.</source>
        <translation>请设置 NCCL_P2P_LEVEL=PHB（跨 CPU 插座时设为 SYS），并进行实测。</translation>
    </message>
    <message>
        <source>{where}: with more than two GPUs on AMD processors NCCL uses peer access only below PCIe switches (PXB) unless told otherwise; between {root_ports} root ports its {gpus} GPUs copy through host memory</source>
        <translation>{where}：AMD 处理器上的 GPU 超过两个时，除非另行设置，NCCL 只在 PCIe 交换芯片之下（PXB）使用 P2P 访问；在 {root_ports} 个根端口之间，其 {gpus} 个 GPU 经主机内存复制数据</translation>
    </message>
    <message>
        <source>{where} ({cpu}): an NCCL that plans the link between AMD sockets at 16 GB/s takes far less than it carries, opens two channels and stays slow</source>
        <translation>{where}（{cpu}）：若 NCCL 版本将 AMD CPU 插座之间的链路按 16 GB/s 规划，则会远低于其实际承载能力，只开启两个 NCCL 通道，速度始终较慢</translation>
    </message>
    <message>
        <source>Set NCCL_MIN_NCHANNELS=8, or give NCCL a graph file.</source>
        <translation>请设置 NCCL_MIN_NCHANNELS=8，或为 NCCL 提供 graph 文件。</translation>
    </message>
    <message>
        <source>all-reduce of NCCL&apos;s own choice against at least eight channels</source>
        <translation>NCCL 自行选择时的 all-reduce，相对于至少八个 NCCL 通道时</translation>
    </message>
    <message>
        <source>{where}: {gpus} cards hang on risers or PCIe switches; with ASPM or port power management on, their links may go down when they change speed</source>
        <translation>{where}：{gpus} 张板卡连接在转接线或 PCIe 交换芯片上；如果启用了 ASPM 或端口电源管理，其链路在切换速率时可能断开</translation>
    </message>
    <message>
        <source>Switch ASPM off in the firmware and start Linux with pcie_port_pm=off.</source>
        <translation>请在固件中关闭 ASPM，并以 pcie_port_pm=off 参数启动 Linux。</translation>
    </message>
    <message>
        <source>{where}: its network cards lead to {rails} networks that do not meet, and its {gpus} GPUs are not all joined by links of their own: what changes from one rail to another passes through the host</source>
        <translation>{where}：其网卡连接到 {rails} 个互不相通的网络，而其 {gpus} 个 GPU 并未全部通过自身的链路相连：从一个轨道（rail）转到另一个轨道的数据要经过主机</translation>
    </message>
    <message>
        <source>Join the rails by spine switches, or take GPUs joined by NVLink.</source>
        <translation>请用 spine 交换机连接各轨道（rail），或选用以 NVLink 相连的 GPU。</translation>
    </message>
</context>
<context>
    <name>nongjang::TypedValue</name>
    <message>
        <source>Type a whole number from %1 to %2.</source>
        <translation>请输入 %1 到 %2 之间的整数。</translation>
    </message>
</context>
<context>
    <name>nongjang::Unit</name>
    <message>
        <source>“%1” is not a number with a unit, such as 350 W</source>
        <translation>“%1”不是带单位的数值，例如 350 W</translation>
    </message>
    <message>
        <source>“%1” has both a currency sign and a unit</source>
        <translation>“%1”同时含有货币符号和单位</translation>
    </message>
    <message>
        <source>“%1” has the unknown unit “%2”</source>
        <translation>“%1”的单位“%2”无法识别</translation>
    </message>
    <message>
        <source>“%1” should be in %2</source>
        <translation>“%1”应以 %2 为单位</translation>
    </message>
    <message>
        <source>“%1” is too large</source>
        <translation>“%1”过大</translation>
    </message>
    <message>
        <source>“%1” is too large or too small</source>
        <translation>“%1”过大或过小</translation>
    </message>
    <message>
        <source>“%1” should be a plain number, without a unit</source>
        <translation>“%1”应为不带单位的数字</translation>
    </message>
</context>
<context>
    <name>nongjang::UserRules</name>
    <message>
        <source>a condition has at most %1 characters</source>
        <translation>条件最多 %1 个字符</translation>
    </message>
    <message>
        <source>expected “and”, or the end</source>
        <translation>应为“and”或结束</translation>
    </message>
    <message>
        <source>character %1: %2</source>
        <translation>第 %1 个字符：%2</translation>
    </message>
    <message>
        <source>expected “figure” or “part”</source>
        <translation>应为“figure”或“part”</translation>
    </message>
    <message>
        <source>“%1” is no figure of the report, such as power.wall_peak</source>
        <translation>“%1”不是报告中的参数，例如 power.wall_peak</translation>
    </message>
    <message>
        <source>“%1” is no figure of a part, such as gpu.power_limit</source>
        <translation>“%1”不是部件的参数，例如 gpu.power_limit</translation>
    </message>
    <message>
        <source>expected one of &lt; &lt;= = != &gt;= &gt;</source>
        <translation>应为以下之一：&lt; &lt;= = != &gt;= &gt;</translation>
    </message>
    <message>
        <source>the id of a rule of your own starts with USR-, such as USR-1</source>
        <translation>自定义规则的 ID 以 USR- 开头，例如 USR-1</translation>
    </message>
    <message>
        <source>expected info, warning or error</source>
        <translation>应为 info、warning 或 error</translation>
    </message>
    <message>
        <source>this key is missing: a file of rules starts with &quot;format&quot;: 1</source>
        <translation>缺少此键：规则文件应以 &quot;format&quot;: 1 开头</translation>
    </message>
    <message>
        <source>the id “%1” is already used</source>
        <translation>ID“%1”已被使用</translation>
    </message>
</context>
<context>
    <name>nongjang::Validation</name>
    <message>
        <source>expected one of %1</source>
        <translation>应为以下值之一：%1</translation>
    </message>
    <message>
        <source>there is no quantity “%1”</source>
        <translation>没有名为“%1”的量</translation>
    </message>
    <message>
        <source>expected a figure above zero</source>
        <translation>应为大于零的数值</translation>
    </message>
    <message>
        <source>expected either “design” or “not_evaluated”</source>
        <translation>“design”和“not_evaluated”应二者取一</translation>
    </message>
    <message>
        <source>the id “%1” is already used</source>
        <translation>ID“%1”已被使用</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>the engine has no figure for it</source>
        <translation>引擎没有对应的数值</translation>
    </message>
    <message>
        <source>unknown for %1</source>
        <translation>以下各项的数值未知：%1</translation>
    </message>
    <message>
        <source>the engine evaluates no %1 on this drawing</source>
        <translation>引擎未在此图纸上评估 %1</translation>
    </message>
    <message>
        <source>a way needs two ends</source>
        <translation>路径需要两个端点</translation>
    </message>
    <message>
        <source>no such card sits in a slot</source>
        <translation>插槽中没有这种板卡</translation>
    </message>
    <message>
        <source>the engine does not count them</source>
        <translation>引擎不统计其数量</translation>
    </message>
    <message>
        <source>the memory of the host is not known</source>
        <translation>主机的内存未知</translation>
    </message>
    <message>
        <source>no such supply carries a load</source>
        <translation>此电源未承担负载</translation>
    </message>
    <message>
        <source>expected either “tolerance” or “factor”</source>
        <translation>“tolerance”和“factor”应二者取一</translation>
    </message>
    <message>
        <source>%1 × (%2)</source>
        <translation>%1 × (%2)</translation>
    </message>
    <message>
        <source>flows need two ends each</source>
        <translation>每条数据流都需要两个端点</translation>
    </message>
    <message>
        <source>“%1” is not a size</source>
        <translation>“%1”不是数据大小</translation>
    </message>
    <message>
        <source>the engine evaluates no all-reduce on this drawing</source>
        <translation>引擎未在此图纸上评估 all-reduce</translation>
    </message>
    <message>
        <source>which pairs of GPUs talk through %1 is not known</source>
        <translation>哪些 GPU 对经由 %1 通信未知</translation>
    </message>
    <message>
        <source>each GPU</source>
        <translation>每个 GPU</translation>
    </message>
    <message>
        <source>hours of all GPUs</source>
        <translation>所有 GPU 的小时数</translation>
    </message>
    <message>
        <source>FLOP are not counted as “%1”</source>
        <translation>FLOP 不按“%1”计</translation>
    </message>
    <message>
        <source>FLOP of a token, each GPU</source>
        <translation>每个 GPU 每个 token 的 FLOP</translation>
    </message>
    <message>
        <source>FLOP counted as “%1”</source>
        <translation>按“%1”计的 FLOP</translation>
    </message>
    <message>
        <source>what the accelerators sustain is not known</source>
        <translation>加速器的持续性能未知</translation>
    </message>
    <message>
        <source>the drawing names no workload</source>
        <translation>图纸未指定工作负载</translation>
    </message>
    <message>
        <source>the peaks of what hangs on the supply are not known</source>
        <translation>不知道接在该电源上的部件的峰值</translation>
    </message>
    <message>
        <source>some GPU hangs on no host, or some pair of hosts has no way</source>
        <translation>有 GPU 未连接到任何主机，或有主机之间没有通路</translation>
    </message>
    <message>
        <source>no link limits them</source>
        <translation>没有链路限制它们</translation>
    </message>
</context>
<context>
    <name>nongjang::ValidationCasesModel</name>
    <message>
        <source>%1: %2</source>
        <comment>system: why not evaluated</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测值</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>nongjang::ValidationChart</name>
    <message>
        <source>Error of each case</source>
        <translation>各案例误差</translation>
    </message>
    <message>
        <source>within its tolerance</source>
        <translation>在容差内</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>超出容差</translation>
    </message>
    <message>
        <source>predicted too small ← error → too large</source>
        <translation>预测偏小 ← 误差 → 偏大</translation>
    </message>
</context>
<context>
    <name>nongjang::ValidationDialog</name>
    <message>
        <source>Model against measured</source>
        <translation>模型与实测对比</translation>
    </message>
    <message>
        <source>Published systems are drawn and computed like any design, then compared with what was published. The predictions are blind: constants belong to kinds of hardware, never to one of these cases. Outside means that the error is larger than the tolerance the case states; such cases stay in the list. Not evaluated means that the program does not predict the figure, and why.</source>
        <translation>已公布的系统像任何设计一样绘制和计算，然后与公布的数据比较。预测是盲测：常数属于硬件类型，绝不针对其中某个案例。超出容差表示误差大于案例注明的容差；此类案例仍保留在列表中。未评估表示程序不预测该数值，并说明原因。</translation>
    </message>
    <message>
        <source>Search: system, case, source…</source>
        <translation>搜索：系统、案例、来源…</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>搜索案例</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>显示哪些案例</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Table or chart</source>
        <translation>表格或图表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Chart of the errors</source>
        <translation>误差图表</translation>
    </message>
    <message>
        <source>Errors by quantity</source>
        <translation>各项指标的误差</translation>
    </message>
    <message>
        <source>Choose a quantity to see only its cases.</source>
        <translation>选择一项指标可仅查看其案例。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>The chosen case</source>
        <translation>所选案例</translation>
    </message>
    <message>
        <source>Choose a case to see its source and how it was computed.</source>
        <translation>选择一个案例可查看其来源和计算方式。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all that are shown, for a spreadsheet.</source>
        <translation>复制所选行或显示的所有行，可用于电子表格。</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Drawing and computing the published systems…</source>
        <translation>正在绘制并计算已公布的系统…</translation>
    </message>
    <message>
        <source>%1 cases: %2 within their tolerance, %3 outside, %4 not evaluated.</source>
        <translation>%1 个案例：%2 个在容差内，%3 个超出容差，%4 个未评估。</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>已停止。%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出对比结果</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>导出失败</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
</context>
<context>
    <name>nongjang::ValidationSummaryModel</name>
    <message>
        <source>All quantities</source>
        <translation>所有指标</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>容差内</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最大误差</translation>
    </message>
</context>
<context>
    <name>nongjang::ValidationText</name>
    <message>
        <source>Peak compute, %1</source>
        <translation>峰值算力，%1</translation>
    </message>
    <message>
        <source>Sustained compute, %1</source>
        <translation>持续算力，%1</translation>
    </message>
    <message>
        <source>Linpack</source>
        <translation>Linpack</translation>
    </message>
    <message>
        <source>GPU memory, capacity</source>
        <translation>GPU 显存，容量</translation>
    </message>
    <message>
        <source>GPU memory, bandwidth</source>
        <translation>GPU 显存，带宽</translation>
    </message>
    <message>
        <source>Host memory, bandwidth</source>
        <translation>主机内存，带宽</translation>
    </message>
    <message>
        <source>Storage, reading</source>
        <translation>存储，读取</translation>
    </message>
    <message>
        <source>PCIe slot</source>
        <translation>PCIe 插槽</translation>
    </message>
    <message>
        <source>Path between two devices</source>
        <translation>两个设备之间的路径</translation>
    </message>
    <message>
        <source>Path, both ways at once</source>
        <translation>路径，双向同时</translation>
    </message>
    <message>
        <source>All-reduce, bus bandwidth</source>
        <translation>All-reduce，总线带宽</translation>
    </message>
    <message>
        <source>All-reduce of %1, bus bandwidth</source>
        <translation>%1 的 all-reduce，总线带宽</translation>
    </message>
    <message>
        <source>All-reduce of %1, time</source>
        <translation>%1 的 all-reduce，时间</translation>
    </message>
    <message>
        <source>Ring all-reduce, bus bandwidth</source>
        <translation>环形 all-reduce，总线带宽</translation>
    </message>
    <message>
        <source>Tree all-reduce, bus bandwidth</source>
        <translation>树形 all-reduce，总线带宽</translation>
    </message>
    <message>
        <source>All-reduce in the switches</source>
        <translation>交换机内 all-reduce</translation>
    </message>
    <message>
        <source>All-reduce, library untuned</source>
        <translation>All-reduce，库未调优</translation>
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
        <translation>all-to-all 通信</translation>
    </message>
    <message>
        <source>All-to-all between experts</source>
        <translation>专家之间的 all-to-all</translation>
    </message>
    <message>
        <source>All flows of %1</source>
        <translation>%1 的全部数据流</translation>
    </message>
    <message>
        <source>All flows, shifted by %1</source>
        <translation>全部数据流，移位 %1</translation>
    </message>
    <message>
        <source>Several flows together</source>
        <translation>多条数据流同时</translation>
    </message>
    <message>
        <source>Bisection</source>
        <translation>对分带宽</translation>
    </message>
    <message>
        <source>Count of GPUs</source>
        <translation>GPU 数量</translation>
    </message>
    <message>
        <source>Count of hosts</source>
        <translation>主机数量</translation>
    </message>
    <message>
        <source>Count of switches</source>
        <translation>交换机数量</translation>
    </message>
    <message>
        <source>Count of network cards</source>
        <translation>网卡数量</translation>
    </message>
    <message>
        <source>Count of racks</source>
        <translation>机柜数量</translation>
    </message>
    <message>
        <source>Count of cables between switches</source>
        <translation>交换机之间的线缆数</translation>
    </message>
    <message>
        <source>Count of cables to hosts</source>
        <translation>连接主机的线缆数</translation>
    </message>
    <message>
        <source>Load of a supply</source>
        <translation>电源负载</translation>
    </message>
    <message>
        <source>Supply efficiency</source>
        <translation>电源效率</translation>
    </message>
    <message>
        <source>Power, idle</source>
        <translation>功率，空闲</translation>
    </message>
    <message>
        <source>Power, typical</source>
        <translation>功率，典型</translation>
    </message>
    <message>
        <source>Power, peak</source>
        <translation>功率，峰值</translation>
    </message>
    <message>
        <source>Wall power, idle</source>
        <translation>市电功率，空闲</translation>
    </message>
    <message>
        <source>Wall power, typical</source>
        <translation>市电功率，典型</translation>
    </message>
    <message>
        <source>Wall power, peak</source>
        <translation>市电功率，峰值</translation>
    </message>
    <message>
        <source>Wall power per GPU</source>
        <translation>每个 GPU 的市电功率</translation>
    </message>
    <message>
        <source>Short peaks of power</source>
        <translation>功率短时峰值</translation>
    </message>
    <message>
        <source>Energy per year</source>
        <translation>每年用电</translation>
    </message>
    <message>
        <source>Energy of a training run</source>
        <translation>一次训练的能耗</translation>
    </message>
    <message>
        <source>Cost to buy</source>
        <translation>购置成本</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation>总拥有成本</translation>
    </message>
    <message>
        <source>Export rules, processing performance</source>
        <translation>出口管制规定，处理性能</translation>
    </message>
    <message>
        <source>Export rules, performance density</source>
        <translation>出口管制规定，性能密度</translation>
    </message>
    <message>
        <source>Export rules, chip is listed</source>
        <translation>出口管制规定，芯片在列</translation>
    </message>
    <message>
        <source>Export rules, chip is not listed</source>
        <translation>出口管制规定，芯片不在列</translation>
    </message>
    <message>
        <source>Export rules, countries with a licence</source>
        <translation>出口管制规定，有许可证的国家</translation>
    </message>
    <message>
        <source>within</source>
        <translation>容差内</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>超出容差</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>高于 %1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>%1, range %2 to %3</source>
        <translation>%1，范围 %2 至 %3</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>%1, tolerance %2</source>
        <translation>%1，容差 %2</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测值</translation>
    </message>
    <message>
        <source>Computed as</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>Why not evaluated</source>
        <translation>未评估的原因</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>GPU memory, bandwidth of streams</source>
        <translation>GPU 显存，流式访问带宽</translation>
    </message>
    <message>
        <source>All-to-all, across what limits it</source>
        <translation>all-to-all 通信，经过瓶颈处</translation>
    </message>
    <message>
        <source>Wall power, decoding</source>
        <translation>市电功率，解码</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>每秒 token 数</translation>
    </message>
    <message>
        <source>Tokens a second, each GPU</source>
        <translation>每个 GPU 每秒 token 数</translation>
    </message>
    <message>
        <source>Time of a training step</source>
        <translation>单个训练步的时间</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <source>Hours of GPUs to train</source>
        <translation>训练所需的 GPU 小时数</translation>
    </message>
    <message>
        <source>Arithmetic of each GPU, counted as %1</source>
        <translation>每个 GPU 的算力，按 %1 计</translation>
    </message>
    <message>
        <source>Share of the peak, counted as %1</source>
        <translation>占峰值的比例，按 %1 计</translation>
    </message>
    <message>
        <source>Tokens written to one user a second</source>
        <translation>每秒为一个用户生成的 token 数</translation>
    </message>
    <message>
        <source>Tokens of prompts read a second</source>
        <translation>每秒读取的提示词 token 数</translation>
    </message>
    <message>
        <source>Model fits</source>
        <translation>模型放得下</translation>
    </message>
    <message>
        <source>Model does not fit</source>
        <translation>模型放不下</translation>
    </message>
    <message>
        <source>All-to-all of single tokens, %1</source>
        <translation>单个 token 的 all-to-all，%1</translation>
    </message>
    <message>
        <source>All-reduce by processors, %1</source>
        <translation>由处理器完成的 all-reduce，%1</translation>
    </message>
    <message>
        <source>All-reduce by processors, passes through memory</source>
        <translation>由处理器完成的 all-reduce，经过内存的次数</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>超额订阅比</translation>
    </message>
    <message>
        <source>All flows of %1, nominal rates</source>
        <translation>%1 的全部数据流，标称速率</translation>
    </message>
    <message>
        <source>Power during an all-reduce</source>
        <translation>all-reduce 期间的功率</translation>
    </message>
    <message>
        <source>Power while memory is the limit</source>
        <translation>受显存限制时的功率</translation>
    </message>
    <message>
        <source>Power, highest sample</source>
        <translation>功率，最高采样值</translation>
    </message>
    <message>
        <source>Power while training, each GPU</source>
        <translation>训练时功率，每个 GPU</translation>
    </message>
    <message>
        <source>Load that a supply bears for %1</source>
        <translation>电源可承受 %1 的负载</translation>
    </message>
    <message>
        <source>Time of a token by the exchange between experts</source>
        <translation>由专家间交换决定的每 token 时间</translation>
    </message>
    <message>
        <source>Minutes to train ResNet</source>
        <translation>训练 ResNet 所需分钟数</translation>
    </message>
    <message>
        <source>Speedup of training</source>
        <translation>训练加速比</translation>
    </message>
    <message>
        <source>Nodes of a service</source>
        <translation>服务的节点数</translation>
    </message>
    <message>
        <source>Tokens to one user, with guessed tokens</source>
        <translation>单个用户的 token 速率，含推测解码</translation>
    </message>
    <message>
        <source>Cost to rent, a day</source>
        <translation>租用成本，每天</translation>
    </message>
    <message>
        <source>Cost to rent, a run</source>
        <translation>租用成本，每次训练</translation>
    </message>
    <message>
        <source>Export rules, allocation</source>
        <translation>出口管制规定，配额</translation>
    </message>
    <message>
        <source>Export rules, caps in force</source>
        <translation>出口管制规定，现行上限</translation>
    </message>
</context>
<context>
    <name>nongjang::VariantBar</name>
    <message>
        <source>Base</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>Variant that is edited</source>
        <translation>正在编辑的变体</translation>
    </message>
    <message>
        <source>Variant that is edited. What is changed in the base changes in all.</source>
        <translation>正在编辑的变体。在基础设计中的更改会作用于全部变体。</translation>
    </message>
    <message>
        <source>New variant</source>
        <translation>新建变体</translation>
    </message>
    <message>
        <source>Another version of this farm, like the one shown; the file holds both.</source>
        <translation>此集群的另一版本，与当前显示的相同；文件同时保存两者。</translation>
    </message>
    <message>
        <source>Δ to %1</source>
        <translation>相对 %1 的 Δ</translation>
    </message>
    <message>
        <source>Pin as baseline</source>
        <translation>固定为基准</translation>
    </message>
    <message>
        <source>The dashboard and the bill of materials show differences to this. Click to stop.</source>
        <translation>仪表板和物料清单显示与此的差异。点击停止。</translation>
    </message>
    <message>
        <source>Keep the figures of now; the dashboard and the bill of materials then show differences to them.</source>
        <translation>保留当前数值；仪表板和物料清单随后显示与其的差异。</translation>
    </message>
</context>
<context>
    <name>nongjang::VariantChanges</name>
    <message>
        <source>the base does not have it any more, so it is not changed</source>
        <translation>基准中已不存在，因此不作更改</translation>
    </message>
    <message>
        <source>the base has one of this name by now, so it is not added</source>
        <translation>基准中已有同名项，因此不添加</translation>
    </message>
    <message>
        <source>it leads to what is not there any more, so it is left out</source>
        <translation>它指向已不存在的内容，因此略去</translation>
    </message>
    <message>
        <source>variant “%1” is no design: %2</source>
        <translation>变体“%1”不构成设计：%2</translation>
    </message>
</context>
<context>
    <name>nongjang::VariantController</name>
    <message>
        <source>The variant cannot be shown</source>
        <translation>无法显示该变体</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this variant find nothing to change; see the problems</source>
        <translation>
            <numerusform>此变体有 %n 处更改找不到对象；请查看问题列表</numerusform>
        </translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>变体 %1</translation>
    </message>
    <message>
        <source>New variant</source>
        <translation>新建变体</translation>
    </message>
    <message>
        <source>%1 is edited now; the base stays as it is</source>
        <translation>现在编辑 %1；基础设计保持不变</translation>
    </message>
    <message>
        <source>Rename the variant</source>
        <translation>重命名变体</translation>
    </message>
    <message>
        <source>Delete the variant</source>
        <translation>删除变体</translation>
    </message>
    <message>
        <source>Former base</source>
        <translation>原基础设计</translation>
    </message>
    <message>
        <source>Make the variant the base</source>
        <translation>将变体设为基础设计</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
</context>
<context>
    <name>nongjang::VariantDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
</context>
<context>
    <name>nongjang::VariantFile</name>
    <message>
        <source>it has none</source>
        <translation>没有任何变体</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>现有变体：%1</translation>
    </message>
    <message>
        <source>%1: there is no variant “%2”; %3</source>
        <translation>%1：没有变体“%2”；%3</translation>
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
        <translation>免费</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>object, part that comes</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>object, what is there, what comes</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>per 1,000 %1</source>
        <comment>gain per money</comment>
        <translation>每 1,000 %1</translation>
    </message>
    <message>
        <source>per kW</source>
        <comment>gain per power</comment>
        <translation>每 kW</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>违反</translation>
    </message>
</context>
<context>
    <name>nongjang::WhatIfPanel</name>
    <message>
        <source>the whole farm</source>
        <translation>整个农场</translation>
    </message>
    <message>
        <source>%1: %2 of %3 changes tried</source>
        <translation>%1：已尝试 %3 项更改中的 %2 项</translation>
    </message>
    <message>
        <source>%1: looking for changes…</source>
        <translation>%1：正在查找更改…</translation>
    </message>
    <message>
        <source>%1: %2 changes tried, %3 do not fit</source>
        <translation>%1：已尝试 %2 项更改，%3 项不适配</translation>
    </message>
    <message>
        <source>What-if: %1</source>
        <translation>假设分析：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Main figure</source>
        <translation>主要参数</translation>
    </message>
    <message>
        <source>per money</source>
        <translation>按金额</translation>
    </message>
    <message>
        <source>per watt</source>
        <translation>按瓦特</translation>
    </message>
    <message>
        <source>per money and watt</source>
        <translation>按金额和瓦特</translation>
    </message>
    <message>
        <source>Figure to make better</source>
        <translation>要改进的参数</translation>
    </message>
    <message>
        <source>What the gain is divided by</source>
        <translation>收益除以</translation>
    </message>
    <message>
        <source>&amp;Worse ones, too</source>
        <translation>也含变差的(&amp;W)</translation>
    </message>
    <message>
        <source>Also changes that make it worse, or break a rule</source>
        <translation>也显示使参数变差或违反规则的更改</translation>
    </message>
    <message>
        <source>Make this change</source>
        <translation>应用此更改</translation>
    </message>
    <message>
        <source>No single change makes it better by 1 %.</source>
        <translation>没有任何单项更改能改进 1 %。</translation>
    </message>
    <message>
        <source>Every single change that fits is tried…</source>
        <translation>正在逐项尝试所有适配的更改…</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Worse ones, too</source>
        <translation>也包括变差的</translation>
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
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Revision %1, evaluated in %2 ms</source>
        <translation>修订 %1，评估用时 %2 ms</translation>
    </message>
</context>
<context>
    <name>nongjang::Workload</name>
    <message>
        <source>Computing</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Reading weights and caches</source>
        <translation>读取权重和缓存</translation>
    </message>
    <message>
        <source>Launches in each layer</source>
        <translation>每层的内核启动</translation>
    </message>
    <message>
        <source>Scores of attention in memory</source>
        <translation>显存中的注意力分数</translation>
    </message>
    <message>
        <source>Pipeline stands idle</source>
        <translation>流水线空闲</translation>
    </message>
    <message>
        <source>All-reduce inside layers (TP)</source>
        <translation>层内 all-reduce（TP）</translation>
    </message>
    <message>
        <source>To experts and back (EP)</source>
        <translation>专家往返（EP）</translation>
    </message>
    <message>
        <source>Along sequences (CP)</source>
        <translation>沿序列方向（CP）</translation>
    </message>
    <message>
        <source>Between stages (PP)</source>
        <translation>阶段之间（PP）</translation>
    </message>
    <message>
        <source>Gradients (DP)</source>
        <translation>梯度（DP）</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Gradients kept</source>
        <translation>保留的梯度</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation>键值缓存</translation>
    </message>
    <message>
        <source>Context and buffers</source>
        <translation>上下文和缓冲区</translation>
    </message>
    <message>
        <source>one GPU</source>
        <translation>一个 GPU</translation>
    </message>
    <message>
        <source>; ZeRO %1</source>
        <translation>; ZeRO %1</translation>
    </message>
    <message>
        <source>; layers recomputed</source>
        <translation>; 层重计算</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model, why it cannot be cut so</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>%1 does not fit: %2 on a GPU, which has %3.</source>
        <translation>显存放不下 %1：每个 GPU 需要 %2，而它只有 %3。</translation>
    </message>
    <message>
        <source>%1 trains on %2 tokens a second (%3).</source>
        <translation>%1 每秒训练 %2 个 token（%3）。</translation>
    </message>
    <message>
        <source>%1 writes %2 tokens a second (%3).</source>
        <translation>%1 每秒生成 %2 个 token（%3）。</translation>
    </message>
    <message>
        <source>Doubling %1 saves %2 % of a step.</source>
        <translation>将“%1”翻倍可使单步时间减少 %2 %。</translation>
    </message>
    <message>
        <source>Doubling %1 saves %2 % of the time of a token.</source>
        <translation>将“%1”翻倍可使单个 token 的时间减少 %2 %。</translation>
    </message>
    <message>
        <source>Weights in hosts</source>
        <translation>主机中的权重</translation>
    </message>
    <message>
        <source>%1; experts in hosts</source>
        <comment>how a model is cut</comment>
        <translation>%1；专家在主机中</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n layer(s) in hosts</source>
        <comment>how a model is cut</comment>
        <translation>
            <numerusform>%1；%n 层在主机中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not fit: %2 in a host, which has %3.</source>
        <translation>%1 放不下：一台主机需要 %2，只有 %3。</translation>
    </message>
</context>
<context>
    <name>nongjang::WorkloadForm</name>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>That is multiplied in</source>
        <translation>乘法运算所用的精度</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Sequences of a step, over all copies of the model</source>
        <translation>每步的序列数，模型所有副本合计</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>微批次</translation>
    </message>
    <message>
        <source>Sequences that one copy of the model works on at a time</source>
        <translation>模型的一个副本一次处理的序列数</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Tokens of a sequence</source>
        <translation>一个序列的 token 数</translation>
    </message>
    <message>
        <source>Tokens of the run</source>
        <translation>训练的 token 总数</translation>
    </message>
    <message>
        <source>All that the model is trained on, as in “15 T”: then there is a time to train</source>
        <translation>模型训练所用的全部 token，例如“15 T”：填写后可得出训练时间</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>What it keeps for each parameter takes memory</source>
        <translation>它为每个参数保留的数据占用显存</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Precision that weights are kept in</source>
        <translation>保存权重所用的精度</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Precision that keys and values are kept in</source>
        <translation>保存键值所用的精度</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Tokens read for each answer</source>
        <translation>每个回答读取的 token 数</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Tokens written for each answer</source>
        <translation>每个回答生成的 token 数</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Answers at once in the whole farm</source>
        <translation>整个农场的并发回答数</translation>
    </message>
    <message>
        <source>Tensor (TP)</source>
        <translation>张量（TP）</translation>
    </message>
    <message>
        <source>GPUs that each layer is cut over; empty: the program chooses</source>
        <translation>每一层被切分到的 GPU 数；留空则由程序选择</translation>
    </message>
    <message>
        <source>Context (CP)</source>
        <translation>上下文（CP）</translation>
    </message>
    <message>
        <source>GPUs that each sequence is cut over; empty: one</source>
        <translation>每个序列被切分到的 GPU 数；留空则为一个</translation>
    </message>
    <message>
        <source>Expert (EP)</source>
        <translation>专家（EP）</translation>
    </message>
    <message>
        <source>GPUs that the experts of a layer are dealt over; empty: the program chooses</source>
        <translation>每层的专家分摊到的 GPU 数；留空则由程序选择</translation>
    </message>
    <message>
        <source>Pipeline (PP)</source>
        <translation>流水线（PP）</translation>
    </message>
    <message>
        <source>Stages that the layers are dealt over, one after the other; empty: the program chooses</source>
        <translation>各层依次分摊到的阶段数；留空则由程序选择</translation>
    </message>
    <message>
        <source>ZeRO</source>
        <translation>ZeRO</translation>
    </message>
    <message>
        <source>What of the state is dealt over the copies instead of kept by each</source>
        <translation>状态中分摊到各副本、而非由每个副本各自保留的部分</translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation>重计算</translation>
    </message>
    <message>
        <source>Activations that are computed a second time instead of kept</source>
        <translation>不保留而重新计算的激活值</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <comment>what is meant when a field is empty</comment>
        <translation>%1（通常）</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <comment>by the program</comment>
        <translation>%1（已选）</translation>
    </message>
    <message>
        <source>chosen by the program</source>
        <translation>由程序选择</translation>
    </message>
    <message>
        <source>as multiplied</source>
        <translation>与乘法精度相同</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>“%1” is not one model of the list. Choose one, or type a part of its name such as “llama-3-70b”.</source>
        <translation>“%1”不对应列表中的某一个模型。请选择一个，或输入其名称的一部分，例如“llama-3-70b”。</translation>
    </message>
    <message>
        <source>Share the batch by speed</source>
        <translation>按速度分配批次</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What the farm is to do with a language model</source>
        <translation>农场要用语言模型做什么</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>Search, such as “70b”</source>
        <translation>搜索，例如“70b”</translation>
    </message>
    <message>
        <source>Behind the name: how many parameters it has</source>
        <translation>名称后为参数量</translation>
    </message>
    <message>
        <source>Cut over the GPUs</source>
        <translation>切分到 GPU</translation>
    </message>
    <message>
        <source>Share by speed</source>
        <translation>按速度分配</translation>
    </message>
    <message>
        <source>Faster GPUs take more of the batch; else all take as much</source>
        <translation>较快的 GPU 承担更多批次；否则所有 GPU 均摊</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>任务：%1</translation>
    </message>
    <message>
        <source>Language model: %1</source>
        <translation>语言模型：%1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>a field</comment>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>LoRA 秩</translation>
    </message>
    <message>
        <source>Of adapters that are trained beside weights that stay as they are; empty: all weights are trained</source>
        <translation>在保持不变的权重旁训练的适配器的秩；留空：训练全部权重</translation>
    </message>
    <message>
        <source>In hosts</source>
        <translation>放在主机</translation>
    </message>
    <message>
        <source>Weights that are kept in the memory of hosts and multiplied with by their processors</source>
        <translation>保存在主机内存中、由主机处理器计算的权重</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>all weights are trained</source>
        <translation>训练全部权重</translation>
    </message>
</context>
<context>
    <name>nongjang::WorkloadGainsModel</name>
    <message>
        <source>%1 % of the time</source>
        <translation>占时间的 %1 %</translation>
    </message>
    <message>
        <source>The time is found anew with this twice as fast; how the model is cut stays</source>
        <translation>将此项加快一倍后重新计算时间；模型的切分方式保持不变</translation>
    </message>
    <message>
        <source>Twice as fast</source>
        <translation>加快一倍</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>节省</translation>
    </message>
</context>
<context>
    <name>nongjang::WorkloadGainsPanel</name>
    <message>
        <source>What holds the workload back</source>
        <translation>限制工作负载的因素</translation>
    </message>
    <message>
        <source>Nothing that is twice as fast would help.</source>
        <translation>任何一项加快一倍都不会有帮助。</translation>
    </message>
</context>
<context>
    <name>nongjang::WorkloadPanel</name>
    <message>
        <source>Answer with a model</source>
        <translation>用模型应答</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <source>What is this farm for? Choose a task to see whether a language model fits, how fast it runs here, and what a token costs.</source>
        <translation>这个农场用来做什么？选择一项任务，即可查看语言模型是否放得下、在这里运行多快，以及一个 token 的成本。</translation>
    </message>
    <message>
        <source>Drag a GPU to the canvas: there is nothing yet that could do this work.</source>
        <translation>请将 GPU 拖到画布上：目前还没有能完成此任务的部件。</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>正在计算…</translation>
    </message>
</context>
<context>
    <name>nongjang::WorkloadResults</name>
    <message>
        <source>Figures</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>切分方式</translation>
    </message>
    <message>
        <source>Views of the workload</source>
        <translation>工作负载视图</translation>
    </message>
    <message>
        <source>Memory of the fullest GPU: %1 of %2</source>
        <translation>占用最多的 GPU 的显存：%1 / %2</translation>
    </message>
    <message>
        <source>Does not fit: %1 on a GPU, which has %2</source>
        <translation>放不下：每个 GPU 需要 %1，而它只有 %2</translation>
    </message>
    <message>
        <source>Time of a step: %1</source>
        <translation>单步的时间：%1</translation>
    </message>
    <message>
        <source>Time of an output token: %1</source>
        <translation>单个输出 token 的时间：%1</translation>
    </message>
</context>
<context>
    <name>nongjang::WorkloadRows</name>
    <message>
        <source>Tokens a second</source>
        <translation>每秒 token 数</translation>
    </message>
    <message>
        <source>Tokens a second for each user</source>
        <translation>每个用户每秒 token 数</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>单步的时间</translation>
    </message>
    <message>
        <source>Share of the peak (MFU)</source>
        <translation>占峰值的比例（MFU）</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>首个 token 耗时</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation>每个 token 耗时</translation>
    </message>
    <message>
        <source>Tokens of prompts a second</source>
        <translation>每秒提示词 token 数</translation>
    </message>
    <message>
        <source>Users that fit</source>
        <translation>可容纳的用户数</translation>
    </message>
    <message>
        <source>Memory on the fullest GPU</source>
        <translation>占用最多的 GPU 的显存</translation>
    </message>
    <message>
        <source>Energy per million tokens</source>
        <translation>每百万 token 能耗</translation>
    </message>
    <message>
        <source>Cost per million tokens</source>
        <translation>每百万 token 成本</translation>
    </message>
    <message>
        <source>Type how many tokens the run has.</source>
        <translation>请输入训练的 token 总数。</translation>
    </message>
    <message>
        <source>It takes the power at the wall and the PUE of the site.</source>
        <translation>需要市电功率和场地的 PUE。</translation>
    </message>
    <message>
        <source>It takes prices, and the tariff, the years and the hours of the site.</source>
        <translation>需要价格，以及场地的电价、使用年数和运行小时数。</translation>
    </message>
    <message>
        <source>Not evaluated: an input is missing.</source>
        <translation>未评估：缺少输入数据。</translation>
    </message>
    <message>
        <source>of %1: fits</source>
        <translation>共 %1：放得下</translation>
    </message>
    <message>
        <source>of %1: does not fit</source>
        <translation>共 %1：放不下</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>range</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>if it fitted</source>
        <translation>假设放得下</translation>
    </message>
    <message>
        <source>Memory in the fullest host</source>
        <translation>占用最多的主机的内存</translation>
    </message>
</context>
<context>
    <name>nongjang::WorkloadSection</name>
    <message>
        <source>Workload</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>Click to see it in the panel “Workload”</source>
        <translation>点击可在“工作负载”面板中查看</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>language model, how it is cut</comment>
        <translation>%1：%2</translation>
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
        <translation>Adam，8 位</translation>
    </message>
    <message>
        <source>SGD, momentum</source>
        <translation>SGD，动量</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>attention scores</source>
        <translation>注意力分数</translation>
    </message>
    <message>
        <source>whole layers</source>
        <translation>整层</translation>
    </message>
    <message>
        <source>0: nothing dealt</source>
        <translation>0：不分摊</translation>
    </message>
    <message>
        <source>1: optimizer</source>
        <translation>1：优化器</translation>
    </message>
    <message>
        <source>2: and gradients</source>
        <translation>2：以及梯度</translation>
    </message>
    <message>
        <source>3: and weights</source>
        <translation>3：以及权重</translation>
    </message>
    <message>
        <source>Type a number of tokens such as “15 T”, “300 B” or “1e12”.</source>
        <translation>请输入 token 数，例如“15 T”、“300 B”或“1e12”。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language model (number of parameters)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>routed experts</source>
        <translation>路由专家</translation>
    </message>
    <message>
        <source>layers without room</source>
        <translation>放不下的层</translation>
    </message>
</context>
<context>
    <name>nongjang::Yaml</name>
    <message>
        <source>aliases (“*name”) are not read: write the value out</source>
        <translation>不支持别名（“*name”）：请直接写出值</translation>
    </message>
    <message>
        <source>there is more here than a device type has</source>
        <translation>此处内容超出设备类型所应有的范围</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 为空</translation>
    </message>
    <message>
        <source>%1 holds several documents: one file is one device type</source>
        <translation>%1 含有多个文档：一个文件对应一个设备类型</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::AdviseCommand</name>
    <message>
        <source>%1: %2 now; %3 changes tried, %4 do not fit</source>
        <translation>%1：目前 %2；已尝试 %3 项更改，%4 项不适配</translation>
    </message>
    <message>
        <source>No single change makes it better by 1 %.</source>
        <translation>没有任何单项更改能改进 1 %。</translation>
    </message>
    <message>
        <source>change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Which single change of a design brings most for its money or power</source>
        <translation>设计的哪一项更改按成本或功率计收益最大</translation>
    </message>
    <message>
        <source>Only changes here: farm/rig/gpu, or a cable by an end, farm/rig:lan</source>
        <translation>仅此处的更改：farm/rig/gpu；线缆则用一端表示，farm/rig:lan</translation>
    </message>
    <message>
        <source>Figure to make better, such as cost.per_tflops.fp16</source>
        <translation>要改进的参数，例如 cost.per_tflops.fp16</translation>
    </message>
    <message>
        <source>What the gain is divided by</source>
        <translation>收益除以</translation>
    </message>
    <message>
        <source>Also changes that make it worse, or break a rule</source>
        <translation>也显示使参数变差或违反规则的更改</translation>
    </message>
    <message>
        <source>So many changes; 0: all</source>
        <translation>更改的数量；0：全部</translation>
    </message>
    <message>
        <source>0: one per core</source>
        <translation>0：每核心一个</translation>
    </message>
    <message>
        <source>Write the design with change number N of the list</source>
        <translation>写入应用了列表中第 N 项更改的设计</translation>
    </message>
    <message>
        <source>Farm file for --apply</source>
        <translation>--apply 写入的农场文件</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <source>--apply needs -o OUT.farm</source>
        <translation>--apply 需要 -o OUT.farm</translation>
    </message>
    <message>
        <source>--apply: the list has %1 changes</source>
        <translation>--apply：列表中有 %1 项更改</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::AnalyzeCommand</name>
    <message>
        <source>Compute, memory, links, power and cost of a design</source>
        <translation>设计的算力、显存、链路、功率和成本</translation>
    </message>
    <message>
        <source>Only the way between two GPUs, such as farm/rig/gpu[1] farm/rig/gpu[2]</source>
        <translation>仅分析两个 GPU 之间的路径，例如 farm/rig/gpu[1] farm/rig/gpu[2]</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <source>Rank bottlenecks for this traffic: %1</source>
        <translation>按此通信模式对瓶颈排序：%1</translation>
    </message>
    <message>
        <source>Bytes of a GPU that times are for, such as &quot;64 MiB&quot;</source>
        <translation>计算时间所依据的每个 GPU 的数据量，例如 &quot;64 MiB&quot;</translation>
    </message>
    <message>
        <source>Of the pattern shift</source>
        <translation>通信模式 shift 的移位量</translation>
    </message>
    <message>
        <source>ideal: split equally; hashed: one way per flow, mean of seeded trials</source>
        <translation>ideal：均匀分配；hashed：每条数据流一条路径，取多次固定种子试验的平均值</translation>
    </message>
    <message>
        <source>Only these take part: paths of GPUs, or of what holds them</source>
        <translation>仅这些参与通信：GPU 的路径，或包含 GPU 的组件的路径</translation>
    </message>
    <message>
        <source>Traffic matrix as CSV: rows of from,to,size, or a square table</source>
        <translation>CSV 格式的流量矩阵：每行为 from,to,size，或为方形表格</translation>
    </message>
    <message>
        <source>--pattern %1: there is no such traffic; there are %2</source>
        <translation>--pattern %1：没有此通信模式；现有通信模式：%2</translation>
    </message>
    <message>
        <source>--message %1: not a size such as 64 MiB</source>
        <translation>--message %1：不是数据大小，例如 64 MiB</translation>
    </message>
    <message>
        <source>it is not evaluated</source>
        <translation>未计算</translation>
    </message>
    <message>
        <source>--pattern %1: %2; bottlenecks are those of %3</source>
        <translation>--pattern %1：%2；瓶颈按 %3 计算</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Samples of the total cost; 0: none</source>
        <translation>总成本的样本数；0：无</translation>
    </message>
    <message>
        <source>Of these samples</source>
        <translation>这些样本的随机种子</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::BoardCommand</name>
    <message>
        <source>Boards of one&apos;s own: memory, currents, lanes, yield and cost; save one as a part</source>
        <translation>自制板卡：显存、电流、通道、良率和成本；可保存为部件</translation>
    </message>
    <message>
        <source>Only this one, by the id of its assembly</source>
        <translation>仅此板卡，以其装配体 ID 指定</translation>
    </message>
    <message>
        <source>Write it as a part of the catalogue; - is standard output</source>
        <translation>写为部件库的部件；- 为标准输出</translation>
    </message>
    <message>
        <source>Id of that part; left out: that of the board</source>
        <translation>该部件的 ID；省略时用板卡的 ID</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <source>the design has no board of one&apos;s own</source>
        <translation>设计中没有自制板卡</translation>
    </message>
    <message>
        <source>the design has no board “%1”</source>
        <translation>设计中没有板卡“%1”</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::BoardText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>%1, ×%2</source>
        <translation>%1, ×%2</translation>
    </message>
    <message>
        <source>%1, placed nowhere</source>
        <translation>%1，未放置</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::BomCommand</name>
    <message>
        <source>Bill of materials as CSV, Markdown, HTML, JSON or XLSX</source>
        <translation>CSV、Markdown、HTML、JSON 或 XLSX 格式的物料清单</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::CablesCommand</name>
    <message>
        <source>List of cables, from and to, as CSV, Markdown, HTML, JSON or XLSX</source>
        <translation>CSV、Markdown、HTML、JSON 或 XLSX 格式的线缆列表（起点和终点）</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::ChartCommand</name>
    <message>
        <source>The numbers of a chart as CSV or JSON</source>
        <translation>以 CSV 或 JSON 输出图表的数值</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>图表类型</translation>
    </message>
    <message>
        <source>Figure across; of parts also price, tpp, date and ratios</source>
        <translation>横轴上的参数；部件还可用 price、tpp、date 和比值</translation>
    </message>
    <message>
        <source>Figure that sizes the points</source>
        <translation>决定点大小的参数</translation>
    </message>
    <message>
        <source>Figure that colours the points, of designs</source>
        <translation>决定点颜色的参数，用于 designs 图表</translation>
    </message>
    <message>
        <source>What groups parts</source>
        <translation>部件的分组依据</translation>
    </message>
    <message>
        <source>Which parts, as in “gpu vram&gt;=24 price&lt;800”</source>
        <translation>显示哪些部件，例如“gpu vram&gt;=24 price&lt;800”</translation>
    </message>
    <message>
        <source>Part whose prices are shown; default: the dearest</source>
        <translation>显示其价格的部件；默认：最贵的</translation>
    </message>
    <message>
        <source>Path of the component there is more of, as in farm/rig</source>
        <translation>要增加数量的组件的路径，例如 farm/rig</translation>
    </message>
    <message>
        <source>Keep points that a logarithmic scale cannot show</source>
        <translation>保留对数刻度无法显示的点</translation>
    </message>
    <message>
        <source>Default: by the ending of the output file, else csv</source>
        <translation>默认：按输出文件的扩展名，否则为 csv</translation>
    </message>
    <message>
        <source>Output file; default: standard output</source>
        <translation>输出文件；默认：标准输出</translation>
    </message>
    <message>
        <source>this kind of chart needs one FILE</source>
        <translation>此类图表需要一个 FILE</translation>
    </message>
    <message>
        <source>pictures are made by the window program: nongjang --export-chart %1 --chart %2 FILE</source>
        <translation>图片由窗口程序生成：nongjang --export-chart %1 --chart %2 FILE</translation>
    </message>
    <message>
        <source>Design; of the kind designs several, also CSV tables whose heading names figures; of the kind parts none is needed; of the kind waterfall two, or FILE#VARIANT: its base and it</source>
        <translation>设计；designs 类可多个，也可用表头为数值名的 CSV 表；parts 类不需要；waterfall 类需要两个，或 FILE#VARIANT（其基础与该变体）</translation>
    </message>
    <message>
        <source>Figure up; of a waterfall %1</source>
        <translation>纵轴数值；瀑布图为 %1</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::CheckCommand</name>
    <message>
        <source>Exit with 1 on findings of this severity or worse</source>
        <translation>发现达到或超过此严重程度的问题时，以退出码 1 结束</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <source>Check the rules; exit code 1 when one is broken (see --fail-on)</source>
        <translation>检查规则；有违反时退出码为 1（见 --fail-on）</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::CompareCommand</name>
    <message>
        <source>Every figure of several designs or variants side by side</source>
        <translation>并排列出多个设计或变体的所有参数</translation>
    </message>
    <message>
        <source>Farm files, variants as FILE#VARIANT, or example:NAME; one file alone is compared with all of its variants</source>
        <translation>农场文件、以 FILE#VARIANT 表示的变体，或 example:NAME；只有一个文件时与其所有变体比较</translation>
    </message>
    <message>
        <source>Default: by the ending of the output file, else a table to read</source>
        <translation>默认：按输出文件的扩展名，否则为便于阅读的表格</translation>
    </message>
    <message>
        <source>Output file; default: standard output</source>
        <translation>输出文件；默认：标准输出</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>仅列出不同之处</translation>
    </message>
    <message>
        <source>%1: upgraded: %2</source>
        <translation>%1：已升级：%2</translation>
    </message>
    <message>
        <source>compare needs two designs, or a file with variants</source>
        <translation>命令 compare 需要两个设计，或含有变体的文件</translation>
    </message>
    <message>
        <source>an XLSX workbook needs a file to go to: add -o FILE.xlsx</source>
        <translation>XLSX 工作簿需要输出到文件：请添加 -o FILE.xlsx</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::ConvertCommand</name>
    <message>
        <source>%1 is open in %2 (process %3 on %4): close it there, or write to another file</source>
        <translation>%1 已在 %2 中打开（%4 上的进程 %3）：请在那里关闭它，或写入其他文件</translation>
    </message>
    <message>
        <source>Load and save: the current format, the canonical spelling</source>
        <translation>加载并保存：使用当前格式和规范写法</translation>
    </message>
    <message>
        <source>Output file; may be FILE itself</source>
        <translation>输出文件；可以是 FILE 本身</translation>
    </message>
    <message>
        <source>Write nothing; exit with 1 if saving would change the file</source>
        <translation>不写入任何内容；如果保存会更改文件，则以退出码 1 结束</translation>
    </message>
    <message>
        <source>convert needs -o OUT or --check</source>
        <translation>命令 convert 需要 -o OUT 或 --check</translation>
    </message>
    <message>
        <source>%1: upgraded: %2</source>
        <translation>%1：已升级：%2</translation>
    </message>
    <message>
        <source>%1: saving would change this file</source>
        <translation>%1：保存会更改此文件</translation>
    </message>
    <message>
        <source>--check is of a file, not of one variant</source>
        <translation>--check 针对文件，而非单个变体</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::DesignInput</name>
    <message>
        <source>error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>%1: there is no such example; there are %2</source>
        <translation>%1：没有此示例；现有示例：%2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 MB a farm file may have</source>
        <translation>%1 超过农场文件允许的 %2 MB</translation>
    </message>
    <message>
        <source>--catalog %1: there is no such folder</source>
        <translation>--catalog %1：没有此文件夹</translation>
    </message>
    <message>
        <source>%1: upgraded: %2</source>
        <translation>%1：已升级：%2</translation>
    </message>
    <message>
        <source>Farm file, FILE#VARIANT for one of its variants, or example:NAME for one of: %1</source>
        <translation>农场文件；FILE#VARIANT 表示其某个变体；或 example:NAME，可选示例：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::ExploreCommand</name>
    <message>
        <source>%1 of %2 designs, %3 a second, %4 cannot be built</source>
        <translation>%2 个设计中的 %1 个，每秒 %3 个，%4 个无法构建</translation>
    </message>
    <message>
        <source>Every design of a space of parameters as a row of a table</source>
        <translation>将参数空间中的每个设计输出为表格的一行</translation>
    </message>
    <message>
        <source>Specification as JSON; with --merge the tables of all shards</source>
        <translation>JSON 规格；配合 --merge 时为所有分片的表格</translation>
    </message>
    <message>
        <source>Table to write as CSV; without it standard output</source>
        <translation>要写入的 CSV 表格；省略时为标准输出</translation>
    </message>
    <message>
        <source>a file name is missing</source>
        <translation>缺少文件名</translation>
    </message>
    <message>
        <source>Only part I of N of the rows, to be merged afterwards</source>
        <translation>仅处理 N 份行中的第 I 份，之后再合并</translation>
    </message>
    <message>
        <source>0: one per core</source>
        <translation>0：每核心一个</translation>
    </message>
    <message>
        <source>Go on with the table where an interrupted run ended</source>
        <translation>从中断的运行结束处继续写表格</translation>
    </message>
    <message>
        <source>Make one table of those of all shards</source>
        <translation>将所有分片的表格合并为一个</translation>
    </message>
    <message>
        <source>Write the design of this row as a farm file instead</source>
        <translation>改为将此行的设计写为农场文件</translation>
    </message>
    <message>
        <source>No progress</source>
        <translation>不显示进度</translation>
    </message>
    <message>
        <source>--merge needs -o OUT.csv</source>
        <translation>--merge 需要 -o OUT.csv</translation>
    </message>
    <message>
        <source>--shard: expected I/N such as 2/8, found “%1”</source>
        <translation>--shard：应为 I/N，例如 2/8，实际为“%1”</translation>
    </message>
    <message>
        <source>explore takes one SPEC; several tables need --merge</source>
        <translation>命令 explore 只接受一个 SPEC；多个表格需要 --merge</translation>
    </message>
    <message>
        <source>--row needs -o OUT.farm</source>
        <translation>--row 需要 -o OUT.farm</translation>
    </message>
    <message>
        <source>--row: the last row is %1</source>
        <translation>--row：最后一行是 %1</translation>
    </message>
    <message>
        <source>--resume needs -o OUT.csv</source>
        <translation>--resume 需要 -o OUT.csv</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::GenerateCommand</name>
    <message>
        <source>rate: expected a rate such as 100Gb/s, found “%1”</source>
        <translation>rate：应为速率，例如 100Gb/s，实际为“%1”</translation>
    </message>
    <message>
        <source>--set: expected KEY=VALUE, found “%1”</source>
        <translation>--set：应为 KEY=VALUE，实际为“%1”</translation>
    </message>
    <message>
        <source>--set: “%1” is given twice</source>
        <translation>--set：“%1”指定了两次</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>links</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>cables of nodes to switches</source>
        <translation>节点到交换机的线缆</translation>
    </message>
    <message>
        <source>diameter</source>
        <translation>直径</translation>
    </message>
    <message>
        <source>bisection, links</source>
        <translation>对分链路数</translation>
    </message>
    <message>
        <source>Network topologies from a template: counts, and a design</source>
        <translation>根据模板生成网络拓扑：数量与设计</translation>
    </message>
    <message>
        <source>One of --list, such as fat-tree</source>
        <translation>--list 所列之一，例如 fat-tree</translation>
    </message>
    <message>
        <source>A parameter of the template, or switch=PART, cable=PART, rate=100Gb/s, node=FILE.farm#ASSEMBLY; may be repeated</source>
        <translation>模板的参数，或 switch=PART、cable=PART、rate=100Gb/s、node=FILE.farm#ASSEMBLY；可重复指定</translation>
    </message>
    <message>
        <source>Farm file to write; without it only counts</source>
        <translation>要写入的农场文件；不指定则只输出数量</translation>
    </message>
    <message>
        <source>List templates and their parameters</source>
        <translation>列出模板及其参数</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <source>generate needs a TEMPLATE, or --list</source>
        <translation>命令 generate 需要 TEMPLATE 或 --list</translation>
    </message>
    <message>
        <source>a file name is missing</source>
        <translation>缺少文件名</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::ImportCommand</name>
    <message>
        <source>Take device types of NetBox as parts of your own</source>
        <translation>将 NetBox 设备类型作为自己的部件</translation>
    </message>
    <message>
        <source>Device or module types, as in the device type library of NetBox (YAML)</source>
        <translation>NetBox 设备类型库中的设备或模块类型（YAML）</translation>
    </message>
    <message>
        <source>Catalogue file to write; left out: your own parts in %1</source>
        <translation>要写入的目录文件；省略时为 %1 中自己的部件</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::ListCommand</name>
    <message>
        <source>Default: by the ending of the output file, else csv</source>
        <translation>默认：按输出文件的扩展名，否则为 csv</translation>
    </message>
    <message>
        <source>Output file; default: standard output</source>
        <translation>输出文件；默认：标准输出</translation>
    </message>
    <message>
        <source>an XLSX workbook needs a file to go to: add -o FILE.xlsx</source>
        <translation>XLSX 工作簿需要输出到文件：请添加 -o FILE.xlsx</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::Main</name>
    <message>
        <source>Print the version</source>
        <translation>输出版本</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>输出此帮助</translation>
    </message>
    <message>
        <source>Folder with further parts; may be repeated</source>
        <translation>包含更多部件的文件夹；可重复指定</translation>
    </message>
    <message>
        <source>Language of the messages: %1</source>
        <translation>消息语言：%1</translation>
    </message>
    <message>
        <source>The parts catalogue</source>
        <translation>部件库</translation>
    </message>
    <message>
        <source>error: --lang %1: there is %2</source>
        <translation>错误：--lang %1：可用语言为 %2</translation>
    </message>
    <message>
        <source>Nongjang designs GPU farms: what a farm computes, draws and costs.</source>
        <translation>Nongjang 用于设计 GPU 农场：农场的算力、功耗和成本。</translation>
    </message>
    <message>
        <source>internal error: %1</source>
        <translation>内部错误：%1</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>内部错误</translation>
    </message>
    <message>
        <source>error: standard output cannot be written: %1</source>
        <translation>错误：无法写入标准输出：%1</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::PartsListCommand</name>
    <message>
        <source>List parts</source>
        <translation>列出部件</translation>
    </message>
    <message>
        <source>Only parts of this category</source>
        <translation>仅列出此类别的部件</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <source>Only parts with all of these words in name, attributes, category or rating</source>
        <translation>仅限名称、属性、类别或额定值中含有所有这些词的部件</translation>
    </message>
    <message>
        <source>No part matches. Try fewer words.</source>
        <translation>没有匹配的部件。请减少关键词。</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::PartsShowCommand</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Show one part with the source of each figure</source>
        <translation>显示一个部件及其各项参数的来源</translation>
    </message>
    <message>
        <source>Part id, as `parts list` prints it</source>
        <translation>部件 ID，与 `parts list` 的输出一致</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <source>%1 is not a part of the catalogue; `nongjang-cli parts list --search …` finds its id</source>
        <translation>%1 不是部件库中的部件；可用 `nongjang-cli parts list --search …` 查找其 ID</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::PartsValidateCommand</name>
    <message>
        <source>%1: the id “%2” is already used in %3</source>
        <translation>%1：ID“%2”已在 %3 中使用</translation>
    </message>
    <message>
        <source>Check catalogue files</source>
        <translation>检查部件库文件</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <source>Files: %1, parts: %2, errors: %3</source>
        <translation>文件：%1，部件：%2，错误：%3</translation>
    </message>
    <message>
        <source>Catalogue files; default: the shipped ones, your own and those of --catalog</source>
        <translation>部件库文件；默认：随附的文件、您自己的文件以及 --catalog 指定的文件</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::PricesCommand</name>
    <message>
        <source>Price book of a design: import from CSV, export to CSV</source>
        <translation>设计的价格表：从 CSV 导入，导出到 CSV</translation>
    </message>
    <message>
        <source>CSV with part, price, condition, low, high, region, date, source</source>
        <translation>包含 part、price、condition、low、high、region、date、source 列的 CSV</translation>
    </message>
    <message>
        <source>Write the prices the design takes now, as such a CSV; - is standard output</source>
        <translation>将设计当前采用的价格写入此格式的 CSV；- 表示标准输出</translation>
    </message>
    <message>
        <source>Design with the imported prices; may be FILE itself</source>
        <translation>含有导入价格的设计；可以是 FILE 本身</translation>
    </message>
    <message>
        <source>prices needs --import CSV with -o OUT, or --export CSV</source>
        <translation>命令 prices 需要 --import CSV 和 -o OUT，或 --export CSV</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::ReportText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>Peak compute, dense</source>
        <translation>峰值算力（稠密）</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>Memory of the GPUs</source>
        <translation>GPU 显存</translation>
    </message>
    <message>
        <source>limited by %1</source>
        <translation>受限于 %1</translation>
    </message>
    <message>
        <source>Slot connections, slowest first (share of what the card can do)</source>
        <translation>插槽连接，最慢的在前（占板卡能力的比例）</translation>
    </message>
    <message>
        <source>Slowest path between two GPUs</source>
        <translation>两个 GPU 之间的最慢路径</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>典型</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>idle, at the wall</source>
        <translation>空闲，市电</translation>
    </message>
    <message>
        <source>typical, at the wall</source>
        <translation>典型，市电</translation>
    </message>
    <message>
        <source>peak, at the wall</source>
        <translation>峰值，市电</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>efficiency %1 %</source>
        <translation>效率 %1 %</translation>
    </message>
    <message>
        <source>Power supplies at peak load</source>
        <translation>峰值负载下的电源</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>购置成本</translation>
    </message>
    <message>
        <source>energy per year</source>
        <translation>每年用电</translation>
    </message>
    <message>
        <source>cost of energy per year</source>
        <translation>每年电费</translation>
    </message>
    <message>
        <source>total cost of ownership</source>
        <translation>总拥有成本</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>cables</source>
        <translation>线缆</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>组成</translation>
    </message>
    <message>
        <source>info</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>peer to peer</source>
        <translation>P2P</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>处理建议：%1</translation>
    </message>
    <message>
        <source>Findings: errors %1, warnings %2, remarks %3</source>
        <translation>问题：错误 %1，警告 %2，提示 %3</translation>
    </message>
    <message>
        <source>%1 busy</source>
        <translation>占用 %1</translation>
    </message>
    <message>
        <source>doubling saves %1</source>
        <translation>提速一倍可节省 %1</translation>
    </message>
    <message>
        <source>Bottlenecks, most worth upgrading first</source>
        <translation>瓶颈，最值得升级的在前</translation>
    </message>
    <message>
        <source>all flows</source>
        <translation>全部数据流</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>of the bound</source>
        <translation>占上限</translation>
    </message>
    <message>
        <source>untuned</source>
        <translation>未调优</translation>
    </message>
    <message>
        <source>held back by</source>
        <translation>受限于</translation>
    </message>
    <message>
        <source>Bisection, per direction</source>
        <translation>对分带宽（每个方向）</translation>
    </message>
    <message>
        <source>Traffic of %1 per GPU</source>
        <translation>流量（每个 GPU %1）</translation>
    </message>
    <message>
        <source>untuned %1</source>
        <translation>未调优 %1</translation>
    </message>
    <message>
        <source>All-reduce by size of the message</source>
        <translation>不同消息大小的 all-reduce</translation>
    </message>
    <message>
        <source>%1 : 1, %2 : 1 with the tiers below</source>
        <translation>%1 : 1，计入下方各级后为 %2 : 1</translation>
    </message>
    <message>
        <source>Switches: from below, upwards, oversubscription</source>
        <translation>交换机：来自下方、向上、收敛比</translation>
    </message>
    <message>
        <source>busbw at large messages, or slowest</source>
        <translation>大消息时的 busbw，或最慢的数据流</translation>
    </message>
    <message>
        <source>doubling saves %1, with all as busy %2</source>
        <translation>提速一倍节省 %1，同样繁忙的一并提速节省 %2</translation>
    </message>
    <message>
        <source>purchase per TFLOPS, %1</source>
        <translation>每 TFLOPS 购置成本，%1</translation>
    </message>
    <message>
        <source>purchase per GB of memory</source>
        <translation>每 GB 显存购置成本</translation>
    </message>
    <message>
        <source>purchase per GB/s of memory</source>
        <translation>每 GB/s 显存带宽购置成本</translation>
    </message>
    <message>
        <source>all in, per GPU and hour under load</source>
        <translation>全部成本，每 GPU 每负载小时</translation>
    </message>
    <message>
        <source>all in, per sustained PFLOP-hour, %1</source>
        <translation>全部成本，每持续 PFLOP-小时，%1</translation>
    </message>
    <message>
        <source>use until buying is cheaper than renting</source>
        <translation>购买比租用更便宜所需的使用量</translation>
    </message>
    <message>
        <source>never: running costs as much as the rent</source>
        <translation>永不：运行成本与租金相当</translation>
    </message>
    <message>
        <source>What it costs per</source>
        <translation>单位成本</translation>
    </message>
    <message>
        <source>What moves the total cost of ownership most: total at the low and at the high end</source>
        <translation>对总拥有成本影响最大的因素：取最低值与最高值时的合计</translation>
    </message>
    <message>
        <source>What moves the purchase most: total at the low and at the high end</source>
        <translation>对购置成本影响最大的因素：取最低值与最高值时的合计</translation>
    </message>
    <message>
        <source>Of %1 samples, one in ten is below %2, half below %3, nine in ten below %4.</source>
        <translation>在 %1 个样本中，十分之一低于 %2，一半低于 %3，十分之九低于 %4。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>of it parts</source>
        <translation>其中部件</translation>
    </message>
    <message>
        <source>of it for what arrives dead</source>
        <translation>其中更换到货即坏的部件</translation>
    </message>
    <message>
        <source>of it spares</source>
        <translation>其中备件</translation>
    </message>
    <message>
        <source>of it duty, tax and freight</source>
        <translation>其中关税、税费和运费</translation>
    </message>
    <message>
        <source>maintenance per year</source>
        <translation>每年维护费用</translation>
    </message>
    <message>
        <source>labour per year</source>
        <translation>每年人工费用</translation>
    </message>
    <message>
        <source>space per year</source>
        <translation>每年场地费用</translation>
    </message>
    <message>
        <source>other cost per year</source>
        <translation>每年其他费用</translation>
    </message>
    <message>
        <source>residual value</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>all in, per year</source>
        <translation>每年全部费用</translation>
    </message>
    <message>
        <source>failures per year</source>
        <translation>每年故障次数</translation>
    </message>
    <message>
        <source>time between failures</source>
        <translation>故障间隔时间</translation>
    </message>
    <message>
        <source>checkpoint interval (Daly)</source>
        <translation>检查点间隔（Daly）</translation>
    </message>
    <message>
        <source>checkpoint interval (Young)</source>
        <translation>检查点间隔（Young）</translation>
    </message>
    <message>
        <source>goodput</source>
        <translation>有效产出率（goodput）</translation>
    </message>
    <message>
        <source>spares</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>TPP %1</source>
        <translation>TPP %1</translation>
    </message>
    <message>
        <source>density %1</source>
        <translation>密度 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Export classification, rules of %1</source>
        <translation>出口分类，依据 %1 的规则</translation>
    </message>
    <message>
        <source>%1: unknown: %2</source>
        <translation>%1：未知：%2</translation>
    </message>
    <message>
        <source>heat at peak, BTU/h</source>
        <translation>峰值发热量，BTU/h</translation>
    </message>
    <message>
        <source>air for it</source>
        <translation>所需风量</translation>
    </message>
    <message>
        <source>Circuits at peak load, most loaded first</source>
        <translation>峰值负载下的供电回路，负载最高的在前</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>approved %1</source>
        <translation>已批准 %1</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::ValidateCommand</name>
    <message>
        <source>above %1</source>
        <translation>高于 %1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测值</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>within</source>
        <translation>容差内</translation>
    </message>
    <message>
        <source>OUTSIDE</source>
        <translation>超出容差</translation>
    </message>
    <message>
        <source>%1 of %2 within; mean error %3, worst %4 (%5)</source>
        <translation>%2 个中有 %1 个在容差内；平均误差 %3，最大误差 %4（%5）</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1 cases: %2 within their tolerance, %3 outside (%4 of those that must match), %5 not evaluated</source>
        <translation>%1 个案例：%2 个在容差内，%3 个超出容差（其中 %4 个属于必须吻合的案例），%5 个未评估</translation>
    </message>
    <message>
        <source>The model against published figures</source>
        <translation>将模型与公布的数据对照</translation>
    </message>
    <message>
        <source>Only these cases, such as C2 or C2-a100</source>
        <translation>仅限这些案例，例如 C2 或 C2-a100</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <source>there is no case “%1”</source>
        <translation>没有案例“%1”</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::WorkloadCommand</name>
    <message>
        <source>Train or serve a language model on a design</source>
        <translation>在设计上训练语言模型或用其提供服务</translation>
    </message>
    <message>
        <source>Of the workload, as in the file: task=training model=llama-3-70b tensor=8; instead of those of the design</source>
        <translation>工作负载的值，写法与文件中相同：task=training model=llama-3-70b tensor=8；代替设计中的值</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <source>the design names no workload: add task=training or task=inference, and model=ID (nongjang-cli models lists them)</source>
        <translation>设计未指定工作负载：请添加 task=training 或 task=inference，以及 model=ID（可用 nongjang-cli models 列出）</translation>
    </message>
    <message>
        <source>List the language models a workload can name</source>
        <translation>列出工作负载可以指定的语言模型</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>active</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>keys and values of a token</source>
        <translation>每个 token 的键值缓存</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>语言模型</translation>
    </message>
</context>
<context>
    <name>nongjang::cli::WorkloadText</name>
    <message>
        <source>memory needed on a GPU</source>
        <translation>每个 GPU 所需显存</translation>
    </message>
    <message>
        <source>memory of a GPU</source>
        <translation>每个 GPU 的显存</translation>
    </message>
    <message>
        <source>tokens a second</source>
        <translation>每秒 token 数</translation>
    </message>
    <message>
        <source>step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>share of the peak (MFU)</source>
        <translation>占峰值的比例（MFU）</translation>
    </message>
    <message>
        <source>time to train</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <source>first token after</source>
        <translation>首个 token 耗时</translation>
    </message>
    <message>
        <source>each token</source>
        <translation>每个 token 耗时</translation>
    </message>
    <message>
        <source>tokens a second for each user</source>
        <translation>每个用户每秒 token 数</translation>
    </message>
    <message>
        <source>prompt tokens a second</source>
        <translation>每秒提示词 token 数</translation>
    </message>
    <message>
        <source>most users at once</source>
        <translation>最大并发用户数</translation>
    </message>
    <message>
        <source>energy for a million tokens</source>
        <translation>每百万 token 能耗</translation>
    </message>
    <message>
        <source>cost of a million tokens</source>
        <translation>每百万 token 成本</translation>
    </message>
    <message>
        <source>Training %1 on %2 GPUs</source>
        <translation>用 %2 个 GPU 训练 %1</translation>
    </message>
    <message>
        <source>Answering with %1 on %2 GPUs</source>
        <translation>用 %2 个 GPU 运行 %1 应答</translation>
    </message>
    <message>
        <source>Memory of the fullest GPU</source>
        <translation>占用最多的 GPU 的显存</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>单步的时间</translation>
    </message>
    <message>
        <source>Time of a token</source>
        <translation>单个 token 的时间</translation>
    </message>
    <message>
        <source>%1, %2 of it not hidden</source>
        <translation>%1，其中 %2 未被掩盖</translation>
    </message>
    <message>
        <source>What GPUs tell each other: message, busbw, time, limit</source>
        <translation>GPU 之间的通信：消息、busbw、时间、瓶颈</translation>
    </message>
    <message>
        <source>Twice as fast, saves of the time</source>
        <translation>加快一倍可节省的时间</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 token/s</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>不适配</translation>
    </message>
    <message>
        <source>Ways to cut the model, best first</source>
        <translation>模型切分方式，最佳在前</translation>
    </message>
    <message>
        <source>memory needed in a host</source>
        <translation>主机所需内存</translation>
    </message>
    <message>
        <source>memory of a host</source>
        <translation>主机的内存</translation>
    </message>
</context>
</TS>
