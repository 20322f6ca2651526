// What makes an assembly a circuit board of one's own: its outline, how many are made, and how it is soldered.
#pragma once

#include "model/design/typed_value.h"

#include <QList>
#include <QString>

#include <optional>

namespace nongjang {

/// Something done to a board that may spoil it (engineering model 9.4).
struct BoardStep
{
    QString name;
    int count = 1;      ///< how often on one board
    double yield = 1.0; ///< share of boards that survive it once, above 0 and at most 1
    std::optional<double> low;
    std::optional<double> high;
    UnknownKeys unknown;
    friend bool operator==(const BoardStep &, const BoardStep &) = default;
};

/// Of an assembly that is a board. What is not set is unknown, and so is what depends on it.
struct BoardSpec
{
    std::optional<TypedValue> width;
    std::optional<TypedValue> height;
    std::optional<int> layers;
    std::optional<int> quantity;       ///< made in one go; the cost of development is dealt to them
    std::optional<TypedValue> nre;     ///< USD, development once
    std::optional<TypedValue> salvage; ///< USD, what a spoilt board still brings
    bool isOneLine = false;            ///< of the bill of materials, else a line for each part
    QList<BoardStep> steps;            ///< empty: the usual ones for what is on the board
    UnknownKeys unknown;
    friend bool operator==(const BoardSpec &, const BoardSpec &) = default;
};

inline constexpr int maximumBoardLayers = 64;
inline constexpr int maximumBoardQuantity = 10'000'000;
inline constexpr int maximumBoardSteps = 100;
inline constexpr double maximumBoardSide = 2.0; ///< metre

} // namespace nongjang
