#pragma once

#include <QObject>
#include <QStringList>

namespace nongjang {

/// The files opened lately, newest first, kept in the settings.
class RecentFiles final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] QStringList paths() const; ///< those that still exist
    void add(const QString &path);
    void clear();

Q_SIGNALS:
    void changed();
};

} // namespace nongjang
