#include "model/io/matrix_file.h"

#include "model/base/unit.h"
#include "model/io/csv_rows.h"

#include <QCoreApplication>
#include <QFile>

#include <cmath>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::MatrixFile)
};

constexpr qint64 maximumMatrixSize = 64 * 1024 * 1024;
constexpr qsizetype maximumEntries = 1'000'000;

/// Nothing: not a size. Zero where it says so.
std::optional<TypedValue> sizeOf(const QString &text)
{
    if (text.isEmpty())
        return TypedValue{};
    bool isNumber = false;
    const double plain = text.toDouble(&isNumber);
    if (isNumber)
        return std::isfinite(plain) && plain >= 0.0 && plain <= 1e18
                   ? std::optional(TypedValue{text + QStringLiteral(" B"), plain})
                   : std::nullopt;
    const Result<double> value = parseMeasureAs(text.toStdString(), Dimension::DataSize);
    if (!value || !(*value >= 0.0) || *value > 1e18)
        return std::nullopt;
    return TypedValue{text, *value};
}

class MatrixReader
{
public:
    MatrixReader(std::vector<CsvRow> rows, QString fileName)
        : m_rows(std::move(rows))
        , m_file(std::move(fileName))
    {}

    Result<QList<TrafficDemand>> read()
    {
        if (m_rows.empty())
            return fail(ErrorCode::FormatInvalid, Tr::tr("%1 holds no traffic").arg(m_file));
        const bool isList = m_rows.front().fields.size() == 3 && !isTable();
        for (std::size_t r = 0; r < m_rows.size() && !m_error; ++r)
            if (isList)
                readListed(r);
            else if (r > 0)
                readTableRow(m_rows[r]);
        if (m_error)
            return Failure{*m_error};
        if (m_demands.isEmpty())
            return fail(ErrorCode::FormatInvalid, Tr::tr("%1 holds no traffic").arg(m_file));
        return m_demands;
    }

private:
    /// The first row of a table names the GPUs that its other rows start with. So may that of a list, but it ends in a size.
    [[nodiscard]] bool isTable() const
    {
        const QStringList &first = m_rows.front().fields;
        return m_rows.size() > 1 && first.size() == m_rows[1].fields.size()
               && first.mid(1).contains(m_rows[1].fields.front())
               && (first.front().isEmpty() || !sizeOf(first.last()));
    }

    void error(int line, const QString &message)
    {
        m_error = Error{ErrorCode::FormatInvalid,
                        Tr::tr("%1, line %2: %3").arg(m_file).arg(line).arg(message)};
    }

    void add(int line, const QString &from, const QString &to, const QString &size)
    {
        const std::optional<TypedValue> bytes = sizeOf(size);
        if (!bytes)
            error(line, Tr::tr("“%1” is not a size such as 64 MiB").arg(size.left(40)));
        else if (from.isEmpty() || to.isEmpty())
            error(line, Tr::tr("a GPU is not named"));
        else if (bytes->value > 0.0 && from != to)
            m_demands.append({from, to, *bytes, {}});
        if (m_demands.size() > maximumEntries)
            error(line, Tr::tr("a traffic matrix has at most %1 entries").arg(maximumEntries));
    }

    void readListed(std::size_t r)
    {
        const CsvRow &row = m_rows[r];
        if (row.fields.size() != 3)
            error(row.line, Tr::tr("expected from, to and size"));
        else if (r > 0 || sizeOf(row.fields[2])) // else a heading
            add(row.line, row.fields[0], row.fields[1], row.fields[2]);
    }

    void readTableRow(const CsvRow &row)
    {
        const QStringList &names = m_rows.front().fields;
        if (row.fields.size() != names.size()) {
            error(row.line, Tr::tr("expected %1 fields as in the first row").arg(names.size()));
            return;
        }
        for (qsizetype c = 1; c < names.size() && !m_error; ++c)
            add(row.line, row.fields[0], names[c], row.fields[c]);
    }

    std::vector<CsvRow> m_rows;
    QString m_file;
    QList<TrafficDemand> m_demands;
    std::optional<Error> m_error;
};

} // namespace

Result<QList<TrafficDemand>> parseTrafficMatrix(const QByteArray &text, const QString &fileName)
{
    return MatrixReader(csvRows(text), fileName).read();
}

Result<QList<TrafficDemand>> loadTrafficMatrix(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileRead,
                    Tr::tr("%1 cannot be opened: %2").arg(path, file.errorString()));
    const QByteArray text =
        file.read(maximumMatrixSize + 1); // pipes and devices do not say their size
    if (text.size() > maximumMatrixSize)
        return fail(ErrorCode::FileTooLarge,
                    Tr::tr("%1 is larger than %2 MB").arg(path).arg(maximumMatrixSize / 1'048'576));
    return parseTrafficMatrix(text, path);
}

} // namespace nongjang
