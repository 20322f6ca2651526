#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace nongjang {

class RecentFiles;
class WrapButton;

/// What one sees first: examples, an empty canvas, open, recent files.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(RecentFiles &recent, QWidget *parent = nullptr);

    /// The open design one can go back to; empty: there is none.
    void setReturn(const QString &designName);

Q_SIGNALS:
    void returnChosen();
    void exampleChosen(const QString &name);
    void fileChosen(const QString &path);
    void newChosen();
    void templateChosen();
    void openChosen();
    void importChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildExamples(QVBoxLayout &column);
    void buildActions(QVBoxLayout &column);
    void retranslate();
    void refreshRecent();

    RecentFiles &m_recent;
    QString m_designName;
    QLabel *m_subtitle = nullptr;
    QLabel *m_examplesTitle = nullptr;
    QLabel *m_moreTitle = nullptr;
    QLabel *m_startTitle = nullptr;
    QLabel *m_recentTitle = nullptr;
    WrapButton *m_return = nullptr;
    WrapButton *m_new = nullptr;
    WrapButton *m_template = nullptr;
    WrapButton *m_open = nullptr;
    WrapButton *m_import = nullptr;
    QVBoxLayout *m_recentColumn = nullptr;
};

} // namespace nongjang
