#include "model/io/csv_rows.h"

namespace nongjang {

namespace {

QChar separatorOf(const QString &line)
{
    for (const char separator : {'\t', ';', ','})
        if (line.contains(QLatin1Char(separator)))
            return QLatin1Char(separator);
    return u',';
}

/// Fields of one line; a quote inside quotes is written twice.
QStringList fieldsOf(const QString &line, QChar separator)
{
    QStringList fields{QString()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"') {
            if (isQuoted && i + 1 < line.size() && line[i + 1] == u'"')
                fields.last() += line[++i];
            else
                isQuoted = !isQuoted;
        } else if (c == separator && !isQuoted) {
            fields << QString();
        } else {
            fields.last() += c;
        }
    }
    for (QString &field : fields)
        field = field.trimmed();
    return fields;
}

} // namespace

std::vector<CsvRow> csvRows(const QByteArray &text)
{
    std::vector<CsvRow> rows;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    QChar separator;
    for (int i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (rows.empty())
            separator = separatorOf(line);
        rows.push_back({i + 1, fieldsOf(lines[i], separator)});
    }
    return rows;
}

} // namespace nongjang
