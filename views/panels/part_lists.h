#pragma once

#include <QObject>
#include <QStringList>

namespace nongjang {

/// The parts somebody marked, and those used last, kept in the settings. Ids of the catalogue.
class PartLists final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostRecent = 20;

    explicit PartLists(QObject *parent = nullptr);

    [[nodiscard]] const QStringList &favourites() const { return m_favourites; }
    [[nodiscard]] const QStringList &recent() const { return m_recent; } ///< latest first
    [[nodiscard]] bool isFavourite(const QString &partId) const
    {
        return m_favourites.contains(partId);
    }
    void setFavourite(const QString &partId, bool isFavourite);
    void used(const QString &partId);

Q_SIGNALS:
    void changed();

private:
    QStringList m_favourites;
    QStringList m_recent;
};

} // namespace nongjang
