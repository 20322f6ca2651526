// The drawing as a picture: for files and the clipboard.
#pragma once

#include "model/base/result.h"

#include <QImage>
#include <QPalette>
#include <QString>

namespace nongjang {

class CanvasModel;

/// A part of the drawing in twice the pixels of the screen, less where that would be an unreasonable picture.
[[nodiscard]] QImage pictureOf(const CanvasModel &model, const QRectF &area,
                               const QPalette &palette);
/// The whole drawing under a title, in the light theme, as SVG, PNG or PDF by the ending of the path.
[[nodiscard]] Outcome writePicture(const CanvasModel &model, const QString &title,
                                   const QString &path);

} // namespace nongjang
