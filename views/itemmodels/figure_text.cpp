#include "views/itemmodels/figure_text.h"

#include "model/catalog/condition.h"
#include "model/catalog/pattern_names.h"
#include "model/study/constants.h"
#include "model/study/power_curves.h"
#include "views/itemmodels/line_breaks.h"
#include "views/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::FigureText)
};

QString valueWithRange(double value, double low, double high, Dimension dimension)
{
    const QString best = displayText(value, dimension);
    const QString range = rangeText(value, low, high, dimension);
    return range.isEmpty() ? best : Tr::tr("%1 (%2)", "value (range)").arg(best, range);
}

const Constant *findConstant(const QString &id)
{
    for (const Constant &candidate : allConstants())
        if (candidate.id == id)
            return &candidate;
    return nullptr;
}

QString partOriginText(const QString &reference, const Catalog &catalog)
{
    const QString partId = reference.section(u'#', 0, 0);
    const QString key = reference.section(u'#', 1);
    const PartPtr part = catalog.part(partId);
    if (!part)
        return Tr::tr("%1: not in the catalogue").arg(partId);
    const std::optional<FigureKey> known = figureKey(key.toStdString());
    const Figure *figure = known ? part->figure(*known) : nullptr;
    if (!figure) {
        return key.isEmpty() ? part->fullName()
                             : Tr::tr("%1, %2").arg(part->fullName(), keyTitle(key));
    }
    return Tr::tr("%1, %2: %3 (%4)", "part, figure: value (source)")
        .arg(part->fullName(), figureTitle(*known),
             valueWithRange(figure->value, figure->low, figure->high, figure->dimension()),
             provenanceText(figure->provenance));
}

QString constantOriginText(const QString &id)
{
    const Constant *found = findConstant(id);
    if (!found)
        return id;
    const QLocale locale;
    const QString number = locale.toString(found->value, 'g', 5);
    const QString value = found->unit.isEmpty() ? number : QString(number % u' ' % found->unit);
    const QString source =
        found->date.isEmpty() ? found->source : QString(found->source % u", "_s % found->date);
    return Tr::tr("%1 = %2 (%3)", "constant = value (source)").arg(id, value, source);
}

QString curveOriginText(const QString &id)
{
    const PowerCurve *found = findPowerCurve(id);
    if (!found)
        return id;
    const Provenance &from = found->provenance;
    return Tr::tr("speed at a power limit, %1 (%2, %3)", "id of the curve, source, date")
        .arg(id, from.source, from.date);
}

/// "https://vendor.com/page | github:owner/repo file" as people cite it: "vendor.com, github:owner/repo file".
QString shortSource(const QString &source)
{
    QStringList names;
    for (const QString &item : source.split(u" | "_s, Qt::SkipEmptyParts)) {
        const bool isAddress = item.startsWith(u"https://"_s) || item.startsWith(u"http://"_s);
        names << (isAddress ? item.section(u'/', 2, 2) : item.trimmed());
    }
    names.removeDuplicates();
    constexpr qsizetype shown = 2;
    const int more = int(names.size() - shown);
    const QString text = names.mid(0, shown).join(u", "_s);
    return more > 0 ? Tr::tr("%1 and %n more", "sources", more).arg(text) : text;
}

QString sourceHtml(const QString &source)
{
    QStringList items;
    for (const QString &item : source.split(u" | "_s, Qt::SkipEmptyParts)) {
        const QString text = item.trimmed();
        const bool isAddress = text.startsWith(u"https://"_s) && !text.contains(u' ');
        items << (isAddress ? u"<a href=\"%1\">%2</a>"_s.arg(
                      text.toHtmlEscaped(), text.section(u'/', 2, 2).toHtmlEscaped())
                            : text.toHtmlEscaped());
    }
    return items.join(u", "_s);
}

QString dot(Confidence confidence, const QPalette &palette)
{
    return u"<span style='color:%1'>●</span>"_s.arg(confidenceColour(confidence, palette).name());
}

/// A line of title and value; what is to be said about them stands below the title, smaller. No cell spans columns:
/// spanning would widen the second one.
QString row(const QString &title, const QString &value, const QString &below)
{
    const QString left =
        below.isEmpty() ? title : QString(title % u"<br><small>"_s % below % u"</small>"_s);
    return u"<tr><td>%1</td><td width='1%' align='right' style='white-space:nowrap; padding-left:2px'>%2</td></tr>"_s
        .arg(left, value);
}

