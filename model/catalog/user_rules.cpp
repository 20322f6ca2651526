#include "model/catalog/user_rules.h"

#include "model/base/json_reader.h"
#include "model/catalog/report_figures.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::UserRules)
};

constexpr int longestCondition = 1000;
constexpr std::array allComparisons{Comparison::LessEqual, Comparison::GreaterEqual,
                                    Comparison::NotEqual,  Comparison::Equal,
                                    Comparison::Less,      Comparison::Greater};

/// Reads one condition from left to right; the first error is kept.
class ConditionParser
{
public:
    explicit ConditionParser(const QString &text)
        : m_text(text)
    {}

    Result<std::vector<RuleTerm>> parse()
    {
        if (m_text.size() > longestCondition)
            return fail(ErrorCode::FormatInvalid,
                        Tr::tr("a condition has at most %1 characters").arg(longestCondition));
        std::vector<RuleTerm> terms;
        do
            terms.push_back(term());
        while (m_error.isEmpty() && takeWord(QStringLiteral("and")));
        skipSpace();
        if (m_error.isEmpty() && m_at < m_text.size())
            wrong(Tr::tr("expected “and”, or the end"));
        if (!m_error.isEmpty())
            return fail(ErrorCode::FormatInvalid, m_error);
        return terms;
    }

private:
    void wrong(const QString &message)
    {
        if (m_error.isEmpty())
            m_error = Tr::tr("character %1: %2").arg(m_at + 1).arg(message);
    }
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }
    [[nodiscard]] QString word()
    {
        skipSpace();
        const qsizetype start = m_at;
        while (m_at < m_text.size()
               && (m_text.at(m_at).isLetterOrNumber() || m_text.at(m_at) == u'_'
                   || m_text.at(m_at) == u'.' || m_text.at(m_at) == u'-'))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }
    bool takeWord(const QString &expected)
    {
        const qsizetype start = m_at;
        if (word() == expected)
            return true;
        m_at = start;
        return false;
    }

    RuleTerm term()
    {
        RuleTerm term;
        Dimension dimension = Dimension::Number;
        if (takeWord(QStringLiteral("figure")))
            dimension = reportFigure(term);
        else if (takeWord(QStringLiteral("part")))
            dimension = partFigure(term);
        else {
            skipSpace();
            wrong(Tr::tr("expected “figure” or “part”"));
        }
        if (m_error.isEmpty())
            comparison(term);
        if (m_error.isEmpty())
            quantity(term, dimension);
        return term;
    }
    Dimension reportFigure(RuleTerm &term)
    {
        skipSpace();
        const qsizetype start = m_at;
        term.figure = word();
        if (const std::optional<std::size_t> index = reportFigureIndex(term.figure))
            return reportFigures()[*index].dimension;
        m_at = start;
        wrong(Tr::tr("“%1” is no figure of the report, such as power.wall_peak")
                  .arg(term.figure.left(80)));
        return Dimension::Number;
    }
    Dimension partFigure(RuleTerm &term)
    {
        skipSpace();
        const qsizetype start = m_at;
        const QString name = word();
        term.figure = name.section(u'.', 1);
        term.category = categoryFromName(name.section(u'.', 0, 0).toStdString());
        const std::optional<FigureKey> key = figureKey(term.figure.toStdString());
        if (term.category && key) {
            term.key = *key;
            return figureInfo(*key).dimension;
        }
        m_at = start;
        wrong(Tr::tr("“%1” is no figure of a part, such as gpu.power_limit").arg(name.left(80)));
        return Dimension::Number;
    }
    void comparison(RuleTerm &term)
    {
        skipSpace();
        for (const Comparison each : allComparisons) { // the longer signs come first
            const QString sign = comparisonSign(each);
            if (QStringView(m_text).mid(m_at).startsWith(sign)) {
                m_at += sign.size();
                term.comparison = each;
                return;
            }
        }
        wrong(Tr::tr("expected one of < <= = != >= >"));
    }
    void quantity(RuleTerm &term, Dimension dimension)
    {
        skipSpace();
        const qsizetype end = m_text.indexOf(QStringLiteral(" and "), m_at);
        const QString text = m_text.mid(m_at, end < 0 ? -1 : end - m_at).trimmed();
        const Result<double> value = parseMeasureAs(text.toStdString(), dimension);
        if (!value)
            return wrong(value.error().message);
        term.limit = {*value, dimension};
        m_at = end < 0 ? m_text.size() : end;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    QString m_error;
};

