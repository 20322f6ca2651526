#include "views/mainwindow/traffic_controller.h"

#include "model/io/matrix_file.h"
#include "model/study/traffic_request.h"
#include "views/panels/traffic_edit.h"

namespace nongjang {

using namespace Qt::StringLiterals;

TrafficController::TrafficController(DesignSession &session, UserPrompts &prompts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_prompts(prompts)
{}

void TrafficController::importMatrix(const QString &folder)
{
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
    Design design = m_session.document().design();
    design.traffic = {};
    design.traffic.matrix = *matrix;
    if (const QStringList wrong = wrongTraffic(design, m_session.catalog()); !wrong.isEmpty()) {
        constexpr int most = 5;
        m_prompts.showError(tr("The traffic matrix could not be imported"),
                            path % u":\n"_s % wrong.mid(0, most).join(u'\n'));
        return;
    }
    editTraffic(m_session, tr("Import the traffic matrix"), [&](TrafficSettings &traffic) {
        traffic.matrix = *matrix;
        traffic.pattern = u"matrix"_s; // what one wants to see next
    });
    Q_EMIT message(tr("Imported %n entry(s) from %1", nullptr, int(matrix->size())).arg(path));
}

} // namespace nongjang