/// "FP16 (FP16 accumulate)" breaks before the bracket, not in it.
QString withoutBreaksInside(QString title)
{
    const qsizetype bracket = title.indexOf(u'(');
    if (bracket >= 0)
        title.replace(bracket, title.size() - bracket,
                      title.mid(bracket).replace(u' ', QChar(0xa0)));
    return title;
}

QString valueHtml(double value, Dimension dimension, Confidence confidence, const QPalette &palette)
{
    return u"<b>%1</b> %2"_s.arg(displayText(value, dimension).toHtmlEscaped(),
                                 dot(confidence, palette));
}

/// The source once per part; a figure shows its own only where it differs.
QString figureRows(const Part &part, const QPalette &palette)
{
    QString html;
    for (const Figure &figure : part.figures) {
        QStringList below;
        const QString range = rangeText(figure.value, figure.low, figure.high, figure.dimension());
        if (!range.isEmpty())
            below << range.toHtmlEscaped();
        if (figure.provenance.source != part.provenance.source)
            below << sourceHtml(figure.provenance.source);
        if (!figure.provenance.note.isEmpty() && figure.provenance.note != part.provenance.note)
            below << figure.provenance.note.toHtmlEscaped();
        html +=
            row(withoutBreaksInside(figureTitle(figure.key)).toHtmlEscaped(),
                valueHtml(figure.value, figure.dimension(), figure.provenance.confidence, palette),
                below.join(u" · "_s));
    }
    return html;
}

QString priceRows(const Part &part, const QPalette &palette)
{
    QString html;
    for (const Price &price : part.prices) {
        const Provenance &from = price.provenance;
        const Ranged<Money> &amount = price.amount;
        QStringList below;
        for (const QString &item :
             {rangeText(amount.value.si(), amount.low.si(), amount.high.si(), Dimension::Money),
              price.region, from.date})
            if (!item.isEmpty())
                below << item.toHtmlEscaped();
        if (!from.source.isEmpty())
            below << sourceHtml(from.source);
        html += row(Tr::tr("Price, %1").arg(conditionTitle(price.condition)).toHtmlEscaped(),
                    valueHtml(amount.value.si(), Dimension::Money, from.confidence, palette),
                    below.join(u" · "_s));
    }
    if (part.prices.empty())
        html += row(Tr::tr("Price").toHtmlEscaped(), Tr::tr("unknown").toHtmlEscaped(), {});
    return html;
}

QString portRows(const Part &part)
{
    QString html;
    for (const Port &port : part.ports) {
        const QString name =
            port.count > 1 ? Tr::tr("%1 ×%2", "port and how many").arg(port.name).arg(port.count)
                           : port.name;
        html += u"<br>%1: %2"_s.arg(name.toHtmlEscaped(), port.describe().toHtmlEscaped());
    }
    return html.isEmpty()
               ? html
               : QString(u"<p style='margin-top:4px'>"_s % Tr::tr("Ports") % html % u"</p>"_s);
}

} // namespace

QString reportValueText(const ReportFigure &figure)
{
    const QString value = displayText(figure.value, figure.dimension);
    if (figure.missing.isEmpty())
        return value;
    return figure.isUpperBound ? QStringLiteral("≤ ") + value
                               : Tr::tr("≥ %1", "lower bound").arg(value);
}

QString rangeText(double value, double low, double high, Dimension dimension)
{
    if (low == value && high == value)
        return {};
    const QString from = displayText(low, dimension, 3);
    const QString to = displayText(high, dimension, 3);
    return from == to ? QString() : Tr::tr("%1 – %2", "from low to high").arg(from, to);
}

QString missingText(const ReportFigure &figure)
{
    const int count = int(figure.missing.size());
    return count == 0 ? QString() : Tr::tr("%n unknown", nullptr, count);
}

QString provenanceText(const Provenance &provenance)
{
    const QString source = provenance.source == u"recall"_s || provenance.source.isEmpty()
                               ? Tr::tr("general knowledge, not looked up")
                               : shortSource(provenance.source);
    QString text = provenance.date.isEmpty()
                       ? Tr::tr("%1, %2", "source, confidence")
                             .arg(source, confidenceTitle(provenance.confidence))
                       : Tr::tr("%1, %2, %3", "source, date, confidence")
                             .arg(source, provenance.date, confidenceTitle(provenance.confidence));
    if (!provenance.note.isEmpty())
        text += u"; "_s % provenance.note;
    return text;
}

