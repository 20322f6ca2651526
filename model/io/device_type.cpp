#include "model/io/device_type.h"

#include "model/io/interface_types.h"
#include "model/io/yaml_guard.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::DeviceType)
};

constexpr qint64 maximumTypeSize = 1024 * 1024;
constexpr std::size_t mostEntries =
    4096; ///< of a list; a catalogue has no more ports of one name either
constexpr int fewestSwitchPorts = 8; ///< fewer are the network of a host
constexpr double mostWatts = 1e6;
constexpr double mostUnits = 100;

/// The first thing that is wrong.
struct Problem
{
    YAML::Mark at;
    QString message;
};

QString textOf(const YAML::Node &node)
{
    return QString::fromUtf8(node.Scalar().data(), qsizetype(node.Scalar().size())).trimmed();
}

QString simplified(const QString &text, QChar filler)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString plain = text.toLower();
    plain.replace(u'+', u'p');
    plain.replace(others, QString(filler));
    while (plain.startsWith(filler))
        plain.remove(0, 1);
    while (plain.endsWith(filler))
        plain.chop(1);
    return plain;
}

/// Interfaces that are no plug.
bool isPlugless(const QString &type)
{
    static const QRegularExpression plugless(
        u"^(virtual|bridge|lag|ieee802\\.1[15].*|gsm|cdma|lte|4g|5g|other-wireless)$"_s);
    return plugless.match(type).hasMatch();
}

/// Units of weight in such files; 0: none of them.
double kilogramsOf(const QString &unit)
{
    if (unit.isEmpty() || unit == u"kg")
        return 1.0;
    if (unit == u"g")
        return 1e-3;
    if (unit == u"lb")
        return 0.45359237;
    return unit == u"oz" ? 0.45359237 / 16.0 : 0.0;
}

class TypeReader
{
public:
    explicit TypeReader(const YAML::Node &root)
        : m_root(root)
    {}

    Part read(const QString &fileName);

private:
    [[noreturn]] static void refuse(const YAML::Node &at, const QString &message)
    {
        throw Problem{at.Mark(), message};
    }
    static QString text(const YAML::Node &map, const char *key);
    static std::optional<double> number(const YAML::Node &map, const char *key, double most);
    [[nodiscard]] QString required(const char *key) const;
    template<class Read>
    void entries(const char *key, Read read) const;

    void readInterfaces();
    void readPower();
    void readOutlets();
    void readAttributes();
    void addPort(const QString &name, PortKind kind, const QString &connector,
                 std::optional<Bandwidth> rate, std::optional<Power> power);
    void addFigure(FigureKey key, double value, double low, const QString &note = {});
    void decideCategory();
    void addFigures();
    [[nodiscard]] int networkPorts() const;

    const YAML::Node &m_root;
    Part m_part;
    double m_watts = 0.0;   ///< of all power ports that give them
    double m_largest = 0.0; ///< of them
    int m_powerPorts = 0;
    int m_silent = 0; ///< power ports without watts
    int m_bays = 0;
    double m_kilograms = 0.0; ///< 0: not stated
};

QString TypeReader::text(const YAML::Node &map, const char *key)
{
    const YAML::Node node = map[key];
    if (!node.IsDefined() || node.IsNull())
        return {};
    if (!node.IsScalar())
        refuse(node, Tr::tr("“%1” must be a text").arg(QString::fromLatin1(key)));
    return textOf(node);
}

