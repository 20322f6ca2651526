// A whole and its parts as a drawing: one bar, and a line for each part.
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include <vector>

namespace nongjang {

struct BarPart
{
    QString name;
    double value = 0.0;
    QString text; ///< the value as it is written
};

struct BarPicture
{
    QString title;
    QByteArray svg; ///< empty: nothing to show
    QSize size;
};

/// Largest part first; small ones beyond the ninth are one. Colours are told apart without red and green.
[[nodiscard]] BarPicture stackedBar(std::vector<BarPart> parts, const QString &title);

} // namespace nongjang