QString confidenceTitle(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Low:
        return Tr::tr("low confidence");
    case Confidence::Medium:
        return Tr::tr("medium confidence");
    case Confidence::High:
        return Tr::tr("high confidence");
    }
    return {};
}

QColor confidenceColour(Confidence confidence, const QPalette &palette)
{
    switch (confidence) {
    case Confidence::Low:
        return theme::colour(theme::Role::ErrorText, palette);
    case Confidence::Medium:
        return theme::colour(theme::Role::WarningText, palette);
    case Confidence::High:
        return theme::colour(theme::Role::GoodText, palette);
    }
    return {};
}

QColor differenceColour(Better sign, const QPalette &palette)
{
    switch (sign) {
    case Better::Higher:
        return theme::colour(theme::Role::GoodText, palette);
    case Better::Lower:
        return theme::colour(theme::Role::ErrorText, palette);
    case Better::Neither:
        break;
    }
    return palette.color(QPalette::Text);
}

QString peerAccessTitle(PeerAccess access)
{
    switch (access) {
    case PeerAccess::Native:
        return Tr::tr("direct, GPU to GPU");
    case PeerAccess::Patched:
        return Tr::tr("direct with a patched driver");
    case PeerAccess::Staged:
        return Tr::tr("staged through host memory");
    case PeerAccess::Network:
        return Tr::tr("over the network");
    case PeerAccess::None:
        return Tr::tr("no path");
    }
    return {};
}

QString severityTitle(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Tr::tr("Information");
    case Severity::Warning:
        return Tr::tr("Warning");
    case Severity::Error:
        return Tr::tr("Error");
    }
    return {};
}

QString shareText(double share)
{
    return Tr::tr("%1 %", "percentage").arg(QLocale().toString(share * 100.0, 'f', 0));
}

QString algorithmTitle(const QString &key)
{
    if (key == u"ring"_s)
        return Tr::tr("ring", "algorithm of an all-reduce");
    if (key == u"tree"_s)
        return Tr::tr("double tree", "algorithm of an all-reduce");
    if (key == u"in_network"_s)
        return Tr::tr("in the switches", "algorithm of an all-reduce");
    return key;
}

QString boundText(const PatternResult &pattern)
{
    if (!pattern.bound || pattern.efficiency <= 0.0)
        return {};
    return Tr::tr("%1 of the bound: no algorithm needs less than %2 on this hardware (%3)")
        .arg(shareText(pattern.efficiency),
             displayText(pattern.bound->value, Dimension::Duration, 3), pattern.bound->formula);
}

QString keyTitle(const QString &key)
{
    const std::optional<FigureKey> known = figureKey(key.toStdString());
    return known ? figureTitle(*known) : key;
}

QString reportKeyTitle(const QString &key)
{
    constexpr QLatin1StringView peak("compute.peak.");
    if (key.startsWith(peak))
        return keyTitle(key.mid(peak.size()));
    constexpr QLatin1StringView sustained("compute.sustained.");
    if (key.startsWith(sustained))
        return Tr::tr("%1 at the power limits").arg(keyTitle(key.mid(sustained.size())));
    constexpr QLatin1StringView pattern("network.patterns.");
    if (key.startsWith(pattern))
        return patternTitle(key.mid(pattern.size()));
    const std::array titles{
        std::pair{"compute.memory_bound_speed", Tr::tr("Speed of memory-bound work")},
        std::pair{"memory.capacity", Tr::tr("Memory capacity")},
        std::pair{"memory.bandwidth", Tr::tr("Memory bandwidth")},
        std::pair{"network.bottlenecks", Tr::tr("Bottlenecks")},
        std::pair{"network.slowest_path", Tr::tr("Slowest path between two GPUs")},
        std::pair{"network.patterns", Tr::tr("Collective traffic")},
        std::pair{"network.bisection", Tr::tr("Bisection bandwidth")},
        std::pair{"power.idle", Tr::tr("DC power, idle")},
        std::pair{"power.typical", Tr::tr("DC power, typical")},
        std::pair{"power.peak", Tr::tr("DC power, peak")},
        std::pair{"power.wall_idle", Tr::tr("Wall power, idle")},
        std::pair{"power.wall_typical", Tr::tr("Wall power, typical")},
        std::pair{"power.wall_peak", Tr::tr("Wall power, peak")},
        std::pair{"power.heat_btu_per_hour", Tr::tr("Heat at peak, BTU/h")},
        std::pair{"power.airflow", Tr::tr("Air that carries the heat away")},
        std::pair{"cost.capex", Tr::tr("Cost to buy")},
        std::pair{"workload", Tr::tr("Workload")},
        std::pair{"cost.energy_per_year", Tr::tr("Energy per year")},
        std::pair{"cost.tco", Tr::tr("Total cost of ownership")},
        std::pair{"cost.break_even", Tr::tr("Rent or buy")},
        std::pair{"reliability.goodput", Tr::tr("Goodput")},
    };
    for (const auto &[name, title] : titles)
        if (key == QLatin1StringView(name))
            return title;
    return key;
}

