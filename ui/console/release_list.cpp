// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/release_list.h"

#include "ui/names.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tidegate::ui {

ReleaseRow releaseRow(const engine::Snapshot &s)
{
    return {QString::fromStdString(s.ns + "/" + s.state.release), QString::fromStdString(s.state.release), QString::fromStdString(s.state.canaryVersion), stateWord(s), s.state.weight, signOf(s)};
}

ReleaseList::ReleaseList(QWidget *parent)
    : QWidget(parent)
{
    auto *v = new QVBoxLayout(this);
    v->setContentsMargins(0, 0, 0, 0);
    v->setSpacing(4);
    m_title = label({}, TextRole::Label12, Tone::Secondary);
    m_title->setContentsMargins(8, 0, 0, 4);
    v->addWidget(m_title);
    m_box = new QVBoxLayout;
    m_box->setSpacing(4);
    v->addLayout(m_box);
    for (const int by : {-1, 1})
        connect(new QShortcut(QKeySequence(by < 0 ? QStringLiteral("Alt+PgUp") : QStringLiteral("Alt+PgDown")), this), &QShortcut::activated, this, [this, by] { step(by); });
}

ReleaseList::Entry &ReleaseList::entry(std::size_t i)
{
    while (m_entries.size() <= i) {
        Entry e{new QPushButton, new GlyphLabel(Glyph::Todo), label({}, TextRole::Body13), label({}, TextRole::Secondary12, Tone::Secondary), label({}, TextRole::Secondary12, Tone::Secondary), new Meter(3), {}};
        e.button->setCheckable(true);
        setButtonKind(e.button, "row");
        auto *g = new QGridLayout(e.button);
        g->setContentsMargins(12, 8, 8, 8);
        g->setHorizontalSpacing(8);
        g->setVerticalSpacing(5);
        e.name->setTextFormat(Qt::RichText);
        g->addWidget(e.sign, 0, 0);
        g->addWidget(e.name, 0, 1);
        g->addWidget(e.weight, 0, 2, Qt::AlignRight);
        g->addWidget(e.meter, 1, 1, 1, 2);
        g->addWidget(e.state, 2, 1, 1, 2);
        g->setColumnStretch(1, 1);
        for (QWidget *w : {static_cast<QWidget *>(e.sign), static_cast<QWidget *>(e.name), static_cast<QWidget *>(e.weight), static_cast<QWidget *>(e.meter), static_cast<QWidget *>(e.state)})
            w->setAttribute(Qt::WA_TransparentForMouseEvents);
        e.button->setMinimumHeight(g->sizeHint().height() + 4);
        const std::size_t at = m_entries.size();
        e.button->setObjectName(QLatin1String(names::kRelease) + QString::number(at));
        connect(e.button, &QPushButton::clicked, this, [this, at] {
            m_entries[at].button->setChecked(m_entries[at].key == m_current);
            if (m_entries[at].key != m_current)
                Q_EMIT chosen(m_entries[at].key);
        });
        m_box->addWidget(e.button);
        m_entries.push_back(e);
    }
    return m_entries[i];
}

void ReleaseList::show(const std::vector<ReleaseRow> &rows, const QString &current)
{
    if (rows == m_rows && current == m_current)
        return;
    m_rows = rows;
    m_current = current;
    m_title->setText(rows.size() == 1 ? tr("RELEASES") : tr("RELEASES · %1").arg(rows.size()));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const ReleaseRow &r = rows[i];
        Entry &e = entry(i);
        e.key = r.key;
        e.sign->setGlyph(r.sign.glyph, r.sign.tone);
        e.name->setText(QStringLiteral("<b>%1</b> <span style=\"color:%3\">%2</span>").arg(r.name.toHtmlEscaped(), r.version.toHtmlEscaped(), color(Tone::Secondary).name()));
        e.weight->setText(QStringLiteral("%1 %").arg(r.weight));
        e.meter->set(r.weight / 100.0, r.key == current ? Tone::Canary : Tone::Disabled);
        e.state->setText(e.state->fontMetrics().elidedText(r.state, Qt::ElideRight, 140));
        setTone(e.state, r.sign.tone == Tone::Plain ? Tone::Secondary : r.sign.tone);
        e.button->setChecked(r.key == current);
        e.button->setAccessibleName(tr("%1 %2, %3 %, %4").arg(r.name, r.version).arg(r.weight).arg(r.state));
        e.button->setToolTip(r.state);
        e.button->show();
    }
    for (std::size_t i = rows.size(); i < m_entries.size(); ++i)
        m_entries[i].button->hide();
}

void ReleaseList::step(int by)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].key != m_current)
            continue;
        const auto next = static_cast<std::ptrdiff_t>(i) + by;
        if (next >= 0 && next < static_cast<std::ptrdiff_t>(m_rows.size()))
            Q_EMIT chosen(m_rows[static_cast<std::size_t>(next)].key);
        return;
    }
}

} // namespace tidegate::ui
