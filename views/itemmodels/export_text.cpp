#include "views/itemmodels/export_text.h"

#include "model/study/export_study.h"
#include "views/itemmodels/figure_text.h"

#include <QCoreApplication>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::ExportText)
};

QString numberText(const std::optional<double> &number)
{
    return number ? displayText(*number, Dimension::Number) : Tr::tr("unknown");
}

QString entryText(const ExportClass &chip)
{
    if (chip.entry.isEmpty())
        return chip.missing.isEmpty() ? Tr::tr("not known")
                                      : Tr::tr("not known: %1").arg(chip.missing);
    return chip.entry == u"none"
               ? Tr::tr("below every threshold")
               : Tr::tr("%1: %2", "entry of a list: what it says").arg(chip.entry, chip.meaning);
}

} // namespace

QString exportClassHtml(const ExportClass &chip)
{
    QStringList lines{Tr::tr("TPP %1 (%2), performance density %3")
                          .arg(numberText(chip.tpp),
                               chip.format.isEmpty() ? u"–"_s : keyTitle(chip.format),
                               numberText(chip.density)),
                      entryText(chip)};
    if (!chip.licence.isEmpty())
        lines << chip.licence;
    lines << chip.notes;
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    return lines.join(u"<br>"_s);
}

QString exportRuleHtml(const ExportReport &exports)
{
    QStringList lines;
    if (exports.rule.isEmpty())
        lines << Tr::tr("No rule on computing chips is known for %1.").arg(exports.day);
    else
        lines << Tr::tr("By the %1 (%2), in force since %3, as of %4. Source: %5, %6.")
                     .arg(exports.rule, exports.citation, exports.effective, exports.day,
                          exports.source, exports.sourceDate);
    lines << exports.notices << exportDisclaimer();
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    return u"<p style='margin:0'><small>%1</small></p>"_s.arg(lines.join(u"<br>"_s));
}

} // namespace nongjang