QString originText(const QString &origin, const Catalog &catalog)
{
    if (origin.startsWith(u"part:"_s))
        return partOriginText(origin.mid(5), catalog);
    if (origin.startsWith(u"constant:"_s))
        return constantOriginText(origin.mid(9));
    if (origin.startsWith(u"curve:"_s))
        return curveOriginText(origin.mid(6));
    return origin;
}

QString explanationHtml(const ReportFigure &figure, const Catalog &catalog)
{
    QStringList lines;
    if (!figure.formula.isEmpty())
        lines << u"<code>%1</code>"_s.arg(figure.formula.toHtmlEscaped());
    const QString range = rangeText(figure.value, figure.low, figure.high, figure.dimension);
    if (!range.isEmpty())
        lines << Tr::tr("Range: %1").arg(range).toHtmlEscaped();
    QString html = lines.join(u"<br>"_s);
    constexpr qsizetype shown = 8;
    const auto list = [&html](const QString &heading, const QStringList &items, const auto &text) {
        if (items.isEmpty())
            return;
        html += u"%1%2<ul style='margin:0 0 0 -24px'>"_s.arg(html.isEmpty() ? u""_s : u"<br>"_s,
                                                             heading.toHtmlEscaped());
        for (const QString &item : items.mid(0, shown))
            html += u"<li>"_s % text(item).toHtmlEscaped() % u"</li>"_s;
        if (items.size() > shown)
            html += u"<li>"_s
                    % Tr::tr("and %n more", nullptr, int(items.size() - shown)).toHtmlEscaped()
                    % u"</li>"_s;
        html += u"</ul>"_s;
    };
    list(Tr::tr("Computed from"), figure.from,
         [&catalog](const QString &origin) { return unbroken(originText(origin, catalog)); });
    list(Tr::tr("Unknown, so the figure is a lower bound"), figure.missing,
         [](const QString &object) { return object; });
    return html;
}

QString partHtml(const Part &part, const QPalette &palette)
{
    const Provenance &from = part.provenance;
    QStringList footer{sourceHtml(from.source), from.date, confidenceTitle(from.confidence)};
    footer.removeAll(QString());
    QString html = u"<b>%1</b><br><small>%2</small>"_s.arg(part.fullName().toHtmlEscaped(),
                                                           part.id.toHtmlEscaped());
    html += u"<table width='100%' cellspacing='0' cellpadding='0' style='margin-top:4px'>"_s
            % figureRows(part, palette) % priceRows(part, palette) % u"</table>"_s % portRows(part);
    html += u"<p style='margin-top:4px'><small>%1 %2</small></p>"_s.arg(
        dot(from.confidence, palette), Tr::tr("Source: %1").arg(footer.join(u", "_s)));
    if (!from.note.isEmpty())
        html += u"<p style='margin-top:2px'><small>%1</small></p>"_s.arg(from.note.toHtmlEscaped());
    return html;
}

QString partToolTip(const Part &part)
{
    QStringList lines{part.fullName()};
    constexpr qsizetype shown = 14;
    for (const Figure &figure : part.figures) {
        if (lines.size() > shown)
            break;
        lines << Tr::tr("%1: %2", "figure: value")
                     .arg(figureTitle(figure.key), valueWithRange(figure.value, figure.low,
                                                                  figure.high, figure.dimension()));
    }
    for (const Price &price : part.prices)
        lines << Tr::tr("Price, %1: %2").arg(conditionTitle(price.condition), priceText(price));
    lines << Tr::tr("Source: %1").arg(provenanceText(part.provenance));
    return lines.join(u'\n');
}

QString priceText(const Price &price)
{
    return valueWithRange(price.amount.value.si(), price.amount.low.si(), price.amount.high.si(),
                          Dimension::Money);
}

} // namespace nongjang
