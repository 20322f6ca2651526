// The traffic panel in the window, used with mouse and keys: every change is one undo step, and what is refused changes nothing.
#include "tests/support/window_test.h"
#include "views/canvas/canvas_view.h"
#include "views/charts/message_chart.h"
#include "views/itemmodels/patterns_model.h"
#include "views/itemmodels/ring_model.h"
#include "views/itemmodels/tiers_model.h"
#include "views/mainwindow/action_registry.h"
#include "views/mainwindow/language.h"
#include "views/mainwindow/main_window.h"
#include "views/theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QTableView>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QTranslator>

using namespace nongjang;
using namespace Qt::StringLiterals;

namespace {

/// Puts every text in brackets: what stays without them was not asked for again.
class Brackets final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *,
                                    int) const override
    {
        return u"[%1]"_s.arg(QString::fromUtf8(source));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TestTrafficPanel : public test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void patternIsChosen_data();
    void patternIsChosen();
    void patternThatCannotBeIsSaid();
    void messageSizeIsEdited();
    void launchTimeIsTyped();
    void savingCommitsTheSizeBeingTyped();
    void patternIsChosenFromTheMenu();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void routingAndShiftAreEdited();
    void matrixIsImportedAndCleared();
    void brokenMatrixChangesNothing_data();
    void brokenMatrixChangesNothing();
    void onlySelectedGpusTakePart();
    void ringIsReordered();
    void switchIsFramed();
    void routesAreMadeAndEdited();
    void chartAndTableShowTheSame();
    void languageChangesAtOnce();
    void designsWithoutTraffic();

private:
    void showTab(int index) const { find<QTabWidget>(u"trafficTabs"_s)->setCurrentIndex(index); }
    void click(const QString &button) const
    {
        QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton);
    }
    [[nodiscard]] QModelIndex patternRow(const QString &key, int column) const;
    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const;
    [[nodiscard]] const TrafficSettings &traffic() const
    {
        return m_session->document().design().traffic;
    }
};

void TestTrafficPanel::initTestCase()
{
    prepare(u"nongjang-traffic-test"_s);
}

void TestTrafficPanel::init()
{
    openWindow();
    openExample(u"server-8x4090-48g"_s);
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(find<QTableView>(u"patternsTable"_s)->isVisible());
}

void TestTrafficPanel::cleanup()
{
    closeWindow();
    applyLanguage(u"en"_s);
}

QModelIndex TestTrafficPanel::patternRow(const QString &key, int column) const
{
    const QAbstractItemModel *model = find<QTableView>(u"patternsTable"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data(PatternsModel::KeyRole) == key)
            return model->index(row, column);
    return {};
}

