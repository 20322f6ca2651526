#include "model/study/validation_reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Validation)
};

} // namespace

const QuantityReader *findReader(const std::vector<QuantityReader> &readers, const QString &key)
{
    const auto it = std::find_if(readers.begin(), readers.end(), [&](const QuantityReader &each) {
        return each.key.endsWith(u'.') ? key.startsWith(each.key) : key == each.key;
    });
    return it == readers.end() ? nullptr : &*it;
}

ReportFigure plainFigure(Dimension dimension, double value, const QString &from,
                         const QString &formula)
{
    return {dimension, value, value, value, {from}, formula, {}};
}

MaybeFigure completeFigure(const MaybeFigure &figure, QString &reason)
{
    if (!figure)
        reason = Tr::tr("the engine has no figure for it");
    else if (!figure->missing.isEmpty())
        reason = Tr::tr("unknown for %1").arg(figure->missing.join(QStringLiteral(", ")));
    return figure && figure->missing.isEmpty() ? figure : std::nullopt;
}

} // namespace nongjang
