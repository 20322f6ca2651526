// Parts of the user's own: edits of a part, and the files they are kept in, with undo.
#include "model/base/file_writer.h"
#include "model/edit/part_draft.h"
#include "model/io/catalog_writer.h"
#include "model/session/design_session.h"
#include "model/session/own_parts.h"
#include "tests/support/designs.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace nongjang;
using namespace nongjang::test;
using namespace Qt::StringLiterals;

namespace {

const QString day = u"2026-11-26"_s;

Part copyOf3090()
{
    return copiedPart(*shippedCatalog()->part(u"rtx-3090"_s), *shippedCatalog());
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int rowOf(FigureKey key)
{
    return int(key);
}

} // namespace

class TestOwnParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreTyped_data();
    void cellsAreTyped();
    void cellsOfNoUse_data();
    void cellsOfNoUse();
    void fieldsOfNoUse_data();
    void fieldsOfNoUse();
    void everyCellReadsWhatItShows();
    void aNewValueHasANewSource();
    void figuresFollowTheirPart();
    void rowsComeAndGo();
    void whatTheReaderObjectsToIsNamed_data();
    void whatTheReaderObjectsToIsNamed();
    void copiesHaveFreeIds();
    void makingChangingAndDeletingIsUndone();
    void draftsHaveAHistory();
    void filesOfOtherPartsKeepTheirNames();
    void deletedPartsLeaveUnknownOnes();
    void whatStandsBesideInAFileStays();
    void shippedPartsComeBackToLight();
    void filesOfOthersAreNotOverwritten();
    void errorsChangeNothing_data();
    void errorsChangeNothing();
    void exportsAreImportedElsewhere();
};

void TestOwnParts::cellsAreTyped_data()
{
    QTest::addColumn<PartTable>("table");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    const auto figure = [](const char *name, FigureKey key, int column, const QString &typed,
                           const QString &shown) {
        QTest::newRow(name) << PartTable::Figures << int(key) << column << typed << shown;
    };
    figure("memory", FigureKey::MemoryCapacity, 0, u"48 GB"_s, u"48 GB"_s);
    figure("without a blank", FigureKey::PowerLimit, 0, u"450W"_s, u"450 W"_s);
    figure("another unit", FigureKey::PowerLimit, 0, u" 0.45 kW "_s, u"450 W"_s);
    figure("unknown so far", FigureKey::RackUnits, 0, u"2"_s, u"2"_s);
    figure("taken away", FigureKey::PowerLimit, 0, QString(), QString());
    figure("a share", FigureKey::Efficiency50, 0, u"94 %"_s, u"0.94"_s);
    figure("high", FigureKey::PowerLimit, 2, u"370 W"_s, u"370 W"_s);
    figure("high as the value", FigureKey::PowerLimit, 2, QString(), QString());
    figure("source", FigureKey::PowerLimit, 3, u"https://example.org"_s, u"https://example.org"_s);
    figure("date", FigureKey::PowerLimit, 4, u"2025-Q2"_s, u"2025-Q2"_s);
    figure("confidence", FigureKey::PowerLimit, 5, u"high"_s, u"high"_s);
    QTest::newRow("name of a port") << PartTable::Ports << 0 << 0 << u"edge"_s << u"edge"_s;
    QTest::newRow("kind") << PartTable::Ports << 0 << 1 << u"module"_s << u"module"_s;
    QTest::newRow("count") << PartTable::Ports << 1 << 3 << u"3"_s << u"3"_s;
    QTest::newRow("count of one") << PartTable::Ports << 1 << 3 << QString() << u"1"_s;
    QTest::newRow("generation") << PartTable::Ports << 0 << 4 << u"5"_s << u"5"_s;
    QTest::newRow("no lanes") << PartTable::Ports << 0 << 5 << QString() << QString();
    QTest::newRow("rate") << PartTable::Ports << 0 << 7 << u"400 Gb/s"_s << u"50 GB/s"_s;
    QTest::newRow("price") << PartTable::Prices << 0 << 1 << u"950 USD"_s << u"950 USD"_s;
    QTest::newRow("own condition") << PartTable::Prices << 0 << 0 << u"broken"_s << u"broken"_s;
    QTest::newRow("region") << PartTable::Prices << 0 << 4 << u"KR"_s << u"KR"_s;
    QTest::newRow("attribute") << PartTable::Attributes << 0 << 1 << u"x"_s << u"x"_s;
}

