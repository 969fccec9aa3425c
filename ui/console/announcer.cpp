// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/announcer.h"

#include <QAccessible>

namespace tidegate::ui {

Announcer::Announcer(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("announcer"));
    setGeometry(0, 0, 1, 1);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void Announcer::show(const engine::Snapshot &s)
{
    const auto news = m_watch.next(s);
    if (!news)
        return;
    const QString between = news->id == QLatin1String("alarm") ? QStringLiteral(". ") : QStringLiteral(": ");
    const QString text = news->title + (news->text.isEmpty() ? QString() : between + news->text);
    if (news->high)
        return say(text);
    setAccessibleName(text);
}

void Announcer::say(const QString &text)
{
    setAccessibleName(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace tidegate::ui
