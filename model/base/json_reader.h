// Reading JSON with errors that say file, line, column, key and what was expected.
#pragma once

#include "model/base/result.h"
#include "model/base/unit.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstddef>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <string_view>
#include <unordered_map>

namespace nongjang {

/// A parsed text that remembers where each value stood.
/// Duplicate keys in an object, nesting deeper than 64 levels and anything that is not UTF-8 JSON are errors.
class JsonText
{
public:
    [[nodiscard]] static Result<JsonText> parse(const QByteArray &text, const QString &fileName);

    [[nodiscard]] const nlohmann::ordered_json &root() const { return m_root; }
    [[nodiscard]] nlohmann::ordered_json &root() { return m_root; }
    /// "farm.farm:12:7: /assemblies/0/id: message". The position is where the value ends.
    [[nodiscard]] Error errorAt(const nlohmann::ordered_json *value, const QString &path,
                                ErrorCode code, const QString &message) const;

private:
    [[nodiscard]] QString place(std::size_t offset) const;

    friend class JsonBuilder;
    nlohmann::ordered_json m_root;
    QByteArray m_text;
    QString m_fileName;
    /// Offsets in document order (depth first): addresses of values change while containers grow.
    std::vector<std::size_t> m_offsets;
};

/// Walks an object of a JsonText. The first error is kept in the shared context and everything read after it is a default,
/// so that callers read a whole structure and ask once.
class JsonObjectReader
{
public:
    struct Context
    {
        const JsonText *text = nullptr;
        std::optional<Error> error;
    };

    JsonObjectReader(Context &context, const nlohmann::ordered_json &value, QString path);

    [[nodiscard]] bool has(std::string_view key) const { return find(key) != nullptr; }
    [[nodiscard]] QString requiredString(std::string_view key);
    [[nodiscard]] QString string(std::string_view key, const QString &fallback = {});
    [[nodiscard]] std::optional<int> integer(std::string_view key, int low, int high);
    [[nodiscard]] std::optional<double> number(std::string_view key, double low, double high);
    [[nodiscard]] bool boolean(std::string_view key, bool fallback);
    /// Text with a unit, or a bare number for Dimension::Number. `text` receives the spelling.
    [[nodiscard]] std::optional<double> measure(std::string_view key, Dimension dimension,
                                                QString *text = nullptr);
    [[nodiscard]] QList<QString> strings(std::string_view key);

    /// Calls `each(JsonObjectReader &)` for every object of the array `key`; anything else in there is an error.
    template<class Each>
    void objects(std::string_view key, Each &&each)
    {
        const nlohmann::ordered_json *array = arrayOf(key);
        for (std::size_t i = 0; array && i < array->size() && !failed(); ++i) {
            JsonObjectReader reader(m_context, (*array)[i], childPath(key, i));
            each(reader);
        }
    }
    /// The object `key`, if there.
    [[nodiscard]] std::optional<JsonObjectReader> object(std::string_view key);
    /// All members as key and value, for maps with free keys. An empty object where the file had something else.
    [[nodiscard]] const nlohmann::ordered_json &value() const { return *m_value; }

    void error(std::string_view key, const QString &message,
               ErrorCode code = ErrorCode::FormatInvalid);
    [[nodiscard]] bool failed() const { return m_context.error.has_value(); }
    /// The members whose key is not in `known`, as key and compact JSON.
    [[nodiscard]] QList<std::pair<QString, QByteArray>> unknown(
        std::initializer_list<std::string_view> known) const;
    /// For closed formats: the first key not in `known` is an error.
    void rejectUnknown(std::initializer_list<std::string_view> known);

private:
    [[nodiscard]] const nlohmann::ordered_json *find(std::string_view key) const;
    [[nodiscard]] const nlohmann::ordered_json *arrayOf(std::string_view key);
    [[nodiscard]] QString childPath(std::string_view key, std::size_t index) const;

    Context &m_context;
    const nlohmann::ordered_json *m_value;
    QString m_path;
};

} // namespace nongjang
