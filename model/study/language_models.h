// The language models a workload can name.
#pragma once

#include "model/analysis/transformer.h"

#include <QString>

#include <vector>

namespace nongjang {

struct LanguageModel
{
    QString id;
    QString name;
    TransformerShape shape;
    QString source;
    QString date;
};

/// From resources/models/models.json, in its order.
[[nodiscard]] const std::vector<LanguageModel> &languageModels();
[[nodiscard]] const LanguageModel *findLanguageModel(const QString &id); ///< null: none

} // namespace nongjang
