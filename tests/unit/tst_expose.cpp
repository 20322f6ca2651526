// Ports of an assembly that the block shows outside.
#include "model/edit/expose.h"
#include "tests/support/designs.h"

#include <QTest>

using namespace nongjang;
using namespace Qt::StringLiterals;

namespace {

Design rigs()
{
    return test::design(
        R"({"format": 1, "assemblies": [{"id": "rig", "components": [{"id": "board", "part": "asrock_rack_romed8_2t"}],
        "ports": [{"name": "net", "inner": "board:lan[1]"}]}],
        "farm": {"components": [{"id": "rig", "assembly": "rig", "count": 2}, {"id": "switch", "part": "ubnt_usw_flex_xg"}],
        "cables": [{"from": "rig:net", "to": "switch:port_a[1..2]", "part": "cat6a"}]}})");
}

} // namespace

class TestExpose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPortIsShownAndTakenOff();
    void namesAreFree();
    void refused_data();
    void refused();
};

void TestExpose::aPortIsShownAndTakenOff()
{
    const Endpoint inner = *parseEndpoint(u"board:lan[2]"_s);
    const Result<Design> shown = exposePort(rigs(), u"rig"_s, inner);
    QVERIFY(shown);
    const AssemblyPtr rig = shown->assembly(u"rig"_s);
    QCOMPARE(rig->ports.size(), 2);
    QCOMPARE(exposedAs(*rig, inner)->name, u"lan"_s);
    const Result<Design> hidden = hidePort(*shown, u"rig"_s, u"lan"_s);
    QVERIFY(hidden);
    QVERIFY(*hidden == rigs());
}

void TestExpose::namesAreFree()
{
    Design design = rigs();
    QStringList names;
    for (const QString &end : {u"board:lan[2]"_s, u"board:lan"_s, u"board:lan[1..2]"_s}) {
        const Result<Design> shown = exposePort(design, u"rig"_s, *parseEndpoint(end));
        QVERIFY2(shown, qPrintable(end));
        design = *shown;
        names << design.assembly(u"rig"_s)->ports.constLast().name;
    }
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 3);
    QVERIFY(parseFarm(writeFarm(design), u"a.farm"_s)); // names are valid
}

void TestExpose::refused_data()
{
    QTest::addColumn<QString>("assembly");
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("hides");
    QTest::newRow("of the farm itself") << u"farm"_s << u"switch:port_a[3]"_s << false;
    QTest::newRow("shown already") << u"rig"_s << u"board:lan[1]"_s << false;
    QTest::newRow("of a component that is not there") << u"rig"_s << u"nobody:lan"_s << false;
    QTest::newRow("a cable ends there") << u"rig"_s << u"net:x"_s << true;
    QTest::newRow("taken off without being there") << u"rig"_s << u"none:x"_s << true;
}

void TestExpose::refused()
{
    QFETCH(const QString, assembly);
    QFETCH(const QString, end);
    QFETCH(const bool, hides);
    const Endpoint endpoint = *parseEndpoint(end);
    const Result<Design> result = hides ? hidePort(rigs(), assembly, endpoint.component)
                                        : exposePort(rigs(), assembly, endpoint);
    QVERIFY(!result);
    QVERIFY(!result.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestExpose)
#include "tst_expose.moc"
