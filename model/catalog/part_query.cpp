#include "model/catalog/part_query.h"

#include "model/catalog/part_search.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::PartQuery)
};

using Subject = FigureCondition::Subject;
using Relation = FigureCondition::Relation;

struct Alias
{
    std::string_view name;
    FigureKey key;
};

// Short words for the figures people filter by; every figure name of the catalogue works too.
constexpr std::array aliases{
    Alias{"vram", FigureKey::MemoryCapacity},
    Alias{"memory", FigureKey::MemoryCapacity},
    Alias{"bandwidth", FigureKey::MemoryBandwidth},
    Alias{"power", FigureKey::PowerLimit},
    Alias{"tdp", FigureKey::PowerLimit},
    Alias{"fp16", FigureKey::Fp16Fp32Acc},
    Alias{"slots", FigureKey::SlotWidth},
    Alias{"ports", FigureKey::PortCount},
};

/// What a bare number is multiplied with to reach the SI unit of the dimension.
double bareFactor(Dimension dimension)
{
    switch (dimension) {
    case Dimension::ComputeRate:
        return 1e12;
    case Dimension::DataSize:
    case Dimension::Bandwidth:
        return 1e9;
    case Dimension::Length:
        return 1e-3;
    case Dimension::Area:
    case Dimension::Frequency:
    case Dimension::TransferRate:
        return dimension == Dimension::Area ? 1e-6 : 1e6;
    case Dimension::Duration:
    case Dimension::DurationPerLength:
        return 1e-9;
    case Dimension::MoneyPerEnergy:
        return 1.0 / 3.6e6;
    case Dimension::EnergyPerBit:
        return 1e-12;
    case Dimension::Number:
    case Dimension::Power:
    case Dimension::ApparentPower:
    case Dimension::Energy:
    case Dimension::Voltage:
    case Dimension::Current:
    case Dimension::Mass:
    case Dimension::AirFlow:
    case Dimension::Money:
    case Dimension::MoneyPerLength:
    case Dimension::AttenuationPerLength:
        return 1.0;
    }
    return 1.0;
}

bool compares(double left, Relation relation, double right)
{
    // Catalogue figures went through text and back: "24 GB" must equal 24.
    const double tolerance = 1e-9 * std::max(std::abs(left), std::abs(right));
    switch (relation) {
    case Relation::Less:
        return left < right - tolerance;
    case Relation::LessOrEqual:
        return left <= right + tolerance;
    case Relation::Equal:
        return std::abs(left - right) <= tolerance;
    case Relation::GreaterOrEqual:
        return left >= right - tolerance;
    case Relation::Greater:
        return left > right + tolerance;
    }
    return false;
}

Relation relationOf(QStringView symbol)
{
    if (symbol == u"<")
        return Relation::Less;
    if (symbol == u"<=" || symbol == u"≤")
        return Relation::LessOrEqual;
    if (symbol == u">=" || symbol == u"≥")
        return Relation::GreaterOrEqual;
    return symbol == u">" ? Relation::Greater : Relation::Equal;
}

std::optional<FigureKey> aliasKey(const QString &name)
{
    const std::string wanted = name.toStdString();
    for (const Alias &alias : aliases)
        if (alias.name == wanted)
            return alias.key;
    return figureKey(wanted);
}

std::optional<double> cheapestPrice(const Part &part)
{
    std::optional<double> cheapest;
    for (const Price &price : part.prices)
        if (price.condition != u"msrp"_s)
            cheapest =
                std::min(price.amount.value.si(), cheapest.value_or(price.amount.value.si()));
    return cheapest;
}

std::optional<double> yearOf(const Part &part)
{
    for (const QString &key :
         {u"year"_s, u"released"_s, u"release_date"_s, u"release"_s, u"launch"_s, u"launched"_s}) {
        bool ok = false;
        const int year = part.attribute(key).left(4).toInt(&ok);
        if (ok)
            return year;
    }
    return std::nullopt;
}

