#include "views/mainwindow/recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kept = 10;

QString key()
{
    return u"recentFiles"_s;
}

} // namespace

QStringList RecentFiles::paths() const
{
    QStringList existing;
    for (const QString &path : QSettings().value(key()).toStringList())
        if (QFileInfo::exists(path))
            existing << path;
    return existing;
}

void RecentFiles::add(const QString &path)
{
    QStringList list = QSettings().value(key()).toStringList();
    list.removeAll(path);
    list.prepend(path);
    QSettings().setValue(key(), list.mid(0, kept));
    Q_EMIT changed();
}

void RecentFiles::clear()
{
    QSettings().remove(key());
    Q_EMIT changed();
}

} // namespace nongjang
