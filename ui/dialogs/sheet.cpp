// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/dialogs/sheet.h"

#include "ui/dialogs/scrim.h"
#include "ui/names.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace tidegate::ui {

namespace {
}

Sheet::Sheet(QWidget *parent, Feed *feed, const QString &title, int width)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("sheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowFlag(Qt::FramelessWindowHint); // its own band and title say all; it belongs to the window below
    setWindowTitle(title);
    setFixedWidth(width);
    setStyleSheet(QStringLiteral("QDialog#sheet { background: %1; border: 1px solid %2; }").arg(ui::palette().raised.name(), ui::palette().line.name()));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    if (const engine::SnapshotPtr s = feed ? feed->snapshot() : nullptr) {
        auto *band = new EnvironmentBand;
        const auto &env = s->state.plan.environment;
        band->set(s->rehearsal ? EnvironmentBand::Kind::Rehearsal : env.cls == plan::EnvironmentClass::Production ? EnvironmentBand::Kind::Production : env.cls == plan::EnvironmentClass::Staging ? EnvironmentBand::Kind::Staging : EnvironmentBand::Kind::Development,
                  s->rehearsal ? tr("REHEARSAL") : QString::fromLatin1(plan::name(env.cls)).toUpper() + QStringLiteral(" · ") + QString::fromStdString(env.name.empty() ? s->context : env.name), tr("%1 · plan %2").arg(QString::fromStdString(s->user), QString::fromStdString(s->state.planDigest.substr(0, 4))));
        box->addWidget(band);
    }
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(24, 20, 24, 20);
    m_body->setSpacing(12);
    auto *heading = label(title, TextRole::Figure20);
    heading->setWordWrap(true);
    m_body->addWidget(heading);
    box->addLayout(m_body);
}

QGridLayout *Sheet::grid(QVBoxLayout *into, const QString &caption)
{
    if (!caption.isEmpty()) {
        QLabel *title = label(caption, TextRole::Label12, Tone::Secondary);
        title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // room that is left goes below, not under the title
        into->addWidget(title);
    }
    auto *g = new QGridLayout;
    g->setHorizontalSpacing(16);
    g->setVerticalSpacing(6);
    g->setColumnMinimumWidth(0, 110);
    g->setColumnStretch(1, 1);
    into->addLayout(g);
    return g;
}

void Sheet::row(QGridLayout *g, const QString &name, const QString &value)
{
    const int at = g->count() == 0 ? 0 : g->rowCount(); // an empty grid has one row already
    g->addWidget(label(name, TextRole::Body13, Tone::Secondary), at, 0, Qt::AlignTop);
    auto *v = label(value, TextRole::Body13);
    v->setWordWrap(true);
    g->addWidget(v, at, 1);
}

void Sheet::setButtons(const QString &keep, const QString &act, const char *kind)
{
    m_body->addSpacing(4);
    auto *h = m_buttons = new QHBoxLayout;
    h->setSpacing(8);
    h->addStretch(1);
    m_keep = new QPushButton(keep);
    m_keep->setObjectName(QLatin1String(names::kDialogCancel));
    m_keep->setAccessibleName(keep);
    setButtonKind(m_keep, "plain", true);
    m_act = new QPushButton(act);
    m_act->setObjectName(QLatin1String(names::kDialogConfirm));
    m_act->setAccessibleName(act);
    setButtonKind(m_act, kind, true);
    m_act->setAutoDefault(false); // Enter is the harmless answer; Ctrl+Enter acts
    h->addWidget(m_keep);
    h->addWidget(m_act);
    m_act->setVisible(!act.isEmpty()); // a sheet that only tells has one answer
    m_body->addLayout(h);
    m_hint = label({}, TextRole::Secondary12, Tone::Secondary);
    m_hint->setAlignment(Qt::AlignRight);
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_body->addWidget(m_hint);
    connect(m_keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &Sheet::tryAct);
    // A shortcut, not a key event: the focused button would take Ctrl+Enter for a plain Enter, and that is the harmless answer.
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this), &QShortcut::activated, this, &Sheet::tryAct);
    m_keep->setFocus();
    m_keep->setDefault(true);
}

void Sheet::addBeside(QPushButton *button)
{
    m_buttons->insertWidget(0, button);
}

void Sheet::setHint(const QString &text, Tone tone)
{
    m_hint->setText(text);
    setTone(m_hint, tone);
    m_hint->setVisible(!text.isEmpty());
}

void Sheet::tellRefusal(Feed *feed)
{
    const auto tell = [this, feed] {
        if (const engine::SnapshotPtr s = feed->snapshot(); s && s->refused)
            setHint(words(*s->refused), Tone::Caution);
    };
    connect(feed, &Feed::snapshotChanged, this, tell);
    tell();
}

void Sheet::actOnEnter()
{
    m_act->setAutoDefault(true);
    m_act->setDefault(true);
    m_first = m_act;
}

void Sheet::showEvent(QShowEvent *e)
{
    QDialog::showEvent(e);
    if (!e->spontaneous()) {
        Scrim::under(this);
        place();
    }
    m_open.start();
    if (m_first)
        m_first->setFocus();
    else if (m_keep)
        m_keep->setFocus();
}

void Sheet::keyPressEvent(QKeyEvent *e)
{
    const bool enter = e->key() == Qt::Key_Return || e->key() == Qt::Key_Enter;
    if (!enter || !focusWidget() || qobject_cast<QPushButton *>(focusWidget()))
        return QDialog::keyPressEvent(e);
    m_act && m_act->isDefault() ? tryAct() : static_cast<void>(focusNextChild());
}

void Sheet::place()
{
    const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr;
    if (!window)
        return;
    adjustSize();
    // A wrapped line asks for its height only when the width is known: without this it takes it from the rows around it.
    if (const int tall = layout()->totalHeightForWidth(width()); tall > height())
        resize(width(), tall);
    const QRect over(window->mapToGlobal(QPoint(0, 0)), window->size());
    QPoint at(over.center().x() - width() / 2, over.top() + std::max(40, (over.height() - height()) * 2 / 5));
    // Its end under the anchor's end, which is the left one where one writes from the right.
    if (m_anchor)
        at = m_anchor->mapToGlobal(QPoint(layoutDirection() == Qt::RightToLeft ? 0 : m_anchor->width() - width(), m_anchor->height() + 8));
    at.setX(std::clamp(at.x(), over.left(), std::max(over.left(), over.right() + 1 - width())));
    at.setY(std::clamp(at.y(), over.top(), std::max(over.top(), over.bottom() + 1 - height())));
    move(at);
}

void Sheet::tryAct()
{
    attempt(m_act, accepted);
}

void Sheet::alsoActs(QPushButton *button, std::function<bool()> act)
{
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, button, act = std::move(act)] { attempt(button, act); });
}

void Sheet::attempt(const QPushButton *button, const std::function<bool()> &act)
{
    if (m_done || !m_open.isValid() || m_open.elapsed() < m_guard.count() || !button->isEnabled() || button->isHidden())
        return;
    if (act && !act())
        return;
    m_done = true;
    accept();
}

} // namespace tidegate::ui
