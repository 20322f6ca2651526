#pragma once

#include <QScrollArea>

namespace nongjang {

/// Scrolls up and down only: the content is as wide as the area.
class VerticalScrollArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit VerticalScrollArea(const QString &objectName, QWidget *parent = nullptr);
    /// From now on as wide as the content needs with its scroll bar, and not less than this.
    void setFittedWidth(int least);
    QSize sizeHint() const override { return {260, 200}; }
    QSize minimumSizeHint() const override { return {160, 80}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitWidth();

    int m_leastWidth = 0; ///< 0: as wide as there is room
};

} // namespace nongjang
