#include "views/canvas/block_heat.h"

#include "model/base/currency_text.h"
#include "model/base/unit.h"
#include "views/canvas/canvas_model.h"

#include <QLocale>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr int digits = 3;

QString dayText(double day)
{
    return QLocale().toString(QDate::fromJulianDay(qint64(day)), u"yyyy-MM"_s);
}

} // namespace

QString BlockHeat::title() const
{
    switch (m_overlay) {
    case BlockOverlay::Power:
        return tr("Power");
    case BlockOverlay::Cost:
        return tr("Cost");
    case BlockOverlay::PriceAge:
        return tr("Oldest price");
    case BlockOverlay::None:
        break;
    }
    return {};
}

QString BlockHeat::valueText(double value) const
{
    if (m_overlay == BlockOverlay::PriceAge)
        return dayText(value);
    const auto dimension = m_overlay == BlockOverlay::Power ? Dimension::Power : Dimension::Money;
    const QString text = displayText(value, dimension, digits);
    return m_overlay == BlockOverlay::Cost ? inCurrency(text, m_currency) : text;
}

QString BlockHeat::textOf(int block) const
{
    if (m_overlay == BlockOverlay::None || block < 0 || block >= int(m_texts.size()))
        return {};
    const QString &text = m_texts[std::size_t(block)];
    return tr("%1: %2", "figure, value").arg(title(), text.isEmpty() ? tr("unknown") : text);
}

void BlockHeat::update(const Report *report, const CanvasModel &model, const QString &assemblyId)
{
    const std::size_t count = m_overlay == BlockOverlay::None ? 0 : model.blocks().size();
    m_values.assign(count, std::nullopt);
    m_texts.assign(count, QString());
    if (report && count > 0) {
        m_currency = report->bom.currency;
        for (const ComponentFigures &figures : report->components) {
            if (figures.assembly != assemblyId)
                continue;
            if (const int block = model.blockIndex(figures.component); block >= 0)
                take(figures, std::size_t(block));
        }
    }
    spread();
}

void BlockHeat::take(const ComponentFigures &figures, std::size_t block)
{
    const auto set = [&](double value, double low, double high, bool isPartial) {
        m_values[block] = value;
        QString text = valueText(value);
        if (isPartial)
            text = tr("at least %1").arg(text);
        else if (low < value || high > value)
            text = tr("%1 (%2 to %3)", "value, range").arg(text, valueText(low), valueText(high));
        m_texts[block] = text;
    };
    if (m_overlay == BlockOverlay::Power && figures.power) {
        const Ranged<Power> &power = *figures.power;
        set(power.value.si(), power.low.si(), power.high.si(), figures.isPowerPartial);
    } else if (m_overlay == BlockOverlay::Cost && figures.cost) {
        const Ranged<Money> &cost = *figures.cost;
        set(cost.value.si(), cost.low.si(), cost.high.si(), figures.isCostPartial);
    } else if (m_overlay == BlockOverlay::PriceAge && figures.oldestPrice.isValid()) {
        const double day = double(figures.oldestPrice.toJulianDay());
        set(day, day, day, false);
    }
}

/// Amounts from nothing to the most, dates from the newest to the oldest.
void BlockHeat::spread()
{
    double least = INFINITY, most = -INFINITY;
    m_isAnyUnknown = false;
    for (const std::optional<double> &value : m_values) {
        m_isAnyUnknown = m_isAnyUnknown || !value;
        if (value) {
            least = std::min(least, *value);
            most = std::max(most, *value);
        }
    }
    const bool isAnyKnown = most >= least;
    const bool isDate = m_overlay == BlockOverlay::PriceAge;
    const double from = isDate ? most : 0.0;
    const double to = isDate ? least : most;
    m_shares.assign(m_values.size(), std::nullopt);
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (m_values[i])
            m_shares[i] = to == from ? 0.0 : (*m_values[i] - from) / (to - from);
    }
    m_lowText = isAnyKnown ? valueText(from) : QString();
    m_highText = isAnyKnown ? valueText(to) : QString();
}

} // namespace nongjang
