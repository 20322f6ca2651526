#include "model/study/figure_sum.h"

#include <QLocale>

#include <algorithm>

namespace nongjang {

void FigureSum::addValue(const QString &object, double count, const Ranged<double> &each,
                         const QStringList &from)
{
    m_total += each * count;
    ++m_count;
    if (!m_areDistinct)
        addSource(object);
    else if (m_from.isEmpty() || object != m_lastObject)
        m_from << (m_lastObject = object);
    addSources(from);
}

bool FigureSum::mayShow(double each) const
{
    return m_terms.size() <= shownTerms
           || std::any_of(m_terms.begin(), m_terms.end() - 1,
                          [each](const Term &term) { return term.each == each; });
}

void FigureSum::addTerm(const QString &label, double count, double each)
{
    const auto same = std::find_if(m_terms.begin(), m_terms.end(), [&](const Term &term) {
        return term.each == each && term.label == label;
    });
    if (same != m_terms.end())
        same->count += count;
    else if (m_terms.size() <= shownTerms)
        m_terms.push_back({label, count, each});
}

void FigureSum::addSources(const QStringList &sources)
{
    if (sources.isEmpty()
        || std::any_of(m_lists.begin(), m_lists.end(), [&](const QStringList &known) {
               return known.constData() == sources.constData();
           }))
        return;
    constexpr std::size_t mostLists = 16;
    if (m_lists.size() < mostLists)
        m_lists.push_back(sources);
    for (const QString &source : sources)
        addSource(source);
}

void FigureSum::addSource(const QString &source)
{
    const qsizetype known = m_known.size();
    m_known.insert(source);
    if (m_known.size() > known)
        m_from << source;
}

MaybeFigure FigureSum::figure(Dimension dimension) const
{
    if (m_count == 0 || (m_total.high == 0.0 && !m_missing.isEmpty()))
        return std::nullopt;
    QStringList texts;
    for (std::size_t i = 0; i < std::min(m_terms.size(), shownTerms); ++i) {
        const Term &term = m_terms[i];
        texts << QStringLiteral("%1 × %2 (%3)")
                     .arg(QLocale().toString(term.count, 'f', 0), displayText(term.each, dimension),
                          term.label);
    }
    if (m_terms.size() > shownTerms)
        texts << QStringLiteral("…");
    const QString formula = texts.join(QStringLiteral(" + ")) % QStringLiteral(" = ")
                            % displayText(m_total.value, dimension);
    return ReportFigure{dimension, m_total.value, m_total.low, m_total.high,
                        m_from,    formula,       m_missing};
}

} // namespace nongjang
