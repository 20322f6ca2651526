// A figure of the report as a colour on each block: what it draws, what it costs, how old its prices are.
#pragma once

#include "model/study/report.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace nongjang {

class CanvasModel;

enum class BlockOverlay { None, Power, Cost, PriceAge };

class BlockHeat
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::BlockHeat)

public:
    void setOverlay(BlockOverlay overlay) { m_overlay = overlay; }
    /// Of the blocks `model` shows, which are those of `assemblyId`. `report` may be null, or older than the design: figures are found
    /// by id.
    void update(const Report *report, const CanvasModel &model, const QString &assemblyId);

    [[nodiscard]] BlockOverlay overlay() const { return m_overlay; }
    /// Per block: place between the ends of the legend, 0..1; empty: not known.
    [[nodiscard]] const std::vector<std::optional<double>> &shares() const { return m_shares; }
    [[nodiscard]] bool isAnyUnknown() const { return m_isAnyUnknown; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString lowText() const { return m_lowText; } ///< pale end of the legend
    [[nodiscard]] QString highText() const { return m_highText; }
    /// "Power: 1.4 kW", for the tip of a block; empty: no overlay.
    [[nodiscard]] QString textOf(int block) const;

private:
    void take(const ComponentFigures &figures, std::size_t block);
    void spread();
    [[nodiscard]] QString valueText(double value) const;

    BlockOverlay m_overlay = BlockOverlay::None;
    QString m_currency;
    std::vector<std::optional<double>> m_values;
    std::vector<QString> m_texts;
    std::vector<std::optional<double>> m_shares;
    bool m_isAnyUnknown = false;
    QString m_lowText;
    QString m_highText;
};

} // namespace nongjang
