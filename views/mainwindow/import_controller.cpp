#include "views/mainwindow/import_controller.h"

#include "model/io/catalog_writer.h"
#include "model/io/device_type.h"
#include "model/session/own_parts.h"

#include <QDir>
#include <QFileInfo>

namespace nongjang {

ImportController::ImportController(DesignSession &session, UserPrompts &prompts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_folder(QDir::homePath())
{}

Result<std::vector<PartPtr>> ImportController::read(const QString &path)
{
    if (path.endsWith(u".json", Qt::CaseInsensitive))
        return importParts(m_session, path, userPartsFolder());
    const Result<Part> part = loadDeviceType(path);
    if (!part)
        return Failure{part.error()};
    const Result<PartPtr> kept = saveOwnPart(*part, userPartsFolder());
    if (!kept)
        return Failure{kept.error()};
    addOwnPart(m_session, *kept);
    return std::vector<PartPtr>{*kept};
}

void ImportController::importPart()
{
    const QString path = m_prompts.openPath(
        tr("Import a part"), m_folder,
        {tr("Parts and NetBox device types (*.json *.yaml *.yml)"), tr("All files (*)")});
    if (path.isEmpty())
        return;
    m_folder = QFileInfo(path).absolutePath();
    const Result<std::vector<PartPtr>> parts = read(path);
    if (!parts) {
        m_prompts.showError(tr("The part could not be imported"), parts.error().message);
        return;
    }
    Q_EMIT imported(parts->back()->id);
    Q_EMIT message(
        parts->size() == 1
            ? tr("Imported %1 into the list of parts.").arg(parts->back()->fullName())
            : tr("Imported %n parts into the list of parts.", nullptr, int(parts->size())));
}

} // namespace nongjang
