#include "views/print/pdf_bytes.h"

#include <QBuffer>
#include <QPdfWriter>

namespace nongjang {

using namespace Qt::StringLiterals;

QByteArray pdfBytes(const QString &title, int dotsPerInch,
                    const std::function<void(QPdfWriter &)> &write)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(u"Nongjang"_s);
    writer.setResolution(dotsPerInch);
    write(writer);
    return bytes;
}

} // namespace nongjang
