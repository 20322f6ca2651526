#include "model/explore/explore_candidates.h"

#include "model/catalog/user_rules.h"
#include "model/explore/explore_figures.h"

#include <QCoreApplication>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::ExploreCandidates)
};

const QString ofRow = QStringLiteral("row:");

} // namespace

std::vector<Candidate> rowCandidates(const ExploreSpec &spec, const std::vector<ExploreRow> &rows,
                                     const QString &currency)
{
    std::vector<std::optional<std::size_t>> places;
    for (const QString &column : spec.columns)
        places.push_back(reportFigureIndex(column));
    std::vector<Candidate> all;
    for (const ExploreRow &row : rows) {
        if (row.status != RowStatus::Kept)
            continue;
        Candidate design;
        design.name = Tr::tr("row %1", "of an exploration").arg(row.number);
        design.origin = ofRow % QString::number(row.number);
        design.currency = currency;
        design.figures.resize(reportFigures().size());
        for (std::size_t i = 0; i < std::min(places.size(), row.figures.size()); ++i) {
            const std::optional<RowFigure> &figure = row.figures[i];
            if (figure && places[i])
                design.figures[*places[i]] =
                    CandidateFigure{figure->value, figure->low, figure->high};
            else if (figure && spec.columns[qsizetype(i)] == errorCountColumn())
                design.errors = int(figure->value);
        }
        for (qsizetype i = 0; i < row.values.size(); ++i)
            design.settings.emplace_back(spec.parameters[std::size_t(i)].name, row.values[i]);
        all.push_back(std::move(design));
    }
    return all;
}

std::optional<qint64> rowOfOrigin(const QString &origin)
{
    bool isNumber = false;
    const qint64 row =
        origin.startsWith(ofRow) ? origin.mid(ofRow.size()).toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(row) : std::nullopt;
}

} // namespace nongjang
