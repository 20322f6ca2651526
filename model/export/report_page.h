// A design and everything the engine says about it as one page: to print, to send, to keep.
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/export/html_page.h"
#include "model/study/report.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <vector>

namespace nongjang {

/// A drawing of the farm or of one assembly, as made by who can draw.
struct ReportPicture
{
    enum class Form { Svg, Png };
    QString title;
    QByteArray bytes;
    QSize size; ///< pixels
    Form form = Form::Svg;
};

struct ReportInput
{
    const Design &design;
    const Report &report; ///< of that design
    const Catalog &catalog;
    QString title;
    QString made; ///< when, as it is written
    std::vector<ReportPicture> pictures;
};

struct ReportPage
{
    QByteArray html; ///< also well-formed XML; loads nothing from elsewhere
    /// On paper: what "picture:0" and so on stand for. In a browser all are part of the page.
    std::vector<ReportPicture> pictures;
};

/// Long lists are cut, and say how much more there is: the page of any design stays readable.
[[nodiscard]] ReportPage reportPage(const ReportInput &input, HtmlUse use);

} // namespace nongjang
