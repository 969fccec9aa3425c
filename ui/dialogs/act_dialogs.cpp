// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/dialogs/act_dialogs.h"

#include "base/sentence.h"
#include "ui/console/format.h"
#include "ui/dialogs/dialog_text.h"
#include "ui/dialogs/plan_dialog.h"
#include "ui/dialogs/sheet.h"
#include "ui/names.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tidegate::ui {

using dialogs::str;
using dialogs::tr;

namespace {

/// In eights, four to a line, so that a person can compare it. Lines of its own: a wrapped one takes its height from the rows above it.
QString grouped(const QString &digest)
{
    QString out;
    for (qsizetype i = 0; i < digest.size(); i += 8)
        out += (i == 0 ? QString() : i % 32 == 0 ? QStringLiteral("\n") : QStringLiteral(" ")) + digest.mid(i, 8);
    return out;
}

QString diffText(const engine::Preview &p)
{
    QString out;
    for (const traffic::Patch &patch : p.patches) {
        out += str(patch.object).section(QLatin1Char('/'), 0, 0) + QLatin1Char(' ') + str(patch.object).section(QLatin1Char('/'), -1) + (patch.why.empty() ? QString() : QStringLiteral("  ") + words(patch.why)) + QLatin1Char('\n');
        for (const auto &c : patch.changes)
            out += QStringLiteral("  ") + str(c.field) + QLatin1Char(' ') + str(c.from) + QStringLiteral(" → ") + str(c.to) + QLatin1Char('\n');
    }
    return out.trimmed();
}

QLabel *codeBox(const QString &text)
{
    auto *l = label(text, TextRole::Mono12);
    l->setStyleSheet(QStringLiteral("background: %1; border: 1px solid %2; border-radius: 6px; padding: 8px; color: %3; font-family: 'DejaVu Sans Mono'; font-size: 12px;").arg(ui::palette().ground.name(), ui::palette().line.name(), ui::palette().text.name()));
    l->setTextInteractionFlags(Qt::TextSelectableByMouse);
    l->setWordWrap(true);
    return l;
}

void addUndo(Sheet *d, const engine::Snapshot &s)
{
    QGridLayout *g = d->grid(d->body(), {});
    Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "To undo")), s.rollbackTarget.empty() ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "There is no version to roll back to.")) : dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Roll back to %1 takes about %2.")).arg(str(s.rollbackTarget), str(humanDuration(s.rollbackEstimate))));
    QStringList stays;
    for (const std::string &n : s.state.plan.rollback.notUndone)
        stays << str(n);
    if (!stays.isEmpty())
        Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Not undone")), stays.join(QLatin1Char(' ')));
}

/// The Deployment's history, newest first: the previous revision is chosen, so that no choice is needed.
void addRevisions(Sheet *d, const engine::Snapshot &s, QButtonGroup *group)
{
    d->body()->addWidget(label(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "REVISIONS")), TextRole::Label12, Tone::Secondary));
    auto *rows = new QVBoxLayout;
    rows->setSpacing(4);
    bool first = true;
    for (const traffic::RevisionView &r : s.observation.stable->revisions) {
        const QString what = dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "revision %1 · %2")).arg(r.number).arg(str(r.image)) + (r.changeCause.empty() ? QString() : QStringLiteral(" · ") + str(r.changeCause));
        auto *b = new QRadioButton(r.current ? what + dialogs::tr(QT_TRANSLATE_NOOP("dialogs", " · runs now")) : first ? what + dialogs::tr(QT_TRANSLATE_NOOP("dialogs", " · the previous one")) : what);
        b->setObjectName(QLatin1String(names::kRevision) + QString::number(r.number));
        b->setAccessibleName(b->text());
        b->setEnabled(!r.current);
        b->setProperty("revision", static_cast<qlonglong>(first && !r.current ? 0 : r.number));
        if (!r.current && first) {
            b->setChecked(true);
            first = false;
        }
        group->addButton(b);
        rows->addWidget(b);
    }
    d->body()->addLayout(rows);
}

