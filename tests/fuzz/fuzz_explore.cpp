// Any bytes as the specification of an exploration: an error, or a specification that is written and read back the same.
#include "model/explore/explore_spec.h"

#include <cstdint>
#include <cstdlib>

using namespace nongjang;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<ExploreSpec> spec = readExploreSpec(text, QStringLiteral("fuzz.json"));
    if (!spec)
        return 0;
    const QByteArray written = writeExploreSpec(*spec);
    const Result<ExploreSpec> again = readExploreSpec(written, QStringLiteral("again.json"));
    if (!again || writeExploreSpec(*again) != written)
        std::abort();
    return 0;
}
