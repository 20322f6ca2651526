#include "model/base/json_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <unordered_set>

namespace nongjang {

using Json = nlohmann::ordered_json;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Json)
};

constexpr std::size_t maximumDepth = 64;

/// Hands characters to the parser and counts them, which is the only way to learn where a value stands.
class CountingIterator
{
public:
    using difference_type = std::ptrdiff_t;
    using value_type = char;
    using pointer = const char *;
    using reference = const char &;
    using iterator_category = std::input_iterator_tag;

    CountingIterator(const char *at, std::size_t *count)
        : m_at(at)
        , m_count(count)
    {}
    reference operator*() const { return *m_at; }
    CountingIterator &operator++()
    {
        ++m_at;
        ++*m_count;
        return *this;
    }
    CountingIterator operator++(int)
    {
        CountingIterator old = *this;
        ++*this;
        return old;
    }
    friend bool operator==(const CountingIterator &a, const CountingIterator &b)
    {
        return a.m_at == b.m_at;
    }

private:
    const char *m_at;
    std::size_t *m_count;
};

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

/// SAX consumer: builds the tree without quadratic key look-ups and records offsets.
class JsonBuilder
{
public:
    using number_integer_t = Json::number_integer_t;
    using number_unsigned_t = Json::number_unsigned_t;
    using number_float_t = Json::number_float_t;
    using string_t = Json::string_t;
    using binary_t = Json::binary_t;

    JsonBuilder(Json &root, std::vector<std::size_t> &offsets, const std::size_t &position)
        : m_root(root)
        , m_offsets(offsets)
        , m_position(position)
    {}

    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(number_integer_t value) { return add(value); }
    bool number_unsigned(number_unsigned_t value) { return add(value); }
    bool number_float(number_float_t value, const string_t &) { return add(value); }
    bool string(string_t &value) { return add(std::move(value)); }
    bool binary(binary_t &) { return false; }
    bool start_object(std::size_t) { return open(Json::object()); }
    bool end_object() { return close(); }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_array() { return close(); }
    bool key(string_t &value)
    {
        if (!m_keys.back().insert(value).second) {
            message = Tr::tr("the key “%1” occurs twice in one object").arg(fromUtf8(value));
            return false;
        }
        m_key = std::move(value);
        return true;
    }
    template<class Exception>
    bool parse_error(std::size_t, const std::string &, const Exception &exception)
    {
        // "[json.exception.parse_error.101] parse error at line 3, column 7: syntax error while …"
        const std::string_view what = exception.what();
        const std::size_t colon = what.find(": ", what.find("column"));
        message =
            Tr::tr("not valid JSON: %1")
                .arg(fromUtf8(colon == std::string_view::npos ? what : what.substr(colon + 2)));
        return false;
    }

    QString message;

private:
    Json *put(Json &&value)
    {
        m_offsets.push_back(m_position);
        if (m_stack.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        Json &parent = *m_stack.back();
        if (parent.is_array()) {
            parent.get_ref<Json::array_t &>().push_back(std::move(value));
            return &parent.get_ref<Json::array_t &>().back();
        }
        auto &object = parent.get_ref<Json::object_t &>();
        object.emplace_back(std::move(m_key), std::move(value));
        return &object.back().second;
    }
    template<class T>
    bool add(T &&value)
    {
        put(Json(std::forward<T>(value)));
        return true;
    }
    bool open(Json &&container)
    {
        if (m_stack.size() >= maximumDepth) {
            message = Tr::tr("nested deeper than %1 levels").arg(maximumDepth);
            return false;
        }
        m_stack.push_back(put(std::move(container)));
        m_keys.emplace_back();
        return true;
    }
    bool close()
    {
        m_stack.pop_back();
        m_keys.pop_back();
        return true;
    }

    Json &m_root;
    std::vector<std::size_t> &m_offsets;
    const std::size_t &m_position;
    std::vector<Json *> m_stack; ///< pointers stay valid: only the innermost container grows
    std::vector<std::unordered_set<std::string>> m_keys;
    std::string m_key;
};

Result<JsonText> JsonText::parse(const QByteArray &text, const QString &fileName)
{
    JsonText result;
    result.m_text = text;
    result.m_fileName = fileName;
    std::size_t position = 0;
    JsonBuilder builder(result.m_root, result.m_offsets, position);
    const CountingIterator begin(text.constData(), &position);
    const CountingIterator end(text.constData() + text.size(), &position);
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::SyntaxError, Tr::tr("%1 is empty").arg(fileName));
    if (!Json::sax_parse(begin, end, &builder))
        return fail(ErrorCode::SyntaxError,
                    result.place(position) % QStringLiteral(": ") % builder.message);
    return result;
}

