// CanvasModel: blocks that get no power, because something before them is switched off.
#include "views/canvas/canvas_model.h"

#include <QCoreApplication>
#include <QLocale>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::CanvasView)
};

} // namespace

void CanvasModel::setDark(const std::vector<DarkPart> &dark)
{
    for (CanvasBlock &block : m_blocks) {
        block.isDark = false;
        block.darkText.clear();
    }
    const QLocale locale;
    for (const DarkPart &part : dark) {
        const int index = part.assembly == m_assemblyId ? blockIndex(part.component) : -1;
        if (index < 0)
            continue;
        CanvasBlock &block = m_blocks[std::size_t(index)];
        block.isDark = part.count >= part.total;
        block.darkText =
            block.isDark ? Tr::tr("No power: %1").arg(part.reason)
            : part.instances.isEmpty()
                ? Tr::tr("%1 of %2 without power: %3")
                      .arg(locale.toString(part.count), locale.toString(part.total), part.reason)
                : Tr::tr("%1 without power: %2")
                      .arg(QString(part.component % u'[' % part.instances % u']'), part.reason);
    }
}

} // namespace nongjang
