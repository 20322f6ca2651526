#pragma once

#include "model/catalog/catalog.h"
#include "model/study/compare.h"

#include <QDialog>

#include <array>
#include <memory>

class QComboBox;
class QLabel;

namespace nongjang {

class CanvasView;
class DesignSession;

/// Two of the compared designs side by side: zoom and pan go together, and what is different is marked. Nothing is edited here.
class CompareDrawings final : public QDialog
{
    Q_OBJECT

public:
    CompareDrawings(std::vector<CompareInput> designs, const CatalogPtr &catalog, QWidget *parent);
    ~CompareDrawings() override;

    [[nodiscard]] CanvasView &canvas(int side) { return *m_sides[std::size_t(side)].canvas; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Side
    {
        std::unique_ptr<DesignSession> session;
        QComboBox *choice = nullptr;
        QLabel *note = nullptr;
        CanvasView *canvas = nullptr; ///< of the dialog; gone before its session
    };

    void build(int side, const CatalogPtr &catalog);
    void display(int side, int design);
    void mark();
    void goInside(int side); ///< the other side too, where that one has it
    static void enterAt(CanvasView &canvas, QPointF pixel);
    void follow(int side);

    std::vector<CompareInput> m_designs;
    std::array<Side, 2> m_sides;
    bool m_isFollowing = false;
};

} // namespace nongjang
