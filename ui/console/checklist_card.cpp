// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/checklist_card.h"

#include "ui/console/format.h"
#include "ui/names.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tidegate::ui {

ChecklistCard::ChecklistCard(QWidget *parent)
    : Card(parent)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(16, 14, 16, 12);
    box->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->addWidget(label(tr("CHECKLIST"), TextRole::Label12, Tone::Secondary));
    top->addStretch(1);
    m_count = label({}, TextRole::Secondary12, Tone::Secondary);
    top->addWidget(m_count);
    box->addLayout(top);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    m_segments = new QButtonGroup(this);
    const QString titles[] = {tr("Before"), tr("During"), tr("After")};
    for (int i = 0; i < 3; ++i) {
        auto *b = new QPushButton(titles[i]);
        b->setCheckable(true);
        b->setObjectName(QLatin1String(names::kChecklist) + QString::number(i));
        b->setAccessibleName(titles[i]);
        setButtonKind(b, "segment");
        m_segments->addButton(b, i);
        segments->addWidget(b, 1);
    }
    joinSegments({m_segments->button(0), m_segments->button(1), m_segments->button(2)});
    box->addLayout(segments);
    auto *meanwhile = new QHBoxLayout;
    m_since = label({}, TextRole::Secondary12, Tone::Plain);
    m_since->setWordWrap(true);
    m_read = new QPushButton(tr("Read"));
    m_read->setObjectName(QLatin1String(names::kYouWereHere));
    m_read->setAccessibleName(tr("I have read what changed meanwhile"));
    setButtonKind(m_read, "chip");
    meanwhile->addWidget(m_since, 1);
    meanwhile->addWidget(m_read, 0, Qt::AlignTop);
    box->addLayout(meanwhile);
    m_since->hide();
    m_read->hide();
    connect(m_read, &QPushButton::clicked, this, [this] {
        m_since->hide();
        m_read->hide();
        m_left.clear();
        setFocus();
        fill();
    });
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    // It takes what is left: what comes next is read first, and whole.
    scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    scroll->setMinimumHeight(64);
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("plain"));
    m_list = new QVBoxLayout(inside);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(2);
    m_list->addStretch(1);
    scroll->setWidget(inside);
    box->addWidget(scroll, 1);
    m_answer = new QWidget;
    auto *answer = new QHBoxLayout(m_answer);
    answer->setContentsMargins(0, 0, 0, 0);
    m_value = new QLineEdit;
    m_value->setObjectName(QLatin1String(names::kConfirmValue));
    m_value->setAccessibleName(tr("Value or link that shows it"));
    m_value->setPlaceholderText(tr("value or link that shows it"));
    m_ok = new QPushButton(tr("Confirm"));
    m_ok->setObjectName(QLatin1String(names::kConfirm));
    m_ok->setAccessibleName(tr("Confirm the item"));
    answer->addWidget(m_value, 1);
    answer->addWidget(m_ok);
    m_answer->hide();
    box->addWidget(m_answer);
    m_hint = label({}, TextRole::Secondary12, Tone::Secondary);
    m_hint->setWordWrap(true);
    box->addWidget(m_hint);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_segments, &QButtonGroup::idClicked, this, [this] {
        m_chosen = true;
        m_selected = 0;
        m_placed = false;
        fill();
    });
    const auto send = [this] {
        if (m_value->text().trimmed().isEmpty()) {
            m_hint->setText(tr("It needs a value, or a link to where it is shown: a bare tick proves nothing."));
            setTone(m_hint, Tone::Caution);
            m_hint->show();
            return;
        }
        // For the item that was asked about, whatever is selected meanwhile.
        const QString value = m_value->text().trimmed();
        m_sent = m_asked;
        m_value->clear();
        m_answer->hide();
        m_placed = false; // on to the next that needs a person, at once
        setFocus();
        fill();
        Q_EMIT confirm(m_asked, value);
    };
    connect(m_ok, &QPushButton::clicked, this, send);
    connect(m_value, &QLineEdit::returnPressed, this, send);
    connect(m_value, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_ok->setEnabled(!text.trimmed().isEmpty());
        tellKeys();
    });
    m_ok->setEnabled(false);
    tellKeys();
}

QString ChecklistCard::currentItem() const
{
    return m_selected < static_cast<int>(m_used) ? m_rows[static_cast<std::size_t>(m_selected)].id : QString();
}

void ChecklistCard::youWereHere(int list, const QString &item, const QString &since)
{
    if (QAbstractButton *segment = m_segments->button(list)) {
        segment->setChecked(true);
        m_chosen = true;
    }
    m_left = item;
    m_since->setText(since);
    m_since->show();
    m_read->show();
    m_placed = true;
    fill();
    for (std::size_t i = 0; i < m_used; ++i) {
        if (m_rows[i].id == item)
            select(static_cast<int>(i));
    }
}

