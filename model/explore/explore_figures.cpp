#include "model/explore/explore_figures.h"

#include "model/catalog/user_rules.h"

#include <QHash>

namespace nongjang {

namespace {

struct Table
{
    QStringList keys;
    QHash<QString, Dimension> dimensions;

    void add(const QString &key, Dimension dimension)
    {
        if (dimensions.contains(key))
            return;
        keys << key;
        dimensions.insert(key, dimension);
    }
};

const Table &table()
{
    static const Table all = [] {
        Table result;
        for (const ReportFigureInfo &info : reportFigures())
            result.add(QString::fromLatin1(info.name.data(), qsizetype(info.name.size())),
                       info.dimension);
        for (const char *pattern : {"ring_allreduce", "hierarchical_allreduce", "reduce_scatter",
                                    "all_gather", "broadcast", "all_to_all"}) {
            const QString key = QStringLiteral("network.patterns.") % QLatin1String(pattern);
            result.add(key % QStringLiteral(".busbw"), Dimension::Bandwidth);
            result.add(key % QStringLiteral(".time"), Dimension::Duration);
        }
        for (const char *precision :
             {"fp64", "fp32", "tf32", "fp16", "fp16_fp32acc", "bf16", "fp8", "fp4", "int8"})
            result.add(QStringLiteral("cost.per_tflops.") % QLatin1String(precision),
                       Dimension::Money);
        result.add(QStringLiteral("cost.per_gb"), Dimension::Money);
        result.add(QStringLiteral("cost.per_gb_s"), Dimension::Money);
        result.add(QStringLiteral("cost.per_gpu_hour"), Dimension::Money);
        result.add(QStringLiteral("reliability.goodput"), Dimension::Number);
        result.add(QStringLiteral("findings.error"), Dimension::Number);
        return result;
    }();
    return all;
}

} // namespace

const QStringList &exploreFigures()
{
    return table().keys;
}

std::optional<Dimension> exploreFigureDimension(const QString &key)
{
    const auto it = table().dimensions.constFind(key);
    return it == table().dimensions.cend() ? std::nullopt : std::optional(*it);
}

QStringList defaultExploreColumns()
{
    return {QStringLiteral("counts.gpu"),
            QStringLiteral("compute.peak.fp16"),
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
