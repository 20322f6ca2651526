#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>

class QDockWidget;
class QMainWindow;
class QMenu;

namespace nongjang {

/// The panels around the canvas: parts at the left, properties and dashboard at the right, tables in tabs below.
/// Remembers in the settings where the user put them.
class PanelDocks final : public QObject
{
    Q_OBJECT

public:
    enum class Place {
        Left,
        Right,
        Bottom,
        OnDemand ///< at the bottom, and only once it is asked for
    };

    explicit PanelDocks(QMainWindow &window);

    /// The window takes the panel. Those at the bottom share one place, with tabs.
    void add(const QString &name, QWidget *panel, Place place);
    void addToggles(QMenu &menu); ///< one entry for each panel, before what is in the menu
    void setTitle(const QString &name, const QString &title);
    void retranslate();

    void show(const QString &name);
    void makeHighEnough(const QString &name); ///< for one at the bottom that shows much
    void growWhenShown(const QString &name);  ///< the same as soon as its tab is chosen
    void reset();                             ///< as in a new window
    void hideAll();
    void showAgain(); ///< what hideAll() hid
    void setTogglesEnabled(bool enabled);

    void restoreLayout(); ///< after the panels are added, before the window is shown
    void saveLayout() const;
    /// Gives the panels their first sizes, unless the user's are known. The window is shown by now.
    void sizeOnce();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        QDockWidget *dock = nullptr;
        Place place = Place::Left;
    };

    void arrange();
    void size();
    [[nodiscard]] QDockWidget *dock(const QString &name) const;
    [[nodiscard]] QList<QDockWidget *> docksAt(Place place) const;

    QMainWindow &m_window;
    QList<Entry> m_entries;
    QList<QDockWidget *> m_hidden; ///< by hideAll()
    QByteArray m_layout;           ///< from the settings, or from before hideAll()
    bool m_isHidden = false;
    bool m_isSized = false;
    bool m_hasFirstSizes = false; ///< not those of an earlier run
    bool m_wasShown = false;      ///< in this run of the program
    QElapsedTimer m_sinceSized;
};

} // namespace nongjang
