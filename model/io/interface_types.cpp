#include "model/io/interface_types.h"

#include <QRegularExpression>

#include <array>
#include <string_view>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

struct Ending
{
    std::string_view name; ///< behind the last "-" of an interface type
    std::string_view connector;
};

constexpr std::array endings{
    Ending{"sfp", "SFP"},         Ending{"sfpp", "SFP+"},      Ending{"sfp28", "SFP28"},
    Ending{"sfp56", "SFP56"},     Ending{"sfp112", "SFP112"},  Ending{"sfpdd", "SFP-DD"},
    Ending{"qsfpp", "QSFP+"},     Ending{"qsfp28", "QSFP28"},  Ending{"qsfp56", "QSFP56"},
    Ending{"qsfp112", "QSFP112"}, Ending{"qsfpdd", "QSFP-DD"}, Ending{"osfp", "OSFP"},
    Ending{"osfp224", "OSFP224"}, Ending{"osfp-rhs", "OSFP"},  Ending{"cfp", "CFP"},
    Ending{"cfp2", "CFP2"},       Ending{"cfp4", "CFP4"},      Ending{"cxp", "CXP"},
    Ending{"xfp", "XFP"},         Ending{"xenpak", "XENPAK"},  Ending{"x2", "X2"},
    Ending{"cpak", "CPAK"},       Ending{"dsfp", "DSFP"},
};

struct Generation
{
    std::string_view name;
    std::string_view connector;
    double gigabits; ///< of four lanes
};

constexpr std::array generations{
    Generation{"sdr", "CX4", 10},     Generation{"ddr", "CX4", 20},
    Generation{"qdr", "QSFP+", 40},   Generation{"fdr10", "QSFP+", 40},
    Generation{"fdr", "QSFP+", 56},   Generation{"edr", "QSFP28", 100},
    Generation{"hdr", "QSFP56", 200}, Generation{"ndr", "OSFP", 400},
    Generation{"xdr", "OSFP", 800},
};

} // namespace

std::optional<InterfaceType> interfaceType(const QString &name)
{
    const QString prefix = u"infiniband-"_s;
    if (name.startsWith(prefix)) {
        const std::string wanted = name.mid(prefix.size()).toStdString();
        for (const Generation &one : generations)
            if (one.name == wanted)
                return InterfaceType{
                    QString::fromLatin1(one.connector.data(), qsizetype(one.connector.size())),
                    one.gigabits * 1e9};
        return std::nullopt;
    }
    static const QRegularExpression ethernet(u"^([0-9.]+)(g?)base-([a-z0-9]+)(?:-(.+))?$"_s);
    const QRegularExpressionMatch match = ethernet.match(name);
    bool isNumber = false;
    const double number = match.captured(1).toDouble(&isNumber);
    if (!match.hasMatch() || !isNumber)
        return std::nullopt;
    const double rate = number * (match.captured(2).isEmpty() ? 1e6 : 1e9);
    const QString medium = match.captured(3);
    if (medium == u"t"_s || medium == u"tx"_s || medium == u"t1"_s)
        return InterfaceType{u"RJ45"_s, rate};
    const std::string ending = match.captured(4).toStdString();
    for (const Ending &one : endings)
        if (one.name == ending)
            return InterfaceType{
                QString::fromLatin1(one.connector.data(), qsizetype(one.connector.size())), rate};
    return InterfaceType{match.captured(4).toUpper(), rate};
}

QString powerConnector(const QString &name)
{
    static const QRegularExpression iec(u"^iec-60320-(c[0-9]+)$"_s);
    static const QRegularExpression nema(u"^nema-(l?)([0-9]+-[0-9]+)[pr]$"_s);
    if (const QRegularExpressionMatch match = iec.match(name); match.hasMatch())
        return match.captured(1).toUpper();
    if (const QRegularExpressionMatch match = nema.match(name); match.hasMatch())
        return u"NEMA %1%2"_s.arg(match.captured(1).toUpper(), match.captured(2));
    return name;
}

} // namespace nongjang
