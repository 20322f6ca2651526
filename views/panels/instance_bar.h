#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace nongjang {

/// Inside a placed assembly: is a change meant for this place only, or for every place of the assembly?
class InstanceBar final : public QWidget
{
    Q_OBJECT

public:
    explicit InstanceBar(QWidget *parent = nullptr);

    /// `assembly` is the name of the one shown, `place` the way to it; empty: the farm itself, and the bar hides.
    void setPlace(const QString &assembly, const QString &place);
    /// Something is different here: the way back shows.
    void setDifferent(bool isDifferent);
    void setHere(bool isHere);
    [[nodiscard]] bool isHere() const;

Q_SIGNALS:
    void scopeChanged();
    void resetRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_assembly;
    QString m_place;
    QLabel *m_label = nullptr;
    QComboBox *m_scope = nullptr;
    QWidget *m_different = nullptr;
    QLabel *m_mark = nullptr;
    QPushButton *m_reset = nullptr;
};

} // namespace nongjang
