#include "model/io/board_io.h"

#include "model/io/typed_io.h"

#include <QCoreApplication>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::FarmFile)
};

std::optional<TypedValue> readSide(JsonObjectReader &reader, std::string_view key)
{
    std::optional<TypedValue> side = readTyped(reader, key, Dimension::Length);
    if (side && !(side->value > 0.0 && side->value <= maximumBoardSide))
        reader.error(key, Tr::tr("a side of a board is above 0 and at most %1 m, such as "
                                 "\"267 mm\"")
                              .arg(maximumBoardSide));
    return side;
}

std::optional<TypedValue> readAmount(JsonObjectReader &reader, std::string_view key)
{
    std::optional<TypedValue> amount = readTyped(reader, key, Dimension::Money);
    if (amount && amount->value < 0.0)
        reader.error(key, Tr::tr("an amount cannot be negative"));
    return amount;
}

BoardStep readStep(JsonObjectReader &reader)
{
    BoardStep step;
    step.name = reader.requiredString("name");
    step.count = reader.integer("count", 1, 100'000).value_or(1);
    const std::optional<double> yield = reader.number("yield", 0.0, 1.0);
    step.low = reader.number("low", 0.0, 1.0);
    step.high = reader.number("high", 0.0, 1.0);
    step.yield = yield.value_or(1.0);
    const auto isShare = [](double share) {
        return share > 0.0;
    };
    if (!yield || !isShare(*yield))
        reader.error("yield", Tr::tr("a yield is above 0 and at most 1, such as 0.95"));
    else if ((step.low && (!isShare(*step.low) || *step.low > step.yield))
             || (step.high && *step.high < step.yield))
        reader.error("yield", Tr::tr("the value must lie between low and high"));
    step.unknown = {reader.unknown({"name", "count", "yield", "low", "high"})};
    return step;
}

QByteArray stepLine(const BoardStep &step)
{
    ObjectText object;
    object.text(QStringLiteral("name"), step.name);
    object.integer(QStringLiteral("count"), step.count, 1);
    object.number(QStringLiteral("yield"), step.yield);
    object.number(QStringLiteral("low"), step.low);
    object.number(QStringLiteral("high"), step.high);
    object.unknown(step.unknown);
    return object.line();
}

} // namespace

std::optional<BoardSpec> readBoard(JsonObjectReader &assembly)
{
    std::optional<JsonObjectReader> reader = assembly.object("board");
    if (!reader)
        return std::nullopt;
    BoardSpec board;
    board.width = readSide(*reader, "width");
    board.height = readSide(*reader, "height");
    board.layers = reader->integer("layers", 1, maximumBoardLayers);
    board.quantity = reader->integer("quantity", 1, maximumBoardQuantity);
    board.nre = readAmount(*reader, "nre");
    board.salvage = readAmount(*reader, "salvage");
    const QString bom = reader->string("bom", QStringLiteral("parts"));
    if (bom != u"parts" && bom != u"line")
        reader->error("bom", Tr::tr("expected parts or line"));
    board.isOneLine = bom == u"line";
    reader->objects("steps", [&](JsonObjectReader &step) { board.steps << readStep(step); });
    if (board.steps.size() > maximumBoardSteps)
        reader->error("steps", Tr::tr("expected at most %1 steps").arg(maximumBoardSteps));
    board.unknown = {reader->unknown(
        {"width", "height", "layers", "quantity", "nre", "salvage", "bom", "steps"})};
    return board;
}

void writeBoard(BlockText &assembly, const std::optional<BoardSpec> &board, int indent)
{
    if (!board)
        return;
    BlockText block(indent + 2);
    block.typed(QStringLiteral("width"), board->width);
    block.typed(QStringLiteral("height"), board->height);
    if (board->layers)
        block.raw(QStringLiteral("layers"), QByteArray::number(*board->layers));
    if (board->quantity)
        block.raw(QStringLiteral("quantity"), QByteArray::number(*board->quantity));
    block.typed(QStringLiteral("nre"), board->nre);
    block.typed(QStringLiteral("salvage"), board->salvage);
    if (board->isOneLine)
        block.text(QStringLiteral("bom"), QStringLiteral("line"));
    QList<QByteArray> steps;
    for (const BoardStep &step : board->steps)
        steps << stepLine(step);
    block.lines(QStringLiteral("steps"), steps);
    block.unknown(board->unknown);
    assembly.raw(QStringLiteral("board"), block.block());
}

} // namespace nongjang
