#pragma once

#include <QDialog>

namespace nongjang {

/// Version, licence, and where the data come from.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace nongjang
