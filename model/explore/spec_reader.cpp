#include "model/base/json_reader.h"
#include "model/catalog/figure.h"
#include "model/catalog/figure_range.h"
#include "model/catalog/part.h"
#include "model/design/design.h"
#include "model/explore/explore_figures.h"
#include "model/explore/spec_names.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace nongjang {

namespace {

using Json = nlohmann::ordered_json;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::ExploreSpec)
};

QString shown(const QString &text)
{
    return text.left(80);
}

/// What numbers a parameter takes.
struct NumberRule
{
    Dimension dimension = Dimension::Number;
    double low = -1e18;
    double high = 1e18;
    bool isInteger = false;
};

/// Empty: the parameter takes texts.
std::optional<NumberRule> numberRule(const ExploreParameter &parameter)
{
    switch (parameter.target) {
    case ExploreTarget::Count:
        return NumberRule{Dimension::Number, 1.0, maximumCount, true};
    case ExploreTarget::CableCount:
        return NumberRule{Dimension::Number, 1.0, maximumParallel, true};
    case ExploreTarget::CableLength:
        return NumberRule{Dimension::Length, 1e-3, 1e6};
    case ExploreTarget::PriceFactor:
        return NumberRule{Dimension::Number, 1e-6, 1e6};
    case ExploreTarget::Template:
        return NumberRule{Dimension::Number, 1.0, maximumCount, true};
    case ExploreTarget::Figure:
        if (const auto key = figureKey(parameter.key.toStdString()))
            return NumberRule{figureInfo(*key).dimension, 0.0, 1e30};
        return NumberRule{};
    case ExploreTarget::Site:
        if (const SiteFieldInfo *field = siteField(parameter.key))
            return NumberRule{field->dimension, field->low, field->high, field->isInteger};
        return NumberRule{};
    case ExploreTarget::Part:
    case ExploreTarget::CablePart:
    case ExploreTarget::CablePattern:
    case ExploreTarget::P2p:
    case ExploreTarget::Condition:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

class ParameterReader
{
public:
    ParameterReader(JsonObjectReader &reader, bool isSampled)
        : m_reader(reader)
        , m_isSampled(isSampled)
    {}

    ExploreParameter read()
    {
        m_reader.rejectUnknown({"name", "set", "of", "key", "part", "category", "values", "from",
                                "to", "step", "points", "scale", "notes"});
        m_parameter.name = m_reader.requiredString("name");
        const QString set = m_reader.requiredString("set");
        const auto target = exploreTargetFromName(set);
        if (!target)
            m_reader.error("set",
                           Tr::tr("expected one of %1, found “%2”")
                               .arg(exploreTargetNames().join(QStringLiteral(", ")), shown(set)));
        m_parameter.target = target.value_or(ExploreTarget::Part);
        (void)m_reader.string("notes");
        readObjects();
        readKey();
        if (!m_reader.failed())
            readValues();
        return std::move(m_parameter);
    }

private:
    [[nodiscard]] bool takesObjects() const
    {
        return m_parameter.target != ExploreTarget::Site
               && m_parameter.target != ExploreTarget::Template
               && m_parameter.target != ExploreTarget::PriceFactor;
    }

    void readObjects()
    {
        const QString expected = Tr::tr("expected what it changes: a path such as "
                                        "\"farm/rig/gpu\", or several in brackets");
        const Json *of = member("of");
        if (!of) {
            if (takesObjects())
                m_reader.error("of", expected);
            return;
        }
        if (!takesObjects())
            m_reader.error("of", Tr::tr("this kind of parameter changes no component"));
        else if (of->is_string())
            m_parameter.of << m_reader.string("of");
        else
            m_parameter.of = m_reader.strings("of");
        const bool isGood = !m_parameter.of.isEmpty()
                            && std::none_of(m_parameter.of.begin(), m_parameter.of.end(),
                                            [](const QString &path) { return path.isEmpty(); });
        if (!isGood)
            m_reader.error("of", expected);
    }

    void readKey()
    {
        switch (m_parameter.target) {
        case ExploreTarget::Figure:
            m_parameter.key = m_reader.requiredString("key");
            if (const auto key = figureKey(m_parameter.key.toStdString()))
                m_parameter.dimension = figureInfo(*key).dimension;
            else
                m_reader.error("key", Tr::tr("“%1” is no figure of a part, such as power_limit")
                                          .arg(shown(m_parameter.key)));
            return;
        case ExploreTarget::Site:
            m_parameter.key = m_reader.requiredString("key");
            if (const SiteFieldInfo *field = siteField(m_parameter.key))
                m_parameter.dimension = field->dimension;
            else
                m_reader.error("key", Tr::tr("expected one of %1, found “%2”")
                                          .arg(siteFieldNames().join(QStringLiteral(", ")),
                                               shown(m_parameter.key)));
            return;
        case ExploreTarget::Template:
            m_parameter.key = m_reader.requiredString("key");
            return;
        case ExploreTarget::PriceFactor:
            readPriced();
            return;
        default:
            m_parameter.dimension = m_parameter.target == ExploreTarget::CableLength
                                        ? Dimension::Length
                                        : Dimension::Number;
            if (m_reader.has("key"))
                m_reader.error("key", Tr::tr("this kind of parameter has no key"));
        }
    }

    void readPriced()
    {
        m_parameter.isCategory = m_reader.has("category");
        if (m_parameter.isCategory == m_reader.has("part")) {
            m_reader.error("part", Tr::tr("a price factor is of a \"part\" or of a \"category\""));
            return;
        }
        const char *key = m_parameter.isCategory ? "category" : "part";
        m_parameter.key = m_reader.requiredString(key);
        if (!m_parameter.isCategory)
            return;
        const auto category = categoryFromName(m_parameter.key.toStdString());
        if (!category || *category == Category::Cable)
            m_reader.error(
                key,
                category
                    ? Tr::tr("cables are priced by their length; name other parts")
                    : Tr::tr("there is no category “%1” of parts").arg(shown(m_parameter.key)));
    }

    [[nodiscard]] const Json *member(std::string_view key) const
    {
        for (const auto &each : m_reader.value().get_ref<const Json::object_t &>())
            if (each.first == key)
                return &each.second;
        return nullptr;
    }

    void readValues()
    {
        const bool isList = m_reader.has("values");
        const bool isSpan = m_reader.has("from") || m_reader.has("to");
        if (isList == isSpan) {
            m_reader.error("values", Tr::tr("a parameter has either \"values\", or \"from\" and "
                                            "\"to\""));
            return;
        }
        if (isList)
            readList();
        else
            readSpan();
    }

    void readList()
    {
        const Json *list = member("values");
        if (!list->is_array() || list->empty() || list->size() > std::size_t(mostExploreValues)) {
            m_reader.error(
                "values",
                Tr::tr("expected from 1 to %1 values in brackets").arg(mostExploreValues));
            return;
        }
        QSet<QString> seen;
        for (std::size_t i = 0; i < list->size() && !m_reader.failed(); ++i) {
            const std::optional<ExploreValue> value = valueOf((*list)[i]);
            if (!value)
                return m_reader.error("values", Tr::tr("value %1: %2").arg(i + 1).arg(m_expected));
            if (seen.contains(value->text))
                return m_reader.error(
                    "values",
                    Tr::tr("value %1: “%2” is there twice").arg(i + 1).arg(shown(value->text)));
            seen.insert(value->text);
            m_parameter.values.push_back(*value);
        }
    }

    std::optional<ExploreValue> valueOf(const Json &json)
    {
        const std::optional<NumberRule> rule = numberRule(m_parameter);
        const QString text = json.is_string()
                                 ? QString::fromStdString(json.get_ref<const std::string &>())
                                 : QString();
        if (!rule || (m_parameter.target == ExploreTarget::Template && json.is_string()))
            return textValue(text);
        double number = 0.0;
        if (json.is_number() && rule->dimension == Dimension::Number) {
            number = json.get<double>();
        } else {
            const Result<double> measure = parseMeasureAs(text.toStdString(), rule->dimension);
            if (!measure) {
                m_expected = json.is_string()
                                 ? measure.error().message
                                 : Tr::tr("expected text with a number in %1, such as \"12 %1\"")
                                       .arg(unitSymbol(rule->dimension));
                return std::nullopt;
            }
            number = *measure;
        }
        if (!isWithin(*rule, number))
            return std::nullopt;
        ExploreValue value = exploreValue(number, rule->dimension);
        if (json.is_string())
            value.text = text;
        value.number = number;
        return value;
    }

    std::optional<ExploreValue> textValue(const QString &text)
    {
        m_expected = Tr::tr("expected text that is not empty");
        if (m_parameter.target == ExploreTarget::CablePattern) {
            m_expected = Tr::tr("expected one-to-one, spread or full-mesh");
            if (!patternFromName(text))
                return std::nullopt;
        }
        if (m_parameter.target == ExploreTarget::P2p) {
            m_expected = Tr::tr("expected native, patched or staged");
            if (text != u"native" && text != u"patched" && text != u"staged")
                return std::nullopt;
        }
        return text.isEmpty() ? std::nullopt : std::optional(ExploreValue{text, 0.0});
    }

    bool isWithin(const NumberRule &rule, double number)
    {
        const bool isWhole = !rule.isInteger || number == std::floor(number);
        bool isGood = std::isfinite(number) && isWhole && number >= rule.low && number <= rule.high;
        if (isGood && m_parameter.target == ExploreTarget::Figure)
            isGood = isAllowed(*figureKey(m_parameter.key.toStdString()), number);
        if (!isGood)
            m_expected = rule.isInteger ? Tr::tr("expected a whole number from %1 to %2")
                                              .arg(rule.low, 0, 'f', 0)
                                              .arg(rule.high, 0, 'f', 0)
                                        : Tr::tr("a number that is out of range");
        return isGood;
    }

    void readSpan()
    {
        const std::optional<NumberRule> rule = numberRule(m_parameter);
        if (!rule)
            return m_reader.error("from", Tr::tr("this kind of parameter takes \"values\""));
        const auto from = bound("from", *rule);
        const auto to = bound("to", *rule);
        if (m_reader.failed())
            return;
        if (!from || !to || *from > *to)
            return m_reader.error(from ? "to" : "from",
                                  Tr::tr("a span has \"from\" and \"to\", the smaller first"));
        const QString scale = m_reader.string("scale", QStringLiteral("linear"));
        if (scale != u"linear" && scale != u"log")
            m_reader.error("scale", Tr::tr("expected linear or log"));
        const bool isLog = scale == u"log";
        if (isLog && !(*from > 0.0))
            m_reader.error("from", Tr::tr("a logarithmic span starts above zero"));
        if (m_reader.has("step") && (m_reader.has("points") || isLog))
            m_reader.error("step", Tr::tr("a span has a \"step\", or \"points\" and a \"scale\""));
        if (!m_reader.failed())
            fillSpan(*rule, *from, *to, isLog);
    }

    void fillSpan(const NumberRule &rule, double from, double to, bool isLog)
    {
        const bool hasPoints = m_reader.has("points");
        if (!hasPoints && !m_reader.has("step") && !rule.isInteger) {
            if (!m_isSampled)
                return m_reader.error("from", Tr::tr("a span has a \"step\" or \"points\", unless "
                                                     "samples are taken"));
            m_parameter.range = ExploreParameter::Range{from, to, isLog};
            return;
        }
        const int points = m_reader.integer("points", 1, mostExploreValues).value_or(1);
        const double step =
            bound("step", {rule.dimension, 0.0, rule.high, rule.isInteger}).value_or(1.0);
        if (m_reader.failed())
            return;
        Result<std::vector<ExploreValue>> values =
            hasPoints ? spacedValues(from, to, points, isLog, rule.dimension)
                      : steppedValues(from, to, step, rule.dimension);
        if (!values)
            return m_reader.error(hasPoints ? "points" : "step", values.error().message);
        if (rule.isInteger)
            makeWhole(*values);
        m_parameter.values = *std::move(values);
    }

    /// What lies between whole numbers becomes the next; what is there twice then goes.
    static void makeWhole(std::vector<ExploreValue> &values)
    {
        for (ExploreValue &value : values)
            value = exploreValue(std::round(value.number), Dimension::Number);
        values.erase(std::unique(values.begin(), values.end()), values.end());
    }

    std::optional<double> bound(std::string_view key, const NumberRule &rule)
    {
        const std::optional<double> value = m_reader.measure(key, rule.dimension);
        if (value && !m_reader.failed() && !isWithin(rule, *value))
            m_reader.error(key, m_expected);
        return value;
    }

    JsonObjectReader &m_reader;
    bool m_isSampled;
    ExploreParameter m_parameter;
    QString m_expected; ///< what the value read last should have been
};

ExploreSample readSample(JsonObjectReader &root)
{
    ExploreSample sample;
    std::optional<JsonObjectReader> reader = root.object("sample");
    if (!reader)
        return sample;
    reader->rejectUnknown({"method", "count", "seed"});
    const QString method = reader->requiredString("method");
    if (method != u"random" && method != u"latin-hypercube")
        reader->error("method", Tr::tr("expected random or latin-hypercube"));
    sample.method = method == u"random" ? SampleMethod::Random : SampleMethod::LatinHypercube;
    if (!reader->has("count"))
        reader->error("count", Tr::tr("this key is missing"));
    sample.count = reader->integer("count", 1, mostExploreSamples).value_or(1);
    sample.seed =
        std::uint64_t(reader->integer("seed", 0, std::numeric_limits<int>::max()).value_or(1));
    return sample;
}

ExploreTemplate readTemplate(JsonObjectReader &reader)
{
    reader.rejectUnknown({"id", "numbers", "node", "switch", "cable", "rate"});
    ExploreTemplate base;
    base.id = reader.requiredString("id");
    if (std::optional<JsonObjectReader> numbers = reader.object("numbers");
        numbers && numbers->value().is_object())
        for (const auto &member : numbers->value().items()) {
            const QString key = QString::fromStdString(member.key());
            const Json &value = member.value();
            if (value.is_number_integer())
                base.numbers.insert(key, QString::fromStdString(value.dump()));
            else if (value.is_string())
                base.numbers.insert(key, numbers->string(member.key()));
            else
                numbers->error(member.key(), Tr::tr("expected a whole number, or text"));
        }
    base.node = reader.string("node");
    base.switchPart = reader.string("switch");
    base.cablePart = reader.string("cable");
    (void)reader.measure("rate", Dimension::Bandwidth, &base.rate);
    return base;
}

ExploreLimit readLimit(JsonObjectReader &reader)
{
    reader.rejectUnknown({"figure", "at_least", "at_most"});
    ExploreLimit limit;
    limit.figure = reader.requiredString("figure");
    const std::optional<Dimension> dimension = exploreFigureDimension(limit.figure);
    if (!dimension)
        reader.error("figure", Tr::tr("“%1” is no figure of a design, such as power.wall_peak")
                                   .arg(shown(limit.figure)));
    if (reader.failed())
        return limit;
    if (!reader.has("at_least") && !reader.has("at_most"))
        reader.error("figure", Tr::tr("a limit has \"at_least\", \"at_most\", or both"));
    limit.low = reader.measure("at_least", *dimension).value_or(limit.low);
    limit.high = reader.measure("at_most", *dimension).value_or(limit.high);
    limit.isMoney = *dimension == Dimension::Money;
    return limit;
}

QStringList readColumns(JsonObjectReader &root)
{
    if (!root.has("columns"))
        return defaultExploreColumns();
    const QStringList columns = root.strings("columns");
    QSet<QString> seen;
    for (const QString &column : columns) {
        if (!exploreFigureDimension(column))
            root.error("columns",
                       Tr::tr("“%1” is no figure of a design; there are %2")
                           .arg(shown(column), exploreFigures().join(QStringLiteral(", "))));
        if (seen.contains(column))
            root.error("columns", Tr::tr("“%1” is there twice").arg(column));
        seen.insert(column);
    }
    if (columns.isEmpty())
        root.error("columns", Tr::tr("expected at least one figure"));
    return columns;
}

void readBase(JsonObjectReader &root, ExploreSpec &spec)
{
    spec.design = root.string("design");
    if (std::optional<JsonObjectReader> base = root.object("template"))
        spec.base = readTemplate(*base);
    if (spec.design.isEmpty() == !spec.base.has_value())
        root.error("design", Tr::tr("expected the base: either \"design\", a file, or "
                                    "\"template\""));
}

void readParameters(JsonObjectReader &root, ExploreSpec &spec)
{
    QSet<QString> names;
    root.objects("parameters", [&](JsonObjectReader &reader) {
        ExploreParameter parameter =
            ParameterReader(reader, spec.sample.method != SampleMethod::Full).read();
        if (names.contains(parameter.name))
            reader.error("name", Tr::tr("the name “%1” is already used").arg(parameter.name));
        if (parameter.target == ExploreTarget::Template && !spec.base)
            reader.error("set", Tr::tr("the base is no template"));
        names.insert(parameter.name);
        spec.parameters.push_back(std::move(parameter));
    });
    if (spec.parameters.empty() || spec.parameters.size() > std::size_t(mostExploreParameters))
        root.error("parameters",
                   Tr::tr("expected from 1 to %1 parameters").arg(mostExploreParameters));
    if (root.failed() || spec.sample.method != SampleMethod::Full)
        return;
    qint64 rows = 1;
    for (const ExploreParameter &parameter : spec.parameters)
        rows = std::min(rows * qint64(parameter.values.size()), mostExploreRows + 1);
    if (rows > mostExploreRows)
        root.error("parameters",
                   Tr::tr("all combinations are more than %1; take samples").arg(mostExploreRows));
}

} // namespace

Result<ExploreSpec> readExploreSpec(const QByteArray &text, const QString &fileName)
{
    const Result<JsonText> json = JsonText::parse(text, fileName);
    if (!json)
        return Failure{json.error()};
    JsonObjectReader::Context context{&*json, {}};
    JsonObjectReader root(context, json->root(), {});
    root.rejectUnknown({"$schema", "format", "name", "notes", "design", "template", "parameters",
                        "sample", "keep", "columns", "ranges"});
    if (!root.has("format"))
        root.error("format", Tr::tr("this key is missing: a specification starts with \"format\": "
                                    "1"));
    (void)root.integer("format", 1, 1);
    ExploreSpec spec;
    spec.name = root.string("name");
    (void)root.string("notes");
    if (!root.failed())
        readBase(root, spec);
    spec.sample = readSample(root);
    if (!root.failed())
        readParameters(root, spec);
    root.objects("keep", [&](JsonObjectReader &reader) { spec.keep.push_back(readLimit(reader)); });
    spec.columns = readColumns(root);
    spec.hasRanges = root.boolean("ranges", false);
    if (context.error)
        return Failure{*context.error};
    return spec;
}

} // namespace nongjang
