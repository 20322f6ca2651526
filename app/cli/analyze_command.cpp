#include "app/cli/analyze_command.h"

#include "app/cli/design_input.h"
#include "app/cli/report_text.h"
#include "model/base/unit.h"
#include "model/catalog/pattern_names.h"
#include "model/io/matrix_file.h"
#include "model/study/report_json.h"
#include "model/study/study.h"
#include "model/study/traffic_request.h"

#include <QCoreApplication>

#include <cctype>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::AnalyzeCommand)
};

/// As benchmarks of collectives take it: "64M" is 64 MiB, a plain number bytes. What has a unit stays.
std::string sizeText(const std::string &typed)
{
    constexpr const char *digits = "0123456789";
    constexpr const char *multiples = "KMGTkmgt";
    std::string text = typed.substr(0, typed.find_last_not_of(' ') + 1);
    if (text.find_last_of(digits) + 1 == text.size() && !text.empty())
        return text + " B";
    const std::size_t last = text.find_last_of(multiples);
    const bool isBare = last != std::string::npos && last > 0 && last + 1 == text.size()
                        && text.find_last_not_of(' ', last - 1) == text.find_last_of(digits);
    if (!isBare)
        return text;
    text.back() = char(std::toupper(static_cast<unsigned char>(text.back())));
    return text + "iB";
}

} // namespace

QString AnalyzeCommand::summary() const
{
    return Tr::tr("Compute, memory, links, power and cost of a design");
}

void AnalyzeCommand::addOptions(CLI::App &app)
{
    app.add_option("FILE", m_file, fileHelp().toStdString())->required();
    app.add_option("--path", m_path,
                   Tr::tr("Only the way between two GPUs, such as farm/rig/gpu[1] farm/rig/gpu[2]")
                       .toStdString())
        ->type_size(2)
        ->type_name("A B");
    QStringList keys = patternKeys();
    app.add_option("--pattern", m_pattern,
                   Tr::tr("Rank bottlenecks for this traffic: %1")
                       .arg(keys.join(QStringLiteral(", ")))
                       .toStdString());
    app.add_option("--message", m_message,
                   Tr::tr("Bytes of a GPU that times are for, such as \"64 MiB\"").toStdString());
    app.add_option("--shift", m_shift, Tr::tr("Of the pattern shift").toStdString())
        ->check(CLI::Range(1, maximumCount));
    app.add_option("--routing", m_routing,
                   Tr::tr("ideal: split equally; hashed: one way per flow, mean of seeded trials")
                       .toStdString())
        ->check(CLI::IsMember({"ideal", "hashed"}));
    app.add_option(
        "--gpus", m_gpus,
        Tr::tr("Only these take part: paths of GPUs, or of what holds them").toStdString());
    app.add_option(
        "--matrix", m_matrix,
        Tr::tr("Traffic matrix as CSV: rows of from,to,size, or a square table").toStdString());
    app.add_option("--samples", m_samples,
                   Tr::tr("Samples of the total cost; 0: none").toStdString())
        ->check(CLI::Range(0, 10'000'000))
        ->capture_default_str();
    app.add_option("--seed", m_seed, Tr::tr("Of these samples").toStdString())
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    app.add_flag("--json", m_json, Tr::tr("Print JSON").toStdString());
}

ExitCode AnalyzeCommand::run(CliContext &context) const
{
    std::optional<Evaluated> evaluated =
        evaluateFile(argumentText(m_file), context, [this](Design &design, const Catalog &catalog) {
            return changeTraffic(design, catalog);
        });
    if (!evaluated)
        return ExitCode::BadInput;
    if (!m_path.empty())
        return printPathBetween(*evaluated, context);
    evaluated->report.cost.spread =
        sampleCost(evaluated->report.cost.model, m_samples, std::uint64_t(m_seed));
    if (m_json)
        context.out << QString::fromUtf8(reportJson(evaluated->report));
    else
        printReport(context.out, evaluated->title, evaluated->report);
    const bool isAnswered = hasAskedPattern(evaluated->report, context);
    return evaluated->inputWrong || !isAnswered ? ExitCode::BadInput : ExitCode::Ok;
}

bool AnalyzeCommand::hasAskedPattern(const Report &report, CliContext &context) const
{
    const QString asked = argumentText(m_pattern);
    if (asked.isEmpty() || report.rankedPattern == asked)
        return true;
    QString why = Tr::tr("it is not evaluated");
    for (const NotEvaluated &entry : report.notEvaluated)
        if (entry.what == QStringLiteral("network.patterns.") % asked)
            why = entry.why;
    printError(context,
               Tr::tr("--pattern %1: %2; bottlenecks are those of %3")
                   .arg(asked, why,
                        report.rankedPattern.isEmpty() ? Tr::tr("nothing") : report.rankedPattern));
    return false;
}

Outcome AnalyzeCommand::changeTraffic(Design &design, const Catalog &catalog) const
{
    TrafficSettings &traffic = design.traffic;
    if (!m_pattern.empty())
        traffic.pattern = argumentText(m_pattern);
    if (!patternKeys().contains(traffic.pattern) && !m_pattern.empty())
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("--pattern %1: there is no such traffic; there are %2")
                        .arg(traffic.pattern, patternKeys().join(QStringLiteral(", "))));
    if (!m_message.empty()) {
        const std::string size = sizeText(m_message);
        const Result<double> bytes = parseMeasureAs(size, Dimension::DataSize);
        if (!bytes || !(*bytes > 0.0))
            return fail(
                ErrorCode::InvalidValue,
                Tr::tr("--message %1: not a size such as 64 MiB").arg(argumentText(m_message)));
        traffic.message = TypedValue{argumentText(size), *bytes};
    }
    if (m_shift > 0)
        traffic.shift = m_shift;
    if (!m_routing.empty())
        traffic.isHashed = m_routing == "hashed";
    if (!m_gpus.empty())
        traffic.gpus.clear();
    for (const std::string &path : m_gpus)
        traffic.gpus << argumentText(path);
    if (!m_matrix.empty()) {
        Result<QList<TrafficDemand>> matrix = loadTrafficMatrix(argumentText(m_matrix));
        if (!matrix)
            return Failure{matrix.error()};
        traffic.matrix = std::move(*matrix);
    }
    Design asked = design; // what the options name, without what the file names
    asked.traffic = {};
    if (!m_gpus.empty())
        asked.traffic.gpus = traffic.gpus;
    if (!m_matrix.empty())
        asked.traffic.matrix = traffic.matrix;
    if (asked.traffic == TrafficSettings())
        return Done{};
    const QStringList wrong = wrongTraffic(asked, catalog);
    return wrong.isEmpty() ? Outcome(Done{})
                           : fail(ErrorCode::UnknownReference,
                                  QStringLiteral("--gpus, --matrix: ")
                                      % wrong.mid(0, 5).join(QStringLiteral("; ")));
}

ExitCode AnalyzeCommand::printPathBetween(const Evaluated &evaluated, CliContext &context) const
{
    const Result<PathReport> path = findPath(evaluated.design, *evaluated.catalog,
                                             argumentText(m_path[0]), argumentText(m_path[1]));
    if (!path) {
        printError(context, argumentText(m_file) % QStringLiteral(": ") % path.error().message);
        return ExitCode::BadInput;
    }
    if (m_json)
        context.out << QString::fromUtf8(pathJson(*path));
    else
        printPath(context.out, *path);
    return evaluated.inputWrong ? ExitCode::BadInput : ExitCode::Ok;
}

} // namespace nongjang::cli
