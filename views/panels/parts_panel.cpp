#include "views/panels/parts_panel.h"

#include "views/itemmodels/assembly_list_model.h"
#include "views/itemmodels/figure_text.h"
#include "views/itemmodels/part_filter_proxy.h"
#include "views/itemmodels/part_tree_model.h"
#include "views/panels/part_delegate.h"
#include "views/panels/part_drag.h"
#include "views/panels/part_lists.h"
#include "views/theme/theme.h"
#include "views/widgets/flow_layout.h"
#include "views/widgets/notice_label.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace nongjang {

using namespace Qt::StringLiterals;

PartsPanel::PartsPanel(DesignSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new PartTreeModel(session.catalogPtr(), this))
    , m_proxy(new PartFilterProxy(*m_model, this))
    , m_assemblies(new AssemblyListModel(this))
    , m_lists(new PartLists(this))
{
    setObjectName(u"partsPanel"_s);
    buildSearch();
    buildChips();
    buildLists();
    layOut();
    retranslate();
    connect(&session.document(), &Document::changed, this, &PartsPanel::updateAssemblies);
    connect(&session, &DesignSession::catalogChanged, this, [this] {
        m_model->setCatalog(m_session.catalogPtr());
        updateAfterFilter();
    });
    updateAssemblies();
    updateAfterFilter();
    showDetails();
}

void PartsPanel::showPart(const QString &partId)
{
    m_search->clear();
    for (QToolButton *chip : std::as_const(m_chips))
        chip->setChecked(false);
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOfPart(partId));
    m_tree->expand(index.parent());
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void PartsPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PartsPanel::search(const QString &text)
{
    m_search->setText(text);
}

void PartsPanel::offerBoardParts(bool isOffered)
{
    if (isOffered == m_boardParts)
        return;
    m_boardParts = isOffered;
    for (QToolButton *chip : std::as_const(m_chips)) {
        const Category category = Category(chip->property("category").toInt());
        const QSignalBlocker blocker(chip); // all chips are one choice
        chip->setChecked(isOffered && (category == Category::Die || category == Category::Block));
    }
    applyChips();
}

void PartsPanel::buildSearch()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"partSearch"_s);
    m_search->setClearButtonEnabled(true);
    for (QToolButton *button : m_search->findChildren<QToolButton *>()) {
        button->setObjectName(u"partSearchClear"_s);
        button->setFocusPolicy(Qt::NoFocus);
    }
    m_searchError = new NoticeLabel(u"partSearchError"_s, theme::Role::ErrorText, this);
    connect(m_search, &QLineEdit::textChanged, this, &PartsPanel::applySearch);
    m_search->installEventFilter(this); // Down
    connect(m_search, &QLineEdit::returnPressed, this, &PartsPanel::goToFirst);
}

void PartsPanel::buildChips()
{
    m_chipBar = new QWidget(this);
    auto *flow = new FlowLayout(m_chipBar, 2);
    buildOwnChips();
    flow->addWidget(m_favouriteChip);
    flow->addWidget(m_recentChip);
    for (const Category category : m_model->categories()) {
        auto *chip = new QToolButton(m_chipBar);
        const std::string_view name = categoryName(category);
        chip->setObjectName(
            QString(u"chip_"_s % QString::fromUtf8(name.data(), qsizetype(name.size()))));
        chip->setIcon(theme::categoryIcon(category));
        chip->setIconSize({18, 18});
        chip->setCheckable(true);
        chip->setAutoRaise(true);
        chip->setProperty("category", int(category));
        connect(chip, &QToolButton::toggled, this, &PartsPanel::applyChips);
        flow->addWidget(chip);
        m_chips << chip;
    }
}

void PartsPanel::buildLists()
{
    auto *tree = new PartDragView<QTreeView>(this);
    m_tree = tree;
    m_tree->setObjectName(u"partTree"_s);
    m_tree->setModel(m_proxy);
    m_tree->setItemDelegate(new PartDelegate(PartTreeModel::SummaryRole, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(14);
    m_tree->setDragEnabled(true);
    m_tree->setDragDropMode(QAbstractItemView::DragOnly);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree->dropped = [this] {
        if (const PartPtr part = m_proxy->part(m_tree->currentIndex()))
            m_lists->used(part->id);
    };
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &PartsPanel::showMenu);
    connect(m_tree, &QTreeView::activated, this, &PartsPanel::activate);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PartsPanel::showDetails);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PartsPanel::partsSelected);

    m_nothing = new QLabel(this);
    m_nothing->setObjectName(u"partsNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(16);

    m_assembliesTitle = new QLabel(this);
    m_assembliesView = new PartDragView<QListView>(this);
    m_assembliesView->setObjectName(u"assemblyList"_s);
    m_assembliesView->setModel(m_assemblies);
    m_assembliesView->setItemDelegate(
        new PartDelegate(AssemblyListModel::SummaryRole, m_assembliesView));
    m_assembliesView->setDragEnabled(true);
    m_assembliesView->setDragDropMode(QAbstractItemView::DragOnly);
    m_assembliesView->setMaximumHeight(150);
    connect(m_assembliesView, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT partActivated(index.data(AssemblyListModel::PartIdRole).toString());
    });

    m_details = new QTextBrowser(this);
    m_details->setObjectName(u"partDetails"_s);
    m_details->setOpenExternalLinks(true);
    m_details->document()->setDocumentMargin(4);
}

