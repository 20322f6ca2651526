#pragma once

#include "model/edit/pattern_options.h"

#include <QDialog>

#include <vector>

class QButtonGroup;
class QDialogButtonBox;
class QLabel;
class QToolButton;

namespace nongjang {

/// Shows as small pictures how two blocks can be joined, and what that takes. Deletes itself.
class PatternDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `drawn` has the pattern to start with, if it is possible.
    PatternDialog(std::vector<PatternOption> options, const Cable &drawn, QWidget *parent);

    [[nodiscard]] const PatternOption &chosen() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const Cable &drawn);
    void paintPictures();
    void refresh();
    [[nodiscard]] QPixmap picture(const PatternOption &option) const;

    std::vector<PatternOption> m_options;
    std::vector<QToolButton *> m_pictures;
    QButtonGroup *m_choice = nullptr;
    QLabel *m_text = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace nongjang
