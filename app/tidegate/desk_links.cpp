// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Links from elsewhere: they open and select. Nothing here can act on a release.
#include "desk.h"

#include "ui/names.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace tidegate::app {

void Desk::come(const QString &text)
{
    showWindow();
    m_stack->setWindowState(m_stack->windowState() & ~Qt::WindowMinimized);
    m_stack->raise();
    m_stack->activateWindow();
    if (text.isEmpty())
        return;
    const auto link = parseLink(text);
    link ? openLink(*link) : say(link.error());
}

void Desk::openLink(const Link &link)
{
    const engine::SnapshotPtr s = m_feed ? m_feed->snapshot() : nullptr;
    const bool here = s && QString::fromStdString(m_connection.context) == link.context && QString::fromStdString(s->ns) == link.ns && QString::fromStdString(s->state.release) == link.release;
    if (here && m_console) {
        leaveOverview();
        if (const int tab = tabOf(link); tab >= 0)
            m_console->openTab(tab);
        if (link.view)
            m_console->lookAt(link.view->first, link.view->second);
        return;
    }
    const std::vector<ui::ContextChoice> all = contexts();
    const auto known = std::ranges::find(all, link.context, &ui::ContextChoice::name);
    if (known == all.end()) {
        say({ErrorKind::NotFound, link.context.toStdString(), TG_TR("no context of your kubeconfig has this name"), TG_TR("add it to the kubeconfig, or ask who sent the link which cluster it is")});
        if (m_stack->count() == 0)
            showFirstRun();
        return;
    }
    const auto go = [this, link] {
        ui::ConnectChoice c;
        c.context = link.context;
        c.ns = link.ns;
        c.release = link.release;
        c.readOnly = m_options.readOnly;
        m_tab = tabOf(link);
        m_view = link.view;
        connectTo(c);
    };
    if (!m_feed)
        return go();
    auto *box = new QMessageBox(QMessageBox::NoIcon, QStringLiteral("Tidegate"), tr("Open %1 in %2?").arg(link.release, link.context), QMessageBox::NoButton, m_stack.get());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("A link asks for it. %1 is left; it is guarded from here only while it is open.").arg(s ? QString::fromStdString(s->state.release) : tr("What is open")));
    QPushButton *open = box->addButton(tr("Open %1").arg(link.release), QMessageBox::AcceptRole);
    open->setObjectName(QLatin1String(ui::names::kLinkOpen));
    QPushButton *stay = box->addButton(tr("Stay"), QMessageBox::RejectRole);
    stay->setObjectName(QLatin1String(ui::names::kLinkStay));
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(open, &QPushButton::clicked, this, go, Qt::QueuedConnection);
    box->open();
}

QString Desk::linkHere() const
{
    const engine::SnapshotPtr s = m_feed ? m_feed->snapshot() : nullptr;
    if (!s)
        return {};
    static const QString tabs[] = {QStringLiteral("timeline"), QStringLiteral("pods"), QStringLiteral("evidence"), QStringLiteral("changes"), QStringLiteral("journal")};
    const int tab = m_console ? m_console->openedTab() : -1;
    return toText({QString::fromStdString(m_connection.context), QString::fromStdString(s->ns), QString::fromStdString(s->state.release), tab > 0 && tab < 5 ? tabs[tab] : QString(), m_console ? m_console->chartView() : std::nullopt});
}

} // namespace tidegate::app
