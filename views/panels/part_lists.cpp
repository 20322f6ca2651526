#include "views/panels/part_lists.h"

#include <QSettings>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

PartLists::PartLists(QObject *parent)
    : QObject(parent)
{
    const QSettings settings;
    m_favourites = settings.value(u"parts/favourites"_s).toStringList();
    m_recent = settings.value(u"parts/recent"_s).toStringList().mid(0, mostRecent);
}

void PartLists::setFavourite(const QString &partId, bool isFavourite)
{
    if (partId.isEmpty() || isFavourite == m_favourites.contains(partId))
        return;
    if (isFavourite)
        m_favourites << partId;
    else
        m_favourites.removeAll(partId);
    QSettings().setValue(u"parts/favourites"_s, m_favourites);
    Q_EMIT changed();
}

void PartLists::used(const QString &partId)
{
    if (partId.isEmpty() || (!m_recent.isEmpty() && m_recent.first() == partId))
        return;
    m_recent.removeAll(partId);
    m_recent.prepend(partId);
    m_recent.resize(std::min(m_recent.size(), mostRecent));
    QSettings().setValue(u"parts/recent"_s, m_recent);
    Q_EMIT changed();
}

} // namespace nongjang
