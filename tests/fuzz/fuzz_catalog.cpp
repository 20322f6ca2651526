// Any bytes as a catalogue file: an error or parts, and parts can be asked for what they are.
#include "model/catalog/catalog.h"

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace nongjang;

namespace {

[[noreturn]] void broken(const char *what, const QString &id)
{
    std::fprintf(stderr, "%s: %s\n", what, qUtf8Printable(id));
    std::abort();
}

void checkPart(const Part &part)
{
    for (const Figure &figure : part.figures) {
        const bool ordered = figure.low <= figure.value && figure.value <= figure.high;
        if (!std::isfinite(figure.value) || !ordered)
            broken("a figure outside its range", part.id);
    }
    for (const Price &price : part.prices)
        if (!(price.amount.low >= Money{}))
            broken("a negative price", part.id);
    for (const Port &port : part.ports)
        if (port.describe().isNull() || port.count < 1)
            broken("a port that cannot be described", part.id);
    if (part.fullName().isNull() && !part.name.isEmpty())
        broken("a part without a name", part.id);
    (void)part.summary();
    (void)part.price();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    Result<std::vector<PartPtr>> parts = readCatalogFile(text, QStringLiteral("fuzz.json"));
    if (!parts)
        return 0;
    for (const PartPtr &part : *parts)
        checkPart(*part);
    const Catalog catalog(*parts);
    for (const PartPtr &part : catalog.parts())
        if (catalog.part(part->id) != part)
            broken("a part that is not found under its id", part->id);
    return 0;
}
