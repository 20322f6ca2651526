// What the report says about money, reliability and export classification.
#pragma once

#include "model/analysis/cost_sampling.h"
#include "model/base/quantity.h"
#include "model/study/report_figure.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace nongjang {

/// One input of the total at its low and its high end, all others at their value.
struct CostDriver
{
    QString name;
    QString from;     ///< id of the source
    double low = 0.0; ///< total, in the design's currency; not always the smaller of the two
    double high = 0.0;
    [[nodiscard]] double swing() const { return high > low ? high - low : low - high; }
};

/// Parts of the totals, in the design's currency (engineering model 7).
struct CostReport
{
    MaybeFigure parts;                             ///< what is placed, at its price
    MaybeFigure spares;                            ///< what is bought on top
    MaybeFigure replacement;                       ///< used parts that arrive dead
    MaybeFigure landing;                           ///< duty, tax and freight
    MaybeFigure maintenance, labour, space, other; ///< per year
    MaybeFigure opex;                              ///< per year, with energy
    MaybeFigure residual;                          ///< after the years
    MaybeFigure annuity;                           ///< capital per year, discounted
    MaybeFigure perYear;                           ///< annuity and opex
    MaybeFigure perGpuHour;                        ///< of an hour under load
    MaybeFigure perMemory;                         ///< capital per GB
    MaybeFigure perBandwidth;                      ///< capital per GB/s
    QMap<QString, ReportFigure> perTflops;         ///< capital per peak TFLOPS, by precision
    QMap<QString, ReportFigure> perPflopHour;      ///< total per sustained PFLOP-hour, by precision
    MaybeFigure breakEven;                         ///< hours of use after which buying is cheaper
    bool neverBreaksEven = false;
    std::vector<CostDriver>
        drivers;     ///< of the total cost of ownership, else of the capital; widest first
    CostModel model; ///< to sample the total from
    bool isModelOfOwnership =
        false; ///< `model` gives the total cost of ownership, else the capital
    std::optional<CostSpread> spread; ///< sampled; only where asked for
};

/// Failures of the whole farm (engineering model 8).
struct ReliabilityReport
{
    MaybeFigure failuresPerYear;
    MaybeFigure timeBetweenFailures;
    MaybeFigure checkpointInterval; ///< Daly
    MaybeFigure youngInterval;
    MaybeFigure goodput; ///< share of the time that is not lost
    MaybeFigure spares;  ///< parts to keep
};

/// Numbers and list entries of one kind of accelerator (engineering model 10). Information, never advice.
struct ExportClass
{
    QString part;
    QString name;
    double count = 0.0;
    std::optional<double> tpp;     ///< total processing performance
    QString format;                ///< figure it comes from: "int8"
    std::optional<double> density; ///< TPP per mm²
    std::optional<Bandwidth> io;   ///< both directions, all but memory
    QString use;   ///< "data-centre", "other", "not stated": what it is designed or marketed for
    QString entry; ///< "3A090.a"; "none": below every threshold; empty: not known
    QString meaning;
    QString licence;           ///< for the destination, or in general
    bool isListed = false;     ///< an entry applies
    bool needsLicence = false; ///< it is listed, and the destination is one that needs a licence
    QStringList notes;
    QStringList from;
    QString missing; ///< which input is unknown
};

struct ExportReport
{
    QString day; ///< whose rules apply
    QString destination;
    QString rule; ///< name of the rule that classifies
    QString citation;
    QString effective;
    QString source;
    QString sourceDate;
    QStringList notices; ///< other rules of the day
    std::vector<ExportClass> chips;
};

} // namespace nongjang
