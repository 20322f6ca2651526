#include "app/cli/explore_command.h"

#include "app/cli/design_input.h"
#include "app/cli/design_output.h"
#include "app/cli/text_table.h"
#include "model/explore/explore_figures.h"
#include "model/io/example_path.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::ExploreCommand)
};

/// Where rows go, and the count of them on the error stream, at most twice a second.
class RowSink
{
public:
    RowSink(QIODevice &device, RowSpan rows, QTextStream *progress)
        : m_device(device)
        , m_rows(rows)
        , m_progress(progress)
        , m_next(rows.first)
    {
        m_timer.start();
    }

    bool take(const RowBatch &batch)
    {
        m_isGood = m_device.write(batch.lines) == batch.lines.size();
        m_next += qint64(batch.rows.size());
        m_failed += std::count_if(batch.rows.begin(), batch.rows.end(), [](const ExploreRow &row) {
            return row.status == RowStatus::Failed;
        });
        if (m_progress && (m_timer.elapsed() - m_shown > 500 || m_next == m_rows.last))
            show();
        return m_isGood;
    }

    [[nodiscard]] bool isGood() const { return m_isGood; }

private:
    void show()
    {
        m_shown = m_timer.elapsed();
        const double rate =
            double(m_next - m_rows.first) * 1000.0 / double(std::max<qint64>(1, m_shown));
        *m_progress << Tr::tr("%1 of %2 designs, %3 a second, %4 cannot be built")
                           .arg(m_next - m_rows.first)
                           .arg(m_rows.size())
                           .arg(rate, 0, 'f', 0)
                           .arg(m_failed)
                    << '\n';
        m_progress->flush();
    }

    QIODevice &m_device;
    RowSpan m_rows;
    QTextStream *m_progress;
    QElapsedTimer m_timer;
    qint64 m_next;
    qint64 m_failed = 0;
    qint64 m_shown = 0;
    bool m_isGood = true;
};

/// Files of a specification lie beside it; examples and absolute paths are as they are.
DesignLoader loaderBeside(const QString &specFile)
{
    return [folder = QFileInfo(specFile).absoluteDir()](const QString &path) -> Result<Design> {
        const bool isElsewhere = designPath(path) != path;
        return loadPlainDesign(isElsewhere ? path : folder.filePath(path));
    };
}

} // namespace

QString ExploreCommand::summary() const
{
    return Tr::tr("Every design of a space of parameters as a row of a table");
}

void ExploreCommand::addOptions(CLI::App &app)
{
    app.add_option(
           "SPEC", m_files,
           Tr::tr("Specification as JSON; with --merge the tables of all shards").toStdString())
        ->required();
    app.add_option("-o,--output", m_output,
                   Tr::tr("Table to write as CSV; without it standard output").toStdString())
        ->check([](const std::string &path) {
            return path.empty() ? Tr::tr("a file name is missing").toStdString() : std::string();
        });
    app.add_option("--shard", m_shard,
                   Tr::tr("Only part I of N of the rows, to be merged afterwards").toStdString())
        ->type_name("I/N");
    app.add_option("--threads", m_threads, Tr::tr("0: one per core").toStdString())
        ->check(CLI::Range(0, 1024))
        ->capture_default_str();
    app.add_flag("--resume", m_resume,
                 Tr::tr("Go on with the table where an interrupted run ended").toStdString());
    app.add_flag("--merge", m_merge, Tr::tr("Make one table of those of all shards").toStdString());
    app.add_option("--row", m_row,
                   Tr::tr("Write the design of this row as a farm file instead").toStdString())
        ->check(CLI::NonNegativeNumber);
    app.add_flag("-q,--quiet", m_quiet, Tr::tr("No progress").toStdString());
}

ExitCode ExploreCommand::run(CliContext &context) const
{
    const Outcome done = m_merge ? merge() : explore(context);
    if (done)
        return ExitCode::Ok;
    if (!done.error().message.isEmpty())
        printError(context, done.error().message);
    return ExitCode::BadInput;
}

Outcome ExploreCommand::merge() const
{
    if (m_output.empty())
        return fail(ErrorCode::InvalidValue, Tr::tr("--merge needs -o OUT.csv"));
    QStringList parts;
    for (const std::string &file : m_files)
        parts << argumentText(file);
    return mergeTables(parts, argumentText(m_output));
}

Result<ExploreShard> ExploreCommand::shard() const
{
    const QString text = argumentText(m_shard);
    bool isNumber = false;
    bool isCount = false;
    const ExploreShard shard{text.section(u'/', 0, 0).toInt(&isNumber),
                             text.section(u'/', 1).toInt(&isCount)};
    if (!isNumber || !isCount || shard.number < 1 || shard.number > shard.count)
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("--shard: expected I/N such as 2/8, found “%1”").arg(text));
    return shard;
}

Outcome ExploreCommand::explore(CliContext &context) const
{
    if (m_files.size() != 1)
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("explore takes one SPEC; several tables need --merge"));
    const QString file = argumentText(m_files.front());
    const Result<QByteArray> text = readDesignText(file);
    if (!text)
        return Failure{text.error()};
    const Result<ExploreSpec> spec = readExploreSpec(*text, file);
    if (!spec)
        return Failure{spec.error()};
    const CatalogPtr catalog = loadParts(context);
    if (!catalog)
        return fail(ErrorCode::FileRead, {});
    const Result<ExploreBase> base = loadExploreBase(*spec, catalog, loaderBeside(file));
    if (!base)
        return fail(base.error().code, file % QStringLiteral(": ") % base.error().message);
    return m_row >= 0 ? writeRow(*base) : writeTable(*base, context);
}

Outcome ExploreCommand::writeRow(const ExploreBase &base) const
{
    if (m_output.empty())
        return fail(ErrorCode::InvalidValue, Tr::tr("--row needs -o OUT.farm"));
    if (m_row >= base.space->size())
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("--row: the last row is %1").arg(base.space->size() - 1));
    const Result<Design> design = RowEvaluator(base).design(m_row);
    if (!design)
        return Failure{design.error()};
    return saveDesignText(writeFarm(*design), argumentText(m_output));
}

Outcome ExploreCommand::writeTable(const ExploreBase &base, CliContext &context) const
{
    const Result<ExploreShard> part = shard();
    if (!part)
        return Failure{part.error()};
    RowSpan rows = shardRows(base.space->size(), part->number, part->count);
    const QString path = argumentText(m_output);
    if (m_resume && path.isEmpty())
        return fail(ErrorCode::InvalidValue, Tr::tr("--resume needs -o OUT.csv"));
    if (m_resume) {
        const Result<qint64> next = resumeTable(path, base, *part);
        if (!next)
            return Failure{next.error()};
        rows.first = *next;
    }
    QFile file(path);
    const bool isOpen = path.isEmpty()
                            ? file.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered)
                            : file.open(m_resume ? QIODevice::Append : QIODevice::WriteOnly);
    const auto broken = [&] {
        return fail(ErrorCode::FileWrite,
                    Tr::tr("%1 cannot be written: %2").arg(path, file.errorString()));
    };
    if (!isOpen)
        return broken();
    if (path.isEmpty() || file.size() == 0)
        file.write(exploreHead(base, *part));
    RowSink sink(file, rows, m_quiet ? nullptr : &context.err);
    runExploration(base, rows, m_threads,
                   [&](const RowBatch &batch) { return sink.take(batch) && file.flush(); });
    return sink.isGood() && file.error() == QFileDevice::NoError && file.flush() ? Outcome(Done{})
                                                                                 : broken();
}

} // namespace nongjang::cli
