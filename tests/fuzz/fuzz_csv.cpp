// Any bytes as a price book and as a traffic matrix: an error, or what comes back from its own text unchanged.
#include "model/io/matrix_file.h"
#include "model/io/price_file.h"

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace nongjang;

namespace {

const QString fileName = QStringLiteral("fuzz.csv");

[[noreturn]] void broken(const char *what, const QByteArray &text)
{
    std::fprintf(stderr, "%s\n%s\n", what, text.constData());
    std::abort();
}

void checkPrices(const QByteArray &text)
{
    const Result<QList<PriceEntry>> prices = readPrices(text, fileName);
    if (!prices) {
        if (prices.error().message.isEmpty())
            broken("an error without a message", text);
        return;
    }
    for (const PriceEntry &entry : *prices)
        if (entry.part.isEmpty() || !(entry.price.value >= 0.0)
            || !std::isfinite(entry.price.value))
            broken("a price of nothing, or that is no amount", text);
    const QByteArray written = pricesCsv(*prices);
    const Result<QList<PriceEntry>> again = readPrices(written, fileName);
    if (!again)
        broken(qUtf8Printable(again.error().message), written);
    if (*again != *prices)
        broken("prices changed on their way through the file", written);
}

void checkMatrix(const QByteArray &text)
{
    const Result<QList<TrafficDemand>> matrix = parseTrafficMatrix(text, fileName);
    if (!matrix) {
        if (matrix.error().message.isEmpty())
            broken("an error without a message", text);
        return;
    }
    for (const TrafficDemand &demand : *matrix)
        if (demand.from.isEmpty() || demand.to.isEmpty() || !(demand.size.value > 0.0)
            || !std::isfinite(demand.size.value))
            broken("traffic from or to nothing, or of no size", text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    checkPrices(text);
    checkMatrix(text);
    return 0;
}
