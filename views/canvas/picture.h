// The drawing as a picture: for files and the clipboard.
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QPalette>
#include <QSize>
#include <QString>

namespace nongjang {

class CanvasModel;

/// A part of the drawing in twice the pixels of the screen, less where that would be an unreasonable picture.
[[nodiscard]] QImage pictureOf(const CanvasModel &model, const QRectF &area,
                               const QPalette &palette);
/// The whole drawing under a title, in the light theme, as SVG, PNG or PDF by the ending of the path.
[[nodiscard]] Outcome writePicture(const CanvasModel &model, const QString &title,
                                   const QString &path);

/// The whole drawing without a title, in the light theme; as PNG where an SVG would be too large to be read.
struct DrawingBytes
{
    QByteArray bytes;
    QSize size; ///< pixels
    bool isPng = false;
};
[[nodiscard]] DrawingBytes drawingBytes(const CanvasModel &model);

} // namespace nongjang
