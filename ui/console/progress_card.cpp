// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/progress_card.h"

#include "ui/console/format.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace tidegate::ui {

ProgressCard::ProgressCard(QWidget *parent)
    : Card(parent)
{
    m_box = new QVBoxLayout(this);
    m_box->setContentsMargins(16, 14, 16, 14);
    m_box->setSpacing(6);
    m_title = label({}, TextRole::Title15);
    m_why = label({}, TextRole::Secondary12, Tone::Secondary);
    m_why->setWordWrap(true);
    m_box->addWidget(m_title);
    m_box->addWidget(m_why);
    m_box->addSpacing(8);
    hide();
}

void ProgressCard::show(const engine::SnapshotPtr &s)
{
    const bool running = s->state.pending && !s->progress.steps.empty();
    setVisible(running);
    if (!running)
        return;
    m_back = s->state.rollingBack();
    m_title->setText(words(s->next.title));
    m_why->setText(words(s->progress.why));
    m_why->setVisible(!m_why->text().isEmpty());
    m_progress = s->progress.progress;
    while (m_rows.size() < s->progress.steps.size()) {
        auto *h = new QHBoxLayout;
        Row r{new GlyphLabel(Glyph::Todo), label({}, TextRole::Body13), label({}, TextRole::Secondary12, Tone::Secondary)};
        h->addWidget(r.glyph);
        h->addWidget(r.text, 1);
        h->addWidget(r.detail);
        m_box->addLayout(h);
        m_rows.push_back(r);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool used = i < s->progress.steps.size();
        for (QWidget *w : {static_cast<QWidget *>(m_rows[i].glyph), static_cast<QWidget *>(m_rows[i].text), static_cast<QWidget *>(m_rows[i].detail)})
            w->setVisible(used);
        if (!used)
            continue;
        const traffic::Step &step = s->progress.steps[i];
        using S = traffic::StepState;
        m_rows[i].glyph->setGlyph(step.state == S::Done ? Glyph::Ok : step.state == S::Running ? Glyph::Run : step.state == S::Failed ? Glyph::Alarm : Glyph::Todo, step.state == S::Failed ? Tone::Alarm : step.state == S::Todo ? Tone::Disabled : Tone::Plain);
        m_rows[i].text->setText(words(step.text));
        m_rows[i].detail->setText(words(step.detail));
    }
    update();
}

void ProgressCard::paintEvent(QPaintEvent *e)
{
    Card::paintEvent(e);
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    const QRectF bar(16, m_title->geometry().bottom() + (m_why->isVisible() ? 26 : 6), width() - 32, 4);
    p.setBrush(ui::palette().hair);
    p.drawRoundedRect(bar, 2, 2);
    p.setBrush(m_back ? ui::palette().alarm : ui::palette().canary);
    p.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * m_progress, bar.height()), 2, 2);
}

} // namespace tidegate::ui
