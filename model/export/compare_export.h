// Compared designs as files: every figure with its differences, then the parts that differ.
#pragma once

#include "model/export/list_file.h"
#include "model/study/compare.h"

namespace nongjang {

/// Which figures are listed: those nobody knows never are, but in JSON.
enum class CompareRows { Known, Differing };

/// One table for programs: SI values, `part:ID` rows at the end.
[[nodiscard]] QByteArray comparisonCsv(const DesignComparison &comparison, CompareRows rows);
[[nodiscard]] QByteArray comparisonMarkdown(const DesignComparison &comparison, CompareRows rows);
[[nodiscard]] QByteArray comparisonHtml(const DesignComparison &comparison, CompareRows rows);
/// Keys as documented in packaging/docs/json.md.
[[nodiscard]] QByteArray comparisonJson(const DesignComparison &comparison);
[[nodiscard]] ListForms comparisonForms(const DesignComparison &comparison, CompareRows rows);
/// `format` is csv, md, html, json or xlsx; empty: by the ending of `path`.
[[nodiscard]] Outcome writeComparison(const DesignComparison &comparison, CompareRows rows,
                                      const QString &path, const std::string &format = {});

} // namespace nongjang
