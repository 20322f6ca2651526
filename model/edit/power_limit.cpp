#include "model/edit/power_limit.h"

#include <cmath>

namespace nongjang {

void setPowerShare(Component &component, const Catalog &catalog, double share)
{
    const QString name = QStringLiteral("power_limit");
    const PartPtr part = catalog.part(component.part);
    const Figure *limit = part ? part->figure(FigureKey::PowerLimit) : nullptr;
    if (!limit)
        return;
    const double watt = std::round(share * limit->value);
    if (watt >= limit->value)
        component.figures.remove(name);
    else
        component.figures[name].value = {measureText(watt, Dimension::Power), watt};
}

} // namespace nongjang