const release::ListView &ChecklistCard::list() const
{
    return m_shown == 0 ? m_snapshot->before : m_shown == 2 ? m_snapshot->after : m_snapshot->during;
}

void ChecklistCard::show(const engine::SnapshotPtr &s)
{
    m_snapshot = s;
    if (!m_chosen) {
        const release::State &st = s->state;
        const int wanted = st.stage == release::Stage::Planned || st.stage == release::Stage::Before ? 0 : st.stage == release::Stage::Complete ? 2 : 1;
        m_segments->button(wanted)->setChecked(true);
    }
    fill();
}

/// One of five, in words (operator-ux.md C16).
QString ChecklistCard::announcement(const release::ListView &l, const QString &title)
{
    if (l.reopened)
        return tr("%1 · reopened · %2 of %3").arg(title).arg(l.met()).arg(l.items.size());
    if (!l.complete)
        return tr("%1 · %2 of %3").arg(title).arg(l.met()).arg(l.items.size());
    if (l.deferred > 0)
        return tr("%1 · complete except %n put off", nullptr, l.deferred).arg(title);
    if (l.overridden > 0)
        return tr("%1 · complete with %n overridden", nullptr, l.overridden).arg(title);
    return tr("%1 · complete").arg(title);
}

ChecklistCard::Row &ChecklistCard::row(std::size_t i)
{
    while (m_rows.size() <= i) {
        Row r;
        r.box = new QWidget;
        r.box->setAttribute(Qt::WA_StyledBackground);
        auto *h = new QHBoxLayout(r.box);
        h->setContentsMargins(8, 6, 8, 6);
        h->setSpacing(8);
        r.glyph = new GlyphLabel(Glyph::Unknown);
        h->addWidget(r.glyph, 0, Qt::AlignTop);
        auto *v = new QVBoxLayout;
        v->setSpacing(0);
        r.text = label({}, TextRole::Body13);
        r.text->setWordWrap(true);
        r.detail = label({}, TextRole::Secondary12, Tone::Secondary);
        r.detail->setWordWrap(true);
        v->addWidget(r.text);
        v->addWidget(r.detail);
        h->addLayout(v, 1);
        r.box->setProperty("row", static_cast<int>(m_rows.size()));
        r.box->installEventFilter(this);
        m_list->insertWidget(static_cast<int>(m_rows.size()), r.box);
        m_rows.push_back(r);
    }
    return m_rows[i];
}

void ChecklistCard::fill()
{
    if (!m_snapshot)
        return;
    m_shown = m_segments->checkedId();
    const release::ListView &l = list();
    m_used = l.items.size();
    for (std::size_t i = 0; i < m_used; ++i) {
        const release::ItemView &v = l.items[i];
        Row &r = row(i);
        const Sign sign = signOf(v.state);
        r.glyph->setGlyph(sign.glyph, sign.tone);
        r.text->setText(QCoreApplication::translate("tidegate", v.item.text.c_str()));
        QString detail = words(v.detail);
        if (v.item.kind == plan::ItemKind::Sensed && v.at && v.counts && !v.item.source.empty())
            detail += QStringLiteral(" · ") + QString::fromStdString(v.item.source);
        r.id = QString::fromStdString(v.item.id);
        if (!m_left.isEmpty() && r.id == m_left)
            detail = tr("you were here") + (detail.isEmpty() ? QString() : QStringLiteral(" · ") + detail);
        r.detail->setText(detail);
        setTone(r.detail, sign.tone == Tone::Caution || sign.tone == Tone::Alarm ? sign.tone : Tone::Secondary);
        if (v.counts && r.id == m_sent)
            m_sent.clear();
        r.askable = !v.counts && (v.item.kind != plan::ItemKind::Sensed || v.state == release::ItemState::Recovered);
        r.box->setAccessibleName(glyphWord(sign.glyph) + QStringLiteral(": ") + r.text->text() + QStringLiteral(", ") + detail);
        r.box->show();
    }
    for (std::size_t i = m_used; i < m_rows.size(); ++i)
        m_rows[i].box->hide();
    const QString titles[] = {tr("Before"), tr("During"), tr("After")};
    m_count->setText(m_used == 0 ? tr("%1 · no items in this plan").arg(titles[m_shown]) : announcement(l, titles[m_shown]));
    const release::ListView *all[] = {&m_snapshot->before, &m_snapshot->during, &m_snapshot->after};
    for (int i = 0; i < 3; ++i)
        m_segments->button(i)->setText(titles[i] + (all[i]->complete && !all[i]->items.empty() ? QStringLiteral(" ✓") : QString()));
    if (!m_placed) {
        // Where a person is needed first; from then on the place is theirs.
        const auto open = std::find_if(m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(m_used), [this](const Row &r) { return r.askable && r.id != m_sent; });
        m_selected = open == m_rows.begin() + static_cast<std::ptrdiff_t>(m_used) ? 0 : static_cast<int>(open - m_rows.begin());
    }
    select(m_selected);
}

