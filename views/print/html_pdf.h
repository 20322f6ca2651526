// Pages of model/export on paper.
#pragma once

#include "model/export/report_page.h"

#include <QByteArray>
#include <QPageLayout>
#include <QString>

namespace nongjang {

/// A4 with page numbers. `pictures` are what "picture:0" and so on stand for. May run in any thread.
[[nodiscard]] QByteArray pdfOfHtml(const QByteArray &html, const QString &title,
                                   QPageLayout::Orientation orientation,
                                   const std::vector<ReportPicture> &pictures = {});

} // namespace nongjang
