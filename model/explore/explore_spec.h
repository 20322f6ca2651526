// A space of designs to explore: what the parameters change, which values they take, and which figures are asked of each design.
#pragma once

#include "model/base/result.h"
#include "model/base/unit.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace nongjang {

/// What a parameter changes, in the order in which changes are made: parts before the figures of parts, prices last.
enum class ExploreTarget {
    Template, ///< a number of the topology template the base is built from
    Part,
    Count,
    CablePart,
    CablePattern,
    CableCount,
    P2p,
    Figure,
    Condition,
    CableLength,
    Site,
    PriceFactor
};
[[nodiscard]] QString exploreTargetName(ExploreTarget target); ///< as in files: "cable_part"

struct ExploreValue
{
    QString text;        ///< as it is written into tables
    double number = 0.0; ///< SI; of ids, names and extents 0
    friend bool operator==(const ExploreValue &, const ExploreValue &) = default;
};

struct ExploreParameter
{
    /// Every value between the two is as likely (its logarithm, where `isLog`); for samples only.
    struct Range
    {
        double from = 0.0;
        double to = 0.0;
        bool isLog = false;
        friend bool operator==(const Range &, const Range &) = default;
    };
    QString name;
    ExploreTarget target = ExploreTarget::Part;
    /// Components by path, "farm/rig/gpu"; cables by an end in the place of the component, "farm/rig/gpu:pcie", or by their id.
    QStringList of;
    QString
        key; ///< figure, field of the site, number of the template; of a price factor the part, or the category
    bool isCategory = false;
    Dimension dimension = Dimension::Number;
    std::vector<ExploreValue> values; ///< empty where there is a range
    std::optional<Range> range;
    friend bool operator==(const ExploreParameter &, const ExploreParameter &) = default;
};

/// A row counts as kept only where the figure lies within.
struct ExploreLimit
{
    QString figure;
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool isMoney = false;
    friend bool operator==(const ExploreLimit &, const ExploreLimit &) = default;
};

enum class SampleMethod { Full, Random, LatinHypercube };

struct ExploreSample
{
    SampleMethod method = SampleMethod::Full;
    int count = 0;
    std::uint64_t seed = 1;
    friend bool operator==(const ExploreSample &, const ExploreSample &) = default;
};

/// The base as a topology instead of a design file.
struct ExploreTemplate
{
    QString id;
    QMap<QString, QString> numbers;
    QString node; ///< "FILE.farm#assembly"; empty: a plain host
    QString switchPart;
    QString cablePart;
    QString rate; ///< "100 Gb/s"
    friend bool operator==(const ExploreTemplate &, const ExploreTemplate &) = default;
};

struct ExploreSpec
{
    QString name;
    QString
        design; ///< file, relative to that of the specification, or "example:NAME"; empty: a template
    std::optional<ExploreTemplate> base;
    std::vector<ExploreParameter> parameters;
    ExploreSample sample;
    std::vector<ExploreLimit> keep;
    QStringList columns;    ///< keys of figures
    bool hasRanges = false; ///< low and high beside each figure
    friend bool operator==(const ExploreSpec &, const ExploreSpec &) = default;
};

inline constexpr int mostExploreParameters = 64;
inline constexpr int mostExploreValues = 100'000; ///< of one parameter
inline constexpr int mostExploreSamples = 1'000'000;
inline constexpr qint64 mostExploreRows = 1'000'000'000;

/// Reads a specification. Errors say file, line, column, key and what was expected; everything that does not depend on the design or the
/// catalogue is checked.
[[nodiscard]] Result<ExploreSpec> readExploreSpec(const QByteArray &text, const QString &fileName);
/// The text that readExploreSpec() reads back.
[[nodiscard]] QByteArray writeExploreSpec(const ExploreSpec &spec);

/// The values from one number to another: by a step, or `points` of them at equal distances (of the logarithms where `isLog`). Rounded to
/// twelve digits. Error: none, or too many.
[[nodiscard]] Result<std::vector<ExploreValue>> steppedValues(double from, double to, double step,
                                                              Dimension dimension);
[[nodiscard]] Result<std::vector<ExploreValue>> spacedValues(double from, double to, int points,
                                                             bool isLog, Dimension dimension);
/// A number as the value of a parameter.
[[nodiscard]] ExploreValue exploreValue(double number, Dimension dimension);

/// A field of the site that parameters may set.
struct SiteFieldInfo
{
    const char *name;
    Dimension dimension;
    double low;
    double high;
    bool isInteger = false;
};
[[nodiscard]] const SiteFieldInfo *siteField(const QString &name); ///< null: there is none

} // namespace nongjang
