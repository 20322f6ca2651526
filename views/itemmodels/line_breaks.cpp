#include "views/itemmodels/line_breaks.h"

namespace nongjang {

namespace {

constexpr QChar noBreakSpace(0x00a0);
constexpr QChar wordJoiner(0x2060);
constexpr qsizetype longestWord = 26; ///< longer paths must break somewhere
constexpr qsizetype longestUnit = 8;

/// "GB/s", "W", "USD/kWh", "%": what may follow a number.
bool isUnit(QStringView word)
{
    while (!word.isEmpty() && QStringView(u".,;:)").contains(word.back()))
        word.chop(1);
    if (word == u"%" || word.contains(u'/'))
        return word.size() <= longestUnit;
    static constexpr QStringView units[] = {u"B",  u"kB", u"MB", u"GB",  u"TB",  u"PB",   u"W",
                                            u"kW", u"MW", u"V",  u"A",   u"m",   u"Gb/s", u"kWh",
                                            u"ms", u"s",  u"µs", u"USD", u"EUR", u"Hz"};
    for (const QStringView unit : units)
        if (word == unit)
            return true;
    return word.endsWith(u"FLOPS") || word.endsWith(u"OPS");
}

} // namespace

QString unbroken(const QString &text)
{
    QString result;
    result.reserve(text.size() + 8);
    const QStringView all(text);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QChar c = all[i];
        const qsizetype begin =
            std::max(all.lastIndexOf(u' ', i - (c == u' ' ? 1 : 0)), all.lastIndexOf(u'\n', i)) + 1;
        if (c == u' ' && i > 0 && all[i - 1].isDigit()) {
            qsizetype end = i + 1;
            while (end < all.size() && !all[end].isSpace())
                ++end;
            result += isUnit(all.mid(i + 1, end - i - 1)) ? noBreakSpace : c;
            continue;
        }
        result += c;
        if (c != u'/' || i + 1 == all.size())
            continue;
        qsizetype end = i;
        while (end < all.size() && !all[end].isSpace())
            ++end;
        if (end - begin <= longestWord)
            result += wordJoiner;
    }
    return result;
}

} // namespace nongjang
