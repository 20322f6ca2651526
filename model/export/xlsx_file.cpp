#include "model/export/xlsx_file.h"

#include "model/base/file_writer.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::BomXlsx)
};

lxw_error fillWorkbook(const QString &path, const std::function<void(lxw_workbook *)> &fill)
{
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    if (!book)
        return LXW_ERROR_MEMORY_MALLOC_FAILED;
    lxw_doc_properties properties{};
    properties.created = 315532800; // 1980-01-01, as the entries of the zip: same bill, same bytes
    workbook_set_properties(book, &properties);
    fill(book);
    return workbook_close(book);
}

} // namespace

Outcome writeWorkbook(const QString &path, const std::function<void(lxw_workbook *)> &fill)
{
    const QTemporaryDir folder;
    const QString temporary = folder.filePath(QStringLiteral("book.xlsx"));
    const auto failed = [&path](const QString &why) {
        return fail(ErrorCode::FileWrite,
                    Tr::tr("%1 cannot be written: %2 (in the temporary folder)").arg(path, why));
    };
    if (!folder.isValid())
        return failed(folder.errorString());
    if (const lxw_error code = fillWorkbook(temporary, fill); code != LXW_NO_ERROR)
        return failed(QString::fromUtf8(lxw_strerror(code)));
    QFile file(temporary);
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    return writeFile(file.readAll(), path);
}

} // namespace nongjang
