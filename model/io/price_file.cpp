#include "model/io/price_file.h"

#include "model/base/unit.h"
#include "model/io/csv_rows.h"
#include "model/io/day.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cmath>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::PriceFile)
};

constexpr qint64 maximumPriceSize = 64 * 1024 * 1024;
const QStringList columns{QStringLiteral("part"),  QStringLiteral("condition"),
                          QStringLiteral("price"), QStringLiteral("low"),
                          QStringLiteral("high"),  QStringLiteral("region"),
                          QStringLiteral("date"),  QStringLiteral("source")};

/// Nothing: not an amount.
std::optional<TypedValue> amountOf(const QString &text)
{
    bool isNumber = false;
    const double plain = text.toDouble(&isNumber);
    if (isNumber)
        return std::isfinite(plain) && plain >= 0.0 && plain <= 1e15
                   ? std::optional(TypedValue{text + QStringLiteral(" USD"), plain})
                   : std::nullopt;
    const Result<double> value = parseMeasureAs(text.toStdString(), Dimension::Money);
    if (!value || *value < 0.0 || *value > 1e15)
        return std::nullopt;
    return TypedValue{text, *value};
}

class PriceReader
{
public:
    PriceReader(const CsvRow &heading, QString fileName)
        : m_file(std::move(fileName))
    {
        for (const QString &column : columns)
            m_places << heading.fields.indexOf(column);
    }

    [[nodiscard]] bool hasHeading() const { return place(u"part") >= 0 && place(u"price") >= 0; }

    Result<PriceEntry> read(const CsvRow &row) const
    {
        PriceEntry entry;
        entry.part = field(row, u"part");
        entry.condition = field(row, u"condition");
        entry.region = field(row, u"region");
        entry.date = field(row, u"date");
        entry.source = field(row, u"source");
        const auto price = amount(row, u"price");
        const auto low = amount(row, u"low");
        const auto high = amount(row, u"high");
        for (const auto *each : {&price, &low, &high})
            if (!*each)
                return Failure{each->error()};
        entry.price = price->value_or(TypedValue{});
        entry.low = *low;
        entry.high = *high;
        if (entry.part.isEmpty())
            return failed(row, Tr::tr("the part is missing"));
        if ((entry.low && entry.low->value > entry.price.value)
            || (entry.high && entry.high->value < entry.price.value))
            return failed(row, Tr::tr("the price is not between low and high"));
        if (!entry.date.isEmpty() && !isDay(entry.date))
            return failed(row, Tr::tr("“%1” is not a date such as 2026-10-01").arg(entry.date));
        return entry;
    }

    [[nodiscard]] QString field(const CsvRow &row, QStringView column) const
    {
        const qsizetype at = place(column);
        return at >= 0 && at < row.fields.size() ? row.fields[at] : QString();
    }

private:
    [[nodiscard]] qsizetype place(QStringView column) const
    {
        return m_places[columns.indexOf(column)];
    }

    /// Empty where the field is.
    [[nodiscard]] Result<std::optional<TypedValue>> amount(const CsvRow &row,
                                                           QStringView column) const
    {
        const QString text = field(row, column);
        if (text.isEmpty())
            return std::optional<TypedValue>();
        const std::optional<TypedValue> value = amountOf(text);
        if (!value)
            return failed(
                row, Tr::tr("“%1” is not an amount such as 780 or 780 USD").arg(text.left(60)));
        return value;
    }

    [[nodiscard]] Failure failed(const CsvRow &row, const QString &why) const
    {
        return fail(ErrorCode::FormatInvalid,
                    QStringLiteral("%1:%2: %3").arg(m_file).arg(row.line).arg(why));
    }

    QString m_file;
    QList<qsizetype> m_places; ///< of the columns; −1: not there
};

QString quoted(const QString &text)
{
    const bool isPlain = std::none_of(text.begin(), text.end(), [](QChar c) {
        return c == u',' || c == u';' || c == u'"' || c == u'\t';
    });
    return isPlain && !text.startsWith(u'#') // else read as a remark
               ? text
               : QString(u'"' % QString(text).replace(u'"', QStringLiteral("\"\"")) % u'"');
}

} // namespace

Result<QList<PriceEntry>> readPrices(const QByteArray &text, const QString &fileName)
{
    const std::vector<CsvRow> rows = csvRows(text);
    if (rows.empty())
        return fail(ErrorCode::FormatInvalid, Tr::tr("%1 holds no prices").arg(fileName));
    const PriceReader reader(rows.front(), fileName);
    if (!reader.hasHeading())
        return fail(ErrorCode::FormatInvalid,
                    Tr::tr("%1:%2: expected a heading with part and price")
                        .arg(fileName)
                        .arg(rows.front().line));
    QList<PriceEntry> prices;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (reader.field(rows[i], u"price").isEmpty())
            continue;
        Result<PriceEntry> entry = reader.read(rows[i]);
        if (!entry)
            return Failure{entry.error()};
        prices.append(*entry);
    }
    return prices;
}

Result<QList<PriceEntry>> loadPrices(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileRead,
                    Tr::tr("%1 cannot be opened: %2").arg(path, file.errorString()));
    const QByteArray text = file.read(maximumPriceSize + 1); // a pipe does not tell its size
    if (text.size() > maximumPriceSize)
        return fail(ErrorCode::FileTooLarge, Tr::tr("%1 has more than 64 MB").arg(path));
    return readPrices(text, path);
}

QByteArray pricesCsv(const QList<PriceEntry> &prices)
{
    QString text = columns.join(u',') % u'\n';
    const auto amount = [](const std::optional<TypedValue> &value) {
        return value ? value->text : QString();
    };
    for (const PriceEntry &entry : prices) {
        QStringList fields;
        for (const QString &field :
             {entry.part, entry.condition, entry.price.text, amount(entry.low), amount(entry.high),
              entry.region, entry.date, entry.source})
            fields << quoted(QString(field).replace(u'\n', u' '));
        text += fields.join(u',') % u'\n';
    }
    return text.toUtf8();
}

QList<PriceEntry> withPrices(QList<PriceEntry> book, const QList<PriceEntry> &prices)
{
    for (const PriceEntry &entry : prices) {
        const auto same = std::find_if(book.begin(), book.end(), [&](const PriceEntry &one) {
            return one.part == entry.part && one.condition == entry.condition
                   && one.region == entry.region;
        });
        if (same == book.end())
            book.append(entry);
        else if (entry.date >= same->date)
            *same = entry;
    }
    return book;
}

} // namespace nongjang
