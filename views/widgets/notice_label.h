#pragma once

#include "views/theme/theme.h"

#include <QLabel>

namespace nongjang {

/// A wrapped line of text in the colour of a role; hidden while empty.
class NoticeLabel final : public QLabel
{
    Q_OBJECT

public:
    NoticeLabel(const QString &objectName, theme::Role role, QWidget *parent = nullptr);
    void setNotice(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColour();

    theme::Role m_role;
    bool m_applying = false;
};

} // namespace nongjang
