#include "app/cli/advise_command.h"

#include "app/cli/design_input.h"
#include "app/cli/design_output.h"
#include "app/cli/figure_table.h"
#include "app/cli/text_table.h"
#include "model/base/json_values.h"
#include "model/catalog/user_rules.h"
#include "model/io/farm_file.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::AdviseCommand)
};

const QString unknown = QStringLiteral("–");

/// The rows asked for: what gets better, or all of it.
std::vector<const Advice *> shownChanges(const AdviceReport &report, bool all, int limit)
{
    std::vector<const Advice *> shown;
    for (const Advice &advice : report.changes)
        if ((all || isWorthwhile(advice)) && (limit == 0 || int(shown.size()) < limit))
            shown.push_back(&advice);
    return shown;
}

Dimension dimensionOf(const QString &figure)
{
    return reportFigures()[*reportFigureIndex(figure)].dimension;
}

Json scoreJson(const std::optional<double> &score)
{
    return score && std::isfinite(*score) ? Json(*score) : Json(nullptr);
}

Json changeJson(const Advice &advice)
{
    Json json;
    json["kind"] = changeKindName(advice.kind).toStdString();
    json["object"] = advice.object.toStdString();
    json["from"] = jsonText(advice.from);
    json["to"] = advice.to.toStdString();
    json["before"] = advice.before;
    json["after"] = advice.after;
    json["gain"] = advice.gain;
    json["cost"] = jsonOptional(advice.cost);
    json["watt"] = jsonOptional(advice.watt);
    json["score"] = scoreJson(advice.score);
    json["is_free"] = advice.score && std::isinf(*advice.score);
    json["new_errors"] = advice.newErrors;
    json["problem"] = jsonText(advice.problem);
    return json;
}

QByteArray adviceJson(const AdviceReport &report, const std::string &per,
                      const std::vector<const Advice *> &shown)
{
    Json json;
    json["objective"] = report.objective.toStdString();
    json["better"] = report.better == Better::Lower ? "lower" : "higher";
    const Dimension dimension = dimensionOf(report.objective);
    json["unit"] =
        (dimension == Dimension::Money ? report.currency : unitSymbol(dimension)).toStdString();
    json["currency"] = report.currency.toStdString();
    json["now"] = report.now;
    json["per"] = per;
    json["tried"] = report.tried;
    json["unfit"] = report.unfit;
    json["changes"] = Json::array();
    for (const Advice *advice : shown)
        json["changes"].push_back(changeJson(*advice));
    return jsonDocument(json);
}

QString signedText(const std::optional<double> &value, const QString &unit)
{
    if (!value)
        return unknown;
    const QString text = QLocale().toString(*value, 'f', std::abs(*value) < 10.0 ? 1 : 0);
    return (*value > 0.0 ? QStringLiteral("+") : QString()) % text % u' ' % unit;
}

void printAdvice(QTextStream &out, const AdviceReport &report,
                 const std::vector<const Advice *> &shown)
{
    out << printable(Tr::tr("%1: %2 now; %3 changes tried, %4 do not fit")
                         .arg(reportFigureTitle(report.objective),
                              valueText(report.now, dimensionOf(report.objective), report.currency))
                         .arg(report.tried)
                         .arg(report.unfit))
        << '\n';
    if (shown.empty()) {
        out << Tr::tr("No single change makes it better by 1 %.") << '\n';
        return;
    }
    TextTable table(
        {Align::Right, Align::Left, Align::Right, Align::Right, Align::Right, Align::Left});
    table.addRow({QStringLiteral("#"),
                  Tr::tr("change"),
                  Tr::tr("gain"),
                  Tr::tr("cost"),
                  Tr::tr("power"),
                  {}});
    int number = 0;
    for (const Advice *advice : shown)
        table.addRow({QString::number(++number),
                      Tr::tr("%1: %2 → %3").arg(advice->object, advice->from, advice->to),
                      signedText(advice->gain * 100.0, QStringLiteral("%")),
                      signedText(advice->cost, report.currency),
                      signedText(advice->watt, QStringLiteral("W")), advice->problem});
    table.print(out);
}

} // namespace

QString AdviseCommand::summary() const
{
    return Tr::tr("Which single change of a design brings most for its money or power");
}

void AdviseCommand::addOptions(CLI::App &app)
{
    app.add_option("FILE", m_file, fileHelp().toStdString())->required();
    app.add_option("--component", m_component,
                   Tr::tr("Only changes here: farm/rig/gpu, or a cable by an end, farm/rig:lan")
                       .toStdString())
        ->type_name("PATH");
    app.add_option("--objective", m_objective,
                   Tr::tr("Figure to make better, such as cost.per_tflops.fp16").toStdString())
        ->type_name("KEY");
    app.add_option("--per", m_per, Tr::tr("What the gain is divided by").toStdString())
        ->check(CLI::IsMember({"money", "watt", "both"}))
        ->capture_default_str();
    app.add_flag("--all", m_all,
                 Tr::tr("Also changes that make it worse, or break a rule").toStdString());
    app.add_option("--limit", m_limit, Tr::tr("So many changes; 0: all").toStdString())
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    app.add_option("--threads", m_threads, Tr::tr("0: one per core").toStdString())
        ->check(CLI::Range(0, 1024))
        ->capture_default_str();
    app.add_option("--apply", m_apply,
                   Tr::tr("Write the design with change number N of the list").toStdString())
        ->type_name("N")
        ->check(CLI::PositiveNumber);
    app.add_option("-o,--output", m_output, Tr::tr("Farm file for --apply").toStdString());
    app.add_flag("--json", m_json, Tr::tr("Print JSON").toStdString());
}

ExitCode AdviseCommand::run(CliContext &context) const
{
    const Result<LoadedDesign> loaded = loadDesign(argumentText(m_file));
    if (!loaded) {
        printError(context, loaded.error().message);
        return ExitCode::BadInput;
    }
    const CatalogPtr catalog = loadParts(context);
    if (!catalog)
        return ExitCode::BadInput;
    const AdviceRequest request{argumentText(m_component), argumentText(m_objective),
                                m_per == "watt"   ? AdvicePer::Watt
                                : m_per == "both" ? AdvicePer::Both
                                                  : AdvicePer::Money,
                                m_threads};
    const Result<AdviceReport> report = advise(loaded->design, catalog, request);
    if (!report) {
        printError(context, report.error().message);
        return ExitCode::BadInput;
    }
    const std::vector<const Advice *> shown = shownChanges(*report, m_all, m_limit);
    if (m_json)
        context.out << QString::fromUtf8(adviceJson(*report, m_per, shown));
    else
        printAdvice(context.out, *report, shown);
    if (m_apply == 0)
        return ExitCode::Ok;
    if (m_output.empty() || std::size_t(m_apply) > shown.size()) {
        printError(context, m_output.empty()
                                ? Tr::tr("--apply needs -o OUT.farm")
                                : Tr::tr("--apply: the list has %1 changes").arg(shown.size()));
        return ExitCode::BadInput;
    }
    const Outcome saved =
        saveDesignText(writeFarm(shown[std::size_t(m_apply - 1)]->design), argumentText(m_output));
    if (!saved)
        printError(context, saved.error().message);
    return saved ? ExitCode::Ok : ExitCode::BadInput;
}

} // namespace nongjang::cli
