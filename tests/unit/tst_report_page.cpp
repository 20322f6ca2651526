// The page of a report: well-formed, self-contained, safe against names, bounded for large designs.
#include "model/export/report_page.h"
#include "model/study/study.h"
#include "tests/support/designs.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace nongjang;

namespace {

const QByteArray picture =
    R"(<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="5" height="5" /></svg>)";

QByteArray pageOf(const Design &design, HtmlUse use = HtmlUse::Browser)
{
    const Report report = evaluate(design, *test::shippedCatalog());
    return reportPage({design,
                       report,
                       *test::shippedCatalog(),
                       QStringLiteral("My <farm> & \"rig\""),
                       QStringLiteral("today"),
                       {{QStringLiteral("The whole farm"), picture, QSize(10, 10)}}},
                      use)
        .html;
}

QString xmlErrorOf(const QByteArray &page)
{
    QXmlStreamReader reader(page);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? QStringLiteral("%1:%2: %3")
                                   .arg(reader.lineNumber())
                                   .arg(reader.columnNumber())
                                   .arg(reader.errorString())
                             : QString();
}

/// All that a browser would fetch by itself.
QStringList loadsOf(const QByteArray &page)
{
    static const QRegularExpression load(QStringLiteral(
        "(?:src|data|xlink:href)=\"(?!data:)[^\"]*\"|url\\([^#][^)]*\\)|@import|<link|<script|"
        "<iframe|<object"));
    QStringList found;
    auto matches = load.globalMatch(QString::fromUtf8(page));
    while (matches.hasNext())
        found << matches.next().captured();
    return found;
}

} // namespace

class TestReportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyExampleMakesAPage_data();
    void everyExampleMakesAPage();
    void hostileNamesStayText();
    void largeDesignsStaySmall();
    void picturesAreReferredToOnPaper();
    void linksAreOnlySources();
};

void TestReportPage::everyExampleMakesAPage_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : test::exampleNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestReportPage::everyExampleMakesAPage()
{
    QFETCH(const QString, name);
    const Design design = test::example(name);
    const QByteArray page = pageOf(design);
    QCOMPARE(xmlErrorOf(page), QString());
    QCOMPARE(loadsOf(page), QStringList());
    for (const char *title : {"Key figures", "What limits it", "Findings", "Bill of materials",
                              "Power", "Cost", "What this rests on"})
        QVERIFY2(page.contains(title), title);
    QCOMPARE(page.contains("Ways to cut the model"), design.workload.task != WorkloadTask::None);
    QVERIFY(page.contains("My &lt;farm&gt; &amp; &quot;rig&quot;"));
    QVERIFY(page.count("<svg") >= 2); // the drawing, and a bar
}

void TestReportPage::hostileNamesStayText()
{
    Design design = test::example(test::exampleNames().first());
    design.name = QStringLiteral("<script>alert(1)</script>");
    design.notes = QStringLiteral("</p><img src=\"http://evil/\" onerror=x> %1 %2 \x01 ]]>");
    design.sources = {QStringLiteral("https://evil/\"onclick=\"x"), QStringLiteral("javascript:x"),
                      QStringLiteral("https://vendor.example/page?a=1&b=2 | recall <b>")};
    Assembly root = *design.root;
    root.components[0].id = QStringLiteral("gpu<img src=x>%1&");
    design = design.withAssembly(root);
    const QByteArray page = pageOf(design);
    QCOMPARE(xmlErrorOf(page), QString());
    QCOMPARE(loadsOf(page), QStringList());
    QVERIFY(!page.contains("<img"));
    QVERIFY(!page.contains("\"onclick"));
    QVERIFY(!page.contains("href=\"javascript"));
    QVERIFY(page.contains("href=\"https://vendor.example/page?a=1&amp;b=2\">vendor.example</a>"));
    QVERIFY(page.contains("onerror=x&gt; %1 %2"));
}

/// Ten thousand cards, each a component and a line of its own: lists are cut, and say so.
void TestReportPage::largeDesignsStaySmall()
{
    QByteArray components;
    for (int i = 1; i <= 10'000; ++i)
        components += (i > 1 ? "," : "") + QByteArray("{\"id\": \"g") + QByteArray::number(i)
                      + "\", \"part\": \"rtx-3090\", \"price\": \"" + QByteArray::number(1000 + i)
                      + " USD\"}";
    const QByteArray page = pageOf(test::farmOf(components));
    QCOMPARE(xmlErrorOf(page), QString());
    QVERIFY2(page.size() < 400'000, qPrintable(QString::number(page.size())));
    QVERIFY(page.contains("9800 more."));
}

void TestReportPage::picturesAreReferredToOnPaper()
{
    const Design design = test::example(test::exampleNames().first());
    const Report report = evaluate(design, *test::shippedCatalog());
    const ReportPage page = reportPage(
        {design, report, *test::shippedCatalog(), {}, {}, {{{}, picture, QSize(2000, 1000)}}},
        HtmlUse::Paper);
    QVERIFY(!page.html.contains("<svg"));
    QVERIFY(page.html.contains("src=\"picture:0\" width=\"620\" height=\"310\""));
    QCOMPARE(page.html.count("picture:"), qsizetype(page.pictures.size()));
    QVERIFY(page.pictures.size() >= 2);
}

void TestReportPage::linksAreOnlySources()
{
    QCOMPARE(sourceLinks(QStringLiteral("https://a.example/x | recall")),
             QStringLiteral("<a href=\"https://a.example/x\">a.example</a>, recall"));
    QCOMPARE(sourceLinks(QStringLiteral("http://a.example/x")),
             QStringLiteral("http://a.example/x"));
    QCOMPARE(sourceLinks(QStringLiteral("https://a.example/a page")),
             QStringLiteral("https://a.example/a page"));
}

QTEST_GUILESS_MAIN(TestReportPage)
#include "tst_report_page.moc"
