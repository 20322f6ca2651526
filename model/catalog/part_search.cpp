#include "model/catalog/part_search.h"

#include "model/base/unit.h"

#include <algorithm>
#include <string_view>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

/// What people call such a part besides its category's title.
QLatin1StringView otherNames(Category category)
{
    switch (category) {
    case Category::Gpu:
        return "graphics card accelerator"_L1;
    case Category::Host:
        return "board motherboard server"_L1;
    case Category::Memory:
        return "RAM"_L1;
    case Category::Storage:
        return "drive disk SSD"_L1;
    case Category::Nic:
        return "network card adapter"_L1;
    case Category::Psu:
        return "power supply"_L1;
    default:
        return {};
    }
}

/// The same for what tells parts of one category apart.
QLatin1StringView otherNames(const QString &kind)
{
    if (kind == u"pdu"_s)
        return "power strip outlets"_L1;
    if (kind == u"circuit"_s)
        return "wall outlet socket breaker"_L1;
    if (kind == u"ups"_s)
        return "uninterruptible power supply battery"_L1;
    return {};
}

/// How well a word is found in some texts.
enum Found { Nowhere = 0, Inside = 1, AtStart = 2, Whole = 3 };

bool isSameWord(QStringView word, QStringView wanted)
{
    const auto isPlural = [](QStringView many, QStringView one) {
        return many.size() == one.size() + 1 && many.back().toLower() == u's'
               && many.startsWith(one, Qt::CaseInsensitive);
    };
    return word.compare(wanted, Qt::CaseInsensitive) == 0 || isPlural(word, wanted)
           || isPlural(wanted, word);
}

Found find(const QString &text, const QString &wanted)
{
    Found best = Nowhere;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text[at].isLetterOrNumber())
            continue;
        const QStringView word = QStringView(text).mid(start, at - start);
        start = at + 1;
        if (isSameWord(word, wanted))
            return Whole;
        if (word.startsWith(wanted, Qt::CaseInsensitive))
            best = AtStart;
    }
    return best != Nowhere ? best : text.contains(wanted, Qt::CaseInsensitive) ? Inside : Nowhere;
}

/// What it is, what it is called, and all else that is said of it.
struct Texts
{
    explicit Texts(const Part &part)
        : id(part.id)
    {
        const std::string_view category = categoryName(part.category);
        QString kindName = part.attribute(u"kind"_s);
        if (kindName.contains(u'_')) // "breaker_rule" is no breaker
            kindName.clear();
        kind = QStringList{categoryTitle(part.category),
                           QString::fromLatin1(category.data(), qsizetype(category.size())),
                           otherNames(part.category), kindName, otherNames(kindName)}
                   .join(u'\n');
        name = QStringList{part.vendor, part.name, part.id}.join(u'\n');
        for (const FigureKey key : {FigureKey::PowerRating, FigureKey::MemoryCapacity})
            if (const Figure *figure = part.figure(key)) // "1600W", "24GB"
                name += u'\n' + measureText(figure->value, figureInfo(key).dimension).remove(u' ');
        rest = part.family;
        for (const QString &value : part.attributes)
            rest += u'\n' + value;
    }

    QString id;
    QString kind;
    QString name;
    QString rest;
};

/// A whole word of what it is counts most, then one of its name, then the beginnings of words, then anything.
int rankOf(const Texts &texts, const QString &word)
{
    if (texts.id.compare(word, Qt::CaseInsensitive) == 0)
        return 6;
    if (find(texts.kind, word) == Whole)
        return 5;
    const Found inName = find(texts.name, word);
    if (inName >= AtStart)
        return inName == Whole ? 4 : 3;
    if (find(texts.kind, word) != Nowhere)
        return 2;
    return inName != Nowhere || find(texts.rest, word) != Nowhere ? 1 : 0;
}

} // namespace

int matchRank(const Part &part, const QStringList &words)
{
    if (words.isEmpty())
        return 1;
    const Texts texts(part);
    int sum = 0;
    for (const QString &word : words) {
        const int rank = rankOf(texts, word);
        if (rank == 0)
            return 0;
        sum += rank;
    }
    return sum;
}

} // namespace nongjang
