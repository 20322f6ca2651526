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

QString haystack(const Part &part)
{
    const std::string_view category = categoryName(part.category);
    QStringList texts{part.vendor,
                      part.name,
                      part.id,
                      part.family,
                      categoryTitle(part.category),
                      QString::fromLatin1(category.data(), qsizetype(category.size())),
                      otherNames(part.category)};
    for (const FigureKey key : {FigureKey::PowerRating, FigureKey::MemoryCapacity})
        if (const Figure *figure = part.figure(key)) // "1600W", "24GB"
            texts << measureText(figure->value, figureInfo(key).dimension).remove(u' ');
    for (const QString &value : part.attributes)
        texts << value;
    return texts.join(u'\n');
}

} // namespace

bool matchesWords(const Part &part, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const QString text = haystack(part);
    return std::ranges::all_of(
        words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace nongjang