void ChecklistCard::select(int i)
{
    m_selected = std::clamp(i, 0, std::max(0, static_cast<int>(m_used) - 1));
    for (std::size_t k = 0; k < m_rows.size(); ++k) {
        // The current item is boxed always (place-keeping), strongly while the keys are here.
        const bool mine = static_cast<int>(k) == m_selected;
        const QString style = mine ? QStringLiteral("background: %1; border: 1px solid %2; border-radius: 6px;").arg(ui::palette().ground.name(), (hasFocus() ? ui::palette().text : ui::palette().line).name()) : QString();
        const QString selector = style.isEmpty() ? QString() : QStringLiteral(".QWidget { %1 }").arg(style);
        if (m_rows[k].box->styleSheet() != selector)
            m_rows[k].box->setStyleSheet(selector);
    }
}

void ChecklistCard::tellKeys()
{
    m_hint->setText(tr("Space confirm · N note · D put off · O override · F1 why"));
    setTone(m_hint, Tone::Secondary);
}

void ChecklistCard::ask()
{
    if (m_selected >= static_cast<int>(m_used) || !m_rows[static_cast<std::size_t>(m_selected)].askable)
        return;
    openField();
    m_value->setFocus();
}

/// For the selected item.
void ChecklistCard::openField()
{
    const QString id = m_rows[static_cast<std::size_t>(m_selected)].id;
    if (std::exchange(m_asked, id) != id)
        m_value->clear(); // what was typed was for another
    const bool question = list().items[static_cast<std::size_t>(m_selected)].item.kind == plan::ItemKind::Question;
    m_value->setPlaceholderText(question ? tr("yes or no, and why") : tr("value or link that shows it"));
    m_answer->show();
}

void ChecklistCard::giveBack(const QString &item, const QString &value)
{
    if (m_sent == item)
        m_sent.clear();
    const auto end = m_rows.begin() + static_cast<std::ptrdiff_t>(m_used);
    const auto row = std::find_if(m_rows.begin(), end, [&](const Row &r) { return r.id == item; });
    // Who writes for another item by now is not disturbed, nor is who looks at another list.
    if (row == end || m_answer->isVisible())
        return fill();
    m_placed = true;
    select(static_cast<int>(row - m_rows.begin()));
    openField();
    m_value->setText(value);
    if (hasFocus())
        m_value->setFocus();
}

bool ChecklistCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        setFocus();
        m_placed = true;
        select(watched->property("row").toInt());
        ask();
        return true;
    }
    return Card::eventFilter(watched, event);
}

void ChecklistCard::resizeEvent(QResizeEvent *e)
{
    Card::resizeEvent(e);
    // Where there is room for two items at most, the items are worth more than their keys (which ? lists).
    constexpr int kRoomy = 230;
    m_hint->setVisible(e->size().height() >= kRoomy);
}

void ChecklistCard::focusInEvent(QFocusEvent *e)
{
    Card::focusInEvent(e);
    select(m_selected);
}

void ChecklistCard::focusOutEvent(QFocusEvent *e)
{
    Card::focusOutEvent(e);
    select(m_selected);
}

void ChecklistCard::keyPressEvent(QKeyEvent *e)
{
    switch (e->key()) {
    case Qt::Key_Down: m_placed = true; return select(m_selected + 1);
    case Qt::Key_Up: m_placed = true; return select(m_selected - 1);
    case Qt::Key_Space: return ask();
    case Qt::Key_O:
        if (m_selected < static_cast<int>(m_used))
            Q_EMIT overrideItem(m_rows[static_cast<std::size_t>(m_selected)].id);
        return;
    case Qt::Key_D:
        if (m_selected < static_cast<int>(m_used) && m_rows[static_cast<std::size_t>(m_selected)].askable)
            Q_EMIT deferItem(m_rows[static_cast<std::size_t>(m_selected)].id);
        return;
    case Qt::Key_N:
        Q_EMIT noteWanted();
        return;
    case Qt::Key_F1:
        if (m_selected < static_cast<int>(m_used))
            Q_EMIT explainItem(m_rows[static_cast<std::size_t>(m_selected)].id);
        return;
    default: Card::keyPressEvent(e);
    }
}

} // namespace tidegate::ui
