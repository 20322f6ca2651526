#include "views/panels/export_note.h"

#include "model/study/cost_totals.h"
#include "model/study/export_study.h"
#include "views/itemmodels/export_text.h"

namespace nongjang {

using namespace Qt::StringLiterals;

ExportNote::ExportNote(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"componentExports"_s);
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void ExportNote::setPart(const Part *part, const Design &design)
{
    const bool isShown = part && isAccelerator(part->category);
    setVisible(isShown);
    if (!isShown)
        return;
    const QDate day = dayOf(design);
    const QString &destination = design.site.destination;
    setText(u"<p style='margin:4px 0'><b>%1</b><br>%2</p>%3"_s.arg(
        tr("Export classification").toHtmlEscaped(),
        exportClassHtml(exportClass(*part, day, destination)),
        exportRuleHtml(exportReport(day, destination))));
}

} // namespace nongjang
