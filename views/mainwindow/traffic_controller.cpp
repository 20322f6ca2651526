#include "views/mainwindow/traffic_controller.h"

#include "model/io/matrix_file.h"
#include "views/panels/traffic_edit.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace nongjang {

using namespace Qt::StringLiterals;

TrafficController::TrafficController(DesignSession &session, UserPrompts &prompts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_prompts(prompts)
{}

void TrafficController::importMatrix()
{
    const QString folder = m_session.filePath().isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(m_session.filePath()).absolutePath();
    const QString path =
        m_prompts.openPath(tr("Import a traffic matrix"), folder,
                           {tr("Comma-separated values (*.csv *.tsv *.txt)"), tr("All files (*)")});
    if (path.isEmpty())
        return;
    const Result<QList<TrafficDemand>> matrix = loadTrafficMatrix(path);
    if (!matrix) {
        m_prompts.showError(tr("The traffic matrix could not be imported"), matrix.error().message);
        return;
    }
    editTraffic(m_session, tr("Import the traffic matrix"),
                [&](TrafficSettings &traffic) { traffic.matrix = *matrix; });
    Q_EMIT message(tr("Imported %n entry(s) from %1", nullptr, int(matrix->size())).arg(path));
}

} // namespace nongjang
