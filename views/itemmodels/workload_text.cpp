#include "views/itemmodels/workload_text.h"

#include "model/study/language_models.h"
#include "views/itemmodels/typed_value.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::WorkloadText)
};

struct Letter
{
    char16_t letter;
    double factor;
};

constexpr std::array letters{Letter{u'T', 1e12}, Letter{u'B', 1e9}, Letter{u'M', 1e6},
                             Letter{u'K', 1e3}};

struct Word
{
    const char *key;
    const char *word;
    const char *title;
};

constexpr std::array words{
    Word{"optimizer", "adam", QT_TRANSLATE_NOOP("nongjang::WorkloadText", "Adam")},
    Word{"optimizer", "adam8bit", QT_TRANSLATE_NOOP("nongjang::WorkloadText", "Adam, 8 bit")},
    Word{"optimizer", "sgd", QT_TRANSLATE_NOOP("nongjang::WorkloadText", "SGD, momentum")},
    Word{"recompute", "none", QT_TRANSLATE_NOOP("nongjang::WorkloadText", "nothing")},
    Word{"recompute", "selective", QT_TRANSLATE_NOOP("nongjang::WorkloadText", "attention scores")},
    Word{"recompute", "full", QT_TRANSLATE_NOOP("nongjang::WorkloadText", "whole layers")},
    Word{"offload", "experts", QT_TRANSLATE_NOOP("nongjang::WorkloadText", "routed experts")},
    Word{"offload", "layers", QT_TRANSLATE_NOOP("nongjang::WorkloadText", "layers without room")},
    Word{"zero", "0", QT_TRANSLATE_NOOP("nongjang::WorkloadText", "0: nothing dealt")},
    Word{"zero", "1", QT_TRANSLATE_NOOP("nongjang::WorkloadText", "1: optimizer")},
    Word{"zero", "2", QT_TRANSLATE_NOOP("nongjang::WorkloadText", "2: and gradients")},
    Word{"zero", "3", QT_TRANSLATE_NOOP("nongjang::WorkloadText", "3: and weights")},
};

} // namespace

QString compactCount(double count)
{
    const QLocale locale;
    for (const auto &[letter, factor] : letters)
        if (count >= factor)
            return QString(locale.toString(count / factor, 'g', 6) % QChar(QChar::Nbsp)
                           % QChar(letter));
    return locale.toString(count, 'g', 6);
}

Result<double> parseCompactCount(const QString &text)
{
    constexpr double most = 1e18; // as in files
    QString plain = text.trimmed();
    double factor = 1.0;
    for (const Letter &each : letters)
        if (plain.endsWith(QChar(each.letter), Qt::CaseInsensitive)) {
            factor = each.factor;
            plain.chop(1);
            break;
        }
    const Result<double> value = parseNumber(plain);
    if (!value || !(*value * factor >= 1.0) || *value * factor > most)
        return fail(ErrorCode::InvalidValue,
                    Text::tr("Type a number of tokens such as “15 T”, “300 B” or “1e12”."));
    return *value * factor;
}

QString languageModelText(const QString &id)
{
    const LanguageModel *model = findLanguageModel(id);
    if (!model)
        return id;
    constexpr int digits = 3;
    const double count = parameterCount(model->shape);
    const double rounding = std::pow(10.0, std::floor(std::log10(count)) + 1.0 - digits);
    return Text::tr("%1 (%2)", "language model (number of parameters)")
        .arg(model->name, compactCount(std::round(count / rounding) * rounding));
}

QString workloadTaskTitle(WorkloadTask task)
{
    switch (task) {
    case WorkloadTask::None:
        return Text::tr("None");
    case WorkloadTask::Training:
        return Text::tr("Training");
    case WorkloadTask::Inference:
        return Text::tr("Inference");
    }
    Q_UNREACHABLE();
}

QString workloadWordTitle(const QString &key, const QString &word)
{
    for (const Word &each : words)
        if (key == QLatin1StringView(each.key) && word == QLatin1StringView(each.word))
            return Text::tr(each.title);
    return word.toUpper(); // precisions
}

} // namespace nongjang
