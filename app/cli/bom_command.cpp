#include "app/cli/bom_command.h"

#include "model/export/bom_export.h"

#include <QCoreApplication>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::BomCommand)
};

} // namespace

QString BomCommand::summary() const
{
    return Tr::tr("Bill of materials as CSV, Markdown, HTML, JSON or XLSX");
}

QByteArray BomCommand::text(const Evaluated &evaluated, const std::string &format) const
{
    return listText(bomForms(evaluated.report.bom, evaluated.title), format);
}

Outcome BomCommand::writeWorkbook(const Evaluated &evaluated, const QString &path) const
{
    return writeBomXlsx(evaluated.report.bom, evaluated.title, path);
}

} // namespace nongjang::cli
