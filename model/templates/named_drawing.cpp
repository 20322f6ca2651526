#include "model/templates/named_drawing.h"

#include "model/io/farm_file.h"
#include "model/templates/topology_template.h"

namespace nongjang {

Result<Design> namedDrawing(const QString &name, const Catalog &catalog)
{
    if (!name.endsWith(QStringLiteral(".farm")))
        return drawTemplate(name.section(u'/', -1), catalog);
    Result<LoadedDesign> loaded = loadFarm(name);
    if (!loaded)
        return Failure{loaded.error()};
    return std::move(loaded->design);
}

} // namespace nongjang
