#include "model/session/chart_sources.h"

#include "model/edit/edits.h"
#include "model/io/csv_rows.h"
#include "model/io/variant_file.h"
#include "model/study/chart_designs.h"
#include "model/study/study.h"
#include "model/study/variant_findings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::ChartSources)
};

constexpr qint64 largestTable = 256 * 1024 * 1024;

Result<std::vector<Candidate>> loadTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileRead,
                    Tr::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    if (file.size() > largestTable)
        return fail(ErrorCode::FileTooLarge, Tr::tr("%1 is larger than 256 MB").arg(path));
    std::vector<QStringList> rows;
    for (CsvRow &row : csvRows(file.readAll()))
        rows.push_back(std::move(row.fields));
    const QFileInfo info(path);
    Result<std::vector<Candidate>> designs = candidatesOfTable(rows, info.fileName());
    if (designs)
        for (Candidate &design : *designs)
            if (!design.file.isEmpty()) // beside the table
                design.file = QDir::cleanPath(info.absoluteDir().absoluteFilePath(design.file));
    return designs;
}

/// A farm file, or FILE#VARIANT.
Result<CompareInput> loadInput(const QString &path)
{
    const FarmName name = farmName(path);
    Result<LoadedDesign> file = loadFarm(name.file);
    Result<LoadedDesign> loaded = file ? chooseVariant(*std::move(file), name) : std::move(file);
    if (!loaded)
        return Failure{loaded.error()};
    QString title = loaded->design.name.isEmpty() ? QFileInfo(name.file).completeBaseName()
                                                  : loaded->design.name;
    if (!loaded->variant.isEmpty())
        title += QStringLiteral(": ") % loaded->variantTitle;
    return CompareInput{std::move(loaded->design), title, name.file, loaded->variant,
                        loaded->loose};
}

} // namespace

ChangeCount countChanger(const CatalogPtr &catalog)
{
    return [catalog](const Design &design, const QString &assembly, const QString &component,
                     int count) -> Result<Design> {
        const AssemblyPtr holder = design.assembly(assembly);
        const Component *found = holder ? holder->component(component) : nullptr;
        if (!found)
            return fail(ErrorCode::InvalidValue,
                        Tr::tr("there is no %1 in %2").arg(component, assembly));
        Component changed = *found;
        changed.count = count;
        return replaceComponent(design, *catalog, holder->id, changed);
    };
}

Result<std::vector<Candidate>> loadCandidates(const QString &path, const Catalog &catalog)
{
    const QFileInfo info(path);
    const QString ending = info.suffix().toLower();
    if (ending == u"csv" || ending == u"tsv")
        return loadTable(path);
    const Result<CompareInput> loaded = loadInput(path);
    if (!loaded)
        return Failure{loaded.error()};
    Report report = evaluate(loaded->design, catalog);
    addLooseChanges(report, loaded->loose);
    return std::vector{candidateOf(report, loaded->name, loaded->file, loaded->variant)};
}

Result<std::vector<Candidate>> loadAllCandidates(const QStringList &paths, const Catalog &catalog)
{
    std::vector<Candidate> all;
    for (const QString &path : paths) {
        const Result<std::vector<Candidate>> found = loadCandidates(path, catalog);
        if (!found)
            return Failure{found.error()};
        all.insert(all.end(), found->begin(), found->end());
    }
    return all;
}

Result<std::vector<CompareInput>> loadPair(const QStringList &paths)
{
    QStringList wanted = paths;
    if (paths.size() == 1 && !farmName(paths.front()).variant.isEmpty())
        wanted.prepend(farmName(paths.front()).file);
    if (wanted.size() != 2)
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("this kind of chart needs two designs, or FILE#VARIANT"));
    std::vector<CompareInput> pair;
    for (const QString &path : wanted) {
        Result<CompareInput> loaded = loadInput(path);
        if (!loaded)
            return Failure{loaded.error()};
        pair.push_back(*std::move(loaded));
    }
    if (pair[0].file == pair[1].file) // what they have in common need not be said
        for (CompareInput &each : pair)
            each.name = each.variant.isEmpty()
                            ? Tr::tr("Base", "of variants")
                            : each.name.mid(each.name.lastIndexOf(QStringLiteral(": ")) + 2);
    nameApart(pair);
    return pair;
}

bool isOfDesigns(const QString &kind)
{
    return kind == u"designs" || kind == u"waterfall";
}

Result<ChartData> chartOfDesigns(ChartRequest request, const QStringList &paths,
                                 const Catalog &catalog)
{
    if (request.kind == u"waterfall") {
        Result<std::vector<CompareInput>> pair = loadPair(paths);
        if (!pair)
            return Failure{pair.error()};
        request.pair = std::make_shared<const std::vector<CompareInput>>(*std::move(pair));
    } else {
        Result<std::vector<Candidate>> designs = loadAllCandidates(paths, catalog);
        if (!designs)
            return Failure{designs.error()};
        request.candidates = std::make_shared<const std::vector<Candidate>>(*std::move(designs));
    }
    return makeChart(request, {}, catalog, {});
}

} // namespace nongjang
