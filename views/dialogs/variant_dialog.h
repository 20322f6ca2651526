#pragma once

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace nongjang {

/// Asks for name and note of a variant. Deletes itself.
class VariantDialog final : public QDialog
{
    Q_OBJECT

public:
    VariantDialog(const QString &name, const QString &note, QWidget *parent);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString note() const;

private:
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_note = nullptr;
};

} // namespace nongjang
