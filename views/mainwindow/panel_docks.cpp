#include "views/mainwindow/panel_docks.h"

#include <QAbstractButton>
#include <QAction>
#include <QChildEvent>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>
#include <QTabBar>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr int layoutVersion = 7; // counts up when panels come or go
constexpr int leftWidth = 265;
constexpr int rightWidth = 345;
constexpr int bottomHeight = 200;
constexpr int readableHeight = 280; ///< of a panel with tools and tabs of its own
constexpr int settleMilliseconds =
    1500; ///< in which the window manager gives a new window its size

} // namespace

PanelDocks::PanelDocks(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    window.setDockNestingEnabled(true);
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    window.setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
    window.installEventFilter(this);
}

void PanelDocks::add(const QString &name, QWidget *panel, Place place)
{
    auto *made = new QDockWidget(&m_window);
    made->setObjectName(name);
    made->setWidget(panel);
    if (place == Place::Bottom || place == Place::OnDemand)
        made->setTitleBarWidget(new QWidget); // its tab says what it is
    m_entries << Entry{made, place};
}

void PanelDocks::addToggles(QMenu &menu)
{
    QAction *before = menu.actions().value(0);
    for (const Entry &entry : std::as_const(m_entries))
        menu.insertAction(before, entry.dock->toggleViewAction());
}

void PanelDocks::setTitle(const QString &name, const QString &title)
{
    dock(name)->setWindowTitle(title);
}

/// The buttons Qt makes in the title of a panel have no accessible name.
void PanelDocks::retranslate()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        for (auto *button :
             entry.dock->findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly)) {
            const bool closes = button->objectName() == u"qt_dockwidget_closebutton"_s;
            button->setAccessibleName(closes ? tr("Close panel") : tr("Detach panel"));
        }
    }
}

void PanelDocks::show(const QString &name)
{
    dock(name)->show();
    dock(name)->raise();
}

void PanelDocks::growWhenShown(const QString &name)
{
    connect(dock(name), &QDockWidget::visibilityChanged, this, [this, name](bool isVisible) {
        // Once the user has sized the panels, theirs stand.
        if (isVisible && m_hasFirstSizes && !m_isHidden)
            QMetaObject::invokeMethod(
                this, [this, name] { makeHighEnough(name); }, Qt::QueuedConnection);
    });
}

void PanelDocks::makeHighEnough(const QString &name)
{
    QDockWidget *panel = dock(name);
    if (!panel->isFloating() && panel->height() < readableHeight)
        m_window.resizeDocks({panel}, {readableHeight}, Qt::Vertical);
}

void PanelDocks::reset()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        m_window.removeDockWidget(entry.dock);
        entry.dock->setFloating(false);
    }
    arrange();
    size();
}

void PanelDocks::arrange()
{
    for (QDockWidget *panel : docksAt(Place::Left))
        m_window.addDockWidget(Qt::LeftDockWidgetArea, panel);
    for (QDockWidget *panel : docksAt(Place::Right))
        m_window.addDockWidget(Qt::RightDockWidgetArea, panel);
    const QList<QDockWidget *> tabs = docksAt(Place::Bottom) + docksAt(Place::OnDemand);
    for (QDockWidget *panel : tabs) {
        if (panel == tabs.constFirst())
            m_window.addDockWidget(Qt::BottomDockWidgetArea, panel);
        else
            m_window.tabifyDockWidget(tabs.constFirst(), panel);
    }
    for (const Entry &entry : std::as_const(m_entries))
        entry.dock->setVisible(entry.place != Place::OnDemand);
    if (!tabs.isEmpty())
        tabs.constFirst()->raise();
}

void PanelDocks::size()
{
    const QList<QDockWidget *> right = docksAt(Place::Right);
    m_window.resizeDocks({docksAt(Place::Left).constFirst(), right.constFirst()},
                         {leftWidth, rightWidth}, Qt::Horizontal);
    const int height = m_window.centralWidget()->height() + bottomHeight;
    m_window.resizeDocks(right, {height * 2 / 5, height * 3 / 5}, Qt::Vertical);
    m_window.resizeDocks({docksAt(Place::Bottom).constFirst()}, {bottomHeight}, Qt::Vertical);
    m_isSized = true;
    m_hasFirstSizes = true;
}

void PanelDocks::sizeOnce()
{
    if (m_isHidden || !m_window.isVisible())
        return;
    m_wasShown = true;
    if (m_isSized)
        return;
    size();
    m_sinceSized.start();
}

/// The first sizes were for the window as it was asked for; the one it got may come later. So do the bars of tabs, which Qt makes when
/// panels come to lie behind each other: tabs have their whole titles, and are scrolled where they are too many.
bool PanelDocks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildPolished) {
        if (auto *bar = qobject_cast<QTabBar *>(static_cast<QChildEvent *>(event)->child())) {
            bar->setElideMode(Qt::ElideNone);
            bar->setUsesScrollButtons(true);
        }
    }
    if (watched == &m_window && event->type() == QEvent::Resize && m_sinceSized.isValid()
        && !m_isHidden) {
        if (m_sinceSized.hasExpired(settleMilliseconds))
            m_sinceSized.invalidate();
        else
            QMetaObject::invokeMethod(this, &PanelDocks::size, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void PanelDocks::hideAll()
{
    if (m_isHidden)
        return;
    m_isHidden = true;
    if (m_wasShown) // else it is still the one from the settings
        m_layout = m_window.saveState(layoutVersion);
    m_hidden.clear();
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!entry.dock->isHidden()) // one behind another tab is not hidden
            m_hidden << entry.dock;
        entry.dock->hide();
    }
}

void PanelDocks::showAgain()
{
    m_isHidden = false;
    for (QDockWidget *panel : std::as_const(m_hidden))
        panel->show();
    if (m_isSized) // hiding made them forget how large they were
        m_window.restoreState(m_layout, layoutVersion);
    sizeOnce();
}

void PanelDocks::setTogglesEnabled(bool enabled)
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.dock->toggleViewAction()->setEnabled(enabled);
}

void PanelDocks::restoreLayout()
{
    arrange();
    const QSettings settings;
    m_window.restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    m_layout = settings.value(u"window/state"_s).toByteArray();
    m_isSized = m_window.restoreState(m_layout, layoutVersion);
}

void PanelDocks::saveLayout() const
{
    if (!m_isSized) // the panels were never shown
        return;
    QSettings settings;
    settings.setValue(u"window/geometry"_s, m_window.saveGeometry());
    if (!m_wasShown) // panels that were never laid out have no sizes worth keeping
        return;
    settings.setValue(u"window/state"_s, m_isHidden ? m_layout : m_window.saveState(layoutVersion));
}

QDockWidget *PanelDocks::dock(const QString &name) const
{
    for (const Entry &entry : m_entries)
        if (entry.dock->objectName() == name)
            return entry.dock;
    qFatal("there is no panel %s", qPrintable(name));
}

QList<QDockWidget *> PanelDocks::docksAt(Place place) const
{
    QList<QDockWidget *> found;
    for (const Entry &entry : m_entries)
        if (entry.place == place)
            found << entry.dock;
    return found;
}

} // namespace nongjang