void TestOwnParts::cellsAreTyped()
{
    QFETCH(const PartTable, table);
    QFETCH(const int, row);
    QFETCH(const int, column);
    QFETCH(const QString, typed);
    const Part part = copyOf3090();
    const Result<Part> changed = withPartText(part, {table, row, column}, typed, {part, day});
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().message));
    QTEST(partText(*changed, {table, row, column}), "shown");
    QVERIFY(checkedPart(*changed));
    QVERIFY(part == copyOf3090());
}

void TestOwnParts::cellsOfNoUse_data()
{
    QTest::addColumn<PartTable>("table");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected"); ///< in the message
    const int limit = rowOf(FigureKey::PowerLimit);
    QTest::newRow("garbage") << PartTable::Figures << limit << 0 << u"lots"_s << u"lots"_s;
    QTest::newRow("another unit") << PartTable::Figures << limit << 0 << u"3 GB"_s << u"W"_s;
    QTest::newRow("negative") << PartTable::Figures << limit << 0 << u"-5 W"_s << u"negative"_s;
    QTest::newRow("not a number") << PartTable::Figures << limit << 0 << u"nan W"_s << QString();
    QTest::newRow("a share above 1")
        << PartTable::Figures << rowOf(FigureKey::Efficiency50) << 0 << u"1.2"_s << u"100 %"_s;
    QTest::newRow("a source of nothing") << PartTable::Figures << rowOf(FigureKey::RackUnits) << 3
                                         << u"a shop"_s << u"value first"_s;
    QTest::newRow("date") << PartTable::Figures << limit << 4 << u"yesterday"_s << u"2026-10"_s;
    QTest::newRow("month 13") << PartTable::Figures << limit << 4 << u"2026-13"_s << u"2026-10"_s;
    QTest::newRow("confidence") << PartTable::Figures << limit << 5 << u"sure"_s << u"medium"_s;
    QTest::newRow("no name") << PartTable::Ports << 0 << 0 << u" "_s << u"name"_s;
    QTest::newRow("kind") << PartTable::Ports << 0 << 1 << u"usb"_s << u"usb"_s;
    QTest::newRow("count") << PartTable::Ports << 0 << 3 << u"5000"_s << u"4096"_s;
    QTest::newRow("half a port") << PartTable::Ports << 0 << 3 << u"1.5"_s << u"whole"_s;
    QTest::newRow("generation") << PartTable::Ports << 0 << 4 << u"9"_s << u"7"_s;
    QTest::newRow("rate") << PartTable::Ports << 0 << 7 << u"3 W"_s << QString();
    QTest::newRow("price") << PartTable::Prices << 0 << 1 << u"cheap"_s << u"cheap"_s;
    QTest::newRow("no price") << PartTable::Prices << 0 << 1 << QString() << QString();
    QTest::newRow("negative price") << PartTable::Prices << 0 << 1 << u"-1 USD"_s << u"negative"_s;
    QTest::newRow("no condition") << PartTable::Prices << 0 << 0 << QString() << u"used"_s;
    QTest::newRow("attribute twice") << PartTable::Attributes << 0 << 0 << u"form"_s << u"form"_s;
    QTest::newRow("too long") << PartTable::Ports << 0 << 2 << QString(3000, u'x') << u"2000"_s;
}

void TestOwnParts::cellsOfNoUse()
{
    QFETCH(const PartTable, table);
    QFETCH(const int, row);
    QFETCH(const int, column);
    QFETCH(const QString, typed);
    QFETCH(const QString, expected);
    const Part part = copyOf3090();
    const Result<Part> changed = withPartText(part, {table, row, column}, typed, {part, day});
    QVERIFY(!changed);
    QVERIFY2(changed.error().message.contains(expected), qPrintable(changed.error().message));
}

