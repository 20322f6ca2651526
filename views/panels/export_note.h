#pragma once

#include "model/catalog/part.h"
#include "model/design/design.h"

#include <QLabel>

namespace nongjang {

/// Export classification of one accelerator, below its figures; hidden for anything else.
class ExportNote final : public QLabel
{
    Q_OBJECT

public:
    explicit ExportNote(QWidget *parent = nullptr);

    void setPart(const Part *part, const Design &design); ///< null: none
};

} // namespace nongjang
