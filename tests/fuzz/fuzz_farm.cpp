// Any bytes as a farm file: an error or a design, and a design comes back from its own text unchanged.
#include "model/io/farm_file.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace nongjang;

namespace {

[[noreturn]] void broken(const char *what, const QByteArray &written)
{
    std::fprintf(stderr, "%s\n%s\n", what, written.constData());
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString name = QStringLiteral("fuzz.farm");
    const Result<LoadedDesign> first = parseFarm(text, name);
    if (!first) {
        if (first.error().message.isEmpty())
            broken("an error without a message", text);
        return 0;
    }
    const QByteArray written = writeFarm(first->design);
    const Result<LoadedDesign> second = parseFarm(written, name);
    if (!second)
        broken(qUtf8Printable(second.error().message), written);
    if (!(second->design == first->design))
        broken("the design changed on its way through the file", written);
    if (writeFarm(second->design) != written)
        broken("the text is not canonical", written);
    return 0;
}
