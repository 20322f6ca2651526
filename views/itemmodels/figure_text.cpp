#include "views/itemmodels/figure_text.h"

#include "model/study/constants.h"
#include "views/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::FigureText)
};

QString valueWithRange(double value, double low, double high, Dimension dimension)
{
    const QString best = displayText(value, dimension);
    const QString range = rangeText(value, low, high, dimension);
    return range.isEmpty() ? best : Text::tr("%1 (%2)", "value (range)").arg(best, range);
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
        return Text::tr("%1: not in the catalogue").arg(partId);
    const std::optional<FigureKey> known = figureKey(key.toStdString());
    const Figure *figure = known ? part->figure(*known) : nullptr;
    if (!figure) {
        return key.isEmpty() ? part->fullName()
                             : Text::tr("%1, %2").arg(part->fullName(), keyTitle(key));
    }
    return Text::tr("%1, %2: %3 (%4)", "part, figure: value (source)")
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
    return Text::tr("%1 = %2 (%3)", "constant = value (source)").arg(id, value, source);
}

QString row(const QString &title, const QString &value, const QString &rest)
{
    return u"<tr><td style='padding-right:10px'>%1</td><td "
           u"style='padding-right:10px'><b>%2</b></td>"
           "<td>%3</td></tr>"_s.arg(title, value, rest);
}

QString linked(const QString &source)
{
    const QString escaped = source.toHtmlEscaped();
    if (source.startsWith(u"https://"_s) && !source.contains(u' '))
        return u"<a href=\"%1\">%2</a>"_s.arg(escaped, escaped.section(u'/', 2, 2));
    return escaped;
}

QString dot(Confidence confidence, const QPalette &palette)
{
    return u"<span style='color:%1'>●</span>"_s.arg(confidenceColour(confidence, palette).name());
}

/// The source once per part; a figure shows its own only where it differs.
QString figureRows(const Part &part, const QPalette &palette)
{
    QString html;
    for (const Figure &figure : part.figures) {
        QString rest = dot(figure.provenance.confidence, palette);
        const QString range = rangeText(figure.value, figure.low, figure.high, figure.dimension());
        if (!range.isEmpty())
            rest += u" "_s % range.toHtmlEscaped();
        if (figure.provenance.source != part.provenance.source)
            rest += u" "_s % linked(figure.provenance.source);
        if (!figure.provenance.note.isEmpty())
            rest += u" <i>"_s % figure.provenance.note.toHtmlEscaped() % u"</i>"_s;
        html += row(figureTitle(figure.key).toHtmlEscaped(),
                    displayText(figure.value, figure.dimension()).toHtmlEscaped(), rest);
    }
    return html;
}

QString priceRows(const Part &part, const QPalette &palette)
{
    QString html;
    for (const Price &price : part.prices) {
        const Provenance &from = price.provenance;
        QString rest = dot(from.confidence, palette) % u' '
                       % rangeText(price.amount.value.si(), price.amount.low.si(),
                                   price.amount.high.si(), Dimension::Money);
        for (const QString &item : {price.region, from.date, from.note})
            if (!item.isEmpty())
                rest += u" · "_s % item.toHtmlEscaped();
        html += row(Text::tr("Price, %1").arg(conditionTitle(price.condition)).toHtmlEscaped(),
                    displayText(price.amount.value.si(), Dimension::Money).toHtmlEscaped(), rest);
    }
    if (part.prices.empty())
        html += row(Text::tr("Price").toHtmlEscaped(), Text::tr("unknown").toHtmlEscaped(), {});
    return html;
}

QString portRows(const Part &part)
{
    QString html;
    for (const Port &port : part.ports) {
        const QString name =
            port.count > 1 ? Text::tr("%1 ×%2").arg(port.name).arg(port.count) : port.name;
        html += u"<tr><td style='padding-right:10px'>%1</td><td colspan=2>%2</td></tr>"_s.arg(
            name.toHtmlEscaped(), port.describe().toHtmlEscaped());
    }
    return html;
}

} // namespace

QString reportValueText(const ReportFigure &figure)
{
    const QString value = displayText(figure.value, figure.dimension);
    return figure.missing.isEmpty() ? value : Text::tr("≥ %1", "lower bound").arg(value);
}

QString rangeText(double value, double low, double high, Dimension dimension)
{
    if (low == value && high == value)
        return {};
    const QString from = displayText(low, dimension, 3);
    const QString to = displayText(high, dimension, 3);
    return from == to ? QString() : Text::tr("%1 – %2", "from low to high").arg(from, to);
}

QString missingText(const ReportFigure &figure)
{
    const int count = int(figure.missing.size());
    return count == 0 ? QString() : Text::tr("%n unknown", nullptr, count);
}

QString provenanceText(const Provenance &provenance)
{
    const QString source = provenance.source == u"recall"_s || provenance.source.isEmpty()
                               ? Text::tr("general knowledge, not looked up")
                               : provenance.source;
    QString text = provenance.date.isEmpty()
                       ? Text::tr("%1, %2", "source, confidence")
                             .arg(source, confidenceTitle(provenance.confidence))
                       : Text::tr("%1, %2, %3", "source, date, confidence")
                             .arg(source, provenance.date, confidenceTitle(provenance.confidence));
    if (!provenance.note.isEmpty())
        text += u"; "_s % provenance.note;
    return text;
}

