#include "views/panels/delta_display.h"

#include "model/catalog/user_rules.h"
#include "model/study/compare_text.h"
#include "model/study/report_lookup.h"
#include "views/itemmodels/figure_text.h"
#include "views/widgets/figure_row.h"

#include <cmath>

namespace nongjang {

using namespace Qt::StringLiterals;

QString deltaText(const CompareCell &cell, Dimension dimension, const QString &currency)
{
    const QString delta = compareDeltaText(cell, dimension, currency);
    if (delta.isEmpty() || !(std::abs(*cell.delta) > 0.0))
        return {};
    QString text = (*cell.delta > 0.0 ? u"▲ "_s : u"▼ "_s) % delta;
    if (const QString share = compareShareText(cell); !share.isEmpty())
        text += u" ("_s % share % u')';
    if (const QString word = compareSignText(cell.sign); !word.isEmpty())
        text += u", "_s % word;
    return text;
}

void showDelta(FigureRow &row, const QString &figure, const Report &report,
               const Candidate *baseline)
{
    const std::optional<std::size_t> index = reportFigureIndex(figure);
    if (!baseline || !index) {
        row.setDelta({}, {});
        return;
    }
    const Dimension dimension = reportFigures()[*index].dimension;
    const QString &currency = report.bom.currency;
    const bool isComparable = dimension != Dimension::Money || baseline->currency == currency;
    const CompareCell cell = isComparable
                                 ? compareCell(candidateFigure(reportFigure(report, figure)),
                                               baseline->figure(figure), reportFigureBetter(figure))
                                 : CompareCell();
    row.setDelta(deltaText(cell, dimension, currency), differenceColour(cell.sign, row.palette()));
}

} // namespace nongjang
