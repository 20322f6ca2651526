// What one can choose by typing a few letters: commands, parts to add, things in the design.
#pragma once

#include <QAbstractListModel>
#include <QIcon>

#include <functional>
#include <optional>
#include <vector>

namespace nongjang {

struct Choice
{
    QString text;
    QString detail; ///< where it is: "File › Export", "farm/rig"
    QString keys;   ///< that do the same
    QString words;  ///< what else it is found by; never shown
    QIcon icon;
    int weight = 0; ///< added to the score: what is meant more often
    bool enabled = true;
    bool onlyWhenAsked = false; ///< not shown before something is typed
    std::function<void()> run;
};

/// How well the words typed fit a choice: each must occur, in any order, in the text or in the other words. In the text its letters
/// may also stand apart ("shsel": "Show selection"). Higher is better; empty: does not fit.
[[nodiscard]] std::optional<int> matchScore(const QString &query, const QString &text,
                                            const QString &words = {});

/// Choices that fit what was typed, best first; at most `mostRows`.
class ChoicesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, KeysRole };
    static constexpr int mostRows = 200;

    using QAbstractListModel::QAbstractListModel;

    void setChoices(std::vector<Choice> choices);
    void setQuery(const QString &query);
    [[nodiscard]] const Choice &choice(int row) const;
    [[nodiscard]] int fitting() const
    {
        return int(m_fits.size());
    } ///< also those beyond the last row

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] std::vector<int> all() const;
    void filter();

    std::vector<Choice> m_choices;
    std::vector<int> m_fits; ///< indices into the choices
    std::vector<int> m_rows; ///< the best of them, best first
    QString m_query;
};

} // namespace nongjang