std::optional<double> TypeReader::number(const YAML::Node &map, const char *key, double most)
{
    const QString written = text(map, key);
    if (written.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const double value = written.toDouble(&isNumber);
    if (!isNumber || !(value >= 0.0 && value <= most))
        refuse(map[key], Tr::tr("“%1” must be a number from 0 to %2, not “%3”")
                             .arg(QString::fromLatin1(key))
                             .arg(most)
                             .arg(written.left(40)));
    return value;
}

QString TypeReader::required(const char *key) const
{
    const QString value = text(m_root, key);
    if (value.isEmpty())
        refuse(m_root, Tr::tr("“%1” is missing: this is no device type of NetBox")
                           .arg(QString::fromLatin1(key)));
    return value;
}

template<class Read>
void TypeReader::entries(const char *key, Read read) const
{
    const YAML::Node list = m_root[key];
    if (!list.IsDefined() || list.IsNull())
        return;
    if (!list.IsSequence())
        refuse(list, Tr::tr("“%1” must be a list").arg(QString::fromLatin1(key)));
    if (list.size() > mostEntries)
        refuse(
            list,
            Tr::tr("“%1” has more than %2 entries").arg(QString::fromLatin1(key)).arg(mostEntries));
    for (const YAML::Node &entry : list) {
        if (!entry.IsMap())
            refuse(entry, Tr::tr("each entry of “%1” must have a name and a type")
                              .arg(QString::fromLatin1(key)));
        read(entry);
    }
}

/// Those alike are one port with a count.
void TypeReader::addPort(const QString &name, PortKind kind, const QString &connector,
                         std::optional<Bandwidth> rate, std::optional<Power> power)
{
    QString unique = name.isEmpty() ? u"port"_s : name;
    for (int number = 2;; ++number) {
        const auto present = std::find_if(m_part.ports.begin(), m_part.ports.end(),
                                          [&](const Port &port) { return port.name == unique; });
        if (present == m_part.ports.end())
            break;
        if (present->kind == kind && present->connector == connector && present->rate == rate
            && present->power == power) {
            ++present->count;
            return;
        }
        unique = u"%1_%2"_s.arg(name).arg(number);
    }
    Port port;
    port.name = unique;
    port.kind = kind;
    port.connector = connector;
    port.rate = rate;
    port.power = power;
    m_part.ports.push_back(port);
}

void TypeReader::readInterfaces()
{
    entries("interfaces", [this](const YAML::Node &entry) {
        const QString type = text(entry, "type");
        if (type.isEmpty())
            refuse(entry, Tr::tr("an interface needs a type"));
        if (isPlugless(type))
            return;
        const std::optional<InterfaceType> known = interfaceType(type);
        const QString connector = known ? known->connector : type;
        const bool isManagement = text(entry, "mgmt_only") == u"true"_s;
        addPort(isManagement ? u"mgmt"_s : simplified(connector, u'_'), PortKind::Network,
                connector, known ? std::optional(bytesPerSecond(known->rate / 8)) : std::nullopt,
                {});
    });
}

void TypeReader::readPower()
{
    entries("power-ports", [this](const YAML::Node &entry) {
        const std::optional<double> most = number(entry, "maximum_draw", mostWatts);
        ++m_powerPorts;
        m_silent += most ? 0 : 1;
        m_watts += most.value_or(0.0);
        m_largest = std::max(m_largest, most.value_or(0.0));
        addPort(u"ac"_s, PortKind::AcIn, powerConnector(text(entry, "type")), {},
                most ? std::optional(watts(*most)) : std::nullopt);
    });
}

void TypeReader::readOutlets()
{
    entries("power-outlets", [this](const YAML::Node &entry) {
        const QString connector = powerConnector(text(entry, "type"));
        addPort(QString(u"outlet_"_s % simplified(connector, u'_')), PortKind::AcOut, connector, {},
                {});
    });
}

void TypeReader::readAttributes()
{
    const auto add = [this](const QString &key, const QString &value) {
        if (!value.isEmpty())
            m_part.attributes.insert(key, value);
    };
    add(u"part_number"_s, text(m_root, "part_number"));
    add(u"airflow"_s, text(m_root, "airflow"));
    if (const std::optional<double> weight = number(m_root, "weight", 1e5))
        m_kilograms = *weight * kilogramsOf(text(m_root, "weight_unit"));
    entries("module-bays", [this](const YAML::Node &) { ++m_bays; });
    if (m_bays > 0)
        add(u"module_bays"_s, QString::number(m_bays));
}

int TypeReader::networkPorts() const
{
    int count = 0;
    for (const Port &port : m_part.ports)
        count +=
            port.kind == PortKind::Network && !port.name.startsWith(u"mgmt"_s) ? port.count : 0;
    return count;
}

void TypeReader::decideCategory()
{
    const bool isModule = !m_root["u_height"].IsDefined();
    const bool hasOutlets =
        std::any_of(m_part.ports.begin(), m_part.ports.end(),
                    [](const Port &port) { return port.kind == PortKind::AcOut; });
    if (m_part.ports.empty())
        refuse(m_root, Tr::tr("it has no interfaces, power ports or outlets: there is nothing to "
                              "connect"));
    if (hasOutlets) {
        m_part.category = Category::PowerDistribution;
        m_part.attributes.insert(u"kind"_s, u"pdu"_s);
    } else if (isModule) {
        m_part.category = networkPorts() > 0 ? Category::Nic : Category::Psu;
    } else {
        m_part.category = networkPorts() >= fewestSwitchPorts ? Category::Switch : Category::Host;
    }
}

void TypeReader::addFigure(FigureKey key, double value, double low, const QString &note)
{
    Provenance provenance = m_part.provenance;
    provenance.note = note;
    m_part.figures.push_back({key, value, low, value, provenance});
}

void TypeReader::addFigures()
{
    if (const std::optional<double> units = number(m_root, "u_height", mostUnits))
        addFigure(FigureKey::RackUnits, *units, *units);
    if (m_kilograms > 0.0)
        addFigure(FigureKey::Weight, m_kilograms, m_kilograms);
    double capacity = 0.0;
    bool isKnown = true;
    for (const Port &port : m_part.ports) {
        if (port.kind != PortKind::Network || port.name.startsWith(u"mgmt"_s))
            continue;
        isKnown = isKnown && port.rate;
        capacity += port.rate ? port.rate->si() * port.count : 0.0;
    }
    if (m_part.category == Category::Switch && isKnown)
        addFigure(FigureKey::SwitchingCapacity, capacity, capacity, u"sum of the interfaces"_s);
    if (m_powerPorts == 0 || m_silent > 0 || m_part.category == Category::PowerDistribution
        || m_part.category == Category::Psu)
        return;
    const bool isHost = m_part.category == Category::Host;
    addFigure(isHost ? FigureKey::PowerSystemMax : FigureKey::PowerLimit, m_watts, m_largest,
              m_powerPorts > 1 ? u"sum of the power ports; less where some are spare"_s
                               : QString());
}

Part TypeReader::read(const QString &fileName)
{
    if (!m_root.IsMap())
        refuse(m_root, Tr::tr("this is no device type of NetBox"));
    m_part.vendor = required("manufacturer");
    m_part.name = required("model");
    const QString slug = text(m_root, "slug");
    m_part.id =
        u"netbox-"_s % simplified(slug.isEmpty() ? m_part.vendor % u'-' % m_part.name : slug, u'-');
    m_part.provenance.source =
        u"NetBox device type library: %1"_s.arg(QFileInfo(fileName).fileName());
    m_part.provenance.confidence = Confidence::Medium;
    readAttributes();
    readInterfaces();
    readPower();
    readOutlets();
    decideCategory();
    addFigures();
    QStringList unknown{u"prices"_s};
    if (m_part.category == Category::Host || m_part.category == Category::Nic)
        unknown << u"lanes and slots"_s;
    if (m_part.category == Category::Psu || m_part.category == Category::PowerDistribution)
        unknown << u"rating"_s;
    else if (m_powerPorts == 0 || m_silent > 0)
        unknown << u"power"_s;
    m_part.provenance.note =
        u"Imported from NetBox, which does not say: %1."_s.arg(unknown.join(u", "_s));
    std::sort(m_part.figures.begin(), m_part.figures.end(),
              [](const Figure &a, const Figure &b) { return a.key < b.key; });
    return m_part;
}

} // namespace

Result<Part> readDeviceType(const QByteArray &text, const QString &fileName)
{
    if (text.size() > maximumTypeSize)
        return fail(ErrorCode::FileTooLarge, Tr::tr("%1 is larger than 1 MB").arg(fileName));
    const Result<YAML::Node> root = loadYaml(text, fileName);
    if (!root)
        return Failure{root.error()};
    try {
        return TypeReader(*root).read(fileName);
    } catch (const Problem &problem) {
        return fail(ErrorCode::FormatInvalid, yamlPlace(fileName, problem.at, problem.message));
    } catch (const YAML::Exception &exception) {
        return fail(ErrorCode::FormatInvalid,
                    yamlPlace(fileName, exception.mark, QString::fromStdString(exception.msg)));
    }
}

Result<Part> loadDeviceType(const QString &path)
{
    QFile file(path);
    QByteArray text;
    if (file.open(QIODevice::ReadOnly))
        text = file.read(maximumTypeSize + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileRead,
                    Tr::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    return readDeviceType(text, path);
}

} // namespace nongjang
