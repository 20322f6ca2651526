// YAML of unknown origin: what may be loaded at all.
#pragma once

#include "model/base/result.h"

#include <QByteArray>

#include <yaml-cpp/yaml.h>

namespace nongjang {

/// "FILE:3:7: message". `at` without a place: just the file.
[[nodiscard]] QString yamlPlace(const QString &fileName, const YAML::Mark &at,
                                const QString &message);

/// The one document of a text. Refuses aliases, which let a few lines stand for millions, deep nesting, and more than 100,000 values.
[[nodiscard]] Result<YAML::Node> loadYaml(const QByteArray &text, const QString &fileName);

} // namespace nongjang