QString TestTrafficPanel::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the test cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void TestTrafficPanel::patternIsChosen_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"mark", "double click", "Enter"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestTrafficPanel::patternIsChosen()
{
    QFETCH(QString, how);
    auto *table = find<QTableView>(u"patternsTable"_s);
    const Design before = m_session->document().design();
    QCOMPARE(m_session->report()->rankedPattern, u"ring_allreduce"_s);
    const QModelIndex mark = patternRow(u"shift"_s, PatternsModel::RankedColumn);
    const QModelIndex name = patternRow(u"shift"_s, PatternsModel::NameColumn);
    table->scrollTo(name);
    const QPoint onName = table->visualRect(name).center();
    if (how == u"mark"_s) {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(mark).center());
    } else {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, onName);
        QCOMPARE(steps(), 0); // a row may be looked at
        if (how == u"Enter"_s)
            QTest::keyClick(table, Qt::Key_Return);
        else
            QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, onName);
    }
    QCOMPARE(traffic().pattern, u"shift"_s);
    QCOMPARE(steps(), 1);
    QTRY_COMPARE(m_session->report()->rankedPattern, u"shift"_s);
    QCOMPARE(patternRow(u"shift"_s, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(patternRow(u"ring_allreduce"_s, 0).data(Qt::CheckStateRole).toInt(),
             int(Qt::Unchecked));
    QVERIFY(m_session->report()->headline.contains(u"Shift"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_session->document().design() == before);
    QTRY_COMPARE(m_session->report()->rankedPattern, u"ring_allreduce"_s);
}

void TestTrafficPanel::patternThatCannotBeIsSaid()
{
    auto *table = find<QTableView>(u"patternsTable"_s);
    auto *notice = find<QLabel>(u"trafficNotice"_s);
    QVERIFY(notice->isHidden());
    const QModelIndex grey = patternRow(u"in_network_allreduce"_s, PatternsModel::NameColumn);
    QVERIFY(grey.data(Qt::ForegroundRole).isValid());
    table->setCurrentIndex(grey);
    QTest::keyClick(table, Qt::Key_Return);
    waitForReport();
    QTRY_VERIFY(!notice->isHidden());
    QCOMPARE(m_session->report()->rankedPattern, u"ring_allreduce"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(notice->isHidden());
}

void TestTrafficPanel::messageSizeIsEdited()
{
    auto *field = find<QLineEdit>(u"trafficMessage"_s);
    QCOMPARE(field->text(), u"1 GiB"_s); // what is meant while nothing is set
    type(u"trafficMessage"_s, u"3 MiB"_s);
    QVERIFY(traffic().message);
    QCOMPARE(traffic().message->value, 3.0 * 1024 * 1024);
    QCOMPARE(steps(), 1);
    QTRY_COMPARE(m_session->report()->messageBytes, 3.0 * 1024 * 1024);
    auto *choices = find<QComboBox>(u"trafficMessageChoices"_s);
    choices->setFocus();
    QTest::keyClick(choices, Qt::Key_Down);
    QCOMPARE(steps(), 2);
    QVERIFY(traffic().message);
    QCOMPARE(traffic().message->text, choices->currentText());
    QTest::keyClick(choices, Qt::Key_Z,
                    Qt::ControlModifier); // the design's undo, not that of letters
    QCOMPARE(field->text(), u"3 MiB"_s);
    type(u"trafficMessage"_s, QString());
    QVERIFY(!traffic().message);
    QCOMPARE(field->text(), u"1 GiB"_s);
}

void TestTrafficPanel::launchTimeIsTyped()
{
    auto *field = find<QLineEdit>(u"trafficLaunch"_s);
    QCOMPARE(field->text(), QString());
    type(u"trafficLaunch"_s, u"25 µs"_s);
    QVERIFY(traffic().launch);
    QCOMPARE(traffic().launch->value, 25e-6);
    QCOMPARE(steps(), 1);
    type(u"trafficLaunch"_s, QString());
    QVERIFY(!traffic().launch);
    QCOMPARE(steps(), 2);
}

void TestTrafficPanel::savingCommitsTheSizeBeingTyped()
{
    auto *field = find<QLineEdit>(u"trafficMessage"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"5 MiB"_s);
    QVERIFY(!traffic().message);
    m_prompts.path = m_folder.filePath(u"typed.farm"_s);
    QTest::keyClick(field, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(traffic().message);
    QCOMPARE(traffic().message->text, u"5 MiB"_s);
    QVERIFY(!m_window->isWindowModified());
}

void TestTrafficPanel::patternIsChosenFromTheMenu()
{
    auto *table = find<QTableView>(u"patternsTable"_s);
    const QRect row = table->visualRect(patternRow(u"broadcast"_s, PatternsModel::NameColumn));
    QTimer::singleShot(0, this, [this] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu && menu->actions().size() == 1);
        m_session->reevaluate(); // rows are made anew below the menu
        QTRY_VERIFY(!m_session->isComputing());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QContextMenuEvent event(QContextMenuEvent::Mouse, row.center(),
                            table->viewport()->mapToGlobal(row.center()));
    QApplication::sendEvent(table->viewport(), &event);
    QCOMPARE(traffic().pattern, u"broadcast"_s);
    QCOMPARE(steps(), 1);
}

void TestTrafficPanel::nonsenseIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown unit") << u"trafficMessage"_s << u"12 parsecs"_s;
    QTest::newRow("not a size") << u"trafficMessage"_s << u"10 GB/s"_s;
    QTest::newRow("nothing") << u"trafficMessage"_s << u"0 MiB"_s;
    QTest::newRow("negative") << u"trafficMessage"_s << u"-1 MiB"_s;
    QTest::newRow("too large") << u"trafficMessage"_s << u"1e30 B"_s;
    QTest::newRow("launch before it is asked") << u"trafficLaunch"_s << u"-1 µs"_s;
    QTest::newRow("launch in bytes") << u"trafficLaunch"_s << u"1 MiB"_s;
    QTest::newRow("shift by none") << u"trafficShift"_s << u"0"_s;
    QTest::newRow("shift by a part") << u"trafficShift"_s << u"1.5"_s;
}

void TestTrafficPanel::nonsenseIsRefused()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    const Design before = m_session->document().design();
    auto *message = find<QLabel>(QString(field % u"Message"_s));
    const QString shown = find<QLineEdit>(field)->text();
    type(field, text);
    QVERIFY(m_session->document().design() == before);
    QCOMPARE(steps(), 0);
    QVERIFY(message->isVisible());
    QVERIFY(!message->text().isEmpty());
    QTest::keyClick(find<QLineEdit>(field), Qt::Key_Escape);
    QVERIFY(!message->isVisible());
    QCOMPARE(find<QLineEdit>(field)->text(), shown);
}

void TestTrafficPanel::routingAndShiftAreEdited()
{
    auto *routing = find<QComboBox>(u"trafficRouting"_s);
    routing->setFocus();
    QTest::keyClick(routing, Qt::Key_Down);
    QVERIFY(traffic().isHashed);
    QCOMPARE(steps(), 1);
    type(u"trafficShift"_s, u"3"_s);
    QCOMPARE(traffic().shift, std::optional(3));
    QCOMPARE(steps(), 2);
    m_session->document().undoStack().setIndex(0);
    QCOMPARE(routing->currentIndex(), 0);
    QCOMPARE(find<QLineEdit>(u"trafficShift"_s)->text(), QString());
}

void TestTrafficPanel::matrixIsImportedAndCleared()
{
    auto *clear = find<QAbstractButton>(u"trafficClear"_s);
    QVERIFY(clear->isHidden());
    m_prompts.path.clear();
    const QString folder = QFileInfo(m_folder.filePath(u"own/rig.farm"_s)).absolutePath();
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(m_session->saveAs(folder % u"/rig.farm"_s));
    click(u"trafficImport"_s);               // cancelled
    QCOMPARE(m_prompts.askedFolder, folder); // beside the design
    QCOMPARE(steps(), 0);
    m_prompts.path = write(u"good.csv"_s, "from,to,size\nfarm/gpu[1],farm/gpu[2],64 MiB\n"
                                          "farm/gpu[2],farm/gpu[8],1 GiB\n");
    click(u"trafficImport"_s);
    QVERIFY2(m_prompts.errors.isEmpty(), qPrintable(m_prompts.errors.join(u'\n')));
    QCOMPARE(traffic().matrix.size(), 2);
    QCOMPARE(steps(), 1);
    QVERIFY(!clear->isHidden());
    waitForReport();
    const QModelIndex rate = patternRow(u"matrix"_s, PatternsModel::RateColumn);
    QVERIFY(!rate.data(Qt::ForegroundRole).isValid()); // evaluated
    QCOMPARE(traffic().pattern, u"matrix"_s);          // what one imports is what one wants to see
    click(u"trafficClear"_s);
    QVERIFY(traffic().matrix.isEmpty());
    QVERIFY(traffic().pattern.isEmpty()); // nothing is left to rank for
    QCOMPARE(steps(), 2);
    QVERIFY(clear->isHidden());
}

void TestTrafficPanel::brokenMatrixChangesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << QByteArray() << u"broken.csv"_s;
    QTest::newRow("a GPU that is not there")
        << QByteArray("from,to,size\nfarm/gpu[1],farm/gpu[55],1 MiB\n") << u"farm/gpu[55]"_s;
    QTest::newRow("not a size") << QByteArray("from,to,size\nfarm/gpu[1],farm/gpu[2],much\n")
                                << u"line 2"_s;
    QTest::newRow("a field too few")
        << QByteArray("from,to,size\nfarm/gpu[1],farm/gpu[2]\n") << u"line 2"_s;
}

void TestTrafficPanel::brokenMatrixChangesNothing()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    const Design before = m_session->document().design();
    m_prompts.path = write(u"broken.csv"_s, text);
    click(u"trafficImport"_s);
    QCOMPARE(m_prompts.errors.size(), 1);
    QVERIFY2(m_prompts.errors.first().contains(said), qPrintable(m_prompts.errors.first()));
    QVERIFY(m_session->document().design() == before);
    QCOMPARE(steps(), 0);
}

