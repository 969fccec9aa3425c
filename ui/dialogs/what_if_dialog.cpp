// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/dialogs/what_if_dialog.h"

#include "base/sentence.h"
#include "ui/console/format.h"
#include "ui/dialogs/decision_strip.h"
#include "ui/dialogs/dialog_text.h"
#include "ui/dialogs/sheet.h"
#include "ui/names.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tidegate::ui {

using dialogs::str;
using dialogs::tr;
using replay::Decision;

namespace {

constexpr std::size_t kShown = 6;
constexpr long long kMostSteps = 20'000;

/// The settings that are tried; 0 is off.
struct Settings {
    QDoubleSpinBox *gateErrors, *gateP95, *triggerErrors, *triggerP95;
    QComboBox *range;

    [[nodiscard]] plan::Plan in(plan::Plan p) const
    {
        const auto value = [](const QDoubleSpinBox *b, double factor) { return b->value() > 0 ? std::optional(b->value() * factor) : std::nullopt; };
        p.gates.errorRateBelow = value(gateErrors, 0.01);
        p.gates.p95BelowMs = value(gateP95, 1);
        for (plan::Trigger &t : p.triggers) {
            if (t.kind == plan::TriggerKind::ErrorRate)
                t.above = value(triggerErrors, 0.01);
            if (t.kind == plan::TriggerKind::P95 && t.aboveBaseline)
                t.aboveBaseline = value(triggerP95, 1);
        }
        std::erase_if(p.triggers, [](const plan::Trigger &t) { return (t.kind == plan::TriggerKind::ErrorRate && !t.above) || (t.kind == plan::TriggerKind::P95 && !t.above && !t.aboveBaseline); });
        return p;
    }
};

QDoubleSpinBox *spin(const char *name, const QString &label, double value, double most, int decimals, const QString &suffix)
{
    auto *b = new QDoubleSpinBox;
    b->setObjectName(QLatin1String(name));
    b->setAccessibleName(label);
    b->setRange(0, most);
    b->setDecimals(decimals);
    b->setSingleStep(decimals > 0 ? 0.5 : 10);
    b->setSuffix(suffix);
    b->setSpecialValueText(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "off")));
    b->setValue(value);
    return b;
}

QString word(Decision d)
{
    switch (d) {
    case Decision::Ok: return dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "promotion possible"));
    case Decision::Insufficient: return dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "too little to say"));
    case Decision::Stale: return dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "no data"));
    case Decision::GateClosed: return dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "a gate closed"));
    case Decision::Hold: return dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "held"));
    case Decision::Rollback: return dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "rolled back"));
    }
    return {};
}

/// What stood how long, the gravest first; `keys`: with the strip's colours, as rich text.
QString lasted(const replay::Summary &s, bool keys = false)
{
    QStringList parts;
    for (const Decision d : {Decision::Rollback, Decision::Hold, Decision::GateClosed, Decision::Ok, Decision::Insufficient, Decision::Stale}) {
        if (const auto it = s.lasted.find(d); it != s.lasted.end() && it->second > Millis{0}) {
            const bool hatched = d == Decision::Insufficient || d == Decision::Stale;
            const QString key = !keys ? QString() : QStringLiteral("<span style=\"color:%1\">%2</span>&nbsp;").arg(colorOf(d).name(), hatched ? QStringLiteral("▨") : QStringLiteral("■"));
            parts << key + word(d) + QLatin1Char(' ') + str(humanDuration(std::chrono::floor<std::chrono::seconds>(it->second)));
        }
    }
    return parts.join(keys ? QStringLiteral(" &nbsp; ") : QStringLiteral(" · "));
}

/// Rollbacks and holds first: they are what a person tunes for.
QString told(const replay::Past &past)
{
    QStringList lines;
    std::size_t more = 0;
    for (const replay::Outcome &o : past.outcomes) {
        if (o.decision != Decision::Rollback && o.decision != Decision::Hold)
            continue;
        if (static_cast<std::size_t>(lines.size()) < kShown)
            lines << momentText(o.at) + QStringLiteral("  ") + word(o.decision) + QStringLiteral(" · ") + str(o.trigger) + QStringLiteral(": ") + words(o.reason);
        else
            ++more;
    }
    if (lines.isEmpty())
        return dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "No trigger would have fired."));
    if (more > 0)
        lines << dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "and %1 more")).arg(more);
    return lines.join(QLatin1Char('\n'));
}

