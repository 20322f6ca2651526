// Where the values of a part of one's own come from, as texts that are typed.
#pragma once

#include "model/base/result.h"
#include "model/catalog/figure.h"

#include <QString>

#include <optional>

namespace nongjang {

/// The source of a value that somebody typed and said nothing more about. In files, thus in one language.
[[nodiscard]] QString ownEntrySource();
/// Such a value of today: nobody looked it up.
[[nodiscard]] Provenance ownEntry(const QString &today);
/// The same source, date and confidence; notes may differ.
[[nodiscard]] bool isSameOrigin(const Provenance &a, const Provenance &b);
[[nodiscard]] std::optional<Confidence> confidenceFromName(const QString &name);

/// The parts of a provenance, in the order of the tables.
enum class ProvenanceField { Source, Date, Confidence, Note };
[[nodiscard]] QString provenanceFieldText(const Provenance &provenance, ProvenanceField field);
/// Nothing typed: that of `inherited` counts again. Errors: no date in a form of the catalogue, no such confidence.
[[nodiscard]] Result<Provenance> withProvenanceText(const Provenance &provenance,
                                                    ProvenanceField field, const QString &text,
                                                    const Provenance &inherited);

} // namespace nongjang
