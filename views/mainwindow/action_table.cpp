// The list itself. Order is the order in menus and in the tool bar.
#include "views/mainwindow/action_registry.h"

#include <array>

namespace nongjang {

// clang-format off
std::span<const MenuSpec> ActionRegistry::menuSpecs()
{
    static constexpr std::array menus{
        MenuSpec{"file", QT_TR_NOOP("&File")},
        MenuSpec{"file/recent", QT_TR_NOOP("Open &recent")},
        MenuSpec{"file/export", QT_TR_NOOP("&Export")},
        MenuSpec{"edit", QT_TR_NOOP("&Edit")},
        MenuSpec{"view", QT_TR_NOOP("&View")},
        MenuSpec{"view/panels", QT_TR_NOOP("&Panels")},
        MenuSpec{"view/theme", QT_TR_NOOP("&Theme")},
        MenuSpec{"view/language", QT_TR_NOOP("&Language")},
        MenuSpec{"help", QT_TR_NOOP("&Help")},
    };
    return menus;
}

std::span<const ActionSpec> ActionRegistry::actionSpecs()
{
    static constexpr std::array actions{
        ActionSpec{"new", "file", QT_TR_NOOP("&New"), QT_TR_NOOP("New design"), "new", "Ctrl+N", OnToolBar},
        ActionSpec{"open", "file", QT_TR_NOOP("&Open…"), QT_TR_NOOP("Open a design"), "open", "Ctrl+O", OnToolBar},
        ActionSpec{"start-page", "file", QT_TR_NOOP("&Examples and start page"), "", "home", "", NoFlags},
        ActionSpec{"clear-recent", "file/recent", QT_TR_NOOP("&Clear the list"), "", "", "", SeparatorBefore},
        ActionSpec{"save", "file", QT_TR_NOOP("&Save"), QT_TR_NOOP("Save the design"), "save", "Ctrl+S", SeparatorBefore | OnToolBar},
        ActionSpec{"save-as", "file", QT_TR_NOOP("Save &as…"), "", "save-as", "Ctrl+Shift+S", NoFlags},
        ActionSpec{"export-bom", "file/export", QT_TR_NOOP("&Bill of materials…"), QT_TR_NOOP("Write the bill of materials as a spreadsheet, CSV, Markdown or JSON file"), "bom", "Ctrl+E", NoFlags},
        ActionSpec{"export-picture", "file/export", QT_TR_NOOP("&Picture of the canvas…"), QT_TR_NOOP("Write the drawing as an SVG, PNG or PDF file"), "export", "Ctrl+Shift+E", NoFlags},
        ActionSpec{"quit", "file", QT_TR_NOOP("&Quit"), "", "", "Ctrl+Q", SeparatorBefore},

        ActionSpec{"undo", "edit", QT_TR_NOOP("&Undo"), "", "undo", "Ctrl+Z", SeparatorBefore | OnToolBar},
        ActionSpec{"redo", "edit", QT_TR_NOOP("&Redo"), "", "redo", "Ctrl+Shift+Z; Ctrl+Y", OnToolBar},
        ActionSpec{"cut", "edit", QT_TR_NOOP("Cu&t"), QT_TR_NOOP("Cut the selection"), "cut", "Ctrl+X", SeparatorBefore | CanvasKeys},
        ActionSpec{"copy", "edit", QT_TR_NOOP("&Copy"), QT_TR_NOOP("Copy the selection"), "copy", "Ctrl+C", CanvasKeys},
        ActionSpec{"paste", "edit", QT_TR_NOOP("&Paste"), "", "paste", "Ctrl+V", CanvasKeys},
        ActionSpec{"duplicate", "edit", QT_TR_NOOP("&Duplicate"), QT_TR_NOOP("Duplicate the selection"), "duplicate", "Ctrl+D", CanvasKeys | OnToolBar},
        ActionSpec{"delete", "edit", QT_TR_NOOP("De&lete"), QT_TR_NOOP("Delete the selection"), "delete", "Del", CanvasKeys | OnToolBar},
        ActionSpec{"select-all", "edit", QT_TR_NOOP("Select &all"), "", "", "Ctrl+A", SeparatorBefore | CanvasKeys},
        ActionSpec{"rename", "edit", QT_TR_NOOP("Re&name"), QT_TR_NOOP("Rename the selected component"), "", "F2", NoFlags},
        ActionSpec{"find-part", "edit", QT_TR_NOOP("&Find a part…"), "", "search", "Ctrl+F", NoFlags},

        ActionSpec{"tool-select", "edit", QT_TR_NOOP("&Select tool"), QT_TR_NOOP("Select, move and connect"), "select", "V", SeparatorBefore | CanvasKeys | OnToolBar | Checkable},
        ActionSpec{"tool-cable", "edit", QT_TR_NOOP("Ca&ble tool"), QT_TR_NOOP("Draw cables: click one port, then another"), "cable", "C", CanvasKeys | OnToolBar | Checkable},
        ActionSpec{"tool-pan", "edit", QT_TR_NOOP("&Hand tool"), QT_TR_NOOP("Move the view"), "pan", "H", CanvasKeys | OnToolBar | Checkable},

        ActionSpec{"zoom-out", "view", QT_TR_NOOP("Zoom &out"), "", "zoom-out", "Ctrl+-", SeparatorBefore | OnToolBar},
        ActionSpec{"zoom-in", "view", QT_TR_NOOP("Zoom &in"), "", "zoom-in", "Ctrl++; Ctrl+=", OnToolBar},
        ActionSpec{"fit", "view", QT_TR_NOOP("&Show everything"), "", "fit", "Ctrl+0", OnToolBar},
        ActionSpec{"fit-selection", "view", QT_TR_NOOP("Show the &selection"), "", "fit-selection", "Shift+F", CanvasKeys},
        ActionSpec{"go-up", "view", QT_TR_NOOP("&Up one level"), QT_TR_NOOP("Leave the assembly shown"), "back", "Alt+Up", NoFlags},
        ActionSpec{"link-load", "view", QT_TR_NOOP("&Link load"), QT_TR_NOOP("Colour cables by how busy they are in the all-reduce"), "link-load", "L", SeparatorBefore | CanvasKeys | Checkable},
        ActionSpec{"reset-panels", "view/panels", QT_TR_NOOP("&Put the panels back"), "", "", "", SeparatorBefore},
        ActionSpec{"theme-system", "view/theme", QT_TR_NOOP("As the &desktop"), "", "", "", Checkable},
        ActionSpec{"theme-light", "view/theme", QT_TR_NOOP("&Light"), "", "", "", Checkable},
        ActionSpec{"theme-dark", "view/theme", QT_TR_NOOP("&Dark"), "", "", "", Checkable},
        ActionSpec{"language-system", "view/language", QT_TR_NOOP("As the &desktop"), "", "", "", Checkable},
        // Each language is written in itself, so that people find their own.
        ActionSpec{"language-en", "view/language", "English", "", "", "", Checkable},
        ActionSpec{"language-ko", "view/language", "한국어", "", "", "", Checkable},
        ActionSpec{"language-zh_CN", "view/language", "简体中文", "", "", "", Checkable},

        ActionSpec{"show-bom", "view", QT_TR_NOOP("&Bill of materials"), QT_TR_NOOP("Show the bill of materials"), "bom", "Ctrl+B", SeparatorBefore | OnToolBar},
        ActionSpec{"show-problems", "view", QT_TR_NOOP("&Problems"), QT_TR_NOOP("Show the problems"), "problems", "F8", OnToolBar},

        ActionSpec{"keys", "help", QT_TR_NOOP("&Keys"), QT_TR_NOOP("List of keys"), "", "?; F1", NoFlags},
        ActionSpec{"about", "help", QT_TR_NOOP("&About Nongjang"), "", "info", "", SeparatorBefore},
    };
    return actions;
}
// clang-format on

} // namespace nongjang
