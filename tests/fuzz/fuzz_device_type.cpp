// Any bytes as a device type of NetBox: an error, or a part that a catalogue file can hold.
#include "model/catalog/catalog.h"
#include "model/io/catalog_writer.h"
#include "model/io/device_type.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace nongjang;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<Part> part = readDeviceType(text, QStringLiteral("fuzz.yaml"));
    if (!part)
        return 0;
    const Result<std::vector<PartPtr>> read =
        readCatalogFile(writeCatalogFile({*part}, importedFamily()), QStringLiteral("fuzz.json"));
    if (!read || read->size() != 1) {
        std::fprintf(stderr, "not a catalogue: %s\n",
                     read ? "" : qUtf8Printable(read.error().message));
        std::abort();
    }
    return 0;
}
