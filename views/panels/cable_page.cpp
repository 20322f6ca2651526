#include "views/panels/cable_page.h"

#include "model/catalog/fit.h"
#include "model/edit/edits.h"
#include "views/itemmodels/cables_model.h"
#include "views/itemmodels/figure_text.h"
#include "views/itemmodels/typed_value.h"
#include "views/theme/theme.h"
#include "views/widgets/field_edit.h"
#include "views/widgets/form_panel.h"
#include "views/widgets/notice_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace nongjang {

using namespace Qt::StringLiterals;

CablePage::CablePage(DesignSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel)
    , m_notice(new NoticeLabel(u"cableNotice"_s, theme::Role::ErrorText))
    , m_form(new FormPanel)
{
    setObjectName(u"cablePage"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_from = m_form->addField(u"cableFrom"_s);
    m_to = m_form->addField(u"cableTo"_s);
    m_part = m_form->addCombo(u"cablePart"_s);
    m_length = m_form->addField(u"cableLength"_s);
    m_pattern = m_form->addCombo(u"cablePattern"_s);
    m_count = m_form->addField(u"cableCount"_s);
    m_on = m_form->addCheck(u"cableOn"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_notice);
    column->addWidget(m_form);
    m_pictures = new QPushButton;
    m_pictures->setObjectName(u"cablePatterns"_s);
    column->addWidget(m_pictures, 0, Qt::AlignLeft);
    column->addStretch();
    connectFields();
    retranslate();
}

void CablePage::show(const QString &assemblyId, int index)
{
    if (assemblyId != m_assemblyId || index != m_index) {
        for (FieldEdit *field : {m_from, m_to, m_length, m_count})
            field->clearError();
        m_notice->setNotice({});
    }
    m_assemblyId = assemblyId;
    m_index = index;
    refresh();
}

void CablePage::connectFields()
{
    connect(m_pictures, &QPushButton::clicked, this, [this] { Q_EMIT patternRequested(m_index); });
    connect(m_from, &FieldEdit::committed, this,
            [this](const QString &text) { changeEnd(&Cable::from, m_from, text); });
    connect(m_to, &FieldEdit::committed, this,
            [this](const QString &text) { changeEnd(&Cable::to, m_to, text); });
    connect(m_length, &FieldEdit::committed, this, &CablePage::changeLength);
    connect(m_count, &FieldEdit::committed, this, &CablePage::changeCount);
    connect(m_part, &QComboBox::activated, this, [this] {
        const QString part = m_part->currentData().toString();
        change([part](Cable &c) { c.part = part; });
    });
    connect(m_pattern, &QComboBox::activated, this, [this] {
        const auto pattern = CablePattern(m_pattern->currentData().toInt());
        change([pattern](Cable &c) { c.pattern = pattern; });
    });
    connect(m_on, &QCheckBox::clicked, this,
            [this](bool on) { change([on](Cable &c) { c.off = !on; }); });
}

void CablePage::retranslate()
{
    m_title->setText(tr("Cable"));
    const QString example = tr("A component and its port, each with the numbers that are joined "
                               "where not all are: “board:slot[1..4]”, “rig[1..64]:port”.");
    m_form->setTexts(m_from, tr("From", "end of a cable"), example);
    m_form->setTexts(m_to, tr("To", "end of a cable"), example);
    m_form->setTexts(m_part, tr("Cable part"),
                     tr("The parts that join both ends and are long enough."));
    m_form->setTexts(m_length, tr("Length"), tr("As in “2 m” or “300 mm”."));
    m_form->setTexts(m_pattern, tr("Pattern"), tr("How the ends of a bundle are paired."));
    m_form->setTexts(m_count, tr("Parallel cables"), tr("How many cables join each pair of ends."));
    m_form->setTexts(m_on, tr("Switched on"),
                     tr("Switch it off to see what the farm does without it."));
    m_pictures->setText(tr("Choose the pattern…"));
    m_pictures->setAccessibleName(m_pictures->text());
    m_pictures->setToolTip(tr("The patterns as pictures, and what each of them takes"));
    m_pattern->clear();
    for (const CablePattern pattern :
         {CablePattern::OneToOne, CablePattern::Spread, CablePattern::FullMesh})
        m_pattern->addItem(patternTitle(pattern), int(pattern));
}

std::optional<Cable> CablePage::cable() const
{
    const AssemblyPtr assembly = m_session.document().design().assembly(m_assemblyId);
    if (!assembly || m_index < 0 || m_index >= assembly->cables.size())
        return std::nullopt;
    return assembly->cables[m_index];
}

std::optional<Port> CablePage::port(const Endpoint &end) const
{
    const Design &design = m_session.document().design();
    const AssemblyPtr assembly = design.assembly(m_assemblyId);
    const Component *component = assembly ? assembly->component(end.component) : nullptr;
    if (!component)
        return std::nullopt;
    for (const Port &candidate : portsOf(design, m_session.catalog(), *component))
        if (candidate.name == end.port)
            return candidate;
    return std::nullopt;
}

void CablePage::refresh()
{
    const std::optional<Cable> shown = cable();
    if (!shown)
        return;
    m_from->setValue(shown->from.toString());
    m_to->setValue(shown->to.toString());
    refreshParts(*shown);
    m_length->setValue(shown->length ? shown->length->text : QString());
    m_length->setHint(tr("not known"));
    m_pattern->setCurrentIndex(m_pattern->findData(int(shown->pattern)));
    m_count->setValue(QLocale().toString(shown->count));
    m_form->setRowVisible(m_count, shown->pattern != CablePattern::OneToOne || shown->count > 1);
    m_on->setChecked(!shown->off);
    const AssemblyPtr assembly = m_session.document().design().assembly(m_assemblyId);
    const auto isMany = [&](const Endpoint &end) {
        const Component *component = assembly->component(end.component);
        return component && component->count > 1;
    };
    m_pictures->setVisible(isMany(shown->from) || isMany(shown->to));
}

void CablePage::refreshParts(const Cable &shown)
{
    m_part->clear();
    const std::optional<Port> from = port(shown.from);
    const std::optional<Port> to = port(shown.to);
    const bool direct = from && to && directFit(*from, *to).fits;
    if (direct || shown.part.isEmpty())
        m_part->addItem(direct ? tr("plugged in directly") : tr("not chosen yet"), QString());
    if (from && to) {
        const Length length = metres(shown.length ? shown.length->value : 0.0);
        for (const PartPtr &part : fittingCables(m_session.catalog(), *from, *to, length)) {
            const Price *price = part->price();
            m_part->addItem(price ? tr("%1, %2", "cable, price")
                                        .arg(part->fullName(), displayText(price->amount.value.si(),
                                                                           Dimension::Money, 3))
                                  : part->fullName(),
                            part->id);
        }
    }
    if (m_part->findData(shown.part) < 0) {
        const PartPtr part = m_session.catalog().part(shown.part);
        m_part->addItem(tr("%1 (does not fit)").arg(part ? part->fullName() : shown.part),
                        shown.part);
    }
    selectData(m_part, shown.part);
    m_form->setRowVisible(m_length, !shown.part.isEmpty() || !direct);
}

void CablePage::change(const std::function<void(Cable &)> &edit, FieldEdit *field)
{
    std::optional<Cable> edited = cable();
    if (!edited)
        return;
    edit(*edited);
    m_notice->setNotice({});
    const Result<Design> after = replaceCable(m_session.document().design(), m_session.catalog(),
                                              m_assemblyId, m_index, *edited);
    if (!after) {
        if (field)
            field->showError(after.error().message);
        else
            m_notice->setNotice(after.error().message);
        refresh();
        return;
    }
    m_session.document().apply(*after, tr("Change the cable to %1").arg(edited->to.toString()));
}

void CablePage::changeEnd(Endpoint Cable::*end, FieldEdit *field, const QString &text)
{
    const std::optional<Endpoint> endpoint = parseEndpoint(text.trimmed());
    if (!endpoint) {
        field->showError(
            tr("“%1” is not the end of a cable. Write it as in “board:slot[1..4]”.").arg(text));
        return;
    }
    change([end, &endpoint](Cable &c) { c.*end = *endpoint; }, field);
}

void CablePage::changeLength(const QString &text)
{
    std::optional<TypedValue> length;
    if (!text.trimmed().isEmpty()) {
        const Result<TypedValue> typed = parseTyped(text, Dimension::Length, u"m"_s);
        if (!typed || typed->value < 0.0) {
            m_length->showError(typed ? tr("A length is not negative.") : typed.error().message);
            return;
        }
        length = *typed;
    }
    change([&length](Cable &c) { c.length = length; }, m_length);
}

void CablePage::changeCount(const QString &text)
{
    const Result<int> count = parseCount(text, 1, maximumCount);
    if (!count) {
        m_count->showError(count.error().message);
        return;
    }
    change([&count](Cable &c) { c.count = *count; }, m_count);
}

void CablePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace nongjang
