#include "model/explore/explore_spec.h"

#include "model/explore/spec_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::ExploreSpec)
};

constexpr std::array<std::pair<ExploreTarget, const char *>, 12> targetNames{{
    {ExploreTarget::Template, "template"},
    {ExploreTarget::Part, "part"},
    {ExploreTarget::Count, "count"},
    {ExploreTarget::CablePart, "cable_part"},
    {ExploreTarget::CablePattern, "cable_pattern"},
    {ExploreTarget::CableCount, "cable_count"},
    {ExploreTarget::P2p, "p2p"},
    {ExploreTarget::Figure, "figure"},
    {ExploreTarget::Condition, "condition"},
    {ExploreTarget::CableLength, "cable_length"},
    {ExploreTarget::Site, "site"},
    {ExploreTarget::PriceFactor, "price_factor"},
}};

constexpr double most = 1e15;
constexpr std::array siteFields{
    SiteFieldInfo{"tariff", Dimension::MoneyPerEnergy, 0.0, most},
    SiteFieldInfo{"pue", Dimension::Number, 1.0, 10.0},
    SiteFieldInfo{"utilisation", Dimension::Number, 0.0, 1.0},
    SiteFieldInfo{"years", Dimension::Number, 1.0, 50.0, true},
    SiteFieldInfo{"tax", Dimension::Number, 0.0, 10.0},
    SiteFieldInfo{"duty", Dimension::Number, 0.0, 10.0},
    SiteFieldInfo{"freight", Dimension::Number, 0.0, 10.0},
    SiteFieldInfo{"discount_rate", Dimension::Number, 0.0, 1.0},
    SiteFieldInfo{"residual", Dimension::Number, 0.0, 1.0},
    SiteFieldInfo{"maintenance", Dimension::Number, 0.0, 1.0},
};

/// Twelve digits: sums of steps look as they were meant.
double rounded(double value)
{
    return QString::number(value, 'g', 12).toDouble();
}

} // namespace

QString exploreTargetName(ExploreTarget target)
{
    for (const auto &[each, name] : targetNames)
        if (each == target)
            return QString::fromLatin1(name);
    Q_UNREACHABLE();
}

std::optional<ExploreTarget> exploreTargetFromName(const QString &name)
{
    for (const auto &[each, known] : targetNames)
        if (name == QLatin1String(known))
            return each;
    return std::nullopt;
}

QStringList exploreTargetNames()
{
    QStringList names;
    for (const auto &[each, name] : targetNames)
        names << QString::fromLatin1(name);
    return names;
}

const SiteFieldInfo *siteField(const QString &name)
{
    const auto it = std::find_if(siteFields.begin(), siteFields.end(), [&](const auto &each) {
        return name == QLatin1String(each.name);
    });
    return it == siteFields.end() ? nullptr : &*it;
}

QStringList siteFieldNames()
{
    QStringList names;
    for (const SiteFieldInfo &each : siteFields)
        names << QString::fromLatin1(each.name);
    return names;
}

ExploreValue exploreValue(double number, Dimension dimension)
{
    const double value = rounded(number);
    return {dimension == Dimension::Number ? QString::number(value, 'g', 12)
                                           : measureText(value, dimension),
            value};
}

Result<std::vector<ExploreValue>> steppedValues(double from, double to, double step,
                                                Dimension dimension)
{
    if (!(step > 0.0) || !(from <= to))
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("the step is positive, and “from” is not above “to”"));
    constexpr double slack = 1e-9; // of a step: 0.1 + 0.1 + 0.1 still reaches 0.3
    const double steps = std::floor((to - from) / step + slack);
    if (!(steps < mostExploreValues))
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("these are more than %1 values").arg(mostExploreValues));
    std::vector<ExploreValue> values;
    for (int i = 0; i <= int(steps); ++i)
        values.push_back(exploreValue(from + i * step, dimension));
    return values;
}

Result<std::vector<ExploreValue>> spacedValues(double from, double to, int points, bool isLog,
                                               Dimension dimension)
{
    if (points < 1 || points > mostExploreValues || (isLog && !(from > 0.0 && to > 0.0)))
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("from 1 to %1 points, and of logarithms only positive ends")
                        .arg(mostExploreValues));
    std::vector<ExploreValue> values;
    for (int i = 0; i < points; ++i) {
        const double share = points == 1 ? 0.0 : double(i) / (points - 1);
        const double value = isLog ? from * std::pow(to / from, share) : from + (to - from) * share;
        values.push_back(exploreValue(i > 0 && i + 1 == points ? to : value, dimension));
    }
    return values;
}

} // namespace nongjang
