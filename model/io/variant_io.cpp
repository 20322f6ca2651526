#include "model/io/variant_io.h"

#include "model/design/design.h"
#include "model/io/change_lists.h"
#include "model/io/farm_text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::FarmFile)
};

void checkInside(JsonObjectReader &reader);

void checkPatch(JsonObjectReader &reader)
{
    (void)reader.strings(change::without);
}

void checkList(JsonObjectReader &reader, const ListKind &kind)
{
    reader.rejectUnknown({change::removed, change::changed, change::added, change::after});
    (void)reader.strings(change::removed);
    if (std::optional<JsonObjectReader> changed = reader.object(change::changed);
        changed && changed->value().is_object())
        for (const auto &member : changed->value().items()) {
            std::optional<JsonObjectReader> element = changed->object(member.key());
            if (!element || reader.failed())
                return;
            if (&kind == &assemblyList())
                checkInside(*element);
            else
                checkPatch(*element);
        }
    reader.objects(change::added, [&](JsonObjectReader &element) {
        if (kind.keyOf(element.value()).empty())
            element.error({}, Tr::tr("what is added needs its id or name"));
    });
    if (std::optional<JsonObjectReader> after = reader.object(change::after);
        after && after->value().is_object())
        for (const auto &member : after->value().items())
            (void)after->string(member.key());
}

void checkInside(JsonObjectReader &reader)
{
    checkPatch(reader);
    for (const ListKind &kind : insideLists())
        if (std::optional<JsonObjectReader> list = reader.object(kind.name))
            checkList(*list, kind);
}

void checkChanges(JsonObjectReader &reader)
{
    checkPatch(reader);
    if (std::optional<JsonObjectReader> assemblies = reader.object(assemblyList().name))
        checkList(*assemblies, assemblyList());
    if (std::optional<JsonObjectReader> farm = reader.object("farm"))
        checkInside(*farm);
    for (const char *fixed : {"format", "variants"})
        if (reader.has(fixed))
            reader.error(fixed, Tr::tr("a variant cannot change this"));
}

Variant readVariant(JsonObjectReader &reader)
{
    Variant variant;
    variant.id = reader.requiredString("id");
    if (!reader.failed() && !isValidId(variant.id))
        reader.error("id", Tr::tr("“%1” is not an id: use letters, digits, - _ . and start with a "
                                  "letter or digit")
                               .arg(variant.id.left(80)));
    variant.name = reader.string("name");
    variant.note = reader.string("note");
    if (std::optional<JsonObjectReader> changes = reader.object("changes")) {
        checkChanges(*changes);
        if (!reader.failed())
            variant.changes = QByteArray::fromStdString(changes->value().dump());
    }
    variant.unknown = {reader.unknown({"id", "name", "note", "changes"})};
    return variant;
}

/// On one line, as ObjectText writes.
QByteArray lineText(const Json &json)
{
    QByteArray text;
    if (json.is_array()) {
        for (const Json &element : json)
            text += (text.isEmpty() ? "" : ", ") + lineText(element);
        return '[' + text + ']';
    }
    if (!json.is_object())
        return QByteArray::fromStdString(json.dump());
    for (const auto &member : json.items())
        text += (text.isEmpty() ? "" : ", ") + QByteArray::fromStdString(Json(member.key()).dump())
                + ": " + lineText(member.value());
    return '{' + text + '}';
}

QString keyOf(const std::string &key)
{
    return QString::fromStdString(key);
}

/// An assembly as a whole: one thing a line.
QByteArray assemblyText(const Json &assembly, int indent)
{
    BlockText block(indent);
    for (const auto &member : assembly.items()) {
        const bool isList = std::ranges::any_of(
            insideLists(), [&](const ListKind &kind) { return member.key() == kind.name; });
        QList<QByteArray> lines;
        if (isList && member.value().is_array())
            for (const Json &element : member.value())
                lines << lineText(element);
        if (lines.isEmpty())
            block.raw(keyOf(member.key()), lineText(member.value()));
        else
            block.lines(keyOf(member.key()), lines);
    }
    return block.block();
}

QByteArray insideText(const Json &changes, int indent);

QByteArray changedText(const Json &changed, const ListKind &kind, int indent)
{
    BlockText block(indent);
    for (const auto &member : changed.items())
        block.raw(keyOf(member.key()), &kind == &assemblyList()
                                           ? insideText(member.value(), indent + 2)
                                           : lineText(member.value()));
    return block.block();
}

QByteArray listText(const Json &changes, const ListKind &kind, int indent)
{
    BlockText block(indent);
    for (const auto &member : changes.items()) {
        if (member.key() == change::changed && member.value().is_object()) {
            block.raw(keyOf(member.key()), changedText(member.value(), kind, indent + 2));
        } else if (member.key() == change::added && member.value().is_array()) {
            QList<QByteArray> lines;
            for (const Json &element : member.value())
                lines << (&kind == &assemblyList() ? assemblyText(element, indent + 4)
                                                   : lineText(element));
            block.lines(keyOf(member.key()), lines);
        } else {
            block.raw(keyOf(member.key()), lineText(member.value()));
        }
    }
    return block.block();
}

QByteArray insideText(const Json &changes, int indent)
{
    BlockText block(indent);
    for (const auto &member : changes.items()) {
        const auto lists = insideLists();
        const auto kind = std::ranges::find_if(
            lists, [&](const ListKind &each) { return member.key() == each.name; });
        block.raw(keyOf(member.key()), kind == lists.end() || !member.value().is_object()
                                           ? lineText(member.value())
                                           : listText(member.value(), *kind, indent + 2));
    }
    return block.block();
}

QByteArray changesText(const QByteArray &changes, int indent)
{
    const Json json = Json::parse(changes.cbegin(), changes.cend(), nullptr, false);
    if (!json.is_object())
        return "{}";
    BlockText block(indent);
    for (const auto &member : json.items()) {
        if (member.key() == "farm" && member.value().is_object())
            block.raw(keyOf(member.key()), insideText(member.value(), indent + 2));
        else if (member.key() == assemblyList().name && member.value().is_object())
            block.raw(keyOf(member.key()), listText(member.value(), assemblyList(), indent + 2));
        else
            block.raw(keyOf(member.key()), lineText(member.value()));
    }
    return block.block();
}

} // namespace

QList<Variant> readVariants(JsonObjectReader &root)
{
    QList<Variant> variants;
    QSet<QString> ids;
    root.objects("variants", [&](JsonObjectReader &reader) {
        variants.append(readVariant(reader));
        const QString &id = variants.back().id;
        if (ids.contains(id))
            reader.error("id", Tr::tr("the id “%1” is used twice").arg(id));
        ids.insert(id);
    });
    return variants;
}

QList<QByteArray> variantBlocks(const QList<Variant> &variants)
{
    constexpr int indent = 4;
    QList<QByteArray> blocks;
    for (const Variant &variant : variants) {
        BlockText block(indent);
        block.text(QStringLiteral("id"), variant.id);
        block.text(QStringLiteral("name"), variant.name);
        block.text(QStringLiteral("note"), variant.note);
        block.raw(QStringLiteral("changes"), changesText(variant.changes, indent + 2));
        block.unknown(variant.unknown);
        blocks << block.block();
    }
    return blocks;
}

} // namespace nongjang
