#include "app/cli/prices_command.h"

#include "app/cli/design_input.h"
#include "app/cli/design_output.h"
#include "model/base/file_writer.h"
#include "model/edit/design_state.h"
#include "model/io/price_file.h"
#include "model/io/variant_file.h"
#include "model/study/price_book.h"

#include <QCoreApplication>
#include <QSet>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::PricesCommand)
};

ExitCode failed(CliContext &context, const Error &error)
{
    printError(context, error.message);
    return ExitCode::BadInput;
}

/// What the design takes for each part of its bill of materials, once per condition, in dollars and without what a length adds; empty where
/// it is unknown, to be filled in.
QList<PriceEntry> pricesOf(const Evaluated &evaluated)
{
    QList<PriceEntry> prices;
    QSet<std::pair<QString, QString>> known;
    const auto typed = [](Money amount) {
        const QString text = QString::number(amount.si(), 'f', 2) % QStringLiteral(" USD");
        return TypedValue{text, amount.si()};
    };
    for (const BomLine &line : evaluated.report.bom.lines) {
        if (line.part.isEmpty() || line.priceSource == u"override"
            || known.contains({line.part, line.condition}))
            continue;
        known.insert({line.part, line.condition});
        PriceEntry entry;
        entry.part = line.part;
        entry.condition = line.condition;
        const PartPtr part = evaluated.catalog->part(line.part);
        if (const std::optional<Price> price =
                takenPrice(evaluated.design.money.prices, line.part, part.get(), line.condition)) {
            entry.price = typed(price->amount.value);
            entry.low = typed(price->amount.low);
            entry.high = typed(price->amount.high);
            const QString &date = price->provenance.date;
            entry.region = price->region;
            entry.date = date.size() == 10 ? date : QString();
            entry.source = price->provenance.source;
        }
        prices.append(entry);
    }
    return prices;
}

} // namespace

QString PricesCommand::summary() const
{
    return Tr::tr("Price book of a design: import from CSV, export to CSV");
}

void PricesCommand::addOptions(CLI::App &app)
{
    app.add_option("FILE", m_file, fileHelp().toStdString())->required();
    CLI::Option *in = app.add_option(
        "--import", m_import,
        Tr::tr("CSV with part, price, condition, low, high, region, date, source").toStdString());
    app.add_option("--export", m_export,
                   Tr::tr("Write the prices the design takes now, as such a CSV; - is standard "
                          "output")
                       .toStdString())
        ->excludes(in);
    app.add_option("-o,--output", m_output,
                   Tr::tr("Design with the imported prices; may be FILE itself").toStdString())
        ->needs(in);
}

ExitCode PricesCommand::run(CliContext &context) const
{
    if (!m_import.empty() && !m_output.empty())
        return importPrices(context);
    if (!m_export.empty())
        return exportPrices(context);
    printError(context, Tr::tr("prices needs --import CSV with -o OUT, or --export CSV"));
    return ExitCode::BadInput;
}

ExitCode PricesCommand::importPrices(CliContext &context) const
{
    const FarmName name = farmName(argumentText(m_file));
    Result<LoadedDesign> file = loadDesign(name.file);
    const Result<LoadedDesign> loaded = file ? chooseVariant(*file, name) : file;
    if (!loaded)
        return failed(context, loaded.error());
    const Result<QList<PriceEntry>> prices = loadPrices(argumentText(m_import));
    if (!prices)
        return failed(context, prices.error());
    Result<DesignState> state = withActive(stateOf(file->design, file->variants), loaded->variant);
    if (!state)
        return failed(context, state.error());
    MoneySettings &money = state->design.money;
    money.prices = withPrices(money.prices, *prices);
    const Outcome saved = saveDesignText(writeFarm(state->baseDesign(), storedVariants(*state)),
                                         argumentText(m_output));
    return saved ? ExitCode::Ok : failed(context, saved.error());
}

ExitCode PricesCommand::exportPrices(CliContext &context) const
{
    const std::optional<Evaluated> evaluated = evaluateFile(argumentText(m_file), context);
    if (!evaluated)
        return ExitCode::BadInput;
    const QByteArray text = pricesCsv(pricesOf(*evaluated));
    if (m_export == "-") {
        context.out << QString::fromUtf8(text);
        return ExitCode::Ok;
    }
    const Outcome written = writeFile(text, argumentText(m_export));
    return written ? ExitCode::Ok : failed(context, written.error());
}

} // namespace nongjang::cli
