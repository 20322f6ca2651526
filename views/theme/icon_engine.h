// Icons drawn in one colour, given the colour when painted.
#pragma once

#include "views/theme/theme.h"

#include <QIconEngine>
#include <QString>

#include <optional>

namespace nongjang::theme {

/// Renders :/icons/NAME.svg in the text colour of the application palette, or that of a role, so that switching the
/// theme needs no new icons. Pixmaps are kept in QPixmapCache.
class IconEngine final : public QIconEngine
{
public:
    explicit IconEngine(QString name, std::optional<Role> role = {});

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    QIconEngine *clone() const override;
    QString key() const override;
    QString iconName() override { return m_name; }
    bool isNull() override;

private:
    [[nodiscard]] QColor modeColour(QIcon::Mode mode) const;

    QString m_name;
    std::optional<Role> m_role;
};

} // namespace nongjang::theme
