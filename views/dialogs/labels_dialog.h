#pragma once

#include "views/print/label_pages.h"

#include <QDialog>
#include <QFutureWatcher>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace nongjang {

class UserPrompts;

/// A page of labels as it will be printed.
class LabelPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit LabelPreview(QWidget *parent = nullptr);

    /// What `job` refers to outlives the preview, or is taken away by showNothing().
    void showPage(const LabelJob &job, int page);
    void showNothing();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintPaper(const QRectF &area, const QRectF &paper);

    std::optional<LabelJob> m_job;
    int m_page = 0;
};

/// Labels for the ends of all cables: choose the sheet, look at the pages, print them or write them to a file.
class LabelsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `suggestion`: the path that is suggested for a file. `prompts` outlives the dialog.
    LabelsDialog(const Design &design, const CatalogPtr &catalog, const QString &title,
                 const QString &suggestion, UserPrompts &prompts, QWidget *parent = nullptr);
    ~LabelsDialog() override;

    [[nodiscard]] const LabelList &list() const { return m_list; }

private:
    void build();
    [[nodiscard]] QLayout *buildButtons();
    [[nodiscard]] LabelJob job() const;
    void take();
    void refresh();
    void save(const QString &ending, const QString &filter);
    void tellWritten();
    void print();

    QString m_title;
    QString m_suggestion;
    UserPrompts &m_prompts;
    QFutureWatcher<LabelList> m_watcher;
    QFutureWatcher<Outcome> m_writer;
    QString m_written; ///< path being written to
    LabelList m_list;
    QComboBox *m_sheet = nullptr;
    QSpinBox *m_start = nullptr;
    QSpinBox *m_page = nullptr;
    QCheckBox *m_outlines = nullptr;
    QLabel *m_summary = nullptr;
    LabelPreview *m_preview = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_csv = nullptr;
    QPushButton *m_print = nullptr;
};

} // namespace nongjang
