// JSON text of farm files: stable key order, one line per component and cable, so that files diff well.
#pragma once

#include "model/design/design.h"

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>
#include <optional>

namespace nongjang {

/// One JSON object, members in the order they are added; nothing is sorted, so files diff well.
class ObjectText
{
public:
    void raw(const QString &key, const QByteArray &json)
    {
        if (!m_text.isEmpty())
            m_text += ", ";
        m_text += quoted(key) + ": " + json;
    }
    void text(const QString &key, const QString &value)
    {
        if (!value.isEmpty())
            raw(key, quoted(value));
    }
    void integer(const QString &key, int value, int usual)
    {
        if (value != usual)
            raw(key, QByteArray::number(value));
    }
    void number(const QString &key, std::optional<double> value)
    {
        if (value)
            raw(key, numberText(*value));
    }
    void flag(const QString &key, bool value)
    {
        if (value)
            raw(key, "true");
    }
    void typed(const QString &key, const std::optional<TypedValue> &value)
    {
        if (value)
            raw(key, quoted(value->text));
    }
    void unknown(const UnknownKeys &keys)
    {
        for (const auto &[key, json] : keys.entries)
            raw(key, json);
    }
    [[nodiscard]] QByteArray line() const { return '{' + m_text + '}'; }

    static QByteArray quoted(const QString &text)
    {
        return QByteArray::fromStdString(nlohmann::json(text.toStdString()).dump());
    }
    static QByteArray numberText(double value)
    {
        return QByteArray::fromStdString(nlohmann::json(value).dump());
    }

private:
    QByteArray m_text;
};

/// A block object: one member a line, arrays of one-line objects.
class BlockText
{
public:
    explicit BlockText(int indent)
        : m_indent(indent, ' ')
    {}
    void raw(const QString &key, const QByteArray &json)
    {
        m_members.append(ObjectText::quoted(key) + ": " + json);
    }
    void text(const QString &key, const QString &value)
    {
        if (!value.isEmpty())
            raw(key, ObjectText::quoted(value));
    }
    void typed(const QString &key, const std::optional<TypedValue> &value)
    {
        if (value)
            raw(key, ObjectText::quoted(value->text));
    }
    void lines(const QString &key, const QList<QByteArray> &elements)
    {
        if (elements.isEmpty())
            return;
        const QByteArray inner = '\n' + m_indent + "    ";
        raw(key, '[' + inner + elements.join(',' + inner) + '\n' + m_indent + "  ]");
    }
    void unknown(const UnknownKeys &keys)
    {
        for (const auto &[key, json] : keys.entries)
            raw(key, json);
    }
    [[nodiscard]] QByteArray block() const
    {
        const QByteArray inner = '\n' + m_indent + "  ";
        return m_members.isEmpty()
                   ? QByteArray("{}")
                   : '{' + inner + m_members.join(',' + inner) + '\n' + m_indent + '}';
    }

private:
    QByteArray m_indent;
    QList<QByteArray> m_members;
};

} // namespace nongjang
