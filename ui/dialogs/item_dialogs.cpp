// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/dialogs/item_dialogs.h"

#include "ui/dialogs/dialog_text.h"
#include "ui/dialogs/sheet.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tidegate::ui {

using dialogs::tr;

namespace {

QLineEdit *field(Sheet *d, const char *objectName, const QString &accessibleName, const QString &placeholder)
{
    auto *e = new QLineEdit;
    e->setObjectName(QLatin1String(objectName));
    e->setAccessibleName(accessibleName);
    e->setPlaceholderText(placeholder);
    d->body()->addWidget(e);
    return e;
}

/// The field that keeps the sheet open, and why.
bool wants(Sheet *d, QLineEdit *e, const QString &why)
{
    d->setHint(why, Tone::Caution);
    e->setFocus();
    e->selectAll();
    return false;
}

} // namespace

void openOverride(QWidget *parent, Feed *feed, const QString &text, std::function<void(const release::Command &)> yes, const release::Command *given)
{
    auto *d = new Sheet(parent, feed, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Override “%1”")).arg(text), 520);
    d->body()->addWidget(label(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "It is passed over by name, in the journal and the report.")), TextRole::Body13, Tone::Secondary));
    auto *reason = field(d, "overrideReason", dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Reason")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "reason")));
    auto *ticket = field(d, "overrideTicket", dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Ticket")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "ticket")));
    d->setButtons(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Cancel")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Override")), "danger");
    d->focusFirst(reason);
    if (given) {
        reason->setText(dialogs::str(given->text));
        ticket->setText(dialogs::str(given->ticket));
        d->tellRefusal(feed);
    }
    d->accepted = [d, reason, ticket, yes] {
        for (QLineEdit *e : {reason, ticket}) {
            if (e->text().trimmed().isEmpty())
                return wants(d, e, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "An override needs a reason and a ticket.")));
        }
        release::Command c;
        c.text = reason->text().trimmed().toStdString();
        c.ticket = ticket->text().trimmed().toStdString();
        yes(c);
        return true;
    };
    d->open();
}

void openDefer(QWidget *parent, Feed *feed, const QString &text, const QStringList &lists, std::function<void(const release::Command &)> yes, const release::Command *given)
{
    auto *d = new Sheet(parent, feed, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Put off “%1”")).arg(text), 560);
    const Instant now = feed->snapshot()->now;
    auto *how = label(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "It does not hold the release up here. It stands in the list that you choose, and is answered there.")), TextRole::Body13, Tone::Secondary);
    how->setWordWrap(true);
    d->body()->addWidget(how);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(16);
    auto *group = new QButtonGroup(d);
    for (const QString &list : lists) {
        auto *b = new QRadioButton(list == QLatin1String("during") ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "During")) : dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "After")));
        b->setObjectName(QStringLiteral("defer.") + list);
        b->setAccessibleName(b->text());
        b->setChecked(group->buttons().isEmpty());
        group->addButton(b, static_cast<int>(group->buttons().size()));
        choice->addWidget(b);
    }
    choice->addStretch(1);
    d->body()->addLayout(choice);
    auto *reason = field(d, "deferReason", dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Reason")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "reason")));
    auto *owner = field(d, "deferOwner", dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Who answers for it")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "who answers for it (you, when empty)")));
    auto *until = field(d, "deferUntil", dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "At the latest")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "at the latest in, e.g. 24h (no limit when empty)")));
    d->setButtons(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Cancel")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Put off")), "primary");
    d->focusFirst(reason);
    if (given) {
        reason->setText(dialogs::str(given->text));
        owner->setText(dialogs::str(given->owner));
        if (given->due)
            until->setText(dialogs::str(formatDuration(*given->due - now)));
        if (auto *b = d->findChild<QRadioButton *>(QStringLiteral("defer.") + dialogs::str(given->to)))
            b->setChecked(true);
        d->tellRefusal(feed);
    }
    d->accepted = [=] {
        release::Command c;
        if (reason->text().trimmed().isEmpty())
            return wants(d, reason, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Say why it is put off.")));
        if (const QString u = until->text().trimmed(); !u.isEmpty()) {
            const auto ahead = parseDuration(u.toStdString());
            if (!ahead || *ahead <= Millis{0})
                return wants(d, until, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "“%1” is no time from now. Write it as 90m, 24h or 3d.")).arg(u));
            c.due = now + *ahead;
        }
        c.to = lists.value(group->checkedId()).toStdString();
        c.owner = owner->text().trimmed().toStdString();
        c.text = reason->text().trimmed().toStdString();
        yes(c);
        return true;
    };
    d->open();
}

} // namespace tidegate::ui
