#include "model/design/trained_link.h"

#include "model/base/unit.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::TrainedLink)
};

constexpr std::array widths{1, 2, 4, 8, 12, 16, 32};
constexpr int newest = 6;

} // namespace

Result<TrainedLink> parseTrainedLink(const QString &text)
{
    static const QRegularExpression pcie(
        QStringLiteral("^(?:gen ?([0-9]{1,2}))?(?: ?x ?([0-9]{1,2}))?$"),
        QRegularExpression::CaseInsensitiveOption);
    TrainedLink link;
    link.text = text.trimmed();
    const QRegularExpressionMatch match = pcie.match(link.text);
    if (!link.text.isEmpty() && match.hasMatch()) {
        if (const QString generation = match.captured(1); !generation.isEmpty())
            link.generation = generation.toInt();
        if (const QString lanes = match.captured(2); !lanes.isEmpty())
            link.lanes = lanes.toInt();
        const bool isWidth = !link.lanes || std::ranges::find(widths, *link.lanes) != widths.end();
        const int generation = link.generation.value_or(1);
        if (isWidth && generation >= 1 && generation <= newest)
            return link;
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("“%1” is no PCIe link: generations are 1 to 6, lanes 1, 2, 4, 8, "
                           "12, 16 or 32")
                        .arg(link.text.left(80)));
    }
    const Result<double> rate = parseMeasureAs(link.text.toStdString(), Dimension::Bandwidth);
    if (!rate || !(*rate > 0.0))
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("“%1” is not what a link runs at. Write it as in “gen3 x8”, “x4” "
                           "or “50 GB/s”.")
                        .arg(link.text.left(80)));
    link.rate = bytesPerSecond(*rate);
    return link;
}

} // namespace nongjang