void TestTrafficPanel::onlySelectedGpusTakePart()
{
    auto *only = find<QAbstractButton>(u"trafficOnlySelected"_s);
    auto *limit = find<QLabel>(u"trafficLimit"_s);
    QVERIFY(!only->isEnabled());
    m_window->canvas().select({u"server"_s}); // holds no GPU of its own
    QVERIFY(!only->isEnabled());
    m_window->canvas().select({u"gpu"_s, u"server"_s});
    QVERIFY(only->isEnabled());
    QVERIFY(!limit->isVisible());
    click(u"trafficOnlySelected"_s);
    QCOMPARE(traffic().gpus, QStringList{u"farm/gpu"_s});
    QCOMPARE(steps(), 1);
    QVERIFY(limit->isVisible());
    QVERIFY(limit->text().contains(u"farm/gpu"_s));
    click(u"trafficAllGpus"_s);
    QVERIFY(traffic().gpus.isEmpty());
    QCOMPARE(steps(), 2);
    QVERIFY(!limit->isVisible());
}

void TestTrafficPanel::ringIsReordered()
{
    showTab(2);
    auto *list = find<QListView>(u"ringList"_s);
    auto *model = qobject_cast<RingModel *>(list->model());
    QVERIFY(model && model->rowCount() == 8);
    const QStringList topology = model->order();
    QVERIFY(!find<QAbstractButton>(u"ringByTopology"_s)->isEnabled());
    QVERIFY(!find<QAbstractButton>(u"ringUp"_s)->isEnabled());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(model->index(0, 0)).center());
    QVERIFY(m_window->canvas().selectedComponents().isEmpty()); // ordering leaves the view alone
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_window->canvas().selectedComponents(), QStringList{u"gpu"_s});
    QVERIFY(!find<QAbstractButton>(u"ringUp"_s)->isEnabled()); // the first
    click(u"ringDown"_s);
    click(u"ringDown"_s); // faster than the answers come
    QStringList expected = topology;
    expected.move(0, 2);
    QCOMPARE(traffic().ring, expected);
    QCOMPARE(steps(), 2);
    QCOMPARE(list->currentIndex().row(), 2);
    waitForReport();
    QCOMPARE(m_session->report()->ringOrder, expected);
    QCOMPARE(model->order(), expected);
    QCOMPARE(list->currentIndex().row(), 2);
    click(u"ringUp"_s);
    QVERIFY(model->moveRow({}, 7, {}, 0)); // what a drop does
    QCOMPARE(steps(), 4);
    QCOMPARE(traffic().ring.first(), topology.last());
    click(u"ringByTopology"_s);
    QVERIFY(traffic().ring.isEmpty());
    QCOMPARE(steps(), 5);
    QTRY_COMPARE(model->order(), topology);
    m_session->document().undoStack().undo();
    QTRY_COMPARE(model->order().first(), topology.last());
}

