#include "model/io/day.h"

#include <QCoreApplication>
#include <QDate>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Day)
};

} // namespace

bool isDay(const QString &text)
{
    // Written back, because reading alone takes other separators and whatever follows.
    return QDate::fromString(text, Qt::ISODate).toString(Qt::ISODate) == text && !text.isEmpty();
}

QString readDay(JsonObjectReader &reader, std::string_view key)
{
    const QString text = reader.string(key);
    if (!text.isEmpty() && !isDay(text))
        reader.error(key, Tr::tr("“%1” is not a date: write year, month and day, such as "
                                 "\"2026-10-01\"")
                              .arg(text.left(80)));
    return text;
}

} // namespace nongjang
