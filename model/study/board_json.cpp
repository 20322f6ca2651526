#include "model/study/board_json.h"

#include "model/study/figure_json.h"

namespace nongjang {

Json boardJson(const BoardReport &board, const QString &currency)
{
    Json json;
    json["assembly"] = board.assembly.toStdString();
    json["name"] = board.name.toStdString();
    json["path"] = jsonText(board.path);
    json["built"] = jsonNumber(board.built);
    json["figures"] = Json::array();
    for (const BoardFigure &figure : board.figures) {
        Json entry;
        entry["key"] = figure.key.toStdString();
        entry["of"] = jsonText(figure.of);
        entry["class"] = figureClassName(figure.figureClass).toStdString();
        entry["confidence"] = confidenceName(figure.confidence).toStdString();
        entry["figure"] = figureJson(figure.figure, currency);
        entry["why"] = jsonText(figure.why);
        json["figures"].push_back(std::move(entry));
    }
    return json;
}

Json boardsJson(const Report &report)
{
    Json json = Json::array();
    for (const BoardReport &board : report.boards)
        json.push_back(boardJson(board, report.bom.currency));
    return json;
}

} // namespace nongjang
