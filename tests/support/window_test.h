// What the tests of the window begin with: a window on a session of its own, settings nobody else has, and hands for its fields.
#pragma once

#include "tests/support/designs.h"
#include "tests/support/scripted_prompts.h"
#include "views/canvas/canvas_view.h"
#include "views/mainwindow/action_registry.h"
#include "views/mainwindow/language.h"
#include "views/mainwindow/main_window.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace nongjang::test {

/// Tests derive from it, and call the first three from initTestCase(), init() and cleanup().
class WindowTest : public QObject
{
protected:
    /// In light and English; `application` names the settings.
    void prepare(const QString &application)
    {
        QVERIFY(m_folder.isValid());
        QCoreApplication::setOrganizationName(QStringLiteral("nongjang-test"));
        QCoreApplication::setApplicationName(application);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        theme::apply(QStringLiteral("light"));
        applyLanguage(QStringLiteral("en"));
    }
    void openWindow()
    {
        closeWindow();
        m_prompts.path.clear();
        m_prompts.errors.clear();
        m_session = std::make_unique<DesignSession>(m_catalog);
        m_window = std::make_unique<MainWindow>(*m_session, m_prompts);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void closeWindow()
    {
        m_window.reset();
        m_session.reset();
    }

    void waitForReport() const { QTRY_VERIFY(m_session->report() && !m_session->isComputing()); }
    void openExample(const QString &name) const
    {
        QVERIFY(m_window->openPath(QStringLiteral("example:") + name));
        waitForReport();
    }
    template<class T>
    T *find(const QString &name) const
    {
        T *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QAction *action(const char *id) const
    {
        return m_window->actionRegistry().action(id);
    }
    void trigger(const char *id) const { action(id)->trigger(); }
    /// Types into a field as a user would, and leaves it with Enter.
    void type(const QString &field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    [[nodiscard]] CanvasView &canvas() const { return m_window->canvas(); }
    [[nodiscard]] const Design &design() const { return m_session->document().design(); }
    [[nodiscard]] int steps() const { return m_session->document().undoStack().index(); }

    QTemporaryDir m_folder;
    CatalogPtr m_catalog = shippedCatalog();
    ScriptedPrompts m_prompts;
    std::unique_ptr<DesignSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace nongjang::test