std::optional<double> subjectValue(const FigureCondition &condition, const Part &part)
{
    switch (condition.subject) {
    case Subject::Price:
        return cheapestPrice(part);
    case Subject::Year:
        return yearOf(part);
    case Subject::Figure:
        break;
    }
    const Figure *figure = part.figure(condition.key);
    return figure ? std::optional(figure->value) : std::nullopt;
}

Result<double> conditionValue(const QString &text, Subject subject, FigureKey key)
{
    bool isBare = false;
    const double bare = text.toDouble(&isBare);
    if (isBare && std::isfinite(bare))
        return subject == Subject::Figure ? bare * bareFactor(figureInfo(key).dimension) : bare;
    const Dimension dimension = subject == Subject::Price  ? Dimension::Money
                                : subject == Subject::Year ? Dimension::Number
                                                           : figureInfo(key).dimension;
    return parseMeasureAs(text.toStdString(), dimension);
}

Result<FigureCondition> makeCondition(const QString &name, QStringView relation,
                                      const QString &value)
{
    FigureCondition condition;
    condition.relation = relationOf(relation);
    if (name == u"price"_s) {
        condition.subject = Subject::Price;
    } else if (name == u"year"_s) {
        condition.subject = Subject::Year;
    } else if (const std::optional<FigureKey> key = aliasKey(name)) {
        condition.key = *key;
    } else {
        return fail(ErrorCode::InvalidValue,
                    Text::tr("There is no figure called “%1”. Try one of: %2.")
                        .arg(name, partQueryAliases().join(u", "_s)));
    }
    if (value.isEmpty())
        return fail(ErrorCode::InvalidValue,
                    Text::tr("“%1” needs a number after the sign, as in “vram>=24”.").arg(name));
    const Result<double> number = conditionValue(value, condition.subject, condition.key);
    if (!number)
        return fail(
            ErrorCode::InvalidValue,
            Text::tr("“%1” is not a value of “%2”. %3").arg(value, name, number.error().message));
    condition.value = *number;
    return condition;
}

} // namespace

bool FigureCondition::matches(const Part &part) const
{
    const std::optional<double> actual = subjectValue(*this, part);
    return actual && compares(*actual, relation, value);
}

int PartQuery::rank(const Part &part) const
{
    const bool fits = std::ranges::all_of(
        conditions, [&part](const FigureCondition &condition) { return condition.matches(part); });
    return fits ? matchRank(part, words) : 0;
}

Result<PartQuery> parsePartQuery(const QString &text)
{
    static const QRegularExpression aroundSign(u"\\s*(<=|>=|==|=|<|>|≤|≥)\\s*"_s);
    static const QRegularExpression condition(u"^([^<>=≤≥]*)(<=|>=|==|=|<|>|≤|≥)(.*)$"_s);
    static const QRegularExpression blanks(u"\\s+"_s);
    QString tight = text;
    tight.replace(aroundSign, u"\\1"_s);
    PartQuery query;
    const QStringList tokens = tight.split(blanks, Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const QRegularExpressionMatch match = condition.match(tokens[i]);
        if (!match.hasMatch()) {
            query.words << tokens[i];
            continue;
        }
        const QString name = match.captured(1).toLower();
        // "power<=300 W": the unit may stand apart.
        if (i + 1 < tokens.size()) {
            const QString withUnit = match.captured(3) % u' ' % tokens[i + 1];
            const Result<FigureCondition> joined =
                makeCondition(name, match.capturedView(2), withUnit);
            if (joined) {
                query.conditions.push_back(*joined);
                ++i;
                continue;
            }
        }
        const Result<FigureCondition> made =
            makeCondition(name, match.capturedView(2), match.captured(3));
        if (!made)
            return Failure{made.error()};
        query.conditions.push_back(*made);
    }
    return query;
}

QStringList partQueryAliases()
{
    return {u"vram"_s, u"bandwidth"_s, u"power"_s, u"price"_s, u"year"_s,   u"fp16"_s,
            u"fp32"_s, u"fp8"_s,       u"int8"_s,  u"bf16"_s,  u"length"_s, u"slots"_s};
}

} // namespace nongjang