void TestTrafficPanel::switchIsFramed()
{
    openExample(u"farm-128-rigs-leaf-spine"_s);
    showTab(3);
    auto *table = find<QTableView>(u"tiersTable"_s);
    QTRY_VERIFY(table->isVisible() && table->model()->rowCount() == 1);
    const QModelIndex first = table->model()->index(0, TiersModel::NameColumn);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(first).center());
    QCOMPARE(m_window->canvas().selectedComponents(), QStringList{u"leaf"_s});
}

void TestTrafficPanel::routesAreMadeAndEdited()
{
    showTab(4);
    auto *table = find<QTableView>(u"routesTable"_s);
    QVERIFY(!table->isVisible()); // a sentence says how
    for (const QString &button : {u"routeAdd"_s, u"routeBack"_s, u"routeShow"_s, u"routeRemove"_s})
        QVERIFY(!find<QAbstractButton>(button)->isEnabled());
    m_window->canvas().select({u"gpu"_s, u"nic"_s});
    click(u"routeAdd"_s);
    QCOMPARE(traffic().routes.size(), 1);
    QCOMPARE(traffic().routes[0].from, u"farm/gpu[1]"_s);
    QCOMPARE(traffic().routes[0].to, u"farm/gpu[8]"_s);
    QCOMPARE(traffic().routes[0].via.size(), 1);
    QVERIFY(table->isVisible());
    const QString via = traffic().routes[0].via[0];
    waitForReport();

    click(u"routeBack"_s);
    QCOMPARE(traffic().routes.size(), 2);
    QCOMPARE(traffic().routes[1].from, u"farm/gpu[8]"_s);
    QCOMPARE(table->currentIndex().row(), 1);

    const auto type = [&](int row, int column, const QString &text) {
        const QModelIndex cell = table->model()->index(row, column);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
        const QPointer<QLineEdit> editor = table->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!editor); // the view takes what was typed a little later
    };
    type(0, 1, u"farm/gpu[3]"_s);
    QCOMPARE(traffic().routes[0].to, u"farm/gpu[3]"_s);
    type(0, 1, u" "_s); // an end is not empty
    QCOMPARE(traffic().routes[0].to, u"farm/gpu[3]"_s);
    QCOMPARE(steps(), 3);
    type(0, 2, u"farm/nothing, "_s % via);
    QCOMPARE(traffic().routes[0].via, QStringList({u"farm/nothing"_s, via}));
    const QModelIndex wrong = table->model()->index(0, 2);
    QTRY_VERIFY(wrong.data(Qt::ForegroundRole).isValid());
    QVERIFY(wrong.data(Qt::ToolTipRole).toString().contains(u"farm/nothing"_s));

    click(u"routeRemove"_s);
    QCOMPARE(traffic().routes.size(), 1);
    click(u"routeShow"_s);
    QVERIFY(m_window->canvas().selectedComponents().contains(u"gpu"_s));
    click(u"routeRemove"_s);
    QVERIFY(traffic().routes.isEmpty());
    QVERIFY(!table->isVisible());
    m_session->document().undoStack().undo();
    QCOMPARE(traffic().routes.size(), 1);
    QVERIFY(table->isVisible());
}

