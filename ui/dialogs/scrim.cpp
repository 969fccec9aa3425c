// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/dialogs/scrim.h"

#include "ui/theme/theme.h"

#include <QDialog>
#include <QEvent>
#include <QPainter>

namespace tidegate::ui {

Scrim::Scrim(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(window->rect());
    window->installEventFilter(this);
    raise();
    show();
}

void Scrim::under(QDialog *dialog)
{
    QWidget *window = dialog->parentWidget() ? dialog->parentWidget()->window() : nullptr;
    if (!window)
        return;
    auto *scrim = new Scrim(window);
    connect(dialog, &QDialog::finished, scrim, &QWidget::hide);
    connect(dialog, &QObject::destroyed, scrim, &QObject::deleteLater);
}

void Scrim::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), QColor(0, 0, 0, ui::palette().dark ? 120 : 84));
}

bool Scrim::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(static_cast<QWidget *>(watched)->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace tidegate::ui
