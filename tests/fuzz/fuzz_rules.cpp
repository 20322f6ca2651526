// Any bytes as a file of rules: an error or rules, each with a condition.
#include "model/catalog/user_rules.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>

using namespace nongjang;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<std::vector<UserRule>> rules =
        readUserRules(text, QStringLiteral("fuzz.rules.json"));
    if (rules)
        for (const UserRule &rule : *rules)
            if (rule.when.empty() || !std::isfinite(rule.when.front().limit.value))
                std::abort();
    (void)parseRuleCondition(QString::fromUtf8(text));
    return 0;
}