Settings settingsOf(QGridLayout *g, const engine::Snapshot &s)
{
    const plan::Plan &p = s.state.plan;
    double errors = 0, latency = 0;
    for (const plan::Trigger &t : p.triggers) {
        if (t.kind == plan::TriggerKind::ErrorRate)
            errors = t.above.value_or(0) * 100;
        if (t.kind == plan::TriggerKind::P95)
            latency = t.aboveBaseline.value_or(0);
    }
    Settings f{};
    f.triggerErrors = spin(names::kWhatIfErrors, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Trigger: error rate above")), errors, 100, 2, QStringLiteral(" %"));
    f.triggerP95 = spin(names::kWhatIfLatency, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Trigger: p95 above the baseline")), latency, 100, 2, QStringLiteral(" ×"));
    f.gateErrors = spin(names::kWhatIfGateErrors, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Gate: error rate below")), p.gates.errorRateBelow.value_or(0) * 100, 100, 2, QStringLiteral(" %"));
    f.gateP95 = spin(names::kWhatIfGateLatency, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Gate: p95 below")), p.gates.p95BelowMs.value_or(0), 100000, 0, QStringLiteral(" ms"));
    f.range = new QComboBox;
    f.range->setObjectName(QLatin1String(names::kWhatIfRange));
    f.range->setAccessibleName(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Over")));
    for (const auto &[text, hours] : {std::pair{QT_TRANSLATE_NOOP("dialogs", "the last day"), 24}, {QT_TRANSLATE_NOOP("dialogs", "the last week"), 7 * 24}, {QT_TRANSLATE_NOOP("dialogs", "the last four weeks"), 28 * 24}})
        f.range->addItem(tr(text), hours);
    int row = 0;
    QWidget *const fields[][2] = {{f.triggerErrors, f.gateErrors}, {f.triggerP95, f.gateP95}};
    for (const auto &pair : fields) {
        int column = 0;
        for (QWidget *w : pair) {
            g->addWidget(label(w->accessibleName(), TextRole::Body13, Tone::Secondary), row, column++);
            g->addWidget(w, row, column++);
        }
        ++row;
    }
    g->addWidget(label(f.range->accessibleName(), TextRole::Body13, Tone::Secondary), row, 0);
    g->addWidget(f.range, row, 1);
    g->setColumnStretch(1, 1);
    g->setColumnStretch(3, 1);
    return f;
}

} // namespace

void openWhatIf(QWidget *parent, Feed *feed)
{
    const engine::SnapshotPtr s = feed->snapshot();
    auto *d = new Sheet(parent, feed, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "What would these settings have done?")), 760);
    auto *what = label(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "The same triggers and gates that guard this release, over what Prometheus still has. It only tries: nothing is changed.")), TextRole::Body13, Tone::Secondary);
    what->setWordWrap(true);
    d->body()->addWidget(what);
    auto *g = new QGridLayout;
    g->setHorizontalSpacing(12);
    g->setVerticalSpacing(8);
    d->body()->addLayout(g);
    const Settings f = settingsOf(g, *s);
    auto *strip = new DecisionStrip;
    auto *sum = label(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Nothing was tried yet.")), TextRole::Body13);
    auto *list = label({}, TextRole::Mono12, Tone::Secondary);
    sum->setTextFormat(Qt::RichText);
    list->setTextFormat(Qt::PlainText);
    for (QLabel *l : {sum, list}) {
        l->setWordWrap(true);
        l->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    d->body()->addWidget(strip);
    d->body()->addWidget(sum);
    d->body()->addWidget(list);
    d->setButtons(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Close")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Replay")), "primary");
    d->actOnEnter(); // it only tries
    d->focusFirst(f.triggerErrors);
    d->accepted = [d = QPointer<Sheet>(d), feed = QPointer<Feed>(feed), f, strip, sum, list] {
        if (!feed || !feed->snapshot())
            return false;
        const engine::Snapshot &now = *feed->snapshot();
        const plan::Plan plan = f.in(now.state.plan);
        const Instant to = now.now, from = to - std::chrono::hours(f.range->currentData().toInt());
        const Millis step = std::max(plan.metrics.interval, Millis{(to - from).count() / kMostSteps});
        d->act()->setEnabled(false);
        sum->setText(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "asking Prometheus, in steps of %1…")).arg(str(humanDuration(step))));
        replay::Options options;
        if (now.state.baseline && now.state.baseline->p95Ms)
            options.baselineP95Ms = now.state.baseline->p95Ms;
        feed->replayPast(plan, from, to, step, options, [d, strip, sum, list, plan](const Expected<replay::Past> &past) {
            if (!d)
                return;
            d->act()->setEnabled(true);
            if (!past) {
                sum->setText(words(sentence(past.error())).toHtmlEscaped());
                list->clear();
                strip->set({}, {}, {});
                return;
            }
            const auto t = std::ranges::find(plan.triggers, plan::TriggerKind::ErrorRate, &plan::Trigger::kind);
            strip->set(*past, plan.gates.errorRateBelow, t == plan.triggers.end() ? std::nullopt : t->above);
            strip->setAccessibleDescription(lasted(past->summary));
            sum->setText(past->summary.lines == 0 ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Prometheus has nothing of this time.")) : lasted(past->summary, true));
            list->setText(told(*past));
            d->adjustSize();
        });
        return false; // it stays open: one tries again
    };
    d->open();
}

} // namespace tidegate::ui
