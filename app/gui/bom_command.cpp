#include "app/gui/bom_command.h"

#include "model/export/bom_export.h"
#include "model/io/farm_file.h"
#include "model/study/study.h"

#include <QFileInfo>
#include <QTextStream>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr int badInput = 2;

int failWith(const Error &error)
{
    QTextStream(stderr) << error.message << '\n';
    return badInput;
}

} // namespace

int exportBomOf(const QString &file, const QString &path, const Catalog &catalog)
{
    const QString source = resolvedFile(file);
    const Result<LoadedDesign> design = loadFarm(source);
    if (!design)
        return failWith(design.error());
    const Report report = evaluate(design->design, catalog);
    const QString title =
        design->design.name.isEmpty() ? QFileInfo(source).completeBaseName() : design->design.name;
    const Outcome written = writeBom(report.bom, title, path);
    return written ? 0 : failWith(written.error());
}

QString resolvedFile(const QString &argument)
{
    constexpr QLatin1StringView example("example:");
    return argument.startsWith(example) ? u":/examples/%1.farm"_s.arg(argument.mid(example.size()))
                                        : argument;
}

} // namespace nongjang