/// The gates as they are now, live while the dialog is open.
class EvidenceList final : public QWidget {
public:
    EvidenceList()
        : m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(8);
        m_grid->setVerticalSpacing(6);
        m_grid->setColumnStretch(2, 1);
    }
    void show(const engine::Snapshot &s)
    {
        std::size_t n = 0;
        for (const release::GateView &g : s.gates) {
            put(n, signOf(g.verdict, g.human), words(g.label), words(g.detail), false);
            ++n;
        }
        // Beside the gates: what the comparison with stable says, on how many requests, and what is coming.
        const auto &e = s.evidence;
        if (e.diffErrorRate && e.diffErrorLow && e.diffErrorHigh)
            put(n++, {Glyph::Ok, *e.diffErrorLow > 0 ? Tone::Caution : Tone::Plain}, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Against stable")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "%1 points (%2 … %3)")).arg(signedText(*e.diffErrorRate * 100, 2), signedText(*e.diffErrorLow * 100, 2), signedText(*e.diffErrorHigh * 100, 2)), *e.diffErrorLow > 0);
        if (e.canary.requests > 0)
            put(n++, {Glyph::Ok, Tone::Plain}, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Samples")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "%1 requests in 5 min")).arg(count(e.canary.requests)), false);
        if (const release::Evidence *o = e.find("second-opinion"); o && o->verdict != release::Verdict::Unknown)
            put(n++, signOf(o->verdict, false), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Second opinion")), words(o->text), o->verdict != release::Verdict::Pass);
        if (s.freezeAhead)
            put(n++, {Glyph::Caution, Tone::Caution}, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Freeze ahead")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "%1 begins %2")).arg(str(s.freezeAhead->name), momentText(s.freezeAhead->from)), true);
        fit();
    }

protected:
    void resizeEvent(QResizeEvent *) override { fit(); }

private:
    /// A grid asks a wrapped text for its height before it knows the width: rows of two lines would be cut.
    void fit()
    {
        for (const Row &r : m_rows)
            r.value->setMinimumHeight(r.value->heightForWidth(std::max(1, r.value->width())));
    }
    struct Row {
        GlyphLabel *glyph;
        QLabel *name, *value;
    };
    void put(std::size_t n, Sign sign, const QString &name, const QString &value, bool caution)
    {
        if (m_rows.size() <= n) {
            Row r{new GlyphLabel(Glyph::Unknown), label({}, TextRole::Body13), label({}, TextRole::Body13, Tone::Secondary)};
            r.value->setWordWrap(true);
            const int at = static_cast<int>(n);
            m_grid->addWidget(r.glyph, at, 0, Qt::AlignTop);
            m_grid->addWidget(r.name, at, 1, Qt::AlignTop);
            m_grid->addWidget(r.value, at, 2);
            m_rows.push_back(r);
        }
        if (caution)
            sign = {Glyph::Caution, Tone::Caution};
        m_rows[n].glyph->setGlyph(sign.glyph, sign.tone);
        m_rows[n].name->setText(name);
        m_rows[n].value->setText(value);
    }
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
};

} // namespace

void openPromote(QWidget *parent, Feed *feed, std::function<void()> yes)
{
    const engine::SnapshotPtr s = feed->snapshot();
    const release::State &st = s->state;
    const bool finish = s->next.command == "finish";
    const QString title = finish ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Finish %1: stable takes %2")).arg(str(st.release), str(st.canaryVersion)) : dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Promote %1 %2 from %3 % to %4 %")).arg(str(st.release), str(st.canaryVersion)).arg(st.weight).arg(s->next.toWeight);
    auto *d = new Sheet(parent, feed, title, 860);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    left->setSpacing(8);
    right->setSpacing(8);
    QGridLayout *g = d->grid(left, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "WHAT CHANGES")));
    Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Traffic")), finish ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "100 % stays on %1; the canary returns to 0 pods")).arg(str(st.canaryVersion)) : dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "%1 → %2 % on the canary")).arg(st.weight).arg(s->next.toWeight));
    Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Image")), str(st.canaryImage.empty() ? st.canaryVersion : st.canaryImage));
    auto *pods = label(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "asking the API server…")), TextRole::Body13, Tone::Secondary);
    auto *diff = codeBox(QStringLiteral("…"));
    auto *dry = label({}, TextRole::Secondary12, Tone::Secondary);
    dry->setWordWrap(true);
    g->addWidget(label(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Pods")), TextRole::Body13, Tone::Secondary), g->rowCount(), 0);
    g->addWidget(pods, g->rowCount() - 1, 1);
    auto *moves = label(QStringLiteral("—"), TextRole::Body13);
    g->addWidget(label(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Moves")), TextRole::Body13, Tone::Secondary), g->rowCount(), 0);
    g->addWidget(moves, g->rowCount() - 1, 1);
    auto *room = label(QStringLiteral("—"), TextRole::Body13);
    room->setWordWrap(true);
    g->addWidget(label(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Room")), TextRole::Body13, Tone::Secondary), g->rowCount(), 0, Qt::AlignTop);
    g->addWidget(room, g->rowCount() - 1, 1);
    left->addWidget(diff);
    left->addWidget(dry);
    auto *repository = label({}, TextRole::Secondary12, Tone::Caution);
    repository->setWordWrap(true);
    repository->hide();
    auto *copy = new QPushButton(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Copy the patch for the repository")));
    copy->setObjectName(QLatin1String(names::kCopyRepositoryPatch));
    copy->setAccessibleName(copy->text());
    setButtonKind(copy, "link", false);
    copy->setAutoDefault(false);
    copy->hide();
    left->addWidget(repository);
    left->addWidget(copy, 0, Qt::AlignLeft);
    left->addStretch(1);
    right->addWidget(label(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "EVIDENCE")), TextRole::Label12, Tone::Secondary));
    auto *evidence = new EvidenceList;
    right->addWidget(evidence);
    right->addStretch(1);
    columns->addLayout(left, 11);
    columns->addLayout(right, 10);
    d->body()->addLayout(columns);
    addUndo(d, *s);
    d->setButtons(finish ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Not yet")) : dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Keep %1 %")).arg(st.weight), finish ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Finish")) : dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Promote to %1 %")).arg(s->next.toWeight), "primary");
    // The step that was shown, and no other: if somebody else has promoted meanwhile, this dialog promotes nothing.
    const auto same = [feed, command = s->next.command, phase = s->next.toPhase] {
        const release::Next &n = feed->snapshot()->next;
        return n.allowed && n.command == command && n.toPhase == phase;
    };
    const auto live = [d, feed, evidence, same] {
        const engine::SnapshotPtr now = feed->snapshot();
        evidence->show(*now);
        d->act()->setEnabled(same());
        d->setHint(same() ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Ctrl+Enter promotes · re-checked as you read")) : now->next.allowed ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "The next step is another one now. Close this and look again.")) : words(now->next.reason));
    };
    live();
    QObject::connect(feed, &Feed::snapshotChanged, d, live);
    d->accepted = [yes, same] {
        if (!same())
            return false;
        yes();
        return true;
    };
    feed->preview(false, [open = QPointer<Sheet>(d), pods, moves, room, diff, dry, repository, copy](const engine::Preview &p) {
        if (!open)
            return;
        pods->setText(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "canary %1 → %2, stable %3 → %4")).arg(p.canaryFrom).arg(p.canaryTo).arg(p.stableFrom).arg(p.stableTo));
        setTone(pods, Tone::Plain);
        if (p.requestsMoved > 0)
            moves->setText(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "about %1 requests/s more")).arg(p.requestsMoved, 0, 'f', p.requestsMoved < 10 ? 1 : 0));
        if (p.room) {
            room->setText(words(p.room->text));
            setTone(room, p.room->verdict == release::Verdict::Fail ? Tone::Caution : p.room->verdict == release::Verdict::Unknown ? Tone::Secondary : Tone::Plain);
        }
        diff->setText(diffText(p));
        dry->setText(p.dryRunProblem ? words(sentence(*p.dryRunProblem)) : dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Accepted by the API server in a dry run.")));
        setTone(dry, p.dryRunProblem ? Tone::Caution : Tone::Secondary);
        if (p.ownership) {
            const bool harmless = p.ownership->reverts == release::Ownership::Reverts::Allowed;
            repository->setText(words(p.ownership->how) + (harmless || p.ownership->allow.empty() ? QString() : QStringLiteral(". ") + words(p.ownership->allow)));
            setTone(repository, harmless ? Tone::Secondary : Tone::Caution);
            repository->show();
            QObject::connect(copy, &QPushButton::clicked, open, [yaml = str(p.repositoryPatch)] { QGuiApplication::clipboard()->setText(yaml); });
            copy->setVisible(!p.repositoryPatch.empty());
        }
        open->adjustSize();
    });
    d->open();
}

