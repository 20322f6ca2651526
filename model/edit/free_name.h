// Names that are not taken.
#pragma once

#include "model/design/design.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace nongjang {

/// "block", "block2", "block3" …: the first that is not taken.
template<class IsTaken>
QString freeName(const QString &stem, IsTaken &&isTaken)
{
    QString name = stem;
    for (int number = 2; isTaken(name); ++number)
        name = stem + QString::number(number);
    return name;
}

/// The name without a number at its end, so that copies of gpu2 are called gpu3; all digits stay.
inline QString withoutNumber(const QString &name)
{
    QString stem = name;
    while (!stem.isEmpty() && stem.back().isDigit())
        stem.chop(1);
    return stem.isEmpty() ? name : stem;
}

/// Ids for many more components of an assembly, one after the other.
class FreshIds
{
public:
    explicit FreshIds(const Assembly &assembly)
    {
        for (const Component &component : assembly.components)
            m_taken.insert(component.id);
    }
    QString take(const QString &like)
    {
        const QString stem = withoutNumber(like);
        QString id = like;
        for (int &n = m_next.insert(stem, m_next.value(stem, 2)).value(); m_taken.contains(id); ++n)
            id = stem + QString::number(n);
        m_taken.insert(id);
        return id;
    }

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_next; ///< number to try first, by stem
};

/// An id for one more component like `like`.
inline QString freeComponentId(const Assembly &assembly, const QString &like)
{
    const auto isTaken = [&](const QString &id) {
        return assembly.component(id) != nullptr;
    };
    return isTaken(like) ? freeName(withoutNumber(like), isTaken) : like;
}

} // namespace nongjang