UserRule readRule(JsonObjectReader &reader)
{
    reader.rejectUnknown({"id", "title", "severity", "when", "message", "fix", "notes"});
    UserRule rule;
    rule.id = reader.requiredString("id");
    if (!reader.failed()
        && (!rule.id.startsWith(QStringLiteral("USR-")) || rule.id.size() > 64
            || rule.id.size() == 4))
        reader.error("id", Tr::tr("the id of a rule of your own starts with USR-, such as USR-1"));
    rule.title = reader.string("title");
    rule.severity = reader.string("severity", QStringLiteral("warning"));
    if (rule.severity != u"info" && rule.severity != u"warning" && rule.severity != u"error")
        reader.error("severity", Tr::tr("expected info, warning or error"));
    const QString when = reader.requiredString("when");
    rule.message = reader.requiredString("message");
    rule.fix = reader.string("fix");
    (void)reader.string("notes");
    if (reader.failed())
        return rule;
    Result<std::vector<RuleTerm>> terms = parseRuleCondition(when);
    if (!terms)
        reader.error("when", terms.error().message);
    else
        rule.when = *std::move(terms);
    return rule;
}

} // namespace

QString comparisonSign(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return QStringLiteral("<");
    case Comparison::LessEqual:
        return QStringLiteral("<=");
    case Comparison::Equal:
        return QStringLiteral("=");
    case Comparison::NotEqual:
        return QStringLiteral("!=");
    case Comparison::GreaterEqual:
        return QStringLiteral(">=");
    case Comparison::Greater:
        return QStringLiteral(">");
    }
    Q_UNREACHABLE();
}

bool compare(double left, Comparison comparison, double right)
{
    switch (comparison) {
    case Comparison::Less:
        return left < right;
    case Comparison::LessEqual:
        return left <= right;
    case Comparison::Equal:
        return !(left < right) && !(left > right);
    case Comparison::NotEqual:
        return left < right || left > right;
    case Comparison::GreaterEqual:
        return left >= right;
    case Comparison::Greater:
        return left > right;
    }
    Q_UNREACHABLE();
}

Result<std::vector<RuleTerm>> parseRuleCondition(const QString &text)
{
    return ConditionParser(text).parse();
}

Result<std::vector<UserRule>> readUserRules(const QByteArray &text, const QString &fileName)
{
    const Result<JsonText> json = JsonText::parse(text, fileName);
    if (!json)
        return Failure{json.error()};
    JsonObjectReader::Context context{&*json, {}};
    JsonObjectReader root(context, json->root(), {});
    root.rejectUnknown({"$schema", "format", "rules", "notes"});
    if (!root.has("format"))
        root.error("format",
                   Tr::tr("this key is missing: a file of rules starts with \"format\": 1"));
    (void)root.integer("format", 1, 1);
    std::vector<UserRule> rules;
    QSet<QString> ids;
    root.objects("rules", [&](JsonObjectReader &reader) {
        rules.push_back(readRule(reader));
        if (!reader.failed() && ids.contains(rules.back().id))
            reader.error("id", Tr::tr("the id “%1” is already used").arg(rules.back().id));
        ids.insert(rules.back().id);
    });
    if (context.error)
        return Failure{*context.error};
    return rules;
}

bool isRulesFile(const QString &path)
{
    return path.endsWith(QStringLiteral(".rules.json"));
}

} // namespace nongjang
