#include "model/explore/explore_table.h"

#include "model/export/cell_text.h"
#include "model/io/csv_rows.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>
#include <map>
#include <memory>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Explore)
};

constexpr const char *lineEnd = "\r\n";
constexpr qint64 longestLine = 1 << 20;

QByteArray markLine(const QByteArray &fingerprint, qint64 rows, const ExploreShard &shard)
{
    return "# nongjang explore 1, run " + fingerprint + ", rows " + QByteArray::number(rows)
           + ", shard " + QByteArray::number(shard.number) + '/' + QByteArray::number(shard.count)
           + lineEnd;
}

/// What the first line of a table says.
struct Mark
{
    QByteArray fingerprint;
    qint64 rows = 0;
    ExploreShard shard;
};

std::optional<Mark> readMark(const QByteArray &line)
{
    static const QRegularExpression pattern(QStringLiteral(
        R"(^# nongjang explore 1, run ([0-9a-f]{64}), rows (\d{1,10}), shard (\d{1,9})/(\d{1,9})\r\n$)"));
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(line));
    if (!match.hasMatch())
        return std::nullopt;
    const Mark mark{match.captured(1).toLatin1(),
                    match.captured(2).toLongLong(),
                    {match.captured(3).toInt(), match.captured(4).toInt()}};
    const bool isSound =
        mark.shard.number >= 1 && mark.shard.number <= mark.shard.count && mark.rows >= 1;
    return isSound ? std::optional(mark) : std::nullopt;
}

/// Is it a whole line of the row with this number?
bool isRow(const QByteArray &line, qint64 number)
{
    return line.endsWith(lineEnd) && line.startsWith(QByteArray(QByteArray::number(number) + ','));
}

QString number(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

Failure unreadable(const QFile &file)
{
    return fail(ErrorCode::FileRead,
                Tr::tr("%1 cannot be read: %2").arg(file.fileName(), file.errorString()));
}

Failure foreign(const QString &path)
{
    return fail(ErrorCode::InvalidValue, Tr::tr("%1 is no table of an exploration").arg(path));
}

} // namespace

QByteArray exploreHead(const ExploreBase &base, const ExploreShard &shard)
{
    QStringList cells{QStringLiteral("row")};
    for (const ExploreParameter &parameter : base.spec.parameters)
        cells << csvCell(parameter.name);
    cells << QStringLiteral("status");
    for (const QString &column : base.spec.columns) {
        cells << column;
        if (base.spec.hasRanges)
            cells << column % QStringLiteral(".low") << column % QStringLiteral(".high");
    }
    cells << QStringLiteral("message");
    return markLine(base.fingerprint, base.space->size(), shard) + csvRow(cells).toUtf8();
}

QByteArray exploreLine(const ExploreSpec &spec, const ExploreRow &row)
{
    QStringList cells{QString::number(row.number)};
    for (const QString &value : row.values)
        cells << csvCell(value);
    cells << rowStatusName(row.status);
    for (const std::optional<RowFigure> &figure : row.figures) {
        cells << (figure ? number(figure->value) : QString());
        if (spec.hasRanges)
            cells << (figure ? number(figure->low) : QString())
                  << (figure ? number(figure->high) : QString());
    }
    cells << csvCell(row.message);
    return csvRow(cells).toUtf8();
}

Result<qint64> resumeTable(const QString &path, const ExploreBase &base, const ExploreShard &shard)
{
    const RowSpan rows = shardRows(base.space->size(), shard.number, shard.count);
    QFile file(path);
    if (!file.exists() || file.size() == 0)
        return rows.first;
    if (!file.open(QIODevice::ReadWrite))
        return unreadable(file);
    const QByteArray head = exploreHead(base, shard);
    const QByteArray present = file.read(head.size());
    if (present != head) {
        if (present.size() < head.size() && head.startsWith(present)) {
            file.resize(0); // ended before the first row
            return rows.first;
        }
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("%1 is not of this run: the specification, the design, the catalogue or "
                           "the shard is another; write to another file, or leave out --resume")
                        .arg(path));
    }
    qint64 next = rows.first;
    qint64 end = file.pos();
    while (next < rows.last && isRow(file.readLine(longestLine), next)) {
        ++next;
        end = file.pos();
    }
    if (file.error() != QFileDevice::NoError || !file.resize(end))
        return unreadable(file);
    return next;
}

