#include "app/cli/generate_command.h"

#include "app/cli/design_input.h"
#include "app/cli/design_output.h"
#include "app/cli/text_table.h"
#include "model/base/json_values.h"
#include "model/base/unit.h"
#include "model/explore/explore_base.h"

#include <QCoreApplication>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::GenerateCommand)
};

/// The values of --set: numbers of the template, and the parts to draw it with.
struct Settings
{
    QMap<QString, QString> numbers;
    TemplateParts parts;
};

Result<Bandwidth> readRate(const QString &text)
{
    const Result<double> rate = parseMeasureAs(text.toStdString(), Dimension::Bandwidth);
    if (!rate || !(*rate > 0.0))
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("rate: expected a rate such as 100Gb/s, found “%1”").arg(text));
    return bytesPerSecond(*rate);
}

Outcome readSetting(const QString &key, const QString &value, Settings &settings)
{
    if (key == u"switch") {
        settings.parts.switchPart = value;
    } else if (key == u"cable") {
        settings.parts.cablePart = value;
    } else if (key == u"rate") {
        const Result<Bandwidth> rate = readRate(value);
        if (!rate)
            return Failure{rate.error()};
        settings.parts.rate = *rate;
    } else if (key == u"node") {
        return loadNode(value, loadPlainDesign, settings.parts);
    } else {
        settings.numbers.insert(key, value);
    }
    return Done{};
}

Result<Settings> readSettings(const std::vector<std::string> &values)
{
    Settings settings;
    QStringList seen;
    for (const std::string &argument : values) {
        const QString text = argumentText(argument);
        const qsizetype mark = text.indexOf(u'=');
        const QString key = text.left(mark);
        if (mark < 1 || seen.contains(key))
            return fail(ErrorCode::InvalidValue,
                        mark < 1 ? Tr::tr("--set: expected KEY=VALUE, found “%1”").arg(text)
                                 : Tr::tr("--set: “%1” is given twice").arg(key));
        seen << key;
        if (const Outcome read = readSetting(key, text.mid(mark + 1), settings); !read)
            return Failure{read.error()};
    }
    return settings;
}

Json parametersJson(const Topology &topology)
{
    Json json = Json::object();
    for (auto it = topology.numbers.cbegin(); it != topology.numbers.cend(); ++it)
        json[it.key().toStdString()] = *it;
    if (!topology.extents.isEmpty())
        json["dims"] = std::vector<int>(topology.extents.begin(), topology.extents.end());
    return json;
}

QByteArray countsJson(const Topology &topology, const TopologyCounts &counts,
                      const QStringList &notes)
{
    Json json;
    json["template"] = topology.id.toStdString();
    json["parameters"] = parametersJson(topology);
    json["counts"] = {{"endpoint", counts.endpoints},
                      {"switch", counts.switches},
                      {"link", counts.links},
                      {"node", counts.nodes},
                      {"node_link", counts.nodeLinks}};
    json["diameter"] = counts.diameter;
    json["bisection"] = jsonOptional(counts.bisection);
    json["notes"] = jsonList(notes);
    return jsonDocument(json);
}

void printCounts(QTextStream &out, const TopologyCounts &counts, const QStringList &notes)
{
    TextTable table({Align::Left, Align::Right});
    table.addRow({Tr::tr("endpoints"), QString::number(counts.endpoints)});
    table.addRow({Tr::tr("nodes"), QString::number(counts.nodes)});
    table.addRow({Tr::tr("switches"), QString::number(counts.switches)});
    table.addRow({Tr::tr("links"), QString::number(counts.links)});
    table.addRow({Tr::tr("cables of nodes to switches"), QString::number(counts.nodeLinks)});
    table.addRow({Tr::tr("diameter"), QString::number(counts.diameter)});
    table.addRow({Tr::tr("bisection, links"),
                  counts.bisection ? QString::number(*counts.bisection) : QStringLiteral("–")});
    table.print(out, {});
    for (const QString &note : notes)
        out << printable(note) << '\n';
}

