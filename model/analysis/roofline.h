// What a GPU, or several unlike ones, sustain of their peak (engineering model, chapter 4). Pure functions.
#pragma once

#include <span>
#include <vector>

namespace nongjang {

/// FLOP per byte of a product of an m×k and a k×n matrix: 2mnk / (b·(mk + kn + mn)) (4.1).
[[nodiscard]] double productIntensity(double m, double n, double k, double elementBytes);
/// Share of its multiprocessors that an output of m×n, cut into tiles, keeps busy (4.1).
[[nodiscard]] double waveShare(double m, double n, double tileM, double tileN, int multiprocessors);

/// Rates of unlike workers that get equal shares: count · the slowest (4.2).
[[nodiscard]] double equalShareRate(std::span<const double> rates);
/// The same with shares by speed: their sum (4.2).
[[nodiscard]] double proportionalRate(std::span<const double> rates);
/// Layers of each stage of a pipeline, at least one each, so that the slowest takes least: layers are given one by one to the stage that
/// is done first with it, which is optimal (4.2). Fewer layers than stages: the last stages get none.
[[nodiscard]] std::vector<int> balancedLayers(int layers, std::span<const double> rates);
/// Share of the rates' sum that the pipeline obtains with so many layers each (4.2).
[[nodiscard]] double balance(std::span<const int> layers, std::span<const double> rates);

} // namespace nongjang