QString confidenceTitle(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Low:
        return Text::tr("low confidence");
    case Confidence::Medium:
        return Text::tr("medium confidence");
    case Confidence::High:
        return Text::tr("high confidence");
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

QString conditionTitle(const QString &condition)
{
    if (condition == u"new"_s)
        return Text::tr("new", "condition of a part");
    if (condition == u"used"_s)
        return Text::tr("used", "condition of a part");
    if (condition == u"modded"_s)
        return Text::tr("modded", "condition of a part");
    if (condition == u"msrp"_s)
        return Text::tr("list price", "condition of a part");
    return condition;
}

QString peerAccessTitle(PeerAccess access)
{
    switch (access) {
    case PeerAccess::Native:
        return Text::tr("direct, GPU to GPU");
    case PeerAccess::Patched:
        return Text::tr("direct with a patched driver");
    case PeerAccess::Staged:
        return Text::tr("staged through host memory");
    case PeerAccess::Network:
        return Text::tr("over the network");
    case PeerAccess::None:
        return Text::tr("no path");
    }
    return {};
}

QString severityTitle(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Text::tr("Information");
    case Severity::Warning:
        return Text::tr("Warning");
    case Severity::Error:
        return Text::tr("Error");
    }
    return {};
}

QString keyTitle(const QString &key)
{
    const std::optional<FigureKey> known = figureKey(key.toStdString());
    return known ? figureTitle(*known) : key;
}

QString originText(const QString &origin, const Catalog &catalog)
{
    if (origin.startsWith(u"part:"_s))
        return partOriginText(origin.mid(5), catalog);
    if (origin.startsWith(u"constant:"_s))
        return constantOriginText(origin.mid(9));
    return origin;
}

QString explanationHtml(const QString &title, const ReportFigure &figure, const Catalog &catalog)
{
    QString html =
        u"<b>%1: %2</b>"_s.arg(title.toHtmlEscaped(), reportValueText(figure).toHtmlEscaped());
    const QString range = rangeText(figure.value, figure.low, figure.high, figure.dimension);
    if (!range.isEmpty())
        html += u"<br>"_s % Text::tr("Range: %1").arg(range).toHtmlEscaped();
    if (!figure.formula.isEmpty())
        html += u"<br><code>%1</code>"_s.arg(figure.formula.toHtmlEscaped());
    constexpr qsizetype shown = 8;
    const auto list = [&html](const QString &heading, const QStringList &items, const auto &text) {
        if (items.isEmpty())
            return;
        html += u"<br>%1<ul style='margin:0 0 0 -24px'>"_s.arg(heading.toHtmlEscaped());
        for (const QString &item : items.mid(0, shown))
            html += u"<li>"_s % text(item).toHtmlEscaped() % u"</li>"_s;
        if (items.size() > shown)
            html += u"<li>"_s
                    % Text::tr("and %n more", nullptr, int(items.size() - shown)).toHtmlEscaped()
                    % u"</li>"_s;
        html += u"</ul>"_s;
    };
    list(Text::tr("Computed from"), figure.from,
         [&catalog](const QString &origin) { return originText(origin, catalog); });
    list(Text::tr("Unknown, so the figure is a lower bound"), figure.missing,
         [](const QString &object) { return object; });
    return html;
}

QString partHtml(const Part &part, const QPalette &palette)
{
    QString html = u"<b>%1</b>"_s.arg(part.fullName().toHtmlEscaped());
    html += u"<br><span style='color:%1'>%2</span>"_s.arg(
        palette.color(QPalette::PlaceholderText).name(), part.id.toHtmlEscaped());
    html += u"<table style='margin-top:4px'>"_s % figureRows(part, palette)
            % priceRows(part, palette) % portRows(part) % u"</table>"_s;
    html += u"<p style='margin-top:4px'>"_s % dot(part.provenance.confidence, palette) % u' '
            % Text::tr("Source: %1").arg(provenanceText(part.provenance)).toHtmlEscaped()
            % u"</p>"_s;
    return html;
}

QString partToolTip(const Part &part)
{
    QStringList lines{part.fullName()};
    constexpr qsizetype shown = 14;
    for (const Figure &figure : part.figures) {
        if (lines.size() > shown)
            break;
        lines << Text::tr("%1: %2", "figure: value")
                     .arg(figureTitle(figure.key), valueWithRange(figure.value, figure.low,
                                                                  figure.high, figure.dimension()));
    }
    for (const Price &price : part.prices)
        lines << Text::tr("Price, %1: %2").arg(conditionTitle(price.condition), priceText(price));
    lines << Text::tr("Source: %1").arg(provenanceText(part.provenance));
    return lines.join(u'\n');
}

QString priceText(const Price &price)
{
    return valueWithRange(price.amount.value.si(), price.amount.low.si(), price.amount.high.si(),
                          Dimension::Money);
}

} // namespace nongjang
