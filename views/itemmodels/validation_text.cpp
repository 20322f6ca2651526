#include "views/itemmodels/validation_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::ValidationText)
};

struct Title
{
    const char *key; ///< ends in "." where the last word is free
    const char *text;
};

constexpr std::array titles{
    Title{"compute.peak.", QT_TRANSLATE_NOOP("nongjang::ValidationText", "Peak compute, %1")},
    Title{"compute.sustained_per_gpu.",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Sustained compute, %1")},
    Title{"compute.hpl", QT_TRANSLATE_NOOP("nongjang::ValidationText", "Linpack")},
    Title{"memory.capacity", QT_TRANSLATE_NOOP("nongjang::ValidationText", "GPU memory, capacity")},
    Title{"memory.bandwidth",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "GPU memory, bandwidth")},
    Title{"memory.sustained_per_gpu",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "GPU memory, bandwidth of streams")},
    Title{"host.memory_bandwidth",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Host memory, bandwidth")},
    Title{"storage.read_bandwidth",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Storage, reading")},
    Title{"slot.bandwidth", QT_TRANSLATE_NOOP("nongjang::ValidationText", "PCIe slot")},
    Title{"path.bandwidth",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Path between two devices")},
    Title{"path.both_ways",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Path, both ways at once")},
    Title{"network.allreduce_busbw",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "All-reduce, bus bandwidth")},
    Title{"network.allreduce_busbw_at.",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "All-reduce of %1, bus bandwidth")},
    Title{"network.allreduce_time_at.",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "All-reduce of %1, time")},
    Title{"network.ring_busbw",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Ring all-reduce, bus bandwidth")},
    Title{"network.tree_busbw",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Tree all-reduce, bus bandwidth")},
    Title{"network.in_network_busbw",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "All-reduce in the switches")},
    Title{"network.library_default_busbw",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "All-reduce, library untuned")},
    Title{"network.all_gather_busbw", QT_TRANSLATE_NOOP("nongjang::ValidationText", "All-gather")},
    Title{"network.reduce_scatter_busbw",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Reduce-scatter")},
    Title{"network.all_to_all_busbw", QT_TRANSLATE_NOOP("nongjang::ValidationText", "All-to-all")},
    Title{"network.all_to_all_across",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "All-to-all, across what limits it")},
    Title{"network.expert_all_to_all_sent",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "All-to-all between experts")},
    Title{"network.token_all_to_all_rate_at.",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "All-to-all of single tokens, %1")},
    Title{"network.host_allreduce_rate_at.",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "All-reduce by processors, %1")},
    Title{"network.host_allreduce_accesses",
          QT_TRANSLATE_NOOP("nongjang::ValidationText",
                            "All-reduce by processors, passes through memory")},
    Title{"network.oversubscription",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Oversubscription")},
    Title{"network.pattern_nominal_total.",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "All flows of %1, nominal rates")},
    Title{"network.pattern_total.",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "All flows of %1")},
    Title{"network.shift_total.",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "All flows, shifted by %1")},
    Title{"network.flows_total",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Several flows together")},
    Title{"network.bisection", QT_TRANSLATE_NOOP("nongjang::ValidationText", "Bisection")},
    Title{"counts.gpu", QT_TRANSLATE_NOOP("nongjang::ValidationText", "Count of GPUs")},
    Title{"counts.host", QT_TRANSLATE_NOOP("nongjang::ValidationText", "Count of hosts")},
    Title{"counts.switch", QT_TRANSLATE_NOOP("nongjang::ValidationText", "Count of switches")},
    Title{"counts.nic", QT_TRANSLATE_NOOP("nongjang::ValidationText", "Count of network cards")},
    Title{"counts.rack", QT_TRANSLATE_NOOP("nongjang::ValidationText", "Count of racks")},
    Title{"counts.switch_link",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Count of cables between switches")},
    Title{"counts.end_link",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Count of cables to hosts")},
    Title{"psu.fraction", QT_TRANSLATE_NOOP("nongjang::ValidationText", "Load of a supply")},
    Title{"psu.efficiency", QT_TRANSLATE_NOOP("nongjang::ValidationText", "Supply efficiency")},
    Title{"power.idle", QT_TRANSLATE_NOOP("nongjang::ValidationText", "Power, idle")},
    Title{"power.typical", QT_TRANSLATE_NOOP("nongjang::ValidationText", "Power, typical")},
    Title{"power.peak", QT_TRANSLATE_NOOP("nongjang::ValidationText", "Power, peak")},
    Title{"power.wall_idle", QT_TRANSLATE_NOOP("nongjang::ValidationText", "Wall power, idle")},
    Title{"power.wall_typical",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Wall power, typical")},
    Title{"power.wall_decoding",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Wall power, decoding")},
    Title{"power.wall_peak", QT_TRANSLATE_NOOP("nongjang::ValidationText", "Wall power, peak")},
    Title{"power.wall_typical_per_gpu",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Wall power per GPU")},
    Title{"power.excursion", QT_TRANSLATE_NOOP("nongjang::ValidationText", "Short peaks of power")},
    Title{"power.all_reduce",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Power during an all-reduce")},
    Title{"power.memory_bound",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Power while memory is the limit")},
    Title{"power.peak_sample",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Power, highest sample")},
    Title{"power.training_per_gpu",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Power while training, each GPU")},
    Title{"psu.excursion.",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Load that a supply bears for %1")},
    Title{"energy.per_year", QT_TRANSLATE_NOOP("nongjang::ValidationText", "Energy per year")},
    Title{"energy.training",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Energy of a training run")},
    Title{"workload.tokens_per_second",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Tokens a second")},
    Title{"workload.tokens_per_gpu",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Tokens a second, each GPU")},
    Title{"workload.step_time",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Time of a training step")},
    Title{"workload.time_to_train", QT_TRANSLATE_NOOP("nongjang::ValidationText", "Time to train")},
    Title{"workload.gpu_hours",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Hours of GPUs to train")},
    Title{"workload.energy",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Energy of a training run")},
    Title{"workload.flops_per_gpu.",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Arithmetic of each GPU, counted as %1")},
    Title{"workload.flops_utilisation.",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Share of the peak, counted as %1")},
    Title{"workload.decode_rate",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Tokens written to one user a second")},
    Title{"workload.prefill_rate",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Tokens of prompts read a second")},
    Title{"workload.fits", QT_TRANSLATE_NOOP("nongjang::ValidationText", "Model fits")},
    Title{"workload.expert_limit.",
          QT_TRANSLATE_NOOP("nongjang::ValidationText",
                            "Time of a token by the exchange between experts")},
    Title{"training.resnet_minutes",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Minutes to train ResNet")},
    Title{"training.speedup", QT_TRANSLATE_NOOP("nongjang::ValidationText", "Speedup of training")},
    Title{"inference.nodes", QT_TRANSLATE_NOOP("nongjang::ValidationText", "Nodes of a service")},
    Title{"inference.speculative_rate",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Tokens to one user, with guessed tokens")},
    Title{"workload.does_not_fit",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Model does not fit")},
    Title{"cost.capex", QT_TRANSLATE_NOOP("nongjang::ValidationText", "Cost to buy")},
    Title{"cost.tco", QT_TRANSLATE_NOOP("nongjang::ValidationText", "Total cost of ownership")},
    Title{"cost.rented_day", QT_TRANSLATE_NOOP("nongjang::ValidationText", "Cost to rent, a day")},
    Title{"cost.rented_run", QT_TRANSLATE_NOOP("nongjang::ValidationText", "Cost to rent, a run")},
    Title{"export.tpp",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Export rules, processing performance")},
    Title{"export.density",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Export rules, performance density")},
    Title{"export.listed",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Export rules, chip is listed")},
    Title{"export.unlisted",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Export rules, chip is not listed")},
    Title{"export.licence_countries",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Export rules, countries with a licence")},
    Title{"export.allocation",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Export rules, allocation")},
    Title{"export.caps_in_force",
          QT_TRANSLATE_NOOP("nongjang::ValidationText", "Export rules, caps in force")},
};

QString line(const QString &name, const QString &html)
{
    return html.isEmpty() ? QString()
                          : u"<tr><td style='padding-right:12px'>%1</td><td>%2</td></tr>"_s.arg(
                              name.toHtmlEscaped(), html);
}

} // namespace

QString percentText(double share, int digits)
{
    return QLocale().toString(share * 100.0, 'f', digits) % QChar(QChar::Nbsp) % u'%';
}

ValidationState stateOf(const ValidationResult &result)
{
    if (!result.error)
        return ValidationState::NotEvaluated;
    return result.within ? ValidationState::Within : ValidationState::Outside;
}

QString stateTitle(ValidationState state)
{
    switch (state) {
    case ValidationState::Within:
        return Tr::tr("within");
    case ValidationState::Outside:
        return Tr::tr("outside");
    case ValidationState::NotEvaluated:
        return Tr::tr("not evaluated");
    }
    Q_UNREACHABLE();
}

QString quantityTitle(const QString &key)
{
    for (const Title &title : titles) {
        const QString known = QString::fromLatin1(title.key);
        if (known.endsWith(u'.') && key.startsWith(known))
            return Tr::tr(title.text).arg(key.mid(known.size()).replace(u'_', u' '));
        if (key == known)
            return Tr::tr(title.text);
    }
    return key;
}

QString publishedText(const ValidationCase &one)
{
    const QString figure = displayText(one.published, one.dimension);
    return one.isMinimum ? Tr::tr("above %1").arg(figure) : figure;
}

QString toleranceText(const ValidationCase &one)
{
    if (one.factor > 0.0)
        return u'×' % QLocale().toString(one.factor);
    return one.tolerance > 0.0
               ? QString(u'±' % percentText(one.tolerance, one.tolerance < 0.01 ? 1 : 0))
               : Tr::tr("exact");
}

QString errorText(double error)
{
    if (std::abs(error) < 0.0005)
        return percentText(0.0);
    return (error < 0.0 ? u"−"_s : u"+"_s) % percentText(std::abs(error));
}

QString citationHtml(const QString &source)
{
    static const QRegularExpression link(
        u"(https://[^\\s,;|<>\"]+)|arXiv:(\\d{4}\\.\\d{4,5})|\\b([a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|org|net|io|de|gov))\\b"_s);
    QString html;
    qsizetype at = 0;
    auto matches = link.globalMatch(source);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        html += source.mid(at, match.capturedStart() - at).toHtmlEscaped();
        const QString address = match.hasCaptured(1) ? match.captured(1)
                                : match.hasCaptured(2)
                                    ? u"https://arxiv.org/abs/"_s % match.captured(2)
                                    : u"https://"_s % match.captured(3);
        html += u"<a href=\"%1\">%2</a>"_s.arg(address.toHtmlEscaped(),
                                               match.captured().toHtmlEscaped());
        at = match.capturedEnd();
    }
    return html % source.mid(at).toHtmlEscaped();
}

QString caseHtml(const ValidationResult &result)
{
    const ValidationCase &one = result.published;
    QString predicted;
    if (result.predicted) {
        predicted = displayText(result.predicted->value, one.dimension);
        if (result.predicted->low < result.predicted->high)
            predicted = Tr::tr("%1, range %2 to %3")
                            .arg(predicted, displayText(result.predicted->low, one.dimension),
                                 displayText(result.predicted->high, one.dimension));
    }
    const QString formula = result.predicted ? result.predicted->formula : QString();
    return u"<b>%1</b> – %2<table cellspacing='0' cellpadding='1'>"_s.arg(
               one.id.toHtmlEscaped(), one.system.toHtmlEscaped())
           % line(Tr::tr("Quantity"), quantityTitle(one.quantity).toHtmlEscaped())
           % line(Tr::tr("Published"), Tr::tr("%1, tolerance %2")
                                           .arg(publishedText(one), toleranceText(one))
                                           .toHtmlEscaped())
           % line(Tr::tr("Predicted"), predicted.toHtmlEscaped())
           % line(Tr::tr("Computed as"), formula.toHtmlEscaped())
           % line(Tr::tr("Why not evaluated"),
                  result.error ? QString() : result.reason.toHtmlEscaped())
           % line(Tr::tr("Source"), citationHtml(one.source))
           % line(Tr::tr("Note"), one.note.toHtmlEscaped()) % u"</table>"_s;
}

} // namespace nongjang