void TestOwnParts::fieldsOfNoUse_data()
{
    QTest::addColumn<PartField>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no name") << PartField::Name << u"  "_s;
    QTest::newRow("too long a name") << PartField::Name << QString(201, u'x');
    QTest::newRow("too long a vendor") << PartField::Vendor << QString(201, u'x');
    QTest::newRow("category") << PartField::Category << u"spoon"_s;
    QTest::newRow("date") << PartField::Date << u"26.11.2026"_s;
    QTest::newRow("confidence") << PartField::Confidence << u"very"_s;
}

void TestOwnParts::fieldsOfNoUse()
{
    QFETCH(const PartField, field);
    QFETCH(const QString, typed);
    QVERIFY(!withPartText(copyOf3090(), field, typed));
}

/// Typing again what a cell shows changes nothing, in any part of the catalogue.
void TestOwnParts::everyCellReadsWhatItShows()
{
    for (const PartPtr &part : shippedCatalog()->parts())
        for (const PartTable table :
             {PartTable::Figures, PartTable::Ports, PartTable::Prices, PartTable::Attributes})
            for (int row = 0; row < partRowCount(*part, table); ++row)
                for (int column = 0; column < partColumnCount(table); ++column) {
                    const PartCell cell{table, row, column};
                    const QString text = partText(*part, cell);
                    const Result<Part> same = withPartText(*part, cell, text, {*part, day});
                    QVERIFY(same && *same == *part);
                    const std::optional<Dimension> dimension = partCellDimension(cell);
                    if (dimension && !text.isEmpty())
                        QVERIFY(parseMeasureAs(text.toStdString(), *dimension));
                }
}

void TestOwnParts::aNewValueHasANewSource()
{
    const Part part = copyOf3090();
    const PartEntry entry{part, day};
    const int row = rowOf(FigureKey::MemoryCapacity);
    const Result<Part> larger = withPartText(part, {PartTable::Figures, row, 0}, u"48 GB"_s, entry);
    QVERIFY(larger);
    const Figure *memory = larger->figure(FigureKey::MemoryCapacity);
    QCOMPARE(memory->provenance.source, u"own entry"_s);
    QCOMPARE(memory->provenance.date, day);
    QCOMPARE(memory->high, 48e9);
    const Result<Part> sourced =
        withPartText(*larger, {PartTable::Figures, row, 3}, u"a shop"_s, entry);
    const Result<Part> again =
        withPartText(*sourced, {PartTable::Figures, row, 0}, u"40 GB"_s, entry);
    QCOMPARE(again->figure(FigureKey::MemoryCapacity)->provenance.source, u"a shop"_s);
    const Result<Part> priced = withPartText(part, {PartTable::Prices, 0, 1}, u"2500 USD"_s, entry);
    QCOMPARE(priced->prices.front().provenance.source, u"own entry"_s);
    QCOMPARE(priced->prices.front().amount.high.si(), 2500.0);
}

void TestOwnParts::figuresFollowTheirPart()
{
    const Part part = copyOf3090();
    const Result<Part> moved = withPartText(part, PartField::Source, u"a catalogue"_s);
    QVERIFY(moved);
    for (std::size_t i = 0; i < part.figures.size(); ++i) {
        const bool followed =
            part.figures[i].provenance.source == part.provenance.source
            && part.figures[i].provenance.date == part.provenance.date
            && part.figures[i].provenance.confidence == part.provenance.confidence;
        QCOMPARE(moved->figures[i].provenance.source,
                 followed ? u"a catalogue"_s : part.figures[i].provenance.source);
    }
}

void TestOwnParts::rowsComeAndGo()
{
    const Part part = copyOf3090();
    const PartEntry entry{part, day};
    for (const PartTable table : {PartTable::Ports, PartTable::Prices, PartTable::Attributes}) {
        const int rows = partRowCount(part, table);
        const Part more = withPartRow(withPartRow(part, table, entry), table, entry);
        QCOMPARE(partRowCount(more, table), rows + 2);
        QVERIFY(checkedPart(more));
        QCOMPARE(partRowCount(withoutPartRow(more, table, 0), table), rows + 1);
        QVERIFY(withoutPartRow(more, table, 99) == more);
        QVERIFY(withoutPartRow(more, table, -1) == more);
    }
    QVERIFY(!withoutPartRow(part, PartTable::Figures, rowOf(FigureKey::PowerLimit))
                 .figure(FigureKey::PowerLimit));
}

