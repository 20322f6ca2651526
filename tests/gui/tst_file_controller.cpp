// Questions about files: work left behind by a crash, and files that other programs change.
#include "model/io/farm_file.h"
#include "tests/support/scripted_prompts.h"
#include "views/mainwindow/file_controller.h"
#include "views/mainwindow/recent_files.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestFileController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void lostWork_data();
    void lostWork();
    void changedByOthers_data();
    void changedByOthers();
    void replaceOnSaving_data();
    void replaceOnSaving();
    void removedByOthers();

private:
    static Design named(const QString &name)
    {
        Design design;
        design.name = name;
        return design;
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"a.farm"_s); }
    [[nodiscard]] QString onDisk() const { return loadFarm(path())->design.name; }
    [[nodiscard]] QString name() const { return m_session->document().design().name; }

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecentFiles> m_recent;
    std::unique_ptr<DesignSession> m_session;
    std::unique_ptr<test::ScriptedPrompts> m_prompts;
    std::unique_ptr<FileController> m_files;
};

void TestFileController::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
}

void TestFileController::init()
{
    m_files.reset();
    m_session.reset(); // before the folder with its lock
    m_folder = std::make_unique<QTemporaryDir>();
    m_recent = std::make_unique<RecentFiles>();
    m_session = std::make_unique<DesignSession>(std::make_shared<Catalog>());
    m_prompts = std::make_unique<test::ScriptedPrompts>();
    m_files = std::make_unique<FileController>(*m_session, *m_prompts, *m_recent);
}

void TestFileController::lostWork_data()
{
    QTest::addColumn<UserPrompts::Lost>("answer");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("recover") << UserPrompts::Lost::Recover << u"work"_s << false;
    QTest::newRow("discard") << UserPrompts::Lost::Discard << QString() << false;
    QTest::newRow("later") << UserPrompts::Lost::Later << QString() << true;
}

void TestFileController::lostWork()
{
    QFETCH(const UserPrompts::Lost, answer);
    m_prompts->lost = answer;
    const QString copy = m_folder->filePath(u"lost.farm"_s);
    QVERIFY(saveFarm(named(u"work"_s), copy));
    m_files->offerLost({{copy, {}, u"work"_s, QDateTime::currentDateTime(), {}}},
                       Autosave::discard);
    QCOMPARE(m_prompts->questions, 1);
    QTEST(name(), "name");
    QTEST(QFile::exists(copy), "isKept");
    QCOMPARE(m_session->document().isModified(), answer == UserPrompts::Lost::Recover);
    QVERIFY(m_session->filePath().isEmpty());
}

void TestFileController::changedByOthers_data()
{
    QTest::addColumn<bool>("isAgreed");
    QTest::addColumn<QString>("name");
    QTest::newRow("read again") << true << u"theirs"_s;
    QTest::newRow("keep") << false << u"mine"_s;
}

void TestFileController::changedByOthers()
{
    QFETCH(const bool, isAgreed);
    m_prompts->isAgreed = isAgreed;
    m_session->document().apply(named(u"mine"_s), u"edit"_s);
    QVERIFY(m_session->saveAs(path()));
    QVERIFY(saveFarm(named(u"theirs"_s), path()));
    QTRY_COMPARE(m_prompts->questions, 1);
    QTEST(name(), "name");
    QCOMPARE(onDisk(), u"theirs"_s);
    QCOMPARE(m_session->document().isModified(), !isAgreed); // what is kept is nowhere else
}

void TestFileController::replaceOnSaving_data()
{
    QTest::addColumn<bool>("isAgreed");
    QTest::addColumn<QString>("onDisk");
    QTest::newRow("replace") << true << u"mine"_s;
    QTest::newRow("cancel") << false << u"theirs"_s;
}

void TestFileController::replaceOnSaving()
{
    QFETCH(const bool, isAgreed);
    QVERIFY(m_session->saveAs(path()));
    m_session->document().apply(named(u"mine"_s), u"edit"_s);
    QVERIFY(saveFarm(named(u"theirs"_s), path()));
    m_prompts->isAgreed = isAgreed;
    QCOMPARE(m_files->save(), isAgreed); // before the change is noticed by itself
    QCOMPARE(m_prompts->questions, 1);
    QTEST(onDisk(), "onDisk");
    QCOMPARE(m_session->document().isModified(), !isAgreed);
}

void TestFileController::removedByOthers()
{
    m_session->document().apply(named(u"mine"_s), u"edit"_s);
    QVERIFY(m_session->saveAs(path()));
    QVERIFY(QFile::remove(path()));
    QTRY_COMPARE(m_prompts->told, 1);
    QVERIFY(m_session->document().isModified());
    QVERIFY(m_files->save());
    QCOMPARE(onDisk(), u"mine"_s);
}

QTEST_MAIN(TestFileController)
#include "tst_file_controller.moc"