void openRollBack(QWidget *parent, Feed *feed, bool byKey, std::function<void(long long)> yes)
{
    const engine::SnapshotPtr s = feed->snapshot();
    const release::State &st = s->state;
    auto *d = new Sheet(parent, feed, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Roll back %1 to %2")).arg(str(st.release), str(s->rollbackTarget)), 520);
    d->anchor(parent->findChild<QWidget *>(QLatin1String(names::kRollBack)));
    QGridLayout *g = d->grid(d->body(), {});
    Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "From")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "%1 at %2 % of traffic")).arg(str(st.canaryVersion)).arg(st.weight));
    Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "To")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "%1 at 100 %; stable is scaled up first")).arg(str(s->rollbackTarget)));
    Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Takes")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "about %1")).arg(str(humanDuration(s->rollbackEstimate))));
    QStringList stays;
    for (const std::string &n : st.plan.rollback.notUndone)
        stays << str(n);
    Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Stays")), stays.isEmpty() ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "What the new version has written to databases and queues.")) : stays.join(QLatin1Char(' ')));
    auto *revisions = st.plan.traffic.method == plan::Method::Rolling && s->observation.stable ? new QButtonGroup(d) : nullptr;
    if (revisions)
        addRevisions(d, *s, revisions);
    d->setButtons(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Cancel")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Roll back now")), "danger");
    constexpr std::chrono::milliseconds kGuard{300}; // of a double click; the safe direction waits for nothing else
    d->setGuard(kGuard);
    if (byKey)
        d->actOnEnter();
    const QString keys = byKey ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Enter rolls back · Esc cancels")) : dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Ctrl+Enter rolls back"));
    d->setHint(s->metrics.live ? keys : keys + QStringLiteral(" · ") + dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Prometheus is not needed for this.")));
    d->accepted = [yes, revisions] {
        yes(revisions && revisions->checkedButton() ? revisions->checkedButton()->property("revision").toLongLong() : 0);
        return true;
    };
    d->open();
}

