#pragma once

#include "model/session/design_session.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace nongjang {

/// Beside the breadcrumb: which variant is in hand, and what it is held against.
class VariantBar final : public QWidget
{
    Q_OBJECT

public:
    explicit VariantBar(DesignSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &id); ///< empty: the base
    void newRequested();
    void pinRequested(bool pin);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fill();
    void showPin();

    DesignSession &m_session;
    QComboBox *m_choice = nullptr;
    QToolButton *m_new = nullptr;
    QToolButton *m_pin = nullptr;
    QStringList m_shown; ///< ids and titles
};

} // namespace nongjang
