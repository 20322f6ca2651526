#include "app/cli/chart_command.h"

#include "app/cli/design_input.h"
#include "model/base/file_writer.h"
#include "model/export/chart_export.h"
#include "model/io/example_path.h"
#include "model/session/chart_sources.h"
#include "model/study/chart_waterfall.h"

#include <QCoreApplication>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::ChartCommand)
};

std::vector<std::string> kinds()
{
    std::vector<std::string> keys;
    for (const ChartKind &kind : chartKinds())
        keys.emplace_back(kind.key);
    return keys;
}

std::vector<std::string> groupings()
{
    std::vector<std::string> keys;
    for (const QString &key : partGroupings())
        keys.push_back(key.toStdString());
    return keys;
}

} // namespace

QString ChartCommand::summary() const
{
    return Tr::tr("The numbers of a chart as CSV or JSON");
}

void ChartCommand::addOptions(CLI::App &app)
{
    const auto text = [&](const std::string &option, std::string &value, const QString &help) {
        return app.add_option(option, value, help.toStdString());
    };
    app.add_option("FILE", m_files,
                   Tr::tr("Design; of the kind designs several, also CSV tables whose heading "
                          "names figures; of the kind parts none is needed; of the kind waterfall "
                          "two, or FILE#VARIANT: its base and it")
                       .toStdString());
    text("--kind", m_kind, Tr::tr("Kind of chart"))->check(CLI::IsMember(kinds()));
    text("--x", m_x, Tr::tr("Figure across; of parts also price, tpp, date and ratios"));
    text("--y", m_y,
         Tr::tr("Figure up; of a waterfall %1").arg(waterfallFigures().join(QStringLiteral(", "))));
    text("--size", m_size, Tr::tr("Figure that sizes the points"));
    text("--shade", m_shade, Tr::tr("Figure that colours the points, of designs"));
    text("--group", m_group, Tr::tr("What groups parts"))->check(CLI::IsMember(groupings()));
    text("--parts", m_parts, Tr::tr("Which parts, as in “gpu vram>=24 price<800”"));
    text("--part", m_part, Tr::tr("Part whose prices are shown; default: the dearest"));
    text("--of", m_scaled, Tr::tr("Path of the component there is more of, as in farm/rig"));
    app.add_flag("--linear", m_isLinear,
                 Tr::tr("Keep points that a logarithmic scale cannot show").toStdString());
    text("--format", m_format, Tr::tr("Default: by the ending of the output file, else csv"))
        ->check(CLI::IsMember(std::vector<std::string>{"csv", "json"}));
    text("-o,--output", m_output, Tr::tr("Output file; default: standard output"));
}

ChartRequest ChartCommand::request() const
{
    ChartRequest request;
    const auto take = [](const std::string &text, QString &value) {
        if (!text.empty())
            value = argumentText(text);
    };
    take(m_kind, request.kind);
    take(m_parts, request.partFilter);
    take(m_part, request.part);
    take(m_scaled, request.scaled);
    chooseFigures(request, argumentText(m_x), argumentText(m_y), argumentText(m_size));
    take(m_shade, request.designs.shade);
    take(m_group, request.parts.grouping);
    request.parts.isLogX = request.parts.isLogY = !m_isLinear;
    request.designs.isLogX = request.designs.isLogY = !m_isLinear;
    return request;
}

std::optional<Result<ChartData>> ChartCommand::makeOfDesigns(CliContext &context) const
{
    const CatalogPtr catalog = loadParts(context);
    if (!catalog)
        return std::nullopt;
    QStringList paths;
    for (const std::string &file : m_files)
        paths << farmPath(argumentText(file));
    return chartOfDesigns(request(), paths, *catalog);
}

std::optional<Result<ChartData>> ChartCommand::make(CliContext &context) const
{
    if (isOfDesigns(QString::fromStdString(m_kind)))
        return makeOfDesigns(context);
    if (m_files.empty() && m_kind == "parts") {
        const CatalogPtr catalog = loadParts(context);
        return catalog ? std::optional(makeChart(request(), {}, *catalog, {})) : std::nullopt;
    }
    if (m_files.size() != 1) {
        printError(context, Tr::tr("this kind of chart needs one FILE"));
        return std::nullopt;
    }
    const std::optional<Evaluated> evaluated = evaluateFile(argumentText(m_files.front()), context);
    if (!evaluated)
        return std::nullopt;
    ChartRequest wanted = request();
    wanted.changeCount = countChanger(evaluated->catalog);
    return makeChart(wanted, evaluated->design, *evaluated->catalog, evaluated->report);
}

ExitCode ChartCommand::write(const ChartData &chart, CliContext &context) const
{
    const QString path = argumentText(m_output);
    const bool isJson =
        m_format == "json" || (m_format.empty() && path.endsWith(QStringLiteral(".json")));
    const QByteArray text = isJson ? chartJson(chart) : chartCsv(chart);
    if (path.isEmpty()) {
        context.out << QString::fromUtf8(text);
        return ExitCode::Ok;
    }
    const QString ending = path.section(u'.', -1).toLower();
    if (ending == u"svg" || ending == u"png") {
        printError(context, Tr::tr("pictures are made by the window program: nongjang "
                                   "--export-chart %1 --chart %2 FILE")
                                .arg(path, QString::fromStdString(m_kind)));
        return ExitCode::BadInput;
    }
    const Outcome written = writeFile(text, path);
    if (!written)
        printError(context, written.error().message);
    return written ? ExitCode::Ok : ExitCode::BadInput;
}

ExitCode ChartCommand::run(CliContext &context) const
{
    const std::optional<Result<ChartData>> chart = make(context);
    if (!chart)
        return ExitCode::BadInput;
    if (!*chart) {
        printError(context, chart->error().message);
        return ExitCode::BadInput;
    }
    if ((*chart)->isEmpty())
        context.err << (*chart)->empty << '\n';
    else if (!(*chart)->note.isEmpty())
        context.err << (*chart)->note << '\n';
    return write(**chart, context);
}

} // namespace nongjang::cli
