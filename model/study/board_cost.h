// What a board of one's own costs when the spoilt ones are paid for too (engineering model 9.3, 9.4). In US dollars.
#pragma once

#include "model/study/farm_model.h"

#include <vector>

namespace nongjang {

struct BoardStepFacts
{
    QString name;
    double count = 1.0; ///< on one board
    Ranged<double> yield{1.0, 1.0, 1.0};
};

struct BoardCost
{
    Ranged<double> parts;      ///< of those with a price
    QStringList partsFrom;     ///< ids of their parts
    QStringList partsMissing;  ///< paths of parts without one
    bool isBareKnown = false;  ///< outline and layers are stated, or a board is among the parts
    bool isBarePlaced = false; ///< a board is among the parts and counted there
    Ranged<double> bare;       ///< by area and layers
    double sides = 1.0;        ///< that carry parts
    double sites = 0.0;        ///< ball-grid packages
    Ranged<double> assembly;   ///< sides and sites
    double nre = 0.0;          ///< development, dealt to the boards made
    std::vector<BoardStepFacts> steps;
    bool areStepsAssumed = false; ///< the usual ones
    Ranged<double> yield;
    double salvage = 0.0;
    Ranged<double> each; ///< of one board tried
    Ranged<double> good; ///< of one that works
    /// What the spoilt boards add to each that works; infinite where none does.
    [[nodiscard]] Ranged<double> loss() const;
};

[[nodiscard]] BoardCost boardCost(const FarmModel &model, const ResolvedAssembly &assembly,
                                  const Catalog &catalog);

} // namespace nongjang
