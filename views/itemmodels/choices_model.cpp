#include "views/itemmodels/choices_model.h"

#include <algorithm>
#include <numeric>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholeScore = 120;
constexpr int startScore = 90; ///< of the text
constexpr int wordScore = 60;  ///< of a word in it
constexpr int insideScore = 40;
constexpr int wholeOtherScore = 45;
constexpr int otherWordScore = 30;
constexpr int apartScore = 10;
constexpr int longestApart = 60; ///< in longer texts any few letters occur one after another

/// Letters in this order, the first of them at the start of a word.
bool standsApart(const QString &word, const QString &text)
{
    if (word.size() < 2 || text.size() > longestApart)
        return false;
    for (qsizetype start = 0; start < text.size(); ++start) {
        if (start > 0 && text[start - 1].isLetterOrNumber())
            continue;
        qsizetype at = start, found = 0;
        for (; at < text.size() && found < word.size(); ++at)
            found += text[at].toCaseFolded() == word[found].toCaseFolded() ? 1 : 0;
        if (text[start].toCaseFolded() == word[0].toCaseFolded() && found == word.size())
            return true;
    }
    return false;
}

/// Score of one word; 0: does not fit.
int wordFit(const QString &word, const QString &text, const QString &words)
{
    qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (at == 0)
        return text.size() == word.size() ? wholeScore : startScore;
    const bool isInside = at > 0;
    for (; at > 0; at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (!text[at - 1].isLetterOrNumber())
            return wordScore;
    }
    if (isInside)
        return insideScore;
    if (words.contains(word, Qt::CaseInsensitive))
        return QString(u' ' % words % u' ')
                       .contains(QString(u' ' % word % u' '), Qt::CaseInsensitive)
                   ? wholeOtherScore
                   : otherWordScore;
    return standsApart(word, text) ? apartScore : 0;
}

} // namespace

std::optional<int> matchScore(const QString &query, const QString &text, const QString &words)
{
    int score = 0;
    const QString simple = query.simplified();
    for (const QString &word : simple.split(u' ', Qt::SkipEmptyParts)) {
        const int fit = wordFit(word, text, words);
        if (fit == 0)
            return std::nullopt;
        score += fit;
    }
    if (simple.contains(u' ') && text.contains(simple, Qt::CaseInsensitive))
        score += insideScore;
    return score;
}

void ChoicesModel::setChoices(std::vector<Choice> choices)
{
    beginResetModel();
    m_choices = std::move(choices);
    m_fits = all();
    filter();
    endResetModel();
}

void ChoicesModel::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    // A longer word fits less; but a single letter does not fit letters apart, which two may.
    const bool isNarrower =
        query.startsWith(m_query) && m_query.simplified().section(u' ', -1).size() > 1;
    beginResetModel();
    m_query = query;
    if (!isNarrower)
        m_fits = all();
    filter();
    endResetModel();
}

std::vector<int> ChoicesModel::all() const
{
    std::vector<int> indices(m_choices.size());
    std::iota(indices.begin(), indices.end(), 0);
    return indices;
}

/// Of those in m_fits, which are fewer afterwards.
void ChoicesModel::filter()
{
    std::vector<std::pair<int, int>> fits; // score, index
    const bool isAsked = !m_query.trimmed().isEmpty();
    for (const int i : m_fits) {
        const Choice &choice = m_choices[std::size_t(i)];
        if (!isAsked && choice.onlyWhenAsked)
            continue;
        if (const std::optional<int> score = matchScore(m_query, choice.text, choice.words))
            fits.emplace_back(isAsked ? *score + choice.weight : 0, i);
    }
    m_fits.clear();
    for (const auto &[score, index] : fits)
        m_fits.push_back(index);
    const std::size_t most = std::min(fits.size(), std::size_t(mostRows));
    std::partial_sort(fits.begin(), fits.begin() + std::ptrdiff_t(most), fits.end(),
                      [](const auto &a, const auto &b) {
                          return a.first != b.first ? a.first > b.first : a.second < b.second;
                      });
    m_rows.clear();
    for (std::size_t i = 0; i < most; ++i)
        m_rows.push_back(fits[i].second);
}

const Choice &ChoicesModel::choice(int row) const
{
    return m_choices[std::size_t(m_rows[std::size_t(row)])];
}

int ChoicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ChoicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Choice &shown = choice(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::DecorationRole:
        return shown.icon;
    case Qt::AccessibleTextRole: {
        QStringList parts{shown.text, shown.detail, shown.keys};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Qt::ToolTipRole:
        return shown.detail.isEmpty() ? shown.text : QString(shown.text % u'\n' % shown.detail);
    case DetailRole:
        return shown.detail;
    case KeysRole:
        return shown.keys;
    default:
        return {};
    }
}

Qt::ItemFlags ChoicesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.isValid() && choice(index.row()).enabled)
        flags |= Qt::ItemIsEnabled;
    return flags;
}

} // namespace nongjang
