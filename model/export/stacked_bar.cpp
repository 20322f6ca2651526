#include "model/export/stacked_bar.h"

#include "model/export/html_page.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::StackedBar)
};

constexpr int width = 640;
constexpr int barHeight = 26;
constexpr int lineHeight = 20;
constexpr std::size_t mostShares = 9;
/// Okabe and Ito's, and greys.
constexpr std::array<const char *, 10> colours{"#0072b2", "#e69f00", "#009e73", "#cc79a7",
                                               "#56b4e9", "#d55e00", "#f0e442", "#595959",
                                               "#a6a6a6", "#d0d0d0"};

QString coordinate(double value)
{
    return QString::number(value, 'f', 2);
}

QString box(double x, double y, double w, double h, const char *colour)
{
    return QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\" />")
        .arg(coordinate(x), coordinate(y), coordinate(w), coordinate(h), QLatin1StringView(colour));
}

QString words(double x, double y, const QString &text, const char *anchor)
{
    return QStringLiteral("<text x=\"%1\" y=\"%2\" font-family=\"sans-serif\" font-size=\"13\" "
                          "fill=\"#111111\" text-anchor=\"%3\">%4</text>")
        .arg(coordinate(x), coordinate(y), QLatin1StringView(anchor), htmlText(text));
}

void mergeSmall(std::vector<BarPart> &parts)
{
    std::erase_if(parts, [](const BarPart &part) { return !(part.value > 0.0); });
    std::ranges::stable_sort(parts, std::greater<>(), &BarPart::value);
    if (parts.size() <= mostShares + 1)
        return;
    BarPart others{Tr::tr("others"), 0.0, {}};
    for (std::size_t i = mostShares; i < parts.size(); ++i)
        others.value += parts[i].value;
    parts.resize(mostShares);
    parts.push_back(others);
}

} // namespace

BarPicture stackedBar(std::vector<BarPart> parts, const QString &title)
{
    mergeSmall(parts);
    double whole = 0.0;
    for (const BarPart &part : parts)
        whole += part.value;
    if (parts.empty() || !(whole > 0.0))
        return {};
    const int height = barHeight + 10 + lineHeight * int(parts.size());
    QString svg =
        QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" "
                       "height=\"%2\" viewBox=\"0 0 %1 %2\" role=\"img\"><title>%3</title>")
            .arg(width)
            .arg(height)
            .arg(htmlText(title));
    double x = 0.0;
    double y = barHeight + 24;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const BarPart &part = parts[i];
        const double share = part.value / whole;
        svg += box(x, 0, share * width, barHeight, colours[i]);
        svg += box(0, y - 12, 14, 14, colours[i]);
        svg +=
            words(22, y, part.name, "start") % words(460, y, part.text, "end")
            % words(540, y, QLocale().toString(share * 100.0, 'f', 1) % QChar(QChar::Nbsp) % u'%',
                    "end");
        x += share * width;
        y += lineHeight;
    }
    return {title, (svg % QStringLiteral("</svg>")).toUtf8(), QSize(width, height)};
}

} // namespace nongjang
