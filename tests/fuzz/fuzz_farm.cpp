// Any bytes as a farm file: an error or a design with variants, which come back from their own text unchanged; and each variant is an error
// or a design that its own differences make again.
#include "model/io/farm_file.h"
#include "model/io/variant_changes.h"

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

void checkVariant(const Design &base, const Variant &variant)
{
    const Result<AppliedChanges> applied = variantDesign(base, variant);
    if (!applied) {
        if (applied.error().message.isEmpty())
            broken("a variant with an error without a message", variant.changes);
        return;
    }
    const QByteArray changes = diffDesigns(base, applied->design);
    const Result<AppliedChanges> again = applyChanges(base, changes);
    if (!again || !again->loose.isEmpty() || !(again->design == applied->design))
        broken("differences do not make the variant again", variant.changes + '\n' + changes);
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
    const QByteArray written = writeFarm(first->design, first->variants);
    const Result<LoadedDesign> second = parseFarm(written, name);
    if (!second)
        broken(qUtf8Printable(second.error().message), written);
    if (!(second->design == first->design) || second->variants != first->variants)
        broken("the design changed on its way through the file", written);
    if (writeFarm(second->design, second->variants) != written)
        broken("the text is not canonical", written);
    for (const Variant &variant : first->variants)
        checkVariant(first->design, variant);
    return 0;
}