void openApprove(QWidget *parent, Feed *feed, std::function<void(bool, const QString &)> answer)
{
    const engine::SnapshotPtr s = feed->snapshot();
    const release::State &st = s->state;
    const bool start = st.stage == release::Stage::Planned || st.stage == release::Stage::Before;
    const bool hotfix = st.hotfix && !st.hotfix->begun;
    const bool offered = st.offered && !hotfix;
    auto *d = new Sheet(parent, feed, offered ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Approve the changed plan of %1")).arg(str(st.release)) : hotfix ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Approve hotfix %1 of %2 to %3 %")).arg(str(st.hotfix->version), str(st.release)).arg(st.hotfix->weight) : start ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Approve the plan of %1 %2")).arg(str(st.release), str(st.canaryVersion)) : dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Approve the promotion to %1 %")).arg(s->next.toWeight), 640);
    if (offered)
        d->body()->addWidget(planChangeTable(*s));
    QGridLayout *g = d->grid(d->body(), {});
    if (offered) {
        Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Offered by")), str(st.offered->by));
    } else if (hotfix) {
        const release::Hotfix &h = *st.hotfix;
        QString skipped;
        for (const std::string &one : h.skipped)
            skipped += (skipped.isEmpty() ? QString() : QStringLiteral("\n")) + str(one);
        Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Asked by")), str(h.by));
        Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Reason")), str(h.reason) + QStringLiteral(" (") + str(h.ticket) + QLatin1Char(')'));
        Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Image")), str(h.image));
        Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Based on")), h.base == "stable" ? str(st.stableVersion) : str(st.canaryVersion));
        Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Rollback returns to")), str(h.returnsTo));
        Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Passes over")), skipped);
    } else if (!st.requestedBy.empty()) {
        Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Asked by")), str(st.requestedBy));
    }
    QString phases;
    for (const plan::Phase &p : offered ? st.offered->plan.phases : st.plan.phases)
        phases += (phases.isEmpty() ? QString() : QStringLiteral(" · ")) + QStringLiteral("%1 % %2").arg(p.weight).arg(str(humanDuration(p.soak)));
    Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Phases")), phases);
    Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Versions")), str(st.stableVersion) + QStringLiteral(" → ") + str(st.canaryVersion));
    Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Digest")), grouped(str(release::approving(st).digest)));
    auto *evidence = new EvidenceList;
    evidence->show(*s);
    d->body()->addWidget(evidence);
    auto *why = new QLineEdit;
    why->setObjectName(QStringLiteral("rejectReason"));
    why->setAccessibleName(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Reason, to reject")));
    why->setPlaceholderText(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "to reject: why")));
    auto *reject = new QPushButton(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Reject")));
    reject->setObjectName(QStringLiteral("reject"));
    reject->setAccessibleName(reject->text());
    auto *h = new QHBoxLayout;
    h->addWidget(why, 1);
    h->addWidget(reject);
    d->body()->addLayout(h);
    d->setButtons(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Not now")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Approve")), "primary");
    QObject::connect(reject, &QPushButton::clicked, d, [d, why, answer] {
        if (why->text().trimmed().isEmpty())
            return why->setFocus();
        answer(false, why->text().trimmed());
        d->reject();
    });
    d->accepted = [answer] {
        answer(true, {});
        return true;
    };
    d->open();
}

} // namespace tidegate::ui
