#pragma once

#include "model/session/design_session.h"
#include "model/study/limit_trial.h"

#include <QWidget>

#include <array>
#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;
class QSlider;

namespace nongjang {

class FieldEdit;
class NoticeLabel;

/// Power of the components selected: why they get none, and a slider for the power limit of accelerators with what it does to watts,
/// speed and cost. Hidden where there is nothing to say.
class PowerSection final : public QWidget
{
    Q_OBJECT

public:
    explicit PowerSection(DesignSession &session, QWidget *parent = nullptr);

    void setComponents(const QString &assemblyId, const QList<Component> &components);

Q_SIGNALS:
    /// `share` of the factory's limit; steps of one gesture are one undo step (−1: a step of its own).
    void shareRequested(double share, int gesture);
    void limitRequested(
        const nongjang::TypedValue &limit); ///< for every component; without text: the factory's

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Row { FullLoad, Typical, Compute, Memory, Energy, Cost, PerTflops, RowCount };

    void buildRows();
    void refresh();
    void refreshDark();
    void showFigures(double share);
    void retranslate();
    void typed(const QString &text);
    void goTo(LimitGoal goal);
    [[nodiscard]] QString powerText(const Ranged<double> &watts) const;
    [[nodiscard]] QString moneyText(const std::optional<Ranged<double>> &amount) const;

    DesignSession &m_session;
    QString m_assemblyId;
    QList<Component> m_components;
    LimitedCards m_cards;
    int m_gesture = -1;

    NoticeLabel *m_dark = nullptr;
    QWidget *m_limits = nullptr;
    QLabel *m_title = nullptr;
    QSlider *m_slider = nullptr;
    FieldEdit *m_field = nullptr;
    QGridLayout *m_rows = nullptr;
    std::array<QLabel *, RowCount> m_names{};
    std::array<QLabel *, RowCount> m_values{};
    QPushButton *m_efficient = nullptr;
    QPushButton *m_cheap = nullptr;
    QPushButton *m_factory = nullptr;
};

} // namespace nongjang