void PartsPanel::layOut()
{
    auto *lists = new QWidget(this);
    auto *listColumn = new QVBoxLayout(lists);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->setSpacing(4);
    listColumn->addWidget(m_tree, 1);
    listColumn->addWidget(m_nothing, 1);
    m_assembliesBox = new QWidget(lists);
    auto *box = new QVBoxLayout(m_assembliesBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2);
    box->addWidget(m_assembliesTitle);
    box->addWidget(m_assembliesView);
    listColumn->addWidget(m_assembliesBox);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"partsSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(lists);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({400, 190});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(4);
    column->addWidget(m_search);
    column->addWidget(m_searchError);
    column->addWidget(m_fitChip);
    column->addWidget(m_chipBar);
    column->addWidget(splitter, 1);
}

void PartsPanel::retranslate()
{
    m_search->setPlaceholderText(tr("Search, or vram>=24 price<800"));
    m_search->setAccessibleName(tr("Search parts"));
    m_search->setToolTip(
        tr("Words match names, vendors and attributes. Conditions compare figures: %1. "
           "A part whose figure is unknown does not match.")
            .arg(u"vram>=24 bandwidth>=900 power<=300 price<800 fp16>100 year>=2020"_s));
    for (QToolButton *button : m_search->findChildren<QToolButton *>())
        button->setAccessibleName(tr("Clear the search"));
    for (QToolButton *chip : m_chips) {
        const QString title = categoryTitle(Category(chip->property("category").toInt()));
        chip->setToolTip(tr("Show only: %1").arg(title));
        chip->setAccessibleName(tr("Show only: %1").arg(title));
    }
    retranslateOwnChips();
    m_tree->setAccessibleName(tr("Parts"));
    m_nothing->setText(tr("No part matches. Try fewer words or a looser condition."));
    m_assembliesTitle->setText(tr("Assemblies of this design"));
    m_assembliesView->setAccessibleName(tr("Assemblies of this design"));
    m_details->setAccessibleName(tr("Figures of the selected part"));
}

void PartsPanel::applySearch(const QString &text)
{
    const Result<PartQuery> query = parsePartQuery(text);
    if (!query) { // what was found before stays while one is still typing
        m_searchError->setNotice(query.error().message);
        m_search->setAccessibleDescription(query.error().message);
        return;
    }
    m_searchError->setNotice({});
    m_search->setAccessibleDescription({});
    m_proxy->setQuery(*query);
    updateAfterFilter();
}

void PartsPanel::applyChips()
{
    QSet<int> categories;
    for (const QToolButton *chip : std::as_const(m_chips))
        if (chip->isChecked())
            categories.insert(chip->property("category").toInt());
    m_proxy->setCategories(categories);
    updateAfterFilter();
}

void PartsPanel::updateAfterFilter()
{
    const bool any = m_proxy->rowCount() > 0;
    m_tree->setVisible(any);
    m_nothing->setVisible(!any);
    if (m_proxy->isFiltering())
        m_tree->expandAll();
    else if (any)
        m_tree->expand(m_proxy->index(0, 0));
    showDetails(); // the part shown may be out of the list now
}

void PartsPanel::updateAssemblies()
{
    m_assemblies->setDesign(m_session.document().design());
    const int rows = m_assemblies->rowCount();
    m_assembliesBox->setVisible(rows > 0);
    const int rowHeight = rows > 0 ? m_assembliesView->sizeHintForRow(0) : 0;
    m_assembliesView->setFixedHeight(std::min(rows, 4) * rowHeight
                                     + 2 * m_assembliesView->frameWidth());
}

void PartsPanel::showDetails()
{
    const PartPtr part = m_proxy->part(m_tree->currentIndex());
    if (part)
        m_details->setHtml(partHtml(*part, palette()));
    else
        m_details->setHtml(u"<p style='color:%1'>%2</p>"_s.arg(
            palette().color(QPalette::PlaceholderText).name(),
            tr("Select a part to see its figures and where they come "
               "from. Drag it to the canvas, or press Enter.")
                .toHtmlEscaped()));
}

void PartsPanel::goToFirst()
{
    const QModelIndex first = m_proxy->firstPart();
    if (!first.isValid())
        return;
    m_tree->expand(first.parent());
    m_tree->setCurrentIndex(first);
    m_tree->setFocus(Qt::OtherFocusReason);
}

bool PartsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        goToFirst();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PartsPanel::activate(const QModelIndex &index)
{
    if (const PartPtr part = m_proxy->part(index)) {
        m_lists->used(part->id);
        Q_EMIT partActivated(part->id);
    }
}

void PartsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showDetails();
}

} // namespace nongjang
