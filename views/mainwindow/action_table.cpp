// The list itself. Order is the order in menus and in the tool bar.
#include "views/mainwindow/action_registry.h"

#include <array>

namespace nongjang {

// clang-format off
std::span<const MenuSpec> ActionRegistry::menuSpecs()
{
    static constexpr std::array menus{
        MenuSpec{"file", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&File")},
        MenuSpec{"file/recent", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Open &recent")},
        MenuSpec{"file/export", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "E&xport")},
        MenuSpec{"file/parts", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Own &parts")},
        MenuSpec{"edit", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Edit")},
        MenuSpec{"edit/blocks", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Bloc&ks")},
        MenuSpec{"edit/select", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "S&elect more")},
        MenuSpec{"view", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&View")},
        MenuSpec{"view/overlay", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "O&verlay")},
        MenuSpec{"view/panels", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Panels")},
        MenuSpec{"view/layers", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "La&yers")},
        MenuSpec{"view/theme", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Theme")},
        MenuSpec{"view/language", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Language")},
        MenuSpec{"arrange", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Arrange")},
        MenuSpec{"arrange/align", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Align")},
        MenuSpec{"arrange/distribute", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Distribute")},
        MenuSpec{"variants", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Va&riants")},
        MenuSpec{"help", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Help")},
    };
    return menus;
}

std::span<const ActionSpec> ActionRegistry::actionSpecs()
{
    static constexpr std::array actions{
        ActionSpec{"new", "file", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&New"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "New design"), "new", "Ctrl+N", OnToolBar},
        ActionSpec{"new-from-template", "file", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "New from &template…"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "New network design from a few numbers"), "template", "Ctrl+Shift+N", NoFlags},
        ActionSpec{"open", "file", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Open…"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Open a design"), "open", "Ctrl+O", OnToolBar},
        ActionSpec{"import-part", "file", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Import…"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Import a part file or a device type of NetBox as a part of your own"), "import", "", NoFlags},
        ActionSpec{"part-new", "file/parts", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&New own part…"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Make a part that the catalogue does not have"), "new", "", NoFlags},
        ActionSpec{"part-copy", "file/parts", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Duplicate as &own part…"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Make a part of your own like the one selected in the list of parts"), "duplicate", "", NoFlags},
        ActionSpec{"part-edit", "file/parts", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Edit own part…"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Figures, ports and prices of the part selected in the list of parts"), "", "", NoFlags},
        ActionSpec{"part-delete", "file/parts", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Delete own part"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Take the part selected in the list of parts out of your own"), "delete", "", NoFlags},
        ActionSpec{"part-export", "file/parts", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "E&xport own parts…"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Write the own parts selected in the list of parts into a file for others"), "export", "", SeparatorBefore},
        ActionSpec{"start-page", "file", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Examples and start page"), "", "home", "", NoFlags},
        ActionSpec{"clear-recent", "file/recent", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Clear the list"), "", "", "", SeparatorBefore},
        ActionSpec{"save", "file", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Save"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Save the design"), "save", "Ctrl+S", SeparatorBefore | OnToolBar},
        ActionSpec{"save-as", "file", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Save &as…"), "", "save-as", "Ctrl+Shift+S", NoFlags},
        ActionSpec{"export-bom", "file/export", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Bill of materials…"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Write the bill of materials as a spreadsheet, CSV, Markdown, web page, JSON or PDF file"), "bom", "Ctrl+E", NoFlags},
        ActionSpec{"export-cables", "file/export", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Cables…"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Write the list of cables as a spreadsheet, CSV, Markdown, web page, JSON or PDF file"), "cable", "", NoFlags},
        ActionSpec{"export-picture", "file/export", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Picture of the canvas…"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Write the drawing as an SVG, PNG or PDF file"), "export", "Ctrl+Shift+E", NoFlags},
        ActionSpec{"export-labels", "file/export", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Labels for cables…"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Print labels for the ends of the cables, or write them as a PDF or CSV file"), "cable", "", NoFlags},
        ActionSpec{"export-report", "file/export", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Report…"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Write all about the design, with pictures, as one web page or a PDF file"), "export", "", NoFlags},
        ActionSpec{"quit", "file", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Quit"), "", "", "Ctrl+Q", SeparatorBefore},

        ActionSpec{"undo", "edit", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Undo"), "", "undo", "Ctrl+Z", SeparatorBefore | OnToolBar},
        ActionSpec{"redo", "edit", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Redo"), "", "redo", "Ctrl+Shift+Z; Ctrl+Y", OnToolBar},
        ActionSpec{"cut", "edit", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Cu&t"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Cut the selection"), "cut", "Ctrl+X", SeparatorBefore | CanvasKeys},
        ActionSpec{"copy", "edit", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Copy"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Copy the selection"), "copy", "Ctrl+C", CanvasKeys},
        ActionSpec{"paste", "edit", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Paste"), "", "paste", "Ctrl+V", CanvasKeys},
        ActionSpec{"duplicate", "edit", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Duplicate"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Duplicate the selection"), "duplicate", "Ctrl+D", CanvasKeys | OnToolBar},
        ActionSpec{"group", "edit", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Group"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Make the selection an assembly that can be repeated"), "group", "Ctrl+G", CanvasKeys},
        ActionSpec{"connect", "edit", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Conn&ect"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Join the two selected components at the ports that fit best"), "cable", "K", CanvasKeys},
        ActionSpec{"insert-template", "edit", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Insert a template…"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Insert a whole network as an assembly"), "template", "", NoFlags},
        ActionSpec{"new-board", "edit", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "New b&oard"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Add a circuit board of your own and go inside"), "", "", NoFlags},
        ActionSpec{"save-board-part", "edit", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Ma&ke the board a part…"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Write the board shown or selected into a file of parts for other designs"), "", "", NoFlags},
        ActionSpec{"ungroup", "edit/blocks", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Ungroup"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Put what is inside the selected assembly in its place"), "", "Ctrl+Shift+G", CanvasKeys},
        ActionSpec{"make-own", "edit/blocks", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Make it its &own"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Give the selected assembly an inside that no other has"), "", "", NoFlags},
        ActionSpec{"split-block", "edit/blocks", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Split block…"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Take some out of a block that stands for several"), "", "", NoFlags},
        ActionSpec{"switch-off", "edit/blocks", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "S&witch on or off"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Switch the selected parts or cables off, and see what remains; or on again"), "power", "O", CanvasKeys},
        ActionSpec{"replace-part", "edit/blocks", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Replace with…"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Put another part in the place of the selected ones; cables stay where they fit"), "", "R", CanvasKeys},
        ActionSpec{"find-fitting", "edit/blocks", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Parts that &fit"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "List the parts that fit a free port of the selected component"), "", "Ctrl+Alt+P", NoFlags},
        ActionSpec{"array", "edit/blocks", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Array…"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Repeat the selection in rows and columns, or as a count on one block"), "duplicate", "Ctrl+Shift+D", CanvasKeys | SeparatorBefore},
        ActionSpec{"delete", "edit", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "De&lete"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Delete the selection"), "delete", "Del", CanvasKeys | OnToolBar},
        ActionSpec{"select-all", "edit", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Select &all"), "", "", "Ctrl+A", SeparatorBefore | CanvasKeys},
        ActionSpec{"select-similar", "edit/select", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Of the same &kind"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Select all of the same part or assembly"), "", "Ctrl+Shift+A", CanvasKeys},
        ActionSpec{"select-connected", "edit/select", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Connected"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Also select what is joined by a cable; again goes further"), "", "Ctrl+Shift+K", CanvasKeys},
        ActionSpec{"select-others", "edit/select", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Others instead"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Select what is not selected"), "", "Ctrl+I", CanvasKeys},
        ActionSpec{"rename", "edit", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Re&name"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Rename the selected component"), "", "F2", NoFlags},
        ActionSpec{"find", "edit", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Find…"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Find anything in the design"), "search", "Ctrl+F", SeparatorBefore},
        ActionSpec{"find-part", "edit", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "F&ind a part…"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Search the list of parts"), "", "Ctrl+P", NoFlags},
        ActionSpec{"commands", "edit", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Co&mmands…"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Find a command by its name"), "", "Ctrl+Shift+P", NoFlags},

        ActionSpec{"tool-select", "edit", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Select tool"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Select, move and connect"), "select", "V", SeparatorBefore | CanvasKeys | OnToolBar | Checkable},
        ActionSpec{"tool-cable", "edit", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Ca&ble tool"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Draw cables: click one port, then another"), "cable", "C", CanvasKeys | OnToolBar | Checkable},
        ActionSpec{"tool-pan", "edit", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Hand tool"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Move the view"), "pan", "H", CanvasKeys | OnToolBar | Checkable},
        ActionSpec{"tool-array", "edit", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Array too&l"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Repeat a block or the selection: drag to the right and down"), "array", "A", CanvasKeys | OnToolBar | Checkable},
        ActionSpec{"tool-measure", "edit", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Measure tool"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Measure on the drawing: drag from one place to another"), "measure", "M", CanvasKeys | OnToolBar | Checkable},

        ActionSpec{"wire-power", "edit", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Wire the power"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Draw the missing power leads of the selection, or of everything shown"), "psu", "", SeparatorBefore},
        ActionSpec{"free-way", "edit", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Let the cable f&ind its way"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Forget how the selected cables were laid by hand"), "", "", NoFlags},

        ActionSpec{"zoom-out", "view", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Zoom &out"), "", "zoom-out", "Ctrl+-", SeparatorBefore | OnToolBar},
        ActionSpec{"zoom-in", "view", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Zoom &in"), "", "zoom-in", "Ctrl++; Ctrl+=", OnToolBar},
        ActionSpec{"fit", "view", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Show everything"), "", "fit", "Ctrl+0", OnToolBar},
        ActionSpec{"fit-selection", "view", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Show the sele&ction"), "", "fit-selection", "Shift+F", CanvasKeys},
        ActionSpec{"go-up", "view", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Up one level"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Leave the assembly shown"), "back", "Alt+Up", NoFlags},
        ActionSpec{"minimap", "view", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Minimap"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Show all of the drawing small in a corner, where it is larger than the view"), "", "N", SeparatorBefore | CanvasKeys | Checkable},
        ActionSpec{"link-load", "view/overlay", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Link load"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Colour cables by how busy the traffic keeps them"), "link-load", "L", CanvasKeys | Checkable},
        ActionSpec{"overlay-power", "view/overlay", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Power"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Colour blocks by what they typically draw"), "power", "", Checkable},
        ActionSpec{"overlay-cost", "view/overlay", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Cost"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Colour blocks by what they cost to buy"), "bom", "", Checkable},
        ActionSpec{"overlay-price-age", "view/overlay", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Age of prices"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Colour blocks by the date of their oldest price"), "", "", Checkable},
        ActionSpec{"overlay-none", "view/overlay", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&None"), "", "", "", SeparatorBefore | Checkable},
        ActionSpec{"layer-data", "view/layers", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Data links"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Show the cables that carry data"), "", "", Checkable},
        ActionSpec{"layer-power", "view/layers", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Power"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Show the cables that carry power"), "", "", Checkable},
        ActionSpec{"layer-cooling", "view/layers", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Cooling"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Show the parts that cool"), "", "", Checkable},
        ActionSpec{"layer-labels", "view/layers", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Labels"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Show the names of ports and the counts on cables"), "", "", Checkable},
        ActionSpec{"reset-panels", "view/panels", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Put the panels back"), "", "", "", SeparatorBefore},
        ActionSpec{"theme-system", "view/theme", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "As the &desktop"), "", "", "", Checkable},
        ActionSpec{"theme-light", "view/theme", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Light"), "", "", "", Checkable},
        ActionSpec{"theme-dark", "view/theme", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Dar&k"), "", "", "", Checkable},
        ActionSpec{"language-system", "view/language", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "As the &desktop"), "", "", "", Checkable},
        // Each language is written in itself, so that people find their own.
        ActionSpec{"language-en", "view/language", "English", "", "", "", Checkable},
        ActionSpec{"language-ko", "view/language", "한국어", "", "", "", Checkable},
        ActionSpec{"language-zh_CN", "view/language", "简体中文", "", "", "", Checkable},

        ActionSpec{"show-bom", "view", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Bill of materials"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Show the bill of materials"), "bom", "Ctrl+B", SeparatorBefore | OnToolBar},
        ActionSpec{"show-problems", "view", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "P&roblems"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Show the problems"), "problems", "F8", OnToolBar},
        ActionSpec{"show-traffic", "view", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Tra&ffic"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Show the traffic between the GPUs"), "traffic", "Ctrl+T", OnToolBar},
        ActionSpec{"show-workload", "view", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Wor&kload"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "What the farm is to do with a language model, and what comes of it"), "play", "Ctrl+Shift+T", NoFlags},
        ActionSpec{"show-charts", "view", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "C&harts"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Show a chart of the design"), "chart", "F7", OnToolBar},
        ActionSpec{"compare-parts", "view", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Comp&are parts in a chart"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Any figure of any parts over any other"), "chart", "", NoFlags},
        ActionSpec{"parts-side-by-side", "view", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Compar&e parts side by side…"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "All figures of two to six parts that are selected in the list of parts"), "table", "", NoFlags},
        ActionSpec{"compare-designs", "view", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Compare &designs in a chart"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Cost against performance of many designs"), "chart", "", NoFlags},
        ActionSpec{"show-whatif", "view", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&What-if"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Show what single changes of the selection would bring"), "", "Ctrl+Shift+W", NoFlags},
        ActionSpec{"explore", "view", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "E&xplore…"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Evaluate many designs: vary parts, counts, limits, prices"), "", "Ctrl+Shift+X", NoFlags},

        ActionSpec{"align-left", "arrange/align", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Left edges"), "", "align-left", "Ctrl+Shift+Left", CanvasKeys},
        ActionSpec{"align-centre", "arrange/align", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Centres"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Bring the middles under each other"), "align-centre", "Ctrl+Alt+C", CanvasKeys},
        ActionSpec{"align-right", "arrange/align", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Right edges"), "", "align-right", "Ctrl+Shift+Right", CanvasKeys},
        ActionSpec{"align-top", "arrange/align", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Top edges"), "", "align-top", "Ctrl+Shift+Up", SeparatorBefore | CanvasKeys},
        ActionSpec{"align-middle", "arrange/align", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Middles"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Bring the middles beside each other"), "align-middle", "Ctrl+Alt+M", CanvasKeys},
        ActionSpec{"align-bottom", "arrange/align", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Bottom edges"), "", "align-bottom", "Ctrl+Shift+Down", CanvasKeys},
        ActionSpec{"distribute-across", "arrange/distribute", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Equal gaps &across"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Between the outermost, from left to right"), "distribute-horizontal", "Ctrl+Alt+H", CanvasKeys},
        ActionSpec{"distribute-down", "arrange/distribute", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Equal gaps &down"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Between the outermost, from top to bottom"), "distribute-vertical", "Ctrl+Alt+V", CanvasKeys},
        ActionSpec{"space-across", "arrange/distribute", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Repeat the first gap a&cross"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Each as far from the next as the two leftmost"), "", "", SeparatorBefore | CanvasKeys},
        ActionSpec{"space-down", "arrange/distribute", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Repeat the first gap d&own"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Each as far from the next as the two topmost"), "", "", CanvasKeys},
        ActionSpec{"lay-out", "arrange", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Lay out"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Arrange the selection, or all: switches above hosts, cards beside them"), "lay-out", "Ctrl+Shift+L", SeparatorBefore | CanvasKeys},
        ActionSpec{"lock", "arrange", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Loc&k"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Locked parts stay where they are"), "lock", "Ctrl+L", CanvasKeys | Checkable},

        ActionSpec{"variant-new", "variants", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&New variant"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Another version of this farm, like the one shown; the file holds both"), "", "Ctrl+Alt+N", NoFlags},
        ActionSpec{"variant-rename", "variants", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Rename…"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Name and note of the variant that is edited"), "", "", NoFlags},
        ActionSpec{"variant-delete", "variants", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Delete the variant"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Take the variant that is edited out of the file"), "", "", NoFlags},
        ActionSpec{"variant-promote", "variants", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Make it the base"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "The base becomes a variant in its place; all others stay what they are"), "", "", NoFlags},
        ActionSpec{"variant-next", "variants", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Ne&xt"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Edit the next variant"), "", "Ctrl+Alt+PgDown", SeparatorBefore},
        ActionSpec{"variant-previous", "variants", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Pre&vious"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Edit the variant before"), "", "Ctrl+Alt+PgUp", NoFlags},
        ActionSpec{"baseline-pin", "variants", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Pin as baseline"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Show differences to the figures of now"), "", "Ctrl+Alt+B", SeparatorBefore},
        ActionSpec{"baseline-unpin", "variants", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Unpin the baseline"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Show no differences"), "", "", NoFlags},
        ActionSpec{"show-compare", "variants", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Compare"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Variants and other files side by side"), "table", "Ctrl+Alt+D", SeparatorBefore},

        ActionSpec{"keys", "help", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Keys"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "List of keys"), "", "?; F1", NoFlags},
        ActionSpec{"validation", "help", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&Model against measured…"), QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "Compare what the program computes with published figures"), "", "", NoFlags},
        ActionSpec{"about", "help", QT_TRANSLATE_NOOP("nongjang::ActionRegistry", "&About Nongjang"), "", "info", "", SeparatorBefore},
    };
    return actions;
}
std::span<const char *const> ActionRegistry::designActionIds()
{
    static constexpr std::array ids{
        "save", "save-as", "export-bom", "export-cables", "export-labels", "export-report", "insert-template", "export-picture", "paste", "select-all", "find", "find-part",
        "tool-select", "tool-cable", "tool-pan", "tool-array", "tool-measure", "zoom-in", "zoom-out", "fit", "minimap", "link-load",
        "overlay-power", "overlay-cost", "overlay-price-age", "overlay-none", "layer-data", "layer-power", "layer-cooling",
        "layer-labels", "wire-power", "variant-new", "baseline-pin", "show-compare", "show-bom", "show-problems", "show-traffic", "show-workload", "reset-panels",
        "show-charts", "show-whatif", "explore", "compare-parts", "compare-designs", "parts-side-by-side",
    };
    return ids;
}
// clang-format on

} // namespace nongjang