void TestOwnParts::whatTheReaderObjectsToIsNamed_data()
{
    QTest::addColumn<Part>("part");
    QTest::addColumn<QString>("field");
    Part part = copyOf3090();
    part.name.clear();
    QTest::newRow("no name") << part << u"name"_s;
    part = copyOf3090();
    part.ports.push_back(part.ports.front());
    QTest::newRow("port twice") << part << u"Port %1"_s.arg(part.ports.size());
    part = copyOf3090();
    part.figures.front().low = part.figures.front().value * 2.0;
    QTest::newRow("low above the value") << part << figureTitle(part.figures.front().key);
    part = copyOf3090();
    part.prices.front().amount.high = dollars(0.0);
    QTest::newRow("high below the price") << part << u"Price 1"_s;
}

void TestOwnParts::whatTheReaderObjectsToIsNamed()
{
    QFETCH(const Part, part);
    QFETCH(const QString, field);
    const Result<PartPtr> checked = checkedPart(part);
    QVERIFY(!checked);
    const QString text = partErrorText(checked.error());
    QVERIFY2(text.startsWith(field), qPrintable(text));
}

void TestOwnParts::copiesHaveFreeIds()
{
    const CatalogPtr catalog = shippedCatalog();
    QCOMPARE(copyOf3090().id, u"rtx-3090-own"_s);
    QVERIFY(copyOf3090().provenance.note.startsWith(u"Copy of rtx-3090."_s));
    QCOMPARE(freePartId(u"RTX 3090"_s, *catalog), u"rtx-30902"_s);
    QCOMPARE(freePartId(u"농장"_s, *catalog), u"own-part"_s);
    QVERIFY(isValidId(freePartId(QString(300, u'x'), *catalog)));
    for (const Category category : allCategories())
        QVERIFY(checkedPart(blankPart(category, *catalog, day)));
}

void TestOwnParts::makingChangingAndDeletingIsUndone()
{
    QTemporaryDir folder;
    DesignSession session(shippedCatalog());
    OwnParts own(session, folder.path());
    QUndoStack &undo = session.document().undoStack();
    const Part part = copyOf3090();
    const QString path = folder.filePath(part.id % u".json"_s);
    QVERIFY(own.create(part, u"New"_s));
    QVERIFY(own.has(part.id));
    QVERIFY(*session.catalog().part(part.id) == part);
    QVERIFY(!session.document().isModified());
    const QByteArray first = contents(path);
    const Result<Part> renamed = withPartText(part, PartField::Name, u"Larger"_s);
    QVERIFY(own.change(*renamed, u"Edit"_s));
    QCOMPARE(session.catalog().part(part.id)->name, u"Larger"_s);
    QVERIFY(own.remove(part.id, u"Delete"_s));
    QVERIFY(!session.catalog().part(part.id) && !own.has(part.id) && !QFile::exists(path));
    QCOMPARE(undo.count(), 3);
    undo.undo();
    QCOMPARE(session.catalog().part(part.id)->name, u"Larger"_s);
    undo.undo();
    QCOMPARE(contents(path), first);
    QVERIFY(*session.catalog().part(part.id) == part);
    undo.undo();
    QVERIFY(!QFile::exists(path) && !own.has(part.id));
    for (int i = 0; i < 3; ++i)
        undo.redo();
    QVERIFY(!QFile::exists(path));
    QCOMPARE(session.catalog().parts().size(), shippedCatalog()->parts().size());
}

