// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/toast.h"

#include "ui/names.h"
#include "ui/preferences/keys.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace tidegate::ui {

Toast::Toast(QWidget *window)
    : Card(window, "sheet")
    , m_text(label({}, TextRole::Body13))
    , m_button(new QPushButton(tr("Undo (%1)").arg(keyText("undo"))))
{
    setObjectName(QLatin1String(names::kToast));
    auto *h = new QHBoxLayout(this);
    h->setContentsMargins(16, 8, 8, 8);
    h->setSpacing(12);
    h->addWidget(m_text);
    m_button->setObjectName(QLatin1String(names::kToastUndo));
    m_button->setFocusPolicy(Qt::TabFocus);
    setButtonKind(m_button, "plain");
    h->addWidget(m_button);
    m_gone.setSingleShot(true);
    connect(&m_gone, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, &Toast::undo);
    window->installEventFilter(this);
    hide();
}

void Toast::say(const QString &text, std::function<void()> undo)
{
    m_text->setText(text);
    m_undo = std::move(undo);
    m_button->setText(tr("Undo (%1)").arg(keyText("undo")));
    m_button->setAccessibleName(tr("Undo: %1").arg(text));
    m_button->setVisible(static_cast<bool>(m_undo));
    m_text->setContentsMargins(0, m_undo ? 0 : 6, m_undo ? 0 : 8, m_undo ? 0 : 6);
    show();
    place();
    m_gone.start(kShown);
    if (!m_undo)
        Q_EMIT told(text);
}

void Toast::undo()
{
    if (!isVisible())
        return;
    hide();
    m_gone.stop();
    if (const auto act = std::exchange(m_undo, nullptr))
        act();
}

void Toast::place()
{
    adjustSize();
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - 24);
    raise();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return Card::eventFilter(watched, event);
}

} // namespace tidegate::ui
