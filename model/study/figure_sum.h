// Adding up figures of parts so that the total can say what it was made of.
#pragma once

#include "model/study/report.h"

#include <QSet>
#include <QString>

namespace nongjang {

/// Sums contributions with their ranges; remembers sources, the formula with its values, and whose figure was missing.
class FigureSum
{
public:
    FigureSum() = default;
    /// Does every object come once only, or again in a row?
    explicit FigureSum(bool areDistinct)
        : m_areDistinct(areDistinct)
    {}
    /// `each` in SI; `label` names the kind of thing ("RTX 3090"); `object` its path; `from` where the figure comes from.
    void add(const QString &object, const QString &label, double count, const Ranged<double> &each,
             const QStringList &from)
    {
        add(object, count, each, from, [&] { return label; });
    }
    /// The same, where the label is expensive: it is asked for only where the formula may show it.
    template<class Label>
    void add(const QString &object, double count, const Ranged<double> &each,
             const QStringList &from, Label &&label)
    {
        addValue(object, count, each, from);
        if (mayShow(each.value))
            addTerm(label(), count, each.value);
    }
    void addMissing(const QString &object) { m_missing << object; }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] const QStringList &missing() const { return m_missing; }
    /// Nothing if no contribution is known.
    [[nodiscard]] MaybeFigure figure(Dimension dimension) const;

private:
    static constexpr std::size_t shownTerms = 8;
    void addValue(const QString &object, double count, const Ranged<double> &each,
                  const QStringList &from);
    [[nodiscard]] bool mayShow(double each) const;
    void addTerm(const QString &label, double count, double each);
    void addSources(const QStringList &sources);
    void addSource(const QString &source);

    bool m_areDistinct = false;
    Ranged<double> m_total;
    int m_count = 0;
    QStringList m_from;
    QSet<QString> m_known; ///< the same, for looking up; of distinct objects without them
    QString m_lastObject;
    std::vector<QStringList> m_lists; ///< some that were added: many things share one
    QStringList m_missing;
    struct Term
    {
        QString label;
        double count;
        double each;
    };
    std::vector<Term> m_terms; ///< those shown, and one more where there are more
};

/// A value without a range.
[[nodiscard]] inline Ranged<double> plain(double value)
{
    return {value, value, value};
}

} // namespace nongjang
