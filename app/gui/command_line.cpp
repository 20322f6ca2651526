#include "app/gui/command_line.h"

#include "model/export/cable_labels.h"
#include "model/session/chart_sources.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextStream>

#include <array>
#include <cstdlib>
#include <string_view>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::CommandLine)
};

[[noreturn]] void refuse(const QString &message)
{
    std::exit(failWith(message));
}

QString oneOf(const QCommandLineParser &parser, const QString &option, const QStringList &allowed)
{
    const QString value = parser.value(option);
    if (!value.isEmpty() && !allowed.contains(value))
        refuse(Text::tr("--%1 takes one of: %2.").arg(option, allowed.join(u", "_s)));
    return value;
}

struct ExportOption
{
    const char *name;
    Export what;
};
constexpr std::array exportOptions{
    ExportOption{"export-bom", Export::Bom}, ExportOption{"export-cables", Export::Cables},
    ExportOption{"export-labels", Export::Labels}, ExportOption{"export-report", Export::Report}};

QStringList labelSheetIds()
{
    QStringList ids;
    for (const LabelSheet &sheet : labelSheets())
        ids << QString::fromLatin1(sheet.id);
    return ids;
}

std::optional<QSize> sizeOf(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    static const QRegularExpression form(u"^(\\d{2,5})x(\\d{2,5})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        refuse(Text::tr("--size takes width and height, as in 1280x800."));
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

} // namespace

int failWith(const QString &message)
{
    QTextStream(stderr) << message << '\n';
    return 2;
}

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Draw a GPU farm and see what it computes, draws and costs."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"FILE"_s, Text::tr("Design to open, or example:NAME for a copy of an example."),
        u"[FILE]"_s);
    parser.addOptions({
        {u"lang"_s, Text::tr("Language: en, ko or zh_CN."), u"code"_s},
        {u"theme"_s, Text::tr("Colours: light, dark or system."), u"scheme"_s},
        {u"screenshot"_s, Text::tr("Write a picture of the window to this PNG file and end."),
         u"png"_s},
        {u"size"_s, Text::tr("Size of the window, as in 1280x800."), u"size"_s},
        {u"export-bom"_s,
         Text::tr("Write the bill of materials of FILE to this xlsx, csv, md, html, json or pdf "
                  "file and end."),
         u"path"_s},
        {u"export-cables"_s,
         Text::tr("Write the list of cables of FILE to this xlsx, csv, md, html, json or pdf file "
                  "and end."),
         u"path"_s},
        {u"export-labels"_s,
         Text::tr(
             "Write labels for the ends of the cables of FILE to this pdf or csv file and end."),
         u"path"_s},
        {u"label-sheet"_s,
         Text::tr("Sheet or tape of the labels: %1.").arg(labelSheetIds().join(u", "_s)),
         u"sheet"_s, labelSheetIds().first()},
        {u"export-report"_s,
         Text::tr("Write all about FILE, with pictures, to this html or pdf file and end."),
         u"path"_s},
        {u"export-chart"_s,
         Text::tr("Write a chart of FILE to this png, svg, csv or json file and end."), u"path"_s},
        {u"chart"_s, Text::tr("Kind of the chart; default: power."), u"kind"_s, u"power"_s},
        {u"chart-x"_s, Text::tr("Figure across, of the kinds parts and designs."), u"key"_s},
        {u"chart-y"_s, Text::tr("Figure up, of the kinds parts and designs; of a waterfall."),
         u"key"_s},
        {u"chart-size"_s, Text::tr("Figure that sizes the points."), u"key"_s},
        {u"chart-parts"_s, Text::tr("Which parts, as in “gpu vram>=24”."), u"filter"_s},
        {u"exit-after-startup"_s, Text::tr("End once the window has been shown.")},
    });
    if (!parser.parse(arguments))
        refuse(parser.errorText());
    parser.process(arguments); // --help and --version end here

    CommandLine line;
    line.files = parser.positionalArguments();
    line.chart = {parser.value(u"export-chart"_s), parser.value(u"chart"_s),
                  parser.value(u"chart-x"_s),      parser.value(u"chart-y"_s),
                  parser.value(u"chart-size"_s),   parser.value(u"chart-parts"_s)};
    const bool takesSeveral = isOfDesigns(line.chart.kind);
    if (line.files.size() > 1 && (line.chart.output.isEmpty() || !takesSeveral))
        refuse(Text::tr("Only one FILE can be opened."));
    line.file = parser.positionalArguments().value(0);
    line.language = oneOf(parser, u"lang"_s, {u"en"_s, u"ko"_s, u"zh_CN"_s, u"system"_s});
    line.theme = oneOf(parser, u"theme"_s, {u"light"_s, u"dark"_s, u"system"_s});
    line.screenshot = parser.value(u"screenshot"_s);
    for (const auto &[name, what] : exportOptions) {
        if (!parser.isSet(QLatin1StringView(name)))
            continue;
        line.exports.emplace_back(what, parser.value(QLatin1StringView(name)));
        if (line.file.isEmpty())
            refuse(Text::tr("--%1 needs a FILE.").arg(QLatin1StringView(name)));
    }
    line.labelSheet = oneOf(parser, u"label-sheet"_s, labelSheetIds());
    line.size = sizeOf(parser.value(u"size"_s));
    line.exitAfterStartup = parser.isSet(u"exit-after-startup"_s);
    return line;
}

bool worksWithoutDisplay(int count, char **arguments)
{
    for (int i = 1; i < count; ++i) {
        const std::string_view argument(arguments[i]);
        if (argument.starts_with("--export-"))
            return true;
        for (const std::string_view option : {"--version", "-v", "--help", "-h"})
            if (argument == option || argument.starts_with(std::string(option) + '='))
                return true;
    }
    return false;
}

} // namespace nongjang
