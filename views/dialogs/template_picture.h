#pragma once

#include "views/dialogs/template_sketch.h"

#include <QWidget>

namespace nongjang {

/// Draws the sketch of a topology.
class TemplatePicture final : public QWidget
{
    Q_OBJECT

public:
    explicit TemplatePicture(QWidget *parent = nullptr);

    void setSketch(const TemplateSketch &sketch);
    [[nodiscard]] const TemplateSketch &sketch() const { return m_sketch; }
    QSize sizeHint() const override { return {480, 240}; }
    QSize minimumSizeHint() const override { return {320, 180}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF drawingArea() const;
    void paintLabels(QPainter &painter, const QRectF &area) const;

    TemplateSketch m_sketch;
};

} // namespace nongjang
