#include "views/panels/figure_display.h"

#include "model/base/currency_text.h"
#include "views/itemmodels/figure_text.h"
#include "views/widgets/figure_row.h"

namespace nongjang {

using namespace Qt::StringLiterals;

void showFigure(FigureRow &row, const ReportFigure &figure, const Catalog &catalog,
                const QString &currency, const QString &note)
{
    const auto named = [&](const QString &text) {
        return figure.dimension == Dimension::Money ? inCurrency(text, currency) : text;
    };
    QStringList small;
    for (const QString &text :
         {named(rangeText(figure.value, figure.low, figure.high, figure.dimension)),
          missingText(figure), note})
        if (!text.isEmpty())
            small << text;
    row.setValue(named(reportValueText(figure)), small.join(u" · "_s));
    row.setExplanation(explanationHtml(figure, catalog));
}

} // namespace nongjang
