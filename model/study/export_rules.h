// Dated rules of export control from a data file: thresholds, country groups, how licences are reviewed (engineering model 10.2, 10.3).
#pragma once

#include "model/analysis/export_metrics.h"
#include "model/base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace nongjang {

struct CountryGroup
{
    struct Member
    {
        QString country; ///< ISO 3166 alpha-2
        QDate from;      ///< invalid: as long as the list knows
    };
    QString id; ///< "D:5"
    QString name;
    std::vector<Member> members;
    [[nodiscard]] bool contains(const QString &country, QDate day) const;
};

struct ExportEntry
{
    QString entry; ///< "3A090.a"
    QString meaning;
    std::vector<ListCondition> conditions; ///< any of them
};

struct ExportRule
{
    enum class Kind {
        List,   ///< classifies
        Review, ///< how a licence is looked at where its conditions hold
        Notice  ///< text
    };
    struct Review
    {
        QStringList groups;
        QString text;
    };
    QString id;
    Kind kind = Kind::Notice;
    QString name;
    QString citation;
    QDate from;
    QDate until; ///< first day it no longer applies; invalid: open
    QString source;
    QString date;
    QString confidence;
    QString text;
    std::vector<ExportEntry> entries;
    std::vector<ListCondition> conditions;
    QStringList makers;          ///< of a notice: whose listed chips it is about
    QStringList destinations;    ///< groups that need a licence
    QStringList except;          ///< groups that do not, although in those
    std::vector<Review> reviews; ///< the first that holds a destination counts
    [[nodiscard]] bool appliesOn(QDate day) const;
};

struct ExportRules
{
    std::vector<CountryGroup> groups;
    std::vector<ExportRule> rules;

    /// The one that classifies on that day; null: none did yet.
    [[nodiscard]] const ExportRule *listOn(QDate day) const;
    [[nodiscard]] const CountryGroup *group(const QString &id) const;
    /// Is a country in any of these groups on that day?
    [[nodiscard]] bool anyContains(const QStringList &groupIds, const QString &country,
                                   QDate day) const;
    /// Countries for which a listed chip needs a licence, sorted.
    [[nodiscard]] QStringList licenceDestinations(const ExportRule &rule, QDate day) const;
};

/// An entry of the list on what is known of a chip. Where its use is not known and matters, `ifDataCentre` and `otherwise` differ.
struct Classified
{
    QString ifDataCentre; ///< "none": below every threshold; empty: not known
    QString otherwise;
    bool isOpen = false; ///< the two differ and the use is not known
    [[nodiscard]] const QString &entry() const { return ifDataCentre; }
};
[[nodiscard]] Classified classify(const ExportRule &rule, const ChipNumbers &chip);

/// What is compiled in.
[[nodiscard]] const ExportRules &exportRules();
/// Errors name file, line, column and key.
[[nodiscard]] Result<ExportRules> readExportRules(const QByteArray &text, const QString &fileName);

} // namespace nongjang
