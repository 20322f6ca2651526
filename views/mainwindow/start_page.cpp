#include "views/mainwindow/start_page.h"

#include "model/io/farm_file.h"
#include "views/mainwindow/recent_files.h"
#include "views/theme/theme.h"
#include "views/widgets/vertical_scroll_area.h"
#include "views/widgets/wrap_button.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

/// What one may want to see first: one of each kind, from a rig to a large network.
constexpr std::array firstExamples{"rig-4x3090-romed8", "farm-12-mining-rigs",
                                   "board-two-die-ad102", "ascend-910b-and-a100",
                                   "farm-1024-h100-fat-tree"};

/// Those first, then the others by name.
QStringList orderedExamples()
{
    QStringList names;
    for (const char *name : firstExamples)
        names << QLatin1String(name);
    const QDir folder(u":/examples"_s);
    for (const QFileInfo &file : folder.entryInfoList({u"*.farm"_s}, QDir::Files, QDir::Name))
        if (!names.contains(file.completeBaseName()))
            names << file.completeBaseName();
    return names;
}

QLabel *makeHeading(double factor)
{
    auto *label = new QLabel;
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

StartPage::StartPage(RecentFiles &recent, QWidget *parent)
    : QWidget(parent)
    , m_recent(recent)
{
    setObjectName(u"startPage"_s);
    auto *icon = new QLabel;
    icon->setPixmap(theme::icon(u"app-icon"_s).pixmap(QSize(48, 48)));
    QLabel *title = makeHeading(2.0);
    title->setText(u"Nongjang"_s);
    m_subtitle = new QLabel;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(title);
    texts->addWidget(m_subtitle);
    auto *header = new QHBoxLayout;
    header->setSpacing(16);
    header->addWidget(icon);
    header->addLayout(texts, 1);

    auto *examples = new QVBoxLayout;
    buildExamples(*examples);
    auto *actions = new QVBoxLayout;
    buildActions(*actions);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(32);
    columns->addLayout(examples, 3);
    columns->addLayout(actions, 2);

    auto *content = new QWidget;
    content->setMaximumWidth(980);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(24);
    column->addLayout(header);
    column->addLayout(columns);
    column->addStretch();
    auto *centre = new QWidget;
    auto *centreRow = new QHBoxLayout(centre);
    centreRow->setContentsMargins(0, 0, 0, 0);
    centreRow->addStretch(1);
    centreRow->addWidget(content, 100);
    centreRow->addStretch(1);
    auto *scroll = new VerticalScrollArea(u"startScroll"_s);
    scroll->setWidget(centre);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(&recent, &RecentFiles::changed, this, &StartPage::refreshRecent);
    retranslate();
    refreshRecent();
}

void StartPage::buildExamples(QVBoxLayout &column)
{
    m_examplesTitle = makeHeading(1.15);
    column.setSpacing(8);
    column.addWidget(m_examplesTitle);
    qsizetype shown = 0;
    for (const QString &name : orderedExamples()) {
        const Result<LoadedDesign> loaded = loadFarm(QString(u":/examples/"_s % name % u".farm"_s));
        if (!loaded)
            continue;
        if (shown++ == qsizetype(firstExamples.size())) {
            m_moreTitle = makeHeading(1.15);
            column.addSpacing(16);
            column.addWidget(m_moreTitle);
        }
        const Design &design = loaded->design;
        auto *card = new WrapButton(QString(u"example_"_s % name));
        card->setTitle(design.name.isEmpty() ? name : design.name);
        card->setText(design.notes.section(u'\n', 0, 0));
        card->setAccessibleName(card->title());
        card->setAccessibleDescription(card->text());
        connect(card, &QAbstractButton::clicked, this,
                [this, name] { Q_EMIT exampleChosen(name); });
        column.addWidget(card);
    }
    column.addStretch();
}

void StartPage::buildActions(QVBoxLayout &column)
{
    m_startTitle = makeHeading(1.15);
    m_return = new WrapButton(u"startReturn"_s);
    m_return->setIcon(theme::icon(u"back"_s));
    m_return->hide();
    m_new = new WrapButton(u"startNew"_s);
    m_new->setIcon(theme::icon(u"new"_s));
    m_template = new WrapButton(u"startTemplate"_s);
    m_template->setIcon(theme::icon(u"template"_s));
    m_open = new WrapButton(u"startOpen"_s);
    m_open->setIcon(theme::icon(u"open"_s));
    m_import = new WrapButton(u"startImport"_s);
    m_import->setIcon(theme::icon(u"import"_s));
    connect(m_return, &QAbstractButton::clicked, this, &StartPage::returnChosen);
    connect(m_new, &QAbstractButton::clicked, this, &StartPage::newChosen);
    connect(m_template, &QAbstractButton::clicked, this, &StartPage::templateChosen);
    connect(m_open, &QAbstractButton::clicked, this, &StartPage::openChosen);
    connect(m_import, &QAbstractButton::clicked, this, &StartPage::importChosen);
    m_recentTitle = makeHeading(1.15);
    m_recentColumn = new QVBoxLayout;
    m_recentColumn->setSpacing(4);
    column.setSpacing(8);
    column.addWidget(m_startTitle);
    column.addWidget(m_return);
    column.addWidget(m_new);
    column.addWidget(m_template);
    column.addWidget(m_open);
    column.addWidget(m_import);
    column.addSpacing(16);
    column.addWidget(m_recentTitle);
    column.addLayout(m_recentColumn);
    column.addStretch();
}

void StartPage::retranslate()
{
    m_subtitle->setText(
        tr("Draw a GPU farm. See what it computes, what limits it, and what it costs."));
    m_examplesTitle->setText(tr("Start from an example"));
    if (m_moreTitle)
        m_moreTitle->setText(tr("More examples"));
    m_startTitle->setText(tr("Start your own"));
    m_return->setTitle(tr("Back to the design"));
    m_return->setText(m_designName);
    m_return->setAccessibleName(m_return->title());
    m_new->setTitle(tr("Empty canvas"));
    m_new->setText(tr("Drag a board, GPUs and a power supply onto it."));
    m_new->setAccessibleName(m_new->title());
    m_template->setTitle(tr("From a template…"));
    m_template->setText(tr("A fat tree, torus, dragonfly … from a few numbers."));
    m_template->setAccessibleName(m_template->title());
    m_open->setTitle(tr("Open a file…"));
    m_open->setText(tr("A design saved before (*.farm)."));
    m_open->setAccessibleName(m_open->title());
    m_import->setTitle(tr("Import…"));
    m_import->setText(tr("A part file (*.json) or NetBox device type (*.yaml)."));
    m_import->setAccessibleName(m_import->title());
    m_recentTitle->setText(tr("Recent files"));
}

void StartPage::setReturn(const QString &designName)
{
    m_designName = designName;
    m_return->setText(designName);
    m_return->setVisible(!designName.isEmpty());
}

void StartPage::refreshRecent()
{
    while (QLayoutItem *item = m_recentColumn->takeAt(0)) {
        item->widget()->hide(); // at once; it goes when its own signal has returned
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList paths = m_recent.paths().mid(0, 6);
    m_recentTitle->setVisible(!paths.isEmpty());
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QString &path = paths[i];
        auto *button = new WrapButton(u"recent%1"_s.arg(i));
        button->setTitle(QFileInfo(path).completeBaseName());
        button->setText(QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
        button->setAccessibleName(path);
        button->setToolTip(path);
        connect(button, &QAbstractButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        m_recentColumn->addWidget(button);
    }
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nongjang
