// What the engine says about a board of one's own (engineering model, chapter 9).
#pragma once

#include "model/catalog/figure.h"
#include "model/study/report_figure.h"

#include <QString>

#include <vector>

namespace nongjang {

/// How a figure of a board came about.
enum class FigureClass {
    Stated,   ///< typed in the design, or of the catalogue
    Computed, ///< from stated figures
    Assumed   ///< a constant of the engineering model is part of it
};
[[nodiscard]] QString figureClassName(FigureClass figureClass); ///< "stated", "computed", "assumed"

struct BoardFigure
{
    QString
        key; ///< stable: "memory.capacity"; of one of several dies or switches "die.core_current"
    QString of;         ///< id of the component it is about; empty: the board
    MaybeFigure figure; ///< money in the design's currency
    QString why;        ///< why there is none
    FigureClass figureClass = FigureClass::Computed;
    Confidence confidence = Confidence::Low; ///< the least of what it was made from
};

struct BoardReport
{
    QString assembly; ///< id
    QString name;
    QString path;     ///< of the first place it is used; empty: it is placed nowhere
    double built = 0; ///< in the whole farm
    std::vector<BoardFigure> figures; ///< in the order they are shown in
    [[nodiscard]] const BoardFigure *figure(const QString &key, const QString &of = {}) const;
};

[[nodiscard]] QString boardFigureTitle(const QString &key); ///< translated

} // namespace nongjang