namespace {

/// The inverse of exploreLine().
ExploreRow rowOf(const QStringList &cells, const ExploreSpec &spec)
{
    ExploreRow row;
    qsizetype at = 0;
    row.number = cells.value(at++).toLongLong();
    for (std::size_t i = 0; i < spec.parameters.size(); ++i)
        row.values << cells.value(at++);
    const QString status = cells.value(at++);
    for (const RowStatus each : {RowStatus::Kept, RowStatus::Out, RowStatus::Failed})
        if (status == rowStatusName(each))
            row.status = each;
    for (qsizetype i = 0; i < spec.columns.size(); ++i) {
        bool isNumber = false;
        const double value = cells.value(at++).toDouble(&isNumber);
        RowFigure figure{value, value, value};
        if (spec.hasRanges) {
            figure.low = cells.value(at++).toDouble();
            figure.high = cells.value(at++).toDouble();
        }
        row.figures.push_back(isNumber ? std::optional(figure) : std::nullopt);
    }
    row.message = cells.value(at);
    return row;
}

} // namespace

std::vector<ExploreRow> readTable(const QString &path, const ExploreBase &base)
{
    std::vector<ExploreRow> rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const std::vector<CsvRow> lines = csvRows(file.readAll());
    for (std::size_t i = 1; i < lines.size(); ++i)
        rows.push_back(rowOf(lines[i].fields, base.spec));
    return rows;
}

namespace {

/// The shards of one run, each checked against the first.
class Merger
{
public:
    Outcome open(const QStringList &paths)
    {
        for (const QString &path : paths)
            if (const Outcome opened = open(path); !opened)
                return opened;
        QStringList lost;
        for (int shard = 1; shard <= m_mark.shard.count && lost.size() < 10; ++shard)
            if (!m_parts.contains(shard))
                lost << QString::number(shard);
        if (!lost.isEmpty())
            return fail(ErrorCode::InvalidValue, Tr::tr("lost: shard %1 of %2")
                                                     .arg(lost.join(QStringLiteral(", ")))
                                                     .arg(m_mark.shard.count));
        return Done{};
    }

    Outcome writeTo(QIODevice &output)
    {
        output.write(markLine(m_mark.fingerprint, m_mark.rows, {1, 1}) + m_columns);
        for (const auto &[shard, file] : m_parts)
            if (const Outcome copied = copy(shard, *file, output); !copied)
                return copied;
        return Done{};
    }

private:
    Outcome open(const QString &path)
    {
        auto file = std::make_unique<QFile>(path);
        if (!file->open(QIODevice::ReadOnly))
            return unreadable(*file);
        const std::optional<Mark> mark = readMark(file->readLine(longestLine));
        const QByteArray columns = file->readLine(longestLine);
        if (!mark || !columns.endsWith(lineEnd))
            return foreign(path);
        if (m_parts.empty()) {
            m_mark = *mark;
            m_columns = columns;
        } else if (mark->fingerprint != m_mark.fingerprint || mark->rows != m_mark.rows
                   || mark->shard.count != m_mark.shard.count || columns != m_columns) {
            return fail(ErrorCode::InvalidValue,
                        Tr::tr("%1 is of another run than %2")
                            .arg(path, m_parts.begin()->second->fileName()));
        }
        const auto [it, isNew] = m_parts.emplace(mark->shard.number, nullptr);
        if (!isNew)
            return fail(ErrorCode::InvalidValue, Tr::tr("shard %1 of %2 is there twice: %3 and %4")
                                                     .arg(mark->shard.number)
                                                     .arg(mark->shard.count)
                                                     .arg(it->second->fileName(), path));
        it->second = std::move(file);
        return Done{};
    }

    Outcome copy(int shard, QFile &file, QIODevice &output) const
    {
        const RowSpan rows = shardRows(m_mark.rows, shard, m_mark.shard.count);
        for (qint64 row = rows.first; row < rows.last; ++row) {
            const QByteArray line = file.readLine(longestLine);
            if (!isRow(line, row))
                return fail(ErrorCode::InvalidValue,
                            Tr::tr("%1: row %2 is missing; the shard is not finished, go on with "
                                   "--resume")
                                .arg(file.fileName())
                                .arg(row));
            if (output.write(line) != line.size())
                return fail(ErrorCode::FileWrite, output.errorString());
        }
        if (!file.atEnd())
            return fail(ErrorCode::InvalidValue,
                        Tr::tr("%1 has more rows than its shard").arg(file.fileName()));
        return Done{};
    }

    Mark m_mark;
    QByteArray m_columns;
    std::map<int, std::unique_ptr<QFile>> m_parts;
};

} // namespace

Outcome mergeTables(const QStringList &parts, const QString &output)
{
    Merger merger;
    if (const Outcome opened = merger.open(parts); !opened)
        return opened;
    QSaveFile file(output);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileWrite,
                    Tr::tr("%1 cannot be written: %2").arg(output, file.errorString()));
    if (const Outcome written = merger.writeTo(file); !written)
        return written;
    if (!file.flush() || !file.commit())
        return fail(ErrorCode::FileWrite,
                    Tr::tr("%1 cannot be written: %2").arg(output, file.errorString()));
    return Done{};
}

} // namespace nongjang
