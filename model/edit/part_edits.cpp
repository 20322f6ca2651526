#include "model/edit/part_edits.h"

#include "model/edit/free_name.h"
#include "model/edit/part_provenance.h"
#include "model/io/catalog_writer.h"

#include <QCoreApplication>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::PartEdits)
};

QString fileText(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

/// Figures and prices that followed the part go on following it.
Result<Part> withOrigin(const Part &part, ProvenanceField field, const QString &text)
{
    const Result<Provenance> changed = withProvenanceText(part.provenance, field, text, {});
    if (!changed)
        return Failure{changed.error()};
    Part result = part;
    result.provenance = *changed;
    const auto follow = [&](Provenance &own) {
        if (!isSameOrigin(own, part.provenance))
            return;
        own.source = changed->source;
        own.date = changed->date;
        own.confidence = changed->confidence;
    };
    for (Figure &figure : result.figures)
        follow(figure.provenance);
    for (Price &price : result.prices)
        follow(price.provenance);
    return result;
}

QString idOf(const QString &name)
{
    QString id;
    for (const QChar letter : name.toLower()) {
        const bool isLetter = letter >= u'a' && letter <= u'z';
        const bool isDigit = letter >= u'0' && letter <= u'9';
        if (isLetter || isDigit || (!id.isEmpty() && letter == u'_'))
            id += letter;
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    constexpr qsizetype room = 56; // of 64, so that a number fits behind it
    id.truncate(room);
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? QStringLiteral("own-part") : id;
}

} // namespace

QString partText(const Part &part, PartField field)
{
    switch (field) {
    case PartField::Id:
        return part.id;
    case PartField::Name:
        return part.name;
    case PartField::Vendor:
        return part.vendor;
    case PartField::Category:
        return fileText(categoryName(part.category));
    case PartField::Source:
        return part.provenance.source;
    case PartField::Date:
        return part.provenance.date;
    case PartField::Confidence:
        return confidenceName(part.provenance.confidence);
    case PartField::Notes:
        return part.provenance.note;
    }
    Q_UNREACHABLE();
}

Result<Part> withPartText(const Part &part, PartField field, const QString &text)
{
    const QString plain = text.trimmed();
    Part result = part;
    switch (field) {
    case PartField::Id:
        if (!isValidId(plain))
            return fail(ErrorCode::InvalidValue,
                        Tr::tr("Expected a letter or digit, then letters, digits, - _ or ., at "
                               "most 64."));
        result.id = plain;
        return result;
    case PartField::Name:
    case PartField::Vendor:
        if (plain.size() > longestPartName)
            return fail(ErrorCode::InvalidValue, Tr::tr("Expected at most %1 characters, found %2.")
                                                     .arg(longestPartName)
                                                     .arg(plain.size()));
        if (field == PartField::Name && plain.isEmpty())
            return fail(ErrorCode::InvalidValue, Tr::tr("A part needs a name."));
        (field == PartField::Name ? result.name : result.vendor) = plain;
        return result;
    case PartField::Category:
        if (const std::optional<Category> category = categoryFromName(plain.toStdString())) {
            result.category = *category;
            return result;
        }
        return fail(ErrorCode::InvalidValue, Tr::tr("“%1” is no category.").arg(plain.left(80)));
    case PartField::Source:
        return withOrigin(part, ProvenanceField::Source, plain);
    case PartField::Date:
        return withOrigin(part, ProvenanceField::Date, plain);
    case PartField::Confidence:
        return withOrigin(part, ProvenanceField::Confidence, plain);
    case PartField::Notes:
        return withOrigin(part, ProvenanceField::Note, plain);
    }
    Q_UNREACHABLE();
}

std::set<FigureKey> usualFigures(const Catalog &catalog, Category category)
{
    std::set<FigureKey> keys;
    for (const PartPtr &part : catalog.parts())
        if (part->category == category)
            for (const Figure &figure : part->figures)
                keys.insert(figure.key);
    return keys;
}

std::map<FigureKey, QString> figureUnits(const Catalog &catalog)
{
    std::map<FigureKey, QString> units;
    for (const PartPtr &part : catalog.parts())
        for (const Figure &figure : part->figures)
            if (figure.value > 0.0) // zero has the smallest unit
                units.try_emplace(figure.key,
                                  measureText(figure.value, figure.dimension()).section(u' ', 1));
    for (int key = 0; key < int(FigureKey::Count_); ++key)
        units.try_emplace(FigureKey(key), unitSymbol(figureInfo(FigureKey(key)).dimension));
    return units;
}

QString freePartId(const QString &name, const Catalog &catalog)
{
    const QString id = idOf(name);
    const auto isTaken = [&catalog](const QString &each) {
        return catalog.part(each) != nullptr;
    };
    return freeName(id, isTaken);
}

Part blankPart(Category category, const Catalog &catalog, const QString &today)
{
    Part part;
    part.category = category;
    part.name = Tr::tr("New part");
    part.family = ownFamily();
    part.id = freePartId(part.name, catalog);
    part.provenance = ownEntry(today);
    return part;
}

Part copiedPart(const Part &part, const Catalog &catalog)
{
    Part copy = part;
    copy.name = Tr::tr("%1 (own)", "name of a part").arg(part.name).left(longestPartName);
    copy.id = freePartId(QString(part.id % u"-own"), catalog);
    copy.family = ownFamily();
    const QString from = QStringLiteral("Copy of %1.").arg(part.id); // files have one language
    copy.provenance.note =
        part.provenance.note.isEmpty() ? from : QString(from % u' ' % part.provenance.note);
    return copy;
}

} // namespace nongjang
