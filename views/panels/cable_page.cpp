#include "views/panels/cable_page.h"

#include "model/catalog/fit.h"
#include "model/design/connectors.h"
#include "model/edit/cable_edits.h"
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

#include <algorithm>

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
    m_trained = m_form->addField(u"cableTrained"_s);
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

void CablePage::show(const QString &assemblyId, const QList<int> &indices)
{
    if (assemblyId != m_assemblyId || indices != m_indices) {
        for (FieldEdit *field : {m_from, m_to, m_length, m_trained, m_count})
            field->clearError();
        m_notice->setNotice({});
    }
    m_assemblyId = assemblyId;
    m_indices = indices;
    refresh();
}

void CablePage::connectFields()
{
    connect(m_pictures, &QPushButton::clicked, this,
            [this] { Q_EMIT patternRequested(m_indices.first()); });
    connect(m_from, &FieldEdit::committed, this,
            [this](const QString &text) { changeEnd(&Cable::from, m_from, text); });
    connect(m_to, &FieldEdit::committed, this,
            [this](const QString &text) { changeEnd(&Cable::to, m_to, text); });
    connect(m_length, &FieldEdit::committed, this, &CablePage::changeLength);
    connect(m_trained, &FieldEdit::committed, this, &CablePage::changeTrained);
    connect(m_count, &FieldEdit::committed, this, &CablePage::changeCount);
    connect(m_part, &QComboBox::activated, this, [this] {
        if (!m_part->currentData().isValid()) // “different”: nothing was chosen
            return;
        const QString part = m_part->currentData().toString();
        change([part](Cable &c) { c.setPart(part); });
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
    const QString example = tr("A component and its port, each with the numbers that are joined "
                               "where not all are: “board:slot[1..4]”, “rig[1..64]:port”.");
    m_form->setTexts(m_from, tr("From", "end of a cable"), example);
    m_form->setTexts(m_to, tr("To", "end of a cable"), example);
    m_form->setTexts(m_part, tr("Cable part"),
                     tr("The parts that join both ends and are long enough."));
    m_form->setTexts(m_length, tr("Length"),
                     tr("As in “2 m” or “300 mm”. The shortest cable that reaches is chosen."));
    m_form->setTexts(
        m_trained, tr("Runs at"),
        tr("What the link was seen to run at, where that is less than it is made for: of PCIe "
           "as nvidia-smi and lspci show it, “gen3 x8”; of a network cable or a bridge "
           "the nominal rate of one, “100 Gb/s” or “50 GB/s”."));
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

QList<Cable> CablePage::cables() const
{
    QList<Cable> cables;
    const AssemblyPtr assembly = m_session.document().design().assembly(m_assemblyId);
    for (const int index : m_indices)
        if (assembly && index >= 0 && index < assembly->cables.size())
            cables.append(assembly->cables[index]);
    return cables;
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
    const QList<Cable> shown = cables();
    if (shown.isEmpty())
        return;
    const Cable &first = shown.first();
    const auto isSame = [&](auto &&value) {
        return std::all_of(shown.begin(), shown.end(),
                           [&](const Cable &cable) { return value(cable) == value(first); });
    };
    m_title->setText(tr("%n cable(s)", "title of the page", int(shown.size())));
    m_from->setValue(first.from.toString());
    m_to->setValue(first.to.toString());
    for (FieldEdit *field : {m_from, m_to})
        field->setHint(tr("loose: joined to nothing yet"));
    refreshParts(shown);
    const bool sameLength = isSame([](const Cable &cable) { return cable.length; });
    m_length->setValue(sameLength && first.length ? first.length->text : QString());
    m_length->setHint(sameLength ? tr("not known") : tr("different"));
    const bool sameTrained = isSame([](const Cable &cable) { return cable.trained; });
    m_trained->setValue(sameTrained && first.trained ? first.trained->text : QString());
    m_trained->setHint(sameTrained ? tr("what it is made for") : tr("different"));
    m_pattern->setCurrentIndex(m_pattern->findData(int(first.pattern)));
    m_count->setValue(QLocale().toString(first.count));
    m_on->setCheckState(!isSame([](const Cable &cable) { return cable.off; }) ? Qt::PartiallyChecked
                        : first.off                                           ? Qt::Unchecked
                                                                              : Qt::Checked);
    refreshRows(shown);
}

/// Several cables have ends and patterns of their own.
void CablePage::refreshRows(const QList<Cable> &shown)
{
    const bool isOne = shown.size() == 1;
    const Cable &first = shown.first();
    m_form->setRowVisible(m_from, isOne);
    m_form->setRowVisible(m_to, isOne);
    const bool areLinks = std::all_of(shown.begin(), shown.end(),
                                      [this](const Cable &each) { return carriesData(each); });
    m_form->setRowVisible(m_trained, areLinks || first.trained);
    const bool hasPattern = isOne && !first.from.isLoose() && !first.to.isLoose();
    m_form->setRowVisible(m_pattern, hasPattern);
    m_pictures->setVisible(hasPattern);
    m_form->setRowVisible(m_count,
                          isOne && (first.pattern != CablePattern::OneToOne || first.count > 1));
}

/// Cards in slots and cables between them, network and accelerator links; not power, memory or processors.
bool CablePage::carriesData(const Cable &cable) const
{
    const std::optional<Port> from = port(cable.from);
    const std::optional<Port> to = port(cable.to);
    return from && to && canTrain(from->kind) && canTrain(to->kind);
}

/// "QSFP28 DAC, up to 5 m, $47"
QString CablePage::partText(const Part &part, const std::optional<TypedValue> &length) const
{
    QString text = part.fullName();
    if (const Figure *reach = part.figure(FigureKey::LengthMax))
        text = tr("%1, up to %2", "cable, length")
                   .arg(text, displayText(reach->value, Dimension::Length));
    const Figure *shortest = part.figure(FigureKey::LengthMin);
    const double metresLong = length ? length->value : shortest ? shortest->value : 0.0;
    if (const std::optional<double> price = cablePrice(part, metres(metresLong)))
        text = tr("%1, %2", "cable, price").arg(text, displayText(*price, Dimension::Money, 3));
    return text;
}

void CablePage::refreshParts(const QList<Cable> &shown)
{
    m_part->clear();
    const Cable &first = shown.first();
    const std::optional<Port> from = port(first.from);
    const std::optional<Port> to = port(first.to);
    const bool direct = from && to && directFit(*from, *to).fits;
    const bool isSame = std::all_of(shown.begin(), shown.end(),
                                    [&](const Cable &cable) { return cable.part == first.part; });
    if (!isSame)
        m_part->addItem(tr("different"), QVariant());
    else if (direct || first.part.isEmpty())
        m_part->addItem(direct ? tr("plugged in directly") : tr("not chosen yet"), QString());
    for (const PartPtr &part :
         commonCables(m_session.document().design(), m_session.catalog(), m_assemblyId, m_indices))
        m_part->addItem(partText(*part, first.length), part->id);
    if (isSame && m_part->findData(first.part) < 0) {
        const PartPtr part = m_session.catalog().part(first.part);
        const QString name = part ? part->fullName() : first.part;
        const bool isLoose = first.from.isLoose() || first.to.isLoose();
        m_part->addItem(isLoose ? name : tr("%1 (does not fit)").arg(name), first.part);
    }
    if (isSame)
        selectData(m_part, first.part);
    else
        m_part->setCurrentIndex(0);
    m_form->setRowVisible(m_length, !first.part.isEmpty() || !direct);
}

void CablePage::switchOnOrOff()
{
    m_on->click();
}

void CablePage::change(const std::function<void(Cable &)> &edit, FieldEdit *field)
{
    take(changeCables(m_session.document().design(), m_session.catalog(), m_assemblyId, m_indices,
                      edit),
         field);
}

void CablePage::take(const Result<Design> &after, FieldEdit *field)
{
    m_notice->setNotice({});
    if (!after) {
        if (field)
            field->showError(after.error().message);
        else
            m_notice->setNotice(after.error().message);
        refresh();
        return;
    }
    const QList<Cable> changed = cables();
    if (changed.isEmpty() || *after == m_session.document().design()) {
        refresh();
        return;
    }
    const Cable &first = changed.first();
    m_session.document().apply(
        *after, changed.size() > 1
                    ? tr("Change %n cable(s)", nullptr, int(changed.size()))
                    : tr("Change the cable to %1")
                          .arg((first.to.isLoose() ? first.from : first.to).toString()));
}

void CablePage::changeEnd(Endpoint Cable::*end, FieldEdit *field, const QString &text)
{
    const std::optional<Endpoint> endpoint = parseEndpoint(text.trimmed());
    if (!endpoint) {
        field->showError(
            tr("“%1” is not the end of a cable. Write it as in “board:slot[1..4]”.").arg(text));
        return;
    }
    change(
        [end, &endpoint](Cable &c) {
            c.*end = *endpoint;
            c.trained.reset(); // was seen elsewhere
        },
        field);
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
    take(setCableLength(m_session.document().design(), m_session.catalog(), m_assemblyId, m_indices,
                        length),
         m_length);
}

void CablePage::changeTrained(const QString &text)
{
    std::optional<TrainedLink> trained;
    if (!text.trimmed().isEmpty()) {
        const Result<TrainedLink> typed = parseTrainedLink(text);
        if (!typed) {
            m_trained->showError(typed.error().message);
            return;
        }
        trained = *typed;
        const std::optional<Port> end = port(cables().first().from);
        if (end && isPciePort(end->kind) == trained->rate.has_value()) {
            m_trained->showError(trained->rate
                                     ? tr("Of PCIe, give generation and lanes, as in “gen3 x8”.")
                                     : tr("Only PCIe has generations and lanes. Give a rate, as in "
                                          "“50 GB/s”."));
            return;
        }
    }
    change([&trained](Cable &c) { c.trained = trained; }, m_trained);
}

void CablePage::changeCount(const QString &text)
{
    const Result<int> count = parseCount(text, 1, maximumParallel);
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
