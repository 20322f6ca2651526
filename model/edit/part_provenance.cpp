#include "model/edit/part_provenance.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::PartEdits)
};

/// The forms that the catalogue's README lists.
bool isDate(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(undated|\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?|-H[12]|"
                       "-Q[1-4]|-\\d{4})?)$"));
    return form.match(text).hasMatch();
}

} // namespace

QString ownEntrySource()
{
    return QStringLiteral("own entry");
}

Provenance ownEntry(const QString &today)
{
    return {ownEntrySource(), today, Confidence::Low, {}};
}

bool isSameOrigin(const Provenance &a, const Provenance &b)
{
    return a.source == b.source && a.date == b.date && a.confidence == b.confidence;
}

std::optional<Confidence> confidenceFromName(const QString &name)
{
    for (const Confidence each : {Confidence::Low, Confidence::Medium, Confidence::High})
        if (name == confidenceName(each))
            return each;
    return std::nullopt;
}

QString provenanceFieldText(const Provenance &provenance, ProvenanceField field)
{
    switch (field) {
    case ProvenanceField::Source:
        return provenance.source;
    case ProvenanceField::Date:
        return provenance.date;
    case ProvenanceField::Confidence:
        return confidenceName(provenance.confidence);
    case ProvenanceField::Note:
        return provenance.note;
    }
    Q_UNREACHABLE();
}

Result<Provenance> withProvenanceText(const Provenance &provenance, ProvenanceField field,
                                      const QString &text, const Provenance &inherited)
{
    const QString plain = text.trimmed();
    Provenance result = provenance;
    switch (field) {
    case ProvenanceField::Source:
        result.source = plain.isEmpty() ? inherited.source : plain;
        return result;
    case ProvenanceField::Date:
        if (!plain.isEmpty() && !isDate(plain))
            return fail(ErrorCode::InvalidValue,
                        Tr::tr("Expected a date such as 2026, 2026-10, 2026-10-01, 2025-Q2, "
                               "2024-2025 or undated, found “%1”.")
                            .arg(plain.left(80)));
        result.date = plain.isEmpty() ? inherited.date : plain;
        return result;
    case ProvenanceField::Confidence:
        if (!plain.isEmpty() && !confidenceFromName(plain))
            return fail(ErrorCode::InvalidValue,
                        Tr::tr("Expected high, medium or low, found “%1”.").arg(plain.left(80)));
        result.confidence = plain.isEmpty() ? inherited.confidence : *confidenceFromName(plain);
        return result;
    case ProvenanceField::Note:
        result.note = plain;
        return result;
    }
    Q_UNREACHABLE();
}

} // namespace nongjang
