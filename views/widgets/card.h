#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace nongjang {

/// A titled frame with a column of widgets.
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &objectName, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void add(QWidget *widget); ///< takes it
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace nongjang
