// Labels for the ends of cables: their texts, and the grids of the sheets they are printed on.
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"

#include <QByteArray>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <span>
#include <vector>

namespace nongjang {

/// One end of one cable of the whole farm.
struct CableLabel
{
    QString number; ///< "17 A": the cable, and which end; the other one is "17 B"
    QString here;   ///< "rig[3]/board:slot[2]": where this end is plugged in, from the farm on
    QString there;  ///< the other end
    QString name;   ///< of the cable part, as people call it; empty: not chosen
    QString length; ///< as typed; empty: not stated
};

struct LabelList
{
    std::vector<CableLabel> labels; ///< both ends of a cable follow each other
    double all = 0.0;               ///< of the whole farm, also beyond mostLabels
    [[nodiscard]] bool isCut() const { return all > double(labels.size()); }
};
inline constexpr std::size_t mostLabels = 20'000;

/// Every cable that is bought, in every place it is in, counts and patterns expanded; not what is plugged in directly.
[[nodiscard]] LabelList cableLabels(const Design &design, const Catalog &catalog,
                                    std::size_t most = mostLabels);
/// For label printers: one row a label, RFC 4180. Headings are keys, the same in every language.
[[nodiscard]] QByteArray labelsCsv(const LabelList &list);
/// What stands on a label, line by line; the first line is the number.
[[nodiscard]] QStringList labelLines(const CableLabel &label);
/// "Only the first 20,000 of 41,472 labels are made."; empty: all are.
[[nodiscard]] QString cutText(const LabelList &list);

/// Where labels lie on a page. Lengths in millimetres.
struct LabelSheet
{
    const char *id;    ///< as on the command line
    const char *title; ///< the maker's name of it; not translated
    double pageWidth;
    double pageHeight; ///< of a tape: of one label
    int columns;
    int rows;
    double left; ///< of the first label
    double top;
    double labelWidth;
    double labelHeight;
    double stepX; ///< from one label to the next
    double stepY;

    [[nodiscard]] constexpr int perPage() const { return columns * rows; }
    [[nodiscard]] QSizeF pageSize() const { return {pageWidth, pageHeight}; }
    /// Of the label in this place of a page, row by row from the left.
    [[nodiscard]] QRectF cell(int place) const;
    [[nodiscard]] std::size_t pagesFor(std::size_t labels, int skipped = 0) const;
};
[[nodiscard]] std::span<const LabelSheet> labelSheets();
[[nodiscard]] const LabelSheet *findLabelSheet(const QString &id); ///< null: none

} // namespace nongjang
