#pragma once

#include "model/session/design_session.h"
#include "views/panels/table_panel.h"

class QLabel;
class QPushButton;

namespace nongjang {

class BomTableModel;
class NoticeLabel;

/// The bill of materials, its total, and the parts without a price.
class BomPanel final : public TablePanel
{
    Q_OBJECT

public:
    explicit BomPanel(DesignSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void exportRequested();
    void importRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    BomPanel(DesignSession &session, BomTableModel *model, QWidget *parent);
    void refresh();
    void retranslate();
    void showGone(const Bom &bom, const Bom *baseline);
    [[nodiscard]] QString totalDelta(const Bom &bom, const Bom *baseline) const;

    DesignSession &m_session;
    BomTableModel *m_model;
    QLabel *m_total = nullptr;
    QLabel *m_gone = nullptr; ///< parts of the baseline that are not here
    NoticeLabel *m_unknown = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace nongjang
