// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/dialogs/hotfix_dialog.h"

#include "ui/console/format.h"
#include "ui/dialogs/dialog_text.h"
#include "ui/dialogs/sheet.h"
#include "ui/names.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tidegate::ui {

using dialogs::str;
using dialogs::tr;

namespace {

QLineEdit *field(const char *name, const QString &label, const QString &hint)
{
    auto *e = new QLineEdit;
    e->setObjectName(QLatin1String(name));
    e->setAccessibleName(label);
    e->setPlaceholderText(hint);
    return e;
}

void put(QGridLayout *g, const QString &name, QWidget *w)
{
    const int at = g->count() == 0 ? 0 : g->rowCount();
    g->addWidget(label(name, TextRole::Body13, Tone::Secondary), at, 0, Qt::AlignVCenter);
    g->addWidget(w, at, 1);
}

QString listText(const std::vector<std::string> &list)
{
    QString out;
    for (const std::string &one : list)
        out += (out.isEmpty() ? QString() : QStringLiteral("\n")) + QStringLiteral("·  ") + str(one);
    return out.isEmpty() ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "nothing: every gate is open")) : out;
}

/// The fields of the request.
struct Form {
    QLineEdit *image, *version, *reason, *ticket;
    QRadioButton *stable, *canary;
    QComboBox *weight;
    [[nodiscard]] release::Command command() const
    {
        release::Command c;
        c.verb = release::Verb::Hotfix;
        c.image = image->text().trimmed().toStdString();
        c.version = version->text().trimmed().toStdString();
        c.base = stable->isChecked() ? "stable" : canary->isChecked() ? "canary" : "";
        c.toWeight = weight->currentData().toInt();
        c.text = reason->text().trimmed().toStdString();
        c.ticket = ticket->text().trimmed().toStdString();
        return c;
    }
    void fill(const release::Command &c) const
    {
        image->setText(str(c.image));
        version->setText(str(c.version));
        (c.base == "stable" ? stable : canary)->setChecked(true);
        weight->setCurrentIndex(std::max(0, weight->findData(c.toWeight)));
        reason->setText(str(c.text));
        ticket->setText(str(c.ticket));
    }
    /// The first field that is missing; null: none.
    [[nodiscard]] QWidget *missing() const
    {
        if (!stable->isChecked() && !canary->isChecked())
            return stable;
        return reason->text().trimmed().isEmpty() ? reason : ticket->text().trimmed().isEmpty() ? ticket : nullptr;
    }
};

QWidget *bases(Form &f, const release::State &st)
{
    auto *w = new QWidget;
    auto *h = new QHBoxLayout(w);
    h->setContentsMargins(0, 0, 0, 0);
    h->setSpacing(20);
    f.stable = new QRadioButton(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "stable %1")).arg(str(st.stableVersion)));
    f.canary = new QRadioButton(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "canary %1")).arg(str(st.canaryVersion)));
    f.stable->setObjectName(QLatin1String(names::kHotfixStable));
    f.canary->setObjectName(QLatin1String(names::kHotfixCanary));
    for (QRadioButton *b : {f.stable, f.canary}) {
        b->setAccessibleName(b->text());
        h->addWidget(b);
    }
    h->addStretch(1);
    return w;
}

QComboBox *weights(const release::State &st)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(names::kHotfixWeight));
    box->setAccessibleName(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Weight")));
    for (int i = std::max(0, st.stage == release::Stage::Phase ? st.phase : 0); i < static_cast<int>(st.plan.phases.size()); ++i) {
        const plan::Phase &p = st.plan.phases[static_cast<std::size_t>(i)];
        box->addItem(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "%1 % at once (%2)")).arg(p.weight).arg(str(p.name)), p.weight);
    }
    box->setCurrentIndex(box->count() - 1);
    return box;
}

