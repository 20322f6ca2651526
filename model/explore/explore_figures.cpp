#include "model/explore/explore_figures.h"

#include "model/catalog/report_figures.h"
#include "model/catalog/user_rules.h"

namespace nongjang {

namespace {

const QString errors = QStringLiteral("findings.error");

} // namespace

QStringList exploreFigures()
{
    return reportFigureNames() + QStringList(errors);
}

QString errorCountColumn()
{
    return errors;
}

std::optional<Dimension> exploreFigureDimension(const QString &key)
{
    if (key == errors)
        return Dimension::Number;
    const std::optional<std::size_t> index = reportFigureIndex(key);
    return index ? std::optional(reportFigures()[*index].dimension) : std::nullopt;
}

QStringList defaultExploreColumns()
{
    return {QStringLiteral("counts.gpu"),
            QStringLiteral("compute.peak.fp16"),
            QStringLiteral("compute.sustained.fp16"),
            QStringLiteral("memory.capacity"),
            QStringLiteral("memory.bandwidth"),
            QStringLiteral("network.patterns.ring_allreduce.busbw"),
            QStringLiteral("network.patterns.all_to_all.busbw"),
            QStringLiteral("power.wall_typical"),
            QStringLiteral("power.wall_peak"),
            QStringLiteral("cost.capex"),
            QStringLiteral("cost.tco"),
            QStringLiteral("findings.error")};
}

} // namespace nongjang
