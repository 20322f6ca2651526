#include "app/gui/export_command.h"

#include "model/io/example_path.h"
#include "model/io/variant_file.h"
#include "model/study/study.h"
#include "views/print/design_files.h"
#include "views/print/label_pages.h"

#include <QFileInfo>
#include <QTextStream>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

/// One file of a design.
struct Exports
{
    const Design &design;
    const Catalog &catalog;
    const Report &report; ///< of that design, for what needs it
    QString title;
    QString labelSheet;

    [[nodiscard]] Outcome write(Export what, const QString &path) const
    {
        switch (what) {
        case Export::Bom:
            return writeBomFile(report.bom, title, path);
        case Export::Cables:
            return writeCablesFile(cableList(design, catalog), title, path);
        case Export::Labels:
            return writeLabels(path);
        case Export::Report:
            return writeReportFile(
                {design, report, catalog, title, todayText(), reportPictures(design, catalog)},
                path);
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] Outcome writeLabels(const QString &path) const
    {
        const LabelList list = cableLabels(design, catalog);
        if (const QString cut = cutText(list); !cut.isEmpty())
            QTextStream(stderr) << cut << '\n';
        return nongjang::writeLabels({list, *findLabelSheet(labelSheet)}, title, path);
    }
};

} // namespace

Result<LoadedDesign> loadArgument(const QString &argument)
{
    const FarmName name = farmName(argument);
    const Result<LoadedDesign> loaded = loadFarm(designPath(name.file));
    return loaded ? chooseVariant(*loaded, name) : loaded;
}

int exportOf(const CommandLine &line, const Catalog &catalog)
{
    const Result<LoadedDesign> design = loadArgument(line.file);
    if (!design)
        return failWith(design.error().message);
    // Lists of cables and their labels need no figures.
    const bool isOfReport = std::ranges::any_of(line.exports, [](const auto &wanted) {
        return wanted.first == Export::Bom || wanted.first == Export::Report;
    });
    const Report report = isOfReport ? evaluate(design->design, catalog) : Report();
    const QString title = design->design.name.isEmpty()
                              ? QFileInfo(farmName(line.file).file).completeBaseName()
                              : design->design.name;
    const Exports exports{design->design, catalog, report, title, line.labelSheet};
    for (const auto &[what, path] : line.exports)
        if (const Outcome written = exports.write(what, path); !written)
            return failWith(written.error().message);
    return 0;
}

} // namespace nongjang
