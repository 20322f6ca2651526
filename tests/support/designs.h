// What the tests share: the shipped catalogue, the examples, and designs written as text.
#pragma once

#include "model/catalog/catalog.h"
#include "model/io/farm_file.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#include <QStringList>

namespace nongjang::test {

/// Loaded once per test program.
inline CatalogPtr shippedCatalog()
{
    static const CatalogPtr catalog = loadCatalog({}).catalog;
    return catalog;
}

inline QString sourcePath(const QString &relative)
{
    return QStringLiteral(NJ_SOURCE_DIR "/") + relative;
}

inline QStringList exampleNames()
{
    return QDir(sourcePath(QStringLiteral("resources/examples")))
        .entryList({QStringLiteral("*.farm")}, QDir::Files, QDir::Name);
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

inline QByteArray exampleText(const QString &name)
{
    return readFile(sourcePath(QStringLiteral("resources/examples/")) + name);
}

/// A design from the text of a farm file; stops the test program when the text is wrong.
inline Design design(const QByteArray &text)
{
    const Result<LoadedDesign> loaded = parseFarm(text, QStringLiteral("test.farm"));
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    return loaded->design;
}

/// A design that is only its outermost assembly.
inline Design farmOf(const QByteArray &components, const QByteArray &cables = {},
                     const QByteArray &site = "{}")
{
    return design("{\"format\": 1, \"rule_date\": \"2026-10-01\", \"site\": " + site
                  + ", \"farm\": {\"components\": [" + components + "], \"cables\": [" + cables
                  + "]}}");
}

inline Design example(const QString &name)
{
    return design(exampleText(name));
}

/// "gpu[1]:pcie > board:slot[2] (riser)" for each cable.
inline QStringList cablesOf(const Design &design, const QString &assembly = Design::rootId)
{
    QStringList texts;
    for (const Cable &cable : design.assembly(assembly)->cables)
        texts << cable.from.toString() + QStringLiteral(" > ") + cable.to.toString()
                     + (cable.part.isEmpty() ? QString()
                                             : QStringLiteral(" (") + cable.part + u')');
    return texts;
}

/// Parts from the JSON objects of a catalogue file.
inline std::vector<PartPtr> parts(const QByteArray &objects)
{
    const Result<std::vector<PartPtr>> read = readCatalogFile(
        "{\"format\": 1, \"parts\": [" + objects + "]}", QStringLiteral("test.json"));
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return *read;
}

/// The shipped catalogue with parts of the test's own.
inline Catalog catalogWith(const QByteArray &objects)
{
    std::vector<PartPtr> all = shippedCatalog()->parts();
    for (const PartPtr &part : parts(objects))
        all.push_back(part);
    return Catalog(all);
}

/// A port of a shipped part; stops the test program when there is none.
inline Port port(const QString &partId, const QString &name)
{
    const PartPtr part = shippedCatalog()->part(partId);
    const Port *found = part ? part->port(name) : nullptr;
    if (!found)
        qFatal("%s has no port %s", qPrintable(partId), qPrintable(name));
    return *found;
}

} // namespace nongjang::test
