#include "model/study/validation.h"

#include "model/base/json_reader.h"
#include "model/study/study.h"
#include "model/study/validation_quantity.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Validation)
};

const QString folder = QStringLiteral(":/validation/");
const QString listFile = QStringLiteral(":/validation/cases.json");

void readType(JsonObjectReader &reader, ValidationCase &one)
{
    one.type = reader.requiredString("type");
    const QStringList types{QStringLiteral("exact"), QStringLiteral("table"),
                            QStringLiteral("measured"), QStringLiteral("vendor"),
                            QStringLiteral("estimated")};
    if (!reader.failed() && !types.contains(one.type))
        reader.error("type", Tr::tr("expected one of %1").arg(types.join(QStringLiteral(", "))));
}

/// What is not evaluated may ask for a quantity that the engine does not have yet.
void readPublished(JsonObjectReader &reader, ValidationCase &one)
{
    one.quantity = reader.requiredString("quantity");
    const std::optional<Dimension> dimension = quantityDimension(one.quantity);
    if (dimension) {
        one.dimension = one.against.isEmpty() ? *dimension : Dimension::Number;
        one.published = reader.measure("published", one.dimension).value_or(0.0);
    } else if (one.design.isEmpty()) {
        const Result<Measure> measure =
            parseMeasure(reader.requiredString("published").toStdString());
        one.dimension = measure ? measure->dimension : Dimension::Number;
        one.published = measure ? measure->value : 0.0;
    } else {
        reader.error("quantity", Tr::tr("there is no quantity “%1”").arg(one.quantity));
    }
    if (!reader.failed() && !(one.published > 0.0))
        reader.error("published", Tr::tr("expected a figure above zero"));
    one.tolerance = reader.number("tolerance", 0.0, 10.0).value_or(0.0);
    one.factor = reader.number("factor", 1.0, 10.0).value_or(0.0);
    if (!reader.failed() && reader.has("factor") && reader.has("tolerance"))
        reader.error("factor", Tr::tr("expected either “tolerance” or “factor”"));
    one.isMinimum = reader.boolean("minimum", false);
}

ValidationCase readCase(JsonObjectReader &reader)
{
    reader.rejectUnknown({"id", "type", "quantity", "system", "design", "against", "objects",
                          "published", "tolerance", "factor", "minimum", "source", "note",
                          "not_evaluated"});
    ValidationCase one;
    one.id = reader.requiredString("id");
    readType(reader, one);
    one.design = reader.string("design");
    one.against = reader.string("against");
    readPublished(reader, one);
    one.system = reader.requiredString("system");
    one.objects = reader.strings("objects");
    one.source = reader.requiredString("source");
    one.note = reader.string("note");
    one.reason = reader.string("not_evaluated");
    if (!reader.failed() && one.design.isEmpty() == one.reason.isEmpty())
        reader.error("design", Tr::tr("expected either “design” or “not_evaluated”"));
    return one;
}

} // namespace

bool ValidationCase::mustMatch() const
{
    return type == u"exact" || type == u"table";
}

Result<std::vector<ValidationCase>> readValidationCases(const QByteArray &text,
                                                        const QString &fileName)
{
    const Result<JsonText> json = JsonText::parse(text, fileName);
    if (!json)
        return Failure{json.error()};
    JsonObjectReader::Context context{&*json, {}};
    JsonObjectReader root(context, json->root(), {});
    std::vector<ValidationCase> cases;
    QSet<QString> ids;
    root.objects("cases", [&](JsonObjectReader &reader) {
        cases.push_back(readCase(reader));
        const QString &id = cases.back().id;
        if (!reader.failed() && ids.contains(id))
            reader.error("id", Tr::tr("the id “%1” is already used").arg(id));
        ids.insert(id);
    });
    if (context.error)
        return Failure{*context.error};
    return cases;
}

Result<std::vector<ValidationCase>> shippedValidationCases()
{
    QFile file(listFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileRead,
                    Tr::tr("%1 cannot be opened: %2").arg(listFile, file.errorString()));
    return readValidationCases(file.readAll(), listFile);
}

namespace {

/// Drawings by file name, each read and evaluated when the first case asks for it.
class Drawings
{
public:
    Drawings(const Catalog &catalog, const DesignLoader &load, const std::stop_token &stop)
        : m_catalog(catalog)
        , m_load(load)
        , m_stop(stop)
    {}

