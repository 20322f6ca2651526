#include "views/print/design_files.h"

#include "model/base/file_writer.h"
#include "model/export/bom_export.h"
#include "views/canvas/canvas_model.h"
#include "views/canvas/picture.h"
#include "views/print/html_pdf.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QLocale>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::DesignFiles)
};

constexpr std::size_t mostPictures = 6;

bool isPdf(const QString &path)
{
    return QFileInfo(path).suffix().toLower() == u"pdf";
}

void addPicture(const Design &design, const Catalog &catalog, const QString &assemblyId,
                const QString &title, std::vector<ReportPicture> &pictures)
{
    CanvasModel model;
    model.setScale(1.0);
    model.update(design, catalog, assemblyId);
    const DrawingBytes drawing = drawingBytes(model);
    if (!drawing.bytes.isEmpty())
        pictures.push_back({title, drawing.bytes, drawing.size,
                            drawing.isPng ? ReportPicture::Form::Png : ReportPicture::Form::Svg});
}

} // namespace

Outcome writeBomFile(const Bom &bom, const QString &title, const QString &path)
{
    if (!isPdf(path))
        return writeBom(bom, title, path);
    return writeFile(pdfOfHtml(bomHtml(bom, title, HtmlUse::Paper), title, QPageLayout::Landscape),
                     path);
}

Outcome writeCablesFile(const CableList &list, const QString &title, const QString &path)
{
    if (!isPdf(path))
        return writeCables(list, title, path);
    if (list.rows.size() <= mostPaperRows)
        return writeFile(
            pdfOfHtml(cablesHtml(list, title, HtmlUse::Paper), title, QPageLayout::Landscape),
            path);
    CableList first = list;
    first.rows.resize(mostPaperRows);
    first.isCut = true;
    return writeCablesFile(first, title, path);
}

std::vector<ReportPicture> reportPictures(const Design &design, const Catalog &catalog)
{
    std::vector<ReportPicture> pictures;
    addPicture(design, catalog, Design::rootId, Tr::tr("The whole farm"), pictures);
    for (const AssemblyPtr &assembly : design.assemblies) {
        if (pictures.size() >= mostPictures)
            break;
        const QString name = assembly->name.isEmpty() ? assembly->id : assembly->name;
        addPicture(design, catalog, assembly->id, Tr::tr("Inside: %1", "assembly").arg(name),
                   pictures);
    }
    return pictures;
}

Outcome writeReportFile(const ReportInput &input, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"html")
        return writeFile(reportPage(input, HtmlUse::Browser).html, path);
    if (ending != u"pdf")
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("%1: a report is written as .html or .pdf").arg(path));
    const ReportPage page = reportPage(input, HtmlUse::Paper);
    return writeFile(pdfOfHtml(page.html, input.title, QPageLayout::Portrait, page.pictures), path);
}

QString todayText()
{
    return QLocale().toString(QDate::currentDate(), QLocale::LongFormat);
}

} // namespace nongjang
