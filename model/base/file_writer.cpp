#include "model/base/file_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::FileWriter)
};

/// QSaveFile knows of a failed write only that it failed; errno still has the reason.
QString reason(const QFileDevice &file, int systemError)
{
    const QString unknown = QStringLiteral("Unknown error");
    if (!file.errorString().isEmpty() && file.errorString() != unknown)
        return file.errorString();
    return systemError != 0 ? qt_error_string(systemError) : unknown;
}

Failure failure(const QString &path, const QString &why)
{
    return fail(ErrorCode::FileWrite,
                Tr::tr("%1 cannot be written: %2. Nothing was changed; choose another place, or "
                       "free some space.")
                    .arg(path, why));
}

Outcome writeDirectly(const QByteArray &bytes, const QString &path)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        || file.write(bytes) != bytes.size())
        return failure(path, reason(file, errno));
    return Done{};
}

} // namespace

Outcome writeFile(const QByteArray &bytes, const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return failure(path, Tr::tr("it is a folder"));
    if (info.exists() && !info.isFile())
        return writeDirectly(bytes, path); // a rename would replace the device by a file
    if (!info.absoluteDir().exists())
        return failure(path, Tr::tr("there is no folder %1").arg(info.absolutePath()));
    QSaveFile file(path);
    errno = 0;
    // commit() of Qt 6.4 does not notice that its own flush failed, and would keep half a file.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
        || !file.commit())
        return failure(path, reason(file, errno));
    return Done{};
}

} // namespace nongjang