QString JsonText::place(std::size_t offset) const
{
    const auto end =
        static_cast<qsizetype>(std::min(offset, static_cast<std::size_t>(m_text.size())));
    const QByteArrayView before(m_text.constData(), end);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = end - (before.lastIndexOf('\n') + 1);
    return QStringLiteral("%1:%2:%3").arg(m_fileName).arg(line).arg(std::max<qsizetype>(column, 1));
}

namespace {

/// Depth-first position of `wanted` below `value`; counts containers before their members, as the builder recorded them.
bool findIndex(const Json &value, const Json *wanted, std::size_t &index)
{
    if (&value == wanted)
        return true;
    ++index;
    if (value.is_array()) {
        for (const Json &element : value)
            if (findIndex(element, wanted, index))
                return true;
    } else if (value.is_object()) {
        for (const auto &member : value.get_ref<const Json::object_t &>())
            if (findIndex(member.second, wanted, index))
                return true;
    }
    return false;
}

/// What is read where an object was expected: nobody has to ask before walking its members.
const Json &nothing()
{
    static const Json object = Json::object();
    return object;
}

} // namespace

Error JsonText::errorAt(const Json *value, const QString &path, ErrorCode code,
                        const QString &message) const
{
    std::size_t index = 0;
    const bool found = value && findIndex(m_root, value, index) && index < m_offsets.size();
    const QString where = place(found ? m_offsets[index] : 0);
    return Error{code, path.isEmpty() ? QString(where % QStringLiteral(": ") % message)
                                      : QString(where % QStringLiteral(": ") % path
                                                % QStringLiteral(": ") % message)};
}

JsonObjectReader::JsonObjectReader(Context &context, const Json &value, QString path)
    : m_context(context)
    , m_value(value.is_object() ? &value : &nothing())
    , m_path(std::move(path))
{
    if (!value.is_object() && !m_context.error)
        m_context.error = context.text->errorAt(&value, m_path, ErrorCode::FormatInvalid,
                                                Tr::tr("expected an object in braces"));
}

const Json *JsonObjectReader::find(std::string_view key) const
{
    for (const auto &member : m_value->get_ref<const Json::object_t &>())
        if (member.first == key)
            return &member.second;
    return nullptr;
}

QString JsonObjectReader::childPath(std::string_view key, std::size_t index) const
{
    return QStringLiteral("%1/%2/%3").arg(m_path, fromUtf8(key)).arg(index);
}

void JsonObjectReader::error(std::string_view key, const QString &message, ErrorCode code)
{
    if (m_context.error)
        return;
    const Json *at = find(key);
    const QString path = key.empty() ? m_path : QString(m_path % u'/' % fromUtf8(key));
    m_context.error = m_context.text->errorAt(at ? at : m_value, path, code, message);
}

QString JsonObjectReader::requiredString(std::string_view key)
{
    if (!has(key))
        error(key, Tr::tr("this key is missing"));
    const QString text = string(key);
    if (text.isEmpty())
        error(key, Tr::tr("expected text that is not empty"));
    return text;
}

QString JsonObjectReader::string(std::string_view key, const QString &fallback)
{
    const Json *found = find(key);
    if (!found)
        return fallback;
    if (!found->is_string()) {
        error(key, Tr::tr("expected text in quotes"));
        return fallback;
    }
    return fromUtf8(found->get_ref<const std::string &>());
}