void TestOwnParts::draftsHaveAHistory()
{
    PartDraft draft(copyOf3090(), day);
    int changes = 0;
    connect(&draft, &PartDraft::changed, this, [&changes] { ++changes; });
    QVERIFY(draft.type({PartTable::Figures, rowOf(FigureKey::MemoryCapacity), 0}, u"48 GB"_s));
    QVERIFY(draft.type({PartTable::Ports, 0, 5}, u"8"_s));
    QVERIFY(!draft.type({PartTable::Ports, 0, 5}, u"many"_s));
    QVERIFY(draft.type({PartTable::Ports, 0, 5}, u"8"_s)); // the same: no step
    QCOMPARE(changes, 2);
    QCOMPARE(draft.undoStack().count(), 2);
    QCOMPARE(draft.undoStack().text(0), u"Change Memory capacity"_s);
    QCOMPARE(draft.undoStack().text(1), u"Change pcie, Lanes"_s);
    draft.undoStack().setIndex(0);
    QVERIFY(draft.part() == copyOf3090() && !draft.isChanged());
    draft.undoStack().setIndex(2);
    QCOMPARE(draft.part().ports.front().lanes.value_or(0), 8);
}

void TestOwnParts::filesOfOtherPartsKeepTheirNames()
{
    QTemporaryDir folder;
    const QByteArray text =
        R"({"format": 1, "parts": [{"id": "other", "category": "gpu", "name": "Other"}]})";
    const QString path = folder.filePath(u"rtx-3090-own.json"_s);
    QVERIFY(writeFile(text, path));
    DesignSession session(loadCatalog({folder.path()}).catalog);
    OwnParts own(session, folder.path());
    QVERIFY(own.create(copyOf3090(), u"New"_s));
    QCOMPARE(contents(path), text);
    QVERIFY(own.has(u"other"_s) && own.has(copyOf3090().id));
}

void TestOwnParts::deletedPartsLeaveUnknownOnes()
{
    QTemporaryDir folder;
    DesignSession session(shippedCatalog());
    OwnParts own(session, folder.path());
    const Part part = copyOf3090();
    QVERIFY(own.create(part, u"New"_s));
    Assembly farm;
    farm.id = Design::rootId;
    Component component;
    component.id = u"gpu"_s;
    component.part = part.id;
    farm.components = {component};
    session.document().reset(Design().withAssembly(farm));
    QTRY_VERIFY(session.report() && !session.isComputing());
    QCOMPARE(session.report()->counts.value(u"gpu"_s), 1.0);
    QVERIFY(own.remove(part.id, u"Delete"_s));
    QTRY_VERIFY(!session.isComputing() && session.report()->counts.value(u"gpu"_s) == 0.0);
    QCOMPARE(session.document().design().root->components.first().part, part.id);
    session.document().undoStack().undo();
    QTRY_VERIFY(!session.isComputing() && session.report()->counts.value(u"gpu"_s) == 1.0);
}

void TestOwnParts::whatStandsBesideInAFileStays()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.json"_s);
    const QByteArray text =
        R"({"format": 1, "family": "Mine", "notes": "by hand", "parts": [{"id": "a", "category": "gpu", "name": "A"},
            {"id": "b", "category": "gpu", "name": "B", "ports": [{"name": "x", "kind": "module", "note": "kept"}]}]})";
    QVERIFY(writeFile(text, path));
    DesignSession session(loadCatalog({folder.path()}).catalog);
    OwnParts own(session, folder.path());
    QVERIFY(own.has(u"a"_s) && own.has(u"b"_s) && !own.has(u"rtx-3090"_s));
    Part a = *session.catalog().part(u"a"_s);
    a.name = u"Other"_s;
    QVERIFY(own.change(a, u"Edit"_s));
    QVERIFY(contents(path).contains("by hand") && contents(path).contains("kept"));
    QVERIFY(own.remove(u"a"_s, u"Delete"_s));
    QCOMPARE(loadCatalogFile(path)->size(), std::size_t(1));
    QVERIFY(session.catalog().part(u"b"_s));
    session.document().undoStack().undo();
    session.document().undoStack().undo();
    QCOMPARE(contents(path), text);
    QCOMPARE(session.catalog().part(u"a"_s)->family, u"Mine"_s);
}

