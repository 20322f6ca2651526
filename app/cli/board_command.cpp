#include "app/cli/board_command.h"

#include "app/cli/board_text.h"
#include "app/cli/design_input.h"
#include "model/base/file_writer.h"
#include "model/edit/drawn_part.h"
#include "model/export/board_part.h"
#include "model/study/board_json.h"

#include <QCoreApplication>
#include <QDate>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::BoardCommand)
};

ExitCode failed(CliContext &context, const QString &message)
{
    printError(context, message);
    return ExitCode::BadInput;
}

ExitCode writePart(const Evaluated &evaluated, const QString &board, const QString &part,
                   const QString &output, CliContext &context)
{
    const QString date = evaluated.design.ruleDate.isEmpty()
                             ? QDate::currentDate().toString(Qt::ISODate)
                             : evaluated.design.ruleDate;
    const Result<QByteArray> text =
        boardPart(evaluated.design, *evaluated.catalog, board, part.isEmpty() ? board : part, date,
                  drawingOf(evaluated.design, board));
    if (!text)
        return failed(context, text.error().message);
    if (output == u"-") {
        context.out << QString::fromUtf8(*text);
        return ExitCode::Ok;
    }
    const Outcome written = writeFile(*text, output);
    return written ? ExitCode::Ok : failed(context, written.error().message);
}

} // namespace

QString BoardCommand::summary() const
{
    return Tr::tr("Boards of one's own: memory, currents, lanes, yield and cost; save one as a "
                  "part");
}

void BoardCommand::addOptions(CLI::App &app)
{
    app.add_option("FILE", m_file, fileHelp().toStdString())->required();
    CLI::Option *board = app.add_option(
        "--board", m_board, Tr::tr("Only this one, by the id of its assembly").toStdString());
    CLI::Option *output = app.add_option(
        "-o,--output", m_output,
        Tr::tr("Write it as a part of the catalogue; - is standard output").toStdString());
    output->needs(board);
    app.add_option("--id", m_part,
                   Tr::tr("Id of that part; left out: that of the board").toStdString())
        ->needs(output);
    app.add_flag("--json", m_json, Tr::tr("Print JSON").toStdString());
}

ExitCode BoardCommand::run(CliContext &context) const
{
    const std::optional<Evaluated> evaluated = evaluateFile(argumentText(m_file), context);
    if (!evaluated)
        return ExitCode::BadInput;
    const QString asked = argumentText(m_board);
    if (!m_output.empty())
        return writePart(*evaluated, asked, argumentText(m_part), argumentText(m_output), context);
    std::vector<BoardReport> boards;
    for (const BoardReport &board : evaluated->report.boards)
        if (asked.isEmpty() || board.assembly == asked)
            boards.push_back(board);
    if (boards.empty())
        return failed(context, asked.isEmpty() ? Tr::tr("the design has no board of one's own")
                                               : Tr::tr("the design has no board “%1”").arg(asked));
    const QString &currency = evaluated->report.bom.currency;
    if (m_json) {
        Json json = Json::array();
        for (const BoardReport &board : boards)
            json.push_back(boardJson(board, currency));
        context.out << QString::fromUtf8(jsonDocument(json));
    } else {
        for (const BoardReport &board : boards)
            printBoard(context.out, board, currency);
    }
    return evaluated->inputWrong ? ExitCode::BadInput : ExitCode::Ok;
}

} // namespace nongjang::cli