std::optional<int> JsonObjectReader::integer(std::string_view key, int low, int high)
{
    const Json *found = find(key);
    if (!found)
        return std::nullopt;
    const bool isInteger = found->is_number_integer();
    // A value beyond int64 parses as unsigned or float; compare as double, then it is safe to narrow.
    const double value = found->is_number() ? found->get<double>() : 0.0;
    if (!isInteger || value < low || value > high) {
        error(key, Tr::tr("expected a whole number from %1 to %2, found %3")
                       .arg(low)
                       .arg(high)
                       .arg(fromUtf8(found->dump().substr(0, 40))));
        return std::nullopt;
    }
    return static_cast<int>(value);
}

std::optional<double> JsonObjectReader::number(std::string_view key, double low, double high)
{
    const Json *found = find(key);
    if (!found)
        return std::nullopt;
    if (!found->is_number() || !(found->get<double>() >= low) || !(found->get<double>() <= high)) {
        error(key, Tr::tr("expected a number from %1 to %2").arg(low).arg(high));
        return std::nullopt;
    }
    return found->get<double>();
}

bool JsonObjectReader::boolean(std::string_view key, bool fallback)
{
    const Json *found = find(key);
    if (!found)
        return fallback;
    if (!found->is_boolean()) {
        error(key, Tr::tr("expected true or false"));
        return fallback;
    }
    return found->get<bool>();
}

std::optional<double> JsonObjectReader::measure(std::string_view key, Dimension dimension,
                                                QString *text)
{
    const Json *found = find(key);
    if (!found)
        return std::nullopt;
    if (found->is_number() && dimension == Dimension::Number) {
        const double value = found->get<double>();
        if (text)
            *text = fromUtf8(found->dump());
        return value;
    }
    if (!found->is_string()) {
        error(key, Tr::tr("expected text with a number in %1, such as \"12 %1\"")
                       .arg(unitSymbol(dimension)));
        return std::nullopt;
    }
    const std::string &spelling = found->get_ref<const std::string &>();
    const Result<double> value = parseMeasureAs(spelling, dimension);
    if (!value) {
        error(key, value.error().message);
        return std::nullopt;
    }
    if (text)
        *text = fromUtf8(spelling);
    return *value;
}

QList<QString> JsonObjectReader::strings(std::string_view key)
{
    QList<QString> result;
    const Json *array = arrayOf(key);
    for (std::size_t i = 0; array && i < array->size(); ++i) {
        if (!(*array)[i].is_string()) {
            error(key, Tr::tr("expected an array of texts"));
            return {};
        }
        result.append(fromUtf8((*array)[i].get_ref<const std::string &>()));
    }
    return result;
}

const Json *JsonObjectReader::arrayOf(std::string_view key)
{
    const Json *found = find(key);
    if (found && !found->is_array()) {
        error(key, Tr::tr("expected an array in brackets"));
        return nullptr;
    }
    return found;
}

std::optional<JsonObjectReader> JsonObjectReader::object(std::string_view key)
{
    const Json *found = find(key);
    if (!found)
        return std::nullopt;
    return JsonObjectReader(m_context, *found, m_path % u'/' % fromUtf8(key));
}

QList<std::pair<QString, QByteArray>> JsonObjectReader::unknown(
    std::initializer_list<std::string_view> known) const
{
    QList<std::pair<QString, QByteArray>> result;
    for (const auto &member : m_value->get_ref<const Json::object_t &>())
        if (std::find(known.begin(), known.end(), member.first) == known.end())
            result.append(
                {fromUtf8(member.first), QByteArray::fromStdString(member.second.dump())});
    return result;
}

void JsonObjectReader::rejectUnknown(std::initializer_list<std::string_view> known)
{
    for (const auto &member : m_value->get_ref<const Json::object_t &>())
        if (std::find(known.begin(), known.end(), member.first) == known.end())
            error(member.first, Tr::tr("this key is not known here"));
}

} // namespace nongjang
