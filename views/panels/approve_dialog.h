#pragma once

#include <QDialog>

class QLineEdit;

namespace nongjang {

/// Asks why a finding is accepted.
class ApproveDialog final : public QDialog
{
    Q_OBJECT

public:
    ApproveDialog(const QString &rule, const QString &message, QWidget *parent);
    [[nodiscard]] QString note() const;

private:
    QLineEdit *m_note;
};

} // namespace nongjang