Json templateJson(const TopologyTemplate &one)
{
    Json json;
    json["id"] = one.id.toStdString();
    json["name"] = one.title.toStdString();
    json["description"] = one.description.toStdString();
    json["parameters"] = Json::array();
    for (const TemplateParameter &parameter : one.parameters) {
        Json each;
        each["key"] = parameter.key.toStdString();
        each["name"] = parameter.title.toStdString();
        each["description"] = parameter.description.toStdString();
        each["required"] = !parameter.isOptional;
        each["minimum"] = parameter.minimum;
        each["maximum"] = parameter.maximum;
        each["example"] = jsonText(parameter.suggestion);
        json["parameters"].push_back(std::move(each));
    }
    return json;
}

} // namespace

QString GenerateCommand::summary() const
{
    return Tr::tr("Network topologies from a template: counts, and a design");
}

void GenerateCommand::addOptions(CLI::App &app)
{
    app.add_option("TEMPLATE", m_template, Tr::tr("One of --list, such as fat-tree").toStdString());
    app.add_option("--set", m_values,
                   Tr::tr("A parameter of the template, or switch=PART, cable=PART, rate=100Gb/s, "
                          "node=FILE.farm#ASSEMBLY; may be repeated")
                       .toStdString())
        ->type_name("KEY=VALUE")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    app.add_option("-o,--output", m_output,
                   Tr::tr("Farm file to write; without it only counts").toStdString())
        ->check([](const std::string &path) {
            return path.empty() ? Tr::tr("a file name is missing").toStdString() : std::string();
        });
    app.add_flag("--list", m_list, Tr::tr("List templates and their parameters").toStdString());
    app.add_flag("--json", m_json, Tr::tr("Print JSON").toStdString());
}

void GenerateCommand::list(CliContext &context) const
{
    Json json = Json::array();
    TextTable table({Align::Left, Align::Left, Align::Left});
    for (const TopologyTemplate &one : topologyTemplates()) {
        json.push_back(templateJson(one));
        table.addRow({one.id, {}, one.title % QStringLiteral(". ") % one.description});
        for (const TemplateParameter &parameter : one.parameters)
            table.addRow({{},
                          parameter.isOptional ? u'[' % parameter.key % u']' : parameter.key,
                          parameter.title % QStringLiteral(". ") % parameter.description});
    }
    if (m_json)
        context.out << QString::fromUtf8(jsonDocument(json));
    else
        table.print(context.out, {});
}

Outcome GenerateCommand::write(const Topology &topology, const TemplateParts &parts,
                               CliContext &context, QStringList &notes) const
{
    const CatalogPtr catalog = loadParts(context);
    if (!catalog)
        return fail(ErrorCode::FileRead, {});
    const Result<BuiltTopology> built = buildTopology(topology, *catalog, parts);
    if (!built)
        return Failure{built.error()};
    notes = built->notes;
    return saveDesignText(writeFarm(built->design), argumentText(m_output));
}

ExitCode GenerateCommand::run(CliContext &context) const
{
    if (m_list) {
        list(context);
        return ExitCode::Ok;
    }
    if (m_template.empty()) {
        printError(context, Tr::tr("generate needs a TEMPLATE, or --list"));
        return ExitCode::BadInput;
    }
    const Result<Settings> settings = readSettings(m_values);
    const Result<Topology> topology =
        settings ? readTopology(argumentText(m_template), settings->numbers)
                 : Result<Topology>(Failure{settings.error()});
    if (!topology) {
        printError(context, topology.error().message);
        return ExitCode::BadInput;
    }
    const TopologyCounts counts = countTopology(*topology);
    QStringList notes = counts.notes;
    if (!m_output.empty())
        if (const Outcome written = write(*topology, settings->parts, context, notes); !written) {
            if (!written.error().message.isEmpty()) // else it is printed
                printError(context, written.error().message);
            return ExitCode::BadInput;
        }
    if (m_json)
        context.out << QString::fromUtf8(countsJson(*topology, counts, notes));
    else
        printCounts(context.out, counts, notes);
    return ExitCode::Ok;
}

} // namespace nongjang::cli
