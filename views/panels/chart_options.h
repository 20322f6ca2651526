#pragma once

#include "model/catalog/catalog.h"
#include "model/study/chart_request.h"

#include <QSet>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace nongjang {

/// What one may choose about a chart, beside its kind: which parts and figures, which component, which designs.
class ChartOptions final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartOptions(CatalogPtr catalog, QWidget *parent = nullptr);

    void setCatalog(CatalogPtr catalog);
    /// Shows what this kind has; `isShare`: it can be drawn as a ring.
    void setKind(const QString &kind, bool isShare);
    /// What is chosen, for the kind last set.
    [[nodiscard]] ChartRequest request() const;
    [[nodiscard]] bool isRing() const;
    void setBillParts(const QList<std::pair<QString, QString>> &parts); ///< id and name
    void setChoices(const std::vector<ScalingChoice> &choices);
    /// What a waterfall goes from and to: key and title; the usual ones while nobody has chosen others.
    void setDesigns(const QList<std::pair<QString, QString>> &designs, const QString &from,
                    const QString &to);
    [[nodiscard]] QString from() const { return chosen(m_from); }
    [[nodiscard]] QString to() const { return chosen(m_to); }
    /// Of designs: what is chosen but not among these gives way to what is.
    void preferFigures(const QStringList &figures);
    void setPart(const QString &part);
    void setPartFilter(const QString &filter);

Q_SIGNALS:
    void changed();
    void ringChanged();
    void filesRequested();
    void examplesRequested();
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Choice
    {
        QWidget *pair = nullptr;
        QLabel *label = nullptr;
        QComboBox *box = nullptr;
    };
    [[nodiscard]] Choice addChoice(const QString &objectName);
    void build();
    void retranslate();
    void fillFigures();
    void fillGroupings();
    void fillChanges();
    [[nodiscard]] static QString chosen(const Choice &choice);
    static void fill(const Choice &choice, const QList<std::pair<QString, QString>> &entries,
                     const QString &usual);

    CatalogPtr m_catalog;
    QString m_kind;
    QLineEdit *m_filter = nullptr;
    Choice m_part, m_scaled, m_x, m_y, m_size, m_shade, m_grouping, m_from, m_to, m_change;
    QSet<const QComboBox *> m_chosen; ///< where somebody has chosen
    QCheckBox *m_logX = nullptr;
    QCheckBox *m_logY = nullptr;
    QCheckBox *m_ring = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_examples = nullptr;
    QToolButton *m_clear = nullptr;
};

} // namespace nongjang
