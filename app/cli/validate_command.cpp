#include "app/cli/validate_command.h"

#include "app/cli/design_input.h"
#include "app/cli/text_table.h"
#include "model/templates/named_drawing.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::ValidateCommand)
};

QString percent(double share, int digits = 1)
{
    return QStringLiteral("%1 %").arg(share * 100.0, 0, 'f', digits);
}

QString signedPercent(double share)
{
    return (share < 0.0 ? QStringLiteral("−") : QStringLiteral("+")) % percent(std::abs(share));
}

QString figureText(double value, Dimension dimension)
{
    return displayText(value, dimension, 4);
}

QString publishedText(const ValidationCase &one)
{
    const QString figure = figureText(one.published, one.dimension);
    return one.isMinimum ? Tr::tr("above %1").arg(figure) : figure;
}

QString toleranceText(const ValidationCase &one)
{
    if (one.factor > 0.0)
        return QStringLiteral("×") % QLocale().toString(one.factor);
    return one.tolerance == 0.0 ? Tr::tr("exact") : QStringLiteral("±") % percent(one.tolerance);
}

/// One quantity: its cases with their errors, then how well it does.
void printQuantity(QTextStream &out, const std::vector<ValidationResult> &results,
                   const ValidationSummary &summary)
{
    TextTable table({Align::Left, Align::Right, Align::Right, Align::Right, Align::Right,
                     Align::Left, Align::Left});
    table.addRow({Tr::tr("case"),
                  Tr::tr("predicted"),
                  Tr::tr("published"),
                  Tr::tr("error"),
                  Tr::tr("tolerance"),
                  {},
                  Tr::tr("system")});
    for (const ValidationResult &result : results) {
        const ValidationCase &one = result.published;
        if (one.quantity != summary.quantity || !result.error)
            continue;
        table.addRow({one.id, figureText(result.predicted->value, one.dimension),
                      publishedText(one), signedPercent(*result.error), toleranceText(one),
                      result.within ? Tr::tr("within") : Tr::tr("OUTSIDE"), one.system});
    }
    printSection(out, summary.quantity, table);
    out << "  "
        << Tr::tr("%1 of %2 within; mean error %3, worst %4 (%5)")
               .arg(summary.within)
               .arg(summary.evaluated)
               .arg(percent(summary.meanError), signedPercent(summary.worstError),
                    summary.worstCase)
        << '\n';
}

void printNotEvaluated(QTextStream &out, const std::vector<ValidationResult> &results)
{
    TextTable table({Align::Left, Align::Right, Align::Left});
    for (const ValidationResult &result : results)
        if (!result.error)
            table.addRow(
                {result.published.id, publishedText(result.published),
                 printable(result.published.system % QStringLiteral(": ") % result.reason)});
    printSection(out, Tr::tr("Not evaluated"), table);
}

void printSources(QTextStream &out, const std::vector<ValidationResult> &results)
{
    TextTable table({Align::Left, Align::Left, Align::Left});
    for (const ValidationResult &result : results)
        table.addRow(
            {result.published.id, result.published.type, printable(result.published.source)});
    printSection(out, Tr::tr("Sources"), table);
}

void printResults(QTextStream &out, const std::vector<ValidationResult> &results)
{
    const std::vector<ValidationSummary> summaries = summarise(results);
    for (const ValidationSummary &summary : summaries)
        if (!summary.quantity.isEmpty() && summary.evaluated > 0)
            printQuantity(out, results, summary);
    printNotEvaluated(out, results);
    printSources(out, results);
    const ValidationSummary &all = summaries.back();
    const auto wrong = std::count_if(results.begin(), results.end(), [](const auto &result) {
        return result.error && !result.within && result.published.mustMatch();
    });
    out << '\n'
        << Tr::tr("%1 cases: %2 within their tolerance, %3 outside (%4 of those that must match), "
                  "%5 not evaluated")
               .arg(all.cases)
               .arg(all.within)
               .arg(all.evaluated - all.within)
               .arg(wrong)
               .arg(all.cases - all.evaluated)
        << '\n';
}

} // namespace

QString ValidateCommand::summary() const
{
    return Tr::tr("The model against published figures");
}

void ValidateCommand::addOptions(CLI::App &app)
{
    app.add_option("CASE", m_cases,
                   Tr::tr("Only these cases, such as C2 or C2-a100").toStdString());
    app.add_flag("--json", m_json, Tr::tr("Print JSON").toStdString());
}

std::vector<ValidationCase> ValidateCommand::chosen(const std::vector<ValidationCase> &all,
                                                    CliContext &context) const
{
    if (m_cases.empty())
        return all;
    std::vector<bool> isChosen(all.size(), false);
    for (const std::string &argument : m_cases) {
        const QString asked = argumentText(argument);
        bool found = false;
        for (std::size_t i = 0; i < all.size(); ++i)
            if (all[i].id == asked || all[i].id.startsWith(QString(asked % u'-')))
                isChosen[i] = found = true;
        if (!found) {
            printError(context, Tr::tr("there is no case “%1”").arg(asked));
            return {};
        }
    }
    std::vector<ValidationCase> result;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (isChosen[i])
            result.push_back(all[i]);
    return result;
}

ExitCode ValidateCommand::run(CliContext &context) const
{
    const Result<std::vector<ValidationCase>> all = shippedValidationCases();
    if (!all) {
        printError(context, all.error().message);
        return ExitCode::InternalError;
    }
    const std::vector<ValidationCase> cases = chosen(*all, context);
    if (cases.empty())
        return ExitCode::BadInput;
    const CatalogPtr catalog = loadParts(context);
    if (!catalog)
        return ExitCode::BadInput;
    const std::vector<ValidationResult> results = runValidation(
        cases, *catalog, [&](const QString &file) { return namedDrawing(file, *catalog); });
    if (m_json)
        context.out << QString::fromUtf8(validationJson(results));
    else
        printResults(context.out, results);
    // A case that is drawn and yet has no prediction is not confirmed either.
    const bool allWithin =
        std::all_of(results.begin(), results.end(), [](const ValidationResult &result) {
            return result.error ? result.within : result.published.design.isEmpty();
        });
    return allWithin ? ExitCode::Ok : ExitCode::FindingsReported;
}

} // namespace nongjang::cli
