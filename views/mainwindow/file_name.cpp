#include "views/mainwindow/file_name.h"

namespace nongjang {

using namespace Qt::StringLiterals;

QString suggestedFileName(const QString &title, const QString &ending)
{
    QString name = title.simplified();
    for (const QChar forbidden : u"/\\:*?\"<>|"_s)
        name.replace(forbidden, u'-');
    return name % u'.' % ending;
}

} // namespace nongjang