void request(QWidget *parent, Feed *feed, std::function<void(release::Command)> act, const release::Command *given)
{
    const engine::SnapshotPtr s = feed->snapshot();
    const release::State &st = s->state;
    auto *d = new Sheet(parent, feed, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Hotfix for %1")).arg(str(st.release)), 720);
    auto *what = label(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "One version straight to a weight, past the phases. It needs a second person, and is told to everybody.")), TextRole::Body13, Tone::Secondary);
    what->setWordWrap(true);
    d->body()->addWidget(what);
    Form f;
    f.image = field(names::kHotfixImage, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Image")), st.canaryImage.empty() ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "image of the hotfix")) : str(st.canaryImage) + dialogs::tr(QT_TRANSLATE_NOOP("dialogs", " (empty: the canary as it is)")));
    f.version = field(names::kHotfixVersion, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Version")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "from the image's tag when empty")));
    f.reason = field(names::kHotfixReason, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Reason")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "what is broken, and for whom")));
    f.ticket = field(names::kHotfixTicket, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Ticket")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "INC-…")));
    f.weight = weights(st);
    QGridLayout *g = d->grid(d->body(), {});
    put(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Image")), f.image);
    put(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Version")), f.version);
    put(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Based on")), bases(f, st));
    put(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Goes to")), f.weight);
    put(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Reason")), f.reason);
    put(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Ticket")), f.ticket);
    Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Rollback returns to")), s->rollbackTarget.empty() ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "nothing: there is no version to roll back to")) : str(s->rollbackTarget));
    if (st.stage == release::Stage::Phase)
        Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Interrupts")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "%1 at %2 %: suspended, to be resumed or closed afterwards")).arg(str(st.canaryVersion)).arg(st.weight));
    d->body()->addWidget(label(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "PASSES OVER")), TextRole::Label12, Tone::Secondary));
    auto *over = label({}, TextRole::Body13, Tone::Caution);
    over->setWordWrap(true);
    d->body()->addWidget(over);
    d->setButtons(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Cancel")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Ask for the hotfix")), "danger");
    d->focusFirst(f.image);
    if (given)
        f.fill(*given);
    const auto live = [d, f, over, feed, again = given != nullptr] {
        const engine::Snapshot &now = *feed->snapshot();
        over->setText(listText(release::passedOver(now.state, now.gates, f.weight->currentData().toInt())));
        if (again && now.refused)
            return d->setHint(words(*now.refused), Tone::Caution);
        d->setHint(f.missing() ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Say what it is based on, the reason and the ticket.")) : dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Nothing moves yet: a second person answers first.")));
    };
    for (QLineEdit *e : {f.reason, f.ticket})
        QObject::connect(e, &QLineEdit::textChanged, d, live);
    for (QRadioButton *b : {f.stable, f.canary})
        QObject::connect(b, &QRadioButton::toggled, d, live);
    QObject::connect(f.weight, &QComboBox::currentIndexChanged, d, live);
    QObject::connect(feed, &Feed::snapshotChanged, d, live);
    live();
    d->accepted = [f, act] {
        if (QWidget *first = f.missing()) {
            first->setFocus();
            return false;
        }
        act(f.command());
        return true;
    };
    d->open();
}

void deploy(QWidget *parent, Feed *feed, std::function<void(release::Command)> act)
{
    const engine::SnapshotPtr s = feed->snapshot();
    const release::Hotfix h = *s->state.hotfix;
    auto *d = new Sheet(parent, feed, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Deploy hotfix %1 of %2 to %3 %")).arg(str(h.version), str(s->state.release)).arg(h.weight), 720);
    QGridLayout *g = d->grid(d->body(), {});
    Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Image")), str(h.image));
    Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Based on")), h.base == "stable" ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "stable %1")).arg(str(s->state.stableVersion)) : dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "canary %1")).arg(str(s->state.canaryVersion)));
    Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Asked by")), str(h.by) + QStringLiteral(" · ") + whenText(h.at, s->now));
    Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Reason")), str(h.reason) + QStringLiteral(" (") + str(h.ticket) + QLatin1Char(')'));
    Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Rollback returns to")), str(h.returnsTo));
    d->body()->addWidget(label(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "PASSES OVER")), TextRole::Label12, Tone::Secondary));
    auto *over = label(listText(h.skipped), TextRole::Body13, Tone::Caution);
    over->setWordWrap(true);
    d->body()->addWidget(over);
    auto *cancel = new QPushButton(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Take it back")));
    cancel->setObjectName(QLatin1String(names::kCancelHotfix));
    auto *glass = new QPushButton(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Break the glass")));
    glass->setObjectName(QLatin1String(names::kBreakGlass));
    for (QPushButton *b : {cancel, glass}) {
        b->setAccessibleName(b->text());
        setButtonKind(b, "plain", true);
    }
    glass->setToolTip(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Deploys without a second person; a review is due, and everybody sees that it is")));
    d->setButtons(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Not now")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Deploy hotfix")), "danger");
    d->addBeside(glass);
    d->addBeside(cancel);
    const auto same = [feed, h] { return feed->snapshot()->state.hotfix && !feed->snapshot()->state.hotfix->begun && feed->snapshot()->state.hotfix->at == h.at; };
    const auto live = [d, feed, glass, same, h] {
        const engine::Snapshot &now = *feed->snapshot();
        const Instant from = h.at + release::kBreakGlass;
        d->act()->setEnabled(same() && now.next.allowed);
        glass->setVisible(same() && !now.next.allowed);
        glass->setEnabled(now.now >= from);
        d->setHint(!same() ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "It was deployed or taken back meanwhile.")) : now.next.allowed ? QString() : now.now >= from ? words(now.next.reason) : words(now.next.reason) + dialogs::tr(QT_TRANSLATE_NOOP("dialogs", " · the glass can be broken from %1 on")).arg(momentText(from)));
    };
    live();
    QObject::connect(feed, &Feed::snapshotChanged, d, live);
    const auto send = [act, same](bool glassBroken, bool cancelled) {
        if (!same())
            return false;
        release::Command c;
        c.verb = release::Verb::Hotfix;
        c.breakGlass = glassBroken;
        c.cancel = cancelled;
        act(c);
        return true;
    };
    d->alsoActs(glass, [send] { return send(true, false); });
    d->alsoActs(cancel, [send] { return send(false, true); });
    d->accepted = [send] { return send(false, false); };
    d->open();
}

} // namespace

void openHotfix(QWidget *parent, Feed *feed, std::function<void(release::Command)> act, const release::Command *given)
{
    const auto &h = feed->snapshot()->state.hotfix;
    h && !h->begun ? deploy(parent, feed, std::move(act)) : request(parent, feed, std::move(act), given);
}

void openReview(QWidget *parent, Feed *feed, std::function<void(const QString &)> found, const QString &given)
{
    const engine::SnapshotPtr s = feed->snapshot();
    if (!s->state.hotfix)
        return;
    const release::Hotfix h = *s->state.hotfix;
    auto *d = new Sheet(parent, feed, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Review hotfix %1")).arg(str(h.version)), 560);
    QGridLayout *g = d->grid(d->body(), {});
    Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Deployed by")), str(h.by) + QStringLiteral(" · ") + whenText(h.at, s->now));
    Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Reason")), str(h.reason) + QStringLiteral(" (") + str(h.ticket) + QLatin1Char(')'));
    Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Passed over")), listText(h.skipped));
    auto *text = field("reviewText", dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Finding")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "what the review found")));
    d->body()->addWidget(text);
    d->setButtons(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Not now")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Reviewed")), "primary");
    const bool own = s->user == h.by;
    d->act()->setEnabled(!own);
    d->setHint(own ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "You deployed it: somebody else reviews it.")) : QString());
    d->focusFirst(text);
    if (!given.isEmpty()) {
        text->setText(given);
        d->tellRefusal(feed);
    }
    d->accepted = [text, found] {
        if (text->text().trimmed().isEmpty()) {
            text->setFocus();
            return false;
        }
        found(text->text().trimmed());
        return true;
    };
    d->open();
}

} // namespace tidegate::ui
