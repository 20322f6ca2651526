#include "app/cli/workload_command.h"

#include "app/cli/text_table.h"
#include "app/cli/workload_text.h"
#include "model/io/workload_io.h"
#include "model/study/workload_json.h"

#include <QCoreApplication>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::WorkloadCommand)
};

} // namespace

QString WorkloadCommand::summary() const
{
    return Tr::tr("Train or serve a language model on a design");
}

void WorkloadCommand::addOptions(CLI::App &app)
{
    app.add_option("FILE", m_file, fileHelp().toStdString())->required();
    app.add_option("KEY=VALUE", m_values,
                   Tr::tr("Of the workload, as in the file: task=training model=llama-3-70b "
                          "tensor=8; instead of those of the design")
                       .toStdString());
    app.add_flag("--json", m_json, Tr::tr("Print JSON").toStdString());
}

Outcome WorkloadCommand::change(Design &design) const
{
    QStringList changes;
    for (const std::string &value : m_values)
        changes << argumentText(value);
    if (changes.isEmpty() && design.workload.task == WorkloadTask::None)
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("the design names no workload: add task=training or task=inference, "
                           "and model=ID (nongjang-cli models lists them)"));
    Result<WorkloadSettings> workload = changedWorkload(design.workload, changes);
    if (!workload)
        return Failure{workload.error()};
    design.workload = std::move(*workload);
    return Done{};
}

ExitCode WorkloadCommand::run(CliContext &context) const
{
    const std::optional<Evaluated> evaluated =
        evaluateFile(argumentText(m_file), context,
                     [this](Design &design, const Catalog &) { return change(design); });
    if (!evaluated)
        return ExitCode::BadInput;
    const std::optional<WorkloadReport> &workload = evaluated->report.workload;
    const QString currency = evaluated->report.bom.currency;
    if (m_json)
        context.out << QString::fromUtf8(jsonDocument(workloadJson(workload, currency)));
    else if (workload)
        printWorkload(context.out, *workload, currency);
    const bool isAnswered = workload && workload->invalid.isEmpty();
    if (!isAnswered && workload)
        printError(context, workload->invalid);
    return evaluated->inputWrong || !isAnswered ? ExitCode::BadInput : ExitCode::Ok;
}

QString ModelsCommand::summary() const
{
    return Tr::tr("List the language models a workload can name");
}

void ModelsCommand::addOptions(CLI::App &app)
{
    app.add_flag("--json", m_json, Tr::tr("Print JSON").toStdString());
}

ExitCode ModelsCommand::run(CliContext &context) const
{
    if (m_json) {
        Json rows = Json::array();
        for (const LanguageModel &model : languageModels())
            rows.push_back(languageModelJson(model));
        context.out << QString::fromUtf8(jsonDocument(rows));
        return ExitCode::Ok;
    }
    TextTable table(
        {Align::Left, Align::Left, Align::Right, Align::Right, Align::Right, Align::Left});
    table.addRow({Tr::tr("id"), Tr::tr("model"), Tr::tr("parameters"), Tr::tr("active"),
                  Tr::tr("keys and values of a token"), Tr::tr("source")});
    for (const LanguageModel &model : languageModels())
        table.addRow(
            {model.id, model.name, displayText(parameterCount(model.shape), Dimension::Number),
             displayText(activeParameterCount(model.shape), Dimension::Number),
             displayText(cachePerToken(model.shape, 2.0).si(), Dimension::DataSize), model.source});
    printSection(context.out, Tr::tr("Language models"), table);
    return ExitCode::Ok;
}

} // namespace nongjang::cli
