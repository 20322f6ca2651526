// Edits of a part of one's own: part in, changed part out. No design and no file is touched.
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <set>

namespace nongjang {

/// The fields of a part that stand once.
enum class PartField { Id, Name, Vendor, Category, Source, Date, Confidence, Notes };

/// The tables of a part.
enum class PartTable { Figures, Ports, Prices, Attributes };

/// One cell. `row` is the place in ports, prices or attributes, and int(FigureKey) in figures, whether the part has that figure or not.
struct PartCell
{
    PartTable table = PartTable::Figures;
    int row = 0;
    int column = 0;
};

/// What a new value is held against, so that the source of an old one does not vouch for it.
struct PartEntry
{
    const Part &before; ///< as the part was when editing began
    QString today;      ///< ISO 8601
};

inline constexpr qsizetype longestPartName = 200;
inline constexpr qsizetype longestPartText = 2000;

[[nodiscard]] int partColumnCount(PartTable table);
[[nodiscard]] QString partColumnTitle(PartTable table, int column); ///< translated
/// The texts a cell of this column may hold, as in files; empty: anything.
[[nodiscard]] QStringList partColumnChoices(PartTable table, int column);
/// A choice as words for people; what is none stays.
[[nodiscard]] QString partChoiceTitle(PartTable table, int column, const QString &choice);
/// The unit such a cell is typed in; none: it is no quantity.
[[nodiscard]] std::optional<Dimension> partCellDimension(const PartCell &cell);
/// Rows of ports, prices or attributes; of figures, all that there are.
[[nodiscard]] int partRowCount(const Part &part, PartTable table);

/// As it would be typed, and as the edits below read it. Empty: unknown, or the same as the value (low, high).
[[nodiscard]] QString partText(const Part &part, PartField field);
[[nodiscard]] QString partText(const Part &part, const PartCell &cell);

/// Figures and prices whose source, date and confidence were those of the part follow it. Errors: no id, a name that is empty or too long, no
/// such category, no date. Whether another part has the id is not asked here.
[[nodiscard]] Result<Part> withPartText(const Part &part, PartField field, const QString &text);
/// A changed value takes low and high along where they were the same, and is an own entry of today unless somebody said otherwise since
/// `entry.before`. An empty value takes the figure away. Errors: what the text should have been. Whether the part holds together is asked of
/// the reader, checkedPart().
[[nodiscard]] Result<Part> withPartText(const Part &part, const PartCell &cell, const QString &text,
                                        const PartEntry &entry);
/// One more port, price or attribute, with a name or condition that is free. Figures have all rows.
[[nodiscard]] Part withPartRow(const Part &part, PartTable table, const PartEntry &entry);
/// Out of range: the part as it is.
[[nodiscard]] Part withoutPartRow(const Part &part, PartTable table, int row);

/// The figures that parts of this category have in the catalogue.
[[nodiscard]] std::set<FigureKey> usualFigures(const Catalog &catalog, Category category);
/// The unit each figure has in the catalogue, as people write it: "GB/s"; empty: a plain number.
[[nodiscard]] std::map<FigureKey, QString> figureUnits(const Catalog &catalog);
/// An id made of the name that no part of the catalogue has.
[[nodiscard]] QString freePartId(const QString &name, const Catalog &catalog);
/// A part of the category with nothing known, to be filled in.
[[nodiscard]] Part blankPart(Category category, const Catalog &catalog, const QString &today);
/// The same with an id and a name of its own, which says where it comes from.
[[nodiscard]] Part copiedPart(const Part &part, const Catalog &catalog);

} // namespace nongjang
