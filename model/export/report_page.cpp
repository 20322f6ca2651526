#include "model/export/report_page.h"

#include "model/export/report_sections.h"

#include <QCoreApplication>
#include <QLocale>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::ReportPage)
};

const QString reportStyle = QStringLiteral(
    "body{max-width:60em;margin:2em auto;padding:0 1em}h1{margin-bottom:0}"
    "h2{border-bottom:2px solid #0072b2;margin-top:1.6em}h3{margin-bottom:.3em}"
    "table{width:100%;font-size:13px}.headline{font-size:18px;font-weight:bold}"
    ".quiet{color:#555}figure{margin:1em 0}figure svg,figure img{max-width:100%;height:auto;"
    "max-height:24cm}td{overflow-wrap:anywhere}"
    "@media print{h2,h3{break-after:avoid}tr,figure{break-inside:avoid}a{color:inherit}}");

/// On paper these are pixels of 1/96 inch between the margins of A4.
constexpr int paperWidth = 620;
constexpr int paperHeight = 820;

class Page
{
public:
    Page(const ReportInput &input, HtmlUse use)
        : m_input(input)
        , m_use(use)
    {}

    ReportPage make()
    {
        head();
        pictures();
        section(Tr::tr("Key figures"), keyFigureTables(m_input));
        if (m_input.report.workload) {
            heading(Tr::tr("Workload"));
            for (const BarPicture &each : workloadBars(m_input.report))
                bar(each);
            tables(workloadTables(m_input));
        }
        section(Tr::tr("What limits it"), {bottleneckTable(m_input.report)});
        section(Tr::tr("Findings"), {findingTable(m_input.report)});
        section(Tr::tr("Bill of materials"), {billTable(m_input.report.bom)});
        heading(Tr::tr("Power"));
        bar(powerBar(m_input));
        tables(powerTables(m_input));
        heading(Tr::tr("Cost"));
        bar(purchaseBar(m_input));
        bar(yearBar(m_input));
        tables(costTables(m_input));
        section(Tr::tr("What this rests on"), assumptionTables(m_input));
        m_text += QStringLiteral("</body>\n</html>\n");
        m_page.html = m_text.toUtf8();
        return std::move(m_page);
    }

private:
    void head()
    {
        const Report &report = m_input.report;
        m_text = htmlHead(m_input.title, m_use, reportStyle)
                 % QStringLiteral("<body>\n<h1>%1</h1>\n<p class=\"quiet\">%2</p>\n")
                       .arg(htmlText(m_input.title),
                            htmlText(Tr::tr("Made by Nongjang %1, %2", "version, day")
                                         .arg(QLatin1StringView(NJ_VERSION), m_input.made)));
        if (!report.headline.isEmpty())
            m_text +=
                QStringLiteral("<p class=\"headline\">%1</p>\n").arg(htmlText(report.headline));
        if (!m_input.design.notes.isEmpty())
            m_text += QStringLiteral("<p>%1</p>\n")
                          .arg(htmlText(m_input.design.notes.left(4000))
                                   .replace(u'\n', QStringLiteral("<br />")));
    }

    void pictures()
    {
        for (const ReportPicture &each : m_input.pictures)
            picture(each);
    }

    void heading(const QString &title)
    {
        m_text += QStringLiteral("<h2>%1</h2>\n").arg(htmlText(title));
    }

    void section(const QString &title, const std::vector<HtmlTable> &all)
    {
        heading(title);
        tables(all);
    }

    void tables(const std::vector<HtmlTable> &all)
    {
        for (const HtmlTable &table : all) {
            if (!table.title.isEmpty())
                m_text += QStringLiteral("<h3>%1</h3>\n").arg(htmlText(table.title));
            if (!table.rows.empty())
                m_text += htmlTable(table, m_use);
            else
                for (const QString &note : table.notes)
                    m_text += QStringLiteral("<p>%1</p>\n").arg(htmlText(note));
        }
    }

    void bar(const BarPicture &bar)
    {
        if (!bar.svg.isEmpty())
            picture({bar.title, bar.svg, bar.size, ReportPicture::Form::Svg});
    }

    void picture(const ReportPicture &picture)
    {
        const QString caption = htmlText(picture.title);
        if (m_use == HtmlUse::Paper) {
            const QSize size =
                picture.size.boundedTo({paperWidth, paperHeight}) == picture.size
                    ? picture.size
                    : picture.size.scaled(paperWidth, paperHeight, Qt::KeepAspectRatio);
            m_text += QStringLiteral("<h3>%1</h3><p><img src=\"picture:%2\" width=\"%3\" "
                                     "height=\"%4\" /></p>\n")
                          .arg(caption, QString::number(m_page.pictures.size()),
                               QString::number(size.width()), QString::number(size.height()));
            m_page.pictures.push_back(picture);
            return;
        }
        m_text += QStringLiteral("<figure><figcaption>") % caption
                  % QStringLiteral("</figcaption>\n") % inlined(picture)
                  % QStringLiteral("</figure>\n");
    }

    /// What stands before the drawing itself in a file (XML declaration, document type) may not stand in a page.
    static QString inlined(const ReportPicture &picture)
    {
        if (picture.form == ReportPicture::Form::Png)
            return QStringLiteral("<img alt=\"\" width=\"%1\" src=\"data:image/png;base64,")
                       .arg(picture.size.width())
                   % QString::fromLatin1(picture.bytes.toBase64()) % QStringLiteral("\" />");
        const qsizetype start = picture.bytes.indexOf("<svg");
        return start < 0 ? QString() : QString::fromUtf8(picture.bytes.mid(start));
    }

    const ReportInput &m_input;
    HtmlUse m_use;
    QString m_text;
    ReportPage m_page;
};

} // namespace

ReportPage reportPage(const ReportInput &input, HtmlUse use)
{
    return Page(input, use).make();
}

} // namespace nongjang
