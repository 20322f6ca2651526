// A topology as a few dots and lines, simplified where it is large.
#pragma once

#include "model/templates/topology_template.h"

#include <QPointF>

#include <vector>

namespace nongjang {

struct TemplateSketch
{
    struct Dot
    {
        QPointF at; ///< both coordinates 0…1
        bool isSwitch = false;
    };
    struct Label
    {
        double height = 0.0; ///< 0…1; stands at the left
        QString text;
    };
    std::vector<Dot> dots;
    struct Line
    {
        int from = 0; ///< indices of dots
        int to = 0;
        bool isBowed = false; ///< passes others on its way
    };
    std::vector<Line> lines;
    std::vector<Label> labels; ///< what each layer really counts
    bool isRound = false;      ///< keeps its proportions
    bool isSimplified = false; ///< has more dots than are drawn
};

[[nodiscard]] TemplateSketch sketchOf(const Topology &topology);

} // namespace nongjang
