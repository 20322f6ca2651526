#include "model/study/language_models.h"

#include "model/study/shipped_json.h"

#include <algorithm>
#include <array>

namespace nongjang {

namespace {

struct ShapeSize
{
    const char *key;
    int TransformerShape::*member;
};

constexpr std::array shapeSizes{
    ShapeSize{"layers", &TransformerShape::layers},
    ShapeSize{"hidden", &TransformerShape::hidden},
    ShapeSize{"heads", &TransformerShape::heads},
    ShapeSize{"kv_heads", &TransformerShape::kvHeads},
    ShapeSize{"head_size", &TransformerShape::headSize},
    ShapeSize{"ffn", &TransformerShape::ffn},
    ShapeSize{"vocabulary", &TransformerShape::vocabulary},
    ShapeSize{"positions", &TransformerShape::positions},
    ShapeSize{"experts", &TransformerShape::experts},
    ShapeSize{"top_k", &TransformerShape::topK},
    ShapeSize{"expert_ffn", &TransformerShape::expertFfn},
    ShapeSize{"shared_ffn", &TransformerShape::sharedFfn},
    ShapeSize{"dense_layers", &TransformerShape::denseLayers},
    ShapeSize{"q_rank", &TransformerShape::queryRank},
    ShapeSize{"kv_rank", &TransformerShape::kvRank},
    ShapeSize{"nope_size", &TransformerShape::nopeSize},
    ShapeSize{"rope_size", &TransformerShape::ropeSize},
    ShapeSize{"value_size", &TransformerShape::valueSize},
};

LanguageModel modelFrom(JsonObjectReader &reader)
{
    LanguageModel model{reader.requiredString("id"), reader.requiredString("name"), {}, {}, {}};
    constexpr int most = 100'000'000;
    for (const ShapeSize &size : shapeSizes)
        model.shape.*size.member = reader.integer(size.key, 0, most).value_or(0);
    model.shape.isGated = reader.boolean("gated", true);
    model.shape.isTied = reader.boolean("tied", false);
    model.shape.hasHeadNorm = reader.boolean("qk_norm", false);
    model.shape.hasRouterBias = reader.boolean("router_bias", false);
    const QString biases = reader.string("biases");
    model.shape.biases = biases == u"all"   ? Biases::All
                         : biases == u"qkv" ? Biases::Attention
                                            : Biases::None;
    model.source = reader.requiredString("source");
    model.date = reader.requiredString("date");
    return model;
}

std::vector<LanguageModel> readModels()
{
    std::vector<LanguageModel> models;
    readShippedList(QStringLiteral(":/models/models.json"), "models",
                    [&](JsonObjectReader &reader) { models.push_back(modelFrom(reader)); });
    return models;
}

} // namespace

const std::vector<LanguageModel> &languageModels()
{
    static const std::vector<LanguageModel> models = readModels();
    return models;
}

const LanguageModel *findLanguageModel(const QString &id)
{
    const std::vector<LanguageModel> &all = languageModels();
    const auto it = std::ranges::find(all, id, &LanguageModel::id);
    return it == all.end() ? nullptr : &*it;
}

} // namespace nongjang