void TestOwnParts::shippedPartsComeBackToLight()
{
    QTemporaryDir folder;
    Part part = *shippedCatalog()->part(u"rtx-3090"_s);
    part.name = u"Mine"_s;
    QVERIFY(saveOwnPart(part, folder.path()));
    DesignSession session(loadCatalog({folder.path()}).catalog);
    OwnParts own(session, folder.path());
    QCOMPARE(session.catalog().part(part.id)->name, u"Mine"_s);
    QVERIFY(own.remove(part.id, u"Delete"_s));
    QVERIFY(*session.catalog().part(part.id) == *shippedCatalog()->part(part.id));
    session.document().undoStack().undo();
    QCOMPARE(session.catalog().part(part.id)->name, u"Mine"_s);
}

void TestOwnParts::filesOfOthersAreNotOverwritten()
{
    QTemporaryDir folder;
    DesignSession session(shippedCatalog());
    OwnParts own(session, folder.path());
    QStringList errors;
    connect(&own, &OwnParts::failed, this, [&](const QString &text) { errors << text; });
    Part part = copyOf3090();
    QVERIFY(own.create(part, u"New"_s));
    part.name = u"By another program"_s;
    QVERIFY(saveOwnPart(part, folder.path()));
    QUndoStack &undo = session.document().undoStack();
    undo.undo();
    QCOMPARE(errors.size(), 1);
    QVERIFY(errors.first().contains(part.id));
    QCOMPARE(undo.count(), 0); // nothing to go back to
    QVERIFY(QFile::exists(folder.filePath(part.id % u".json"_s)));
}

void TestOwnParts::errorsChangeNothing_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("canWrite");
    QTest::newRow("shipped id") << u"rtx-3090"_s << u"x"_s << true;
    QTest::newRow("no id") << QString() << u"x"_s << true;
    QTest::newRow("out of the folder") << u"../x"_s << u"x"_s << true;
    QTest::newRow("no name") << u"x"_s << QString() << true;
    QTest::newRow("no folder") << u"x"_s << u"x"_s << false;
}

void TestOwnParts::errorsChangeNothing()
{
    QFETCH(const QString, id);
    QFETCH(const QString, name);
    QFETCH(const bool, canWrite);
    QTemporaryDir folder;
    const QString blocked =
        folder.filePath(u"file"_s); // tests may run as root, who may write anywhere
    QVERIFY(writeFile("x", blocked));
    DesignSession session(shippedCatalog());
    OwnParts own(session, canWrite ? folder.path() : QString(blocked % u"/parts"_s));
    Part part = copyOf3090();
    part.id = id;
    part.name = name;
    const Outcome made = own.create(part, u"New"_s);
    QVERIFY(!made);
    QVERIFY(!made.error().message.isEmpty());
    QCOMPARE(session.document().undoStack().count(), 0);
    QCOMPARE(session.catalog().parts().size(), shippedCatalog()->parts().size());
    QVERIFY(!own.change(part, u"Edit"_s));
    QVERIFY(!own.remove(u"rtx-3090"_s, u"Delete"_s));
    QVERIFY(!own.exportTo({u"rtx-3090"_s}, folder.filePath(u"out.json"_s)));
}

void TestOwnParts::exportsAreImportedElsewhere()
{
    QTemporaryDir here, there;
    const QString path = here.filePath(u"out/shared.json"_s);
    QVERIFY(QDir(here.path()).mkdir(u"out"_s));
    DesignSession session(shippedCatalog());
    OwnParts own(session, here.filePath(u"parts"_s));
    const Part first = copyOf3090();
    QVERIFY(own.create(first, u"New"_s));
    const Part second = copiedPart(first, session.catalog());
    QVERIFY(own.create(second, u"New"_s));
    QVERIFY(own.exportTo({first.id, second.id}, path));
    QVERIFY(!own.exportTo({first.id}, here.filePath(u"none/x.json"_s)));
    DesignSession other(shippedCatalog());
    const Result<std::vector<PartPtr>> parts = importParts(other, path, there.path());
    QVERIFY(parts);
    QCOMPARE(parts->size(), std::size_t(2));
    QCOMPARE(other.catalog().part(first.id)->figures, first.figures);
}

QTEST_GUILESS_MAIN(TestOwnParts)
#include "tst_own_parts.moc"
