// Which form a list is written in.
#pragma once

#include <string>
#include <vector>

namespace nongjang::cli {

/// csv, md, html, json, xlsx.
[[nodiscard]] const std::vector<std::string> &listFormats();
/// The one asked for, else by the ending of the output file, else csv.
[[nodiscard]] std::string listFormat(const std::string &asked, const std::string &output);

} // namespace nongjang::cli
