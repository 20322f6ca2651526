#include "views/mainwindow/price_controller.h"

#include "model/edit/money_edits.h"
#include "model/io/price_file.h"

namespace nongjang {

PriceController::PriceController(DesignSession &session, UserPrompts &prompts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_prompts(prompts)
{}

void PriceController::importPrices(const QString &folder)
{
    const QString path =
        m_prompts.openPath(tr("Import prices"), folder,
                           {tr("Comma-separated values (*.csv *.tsv *.txt)"), tr("All files (*)")});
    if (path.isEmpty())
        return;
    const Result<QList<PriceEntry>> prices = loadPrices(path);
    if (!prices) {
        m_prompts.showError(tr("The prices could not be imported"), prices.error().message);
        return;
    }
    Document &document = m_session.document();
    document.apply(nongjang::importPrices(document.design(), *prices), tr("Import prices"));
    Q_EMIT message(tr("Imported %n price(s) from %1", nullptr, int(prices->size())).arg(path));
}

} // namespace nongjang
