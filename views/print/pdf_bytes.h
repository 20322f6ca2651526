// A PDF in memory: it becomes a file only when all of it is there.
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QPdfWriter;

namespace nongjang {

/// What `write` puts on the pages.
[[nodiscard]] QByteArray pdfBytes(const QString &title, int dotsPerInch,
                                  const std::function<void(QPdfWriter &writer)> &write);

} // namespace nongjang
