#include "model/study/chart_pieces.h"

#include "model/study/power_states.h"
#include "model/study/supply_plan.h"

namespace nongjang {

ChartData newChart(const char *kind, ChartForm form)
{
    ChartData chart;
    chart.kind = QString::fromLatin1(kind);
    chart.title = chartTitle(chart.kind);
    chart.form = form;
    return chart;
}

ChartAxis moneyAxis(const Report &report, const QString &title)
{
    ChartAxis axis;
    axis.title = title;
    axis.dimension = Dimension::Money;
    axis.currency = report.bom.currency == u"USD" ? QString() : report.bom.currency;
    return axis;
}

Ranged<double> rangeOf(const ReportFigure &figure)
{
    return {figure.value, figure.low, figure.high};
}

QString categoryTitleOf(const QString &name)
{
    const std::optional<Category> category = categoryFromName(name.toStdString());
    return category ? categoryTitle(*category) : name;
}

std::map<QString, PartDraw> partDraws(const FarmModel &model)
{
    std::map<QString, PartDraw> draws;
    for (const ResolvedAssembly &assembly : model.assemblies) {
        const std::vector<int> counted = countedInHost(assembly);
        for (int i = 0; i < int(assembly.components.size()); ++i) {
            const ResolvedComponent &component = assembly.components[std::size_t(i)];
            const int own = component.component->count - counted[std::size_t(i)];
            if (!component.part || component.component->off || own <= 0
                || !(assembly.instances > 0.0) || feedOf(*component.part) == Feed::None)
                continue;
            PartDraw &draw = draws[component.part->id];
            const PowerStates states = powerStates(*component.part);
            const double count = assembly.instances * own;
            draw.name = component.part->fullName();
            draw.category = categoryTitle(component.part->category);
            if (const QString path = assembly.pathOf(i); !draw.objects.contains(path))
                draw.objects << path; // rows of one component have one
            draw.count += count;
            draw.isKnown = draw.isKnown && states.typical;
            const std::array each{&states.idle, &states.typical, &states.peak};
            for (std::size_t state = 0; state < each.size(); ++state)
                draw.watt[state] += each[state]->value_or(Ranged<double>{}) * count;
        }
    }
    return draws;
}

} // namespace nongjang