void TestTrafficPanel::chartAndTableShowTheSame()
{
    showTab(1);
    auto *chart = find<MessageChart>(u"messageChart"_s);
    auto *table = find<QTableView>(u"messagesTable"_s);
    QVERIFY(chart->isVisible() && !table->isVisible());
    QVERIFY(chart->isDefaultShown()); // a server with two sockets
    const int rows = int(m_session->report()->messages.size());
    QCOMPARE(table->model()->rowCount(), rows);
    QCOMPARE(chart->rowAt({0.0, 40.0}), 0);
    QCOMPARE(chart->rowAt({double(chart->width()), 40.0}), rows - 1);
    QTest::mouseMove(chart->viewport(), chart->viewport()->rect().center());
    click(u"messagesAsTable"_s);
    QVERIFY(!chart->isVisible() && table->isVisible());
    theme::apply(u"dark"_s); // the chart is made for either ground
    QTRY_VERIFY(theme::isDark(chart->palette()));
    QCOMPARE(chart->chart()->backgroundBrush().color(), chart->palette().color(QPalette::Base));
    theme::apply(u"light"_s);
    openExample(u"rig-4x3090-romed8"_s);
    QCOMPARE(table->model()->rowCount(), int(m_session->report()->messages.size()));
}

void TestTrafficPanel::languageChangesAtOnce()
{
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QCoreApplication::processEvents();
    waitForReport();
    const auto bracketed = [](const QString &text) {
        return text.startsWith(u'[');
    };
    auto *tabs = find<QTabWidget>(u"trafficTabs"_s);
    for (int i = 0; i < tabs->count(); ++i)
        QVERIFY2(bracketed(tabs->tabText(i)), qPrintable(tabs->tabText(i)));
    for (const char *name :
         {"trafficOnlySelected", "trafficImport", "trafficAllGpus", "ringUp", "messagesAsTable"}) {
        const auto *button = find<QAbstractButton>(QString::fromLatin1(name));
        QVERIFY2(bracketed(button->text()) && bracketed(button->accessibleName()), name);
    }
    QVERIFY(bracketed(find<QComboBox>(u"trafficRouting"_s)->currentText()));
    QVERIFY(bracketed(patternRow(u"shift"_s, PatternsModel::NameColumn).data().toString()));
    QVERIFY(bracketed(find<MessageChart>(u"messageChart"_s)->accessibleName()));
    QVERIFY(bracketed(m_window->actionRegistry().action("show-traffic")->text()));
    QVERIFY(bracketed(find<QDockWidget>(u"trafficDock"_s)->windowTitle()));
    QCoreApplication::removeTranslator(&brackets);
    QCoreApplication::processEvents();
    QCOMPARE(tabs->tabText(0), u"Patterns"_s);
}

void TestTrafficPanel::designsWithoutTraffic()
{
    auto *tabs = find<QTabWidget>(u"trafficTabs"_s);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    waitForReport();
    const auto lookAround = [&] {
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QCoreApplication::processEvents();
            m_window->grab();
        }
        QVERIFY(!find<QTableView>(u"patternsTable"_s)->isVisibleTo(tabs->widget(0)));
        QVERIFY(find<QLabel>(u"patternsTableEmpty"_s)->isVisibleTo(tabs->widget(0)));
        QVERIFY(!find<QListView>(u"ringList"_s)->isVisibleTo(tabs->widget(2)));
    };
    lookAround();
    m_window->canvas().addPart(u"rtx-3090"_s);
    QCOMPARE(m_session->document().design().root->components.size(), 1);
    waitForReport();
    lookAround();
    type(u"trafficMessage"_s, u"64 KiB"_s);
    QVERIFY(traffic().message);
    m_window->canvas().selectAll();
    click(u"trafficOnlySelected"_s);
    QCOMPARE(traffic().gpus, QStringList{u"farm/gpu"_s});
    waitForReport();
    lookAround();
}

QTEST_MAIN(TestTrafficPanel)
#include "tst_traffic_panel.moc"