    const Result<EvaluatedDesign> &get(const QString &file)
    {
        const auto known = m_known.find(file);
        if (known != m_known.end())
            return known->second;
        return m_known.emplace(file, evaluated(file)).first->second;
    }

private:
    [[nodiscard]] Result<EvaluatedDesign> evaluated(const QString &file) const
    {
        const Result<Design> design = m_load(folder % file);
        if (!design)
            return Failure{design.error()};
        EvaluatedDesign result{*design, evaluate(*design, m_catalog, m_stop)};
        for (const Finding &finding : result.report.findings)
            if (finding.input) // a drawing that does not fit proves nothing
                return fail(ErrorCode::InvalidValue, file % QStringLiteral(": ") % finding.message);
        return result;
    }

    const Catalog &m_catalog;
    const DesignLoader &m_load;
    const std::stop_token &m_stop;
    std::map<QString, Result<EvaluatedDesign>> m_known;
};

void compare(ValidationResult &result)
{
    constexpr double rounding = 1e-9; // of sums in floating point
    const ValidationCase &one = result.published;
    const double error = (result.predicted->value - one.published) / one.published;
    result.error = error;
    const bool isEnough = one.isMinimum && error > 0.0;
    const double times = 1.0 + std::max(error, 1.0 / (1.0 + error) - 1.0);
    result.within = isEnough
                    || (one.factor > 0.0 ? times <= one.factor + rounding
                                         : std::abs(error) <= one.tolerance + rounding);
}

/// How many times the second the first is.
ReportFigure quotient(const ReportFigure &first, const ReportFigure &second)
{
    return {Dimension::Number,
            first.value / second.value,
            first.low / second.high,
            first.high / second.low,
            first.from + second.from,
            QStringLiteral("(%1) ÷ (%2)").arg(first.formula, second.formula),
            first.missing + second.missing};
}

MaybeFigure predictionOf(const ValidationCase &one, const QString &file, const Catalog &catalog,
                         Drawings &drawings, QString &reason)
{
    const Result<EvaluatedDesign> &drawn = drawings.get(file);
    if (drawn)
        return quantityOf(one.quantity, one.objects, *drawn, catalog, reason);
    reason = drawn.error().message;
    return std::nullopt;
}

ValidationResult resultOf(const ValidationCase &one, const Catalog &catalog, Drawings &drawings)
{
    ValidationResult result;
    result.published = one;
    result.reason = one.reason;
    const auto predicted = [&](const QString &file) {
        return file.isEmpty() ? std::nullopt
                              : predictionOf(one, file, catalog, drawings, result.reason);
    };
    result.predicted = predicted(one.design);
    if (result.predicted && !one.against.isEmpty()) {
        const MaybeFigure other = predicted(one.against);
        result.predicted = other ? MaybeFigure(quotient(*result.predicted, *other)) : std::nullopt;
    }
    if (result.predicted)
        compare(result);
    return result;
}

} // namespace

std::vector<ValidationResult> runValidation(const std::vector<ValidationCase> &cases,
                                            const Catalog &catalog, const DesignLoader &load,
                                            const ValidationControl &control)
{
    Drawings drawings(catalog, load, control.stop);
    std::vector<ValidationResult> results;
    for (const ValidationCase &one : cases) {
        ValidationResult result = resultOf(one, catalog, drawings);
        if (control.stop.stop_requested())
            break; // its drawing may be evaluated in part only
        results.push_back(std::move(result));
        if (control.progress)
            control.progress(results.size());
    }
    return results;
}

namespace {

void count(ValidationSummary &summary, const ValidationResult &result)
{
    ++summary.cases;
    if (!result.error)
        return;
    ++summary.evaluated;
    summary.within += result.within ? 1 : 0;
    summary.meanError += std::abs(*result.error); // divided when all are in
    if (summary.worstCase.isEmpty() || std::abs(*result.error) > std::abs(summary.worstError)) {
        summary.worstError = *result.error;
        summary.worstCase = result.published.id;
    }
}

} // namespace

std::vector<ValidationSummary> summarise(const std::vector<ValidationResult> &results)
{
    std::vector<ValidationSummary> summaries;
    ValidationSummary all;
    for (const ValidationResult &result : results) {
        const QString &quantity = result.published.quantity;
        auto it = std::find_if(summaries.begin(), summaries.end(),
                               [&](const auto &s) { return s.quantity == quantity; });
        if (it == summaries.end()) {
            ValidationSummary next;
            next.quantity = quantity;
            it = summaries.insert(it, next);
        }
        count(*it, result);
        count(all, result);
    }
    summaries.push_back(all);
    for (ValidationSummary &summary : summaries)
        summary.meanError /= std::max(1, summary.evaluated);
    return summaries;
}

} // namespace nongjang
