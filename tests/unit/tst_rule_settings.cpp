// What a design says about rules: settings and approvals, and entries that name what does not exist.
#include "model/edit/edits.h"
#include "model/edit/rule_edits.h"
#include "model/study/study.h"
#include "tests/support/designs.h"

#include <QTest>

#include <algorithm>

using namespace nongjang;
using namespace Qt::StringLiterals;

namespace {

const Catalog &catalog()
{
    return *test::shippedCatalog();
}

const Finding *find(const Report &report, const QString &rule)
{
    const auto it = std::find_if(report.findings.begin(), report.findings.end(),
                                 [&](const Finding &each) { return each.rule == rule; });
    return it == report.findings.end() ? nullptr : &*it;
}

QByteArray r1Text()
{
    return test::readFile(test::sourcePath(QStringLiteral("tests/data/rules/r1.farm")));
}

QByteArray withSettings(const QByteArray &settings)
{
    QByteArray text = r1Text();
    return text.replace("\"rule_date\"", QByteArray(settings + ", \"rule_date\""));
}

} // namespace

class TestRuleSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongSettingsAreTold();
    void wrongNamesAreTold_data();
    void wrongNamesAreTold();
    void approvals();
    void approvalsFollowARenaming();
};

void TestRuleSettings::wrongSettingsAreTold()
{
    const Report report = evaluate(
        test::design(withSettings(
            R"("rules": {"ELE-99": {"severity": "off"}, "BW-13": {"thresholds": {"time": "50 W", "speed": 3}}})")),
        catalog());
    QCOMPARE(std::count_if(report.findings.begin(), report.findings.end(),
                           [](const Finding &each) { return each.rule == u"INP-11"; }),
             3);
}

void TestRuleSettings::wrongNamesAreTold_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QString>("name"); // empty: nothing is wrong
    QTest::newRow("tariff") << QByteArray(R"({"tariff_part": "moon"})") << u"moon"_s;
    QTest::newRow("a tariff that is none")
        << QByteArray(R"({"tariff_part": "atx24"})") << u"atx24"_s;
    QTest::newRow("price") << QByteArray(R"("prices": [{"part": "rtx-9999", "price": "1 USD"}])")
                           << u"rtx-9999"_s;
    QTest::newRow("price of a part")
        << QByteArray(R"("prices": [{"part": "rtx-3090", "price": "1 USD"}])") << QString();
    QTest::newRow("mark") << QByteArray(R"("purchases": [{"part": "rtx-9998", "ordered": true}])")
                          << u"rtx-9998"_s;
    QTest::newRow("alternate") << QByteArray(
        R"("purchases": [{"part": "rtx-3090", "alternates": ["rtx-9997"]}])")
                               << u"rtx-9997"_s;
    QTest::newRow("approval") << QByteArray(R"("approvals": [{"rule": "ELE-99", "objects": []}])")
                              << u"ELE-99"_s;
}

void TestRuleSettings::wrongNamesAreTold()
{
    QFETCH(const QByteArray, keys);
    QFETCH(const QString, name);
    const bool isSite = keys.startsWith('{');
    const Design design = isSite ? test::farmOf({}, {}, keys) : test::design(withSettings(keys));
    const Report report = evaluate(design, catalog());
    const Finding *finding = find(report, u"INP-12"_s);
    QCOMPARE(finding != nullptr, !name.isEmpty());
    QVERIFY(!finding || finding->message.contains(name));
}

void TestRuleSettings::approvals()
{
    const Design design = test::design(r1Text());
    const Finding before = *find(evaluate(design, catalog()), QStringLiteral("ELE-06"));
    const Approval approval{before.rule,
                            before.objects,
                            QStringLiteral("for an hour"),
                            QStringLiteral("2026-11-26"),
                            {}};
    const Design approved = approveFinding(design, approval);
    const Report report = evaluate(approved, catalog());
    const Finding *after = find(report, QStringLiteral("ELE-06"));
    QVERIFY(after->approved);
    QCOMPARE(after->note, approval.note);
    QVERIFY(!find(report, QStringLiteral("ELE-07"))->approved);
    QVERIFY(withdrawApproval(approved, before.rule, before.objects) == design);
    QCOMPARE(approveFinding(approved, approval).rules.approvals.size(), 1);
    const Result<LoadedDesign> again = parseFarm(writeFarm(approved), QStringLiteral("a.farm"));
    QVERIFY(again && again->design == approved);
}

void TestRuleSettings::approvalsFollowARenaming()
{
    const Design design = test::design(R"({"format": 1,
        "approvals": [{"rule": "ELE-06", "objects": ["farm/rig[2]/psu", "farm/psu"]}],
        "assemblies": [{"id": "rig", "components": [{"id": "psu", "part": "crps_800"}]}],
        "farm": {"components": [{"id": "rig", "assembly": "rig", "count": 2}, {"id": "psu", "part": "crps_800"}]}})");
    const auto objects = [](const Result<Design> &after) {
        return after->rules.approvals.front().objects.join(u' ');
    };
    QCOMPARE(objects(renameComponent(design, QStringLiteral("rig"), QStringLiteral("psu"),
                                     QStringLiteral("supply"))),
             QStringLiteral("farm/rig[2]/supply farm/psu"));
    QCOMPARE(objects(renameComponent(design, Design::rootId, QStringLiteral("rig"),
                                     QStringLiteral("pod"))),
             QStringLiteral("farm/pod[2]/psu farm/psu"));
}

QTEST_GUILESS_MAIN(TestRuleSettings)

#include "tst_rule_settings.moc"
