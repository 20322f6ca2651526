<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name></name>
    <message>
        <source>%1, %2</source>
        <comment>algorithm, protocol</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value (range)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>time, bandwidth, algorithm</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>%1: %2</source>
        <comment>board, part of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::AboutDialog</name>
    <message>
        <source>About Nongjang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a GPU farm and see, while drawing, what it computes, which cable holds it back, what it draws from the wall and what it costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of the parts come from data sheets, vendors&apos; pages, standards and public databases. Each figure names its source, its date and how sure it is; look at the details of a part.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip (key)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Examples and start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bill of materials…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture of the canvas…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the drawing as an SVG, PNG or PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the selected component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select, move and connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ble tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw cables: click one port, then another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Up one level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the assembly shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put the panels back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Nongjang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the sele&amp;ction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour cables by how busy the traffic keeps them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tra&amp;ffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the traffic between the GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the selection an assembly that can be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bloc&amp;ks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;elect more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;verlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Distribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New network design from a few numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cables…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conn&amp;ect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the two selected components at the ports that fit best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert a template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a whole network as an assembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what is inside the selected assembly in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it its &amp;own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the selected assembly an inside that no other has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split block…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take some out of a block that stands for several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Array…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the selection in rows and columns, or as a count on one block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the same &amp;kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all of the same part or assembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also select what is joined by a cable; again goes further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Others instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what is not selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything in the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ind a part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the list of parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measure tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure on the drawing: drag from one place to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wire the power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the missing power leads of the selection, or of everything shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the cable f&amp;ind its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget how the selected cables were laid by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of the drawing small in a corner, where it is larger than the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour blocks by what they typically draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour blocks by what they cost to buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Age of prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour blocks by the date of their oldest price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cables that carry data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cables that carry power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the parts that cool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the names of ports and the counts on cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Left edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the middles under each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Right edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Top edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Middles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the middles beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bottom edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal gaps &amp;across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the outermost, from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal gaps &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the outermost, from top to bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the first gap a&amp;cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each as far from the next as the two leftmost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the first gap d&amp;own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each as far from the next as the two topmost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the selection, or all: switches above hosts, cards beside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked parts stay where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Array too&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat a block or the selection: drag to the right and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Va&amp;riants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the bill of materials as a spreadsheet, CSV, Markdown, web page, JSON or PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the list of cables as a spreadsheet, CSV, Markdown, web page, JSON or PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Labels for cables…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print labels for the ends of the cables, or write them as a PDF or CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all about the design, with pictures, as one web page or a PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New b&amp;oard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a circuit board of your own and go inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a chart of the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comp&amp;are parts in a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any figure of any parts over any other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;designs in a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost against performance of many designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what single changes of the selection would bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xplore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate many designs: vary parts, counts, limits, prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version of this farm, like the one shown; the file holds both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and note of the variant that is edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete the variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the variant that is edited out of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make it the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base becomes a variant in its place; all others stay what they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the next variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the variant before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin as baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show differences to the figures of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unpin the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show no differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants and other files side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model against measured…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare what the program computes with published figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ma&amp;ke the board a part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the board shown or selected into a file of parts for other designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a part file or a device type of NetBox as a part of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;witch on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the selected parts or cables off, and see what remains; or on again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put another part in the place of the selected ones; cables stay where they fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that &amp;fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the parts that fit a free port of the selected component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own &amp;parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New own part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a part that the catalogue does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate as &amp;own part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a part of your own like the one selected in the list of parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit own part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures, ports and prices of the part selected in the list of parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete own part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the part selected in the list of parts out of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport own parts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the own parts selected in the list of parts into a file for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wor&amp;kload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the farm is to do with a language model, and what comes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compar&amp;e parts side by side…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures of two to six parts that are selected in the list of parts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Advise</name>
    <message>
        <source>“%1” is no figure that can get better, such as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known of this design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ApproveDialog</name>
    <message>
        <source>Approve %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this &amp;acceptable?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as “measured, 38 °C at the plug”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ArrangeController</name>
    <message>
        <source>Align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Lock %n part(s)</source>
        <translation>
            <numerusform>Lock %n part</numerusform>
            <numerusform>Lock %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n part(s)</source>
        <translation>
            <numerusform>Unlock %n part</numerusform>
            <numerusform>Unlock %n parts</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Laying out %n part(s)…</source>
        <translation>
            <numerusform>Laying out %n part…</numerusform>
            <numerusform>Laying out %n parts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lay out %n part(s)</source>
        <translation>
            <numerusform>Lay out %n part</numerusform>
            <numerusform>Lay out %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Laid out %n part(s).</source>
        <translation>
            <numerusform>Laid out %n part.</numerusform>
            <numerusform>Laid out %n parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::ArrayDialog</name>
    <message>
        <source>Array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies in rows and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One assembly that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One block that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is added yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s).</source>
        <translation>
            <numerusform>%n copy.</numerusform>
            <numerusform>%n copies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cable(s) to the rest repeat.</source>
        <translation>
            <numerusform>%n cable to the rest repeats.</numerusform>
            <numerusform>%n cables to the rest repeat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cable(s) stay out: no free port at %1.</source>
        <translation>
            <numerusform>%n cable stays out: no free port at %1.</numerusform>
            <numerusform>%n cables stay out: no free port at %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>×%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cable(s) to the rest reach all of them.</source>
        <translation>
            <numerusform>%n cable to the rest reaches all of them.</numerusform>
            <numerusform>%n cables to the rest reach all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cable(s) reach only some: not enough free ports at %1.</source>
        <translation>
            <numerusform>%n cable reaches only some: not enough free ports at %1.</numerusform>
            <numerusform>%n cables reach only some: not enough free ports at %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::ArrayTool</name>
    <message>
        <source>%1 × %2 = %3</source>
        <comment>rows, columns, product</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to the right and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Array of %1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies; cables that found no free port: %1</source>
        <translation>
            <numerusform>%n copy; cables that found no free port: %1</numerusform>
            <numerusform>%n copies; cables that found no free port: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::AssemblyListModel</name>
    <message>
        <source>Assembly “%1”. Drag it to the canvas to place it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) inside</source>
        <translation>
            <numerusform>%n component inside</numerusform>
            <numerusform>%n components inside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::Autosave</name>
    <message>
        <source>Unsaved work cannot be kept for the case of a crash: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::BlockHeat</name>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, range</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::BlocksController</name>
    <message>
        <source>Ungroup %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ungrouped; the assembly was placed nowhere else and is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ungrouped; other places of the assembly stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is placed from “%2” now; edits inside stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::BoardController</name>
    <message>
        <source>New board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the new board: place a die, then join memory and phases to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the board as a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the part “%1” to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::BoardFigures</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yield and cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>class of a figure, confidence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::BoardOutline</name>
    <message>
        <source>%1 × %2</source>
        <comment>width and height of a board</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> · %n layers</source>
        <translation>
            <numerusform> · %n layer</numerusform>
            <numerusform> · %n layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::BoardPage</name>
    <message>
        <source>Change the width of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the height of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the cost of development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the salvage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the layers of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the number of boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the board otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place dies, memory, phases and connectors; join memory and phases to the dies; show connectors as ports of the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yield of each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in “267 mm”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in “112 mm”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copper layers of the bare board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one go; the cost of development is dealt to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once, as in “8000 USD”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a spoilt board still brings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line in the bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else a line for each part, the bare board, assembly and yield loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ×%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of boards that survive it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a length above 0 and at most 2 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assume the usual yields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a share above 0 % and at most 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a yield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::BoardPart</name>
    <message>
        <source>the design has no board “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an id for a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards of one&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Boards</name>
    <message>
        <source>Die removed, reballed and soldered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory package soldered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch or retimer soldered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board brought up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP16, FP32 sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share kept at the power limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input connectors carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input over board power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat, W per cm²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data rate of a pin, Gb/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the die</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth of the die</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current per phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of a phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss in the phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory rail current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current per memory phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of a memory phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss in the memory phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below over above the switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development, a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risky steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no memory package is joined to the die</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clamshell: two packages a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data rate of the die or the memory is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no phase is joined to the rail of every die</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the current of a phase is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the power limit of the die is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lanes of the chip are unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the switch has no uplink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outline of the board is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outline or the layers of the board are not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sides, %2 ball-grid packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost of development or number of boards is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no board survives its steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::BomExport</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total (parts of unknown price, not counted: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prices known today put the total between %1 and %2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of unknown price, not counted:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::BomHtml</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(or %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line price (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prices known today put the total between %1 and %2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of unknown price, not counted: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::BomPanel</name>
    <message>
        <source>Total: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total: &lt;b&gt;%1&lt;/b&gt; (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the total, for the price is unknown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to buy yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import prices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes prices of your own from a CSV file with part and price, and any of condition, low, high, region, date and source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the list as a spreadsheet, CSV, Markdown, HTML or JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <comment>number of parts not in the total</comment>
        <translation>
            <numerusform>%n without a price</numerusform>
            <numerusform>%n without a price</numerusform>
        </translation>
    </message>
    <message>
        <source> Δ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−%1 %2</source>
        <comment>quantity, part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone since the baseline: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::BomTableModel</name>
    <message>
        <source>%1, used by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered; click when received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ordered; click when ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::BomXlsx</name>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is unknown and not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2 (in the temporary folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::BottlenecksModel</name>
    <message>
        <source>Link or memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubling saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, together %2</source>
        <comment>saved alone, and with all that are as busy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the busiest one, while the traffic runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the time in which the busiest one has nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the busiest one works on one message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the time that is saved when it is twice as fast; together: when all that are as busy are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth that the pattern gains when this one has no limit; others that are as busy still hold it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other limit</source>
        <comment>of the traffic</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::BottlenecksPanel</name>
    <message>
        <source>Bottlenecks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bottleneck to show. It takes two GPUs that reach each other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::BreadcrumbBar</name>
    <message>
        <source>Farm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::CableController</name>
    <message>
        <source>Hidden, but still there; View &gt; Layers shows it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire the power</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) drawn.</source>
        <translation>
            <numerusform>%n lead drawn.</numerusform>
            <numerusform>%n leads drawn.</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead was drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every socket that needs power has its lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still without power:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outlets that fit would be overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no outlet is left that a cord fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the supplies that fit would be overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no supply has these connectors left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• %1 lacks %2: %3</source>
        <comment>part, connectors, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Add one supply of at least %1 with these connectors, or several.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::CableExport</name>
    <message>
        <source>not chosen: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cables in the whole farm: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 rows are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of cables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::CableHandles</name>
    <message>
        <source>Move the way of the cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a corner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::CableLabels</name>
    <message>
        <source>to %1</source>
        <comment>the other end of a cable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 of %2 labels are made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::CablePage</name>
    <message>
        <source>Cable part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts that join both ends and are long enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the ends of a bundle are paired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many cables join each pair of ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it off to see what the farm does without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plugged in directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cable, price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (does not fit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the cable to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A length is not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A component and its port, each with the numbers that are joined where not all are: “board:slot[1..4]”, “rig[1..64]:port”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>end of a cable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <comment>end of a cable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the end of a cable. Write it as in “board:slot[1..4]”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in “2 m” or “300 mm”. The shortest cable that reaches is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the pattern…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patterns as pictures, and what each of them takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cable(s)</source>
        <comment>title of the page</comment>
        <translation>
            <numerusform>%n cable</numerusform>
            <numerusform>%n cables</numerusform>
        </translation>
    </message>
    <message>
        <source>loose: joined to nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <comment>cable, length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %n cable(s)</source>
        <translation>
            <numerusform>Change %n cable</numerusform>
            <numerusform>Change %n cables</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the link was seen to run at, where that is less than it is made for: of PCIe as nvidia-smi and lspci show it, “gen3 x8”; of a network cable or a bridge the nominal rate of one, “100 Gb/s” or “50 GB/s”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of PCIe, give generation and lanes, as in “gen3 x8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only PCIe has generations and lanes. Give a rate, as in “50 GB/s”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::CableTool</name>
    <message>
        <source>Press on one of the small squares: those are the ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is connected already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>port, description</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ports of %1 that fit are connected already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the cable to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loosen the cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a cable from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end lies loose; drag it to a port, or delete the cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows no ports: inside, a port&apos;s menu has “Show this port on the block”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::CablesModel</name>
    <message>
        <source>plugged in directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ×%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loose end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::CablesPanel</name>
    <message>
        <source>Cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cables here yet. Drag from a port to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels for the cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints a label for each end of every cable of the farm, on sheets or tape.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::CanvasAccessible</name>
    <message>
        <source>Cable %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects it or takes it out of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects it and shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a warning.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::CanvasChrome</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a GPU here from the parts list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then drop cards on a board, or drag from port to port to connect them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a die or a switch chip here from the parts list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then drop memory and phases on the die, and place connectors.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::CanvasModel</name>
    <message>
        <source>%1 (unknown assembly)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (unknown part)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::CanvasPainter</name>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no power</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n part(s)</source>
        <translation>
            <numerusform>Move %n part</numerusform>
            <numerusform>Move %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n part(s)</source>
        <translation>
            <numerusform>Delete %n part</numerusform>
            <numerusform>Delete %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n cable(s)</source>
        <translation>
            <numerusform>Delete %n cable</numerusform>
            <numerusform>Delete %n cables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n part(s)</source>
        <translation>
            <numerusform>Copied %n part</numerusform>
            <numerusform>Copied %n parts</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no parts in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n part(s)</source>
        <translation>
            <numerusform>Duplicate %n part</numerusform>
            <numerusform>Duplicate %n parts</numerusform>
        </translation>
    </message>
    <message>
        <source>Farm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>design, assembly</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free: drag from here to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2
%3</source>
        <comment>port, description, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click to go inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the assembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside: %1: %2</source>
        <comment>link, load</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>link, load</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 busy; doubling it with all that are as busy saves %3 of the time</source>
        <comment>traffic pattern, percentages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 busy</source>
        <comment>traffic pattern, percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 busy; doubling saves %3 of the time</source>
        <comment>traffic pattern, percentages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Group %n part(s)</source>
        <translation>
            <numerusform>Group %n part</numerusform>
            <numerusform>Group %n parts</numerusform>
        </translation>
    </message>
    <message>
        <source>Grouped; double-click goes inside, F2 renames, the count repeats it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing of the farm. Tab goes from block to block, Ctrl and an arrow along a cable, Enter goes inside. Arrow keys move what is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a cable whose way was changed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the cable find its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to a loose end: drag it to a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more side by side: click again for one of them</source>
        <translation>
            <numerusform>and %n more side by side: click again for one of them</numerusform>
            <numerusform>and %n more side by side: click again for one of them</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: Tab adds the next</source>
        <translation>
            <numerusform>%Ln selected: Tab adds the next</numerusform>
            <numerusform>%Ln selected: Tab adds the next</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two components to connect them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or drag to move the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this port on the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No power: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 without power: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without power: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that fit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside: %1</source>
        <comment>load</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs at %1</source>
        <comment>less than it is made for</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Catalog</name>
    <message>
        <source>expected high, medium or low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value must lie between low and high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this figure is not known; resources/catalog/README.md lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the price must not be negative and must lie between low and high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a kind of port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a switch uplink needs gen and lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port “%1” occurs twice in one part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 16 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is missing: a catalogue file starts with &quot;format&quot;: 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file needs a newer version of Nongjang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a figure cannot be negative</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::CatalogWriter</name>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row of a table, column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: what was expected</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Chart</name>
    <message>
        <source>%1: %2</source>
        <comment>figure: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power by part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power idle, typical, peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost to buy by part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost by purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost over the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load by network tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load by link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time by traffic pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices of a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any condition</source>
        <comment>of a part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (group)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no figure of the report, such as power.wall_peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1</source>
        <comment>of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No designs yet: add design files, or the CSV table of an exploration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No design here has all of these figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <comment>figure over figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n designs are not shown: a figure is unknown</source>
        <translation>
            <numerusform>%n design is not shown: a figure is unknown</numerusform>
            <numerusform>%n designs are not shown: a figure is unknown</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the first line names no figure such as cost.capex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total processing performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price</source>
        <comment>of a part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <comment>group of parts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no figure of a part; try fp16_fp32acc, price, tpp, date, or a ratio such as memory_capacity/price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <comment>ratio of two figures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <comment>of a part: new, used</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <comment>of a part: datacenter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part here has all of these figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parts are not shown: a figure is unknown</source>
        <translation>
            <numerusform>%n part is not shown: a figure is unknown</numerusform>
            <numerusform>%n parts are not shown: a figure is unknown</numerusform>
        </translation>
    </message>
    <message>
        <source>Inside the machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above %1</source>
        <comment>tier of switches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below %1</source>
        <comment>tier of switches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n alike</source>
        <translation>
            <numerusform>%n alike</numerusform>
            <numerusform>%n alike</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the time it is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No traffic to show: it takes two GPUs that reach each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here draws power, or it is not known how much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least: the draw of some is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost in power supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak</source>
        <comment>power</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical</source>
        <comment>power</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <comment>power</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost to buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has a price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty, tax and freight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrives dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%n without a price</numerusform>
            <numerusform>%n without a price</numerusform>
        </translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total cost needs the years of use, prices and a tariff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n years</source>
        <translation>
            <numerusform>%1 in %n year</numerusform>
            <numerusform>%1 in %n years</numerusform>
        </translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost over the years needs the years of use, prices and a tariff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buying and running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same without what is left at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renting the same hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the price of renting such a GPU for an hour, the line of renting stands beside it (properties of the design).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cheaper than renting after %1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renting is always cheaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price or rate here has a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of what the hardware could</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held back by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1 of each GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dated price of this part is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of the components that hold accelerators: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no accelerator to repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of chart; there are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of what each accelerator exchanges today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond this the cost grows faster than the speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them do not fit: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all of them are joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of %1</source>
        <comment>component that is repeated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times what it is today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing, peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per exchange, each GB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>axis (unit)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a variant changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: at least, as not all of it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: at most, as not all of it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between %1</source>
        <comment>switches of one tier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count, part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost in power supplies, less what has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>parts of a design</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <comment>parts of a design</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>parts of a design</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besides parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>replaced by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part, condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no figure that parts add up to; there are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet: make a variant, or pin a baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of one of the two is not known.</source>
        <comment>a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>designs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repriced</source>
        <comment>parts of a design</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws otherwise</source>
        <comment>parts of a design</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ChartOptions</name>
    <message>
        <source>all alike</source>
        <comment>size or colour of the points of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 now)</source>
        <comment>component and its count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gpu vram&gt;=24 price&lt;800</source>
        <comment>example of a search for parts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and conditions, as in the list of parts. Figures: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part whose prices are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component there is more of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure on the vertical axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure on the horizontal axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure that sizes the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure that colours the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colour of a part tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log across</source>
        <comment>logarithmic scale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic scale across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log up</source>
        <comment>logarithmic scale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic scale up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the shares as a ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add designs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add designs to the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design files, or a CSV table whose heading names figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the examples to the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all other designs off the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure whose changes are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design that changes are counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design with the changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ChartPicture</name>
    <message>
        <source>%1: a picture of a chart ends in .svg or .png.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ChartPlot</name>
    <message>
        <source>%1 % of the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2 %</source>
        <comment>part of a whole and its share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not beaten by another</source>
        <comment>line in a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all</source>
        <comment>bar of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <comment>bar of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <comment>bar of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ChartSources</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 256 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of chart needs two designs, or FILE#VARIANT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <comment>of variants</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ChartsController</name>
    <message>
        <source>Export the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add designs to the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designs and tables (*.farm *.csv *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ChartsPanel</name>
    <message>
        <source>The chart is on the clipboard, as a picture and as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chart as a picture and as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the chart as PNG, SVG, CSV or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>design: variant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <comment>name of a design</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Chooser</name>
    <message>
        <source>What to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more: type more letters</source>
        <translation>
            <numerusform>%n more: type more letters</numerusform>
            <numerusform>%n more: type more letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::CommandLine</name>
    <message>
        <source>--%1 takes one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size takes width and height, as in 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a GPU farm and see what it computes, draws and costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design to open, or example:NAME for a copy of an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: en, ko or zh_CN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of the window to this PNG file and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, as in 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End once the window has been shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one FILE can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the bill of materials of FILE to this xlsx, csv, md, html, json or pdf file and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the list of cables of FILE to this xlsx, csv, md, html, json or pdf file and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write labels for the ends of the cables of FILE to this pdf or csv file and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet or tape of the labels: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all about FILE, with pictures, to this html or pdf file and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a chart of FILE to this png, svg, csv or json file and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the chart; default: power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure across, of the kinds parts and designs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure that sizes the points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which parts, as in “gpu vram&gt;=24”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure up, of the kinds parts and designs; of a waterfall.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::CompareController</name>
    <message>
        <source>Add a design to the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farm designs (*.farm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::CompareDrawings</name>
    <message>
        <source>Drawings side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here that the other does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different, and marked: blocks %1, cables %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::CompareExport</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>★ marks the best; differences are to %1. [low – high] is the range a figure is believed to lie in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The designs have different currencies without a common rate, so amounts are not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has findings that are errors: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, difference, share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::CompareModel</name>
    <message>
        <source>the best of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part, condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure or part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ComparePanel</name>
    <message>
        <source>%1: %2</source>
        <comment>design: variant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; amounts have no common currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet: make a variant, or add a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a file to the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>★ best, Δ to the first column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs: all figures and parts are the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::CompareText</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ComponentFiguresModel</name>
    <message>
        <source>Go back to the value of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click, then type a value with its unit, as in “450 W” or “0.45 kW”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ComponentPage</name>
    <message>
        <source>Label %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the condition of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the peer-to-peer access of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name used in the file and in messages: letters, digits, - _ and .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on the block, below its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many identical ones this block stands for, as in “128”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which price is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own price instead of the one in the catalogue, as in “450 USD”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU to GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether these GPUs reach each other&apos;s memory directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it off to see what the farm does without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whichever is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the part does</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) selected</source>
        <translation>
            <numerusform>%n component selected</numerusform>
            <numerusform>%n components selected</numerusform>
        </translation>
    </message>
    <message>
        <source>A change applies to all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assembly “%1”. Double-click its block to go inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is not in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>various</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>port and how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the count of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price is not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the price of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset “%1” of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays where it is, and cannot be deleted by accident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, here only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>component, count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 as in the assembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the power limit of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Connect</name>
    <message>
        <source>Two components are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ports of %1 and %2 that fit are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port of %1 fits one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Connectors</name>
    <message>
        <source>the cable stands for %1 single cables; at most %2 are possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-to-one joins equally many connectors, but there are %1 on one side and %2 on the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a full mesh of %1 × %2 with %3 cables each needs %4 and %5 ports, but there are %6 and %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part “%1” of “%2” is not in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) has no port “%3”; it has: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assembly “%1” shows no port “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port “%1” of the assembly “%2” leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” counts %2, so there is no number %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 of the port “%3”, so there is no number %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no component “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::CostForm</name>
    <message>
        <source>Cost on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spares and checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a share from 0 % to %1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the price, as in “5 %”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the price with duty, where it is not recovered, as in “19 %”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the price, as in “2 %”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead on arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of used parts that does not work: so many more are bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the purchase that is left after the years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per year, as in “8 %”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the purchase, each year: often 3 % to 8 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year, as in “12000 USD”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year, as in “3000 USD”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year: network, insurance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an hour of one such GPU, as in “0.39 USD”: when is buying cheaper?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spares last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that the spares last until a replacement arrives, as in “99 %”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacement takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in “30 d”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the work stands still, as in “60 s”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading included, as in “5 min”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::CostSection</name>
    <message>
        <source>What the cost is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves the cost most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TFLOPS %1</source>
        <comment>of a precision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PFLOP-h %1</source>
        <comment>of a precision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range of the total</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n samples, one in ten is below %1 and one in ten above %2.</source>
        <translation>
            <numerusform>Of %n sample, one in ten is below %1 and one in ten above %2.</numerusform>
            <numerusform>Of %n samples, one in ten is below %1 and one in ten above %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Total cost of ownership with this alone at its low and at its high end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost to buy with this alone at its low and at its high end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead on arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty, tax, freight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other cost per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To run, per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in, per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU and hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB, to buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB/s, to buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheaper than rent after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::DashboardPanel</name>
    <message>
        <source>computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing power, dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowest path between two GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the wall, typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the wall, peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC, idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC, typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC, peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a GPU to the canvas to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing limits this design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to show it on the canvas: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from GPU to GPU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>hop: bandwidth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not evaluated: an input is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between all GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: objects</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the GPUs that take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat at peak, BTU/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air that carries it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lack an input; the list of problems can show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP16 at the power limits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Day</name>
    <message>
        <source>“%1” is not a date: write year, month and day, such as &quot;2026-10-01&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::DesignFiles</name>
    <message>
        <source>The whole farm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside: %1</source>
        <comment>assembly</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a report is written as .html or .pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::DesignPage</name>
    <message>
        <source>Rename the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the PUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the time under load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a block or a cable to see its properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What electricity costs where the farm stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in “0.15 USD/kWh”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power usage effectiveness: what the building draws for each watt of the computers, 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the wall socket, as in “230 V”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the year under load, as in “85 %”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over which the total cost of ownership is summed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not in the catalogue)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>price, tariff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For export classification: a country as in “KR”, or a country group as in “D:5”. Information only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day whose export rules and prices count, as in “2026-10-01”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a country as in KR, or a group as in D:5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day as in 2026-10-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the day of the rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::DesignSession</name>
    <message>
        <source>%1 is open in another window (%2, process %3 on %4). Close it there, or open a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design has no file yet; choose one with Save as.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::DesignState</name>
    <message>
        <source>there is no variant “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::DeviceType</name>
    <message>
        <source>“%1” must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a number from 0 to %2, not “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing: this is no device type of NetBox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than %2 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each entry of “%1” must have a name and a type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an interface needs a type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no interfaces, power ports or outlets: there is nothing to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no device type of NetBox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::DialogPrompts</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nongjang did not end in order the last time. Unsaved work on “%1” of %2 was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it again loses the unsaved changes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed after that. What is recovered does not touch it until you save.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::DrawnPart</name>
    <message>
        <source>The drawing of the part “%1” holds no board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing of the part “%1” cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::DropTool</name>
    <message>
        <source>Into %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Edits</name>
    <message>
        <source>There is no component “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an id: use letters, digits, - _ . and start with a letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a component “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count lies between 1 and %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be set to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cable at %1 would lead nowhere; remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cable has a positive length and count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part “%1” is not in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no assembly “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be placed inside itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a cable from port to port; it can then be changed to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reference data and cannot be placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no port for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fitting ports of “%1” are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sits in %2: gen%3 x%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sits in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no free power input that %2 can feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 feeds %2 with %n leads</source>
        <translation>
            <numerusform>%1 feeds %2 with %n lead</numerusform>
            <numerusform>%1 feeds %2 with %n leads</numerusform>
        </translation>
    </message>
    <message>
        <source>power inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cable joins two different components.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no price for the condition “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what is to go into the assembly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what is to be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 copies can be made; a count on one block stands for any number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” counts %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One end of a cable is joined; delete the cable instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>copy of an assembly</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port “%1” that this assembly shows would lead to both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no assembly: there is nothing inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” counts %2: between 1 and %3 of them can be taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assembly has a value of its own here: give another one, or take it away in every instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 do not come out one to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not divide evenly: %1 on each, %2 on the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>; %n get none</source>
        <translation>
            <numerusform>; %n gets none</numerusform>
            <numerusform>; %n get none</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes %1 ports of each “%2”; from %3 on there are %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes %1 ports of each “%2”; %3 is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cable at %1 is not sound (%2); repair or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is joined at one end only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cable from %1 to %2 would become more than %3 cables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assembly shows no port “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cable at %1 would stand for more than %2 single cables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port “%1” that this assembly shows would lead to several places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 parts stand side by side; group them into an assembly, wire that, and repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 parallel cables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 feeds %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A power limit of %1 is more than twice what %2 is made for, %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ExchangesModel</name>
    <message>
        <source>between hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
One of the groups: %2</source>
        <comment>exchange</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus bandwidth while all groups exchange at once, as nccl-tests counts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a step, or of an output token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of the time beside the computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busbw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ExchangesPanel</name>
    <message>
        <source>Exchanges of the workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is exchanged: each GPU works on its own copy of the model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Expansion</name>
    <message>
        <source>an assembly contains itself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assemblies are nested deeper than %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the counts multiply to %1 parts; at most %2 can be analysed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Explore</name>
    <message>
        <source>the template %1 has no number “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no template “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node: expected FILE.farm#assembly, found “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep: limits on money are in USD, and the design counts in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no table of an exploration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not of this run: the specification, the design, the catalogue or the shard is another; write to another file, or leave out --resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost: shard %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of another run than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shard %1 of %2 is there twice: %3 and %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: row %2 is missing; the shard is not finished, go on with --resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more rows than its shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no component %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no cable %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalogue has no part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cables are priced by their length</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ExploreCandidates</name>
    <message>
        <source>row %1</source>
        <comment>of an exploration</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ExploreController</name>
    <message>
        <source>There is no such design</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ExploreDialog</name>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What varies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values: 200 W; 250 W  or  200 W … 350 W step 25 W  or  0.5 … 2 in 5 log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a parameter of what is selected on the canvas, or of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin hypercube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save parameters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load parameters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what varies: select a component or a cable on the canvas, then “Vary…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n design(s)</source>
        <translation>
            <numerusform>%n design</numerusform>
            <numerusform>%n designs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 designs are too many for a window: take samples, or use nongjang-cli explore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n design(s), evaluated</source>
        <translation>
            <numerusform>%n design, evaluated</numerusform>
            <numerusform>%n designs, evaluated</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 designs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explorations (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameters could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameters could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are of a template; use nongjang-cli explore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be built: see the notes</source>
        <translation>
            <numerusform>%n cannot be built: see the notes</numerusform>
            <numerusform>%n cannot be built: see the notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every design as a point, cost against performance or any figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ExploreModel</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ExploreSpec</name>
    <message>
        <source>the step is positive, and “from” is not above “to”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these are more than %1 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from 1 to %1 points, and of logarithms only positive ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: power limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: GPU to GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: price factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: parallel cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected one of %1, found “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected what it changes: a path such as &quot;farm/rig/gpu&quot;, or several in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of parameter changes no component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no figure of a part, such as power_limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of parameter has no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a price factor is of a &quot;part&quot; or of a &quot;category&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cables are priced by their length; name other parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no category “%1” of parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parameter has either &quot;values&quot;, or &quot;from&quot; and &quot;to&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected from 1 to %1 values in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value %1: “%2” is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected text with a number in %1, such as &quot;12 %1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected text that is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected one-to-one, spread or full-mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected native, patched or staged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number that is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of parameter takes &quot;values&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a span has &quot;from&quot; and &quot;to&quot;, the smaller first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected linear or log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a logarithmic span starts above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a span has a &quot;step&quot;, or &quot;points&quot; and a &quot;scale&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a span has a &quot;step&quot; or &quot;points&quot;, unless samples are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected random or latin-hypercube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a whole number, or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no figure of a design, such as power.wall_peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a limit has &quot;at_least&quot;, &quot;at_most&quot;, or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no figure of a design; there are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at least one figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the base: either &quot;design&quot;, a file, or &quot;template&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name “%1” is already used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the base is no template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected from 1 to %1 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all combinations are more than %1; take samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is missing: a specification starts with &quot;format&quot;: 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ExportController</name>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design is being evaluated. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a picture of the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list of cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a report of the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 labels</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ExportNote</name>
    <message>
        <source>Export classification</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ExportRules</name>
    <message>
        <source>expected a day such as &quot;2023-11-17&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected list, review or notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ExportStudy</name>
    <message>
        <source>dense compute rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>die area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer rate to other chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not a licence destination of this rule; headquarters elsewhere, end use and end user still count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): its numbers are below the limits. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): its numbers are not below the limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): not known, for numbers are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is designed or marketed for data centres is not stated: if it is, %1; if not, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no licence by these numbers; end use, end user and orders to single makers still count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information only, from the numbers above; consult counsel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule on computing chips is known for that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no destination: no country of two letters and no country group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a country such as KR, or a group such as D:5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ExportText</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below every threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>entry of a list: what it says</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TPP %1 (%2), performance density %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule on computing chips is known for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the %1 (%2), in force since %3, as of %4. Source: %5, %6.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Expose</name>
    <message>
        <source>Go inside an assembly first: the farm itself is no block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block shows it already, as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block has no port “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cable ends there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::FarmFile</name>
    <message>
        <source>the id “%1” is used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no component “%1” in this assembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” counts %2, so there is no number %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no assembly “%1” in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an id: use letters, digits, - _ . and start with a letter or digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an end of a cable: write component:port, such as gpu[1..4]:pcie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a position as two numbers in brackets, such as [120, 40]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this figure is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a figure cannot be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected native, patched or staged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a component is either a &quot;part&quot; of the catalogue or an &quot;assembly&quot; of this design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a price cannot be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a length must be positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected one-to-one, spread or full-mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tariff cannot be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a mains voltage such as &quot;230 V&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is missing: a design has a &quot;farm&quot; with its components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is missing: a farm file starts with &quot;format&quot;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is of format %1 and this version reads up to %2: use a newer version of Nongjang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a farm file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 MB; a farm file has at most %3 MB. Use count and assemblies for what repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the farm cannot be placed inside an assembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a farm file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a size such as &quot;1 GiB&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a time such as &quot;25 µs&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected ideal or hashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected rdma or tcp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a list of at most %1 positions, such as [[120, 40]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a placed assembly has an inside to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one end of a cable must be joined to a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a figure that is not negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at most the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at least the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number, or a quantity such as &quot;30 kW&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected off, info, warning or error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an efficiency is above 0 and at most 1, such as 0.92</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a threshold cannot be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a side of a board is above 0 and at most %1 m, such as &quot;267 mm&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount cannot be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a yield is above 0 and at most 1, such as 0.95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value must lie between low and high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected parts or line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at most %1 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is added needs its id or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a variant cannot change this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected training or inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: expected KEY=VALUE, such as tensor=8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a workload has no “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Figure</name>
    <message>
        <source>FP64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TF32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP16 (FP16 accumulate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP16 (FP32 accumulate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BF16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INT8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP16 without tensor cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory data rate per pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory bus (bits)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level-2 cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory capacity max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory transfer rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIMM slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsity factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process (nm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak power (short)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System power, maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power per end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interconnect links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interconnect bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width in slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU sockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module sockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating of each supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fabric bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock boost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price per metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power carried, maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attenuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency per metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated power (200–240 V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated power (100–127 V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rail current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency at 5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency at 10 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency at 20 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency at 50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power factor min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power factor load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaker current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuous factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuous current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuous power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling capacity min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling capacity max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus width (bits)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy per bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff in local currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE, lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE, highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of neighbouring slots (slots)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise at 1 m (dBA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire gauge (AWG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch junctions on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inrush current of an inlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers seen on the market</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::FigureCells</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::FigureRow</name>
    <message>
        <source>not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::FigureText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>value (range)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <comment>part, figure: value (source)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2 (%3)</source>
        <comment>constant = value (source)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≥ %1</source>
        <comment>lower bound</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from low to high</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message>
        <source>general knowledge, not looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>source, date, confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <comment>condition of a part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <comment>condition of a part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modded</source>
        <comment>condition of a part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list price</source>
        <comment>condition of a part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct, GPU to GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct with a patched driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staged through host memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown, so the figure is a lower bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>port and how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowest path between two GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collective traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisection bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC power, idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC power, typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC power, peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall power, idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall power, typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall power, peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost to buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring</source>
        <comment>algorithm of an all-reduce</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double tree</source>
        <comment>algorithm of an all-reduce</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the switches</source>
        <comment>algorithm of an all-reduce</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the bound: no algorithm needs less than %2 on this hardware (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat at peak, BTU/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air that carries the heat away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent or buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the power limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of memory-bound work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed at a power limit, %1 (%2, %3)</source>
        <comment>id of the curve, source, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::FileController</name>
    <message>
        <source>Open a design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nongjang designs (*.farm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design was brought to the present format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by an older version. It stays as it is until you save.

%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered; not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed by another program. The design stays open; save it to bring the file back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from a template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::FileWriter</name>
    <message>
        <source>%1 cannot be written: %2. Nothing was changed; choose another place, or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::FindController</name>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command, a part to add or a thing to go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a component, cable, assembly or problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the design fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>a part</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – approved: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Fit</name>
    <message>
        <source>Both are of the kind “%1”; one of each side is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not go into %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One speaks %1, the other %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 need a cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An x%1 card does not go into an x%2 slot; a riser does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no two ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 to %3) does not join %4 and %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cable of the catalogue joins %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::HistoryPanel</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a step to go back or forward to it. The mark shows what is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::HtmlPage</name>
    <message>
        <source>Ticks are kept in this browser.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ImportController</name>
    <message>
        <source>Import a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part could not be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1 into the list of parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts and NetBox device types (*.json *.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported %n parts into the list of parts.</source>
        <translation>
            <numerusform>Imported %n part into the list of parts.</numerusform>
            <numerusform>Imported %n parts into the list of parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::InstanceBar</name>
    <message>
        <source>Changes apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in every “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Different here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the assembly&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away what is different in this place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Json</name>
    <message>
        <source>the key “%1” occurs twice in one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected an object in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected text that is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2, found %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected text with a number in %1, such as &quot;12 %1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected an array of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected an array in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is not known here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selection by one grid step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selection by ten grid steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the selection or take away from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag from port to port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up a drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle button or Space, and drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click or Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up one level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Click or Shift+Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ or -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next or previous block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab or Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the selection: Tab adds to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go along a cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a cable with a loose end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag from a port to empty ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the end of the selected cable elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the selected cable by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a leg or a corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a corner of the selected cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore grid and guides while dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard keys everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the action the key it had at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action to change its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key always does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not changed: “%1” has this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go inside, or to the properties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::LabelPages</name>
    <message>
        <source>The printer cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The printer took no more than %n page(s).</source>
        <translation>
            <numerusform>The printer took no more than %n page.</numerusform>
            <numerusform>The printer took no more than %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no cables to label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: labels are written as .pdf or .csv</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::LabelsDialog</name>
    <message>
        <source>Labels for cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet or tape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tape, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First label at place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a sheet that was used in part: where its first free label is, counted row by row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlines, to try on plain paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page as it is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs of label printers: one row for each label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no cables to label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing the cables…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>labels, pages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n label(s), one for each end of a cable,</source>
        <translation>
            <numerusform>%n label, one for each end of a cable,</numerusform>
            <numerusform>%n labels, one for each end of a cable,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>%n page.</numerusform>
            <numerusform>%n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels could not be printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::LayoutsModel</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the fullest GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a second against those of the first layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::LayoutsPanel</name>
    <message>
        <source>Take the layout %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the program choose the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to cut the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to cut the model over the GPUs is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what comes out with the layout asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for the chosen layout, so that it stays whatever else is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the best again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves it to the program how the model is cut</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ListFile</name>
    <message>
        <source>%1: %2 is written as .csv, .md, .html, .json or .xlsx</source>
        <comment>path: list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::LockBadge</name>
    <message>
        <source>“%1” is locked. Ctrl+L unlocks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) are locked. Ctrl+L unlocks what is selected.</source>
        <translation>
            <numerusform>%n component is locked. Ctrl+L unlocks what is selected.</numerusform>
            <numerusform>%n components are locked. Ctrl+L unlocks what is selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing of the farm. Parts are dragged here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip (key)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Nongjang</source>
        <comment>name of the design</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::MatrixFile</name>
    <message>
        <source>%1 holds no traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a size such as 64 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GPU is not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a traffic matrix has at most %1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected from, to and size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1 fields as in the first row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::MeasureTool</name>
    <message>
        <source>Cable length: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable length not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <comment>distance in canvas units, across, down</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::MessageChart</name>
    <message>
        <source>Bus bandwidth by message size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tuned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>library default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-reduce: bus bandwidth by message size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range of tuned</source>
        <comment>name of a band in a chart</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::MessagesModel</name>
    <message>
        <source>%1: %2</source>
        <comment>message size: figures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm, protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, untuned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus bandwidth, untuned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm, untuned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::MessagesPage</name>
    <message>
        <source>Show as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::MessagesTable</name>
    <message>
        <source>All-reduce by message size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No all-reduce to show. It takes two GPUs that reach each other and take part.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::OpenInputs</name>
    <message>
        <source>This design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::OwnPartDialog</name>
    <message>
        <source>New own part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designs know the part by its id, which stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What designs know the part by: letters, digits, - _ .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all figures and prices that have no other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip (key)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>field of a part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a part “%1”; give this one another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed in this part is lost then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::OwnParts</name>
    <message>
        <source>“%1” is not an id for a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a part “%1”; give the one in the file another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a part “%1”; give this one another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no part of your own any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by something else meanwhile, and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be removed. Check that its folder can be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::OwnPartsController</name>
    <message>
        <source>The part could not be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes with the program, and is never changed. A copy of it can be a part of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New own part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit own part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1 among your own parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 from your own parts? Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) or cable(s) of this design are this part; they stay, as an unknown part.</source>
        <translation>
            <numerusform>%n component or cable of this design is this part; it stays, as an unknown part.</numerusform>
            <numerusform>%n components or cables of this design are this part; they stay, as unknown parts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete own part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete own part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part could not be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted %1; undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export own parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two to %1 parts in the list of parts, with Ctrl or Shift, then compare them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::PanelDocks</name>
    <message>
        <source>Close panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Part</name>
    <message>
        <source>GPUs and accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare dies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards and servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carriers and backplanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cables and risers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transceivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuits, PDUs and UPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racks, frames and cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fans and cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building blocks for boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity tariffs and PUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cores</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::PartCompareDialog</name>
    <message>
        <source>Parts side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>★ best; the dot tells how sure a figure is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any figure of parts over any other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the table as a spreadsheet, CSV, Markdown, web page or JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the parts side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::PartCompareExport</name>
    <message>
        <source>Parts side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value (range)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>part: source, date</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::PartCompareModel</name>
    <message>
        <source>Range: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not the same in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::PartComparison</name>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of a part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price, %1</source>
        <comment>condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count, port</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>low – high</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::PartDraft</name>
    <message>
        <source>Change %1</source>
        <comment>field of a part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row of a table, column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::PartEdits</name>
    <message>
        <source>Expected a letter or digit, then letters, digits, - _ or ., at most 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected at most %1 characters, found %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <comment>name of a part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a date such as 2026, 2026-10, 2026-10-01, 2025-Q2, 2024-2025 or undated, found “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected high, medium or low, found “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width (lanes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hangs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a share above 0 and at most 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a value first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a whole number from 1 to %1, found “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a condition, such as new, used, modded or msrp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected text that is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an attribute “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::PartQuery</name>
    <message>
        <source>There is no figure called “%1”. Try one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a number after the sign, as in “vram&gt;=24”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a value of “%2”. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::PartTableModel</name>
    <message>
        <source>Type a value with its unit, as in “450 W” or “48 GB”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::PartTablePage</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the row of the cell chosen (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every figure there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the tick: those that parts of this category have in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row to %1</source>
        <comment>title of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>row of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: what was expected</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::PartsPanel</name>
    <message>
        <source>Search, or vram&gt;=24 price&lt;800</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words match names, vendors and attributes. Conditions compare figures: %1. A part whose figure is unknown does not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part matches. Try fewer words or a looser condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assemblies of this design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the selected part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a part to see its figures and where they come from. Drag it to the canvas, or press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only: favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only: used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits %1  ✕</source>
        <comment>a component or port</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what fits %1 is listed. Click to list everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::PathCard</name>
    <message>
        <source>…</source>
        <comment>being computed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from GPU to GPU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what (why)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>bandwidth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>number, hop, bandwidth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path between the selected GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::PatternDialog</name>
    <message>
        <source>How are they joined?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ×%2 to %3 ×%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pattern, why it cannot be</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cable(s)</source>
        <translation>
            <numerusform>%n cable</numerusform>
            <numerusform>%n cables</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pattern, what it takes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Patterns</name>
    <message>
        <source>Ring all-reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-tree all-reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hierarchical all-reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-reduce in the switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce-scatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-gather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert all-to-all, nodes limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbouring pairs, both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half with half in pairs, both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host memory to all GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All GPUs to host memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drives to all GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own traffic matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-reduce by the processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-to-all of single tokens, low latency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::PatternsModel</name>
    <message>
        <source>no traffic matrix is imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottlenecks, headline and canvas are about this pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to rank bottlenecks for this pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n flow(s)</source>
        <translation>
            <numerusform>%1, %n flow</numerusform>
            <numerusform>%1, %n flows</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what no algorithm can exceed on this hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus bandwidth of a library as it comes, where that is slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus bandwidth of large messages as nccl-tests counts it; of single flows the slowest one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::PatternsPanel</name>
    <message>
        <source>Rank bottlenecks for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank bottlenecks for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No traffic to show. It takes two GPUs that reach each other and take part.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Picture</name>
    <message>
        <source>%1: a picture ends in .svg, .png or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::PieceBar</name>
    <message>
        <source>%1: %2</source>
        <comment>piece of a whole: its size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <comment>piece: size, share of the whole</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Port</name>
    <message>
        <source>PCIe slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe card edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe cable connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIMM slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive bay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibre connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AC inlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(x%1 long)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::PowerSection</name>
    <message>
        <source>various</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No power: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 get no power: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the factory&apos;s limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit is more than 0 W.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute-bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per TFLOPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the cards draw at their limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the cards draw under usual load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of matrix products against that at the factory&apos;s limit, with the spread between cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of work that waits for memory, such as a language model that answers, against that at the factory&apos;s limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these cards use, at the wall, with cooling and utilisation of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity, and the purchase spread over the years of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a year for each TFLOPS of FP16 that the cards sustain at this limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power limit of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The power limit of each card, as in “280 W”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most speed per watt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit with most compute-bound speed for each watt, the rest of the farm counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest cost per result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit at which compute-bound work costs least, all cost of the farm counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your own limit away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::PriceController</name>
    <message>
        <source>Import prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prices could not be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported %n price(s) from %1</source>
        <translation>
            <numerusform>Imported %n price from %1</numerusform>
            <numerusform>Imported %n prices from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::PriceFile</name>
    <message>
        <source>the part is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the price is not between low and high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2026-10-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an amount such as 780 or 780 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: expected a heading with part and price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than 64 MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2: set back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has thresholds of its own: set back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no such change clears this without a new error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the approval of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With approved ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With rules not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the design so that this rule is kept; one step that can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept this finding, with a note that is kept in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How severe this rule is in this design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that this design switches off or sets otherwise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::QuickFixes</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowered for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: power limit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the cable by one that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the power limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the supply by one that suffices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Reliability</name>
    <message>
        <source>8760 h / %1 failures a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so many last for %1 with a probability of %2 %: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the times to write a checkpoint and to restart are not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>√(2 × %1 × %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daly, of %1 to write and %2 between failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − %1/τ − (τ/2 + %2)/%3 at the interval τ = %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ReplaceController</name>
    <message>
        <source>Replace %1 with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replace %n parts with…</source>
        <translation>
            <numerusform>Replace %n part with…</numerusform>
            <numerusform>Replace %n parts with…</numerusform>
        </translation>
    </message>
    <message>
        <source>No other part of this kind fits these letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all cables fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replace %n part(s) by %1</source>
        <translation>
            <numerusform>Replace %n part by %1</numerusform>
            <numerusform>Replace %n parts by %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::ReportFigures</name>
    <message>
        <source>Peak, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per TFLOPS, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per PFLOP-hour, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisection bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowest path between two GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversubscription, end to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC power, idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC power, typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC power, peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall power, idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall power, typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall power, peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat at peak, BTU/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air that carries the heat away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost to buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty, tax and freight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of energy per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running cost per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value left after the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per GPU-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per GB of GPU memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per GB/s of GPU memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use after which buying is cheaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts to keep on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the power limits, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload: tokens a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload: time of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload: share of the peak (MFU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload: time to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload: time to the first token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload: time per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload: users that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload: memory on the fullest GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload: energy per million tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload: cost per million tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload: memory in the fullest host</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ReportPage</name>
    <message>
        <source>Key figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What limits it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by Nongjang %1, %2</source>
        <comment>version, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ReportSections</name>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site, as the design states it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the year under load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination, for export rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day whose rules apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used parts that arrive dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent of one GPU for an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constants of the engineering model that the figures use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the figures of the parts come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources that the design names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing power, dense, and memory of the GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowest path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisection, per direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power and cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the wall, typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the wall, peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubling it saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No traffic between GPUs was evaluated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While this runs: %1, %2 per GPU. Most worth upgrading first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (note: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules found nothing to object to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prices known today put the total between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to buy yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power supplies at peak load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuits at peak load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the wall, idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat at peak, BTU/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air that carries it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of it parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of it spares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of it for what arrives dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of it duty, tax and freight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other cost per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in, per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in, per GPU and hour under load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use until buying is cheaper than renting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renting is always cheaper: running costs as much as the rent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves the total cost of ownership most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves the purchase most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total at its low end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total at its high end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what arrives dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty, tax and freight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is bought, by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a year costs to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical draw of the parts, by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to cut the model, best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory on a GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the fullest GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a training step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of an output token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::RingModel</name>
    <message>
        <source>%1. %2</source>
        <comment>place in the ring, GPU</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::RingPage</name>
    <message>
        <source>Order the ring by topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many GPUs to list them in a ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ring to show. It takes two GPUs that reach each other and take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the order of the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the GPUs in rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up in the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down in the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours in the hardware become neighbours in the ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a GPU to another place of the ring; a double click shows it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::RoutesModel</name>
    <message>
        <source>From GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By way of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::RoutesPage</name>
    <message>
        <source>Change a route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first selected GPU to the other, by way of all else that is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two GPUs on the canvas, and the devices that lie on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic takes the shortest ways. To send what goes from one GPU to another by way of chosen switches, select the GPUs and the switches on the canvas and add a route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a route through what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the way back of this route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same devices the other way round; a route is for one direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this route on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this route</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::RuleData</name>
    <message>
        <source>there is no such constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value must lie between low and high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected info, warning or error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a domain of rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Rules</name>
    <message>
        <source>%1 runs at gen%2 x%3, %4 % of what it could; held by %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a wider slot or a better riser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is loaded to %2 % of its %3 at peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a supply, take a bigger one, or lower the power limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the price of %1 is %n days old</source>
        <translation>
            <numerusform>the price of %1 is %n day old</numerusform>
            <numerusform>the price of %1 is %n days old</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a current price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these prices carry no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reaches %2, but %3 are asked of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cable for this length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs exchange data through host memory: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use cards or a driver with peer access, a bridge, or a PCIe switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carries %2 (%3 A): %4 % of its %5, and %6 % may be used for hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move load to another circuit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the phases differ by %2 % however the loads are dealt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in a number of equal loads that three divides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the voltage of the site is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 carries %3 A, it may carry %4 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a stronger cord, or a higher voltage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is loaded to %2 % of its %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a bigger UPS, or feed less from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with equal shares all work at the pace of the slowest of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the work by speed, or into pipeline stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 computes at %2 % of what others with its chip reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another card for this work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a modified board: its CE, FCC and UL marks are void and nobody gives a warranty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in a laboratory, or have it tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the price of %1 is known to ±%2 % and is %3 % of the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures here use constants that nobody looked up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a figure to see its range; measure what matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the threshold “%2” of %3 is outside %4 to %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule settings name “%1”, which is no rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it from the file, or add your own rule of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no threshold “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it from the rule settings of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the threshold “%2” is written as in “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the rule settings of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the power limit of the card is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the power connectors of the card are unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: connectors and slot supply %2, the card may draw %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a power lead, or lower the power limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 carries %3, %4 are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another lead or outlet, or lower the power limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SATA feeds %1 of %2: it carries 54 W, and this has set cables on fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed it from a 6-pin or Molex plug of the supply of the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two sockets of %1 hang on one lead, and it draws %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one lead for each socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 draws up to %2 through its 16-pin connector: %3 A a pin, 9.2 A are allowed, and one bad contact takes the margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the power limit to %1 or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is fed by two supplies; their grounds and start must be joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all leads of a card from one supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 cards, and %3 are drawn beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another chassis, or a second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 units, and what stands there needs %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rack, or move something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the fans move %2, %3 needs %4 to warm the air by %5 K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add fans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in one rack; air carries about %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the load, or cool with liquid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no fan of its own, and nothing here blows through it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a blower or a chassis with fans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cooling of the room is not drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the farm gives off %1, the cooling takes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add cooling or exhaust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no memory is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 memory channels are populated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add memory modules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 below and %3 above, %4 : 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second uplink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 : 1 end to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add spines or uplinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubling %1 saves %2 % of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the list of bottlenecks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bridge joins %1 and %2: the driver joins cards of one kind only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge two equal cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmanaged switches are joined in a loop at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one cable, or use switches with a spanning tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PCIe lanes of the processor are unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the cards use %2 lanes of %3, which has %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer or narrower cards, or a processor with more lanes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the length of the riser is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the riser of %1 has %2; at gen%3 passive risers are good for %4, so it may run slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a shorter riser, a retimer, or force a lower generation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the riser has no power plug, and an x1 slot gives %2 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a powered riser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a port of %1 has %2, and its slot carries %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into a wider or newer slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filling the %1 of %2 takes %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a wider or faster riser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far the cards exceed their limit for a moment is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may trip: its cards draw %2 for %3, it rides through %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an ATX 3 supply or a bigger one, or lower the power limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 promises nothing about short peaks, and its cards have them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it to 60 % at most, or take an ATX 3 supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: without %2 of its %3 supplies the others do not carry %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives %2 at %3 and not %4, and its load is %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a 200 to 240 V circuit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a figure that the rule names is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is not in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cable ends at a port that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connector is used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ends of a cable do not come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting on a placed assembly has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no price in the asked condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The traffic names what is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cable is joined at one end only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change inside a placed assembly names no part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destination is no country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule setting names a rule or a threshold that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors of a card supply less than it may draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A power lead or outlet carries more than it may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A riser is fed from SATA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sockets of a strong card hang on one lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little margin on a 16-pin connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supply is loaded beyond its continuous share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supply may trip on short peaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supply promises nothing about short peaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplies are not redundant as asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supply is used beyond its rating at this voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One card is fed by two supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A branch circuit is loaded beyond its continuous share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases are unevenly loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cord carries more than it may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage drop on a DC lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A UPS is loaded too far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inrush at switch-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fans of a card have no air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards do not fit the chassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shelf carries too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heavy card sags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rack is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor carries too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two ports do not fit each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware cannot split a slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More lanes in use than the processor has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card runs below what it could</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passive riser is long for its speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A riser gives a card no slot power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cable is longer than it reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two network ports speak different protocols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators have no way to each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single point of failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many patches in a fibre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rails are not joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bridge joins cards that it cannot join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A switch has too few ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loop of unmanaged switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A known trap of mixed cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A known trap of the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs exchange data through host memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory channels are left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor parallelism over a slow link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The uplink of a PCIe switch is oversubscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer access may detour through the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes may collapse behind two root ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network card is faster than its slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few network cards for the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients take longer than the computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ring crosses a boundary too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is oversubscribed end to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashing wastes the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling the memory of a card takes long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One link holds everything back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A known trap of PCIe or a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split does not divide the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different GPUs work at the pace of the slowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number format is emulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mining card is slower than its chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline bubble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little host memory for the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fans move too little air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rack is too dense for air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passive card has no air stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhaust returns to the intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cooling of the room is too weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory on the back is not cooled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price is old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An important price is uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than the market offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exchange rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renting may be cheaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few spares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures come faster than checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints take too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chip falls under an export rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A licence is likely required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chip with its own guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export rules are old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A modified board has no certification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver licence restricts data centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constants that nobody looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information only; consult counsel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chip, licence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long a checkpoint takes is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 % of the time is useful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the farm fails every %1, and a checkpoint is due every %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write checkpoints faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is listed: %2 (%3, in force since %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part gets no power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no memory on every die</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join memory packages to its memory port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bus width of the die or the memory is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 packages leave %3 of %4 memory channels empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill every channel, or choose a die with a narrower bus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 packages are not the same for each of %3 channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one package a channel, or two in clamshell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has memory of several kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one kind of memory on a die.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data rate of the die or the memory is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the memory runs at %2 Gb/s a pin and the die could at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use faster packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the memory could run at %2 Gb/s a pin, the die runs it at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower packages would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much memory the die accepts is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 of memory; its controller is known to accept %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer or smaller packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no phase is joined to the %1 rail of every die</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the power or the current of the phases is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add phases, take stronger ones, or lower the power limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a phase of the %2 rail carries %3, %4 % of its rating; %5 % are meant for hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a phase of the %2 rail carries %3 % of its rating for a moment; %4 % are meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what these parts of the board draw is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 draws %2 and its connectors carry %3; %4 are wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a power connector and show it as a port of the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lanes of the chip are unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses %2 lanes and has %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use narrower slots, fewer of them, or another chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a retimer between them, or move them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the length of these traces is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pins of the power connector are unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 supply pins and %3 return pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a connector with a return pin for each supply pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 W on each cm²; air takes some %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the power limit, enlarge the board, or cool by liquid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outline of the board is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no card with %2 and %3 is known, so no firmware or driver may accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try one board before ordering more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a board of your own: it has no CE, FCC or UL mark and nobody gives a warranty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether %1 is listed is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 has the parameters of %3; %4 (%5) applies to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the export rules in this program were read %n days before</source>
        <translation>
            <numerusform>the export rules in this program were read %n day before</numerusform>
            <numerusform>the export rules in this program were read %n days before</numerusform>
        </translation>
    </message>
    <message>
        <source>Look up what applies today, or take a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent first, or plan for more hours under load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renting is always cheaper: running costs as much as the rent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rent of such a GPU for an hour is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share of the year under load is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when buying becomes cheaper than renting is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the planned use it takes %1 months until buying is cheaper than renting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long a replacement takes is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spares of %2 where %3 last for %4 with a probability of %5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the service level of the spares: they are then put on the bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>the tariff “%1” is not in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a tariff of the catalogue, or give the price of electricity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prices or marks are kept for parts that the catalogue lacks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the ids, or add the parts to the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approvals name what is no rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them from the file, or add your own rules of these names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 × %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without power: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more without power: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on; until then they count as switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variant changes %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back in the base, or take the change out of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price, a mark, an approval or the tariff names what does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of a variant finds nothing to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory packages do not fill the bus of a die</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory and die run at different rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More memory than the die accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phase carries too much current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors of a board carry too little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A switch chip has too few lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A power connector lacks return pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board or a die is too hot for air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No firmware or driver is known for a die with so much memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board of one&apos;s own has no certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 retimers between %2 and %3; a link takes two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chips together, or put a switch between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of trace from %2 to %3 lose %4 dB at gen%5; %6 dB may be lost without a retimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much a redriver makes good is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 accelerators and counts as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it and place it from the list of parts, which puts in the board as it was drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link loses too much for its generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board of several accelerators stands as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the width of the card in slots is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far the slots of the board stand apart is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 stand in slots too near to each other: %3 slots are missing between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a slot free, or put one of them on a riser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the card is cooled is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fans of %1 have %2 slots of room before %3; they need %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a slot free, or use cards with a blower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weight of the card is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weighs %2 and hangs in its slot; up to %3 need no support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a bracket under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the firmware of the board splits its slots is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs its slot split into %2, and the firmware of %3 offers %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a card with a PCIe switch, or another board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether memory sits on the back of the card is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the back of the card is cooled is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has memory on its back, and nothing cools it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pads and a cooled plate, and blow along the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what hangs there takes %2 A when it is switched on, and a breaker of %3 A trips at %4 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the inrush current of these is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the site is a data centre is not stated (threshold “data_center” of the rule: 1 yes, 2 no)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the licence of the driver of %1 does not allow data centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the licence of the driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 are wanted, and %3 offers were seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy over several weeks, or from several markets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many offers of these there are is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gauge of the power lead is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the length of the power lead is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 of %2 loses %3 mV, %4 % of its voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a thicker or a shorter lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carries %2, with allowance %3; it should carry %4 of its %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the load over two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weight of what stands there is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it carries is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the floor carries is not stated (threshold “floor” of the rule)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width or depth of the rack is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loads the floor with %2 kg/m², and it carries %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the racks, or put plates under them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 flows hashed onto %3 links leave %4 % of the pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread packets, or use more queue pairs (threshold “flows”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; so do %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ring goes in and out of %1 over %2 links, where 2 would do%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the GPUs of each machine next to each other in the ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many patch panels the fibre passes is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fibre from %1 to %2 passes %3 patch panels; its reach holds for %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay it directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redundancy is not asked for (threshold “redundant” of the rule)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the farm has too many devices for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each of %1 × %2 is a single point of failure: without it some machines do not reach others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a single point of failure: without it some machines do not reach others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the machines to a second switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each of %1 cables %2 is a single point of failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cable %1 is a single point of failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join both ends by a second cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how racks and frames face each other is not stated (threshold “rows” of the rule: 1 all the same way, 2 fronts to fronts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>racks and frames all face the same way: each takes in what the one before it blows out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn every other row, so that fronts face fronts, or close the aisles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit of noise is stated (threshold “limit” of the rule)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dBA are heard %2 away, and %3 are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away from people, or use quieter parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the noise of these parts is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drawing is not to scale (threshold “scale” of the rule)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where an end of the cable stands is left to the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the length of the cable is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3 is %4 long, and the way is %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a longer cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the design names no workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) needs %3 on a GPU, which has %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the model over more GPUs, deal its state over the copies (ZeRO), recompute activations, or take a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TP %1 is not possible for %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a tensor parallelism that divides the heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these GPUs have no %1 and compute in another format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fp16 or int8, or cards that have the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stages with %2 micro-batches: the pipeline stands idle %3 % of the time that it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take more micro-batches, or fewer stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 of memory; loading %3 takes %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers are cut over %1 GPUs that reach %2 by way of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut layers inside a host or socket, and lay pipeline stages across it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPUs for each network card, and %2 % of a step waits for gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add network cards, or add up gradients over more micro-batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradients take %1 a step, computing %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add up gradients over more micro-batches, deal state over copies, train adapters only (LoRA), or take a faster network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time that a checkpoint takes is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a checkpoint takes %1, and one is due every %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to faster storage, or behind the computing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cable is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2 in a host, which has %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add memory modules, or keep the weights in fewer bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the weights in fewer bits or partly in the memory of hosts, cut the model over more GPUs, or serve fewer users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is made for no more than “%2” anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty, or correct what it was seen to run at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reseat it, clean its contacts, try another riser or the generation in the BIOS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a link was seen to run at makes no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot run at “%2”: PCIe links have generations and lanes, as in “gen3 x8”, and network and accelerator links a rate, as in “50 GB/s”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it under “Runs at” of the cable, or leave that empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Screenshot</name>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::SelectTool</name>
    <message numerus="yes">
        <source>Move %n part(s)</source>
        <translation>
            <numerusform>Move %n part</numerusform>
            <numerusform>Move %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n part(s)</source>
        <translation>
            <numerusform>Duplicate %n part</numerusform>
            <numerusform>Duplicate %n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::SingleChanges</name>
    <message>
        <source>No port of %1 is free for one more %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no component or cable %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stock driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patched driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU to GPU</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::SlotLinksModel</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what the card itself could carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gen</source>
        <comment>PCIe generation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::SlotsPanel</name>
    <message>
        <source>Slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card sits in a slot yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::SplitDialog</name>
    <message>
        <source>Split %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an inside of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays ×%2; %3 is ×%4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Everything stays joined, with %n cable(s) more.</source>
        <translation>
            <numerusform>Everything stays joined, with %n cable more.</numerusform>
            <numerusform>Everything stays joined, with %n cables more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stays joined.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::StackedBar</name>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::StartPage</name>
    <message>
        <source>Draw a GPU farm. See what it computes, what limits it, and what it costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a board, GPUs and a power supply onto it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A design saved before (*.farm).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fat tree, torus, dragonfly … from a few numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part file (*.json) or NetBox device type (*.yaml).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Study</name>
    <message>
        <source>the figure is unknown for every accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the figure is unknown for some accelerators; the total is without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not in the catalogue)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cable not chosen: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the price of these parts is unknown; the total is without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs the years of use, the capital cost and the energy cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no exchange rate for %1 is known; money is shown in US dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another currency for the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uplink of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link between the CPU sockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link of the chipset to the CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accelerator yet: drag one from the parts list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One accelerator: nothing to exchange with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accelerators are not joined: put them into slots or join the machines by a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slowest way between GPUs carries %1; its narrowest point is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slowest way between GPUs carries %1; its narrowest point is %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the part “%2” is not in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another part, or add it to your own parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the cable to a port that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cable %1 to %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the pattern or the ranges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cable that fits both ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect ports that belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the port %2 is used by two cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect one of them elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accelerator link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set to native peer access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs a patched driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set to copies through host memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the driver of %1 allows peer access over PCIe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stock driver of %1 allows no peer access over PCIe; a patched one does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has peer access over its bridge only; a patched driver allows it over PCIe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no peer access over PCIe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether %1 has peer access over PCIe is unknown; copies through host memory are assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the way leads over the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the way leads over the accelerators&apos; own links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accelerators of different makers copy through host memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (copied through host memory)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every byte is written to and read from the host memory, which offers %1 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it runs at gen%1 x%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it runs at gen%1 x%2, held by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no way between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrowest hop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the farm has more than three million devices; this version walks it device by device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no way from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the card into a slot, or join the machines by a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no GPU “%1”; write its path, such as farm/rig[17]/gpu[3]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no supply feeds these parts; wall power is without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not run at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a 200 to 240 V circuit or another supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the power of these parts is unknown; the total is without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wall power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PUE of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the wall × utilisation %2 × PUE %3 × 8760 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tariff of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slot %1 (x%2 long, x%3 wired)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cable %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the PCIe generation or width is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n alike</source>
        <translation>
            <numerusform>%1 and %n alike</numerusform>
            <numerusform>%1 and %n alike</numerusform>
        </translation>
    </message>
    <message>
        <source>the machines hold different numbers of GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) part the GPUs into halves; no halves are joined by less</source>
        <translation>
            <numerusform>%n link parts the GPUs into halves; no halves are joined by less</numerusform>
            <numerusform>%n links part the GPUs into halves; no halves are joined by less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) part the GPUs into halves; other halves may be joined by less</source>
        <translation>
            <numerusform>%n link parts the GPUs into halves; other halves may be joined by less</numerusform>
            <numerusform>%n links part the GPUs into halves; other halves may be joined by less</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n host memory(s) (%1)</source>
        <translation>
            <numerusform>%n host memory (%1)</numerusform>
            <numerusform>%n host memories (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PCIe link(s) (%1)</source>
        <translation>
            <numerusform>%n PCIe link (%1)</numerusform>
            <numerusform>%n PCIe links (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PCIe switch uplink(s) (%1)</source>
        <translation>
            <numerusform>%n PCIe switch uplink (%1)</numerusform>
            <numerusform>%n PCIe switch uplinks (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chipset uplink(s) (%1)</source>
        <translation>
            <numerusform>%n chipset uplink (%1)</numerusform>
            <numerusform>%n chipset uplinks (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between CPU sockets (%1)</source>
        <translation>
            <numerusform>%n link between CPU sockets (%1)</numerusform>
            <numerusform>%n links between CPU sockets (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accelerator link(s) (%1)</source>
        <translation>
            <numerusform>%n accelerator link (%1)</numerusform>
            <numerusform>%n accelerator links (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network cable(s) (%1)</source>
        <translation>
            <numerusform>%n network cable (%1)</numerusform>
            <numerusform>%n network cables (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>A hierarchical one would be %1 times as fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 assumed</source>
        <comment>length of a cable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than two accelerators are joined, or the speed of every link between them is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: price, condition, figures and p2p of a placed assembly have no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set them on the parts inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: all cables together stand for more than %2 single cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what repeats into an assembly and give that a count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many parts stand side by side to deal them to supplies; group them into an assembly and repeat that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stops %2 of %3 flows, such as %4 → %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: all %n GPU(s) wait for it</source>
        <translation>
            <numerusform>%1: %n GPU waits for it</numerusform>
            <numerusform>%1: all %n GPUs wait for it</numerusform>
        </translation>
    </message>
    <message>
        <source>The gradient all-reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs at %2, held back by %3; twice as fast saves %4&#xa0;%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs at %2, held back alike by %3; all twice as fast save %4&#xa0;%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n quadrant(s) of processors (%1)</source>
        <translation>
            <numerusform>%n quadrant of a processor (%1)</numerusform>
            <numerusform>%n quadrants of processors (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>some pair has no way, or there are too many GPUs to look at pair by pair, as given ways or members need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs five or more GPUs behind NVSwitches of NVLink 4 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quadrant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no price for the condition “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked for on more than 1,000 GPUs; choose it as the pattern of the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the busiest of %1 carries %2 times the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × message / time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to move %2 + %3 of latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(inside %1, across %2; between overlapped and one after the other)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the GPUs, the machines and the narrowest cut let through at their best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cards reach each other only through PCIe switches, not across a processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untuned, libraries copy through host memory what crosses a processor; NCCL_P2P_LEVEL=SYS lets cards talk directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of these GPUs have no way to each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shift by as many as there are leads every GPU to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some GPU hangs on no host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the design gives no traffic matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some pair of the traffic matrix has no way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>slowest of %n flow(s): %1</source>
        <translation>
            <numerusform>%n flow: %1</numerusform>
            <numerusform>slowest of %n flows: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sum of %n flow(s), shared max-min fair</source>
        <translation>
            <numerusform>%n flow</numerusform>
            <numerusform>sum of %n flows, shared max-min fair</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at the rate of the slowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than two GPUs take part in the traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no traffic pattern “%1”; the ring all-reduce is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends to itself in the traffic matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the traffic settings of the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the traffic settings name %1, which is not in the farm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the traffic settings name %1, which is no accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the traffic settings name %1, which holds no accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a given way leads through %1, but GPUs do not pass traffic on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the given way from %1 to %2 names no device in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs several machines with equally many GPUs, two or more, and not more than 40,000 pairs of GPUs that talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies by the driver through host memory, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its largest entry over the time in which all can end, held up by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 → %3 passes it, for example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 of %3 exchanges between neighbours pass it, such as %4 → %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also holds back %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 more without it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / (1.2 kg/m³ × 1005 J/kgK × %2 K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cable not chosen: %1 to a loose end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used parts × (1 / (1 − %1) − 1) = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts on the shelf = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × ((1 + duty %2) × (1 + tax %3) + freight %4 − 1) = %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for what arrives dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of spares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of duty, tax, freight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year, as given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of labour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of other cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 to buy + %n years × %2 to run</source>
        <translation>
            <numerusform>%1 to buy + %n year × %2 to run</numerusform>
            <numerusform>%1 to buy + %n years × %2 to run</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2; the yearly loss of value may be ten points more or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> − %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 = %3 per %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 − %2 left) over %3 years at %4 interest = %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 + %2 to run = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year / (%2 GPUs × 8760 h × %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year / (8760 h × %2) / (%3 × %4 sustained)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the price of renting such a GPU for an hour is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 − %2 left) / %3 GPUs / (%4 to rent − %5 to run, each hour)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residual value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no “%2” inside that could be different here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the entry from “inside”, or name a component of the assembly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cable at %1/%2 is joined at one end only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag its loose end to a port, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peer access to network cards across the processor, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the root ports of this processor let only %1 through between an accelerator and a network card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; peer access across the processor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of GPUs that take part in the traffic has an empty entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how fast these accelerators are at their power limit is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a good board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: bare board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: assembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: development, a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: yield loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cable %1 is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accelerator has power: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 at %4</source>
        <comment>card, share of its speed, watt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every accelerator is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arithmetic of the GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory bandwidth of the GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stages of %2 chunks for %3 layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stages for %2 layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPUs cannot be dealt into groups of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the batch of %1 sequences is too small for so many copies of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 heads cannot be dealt over %2 GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 heads of keys and values cannot be dealt over %2 GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workload names no language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no language model “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 accelerators, and workloads are walked one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the memory of some accelerators is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the speed of some accelerators at %1 is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GiB of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some accelerators that have to work together have no way to each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sequences × %2 tokens / %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens/s × %2 FLOP / %3, causal attention, recomputation not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens / %2 a second / %3 of goodput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens of the prompt, alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copies × %2 tokens / %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys and values of %1 tokens each, beside the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 / %3 tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPUs × %2 an hour / (3600 s × %3 tokens/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens / %2 a second, without failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory and processors of the hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (LoRA %2)</source>
        <comment>model, rank of adapters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the memory and processors of hosts that keep weights are not known; draw them, each host with its cards in an assembly of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights once for each host, keys and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory bandwidth of host %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a micro-batch of %1 sequences is larger than the batch of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) at once / %1</source>
        <translation>
            <numerusform>%n answer at once / %1</numerusform>
            <numerusform>%n answers at once / %1</numerusform>
        </translation>
    </message>
    <message>
        <source>memory modules with 2³⁰ byte a GB, and room for the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some GPU hangs on no host, or some pair of hosts has no way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs links between the GPUs of every machine, such as NVLink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some host has no drives whose speed is known, and the network leads to no machine with drives</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>what the slowest of %n GPU(s) reads from all machines with drives, such as %1</source>
        <translation>
            <numerusform>what %n GPU reads from all machines with drives, such as %1</numerusform>
            <numerusform>what the slowest of %n GPUs reads from all machines with drives, such as %1</numerusform>
        </translation>
    </message>
    <message>
        <source>drives or memory of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it was seen to run at (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experts are dealt over GPUs or lie in hosts, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while answering, experts are dealt over GPUs that hold all layers, not over stages of a pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 machines with drives for %2 GPUs are too many pairs to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 experts cannot be dealt over %2 GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this model has no experts that could be dealt over GPUs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::SwapPart</name>
    <message>
        <source>%1 leads nowhere already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no port for “%1”, which the assembly shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finds no place: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no component “%1” of a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no part “%1” to place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks %2</source>
        <comment>part, connectors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are %1 now</source>
        <translation>
            <numerusform>%n part is %1 now</numerusform>
            <numerusform>%n parts are %1 now</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <comment>components, part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; every cable still fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Not joined: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Without power: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is that part already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::TemplateController</name>
    <message>
        <source>New from a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::TemplateDialog</name>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Gb/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hop(s)</source>
        <translation>
            <numerusform>%Ln hop</numerusform>
            <numerusform>%Ln hops</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::TemplatePicture</name>
    <message>
        <source>Picture of the topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplified: not everything is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::TemplateSketch</name>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln node</numerusform>
            <numerusform>%Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln switch(es)</source>
        <translation>
            <numerusform>%Ln switch</numerusform>
            <numerusform>%Ln switches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plane(s)</source>
        <translation>
            <numerusform>%Ln plane</numerusform>
            <numerusform>%Ln planes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln switch(es)</source>
        <translation>
            <numerusform>of %Ln switch</numerusform>
            <numerusform>of %Ln switches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rig(s)</source>
        <translation>
            <numerusform>%Ln rig</numerusform>
            <numerusform>%Ln rigs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::Templates</name>
    <message numerus="yes">
        <source>Torus of %n dimension(s)</source>
        <translation>
            <numerusform>Torus of %n dimension</numerusform>
            <numerusform>Torus of %n dimensions</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odd group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cable: the catalogue has no cable “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cable: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cable of the catalogue joins %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no network card of the catalogue has a port of %1 that can be cabled to this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no switch of the catalogue has %1 ports of one kind; the largest has %2. The counts hold, but there is nothing to draw them with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch: the catalogue has no part “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch: “%1” has %2 network ports of one kind, %3 are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No switch with enough ports has %1 a port; drawn with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 such ports, of which each switch uses at most %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports of a switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many machines there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of every switch, towards nodes and other switches together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each node is cabled to two neighbours; no switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each node is cabled to every other; no switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Torus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grid of nodes whose rows are closed to rings in every direction; no switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes in each direction, such as 4x4x4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypercube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2ⁿ nodes; each is cabled to the n whose number differs in one bit; no switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also the cables of each node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All nodes on one switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fat tree of two layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf switches carry the nodes, spine switches join the leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf ports to nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: half of them. More than half is oversubscribed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: as many as there is room for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fat tree of three layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pods of edge and aggregation switches under core switches, not oversubscribed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even. There are as many pods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rail-optimised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The i-th GPU of every node hangs on the i-th leaf of its unit; spines join the leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even. Half of them carry nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs of a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each with a network port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fat tree in planes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each node has a port in each of several separate fat trees of two layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even. Half of the ports of a leaf carry nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network ports of a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dragonfly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of fully meshed switches; every group has a cable to every other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes of a switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced: p = h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced: a = 2p.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global cables of a switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To other groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: a·h + 1, the most there can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slim fly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2q² switches, none more than two hops from another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prime number, 5 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mining farm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rigs on 10 GbE switches; one port of each switch is left for its uplink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rigs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs of a rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each on an x1 riser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of every switch, its uplink among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalogue lacks the part “%1” that nodes are drawn with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a node would need %1 network cards, but %2 has %3 slots for them; give a node of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gpus: %1 takes %2, found %3; give a node of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node: there is no assembly “%1”; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node: the assembly “%1” shows %2 network ports, %3 are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expected a whole number from %2 to %3, found “%4”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expected extents of 2 or more, such as 4x4x4, found “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expected at most %2 extents, found %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radix: expected an even number, found %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down: expected less than the %1 ports of a switch, found %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoints: two layers of %1 ports carry at most %2, found %3; take switches with more ports, or three layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodes: spines of %1 ports join the leaves of at most %2 nodes with %3 GPUs, found %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups: expected at most a·h + 1 = %1, found %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q: expected a prime number, found %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dims: %1 nodes are more than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be %2; a design may have %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no parameter “%2”; it has: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs the parameter “%2” (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no template “%1”; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nodes, %2 switches, %3 links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nodes, %2 links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node: a full mesh needs all network ports under one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no template “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplies and their leads are not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest side is odd, so that no straight cut halves the torus: its bisection has no simple formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spines would do, but do not divide the %2 uplinks of a leaf: %3 are drawn, so that every leaf reaches every spine equally.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The leaves have room for %n more node(s).</source>
        <translation>
            <numerusform>The leaves have room for %n more node.</numerusform>
            <numerusform>The leaves have room for %n more nodes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Oversubscribed: %1 ports of a leaf carry nodes, %2 lead upwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit has room for %1 nodes; %2 do not fill all units, and are spread evenly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The global ports do not divide evenly: after %1 cable(s) to every other group, %2 more of each group go to some of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One group alone uses no global ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of global ports is odd: one port is left over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bisection of a slim fly has no simple formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The switches are joined in a chain by %n more cable(s), which all traffic between them shares.</source>
        <translation>
            <numerusform>The switches are joined in a chain by %n more cable, which all traffic between them shares.</numerusform>
            <numerusform>The switches are joined in a chain by %n more cables, which all traffic between them shares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The switches have room for %n more rig(s).</source>
        <translation>
            <numerusform>The switches have room for %n more rig.</numerusform>
            <numerusform>The switches have room for %n more rigs.</numerusform>
        </translation>
    </message>
    <message>
        <source>What feeds the supplies is not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ThresholdMenu</name>
    <message>
        <source>Threshold of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is what the rule comes with; nothing typed brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <comment>threshold, value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::TiersModel</name>
    <message>
        <source>%1 : 1</source>
        <comment>oversubscription</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversubscription: what can enter from below against what can leave upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversubscription with that of the switches below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End to end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::TiersPanel</name>
    <message>
        <source>Switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No switch joins the GPUs from below to something above it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::TrafficBar</name>
    <message>
        <source>Change the routing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let all GPUs take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the traffic matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each GPU sends, or all-reduces, as in “64 MiB”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split equally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One way per flow, by hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How traffic takes several ways of the same length: in equal shares, or each flow one of them, chosen by a hash as switches do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half</source>
        <comment>of the GPUs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the pattern “%1” each GPU sends to the one so many places further in the ring; empty: half of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the selected GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let all GPUs take part again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import traffic matrix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a CSV file with the columns from, to and size, or a table with the GPUs in its first row and column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <comment>of the traffic matrix</comment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 and %n more take part</source>
        <translation>
            <numerusform>Only %1 and %n more take part</numerusform>
            <numerusform>Only %1 and %n more take part</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be evaluated; bottlenecks are ranked for “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic among the GPUs that are selected on the canvas, and no others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select GPUs on the canvas first, or blocks that hold some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a size such as “64 MiB”, larger than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the message size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let only the selected GPUs take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>launch time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time before a collective starts, as in “25 µs”: none with CUDA graphs, some 20 to 30 µs from eager PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a time such as “25 µs”, no more than an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the launch time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::TrafficController</name>
    <message>
        <source>Import a traffic matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The traffic matrix could not be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the traffic matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported %n entry(s) from %1</source>
        <translation>
            <numerusform>Imported %n entry from %1</numerusform>
            <numerusform>Imported %n entries from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nongjang::TrafficPanel</name>
    <message>
        <source>Patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By message size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::TrainedLink</name>
    <message>
        <source>“%1” is no PCIe link: generations are 1 to 6, lanes 1, 2, 4, 8, 12, 16 or 32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not what a link runs at. Write it as in “gen3 x8”, “x4” or “50 GB/s”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::TrapRules</name>
    <message>
        <source>expected one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected words out of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a condition about a switch needs the subject “switch”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected either “without” and “with”, or “factor_low” and a “factor_high” that is not lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{%1} is not known; expected names out of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id “%1” is already used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::TrapStudy</name>
    <message>
        <source>the processor is not drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the processor socket of the board is not in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the die of a GPU is not in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chip of the PCIe switch is not in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: × %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Source: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Effect: %2. Source: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Traps</name>
    <message>
        <source>{where} ({chip}) under an AMD processor: when two or more of the {gpus} GPUs behind it write at the same time to GPUs behind {receiver_roots} other root ports, the writes collapse; copies through host memory do so as well, reads do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order rings so that a switch sends to one other root port at a time, or use transfers that read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes per pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} ({chip}) under an AMD processor: when four or more of the {gpus} GPUs behind it write at the same time to GPUs behind {receiver_roots} other root ports, the writes may collapse; seen in one wiring and not again later; reads are not affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: if ACS is on at the ports of the switch, or an IOMMU (VT-d, AMD-Vi) is on, peer access among {gpus} GPUs behind it goes up to the processor and back, or hangs; the design does not say whether they are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch ACS off at the downstream ports too, not only at the root ports (setpci … ECAP_ACS+0x6.w=0000, after every start), and the IOMMU off or to pass-through. Virtual machines need ACS: use ATS there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pair behind one switch, both directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: if the IOMMU (VT-d, AMD-Vi) or ACS is on, peer access among {gpus} GPUs is redirected through the root complex, which slows it down or hangs; the design does not say whether they are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the IOMMU off in the firmware, or set it to pass-through, and ACS off at the bridges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {gpus} GPUs share one switch chip; in dense all-to-all three or more of them send to each receiver at once, and the chip then carries less than the sum of its ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefer transfers that write, and exchanges in rounds (rings, one partner at a time) to all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes, of what the ports add up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the patched driver gives peer access among GPUs of one architecture only, and here are {architectures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to one architecture (RTX 3090 with RTX A6000 works, RTX 4090 with RTX 5090 does not), or set p2p to staged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: peer access of {gpus} GPUs by a patched driver needs the IOMMU off, decoding above 4 GB and Resizable BAR on, and a BAR1 at least as large as the memory of each card; the design does not say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with nvidia-smi -q (BAR1 Memory Usage) and nvidia-smi topo -p2p r; cards with changed memory need a firmware with a large BAR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: some Intel processors cut peer transfers between root ports into packets of 64 bytes; NCCL asks for 6/5 of the bandwidth on such ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put GPUs that talk most behind one PCIe switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peer transfers through the processor, as NCCL plans them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: with {gpus} GPUs peer access over PCIe is not always faster than copies through host memory: all-to-all of eight RTX 4090 with a patched driver was slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure both: NCCL_P2P_DISABLE=1 takes the copies through host memory; here set p2p to staged and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens per second of 100 requests at once on eight cards, with peer access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: NCCL uses peer access only below PCIe switches (PXB) unless told otherwise; between {root_ports} root ports its {gpus} GPUs copy through host memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set NCCL_P2P_LEVEL=PHB, or SYS across sockets, and measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: with more than two GPUs on AMD processors NCCL uses peer access only below PCIe switches (PXB) unless told otherwise; between {root_ports} root ports its {gpus} GPUs copy through host memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} ({cpu}): an NCCL that plans the link between AMD sockets at 16 GB/s takes far less than it carries, opens two channels and stays slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set NCCL_MIN_NCHANNELS=8, or give NCCL a graph file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all-reduce of NCCL&apos;s own choice against at least eight channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {gpus} cards hang on risers or PCIe switches; with ASPM or port power management on, their links may go down when they change speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch ASPM off in the firmware and start Linux with pcie_port_pm=off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: its network cards lead to {rails} networks that do not meet, and its {gpus} GPUs are not all joined by links of their own: what changes from one rail to another passes through the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the rails by spine switches, or take GPUs joined by NVLink.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::TypedValue</name>
    <message>
        <source>Type a whole number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Unit</name>
    <message>
        <source>“%1” is not a number with a unit, such as 350 W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has both a currency sign and a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has the unknown unit “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” should be in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large or too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” should be a plain number, without a unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::UserRules</name>
    <message>
        <source>a condition has at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected “and”, or the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>character %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected “figure” or “part”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no figure of the report, such as power.wall_peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no figure of a part, such as gpu.power_limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected one of &lt; &lt;= = != &gt;= &gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id of a rule of your own starts with USR-, such as USR-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected info, warning or error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is missing: a file of rules starts with &quot;format&quot;: 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id “%1” is already used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Validation</name>
    <message>
        <source>expected one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no quantity “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a figure above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected either “design” or “not_evaluated”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id “%1” is already used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine has no figure for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine evaluates no %1 on this drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a way needs two ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such card sits in a slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine does not count them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the memory of the host is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such supply carries a load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected either “tolerance” or “factor”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flows need two ends each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine evaluates no all-reduce on this drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which pairs of GPUs talk through %1 is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours of all GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOP are not counted as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOP of a token, each GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOP counted as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the accelerators sustain is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drawing names no workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peaks of what hangs on the supply are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some GPU hangs on no host, or some pair of hosts has no way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no link limits them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ValidationCasesModel</name>
    <message>
        <source>%1: %2</source>
        <comment>system: why not evaluated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ValidationChart</name>
    <message>
        <source>Error of each case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within its tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted too small ← error → too large</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ValidationDialog</name>
    <message>
        <source>Model against measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published systems are drawn and computed like any design, then compared with what was published. The predictions are blind: constants belong to kinds of hardware, never to one of these cases. Outside means that the error is larger than the tolerance the case states; such cases stay in the list. Not evaluated means that the program does not predict the figure, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: system, case, source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table or chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of the errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors by quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a quantity to see only its cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case to see its source and how it was computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected rows, or all that are shown, for a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing and computing the published systems…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cases: %2 within their tolerance, %3 outside, %4 not evaluated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ValidationSummaryModel</name>
    <message>
        <source>All quantities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::ValidationText</name>
    <message>
        <source>Peak compute, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustained compute, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linpack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory, capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory, bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host memory, bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage, reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path between two devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path, both ways at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-reduce, bus bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-reduce of %1, bus bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-reduce of %1, time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring all-reduce, bus bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree all-reduce, bus bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-reduce in the switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-reduce, library untuned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-gather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce-scatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-to-all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-to-all between experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All flows of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All flows, shifted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several flows together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count of GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count of hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count of switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count of network cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count of racks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count of cables between switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count of cables to hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load of a supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power, idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power, typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power, peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall power, idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall power, typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall power, peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall power per GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short peaks of power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of a training run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost to buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export rules, processing performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export rules, performance density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export rules, chip is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export rules, chip is not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export rules, countries with a licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, range %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, tolerance %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory, bandwidth of streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-to-all, across what limits it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall power, decoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a second, each GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a training step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of GPUs to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic of each GPU, counted as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the peak, counted as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens written to one user a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of prompts read a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-to-all of single tokens, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-reduce by processors, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-reduce by processors, passes through memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All flows of %1, nominal rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power during an all-reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power while memory is the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power, highest sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power while training, each GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load that a supply bears for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a token by the exchange between experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to train ResNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speedup of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens to one user, with guessed tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost to rent, a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost to rent, a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export rules, allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export rules, caps in force</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::VariantBar</name>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant that is edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant that is edited. What is changed in the base changes in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version of this farm, like the one shown; the file holds both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δ to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin as baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dashboard and the bill of materials show differences to this. Click to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the figures of now; the dashboard and the bill of materials then show differences to them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::VariantChanges</name>
    <message>
        <source>the base does not have it any more, so it is not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the base has one of this name by now, so it is not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leads to what is not there any more, so it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variant “%1” is no design: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::VariantController</name>
    <message>
        <source>The variant cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this variant find nothing to change; see the problems</source>
        <translation>
            <numerusform>%n change of this variant finds nothing to change; see the problems</numerusform>
            <numerusform>%n changes of this variant find nothing to change; see the problems</numerusform>
        </translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is edited now; the base stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the variant the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::VariantDialog</name>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::VariantFile</name>
    <message>
        <source>it has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no variant “%2”; %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::WhatIfModel</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <comment>a gain that costs nothing more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>object, part that comes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>object, what is there, what comes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per 1,000 %1</source>
        <comment>gain per money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per kW</source>
        <comment>gain per power</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::WhatIfPanel</name>
    <message>
        <source>the whole farm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 changes tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: looking for changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 changes tried, %3 do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-if: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per watt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per money and watt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure to make better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the gain is divided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Worse ones, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also changes that make it worse, or break a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single change makes it better by 1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every single change that fits is tried…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse ones, too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::WindowStatus</name>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1, evaluated in %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Workload</name>
    <message>
        <source>Computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading weights and caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launches in each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of attention in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline stands idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-reduce inside layers (TP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To experts and back (EP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along sequences (CP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between stages (PP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients (DP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context and buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; ZeRO %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; layers recomputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model, why it cannot be cut so</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit: %2 on a GPU, which has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 trains on %2 tokens a second (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 writes %2 tokens a second (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubling %1 saves %2 % of a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubling %1 saves %2 % of the time of a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights in hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; experts in hosts</source>
        <comment>how a model is cut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; %n layer(s) in hosts</source>
        <comment>how a model is cut</comment>
        <translation>
            <numerusform>%1; %n layer in hosts</numerusform>
            <numerusform>%1; %n layers in hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not fit: %2 in a host, which has %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::WorkloadForm</name>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is multiplied in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences of a step, over all copies of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences that one copy of the model works on at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of a sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the model is trained on, as in “15 T”: then there is a time to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it keeps for each parameter takes memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision that weights are kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision that keys and values are kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens read for each answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens written for each answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers at once in the whole farm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor (TP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs that each layer is cut over; empty: the program chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context (CP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs that each sequence is cut over; empty: one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert (EP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs that the experts of a layer are dealt over; empty: the program chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline (PP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages that the layers are dealt over, one after the other; empty: the program chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZeRO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of the state is dealt over the copies instead of kept by each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations that are computed a second time instead of kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <comment>what is meant when a field is empty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <comment>by the program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as multiplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one model of the list. Choose one, or type a part of its name such as “llama-3-70b”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the batch by speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the farm is to do with a language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, such as “70b”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the name: how many parameters it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut over the GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share by speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster GPUs take more of the batch; else all take as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of adapters that are trained beside weights that stay as they are; empty: all weights are trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights that are kept in the memory of hosts and multiplied with by their processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all weights are trained</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::WorkloadGainsModel</name>
    <message>
        <source>%1 % of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is found anew with this twice as fast; how the model is cut stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::WorkloadGainsPanel</name>
    <message>
        <source>What holds the workload back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is twice as fast would help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::WorkloadPanel</name>
    <message>
        <source>Answer with a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this farm for? Choose a task to see whether a language model fits, how fast it runs here, and what a token costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a GPU to the canvas: there is nothing yet that could do this work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::WorkloadResults</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the fullest GPU: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit: %1 on a GPU, which has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a step: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of an output token: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::WorkloadRows</name>
    <message>
        <source>Tokens a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a second for each user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the peak (MFU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First token after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of prompts a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory on the fullest GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy per million tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per million tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how many tokens the run has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the power at the wall and the PUE of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes prices, and the tariff, the years and the hours of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not evaluated: an input is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1: fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1: does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if it fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory in the fullest host</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::WorkloadSection</name>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to see it in the panel “Workload”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>language model, how it is cut</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::WorkloadText</name>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam, 8 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD, momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: nothing dealt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2: and gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3: and weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number of tokens such as “15 T”, “300 B” or “1e12”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language model (number of parameters)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>routed experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers without room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::Yaml</name>
    <message>
        <source>aliases (“*name”) are not read: write the value out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is more here than a device type has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds several documents: one file is one device type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::cli::AdviseCommand</name>
    <message>
        <source>%1: %2 now; %3 changes tried, %4 do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single change makes it better by 1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which single change of a design brings most for its money or power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only changes here: farm/rig/gpu, or a cable by an end, farm/rig:lan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure to make better, such as cost.per_tflops.fp16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the gain is divided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also changes that make it worse, or break a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many changes; 0: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: one per core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the design with change number N of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farm file for --apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--apply needs -o OUT.farm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--apply: the list has %1 changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::cli::AnalyzeCommand</name>
    <message>
        <source>Compute, memory, links, power and cost of a design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the way between two GPUs, such as farm/rig/gpu[1] farm/rig/gpu[2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank bottlenecks for this traffic: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of a GPU that times are for, such as &quot;64 MiB&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the pattern shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ideal: split equally; hashed: one way per flow, mean of seeded trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these take part: paths of GPUs, or of what holds them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic matrix as CSV: rows of from,to,size, or a square table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--pattern %1: there is no such traffic; there are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--message %1: not a size such as 64 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--pattern %1: %2; bottlenecks are those of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of the total cost; 0: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::cli::BoardCommand</name>
    <message>
        <source>Boards of one&apos;s own: memory, currents, lanes, yield and cost; save one as a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this one, by the id of its assembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as a part of the catalogue; - is standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of that part; left out: that of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the design has no board of one&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the design has no board “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::cli::BoardText</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ×%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, placed nowhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::cli::BomCommand</name>
    <message>
        <source>Bill of materials as CSV, Markdown, HTML, JSON or XLSX</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::cli::CablesCommand</name>
    <message>
        <source>List of cables, from and to, as CSV, Markdown, HTML, JSON or XLSX</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::cli::ChartCommand</name>
    <message>
        <source>The numbers of a chart as CSV or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure across; of parts also price, tpp, date and ratios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure that sizes the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure that colours the points, of designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What groups parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which parts, as in “gpu vram&gt;=24 price&lt;800”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part whose prices are shown; default: the dearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the component there is more of, as in farm/rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep points that a logarithmic scale cannot show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: by the ending of the output file, else csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output file; default: standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of chart needs one FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures are made by the window program: nongjang --export-chart %1 --chart %2 FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design; of the kind designs several, also CSV tables whose heading names figures; of the kind parts none is needed; of the kind waterfall two, or FILE#VARIANT: its base and it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure up; of a waterfall %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::cli::CheckCommand</name>
    <message>
        <source>Exit with 1 on findings of this severity or worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rules; exit code 1 when one is broken (see --fail-on)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::cli::CompareCommand</name>
    <message>
        <source>Every figure of several designs or variants side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farm files, variants as FILE#VARIANT, or example:NAME; one file alone is compared with all of its variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: by the ending of the output file, else a table to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output file; default: standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: upgraded: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare needs two designs, or a file with variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an XLSX workbook needs a file to go to: add -o FILE.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::cli::ConvertCommand</name>
    <message>
        <source>%1 is open in %2 (process %3 on %4): close it there, or write to another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load and save: the current format, the canonical spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output file; may be FILE itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write nothing; exit with 1 if saving would change the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convert needs -o OUT or --check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: upgraded: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: saving would change this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--check is of a file, not of one variant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::cli::DesignInput</name>
    <message>
        <source>error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such example; there are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than the %2 MB a farm file may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--catalog %1: there is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: upgraded: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farm file, FILE#VARIANT for one of its variants, or example:NAME for one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::cli::ExploreCommand</name>
    <message>
        <source>%1 of %2 designs, %3 a second, %4 cannot be built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every design of a space of parameters as a row of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specification as JSON; with --merge the tables of all shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table to write as CSV; without it standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only part I of N of the rows, to be merged afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: one per core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the table where an interrupted run ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one table of those of all shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the design of this row as a farm file instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--merge needs -o OUT.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--shard: expected I/N such as 2/8, found “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explore takes one SPEC; several tables need --merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--row needs -o OUT.farm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--row: the last row is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--resume needs -o OUT.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::cli::GenerateCommand</name>
    <message>
        <source>rate: expected a rate such as 100Gb/s, found “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set: expected KEY=VALUE, found “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set: “%1” is given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cables of nodes to switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bisection, links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network topologies from a template: counts, and a design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of --list, such as fat-tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter of the template, or switch=PART, cable=PART, rate=100Gb/s, node=FILE.farm#ASSEMBLY; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farm file to write; without it only counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List templates and their parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generate needs a TEMPLATE, or --list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file name is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::cli::ImportCommand</name>
    <message>
        <source>Take device types of NetBox as parts of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device or module types, as in the device type library of NetBox (YAML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue file to write; left out: your own parts in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::cli::ListCommand</name>
    <message>
        <source>Default: by the ending of the output file, else csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output file; default: standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an XLSX workbook needs a file to go to: add -o FILE.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::cli::Main</name>
    <message>
        <source>Print the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with further parts; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the messages: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error: --lang %1: there is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nongjang designs GPU farms: what a farm computes, draws and costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error: standard output cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::cli::PartsListCommand</name>
    <message>
        <source>List parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only parts of this category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only parts with all of these words in name, attributes, category or rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part matches. Try fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::cli::PartsShowCommand</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one part with the source of each figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part id, as `parts list` prints it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a part of the catalogue; `nongjang-cli parts list --search …` finds its id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::cli::PartsValidateCommand</name>
    <message>
        <source>%1: the id “%2” is already used in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check catalogue files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: %1, parts: %2, errors: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue files; default: the shipped ones, your own and those of --catalog</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::cli::PricesCommand</name>
    <message>
        <source>Price book of a design: import from CSV, export to CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV with part, price, condition, low, high, region, date, source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the prices the design takes now, as such a CSV; - is standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design with the imported prices; may be FILE itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prices needs --import CSV with -o OUT, or --export CSV</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::cli::ReportText</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak compute, dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limited by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot connections, slowest first (share of what the card can do)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowest path between two GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle, at the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typical, at the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak, at the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>efficiency %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power supplies at peak load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost of energy per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total cost of ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peer to peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings: errors %1, warnings %2, remarks %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubling saves %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottlenecks, most worth upgrading first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untuned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held back by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisection, per direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic of %1 per GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untuned %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-reduce by size of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : 1, %2 : 1 with the tiers below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches: from below, upwards, oversubscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busbw at large messages, or slowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubling saves %1, with all as busy %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purchase per TFLOPS, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purchase per GB of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purchase per GB/s of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all in, per GPU and hour under load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all in, per sustained PFLOP-hour, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use until buying is cheaper than renting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never: running costs as much as the rent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves the total cost of ownership most: total at the low and at the high end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves the purchase most: total at the low and at the high end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 samples, one in ten is below %2, half below %3, nine in ten below %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of it parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of it for what arrives dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of it spares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of it duty, tax and freight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maintenance per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labour per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other cost per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residual value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all in, per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failures per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time between failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoint interval (Daly)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoint interval (Young)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goodput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TPP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export classification, rules of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: unknown: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heat at peak, BTU/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>air for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuits at peak load, most loaded first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::cli::ValidateCommand</name>
    <message>
        <source>above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUTSIDE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 within; mean error %3, worst %4 (%5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cases: %2 within their tolerance, %3 outside (%4 of those that must match), %5 not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model against published figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these cases, such as C2 or C2-a100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no case “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::cli::WorkloadCommand</name>
    <message>
        <source>Train or serve a language model on a design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the workload, as in the file: task=training model=llama-3-70b tensor=8; instead of those of the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the design names no workload: add task=training or task=inference, and model=ID (nongjang-cli models lists them)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the language models a workload can name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys and values of a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language models</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nongjang::cli::WorkloadText</name>
    <message>
        <source>memory needed on a GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory of a GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the peak (MFU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first token after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens a second for each user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt tokens a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most users at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy for a million tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost of a million tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training %1 on %2 GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering with %1 on %2 GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the fullest GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of it not hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What GPUs tell each other: message, busbw, time, limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice as fast, saves of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to cut the model, best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory needed in a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory of a host</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
