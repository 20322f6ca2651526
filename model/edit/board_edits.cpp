#include "model/edit/board_edits.h"

#include "model/edit/free_name.h"
#include "model/study/board_cost.h"
#include "model/study/board_facts.h"

#include <QCoreApplication>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Edits)
};

TypedValue millimetres(int value)
{
    return {QStringLiteral("%1 mm").arg(value), value / 1000.0};
}

Result<Assembly> boardOf(const Design &design, const QString &assemblyId)
{
    const AssemblyPtr assembly = design.assembly(assemblyId);
    if (!assembly || !assembly->board)
        return fail(ErrorCode::InvalidValue, Tr::tr("“%1” is no board.").arg(assemblyId));
    return *assembly;
}

QString freeTitle(const Design &design)
{
    return freeName(Tr::tr("Board"), [&](const QString &name) {
        return std::any_of(design.assemblies.cbegin(), design.assemblies.cend(),
                           [&](const AssemblyPtr &each) { return each->name == name; });
    });
}

} // namespace

Result<AddedBoard> addBoard(const Design &design, const QString &assemblyId, QPointF position)
{
    const AssemblyPtr outer = design.assembly(assemblyId);
    if (!outer)
        return fail(ErrorCode::UnknownReference,
                    Tr::tr("There is no assembly “%1”.").arg(assemblyId));
    Assembly board;
    board.id = freeName(QStringLiteral("board"),
                        [&](const QString &id) { return design.assembly(id) != nullptr; });
    board.name = freeTitle(design);
    board.board = BoardSpec();
    board.board->width = millimetres(267);
    board.board->height = millimetres(112);
    board.board->layers = 10;
    board.board->quantity = 100;
    Component placed;
    placed.id = freeComponentId(*outer, QStringLiteral("board"));
    placed.assembly = board.id;
    placed.position = position;
    Assembly changed = *outer;
    changed.components.append(placed);
    return AddedBoard{design.withAssembly(board).withAssembly(changed), placed.id};
}

Result<Design> changeBoard(const Design &design, const QString &assemblyId, const BoardSpec &board)
{
    Result<Assembly> changed = boardOf(design, assemblyId);
    if (!changed)
        return Failure{changed.error()};
    changed->board = board;
    return design.withAssembly(*changed);
}

Result<Design> renameBoard(const Design &design, const QString &assemblyId, const QString &name)
{
    Result<Assembly> changed = boardOf(design, assemblyId);
    if (!changed)
        return Failure{changed.error()};
    changed->name = name;
    return design.withAssembly(*changed);
}

QList<BoardStep> boardSteps(const Design &design, const Catalog &catalog, const QString &assemblyId)
{
    const AssemblyPtr assembly = design.assembly(assemblyId);
    if (!assembly || !assembly->board)
        return {};
    if (!assembly->board->steps.isEmpty())
        return assembly->board->steps;
    QList<BoardStep> steps;
    const FarmModel alone = boardAlone(design, catalog, assemblyId);
    for (const ResolvedAssembly &each : alone.assemblies) {
        if (each.assembly->id != assemblyId)
            continue;
        for (const BoardStepFacts &step : boardCost(alone, each, catalog).steps)
            steps.append({step.name,
                          int(step.count),
                          step.yield.value,
                          step.yield.low,
                          step.yield.high,
                          {}});
    }
    return steps;
}

} // namespace nongjang
