#pragma once

#include <QScrollArea>

namespace nongjang {

/// Scrolls up and down only: the content is as wide as the area.
class VerticalScrollArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit VerticalScrollArea(const QString &objectName, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {260, 200}; }
    QSize minimumSizeHint() const override { return {160, 80}; }
};

} // namespace nongjang
