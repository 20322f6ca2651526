#include "app/cli/design_output.h"

#include "model/base/file_writer.h"
#include "model/io/farm_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::ConvertCommand)
};

} // namespace

Outcome saveDesignText(const QByteArray &text, const QString &path)
{
    QLockFile lock(farmLockPath(path));
    lock.setStaleLockTime(0); // a live owner on another machine keeps its lock
    const bool regular = !QFileInfo::exists(path) || QFileInfo(path).isFile();
    if (regular && !lock.tryLock() && lock.error() == QLockFile::LockFailedError) {
        qint64 process = 0;
        QString host;
        QString application;
        lock.getLockInfo(&process, &host, &application);
        return fail(ErrorCode::Locked,
                    Tr::tr("%1 is open in %2 (process %3 on %4): close it there, or write to "
                           "another file")
                        .arg(path, application)
                        .arg(process)
                        .arg(host));
    }
    return writeFile(text, path);
}

} // namespace nongjang::cli
