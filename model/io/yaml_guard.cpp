#include "model/io/yaml_guard.h"

#include <QCoreApplication>

#include <sstream>
#include <yaml-cpp/eventhandler.h>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Yaml)
};

constexpr int mostValues = 100'000;
constexpr int deepest = 16;

struct Refused
{
    YAML::Mark at;
    QString message;
};

/// Sees all of a document before a tree is made of it.
class Guard final : public YAML::EventHandler
{
public:
    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &at, YAML::anchor_t) override { count(at); }
    void OnAlias(const YAML::Mark &at, YAML::anchor_t) override
    {
        throw Refused{at, Tr::tr("aliases (“*name”) are not read: write the value out")};
    }
    void OnScalar(const YAML::Mark &at, const std::string &, YAML::anchor_t,
                  const std::string &) override
    {
        count(at);
    }
    void OnSequenceStart(const YAML::Mark &at, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        open(at);
    }
    void OnSequenceEnd() override { --m_depth; }
    void OnMapStart(const YAML::Mark &at, const std::string &, YAML::anchor_t,
                    YAML::EmitterStyle::value) override
    {
        open(at);
    }
    void OnMapEnd() override { --m_depth; }

private:
    void count(const YAML::Mark &at)
    {
        if (++m_values > mostValues)
            throw Refused{at, Tr::tr("there is more here than a device type has")};
    }
    void open(const YAML::Mark &at)
    {
        count(at);
        if (++m_depth > deepest)
            throw Refused{at, Tr::tr("this is nested too deeply")};
    }

    int m_values = 0;
    int m_depth = 0;
};

} // namespace

QString yamlPlace(const QString &fileName, const YAML::Mark &at, const QString &message)
{
    return at.is_null() ? QStringLiteral("%1: %2").arg(fileName, message)
                        : QStringLiteral("%1:%2:%3: %4")
                              .arg(fileName)
                              .arg(at.line + 1)
                              .arg(at.column + 1)
                              .arg(message);
}

Result<YAML::Node> loadYaml(const QByteArray &text, const QString &fileName)
{
    const std::string bytes = text.toStdString();
    try {
        std::istringstream stream(bytes);
        YAML::Parser parser(stream);
        Guard guard;
        if (!parser.HandleNextDocument(guard))
            return fail(ErrorCode::FormatInvalid, Tr::tr("%1 is empty").arg(fileName));
        if (Guard more; parser.HandleNextDocument(more))
            return fail(
                ErrorCode::FormatInvalid,
                Tr::tr("%1 holds several documents: one file is one device type").arg(fileName));
        return YAML::Load(bytes);
    } catch (const Refused &refused) {
        return fail(ErrorCode::FormatInvalid, yamlPlace(fileName, refused.at, refused.message));
    } catch (const YAML::Exception &exception) {
        return fail(ErrorCode::SyntaxError,
                    yamlPlace(fileName, exception.mark, QString::fromStdString(exception.msg)));
    }
}

} // namespace nongjang
