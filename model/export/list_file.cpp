#include "model/export/list_file.h"

#include "model/base/file_writer.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::ListFile)
};

const std::function<QByteArray()> *textOf(const ListForms &forms, const std::string &format)
{
    if (format == "csv")
        return &forms.csv;
    if (format == "md")
        return &forms.markdown;
    if (format == "html")
        return &forms.html;
    return format == "json" ? &forms.json : nullptr;
}

} // namespace

QByteArray listText(const ListForms &forms, const std::string &format)
{
    const std::function<QByteArray()> *text = textOf(forms, format);
    return text ? (*text)() : QByteArray();
}

Outcome writeList(const ListForms &forms, const QString &what, const QString &path,
                  const std::string &format)
{
    const std::string form =
        format.empty() ? QFileInfo(path).suffix().toLower().toStdString() : format;
    if (form == "xlsx")
        return forms.xlsx(path);
    if (const std::function<QByteArray()> *text = textOf(forms, form))
        return writeFile((*text)(), path);
    return fail(ErrorCode::InvalidValue,
                Tr::tr("%1: %2 is written as .csv, .md, .html, .json or .xlsx", "path: list")
                    .arg(path, what));
}

} // namespace nongjang
