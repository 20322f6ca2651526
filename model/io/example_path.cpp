#include "model/io/example_path.h"

#include "model/io/variant_file.h"

namespace nongjang {

QString designPath(const QString &file)
{
    const QString prefix = QStringLiteral("example:");
    return file.startsWith(prefix)
               ? QString(exampleFolder % u'/' % file.mid(prefix.size()) % QStringLiteral(".farm"))
               : file;
}

QString farmPath(const QString &argument)
{
    const FarmName name = farmName(argument);
    const QString path = designPath(name.file);
    return name.variant.isEmpty() ? path : QString(path % u'#' % name.variant);
}

} // namespace nongjang
