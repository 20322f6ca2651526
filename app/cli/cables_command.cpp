#include "app/cli/cables_command.h"

#include "model/export/cable_export.h"

#include <QCoreApplication>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::CablesCommand)
};

} // namespace

QString CablesCommand::summary() const
{
    return Tr::tr("List of cables, from and to, as CSV, Markdown, HTML, JSON or XLSX");
}

QByteArray CablesCommand::text(const Evaluated &evaluated, const std::string &format) const
{
    const CableList list = cableList(evaluated.design, *evaluated.catalog);
    return listText(cableForms(list, evaluated.title), format);
}

Outcome CablesCommand::writeWorkbook(const Evaluated &evaluated, const QString &path) const
{
    return writeCables(cableList(evaluated.design, *evaluated.catalog), evaluated.title, path,
                       "xlsx");
}

} // namespace nongjang::cli
