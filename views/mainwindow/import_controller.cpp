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

void ImportController::importPart()
{
    const QString path =
        m_prompts.openPath(tr("Import a part"), m_folder,
                           {tr("NetBox device types (*.yaml *.yml)"), tr("All files (*)")});
    if (path.isEmpty())
        return;
    m_folder = QFileInfo(path).absolutePath();
    const Result<Part> part = loadDeviceType(path);
    if (!part) {
        m_prompts.showError(tr("The part could not be imported"), part.error().message);
        return;
    }
    const Result<PartPtr> kept = saveOwnPart(*part, userPartsFolder());
    if (!kept) {
        m_prompts.showError(tr("The part could not be saved"), kept.error().message);
        return;
    }
    addOwnPart(m_session, *kept);
    Q_EMIT imported((*kept)->id);
    Q_EMIT message(tr("Imported %1 into the list of parts.").arg((*kept)->fullName()));
}

} // namespace nongjang
