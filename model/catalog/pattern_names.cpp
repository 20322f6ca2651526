#include "model/catalog/pattern_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nongjang {

namespace {

struct Known
{
    const char *key;
    const char *title;
    bool isFlows;
};

constexpr std::array known{
    Known{"ring_allreduce", QT_TRANSLATE_NOOP("nongjang::Patterns", "Ring all-reduce"), false},
    Known{"tree_allreduce", QT_TRANSLATE_NOOP("nongjang::Patterns", "Double-tree all-reduce"),
          false},
    Known{"hierarchical_allreduce",
          QT_TRANSLATE_NOOP("nongjang::Patterns", "Hierarchical all-reduce"), false},
    Known{"in_network_allreduce",
          QT_TRANSLATE_NOOP("nongjang::Patterns", "All-reduce in the switches"), false},
    Known{"host_allreduce", QT_TRANSLATE_NOOP("nongjang::Patterns", "All-reduce by the processors"),
          false},
    Known{"reduce_scatter", QT_TRANSLATE_NOOP("nongjang::Patterns", "Reduce-scatter"), false},
    Known{"all_gather", QT_TRANSLATE_NOOP("nongjang::Patterns", "All-gather"), false},
    Known{"broadcast", QT_TRANSLATE_NOOP("nongjang::Patterns", "Broadcast"), false},
    Known{"all_to_all", QT_TRANSLATE_NOOP("nongjang::Patterns", "All to all"), false},
    Known{"expert_all_to_all",
          QT_TRANSLATE_NOOP("nongjang::Patterns", "Expert all-to-all, nodes limited"), false},
    Known{"token_all_to_all",
          QT_TRANSLATE_NOOP("nongjang::Patterns", "All-to-all of single tokens, low latency"),
          false},
    Known{"pipeline", QT_TRANSLATE_NOOP("nongjang::Patterns", "Pipeline neighbours"), true},
    Known{"shift", QT_TRANSLATE_NOOP("nongjang::Patterns", "Shift"), true},
    Known{"pairs", QT_TRANSLATE_NOOP("nongjang::Patterns", "Neighbouring pairs, both ways"), true},
    Known{"opposite_pairs",
          QT_TRANSLATE_NOOP("nongjang::Patterns", "Half with half in pairs, both ways"), true},
    Known{"host_to_gpu", QT_TRANSLATE_NOOP("nongjang::Patterns", "Host memory to all GPUs"), true},
    Known{"gpu_to_host", QT_TRANSLATE_NOOP("nongjang::Patterns", "All GPUs to host memory"), true},
    Known{"storage_read", QT_TRANSLATE_NOOP("nongjang::Patterns", "Drives to all GPUs"), true},
    Known{"matrix", QT_TRANSLATE_NOOP("nongjang::Patterns", "Own traffic matrix"), true},
};

const Known *find(const QString &key)
{
    const auto it = std::find_if(known.begin(), known.end(),
                                 [&](const Known &each) { return key == QLatin1String(each.key); });
    return it == known.end() ? nullptr : &*it;
}

} // namespace

const QStringList &patternKeys()
{
    static const QStringList keys = [] {
        QStringList all;
        for (const Known &each : known)
            all << QString::fromLatin1(each.key);
        return all;
    }();
    return keys;
}

QString patternTitle(const QString &key)
{
    const Known *found = find(key);
    return found ? QCoreApplication::translate("nongjang::Patterns", found->title) : key;
}

bool isFlowPattern(const QString &key)
{
    const Known *found = find(key);
    return found && found->isFlows;
}

} // namespace nongjang
